// The answer first: what to pay, instead of what, and how sure that is.
import type { CartAnswer } from '../core/answer/answer';
import { Leaf } from './Leaf';
import { Say } from './Say';
import { savingOf } from './saving';
import type { Saying } from './saying';
import type { Voice } from './voice';

function sayProof({ plan: { proof, objective } }: CartAnswer): Saying {
  if (proof.status === 'proved') return { key: 'proved' };
  const better = objective.payable - proof.lowerBound;
  return better > 0 ? { key: 'bounded', with: [{ money: better }] } : { key: 'boundedTie' };
}

const isBeforeTax = ({ notes }: CartAnswer) => notes.some(({ code }) => code === 'before-tax' || code === 'cheapest-before-tax');

/** What each further order would bring: only where more orders cost less. */
function Frontier({ voice, answer: { plan } }: { voice: Voice; answer: CartAnswer }) {
  const steps = plan.frontier.filter(
    ({ objective }, at) => at === 0 || objective.payable < (plan.frontier[at - 1]?.objective.payable ?? 0),
  );
  if (steps.length < 2) return null;
  return (
    <ul class="frontier" aria-label={voice.t('frontierLabel')}>
      {steps.map(({ maximumOrders, objective }) => (
        <li key={maximumOrders} aria-current={objective.orders === plan.objective.orders ? 'true' : undefined}>
          <Say voice={voice} say={{ key: 'orders', count: objective.orders }} />{' '}
          <Leaf class="money" text={voice.money(objective.payable)} />
        </li>
      ))}
    </ul>
  );
}

/** The headline of a planned cart. `data-amount` is the payable in minor units. */
export function Headline({ voice, answer, at }: { voice: Voice; answer: CartAnswer; at: 'cart' | 'checkout' }) {
  const { payable, otherwise, saved, said } = savingOf(answer, at);
  const proved = answer.plan.proof.status === 'proved';
  return (
    <section class="headline" data-testid="answer" data-amount={payable} data-otherwise={otherwise}>
      <h2>
        <span class="pay">{voice.t(isBeforeTax(answer) ? 'payBeforeTax' : 'pay')}</span>{' '}
        <Leaf class="big money" text={voice.money(payable)} />{' '}
        <span class="instead">
          <Say voice={voice} say={said} />
        </span>
      </h2>
      {saved > 0 ? (
        <p class="saved">
          <Say
            voice={voice}
            say={{ key: 'youSave', with: [{ money: saved }, { percent: Math.floor((saved * 10_000) / otherwise / 10) * 10 }] }}
          />
        </p>
      ) : null}
      <p class="proof">
        <span data-testid="proof" data-status={answer.plan.proof.status} class={proved ? 'sure' : 'unsure'}>
          <Say voice={voice} say={sayProof(answer)} />
        </span>{' '}
        <span>
          <Say voice={voice} say={{ key: 'orders', count: answer.plan.orders.length }} />
        </span>
      </p>
      <Frontier voice={voice} answer={answer} />
    </section>
  );
}
