// What was there and could not be read: in words, with the path and the reason as a report needs them.
import type { Gap } from '../../core/formats/reading';
import type { Language } from '../language/language';
import { gapPlace, reasonWord } from './reading-words';

const MOST = 60;

/** Says so where nothing is missing. */
export function GapList({ t, gaps: all }: Pick<Language, 't'> & { gaps: Gap[] }) {
  // what she corrected stands at its line
  const gaps = all.filter(({ why }) => why !== 'corrected-by-hand');
  return (
    <section data-testid="gaps" data-count={gaps.length}>
      <h2>{t('readingGapsTitle')}</h2>
      {gaps.length === 0 ? <p>{t('readingNoGaps')}</p> : null}
      <ul class="gaps">
        {gaps.slice(0, MOST).map(({ field, why }) => {
          const { line, word } = gapPlace(field);
          const reason = t(reasonWord(why));
          return (
            <li key={`${field} ${why}`} data-field={field} data-why={why}>
              {line === undefined ? null : `${t('readingLine', [`${line}`])} `}
              {word === undefined ? reason : t('labelled', [t(word), reason])}{' '}
              <code class="codes" dir="ltr">
                {field} {why}
              </code>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
