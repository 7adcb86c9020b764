import type { CartAnswer } from '../../core/answer/answer';
import { Leaf } from '../elements/Leaf';
import { Say } from '../elements/Say';
import type { Voice } from '../language/voice';
import { kindWords, leftOutWords } from '../words/code-words';

/** Promotions that were seen and are not planned with, folded: the page's own words, and why. Nothing where there are none. */
export function LeftOut({ voice, answer: { leftOut } }: { voice: Voice; answer: CartAnswer }) {
  if (leftOut.length === 0) return null;
  return (
    <details class="left-out" data-testid="left-out">
      <summary>
        <Say voice={voice} say={{ key: 'leftOutTitle', count: leftOut.length }} />
      </summary>
      <ul>
        {leftOut.map(({ kind, text, why }, at) => (
          <li key={at} data-why={why}>
            <span class="say">
              {voice.t(kindWords[kind])} <Leaf text={text} />
            </span>{' '}
            <span class="why">{voice.t(leftOutWords[why])}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
