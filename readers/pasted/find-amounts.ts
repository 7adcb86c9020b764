// Every amount of a line: money with the currencies its sign or word may stand for, shares, and bare numbers.
import { currenciesOf, everySign } from '../text/currencies';
import { minorUnits } from '../text/number-text';
import { codesByWord, timesByWord } from './words/money-words';

export interface Amount {
  /** sign and all, in the line */
  start: number;
  end: number;
  kind: 'money' | 'percent' | 'bare';
  /** the number as written, and what it is times: "3만 5천" has two */
  parts: { digits: string; times: number }[];
  /** what the sign may stand for; empty where there is none */
  currencies: readonly string[];
  /** the sign is a bare "$" */
  isDollar: boolean;
  /** directly behind a minus that is no range's */
  minus: boolean;
  /** directly before a plus */
  plus: boolean;
}

interface Sign {
  codes: readonly string[];
  /** a code in capitals ("TRY", "ALL"), in small letters a word */
  capitals: boolean;
}

const longest = 22;
const signs = new Map<string, Sign>();
for (const sign of everySign()) {
  const codes = currenciesOf(sign);
  if (codes.length === 0 || /^[A-ZА-Я]$/.test(sign)) continue;
  const capitals = /^[A-Z]{3}$/.test(sign);
  for (const form of [sign, sign.replace(/^([A-Z]+)([$£¥])/, '$1 $2')]) signs.set(form.toLowerCase(), { codes, capitals });
}
for (const [word, codes] of codesByWord) if (!signs.get(word) || signs.get(word)?.capitals) signs.set(word, { codes, capitals: false });
for (const [word, code] of [
  ['us dollars', 'USD'],
  ['au$', 'AUD'],
  ['au $', 'AUD'],
  ['nz$', 'NZD'],
  ['hk$', 'HKD'],
  ['mx$', 'MXN'],
  ['ca$', 'CAD'],
  ['us$', 'USD'],
  ['u$', 'USD'],
  ['usd $', 'USD'],
  ['$ usd', 'USD'],
  ['$usd', 'USD'],
  ['$mxn', 'MXN'],
  ['$ mxn', 'MXN'],
  ['$cad', 'CAD'],
  ['$aud', 'AUD'],
  ['$ clp', 'CLP'],
  ['clp$', 'CLP'],
] as const)
  signs.set(word, { codes: [code], capitals: false });

const starts = new Set([...signs.keys()].map((sign) => sign.charAt(0)));
const ends = new Set([...signs.keys()].map((sign) => sign.charAt(sign.length - 1)));
// letters of scripts whose words stand apart
const letter = /[a-z\u00df-\u024f\u0370-\u03ff\u0400-\u052f\u1e00-\u1eff]/;

const isSign = (text: string, lower: string, from: number, to: number): Sign | undefined => {
  const sign = signs.get(lower.slice(from, to));
  if (sign === undefined || (sign.capitals && !/[A-Z]{3}/.test(text.slice(from, to)))) return undefined;
  return sign;
};

interface Found {
  at: number;
  sign: Sign;
}

/** The longest sign that ends right before `end`, not before `floor`. */
const signBefore = (text: string, lower: string, end: number, floor: number): Found | undefined => {
  const to = text[end - 1] === ' ' ? end - 1 : end;
  if (!ends.has(lower.charAt(to - 1))) return undefined;
  for (let from = Math.max(floor, to - longest); from < to; from += 1) {
    if (!starts.has(lower.charAt(from)) || (from > 0 && letter.test(lower.charAt(from - 1)) && letter.test(lower.charAt(from)))) continue;
    const sign = isSign(text, lower, from, to);
    if (sign !== undefined) return { at: from, sign };
  }
  return undefined;
};

