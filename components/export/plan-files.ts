// A plan as files: the whole of it for programs, its receipts for a spreadsheet.
import type { CartAnswer } from '../../core/answer/answer';
import { csvText, type Decimal, decimalText } from '../../core/export/csv';
import { type ReceiptLine, receiptLines } from '../../core/export/receipt-lines';
import type { PlainKey } from '../language/language';
import type { Saying } from '../language/saying';
import type { Voice } from '../language/voice';
import { kindWords } from '../words/code-words';

const stepWords: Record<Exclude<ReceiptLine['step'], 'applied' | 'coins'>, PlainKey> = {
  subtotal: 'receiptGoods',
  shipping: 'receiptShipping',
  total: 'receiptTotal',
};

/** A line in a word or two: kinds, and no names. */
export function sayLine({ step, kind, spent = 0 }: ReceiptLine): Saying {
  if (step === 'coins') return { key: 'receiptCoins', count: spent };
  if (step !== 'applied') return { key: stepWords[step] };
  return { key: kind === undefined ? 'rowOther' : kindWords[kind] };
}

/** A saying without gaps but for its count, as text. */
export const spoken = ({ t }: Pick<Voice, 't'>, say: Saying): string => (say.count === undefined ? t(say.key) : t(say.key, [], say.count));

/** Case and plan, each in its own format, as the command line reads them. */
export const planJson = ({ case: planned, plan }: CartAnswer): string =>
  `${JSON.stringify({ format: 'stackwise-plan/1', case: planned, plan }, null, 2)}\n`;

/** The receipts as a table: amounts are decimals in the currency that its head names. */
export function planCsv(answer: CartAnswer, voice: Voice): string {
  const { t } = voice;
  const { currency, wallet } = answer.case;
  const amount = (units: number | undefined): Decimal | undefined =>
    units === undefined ? undefined : { decimal: decimalText(units, currency.exponent) };
  const titleOf = (id: string | undefined) => wallet?.coupons?.find(({ couponId }) => couponId === id)?.code;
  const head = [
    t('exportOrder'),
    t('receiptStep'),
    t('discountsCode'),
    t('exportTested'),
    t('exportMinimum'),
    t('exportMargin'),
    t('receiptOff'),
    t('receiptLeft'),
    t('discountsCurrency'),
  ];
  const rows = receiptLines(answer.plan).map((line) => [
    line.order,
    spoken(voice, sayLine(line)),
    titleOf(line.id),
    amount(line.tested),
    amount(line.minimum),
    amount(line.margin),
    amount(line.change),
    amount(line.left),
    currency.code,
  ]);
  return csvText([head, ...rows]);
}
