// The lines as they were read, and what she corrected of them.
import type { CorrectedReading } from '../../core/cases/correct-lines';
import { correctedLine } from '../../core/cases/correct-lines';
import type { Reading } from '../../core/formats/reading';
import type { Voice } from '../language/voice';
import type { CorrectionDesk, TypedLine } from './desk';
import { LineRow } from './LineRow';

interface LineListProps {
  voice: Voice;
  /** as the page was read */
  read: Reading;
  corrected: CorrectedReading;
  typed: TypedLine;
  desk: CorrectionDesk;
  nowIso(): string;
}

/** Only a cart's lines can be corrected: a checkout is held against its plan, not planned. */
export function LineList({ voice, read, corrected, typed, desk, nowIso }: LineListProps) {
  const { t } = voice;
  const said = (read.cart ?? read.checkout ?? read.order)?.lineItems ?? [];
  const { applied, lapsed } = corrected;
  if (said.length === 0) return null;
  const now = corrected.reading.cart?.lineItems ?? said;
  const mayCorrect = read.cart !== undefined && read.currency !== undefined;
  return (
    <section data-testid="lines">
      <h2>{t('readingLinesTitle')}</h2>
      {read.cart?.complete === false ? <p class="trouble">{t('noteMoreLines')}</p> : null}
      {applied.length < 2 ? null : (
        <p class="acts">
          <button type="button" data-testid="take-all-back" onClick={() => void desk.takeBack(applied)}>
            {t('readingTakeAllBack')}
          </button>
        </p>
      )}
      <ol class="read-lines">
        {said.map((line, at) => {
          const isOf = (list: typeof applied) => list.filter((one) => correctedLine(said, one) === at);
          return (
            <LineRow
              key={line.lineItemId}
              voice={voice}
              said={line}
              now={now[at] ?? line}
              applied={isOf(applied)}
              lapsed={isOf(lapsed)}
              currency={mayCorrect ? read.currency : undefined}
              typed={typed}
              desk={desk}
              nowIso={nowIso}
            />
          );
        })}
      </ol>
    </section>
  );
}
