// What the lines around a code say of it: its own card, the headings above, the notes below.

import { currenciesStated } from './currencies-stated';
import type { RegionGroup } from './find-regions';
import type { Window } from './find-windows';
import type { Facts } from './line-facts';

/** What some lines say together; the first that says something of a field says it. */
export interface Said {
  readonly regions?: RegionGroup[] | undefined;
  readonly windows: Window[];
  readonly zone?: string | undefined;
  readonly requires: string[];
  readonly status?: 'ended' | 'usedUp' | undefined;
  readonly isStoreOnly: boolean;
  readonly own: boolean;
  readonly other: boolean;
  readonly stranger: boolean;
  readonly currencies: string[];
}

/** Longer lines are prose: conditions they speak of are not those of the codes below. */
const longestLabel = 100;
const longestRegions = 180;

class LinesSaid implements Said {
  readonly #lines: readonly Facts[];
  readonly #labels: readonly Facts[];
  readonly #isHeading: boolean;
  #regions: RegionGroup[] | undefined | null = null;
  #windows: Window[] | undefined;
  #zone: string | undefined | null = null;
  #requires: string[] | undefined;
  #status: 'ended' | 'usedUp' | undefined | null = null;
  #currencies: string[] | undefined;

  constructor(lines: readonly Facts[], isHeading: boolean) {
    this.#lines = lines;
    this.#isHeading = isHeading;
    this.#labels = isHeading ? lines.filter(({ line }) => line.text.length <= longestLabel) : lines;
  }

  get regions(): RegionGroup[] | undefined {
    if (this.#regions === null) {
      const regions = this.#lines.flatMap((facts) => (this.#isHeading && facts.line.text.length > longestRegions ? [] : facts.regions));
      this.#regions = regions.length === 0 ? undefined : regions;
    }
    return this.#regions;
  }

