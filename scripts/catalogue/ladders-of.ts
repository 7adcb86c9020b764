// Collected rows → ladders: rows of one sale, market and source are one.
import * as z from 'zod/mini';
import type { Ladder } from '../../core/codes/catalogue/ladder';
import { exponentOf } from '../../readers/text/currencies';
import { type CollectedRow, collectedRow, omission } from './collected-row';
import { windowOf } from './window';

/** ISO 3166's code where the source has another. */
const countries: Record<string, string> = { UK: 'GB', SRB: 'RS' };
const countryOf = (name: string): string => countries[name] ?? name;

/** For everybody, or for one country "and other global shoppers", is no list of markets. */
const regionsOf = ({ region }: CollectedRow): string[] | undefined => {
  const all = (region ?? 'GLOBAL').split(',');
  return all.includes('GLOBAL') ? undefined : all.map(countryOf).toSorted();
};

function excludedOf({ note }: CollectedRow): string[] | undefined {
  const list = /NOT available in: ([A-Z ]+)/.exec(note)?.[1];
  return list === undefined ? undefined : [...new Set(list.trim().split(' ').map(countryOf))].toSorted();
}

/** What the source calls it: the first words of the note. */
const textOf = ({ note }: CollectedRow): string => (/^.*?(?=(?:[.;] )|[.;]$|$)/.exec(note)?.[0] ?? note).slice(0, 200);

/** The source, without what only its collector knows it by. */
const sourceOf = ({ source }: CollectedRow): string =>
  source
    .replace(/^seed \S+ \((.*)\)$/, '$1')
    .replace(/ \(repository not named by the index, id \d+\)/, '')
    .replace(/; a stored (\d{4}-\d{2}) version/, ', $1');

function ladderOf(row: CollectedRow): Omit<Ladder, 'rungs'> {
  const { unsure, ...window } = windowOf(row);
  const regions = regionsOf(row);
  const excludedRegions = excludedOf(row);
  const doubts = [...unsure, ...(/region inferred/i.test(row.note) ? (['regions'] as const) : [])];
  const code = row.currency ?? '';
  return {
    text: textOf(row),
    source: sourceOf(row),
    currency: { code, exponent: exponentOf(code) },
    ...(regions === undefined ? {} : { regions }),
    ...(excludedRegions === undefined ? {} : { excludedRegions }),
    ...(/^new users only/i.test(row.note) ? { requires: ['newBuyer'] } : {}),
    ...window,
    ...(doubts.length === 0 ? {} : { unsure: doubts }),
  };
}

const minorUnits = (major: number, exponent: number): number => Math.round(major * 10 ** exponent);

export interface Collected {
  ladders: Ladder[];
  /** rows that are in no ladder, and why */
  omitted: { code: string; why: string }[];
}

/** Every row of the file in a ladder or among the omitted. Throws at what is no such file. */
export function laddersOf(value: unknown): Collected {
  const ladders = new Map<string, Ladder>();
  const omitted: Collected['omitted'] = [];
  for (const row of z.array(collectedRow).parse(value)) {
    const why = omission(row);
    if (why !== undefined) {
      omitted.push({ code: row.code, why });
      continue;
    }
    const told = ladderOf(row);
    const key = JSON.stringify(told);
    const { exponent } = told.currency;
    const ladder = ladders.get(key) ?? { ...told, rungs: [] };
    ladder.rungs.push([row.code, minorUnits(row.discount.amount, exponent), minorUnits(row.minSpend, exponent)]);
    ladders.set(key, ladder);
  }
  return { ladders: [...ladders.values()], omitted };
}
