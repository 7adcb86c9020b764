// What the toolbar button says of a tab: a few characters, and the same in words.
import type { CartAnswer } from '../../core/answer/answer';
import type { Settings } from '../../core/answer/settings';
import type { TabState } from '../../core/answer/tab-state';
import { settingDefaults } from '../../core/answer/untouched-settings';
import type { Reminder } from '../../core/calendar/reminder';
import type { Currency } from '../../core/formats/amount';
import { moneyFormat } from '../language/format';
import type { Language } from '../language/language';
import { savingOf } from './saving';

export interface Badge {
  /** at most four characters wide */
  text: string;
  title: string;
}

/** Digits that fit on a button, never more than is saved: 11.40 is "11.4", 123.45 is "123", 12 345 is "12K". */
function shortAmount(amount: number, { exponent }: Currency): string {
  const units = amount / 10 ** exponent;
  if (units < 10) return (Math.floor(units * 100) / 100).toFixed(Math.min(exponent, 2));
  if (units < 100) return exponent === 0 ? String(units) : (Math.floor(units * 10) / 10).toFixed(1);
  if (units < 1000) return String(Math.floor(units));
  if (units < 1_000_000) return `${Math.floor(units / 1000)}K`;
  return units < 1_000_000_000 ? `${Math.floor(units / 1_000_000)}M` : '…';
}

/** Steps of the plan that bring something: collecting, choosing, pasting, coins, and taking off what costs more than it saves. */
export const thingsWorthDoing = ({ instructions }: CartAnswer): number =>
  instructions.flat().filter(({ do: step }) => step === 'collect' || step === 'apply' || step === 'pasteCode' || step === 'spendCoins')
    .length;

function ofPlan(answer: CartAnswer, wanted: 'saved' | 'count', language: Language): Badge | undefined {
  const { saved } = savingOf(answer, 'cart');
  if (saved === 0) return undefined;
  if (wanted === 'count') {
    const count = thingsWorthDoing(answer);
    return count === 0 ? undefined : { text: count > 99 ? '99+' : String(count), title: language.t('badgeThings', [], count) };
  }
  const { currency } = answer.case;
  return {
    text: shortAmount(saved, currency),
    title: language.t('badgeSaves', [moneyFormat(language.code, currency, language.currencyDisplay)(saved)]),
  };
}

/** The badge of a tab; undefined where there is nothing to say, or she wants none. */
export function badgeOf(state: TabState, { badge = settingDefaults.badge }: Settings, language: Language): Badge | undefined {
  if (badge === 'off') return undefined;
  if (state.kind === 'planned') return ofPlan(state.answer, badge, language);
  if (state.kind !== 'checkout' || state.check === undefined || state.check.kind === 'other-cart') return undefined;
  return state.check.kind === 'matches'
    ? { text: '✓', title: language.t('badgeMatches') }
    : { text: '!', title: language.t('badgeDiffers') };
}

/** What the button says of reminders that are due, until she has looked; undefined where none is. */
export function reminderBadge(due: readonly Reminder[], { t, code }: Language): Badge | undefined {
  if (due.length === 0) return undefined;
  return { text: '%', title: t('badgeReminder', [new Intl.ListFormat(code).format(due.map(({ name }) => name))]) };
}
