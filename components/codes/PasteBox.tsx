// A text goes in, codes come out: looked at, settled and kept by her.
import { useSignal } from '@preact/signals';
import { useId, useRef } from 'preact/hooks';
import { type Settled, settle } from '../../core/codes/settle';
import type { Currency } from '../../core/formats/amount';
import type { CodeField, CodeRow } from '../../core/formats/codes';
import type { Language } from '../language/language';
import type { Voice } from '../language/voice';
import { FileField } from '../own-page/FileField';
import { FoundCode } from './FoundCode';

/** The longest text that is looked at, in characters: 10 million. */
export const longestPaste = 10_000_000;

interface PasteBoxProps {
  language: Language;
  /** a voice for a row's own currency */
  voiceIn(currency: Currency | undefined): Voice;
  /** currencies she may mean: her cart's, her country's */
  currencies: readonly Currency[];
  /** The codes in a text. */
  readText(text: string): CodeRow[];
  /** Puts rows in the book; false where they could not be kept, and that is said elsewhere. */
  keep(rows: CodeRow[], from: 'pasted' | 'file'): Promise<boolean>;
}

interface Found {
  row: CodeRow;
  taken: boolean;
}

/** The box, and under it what was found. What she does not take is forgotten with the text. */
export function PasteBox({ language, voiceIn, currencies, readText, keep }: PasteBoxProps) {
  const { t } = language;
  const id = useId();
  const text = useSignal('');
  const found = useSignal<{ all: Found[]; from: 'pasted' | 'file' } | undefined>(undefined);
  const heading = useRef<HTMLHeadingElement>(null);
  const look = (words: string, from: 'pasted' | 'file') => {
    found.value = { all: readText(words).map((row) => ({ row, taken: row.status === undefined })), from };
    requestAnimationFrame(() => heading.current?.focus());
  };
  const change = (at: number, changes: Partial<Found>) => {
    if (found.value !== undefined)
      found.value = { ...found.value, all: found.value.all.map((one, index) => (index === at ? { ...one, ...changes } : one)) };
  };
  const settleAt = (at: number, field: CodeField, settled: Settled) => {
    const row = found.value?.all[at]?.row;
    if (row !== undefined) change(at, { row: settle(row, field, settled) });
  };
  const rows = found.value?.all ?? [];
  const taken = rows.filter((one) => one.taken);
  const keepTaken = async () => {
    const from = found.value?.from ?? 'pasted';
    if (
      !(await keep(
        taken.map(({ row }) => row),
        from,
      ))
    )
      return;
    found.value = undefined;
    text.value = '';
  };
  return (
    <section data-testid="paste" class="paste" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t('codesPasteTitle')}</h2>
      <label for={id}>{t('codesPasteLabel')}</label>
      <textarea
        id={id}
        name="text"
        rows={5}
        dir="auto"
        value={text.value}
        maxLength={longestPaste}
        spellcheck={false}
        autoComplete="off"
        aria-describedby={`${id}-hint`}
        onInput={({ currentTarget: { value } }) => {
          text.value = value;
        }}
      />
      <p class="hint" id={`${id}-hint`}>
        {t('codesPasteHint')}
      </p>
      <p class="ways">
        <button type="button" class="primary" data-testid="find-codes" onClick={() => look(text.value, 'pasted')}>
          {t('codesFind')}
        </button>{' '}
        <FileField
          name="file"
          label={t('codesPasteFile')}
          accept=".txt,.md,.csv,.html,.json,text/*"
          mostBytes={longestPaste}
          take={(words) => look(words, 'file')}
        />
      </p>
      <div class="found" data-testid="found" data-count={found.value === undefined ? undefined : rows.length}>
        {found.value === undefined ? null : (
          <>
            <h3 ref={heading} tabIndex={-1}>
              {rows.length === 0 ? t('codesFoundNone') : t('codesFound', [], rows.length)}
            </h3>
            <ul class="codes">
              {rows.map(({ row, taken: isTaken }, at) => (
                <FoundCode
                  key={`${row.code}|${at}`}
                  voice={voiceIn(row.currency)}
                  row={row}
                  currencies={currencies}
                  taken={isTaken}
                  take={(one) => change(at, { taken: one })}
                  settle={(field, settled) => settleAt(at, field, settled)}
                />
              ))}
            </ul>
            {rows.length === 0 ? null : (
              <p class="ways">
                <button
                  type="button"
                  class="primary"
                  data-testid="keep-codes"
                  disabled={taken.length === 0}
                  onClick={() => void keepTaken()}
                >
                  {t('codesKeep', [], taken.length)}
                </button>{' '}
                <button
                  type="button"
                  data-testid="drop-codes"
                  onClick={() => {
                    found.value = undefined;
                  }}
                >
                  {t('codesDrop')}
                </button>
              </p>
            )}
          </>
        )}
      </div>
    </section>
  );
}