const signAfter = (text: string, lower: string, start: number): Found | undefined => {
  const from = text[start] === ' ' ? start + 1 : start;
  if (!starts.has(lower.charAt(from))) return undefined;
  for (let to = Math.min(text.length, from + longest); to > from; to -= 1) {
    if (to < text.length && letter.test(lower.charAt(to)) && letter.test(lower.charAt(to - 1))) continue;
    const sign = isSign(text, lower, from, to);
    if (sign !== undefined) return { at: to, sign };
  }
  return undefined;
};

const timesAfter = (text: string, lower: string, start: number): { at: number; times: number } | undefined => {
  const from = text[start] === ' ' ? start + 1 : start;
  const isGlued = from === start;
  for (let to = Math.min(text.length, from + 5); to > from; to -= 1) {
    const word = lower.slice(from, to);
    const times = timesByWord[word];
    if (times === undefined || (to < text.length && letter.test(lower.charAt(to)) && letter.test(lower.charAt(to - 1)))) continue;
    // "5 k" and "5 tr" with a blank are no thousands
    if (!isGlued && word.length < 2 && letter.test(word)) continue;
    return { at: to, times };
  }
  return undefined;
};

const numbers = /\d{1,3}(?:[ ']\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,]\d+)*/g;
const percentAfter =
  /^ ?(?:%|percent\b|pct\b|por ciento|por cento|pour cent|prozent|per cento|procent|процент|אחוז|بالمئة|بالمائة|퍼센트|パーセント)/;
// "8折" leaves 80 %, "85折" leaves 85 %; "1割引" takes 10 %
const share = (digits: string, lower: string, end: number): number | undefined => {
  const behind = lower.slice(end, end + 3);
  if (/^ ?折/.test(behind)) {
    const left = Number(digits) * (/^\d\d$/.test(digits) ? 100 : 1000);
    return left > 0 && left < 10_000 ? 10_000 - left : undefined;
  }
  return /^割[引オ]?/.test(behind) && /^\d$/.test(digits) ? Number(digits) * 1000 : undefined;
};

const none = { minus: false, plus: false, isDollar: false, currencies: [] };

/** The amounts of a line, in order. Numbers inside words ("256GB", "x2") and digits of nothing ("#5") are none. */
export const amountsIn = (text: string, lower: string): Amount[] => {
  const amounts: Amount[] = [];
  numbers.lastIndex = 0;
  for (let match = numbers.exec(text); match !== null; match = numbers.exec(text)) {
    let digits = match[0];
    const from = match.index;
    let to = from + digits.length;
    const floor = amounts.at(-1)?.end ?? 0;
    if (from < floor) continue;
    const lead = signBefore(text, lower, from, floor);
    // a blank groups thousands only before a sign ("1 299 ₽"): "$5 100 coins"
    if (digits.includes(' ') && (lead !== undefined || signAfter(text, lower, to) === undefined)) {
      digits = digits.slice(0, digits.indexOf(' '));
      to = from + digits.length;
      numbers.lastIndex = to;
    }
    const before = lower.charAt(from - 1);
    if (lead === undefined && (letter.test(before) || before === '#' || before === '№')) continue;
    if (percentAfter.test(lower.slice(to, to + 12)) || before === '%') {
      const end = before === '%' ? to : to + (percentAfter.exec(lower.slice(to, to + 12))?.[0].length ?? 0);
      const start = before === '%' ? from - 1 : from;
      amounts.push({
        ...none,
        start,
        end,
        kind: 'percent',
        parts: [{ digits, times: 1 }],
        minus: isMinus(text, start, floor),
        plus: false,
      });
      continue;
    }
    const left = share(digits, lower, to);
    if (left !== undefined) {
      amounts.push({ ...none, start: from, end: to + 1, kind: 'percent', parts: [{ digits: String(left / 100), times: 1 }] });
      continue;
    }
    const thousands = timesAfter(text, lower, to);
    const behind = thousands?.at ?? to;
    let tail = signAfter(text, lower, behind);
    // "$5 $39": the second sign is the next number's; "5 EUR 39 EUR" has its own
    if (tail !== undefined) {
      const next = /^ ?\d[\d.,]*/.exec(text.slice(tail.at, tail.at + 16))?.[0];
      const isNext =
        next !== undefined && (lead !== undefined || signAfter(text, lower, tail.at + next.length) === undefined) && text[behind] === ' ';
      const agrees = lead === undefined || tail.sign.codes.some((code) => lead.sign.codes.includes(code));
      if (isNext || !agrees) tail = undefined;
    }
    const glued = lower.charAt(tail?.at ?? behind);
    if (
      tail === undefined &&
      lead === undefined &&
      thousands === undefined &&
      letter.test(glued) &&
      !/^off(?![a-z])/.test(lower.slice(to, to + 4))
    )
      continue;
    const start = lead?.at ?? from;
    const end = tail?.at ?? behind;
    const shared =
      tail === undefined ? lead?.sign.codes : (lead?.sign.codes.filter((code) => tail?.sign.codes.includes(code)) ?? tail.sign.codes);
    const currencies = shared ?? [];
    const isDollar = currencies.length > 1 && lower.slice(start, end).includes('$');
    const amount: Amount = {
      start,
      end,
      kind: currencies.length > 0 ? 'money' : 'bare',
      parts: [{ digits, times: thousands?.times ?? 1 }],
      currencies,
      isDollar,
      minus: isMinus(text, start, floor),
      plus: text[start - 1] === '+' || /^ ?\+(?! ?[A-Z\d])/.test(text.slice(end, end + 3)),
    };
    const previous = amounts.at(-1);
    if (previous !== undefined && isSecondPart(previous, amount, text)) {
      Object.assign(previous, {
        end,
        parts: [...previous.parts, ...amount.parts],
        currencies,
        kind: amount.kind,
        isDollar,
        plus: amount.plus,
      });
    } else amounts.push(amount);
  }
  return amounts;
};

/** "3만 5천원", "1万5000円": thousands behind ten thousands. */
const isSecondPart = (previous: Amount, amount: Amount, text: string): boolean => {
  const [first] = previous.parts;
  const [second] = amount.parts;
  return (
    previous.kind === 'bare' &&
    amount.kind === 'money' &&
    first?.times === 10_000 &&
    (second?.times ?? 0) <= 1000 &&
    amount.start - previous.end <= 1 &&
    /^ ?$/.test(text.slice(previous.end, amount.start))
  );
};

/** A minus of its own: nothing that it could be a range or a pair with stands before it. */
const isMinus = (text: string, start: number, floor: number): boolean => {
  const at = text[start - 1] === ' ' ? start - 2 : start - 1;
  if (text[at] !== '-' || at < floor) return false;
  const before = text.slice(Math.max(0, at - 2), at).trimEnd();
  return at === floor ? floor === 0 : !/[\p{L}\p{N}$€£%]$/u.test(before) && (at === start - 1 || before === '');
};

/** Minor units in a currency of `exponent` decimals; undefined where the number cannot be read for sure. */
export const unitsOf = ({ parts }: Amount, exponent: number): number | undefined => {
  let sum = 0;
  for (const { digits, times } of parts) {
    const units = minorUnits(digits, times === 1 ? exponent : 3);
    // "1.5만": of a multiplied number the mark is always the decimal one
    const value = times === 1 ? (units.ok ? units.value : undefined) : Number(digits.replace(',', '.')) * times * 10 ** exponent;
    if (value === undefined || !Number.isSafeInteger(Math.round(value)) || Math.abs(value - Math.round(value)) > 1e-6) return undefined;
    sum += Math.round(value);
  }
  return sum;
};

/** Basis points of a share; undefined for none, or more than everything. */
export const basisPointsOf = ({ parts }: Amount): number | undefined => {
  const parsed = /^(\d{1,3})(?:[.,](\d{1,2}))?$/.exec(parts[0]?.digits ?? '');
  const points = parsed === null ? 0 : Number(parsed[1]) * 100 + Number((parsed[2] ?? '').padEnd(2, '0'));
  return points >= 1 && points <= 10_000 ? points : undefined;
};
