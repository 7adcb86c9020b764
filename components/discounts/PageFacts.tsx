// How old the wallet is that the list stands on.
import type { ComponentChildren } from 'preact';
import type { Reading } from '../../core/formats/reading';
import type { Voice } from '../language/voice';

interface PageFactsProps {
  voice: Voice;
  wallet: Reading | undefined;
  link: ComponentChildren;
}

/** The wallet's age, or that it was never read, and the way to it. */
export const PageFacts = ({ voice, wallet, link }: PageFactsProps) => (
  <p class="facts" data-testid="wallet-age">
    {voice.t('pageWallet')}{' '}
    {wallet === undefined ? (
      voice.t('sourceNever')
    ) : (
      <time dateTime={wallet.provenance.readAt} title={voice.moment(wallet.provenance.readAt)}>
        {voice.t('sourceRead', [voice.age(wallet.provenance.readAt)])}
      </time>
    )}{' '}
    {link}
  </p>
);
