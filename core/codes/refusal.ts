// Why the site refused a code: every reason that is known of (rules page, rejections). Which of them holds is said by her or by the site's message.
import * as z from 'zod/mini';

export const refusalReason = z.enum([
  'below-minimum',
  'not-started',
  'ended',
  'stock-gone',
  'used-already',
  'other-market',
  'new-buyers-only',
  'app-only',
  'excluded-items',
  'other-store',
  'other-code',
  'typo',
  'payment-method',
  'temporary-block',
  'risk-control',
  'out-of-stock-item',
  /** the site did not say, or in words that are not known */
  'not-known',
]);
export type RefusalReason = z.infer<typeof refusalReason>;

const HOUR_MS = 3_600_000;

/** After how long such a refusal says nothing any more, in ms. The others stand until she takes them back. */
export const lapsesAfterMs: Partial<Record<RefusalReason, number>> = {
  // about half an hour after a payment that failed (old help page); support says an hour (newspaper, 2024)
  'temporary-block': HOUR_MS,
  'risk-control': HOUR_MS,
};
