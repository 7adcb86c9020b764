// The whole answer to a cart, the most wanted first.
import type { CartAnswer } from '../core/answer/answer';
import type { Stage } from '../core/answer/tab-state';
import { Chances } from './chances/Chances';
import { Headline } from './Headline';
import { LeftOut } from './LeftOut';
import { namesOf } from './names';
import { Receipt } from './Receipt';
import { Sources } from './Sources';
import { Steps } from './Steps';
import type { Actions, Copying, Links } from './surface';
import type { Voice } from './voice';
import { Warnings } from './Warnings';
import { WhatIf } from './what-if/WhatIf';

interface AnswerProps {
  voice: Voice;
  answer: CartAnswer;
  /** the page she is on: what the answer is compared with depends on it */
  at: 'cart' | 'checkout';
  links: Links;
  copying: Copying;
  /** what is still being worked out */
  pending: readonly Stage[];
  suppose: Actions['suppose'];
  exportCase(): void;
}

/** Headline, steps, warnings, receipt, sources. */
export function Answer({ voice, answer, at, links, copying, pending, suppose, exportCase }: AnswerProps) {
  const names = namesOf(answer);
  return (
    <>
      <Headline voice={voice} answer={answer} at={at} />
      <Steps voice={voice} answer={answer} names={names} links={links} copying={copying} />
      <Warnings voice={voice} answer={answer} names={names} links={links} />
      <Receipt voice={voice} answer={answer} names={names} />
      {at === 'cart' ? (
        <>
          <Chances voice={voice} answer={answer} names={names} links={links} pending={pending.includes('insight')} />
          <WhatIf voice={voice} answer={answer} names={names} suppose={suppose} />
        </>
      ) : null}
      <LeftOut voice={voice} answer={answer} />
      <Sources voice={voice} answer={answer} links={links} />
      <p class="export">
        <button type="button" class="quiet" data-testid="export-case" onClick={exportCase}>
          {voice.t('exportCase')}
        </button>
      </p>
    </>
  );
}
