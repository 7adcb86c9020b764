// The fields of a row from what its own words and its surroundings say: the nearest that says something of a field says it.
import type { CodeField, CodeRow } from '../../core/formats/codes';
import type { Context, Said } from './contexts';
import type { RegionGroup } from './find-regions';
import type { Window } from './find-windows';
import { type Help, type Instants, instantsOf } from './window-instants';

/** Nearest first. */
export const nearness = (own: Said, { card, sub, section, document, notes }: Context): Said[] => [own, card, notes, sub, section, document];

export const regionsOf = (levels: readonly Said[]): Pick<CodeRow, 'regions' | 'excludedRegions'> => {
  const groups = levels.find(({ regions }) => regions?.some(({ kind }) => kind !== 'except') === true)?.regions ?? [];
  const inside = groups.filter(({ kind }) => kind === 'in').flatMap(({ regions }) => regions);
  const excluded = levels.flatMap(({ regions }) => regions ?? []).filter(({ kind }) => kind === 'except');
  const out = [...new Set(excluded.flatMap(({ regions }) => regions))].filter((region) => !inside.includes(region));
  const isEverywhere = groups.some(({ kind }) => kind === 'everywhere') && inside.length === 0;
  return {
    ...(inside.length === 0 || isEverywhere ? {} : { regions: [...new Set(inside)] }),
    ...(out.length === 0 ? {} : { excludedRegions: out }),
  };
};

/** Groups of a stretch of a line: where the line has one list of countries only, it is every code's. */
export const groupsIn = (groups: readonly RegionGroup[], from: number, to: number): RegionGroup[] => {
  if (groups.filter(({ kind }) => kind !== 'except').length <= 1) return [...groups];
  const first = groups[0];
  // labels stand before their codes, or behind them
  const own = groups.filter(({ start, end, kind }) => kind !== 'except' && start >= from && end <= to);
  return own.length > 0 || first === undefined ? own : [...groups].filter(({ end }) => end <= from).slice(-1);
};

/** The window of the code: of several the sale's, never a warm-up's; undefined where it cannot be told. */
export const windowOf = (windows: readonly Window[]): Window | undefined => {
  const all = windows.filter(({ kind }) => kind !== 'warm-up');
  const sales = all.filter(({ kind }) => kind === 'sale');
  const [one, two, ...more] = sales.length > 0 && sales.length < all.length ? sales : all;
  if (one === undefined || more.length > 0) return one === undefined ? undefined : isSame(all) ? one : undefined;
  if (two === undefined) return one;
  if (one.until === undefined && two.from === undefined) return { ...one, until: two.until, zone: one.zone ?? two.zone };
  if (one.from === undefined && two.until === undefined) return { ...two, until: one.until, zone: one.zone ?? two.zone };
  return isSame(all) ? one : undefined;
};

const isSame = (windows: readonly Window[]): boolean => {
  const key = ({ from, until }: Window): string => [from?.month, from?.day, until?.month, until?.day].join();
  return new Set(windows.map(key)).size === 1;
};

/** The window of the nearest level that names days. */
export const instantsAmong = (levels: readonly Said[], help: Omit<Help, 'zone'>): Instants => {
  const zone = levels.map((said) => said.zone).find((each) => each !== undefined);
  for (const { windows } of levels) {
    if (windows.length === 0) continue;
    const window = windowOf(windows);
    return window === undefined ? { unsure: [] } : instantsOf(window, { ...help, zone });
  }
  return { unsure: [] };
};

export const requiresOf = (levels: readonly Said[]): string[] => [...new Set(levels.flatMap(({ requires }) => requires))];

const fields: CodeField[] = [
  'code',
  'kind',
  'minimumSpend',
  'currency',
  'discount',
  'regions',
  'excludedRegions',
  'requires',
  'validFrom',
  'validUntil',
  'status',
];

/** In the order of the format, each once, and only of fields that are there. */
export const unsureOf = (row: Partial<CodeRow>, unsure: readonly CodeField[]): CodeField[] =>
  fields.filter((field) => unsure.includes(field) && row[field] !== undefined);
