// The answers beside the shopping itself: wish list, coins, a store's coupons.
import { moneyText } from '../money-text';
import { couponAmount, couponOffer, couponTime } from '../promotion-text';
import type { Session } from '../session';
import { blocks } from './cart';
import type { Json } from './envelope';
import { itemLink, storeCoupons } from './promotions';
import { card } from './wallet';

/** `data` of `mtop.ae.wishlist.allItems.render`: one level deeper than other answers, and `succeed` says false all the same. */
export function wishListAnswer(session: Session): Json {
  const { scenario } = session;
  const wished = scenario.shelf.filter((item) => item.wished);
  const currencyCode = scenario.case.currency.code;
  return {
    succeed: false,
    data: {
      data: {
        data: blocks([
          ...wished.map((item): [string, Json] => [
            `wln_page_product_I_${item.itemId}`,
            {
              tag: 'wln_page_product',
              fields: {
                productBaseDTO: {
                  title: item.title,
                  invalid: item.inCart === 'soldOut',
                  itemUrl: itemLink(session, item),
                  itemId: Number(item.itemId),
                  groupId: 0,
                  similarActionParams: { productId: item.itemId },
                },
                priceDTO: {
                  price: { amount: { cent: item.unitPrice, currencyCode }, formattedAmount: moneyText(item.unitPrice, scenario.money) },
                },
                purchaseDTO: { reducePriceText: '' },
              },
            },
          ]),
          ['wln_paging_1', { tag: 'wln_paging', fields: { hasMore: false } }],
        ]),
        global: { itemTotalCount: wished.length },
      },
    },
  };
}

/** `data` of `mtop.aliexpress.coin.execute`: name and value pairs, the worth of the whole balance as a JSON string. */
export function coinsAnswer(session: Session): Json {
  const { wallet, currency } = session.scenario.case;
  const balance = wallet.coins?.balance ?? 0;
  const cent = wallet.coins ? Math.floor((balance * wallet.coins.worth.amount) / wallet.coins.worth.coins) : 0;
  return {
    success: true,
    data: [
      { name: 'userCoinsNum', value: balance },
      { name: 'defaultCoinsNum', value: 100 },
      { name: 'valueMoneyFormat', value: JSON.stringify({ structure: { cent, currencyCode: currency.code } }) },
    ],
  };
}

/** What a store's front page offers: its coupons, collected or not, and its goods. The shop's own shape. */
export function storeAnswer(session: Session, storeId: string): Json {
  const { scenario } = session;
  return {
    coupons: storeCoupons(session, storeId).map(({ coupon, collected }): Json => ({ show: card(session, coupon), collected })),
    items: scenario.shelf
      .filter((item) => item.storeId === storeId)
      .map((item): Json => ({ title: item.title, url: itemLink(session, item), price: moneyText(item.unitPrice, scenario.money) })),
  };
}

/** What the coupon centre shows: the site's own coupons and codes, nobody's store. The shop's own shape. */
export function couponCentreAnswer(session: Session): Json {
  const { coupons } = session.scenario.case.wallet;
  return { coupons: coupons.filter(({ scope }) => scope.type === 'platform').map((coupon): Json => ({ show: card(session, coupon) })) };
}

/** The codes of a sale page, as its makers write them. The shop's own shape. */
export function saleEventAnswer(session: Session): Json {
  const { scenario } = session;
  const codes = scenario.case.wallet.coupons.filter(({ kind }) => kind === 'promoCode');
  return {
    codes: codes.map(
      (coupon): Json => ({
        code: coupon.code ?? '',
        off: couponAmount(coupon, scenario),
        minimum: moneyText(coupon.minimumSpend?.amount ?? 0, scenario.money),
        words: couponOffer(coupon, scenario),
        until: couponTime(coupon, scenario, 'expires'),
      }),
    ),
  };
}
