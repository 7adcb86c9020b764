// A reading in the making: where it is from, and what could not be read.
import type { Confidence, FailureCode, Gap, PageKind, Provenance, Reading } from '../core/formats/reading';
import type { PageSource } from './source';
import { exponentOf } from './text/currencies';

/** What a reader found, beside the gaps. */
export type Found = Pick<
  Reading,
  'currency' | 'language' | 'region' | 'cart' | 'checkout' | 'coupons' | 'automaticDiscounts' | 'product' | 'order' | 'wishList' | 'coins'
>;

/** Where the words came from: which witness, and which endpoint, global or layout. */
export type Witness = Pick<Provenance, 'source' | 'detail'>;

export interface Draft {
  page: PageKind;
  pageUrl: string;
  readAt: string;
  gaps: Gap[];
  /** States once that `field` was there, or should have been, and could not be read. */
  gap(field: string, why: string): void;
}

/** An empty draft for one page. */
export const draftOf = (source: PageSource, page: PageKind): Draft => {
  const gaps: Gap[] = [];
  return {
    page,
    pageUrl: source.url,
    readAt: source.readAt,
    gaps,
    gap: (field, why) => {
      if (gaps.length < 500 && !gaps.some((gap) => gap.field === field && gap.why === why)) gaps.push({ field, why });
    },
  };
};

const defined = (found: Found): Found => Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));

/** The finished reading. */
export const readingOf = (draft: Draft, witness: Witness, confidence: Confidence, found: Found): Reading => ({
  format: 'stacking-reading/1',
  page: draft.page,
  confidence,
  provenance: { ...witness, pageUrl: draft.pageUrl, readAt: draft.readAt },
  ...defined(found),
  gaps: draft.gaps,
});

/** A page that could not be read, or must not be planned from; data that was read all the same comes along at `guess`. */
export const failureOf = (draft: Draft, witness: Witness, code: FailureCode, tried: string[], found: Found = {}): Reading => ({
  ...readingOf(draft, witness, 'guess', found),
  failure: { code, tried: [...new Set(tried)] },
});

/** A currency as documents state it. */
export const currencyOf = (code: string | undefined): Reading['currency'] =>
  code === undefined ? undefined : { code, exponent: exponentOf(code) };

/** Drops the keys that are undefined, so that what was not on the page is absent. */
export const present = <T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as { [K in keyof T]: Exclude<T[K], undefined> };
