// Lists of words, looked up in a text without trying each: by their first two characters, or by their last two.

// letters of scripts whose words stand apart; in the others (Hebrew and Arabic with their glued prefixes, Chinese, Japanese, Korean, Thai) a word
// may stand in another
const isApart = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 48 && code <= 57) ||
  (code >= 0xdf && code <= 0x24f) ||
  (code >= 0x370 && code <= 0x52f && code !== 0x37e) ||
  (code >= 0x1e00 && code <= 0x1eff);

/** Words of a table: separated by "|", a language a line. */
export const listOf = (table: string): string[] =>
  table
    .split(/[|\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');

export interface PhraseFound {
  index: number;
  text: string;
}

const beforeGap = ' :=("\'«»*\t';
const behindGap = ' :()]"\'»«*,.\t';

type Index = Map<string, number[]>;

const enter = (index: Index, key: string, length: number): void => {
  const lengths = index.get(key);
  if (lengths === undefined) index.set(key, [length]);
  else if (!lengths.includes(length)) lengths.push(length);
};

/** Words and phrases in lower case; one that ends with "*" is a stem, and any ending may follow. */
export class Phrases {
  readonly #words = new Set<string>();
  readonly #stems = new Set<string>();
  readonly #byHead: Index = new Map();
  readonly #byTail: Index = new Map();
  readonly #stemsByHead: Index = new Map();
  readonly #first = new Set<number>();

  constructor(words: readonly string[]) {
    for (const word of words) {
      this.#first.add(word.charCodeAt(0));
      if (word.endsWith('*')) {
        const stem = word.slice(0, -1);
        this.#stems.add(stem);
        enter(this.#stemsByHead, stem.slice(0, 2), stem.length);
      } else {
        this.#words.add(word);
        enter(this.#byHead, word.slice(0, 2), word.length);
        enter(this.#byTail, word.slice(-2), word.length);
      }
    }
    for (const index of [this.#byHead, this.#byTail, this.#stemsByHead])
      for (const lengths of index.values()) lengths.sort((one, other) => other - one);
  }

  /** Length of the longest phrase that begins at `at`; 0 where none does. */
  lengthAt(text: string, at: number): number {
    const code = text.charCodeAt(at);
    if (at > 0 && isApart(code) && isApart(text.charCodeAt(at - 1))) return 0;
    let best = 0;
    for (const head of [text.slice(at, at + 2), text.charAt(at)]) {
      for (const length of this.#byHead.get(head) ?? []) {
        if (length <= best || at + length > text.length || !this.#words.has(text.slice(at, at + length))) continue;
        if (isApart(text.charCodeAt(at + length - 1)) && isApart(text.charCodeAt(at + length))) continue;
        best = length;
      }
    }
    for (const length of this.#stemsByHead.get(text.slice(at, at + 2)) ?? []) {
      if (!this.#stems.has(text.slice(at, at + length))) continue;
      let end = at + length;
      while (isApart(text.charCodeAt(end))) end += 1;
      if (end - at > best) best = end - at;
    }
    return best;
  }

  /** Length of the phrase the text begins with, blanks and brackets apart; 0 for none. */
  startLength(text: string): number {
    for (let at = 0; at <= 4; at += 1) {
      const length = this.lengthAt(text, at);
      if (length > 0) return length;
      if (!behindGap.includes(text.charAt(at))) return 0;
    }
    return 0;
  }

  /** Length of the phrase the text ends with, blanks, colons and brackets apart; 0 for none. */
  endLength(text: string): number {
    for (let end = text.length; end > 0 && end >= text.length - 4; end -= 1) {
      let best = 0;
      for (const tail of [text.slice(Math.max(0, end - 2), end), text.charAt(end - 1)]) {
        for (const length of this.#byTail.get(tail) ?? []) {
          const from = end - length;
          if (length <= best || from < 0 || !this.#words.has(text.slice(from, end))) continue;
          if (from > 0 && isApart(text.charCodeAt(from)) && isApart(text.charCodeAt(from - 1))) continue;
          if (isApart(text.charCodeAt(end - 1)) && isApart(text.charCodeAt(end))) continue;
          best = length;
        }
      }
      if (best > 0) return best;
      if (!beforeGap.includes(text.charAt(end - 1))) return 0;
    }
    return 0;
  }

  isIn(text: string): boolean {
    for (let at = 0; at < text.length; at += 1) if (this.#first.has(text.charCodeAt(at)) && this.lengthAt(text, at) > 0) return true;
    return false;
  }

  /** Every phrase in the text, the longest at each place, none over another. */
  all(text: string): PhraseFound[] {
    const found: PhraseFound[] = [];
    for (let at = 0; at < text.length; ) {
      const length = this.#first.has(text.charCodeAt(at)) ? this.lengthAt(text, at) : 0;
      if (length > 0) found.push({ index: at, text: text.slice(at, at + length) });
      at += Math.max(length, 1);
    }
    return found;
  }
}
