// The answer first: what to pay, instead of what, and how sure that is.
import type { ComponentChildren } from 'preact';
import type { CartAnswer } from '../../core/answer/answer';
import { Leaf } from '../elements/Leaf';
import { Say } from '../elements/Say';
import type { Saying } from '../language/saying';
import type { Voice } from '../language/voice';
import { savingOf } from '../words/saving';

function sayProof({ plan: { proof, objective } }: CartAnswer): Saying {
  if (proof.status === 'proved') return { key: 'proved' };
  const better = objective.payable - proof.lowerBound;
  return better > 0 ? { key: 'bounded', with: [{ money: better }] } : { key: 'boundedTie' };
}

const isBeforeTax = ({ notes }: CartAnswer) => notes.some(({ code }) => code === 'before-tax' || code === 'cheapest-before-tax');

interface HeadlineProps {
  voice: Voice;
  answer: CartAnswer;
  at: 'cart' | 'checkout';
  /** plans of more orders were not worked out, or not yet: nothing is proved of them */
  soFar?: boolean;
  children?: ComponentChildren;
}

/** The headline of a planned cart, and what belongs to it. `data-amount` is the payable in minor units. */
export function Headline({ voice, answer, at, soFar = false, children }: HeadlineProps) {
  const { payable, otherwise, saved, said } = savingOf(answer, at);
  const hero = voice.money(payable);
  const proved = answer.plan.proof.status === 'proved' && !soFar;
  return (
    <section class="headline" data-testid="answer" data-amount={payable} data-otherwise={otherwise}>
      <h2 style={{ '--letters': hero.length }}>
        <span class="pay">{voice.t(isBeforeTax(answer) ? 'payBeforeTax' : 'pay')}</span> <Leaf class="big money" text={hero} />{' '}
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
        <span data-testid="proof" data-status={soFar ? 'so-far' : answer.plan.proof.status} class={proved ? 'sure' : 'unsure'}>
          <Say voice={voice} say={soFar ? { key: 'bestSoFar' } : sayProof(answer)} />
        </span>{' '}
        <span>
          <Say voice={voice} say={{ key: 'orders', count: answer.plan.orders.length }} />
        </span>
      </p>
      {children}
    </section>
  );
}
