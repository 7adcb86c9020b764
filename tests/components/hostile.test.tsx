// @vitest-environment happy-dom
// Titles, names and texts of the page are text: no markup in them becomes an element, no direction in them leaves its place.
import { describe, expect, it } from 'vitest';
import { afterwards, read, show } from './render-app';
import { answerWith, statesWith } from './samples/hostile-states';
import { payloads } from './samples/payloads';
import { trap } from './samples/sample-answers';

const elementsOf = (root: Element) =>
  [...root.querySelectorAll('*')].map((one) => `${one.tagName} ${one.getAttributeNames().sort().join(' ')}`);

it('has 350 payloads, each another', () => expect(new Set(payloads).size).toBe(350));

describe.each(['planned', 'checkout', 'unreadable', 'unplanned'])('%s', (name) => {
  const shownWith = async (texts: string[]) => {
    const state = statesWith(texts)[name];
    if (!state) throw new Error(name);
    const spent = { lines: [], coupons: texts.map((_, at) => `id-${at}`) };
    const { root } = show(state, {
      suppose: async () => ({ lines: [{ lineItemId: 'id-0', quantity: 1 }], plan: { ...trap.plan, orders: [spent] } }),
    });
    // opened, and one thing in it changed
    await afterwards(() => {
      const details = root.querySelector<HTMLDetailsElement>('.what-if > details');
      if (details) details.open = true;
      details?.dispatchEvent(new Event('toggle'));
    });
    await afterwards(() => root.querySelector<HTMLElement>('.trial input')?.click());
    return root;
  };

  it('has the elements it has with harmless text, and shows every payload as text', async () => {
    const harmless = payloads.map((_, at) => `Harmless${at}`);
    const hostile = await shownWith(payloads);
    const found = elementsOf(hostile);
    const text = hostile.textContent ?? '';
    expect(payloads.filter((payload) => !text.includes(payload))).toEqual([]);
    // what may differ is only the warning beside a code that is not plain Latin
    const warnings = (root: Element) => root.querySelectorAll('.copy + .beside').length;
    expect(found.length - warnings(hostile)).toBe(elementsOf(await shownWith(harmless)).length);
    expect(found.filter((one) => /^(SCRIPT|IMG|IFRAME|OBJECT|EMBED|FORM|STYLE|LINK|META|BASE|AUDIO|VIDEO)/.test(one))).toEqual([]);
    expect(found.filter((one) => / on/.test(one))).toEqual([]);
  }, 90_000);
});

describe('direction', () => {
  const bidi = ['\u202e', '\u202d', '\u2066', '\u2067', '\u2068', '\u2069', '\u200f', '\u202a', '\u061c', '\u202b'].flatMap((mark) => [
    `Lamp ${mark}99.0$SU`,
    `${mark}מנורה`,
    `A${mark}E${mark}US8`,
    `${mark}`,
  ]);

  it('stays inside the run the page wrote: every such text stands in an isolate of its own', () => {
    const { root } = show({ kind: 'planned', answer: answerWith(bidi) });
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const loose: string[] = [];
    let seen = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!bidi.includes(node.textContent ?? '')) continue;
      seen++;
      if (!node.parentElement?.closest('bdi, code')) loose.push(node.textContent ?? '');
    }
    expect(seen).toBeGreaterThan(5 * bidi.length);
    expect(loose).toEqual([]);
  });

  it('copies a code byte by byte, and warns where it is not what it looks like', async () => {
    const codes = ['AEUS8', 'AEUS08', '\u0410EUS8', 'AE\u202eUS8', 'AE US8', 'ÀEUS8'];
    const answer = answerWith(codes);
    const shown = show({ kind: 'planned', answer });
    for (const button of shown.all('copy-code')) await afterwards(() => button.click());
    expect(shown.asked.copied).toEqual(codes);
    expect(shown.all('copy-code').map((button) => read(button.nextElementSibling) !== '')).toEqual([false, false, true, true, true, true]);
  });
});
