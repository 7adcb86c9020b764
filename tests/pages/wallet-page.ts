// The wallet as pages may draw it (dossier 16.5): nothing of it is published, so three skins that share nothing but their words.
import { about, h, plainText, told } from './markup';
import { meaning } from './money';
import { tailFor, wrapped } from './shell';
import type { Branch, Tree } from './tree';
import { pacific, type TrueCoupon, trueCoupon, type WalletTruth } from './wallet-truth';

const two = (number: number): string => String(number).padStart(2, '0');
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const expires: Record<string, string> = { en: 'Expires ', es: 'Expira el ', he: 'פג תוקף ', ko: '~ ' };

const datesOf = ({ draws, language }: WalletTruth, { from, until }: TrueCoupon): Tree => {
  const day = ({ year, month, day: date }: TrueCoupon['until']): string => `${two(date)}/${two(month)}/${year}`;
  const iso = ({ year, month, day: date }: TrueCoupon['until']): string => `${year}-${two(month)}-${two(date)}`;
  const way = draws.below(3);
  const write =
    way === 0 && language === 'en'
      ? (each: TrueCoupon['until']) => `${months[each.month - 1]} ${each.day}, ${each.year}`
      : way === 1
        ? iso
        : day;
  const start = from === undefined ? '' : `validFrom=${pacific(from, false)}&`;
  if (from !== undefined && language === 'en' && draws.often(0.3))
    return told('dates', `From ${day(from)} to ${day(until)} 23:59 PT`, `${start}validUntil=${pacific(until, true) - 59_000}`);
  const text = from === undefined ? `${expires[language] ?? ''}${write(until)}` : `${write(from)} - ${write(until)}`;
  return told('dates', text, `${start}validUntil=${pacific(until, true)}`);
};

const offText = ({ money }: WalletTruth, { off }: TrueCoupon): string =>
  off.type === 'fixed' ? money.shown(off.amount) : `${off.basisPoints / 100}%`;

/** What is taken off, and from what spend on: in two texts, or in one. */
const offerOf = (truth: WalletTruth, coupon: TrueCoupon, once: boolean): { off: Tree; over: Tree | undefined } => {
  const { words, money, language } = truth;
  const { off, minimum } = coupon;
  const cap = off.type === 'percentage' && off.cap !== undefined ? off.cap : undefined;
  const offMeans = off.type === 'fixed' ? meaning(money, off.amount) : `${off.basisPoints}bp`;
  const over = minimum === undefined ? '' : `${words.over(money.shown(minimum))}${cap === undefined ? '' : words.cap(money.shown(cap))}`;
  const overMeans =
    minimum === undefined ? '' : `minimum=${meaning(money, minimum)}${cap === undefined ? '' : `&cap=${meaning(money, cap)}`}`;
  const text = words.off(offText(truth, coupon));
  if (once && language === 'en' && minimum !== undefined)
    return {
      off: told('offer', `${text} ${over.charAt(0).toLowerCase()}${over.slice(1)}`, `off=${offMeans}&${overMeans}`),
      over: undefined,
    };
  return { off: told('offer', text, `off=${offMeans}`), over: minimum === undefined ? undefined : told('offer', over, overMeans) };
};

interface Parts {
  off: Tree;
  over: Tree[];
  dates: Tree;
  store: Tree[];
  code: Tree[];
  badge: Tree[];
}

const partsOf = (truth: WalletTruth, coupon: TrueCoupon, once: boolean): Parts => {
  const { off, over } = offerOf(truth, coupon, once);
  const { store, code, kind, status } = coupon;
  return {
    off,
    over: over === undefined ? [] : [over],
    dates: datesOf(truth, coupon),
    store:
      store === undefined
        ? kind === 'selectCoupon'
          ? [h('span', {}, told('kind', 'Select Coupon', 'selectCoupon'))]
          : []
        : [
            h(
              'a',
              { href: told('storeId', `//www.aliexpress.com/store/${store.storeId}`, store.storeId) },
              told('storeName', store.storeName, 'named'),
            ),
          ],
    code: code === undefined ? [] : [h('span', {}, told('code', code, code))],
    badge: status === 'used' ? [h('span', { class: 'badge' }, told('status', 'Used', 'used'))] : [],
  };
};

type Skin = (parts: Parts, tail: string, button: boolean) => Branch;

