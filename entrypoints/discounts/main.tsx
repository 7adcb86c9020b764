// Her discounts, on a page of our own, where no page of the shop can look. `?tab=` names the tab whose cart it is about.
import { signal } from '@preact/signals';
import { render } from 'preact';
import { DiscountsPage } from '../../components/discounts/DiscountsPage';
import type { Known } from '../../components/discounts/desk';
import { discountsStyle } from '../../components/discounts/style';
import type { Change } from '../../core/by-hand/change';
import { fail } from '../../core/result';
import { defaultProfile } from '../../core/rules/profiles/default';
import { nowMs } from '../../platform/clock';
import { send } from '../../platform/messaging/send';
import { watchByHand } from '../../platform/storage/by-hand';
import { readSettings } from '../../platform/storage/settings';
import { linksFrom } from '../../readers/links';
import { languageFor } from '../surface/language-for';
import { currencies } from './currencies';
import { gather } from './known';
import { typed } from './typed';

async function begin(): Promise<void> {
  const asked = new URLSearchParams(location.search);
  const tabId = asked.has('tab') ? Number(asked.get('tab')) : undefined;
  const privateWindow = asked.has('private');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(discountsStyle);
  document.adoptedStyleSheets = [sheet];

  const language = signal(await languageFor(await readSettings()));
  const { code, dir, t } = language.value;
  Object.assign(document.documentElement, { lang: code, dir });
  document.title = `${t('discountsTitle')} · ${t('extensionName')}`;
  const first = await gather(tabId, privateWindow);
  const known = signal<Known>(first.known);
  const again = async () => {
    known.value = (await gather(tabId, privateWindow)).known;
  };
  watchByHand(privateWindow, () => void again());
  // another page may have been read meanwhile
  document.addEventListener('visibilitychange', () => void again());
  const makeChange = async (change: Change) => {
    const answered = await send('change-by-hand', { change, privateWindow });
    if (!answered.ok) return fail({ code: 'not-kept' } as const);
    // shown at once, not only when the storage is heard of
    await again();
    return answered.value;
  };
  render(
    <DiscountsPage
      language={language}
      known={known}
      currency={first.currency ?? { code: 'USD', exponent: 2 }}
      currencies={currencies}
      typed={typed}
      zone={defaultProfile.caseMaking.codeZone}
      privateWindow={privateWindow}
      now={nowMs}
      links={linksFrom('')}
      makeChange={makeChange}
    />,
    document.body,
  );
}

void begin();
