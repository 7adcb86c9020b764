// The toolbar button says what is known of each tab: it follows what is stored, whoever stored it.

import { writingMoney } from '../../components/language/language';
import { chooseLanguage } from '../../components/language/languages';
import { badgeOf, reminderBadge } from '../../components/words/badge';
import { dueReminders } from '../../core/calendar/reminder';
import { showBadge } from '../../platform/badge';
import { nowMs } from '../../platform/clock';
import { readReminders } from '../../platform/storage/reminders';
import { readSettings, watchSettings } from '../../platform/storage/settings';
import { readTabs, tabRecords, watchTabs } from '../../platform/storage/tabs';
import { wantedLanguages } from '../surface/wanted-languages';

/** What a tab's page gives to say, else the reminders that are due; without a tab these alone, for all tabs of which nothing is known. */
async function say(tabId: number | undefined): Promise<void> {
  const [settings, reminders, known] = await Promise.all([
    readSettings(),
    readReminders(),
    tabId === undefined ? undefined : tabRecords.read(tabId),
  ]);
  const language = writingMoney(chooseLanguage(wantedLanguages(settings)), settings);
  const ofTab = badgeOf(known?.state ?? { kind: 'not-a-cart' }, settings, language);
  await showBadge(tabId, ofTab ?? reminderBadge(dueReminders(reminders, nowMs()), language));
}

/** Says it all anew. */
export async function sayAllBadges(): Promise<void> {
  const tabs = await readTabs();
  await Promise.all([undefined, ...tabs.map(({ tabId }) => tabId)].map(say));
}

/** Keeps every badge as it should be; call once, at the top level of the worker. */
export function keepBadges(): void {
  watchTabs((tabId) => void say(tabId));
  watchSettings(() => void sayAllBadges());
}
