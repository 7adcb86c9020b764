// The toolbar button says what is known of each tab: it follows what is stored, whoever stored it.

import { writingMoney } from '../../components/language/language';
import { chooseLanguage } from '../../components/language/languages';
import { badgeOf } from '../../components/words/badge';
import { showBadge } from '../../platform/badge';
import { readSettings, watchSettings } from '../../platform/storage/settings';
import { readTabs, tabRecords, watchTabs } from '../../platform/storage/tabs';
import { wantedLanguages } from '../surface/wanted-languages';

async function say(tabId: number): Promise<void> {
  const [settings, known] = await Promise.all([readSettings(), tabRecords.read(tabId)]);
  const state = known?.state ?? { kind: 'not-a-cart' as const };
  await showBadge(tabId, badgeOf(state, settings, writingMoney(chooseLanguage(wantedLanguages(settings)), settings)));
}

/** Keeps every badge as it should be; call once, at the top level of the worker. */
export function keepBadges(): void {
  watchTabs((tabId) => void say(tabId));
  watchSettings(async () => {
    for (const { tabId } of await readTabs()) void say(tabId);
  });
}
