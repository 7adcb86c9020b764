// What a sign of several currencies, or a number without one, stands for beside a code: by its heading, the text, its countries, the market.
import type { Said } from './contexts';
import type { MoneyHelp } from './read-offer';
import type { Whole } from './whole-text';
import { currencyOfRegion, moneyOfRegion } from './words/money-words';

/** For a first reading, when nothing around is known yet: which of the currencies it is does not matter then. */
export const plainHelp: MoneyHelp = {
  among: (codes, isDollar) => ({ code: isDollar ? 'USD' : (codes[0] ?? 'USD'), sure: false }),
};

/** A bare "$" is USD and unsure where nothing settles it; "R$" elsewhere says nothing of it. */
export const moneyHelp = (
  regions: readonly string[],
  levels: readonly Said[],
  { help, currencies }: Whole,
  isTable: boolean,
): MoneyHelp => {
  const market = help.market === undefined ? undefined : moneyOfRegion[help.market];
  const stated = (): string[] => levels.map((said) => said.currencies).find((each) => each.length > 0) ?? [];
  const moneyOf = (table: Record<string, string>): string | undefined => {
    const codes = new Set(regions.map((region) => table[region]));
    const [only] = codes;
    return codes.size === 1 ? only : undefined;
  };
  const only = (codes: readonly string[]): string | undefined => (codes.length === 1 ? codes[0] : undefined);
  const bareOf = (): string | undefined =>
    only(stated()) ??
    moneyOf(currencyOfRegion) ??
    only([...currencies]) ??
    (regions.length === 0 && help.market !== undefined ? currencyOfRegion[help.market] : undefined);
  let bare: { code: string | undefined } | undefined;
  return {
    get bare() {
      bare ??= { code: bareOf() };
      return bare.code;
    },
    get bareIsSure() {
      return stated().length === 1;
    },
    among: (codes, isDollar) => {
      const here = only(stated().filter((code) => codes.includes(code) && !(isDollar && code === 'BRL')));
      if (here !== undefined) return { code: here, sure: true };
      const told = only(codes.filter((code) => currencies.has(code) && (!isDollar || code === 'USD')));
      if (told !== undefined) return { code: told, sure: true };
      const local = moneyOf(moneyOfRegion);
      if (local !== undefined && codes.includes(local)) return { code: local, sure: !isDollar || currencies.has(local) };
      if (market !== undefined && codes.includes(market)) return { code: market, sure: true };
      return isDollar && codes.includes('USD') ? { code: 'USD', sure: false } : undefined;
    },
    isTable,
  };
};
