// The page of her discounts over a memory of its own: the real core behind it, no browser.
import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { DiscountsPage } from '../../../components/discounts/DiscountsPage';
import type { Known, MakeChange } from '../../../components/discounts/desk';
import { chooseLanguage } from '../../../components/language/languages';
import { applyChange } from '../../../core/by-hand/apply-change';
import type { ByHand } from '../../../core/by-hand/by-hand';
import { knownPromotions } from '../../../core/cases/known-promotions';
import { knownStores } from '../../../core/cases/stores';
import type { Reading } from '../../../core/formats/reading';
import { typed } from '../../../entrypoints/discounts/typed';
import { NOW, saying } from '../../core/by-hand/entries';
import { storeCoupon, USD, walletOf } from '../../core/cases/readings';
import { read } from '../render-app';

interface Given {
  byHand?: ByHand;
  wallet?: Reading;
  trouble?: Known['trouble'];
  language?: string;
  /** what every change is answered with, in place of being made */
  failure?: Awaited<ReturnType<MakeChange>>;
}

const eur = { code: 'EUR', exponent: 2 };

/** The page, with one store coupon in the wallet unless told otherwise; and hands and eyes for it. */
export function showDiscounts({ byHand = saying({}), wallet = walletOf([storeCoupon()]), trouble, language = 'en', failure }: Given = {}) {
  const knownBy = (hers: ByHand): Known => ({
    byHand: hers,
    trouble,
    promotions: knownPromotions([wallet], hers, knownStores([wallet])),
    stores: [
      { storeId: '700100', name: 'Forty Two' },
      { storeId: '700200', name: '700100' },
    ],
    wallet,
    coins: undefined,
  });
  const known = signal(knownBy(byHand));
  const makeChange: MakeChange = async (change) => {
    if (failure) return failure;
    const changed = applyChange(known.value.byHand, change, NOW);
    if (changed.ok) known.value = knownBy(changed.value.byHand);
    return changed;
  };
  document.body.replaceChildren();
  const root = document.body.appendChild(document.createElement('div'));
  act(() =>
    render(
      <DiscountsPage
        language={signal(chooseLanguage([language]))}
        known={known}
        currency={USD}
        currencies={[eur, USD]}
        typed={typed}
        zone="America/Los_Angeles"
        privateWindow={false}
        now={() => Date.parse(NOW)}
        links={{ cart: '', wallet: 'https://shop.test/wallet', coins: '', store: () => '', product: () => '' }}
        makeChange={makeChange}
      />,
      root,
    ),
  );
  const one = (css: string): HTMLElement => {
    const found = root.querySelector<HTMLElement>(css);
    if (!found) throw new Error(`no ${css}`);
    return found;
  };
  const settled = (doing: () => void) =>
    act(async () => {
      doing();
      await new Promise((resolve) => setTimeout(resolve));
    });
  return {
    root,
    one,
    hers: () => known.value.byHand,
    text: (css: string) => read(one(css)),
    rows: () => [...root.querySelectorAll<HTMLElement>('[data-testid="promotion"]')],
    click: (css: string) => settled(() => one(css).click()),
    submit: (css: string) => settled(() => one(css).dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }))),
    type: (css: string, text: string) =>
      settled(() => {
        const field = one(css) as HTMLInputElement;
        field.value = text;
        field.dispatchEvent(new Event(field.tagName === 'SELECT' ? 'change' : 'input', { bubbles: true }));
      }),
  };
}

export type ShownDiscounts = ReturnType<typeof showDiscounts>;
