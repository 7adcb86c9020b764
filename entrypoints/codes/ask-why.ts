// A refused code, looked up in the book as it stands, with what the site said of it.
import type { AskedCode, KnownCodes } from '../../components/codes/desk';
import { confusableWith } from '../../readers/pasted/look-alikes';
import { reasonOfMessage } from '../../readers/refusals/reason-of-message';

const plainCode = (typed: string): string => typed.replace(/\s/g, '');

/** What is known of a code as she typed it: small letters and blanks are forgiven here, the site forgives neither. */
export function askWhy({ now, past }: KnownCodes, typed: string, words: string): AskedCode {
  const code = plainCode(typed);
  const all = [...now, ...past];
  const isIt = (one: string) => one.toUpperCase() === code.toUpperCase();
  const found = all.filter(({ entry }) => isIt(entry.row.code));
  const others = [...new Set(all.map(({ entry }) => entry.row.code))].filter((one) => one !== code);
  const said = words === '' ? undefined : reasonOfMessage(words);
  return {
    code,
    // the one that runs before those that are over
    found: found.slice(0, 3),
    likely: code === '' ? [] : confusableWith(code, others),
    reasons: said?.reasons,
    instead: now.find(({ entry, verdict }) => !isIt(entry.row.code) && verdict?.outcome === 'works' && (verdict.priced?.saves ?? 0) > 0),
  };
}
