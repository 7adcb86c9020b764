// What the text as a whole settles for its lines: currencies it states, the one year it names, whether it speaks of codes, whose shops it names.
import { currenciesStated } from './currencies-stated';
import type { Facts } from './line-facts';
import type { ShopsNamed } from './shop-of';

/** What helps to read and is never a statement: the shopper's market (ISO 3166) and now, in ms since 1970. */
export interface ReadTextHelp {
  market?: string | undefined;
  atMs?: number | undefined;
}

export interface Whole {
  help: ReadTextHelp;
  currencies: ReadonlySet<string>;
  year?: number | undefined;
  namesCodes: boolean;
  shops: ShopsNamed;
}

/** Lines that are looked at for what holds for all. */
const firstLines = 2000;
const longest = 600;

const yearOf = (facts: readonly Facts[]): number | undefined => {
  const years = new Set<string>();
  for (const { line } of facts.slice(0, 400)) {
    if (!line.text.includes('20')) continue;
    for (const { 0: year } of line.text.slice(0, 300).matchAll(/(?<![\d.,$€£/-])20[2-4]\d(?![\d.,%/-])/g)) years.add(year);
  }
  return years.size === 1 ? Number([...years][0]) : undefined;
};

/** `coded`: the lines with codes. */
export const wholeOf = (facts: readonly Facts[], coded: readonly Facts[], help: ReadTextHelp): Whole => {
  const short = facts.slice(0, firstLines).filter(({ line }) => line.text.length < longest);
  return {
    help,
    currencies: new Set(coded.flatMap(currenciesStated)),
    year: yearOf(facts),
    namesCodes: short.some((one) => one.namesCodes),
    shops: {
      own: short.some(({ conditions }) => conditions.own),
      ownLink: short.some(({ line }) => /aliexpress\.(?:com|us|ru)|ali\.ski|alii\.pub/.test(line.lower)),
    },
  };
};
