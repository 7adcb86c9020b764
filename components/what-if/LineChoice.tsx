// One line: whether it is bought, how many of it, and what a change would do to the plan.
import type { Insight } from '../../core/answer/insight';
import type { LineItem } from '../../core/formats/case';
import { Leaf } from '../elements/Leaf';
import { Say } from '../elements/Say';
import { Title } from '../elements/Title';
import type { Voice } from '../language/voice';
import { effectsOf } from './effects';
import { MOST_UNITS } from './supposing';

interface LineChoiceProps {
  voice: Voice;
  line: LineItem;
  /** units she would buy */
  units: number;
  /** minor units payable now */
  payable: number;
  insight: Insight | undefined;
  choose(units: number): void;
}

/** A box and a stepper; the box brings back as many as stand in the cart. */
export function LineChoice({ voice, line, units, payable, insight, choose }: LineChoiceProps) {
  const title = line.title || line.lineItemId;
  const effects = insight === undefined ? [] : effectsOf(insight, payable, line);
  return (
    <li data-testid="what-if-line" data-line={line.lineItemId} data-units={units}>
      <div class="line">
        <label class="switch">
          <input
            type="checkbox"
            aria-label={title}
            checked={units > 0}
            onChange={(event) => choose(event.currentTarget.checked ? line.quantity : 0)}
          />
          <Title text={title} />
        </label>
        <span class="stepper">
          <button
            type="button"
            data-testid="one-less"
            aria-label={voice.t('whatIfOneLess', [title])}
            aria-disabled={units === 0}
            onClick={() => choose(Math.max(0, units - 1))}
          >
            −
          </button>
          <Leaf text={voice.language.number(units)} />
          <button
            type="button"
            data-testid="one-more"
            aria-label={voice.t('whatIfOneMore', [title])}
            aria-disabled={units >= MOST_UNITS}
            onClick={() => choose(Math.min(MOST_UNITS, units + 1))}
          >
            +
          </button>
        </span>
      </div>
      {effects.length === 0 ? null : (
        <p class="effects">
          {effects.map((say) => (
            <span key={say.key}>
              <Say voice={voice} say={say} />{' '}
            </span>
          ))}
        </p>
      )}
    </li>
  );
}
