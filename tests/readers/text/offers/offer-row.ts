// What a row of the offer tables is: a text, the page's currency or "", and what it says, worked out by hand.

/**
 * `says` lists, in this order and only what is stated: "off 500" or "off 10%", "min", "every", "most" (minor units), "pieces", the
 * currency, "?min" and "?off" for what is a reading only, "…" where more is in the text than was read; "nothing" or "refused".
 * `place` is what the page's own field says a lone amount is.
 */
export type OfferRow = readonly [text: string, page: string, says: string, place?: 'off' | 'spend'];
