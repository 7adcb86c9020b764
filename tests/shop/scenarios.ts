// Every scenario the shop can play, in the order of the index page.
import type { Scenario } from './scenario';
import { germanEur } from './scenarios/german-eur';
import { hebrewIls } from './scenarios/hebrew-ils';
import { hostileTitles } from './scenarios/hostile-titles';
import { koreanUsd } from './scenarios/korean-usd';
import { longCart } from './scenarios/long-cart';
import { olderAnswer } from './scenarios/older-answer';
import { otherThresholdBase } from './scenarios/other-threshold-base';
import { portugueseBrl } from './scenarios/portuguese-brl';
import { siteAppliesCoupon } from './scenarios/site-applies-coupon';
import { spanishMxn } from './scenarios/spanish-mxn';
import { trap42 } from './scenarios/trap-42';
import { twoCoupons } from './scenarios/two-coupons';
import { walletUsd } from './scenarios/wallet-usd';
import { withTax } from './scenarios/with-tax';
import { captcha, captchaAnswer, empty, loggedOut, sessionExpired } from './scenarios/without-cart';

export const scenarios: Scenario[] = [
  walletUsd,
  trap42,
  siteAppliesCoupon,
  otherThresholdBase,
  withTax,
  germanEur,
  hebrewIls,
  spanishMxn,
  koreanUsd,
  portugueseBrl,
  longCart,
  olderAnswer,
  twoCoupons,
  empty,
  captcha,
  captchaAnswer,
  loggedOut,
  sessionExpired,
  hostileTitles,
];

/** The scenario of that id; a missing one is our own mistake. */
export function scenarioOf(scenarioId: string): Scenario {
  const found = scenarios.find((scenario) => scenario.scenarioId === scenarioId);
  if (!found) throw new Error(`no scenario "${scenarioId}"`);
  return found;
}
