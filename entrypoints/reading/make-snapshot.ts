// A tab's page as a file: asked of the page, read again by the script that read the page, and held against what it read then.
import type { Snapshot } from '../../components/reading/desk';
import type { Reading } from '../../core/formats/reading';
import { browser } from '../../platform/browser';
import { isoInstant, nowMs } from '../../platform/clock';
import { askSavedPage } from '../../platform/messaging/saved-page';
import { askSnapshot } from '../../platform/messaging/snapshot';
import { keepOf } from '../../readers/snapshot/keep';
import { isSameReading } from '../../readers/snapshot/same-reading';
import type { SnapshotAsked } from '../../readers/snapshot/take-snapshot';

/** Stands in for the reading of a page that none was made of: nothing of it is known, so everything in it is masked. */
const unread = (): Reading => ({
  format: 'stacking-reading/1',
  page: 'other',
  confidence: 'guess',
  provenance: { source: 'dom', detail: 'not read', pageUrl: '', readAt: isoInstant(nowMs()) },
  gaps: [],
});

/** What to ask a page for, by what was read of it. Where the page as drawn was believed, its older answers were not. */
const askedFor = (reading: Reading): SnapshotAsked => ({
  keep: keepOf(reading),
  label: {
    version: browser.runtime.getManifest().version,
    page: `${reading.page} ${reading.provenance.detail}`,
    ...(reading.provenance.source === 'dom' ? { changedAt: Date.parse(reading.provenance.readAt) } : {}),
  },
});

/** The file, with an address to save it from; undefined where the tab is gone or has no script of ours. */
export async function makeSnapshot(
  tabId: number | undefined,
  read: Reading | undefined,
): Promise<(Snapshot & { href: string }) | undefined> {
  const reading = read ?? unread();
  if (tabId === undefined) return undefined;
  const answered = await askSnapshot(tabId, askedFor(reading));
  if (!answered.ok) return undefined;
  const text = answered.value;
  const { readAt } = reading.provenance;
  const again = read === undefined ? undefined : await askSavedPage(tabId, text, readAt);
  const same = read === undefined || again === undefined ? undefined : isSameReading(again, read);
  const href = URL.createObjectURL(new Blob([text], { type: 'text/html' }));
  return { name: `${readAt.slice(0, 10)}-${reading.page}.html`, text, same, href };
}
