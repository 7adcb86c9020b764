// A code in words: what it takes off and from when on, for whom, and when it holds.
import type { CodeField, CodeRow } from '../../core/formats/codes';
import type { PlainKey } from '../language/language';
import type { Saying } from '../language/saying';
import { sayRule } from '../words/promotion-words';

export const fieldWords: Record<CodeField, PlainKey> = {
  code: 'codesFieldCode',
  kind: 'codesFieldKind',
  minimumSpend: 'codesFieldMinimum',
  currency: 'codesFieldCurrency',
  discount: 'codesFieldOff',
  regions: 'codesFieldRegions',
  excludedRegions: 'codesFieldNotRegions',
  requires: 'codesFieldRequires',
  validFrom: 'codesFieldFrom',
  validUntil: 'codesFieldUntil',
  status: 'codesFieldStatus',
};

/** What it takes off and from what spend on; that the text does not say where it does not. Amounts in the row's own currency. */
export function sayOffer({ discount, minimumSpend }: CodeRow): Saying {
  const minimum = minimumSpend === undefined ? {} : { minimumSpend };
  if (discount === undefined || discount.type === 'freeShipping') {
    const said: Saying = { key: discount === undefined ? 'codesNoOffer' : 'codesFreeShipping' };
    return minimumSpend === undefined ? said : { key: 'ruleFrom', with: [{ said }, { money: minimumSpend.amount }] };
  }
  return sayRule({ discount, ...minimum });
}

/** From when until when, in her own time; undefined where the text names neither. */
export function sayWindow({ validFrom, validUntil }: CodeRow): Saying | undefined {
  if (validFrom !== undefined && validUntil !== undefined)
    return { key: 'codesWindow', with: [{ moment: validFrom }, { moment: validUntil }] };
  if (validUntil !== undefined) return { key: 'codesEnds', with: [{ until: validUntil }] };
  return validFrom === undefined ? undefined : { key: 'codesFrom', with: [{ moment: validFrom }] };
}

const trait = (name: string): Saying => {
  if (name === 'newBuyer') return { key: 'codesNewBuyer' };
  if (name === 'app') return { key: 'codesApp' };
  return { key: 'codesWith', with: [{ name: name.replace(/^card:/, '') }] };
};

/** The names of countries in her language, as the language lists them. */
const countries = (codes: readonly string[], locale: string): Saying[] => {
  const names = new Intl.DisplayNames(locale, { type: 'region' });
  return codes.map((code) => ({ key: 'codesName', with: [{ name: names.of(code) ?? code }] }));
};

/** Who may use it, one sentence each: where, who, in which store. */
export function sayConditions(row: CodeRow, locale: string): Saying[] {
  const { regions, excludedRegions, requires = [], kind } = row;
  return [
    ...(kind === 'storeCode' ? [{ key: 'codesOneStore' } as const] : []),
    ...(regions === undefined ? [] : [{ key: 'codesFor', with: [{ all: countries(regions, locale) }] } as const]),
    ...(excludedRegions === undefined ? [] : [{ key: 'codesNotFor', with: [{ all: countries(excludedRegions, locale) }] } as const]),
    ...requires.map(trait),
  ];
}

/** One field of a row by itself, to be asked about; undefined where it is absent. */
export function sayField(row: CodeRow, field: CodeField, locale: string): Saying | undefined {
  switch (field) {
    case 'code':
      return { key: 'codesName', with: [{ code: row.code }] };
    case 'kind':
      return { key: row.kind === 'storeCode' ? 'codesOneStore' : 'codesEveryStore' };
    case 'currency':
      return row.currency === undefined ? undefined : { key: 'codesName', with: [{ name: row.currency.code }] };
    case 'minimumSpend':
      return row.minimumSpend === undefined ? undefined : { key: 'codesAmount', with: [{ money: row.minimumSpend.amount }] };
    case 'discount':
      return row.discount === undefined ? undefined : sayOffer({ code: row.code, kind: row.kind, text: '', discount: row.discount });
    case 'regions':
      return row.regions && { key: 'codesList', with: [{ all: countries(row.regions, locale) }] };
    case 'excludedRegions':
      return row.excludedRegions && { key: 'codesList', with: [{ all: countries(row.excludedRegions, locale) }] };
    case 'requires':
      return row.requires && { key: 'codesList', with: [{ all: row.requires.map(trait) }] };
    case 'validFrom':
      return row.validFrom === undefined ? undefined : { key: 'codesAmount', with: [{ moment: row.validFrom }] };
    case 'validUntil':
      return row.validUntil === undefined ? undefined : { key: 'codesAmount', with: [{ moment: row.validUntil }] };
    case 'status':
      return row.status && { key: row.status === 'usedUp' ? 'codesUsedUp' : 'codesEnded' };
  }
}
