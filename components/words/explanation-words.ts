// What would explain that the checkout page charges another amount than was promised.
import type { Explanation } from '../../core/answer/checkout-check';
import type { RowKind } from '../../core/formats/reading';
import type { Rules } from '../../core/formats/rules';
import type { PlainKey } from '../language/language';
import type { Piece, Saying } from '../language/saying';
import { type ByCode, byCode } from './by-code';
import { kindWords, rowWords } from './code-words';
import type { Names } from './names';
import { sayPromotion } from './promotion-words';

export const ruleWords: Record<keyof Rules, PlainKey> = {
  stackingOrder: 'ruleStackingOrder',
  limits: 'ruleLimits',
  exclusivity: 'ruleExclusivity',
  thresholdComparison: 'ruleThresholdComparison',
  percentageRounding: 'rulePercentageRounding',
  shippingMeasuredAfter: 'ruleShippingMeasuredAfter',
  thresholdBase: 'ruleThresholdBase',
  coinsMeasuredOn: 'ruleCoinsMeasuredOn',
};
type RuleValue =
  | Rules['thresholdComparison']
  | Rules['percentageRounding']
  | Rules['coinsMeasuredOn']
  | NonNullable<Rules['thresholdBase'][keyof Rules['thresholdBase']]>;
export const valueWords: Record<RuleValue, PlainKey> = {
  running: 'valueRunning',
  itemPrice: 'valueItemPrice',
  atLeast: 'valueAtLeast',
  moreThan: 'valueMoreThan',
  halfUp: 'valueHalfUp',
  floor: 'valueFloor',
  ceil: 'valueCeil',
  halfEven: 'valueHalfEven',
};
const isIn = <Key extends string>(table: Record<Key, unknown>, key: string): key is Key => Object.hasOwn(table, key);

const sayField = (field: string): Piece => {
  const name = field.split('.')[0] ?? field;
  return isIn(ruleWords, name) ? { said: { key: ruleWords[name] } } : { code: field };
};

/** A value in words: one of a rule's own, a list of layers, or as it stands. */
function sayValue(value: string): Piece {
  if (isIn(valueWords, value)) return { said: { key: valueWords[value] } };
  if (isIn(kindWords, value)) return { said: { key: 'valueAfter', with: [{ said: { key: kindWords[value] } }] } };
  const known = value.split(/[\s,>]+/).flatMap((layer): Saying[] => (isIn(kindWords, layer) ? [{ key: kindWords[layer] }] : []));
  return known.length > 1 ? { all: known } : { code: value };
}

const what = (names: Names, kind: RowKind, couponId: string | undefined): Piece =>
  couponId !== undefined ? { said: sayPromotion(names, couponId) } : { said: { key: rowWords[kind] } };

const words: ByCode<Explanation, Names, Saying> = {
  'rule-reading': ({ field, value, layer, payable }) => {
    const said: Piece[] = [{ money: payable }, sayField(field)];
    return layer === undefined
      ? { key: 'explainRule', with: [...said, sayValue(value)] }
      : { key: 'explainRuleOf', with: [...said, { said: { key: kindWords[layer] } }, sayValue(value)] };
  },
  'applied-by-site': ({ amount, kind, couponId }, names) => ({
    key: 'explainAppliedBySite',
    with: [{ money: amount }, what(names, kind, couponId)],
  }),
  'not-applied': ({ amount, kind, couponId }, names) => ({
    key: 'explainNotApplied',
    with: [{ money: amount }, what(names, kind, couponId)],
  }),
  'row-differs': ({ kind, expected, actual }) => ({
    key: 'explainRowDiffers',
    with: [{ said: { key: rowWords[kind] } }, { money: expected }, { money: actual }],
  }),
};

/** An explanation as a sentence; coupons are named as in the answer it was checked against. */
export const sayExplanation = (explanation: Explanation, names: Names): Saying => byCode(words, explanation, names);
