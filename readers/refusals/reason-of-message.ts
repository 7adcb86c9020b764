// A message of the site, pasted or read from the checkout, as the reasons it may mean.
import type { ReasonCode } from '../../core/diagnosis/verdict';
import { knownTexts, type RefusalSource } from './known-texts';

/** `reasons`: one of these, the likeliest first. */
export interface RefusalRead {
  reasons: readonly ReasonCode[];
  source: RefusalSource;
}

/** more of a message is not looked at */
const longest = 2000;

/** Letters and digits in one spelling, words apart by one space: signs, capitals and forms of a letter do not matter. */
const bare = (text: string): string =>
  ` ${text
    .slice(0, longest)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

const known = knownTexts.map((one) => ({ ...one, bare: bare(one.text) }));

/** What a message may mean; nothing where its words are not known: then it is shown as it is. */
export function reasonOfMessage(message: string): RefusalRead | undefined {
  const words = bare(message);
  const found = known.find((one) => words.includes(one.bare));
  return found === undefined ? undefined : { reasons: found.reasons, source: found.source };
}
