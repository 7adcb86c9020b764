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

/**
 * What is said, as far as it is news: `known` are the reasons that are proved. `bySite`: what the site's words may mean; where one of
 * several is proved, that is what they mean.
 */
export function saidOf(row: CodeRow | undefined, bySite: readonly ReasonCode[], known: readonly Reason[], at: string): Said {
  const isProved = (code: ReasonCode) => known.some((reason) => reason.code === code && reason.confidence === 'certain');
  const byText: ReasonCode[] = row?.status === 'ended' ? ['ended'] : row?.status === 'usedUp' ? ['stock-gone'] : [];
  const meant = bySite.some(isProved) ? [] : [...new Set(bySite)];
  const news = [...new Set([...byText.filter((code) => !isProved(code)), ...meant])];
  const mended = news.map((code) => stepFor(code, at));
  // of several meanings the first is as good as the next: nothing she does mends them all
  const isHopeless = meant.length > 1 || mended.includes(undefined);
  return {
    reasons: news.map((code) => ({
      code,
      confidence: 'told',
      ...(meant.length > 1 && meant.includes(code) ? { isOneOf: true as const } : {}),
    })),
    steps: isHopeless ? [] : mended.flatMap((step) => step ?? []),
    isHopeless,
  };
}
