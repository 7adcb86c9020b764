// A page on which no coupon was found: why.
import type { Reading } from '../../core/formats/reading';
import { challengeIn, challengeTried } from '../challenge';
import { kindOfDocument } from '../content-kind';
import { bodyOf } from '../dom/dom';
import { shownText } from '../dom/tokens';
import { type Draft, failureOf, type Witness } from '../draft';
import { parsedAnswers, refusalOf } from '../json/answers';
import { preferencesOf } from '../preferences';
import type { PageSource } from '../source';

/** What stands in place of the page: a refused answer, a captcha, a log-in; undefined where nothing does. */
export const insteadOfPage = (source: PageSource, draft: Draft, witness: Witness): Reading | undefined => {
  const refusal = parsedAnswers(source)
    .map(({ root }) => refusalOf(root))
    .findLast((code) => code !== undefined);
  if (refusal !== undefined) return failureOf(draft, witness, refusal, ['ret']);
  const { document } = source;
  const challenge = document === undefined || kindOfDocument(document) !== undefined ? undefined : challengeIn(document);
  return challenge === undefined ? undefined : failureOf(draft, witness, challenge, challengeTried);
};

/** The failure of a page without coupons: `loading` where nothing is drawn yet, else `unknown-layout`. */
export const withoutCoupons = (source: PageSource, draft: Draft, witness: Witness, tried: string[]): Reading => {
  const { document } = source;
  const body = document === undefined ? undefined : bodyOf(document);
  const isBlank = document !== undefined && (body === undefined || shownText(body) === '');
  return (
    insteadOfPage(source, draft, witness) ??
    failureOf(draft, witness, isBlank ? 'loading' : 'unknown-layout', tried, { language: preferencesOf(source).language })
  );
};
