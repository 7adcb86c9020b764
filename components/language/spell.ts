// A sentence as plain text, to be copied: the same words and pieces as in the panel.
import type { Piece, Saying } from './saying';
import type { Voice } from './voice';

function spellPiece(voice: Voice, piece: Piece): string {
  if ('said' in piece) return spell(voice, piece.said);
  if ('code' in piece) return piece.code;
  if (!('all' in piece)) return voice.leaf(piece);
  return voice
    .list(piece.all.length)
    .map((part) => {
      const one = typeof part === 'number' ? piece.all[part] : undefined;
      return one === undefined ? `${part}` : spell(voice, one);
    })
    .join('');
}

/** Says a sentence as text. */
export function spell(voice: Voice, say: Saying): string {
  const pieces: readonly Piece[] = say.count === undefined ? (say.with ?? []) : [{ number: say.count }, ...(say.with ?? [])];
  return voice.language
    .parts(say.key, say.count)
    .map((part) => {
      const piece = typeof part === 'number' ? pieces[part] : undefined;
      return typeof part === 'string' ? part : piece === undefined ? '' : spellPiece(voice, piece);
    })
    .join('');
}
