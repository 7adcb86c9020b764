// The countries a line names: by name in many languages, by flag, by letters of ISO 3166; where a code works, and where it does not.

import { Phrases } from './words/phrases';
import { groups, regionTable } from './words/region-names';
import { departBefore, departBehind, everywhere, exceptBefore, exceptBehind } from './words/region-words';

export interface RegionGroup {
  start: number;
  end: number;
  regions: string[];
  kind: 'in' | 'except' | 'everywhere';
}

const iso = new Set(
  'AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BN BO BR BS BT BW BY BZ CA CH CI CL CM CO CR CV CY CZ DE DJ DK DO DZ EC EE EG ES ET FI FJ FR GA GB GE GH GN GR GT GY HK HN HR HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KR KW KZ LA LB LI LK LT LU LV LY MA MC MD ME MG MK ML MN MO MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NZ OM PA PE PG PH PK PL PR PS PT PY QA RE RO RS RU RW SA SC SE SG SI SK SN SV SY TH TJ TM TN TR TT TW TZ UA UG US UY UZ VE VN YE ZA ZM ZW'.split(
    ' ',
  ),
);
const letters: Record<string, string> = {
  UK: 'GB',
  USA: 'US',
  UAE: 'AE',
  KSA: 'SA',
  SRB: 'RS',
  ESP: 'ES',
  FRA: 'FR',
  GER: 'DE',
  DEU: 'DE',
  ITA: 'IT',
  POL: 'PL',
  BRA: 'BR',
  MEX: 'MX',
  KOR: 'KR',
  JPN: 'JP',
  AUS: 'AU',
  CAN: 'CA',
  GBR: 'GB',
  ISR: 'IL',
  UKR: 'UA',
  NED: 'NL',
  POR: 'PT',
  EUA: 'US',
  ABD: 'US',
  BAE: 'AE',
};

