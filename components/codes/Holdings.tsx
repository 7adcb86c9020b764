// What she holds, as a resource: coupons worth keeping, which one ends first, and what her coins do on this cart.
import type { CoinsAdvice } from '../../core/diagnosis/coins-advice';
import type { WalletNote } from '../../core/diagnosis/wallet-advice';
import { Say } from '../elements/Say';
import type { Saying } from '../language/saying';
import type { Voice } from '../language/voice';
import type { Names } from '../words/names';
import { sayPromotion, sayTitle } from '../words/promotion-words';

interface HoldingsProps {
  /** in the cart's currency */
  voice: Voice;
  names: Names;
  notes: readonly WalletNote[];
  coins: CoinsAdvice | undefined;
}

const named = (names: Names, id: string): Saying => sayPromotion(names, id);

function sayNote(note: WalletNote, names: Names): Saying | undefined {
  switch (note.code) {
    case 'keep':
      return { key: 'keepFor', with: [{ said: named(names, note.couponId) }, { money: note.face }, { money: note.gets }] };
    case 'ends-first':
      return { key: 'keepEndsFirst', with: [{ said: named(names, note.couponId) }, { until: note.validUntil }] };
    case 'refund':
      if (note.inPart === 'never' && note.whole === 'never')
        return { key: 'keepNeverBack', with: [{ said: sayTitle(names, note.couponId) }] };
      return note.inPart === 'never-in-part' ? { key: 'keepBackIfWhole', with: [{ said: sayTitle(names, note.couponId) }] } : undefined;
    case 'cashback-unclear':
      return { key: 'keepCashback' };
  }
}

function Coins({ voice, names, coins }: Pick<HoldingsProps, 'voice' | 'names'> & { coins: CoinsAdvice }) {
  return (
    <div data-testid="coins-advice" data-most={coins.most} data-off={coins.off} data-missed={coins.missed}>
      <p>
        <Say voice={voice} say={{ key: 'coinsWorth', with: [{ money: coins.balanceWorth }], count: coins.balance }} />{' '}
        <Say voice={voice} say={{ key: 'coinsMost', with: [{ money: coins.most }, { money: coins.off }] }} />{' '}
        {coins.missed > 0 ? <Say voice={voice} say={{ key: 'coinsMissed', with: [{ money: coins.missed }] }} /> : null}
      </p>
      <p class="hint">{voice.t('coinsApp')}</p>
      {coins.lines.length === 0 ? null : (
        <details>
          <summary>{voice.t('coinsLines')}</summary>
          <ul>
            {coins.lines.map(({ lineItemId, most }) => (
              <li key={lineItemId}>
                <Say
                  voice={voice}
                  say={{ key: 'coinsLine', with: [{ name: names.line(lineItemId)?.title ?? lineItemId }, { money: most }] }}
                />
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

/** Nothing where there is nothing to say. */
export function Holdings({ voice, names, notes, coins }: HoldingsProps) {
  const said = notes.flatMap((note) => {
    const say = sayNote(note, names);
    return say === undefined ? [] : [{ note, say }];
  });
  if (said.length === 0 && coins === undefined) return null;
  return (
    <section class="holdings" data-testid="holdings">
      <h2>{voice.t('keepTitle')}</h2>
      {coins === undefined ? null : <Coins {...{ voice, names, coins }} />}
      <ul>
        {said.map(({ note, say }) => (
          <li key={JSON.stringify(note)} data-testid="wallet-note" data-code={note.code}>
            <Say voice={voice} say={say} />
          </li>
        ))}
      </ul>
    </section>
  );
}
