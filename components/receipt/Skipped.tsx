import type { Receipt } from '../../core/formats/plan';
import { Say } from '../elements/Say';
import type { Voice } from '../language/voice';
import { sayIneligible } from '../words/ineligible-words';
import type { Names } from '../words/names';
import { sayPromotion } from '../words/promotion-words';

/** The promotions this order's receipt skips, folded, each with its reason. Nothing where there are none. */
export function Skipped({ voice, receipt, names }: { voice: Voice; receipt: Receipt; names: Names }) {
  const skipped = receipt.flatMap((step) => (step.step === 'skipped' ? [step] : []));
  if (skipped.length === 0) return null;
  return (
    <details class="skipped">
      <summary>
        <Say voice={voice} say={{ key: 'skippedTitle', count: skipped.length }} />
      </summary>
      <ul>
        {skipped.map(({ id, why }) => (
          <li key={id} data-promotion={id} data-why={why.code}>
            <span class="say">
              <Say voice={voice} say={sayPromotion(names, id)} />
            </span>{' '}
            <span class="why">
              <Say voice={voice} say={sayIneligible(why, { names, promotionId: id, receipt })} />
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
