// Texts made to hurt a parser: one unit again and again up to a size, with a head and a tail that keep it from giving up early.

export interface WorstText {
  name: string;
  head: string;
  unit: string;
  tail: string;
}

const text = (name: string, unit: string, head = '', tail = ''): WorstText => ({ name, head, unit, tail });

export const worstTexts: WorstText[] = [
  text('digits', '1'),
  text('digits behind a sign', '9', 'US $'),
  text('digits, then a sign', '9', '', ' €'),
  text('zeros', '0', 'US $0.'),
  text('Arabic digits', '٩'),
  text('Persian digits', '۹', '', ' ر.س'),
  text('Thai digits', '๙'),
  text('full-width digits', '９'),
  text('full-width letters', 'Ａ'),
  text('commas between digits', '1,'),
  text('dots between digits', '1.'),
  text('commas and dots in turn', '1,1.'),
  text('groups of three', ',123', '1'),
  text('groups of three with blanks', ' 123', '1'),
  text('groups of two, then three', ',12', '1', ',123'),
  text('apostrophes between digits', "1'"),
  text('blanks between digits', '1 '),
  text('NBSPs between digits', '1\u00a0'),
  text('narrow and thin blanks', '\u202f\u2009'),
  text('blanks', ' ', 'US $', '5'),
  text('line breaks', '\n', 'US $1', '2'),
  text('lines of one digit', '1\n'),
  text('bidi marks', '\u200f\u200e', '₪', '5'),
  text('bidi marks between digits', '5\u200f'),
  text('isolates never closed', '\u2066'),
  text('soft hyphens', '\u00ad5'),
  text('dollar signs', '$'),
  text('US dollar signs', 'US $'),
  text('letters before dollar signs', 'MXN$ '),
  text('a sign and a digit', '€1'),
  text('a digit and a sign', '1€ '),
  text('codes', 'USD '),
  text('codes of Arabic letters', 'د.إ.'),
  text('minuses', '-'),
  text('minuses and digits', '-1'),
  text('dashes of every kind', '−–—'),
  text('pluses', '+1'),
  text('percents', '%'),
  text('shares', '5%'),
  text('opening brackets', '('),
  text('nested brackets', '(['),
  text('near-ranges', '1 - '),
  text('near-dates', '12/12/'),
  text('dates', '12/12/2026 '),
  text('years first', '2026-12-'),
  text('months without days', 'Dec '),
  text('days of March', '12 Mar '),
  text('times', '12:59:'),
  text('zones', 'GMT+8 PT '),
  text('near-offers', 'off orders over US $'),
  text('offers', 'US $5 off orders over US $39 '),
  text('steps', 'per every cada הנחה עבור '),
  text('letters with marks', 'e\u0301'),
  text('Hangul', '할인이상'),
  text('capital I with a dot', 'İ'),
  text('codes of a post', 'AEUS18 – $18 off $99+ until 10 June 23:59 PT\n'),
  text('codes on one line', 'AEUS18 2/15$ '),
  text('cells of codes', 'AEUS18\t$18\t$99\n'),
  text('codes without offers', 'AEUS18\n'),
  text('tags', '<td>'),
  text('entities', '&amp;'),
  text('struck marks', '~~a'),
  text('stars', '*a* '),
  text('surrogates in halves', '\ud83d'),
];

/** The text at a size in UTF-16 units, cut exactly. */
export const textOf = ({ head, unit, tail }: WorstText, size: number): string => {
  const room = Math.max(0, size - head.length - tail.length);
  return head + unit.repeat(Math.ceil(room / unit.length)).slice(0, room) + tail;
};
