// HTML that was pasted as it stands → lines and cells: a row a line, tabs between cells, struck words in "~~".

const named: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  euro: '€',
  pound: '£',
  yen: '¥',
  ndash: '-',
  mdash: '-',
  hellip: '…',
  rarr: '→',
  bull: '•',
  laquo: '«',
  raquo: '»',
  middot: '·',
  minus: '-',
  le: '≤',
  ge: '≥',
};

const entities = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return named[name.toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return code > 31 && code < 0x110000 && !(code >= 0xd800 && code < 0xe000) ? String.fromCodePoint(code) : ' ';
  });

const tag = /<(\/?)([a-z][a-z0-9]*)((?:[^<>"']|"[^"<>]*"|'[^'<>]*')*)>/gi;
const inline = new Set([
  'b',
  'strong',
  'i',
  'em',
  'u',
  'span',
  'font',
  'code',
  'kbd',
  'mark',
  'small',
  'sup',
  'sub',
  'big',
  'label',
  'tt',
  'bdi',
  'bdo',
  'img',
  'wbr',
  'abbr',
  'samp',
]);

/** True where the text is markup: more than a lone "<". */
const isMarkup = (text: string): boolean =>
  /<(?:\/?(?:p|div|table|tr|td|th|li|ul|ol|br|span|b|strong|i|em|s|del|strike|h[1-6]|a|html|body|section|article|code|tbody|thead|blockquote)(?=[\s>/]))[^<>]*>/i.test(
    text,
  );

const replaced = (whole: string, close: string, name: string, rest: string): string => {
  const tagName = name.toLowerCase();
  if (tagName === 's' || tagName === 'del' || tagName === 'strike') return '~~';
  if (tagName === 'td' || tagName === 'th') return close === '' ? '' : '\t';
  if (tagName === 'a') {
    const address = close === '' ? /href\s*=\s*["']?(https?:\/\/[^"'\s>]+)/i.exec(rest)?.[1] : undefined;
    return address === undefined ? ' ' : ` ${address} `;
  }
  if (inline.has(tagName)) return '';
  return /^<\/?[a-z]/i.test(whole) ? '\n' : whole;
};

/** The text as lines where it is markup, else as it is. Scripts, styles and comments are left out. */
export const withoutMarkup = (text: string): string => {
  if (!isMarkup(text)) return text;
  const bare = text
    .replace(/<!--[\s\S]*?-->/g, ' ')
    .replace(/<(script|style|head|noscript|template)\b[^>]*>[\s\S]*?<\/\1\s*>/gi, ' ')
    // line breaks of the source are blanks, as a browser shows them
    .replace(/\s*\n\s*/g, ' ')
    .replace(tag, replaced);
  return entities(bare).replace(/[ ]*\n[ ]*/g, '\n');
};
