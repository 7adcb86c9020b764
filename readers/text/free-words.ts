// Words the site shows in place of an amount of nothing. Data: language, words, where they were seen.
import { plain } from './plain';

interface FreeWords {
  language: string;
  words: string[];
  seen: string;
}

const freeWords: FreeWords[] = [
  { language: 'en', words: ['free', 'free shipping'], seen: 'checkout and order detail, 2024–2026' },
  { language: 'es', words: ['gratis', 'envío gratis', 'envío gratuito'], seen: 'product page, Mexico, 2024' },
  { language: 'he', words: ['חינם', 'שילוח חינם'], seen: 'product page, Israel, 2020–2023' },
  { language: 'ru', words: ['бесплатно', 'доставка бесплатно'], seen: 'checkout, 2026' },
  { language: 'de', words: ['kostenlos', 'kostenloser versand'], seen: 'recommendation cards, Germany, 2025' },
  { language: 'ko', words: ['무료', '무료배송', '무료 배송'], seen: 'checkout, Korea, 2026' },
];
const all = new Set(freeWords.flatMap((entry) => entry.words));

/** True where the whole text says that something costs nothing, in a language there is evidence for. */
export const isFree = (text: string): boolean =>
  text.length < 80 &&
  all.has(
    plain(text)
      .toLowerCase()
      .replace(/[.!:]$/, ''),
  );
