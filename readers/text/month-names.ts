// The months' names in the page's language and in English, as the browser knows them.

// A dot, or the Hebrew mark for one, ends a shortened name.
const bare = (name: string): string => name.toLowerCase().replace(/[.\u05f3']$/, '');

const known = new Map<string, Map<string, number>>();

const namesIn = (locale: string, names: Map<string, number>): void => {
  for (const style of ['short', 'long'] as const) {
    // Slavic languages bend the name beside a day: "listopad", "30 listopada"
    for (const day of [{}, { day: 'numeric' } as const]) {
      const format = new Intl.DateTimeFormat(locale, { ...day, month: style, timeZone: 'UTC' });
      for (let month = 1; month <= 12; month += 1) {
        const parts = format.formatToParts(new Date(Date.UTC(2026, month - 1, 15)));
        const name = bare(parts.find(({ type }) => type === 'month')?.value ?? '');
        if (/^[\p{L}\p{M}]{3,12}$/u.test(name) && !names.has(name)) names.set(name, month);
      }
    }
  }
};

/** The month, 1 to 12, that a word names in a language (ISO 639-1) or in English; undefined where it names none. */
export const monthNamed = (word: string, language = 'en'): number | undefined => {
  let names = known.get(language);
  if (names === undefined) {
    names = new Map();
    for (const locale of [language, 'en']) {
      try {
        namesIn(locale, names);
      } catch {
        // a language this browser has no names for
      }
    }
    known.set(language, names);
  }
  return names.get(bare(word));
};
