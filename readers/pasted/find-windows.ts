// The windows a line states: from when, until when, on whose clock, and whether it is the sale or what comes before it.
import { type Day, daysIn, namesMonth } from './find-days';
import { deliveries, fromBefore, fromBehind, salePeriod, untilBefore, untilBehind, warmUp } from './words/date-words';
import { Phrases } from './words/phrases';
import { zonesByName, zonesByRegion } from './words/zone-words';

export interface Window {
  start: number;
  end: number;
  from?: Day | undefined;
  until?: Day | undefined;
  /** as `zonesByName` has it; a name of `zonesByRegion` for a clock that depends on the country */
  zone?: string | undefined;
  kind: 'sale' | 'warm-up' | 'plain';
  /** words say that it is a window: a day alone may be the text's own date */
  isWorded: boolean;
}

export interface Windows {
  windows: Window[];
  /** stretches in which no amount, code or country stands */
  spans: [number, number][];
  zone?: string | undefined;
}

const untilLead = new Phrases(untilBefore);
const untilTail = new Phrases(untilBehind);
const fromLead = new Phrases(fromBefore);
const fromTail = new Phrases(fromBehind);
const warm = new Phrases(warmUp);
const delivery = new Phrases(deliveries);
const sale = new Phrases(salePeriod);

const names = [...zonesByName.keys(), ...Object.keys(zonesByRegion)];
const zoneNames = new Phrases(names);
// "2026-10-01T07:00:00Z"
const instant = /\d(t)\d\d:\d\d(?::\d\d(?:\.\d+)?)?z(?![\p{L}\d])/u;
const offset = /(?<![\p{L}])(?:utc|gmt) ?([+-]) ?(\d{1,2})(?::?(\d{2}))?(?!\d)/u;
const barePlace =
  /^(?:paris|madrid|london|berlin|roma|budapest|stockholm|athens|kyiv|kiev|lisboa|lisbon|riyadh|istanbul|seoul|sydney|toronto|new york|los angeles|amsterdam|jakarta|brasília|são paulo|cdmx|bucharest|bucurești|pasifik|eastern|pacific|warszaw.*|ciudad de méxico|mexico city)$/;

