// A window as written → instants: the year that is not written, the clock that is not named, the end of a day.
import { instantAt, pacific } from '../../core/zone-clock';
import type { Day } from './find-days';
import type { Window } from './find-windows';
import { zonesByRegion } from './words/zone-words';

export interface Instants {
  validFrom?: string;
  validUntil?: string;
  /** of the two, those that lack a year or a zone, or whose day may be the month */
  unsure: ('validFrom' | 'validUntil')[];
}

const known = new Map<string, number>();

const instantOn = (wall: number, zone: string): number => {
  const ahead = /^[+-]\d+$/.exec(zone);
  if (ahead !== null) return wall - Number(zone) * 60_000;
  const key = `${zone} ${wall}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  if (known.size > 2000) known.clear();
  const ms = instantAt(wall, zone === 'Etc/UTC' ? 'UTC' : zone);
  known.set(key, ms);
  return ms;
};

const wallOf = ({ month, day, time }: Day, year: number, isEnd: boolean): number => {
  const [hour, minute, second] = time ?? (isEnd ? [23, 59, 59] : [0, 0, 0]);
  // an end that is named to the minute lasts through it: "23:59" is 23:59:59
  const seconds = isEnd && minute === 59 && second === 0 ? 59 : second;
  return Date.UTC(year, month - 1, day, hour, minute, seconds);
};

const isoOf = (ms: number): string => new Date(ms).toISOString().replace('.000Z', 'Z');

const swapped = (day: Day): Day => ({ ...day, day: day.month, month: day.day });

export interface Help {
  /** ms since 1970, for years that are not written */
  atMs?: number | undefined;
  /** the one year the text names elsewhere */
  year?: number | undefined;
  /** the zone a text names for all its dates */
  zone?: string | undefined;
  regions: readonly string[];
}

const zoneOf = (name: string | undefined, regions: readonly string[]): string | undefined => {
  const byRegion = name === undefined ? undefined : zonesByRegion[name];
  if (byRegion === undefined) return name;
  const [region, ...more] = regions;
  return region === undefined || more.length > 0 ? undefined : byRegion[region];
};

const dayFirst = /^(?:Europe\/|America\/(?:Sao_Paulo|Mexico_City|Santiago|Bogota|Argentina)|Asia\/Jerusalem|Australia\/)/;

/** Of two readings of "6/10": for a range the shorter, for one day the nearer to now; else day first. */
const settled = (window: Window, help: Help, zone: string, stated: string | undefined): { window: Window; isOpen: boolean } => {
  const { from, until } = window;
  const either = (from?.isEither ?? true) && (until?.isEither ?? true);
  if (!either || (from === undefined && until === undefined)) {
    // the other end settles it
    const isFixed = from !== undefined && until !== undefined && from.isEither !== until.isEither;
    if (!isFixed || from === undefined || until === undefined) return { window, isOpen: false };
    const fixed = from.isEither ? until : from;
    const open = from.isEither ? from : until;
    // day first is how both were read: a month of the fixed one's that comes from its second number
    const far = Math.abs(open.month - fixed.month);
    const farSwapped = Math.abs(open.day - fixed.month);
    if (farSwapped >= far) return { window, isOpen: false };
    return { window: from.isEither ? { ...window, from: swapped(from) } : { ...window, until: swapped(until) }, isOpen: false };
  }
  // where the clock named is one of a land that writes the day first
  if (stated !== undefined && dayFirst.test(stated)) return { window, isOpen: false };
  const other: Window = { ...window, from: from && swapped(from), until: until && swapped(until) };
  if (from !== undefined && until !== undefined) {
    const length = (each: Window): number => {
      const days = ((each.until?.month ?? 0) - (each.from?.month ?? 0)) * 31 + (each.until?.day ?? 0) - (each.from?.day ?? 0);
      return days < 0 ? days + 372 : days;
    };
    return { window: length(other) < length(window) ? other : window, isOpen: false };
  }
  if (help.atMs !== undefined) {
    const far = (each: Window): number =>
      Math.abs((resolve(each, help, zone).until ?? resolve(each, help, zone).from ?? Infinity) - (help.atMs ?? 0));
    return { window: far(other) < far(window) ? other : window, isOpen: true };
  }
  return { window, isOpen: true };
};

const resolve = ({ from, until }: Window, { atMs, year }: Help, zone: string): { from?: number; until?: number } => {
  const near = (day: Day, isEnd: boolean, target: number | undefined, latest = Infinity): number | undefined => {
    const now = target === undefined ? undefined : new Date(target).getUTCFullYear();
    const years = day.year !== undefined ? [day.year] : now === undefined ? (year === undefined ? [] : [year]) : [now - 1, now, now + 1];
    const all = years.flatMap((each) => {
      const wall = wallOf(day, each, isEnd);
      // 29 February only in its years
      return new Date(Date.UTC(each, day.month - 1, day.day)).getUTCDate() === day.day ? [instantOn(wall, zone)] : [];
    });
    const target_ = target ?? 0;
    return all.filter((ms) => ms <= latest).sort((one, other) => Math.abs(one - target_) - Math.abs(other - target_))[0];
  };
  const borrowed =
    until === undefined || until.year !== undefined || from?.year === undefined
      ? until
      : { ...until, year: from.year + (until.month < from.month ? 1 : 0) };
  const end = borrowed === undefined ? undefined : near(borrowed, true, atMs);
  const start = from === undefined ? undefined : near(from, false, end ?? atMs, end);
  return { ...(start === undefined ? {} : { from: start }), ...(end === undefined ? {} : { until: end }) };
};

/** The instants of a window; what cannot be told is absent, and a window that ends before it begins has neither. */
export const instantsOf = (stated: Window, help: Help): Instants => {
  const zone = zoneOf(stated.zone ?? help.zone, help.regions);
  const { window, isOpen } = settled(stated, help, zone ?? pacific, zone);
  const { from, until } = resolve(window, help, zone ?? pacific);
  if (window.from !== undefined && window.until !== undefined && (from === undefined) !== (until === undefined)) return { unsure: [] };
  const isUnsure = (day: Day | undefined): boolean =>
    zone === undefined || isOpen || (day?.year === undefined && (window.from?.year ?? window.until?.year) === undefined);
  return {
    ...(from === undefined ? {} : { validFrom: isoOf(from) }),
    ...(until === undefined ? {} : { validUntil: isoOf(until) }),
    unsure: [
      ...(from !== undefined && isUnsure(window.from) ? (['validFrom'] as const) : []),
      ...(until !== undefined && isUnsure(window.until) ? (['validUntil'] as const) : []),
    ],
  };
};
