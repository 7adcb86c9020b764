// Which of the things to add she wants to see.
import type { Voice } from '../language/voice';
import type { Wanted } from './chance-list';

interface FiltersProps {
  voice: Voice;
  wanted: Wanted;
  /** where it begins: her budget, minor units */
  limit: number | undefined;
  want(wanted: Wanted): void;
}

/** The minor units of what was typed; undefined where it is no amount, which is no limit. */
export const limitOf = (typed: string, exponent: number): number | undefined => {
  const limit = Math.round(Number(typed) * 10 ** exponent);
  return typed.trim() === '' || !Number.isSafeInteger(limit) || limit < 0 ? undefined : limit;
};

/** Only what she noted; at most so much. */
export function Filters({ voice, wanted, limit, want }: FiltersProps) {
  const { code, exponent } = voice.currency;
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
      <label class="choice">
        <span>{voice.t('chanceAtMost', [code])}</span>
        <input
          type="number"
          data-testid="at-most"
          min="0"
          step="any"
          inputMode="decimal"
          defaultValue={limit === undefined ? '' : String(limit / 10 ** exponent)}
          onInput={(event) => want({ ...wanted, atMost: limitOf(event.currentTarget.value, exponent) })}
        />
      </label>
    </div>
  );
}
