// What became of the last change, read aloud, and the way to take it back.
import type { Ref } from 'preact';
import type { Language } from '../language/language';
import type { Outcome as Said } from './changing';

interface OutcomeProps extends Pick<Language, 't'> {
  outcome: Said<unknown> | undefined;
  undo(): void;
  button: Ref<HTMLButtonElement>;
}

/** One line that stays in sight; its live region is there before anything is said. */
export const Outcome = ({ t, outcome, undo, button }: OutcomeProps) => (
  <div class="outcome" data-testid="outcome" data-failed={outcome?.failed} data-turn={outcome?.turn} data-said={outcome !== undefined}>
    <p role="status">{outcome === undefined ? '' : t(outcome.key)}</p>
    {outcome?.undo === undefined ? null : (
      <button type="button" data-testid="undo" ref={button} onClick={undo}>
        {t('discountsUndo')}
      </button>
    )}
  </div>
);
