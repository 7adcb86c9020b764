// Carts whose every text tries to become markup, and the same cart with plain words.
import { payloads } from '../../components/samples/payloads';
import { textsEverywhere } from '../../shop/scenarios/texts-everywhere';

/** As many texts as payloads, none of which is anything. */
export const plainWords = payloads.map((_, at) => `Plain words ${at}`);

const half = Math.ceil(payloads.length / 2);

/** The first half of the payloads, the second, and plain words. */
export const textCarts = [
  textsEverywhere('texts-first', payloads.slice(0, half)),
  textsEverywhere('texts-second', payloads.slice(half)),
  textsEverywhere('texts-plain', plainWords),
] as const;
