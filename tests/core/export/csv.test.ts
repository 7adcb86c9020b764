// A table that no spreadsheet takes for formulas.
import { expect, it } from 'vitest';
import { csvText, decimalText } from '../../../core/export/csv';

const cellOf = (text: string) => csvText([[text]]).slice(1, -2);

it.each([
  ['=1+1', `"'=1+1"`],
  ['+1', `"'+1"`],
  ['-1', `"'-1"`],
  ['@SUM(A1)', `"'@SUM(A1)"`],
  ['\t=1', `"' =1"`],
  ['\r\n=1', `"' =1"`],
  ['  =1', `"'  =1"`],
  ['\u200e=1', `"'\u200e=1"`],
  ['\ufeff=cmd', `"'\ufeff=cmd"`],
  ['＝1', `"'＝1"`],
  ['|cmd', `"'|cmd"`],
  ['=HYPERLINK("http://x","y")', `"'=HYPERLINK(""http://x"",""y"")"`],
  ['a=b', '"a=b"'],
  ['he said "no", twice', '"he said ""no"", twice"'],
  ['two\nlines', '"two lines"'],
  ['two\n=lines', '"two =lines"'],
  ['', '""'],
])('%j', (text, expected) => expect(cellOf(text)).toBe(expected));

it('numbers and decimals stand unquoted, what is absent is empty; lines end as RFC 4180 says', () =>
  expect(
    csvText([
      ['a', 1],
      [{ decimal: '-10.00' }, undefined],
    ]),
  ).toBe('\ufeff"a",1\r\n-10.00,\r\n'));

it.each([
  [0, 2, '0.00'],
  [5, 2, '0.05'],
  [-1000, 2, '-10.00'],
  [-5, 3, '-0.005'],
  [1200, 0, '1200'],
  [999_999_999_999, 2, '9999999999.99'],
])('%d × 10^-%d is %s', (units, exponent, text) => expect(decimalText(units, exponent)).toBe(text));
