// A split that is being carried out: how far it has come, and the way out of it.
import { Say } from '../elements/Say';
import type { Voice } from '../language/voice';

interface SplitBegunProps {
  voice: Voice;
  split: { placed: number; of: number } | undefined;
  planAnew(): void;
}

/** Nothing where no split has begun. */
export function SplitBegun({ voice, split, planAnew }: SplitBegunProps) {
  if (split === undefined) return null;
  return (
    <p class="split" data-testid="split" data-placed={split.placed} data-of={split.of}>
      <Say voice={voice} say={{ key: 'splitPlaced', with: [{ number: split.of }], count: split.placed }} />{' '}
      <button type="button" class="quiet" data-testid="plan-anew" onClick={planAnew}>
        {voice.t('planAnew')}
      </button>
    </p>
  );
}
