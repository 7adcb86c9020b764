// What an amount in an offer is, by the phrases right beside it. The phrases are data.
import { offerPhrases } from './offer-phrases';

/** spend: what must be spent; every: the step of "X off per Y"; off: what is taken off; cap: the most that is taken off. */
export type Role = 'spend' | 'every' | 'off' | 'cap';

const all = (pick: (phrases: (typeof offerPhrases)[number]) => string[]): string[] =>
  offerPhrases.flatMap(pick).sort((one, other) => other.length - one.length);
const caps = all((phrases) => phrases.capBefore);
const before: [Role, string[]][] = [
  ['every', all((phrases) => phrases.perBefore)],
  ['cap', caps],
  ['off', all((phrases) => phrases.offBefore)],
  ['spend', all((phrases) => phrases.spendBefore)],
];
const behind: [Role, string[]][] = [
  ['off', all((phrases) => phrases.offBehind)],
  ['spend', all((phrases) => phrases.spendBehind)],
];

const isWord = (char: string): boolean => /[\p{L}\p{N}]/u.test(char);
const endsWith = (text: string, phrase: string): boolean => {
  const cut = text.length - phrase.length;
  return text.endsWith(phrase) && !(cut > 0 && isWord(text.charAt(cut - 1)) && isWord(phrase.charAt(0)));
};
const startsWith = (text: string, phrase: string): boolean =>
  text.startsWith(phrase) && !(isWord(text.charAt(phrase.length)) && isWord(phrase.charAt(phrase.length - 1)));

/** True where the words before a share make it the most of many ("up to 70%"), which says nothing of this offer. */
export const isUpTo = (lead: string): boolean => caps.some((words) => endsWith(lead, words));

/**
 * The role the longest phrase right before (`lead`) or right behind (`tail`, both trimmed and in lower case) an amount gives it; a phrase
 * before it wins over one of equal length behind. undefined where no phrase stands there.
 */
export const roleOf = (lead: string, tail: string): Role | undefined => {
  let best: { role: Role; length: number } | undefined;
  for (const [role, phrases] of before) {
    const phrase = phrases.find((words) => endsWith(lead, words));
    if (phrase !== undefined && phrase.length > (best?.length ?? 0)) best = { role, length: phrase.length };
  }
  for (const [role, phrases] of behind) {
    const phrase = phrases.find((words) => startsWith(tail, words));
    if (phrase !== undefined && (best === undefined || (role === 'off' && best.role === 'spend' && phrase.length > best.length))) {
      best = { role, length: phrase.length };
    }
  }
  return best?.role;
};
