// What is still being worked out beside an answer that is already shown, and the way to stop it.
import type { Stage } from '../../core/answer/tab-state';
import { Say } from '../elements/Say';
import type { PlainKey } from '../language/language';
import type { Voice } from '../language/voice';

const stageWords: Record<Stage, PlainKey> = { orders: 'stageOrders', readings: 'stageReadings', insight: 'stageInsight' };

interface PendingProps {
  voice: Voice;
  pending: readonly Stage[];
  /** what she did not want to wait for */
  stopped: readonly Stage[];
  stop(): void;
  goOn(): void;
}

/** One quiet line; nothing where all is known. */
export function Pending({ voice, pending, stopped, stop, goOn }: PendingProps) {
  const stages = pending.length > 0 ? pending : stopped;
  if (stages.length === 0) return null;
  const isPending = pending.length > 0;
  return (
    <p class="pending" data-testid="pending" data-pending={pending.join(' ')} data-stopped={stopped.join(' ')}>
      <span>
        <Say
          voice={voice}
          say={{ key: isPending ? 'pendingStages' : 'stoppedStages', with: [{ all: stages.map((stage) => ({ key: stageWords[stage] })) }] }}
        />
      </span>{' '}
      <button type="button" class="quiet" data-testid={isPending ? 'stop-planning' : 'go-on'} onClick={isPending ? stop : goOn}>
        {voice.t(isPending ? 'stopPlanning' : 'goOnPlanning')}
      </button>
    </p>
  );
}
