// One thing to do, on one line: its words, and the link or the button that helps.
import type { ComponentChildren } from 'preact';
import type { Instruction } from '../../core/answer/answer';
import { Leaf } from '../elements/Leaf';
import { OutLink } from '../elements/OutLink';
import { Say } from '../elements/Say';
import type { Saying } from '../language/saying';
import type { Voice } from '../language/voice';
import type { Copying, Links } from '../surface';
import type { Names } from '../words/names';
import { sayPromotion } from '../words/promotion-words';
import { CopyCode } from './CopyCode';

interface StepProps {
  voice: Voice;
  step: Instruction;
  names: Names;
  links: Links;
  copying: Copying;
  /** the page shows that it is done */
  done: boolean;
  /** scrolls to a line of the cart and outlines it */
  showLine?: ((lineItemId: string) => void) | undefined;
}

/** A seller without a store number has no store page. */
const hasPage = (storeId: string) => !storeId.startsWith('seller:');

const Lines = ({ ids, names, voice, showLine }: Pick<StepProps, 'names' | 'voice' | 'showLine'> & { ids: string[] }) => (
  <ul class="lines">
    {ids.map((id) => {
      const title = names.line(id)?.title || id;
      return (
        <li key={id} data-line={id}>
          <Leaf class="title" text={title} />
          {showLine ? (
            <button
              type="button"
              class="quiet"
              data-testid="show-line"
              data-line={id}
              aria-label={voice.t('showLineLabel', [title])}
              onClick={() => showLine(id)}
            >
              {voice.t('showLine')}
            </button>
          ) : null}
        </li>
      );
    })}
  </ul>
);

function saying(step: Instruction, names: Names): Saying {
  switch (step.do) {
    case 'tick':
      return { key: 'stepTick', count: step.lineItemIds.length };
    case 'untick':
      return { key: 'stepUntick', count: step.lineItemIds.length };
    case 'collect':
      return { key: 'stepCollect', with: [{ said: sayPromotion(names, step.couponId) }] };
    case 'checkOut':
      return { key: 'stepCheckOut' };
    case 'apply':
      return { key: 'stepApply', with: [{ said: sayPromotion(names, step.couponId) }] };
    case 'pasteCode':
      return { key: 'stepPasteCode', with: [{ said: sayPromotion(names, step.couponId) }] };
    case 'spendCoins':
      return { key: 'stepSpendCoins', with: [{ money: step.discount }], count: step.coins };
    case 'leaveOut':
      return sayPromotion(names, step.couponId);
  }
}

function aid({ step, names, links, copying, voice, done, showLine }: StepProps): ComponentChildren {
  if (step.do === 'pasteCode') return <CopyCode voice={voice} code={step.code} copying={copying} />;
  if (step.do === 'collect' && !done && step.storeId !== undefined && hasPage(step.storeId)) {
    return <OutLink href={links.store(step.storeId)}>{voice.t('openStore')}</OutLink>;
  }
  return 'lineItemIds' in step ? <Lines ids={step.lineItemIds} names={names} voice={voice} showLine={done ? undefined : showLine} /> : null;
}

/** A step. The data attributes say the same as the words, for tests and for tools. */
export function Step(props: StepProps) {
  const { step, names, voice, done } = props;
  return (
    <li
      data-testid="step"
      data-do={step.do}
      data-done={done ? 'true' : undefined}
      data-coupon={'couponId' in step ? step.couponId : undefined}
      data-code={'code' in step ? step.code : undefined}
      data-line={'lineItemIds' in step ? step.lineItemIds.join(' ') : undefined}
    >
      {done ? <span class="unseen">{voice.t('stepDone')} </span> : null}
      <span class="say">
        <Say voice={voice} say={saying(step, names)} />
      </span>{' '}
      {aid(props)}
    </li>
  );
}