const byName = new Map<string, string[]>();
const stems = new Map<string, string>();
const phrases: [Phrases, string][] = [];
const glued: string[] = [];
const apart = /[a-z\u00df-\u024f\u0370-\u03ff\u0400-\u052f\u0590-\u06ff\u1e00-\u1eff]/;
for (const row of regionTable.trim().split('\n')) {
  const [code = '', ...names] = row.split('|').map((name) => name.trim());
  for (const name of names) {
    if (!apart.test(name.charAt(0))) {
      glued.push(name);
      byName.set(name, [code]);
    } else if (!name.includes('*')) byName.set(name, [code]);
    else if (name.includes(' ')) phrases.push([new Phrases([name.replace(/\*(?= )/g, '')]), code]);
    else stems.set(name.slice(0, -1), code);
  }
}
for (const [name, codes] of Object.entries(groups)) byName.set(name, codes);
const gluedPattern = new RegExp(glued.sort((one, other) => other.length - one.length).join('|'), 'g');
const word =
  /[a-z\u00df-\u024f\u0370-\u03ff\u0400-\u052f\u0590-\u06ff\u1e00-\u1eff](?:[a-z\u00df-\u024f\u0370-\u03ff\u0400-\u052f\u0590-\u06ff\u1e00-\u1eff'".-]|[\u0300-\u036f])*/g;
const flag = /[\u{1f1e6}-\u{1f1ff}]{2}/gu;
const capitals = /(?<![\p{L}\p{N}$€£'-])[A-Z]{2,3}(?![\p{L}\p{N}$]| \$|'[a-z])/gu;

interface Mention {
  start: number;
  end: number;
  regions: string[];
}

const longestName = 5;

const stemmed = (name: string): string | undefined => {
  for (let length = name.length; length >= 4; length -= 1) {
    const code = stems.get(name.slice(0, length));
    if (code !== undefined) return code;
  }
  return undefined;
};

const lookUp = (name: string): string[] | undefined => {
  const bare = name.replace(/['".-]+$/, '');
  const known = byName.get(name) ?? byName.get(bare);
  if (known !== undefined) return known;
  if (/^[\u0590-\u06ff]/.test(name)) {
    // Hebrew and Arabic glue "in", "to", "from", "and", "the" to the name
    for (let cut = 1; cut <= 3 && cut < name.length - 2; cut += 1) {
      const rest = byName.get(name.slice(cut));
      if (rest !== undefined && /^(?:[בלמהוש]{1,3}|[بلوفك]?(?:ال)?|لل)$/.test(name.slice(0, cut))) return rest;
      const article = name.startsWith('لل') ? byName.get(`ال${name.slice(2)}`) : undefined;
      if (article !== undefined) return article;
    }
    return undefined;
  }
  const possessive = /^(.{4,})'(?:s|da|de|ta|te|ya|ye|nın|nin|dan|den|a|e)?$/.exec(name)?.[1];
  if (possessive !== undefined) return lookUp(possessive);
  const code = stemmed(bare);
  return code === undefined ? undefined : [code];
};

const named = (text: string, lower: string): Mention[] => {
  const words = [...lower.matchAll(word)].map(({ 0: each, index }) => ({ each, index }));
  const mentions: Mention[] = [];
  for (let at = 0; at < words.length; at += 1) {
    for (let count = Math.min(longestName, words.length - at); count >= 1; count -= 1) {
      const first = words[at];
      const last = words[at + count - 1];
      if (first === undefined || last === undefined) continue;
      const name = lower.slice(first.index, last.index + last.each.length);
      if (count > 1 && /[^\p{L}\p{M}'". -]| {2}/u.test(name)) continue;
      const regions = count > 1 ? (byName.get(name) ?? byName.get(name.replace(/['".,-]+$/, ''))) : lookUp(name);
      if (regions === undefined) continue;
      const written = text.slice(first.index, first.index + name.length);
      // "usa" is "use" in Spanish
      if (/^[a-z]{2,3}$/.test(name) && written !== name.toUpperCase()) continue;
      if (name === 'american' && /^ express/.test(lower.slice(first.index + name.length))) continue;
      if (
        /^(?:polish|turkey|jordan|georgia|french|china)$/.test(name) &&
        (/^[a-z]/.test(written) || /^ (?:press|fries|door|toast|1|remover)/.test(lower.slice(first.index + name.length)))
      )
        continue;
      mentions.push({ start: first.index, end: first.index + name.length, regions });
      at += count - 1;
      break;
    }
  }
  return mentions;
};

const labelAround =
  /(?:only|codes?|accounts?|users?|shoppers?|buyers?|ladder|market|customers|coupons?|residents|orders|site|version only)(?![a-z])/;
const placeBefore =
  /(?:for|only|in|region|country|countries|to|ship to|accounts?|para|pour|für|per|для|dla|pro|voor|pentru|för|için|region:|país|pays|land|kraj|страна|страны|market|markets|site|valid in|not|and|or|&|,|\/)[\s:(]*$/;

/** Letters of ISO 3166: in a list, as a label, between brackets, or beside a word for people and places. */
const lettered = (text: string, lower: string): Mention[] => {
  const found = [...text.matchAll(capitals)].flatMap(({ 0: code, index }): Mention[] => {
    const region = letters[code] ?? (iso.has(code) ? code : undefined);
    return region === undefined ? [] : [{ start: index, end: index + code.length, regions: [region] }];
  });
  const isNext = (one: Mention | undefined, other: Mention | undefined): boolean =>
    one !== undefined &&
    other !== undefined &&
    /^(?:\s*[,/&+、;|]\s*|\s+|\s*,?\s*(?:and|or|y|e|et|und|и|ja|en|i)\s+)$/.test(lower.slice(one.end, other.start));
  return found.filter((mention, index) => {
    let from = index;
    let to = index;
    while (from > 0 && isNext(found[from - 1], found[from])) from -= 1;
    while (to + 1 < found.length && isNext(found[to], found[to + 1])) to += 1;
    const first = found[from];
    const last = found[to];
    if (first === undefined || last === undefined) return false;
    const isMarked = /[,/&]/.test(lower.slice(first.start, last.end));
    if (to - from >= (isMarked ? 1 : 2)) return true;
    const before = lower.slice(Math.max(0, mention.start - 24), mention.start);
    const behind = lower.slice(mention.end, mention.end + 16);
    if (/^(?:US|UK|USA|UAE|KSA)$/.test(text.slice(mention.start, mention.end)) && !/^ (?:size|plug|dollar|\d)/.test(behind)) return true;
    if (/^\s*\W?\s*$/.test(before) && before.length === mention.start && /^\s*(?:[:|)\]\-–=]|$|(?:only|codes?|users?|app)\b)/.test(behind))
      return true;
    if (/(?:^|[\s|·;,.)])$/.test(before) && /^ ?:/.test(behind)) return true;
    if (/[([]\s*$/.test(before) && /^\s*(?:[)\]:,-]|only)/.test(behind)) return true;
    if (/[|\t]\s*$/.test(before) && /^\s*(?:[|\t]|$)/.test(behind)) return true;
    return (
      (new RegExp(`^\\s*${labelAround.source}`).test(behind) && !/\bthis\s*$/.test(before)) ||
      (placeBefore.test(before) && /^\s*(?:[).,;:]|$|only|accounts?|users?)/.test(behind))
    );
  });
};

const joiner =
  /^[\s,;/&+()·•|、・.:-]*(?:(?:and|or|nor|ni|né|noch|ani|nem|nici|ані|y|o|e|et|ou|und|oder|и|або|та|й|і|или|en|of|i|oraz|lub|a|és|ve|ו|و|와|과|と|和|及|sau|și|si|och|dan|và|และ|και|the|in|for|de la|de|la|el|los|do|da|to|les|la|le|aux|au|en|für|w|we|в|у|для|на|dla|pro|din|în|ב|ל|ال)\s*){0,2}$/;

// "US dollars" is a money, not a market
const moneyBefore =
  /(?<!\p{L})(?:dollars?|d[oó]lar(?:es)?|dollari|dolar\p{L}*|долар\p{L}*|доллар\p{L}*|δολάρι\p{L}*|دولار|דולר) ?(?:de |des |dos |du |of )?(?:los |the )?$/u;
const moneyBehind = /^ ?-?(?:dollars?|dollari|d[oó]lar(?:es)?|dolar\p{L}*|доллар\p{L}*|долар\p{L}*|δολάρι\p{L}*|ドル|달러|美元)(?!\p{L})/u;

const exceptLead = new Phrases(exceptBefore);
const exceptTail = new Phrases(exceptBehind);
const departLead = new Phrases(departBefore);
const departTail = new Phrases(departBehind);
const everywhereWords = new Phrases(everywhere);
const hasLetters =
  /[A-Za-z\u00df-\u024f\u0370-\u052f\u0590-\u06ff\u0e00-\u0eff\u1100-\u11ff\u1e00-\u1eff\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af\u{1f1e6}-\u{1f1ff}]/u;

/** True where the line ends with words that make the countries of the next line excluded. */
export const endsWithExcept = (lower: string): boolean => exceptLead.endLength(lower.slice(-60)) > 0;

/** The countries of a line, those of one list together. `isExcept`: the line before says that they are excluded. */
export const regionsIn = (text: string, lower: string, isExcept = false): RegionGroup[] => {
  if (!hasLetters.test(text)) return [];
  const mentions: Mention[] = [...named(text, lower), ...lettered(text, lower)];
  for (const { 0: each, index } of text.matchAll(flag)) {
    const code = Array.from(each, (char) => String.fromCharCode((char.codePointAt(0) ?? 0) - 0x1f1e6 + 65)).join('');
    const region = letters[code] ?? code;
    if (iso.has(region)) mentions.push({ start: index, end: index + each.length, regions: [region] });
  }
  if (/[\u0e00-\u0eff\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/.test(lower))
    for (const { 0: name, index } of lower.matchAll(gluedPattern))
      mentions.push({ start: index, end: index + name.length, regions: byName.get(name) ?? [] });
  if (/[\u0400-\u052f]/.test(lower))
    for (const [pattern, code] of phrases)
      for (const { text: name, index } of pattern.all(lower)) mentions.push({ start: index, end: index + name.length, regions: [code] });
  mentions.sort((one, other) => one.start - other.start || other.end - one.end);
  const lists: RegionGroup[] = [];
  for (const mention of mentions) {
    const before = lists.at(-1);
    if (before !== undefined && mention.start < before.end) continue;
    const lead = lower.slice(Math.max(0, mention.start - 40), mention.start);
    const tail = lower.slice(mention.end, mention.end + 24);
    const isList =
      before !== undefined &&
      joiner.test(lower.slice(before.end, mention.start)) &&
      exceptLead.endLength(lower.slice(before.end, mention.start)) === 0;
    if (moneyBefore.test(lead) || moneyBehind.test(tail)) continue;
    if (!isList && (departLead.endLength(lead) > 0 || departTail.startLength(tail) > 0)) continue;
    if (isList) {
      before.end = mention.end;
      before.regions.push(...mention.regions.filter((region) => !before.regions.includes(region)));
    } else
      lists.push({
        start: mention.start,
        end: mention.end,
        regions: [...mention.regions],
        kind:
          exceptLead.endLength(
            lead.replace(/(?:the|los|las|les|la|el|die|den|in|en|в|у|de|countries|países|pays|länder|странах|стран)[\s:(]*$/, ''),
          ) > 0 || exceptLead.endLength(lead) > 0
            ? 'except'
            : 'in',
      });
  }
  for (const list of lists) if (isExcept || exceptTail.startLength(lower.slice(list.end, list.end + 30)) > 0) list.kind = 'except';
  for (const { text: each, index } of everywhereWords.all(lower))
    lists.push({ start: index, end: index + each.length, regions: [], kind: 'everywhere' });
  return lists.sort((one, other) => one.start - other.start);
};
