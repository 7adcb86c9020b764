// The codes of a line in groups: alternatives stand together, and each group has its stretch of the line.
import type { Amount } from './find-amounts';
import type { FoundCode } from './find-codes';
import type { Facts } from './line-facts';
import { codeWords } from './words/code-words';
import { capBefore, everyBefore, freeShipping, offBefore, offBehind, spendBefore, spendBehind } from './words/offer-words';
import { listOf } from './words/phrases';

export interface CodeGroup {
  codes: FoundCode[];
  /** joined by "+": used together */
  stacked: boolean;
  start: number;
  end: number;
}

const orJoin =
  /^(?:[\s()[\]"'«»“”*]*(?:[,/&|、・·;]|(?<!\p{L})(?:or|oder|o|ou|u|и|или|або|чи|lub|albo|of|eller|sau|vagy|veya|ya da|או|أو|또는|혹은|または|或|或者|หรือ|hoặc|atau|nebo|ή|alt\.?|also|alternative(?:ly)?|and|y|e|et|und|en|i|a|och|és|ve|και|dan|và|backup|reserve|code|if it fails|else|if not)(?!\p{L})[:.]?)[\s()[\]"'«»“”*]*){1,3}$/u;
const plusJoin =
  /^[\s()[\]"'«»]*(?:\+|&|(?<!\p{L})(?:plus|with|and then|combined with|stack(?:s|ed)? with|together with|и плюс|mas|más)(?!\p{L}))[\s()[\]"'«»]*$/u;

const connectors = listOf(
  `with | use | using | code | codes | gives | for | get | is | at | checkout | - | apply | enter | you | and | the | a | an | of | to | in | when | if | only | it | con | usa | usando | aplica | el | la | un | una | por | de | com | use o | com o | o | do | da | avec | le | la | un | en | mit | dem | den | der | einen | ein | auf | von | con il | il | met | de | een | op | z | na | se | s | pro | cu | la | un | med | på | till | с | по | на | за | з | με | το | ile | för | עם | مع | الكود | 사용 | 시 | で | を | の | 用 | 使用 | 输入 | dùng | nhập | pakai | gunakan | ใช้ | gives you | saves | takes | extra | additional | or | oder | ou | или | або | lub | of | eller | sau | vagy | veya | או | أو | または | 또는 | 或 | alt | plus | order | orders | purchase | value | total | min | max | us | usd | eur`,
);
const bridgeWords = new Set(
  [
    ...offBefore,
    ...offBehind,
    ...spendBefore,
    ...spendBehind,
    ...everyBefore,
    ...capBefore,
    ...freeShipping,
    ...codeWords,
    ...connectors,
  ].flatMap((phrase) => phrase.split(/[^\p{L}*]+/u)),
);
const bridgeStems = [...bridgeWords].filter((each) => each.endsWith('*')).map((each) => each.slice(0, -1));
const bridges = new Map<string, boolean>();

/** Nothing but words of offers; a script without blanks is not looked into. */
const isBridge = (gap: string): boolean => {
  if (gap.length >= 90) return false;
  const known = bridges.get(gap);
  if (known !== undefined) return known;
  const words = gap.match(/[\p{L}\p{M}]+/gu) ?? [];
  const is = words.every(
    (word) =>
      bridgeWords.has(word) ||
      /^[\u0e00-\u0eff\u1100-\u11ff\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]+$/.test(word) ||
      bridgeStems.some((stem) => word.startsWith(stem)),
  );
  if (bridges.size > 2000) bridges.clear();
  bridges.set(gap, is);
  return is;
};

/** Whether only words of offers stand between a code and the amount nearest to it. */
export const isBeside = (words: string, { start, end }: FoundCode, amounts: readonly Amount[]): boolean => {
  const after = amounts.find((amount) => amount.start >= end);
  const before = amounts.findLast((amount) => amount.end <= start);
  return (
    (after !== undefined && isBridge(words.slice(end, after.start))) || (before !== undefined && isBridge(words.slice(before.end, start)))
  );
};

const prefix = (code: string): string => /^[A-Z]{2}/.exec(code)?.[0] ?? '';

/** Codes of a line without those that others rule out: what a word calls a code, or stands beside an amount, is meant before a model's number. */
export const likelyCodes = ({ codes, words, amounts }: Facts): FoundCode[] => {
  if (codes.length < 2) return codes;
  const named = codes.filter((code) => code.named);
  const beside = codes.map((code) => code.mixed && isBeside(words, code, amounts));
  if (named.length > 0) {
    const prefixes = new Set(named.map(({ code }) => prefix(code)));
    return codes.filter(
      (code, index) => code.named || (code.mixed && ((prefix(code.code) !== '' && prefixes.has(prefix(code.code))) || beside[index])),
    );
  }
  return beside.some(Boolean)
    ? codes.filter(
        (code, index) =>
          beside[index] ||
          code.alone ||
          codes.some((other, at) => beside[at] && prefix(other.code) !== '' && prefix(other.code) === prefix(code.code)) ||
          isJoinedTo(words, code, codes),
      )
    : codes;
};

const isJoinedTo = (words: string, code: FoundCode, codes: readonly FoundCode[]): boolean =>
  codes.some((other) => {
    if (other === code || !code.mixed) return false;
    const [one, two] = other.start < code.start ? [other, code] : [code, other];
    const gap = words.slice(one.end, two.start);
    return orJoin.test(gap) || plusJoin.test(gap);
  });

/** The groups of a line. */
export const groupsOf = (codes: readonly FoundCode[], words: string): CodeGroup[] => {
  const groups: CodeGroup[] = [];
  for (const code of codes) {
    const group = groups.at(-1);
    const gap = group === undefined ? '' : words.slice(group.end, code.start);
    const isOr = orJoin.test(gap) || (/^[\s()]*$/.test(gap) && gap.length <= 3);
    if (group !== undefined && (isOr || plusJoin.test(gap))) {
      group.codes.push(code);
      group.end = code.end;
      group.stacked ||= !isOr || /[+]/.test(gap);
    } else groups.push({ codes: [code], stacked: false, start: code.start, end: code.end });
  }
  return groups;
};
