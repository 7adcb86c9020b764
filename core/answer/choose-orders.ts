// One cart, several plans: the best one, and those of fewer orders she may like better.
import type { CartAnswer } from './answer';

/**
 * The answer led by its plan of so many orders: its steps, receipts and notes. What was worked out for the best plan alone (other
 * readings, insight, the choice itself) is not in it. The answer as it is where it has no other plan of so many.
 */
export function answerOfOrders(answer: CartAnswer, orders: number): CartAnswer {
  const choice = answer.choices?.find(({ plan }) => plan.orders.length === orders);
  if (choice === undefined) return answer;
  const { choices: _choices, readings: _readings, insight: _insight, ...rest } = answer;
  const frontier = answer.plan.frontier.filter(({ maximumOrders }) => maximumOrders <= orders);
  return { ...rest, plan: { ...answer.plan, ...choice.plan, frontier }, instructions: choice.instructions, notes: choice.notes };
}

/** Every plan of an answer as an answer of its own, the best first, then those of fewer orders, most orders first. */
export const allAnswers = (answer: CartAnswer): CartAnswer[] => [
  answer,
  ...(answer.choices ?? []).toReversed().map(({ plan }) => answerOfOrders(answer, plan.orders.length)),
];
