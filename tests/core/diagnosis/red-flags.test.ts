// Warnings of a third party's code: by its words in several languages, by what it leaves out, by how much it takes off.
import { expect, it } from 'vitest';
import { type RedFlag, redFlagsOf } from '../../../core/diagnosis/red-flags';
import { row } from './carts';

const plain = row('US12', 1200, 8900);

it('has nothing against a code with a date, a source and a usual amount', () => {
  expect(redFlagsOf(plain, { hasSource: true, text: '$12 off $89+ with US12, until June 30 23:59 PT' })).toEqual([]);
});

it.each<[string, RedFlag[]]>([
  ['Log in here to claim US12', ['asks-to-sign-in']],
  ['Enter your password to verify', ['asks-to-sign-in']],
  ['Войдите и введите пароль', ['asks-to-sign-in']],
  ['Install our browser extension first', ['asks-to-install']],
  ['Téléchargez notre application', ['asks-to-install']],
  ['Complete a survey to unlock your code', ['asks-for-a-favour']],
  ['Show code', ['hidden']],
  ['Показать промокод', ['hidden']],
  ['First-come, first-served!', ['first-come']],
  ['선착순 1000명', ['first-come']],
  ['solange Vorrat reicht', ['first-come']],
  ['עד גמר המלאי', ['first-come']],
  ['Show code, log in, first come', ['asks-to-sign-in', 'hidden', 'first-come']],
])('warns of "%s"', (text, flags) => {
  expect(redFlagsOf(plain, { text, hasSource: true })).toEqual(flags);
});

it.each(['Spring sale in the store', 'designs with signing pens', '$12 off $89 for designers', 'the first comet'])(
  'does not read a warning into "%s"',
  (text) => {
    expect(redFlagsOf(plain, { text, hasSource: true })).toEqual([]);
  },
);

it('warns of what is left out', () => {
  const { validUntil: _until, ...undated } = plain;
  expect(redFlagsOf(undated, { hasSource: false })).toEqual(['no-date', 'no-source']);
});

it('warns of more than such codes take off, and not of the largest that was seen', () => {
  const flagsOf = (off: number, minimum: number) => redFlagsOf(row('X', off, minimum), { hasSource: true });
  expect(flagsOf(300, 700)).toEqual([]);
  expect(flagsOf(500, 1000)).toEqual(['too-much']);
  const share = (basisPoints: number, most?: number) =>
    redFlagsOf(
      row('X', 0, 0, {
        discount: { type: 'percentage', basisPoints, ...(most === undefined ? {} : { maximumDiscount: { amount: most } }) },
      }),
      { hasSource: true },
    );
  expect(share(9000)).toEqual(['too-much']);
  expect(share(9000, 1000)).toEqual([]);
  expect(share(5000)).toEqual([]);
});
