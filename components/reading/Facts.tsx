// Which page it was, where the words came from, and how sure it is.
import type { ComponentChildren } from 'preact';
import type { Reading } from '../../core/formats/reading';
import type { Voice } from '../language/voice';
import { confidenceWords, failureWords, pageWords } from '../words/code-words';
import { witnessWords } from './reading-words';

const Fact = ({ name, children }: { name: string; children: ComponentChildren }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

const Product = ({ voice: { t, money }, reading: { product, wishList, coins } }: FactsProps) => (
  <>
    {product === undefined ? null : (
      <Fact name={t('readingProduct')}>
        <bdi>{product.title ?? product.itemId}</bdi>
        {product.price === undefined ? null : (
          <>
            {' · '}
            <bdi>{money(product.price.minimum.amount)}</bdi>
            {product.price.maximum.amount === product.price.minimum.amount ? null : (
              <>
                {' – '}
                <bdi>{money(product.price.maximum.amount)}</bdi>
              </>
            )}
          </>
        )}
        {product.storeName === undefined ? null : (
          <>
            {' · '}
            <bdi>{product.storeName}</bdi>
          </>
        )}
      </Fact>
    )}
    {wishList === undefined ? null : <Fact name={t('pageWishList')}>{t('readingItems', [], wishList.length)}</Fact>}
    {coins?.balance === undefined ? null : <Fact name={t('readingFieldCoins')}>{coins.balance}</Fact>}
  </>
);

interface FactsProps {
  voice: Voice;
  reading: Reading;
}

/** The reading's own account of itself. */
export function Facts({ voice, reading }: FactsProps) {
  const { t } = voice;
  const { page, confidence, provenance, currency, language, region, failure } = reading;
  return (
    <section data-testid="facts" data-page={page} data-confidence={confidence} data-failure={failure?.code}>
      <h2>{t('readingFactsTitle')}</h2>
      {failure === undefined ? null : (
        <div class="trouble">
          <p>{t(failureWords[failure.code].title)}</p>
          <p class="codes" dir="ltr">
            <code>{failure.code}</code> {failure.tried.slice(0, 12).map((one) => [' ', <code key={one}>{one}</code>])}
          </p>
        </div>
      )}
      <dl class="facts-list">
        <Fact name={t('readingPage')}>{t(pageWords[page])}</Fact>
        <Fact name={t('readingFrom')}>
          {t(witnessWords[provenance.source])}{' '}
          <code dir="ltr" class="codes">
            {provenance.detail}
          </code>
        </Fact>
        <Fact name={t('readingWhen')}>
          <time dateTime={provenance.readAt} title={voice.moment(provenance.readAt)}>
            {t('sourceRead', [voice.age(provenance.readAt)])}
          </time>
        </Fact>
        <Fact name={t('readingSure')}>{t(confidenceWords[confidence])}</Fact>
        {currency === undefined ? null : (
          <Fact name={t('readingFieldCurrency')}>
            <bdi>{[currency.code, region, language].filter((one) => one !== undefined).join(' · ')}</bdi>
          </Fact>
        )}
        <Product voice={voice} reading={reading} />
      </dl>
    </section>
  );
}
