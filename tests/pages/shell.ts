// What stands around the part of a page that is read: header, recommendations, a side cart, a loader that is done.
import type { Draws } from '../core/planning/chance';
import { h, plainText, told } from './markup';
import { type Money, meaning } from './money';
import { amountFor } from './shop-truth';
import type { Branch, Tree } from './tree';
import type { Language } from './words';

/** The part of a class name behind the last `--`: another at every build of the site. */
export const tailFor = (draws: Draws): string => draws.one(['RqgnKC9', 'Vcv75ku', '1Z3wUdt', 'H_cbUAs', 'x9Yq', 'A1']);

/** How the ids of products begin that stand on a page and are none of its own. */
export const decoyItem = '1005900000000';

const decoyCard = (draws: Draws, money: Money): Tree => {
  const item = `${decoyItem}${100 + draws.below(900)}`;
  const title = `Other thing ${draws.below(99)}`;
  const price = amountFor(draws, money);
  return h(
    'div',
    { class: 'card-out-wrapper' },
    h('a', { href: `//www.aliexpress.com/item/${item}.html` }, title),
    h('span', { class: '_3Mpbo' }, plainText(money.shown(price), meaning(money, price))),
    h('span', {}, `Save ${money.shown(100)}`),
  );
};

const decoys = (draws: Draws, money: Money): Tree[] =>
  draws.often(0.4)
    ? [h('div', { id: 'nav-moretolove' }, ...Array.from({ length: 1 + draws.below(3) }, () => decoyCard(draws, money)))]
    : [];

/** The whole document around `content`, and the shopper's own currency where only it tells what a bare sign means. */
export const documentOf = (draws: Draws, spm: string | undefined, language: Language, money: Money, content: Tree[]): Branch =>
  h(
    'html',
    { lang: draws.often(0.9) ? language.code : undefined, dir: language.rtl ? 'rtl' : undefined },
    h('head', {}, h('title', {}, `AliExpress ${money.shown(1234)}`)),
    h(
      'body',
      { 'data-spm': spm },
      h(
        'header',
        {},
        h('span', { class: 'shop-cart--number--x1' }, '...'),
        h('a', { href: told('storeId', '//www.aliexpress.com/store/999999', '999999') }, 'Save US $9 on orders over US $10'),
      ),
      h('div', { id: 'root' }, ...content),
      ...decoys(draws, money),
      h('footer', {}, 'AliExpress 2010-2026'),
    ),
  );

/** `inner` in `depth` elements whose names nobody knows. */
export const wrapped = (draws: Draws, inner: Tree[], depth = draws.below(3)): Tree[] => {
  let kids = inner;
  for (let i = 0; i < depth; i += 1)
    kids = [h('div', draws.often(0.5) ? { class: `w${draws.below(99)}--${tailFor(draws)}` } : {}, ...kids)];
  return kids;
};
