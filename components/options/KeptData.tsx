// What is kept of her: to a file, from a file, and away.
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { countExport, EXPORT_FORMAT, type ExportFile, exportFile } from '../../core/export/export-file';
import { type FileError, parseFile } from '../../core/formats/parse-file';
import { Say } from '../elements/Say';
import type { Saying } from '../language/saying';
import type { Voice } from '../language/voice';
import { FileField } from '../own-page/FileField';
import type { SettingsPart } from '../settings/changes';
import type { KeepFailure, OptionsDesk } from './desk';
import { EraseBox } from './EraseBox';
import { Held } from './Held';
import { sayFileError } from './keep-words';
import { SaveFile } from './SaveFile';

/** Longer than all that can be kept. */
const MOST_BYTES = 16 * 1024 * 1024;

interface KeptDataProps extends Pick<SettingsPart, 'settings'> {
  voice: Voice;
  desk: OptionsDesk;
  /** waits, says what became of it, and answers whether it was done */
  told(work: Promise<KeepFailure | undefined>, done: Saying): Promise<boolean>;
}

/** File of everything, bringing one in, erasing. */
export function KeptData({ settings, voice, desk, told }: KeptDataProps) {
  const { t } = voice;
  const kept = useSignal<ExportFile | undefined>(undefined);
  const made = useSignal<ExportFile | undefined>(undefined);
  const leftOut = useSignal(0);
  const offered = useSignal<ExportFile | undefined>(undefined);
  const wrong = useSignal<FileError | undefined>(undefined);
  const prices = useSignal(0);
  const look = async () => {
    const [all, seen] = await Promise.all([desk.gather(), desk.prices.count()]);
    kept.value = all;
    prices.value = seen ?? 0;
  };
  useEffect(() => void look(), [settings]);
  const take = (text: string) => {
    const parsed = parseFile(text, exportFile, EXPORT_FORMAT, MOST_BYTES);
    offered.value = parsed.ok ? parsed.value : undefined;
    wrong.value = parsed.ok ? undefined : parsed.error;
  };
  const bring = async (file: ExportFile, how: 'merge' | 'replace') => {
    if (await told(desk.bring(file, how), { key: 'optionsImported' })) offered.value = undefined;
    await look();
  };
  const erase = async () => {
    await told(desk.erase(), { key: 'optionsErased' });
    made.value = undefined;
    await look();
  };
  const make = async () => {
    const all = await desk.gather();
    leftOut.value = await desk.leftOut(all);
    made.value = all;
  };
  const held = kept.value && countExport(kept.value);
  const file = offered.value;
  return (
    <section data-testid="data">
      <h2>{t('optionsData')}</h2>
      <h3>{t('optionsKept')}</h3>
      {held === undefined ? null : <Held voice={voice} held={held} testId="held" />}
      <p class="hint">{t('optionsExportTell')}</p>
      <p class="acts">
        {made.value === undefined ? (
          <button type="button" data-testid="export" onClick={() => void make()}>
            {t('optionsExport')}
          </button>
        ) : (
          <SaveFile
            name={`stackwise-${made.value.exportedAt.slice(0, 10)}.json`}
            content={`${JSON.stringify(made.value, null, 1)}\n`}
            testId="save-export"
            say={(name) => t('optionsExportSave', [name])}
          />
        )}
        <FileField name="importFile" label={t('optionsImport')} mostBytes={MOST_BYTES} take={take} />
      </p>
      <p role="status" class="error" data-testid="left-out">
        {made.value === undefined || leftOut.value === 0 ? null : (
          <Say voice={voice} say={{ key: 'optionsLeftOut', with: [{ number: leftOut.value }] }} />
        )}
      </p>
      <p role="status" class="error" data-testid="import-error">
        {wrong.value === undefined ? '' : <Say voice={voice} say={sayFileError(wrong.value)} />}
      </p>
      {file === undefined ? null : (
        <div class="preview" data-testid="import-preview">
          <p>
            <Say voice={voice} say={{ key: 'optionsImportHolds', with: [{ moment: file.exportedAt }] }} />
          </p>
          <Held voice={voice} held={countExport(file)} testId="import-held" />
          <p class="acts">
            <button type="button" class="primary" data-testid="import-merge" onClick={() => void bring(file, 'merge')}>
              {t('optionsImportMerge')}
            </button>
            <button type="button" data-testid="import-replace" onClick={() => void bring(file, 'replace')}>
              {t('optionsImportReplace')}
            </button>
            <button
              type="button"
              onClick={() => {
                offered.value = undefined;
              }}
            >
              {t('optionsCancel')}
            </button>
          </p>
        </div>
      )}
      <EraseBox voice={voice} held={held} prices={prices.value} erase={erase} />
    </section>
  );
}
