// Words the site shows in place of an amount of nothing. Data, with where they were seen.
import { plain } from './plain';

export const freeWords = [
  // en: checkout and order detail, 2024–2026
  'free',
  'free shipping',
  // es: product page, Mexico, 2024
  'gratis',
  'envío gratis',
  'envío gratuito',
  // he: product page, 2020–2023
  'חינם',
  'שילוח חינם',
  // ru: checkout, 2026
  'бесплатно',
  'доставка бесплатно',
  // de: recommendation cards, 2025
  'kostenlos',
  'kostenloser versand',
  // ko: checkout, 2026
  '무료',
  '무료배송',
  '무료 배송',
];

/** True where the whole text says that something costs nothing, in a language there is evidence for. */
export const isFree = (text: string): boolean =>
  text.length < 80 &&
  freeWords.includes(
    plain(text)
      .toLowerCase()
      .replace(/[.!:]$/, ''),
  );
