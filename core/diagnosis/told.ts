// What the text of a code, or the site itself, says against it.
import type { CodeRow } from '../formats/codes';
import type { Reason, ReasonCode, Step } from './verdict';

export interface Said {
  reasons: Reason[];
  steps: Step[];
  /** something is said against it that nothing she can do here mends */
  isHopeless: boolean;
}

/** A coupon was blocked for so long after a payment that failed (coupon policies of 2011, "at least 30 minutes"). */
const BLOCK_MS = 30 * 60_000;

/** What she can do about a reason that only the site gives; nothing about the others. */
const stepFor = (code: ReasonCode, at: string): Step | undefined => {
  if (code === 'app-only') return { do: 'useApp' };
  if (code === 'another-code') return { do: 'takeOut', couponIds: [] };
  if (code === 'payment-block') return { do: 'wait', until: new Date(Date.parse(at) + BLOCK_MS).toISOString() };
  return undefined;
};

/** `known`: reasons that are proved, for which what is told is no news. */
export function saidOf(row: CodeRow | undefined, bySite: readonly ReasonCode[], known: readonly Reason[], at: string): Said {
  const codes: ReasonCode[] = [
    ...(row?.status === 'ended' ? (['ended'] as const) : row?.status === 'usedUp' ? (['stock-gone'] as const) : []),
    ...bySite,
  ];
  const news = [...new Set(codes)].filter((code) => !known.some((reason) => reason.code === code && reason.confidence === 'certain'));
  const mended = news.map((code) => stepFor(code, at));
  return {
    reasons: news.map((code) => ({ code, confidence: 'told' })),
    steps: mended.flatMap((step) => step ?? []),
    isHopeless: mended.includes(undefined),
  };
}