/** The clock a line names, and where. A short name is one in capitals only; a town only beside a time or between brackets. */
const zoneIn = (text: string, lower: string): { zone: string; span: [number, number] } | undefined => {
  const written = instant.exec(lower);
  if (written !== null) return { zone: 'Etc/UTC', span: [written.index + written[0].length - 1, written.index + written[0].length] };
  const ahead = offset.exec(lower);
  if (ahead !== null) {
    const minutes = Number(ahead[2]) * 60 + Number(ahead[3] ?? 0);
    return { zone: `${ahead[1]}${minutes}`, span: [ahead.index, ahead.index + ahead[0].length] };
  }
  for (const match of zoneNames.all(lower)) {
    const name = match.text;
    const end = match.index + name.length;
    const written = text.slice(match.index, end);
    if (/^[a-z]{1,4}$/.test(name) && written !== name.toUpperCase()) continue;
    if (
      name === 'z' ||
      (/^(?:art|cot|wet|west|et|ct)$/.test(name) &&
        !/\d[\d:]* ?(?:am|pm)? ?\(?$/.test(lower.slice(Math.max(0, match.index - 8), match.index)))
    )
      continue;
    if (
      barePlace.test(name) &&
      !/(?:[:h]\d\d(?: ?(?:am|pm|uhr|h))?[ ,(]*|\()$/.test(lower.slice(Math.max(0, match.index - 14), match.index)) &&
      !/^[a-z]* time/.test(lower.slice(end).trimStart())
    )
      continue;
    const stem = [...zonesByName.keys()].find((key) => key.endsWith('*') && stemMatches(key, name));
    const zone =
      zonesByName.get(name) ??
      (stem === undefined ? undefined : zonesByName.get(stem)) ??
      (zonesByRegion[name] === undefined ? undefined : name);
    if (zone !== undefined) return { zone, span: [match.index, end] };
  }
  return undefined;
};

const stemMatches = (key: string, name: string): boolean => name.startsWith(key.slice(0, key.indexOf('*')).trim());

const isJoined = (gap: string): boolean =>
  /^[^\p{L}\d]*(?:[-~→>]|to|until|till|al|au|bis|tot|do|до|по|a|ao|à|até|til|έως|عد|إلى|حتى|עד|ถึง|đến|sampai|hingga|s\/d|până la|through|thru|t\/m|hasta|hasta el|jusqu'au|fino al|bis zum|부터|から|至|到|and|al|e|-ig|og|och)[^\p{L}\d]*(?:the |el |le |dia |dnia |zum |o )?$/u.test(
    gap,
  );

/** What stands between two days, without times and zones. */
const bareGap = (text: string, lower: string, from: number, to: number, spans: [number, number][]): string => {
  let gap = '';
  for (let i = from; i < to; i += 1) if (!spans.some(([start, end]) => i >= start && i < end)) gap += lower.charAt(i);
  return (
    gap
      .replace(/^tz?(?![\p{L}])/u, '')
      .replace(/\b(?:pt|pst|pdt|utc|cet|cest|jst|kst|msk|edt|est)\b/g, '')
      .replace(/\([^()]{0,4}\)/g, '')
      .trim() || text.slice(from, to).replace(/[^-~]/g, '')
  );
};

/** False where no digits in the place of a line's own could make it name a day, a time or a clock. */
export const mayBeDated = (lower: string): boolean =>
  /\d ?[./-] ?\d|\d ?[月월日일년年時시时点點]|\d[:h]\d|\d ?(?:am|pm|a\.m|p\.m|uhr|h(?![a-z])|tháng)|tháng \d|['’]\d\d/.test(lower) ||
  (/\d/.test(lower) && namesMonth(lower)) ||
  zoneNames.isIn(lower) ||
  /utc|gmt|midnight|minuit|mitternacht/.test(lower);

/** The windows of a line. A day alone is the end unless its words say that it is the beginning. */
export const windowsIn = (text: string, lower: string): Windows => {
  const { days, spans } = daysIn(lower);
  if (
    days.length === 0 &&
    !/[:h]\d\d|(?<!\p{L})all (?:dates |in )?p[sd]?t(?!\p{L})|time|hora|heure|zeit|tijd|czas|врем|מוע|שעון|توقيت|時間|时间|시간|ora/u.test(
      lower,
    )
  )
    return { windows: [], spans };
  // "1 June - 10 June 23:59 PT, 2026": a year that stands apart is theirs
  const [year, ...years] = [...lower.matchAll(/(?<![\d.,$€£/-])20[2-4]\d(?![\d.,%/-])/g)].filter(
    ({ index }) => !days.some(({ start, end }) => index >= start && index < end),
  );
  if (year !== undefined && years.length === 0 && days.every((day) => day.year === undefined))
    for (const day of days) day.year = Number(year[0]);
  const found = zoneIn(text, lower);
  const taken: [number, number][] = found === undefined ? spans : [...spans, found.span];
  const windows: Window[] = [];
  let done = 0;
  for (let index = 0; index < days.length; index += 1) {
    const one = days[index];
    const two = days[index + 1];
    if (one === undefined) break;
    const lead = lower.slice(Math.max(done, one.start - 40), one.start);
    const wide = lower.slice(Math.max(done, one.start - 80), one.start);
    const isRange = two !== undefined && (one.opens === true || isJoined(bareGap(text, lower, one.end, two.start, taken)));
    const last = isRange && two !== undefined ? two : one;
    // "start 11/11, end 18/11": the word behind the comma is the next day's
    const next = isRange ? undefined : two;
    const isNexts =
      next !== undefined &&
      /[,，、][^,，、\d]*$/.test(lower.slice(last.end, next.start)) &&
      untilLead.endLength(lower.slice(last.end, next.start)) > 0;
    const tail = isNexts
      ? ''
      : lower
          .slice(last.end, last.end + 30)
          .replace(/^[\s,]*\d{1,2}[:h.時시]\d{0,2}(?:[:분分]\d{0,2})?(?: ?(?:am|pm|uhr|h))?/, '')
          // "(日本時間) まで"
          .replace(/^[\s,]*[(（][^()（）\d]{1,24}[)）]/, '');
    // "until 23:59 on 7 May": the word stands before the time
    const timed = /^(.*?)\d{1,2}[:h.]\d\d(?: ?(?:am|pm|uhr|h))?[\s,]*(?:del|di|de|do|du|of|on|am|le|el|op|van|dne|dnia|om)?[\s]*$/u.exec(
      lead,
    )?.[1];
    const isEnd =
      untilLead.endLength(lead) > 0 || (timed !== undefined && untilLead.endLength(timed) > 0) || untilTail.startLength(tail) > 0;
    const isBeginning =
      !isRange && (fromTail.startLength(tail) > 0 || (fromLead.endLength(lead) > 0 && !isEnd)) && untilTail.startLength(tail) === 0;
    if (!isEnd && !isRange && delivery.isIn(lower.slice(Math.max(0, lower.lastIndexOf('. ', one.start)), one.start))) continue;
    const warmth = warm.isIn(wide) ? 'warm-up' : sale.isIn(wide) ? 'sale' : 'plain';
    windows.push({
      start: one.start,
      end: last.end,
      ...(isRange ? { from: one, until: two } : isBeginning ? { from: one } : { until: one }),
      zone: found?.zone,
      kind: warmth,
      isWorded: isRange || isEnd || isBeginning || warmth !== 'plain',
    });
    done = last.end;
    if (isRange) index += 1;
  }
  return { windows: paired(windows), spans: taken, zone: found?.zone };
};

/** "from 1 June 9:00 (…) until 10 June": a beginning and an end that stand one after the other are one window. */
const paired = (windows: Window[]): Window[] => {
  const joined: Window[] = [];
  for (const window of windows) {
    const before = joined.at(-1);
    if (before !== undefined && before.until === undefined && window.from === undefined && before.kind === window.kind) {
      joined[joined.length - 1] = { ...before, end: window.end, until: window.until };
    } else joined.push(window);
  }
  return joined;
};
