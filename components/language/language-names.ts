// Which languages there are, and what each is called in its own words.

/** BCP 47 tags of the folders of `_locales`, the default one first. */
export const languageCodes = ['en', 'he', 'es', 'de', 'ar', 'pt-BR', 'pl', 'ko', 'fr', 'it', 'ja', 'ru'] as const;
export type LanguageCode = (typeof languageCodes)[number];

/** "English", "עברית": as the language itself writes its name. */
export function languageName(code: LanguageCode): string {
  const name = new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;
  return name.charAt(0).toLocaleUpperCase(code) + name.slice(1);
}
