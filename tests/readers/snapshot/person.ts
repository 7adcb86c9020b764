// Nobody: people made up for one test, in many scripts, with all that a page may know of them.

/** A die that always falls the same way (mulberry32). */
export const dice = (seed: number): ((sides: number) => number) => {
  let state = seed;
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % sides;
  };
};

const firstNames = ['Wilhelmina', 'Ołgierd', 'Ингеборга', 'יהושפט', 'Ξενοφών', '蔡依琳', '김철수영', 'عبدالرحمن', 'प्रियंका', 'Zoë-Béatrix'];
const lastNames = [
  'Testperson',
  'Żółkiewska',
  'Достоевская',
  'כהנוביץ',
  'Παπαδόπουλος',
  '欧阳娜',
  '박하나래',
  'الخوارزمي',
  'चट्टोपाध्याय',
  "O'Ghaoithín",
];
const streets = [
  'Nonesuch',
  'Świętokrzyska',
  'Краснознамённая',
  'דיזנגוף',
  'Αριστοτέλους',
  '中关村',
  '강남대로',
  'طريق',
  'महात्मा',
  'Großmüller',
];

export interface Planting {
  /** as a page may show it */
  text: string;
  /** what must be found nowhere */
  needles: string[];
}

/** Something personal, of one of many kinds and shapes. */
export const planting = (roll: (sides: number) => number): Planting => {
  const one = (list: string[]): string => list[roll(list.length)] ?? '';
  const digits = (count: number): string => Array.from({ length: count }, () => String(1 + roll(9))).join('');
  const [first, last, street] = [one(firstNames), one(lastNames), one(streets)];
  const [a, b, c, d] = [digits(3), digits(3), digits(4), digits(5)];
  const mixed = Array.from({ length: 24 }, () => 'bcdfghjklmnpqrstvw0123456789'[roll(28)]).join('');
  const shapes: Planting[] = [
    { text: `${first} ${last}`, needles: [first, last] },
    { text: `${last.toUpperCase()}, ${first}`, needles: [first, last.toUpperCase()] },
    { text: `+${a} ${b} ${c}`, needles: [c, `${b} ${c}`] },
    { text: `(${a}) ${b}-${c}`, needles: [c, `${b}-${c}`] },
    { text: `${a}${b}${c}`, needles: [`${a}${b}${c}`, `${b}${c}`] },
    { text: `+${a}.${b}.${c}`, needles: [c] },
    { text: `00${a}/${b}${c}`, needles: [`${b}${c}`, c] },
    { text: Array.from(`${a}${b}${c}`).join(' '), needles: [Array.from(`${a}${b}${c}`).join(' ')] },
    { text: `${first}.${last}${a}@example.org`, needles: [first, last, `${a}@`] },
    { text: `${a} ${street} ${one(['Lane', 'ul.', 'ул.', 'רחוב'])}, ${d} ${last}`, needles: [street, d, last] },
    { text: `${a}.${b}.${digits(3)}-${digits(2)}`, needles: [`${a}.${b}`] },
    { text: `${one(['AB', 'XY'])}${d}${digits(3)}`, needles: [d] },
    { text: `PCCC P${d}${digits(7)}`, needles: [d] },
    { text: `82${digits(14)}`, needles: [] },
    { text: mixed, needles: [mixed, mixed.slice(0, 10)] },
    { text: `19${10 + roll(90)}-0${1 + roll(9)}-1${roll(9)}`, needles: [] },
  ];
  const shape = shapes[roll(shapes.length)] ?? { text: first, needles: [first] };
  return { text: shape.text, needles: shape.needles.length > 0 ? shape.needles : [shape.text] };
};
