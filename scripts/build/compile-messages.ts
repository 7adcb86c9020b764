// `_locales` for the build: every language as one short text, and the few messages the browser itself asks for.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A messages.json, as browsers take it. */
type Messages = Record<string, { message: string; placeholders?: Record<string, { content: string }> }>;

const folder = path.resolve(import.meta.dirname, '../../public/_locales');
const messagesOf = (name: string): Messages => JSON.parse(readFileSync(path.join(folder, name, 'messages.json'), 'utf8'));

/** What is said, its gaps by number: descriptions and the gaps' names are for translators. */
function bare({ message, placeholders = {} }: Messages[string]): string {
  const named = new Map(Object.entries(placeholders).map(([name, { content }]) => [name.toLowerCase(), content]));
  return message.replace(/\$(\w+)\$/g, (whole, name: string) => named.get(name.toLowerCase()) ?? whole);
}

/**
 * The keys of all languages once, and by BCP 47 tag each language's messages in their order as a JSON list: 0 where a language has no such
 * plural form. A third less to load than each with keys of its own.
 */
export function compileLanguages(): { keys: string[]; texts: Record<string, string> } {
  const languages = readdirSync(folder).map((name) => ({ tag: name.replace('_', '-'), messages: messagesOf(name) }));
  const keys = [...new Set(languages.flatMap(({ messages }) => Object.keys(messages)))];
  const texts = languages.map(({ tag, messages }) => [
    tag,
    JSON.stringify(keys.map((key) => (messages[key] === undefined ? 0 : bare(messages[key])))),
  ]);
  return { keys, texts: Object.fromEntries(texts) };
}

/** Of the messages the browser itself asks only for the manifest's: all others are compiled in. */
export const manifestMessages = (text: string): string =>
  JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(text)).filter(([key]) => /^extension/.test(key))));
