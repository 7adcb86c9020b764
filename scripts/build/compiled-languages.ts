// The plugin that makes modules of `_locales`, for builds and tests alike; what they hold: `components/language/compiled.d.ts`.
import { compileLanguages } from './compile-messages';

const PREFIX = '\0';
const one = (tag: string) => `virtual:language/${tag}`;
const named = (at: number) => `language${at}`;

const quoted = (value: unknown): string => JSON.stringify(value);

/** The source of a virtual module; undefined for any other. */
function sourceOf(id: string): string | undefined {
  const { keys, texts } = compileLanguages();
  const tags = Object.keys(texts);
  switch (id) {
    case 'virtual:language-keys':
      return `export const keys = ${quoted(keys)};`;
    case 'virtual:languages':
      return [
        `export { keys } from 'virtual:language-keys';`,
        ...tags.map((tag, at) => `import ${named(at)} from ${quoted(one(tag))};`),
        `export const texts = { ${tags.map((tag, at) => `${quoted(tag)}: ${named(at)}`).join(', ')} };`,
      ].join('\n');
    case 'virtual:language-loaders':
      return [
        `export { keys } from 'virtual:language-keys';`,
        `export const loaders = { ${tags.map((tag) => `${quoted(tag)}: () => import(${quoted(one(tag))})`).join(', ')} };`,
      ].join('\n');
    default: {
      const tag = tags.find((each) => one(each) === id);
      return tag === undefined ? undefined : `export default ${quoted(texts[tag])};`;
    }
  }
}

export const compiledLanguages = {
  name: 'compiled-languages',
  resolveId: (asked: string) => (asked.startsWith('virtual:language') ? `${PREFIX}${asked}` : undefined),
  load: (id: string) => (id.startsWith(`${PREFIX}virtual:language`) ? sourceOf(id.slice(PREFIX.length)) : undefined),
};
