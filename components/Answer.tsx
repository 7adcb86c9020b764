// The whole answer to a cart, the most wanted first.
import type { CartAnswer } from '../core/answer/answer';
import { Headline } from './Headline';
import { LeftOut } from './LeftOut';
import { namesOf } from './names';
import { Receipt } from './Receipt';
import { Sources } from './Sources';
import { Steps } from './Steps';
import type { Copying, Links } from './surface';
import type { Voice } from './voice';
import { Warnings } from './Warnings';

interface AnswerProps {
  voice: Voice;
  answer: CartAnswer;
  /** the page she is on: what the answer is compared with depends on it */
  at: 'cart' | 'checkout';
  links: Links;
  copying: Copying;
  exportCase(): void;
}

/** Headline, steps, warnings, receipt, sources. */
export function Answer({ voice, answer, at, links, copying, exportCase }: AnswerProps) {
  const names = namesOf(answer);
  return (
    <>
      <Headline voice={voice} answer={answer} at={at} />
      <Steps voice={voice} answer={answer} names={names} links={links} copying={copying} />
      <Warnings voice={voice} answer={answer} names={names} links={links} />
      <Receipt voice={voice} answer={answer} names={names} />
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
