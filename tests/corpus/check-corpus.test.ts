// The corpus of pasted texts keeps its own promises: sound rows, codes that stand in their texts, enough of everything.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { instant } from '../../core/formats/amount';
import { type CodeRow, codeRow } from '../../core/formats/codes';

// A row of the corpus is a row of the format without the words it came from.
const expectedRow = z.omit(codeRow, { text: true });
const pastedCase = z.strictObject({
  name: z.string().check(z.minLength(1)),
  language: z.string().check(z.regex(/^[a-z]{2}$/)),
  market: z.optional(z.string().check(z.regex(/^[A-Z]{2}$/))),
  at: z.optional(instant),
  /** what the eye does not see: look-alike letters, invisible signs */
  note: z.optional(z.string()),
  text: z.string().check(z.minLength(1)),
  /** the rows the words say, in the order of the text; regions and requirements are sets */
  rows: z.optional(z.array(expectedRow)),
  /** where more than one reading is right */
  either: z.optional(z.array(z.array(expectedRow)).check(z.minLength(2))),
});
type PastedCase = z.infer<typeof pastedCase>;
type ExpectedRow = z.infer<typeof expectedRow>;

const folder = new URL('pasted/', import.meta.url);
const files = readdirSync(folder).sort();
const cases: PastedCase[] = files.flatMap((file) => z.array(pastedCase).parse(JSON.parse(readFileSync(new URL(file, folder), 'utf8'))));
const readings = (one: PastedCase) => one.either ?? (one.rows ? [one.rows] : []);
const rowsOf = (one: PastedCase) => readings(one).flat();
const offenders = (bad: (row: ExpectedRow, one: PastedCase) => boolean) =>
  cases.flatMap((one) => rowsOf(one).flatMap((row) => (bad(row, one) ? [`${one.name}: ${row.code}`] : [])));

const cyrillic: Record<string, string> = { А: 'A', В: 'B', Е: 'E', К: 'K', М: 'M', Н: 'H', О: 'O', Р: 'P', С: 'C', Т: 'T', Х: 'X' };
/** A text as the eye sees it: look-alikes, strokes, invisible signs and spaces gone. */
const folded = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{Mn}\s]/gu, '')
    .replace(/[А-Я]/g, (letter) => cyrillic[letter] ?? letter);

it('gives each case one answer, or several right ones', () => {
  expect(cases.filter((one) => (one.rows === undefined) === (one.either === undefined)).map(({ name }) => name)).toEqual([]);
});

it('names each case once', () => {
  const names = cases.map(({ name }) => name);
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
});

it('takes each code from its text, letter for letter unless a note says what hides there', () => {
  expect(
    offenders(({ code }, { text, note }) => !(note === undefined ? text.includes(code) : folded(text).includes(folded(code)))),
  ).toEqual([]);
});

it('states a currency exactly where it states an amount', () => {
  const hasAmount = ({ discount, minimumSpend }: ExpectedRow) =>
    minimumSpend !== undefined ||
    (discount !== undefined && ('amount' in discount || ('maximumDiscount' in discount && discount.maximumDiscount !== undefined)));
  expect(offenders((row) => hasAmount(row) !== (row.currency !== undefined))).toEqual([]);
});

it('never takes off as much as must be spent', () => {
  expect(
    offenders(
      ({ discount, minimumSpend }) =>
        discount?.type === 'fixed' && minimumSpend !== undefined && minimumSpend.amount > 0 && discount.amount >= minimumSpend.amount,
    ),
  ).toEqual([]);
});

it('ends no window before it begins', () => {
  expect(offenders(({ validFrom, validUntil }) => validFrom !== undefined && validUntil !== undefined && validFrom >= validUntil)).toEqual(
    [],
  );
});

it('lists what is unsure and the countries in order, once, and only fields that are there', () => {
  const tidy = (list: readonly string[] | undefined) => list === undefined || String([...new Set(list)].sort()) === String(list);
  const present = (row: ExpectedRow) => (row.unsure ?? []).every((field) => (row as Partial<CodeRow>)[field] !== undefined);
  expect(offenders((row) => !tidy(row.unsure) || !tidy(row.regions) || !tidy(row.excludedRegions) || !present(row))).toEqual([]);
});

it('is wide: texts, languages, texts without codes, rows', () => {
  expect(cases.length).toBeGreaterThanOrEqual(150);
  expect(new Set(cases.map(({ language }) => language)).size).toBeGreaterThanOrEqual(12);
  expect(cases.filter((one) => rowsOf(one).length === 0).length).toBeGreaterThanOrEqual(40);
  expect(cases.flatMap((one) => readings(one)[0] ?? []).length).toBeGreaterThanOrEqual(400);
});
