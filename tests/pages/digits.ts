// Prices as the site draws them: in one text, or every digit in an element of its own.
import { h, told } from './markup';
import { type Money, meaning, reread } from './money';
import type { Branch, Tree } from './tree';

const shownBy = (branch: Branch): string =>
  branch.kids.map((kid) => (kid.type === 'leaf' ? String(kid.text ?? '') : shownBy(kid))).join('');

/** An amount that tells `slot`, every character in an element of its own, with the site's empty spacer behind the sign. */
export const inDigits = (slot: string, amount: number, money: Money, tail: string): Branch => {
  const [, sign = '', rest = ''] = /^([^\d]*)(.*)$/s.exec(money.shown(amount)) ?? [];
  const kids: Tree[] = [...(sign === '' ? [] : [sign]), ...rest].map((piece) => h('span', { class: `es--char--${tail}` }, piece));
  if (sign !== '') kids.splice(1, 0, h('span', { class: `es--space2--${tail}x` }));
  return {
    ...h('div', { class: `es--wrap--${tail} notranslate` }, ...kids),
    says: (branch) => {
      const shown = shownBy(branch);
      return shown.trim() === '' ? undefined : { slot, value: reread(money, shown) };
    },
  };
};

/** An amount that tells `slot`, as one text. */
export const inText = (slot: string, amount: number, money: Money): Tree => told(slot, money.shown(amount), meaning(money, amount));
