// Where something she might add was seen, and the names its line goes by.

export const candidateSources = ['unticked', 'wishList', 'sameLine', 'recentlySeen'] as const;
export type CandidateSource = (typeof candidateSources)[number];

const ITEM = 'item:';

/** The line of something that is in no cart yet, by its item id on the site. */
export const lineIdOf = (itemId: string): string => `${ITEM}${itemId}`;

/** The item id behind such a line; undefined for a line of a cart. */
export const itemIdOf = (lineItemId: string): string | undefined =>
  lineItemId.startsWith(ITEM) ? lineItemId.slice(ITEM.length) : undefined;
