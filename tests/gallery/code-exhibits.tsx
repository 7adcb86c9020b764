// The code desk: a book beside a cart, none, a text that was looked at, a refused code.
import { signal } from '@preact/signals';
import { CodesPage } from '../../components/codes/CodesPage';
import type { AskedCode, AtCheckout, KnownCodes } from '../../components/codes/desk';
import type { Language } from '../../components/language/language';
import { ok } from '../../core/result';
import { sampleNow } from '../components/samples/sample-answers';
import { bookShown, changed, noSales, sampleAdvice, sampleBook, sampleRows } from '../components/samples/sample-codes';
import type { Exhibit } from './exhibit';

const currencies = [
  { code: 'USD', exponent: 2 },
  { code: 'BRL', exponent: 2 },
];
const shown = bookShown();
const none: KnownCodes = { cart: undefined, now: [], past: [], elsewhere: 3, trouble: 'damaged' };
const marked = (): KnownCodes => {
  const used = changed(sampleBook, { do: 'markUsed', entryId: 'DESK3/1' }).book;
  return bookShown(changed(used, { do: 'markRefused', entryId: 'DESK5/1', reason: 'market', words: 'Not for your country' }).book);
};

const advice = sampleAdvice();

const asked: AskedCode = {
  code: 'DESK8',
  found: shown.now.filter(({ entry }) => entry.row.code === 'DESK9'),
  likely: ['DESK3', 'DESK9'],
  reasons: ['below-minimum'],
  instead: shown.now.find(({ entry }) => entry.row.code === 'DESK3'),
};

const desk =
  (codes: KnownCodes, privateWindow = false, atCheckout?: AtCheckout) =>
  (language: Language) => (
    <CodesPage
      language={signal(language)}
      codes={signal(codes)}
      currencies={currencies}
      privateWindow={privateWindow}
      now={() => sampleNow}
      readText={() => sampleRows}
      askWhy={() => asked}
      atCheckout={atCheckout}
      sales={signal(noSales)}
      advice={signal(advice)}
      prices={signal([])}
      makeChange={async (change) => ok({ undo: change })}
      copy={async () => true}
    />
  );

export const codeExhibits: Exhibit[] = [
  { surface: 'codes', name: 'a book and a cart', draw: desk(shown), unfold: true },
  { surface: 'codes', name: 'none, private, damaged', draw: desk(none, true) },
  { surface: 'codes', name: 'used and refused', draw: desk(marked()), unfold: true },
  { surface: 'codes', name: 'a text was looked at', draw: desk(none), press: ['[data-testid="find-codes"]'] },
  { surface: 'codes', name: 'kept', draw: desk(shown), press: ['[data-testid="find-codes"]', '[data-testid="keep-codes"]'] },
  { surface: 'codes', name: 'a refused code', draw: desk(shown, false, { code: 'DESK8', words: 'Minimum spend not met' }) },
];
