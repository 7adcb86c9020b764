// What was read of a tab's page, and from where; its cart's lines, to be corrected; and the page as a file to report it with.
import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { correctLines } from '../../core/cases/correct-lines';
import type { Correction } from '../../core/cases/correction';
import type { Reading } from '../../core/formats/reading';
import type { Language } from '../language/language';
import { makeVoice, noCurrency } from '../language/voice';
import { OwnPage } from '../own-page/OwnPage';
import type { CorrectionDesk, TakeSnapshot, TypedLine } from './desk';
import { Facts } from './Facts';
import { GapList } from './GapList';
import { LineList } from './LineList';
import { OfferList } from './OfferList';
import { SnapshotBox } from './SnapshotBox';
import { SumRows } from './SumRows';

export interface ReadingPageProps {
  language: ReadonlySignal<Language>;
  /** as the page was read, without her corrections; undefined where nothing was */
  reading: ReadonlySignal<Reading | undefined>;
  corrections: ReadonlySignal<Correction[]>;
  privateWindow: boolean;
  typed: TypedLine;
  /** ms since 1970 */
  now(): number;
  desk: CorrectionDesk;
  takeSnapshot: TakeSnapshot;
}

/** The page, whole. */
export function ReadingPage({ language, reading, corrections, privateWindow, typed, now, desk, takeSnapshot }: ReadingPageProps) {
  const { t } = language.value;
  const said = useSignal('');
  const read = reading.value;
  const corrected = useMemo(() => (read === undefined ? undefined : correctLines(read, corrections.value)), [read, corrections.value]);
  const voice = useMemo(() => makeVoice(language.value, read?.currency ?? noCurrency, now), [language.value, read?.currency, now]);
  const telling =
    (work: (list: Correction[]) => Promise<boolean>, done: 'readingCorrected' | 'readingTakenBack') => async (list: Correction[]) => {
      const kept = await work(list);
      said.value = t(kept ? done : 'readingNotKept');
      return kept;
    };
  const spoken: CorrectionDesk = {
    correct: telling(desk.correct, 'readingCorrected'),
    takeBack: telling(desk.takeBack, 'readingTakenBack'),
  };
  const shown = corrected?.reading;
  return (
    <OwnPage
      language={language.value}
      name="reading"
      title={t('readingTitle')}
      intro={t('readingIntro')}
      notes={privateWindow ? <p class="intro">{t('readingPrivate')}</p> : null}
    >
      <p class="outcome" role="status" data-testid="outcome" data-said={said.value !== ''}>
        {said.value}
      </p>
      {read === undefined || shown === undefined || corrected === undefined ? (
        <section data-testid="nothing-read">
          <p>{t('readingNothing')}</p>
        </section>
      ) : (
        <>
          <Facts voice={voice} reading={shown} />
          <SumRows voice={voice} reading={shown} />
          <LineList
            voice={voice}
            read={read}
            corrected={corrected}
            typed={typed}
            desk={spoken}
            nowIso={() => new Date(now()).toISOString()}
          />
          <OfferList voice={voice} reading={read} />
          <GapList t={t} gaps={shown.gaps} />
        </>
      )}
      <SnapshotBox t={t} takeSnapshot={takeSnapshot} />
    </OwnPage>
  );
}