  get windows(): Window[] {
    this.#windows ??= this.#lines.flatMap((facts) =>
      this.#isHeading ? facts.windows.windows.filter(({ isWorded }) => isWorded || facts.namesCodes) : facts.windows.windows,
    );
    return this.#windows;
  }

  get zone(): string | undefined {
    if (this.#zone === null) this.#zone = this.#lines.map((facts) => facts.windows.zone).find((zone) => zone !== undefined);
    return this.#zone;
  }

  get requires(): string[] {
    this.#requires ??= [...new Set(this.#labels.flatMap((facts) => facts.conditions.requires))];
    return this.#requires;
  }

  get status(): 'ended' | 'usedUp' | undefined {
    if (this.#status === null) this.#status = this.#labels.map((facts) => facts.conditions.status).find((status) => status !== undefined);
    return this.#status;
  }

  get isStoreOnly(): boolean {
    return this.#labels.some((facts) => facts.conditions.isStoreOnly);
  }

  get own(): boolean {
    return this.#lines.some((facts) => facts.conditions.own);
  }

  get other(): boolean {
    return this.#lines.some((facts) => facts.conditions.other);
  }

  get stranger(): boolean {
    return this.#lines.some((facts) => facts.conditions.stranger);
  }

  get currencies(): string[] {
    this.#currencies ??= [...new Set(this.#lines.flatMap((facts) => currenciesStated(facts)))];
    return this.#currencies;
  }
}

/** What lines say together, each field when it is first asked for. */
export const saidBy = (lines: readonly Facts[], isHeading = false): Said => new LinesSaid(lines, isHeading);

/** What stands around a code, nearest first. */
export interface Context {
  card: Said;
  sub: Said;
  section: Said;
  document: Said;
  notes: Said;
}

const nothing = saidBy([]);

/** Longer lines are prose, not headings. */
const longestHeading = 260;

/** Lines above the first code that are its headings. */
const nearHeadings = 10;

/** A note is of no more codes than this above it. */
const mostNoted = 300;

interface Run {
  lines: Facts[];
  isCodes: boolean;
}

/** Stretches of lines with codes and of lines without, paragraph by paragraph. */
const runsOf = (facts: readonly Facts[], isCode: (facts: Facts) => boolean): Run[] => {
  const runs: Run[] = [];
  for (const one of facts) {
    const run = runs.at(-1);
    const isCodes = isCode(one);
    const last = run?.lines.at(-1);
    if (run !== undefined && run.isCodes === isCodes && last?.line.paragraph === one.line.paragraph) run.lines.push(one);
    else runs.push({ lines: [one], isCodes });
  }
  return runs;
};

const isHeading = ({ line }: Facts): boolean => line.text.length <= longestHeading;
const isNote = ({ line }: Facts): boolean =>
  /^\W*(?:\*|valid|until|expires?|ends?|note|only|not |all codes|codes? (?:valid|expire|work|are)|the codes|these codes|excl|except|válid|hasta|caduca|nota|gültig|bis |valable|jusqu|valid[oi]|scad|действ|до |срок|ważn|do |bitiş|geçerli|בתוקף|تسري|صالح|有效|截止|期限|有効|유효|기간|platí|valabil|érvényes|gäller|ισχύ|ใช้ได้|hạn|berlaku)/.test(
    line.lower.trimStart(),
  );

const hasRegions = ({ regions }: Said): boolean => regions !== undefined;

/**
 * For every line with codes, what its surroundings say. `cards` names lines that are some code's own. Lines of a paragraph that begins with
 * a code belong to the codes above them; else they head the codes below. A heading that names countries begins a new section.
 */
export const contextsOf = (
  facts: readonly Facts[],
  isCode: (facts: Facts) => boolean,
  cards: ReadonlyMap<number, Facts[]>,
): Map<number, Context> => {
  const contexts = new Map<number, Context>();
  const owned = new Set([...cards.values()].flat());
  const runs = runsOf(
    facts.filter((one) => !owned.has(one)),
    isCode,
  );
  const firstOf = new Map<number, Run>();
  for (const run of runs) if (!firstOf.has(run.lines[0]?.line.paragraph ?? -1)) firstOf.set(run.lines[0]?.line.paragraph ?? -1, run);
  let document = nothing;
  let section = nothing;
  let sub = nothing;
  let isFirst = true;
  let open: Context[] = [];
  let sectionContexts: Context[] = [];
  let inParagraph: Context[] = [];
  let lastParagraph = -1;
  let lastCoded: Facts | undefined;
  const noteLines = new Map<Context, Facts[]>();
  const all: Context[] = [];
  const firstCodes = runs.findIndex(({ isCodes }) => isCodes);
  let prelude: Facts[] = [];
  for (const [index, run] of runs.entries()) {
    const paragraph = run.lines[0]?.line.paragraph ?? -1;
    if (paragraph !== lastParagraph) inParagraph = [];
    lastParagraph = paragraph;
    if (run.isCodes) {
      open = [];
      for (const one of run.lines) {
        const context: Context = {
          card: cards.has(one.index) ? saidBy(cards.get(one.index) ?? []) : nothing,
          sub,
          section,
          document,
          notes: nothing,
        };
        contexts.set(one.index, context);
        lastCoded = one;
        open.push(context);
        inParagraph.push(context);
        sectionContexts.push(context);
        all.push(context);
      }
      isFirst = false;
      continue;
    }
    const lines = run.lines.filter(isHeading);
    if (lines.length === 0) continue;
    if (index < firstCodes) {
      prelude.push(...lines);
      // the title, and what stands near the codes: between them an article says other things
      if (prelude.length > nearHeadings + 1) prelude = [...prelude.slice(0, 1), ...prelude.slice(-nearHeadings)];
      const next = runs[index + 1];
      if (next?.isCodes) {
        const last = prelude.at(-1);
        const above = prelude.slice(0, -1);
        const isTitle =
          last === undefined || above.length === 0
            ? !hasRegions(saidBy(prelude))
            : !hasRegions(saidBy([last])) && saidBy([last]).requires.length === 0;
        document = saidBy(isTitle ? prelude : above, true);
        section = isTitle || last === undefined ? nothing : saidBy([last], true);
        // conditions of a heading hold for its own codes
        if (isTitle && above.length === 0) {
          sub = document;
          document = { ...fieldsOf(document), requires: [], status: undefined, isStoreOnly: false };
        }
        prelude = [];
      }
      continue;
    }
    if (isFirst) continue;
    const startsWithCode = firstOf.get(paragraph)?.isCodes === true;
    const nextIsHere = runs[index + 1]?.lines[0]?.line.paragraph === paragraph;
    const said = saidBy(lines, true);
    const isLast = !runs.slice(index + 1, index + 12).some(({ isCodes }) => isCodes);
    const isOwn = firstOf.get(paragraph) !== run;
    if ((isOwn && (startsWithCode || !nextIsHere)) || isLast || (!isOwn && !nextIsHere && lines.every(isNote))) {
      // a note: of the codes right above in its paragraph, of the section after a blank line, of all at the end
      const targets = isOwn ? (startsWithCode ? open : inParagraph) : isLast ? all : sectionContexts;
      // what ends a text is about its codes where it says so, or stands right below them
      const last = lastCoded?.line.paragraph ?? 0;
      const notes = isOwn
        ? lines
        : lines.filter((each) => (isNote(each) || each.line.paragraph - last <= 1) && each.conditions.status === undefined);
      if (notes.length === 0) continue;
      for (const context of targets.slice(-mostNoted)) noteLines.set(context, [...(noteLines.get(context) ?? []), ...notes]);
      if (
        isOwn &&
        startsWithCode &&
        nextIsHere &&
        lines.some((each) => /[:：]\s*$/.test(each.line.text) || each.regions.length > 0) &&
        !lines.every(isNote)
      ) {
        // "codes / Spain: / codes" in one paragraph: a heading after all
        for (const context of targets) noteLines.delete(context);
        [section, sub] = hasRegions(said) ? [said, nothing] : [section, said];
        sectionContexts = hasRegions(said) ? [] : sectionContexts;
      }
      continue;
    }
    if (hasRegions(said) || said.other || said.own) {
      section = said;
      sub = nothing;
      sectionContexts = [];
    } else sub = said;
  }
  for (const [context, lines] of noteLines) context.notes = saidBy(lines, true);
  return contexts;
};

/** The fields as they are now: getters do not spread. */
export const fieldsOf = (said: Said): Said => ({
  regions: said.regions,
  windows: said.windows,
  zone: said.zone,
  requires: said.requires,
  status: said.status,
  isStoreOnly: said.isStoreOnly,
  own: said.own,
  other: said.other,
  stranger: said.stranger,
  currencies: said.currencies,
});
