// What is known of a code, in two lines: the offer; for whom, and when.
import type { CodeRow } from '../../core/formats/codes';
import { Say } from '../elements/Say';
import type { Voice } from '../language/voice';
import { sayConditions, sayOffer, sayWindow } from './code-facts';

interface CodeFactsProps {
  /** in the row's own currency */
  voice: Voice;
  row: CodeRow;
}

/** The offer with every number, then its conditions one beside the other. */
export function CodeFacts({ voice, row }: CodeFactsProps) {
  const window = sayWindow(row);
  const conditions = [...sayConditions(row, voice.language.code), ...(window === undefined ? [] : [window])];
  return (
    <>
      <p class="offer">
        <Say voice={voice} say={sayOffer(row)} />
      </p>
      {conditions.length === 0 ? null : (
        <ul class="conditions">
          {conditions.map((say) => (
            <li key={`${say.key}${JSON.stringify(say.with)}`}>
              <Say voice={voice} say={say} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
