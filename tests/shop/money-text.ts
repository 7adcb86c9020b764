// Amounts as the site's pages write them.
import type { Scenario } from './scenario';

const styles: Record<Scenario['money'], { before: string; after: string; decimal: string; thousands: string; mark: string }> = {
  'US $1.00': { before: 'US $', after: '', decimal: '.', thousands: ',', mark: '' },
  '$1.00': { before: '$', after: '', decimal: '.', thousands: ',', mark: '' },
  '1,00€': { before: '', after: '€', decimal: ',', thousands: '.', mark: '' },
  'MXN$1,00': { before: 'MXN$', after: '', decimal: ',', thousands: '.', mark: '' },
  'R$1,00': { before: 'R$', after: '', decimal: ',', thousands: '.', mark: '' },
  // left-to-right marks around it, so that the sign stays in front within Hebrew text
  '₪1.00': { before: '₪', after: '', decimal: '.', thousands: ',', mark: '\u200e' },
};

/** Minor units of a currency with two decimals, in the shop's way of writing; the sign stands in front of everything. */
export function moneyText(amount: number, money: Scenario['money']): string {
  const { before, after, decimal, thousands, mark } = styles[money];
  const digits = String(Math.abs(amount)).padStart(3, '0');
  const whole = digits.slice(0, -2).replaceAll(/\B(?=(\d{3})+$)/g, thousands);
  return `${mark}${amount < 0 ? '-' : ''}${before}${whole}${decimal}${digits.slice(-2)}${after}${mark}`;
}

/** The site's own description of its number format, as product answers carry it. */
export function priceLocalConfig(money: Scenario['money']): string {
  const { before, after, decimal, thousands } = styles[money];
  const one = {
    currencySymbol: before || after,
    currencySymbolPosition: before ? 'front' : 'end',
    decimalPointChar: decimal,
    showDecimal: true,
    thousandsChar: thousands,
  };
  return JSON.stringify({ from: one, separatorStr: ' - ', single: one, to: one, useful: true, version: 'v1' });
}
