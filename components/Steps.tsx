// What to do, in the order the site wants it; then what to leave alone.
import type { CartAnswer, Instruction } from '../core/answer/answer';
import { LeaveOut } from './LeaveOut';
import type { Names } from './names';
import { Step } from './Step';
import type { Copying, Links } from './surface';
import type { Voice } from './voice';

interface StepsProps {
  voice: Voice;
  answer: CartAnswer;
  names: Names;
  links: Links;
  copying: Copying;
}

type LeaveOutInstruction = Extract<Instruction, { do: 'leaveOut' }>;
const isLeftOut = (one: Instruction): one is LeaveOutInstruction => one.do === 'leaveOut';

/** The steps of every order; each order after the first begins a list of its own. */
export function Steps({ voice, answer, names, links, copying }: StepsProps) {
  const { t } = voice;
  const several = answer.instructions.length > 1;
  return (
    <section class="steps" data-testid="steps">
      <h2>{t('stepsTitle')}</h2>
      {answer.instructions.map((instructions, order) => (
        <div key={order} data-order={order + 1}>
          {several ? <h3>{t('orderTitle', [voice.language.number(order + 1)])}</h3> : null}
          <ol>
            {instructions
              .filter((one) => !isLeftOut(one))
              .map((one, at) => (
                <Step key={at} voice={voice} step={one} names={names} links={links} copying={copying} />
              ))}
          </ol>
          <LeaveOut voice={voice} names={names} receipt={answer.plan.receipts[order] ?? []} leftOut={instructions.filter(isLeftOut)} />
        </div>
      ))}
    </section>
  );
}
