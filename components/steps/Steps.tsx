// What to do, in the order the site wants it; then what to leave alone.
import type { CartAnswer, Instruction } from '../../core/answer/answer';
import type { Progress } from '../../core/answer/tab-state';
import { Say } from '../elements/Say';
import type { Voice } from '../language/voice';
import type { Copying, Links } from '../surface';
import type { Names } from '../words/names';
import { LeaveOut } from './LeaveOut';
import { Step } from './Step';

interface StepsProps {
  voice: Voice;
  answer: CartAnswer;
  names: Names;
  links: Links;
  copying: Copying;
  /** so many orders of the plan are placed and no longer in the answer */
  placed?: number;
  progress?: Progress | undefined;
  showLine?: ((lineItemId: string) => void) | undefined;
}

type LeaveOutInstruction = Extract<Instruction, { do: 'leaveOut' }>;
const isLeftOut = (one: Instruction): one is LeaveOutInstruction => one.do === 'leaveOut';

/** How far the order in hand has come; said once, whenever it changes. */
const Done = ({ voice, done, of }: { voice: Voice; done: number; of: number }) => (
  <p class="done" role="status" data-testid="steps-done" data-done={done} data-of={of}>
    {done === 0 ? null : <Say voice={voice} say={{ key: 'stepsDone', with: [{ number: done }], count: of }} />}
  </p>
);

/** The steps of every order; each order after the first begins a list of its own. What the page shows as done is ticked off. */
export function Steps({ voice, answer, names, links, copying, placed = 0, progress, showLine }: StepsProps) {
  const { t } = voice;
  const several = answer.instructions.length + placed > 1;
  const inHand = progress?.order ?? 0;
  const toDo = (answer.instructions[inHand] ?? []).filter((one) => !isLeftOut(one)).length;
  return (
    <section class="steps" data-testid="steps">
      <h2>{t('stepsTitle')}</h2>
      <Done voice={voice} done={progress?.done.length ?? 0} of={toDo} />
      {answer.instructions.map((instructions, order) => (
        <div key={order} data-order={placed + order + 1}>
          {several ? <h3>{t('orderTitle', [voice.language.number(placed + order + 1)])}</h3> : null}
          <ol>
            {instructions.map((one, at) =>
              isLeftOut(one) ? null : (
                <Step
                  key={at}
                  voice={voice}
                  step={one}
                  names={names}
                  links={links}
                  copying={copying}
                  done={progress?.order === order && progress.done.includes(at)}
                  showLine={showLine}
                />
              ),
            )}
          </ol>
          <LeaveOut voice={voice} names={names} receipt={answer.plan.receipts[order] ?? []} leftOut={instructions.filter(isLeftOut)} />
        </div>
      ))}
    </section>
  );
}
