// Judge of cart and checkout readings: only what a plan would be made from is held against the page.
import { refusalOf } from '../../core/cases/refuse-reading';
import type { Reading, Summary } from '../../core/formats/reading';
import { type Branch, branchesIn, leavesIn } from '../../tests/pages/tree';
import { type Finding, hasGap, type Verdict } from './finding';
import { judgeLines } from './judge-lines';
import { onlyOne, type Said, saidIn } from './said';
import { contradiction, isGone, type SaidRow, saidRows } from './sums';

/** Rows the plan takes from the page's sum: what is added to the goods, and the total it is compared with. */
const judgeRows = (summary: Summary | undefined, rows: SaidRow[], part: string, reading: Reading, strayed: boolean): Finding[] => {
  if (summary === undefined || hasGap(reading.gaps, `${part}.summary.rows`)) return [];
  const findings: Finding[] = [];
  const unknown = summary.rows.some((_, index) => hasGap(reading.gaps, `${part}.summary.rows[${index}].kind`));
  // the total under the name of another row, and said to be so: then that row is not among the others
  const oddTotal = reading.gaps.some((gap) => gap.field === `${part}.summary.total` && gap.why === 'unknown-label');
  for (const kind of ['shipping', 'tax'] as const) {
    const said = rows.filter((row) => row.kind === kind && row.amount !== undefined);
    const read = summary.rows.filter((row) => row.kind === kind);
    const sums = [read, said].map((list) => list.reduce((sum, row) => sum + (row.amount ?? 0), 0));
    if (
      said.length === 0
        ? !strayed &&
          !oddTotal &&
          read.some((row) => row.amount !== 0) &&
          !rows.some((row) => row.kind === undefined || row.amount === undefined)
        : !unknown && !(oddTotal && read.length === 0) && sums[0] !== sums[1]
    )
      findings.push({ field: `${part}.summary.rows(${kind})`, read: String(sums[0]), said: String(sums[1]) });
  }
  const totals = rows.filter((row) => row.kind === 'total' && row.amount !== undefined).map((row) => row.amount);
  const read = summary.total?.amount;
  if (read !== undefined && totals.length > 0 && !totals.includes(read) && !hasGap(reading.gaps, `${part}.summary.total`))
    findings.push({ field: `${part}.summary.total`, read: String(read), said: totals.join(' | ') });
  return findings;
};

const whyOf = ({ gaps, failure }: Reading): string[] =>
  failure === undefined ? gaps.map((gap) => `${gap.field.replace(/\d+/g, 'n')}: ${gap.why}`) : [failure.code];

/** Everything a plan uses is stated: each ticked line whole, and nothing about it in doubt. */
const isWhole = (reading: Reading, part: 'cart' | 'checkout', pages: Said[][]): boolean => {
  const lines = reading[part]?.lineItems ?? [];
  const ticked = lines.filter((line) => line.selected === true && line.available !== false);
  const [page = []] = pages;
  const said = page.filter(
    (each) => each.entity === 'line' && !isGone(each) && (part === 'checkout' || onlyOne(each, 'selected') === 'true'),
  );
  const whole = ticked.every((line) => line.unitPrice !== undefined && line.quantity !== undefined);
  return whole && ticked.length >= said.length && !lines.some((line) => line.available !== false && line.selected === undefined);
};

const strayedItems = (pages: Branch[]): Set<string> =>
  new Set(
    pages
      .flatMap(branchesIn)
      .filter(({ lost }) => lost === true)
      .flatMap(branchesIn)
      .flatMap(({ entity, truth }) => (entity === 'line' ? [truth?.['itemId'] ?? ''] : [])),
  );

/** A bare sign follows a sign with letters: one of the amounts on the page says the currency. */
const isSaid = (code: string | undefined, pages: Branch[]): boolean =>
  code !== undefined && pages.flatMap(leavesIn).some(({ means, lost }) => lost !== true && means?.includes(`${code}:`) === true);

const countOf = (all: Said[]): number => all.filter(({ entity }) => entity === 'line').length;

/** `pages`: the trees of the answer and of the page that were read together. */
export const judgeShop = (reading: Reading, pages: Branch[], part: 'cart' | 'checkout', code: string, bare: boolean): Verdict => {
  if (reading.failure !== undefined) return { kind: 'failure', findings: [], why: [reading.failure.code] };
  const refusal = part === 'cart' ? refusalOf(reading) : reading.confidence === 'guess' ? { code: 'guess' } : undefined;
  if (refusal !== undefined) return { kind: 'gap', findings: [], why: [refusal.code, ...whyOf(reading)] };
  const told = pages.map(saidIn).filter((all, _, list) => list.length === 1 || all.some(({ entity }) => entity === 'line'));
  const read = reading[part]?.lineItems ?? [];
  const complete = reading.cart?.complete ?? true;
  const findings: Finding[] = [];
  for (const all of told) {
    // rows under keys or in places nobody knows: what is read of them all the same cannot be held against anything
    const strayed =
      told.length > 1 ||
      pages.some((page) =>
        branchesIn(page).some((branch) => branch.lost === true && branchesIn(branch).some(({ entity }) => entity === 'row')),
      );
    const lines = all.filter(({ entity }) => entity === 'line');
    // of two witnesses one may show fewer lines: they may not be drawn yet
    const isShort = told.some((other) => countOf(other) > lines.length);
    findings.push(
      ...judgeLines(all, {
        part,
        read,
        complete,
        gaps: reading.gaps,
        bare: bare && isSaid(reading.currency?.code, pages),
        several: told.length > 1,
        short: isShort,
        strayed: strayedItems(pages),
        proved: reading.confidence === 'exact',
        code: reading.currency?.code,
      }).filter(({ said }) => !isShort || said !== 'no such line'),
    );
    // a cart drawn twice, lines and sum, is one cart
    const isTwice = all.filter(({ entity }) => entity === 'summary').length > 1;
    // a line that came to stand where nobody looks, read all the same: the page's sums prove it, the tree no longer counts it
    const isFound = reading.confidence === 'exact' && read.some((line) => strayedItems(pages).has(line.itemId ?? ''));
    const excused =
      isShort ||
      isFound ||
      isTwice ||
      !complete ||
      reading.gaps.some((gap) => gap.field.startsWith(`${part}.summary`) || gap.field === `${part}.lineItems`) ||
      !isWhole(reading, part, told);
    // of two witnesses one tells fewer rows: the fuller sum, where it holds together, is the one that was read
    const isFilled = (rows: SaidRow[]): boolean =>
      told.some(
        (other) =>
          other !== all &&
          saidRows(other).some(
            (fuller) =>
              fuller.length > rows.filter((row) => !row.strayed).length &&
              contradiction(
                other.filter(({ entity }) => entity === 'line'),
                fuller,
                code,
              ) === undefined &&
              judgeRows(reading[part]?.summary, fuller, part, reading, strayed).length === 0,
          ),
      );
    // of sums drawn twice, the reading may go by either; a page without a sum says nothing of it
    const [best] = saidRows(all)
      .map((rows) => {
        const against = excused || isFilled(rows) ? undefined : contradiction(lines, rows, code);
        const own = judgeRows(reading[part]?.summary, rows, part, reading, strayed);
        return against === undefined ? own : [...own, { field: `${part}.summary`, read: reading.confidence, said: against }];
      })
      .sort((one, two) => one.length - two.length);
    findings.push(...(best ?? []));
  }
  if (findings.length > 0) return { kind: 'wrong', findings, why: whyOf(reading) };
  return { kind: isWhole(reading, part, told) ? 'right' : 'gap', findings, why: whyOf(reading) };
};
