// What is kept, or what a file holds, counted.
import type { Holdings } from '../../core/export/export-file';
import { Say } from '../elements/Say';
import type { Saying } from '../language/saying';
import type { Voice } from '../language/voice';

/** A list of it, without what there is none of. */
export function Held({ voice, held, testId }: { voice: Voice; held: Holdings; testId: string }) {
  const counted: [number, Saying][] = [
    [held.settings, { key: 'optionsHeldSettings', count: held.settings }],
    [held.entered, { key: 'optionsHeldDiscounts', count: held.entered }],
    [held.struckOut, { key: 'optionsHeldStruckOut', count: held.struckOut }],
    [held.corrections, { key: 'optionsHeldCorrections', count: held.corrections }],
    [held.codes, { key: 'optionsHeldCodes', count: held.codes }],
    [held.facts, { key: 'optionsHeldFacts', count: held.facts }],
    [held.reminders, { key: 'optionsHeldReminders', count: held.reminders }],
    [Number(held.profile), { key: 'optionsHeldProfile' }],
  ];
  return (
    <ul class="held" data-testid={testId} data-counts={counted.map(([count]) => count).join(' ')}>
      {counted.map(([count, say]) =>
        count === 0 ? null : (
          <li key={say.key}>
            <Say voice={voice} say={say} />
          </li>
        ),
      )}
    </ul>
  );
}
