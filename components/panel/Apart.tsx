// The page's own sums, where they do not hold: what it states, what its parts come to, and how far apart that is.
import type { Apart as ApartSums } from '../../core/sums/sums-of-reading';
import { Say } from '../elements/Say';
import type { Language } from '../language/language';
import { makeVoice } from '../language/voice';

/** One sentence a sum, in the page's money. */
export function Apart({ language, apart }: { language: Language; apart: ApartSums }) {
  // nothing here has an age
  const voice = makeVoice(language, apart.currency, () => 0);
  return (
    <>
      {apart.sums.map(({ of, stated, counted }) => (
        <p key={of} data-testid="sums-apart" data-of={of} data-difference={stated - counted}>
          <Say
            voice={voice}
            say={{
              key: of === 'lines' ? 'apartLines' : 'apartTotal',
              with: [{ money: counted }, { money: stated }, { money: Math.abs(stated - counted) }],
            }}
          />
        </p>
      ))}
    </>
  );
}
