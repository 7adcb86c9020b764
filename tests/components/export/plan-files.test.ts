// @vitest-environment happy-dom
// The files of a plan: every number from the paper beside the sample answers.
import { expect, it } from 'vitest';
import { pictureRows } from '../../../components/export/draw-receipt';
import { planCsv, planJson } from '../../../components/export/plan-files';
import { chooseLanguage } from '../../../components/language/languages';
import { makeVoice } from '../../../components/language/voice';
import { parseCase } from '../../../core/formats/parse-case';
import { unmarked } from '../render-app';
import { everyLayer, sampleNow, trap, twoOrders } from '../samples/sample-answers';

const voice = makeVoice(chooseLanguage(['en']), trap.case.currency, () => sampleNow);

it('the table has a line for each step: 42.00 − 10.00 = 32.00', () =>
  expect(planCsv(trap, voice)).toBe(
    [
      '\ufeff"Order","Step","Code","Tested on","Minimum","Passes by","Change","Left","Amounts are in"',
      '1,"Goods",,,,,,42.00,"USD"',
      '1,"Store coupon",,42.00,40.00,2.00,-10.00,32.00,"USD"',
      '1,"To pay",,,,,,32.00,"USD"',
      '',
    ].join('\r\n'),
  ));

it('a code that is a formula is none in the table', () => {
  const [first, ...rest] = trap.case.wallet?.coupons ?? [];
  if (first === undefined) throw new Error('no coupon');
  const hostile = { ...trap, case: { ...trap.case, wallet: { coupons: [{ ...first, code: '=cmd|"/c calc"!A1' }, ...rest] } } };
  expect(planCsv(hostile, voice)).toContain(`"'=cmd|""/c calc""!A1"`);
});

it('what programs get is the case, as it can be read again, and the plan', () => {
  const file = JSON.parse(planJson(trap));
  expect(parseCase(file.case)).toMatchObject({ ok: true });
  expect(file.plan.objective.payable).toBe(3200);
});

it('the picture has kinds and amounts, and none of her codes, stores or titles', () => {
  const rows = pictureRows(everyLayer, voice, false);
  const text = JSON.stringify(rows);
  for (const { code, storeName, title } of [...(everyLayer.case.wallet?.coupons ?? []), ...everyLayer.case.lineItems].map((one) => ({
    code: 'code' in one ? one.code : undefined,
    storeName: 'storeName' in one ? one.storeName : undefined,
    title: 'title' in one ? one.title : undefined,
  })))
    for (const hers of [code, storeName, title]) if (hers !== undefined) expect(text).not.toContain(hers);
  const total = rows.find(({ weight, amount }) => weight === 'strong' && amount !== undefined);
  expect(unmarked(total?.amount ?? '')).toBe('US$61.00');
  expect(rows[0]).toMatchObject({ text: 'Goods', amount: 'US$74.40', left: 1 });
});

it('titles are in the picture where she wants them, cut where they are long', () => {
  const title = 'x'.repeat(400);
  const long = { ...trap, case: { ...trap.case, lineItems: trap.case.lineItems.map((line) => ({ ...line, title })) } };
  expect(pictureRows(long, voice, true)[0]?.text).toBe(`1 × ${'x'.repeat(60)}…`);
});

it('of two orders each has its head, and both their sum', () => {
  const texts = pictureRows(twoOrders, voice, false).map(({ text }) => text);
  expect(texts.filter((text) => text.startsWith('Order '))).toEqual(['Order 1', 'Order 2']);
  expect(texts).toContain('All orders');
});
