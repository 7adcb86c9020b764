// What a judge says of one reading, and what was silently wrong with it.
import type { Gap } from '../../core/formats/reading';

export interface Finding {
  field: string;
  read: string;
  /** what the page says there */
  said: string;
}

/** right: all that the page says and a plan uses is stated so; gap: something of it is missing, and the reading says so; failure: refused. */
export interface Verdict {
  kind: 'right' | 'gap' | 'failure' | 'wrong' | 'uncaught';
  findings: Finding[];
  /** failure codes and gaps, for the table of reasons */
  why: string[];
}

/** True where the reading says that it could not read a field, or something that holds the field. */
export const hasGap = (gaps: Gap[], field: string): boolean =>
  gaps.some((gap) => gap.field === field || (field.startsWith(gap.field) && /[.[]/.test(field.charAt(gap.field.length))));

export const moneyText = (money: { amount: number } | undefined, code: string | undefined): string | undefined =>
  money === undefined ? undefined : `${code ?? '???'}:${money.amount}`;
