// The coin balance and what it is worth. The page draws it as a turning wheel of digits, so only the answer is read.
import type { Reading } from '../../core/formats/reading';
import { challengeIn, challengeTried } from '../challenge';
import { kindOfAnswer } from '../content-kind';
import { currencyOf, draftOf, failureOf, present, readingOf, type Witness } from '../draft';
import { answerName, parsedAnswers, refusalOf } from '../json/answers';
import { parseJsonText } from '../json/json-text';
import { at, countOf, listOf, textOf } from '../json/json-value';
import { preferencesOf } from '../preferences';
import type { PageSource } from '../source';
import { isCurrencyCode } from '../text/currencies';

const named = (root: unknown, name: string): unknown => {
  for (const list of [at(root, 'data'), at(root, 'data', 'data')]) {
    const pair = listOf(list).find((each) => at(each, 'name') === name);
    if (pair !== undefined) return at(pair, 'value');
  }
  return undefined;
};

/** The worth of the whole balance: a JSON string with cents. */
const worthIn = (root: unknown): { amount: number; currency: string } | undefined => {
  const text = textOf(named(root, 'valueMoneyFormat'));
  const value = text === undefined ? undefined : parseJsonText(text);
  if (value === undefined || !value.ok) return undefined;
  const money = at(value.value, 'structure') ?? value.value;
  const [amount, currency] = [countOf(at(money, 'cent'), 1), textOf(at(money, 'currencyCode'))];
  return amount === undefined || currency === undefined || !isCurrencyCode(currency) ? undefined : { amount, currency };
};

/** Reads the coins page's answers. An answer about signing in only says no balance: that is a gap. */
export const readCoins = (source: PageSource): Reading => {
  const draft = draftOf(source, 'coins');
  const answers = parsedAnswers(source);
  const own = answers.filter(({ root }) => kindOfAnswer(root) === 'coins');
  const parsed = own.findLast(({ root }) => named(root, 'userCoinsNum') !== undefined) ?? own.at(-1);
  const witness: Witness = { source: 'response', detail: parsed === undefined ? 'coins' : answerName(parsed) };
  if (parsed === undefined) {
    const refusal = answers.map(({ root }) => refusalOf(root)).findLast((code) => code !== undefined);
    const challenge = source.document === undefined ? undefined : challengeIn(source.document);
    if (challenge !== undefined) return failureOf(draft, witness, challenge, challengeTried);
    return failureOf(draft, witness, refusal ?? 'unknown-layout', ['userCoinsNum']);
  }
  const balance = countOf(named(parsed.root, 'userCoinsNum'));
  const worth = worthIn(parsed.root);
  if (balance === undefined) draft.gap('coins.balance', 'not-found');
  if (worth === undefined) draft.gap('coins.worth', 'not-found');
  const rate = worth === undefined || balance === undefined || balance < 1 ? undefined : { coins: balance, amount: worth.amount };
  const { language, region } = preferencesOf(source);
  return readingOf(draft, witness, 'likely', {
    currency: currencyOf(worth?.currency),
    language,
    region,
    ...(balance === undefined ? {} : { coins: present({ balance, worth: rate }) }),
  });
};
