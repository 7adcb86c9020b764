import { type Scenario, usualLayout } from '../scenario';
import { caseOf } from '../shelf';

/** A scenario in which no cart can be read: nothing in it, or something else in its place. */
function withoutCart(scenarioId: string, title: string, gate?: Scenario['gate']): Scenario {
  return {
    scenarioId,
    title,
    host: 'www.aliexpress.com',
    language: 'en',
    money: 'US $1.00',
    region: 'US',
    layout: usualLayout,
    ...(gate ? { gate } : {}),
    stores: [],
    shelf: [],
    case: caseOf({ caseId: scenarioId, currency: 'USD', region: 'US', stores: [], shelf: [] }),
    collectable: [],
    autoApplied: [],
    deadCoupons: [],
    till: 'usual',
    // nothing is bought, so nothing is asked
    expected: {
      payable: 0,
      coupons: [],
      coins: false,
      rows: [
        { kind: 'subtotal', amount: 0 },
        { kind: 'shipping', amount: 0 },
      ],
      total: 0,
    },
  };
}

export const empty = withoutCart('empty', 'An empty cart');
export const captcha = withoutCart('captcha', 'A captcha in place of the cart', 'captcha-page');
export const captchaAnswer = withoutCart('captcha-answer', 'The cart page stands, its answer is a captcha', 'captcha-answer');
export const loggedOut = withoutCart('logged-out', 'A log-in form in place of the cart', 'login-page');
export const sessionExpired = withoutCart('session-expired', 'The cart page stands, its answer asks to log in', 'login-answer');
