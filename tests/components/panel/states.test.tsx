// @vitest-environment happy-dom
// Every state of a tab, in every language, says what it is.
import { describe, expect, it } from 'vitest';
import { afterwards, read, show } from '../render-app';
import { sampleStates } from '../samples/sample-states';

const state = (name: string) => {
  const found = sampleStates[name];
  if (!found) throw new Error(`no sample ${name}`);
  return found;
};

/** name of the state, English heading, Hebrew heading */
const headings: [string, string, string][] = [
  ['not-a-cart', 'This page is not a cart', 'העמוד הזה אינו עגלה'],
  ['not-found', 'I found no cart on this page', 'לא מצאתי עגלה בעמוד הזה'],
  ['captcha', 'AliExpress wants to check that you are human', 'AliExpress מבקש לוודא שאתם לא רובוט'],
  ['logged-out', 'You are not logged in', 'אינכם מחוברים לחשבון'],
  ['empty', 'Your cart is empty', 'העגלה שלכם ריקה'],
  ['unsupported-site', 'I cannot read this AliExpress site', 'האתר הזה של AliExpress אינו נתמך'],
  ['unknown-layout', 'I do not know this layout of the page', 'המבנה של העמוד הזה אינו מוכר לי'],
  ['totals-disagree', 'What I read does not add up to the page’s own total', 'מה שקראתי לא מסתכם לסכום שבעמוד'],
  ['nothing-ticked', 'Nothing is ticked in your cart', 'שום דבר לא מסומן בעגלה'],
  ['witnesses-disagree', 'The page contradicts itself', 'העמוד סותר את עצמו'],
  ['lines-not-read', 'Some ticked lines could not be read', 'חלק מהשורות המסומנות לא נקראו'],
  ['case-refused', 'What was read makes no sound cart', 'ממה שנקרא אי אפשר להרכיב עגלה תקינה'],
  ['planner-failed', 'The plan could not be worked out', 'לא הצלחתי לחשב תוכנית'],
  ['gone', 'Stackwise was updated or stopped', 'Stackwise עודכן או הופסק'],
  ['checkout-other-cart', 'This checkout is not the cart that was planned', 'התשלום הזה אינו של העגלה שתוכננה'],
  ['checkout-no-plan', 'I know no plan for this checkout', 'אין לי תוכנית לתשלום הזה'],
  ['checkout-pending', 'The page’s sum is not there yet', 'הסכום עדיין לא מופיע בעמוד'],
  ['checkout-matches', 'Matches to the cent', 'תואם עד האגורה האחרונה'],
];

describe.each(headings)('%s', (name, english, hebrew) => {
  it('says so in English', () => {
    const shown = show(state(name));
    expect(read(shown.one('state').querySelector('h2'))).toBe(english);
    expect(shown.root.querySelector('main')?.getAttribute('lang')).toBe('en');
  });

  it('says so in Hebrew, from right to left', () => {
    const shown = show(state(name), { language: 'he' });
    expect(read(shown.one('state').querySelector('h2'))).toBe(hebrew);
    expect(shown.root.querySelector('main')?.getAttribute('dir')).toBe('rtl');
  });
});

it.each(Object.keys(sampleStates))('%s bears its kind and code for tests and tools', (name) => {
  const given = state(name);
  const shown = show(given).one('state');
  expect(shown.dataset['kind']).toBe(given.kind);
  expect(shown.dataset['code']).toBe('code' in given ? given.code : undefined);
});

it.each(Object.keys(sampleStates))('%s leaves no gap unfilled and no English in Hebrew', (name) => {
  const { root } = show(state(name), { language: 'he' });
  const settings = root.querySelector('[data-testid="settings"]');
  settings?.remove();
  const text = read(root)
    .replace(/cart\/[\w./-]+|cart\.lineItems\S+/g, '')
    .replace(
      /AliExpress|Stackwise|Select|USD|US\$|AEUS08|default-2026-06|parallel-thresholds|strict-more-than|select-or-code|Estimated tax|thresholdBase/g,
      '',
    )
    .replace(
      /USB-C[^…]*?charging power|GaN charger 65 W|Desk lamp, warm light|Desk lamp|Notebook(?:, dotted)?|Night light, warm white|Bedside clock|Glass beads[^…]*?longer name|Toocki Official Store|Lantern House|Paper & Ink/g,
      '',
    )
    .replace(/Free shipping over \$10 with SHIP10|€4 de descuento en compras de €29|New users: \$5 off/g, '');
  expect(text).not.toMatch(/[A-Za-z$]/);
  expect(text).toMatch(/[\u05d0-\u05ea]/);
});

describe('trouble', () => {
  it('tells what was tried, folded, and can be tried again', async () => {
    const shown = show(state('unknown-layout'));
    expect(shown.text('tried')).toBe('What was triedcart/state-globalcart/plain-classes/2026');
    expect((shown.one('tried') as HTMLDetailsElement).open).toBe(false);
    await afterwards(() => shown.one('retry').click());
    expect(shown.asked.retried).toBe(1);
  });

  it('leads to the cart where that is the way on, and not where it is not', () => {
    const links = (name: string) => [...show(state(name)).one('state').querySelectorAll('a')].map((link) => link.href);
    expect(links('logged-out')).toEqual(['https://shop.test/cart']);
    expect(links('captcha')).toEqual([]);
    expect(links('not-a-cart')).toEqual(['https://shop.test/cart', 'https://shop.test/wallet', 'https://shop.test/coins']);
  });

  it('opens links beside the page and tells the other page nothing', () => {
    const link = show(state('not-a-cart')).root.querySelector('a');
    expect([link?.target, link?.rel]).toEqual(['_blank', 'noopener noreferrer']);
  });
});

describe('while a change is worked out', () => {
  it('keeps the last answer, marked as busy, and says what is going on', async () => {
    const shown = show(state('trap'));
    await afterwards(() => {
      shown.state.value = { kind: 'loading' };
    });
    expect(shown.one('answer').dataset['amount']).toBe('3200');
    expect(shown.one('state').dataset['kind']).toBe('loading');
    expect(shown.one('state').getAttribute('aria-busy')).toBe('true');
    expect(shown.text('state')).toContain('The cart changed. Working it out again…');
    await afterwards(() => {
      shown.state.value = state('every-layer');
    });
    expect(shown.one('answer').dataset['amount']).toBe('6100');
    expect(shown.one('state').getAttribute('aria-busy')).toBe('false');
  });

  it('keeps nothing of a page that could not be read', async () => {
    const shown = show(state('captcha'));
    await afterwards(() => {
      shown.state.value = { kind: 'loading' };
    });
    expect(shown.text('state')).toBe('Reading the page…');
  });

  it('never shows an old answer after trouble', async () => {
    const shown = show(state('trap'));
    await afterwards(() => {
      shown.state.value = state('totals-disagree');
    });
    await afterwards(() => {
      shown.state.value = { kind: 'loading' };
    });
    expect(shown.all('answer')).toEqual([]);
  });
});
