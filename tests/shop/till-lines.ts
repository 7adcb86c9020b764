// The lines on the till's belt: which of them a promotion is for, and how what it takes off is laid on them.
import type { AutomaticDiscount, CaseDocument, Coupon, LineItem } from './case-document';

/** A line on the belt: what it asks by its sale price, and what is left of that. Minor units. */
export interface BeltLine {
  line: LineItem;
  itemPrice: number;
  running: number;
}

/** The lines of an order as they come onto the belt; what is out of stock never does. */
export function belt(lines: LineItem[]): BeltLine[] {
  return lines
    .filter((line) => !line.flags?.includes('outOfStock'))
    .map((line) => ({ line, itemPrice: line.unitPrice.amount * line.quantity, running: line.unitPrice.amount * line.quantity }));
}

function allows(choice: { include?: string[]; exclude?: string[] } | undefined, value: string | undefined): boolean {
  if (!choice) return true;
  if (choice.include && (value === undefined || !choice.include.includes(value))) return false;
  return value === undefined || !choice.exclude?.includes(value);
}

function isEligible(promotion: Coupon | AutomaticDiscount, line: LineItem): boolean {
  const asked = promotion.eligibility;
  if (!asked) return true;
  const flags = line.flags ?? [];
  if (asked.flags?.include && !asked.flags.include.some((flag) => flags.includes(flag))) return false;
  if (asked.flags?.exclude?.some((flag) => flags.includes(flag))) return false;
  return allows(asked.stores, line.storeId) && allows(asked.categories, line.category) && allows(asked.lineItems, line.lineItemId);
}

/** The lines a promotion counts; none where it rejects orders with an ineligible line in its scope. */
export function eligibleLines(promotion: Coupon | AutomaticDiscount, all: BeltLine[]): BeltLine[] {
  const { scope } = promotion;
  const inScope = all.filter(({ line }) => scope.type === 'platform' || line.storeId === scope.storeId);
  const eligible = inScope.filter(({ line }) => isEligible(promotion, line));
  return promotion.eligibility?.ineligibleItems === 'reject' && eligible.length < inScope.length ? [] : eligible;
}

/** Why a promotion is not for this shopper today, if it is not. */
export function barred(promotion: Coupon | AutomaticDiscount, context: CaseDocument['context']): string | undefined {
  const at = Date.parse(context.at);
  if (promotion.validFrom && at < Date.parse(promotion.validFrom)) return 'not-started';
  if (promotion.validUntil && at >= Date.parse(promotion.validUntil)) return 'expired';
  if (promotion.regions && !promotion.regions.includes(context.region)) return 'other-region';
  if (promotion.excludedRegions?.includes(context.region)) return 'other-region';
  if (promotion.code !== undefined && context.usedCodes?.includes(promotion.code)) return 'used';
  if (promotion.requires?.some((trait) => !context.traits?.includes(trait))) return 'not-for-you';
  return undefined;
}

/**
 * Lays an amount on lines in proportion to what is left of them: whole minor units first, the spare ones to the largest
 * remainders, the smaller line id first where they are equal.
 */
export function layOn(lines: BeltLine[], off: number): void {
  const sum = lines.reduce((total, { running }) => total + running, 0);
  if (sum === 0) return;
  const shares = lines.map((line) => {
    const exact = off * line.running;
    const share = Math.floor(exact / sum);
    return { line, share, remainder: exact - share * sum };
  });
  let spare = off - shares.reduce((total, { share }) => total + share, 0);
  shares.sort((a, b) => b.remainder - a.remainder || (a.line.line.lineItemId < b.line.line.lineItemId ? -1 : 1));
  for (const { line, share } of shares) {
    line.running -= share + (spare > 0 ? 1 : 0);
    spare = Math.max(0, spare - 1);
  }
}
