// What would be bought besides: things that are not ticked, or not in the cart.
import type { CartAnswer } from '../../core/answer/answer';
import type { Supposition } from '../../core/answer/what-if';
import { itemIdOf } from '../../core/cases/candidate-sources';
import type { LineItem } from '../../core/formats/case';
import { Leaf } from '../elements/Leaf';
import { Say } from '../elements/Say';
import { Title } from '../elements/Title';
import type { Voice } from '../language/voice';
import { withCandidate } from './supposing';

interface CandidateChoicesProps {
  voice: Voice;
  answer: CartAnswer;
  change: Supposition;
  suppose(change: Supposition): void;
}

const nameOf = ({ title, lineItemId }: LineItem): string => title || (itemIdOf(lineItemId) ?? lineItemId);

/** Folded; nothing where there are none. More of a line is asked of the line itself. */
export function CandidateChoices({ voice, answer, change, suppose }: CandidateChoicesProps) {
  const candidates = (answer.case.candidates ?? []).flatMap((one) => (one.type === 'newItem' ? [one] : []));
  if (candidates.length === 0) return null;
  return (
    <details data-testid="what-if-candidates">
      <summary>
        <Say voice={voice} say={{ key: 'whatIfCandidates', count: candidates.length }} />
      </summary>
      <ul class="choices">
        {candidates.map(({ candidateId, lineItem }) => (
          <li key={candidateId} data-testid="what-if-candidate" data-candidate={candidateId}>
            <div class="line">
              <label class="switch">
                <input
                  type="checkbox"
                  aria-label={nameOf(lineItem)}
                  checked={change.candidates?.includes(candidateId) === true}
                  onChange={(event) => suppose(withCandidate(change, candidateId, event.currentTarget.checked))}
                />
                <Title text={nameOf(lineItem)} />
              </label>
              <Leaf class="money" text={voice.money(lineItem.unitPrice.amount * lineItem.quantity)} />
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}
