// What must be known beside the number: first what may change what she pays, then what the number is.
import type { CartAnswer } from '../core/answer/answer';
import type { Names } from './names';
import { noteGravity, sayNote } from './note-words';
import { OutLink } from './OutLink';
import { Say } from './Say';
import type { Links } from './surface';
import type { Voice } from './voice';

interface WarningsProps {
  voice: Voice;
  answer: CartAnswer;
  names: Names;
  links: Links;
}

/** The notes of an answer. Nothing where there are none. */
export function Warnings({ voice, answer: { notes }, names, links }: WarningsProps) {
  if (notes.length === 0) return null;
  const grave = notes.toSorted((one, other) => Number(noteGravity[other.code] === 'caution') - Number(noteGravity[one.code] === 'caution'));
  return (
    <section class="warnings" data-testid="warnings">
      <h2>{voice.t('warningsTitle')}</h2>
      <ul>
        {grave.map((note, at) => (
          <li key={at} data-code={note.code} data-gravity={noteGravity[note.code]}>
            <Say voice={voice} say={sayNote(note, names)} />
            {note.code === 'wallet-never-read' ? (
              <>
                {' '}
                <OutLink href={links.wallet}>{voice.t('openWallet')}</OutLink>
              </>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
