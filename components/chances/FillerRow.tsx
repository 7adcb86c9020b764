// Something to add: what it costs in the end, what it is and where it was seen, and what it brings in.

import { OutLink } from '../elements/OutLink';
import { Say } from '../elements/Say';
import { Title } from '../elements/Title';
import type { Voice } from '../language/voice';
import type { Links } from '../surface';
import type { Names } from '../words/names';
import type { Chance } from './chance-list';
import { sayNet, sayUnlocks, sourceWords } from './chance-words';

interface FillerRowProps {
  voice: Voice;
  names: Names;
  links: Links;
  chance: Chance;
}

/** `data-net`: minor units on top of the plan; below 0 where she pays less. */
export function FillerRow({ voice, names, links, chance: { filler, goods } }: FillerRowProps) {
  const unlocks = sayUnlocks(names, filler);
  return (
    <li class="chance" data-testid="filler" data-net={0 - filler.netGain} data-pays={filler.pays}>
      <p class="net">
        <Say voice={voice} say={sayNet(filler)} />
      </p>
      <ul class="lines">
        {goods.map(({ candidateId, title, price, source, itemId }) => (
          <li key={candidateId} data-candidate={candidateId}>
            <Title text={title} />
            <Say voice={voice} say={{ key: source === undefined ? 'chancePrice' : sourceWords[source], with: [{ money: price }] }} />
            {itemId === undefined ? null : (
              <>
                {' '}
                <OutLink href={links.product(itemId)}>{voice.t('openProduct')}</OutLink>
              </>
            )}
          </li>
        ))}
      </ul>
      {unlocks === undefined ? null : (
        <p class="beside">
          <Say voice={voice} say={unlocks} />
        </p>
      )}
    </li>
  );
}
