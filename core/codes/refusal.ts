// Why the site refused a code: a reason the checker knows, or none that is known. Which of them holds is said by her or by the site's message.
import * as z from 'zod/mini';
import { reasonCodes } from '../diagnosis/verdict';

/** not-known: the site did not say, or in words that are not known */
export const refusalReason = z.enum([...reasonCodes, 'not-known']);
export type RefusalReason = z.infer<typeof refusalReason>;

const HOUR_MS = 3_600_000;

/** After how long such a refusal says nothing any more, in ms. The others stand until she takes them back. */
export const lapsesAfterMs: Partial<Record<RefusalReason, number>> = {
  // about half an hour after a payment that failed (old help page); support says an hour (newspaper, 2024)
  'payment-block': HOUR_MS,
  'risk-control': HOUR_MS,
};
