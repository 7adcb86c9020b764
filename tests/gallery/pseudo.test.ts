// The language to look at: what it leaves alone, and how much longer it is.
import { describe, expect, it } from 'vitest';
import english from '../../public/_locales/en/messages.json';
import { CLOSES, OPENS, pseudo, pseudoLanguage } from './pseudo';

it.each([
  ['Pay', '⟦Þááý⟧'],
  ['Save $amount$', '⟦Šááṽé $amount$⟧'],
  ['$1 of $2: $$5', '⟦$1 óƒƒ $2: $$5⟧'],
  ['42', '⟦42⟧'],
])('"%s" is %s', (message, made) => expect(pseudo(message)).toBe(made));

describe('every message of English', () => {
  const messages = Object.values(english).map(({ message }) => message);
  const together = (texts: string[]) => texts.join('').length;

  it('is longer, by about a third in all', () => {
    const longer = together(messages.map(pseudo)) / together(messages);
    expect(longer).toBeGreaterThan(1.25);
    expect(longer).toBeLessThan(1.45);
  });
  it('has none of the brackets itself', () => expect(messages.filter((one) => one.includes(OPENS) || one.includes(CLOSES))).toEqual([]));
});

it('keeps its gaps as a language', () => {
  const { t } = pseudoLanguage({ save: { message: 'Save $amount$', placeholders: { amount: { content: '$1' } } } });
  expect(t('save' as never, ['US$ 5'])).toBe('⟦Šááṽé US$ 5⟧');
});
