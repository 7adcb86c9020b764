// One thing to do, on one line: its words, and the link or the button that helps.
import type { ComponentChildren } from 'preact';
import type { Instruction } from '../core/answer/answer';
import { CopyCode } from './CopyCode';
import { Leaf } from './Leaf';
import type { Names } from './names';
import { OutLink } from './OutLink';
import { sayPromotion } from './promotion-words';
import { Say } from './Say';
import type { Saying } from './saying';
import type { Copying, Links } from './surface';
import type { Voice } from './voice';

interface StepProps {
  voice: Voice;
  step: Instruction;
  names: Names;
  links: Links;
  copying: Copying;
}

/** A seller without a store number has no store page. */
const hasPage = (storeId: string) => !storeId.startsWith('seller:');

const Lines = ({ ids, names }: { ids: string[]; names: Names }) => (
  <ul class="lines">
    {ids.map((id) => (
      <li key={id} data-line={id}>
        <Leaf class="title" text={names.line(id)?.title || id} />
      </li>
    ))}
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

function aid({ step, names, links, copying, voice }: StepProps): ComponentChildren {
  if (step.do === 'pasteCode') return <CopyCode voice={voice} code={step.code} copying={copying} />;
  if (step.do === 'collect' && step.storeId !== undefined && hasPage(step.storeId)) {
    return <OutLink href={links.store(step.storeId)}>{voice.t('openStore')}</OutLink>;
  }
  return 'lineItemIds' in step ? <Lines ids={step.lineItemIds} names={names} /> : null;
}

/** A step. The data attributes say the same as the words, for tests and for tools. */
export function Step(props: StepProps) {
  const { step, names, voice } = props;
  return (
    <li
      data-testid="step"
      data-do={step.do}
      data-coupon={'couponId' in step ? step.couponId : undefined}
      data-code={'code' in step ? step.code : undefined}
      data-line={'lineItemIds' in step ? step.lineItemIds.join(' ') : undefined}
    >
      <span class="say">
        <Say voice={voice} say={saying(step, names)} />
      </span>{' '}
      {aid(props)}
    </li>
  );
}
