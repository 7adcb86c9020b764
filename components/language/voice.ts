// A language speaking about one answer: its currency, and the moment it is read.
import type { Currency } from '../../core/formats/amount';
import { pacific } from '../../core/zone-clock';
import { columnFormat, distanceFormat, momentFormat, moneyFormat, percentFormat } from './format';
import type { Language } from './language';
import type { Leaf } from './saying';

export interface Voice {
  language: Language;
  t: Language['t'];
  currency: Currency;
  /** minor units with the currency's symbol */
  money(amount: number): string;
  /** minor units without it */
  column(amount: number): string;
  /** date and time of an instant */
  moment(instant: string): string;
  /** how long ago, or "just now" */
  age(instant: string): string;
  /** what stands in a gap, as text */
  leaf(leaf: Leaf): string;
  /** how the language lists so many things: the words between them, and the places (from 0) they take */
  list(length: number): (string | number)[];
}

/** The currency where nothing is said in one (ISO 4217 XXX): no answer stands, or one of nothing. */
export const noCurrency: Currency = { code: 'XXX', exponent: 0 };

/** A voice in a language and a currency; `now` is the moment ages and deadlines count from, in ms. `timeZone` is the computer's while absent. */
export function makeVoice(language: Language, currency: Currency, now: () => number, timeZone?: string): Voice {
  const { code, t } = language;
  const money = moneyFormat(code, currency, language.currencyDisplay);
  const column = columnFormat(code, currency);
  const percent = percentFormat(code);
  const distance = distanceFormat(code);
  const moment = momentFormat(code, { timeZone, year: true });
  const near = momentFormat(code, { timeZone, year: false });
  const shop = momentFormat(code, { timeZone: pacific, year: false });
  const lists = new Intl.ListFormat(code);
  const age = (instant: string) => (Date.parse(instant) > now() ? undefined : distance(instant, now())) ?? t('justNow');
  const until = (instant: string) => {
    const away = distance(instant, now());
    return away === undefined ? near(instant) : t('momentIn', [away, near(instant)]);
  };
  const list = (length: number) =>
    lists.formatToParts(Array.from({ length }, (_, at) => `${at}`)).map(({ type, value }) => (type === 'element' ? Number(value) : value));
  const leaf = (one: Leaf): string => {
    if ('money' in one) return money(one.money);
    if ('column' in one) return column(one.column);
    if ('percent' in one) return percent(one.percent);
    if ('number' in one) return language.number(one.number);
    if ('name' in one) return one.name;
    if ('moment' in one) return moment(one.moment);
    if ('shopTime' in one) return shop(one.shopTime);
    return 'age' in one ? age(one.age) : until(one.until);
  };
  return { language, t, currency, money, column, moment, age, leaf, list };
}
