// What was read of a page, on a page of our own. `?tab=` names the tab it is about.
import { signal } from '@preact/signals';
import { render } from 'preact';
import type { CorrectionDesk } from '../../components/reading/desk';
import { ReadingPage } from '../../components/reading/ReadingPage';
import { readingStyle } from '../../components/reading/style';
import type { Correction } from '../../core/cases/correction';
import type { Reading } from '../../core/formats/reading';
import { nowMs } from '../../platform/clock';
import { send } from '../../platform/messaging/send';
import { type CorrectionChange, readCorrections, watchCorrections } from '../../platform/storage/corrections';
import { tabReadings } from '../../platform/storage/readings';
import { readSettings } from '../../platform/storage/settings';
import { typed } from '../discounts/typed';
import { languageFor } from '../surface/language-for';
import { makeSnapshot } from './make-snapshot';

async function begin(): Promise<void> {
  const asked = new URLSearchParams(location.search);
  const tabId = asked.has('tab') ? Number(asked.get('tab')) : undefined;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(readingStyle);
  document.adoptedStyleSheets = [sheet];
  const language = signal(await languageFor(await readSettings()));
  const { code, dir, t } = language.value;
  Object.assign(document.documentElement, { lang: code, dir });
  document.title = `${t('readingTitle')} · ${t('extensionName')}`;

  const privateWindow = asked.has('private');
  const reading = signal<Reading | undefined>(undefined);
  const corrections = signal<Correction[]>([]);
  const readAgain = async () => {
    reading.value = tabId === undefined ? undefined : (await tabReadings.read(tabId))?.reading;
  };
  const askAgain = async () => {
    corrections.value = await readCorrections(privateWindow);
  };
  // watched before it is asked for: nothing changes unseen in between
  if (tabId !== undefined) tabReadings.watch(tabId, () => void readAgain());
  watchCorrections(privateWindow, () => void askAgain());
  await Promise.all([readAgain(), askAgain()]);

  const change = async (one: CorrectionChange): Promise<boolean> => {
    const answered = await send('correct-line', { change: one, privateWindow });
    // shown at once, not only when the storage is heard of
    await askAgain();
    return answered.ok && answered.value.ok;
  };
  const desk: CorrectionDesk = {
    async correct(list) {
      for (const correction of list) if (!(await change({ do: 'correct', correction }))) return false;
      return true;
    },
    takeBack: (list) => change({ do: 'takeAllBack', corrections: list }),
  };
  render(
    <ReadingPage
      language={language}
      reading={reading}
      corrections={corrections}
      privateWindow={privateWindow}
      typed={typed}
      now={nowMs}
      desk={desk}
      takeSnapshot={() => makeSnapshot(tabId, reading.value)}
    />,
    document.body,
  );
}

void begin();
