// A coupon that she had to collect and now holds: its step stays, done.
import type { CartAnswer, Instruction } from './answer';

const isHeld = ({ holdings }: CartAnswer, couponId: string): boolean =>
  holdings.some((one) => one.couponId === couponId && (one.status === 'usable' || one.status === 'inUse'));

/** The answer, with a done step for each coupon of its orders that `before` had her collect and that she holds since. */
export function keepCollected(before: CartAnswer | undefined, answer: CartAnswer): CartAnswer {
  const asked = (before?.instructions ?? []).flat().filter((step) => step.do === 'collect');
  if (asked.length === 0) return answer;
  const withDone = (instructions: Instruction[], used: string[]): Instruction[] => {
    const done = asked
      .filter(({ couponId }) => used.includes(couponId) && isHeld(answer, couponId))
      .map((step): Instruction => ({ ...step, done: true }));
    const at = instructions.findIndex((step) => step.do === 'checkOut');
    return done.length === 0 ? instructions : [...instructions.slice(0, at), ...done, ...instructions.slice(at)];
  };
  return {
    ...answer,
    instructions: answer.instructions.map((list, order) => withDone(list, answer.plan.orders[order]?.coupons ?? [])),
  };
}
