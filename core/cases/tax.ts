// Tax is outside the model: its rows are carried beside the case, and said.
import type { Note } from '../answer/answer';
import type { Summary } from '../formats/reading';

/**
 * Where what a parcel is taxed depends on the order's value: Brazil (US$50), and the European Union (EUR 150, above which VAT is not
 * collected at checkout). Receita Federal, Remessa Conforme, 2024; Council Directive (EU) 2017/2455.
 */
const taxedByValue = new Set('BR AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' '));

/** Minor units of separate tax in a page's sum; undefined where it shows no such row. */
export function taxRows(summary: Summary | undefined): number | undefined {
  const rows = summary?.rows.filter(({ kind }) => kind === 'tax') ?? [];
  return rows.length === 0 ? undefined : rows.reduce((sum, { amount }) => sum + amount, 0);
}

/** What must be said of tax beside a number that is before it. */
export function taxNotes(summary: Summary | undefined, region: string | undefined): Note[] {
  const amount = taxRows(summary);
  return [
    ...(amount === undefined ? [] : [amount >= 0 ? ({ code: 'before-tax', amount } as const) : ({ code: 'before-tax' } as const)]),
    ...(region !== undefined && taxedByValue.has(region) ? [{ code: 'cheapest-before-tax' } as const] : []),
  ];
}
