// Erasing everything: what goes is told, and it is asked twice.
import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Holdings } from '../../core/export/export-file';
import { Say } from '../elements/Say';
import type { Voice } from '../language/voice';
import { Held } from './Held';

interface EraseBoxProps {
  voice: Voice;
  held: Holdings | undefined;
  /** prices that were seen, which have a file of their own */
  prices: number;
  erase(): Promise<void>;
}

/** A button; then what goes; then the last question. The focus goes to the way out each time, so that no key pressed on erases. */
export function EraseBox({ voice: { t, ...voice }, held, prices, erase }: EraseBoxProps) {
  const asked = useSignal<0 | 1 | 2>(0);
  const wayOut = useRef<HTMLButtonElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  const begun = useRef(false);
  useLayoutEffect(() => {
    if (asked.value > 0) wayOut.current?.focus();
    else if (begun.current) first.current?.focus();
    begun.current = asked.value > 0;
  }, [asked.value]);
  const ask = (turn: 0 | 1 | 2) => () => {
    asked.value = turn;
  };
  const now = async () => {
    await erase();
    asked.value = 0;
  };
  if (asked.value === 0 || held === undefined) {
    return (
      <p class="acts">
        <button type="button" class="danger" data-testid="erase" ref={first} onClick={ask(1)}>
          {t('optionsErase')}
        </button>
      </p>
    );
  }
  return (
    <div class="preview" data-testid="erase-asked" data-asked={asked.value}>
      <p role="status">{t(asked.value === 1 ? 'optionsEraseTell' : 'optionsEraseLast')}</p>
      <Held voice={{ t, ...voice }} held={held} testId="erase-held" />
      {prices === 0 ? null : (
        <p data-testid="erase-prices-held">
          <Say voice={{ t, ...voice }} say={{ key: 'optionsHeldPrices', count: prices }} />
        </p>
      )}
      <p class="acts">
        <button type="button" data-testid="erase-cancel" ref={wayOut} onClick={ask(0)}>
          {t('optionsCancel')}
        </button>
        {asked.value === 1 ? (
          <button type="button" class="danger" data-testid="erase-on" onClick={ask(2)}>
            {t('optionsEraseSure')}
          </button>
        ) : (
          <button type="button" class="danger" data-testid="erase-now" onClick={() => void now()}>
            {t('optionsEraseNow')}
          </button>
        )}
      </p>
    </div>
  );
}
