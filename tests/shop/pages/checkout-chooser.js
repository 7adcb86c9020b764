// The coupons, the code field and the coins of the checkout: everything a shopper can decide there.
// How the site marks its coupon chooser up is not public, so this one is the shop's own: a plain list of checkboxes.
import { el, shop } from './dom.js';

/** Coupons held, each with `data-coupon-id`; what the last change put down says why. */
export function couponList(chooser, act) {
  if (chooser.coupons.length === 0) return null;
  return el(
    'fieldset',
    { class: 'pl-block-container lookalike-coupons' },
    el('legend', {}, shop.words.myCoupons),
    chooser.coupons.map((coupon) =>
      el(
        'label',
        { class: 'lookalike-coupon' },
        el('input', {
          type: 'checkbox',
          'data-coupon-id': coupon.couponId,
          checked: coupon.chosen,
          change: (event) => act.coupon(coupon.couponId, event.target.checked),
        }),
        el('span', { class: 'lookalike-coupon-title' }, coupon.title),
        el('span', {}, coupon.text),
        coupon.refused ? el('em', { role: 'alert', class: 'lookalike-refused' }, coupon.refused) : null,
      ),
    ),
  );
}

/** The coins switch, where coins would take something off. */
export function coinsSwitch(chooser, act) {
  if (!chooser.coins) return null;
  return el(
    'label',
    { class: 'pl-block-container lookalike-coins' },
    el('input', {
      type: 'checkbox',
      class: 'lookalike-coins-input',
      checked: chooser.coins.used,
      change: (event) => act.coins(event.target.checked),
    }),
    el('span', {}, `${shop.words.coins}: ${chooser.coins.coins} → -${chooser.coins.off}`),
  );
}

/** The code field, with what it says when it refuses. */
export function codeField(promo, act) {
  const input = el('input', {
    class: 'pl-promoCode-input',
    'aria-label': 'coupon code input',
    placeholder: shop.words.enter,
    value: promo.code,
    keydown: (event) => event.key === 'Enter' && act.code(input.value),
  });
  return el(
    'div',
    { class: 'pl-promoCode-input-wrap-pc' },
    input,
    el('button', { class: 'pl-promoCode-input-button', type: 'button', click: () => act.code(input.value) }, shop.words.apply),
    promo.error ? el('div', { class: 'promoErrorTip', role: 'alert' }, promo.error) : null,
  );
}
