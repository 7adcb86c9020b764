// Which pages a case was made from, and how old they are.
import type { Source } from '../answer/answer';
import type { Reading } from '../formats/reading';

/** One source a kind of page, as old as the oldest of them. */
export function sourcesOf(readings: Reading[]): Source[] {
  const sources = new Map<Source['page'], Source>();
  for (const { page, provenance, coupons, automaticDiscounts } of readings) {
    const before = sources.get(page);
    const older = before === undefined || Date.parse(provenance.readAt) < Date.parse(before.readAt);
    const promotions = (before?.promotions ?? 0) + (coupons?.length ?? 0) + (automaticDiscounts?.length ?? 0);
    sources.set(page, { page, readAt: older ? provenance.readAt : before.readAt, promotions });
  }
  return [...sources.values()];
}
