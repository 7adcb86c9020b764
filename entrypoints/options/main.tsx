// All settings, in a tab of their own.
import { computed, signal } from '@preact/signals';
import { render } from 'preact';
import type { OptionsDesk } from '../../components/options/desk';
import { OptionsPage } from '../../components/options/OptionsPage';
import { optionsStyle } from '../../components/options/style';
import type { Settings } from '../../core/answer/settings';
import { untouchedSettings } from '../../core/answer/untouched-settings';
import type { StackingProfile } from '../../core/rules/profile';
import { OWN_PROFILE, profileFor } from '../../core/rules/profiles/chosen';
import { isoInstant, nowMs } from '../../platform/clock';
import { send } from '../../platform/messaging/send';
import { gatherEverything } from '../../platform/storage/export';
import { countLeftOut } from '../../platform/storage/left-out';
import { readFacts } from '../../platform/storage/page-facts';
import { readOwnProfile, saveOwnProfile } from '../../platform/storage/profile';
import { readSettings, watchSettings } from '../../platform/storage/settings';
import { currencies } from '../discounts/currencies';
import { typed } from '../discounts/typed';
import { followLanguage } from '../surface/language-for';
import { pricesDesk } from './prices-desk';

const settings = signal<Settings>(untouchedSettings);
const own = signal<StackingProfile | undefined>(undefined);
const profile = computed(() => profileFor(settings.value, own.value));

async function readAgain(): Promise<void> {
  const [chosen, hers] = await Promise.all([readSettings(), readOwnProfile()]);
  own.value = hers;
  settings.value = chosen;
}

/** Kept and told to all tabs by the background. */
async function save(chosen: Settings): Promise<'not-kept' | undefined> {
  const answered = await send('save-settings', { settings: chosen });
  await readAgain();
  return answered.ok ? undefined : 'not-kept';
}

const now = () => isoInstant(nowMs());

const desk: Omit<OptionsDesk, 'currency'> = {
  save,
  async bringProfile(brought) {
    const kept = await saveOwnProfile(brought);
    return kept.ok ? save({ ...settings.value, profile: OWN_PROFILE }) : kept.error.code;
  },
  gather: () => gatherEverything(now()),
  leftOut: countLeftOut,
  async bring(file, how) {
    const answered = await send('bring-everything', { file, how });
    await readAgain();
    if (!answered.ok) return 'not-kept';
    return answered.value.ok ? undefined : answered.value.error.code;
  },
  async erase() {
    const answered = await send('erase-everything', {});
    await readAgain();
    if (!answered.ok) return 'not-kept';
    return answered.value.ok ? undefined : answered.value.error.code;
  },
  prices: pricesDesk(now),
  amount: typed.amount,
  currencies,
  now: nowMs,
};

async function begin(): Promise<void> {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(optionsStyle);
  document.adoptedStyleSheets = [sheet];
  watchSettings(() => void readAgain());
  await readAgain();
  const language = await followLanguage(settings);
  language.subscribe(({ code, dir, t }) => {
    Object.assign(document.documentElement, { lang: code, dir });
    document.title = `${t('optionsTitle')} · ${t('extensionName')}`;
  });
  const [wallet] = await readFacts('wallet', false);
  const currency = wallet?.currency ?? { code: 'USD', exponent: 2 };
  render(<OptionsPage {...{ language, settings, profile, own }} desk={{ ...desk, currency }} />, document.body);
}

void begin();
