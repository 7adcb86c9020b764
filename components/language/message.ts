// A message of _locales as pieces: the browsers' own format, read without the browser, so that the shopper can choose the language.

/** One message of a messages.json. */
export interface Message {
  message: string;
  placeholders?: Record<string, { content: string }> | undefined;
  description?: string;
}

/** A message in order: its own words, and the index (from 0) of the substitution that stands between them. */
export type MessagePart = string | number;

const TOKEN = /\$(?:(\$+)|([1-9])|([A-Za-z0-9_@]+)\$)/g;

/**
 * Takes a message apart at `$name$`, `$1` … `$9` and `$$`, as the extension platform does.
 * Substituted text is never looked at again, so a `$1` in an item's title stays a `$1`. An unknown name stays as it is written.
 */
export function partsOf({ message, placeholders = {} }: Message): MessagePart[] {
  const named = new Map(Object.entries(placeholders).map(([name, { content }]) => [name.toLowerCase(), content]));
  const parts: MessagePart[] = [];
  let end = 0;
  for (const match of message.matchAll(TOKEN)) {
    if (match.index > end) parts.push(message.slice(end, match.index));
    const [whole, dollars, digit, name] = match;
    const content = name === undefined ? undefined : named.get(name.toLowerCase());
    if (dollars !== undefined) parts.push(dollars);
    else if (digit !== undefined) parts.push(Number(digit) - 1);
    else if (content === undefined) parts.push(whole);
    else parts.push(...partsOf({ message: content }));
    end = match.index + whole.length;
  }
  if (end < message.length) parts.push(message.slice(end));
  return parts;
}
