// A row in one line, for tables of texts: "AEUS18 1800/9900 USD US". Only what is there is said.
import type { CodeRow } from '../../../core/formats/codes';
import { readText } from '../../../readers/pasted/read-text';
import type { ReadTextHelp } from '../../../readers/pasted/whole-text';

const offOf = ({ discount }: CodeRow): string => {
  if (discount === undefined) return '?';
  if (discount.type === 'freeShipping') return 'ship';
  const cap = discount.maximumDiscount === undefined ? '' : `<${discount.maximumDiscount.amount}`;
  if (discount.type === 'percentage') return `${discount.basisPoints}bp${cap}`;
  return discount.type === 'fixed' ? `${discount.amount}${cap}` : `${discount.amount}*${discount.every.amount}${cap}`;
};

/** Code, off/minimum, currency, countries, "!" countries out, requirements, "from~until", status, "store", "?" unsure fields. */
export const brief = (row: CodeRow): string =>
  [
    row.code,
    `${offOf(row)}/${row.minimumSpend?.amount ?? '-'}`,
    row.currency?.code,
    row.regions?.join('+'),
    row.excludedRegions?.map((region) => `!${region}`).join(''),
    row.requires?.join('+'),
    row.validFrom === undefined && row.validUntil === undefined ? undefined : `${row.validFrom ?? ''}~${row.validUntil ?? ''}`,
    row.status,
    row.kind === 'storeCode' ? 'store' : undefined,
    row.unsure === undefined ? undefined : `?${row.unsure.join(',')}`,
  ]
    .filter((part) => part !== undefined)
    .join(' ');

/** The rows of a text, briefly. */
export const rowsOf = (text: string, help?: ReadTextHelp): string[] => readText(text, help).map(brief);
