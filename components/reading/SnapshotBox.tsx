// The page as a file without her: made when she asks, looked at first, saved where she likes. Nothing is sent.
import { useSignal } from '@preact/signals';
import type { Language } from '../language/language';
import type { Snapshot, TakeSnapshot } from './desk';

type Made = 'none' | 'making' | 'unreachable' | (Snapshot & { href: string });

/** A file's name reads from left to right in every language. */
const [LEFT_TO_RIGHT, END] = ['\u2066', '\u2069'];

const sameWords = (same: boolean | undefined) =>
  same === undefined ? ('readingSnapshotAlone' as const) : same ? ('readingSnapshotSame' as const) : ('readingSnapshotOther' as const);

/** Button, then the file's whole text to look through, and the link that saves it. */
export function SnapshotBox({ t, takeSnapshot }: Pick<Language, 't'> & { takeSnapshot: TakeSnapshot }) {
  const made = useSignal<Made>('none');
  const make = async () => {
    made.value = 'making';
    made.value = (await takeSnapshot()) ?? 'unreachable';
  };
  const file = made.value;
  return (
    <section
      data-testid="snapshot"
      data-state={typeof file === 'string' ? file : 'made'}
      data-same={typeof file === 'string' ? undefined : file.same}
    >
      <h2>{t('readingSnapshotTitle')}</h2>
      <p>{t('readingSnapshotIntro')}</p>
      <p class="acts">
        <button type="button" data-testid="make-snapshot" disabled={file === 'making'} onClick={() => void make()}>
          {t('readingSnapshotMake')}
        </button>
      </p>
      <p role="status" class="facts">
        {file === 'making'
          ? t('working')
          : file === 'unreachable'
            ? t('readingSnapshotUnreachable')
            : file === 'none'
              ? ''
              : t(sameWords(file.same))}
      </p>
      {typeof file === 'string' ? null : (
        <>
          <p class="acts">
            <a class="button" data-testid="save-snapshot" href={file.href} download={file.name}>
              {t('readingSnapshotSave', [`${LEFT_TO_RIGHT}${file.name}${END}`])}
            </a>
          </p>
          <details>
            <summary>{t('readingSnapshotLook')}</summary>
            <textarea
              readOnly
              dir="ltr"
              rows={16}
              data-testid="snapshot-text"
              aria-label={t('readingSnapshotLook')}
              value={file.text}
              spellcheck={false}
            />
          </details>
        </>
      )}
    </section>
  );
}
