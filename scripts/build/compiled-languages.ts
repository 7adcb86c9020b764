// The plugin that makes `virtual:languages` of `_locales`, for builds and tests alike.
import { compileLanguages } from './compile-messages';

const source = 'virtual:languages';
const resolved = `\0${source}`;

/** All languages as one module: see `components/language/compiled.d.ts`. */
export const compiledLanguages = {
  name: 'compiled-languages',
  resolveId: (asked: string) => (asked === source ? resolved : undefined),
  load(id: string) {
    if (id !== resolved) return undefined;
    const { keys, texts } = compileLanguages();
    return `export const keys = ${JSON.stringify(keys)};\nexport const texts = ${JSON.stringify(texts)};`;
  },
};
