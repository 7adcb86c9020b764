// A code found in a text, with what is in doubt of it: one press settles each.
import { useId } from 'preact/hooks';
import { isForgettable, type Settled } from '../../core/codes/settle';
import type { Currency } from '../../core/formats/amount';
import type { CodeField, CodeRow } from '../../core/formats/codes';
import { Leaf } from '../elements/Leaf';
import { Say } from '../elements/Say';
import type { Voice } from '../language/voice';
import { CodeFacts } from './CodeFacts';
import { fieldWords, sayField } from './code-facts';

interface FoundCodeProps {
  /** in the row's own currency */
  voice: Voice;
  row: CodeRow;
  /** currencies she may mean beside the row's own: her cart's, her country's */
  currencies: readonly Currency[];
  taken: boolean;
  take(taken: boolean): void;
  settle(field: CodeField, settled: Settled): void;
}

interface DoubtProps extends Pick<FoundCodeProps, 'voice' | 'row' | 'currencies' | 'settle'> {
  field: CodeField;
}

function Doubt({ voice, row, field, currencies, settle }: DoubtProps) {
  const { t } = voice;
  const asks = useId();
  const said = sayField(row, field, voice.language.code);
  const others = field === 'currency' ? currencies.filter(({ code }) => code !== row.currency?.code) : [];
  return (
    <fieldset class="doubt" data-testid="doubt" data-field={field}>
      <legend id={asks}>
        <span class="what">{t(fieldWords[field])}</span> {said === undefined ? null : <Say voice={voice} say={said} />}
      </legend>
      <p class="ways">
        <button type="button" data-testid="settle-right" aria-describedby={asks} onClick={() => settle(field, { say: 'right' })}>
          {t('codesRight')}
        </button>
        {others.map((currency) => (
          <button
            key={currency.code}
            type="button"
            data-testid="settle-currency"
            data-currency={currency.code}
            aria-describedby={asks}
            onClick={() => settle(field, { say: 'currency', currency })}
          >
            {t('codesRather', [currency.code])}
          </button>
        ))}
        {isForgettable(field) ? (
          <button type="button" data-testid="settle-unknown" aria-describedby={asks} onClick={() => settle(field, { say: 'unknown' })}>
            {t('codesNotKnown')}
          </button>
        ) : null}
      </p>
    </fieldset>
  );
}

/** The code, what was read of it, the words it came from, and one question for each doubt. */
export function FoundCode({ voice, row, currencies, taken, take, settle }: FoundCodeProps) {
  const { t } = voice;
  return (
    <li class="found-code" data-testid="found-code" data-code={row.code} data-unsure={row.unsure?.join(' ')}>
      <label class="switch">
        <input type="checkbox" name="take" checked={taken} onChange={({ currentTarget: { checked } }) => take(checked)} />
        <span>
          <Leaf as="code" class="code" text={row.code} />
        </span>
      </label>
      <CodeFacts voice={voice} row={row} />
      {row.unsure?.map((field) => (
        <Doubt key={field} voice={voice} row={row} field={field} currencies={currencies} settle={settle} />
      ))}
      <details>
        <summary>{t('codesWords')}</summary>
        <blockquote>
          <Leaf text={row.text} />
        </blockquote>
      </details>
    </li>
  );
}
