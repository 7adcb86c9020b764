// A reading as a table for a person at a terminal.
import type { Reading, ReadLine, Summary } from '../core/formats/reading';

type Money = { amount: number } | undefined;

const cell = (text: string, width: number): string => (text.length > width ? `${text.slice(0, width - 1)}…` : text.padEnd(width));

/** The reading's parts, one under the other; amounts in the reading's currency. Ends with a line break. */
export const readingTable = (reading: Reading): string => {
  const exponent = reading.currency?.exponent ?? 0;
  const code = reading.currency?.code ?? '';
  const show = (money: Money): string =>
    money === undefined ? '-' : `${(money.amount / 10 ** exponent).toFixed(exponent)} ${code}`.trim();
  const out: string[] = [
    `${reading.page}  ${reading.confidence}  ${reading.provenance.source} ${reading.provenance.detail}  ${reading.provenance.readAt}`,
  ];
  if (reading.failure) out.push(`failure: ${reading.failure.code} (tried ${reading.failure.tried.join(', ')})`);
  const lines = (items: ReadLine[]): void => {
    for (const line of items) {
      const tick = line.available === false ? 'x' : line.selected === true ? '+' : line.selected === false ? ' ' : '?';
      out.push(
        `[${tick}] ${cell(line.title ?? line.lineItemId, 48)} ${cell(line.variant ?? '', 20)} ${line.quantity ?? '?'} × ${show(line.unitPrice)}  ${line.storeName ?? line.storeId ?? ''}`,
      );
    }
  };
  const summary = (sum: Summary | undefined): void => {
    for (const row of sum?.rows ?? []) out.push(`    ${cell(row.kind, 18)} ${cell(row.label, 28)} ${show({ amount: row.amount })}`);
    if (sum?.total) out.push(`    ${cell('total', 47)} ${show(sum.total)}`);
  };
  for (const part of [reading.cart, reading.checkout, reading.order]) {
    if (part === undefined) continue;
    lines(part.lineItems);
    summary(part.summary);
  }
  if (reading.cart?.complete === false) out.push('the page has more lines than were read');
  if (reading.checkout?.promoCode) out.push(`promo code ${reading.checkout.promoCode} ${reading.checkout.promoCodeMessage ?? ''}`);
  const { product } = reading;
  if (product) {
    out.push(`${product.itemId}  ${product.title ?? ''}`, `store ${product.storeId ?? '-'} ${product.storeName ?? ''}`);
    out.push(`price ${show(product.price?.minimum)} to ${show(product.price?.maximum)}, ${product.skus?.length ?? 0} variants`);
    if (product.shipping) out.push(`shipping ${JSON.stringify(product.shipping)}`);
  }
  for (const offer of [...(reading.coupons ?? []), ...(reading.automaticDiscounts ?? [])]) {
    out.push(
      `${cell(offer.kind, 16)} ${offer.code ?? ''} ${JSON.stringify(offer.discount)} from ${show(offer.minimumSpend)} until ${offer.validUntil ?? '-'}  ${offer.text ?? ''}`,
    );
  }
  for (const item of reading.wishList ?? []) out.push(`${item.itemId}  ${cell(item.title ?? '', 48)} ${show(item.price)}`);
  if (reading.coins) out.push(`coins ${reading.coins.balance ?? '-'} worth ${JSON.stringify(reading.coins.worth ?? null)}`);
  for (const gap of reading.gaps) out.push(`gap: ${gap.field}: ${gap.why}`);
  return `${out.join('\n')}\n`;
};
