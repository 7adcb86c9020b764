// The prices that were seen: whether they are kept, their file, and away with them.
import { useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { settingDefaults } from '../../core/answer/untouched-settings';
import { type FileError, parseFile } from '../../core/formats/parse-file';
import { MOST_FILE_BYTES, PRICES_FORMAT, type PricesFile, pricesFile } from '../../core/history/prices-file';
import { Say } from '../elements/Say';
import { Switch } from '../elements/Switch';
import type { Saying } from '../language/saying';
import type { Voice } from '../language/voice';
import { FileField } from '../own-page/FileField';
import type { SettingsPart } from '../settings/changes';
import type { KeepFailure, OptionsDesk } from './desk';
import { sayFileError } from './keep-words';
import { SaveFile } from './SaveFile';

interface KeptPricesProps extends SettingsPart {
  voice: Voice;
  desk: OptionsDesk['prices'];
  /** waits, says what became of it, and answers whether it was done */
  told(work: Promise<KeepFailure | undefined>, done: Saying): Promise<boolean>;
}

/** A switch; what there is; to a file, from a file, and, asked once more, away. */
export function KeptPrices({ settings, set, voice, desk, told }: KeptPricesProps) {
  const { t } = voice;
  const count = useSignal(0);
  const made = useSignal<PricesFile | undefined>(undefined);
  const wrong = useSignal<FileError | undefined>(undefined);
  const asked = useSignal(false);
  // no key pressed on erases: the focus goes to the way out, and from there back
  const wayOut = useRef<HTMLButtonElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  const begun = useRef(false);
  useLayoutEffect(() => {
    if (asked.value) wayOut.current?.focus();
    else if (begun.current) first.current?.focus();
    begun.current = asked.value;
  }, [asked.value]);
  const look = async () => {
    count.value = (await desk.count()) ?? 0;
    made.value = undefined;
    asked.value = false;
  };
  useEffect(() => void look(), []);
  const take = async (text: string) => {
    const parsed = parseFile(text, pricesFile, PRICES_FORMAT, MOST_FILE_BYTES);
    wrong.value = parsed.ok ? undefined : parsed.error;
    if (!parsed.ok) return;
    await told(desk.bring(parsed.value), { key: 'optionsImported' });
    await look();
  };
  const erase = async () => {
    await told(desk.erase(), { key: 'optionsPricesErased' });
    await look();
  };
  const gather = async () => {
    made.value = await desk.gather();
  };
  const ask = (on: boolean) => () => {
    asked.value = on;
  };
  const held = <Say voice={voice} say={{ key: 'optionsHeldPrices', count: count.value }} />;
  return (
    <section data-testid="prices" data-count={count.value}>
      <h2>{t('pricesTitle')}</h2>
      <Switch
        name="keepsHistory"
        label={t('optionsHistory')}
        on={settings.keepsHistory ?? settingDefaults.keepsHistory}
        set={(on) => set({ keepsHistory: on })}
      />
      <p class="hint">{t('optionsHistoryHint')}</p>
      {count.value === 0 ? null : <p>{held}</p>}
      <p class="acts">
        {count.value === 0 ? null : made.value === undefined ? (
          <button type="button" data-testid="export-prices" onClick={() => void gather()}>
            {t('optionsPricesExport')}
          </button>
        ) : (
          <SaveFile
            name={`stackwise-prices-${made.value.exportedAt.slice(0, 10)}.json`}
            content={`${JSON.stringify(made.value)}\n`}
            testId="save-prices"
            say={(name) => t('optionsExportSave', [name])}
          />
        )}
        <FileField name="pricesFile" label={t('optionsPricesImport')} mostBytes={MOST_FILE_BYTES} take={(text) => void take(text)} />
        {count.value === 0 || asked.value ? null : (
          <button type="button" class="danger" data-testid="erase-prices" ref={first} onClick={ask(true)}>
            {t('optionsPricesErase')}
          </button>
        )}
      </p>
      <p role="status" class="error" data-testid="prices-error">
        {wrong.value === undefined ? '' : <Say voice={voice} say={sayFileError(wrong.value)} />}
      </p>
      {asked.value ? (
        <div class="preview" data-testid="erase-prices-asked">
          <p role="status">{t('optionsEraseTell')}</p>
          <p>{held}</p>
          <p class="acts">
            <button type="button" data-testid="erase-prices-cancel" ref={wayOut} onClick={ask(false)}>
              {t('optionsCancel')}
            </button>
            <button type="button" class="danger" data-testid="erase-prices-now" onClick={() => void erase()}>
              {t('optionsEraseNow')}
            </button>
          </p>
        </div>
      ) : null}
    </section>
  );
}
