// npm run --silent case -- READING… [--by-hand FILE] [--at ISO] [--profile P] [--eligibility countAll|seenOnly] [--region US]:
// makes the case of a cart from saved readings and prints it; what must be said beside it goes to standard error.
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import type { Settings } from '../core/answer/settings';
import { untouchedSettings } from '../core/answer/untouched-settings';
import type { ByHand } from '../core/by-hand/by-hand';
import { parseByHand } from '../core/by-hand/parse-by-hand';
import { type CaseRefusal, caseFromReadings } from '../core/cases/case-from-readings';
import { sortReadings } from '../core/cases/sort-readings';
import { instant } from '../core/formats/amount';
import { parseReading } from '../core/formats/parse-reading';
import type { Reading } from '../core/formats/reading';
import type { StackingProfile } from '../core/rules/profile';
import { defaultProfile } from '../core/rules/profiles/default';
import { printable } from './plan/display-width';
import { profileGiven } from './plan/profiles-given';
import { jsonOf, type Refused, textOf } from './plan/text-given';

// for a person at a terminal; the extension needs codes and paths only
z.config(z.locales.en());

const usage =
  'usage: npm run --silent case -- READING… [--by-hand FILE] [--at 2026-11-21T00:00:00Z] [--profile P] [--eligibility countAll|seenOnly] [--region US]';

/** Ends with 2: there is no case, and why. */
const refuse = (why: string): never => {
  process.stderr.write(`${why.split('\n').map(printable).join('\n')}\n`);
  process.exit(2);
};

const argumentsGiven = () => {
  try {
    const text = { type: 'string' } as const;
    return parseArgs({ options: { 'by-hand': text, at: text, profile: text, eligibility: text, region: text }, allowPositionals: true });
  } catch (error) {
    return refuse(`${error instanceof Error ? error.message : 'bad arguments'}\n${usage}`);
  }
};

const at = (name: string, { code, path, message }: Refused): string => `${name}: ${code} at ${path === '' ? 'the root' : path}: ${message}`;

const readingIn = async (file: string): Promise<{ file: string; reading: Reading }> => {
  const text = await textOf(file);
  const document = text.ok ? jsonOf(text.value) : text;
  const reading = document.ok ? parseReading(document.value) : document;
  return reading.ok ? { file, reading: reading.value } : refuse(at(file, reading.error));
};

/** What the shopper entered, as the extension keeps it. */
const byHandIn = async (file: string): Promise<ByHand> => {
  const text = await textOf(file);
  const document = text.ok ? jsonOf(text.value) : text;
  const given = document.ok ? parseByHand(document.value) : document;
  return given.ok ? given.value : refuse(at(file, given.error));
};

const profileNamed = async (name: string): Promise<StackingProfile> => {
  const profile = await profileGiven(name);
  return profile.ok ? profile.value : refuse(at(name, profile.error));
};

const instantIn = (text: string): string => {
  return instant.safeParse(text).success ? text : refuse(`--at is no instant in UTC: ${text}\n${usage}`);
};

const eligibilityIn = (text: string | undefined, profile: StackingProfile) => {
  if (text === undefined) return profile.caseMaking.unknownEligibility;
  return text === 'countAll' || text === 'seenOnly' ? text : refuse(`--eligibility is countAll or seenOnly\n${usage}`);
};

const settingsWith = (region: string | undefined): Settings => {
  if (region === undefined) return untouchedSettings;
  return /^[A-Z]{2}$/.test(region) ? { ...untouchedSettings, region } : refuse(`--region is two capital letters\n${usage}`);
};

/** The code, and the fields it is about as far as they are known. */
const whyNot = (refusal: CaseRefusal): string => {
  switch (refusal.code) {
    case 'failure':
      return `${refusal.failure.code} at failure: tried ${refusal.failure.tried.join(', ')}`;
    case 'case-refused':
      return `${refusal.error.code} at ${refusal.error.path}: ${refusal.error.message}`;
    case 'not-a-cart':
      return `not-a-cart at page: ${refusal.page}`;
    default:
      return `${refusal.code} at ${refusal.fields.join(', ')}`;
  }
};

const { values, positionals } = argumentsGiven();
if (positionals.length === 0) refuse(usage);
if (positionals.filter((file) => file === '-').length > 1) refuse(`standard input can be read once only\n${usage}`);
const profile = values.profile === undefined ? defaultProfile : await profileNamed(values.profile);
const byHand = values['by-hand'] === undefined ? undefined : await byHandIn(values['by-hand']);
const read: { file: string; reading: Reading }[] = [];
for (const file of positionals) read.push(await readingIn(file));
const { cart, ...others } = sortReadings(read.map(({ reading }) => reading));
if (cart === undefined) {
  refuse('not-found at page: none of the readings is of a cart');
} else {
  const file = read.find(({ reading }) => reading === cart)?.file ?? 'cart';
  const made = caseFromReadings({
    ...others,
    cart,
    byHand,
    settings: settingsWith(values.region),
    profile,
    // a saved cart was a cart when it was read
    nowIso: values.at === undefined ? cart.provenance.readAt : instantIn(values.at),
    caseId: basename(file).replace(/\.[^.]*$/, '') || 'case',
    eligibility: eligibilityIn(values.eligibility, profile),
  });
  if (!made.ok) refuse(`${file}: ${whyNot(made.error)}`);
  else {
    const { unread, notes, leftOut } = made.value;
    if (unread.length > 0) refuse(`${file}: lines-not-read at ${unread.flatMap(({ fields }) => fields).join(', ')}`);
    for (const note of notes) process.stderr.write(`note: ${JSON.stringify(note)}\n`);
    for (const one of leftOut) process.stderr.write(`left out: ${JSON.stringify(one)}\n`);
    process.stdout.write(`${JSON.stringify(made.value.case, null, 2)}\n`);
  }
}
