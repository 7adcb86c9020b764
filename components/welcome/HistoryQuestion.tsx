// Whether prices that are seen may be kept: asked at the first run, and no until she has said yes.
import type { Language } from '../language/language';

interface HistoryQuestionProps extends Pick<Language, 't'> {
  /** what she answered; undefined until she has */
  keeps: boolean | undefined;
  answer(keeps: boolean): void;
}

export const HistoryQuestion = ({ t, keeps, answer }: HistoryQuestionProps) => (
  <section class="question" data-testid="history" data-keeps={keeps}>
    <h2>{t('welcomeHistory')}</h2>
    <p>{t('welcomeHistoryWhy')}</p>
    <p class="acts">
      <button type="button" data-testid="history-yes" aria-pressed={keeps === true} onClick={() => answer(true)}>
        {t('welcomeHistoryYes')}
      </button>
      <button type="button" data-testid="history-no" aria-pressed={keeps === false} onClick={() => answer(false)}>
        {t('welcomeHistoryNo')}
      </button>
    </p>
    <p role="status">{keeps === undefined ? '' : t(keeps ? 'welcomeHistoryKept' : 'welcomeHistoryNotKept')}</p>
  </section>
);
