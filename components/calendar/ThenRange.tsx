// What her cart would come to in a sale, and folded below it what that stands on.
import type { PastPrice, WhatThen } from '../../core/calendar/what-then';
import { Leaf } from '../elements/Leaf';
import { Say } from '../elements/Say';
import type { Saying } from '../language/saying';
import type { Voice } from '../language/voice';
import { kindWords } from '../words/code-words';
import { sayThen } from './calendar-words';

interface ThenRangeProps {
  /** in the cart's currency */
  voice: Voice;
  price: WhatThen;
  /** of its best plan today, minor units */
  payable: number;
}

const sayPast = ({ saleName, validUntil, payable, codes }: PastPrice): Saying => {
  const named: Saying = { key: 'calendarPastSale', with: [{ name: saleName }, { moment: validUntil }] };
  return codes.length === 0
    ? { key: 'calendarPastNone', with: [{ said: named }, { money: payable }] }
    : {
        key: 'calendarPast',
        with: [
          { said: named },
          { money: payable },
          { all: codes.map((code): Saying => ({ key: 'kindWithCode', with: [{ said: { key: kindWords.promoCode } }, { code }] })) },
        ],
      };
};

/** One line; the evidence is looked at by whom it concerns. */
export const ThenRange = ({ voice, price, payable }: ThenRangeProps) => (
  <div class="then" data-testid="then" data-lowest={price.kind === 'range' ? price.lowest : undefined}>
    <p>
      <Say voice={voice} say={sayThen(price)} />{' '}
      {price.kind === 'range' ? <Say voice={voice} say={{ key: 'calendarThenNow', with: [{ money: payable }] }} /> : null}
    </p>
    {price.kind === 'no-evidence' ? null : (
      <details data-testid="evidence">
        <summary>{voice.t('calendarEvidence', [], price.past.length)}</summary>
        <p class="hint">{voice.t('calendarThenHint')}</p>
        <ul>
          {price.past.map((past) => (
            <li key={`${past.saleId}${past.text}${past.source}`}>
              <Say voice={voice} say={sayPast(past)} />{' '}
              {past.forEverybody ? <span class="mark-word">{voice.t('calendarForEverybody')}</span> : null}{' '}
              <span class="source">
                <Leaf text={past.source} />
              </span>
            </li>
          ))}
        </ul>
      </details>
    )}
  </div>
);
