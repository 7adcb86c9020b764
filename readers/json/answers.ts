// Saved and tapped answers, parsed once each.
import type { PageSource, TappedAnswer } from '../source';
import { parseJsonText } from './json-text';
import { at, listOf, textOf } from './json-value';

/** An answer with its value. */
export interface ParsedAnswer {
  answer: TappedAnswer;
  root: unknown;
}

const parsed = new WeakMap<TappedAnswer, ParsedAnswer | null>();

// Page state is told anew at every read, and mostly the same: the last texts and what they held. `undefined` is no JSON's value.
const mostTexts = 16;
const texts = new Map<string, unknown>();
const valueIn = (body: string): unknown => {
  const isKnown = texts.has(body);
  const read = isKnown ? undefined : parseJsonText(body);
  const value = read === undefined ? texts.get(body) : read.ok ? read.value : undefined;
  // the last used goes to the end
  texts.delete(body);
  texts.set(body, value);
  for (const oldest of texts.keys()) if (texts.size > mostTexts) texts.delete(oldest);
  return value;
};

/** The answers of a source that parse, oldest first. A text is parsed once, however often the page is read: values must not be changed. */
export const parsedAnswers = (source: PageSource): ParsedAnswer[] => {
  const all: ParsedAnswer[] = [];
  for (const answer of source.answers) {
    let known = parsed.get(answer);
    if (known === undefined) {
      const root = valueIn(answer.body);
      known = root === undefined ? null : { answer, root };
      parsed.set(answer, known);
    }
    if (known !== null) all.push(known);
  }
  return all.sort((one, other) => one.answer.at - other.answer.at);
};

/** The name an answer goes by in provenance: what the tap said, else what the answer says itself. */
export const answerName = ({ answer, root }: ParsedAnswer): string => answer.name || textOf(at(root, 'api')) || 'answer';

/** Why the gateway refused, where it did: a challenge to solve, a log-in, or a token the page renews by itself. */
export const refusalOf = (root: unknown): 'captcha' | 'logged-out' | 'loading' | undefined => {
  const words = listOf(at(root, 'ret')).filter((word) => typeof word === 'string');
  const said = (pattern: RegExp): boolean => words.some((word) => pattern.test(word));
  const url = textOf(at(root, 'data', 'url')) ?? '';
  if (said(/USER_VALIDATE|RGV587/) || /_____tmd_____\/punish/.test(url)) return 'captcha';
  if (said(/SESSION_EXPIRED|NEED_LOGIN|NOT_LOGIN/)) return 'logged-out';
  // sic: the gateway spells it EXOIRED
  return said(/TOKEN_EMPTY|TOKEN_EXOIRED|TOKEN_EXPIRED/) ? 'loading' : undefined;
};
