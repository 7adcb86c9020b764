// The whole answer to a cart, the most wanted first.
import { useSignal } from '@preact/signals';
import type { CartAnswer } from '../../core/answer/answer';
import { answerOfOrders } from '../../core/answer/choose-orders';
import type { Progress, Stage } from '../../core/answer/tab-state';
import { Chances } from '../chances/Chances';
import type { Voice } from '../language/voice';
import { Receipt } from '../receipt/Receipt';
import { Steps } from '../steps/Steps';
import type { Actions, Copying, Links } from '../surface';
import { WhatIf } from '../what-if/WhatIf';
import { namesOf } from '../words/names';
import { Certainty } from './Certainty';
import { Headline } from './Headline';
import { LeftOut } from './LeftOut';
import { OrderChoice } from './OrderChoice';
import { Pending } from './Pending';
import { Sources } from './Sources';
import { SplitBegun } from './SplitBegun';
import { Thresholds } from './Thresholds';
import { Warnings } from './Warnings';

/** What a state tells beside its answer. */
export interface Beside {
  pending?: readonly Stage[] | undefined;
  stopped?: readonly Stage[] | undefined;
  split?: { placed: number; of: number } | undefined;
  progress?: Progress | undefined;
}

interface AnswerProps {
  voice: Voice;
  answer: CartAnswer;
  /** the page she is on: what the answer is compared with depends on it */
  at: 'cart' | 'checkout';
  beside: Beside;
  links: Links;
  copying: Copying;
  actions: Actions;
}

/** Headline, steps, warnings, receipt, thresholds, sources: of the plan of as many orders as she likes. */
export function Answer({ voice, answer: whole, at, beside, links, copying, actions }: AnswerProps) {
  const liked = useSignal<number | undefined>(undefined);
  const answer = liked.value === undefined ? whole : answerOfOrders(whole, liked.value);
  const names = namesOf(answer);
  const { pending = [], stopped = [], split } = beside;
  const placed = split?.placed ?? 0;
  return (
    <>
      <Headline voice={voice} answer={answer} at={at} soFar={[...pending, ...stopped].includes('orders')}>
        <Certainty voice={voice} answer={answer} names={names} />
        <OrderChoice
          voice={voice}
          answer={whole}
          chosen={answer.plan.orders.length}
          choose={(orders) => {
            liked.value = orders;
          }}
        />
        <Pending voice={voice} pending={pending} stopped={stopped} stop={actions.stopPlanning} goOn={actions.retry} />
        <SplitBegun voice={voice} split={split} planAnew={actions.planAnew} />
      </Headline>
      <Steps
        voice={voice}
        answer={answer}
        names={names}
        links={links}
        copying={copying}
        placed={placed}
        // the page was held against the best plan's steps
        progress={answer === whole ? beside.progress : undefined}
        showLine={at === 'cart' ? actions.showLine : undefined}
      />
      <Warnings voice={voice} answer={answer} names={names} links={links} />
      <Receipt voice={voice} answer={answer} names={names} copying={copying} placed={placed} />
      <Thresholds voice={voice} answer={answer} names={names} />
      {at === 'cart' ? (
        <>
          <Chances voice={voice} answer={answer} names={names} links={links} pending={answer === whole && pending.includes('insight')} />
          <WhatIf key={liked.value ?? 'best'} voice={voice} answer={answer} names={names} suppose={actions.suppose} />
        </>
      ) : null}
      <LeftOut voice={voice} answer={answer} />
      <Sources voice={voice} answer={answer} links={links} />
      <p class="export">
        <button type="button" class="quiet" data-testid="export-case" onClick={actions.exportCase}>
          {voice.t('exportCase')}
        </button>
      </p>
    </>
  );
}
