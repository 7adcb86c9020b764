// What all sources say of one sale, for one market: their days as instants, and where they contradict each other.
import { areApart, hull, instantsOf, type Range } from './instants';
import { type Basis, type Boundary, MARKET, type SaleEvent, type SaleKind } from './sale-event';
import { zonesOf } from './zones-of';

/** One source's word, for one market. */
export interface Said {
  name: string;
  basis: Basis;
  /** a day of it that the source names, `2026-11-11`; absent where it does not */
  fromDay?: string;
  untilDay?: string;
  from: Range;
  until: Range;
  source: string;
  note?: string;
}

/** One sale, for one market. */
export interface Sale {
  saleId: string;
  kind: SaleKind;
  name: string;
  /** `announced` where one source at least saw its notice */
  basis: Basis;
  said: Said[];
  /** the ends for which sources name different days */
  contradicted: ('from' | 'until')[];
  /** nobody says that it is for this market */
  unsureRegion: boolean;
  /** ms since 1970, over all that is said: it begins no sooner, and no later; likewise it ends */
  from: Range;
  until: Range;
}

const DAY_MS = 24 * 3600_000;

/** A sale of which one end only is stated is not thought to be longer than the longest of which both are: 16 days, February 2026. */
export const longestSaleMs = 16 * DAY_MS;

/** What is taken from a row for everybody may, for this market, go by its own clock. */
const orLocal = ({ wall, zones }: Boundary): Boundary => ({ wall, zones: [...new Set([...zones, MARKET])] });

function saidOf(row: SaleEvent, others: SaleEvent[], zones: readonly string[]): Said | undefined {
  const given = (at: 'from' | 'until'): Boundary | undefined => {
    const other = others.find((one) => one[at] !== undefined)?.[at];
    return row[at] ?? (other === undefined ? undefined : orLocal(other));
  };
  const [from, until] = [given('from'), given('until')];
  const [first, last] = [from, until].map((one) => (one === undefined ? undefined : instantsOf(one, zones)));
  const begins = first ?? (last === undefined ? undefined : { earliest: last.earliest - longestSaleMs, latest: last.latest });
  const ends = last ?? (first === undefined ? undefined : { earliest: first.earliest, latest: first.latest + longestSaleMs });
  if (begins === undefined || ends === undefined) return undefined;
  return {
    name: row.name,
    basis: row.basis,
    ...(from === undefined ? {} : { fromDay: from.wall.slice(0, 10) }),
    ...(until === undefined ? {} : { untilDay: until.wall.slice(0, 10) }),
    from: begins,
    until: ends,
    source: row.source,
    ...(row.note === undefined ? {} : { note: row.note }),
  };
}

const areContradicted = (said: Said[], at: 'from' | 'until'): boolean => {
  const stated = said.filter((one) => one[`${at}Day`] !== undefined).map((one) => one[at]);
  return stated.some((one) => stated.some((other) => areApart(one, other)));
};

function saleOf(saleId: string, rows: SaleEvent[], region: string | undefined, own: string): Sale | undefined {
  const forAll = rows.filter(({ regions }) => regions === undefined);
  const named = rows.filter(({ regions }) => region !== undefined && regions?.includes(region) === true);
  // who names a market knows it better than who speaks of all
  const counted = named.length > 0 ? named : forAll;
  const said = counted.flatMap((row) => saidOf(row, forAll, zonesOf(region, own)) ?? []);
  const [first] = counted;
  if (first === undefined || said.length === 0) return undefined;
  return {
    saleId,
    kind: first.kind,
    name: first.name,
    basis: said.some((one) => one.basis === 'announced') ? 'announced' : 'pattern',
    said,
    contradicted: (['from', 'until'] as const).filter((at) => areContradicted(said, at)),
    unsureRegion: counted.every(({ unsureRegions }) => unsureRegions === true),
    from: hull(said.map(({ from }) => from)),
    until: hull(said.map(({ until }) => until)),
  };
}

/**
 * Every sale there is for a market (ISO 3166; only those for everybody where it is not known), in the order they begin. `own` is the
 * shopper's zone (IANA): a market whose zones are not known goes by it.
 */
export function salesOf(events: readonly SaleEvent[], region: string | undefined, own: string): Sale[] {
  const ids = [...new Set(events.map(({ saleId }) => saleId))];
  return ids
    .flatMap((saleId) => {
      const rows = events.filter((row) => row.saleId === saleId);
      return saleOf(saleId, rows, region, own) ?? [];
    })
    .toSorted((one, other) => one.from.earliest - other.from.earliest || (one.saleId < other.saleId ? -1 : 1));
}
