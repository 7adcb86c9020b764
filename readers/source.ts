// What a reader is given: the page as it stands and what the page was told. Nothing here reaches for a global.

/** One answer of the site, copied by the tap: a response, or the state the page keeps in a global. */
export interface TappedAnswer {
  origin: 'response' | 'state';
  /** api name or global */
  name: string;
  /** JSON or JSONP text */
  body: string;
  /** ms since 1970 */
  at: number;
}

export interface PageSource {
  url: string;
  /** ISO 8601, UTC */
  readAt: string;
  document?: Document;
  answers: TappedAnswer[];
  /** ms since 1970: when what the page shows last changed; older answers that contradict it are dropped */
  changedAt?: number;
}
