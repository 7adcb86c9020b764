// The promotions a page told of, in its own words.
import type { Reading } from '../../core/formats/reading';
import type { Voice } from '../language/voice';
import { confidenceWords, kindWords } from '../words/code-words';

/** Nothing for a page that told of none. */
export function OfferList({ voice: { t, moment }, reading }: { voice: Voice; reading: Reading }) {
  const offers = [...(reading.coupons ?? []), ...(reading.automaticDiscounts ?? [])];
  if (offers.length === 0) return null;
  return (
    <section data-testid="offers">
      <h2>{t('readingOffersTitle')}</h2>
      <ul class="read-lines">
        {offers.slice(0, 200).map(({ kind, code, text, validUntil, confidence }, at) => (
          <li key={at} data-kind={kind}>
            <p class="name">
              {t(kindWords[kind])} {code === undefined ? null : <code class="code">{code}</code>}
            </p>
            <p class="facts">
              {text === undefined ? null : (
                <span class="standing">
                  <bdi>{text}</bdi>
                </span>
              )}
              {validUntil === undefined ? null : (
                <span class="standing">
                  <bdi>{moment(validUntil)}</bdi>
                </span>
              )}
              {confidence === undefined ? null : t(confidenceWords[confidence])}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
