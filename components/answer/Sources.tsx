// What the answer stands on: which pages, how old, which rules, and how sure the reading is.
import type { CartAnswer, Place } from '../../core/answer/answer';
import { OutLink } from '../elements/OutLink';
import { Say } from '../elements/Say';
import type { Voice } from '../language/voice';
import type { Links } from '../surface';
import { confidenceWords, pageWords } from '../words/code-words';

interface SourcesProps {
  voice: Voice;
  answer: CartAnswer;
  links: Links;
}

const linkTo = (page: Place, links: Links): string | undefined =>
  page === 'cart' ? links.cart : page === 'wallet' ? links.wallet : page === 'coins' ? links.coins : undefined;

/** The sources with their ages; a wallet that was never read is one of them. */
export function Sources({ voice, answer: { sources, confidence, profileId, notes }, links }: SourcesProps) {
  const { t } = voice;
  const named = (page: Place) => {
    const href = linkTo(page, links);
    return href === undefined ? t(pageWords[page]) : <OutLink href={href}>{t(pageWords[page])}</OutLink>;
  };
  return (
    <section class="sources" data-testid="sources">
      <h2>{t('sourcesTitle')}</h2>
      <ul>
        {sources.map(({ page, readAt, promotions }, at) => (
          <li key={at} data-page={page}>
            {named(page)}{' '}
            <time dateTime={readAt} title={voice.moment(readAt)}>
              {page === 'byHand' || page === 'codeBook' ? voice.age(readAt) : t('sourceRead', [voice.age(readAt)])}
            </time>
            {promotions > 0 ? (
              <span class="count">
                <Say voice={voice} say={{ key: 'sourcePromotions', count: promotions }} />
              </span>
            ) : null}
          </li>
        ))}
        {notes.some(({ code }) => code === 'wallet-never-read') ? (
          <li data-page="wallet">
            {named('wallet')} {t('sourceNever')}
          </li>
        ) : null}
      </ul>
      <p data-testid="confidence" data-confidence={confidence}>
        {t(confidenceWords[confidence])}
      </p>
      <p>
        <Say voice={voice} say={{ key: 'sourceRules', with: [{ code: profileId }] }} />
      </p>
    </section>
  );
}
