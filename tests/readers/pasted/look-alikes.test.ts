// Codes that are taken for each other.
import { describe, expect, it } from 'vitest';
import { confusableWith } from '../../../readers/pasted/look-alikes';
import { rowsOf } from './brief';

describe('confusableWith', () => {
  it.each([
    ['AEUS10', 'AEUSIO'],
    ['AEUS10', 'AEUSl0'],
    ['AEB5', 'AE8S'],
    ['ZOOM2', '2OOMZ'],
    ['AEUS18', 'АЕUS18'],
    ['AEUS18', 'aeus18'],
    ['AEUS18', 'AE US18'],
    ['AEUS18', 'AEUS\u200b18'],
  ])('%s and %s', (one, other) => {
    expect(confusableWith(one, [other])).toEqual([other]);
    expect(confusableWith(other, [one])).toEqual([one]);
  });

  it.each([
    ['AEUS18', 'AEUS24'],
    ['AEUS18', 'AEUK18'],
    ['AEUS18', 'AEUS18'],
  ])('not %s and %s', (one, other) => expect(confusableWith(one, [other])).toEqual([]));

  it('tells each other code once', () => expect(confusableWith('A0', ['AO', 'AO', 'B0'])).toEqual(['AO']));
});

it.each([
  // Cyrillic А, Е; full width; a blank that takes no room; blanks between letters
  ['АЕUS18 – US$18 off US$99', 'AEUS18 1800/9900 USD ?code'],
  ['ＡＥＵＳ１８ – US$18 off US$99', 'AEUS18 1800/9900 USD'],
  ['AEUS\u200b18 – US$18 off US$99', 'AEUS18 1800/9900 USD'],
  ['A E U S 1 8 – US$18 off US$99', 'AEUS18 1800/9900 USD ?code'],
  ['code: AEUS 24 – US$24 off US$169', 'AEUS24 2400/16900 USD ?code'],
])('%s', (text, row) => expect(rowsOf(text)).toEqual([row]));
