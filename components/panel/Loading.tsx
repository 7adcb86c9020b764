import type { Language } from '../language/language';

/** Where both surfaces begin. Its bars come late, so that a quick answer is not preceded by a flash. */
export const Loading = ({ t }: Pick<Language, 't'>) => (
  <div class="skeleton">
    <p role="status">{t('loading')}</p>
    <span aria-hidden="true" />
    <span aria-hidden="true" />
    <span aria-hidden="true" />
  </div>
);
