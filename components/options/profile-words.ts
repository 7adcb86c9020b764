// A rule profile in words: its name, what each field means, and its value.
import type { Rules } from '../../core/formats/rules';
import type { ProfileField } from '../../core/rules/changed-fields';
import type { CaseMaking, StackingProfile } from '../../core/rules/profile';
import { OWN_PROFILE } from '../../core/rules/profiles/chosen';
import type { Language, PlainKey } from '../language/language';
import type { Piece, Saying } from '../language/saying';
import { profileWords } from '../what-if/profile-words';
import { kindWords } from '../words/code-words';
import { ruleWords, valueWords } from '../words/explanation-words';

/** What a profile is called. `own`: she set it by hand, or it came from a file and says its name itself. */
export function profileName({ t }: Pick<Language, 't'>, { profileId, title }: StackingProfile, own: boolean): string {
  if (own && profileId === OWN_PROFILE) return t('optionsProfileEdited');
  const key = own ? undefined : profileWords[profileId];
  return key === undefined ? t('optionsProfileOwn', [title]) : t(key);
}

/** A field's name and what it means. */
export const fieldWords: Record<ProfileField, { name: PlainKey; means: PlainKey }> = {
  'rules.stackingOrder': { name: ruleWords.stackingOrder, means: 'optionsMeansStackingOrder' },
  'rules.limits': { name: ruleWords.limits, means: 'optionsMeansLimits' },
  'rules.exclusivity': { name: ruleWords.exclusivity, means: 'optionsMeansExclusivity' },
  'rules.thresholdComparison': { name: ruleWords.thresholdComparison, means: 'optionsMeansThresholdComparison' },
  'rules.percentageRounding': { name: ruleWords.percentageRounding, means: 'optionsMeansPercentageRounding' },
  'rules.shippingMeasuredAfter': { name: ruleWords.shippingMeasuredAfter, means: 'optionsMeansShippingMeasuredAfter' },
  'rules.thresholdBase': { name: ruleWords.thresholdBase, means: 'optionsMeansThresholdBase' },
  'rules.coinsMeasuredOn': { name: ruleWords.coinsMeasuredOn, means: 'optionsMeansCoinsMeasuredOn' },
  'caseMaking.unknownEligibility': { name: 'optionsUnknownEligibility', means: 'optionsMeansUnknownEligibility' },
  'caseMaking.perWithoutMaximum': { name: 'optionsPerWithoutMaximum', means: 'optionsMeansPerWithoutMaximum' },
  'caseMaking.mixedCart': { name: 'optionsMixedCart', means: 'optionsMeansMixedCart' },
  'caseMaking.comparisonMargin': { name: 'optionsComparisonMargin', means: 'optionsMeansComparisonMargin' },
  'caseMaking.codeZone': { name: 'optionsCodeZone', means: 'optionsMeansCodeZone' },
  'caseMaking.coinsOrderCap': { name: 'optionsCoinsOrderCap', means: 'optionsMeansCoinsOrderCap' },
  'caseMaking.undatedDiscountDays': { name: 'optionsUndatedDiscountDays', means: 'optionsMeansUndatedDiscountDays' },
};

const layerWords = { ...kindWords, coins: 'rowCoins' } as const satisfies Record<Rules['stackingOrder'][number], PlainKey>;
const all = (sayings: Saying[]): Piece => (sayings.length === 0 ? { said: { key: 'optionsValueNothing' } } : { all: sayings });

const sayLimit = ({ kinds, per, maximum }: Rules['limits'][number]): Saying => ({
  key: per === 'order' ? 'optionsValueLimitOrder' : 'optionsValueLimitStore',
  with: [{ all: kinds.map((kind) => ({ key: kindWords[kind] })) }, { number: maximum }],
});

type Selector = Rules['exclusivity'][number]['between'][number];
const selected = (selector: Selector): Piece =>
  selector.type === 'kind' ? { said: { key: kindWords[selector.kind] } } : { code: selector.couponId };
const sayPair = ({ between: [one, other] }: Rules['exclusivity'][number]): Saying => ({
  key: 'optionsValuePair',
  with: [selected(one), selected(other)],
});

function thresholdBases(bases: Rules['thresholdBase']): Piece {
  const stated = Object.keys(kindWords).map((kind) => [kind, bases[kind as keyof typeof bases] ?? 'running'] as const);
  const [first] = stated;
  if (first !== undefined && stated.every(([, value]) => value === first[1])) return { said: { key: valueWords[first[1]] } };
  return all(
    stated.map(([kind, value]) => ({
      key: 'labelled',
      with: [{ said: { key: kindWords[kind as keyof typeof kindWords] } }, { said: { key: valueWords[value] } }],
    })),
  );
}

const eligibility: Record<CaseMaking['unknownEligibility'], PlainKey> = {
  countAll: 'optionsValueCountAll',
  seenOnly: 'optionsValueSeenOnly',
};
const repeats: Record<CaseMaking['perWithoutMaximum'], PlainKey> = { once: 'optionsValueOnce', repeat: 'optionsValueRepeat' };
const mixed: Record<CaseMaking['mixedCart'], PlainKey> = { countEligible: 'optionsValueCountEligible', rejectAll: 'optionsValueRejectAll' };

/** The value of a field, as it fills a gap. */
export function readingOf({ rules, caseMaking }: StackingProfile, field: ProfileField): Piece {
  switch (field) {
    case 'rules.stackingOrder':
      return all(rules.stackingOrder.map((layer) => ({ key: layerWords[layer] })));
    case 'rules.limits':
      return rules.limits.length === 0 ? { said: { key: 'optionsValueNoLimit' } } : all(rules.limits.map(sayLimit));
    case 'rules.exclusivity':
      return all(rules.exclusivity.map(sayPair));
    case 'rules.thresholdComparison':
      return { said: { key: valueWords[rules.thresholdComparison] } };
    case 'rules.percentageRounding':
      return { said: { key: valueWords[rules.percentageRounding] } };
    case 'rules.shippingMeasuredAfter': {
      const after = rules.shippingMeasuredAfter;
      return {
        said: after === 'itemPrice' ? { key: 'valueItemPrice' } : { key: 'valueAfter', with: [{ said: { key: kindWords[after] } }] },
      };
    }
    case 'rules.thresholdBase':
      return thresholdBases(rules.thresholdBase);
    case 'rules.coinsMeasuredOn':
      return { said: { key: valueWords[rules.coinsMeasuredOn] } };
    case 'caseMaking.unknownEligibility':
      return { said: { key: eligibility[caseMaking.unknownEligibility] } };
    case 'caseMaking.perWithoutMaximum':
      return { said: { key: repeats[caseMaking.perWithoutMaximum] } };
    case 'caseMaking.mixedCart':
      return { said: { key: mixed[caseMaking.mixedCart] } };
    case 'caseMaking.comparisonMargin': {
      const { basisPoints = 0, amount = 0 } = caseMaking.comparisonMargin;
      return { said: { key: 'optionsValueMargin', with: [{ percent: basisPoints }, { number: amount }] } };
    }
    case 'caseMaking.codeZone':
      return { code: caseMaking.codeZone };
    case 'caseMaking.coinsOrderCap': {
      const { coinsOrderCap } = caseMaking;
      return coinsOrderCap === undefined ? { said: { key: 'optionsValueNoLimit' } } : { percent: coinsOrderCap };
    }
    case 'caseMaking.undatedDiscountDays': {
      const { undatedDiscountDays: days } = caseMaking;
      return { said: days === undefined ? { key: 'optionsValueForEver' } : { key: 'optionsValueDays', count: days } };
    }
  }
}
