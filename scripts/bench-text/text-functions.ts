// Every function of readers/text that is given a text of the page, and the reader of pasted texts.
import { readText } from '../../readers/pasted/read-text';
import { currenciesOf } from '../../readers/text/currencies';
import { instantOf, readDates } from '../../readers/text/date-text';
import { daysIn } from '../../readers/text/days';
import { isFree } from '../../readers/text/free-words';
import { mentionsIn, plainOffer } from '../../readers/text/mentions';
import { monthNamed } from '../../readers/text/month-names';
import { minorUnits } from '../../readers/text/number-text';
import { isUpTo, roleOf } from '../../readers/text/offer-roles';
import { readOffer } from '../../readers/text/offer-text';
import { nameText, plain } from '../../readers/text/plain';
import { parsePriceRange } from '../../readers/text/price-range';
import { parsePrice } from '../../readers/text/price-text';

const hints = { currency: 'USD' };
const at = Date.parse('2026-11-21T12:00:00Z');

export const textFunctions: [name: string, run: (text: string) => unknown][] = [
  ['plain', plain],
  ['nameText', nameText],
  ['parsePrice', (text) => parsePrice(text, hints)],
  ['parsePriceRange', (text) => parsePriceRange(text, hints)],
  ['minorUnits', (text) => minorUnits(text, 2)],
  ['currenciesOf', (text) => currenciesOf(text)],
  ['isFree', isFree],
  ['plainOffer', plainOffer],
  ['mentionsIn', (text) => mentionsIn(text, hints)],
  ['readOffer', (text) => readOffer(text, hints, 'off')],
  ['roleOf', (text) => [roleOf(text, text), isUpTo(text)]],
  ['readDates', (text) => readDates(text, at, 'es')],
  ['daysIn', (text) => daysIn(text, 'es')],
  ['monthNamed', (text) => monthNamed(text, 'es')],
  ['instantOf', instantOf],
  ['readText', (text) => readText(text, { atMs: at })],
];
