import type { Language } from '../language/language';

/** What the goods and the store of the sample are called. */
export const sampleNames = ({ t }: Pick<Language, 't'>): { item: string; store: string } => ({
  item: t('welcomeSampleItem'),
  store: t('welcomeSampleStore'),
});
