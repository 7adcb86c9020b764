// A promotion she struck out that no page shows any more.
import { useId } from 'preact/hooks';
import type { StruckOut } from '../../core/by-hand/by-hand';
import { Leaf } from '../elements/Leaf';
import { Say } from '../elements/Say';
import type { Voice } from '../language/voice';
import { kindWords, leftOutWords } from '../words/code-words';

interface StrayRowProps {
  voice: Voice;
  struck: StruckOut;
  restore(promotionId: string): void;
}

/** In the words it had when she struck it out, with the way back. */
export function StrayRow({ voice, struck, restore }: StrayRowProps) {
  const { t } = voice;
  const title = useId();
  return (
    <li data-testid="stray" data-against="struck-out">
      <p class="name" id={title}>
        {t(kindWords[struck.kind])} <Leaf class="what" text={struck.text} />
      </p>
      <p class="facts">
        <span class="standing">{t(leftOutWords['struck-out'])}</span>{' '}
        <span class="from">
          <Say voice={voice} say={{ key: 'discountsNotSeen', with: [{ age: struck.at }] }} />
        </span>
      </p>
      <p class="acts">
        <button type="button" data-testid="restore-stray" aria-describedby={title} onClick={() => restore(struck.promotionId)}>
          {t('discountsRestore')}
        </button>
      </p>
    </li>
  );
}
