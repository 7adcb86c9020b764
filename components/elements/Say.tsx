// A sentence as markup: its own words as text, every piece isolated, so that no title can turn the sentence round it.

import type { Piece, Saying } from '../language/saying';
import type { Voice } from '../language/voice';
import { Leaf } from './Leaf';

interface SayProps {
  voice: Voice;
  say: Saying;
}

const Gap = ({ voice, piece }: { voice: Voice; piece: Piece }) => {
  if ('said' in piece) {
    return (
      <span class="said">
        <Say voice={voice} say={piece.said} />
      </span>
    );
  }
  if ('all' in piece) {
    return (
      <span class="said">
        {voice.list(piece.all.length).map((part) => {
          if (typeof part === 'string') return part;
          const one = piece.all[part];
          return one === undefined ? null : <Say key={part} voice={voice} say={one} />;
        })}
      </span>
    );
  }
  if ('code' in piece) {
    return <Leaf as="code" class="code" text={piece.code} />;
  }
  const text = voice.leaf(piece);
  return 'money' in piece ? <Leaf class="money" text={text} /> : <Leaf text={text} />;
};

/** Says a sentence: never markup, numbers and foreign words in their own isolates. */
export function Say({ voice, say }: SayProps) {
  const pieces: readonly Piece[] = say.count === undefined ? (say.with ?? []) : [{ number: say.count }, ...(say.with ?? [])];
  return (
    <>
      {voice.language.parts(say.key, say.count).map((part, index) => {
        if (typeof part === 'string') return part;
        const piece = pieces[part];
        return piece === undefined ? null : <Gap key={index} voice={voice} piece={piece} />;
      })}
    </>
  );
}
