import { describe, expect, it } from 'vitest';
import { languageName } from '../../../components/language/language-names';
import { chooseLanguage } from '../../../components/language/languages';

const english = chooseLanguage(['en']);
const hebrew = chooseLanguage(['he']);

describe('which language', () => {
  it.each([
    [['he'], 'he'],
    [['he-IL', 'en'], 'he'],
    [['iw-IL'], 'he'],
    [['he_IL'], 'he'],
    [['HE'], 'he'],
    [['nl', 'he', 'en'], 'he'],
    [['en-GB', 'he'], 'en'],
    [['nl', 'zh-Hant-TW'], 'en'],
    [['hey'], 'en'],
    [['__proto__', 'constructor', ''], 'en'],
    [[], 'en'],
  ])('%j is %s', (wanted, code) => expect(chooseLanguage(wanted).code).toBe(code));

  it('knows its direction and its own name', () => {
    expect([english.dir, languageName('en')]).toEqual(['ltr', 'English']);
    expect([hebrew.dir, languageName('he')]).toEqual(['rtl', 'עברית']);
  });
});

describe('the words', () => {
  it('fills gaps by place, and never looks into what it filled in', () => {
    expect(english.t('notPageTotal', ['$1 $amount$ $$'])).toBe('not $1 $amount$ $$, the page’s total now');
    expect(english.t('ofStore', ['$2', 'B'])).toBe('$2 · B');
  });

  it('leaves a gap empty that nothing was given for', () => {
    expect(english.t('notPageTotal')).toBe('not , the page’s total now');
  });

  it.each([
    [0, '0 orders'],
    [1, '1 order'],
    [2, '2 orders'],
    [1234, '1,234 orders'],
  ])('counts %i orders', (count, said) => expect(english.t('orders', [], count)).toBe(said));

  it.each([
    [0, '0 הזמנות'],
    [1, 'הזמנה אחת'],
    [2, 'שתי הזמנות'],
    [11, '11 הזמנות'],
  ])('counts %i orders in Hebrew', (count, said) => expect(hebrew.t('orders', [], count)).toBe(said));

  it('puts the count first and the rest after it', () => {
    expect(english.t('stepSpendCoins', ['US$2.24'], 224)).toBe('Switch coins on: 224 coins take off US$2.24');
    expect(english.t('stepSpendCoins', ['US$0.01'], 1)).toBe('Switch coins on: 1 coin takes off US$0.01');
  });
});
