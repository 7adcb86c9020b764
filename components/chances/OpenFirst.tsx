// What she noted and too little is known of: its own page tells the rest.
import type { CartAnswer } from '../../core/answer/answer';
import { OutLink } from '../elements/OutLink';
import { Say } from '../elements/Say';
import { Title } from '../elements/Title';
import type { Voice } from '../language/voice';
import type { Links } from '../surface';

interface OpenFirstProps {
  voice: Voice;
  openFirst: NonNullable<CartAnswer['openFirst']>;
  links: Links;
}

/** Folded; nothing where there are none. */
export function OpenFirst({ voice, openFirst, links }: OpenFirstProps) {
  if (openFirst.length === 0) return null;
  return (
    <details data-testid="open-first">
      <summary>
        <Say voice={voice} say={{ key: 'chanceOpenFirst', count: openFirst.length }} />
      </summary>
      <ul class="lines">
        {openFirst.map(({ itemId, title }) => (
          <li key={itemId}>
            <Title text={title || itemId} />
            <OutLink href={links.product(itemId)}>{voice.t('openProduct')}</OutLink>
          </li>
        ))}
      </ul>
    </details>
  );
}