const skins: Record<string, Skin> = {
  list: ({ off, over, dates, store, code, badge }, _tail, button) =>
    h(
      'li',
      { class: 'coupon' },
      h('b', {}, off),
      ...over.map((each) => h('p', {}, each)),
      h('p', {}, dates),
      ...store,
      ...code,
      ...badge,
      ...(button ? [h('button', {}, 'Use now')] : []),
    ),
  modules: ({ off, over, dates, store, code, badge }, tail) =>
    h(
      'div',
      { class: `coupon-card--wrap--${tail}` },
      h('div', { class: `coupon-card--left--${tail}` }, h('div', { class: `coupon-card--amount--${tail}` }, off)),
      h(
        'div',
        { class: `coupon-card--right--${tail}` },
        ...over.map((each) => h('div', { class: `coupon-card--limit--${tail}` }, each)),
        h('div', { class: `coupon-card--store--${tail}` }, ...store),
        h('div', { class: `coupon-card--time--${tail}` }, dates),
        ...code,
        ...badge,
      ),
    ),
  swiper: ({ off, over, dates, store, code, badge }) =>
    h(
      'div',
      { class: 'swiper-slide' },
      h(
        'div',
        { class: 'aec-view' },
        h('div', { class: 'aec-view' }, h('span', {}, off)),
        ...over.map((each) => h('div', { class: 'aec-view' }, h('span', {}, each))),
        h('div', { class: 'aec-view' }, h('span', {}, dates), ...store, ...code, ...badge),
      ),
    ),
};

/** What stands beside coupons and is none. */
const missOf = (truth: WalletTruth, tag: string): Tree => {
  const { draws, money } = truth;
  const amount = money.shown(500);
  const words = draws.one([
    [amount, 'Gift card', 'Expires 12/12/2026'],
    [`${amount} off shipping`, 'Expires 12/12/2026'],
    [`${amount} coupon if delayed`],
    ['985 coins', `= ${amount}`],
    ['New User Coupon', `${amount} off orders over ${money.shown(2000)}`],
  ]);
  const off = `off=${meaning(money, 500)}`;
  const meansOf = (text: string): string | undefined =>
    text.includes(' over ') ? `${off}&minimum=${meaning(money, 2000)}` : text.includes(amount) ? off : undefined;
  const parts = words.map((text, index) => {
    const means = meansOf(text);
    return h(index === 0 ? 'b' : 'p', {}, means === undefined ? text : told('offer', text, means));
  });
  return about('miss', { off: meaning(money, 500) }, h(tag, {}, ...parts));
};

const listOf: Record<string, (kids: Tree[], tail: string) => Tree> = {
  list: (kids) => h('ul', { class: 'list' }, ...kids),
  modules: (kids, tail) => h('div', { class: `wallet--list--${tail}` }, ...kids),
  swiper: (kids) => h('div', { class: 'swiper-wrapper' }, ...kids),
};

/** The wallet page of a truth, in a skin. */
export const walletPage = (truth: WalletTruth, skin: 'list' | 'modules' | 'swiper'): Branch => {
  const { draws, money, language } = truth;
  const tail = tailFor(draws);
  const once = draws.often(0.2);
  const button = draws.often(0.5);
  const cards: Tree[] = truth.coupons.map((coupon) =>
    about('coupon', trueCoupon(truth, coupon), (skins[skin] ?? (skins['list'] as Skin))(partsOf(truth, coupon, once), tail, button)),
  );
  for (let i = 0; i < truth.misses; i += 1) cards.push(missOf(truth, skin === 'list' ? 'li' : 'div'));
  const tabs = draws.often(0.5)
    ? [h('div', { role: 'tablist' }, ...['Valid', 'Used', 'Expired'].map((tab) => h('span', { role: 'tab' }, tab)))]
    : [];
  const list = (listOf[skin] as (kids: Tree[], tail: string) => Tree)(draws.shuffled(cards), tail);
  return h(
    'html',
    { lang: language },
    h('head', {}, h('title', {}, 'My coupons')),
    h(
      'body',
      {},
      h(
        'header',
        {},
        h(
          'a',
          { href: told('storeId', '//www.aliexpress.com/store/999999', '999999') },
          plainText(
            `Save ${money.shown(900)} on orders over ${money.shown(1000)}`,
            `off=${meaning(money, 900)}&minimum=${meaning(money, 1000)}`,
          ),
        ),
      ),
      h('div', { id: 'root' }, h('h1', {}, 'My coupons'), ...tabs, ...wrapped(draws, [list])),
      h('footer', {}, plainText(`Save ${money.shown(100)}`, `off=${meaning(money, 100)}`)),
    ),
  );
};
