// A language made from English to look at: accented, a third longer, in brackets. What is hard-coded stands out, what is cut off shows.
import { type Catalogue, type Language, languageOf } from '../../components/language/language';

/** Around every message; in no text of a shop. */
export const OPENS = '⟦';
export const CLOSES = '⟧';

const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const accented = 'áƀçđéƒǧĥíĵķłɱñóþɋřšťúṽŵẋýžÁƁÇĐÉƑǦĤÍĴĶŁṀÑÓÞɊŘŠŤÚṼŴẊÝŽ';

/** A gap of a message, as the browsers' format writes it. */
const GAP = /(\$(?:\d|\$|\w+\$))/;

/** Every letter accented; from the second on, each third stands twice, which makes words about 35 % longer. */
function longer(words: string): string {
  let letters = 0;
  return [...words]
    .map((letter) => {
      const at = plain.indexOf(letter);
      if (at < 0) return letter;
      const made = accented[at] ?? letter;
      return ++letters % 3 === 2 ? made + made.toLowerCase() : made;
    })
    .join('');
}

/** One message: its own words changed, its gaps left alone. */
export const pseudo = (message: string): string =>
  `${OPENS}${message
    .split(GAP)
    .map((part, at) => (at % 2 === 1 ? part : longer(part)))
    .join('')}${CLOSES}`;

/** The language that a catalogue of English makes. Numbers and dates are English. */
export const pseudoLanguage = (english: Catalogue): Language =>
  languageOf('en', Object.fromEntries(Object.entries(english).map(([key, one]) => [key, { ...one, message: pseudo(one.message) }])));
