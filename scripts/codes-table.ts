// A list of codes as a table for a person at a terminal.
import type { CodeRow, CodesDocument } from '../core/formats/codes';

const offOf = ({ discount, minimumSpend, currency }: CodeRow): string => {
  const exponent = currency?.exponent ?? 2;
  const money = (amount: number): string => `${(amount / 10 ** exponent).toFixed(exponent)} ${currency?.code ?? ''}`.trim();
  const cap =
    discount !== undefined && 'maximumDiscount' in discount && discount.maximumDiscount
      ? `, at most ${money(discount.maximumDiscount.amount)}`
      : '';
  const from = minimumSpend === undefined ? '' : ` from ${money(minimumSpend.amount)}`;
  if (discount === undefined) return `?${from}`;
  if (discount.type === 'freeShipping') return `free shipping${from}`;
  if (discount.type === 'percentage') return `${discount.basisPoints / 100} %${cap}${from}`;
  return discount.type === 'fixed'
    ? `${money(discount.amount)}${from}`
    : `${money(discount.amount)} every ${money(discount.every.amount)}${cap}${from}`;
};

/** A line a code, and how many there are; ends with a line break. Letters that steer a terminal are not printed. */
export const codesTable = ({ rows }: CodesDocument): string => {
  const lines = rows.map((row) => {
    const who = [...(row.regions ?? []), ...(row.excludedRegions ?? []).map((region) => `not ${region}`), ...(row.requires ?? [])].join(
      ' ',
    );
    const when = row.validFrom === undefined && row.validUntil === undefined ? '' : `${row.validFrom ?? ''} – ${row.validUntil ?? ''}`;
    const kind = row.kind === 'storeCode' ? 'store code' : '';
    const doubt = row.unsure === undefined ? '' : `unsure: ${row.unsure.join(', ')}`;
    return [row.code.padEnd(14), offOf(row).padEnd(30), who, kind, when, row.status ?? '', doubt]
      .filter((part) => part.trim() !== '')
      .join('  ');
  });
  const count = `${rows.length} code${rows.length === 1 ? '' : 's'}`;
  return `${[...lines, count].join('\n').replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, (char) => (char === '\n' ? char : ' '))}\n`;
};
