// What must be known beside the number: first what may change what she pays, then what the number is.
import type { CartAnswer, Note } from '../../core/answer/answer';
import { OutLink } from '../elements/OutLink';
import { Say } from '../elements/Say';
import type { Voice } from '../language/voice';
import type { Links } from '../surface';
import type { Names } from '../words/names';
import { noteAdvice, noteGravity, sayNote } from '../words/note-words';
import { warningsOf } from '../words/trap-words';

interface WarningsProps {
  voice: Voice;
  answer: CartAnswer;
  names: Names;
  links: Links;
}

/** The warnings of an answer by their gravity, each with what to do about it. Nothing where there are none. */
export function Warnings({ voice, answer, names, links }: WarningsProps) {
  const warned = warningsOf(answer, names);
  const { notes } = answer;
  if (notes.length + warned.length === 0) return null;
  const grave = notes.filter(({ code }) => noteGravity[code] === 'caution');
  const light = notes.filter(({ code }) => noteGravity[code] !== 'caution');
  const item = (note: Note, at: number) => {
    const advice = noteAdvice[note.code];
    return (
      <li key={`${note.code} ${at}`} data-code={note.code} data-gravity={noteGravity[note.code]}>
        <Say voice={voice} say={sayNote(note, names)} />
        {note.code === 'wallet-never-read' ? (
          <>
            {' '}
            <OutLink href={links.wallet}>{voice.t('openWallet')}</OutLink>
          </>
        ) : null}
        {advice === undefined ? null : <span class="advised"> {voice.t(advice)}</span>}
      </li>
    );
  };
  return (
    <section class="warnings" data-testid="warnings">
      <h2>{voice.t('warningsTitle')}</h2>
      <ul>
        {grave.map(item)}
        {warned.map(({ code, id, said }) => (
          <li key={`${code} ${id}`} data-code={code} data-gravity="caution">
            <Say voice={voice} say={said} />
          </li>
        ))}
        {light.map(item)}
      </ul>
    </section>
  );
}
