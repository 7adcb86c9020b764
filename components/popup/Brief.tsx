// A plan in short: what to pay, the way to the panel, what to look out for, and the steps, folded.
import type { CartAnswer } from '../../core/answer/answer';
import { Headline } from '../answer/Headline';
import { Say } from '../elements/Say';
import { ExportBox } from '../export/ExportBox';
import type { Voice } from '../language/voice';
import { Steps } from '../steps/Steps';
import type { Copying, Links } from '../surface';
import { namesOf } from '../words/names';
import { noteGravity, sayNote } from '../words/note-words';

interface BriefProps {
  voice: Voice;
  answer: CartAnswer;
  at: 'cart' | 'checkout';
  links: Links;
  copying: Copying;
  /** plans of more orders were not worked out, or not yet */
  soFar: boolean;
  /** Opens the panel of the plan's tab. */
  open: { label: string; press(): void };
  /** Offers a file to be saved. */
  save(name: string, content: Blob): void;
}

/** The gravest at a glance. */
const MOST_WARNINGS = 3;

/** Nothing in it is more than the panel says. */
export function Brief({ voice, answer, at, links, copying, soFar, open, save }: BriefProps) {
  const names = namesOf(answer);
  const warnings = answer.notes.filter(({ code }) => noteGravity[code] === 'caution').slice(0, MOST_WARNINGS);
  return (
    <>
      <Headline voice={voice} answer={answer} at={at} soFar={soFar} />
      <p class="ways">
        <button type="button" class="primary" data-testid="open-panel" onClick={open.press}>
          {open.label}
        </button>
      </p>
      {warnings.length === 0 ? null : (
        <section class="warnings" data-testid="warnings">
          <h2>{voice.t('warningsTitle')}</h2>
          <ul>
            {warnings.map((note, index) => (
              <li key={index} data-code={note.code} data-gravity="caution">
                <Say voice={voice} say={sayNote(note, names)} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <details class="folded">
        <summary>{voice.t('popupSteps')}</summary>
        <Steps voice={voice} answer={answer} names={names} links={links} copying={copying} />
      </details>
      <ExportBox voice={voice} answer={answer} save={save} />
    </>
  );
}
