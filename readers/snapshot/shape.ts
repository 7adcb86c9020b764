// What is left of a text that may be somebody's: how long its words are.

/** Letters become x, digits 0; everything else stays. */
export const shapeOf = (text: string): string => text.replace(/[\p{L}\p{M}]/gu, 'x').replace(/\p{N}/gu, '0');
