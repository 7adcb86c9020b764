// Her discounts by their end, and her coins: what is known, wherever she is.
import { useMemo } from 'preact/hooks';
import type { JoinedPromotion } from '../../core/cases/join-promotions';
import type { Known } from '../discounts/desk';
import { sayName, sayStanding, sayWhat } from '../discounts/promotion-facts';
import { OutLink } from '../elements/OutLink';
import { Say } from '../elements/Say';
import type { Language } from '../language/language';
import { makeVoice, noCurrency } from '../language/voice';
import type { Links } from '../surface';
import { inWallet } from './wallet';

interface WalletProps {
  language: Language;
  known: Known;
  now(): number;
  links: Links;
}

/** As many as fit without scrolling far. */
const AT_ONCE = 5;

function Row({ language, joined, known, now }: Pick<WalletProps, 'language' | 'known' | 'now'> & { joined: JoinedPromotion }) {
  const { currency = noCurrency } = joined;
  const voice = useMemo(() => makeVoice(language, currency, now), [language, currency.code, currency.exponent, now]);
  const what = sayWhat(joined, known.stores);
  return (
    <li data-testid="held" data-kind={joined.promotion.kind} data-status={joined.status} data-mine={joined.byHand !== undefined}>
      <p>
        <Say voice={voice} say={sayName(joined)} />
        {joined.byHand === undefined ? null : <span class="hers">{voice.t('popupHers')}</span>}
        {what === undefined ? null : (
          <span class="what">
            <Say voice={voice} say={what} />
          </span>
        )}
      </p>
      <p class="standing">
        <Say voice={voice} say={sayStanding(joined, now())} />
      </p>
    </li>
  );
}

/** Her wallet, or the way to it where nothing is known. */
export function Wallet({ language, known, now, links }: WalletProps) {
  const { t } = language;
  const voice = useMemo(() => makeVoice(language, noCurrency, now), [language, now]);
  const held = inWallet(known.promotions, now());
  const more = held.length - AT_ONCE;
  const hers = known.byHand.coins;
  const coins = hers?.balance ?? known.coins?.coins?.balance;
  const coinsAt = hers?.at ?? known.coins?.provenance.readAt;
  return (
    <section class="wallet" data-testid="wallet">
      <h2>{t('popupWallet')}</h2>
      {held.length === 0 ? (
        <p class="beside">
          {t('popupNoWallet')} <OutLink href={links.wallet}>{t('openWallet')}</OutLink>
        </p>
      ) : (
        <ul>
          {held.slice(0, AT_ONCE).map((joined) => (
            <Row key={`${joined.id}|${joined.currency?.code}`} language={language} joined={joined} known={known} now={now} />
          ))}
        </ul>
      )}
      {more > 0 ? <p class="beside">{t('popupMore', [], more)}</p> : null}
      {coins === undefined || coinsAt === undefined ? null : (
        <p data-testid="coins" data-balance={coins}>
          <Say voice={voice} say={{ key: 'popupCoins', count: coins, with: [{ age: coinsAt }] }} />
        </p>
      )}
    </section>
  );
}
