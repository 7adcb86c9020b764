// Ids of items, stores and lines. Always strings: SKU ids are longer than a number holds.

const usOffset = 2n ** 51n;

/** The global item id. aliexpress.us shows the global id plus 2^51 (3256804591426248 is 1005004777741000); no global id is that high. */
export const globalItemId = (id: string): string => {
  if (!/^\d{11,17}$/.test(id)) return id;
  const number = BigInt(id);
  return number > usOffset ? String(number - usOffset) : id;
};

/** The item id in a product link, in any of its forms, made global; undefined where the link is none. */
export const itemIdIn = (url: string): string | undefined => {
  const short = url.slice(0, 600);
  const match =
    /\/(?:item|i)\/(?:[^/?#]{1,300}\/)?(\d{8,17})\.html/.exec(short) ?? /\/store\/product\/[^/?#]{1,300}\/\d+_(\d{8,17})\.html/.exec(short);
  return match?.[1] === undefined ? undefined : globalItemId(match[1]);
};

/** The store number in a store link; undefined where there is none. */
export const storeIdIn = (url: string): string | undefined =>
  /\/store\/(?:[a-z-]{1,40}\/)?(\d{4,14})(?![\d_])/.exec(url.slice(0, 600))?.[1];

/** A store number that stands as a value; undefined for what cannot be one. */
export const storeNumberOf = (value: unknown): string | undefined => (/^\d{4,14}$/.test(String(value)) ? String(value) : undefined);

// FNV-1a, twice with different seeds: short, the same in every browser; it tells variants apart and guards nothing.
const digest = (text: string): string => {
  let one = 0x811c9dc5;
  let two = 0x1b873593;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    one = Math.imul(one ^ code, 0x01000193) >>> 0;
    two = Math.imul(two ^ code, 0x85ebca6b) >>> 0;
  }
  return one.toString(36) + two.toString(36);
};

/** A line id made from what tells the line apart, for pages that show none; the same line gives the same id at every reading. */
export const madeLineId = (line: { itemId?: string | undefined; variant?: string | undefined; title?: string | undefined }): string =>
  `made:${line.itemId ?? digest(line.title ?? '')}:${line.variant === undefined ? '' : digest(line.variant)}`;

/** Hands out each id once: a second line of the same id gets a number after it. */
export const onceOnly = (): ((id: string) => string) => {
  const used = new Map<string, number>();
  return (id) => {
    const before = used.get(id) ?? 0;
    used.set(id, before + 1);
    if (before === 0) return id;
    return id.startsWith('made:') ? `${id}:${before + 1}` : `made:${id}:${before + 1}`;
  };
};
