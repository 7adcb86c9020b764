// A language speaking about one answer: its currency, and the moment it is read.
import type { Currency } from '../core/formats/amount';
import { columnFormat, distanceFormat, momentFormat, moneyFormat, percentFormat } from './format';
import type { Language } from './language';
import type { Piece, Saying } from './saying';

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
  /** a piece as plain text */
  piece(piece: Piece): string;
  /** a sentence as plain text: for attributes and lists, where no markup can stand */
  say(saying: Saying): string;
  /** several texts as the language lists them */
  list(texts: string[]): string;
}

/** In right-to-left text every foreign run is isolated, or the digits and the words around it change places (UAX #9). */
const isolate = (text: string, { dir }: Language): string => (dir === 'rtl' ? `\u2068${text}\u2069` : text);

/** A voice in a language and a currency; `now` is the moment ages and deadlines count from, in ms. `timeZone` is the computer's while absent. */
export function makeVoice(language: Language, currency: Currency, now: () => number, timeZone?: string): Voice {
  const { code, t } = language;
  const money = moneyFormat(code, currency);
  const column = columnFormat(code, currency);
  const percent = percentFormat(code);
  const distance = distanceFormat(code);
  const moment = momentFormat(code, { timeZone, year: true });
  const near = momentFormat(code, { timeZone, year: false });
  const lists = new Intl.ListFormat(code);
  const age = (instant: string) => (Date.parse(instant) > now() ? undefined : distance(instant, now())) ?? t('justNow');
  const until = (instant: string) => {
    const away = distance(instant, now());
    return away === undefined ? near(instant) : t('momentIn', [away, near(instant)]);
  };
  const say = (saying: Saying): string => {
    const filled = (saying.with ?? []).map((one) => isolate(piece(one), language));
    return saying.count === undefined ? t(saying.key, filled) : t(saying.key, filled, saying.count);
  };
  const piece = (one: Piece): string => {
    if ('money' in one) return money(one.money);
    if ('column' in one) return column(one.column);
    if ('percent' in one) return percent(one.percent);
    if ('number' in one) return language.number(one.number);
    if ('name' in one) return one.name;
    if ('code' in one) return one.code;
    if ('moment' in one) return moment(one.moment);
    if ('until' in one) return until(one.until);
    if ('age' in one) return age(one.age);
    if ('said' in one) return say(one.said);
    return lists.format(one.all.map((each) => isolate(say(each), language)));
  };
  return {
    language,
    t,
    currency,
    money,
    column,
    moment,
    age,
    piece,
    say,
    list: (texts) => lists.format(texts),
  };
}
