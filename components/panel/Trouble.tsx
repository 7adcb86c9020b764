// No plan, and an honest sentence about it: what is the matter, what to do, and what was tried.
import type { TabState } from '../../core/answer/tab-state';
import { Heading } from '../elements/Heading';
import { OutLink } from '../elements/OutLink';
import type { Language } from '../language/language';
import type { Links } from '../surface';
import { failureWords, unplannedWords } from '../words/code-words';
import { Apart } from './Apart';

interface TroubleProps {
  language: Language;
  state: Extract<TabState, { kind: 'unreadable' | 'unplanned' }>;
  links: Links;
  retry(): void;
}

/** Failures after which her cart, elsewhere, is the way on. */
const leadsToCart = (state: TroubleProps['state']) =>
  state.kind === 'unreadable' && (state.code === 'not-found' || state.code === 'logged-out' || state.code === 'unsupported-site');

/** What stands in the way of a plan. */
export function Trouble({ language, state, links, retry }: TroubleProps) {
  const { t } = language;
  const { title, advice } = state.kind === 'unreadable' ? failureWords[state.code] : unplannedWords[state.code];
  const details = state.kind === 'unreadable' ? state.tried : state.fields;
  return (
    <>
      <Heading title={t(title)} advice={t(advice)} />
      {state.kind === 'unreadable' && state.apart ? <Apart language={language} apart={state.apart} /> : null}
      <p class="ways">
        <button type="button" class="primary" data-testid="retry" onClick={retry}>
          {t('retry')}
        </button>
        {leadsToCart(state) ? <OutLink href={links.cart}>{t('openCart')}</OutLink> : null}
      </p>
      {details.length > 0 ? (
        <details class="tried" data-testid="tried">
          <summary>{t(state.kind === 'unreadable' ? 'triedTitle' : 'fieldsTitle')}</summary>
          <ul>
            {details.map((one) => (
              <li key={one}>
                <code dir="ltr">{one}</code>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  );
}
