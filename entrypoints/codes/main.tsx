// The code desk, on a page of our own. `?tab=` names the tab whose cart codes are held against.
import { signal } from '@preact/signals';
import { render } from 'preact';
import { CodesPage } from '../../components/codes/CodesPage';
import type { BookFailure, CartAdvice, KnownCodes } from '../../components/codes/desk';
import { codesStyle } from '../../components/codes/style';
import { settingDefaults } from '../../core/answer/untouched-settings';
import { shippedCodes } from '../../core/codes/catalogue/catalogue';
import type { BookChange } from '../../core/codes/change';
import { fail, type Result } from '../../core/result';
import { copyText } from '../../platform/clipboard';
import { nowMs } from '../../platform/clock';
import { send } from '../../platform/messaging/send';
import { readCodes, watchCodes } from '../../platform/storage/code-book';
import { readProfile } from '../../platform/storage/profile';
import { readSettings } from '../../platform/storage/settings';
import { watchTabs } from '../../platform/storage/tabs';
import { runInSlices } from '../../platform/tasks';
import { currencies } from '../discounts/currencies';
import { gather as gatherDiscounts } from '../discounts/known';
import { languageFor } from '../surface/language-for';
import { adviceOn } from './advice';
import { type AskedOn, askWhy } from './ask-why';
import { cartPrices } from './cart-prices';
import { answerFor, atCheckoutIn } from './desk-cart';
import { diagnosisOf, knownCodes } from './known';
import { salesFor } from './sales';
import { textReader } from './text-reader';

async function begin(): Promise<void> {
  const asked = new URLSearchParams(location.search);
  const tabId = asked.has('tab') ? Number(asked.get('tab')) : undefined;
  const privateWindow = asked.has('private');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(codesStyle);
  document.adoptedStyleSheets = [sheet];
  const settings = await readSettings();
  const language = signal(await languageFor(settings));
  const { code, dir, t } = language.value;
  Object.assign(document.documentElement, { lang: code, dir });
  document.title = `${t('codesTitle')} · ${t('extensionName')}`;

  const gather = async () => {
    const [stored, answer, profile] = await Promise.all([readCodes(privateWindow), answerFor(tabId, privateWindow), readProfile(settings)]);
    return { answer, profile, known: knownCodes({ stored, shipped: shippedCodes(), answer, settings, profile, nowMs: nowMs() }) };
  };
  const codes = signal<KnownCodes>({ cart: undefined, now: [], past: [], elsewhere: 0, trouble: undefined });
  let askedOn: AskedOn | undefined;
  const advice = signal<CartAdvice | undefined>(undefined);
  let working = new AbortController();
  const again = async () => {
    working.abort();
    working = new AbortController();
    const { signal: overtaken } = working;
    const { answer, profile, known } = await gather();
    if (overtaken.aborted) return answer;
    askedOn = answer && { answer, answers: settings, comparisonMargin: profile.caseMaking.comparisonMargin };
    codes.value = known;
    const tell = async (found: CartAdvice) => {
      if (!overtaken.aborted) advice.value = found;
    };
    if (answer === undefined) advice.value = undefined;
    else
      void runInSlices(adviceOn(answer, known, diagnosisOf(answer, settings, profile)), overtaken, tell).then(
        (found) => found && tell(found),
      );
    return answer;
  };
  // watched before it is asked for: nothing changes unseen in between
  watchCodes(privateWindow, () => void again());
  watchTabs(() => void again());
  document.addEventListener('visibilitychange', () => void again());
  const answer = await again();
  const told = answer?.case.context.region;
  const region = told === undefined || told === 'ZZ' ? settings.region : told;
  const { known } = await gatherDiscounts(tabId, privateWindow);
  const sales = await salesFor({
    ...{ answer, region, privateWindow },
    promotions: known.promotions,
    stores: known.stores,
    maximumOrders: settings.maximumOrders ?? settingDefaults.maximumOrders,
    now: nowMs,
  });
  const prices = signal(answer === undefined ? [] : await cartPrices(answer));
  const atCheckout = await atCheckoutIn(tabId);
  const makeChange = async (change: BookChange): Promise<Result<{ undo: BookChange }, BookFailure>> => {
    const answered = await send('change-codes', { change, privateWindow });
    // shown at once, not only when the storage is heard of
    await again();
    return answered.ok ? answered.value : fail({ code: 'not-kept' });
  };
  render(
    <CodesPage
      {...{ language, codes, advice, sales, prices, privateWindow, makeChange, atCheckout }}
      currencies={currencies.filter((one) => one.code === answer?.case.currency.code || one.code === 'USD')}
      now={nowMs}
      readText={textReader(region, nowMs)}
      askWhy={(typed, words) => askWhy(codes.value, askedOn, typed, words)}
      copy={copyText}
    />,
    document.body,
  );
}

void begin();
