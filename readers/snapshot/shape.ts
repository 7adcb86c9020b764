// What is left of a text that may be somebody's: how long its words are.

/** Letters become x, digits 0; everything else stays. */
export const shapeOf = (text: string): string => text.replace(/[\p{L}\p{M}]/gu, 'x').replace(/\p{N}/gu, '0');

const inPieces = /(?<!\d)\d{1,4}(?:[-._]\d{1,4})+(?!\d)/g;
/** A name or a key with every number that is written in pieces, and is as long as a telephone number, replaced. */
export const withoutPieces = (name: string, made: (number: string) => string): string =>
  name.replace(inPieces, (number) => (number.replace(/\D/g, '').length > 6 ? made(number) : number));
