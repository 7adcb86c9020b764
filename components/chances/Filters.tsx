// Which of the things to add she wants to see. Chosen, not typed: over a page, its scripts may hear keys.
import { Choice } from '../elements/Choice';
import type { Voice } from '../language/voice';
import type { Wanted } from './chance-list';

interface FiltersProps {
  voice: Voice;
  wanted: Wanted;
  /** the limits that make a difference, minor units, least first */
  limits: readonly number[];
  want(wanted: Wanted): void;
}

/** Only what she noted; at most so much. */
export function Filters({ voice, wanted, limits, want }: FiltersProps) {
  return (
    <div class="filters">
      <label class="switch">
        <input
          type="checkbox"
          data-testid="only-listed"
          checked={wanted.onlyListed}
          onChange={(event) => want({ ...wanted, onlyListed: event.currentTarget.checked })}
        />
        <span>{voice.t('chanceOnlyListed')}</span>
      </label>
      <Choice
        name="atMost"
        label={voice.t('chanceAtMost', [voice.currency.code])}
        value={String(wanted.atMost ?? '')}
        options={[
          { value: '', label: voice.t('optionsValueNoLimit') },
          ...limits.map((limit) => ({ value: String(limit), label: voice.column(limit) })),
        ]}
        choose={(chosen) => want({ ...wanted, atMost: chosen === '' ? undefined : Number(chosen) })}
      />
    </div>
  );
}
