import { expect, it } from 'vitest';
import { moneyText } from './money-text';
import { daysLater, dayText } from './pacific-days';

it('writes amounts as the site does', () => {
  expect(moneyText(123456, 'US $1.00')).toBe('US $1,234.56');
  expect(moneyText(-343, 'US $1.00')).toBe('-US $3.43');
  expect(moneyText(462, '$1.00')).toBe('$4.62');
  expect(moneyText(123456789, '1,00€')).toBe('1.234.567,89€');
  expect(moneyText(5, '1,00€')).toBe('0,05€');
  expect(moneyText(1257, '₪1.00')).toBe('\u200e₪12.57\u200e');
});

it('keeps the end of a Pacific day across summer time, and names the day', () => {
  expect(daysLater('2026-12-06T07:59:59Z', 200)).toBe('2027-06-24T06:59:59Z');
  expect(dayText('2026-12-06T07:59:59Z', 'en')).toBe('Dec 5, 2026');
  expect(dayText('2026-12-06T07:59:59Z', 'de')).toBe('05.12.2026');
});
