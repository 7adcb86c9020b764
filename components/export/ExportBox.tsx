// The plan to keep or to share: for programs, for a spreadsheet, as a picture. Only on our own pages: nothing of it may stand in the shop's.
import { useSignal } from '@preact/signals';
import type { CartAnswer } from '../../core/answer/answer';
import type { Voice } from '../language/voice';
import { drawReceipt, pictureRows } from './draw-receipt';
import { planCsv, planJson } from './plan-files';

interface ExportBoxProps {
  voice: Voice;
  answer: CartAnswer;
  /** Offers a file to be saved. */
  save(name: string, content: Blob): void;
}

/** Three buttons, folded, and whether titles may be in the picture. */
export function ExportBox({ voice, answer, save }: ExportBoxProps) {
  const { t, language } = voice;
  const withTitles = useSignal(false);
  const name = (ending: string) => `stackwise-${answer.case.context.at.slice(0, 10)}.${ending}`;
  const text = (ending: 'json' | 'csv', content: string) =>
    save(name(ending), new Blob([content], { type: ending === 'json' ? 'application/json' : 'text/csv;charset=utf-8' }));
  const picture = () => {
    const canvas = document.createElement('canvas');
    drawReceipt(canvas, `${t('extensionName')} · ${t('receiptTitle')}`, pictureRows(answer, voice, withTitles.value), language.dir);
    canvas.toBlob((made) => made !== null && save(name('png'), made), 'image/png');
  };
  return (
    <details class="folded export-box" data-testid="export-box">
      <summary>{t('exportTitle')}</summary>
      <p class="files">
        <button type="button" data-testid="export-picture" onClick={picture}>
          {t('exportPicture')}
        </button>
        <button type="button" data-testid="export-csv" onClick={() => text('csv', planCsv(answer, voice))}>
          {t('exportTable')}
        </button>
        <button type="button" data-testid="export-json" onClick={() => text('json', planJson(answer))}>
          {t('exportProgram')}
        </button>
      </p>
      <label class="switch">
        <input
          type="checkbox"
          name="withTitles"
          checked={withTitles.value}
          onChange={(event) => {
            withTitles.value = event.currentTarget.checked;
          }}
        />
        <span>{t('exportWithTitles')}</span>
      </label>
      <p class="beside">{t('exportTell')}</p>
    </details>
  );
}
