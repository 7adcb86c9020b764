// Ids are ordered by code point. JavaScript compares code units, which puts U+E000–U+FFFF after the astral planes.

const isSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff;

/** Compares two ids by code point: negative, 0 or positive, as `sort` wants it. */
export function byCodePoint(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let position = 0; position < length; position++) {
    const one = a.charCodeAt(position);
    const other = b.charCodeAt(position);
    if (one === other) continue;
    // of two different units that one which belongs to an astral code point is the larger, whatever its own value
    return isSurrogate(one) === isSurrogate(other) ? one - other : isSurrogate(one) ? 1 : -1;
  }
  return a.length - b.length;
}
