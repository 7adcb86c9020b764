// What a code's own line says of it: of several codes on a line each has its stretch, its label and its column.
import { nameText } from '../text/plain';
import type { Card } from './cards';
import { conditionsIn } from './conditions';
import { fieldsOf, type Said, saidBy } from './contexts';
import type { Facts } from './line-facts';
import type { CodeOffer } from './line-offers';
import { groupsIn } from './row-fields';
import type { Columns } from './table-columns';

/** Conditions of a stretch of a line: its own, and those of a label before the first code ("New users: A 3/10, B 5/20"). */
const conditionsOfPart = (facts: Facts, { from, to }: CodeOffer): Omit<Said, 'regions' | 'windows' | 'zone' | 'currencies'> => {
  const blank = (text: string): string => facts.codes.reduce((words, { code }) => words.replace(code.toLowerCase(), ' '), text);
  const { lower } = facts.line;
  const own = conditionsIn(blank(lower.slice(from, to)));
  const label = lower.slice(0, facts.codes[0]?.start ?? 0);
  const isLabelled = /[:：]/.test(lower.slice(from, to).slice(0, -1));
  const shared = from > 0 && /[:：]/.test(label) && !isLabelled ? conditionsIn(label) : undefined;
  // "A 3/10, B 5/20 – new users only": a mark parts what is said of all
  const end = facts.amounts.at(-1)?.end ?? lower.length;
  const tail = to < lower.length && facts.codes.every((code) => code.end <= end) ? lower.slice(end) : '';
  const mark = tail.search(/\s[-–|]\s|[.;!]\s/);
  const ofAll = mark < 0 ? undefined : conditionsIn(tail.slice(mark));
  return {
    requires: [...new Set([...(shared?.requires ?? []), ...own.requires, ...(ofAll?.requires ?? [])])],
    status: own.status,
    isStoreOnly: own.isStoreOnly,
    own: own.own || (shared?.own ?? false),
    other: own.other || (shared?.other ?? false),
    stranger: own.stranger,
  };
};

/** What the line itself says of one of its codes. */
export const ownSaid = (facts: Facts, own: CodeOffer, columns: Columns | undefined): Said => {
  const said = saidBy([facts]);
  const isPart = own.from > 0 || own.to < facts.line.text.length;
  const column = columns?.regionsOf(facts, own.found);
  const dated = columns?.windowsOf(facts);
  if (!isPart && column === undefined && dated === undefined && !own.found.struck && facts.regions.length <= 1) return said;
  const windows = dated ?? said.windows;
  const within = windows.filter(({ start, end }) => start >= own.from && end <= own.to);
  const groups = groupsIn(facts.regions, own.from, own.to);
  const fields = fieldsOf(said);
  const part = isPart ? conditionsOfPart(facts, own) : fields;
  const amounts = facts.amounts.filter(({ start, end }) => start >= own.from && end <= own.to);
  const currencies = [...new Set(amounts.flatMap((amount) => (amount.currencies.length === 1 ? amount.currencies : [])))];
  return {
    ...fields,
    ...part,
    currencies: isPart && (currencies.length > 0 || fields.currencies.length > 1) ? currencies : fields.currencies,
    regions: column ?? (groups.length === 0 ? undefined : groups),
    windows: windows.length <= 1 || within.length === 0 ? windows : within,
    status: own.found.struck ? 'ended' : part.status,
  };
};

const longest = 400;
const shortened = (text: string): string => (text.length > longest ? `${text.slice(0, longest - 1)}…` : text);

/** The words a row came from: its stretch of the line, or the line with those of its card. */
export const wordsOf = (facts: Facts, { from, to, found }: CodeOffer, card: Card | undefined): string => {
  if (card !== undefined) {
    const lines = [...card.lines, facts].sort((one, other) => one.index - other.index);
    return nameText(shortened(lines.map(({ line }) => line.raw).join(' · ')));
  }
  const { line } = facts;
  if (from === 0 && to === line.text.length && line.raw.length <= longest) return nameText(line.raw);
  return nameText(line.text.slice(Math.max(from, found.start - longest / 2), Math.min(to, found.end + longest / 2)));
};
