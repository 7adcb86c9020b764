// Two tellings of one code → what they say together, field by field. Where both state a field for sure and otherwise, the narrower word stands.
import type { CodeField, CodeRow } from '../formats/codes';
import { type CodeEntry, type CodeSource, MOST_SOURCES, seenLast } from './book';

const isUnsure = ({ unsure }: CodeRow, field: CodeField): boolean => unsure?.includes(field) === true;

const unite = <T>(one: T[] | undefined, other: T[] | undefined): T[] | undefined => {
  const all = [...new Set([...(one ?? []), ...(other ?? [])])];
  return all.length === 0 ? undefined : all.toSorted();
};

interface Word<V> {
  value: V | undefined;
  unsure: boolean;
  disputed: boolean;
}

/** A field as both rows tell it, and whether each only reads it. */
interface Told<V> {
  before: V | undefined;
  after: V | undefined;
  unsure: [before: boolean, after: boolean];
}

/** What holds of a field; `narrower` chooses where both are as sure. */
function word<V>({ before, after, unsure }: Told<V>, narrower: (before: V, after: V) => V | undefined): Word<V> {
  const [doubtBefore, doubtAfter] = unsure;
  if (before === undefined) return { value: after, unsure: doubtAfter, disputed: false };
  if (after === undefined) return { value: before, unsure: doubtBefore, disputed: false };
  if (JSON.stringify(before) === JSON.stringify(after)) return { value: before, unsure: doubtBefore && doubtAfter, disputed: false };
  if (doubtBefore !== doubtAfter) return { value: doubtBefore ? after : before, unsure: false, disputed: false };
  return { value: narrower(before, after), unsure: doubtBefore, disputed: !doubtBefore };
}

const earlier = (one: string, other: string): string => (Date.parse(one) <= Date.parse(other) ? one : other);
const later = (one: string, other: string): string => (Date.parse(one) >= Date.parse(other) ? one : other);
const keep = <V>(before: V): V => before;
const take = <V>(_: V, after: V): V => after;
const capped = (one: NonNullable<CodeRow['discount']>, other: NonNullable<CodeRow['discount']>) =>
  'maximumDiscount' in one && one.maximumDiscount !== undefined ? one : other;

interface Joined {
  row: CodeRow;
  disputed: CodeField[];
}

/** What both rows say. `said` is the later word; that it tells no status any more counts where `clearsStatus`. */
function joinRows(standing: CodeRow, said: CodeRow, clearsStatus: boolean): Joined {
  const told = <F extends CodeField>(field: F): Told<NonNullable<CodeRow[F]>> => ({
    before: standing[field] as NonNullable<CodeRow[F]> | undefined,
    after: said[field] as NonNullable<CodeRow[F]> | undefined,
    unsure: [isUnsure(standing, field), isUnsure(said, field)],
  });
  const words = {
    code: word(told('code'), keep),
    kind: word(told('kind'), take),
    minimumSpend: word(told('minimumSpend'), keep),
    currency: word(told('currency'), keep),
    discount: word(told('discount'), capped),
    regions: word(told('regions'), unite),
    excludedRegions: word(told('excludedRegions'), unite),
    requires: word(told('requires'), unite),
    validFrom: word(told('validFrom'), later),
    validUntil: word(told('validUntil'), earlier),
    status: clearsStatus ? { value: said.status, unsure: false, disputed: false } : word(told('status'), take),
  };
  const fields = Object.keys(words) as CodeField[];
  const unsure = fields.filter((field) => words[field].unsure && words[field].value !== undefined);
  const stated = Object.fromEntries(fields.flatMap((field) => (words[field].value === undefined ? [] : [[field, words[field].value]])));
  const row = { ...stated, text: standing.text === '' ? said.text : standing.text, ...(unsure.length === 0 ? {} : { unsure }) } as CodeRow;
  // of lists both words hold together; a dispute is of what can only be one
  const disputed = (['validFrom', 'validUntil', 'kind'] as const).filter((field) => words[field].disputed);
  return { row, disputed };
}

const isSamePlace = (one: CodeSource, other: CodeSource): boolean =>
  one.from === other.from && one.page === other.page && one.where === other.where;

/** Seen again within an hour is no news: what is kept need not be written anew. */
const NEWS_MS = 3_600_000;

function joinSource(standing: CodeSource, said: CodeSource): CodeSource {
  const isNews = Date.parse(said.lastSeen) - Date.parse(standing.lastSeen) >= NEWS_MS;
  const firstSeen = earlier(standing.firstSeen, said.firstSeen);
  const lastSeen = isNews ? said.lastSeen : standing.lastSeen;
  return { ...standing, confidence: isNews ? said.confidence : standing.confidence, firstSeen, lastSeen };
}

function joinSources(standing: CodeSource[], said: CodeSource[]): CodeSource[] {
  const joined = standing.map((one) => said.filter((other) => isSamePlace(one, other)).reduce(joinSource, one));
  const fresh = said.filter((other) => !standing.some((one) => isSamePlace(one, other)));
  const [first, ...rest] = [...joined, ...fresh];
  // the first one stays: it says since when the code is known
  return first === undefined ? [] : [first, ...rest.slice(Math.max(0, rest.length - (MOST_SOURCES - 1)))];
}

/** The page that alone told of a code tells it otherwise now: its later word is its word. */
const isCorrection = (standing: CodeEntry, said: CodeEntry): boolean => {
  const [only, ...others] = standing.sources;
  const [now] = said.sources;
  return only !== undefined && others.length === 0 && now !== undefined && only.from === 'page' && isSamePlace(only, now);
};

const isDated = ({ row }: CodeEntry): boolean => row.validFrom !== undefined || row.validUntil !== undefined;

/** The zone that both windows are stated in; of two that differ none is the joined window's. */
const zoneOf = (standing: CodeEntry, said: CodeEntry): string | undefined =>
  !isDated(said) || standing.zone === said.zone ? standing.zone : isDated(standing) ? undefined : said.zone;

/**
 * Both tellings as one entry, under the id of the standing one. `said` is the later word. Marks stay: of two refusals the later one, of two
 * uses the earlier.
 */
export function joinEntries(standing: CodeEntry, said: CodeEntry): CodeEntry {
  const isLater = seenLast(said) >= seenLast(standing);
  const clearsStatus = isLater && said.sources.some(({ from }) => from === 'page');
  const { row, disputed } =
    isLater && isCorrection(standing, said) ? { row: said.row, disputed: [] } : joinRows(standing.row, said.row, clearsStatus);
  const allDisputed = unite(disputed, standing.disputed);
  const usedAt =
    standing.usedAt === undefined || said.usedAt === undefined ? (standing.usedAt ?? said.usedAt) : earlier(standing.usedAt, said.usedAt);
  const refused =
    standing.refused === undefined || (said.refused !== undefined && Date.parse(said.refused.at) > Date.parse(standing.refused.at))
      ? said.refused
      : standing.refused;
  const { entryId, sources } = standing;
  const zone = zoneOf(standing, said);
  const storeId = standing.storeId ?? said.storeId;
  const uses = said.uses ?? standing.uses;
  const stock = said.stock ?? standing.stock;
  return {
    entryId,
    row,
    ...(zone === undefined ? {} : { zone }),
    ...(storeId === undefined ? {} : { storeId }),
    ...(uses === undefined ? {} : { uses }),
    ...(stock === undefined ? {} : { stock }),
    sources: joinSources(sources, said.sources),
    ...(allDisputed === undefined ? {} : { disputed: allDisputed }),
    ...(usedAt === undefined ? {} : { usedAt }),
    ...(refused === undefined ? {} : { refused }),
  };
}
