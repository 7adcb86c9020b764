// Answers with what lies beside them, made by hand; the arithmetic stands beside every amount.
import type { CartAnswer } from '../../../core/answer/answer';
import type { Insight } from '../../../core/answer/insight';
import type { LineItem } from '../../../core/formats/case';
import { trap } from './sample-answers';

const store = { storeId: '1102764714', storeName: 'Lantern House' };

export const noInsight: Insight = { margins: [], removals: [], quantities: [], worth: [], topUps: [], deadZones: [], fillers: [] };

/**
 * The trap with more to be had. Night light: 42.00 + 7.00 − 10.00 = 39.00, the Select coupon fits, 34.00: 2.00 on top of 32.00.
 * Both notebooks: 42.00 + 9.00 − 10.00 − 5.00 = 36.00: 4.00 on top. Two lamps: 84.00 − 10.00 − 5.00 = 69.00. Without the store coupon 37.00.
 */
export const trapWithChances: CartAnswer = {
  ...trap,
  case: {
    ...trap.case,
    candidates: [
      {
        candidateId: 'unticked:l9',
        type: 'newItem',
        source: 'unticked',
        lineItem: { ...store, lineItemId: 'l9', title: 'Notebook, dotted', unitPrice: { amount: 450 }, quantity: 2 },
      },
      {
        candidateId: 'wishList:1005007791810102',
        type: 'newItem',
        source: 'wishList',
        lineItem: {
          ...store,
          lineItemId: 'item:1005007791810102',
          title: 'Night light, warm white',
          unitPrice: { amount: 700 },
          quantity: 1,
        },
      },
      { candidateId: 'more:l1', type: 'quantityIncrease', source: 'sameLine', lineItemId: 'l1', quantity: 1 },
      {
        candidateId: 'recentlySeen:1005007791810109',
        type: 'newItem',
        source: 'recentlySeen',
        lineItem: { ...store, lineItemId: 'item:1005007791810109', unitPrice: { amount: 800 }, quantity: 1 },
      },
    ],
  },
  insight: {
    ...noInsight,
    removals: [{ lineItemId: 'l1', price: 3200 }],
    quantities: [{ lineItemId: 'l1', oneMore: 6900, oneLess: 0 }],
    worth: [{ couponId: 'st', amount: 500 }],
    fillers: [
      {
        candidates: ['wishList:1005007791810102'],
        listed: 700,
        payable: 3400,
        netGain: -200,
        pays: false,
        unlocks: [{ layer: 'selectCoupon', id: 'se', more: 500 }],
      },
      // 42.00 + 8.00 − 10.00 − 5.00 = 35.00
      {
        candidates: ['recentlySeen:1005007791810109'],
        listed: 800,
        payable: 3500,
        netGain: -300,
        pays: false,
        unlocks: [{ layer: 'selectCoupon', id: 'se', more: 500 }],
      },
      {
        candidates: ['unticked:l9'],
        listed: 900,
        payable: 3600,
        netGain: -400,
        pays: false,
        unlocks: [{ layer: 'selectCoupon', id: 'se', more: 500 }],
      },
    ],
  },
  openFirst: [{ itemId: '1005007791810103', title: 'Bedside clock', source: 'wishList' }],
};

const titles = ['Glass beads, 200 pieces', 'Polymer clay, 57 g', 'Felt sheet, A4', 'Linen thread, 100 m', 'Brush pen'];

/** Sixty lines of ten stores; nothing in it was planned. */
export const sixtyLines: CartAnswer = {
  ...trapWithChances,
  case: {
    ...trapWithChances.case,
    lineItems: Array.from({ length: 60 }, (_, at): LineItem => {
      const [shop, row] = [Math.floor(at / 6), at % titles.length];
      const title = `${titles[row] ?? ''}, in colour number ${at + 1} of a long series with a longer name`;
      return {
        lineItemId: `l${at + 1}`,
        storeId: `s${shop}`,
        storeName: `Craft Street ${shop + 1} Store`,
        title,
        unitPrice: { amount: 250 },
        quantity: 2,
      };
    }),
  },
  insight: {
    ...noInsight,
    removals: Array.from({ length: 60 }, (_, at) => ({ lineItemId: `l${at + 1}`, price: at % 2 === 0 ? 500 : -110 })),
    quantities: Array.from({ length: 60 }, (_, at) => ({ lineItemId: `l${at + 1}`, oneMore: 3450, oneLess: 2950 })),
    topUps: [{ spend: 210, payable: 2710, gain: 700 }],
  },
};
