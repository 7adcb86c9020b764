// What looks like a code in a line, with what speaks for it and against it.
import { isCurrencyCode } from '../text/currencies';
import type { Line } from './lines';
import { inLatin, lookAlikes } from './look-alikes';
import { capitals, codeWords, otherCodes } from './words/code-words';
import { type PhraseFound, Phrases } from './words/phrases';

export interface FoundCode {
  code: string;
  start: number;
  end: number;
  /** a word right beside it says that it is a code */
  named: boolean;
  /** it stands alone in its line, cell or brackets */
  alone: boolean;
  /** has a digit and a letter, as nearly every code has */
  mixed: boolean;
  /** letters were exchanged, or blanks left out */
  unsure: boolean;
  struck: boolean;
  /** a star behind it: a note of the text, or a series of codes */
  starred: boolean;
}

const run = new RegExp(`[A-Z0-9${lookAlikes}]{3,40}`, 'g');
const codeNames = new Phrases(codeWords);
const filler =
  /(?:[\s:：=\-–>→#"'«»“”„‚‘[\](){}【】「」『』〔〕《》﴿﴾<>|*•👉➡▶✅🎟🏷🔥·,]|(?<![a-z])(?:is|es|é|est|ist|è|en|het|to|of|at checkout|named|called|the|:)(?![a-z])|[\u{1f300}-\u{1faff}\u2600-\u27bf]){0,14}$/u;
const otherNames = new Phrases(otherCodes);
const listJoin =
  /^(?:\s*(?:[,/+&|、・·;]|(?<!\p{L})(?:or|and|oder|und|o|ou|y|e|et|или|и|lub|albo|i|of|en|eller|och|sau|și|vagy|és|veya|ya da|ve|או|أو|또는|または|或|หรือ|hoặc|atau|або|nebo|ή|alt\.?|also|alternativ\p{L}*|backup|reserve)(?!\p{L}))\s*|\s*[()]\s*){1,3}$/u;

const units =
  /^\d+(?:GB|TB|MB|KB|MAH|WH|MHZ|GHZ|HZ|KHZ|W|KW|V|A|MM|CM|ML|L|KG|G|PCS|PC|IN|INCH|FT|LM|LED|K|P|D|X|XL|XXL|XXXL|S|M|DPI|RPM|BAR|PSI|NM|MP|FPS|BIT|DB|AWG|CH|TH|ST|ND|RD|AM|PM|OFF|EM|EN|DE|SUR|AB|OT|UM|OZ|LB|LBS|UTC|H|MIN|SEC|DAYS|PT|PST|PDT|OR|AND|ON|IN1|BAND)$/;
const models =
  /^(?:ESP\d+\w*|[RG]TX\d*(?:TI)?|RX\d+(?:XT)?|USB\d*|HDMI\d*|IP[5-6]\d|IPX\d|RJ\d+|MP[34]|H26[45]|DDR\d|PS[345]|RS\d{3}|NE555|LM\d+|CR\d{4}|WIFI\d|BT\d+|4K\d*|2K\d*|8K\d*|1080P|720P|1440P|ATX\d*|M2NVME|NVME|SATA\d?|PCIE\d?|CAT\d\w?|COVID19|B2B|F2F|PM\d+|CO2|H2O|LED\d+|RGB\d*|OLED|QLED|IPS\d*|AAA|LR\d+|SD\d+|TF\d+|SHA\d+|UTF8|ISO\d+|EN\d{3,}|CE\d+|GMT\d*|UTC\d*|A4|B07\w{7}|B0\w{8}|MK\d|V\d+|T\d{3}|SN\d+|XT60|XT90|PD\d+W?|QC\d)$/;

const isNoCode = (code: string): boolean => {
  if (units.test(code) || models.test(code)) return true;
  const letters = /^\d+([A-Z]{3})$|^([A-Z]{3})\d+$/.exec(code);
  // "70SAR", "EUR50": amounts
  return letters !== null && isCurrencyCode(letters[1] ?? letters[2] ?? '') && code.length <= 8;
};

const wordChar = /[\p{L}\p{N}_]/u;
const latinOrCyrillicSmall = /[a-z\u00df-\u00ff\u0430-\u045f\u03ac-\u03ce]/;

/** Cuts off what is glued to a code: an amount's digits in front ("$3USAFF3"), a word behind ("AEUS18off", "AEUS18Valid"). */
const cut = (text: string, from: number, to: number): [number, number] | undefined => {
  let start = from;
  let end = to;
  // "$3USAFF3", "-3USAFF3€": digits behind a sign are an amount
  if (/[$€£₽₴₪₩¥฿₺₫]\s?$/.test(text.slice(Math.max(0, start - 2), start)) || /[\d][-/]$/.test(text.slice(Math.max(0, start - 2), start))) {
    const digits = /^\d+/.exec(text.slice(start, end))?.[0].length ?? 0;
    start += digits;
  }
  const before = text.charAt(start - 1);
  // "codeAEUS18": a word in small letters ends right there
  if (start === from && wordChar.test(before) && !/[a-z\u0430-\u045f\p{Lo}]/u.test(before)) return undefined;
  const behind = text.charAt(end);
  if (latinOrCyrillicSmall.test(behind)) {
    const tail = /^\p{Ll}+/u.exec(text.slice(end))?.[0] ?? '';
    // the capital belongs to the word behind: "AEUS18Valid"
    if (/\d[A-Z\u0410-\u042f\u0391-\u03a9]$/.test(text.slice(start, end)) && tail.length >= 2) end -= 1;
    else if (!/\d$/.test(text.slice(start, end)) || tail.length < 2) return undefined;
  } else if (behind === '_') return undefined;
  return end - start >= 3 ? [start, end] : undefined;
};

/** "A E U S 1 8" and "AEUS 18" behind a word for code: typed without the blanks. */
const spaced = /(?<![A-Za-z0-9])[A-Z](?: [A-Z0-9]){3,15}(?![A-Za-z0-9])/g;
const parted = /^\s*([A-Z]{2,8}(?: [A-Z]{1,8})? \d{1,4})(?=\s*(?:[-–:=,;|(]|$))/;
const smallCode = /^["'«“„[【「(]?([A-Za-z][A-Za-z0-9]{2,19}|\d{1,4}[A-Za-z]{2,18}\d{0,4})(?![\p{L}\p{N}_@.])/u;
const colonEnd = /[:：=]\s*["'«“„[【「(]?\s*$/;
const cyrillicCode = /^["'«“]?([А-ЯЁ]{3,16}\d{1,4})(?![\p{L}\d])/u;

const isStruck = ({ struck }: Line, start: number, end: number): boolean => struck.some(([from, to]) => from <= start && end <= to);

/** Whether a word right before a place names a code. */
const isNamedAt = (lower: string, start: number): boolean => {
  const lead = lower.slice(Math.max(0, start - 48), start);
  const words = lead.replace(filler, '');
  return codeNames.endLength(words) > 0 && otherNames.endLength(words) === 0;
};

/** Whether words right before a place name a code of another kind. */
const isOtherAt = (lower: string, start: number): boolean =>
  otherNames.endLength(lower.slice(Math.max(0, start - 48), start).replace(filler, '')) > 0;

const isNamedBehind = (lower: string, end: number): boolean => {
  const tail = lower.slice(end, end + 24);
  return /^[\s"'»”)\]】」]{0,3}/.test(tail) && codeNames.startLength(tail) > 0 && !/^[\s]*\S+ ?:/.test(tail.slice(0, 20));
};

/** Candidates for codes of a line, in order. Links, handles, hash tags and file names hold none. */
export const codesIn = (line: Line): FoundCode[] => {
  const { text, lower } = line;
  if (text.length < 3 || !/\p{L}/u.test(text)) return [];
  const found: FoundCode[] = [];
  const links = /[/@#.]/.test(text)
    ? [...text.matchAll(/(?:https?:\/\/|www\.|[@#])\S+|(?<!\S)[\w-]+(?:\.[\w-]+)+\/\S*/g)].map(
        ({ 0: each, index }) => [index, index + each.length] as const,
      )
    : [];
  const add = (start: number, end: number, code: string, named: boolean, unsure = false): void => {
    if (links.some(([from, to]) => start >= from && end <= to) || found.some((each) => start < each.end && end > each.start)) return;
    const cell = line.cells.find(([from, to]) => from <= start && end <= to) ?? [0, text.length];
    const around = text.slice(cell[0], start) + text.slice(end, cell[1]);
    const inBrackets =
      /[【「『〔《«﴿﴾[（(]\s*$/.test(text.slice(Math.max(0, start - 3), start)) &&
      /^\s*[】」』〕》»﴾﴿\]）)]/.test(text.slice(end, end + 3));
    const alone = inBrackets || !/[\p{L}\p{N}]/u.test(around.replace(/^\s*\d{1,2}[.)]\s/, ''));
    found.push({
      code,
      start,
      end,
      named,
      alone,
      mixed: /\d/.test(code) && /\p{L}/u.test(code),
      starred: text[end] === '*',
      unsure,
      struck: isStruck(line, start, end),
    });
  };
  const names = /\p{L}/u.test(lower) ? codeNames.all(lower) : [];
  namedOnes(line, names, add, 'parted');
  run.lastIndex = 0;
  for (let match = run.exec(text); match !== null; match = run.exec(text)) {
    const span = cut(text, match.index, match.index + match[0].length);
    if (span === undefined) continue;
    const [start, end] = span;
    const written = text.slice(start, end);
    const code = inLatin(written);
    if (!/[A-Z]/.test(code) || code.length > 24) continue;
    const before = text.slice(Math.max(0, start - 2), start);
    // "WH-1000XM5", "1.2AB", "AB-12": parts of something longer
    if (/[\p{L}\p{N}]-$/u.test(before) && !/\d-$/.test(before)) continue;
    if (/[.,]$/.test(before) && /\d/.test(before)) continue;
    if (
      /^(?:-[A-Za-z]|[.,]\d|\.[a-z]{2,4}\b|_|°)/.test(text.slice(end, end + 5)) &&
      !/^-(?:[A-Z]{1,3}\$|[A-Z]{3} ?\d)/.test(text.slice(end, end + 7))
    )
      continue;
    // "AFSO*", "AEUSxx": a series, but for a star that leads to a note
    if (/^xx/i.test(text.slice(end, end + 2)) || (text[end] === '*' && !/\d$/.test(code))) continue;
    const hasDigit = /\d/.test(code);
    const exchanged = code !== written;
    const previous = found.at(-1);
    if (isOtherAt(lower, start)) continue;
    const named =
      isNamedAt(lower, start) || isNamedBehind(lower, end) || (previous?.named === true && listJoin.test(lower.slice(previous.end, start)));
    // "VOUCHER ACCEPTED": in capitals all are words
    if (!hasDigit && /\p{Lu}{3,}\s*$/u.test(text.slice(0, start)) && !isNamedBehind(lower, end)) continue;
    if (!hasDigit && (capitals.has(code) || (exchanged && !/[A-Z]/.test(written)))) continue;
    if (hasDigit && isNoCode(code) && !(named && !units.test(code) && colonEnd.test(text.slice(0, start)))) continue;
    if (code.length < 4 && !named) continue;
    if (
      !hasDigit &&
      !named &&
      (code.length < 5 ||
        (text.slice(0, start).trim() !== '' && !/[-:=>(|•*[]\s*$/.test(text.slice(0, start)) && !isLabelled(text, start, end)))
    )
      continue;
    // a whole word of Cyrillic or Greek look-alikes is a code only where it is called one
    if (exchanged && !/[A-Z]/.test(written) && !named && !hasDigit) continue;
    add(start, end, code, named, exchanged);
  }
  for (const { 0: each, index } of text.matchAll(spaced)) {
    const code = each.replace(/ /g, '');
    if (/\d/.test(code) && !/^[A-Z]\d{1,2}$/.test(code)) {
      for (const inner of found.filter(({ start, end }) => start >= index && end <= index + each.length))
        found.splice(found.indexOf(inner), 1);
      add(index, index + each.length, code, isNamedAt(lower, index), true);
    }
  }
  namedOnes(line, names, add, 'small');
  return found.sort((one, other) => one.start - other.start);
};

/** It begins the line or ends it. */
const isLabelled = (text: string, start: number, end: number): boolean =>
  !/[\p{L}\p{N}]/u.test(text.slice(0, start)) || !/[\p{L}\p{N}]/u.test(text.slice(end));

/** Codes that only a word makes ones: in small letters, parted by a blank, in Cyrillic letters. */
const namedOnes = (
  { text, lower }: Line,
  names: readonly PhraseFound[],
  add: (start: number, end: number, code: string, named: boolean, unsure?: boolean) => void,
  form: 'parted' | 'small',
): void => {
  for (const match of names) {
    const at = match.index + match.text.length;
    if (otherNames.endLength(lower.slice(Math.max(0, match.index - 24), at)) > 0) continue;
    const lead = /^[\s:：=]*(?:(?<![a-z])(?:is|es|é|est|ist)(?![a-z])[\s:]*)?/.exec(text.slice(at, at + 16))?.[0] ?? '';
    const start = at + lead.length;
    const rest = text.slice(start, start + 40);
    const blank = parted.exec(rest);
    if (form === 'parted' && (blank?.[1] === undefined || !/[:：=]/.test(lead))) continue;
    if (form === 'parted' && blank?.[1] !== undefined) {
      const shift = rest.indexOf(blank[1]);
      const code = blank[1].replace(/ /g, '');
      if (!/^(?:USD|EUR|GBP|BRL|SAR|MIN|MAX)\d/.test(code)) add(start + shift, start + shift + blank[1].length, code, true, true);
      continue;
    }
    const cyrillic = cyrillicCode.exec(rest);
    if (cyrillic?.[1] !== undefined)
      add(start + rest.indexOf(cyrillic[1]), start + rest.indexOf(cyrillic[1]) + cyrillic[1].length, cyrillic[1], true);
    const small = smallCode.exec(rest)?.[1];
    if (small === undefined) continue;
    const quoted = /^["'«“„[【「]/.test(rest);
    const isPlausible =
      /\d/.test(small) &&
      /[A-Za-z]{2}/.test(small) &&
      !/^\d+(?:st|nd|rd|th|off|usd|eur|gb|k|h|am|pm|de|en|em|days?|x)$/i.test(small) &&
      !isNoCode(small.toUpperCase());
    if (isPlausible && (quoted || /[:：=]/.test(lead) || /[a-z]\d|[A-Z]/.test(small)))
      add(start + (quoted ? 1 : 0), start + (quoted ? 1 : 0) + small.length, small, true);
    else if (quoted && small.length >= 4 && /^[A-Za-z]+$/.test(small) && /^["'”»\]】」]/.test(rest.slice(1 + small.length)))
      add(start + 1, start + 1 + small.length, small, true);
  }
};
