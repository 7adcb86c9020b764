// The code desk over a memory of its own: the real core behind it, no browser.
import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { CodesPage } from '../../../components/codes/CodesPage';
import type { AskedCode, AtCheckout, CartAdvice, MakeBookChange } from '../../../components/codes/desk';
import { chooseLanguage } from '../../../components/language/languages';
import { applyBookChange } from '../../../core/codes/apply-change';
import type { CodeBook } from '../../../core/codes/book';
import type { CodeRow } from '../../../core/formats/codes';
import { ok } from '../../../core/result';
import { read } from '../render-app';
import { sampleNow, trap } from '../samples/sample-answers';
import { bookShown, noSales, sampleBook } from '../samples/sample-codes';

interface Given {
  advice?: CartAdvice;
  book?: CodeBook;
  /** what is found in any text */
  found?: CodeRow[];
  asked?: AskedCode;
  atCheckout?: AtCheckout;
  noCart?: true;
  language?: string;
  /** what every change is answered with, in place of being made */
  failure?: Awaited<ReturnType<MakeBookChange>>;
}

/** The page, and hands and eyes for it. */
export function showCodes({
  book: first = sampleBook,
  found = [],
  advice,
  asked,
  atCheckout,
  noCart,
  language = 'en',
  failure,
}: Given = {}) {
  let book = first;
  const answer = noCart === undefined ? trap : undefined;
  const shown = () => (answer === undefined ? { ...bookShown(book), ...withoutCart(book) } : bookShown(book, answer));
  const codes = signal(shown());
  const copied: string[] = [];
  const makeChange: MakeBookChange = async (change) => {
    if (failure) return failure;
    const made = applyBookChange(book, change, new Date(sampleNow).toISOString());
    if (!made.ok) return made;
    book = made.value.book;
    codes.value = shown();
    return ok({ undo: made.value.undo });
  };
  document.body.replaceChildren();
  const root = document.body.appendChild(document.createElement('div'));
  act(() =>
    render(
      <CodesPage
        language={signal(chooseLanguage([language]))}
        codes={codes}
        currencies={[
          { code: 'USD', exponent: 2 },
          { code: 'BRL', exponent: 2 },
        ]}
        privateWindow={false}
        now={() => sampleNow}
        readText={() => found}
        askWhy={(code) => asked ?? { code, found: [], likely: [], reasons: undefined, instead: undefined }}
        atCheckout={atCheckout}
        sales={signal(noSales)}
        advice={signal(advice)}
        prices={signal([])}
        makeChange={makeChange}
        copy={async (text) => copied.push(text) > 0}
      />,
      root,
    ),
  );
  const all = (testId: string, within: Element = root) => [...within.querySelectorAll<HTMLElement>(`[data-testid="${testId}"]`)];
  const code = (name: string): HTMLElement => {
    const [item] = all('code').filter(({ dataset }) => dataset['code'] === name);
    if (item === undefined) throw new Error(`no code ${name}`);
    return item;
  };
  const press = async (testId: string, within: Element = root): Promise<void> => {
    const [button] = all(testId, within);
    if (button === undefined) throw new Error(`no ${testId}`);
    await act(async () => {
      button.click();
      // a change is answered later than it is asked for
      await new Promise((resolve) => setTimeout(resolve));
    });
  };
  return { root, all, code, press, copied, book: () => book, text: (testId: string) => read(all(testId)[0]) };
}

const withoutCart = (book: CodeBook) => {
  const { now, past } = bookShown(book);
  return { cart: undefined, now: now.map(({ verdict: _verdict, ...rest }) => rest), past };
};
