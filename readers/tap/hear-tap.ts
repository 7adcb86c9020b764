// The extension's side of the tap. Any script of the page can send the same events, so what is heard is a stranger's word.
import type { TappedAnswer } from '../source';
import { tapEvents, tapLimits, tappedApis, tappedParts, tappedStates } from './tap-list';

const nameIsListed = (origin: string, name: string): boolean =>
  origin === 'state'
    ? tappedStates.some((state) => state.name === name)
    : tappedApis.includes(name) || (/^mtop\.[\w.]{3,80}$/.test(name) && tappedParts.some((part) => name.includes(part)));

/** The answer in an event's detail; undefined for anything that is not one. */
export const heardAnswer = (detail: unknown): TappedAnswer | undefined => {
  if (typeof detail !== 'string' || detail.length > tapLimits.body * 2 + 1000) return undefined;
  try {
    const told: unknown = JSON.parse(detail);
    if (typeof told !== 'object' || told === null) return undefined;
    const [o, n, b, t] = ['o', 'n', 'b', 't'].map((key): unknown => (Object.hasOwn(told, key) ? Reflect.get(told, key) : undefined));
    if ((o !== 'response' && o !== 'state') || typeof n !== 'string' || typeof b !== 'string') return undefined;
    if (typeof t !== 'number' || !Number.isFinite(t) || b.length > tapLimits.body || !nameIsListed(o, n)) return undefined;
    return { origin: o, name: n, body: b, at: t };
  } catch {
    return undefined;
  }
};

/** Tells texts apart that came in one ms and are equally long: a quantity of 2, and then of 3. */
const sumOf = (text: string): number => {
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) sum = (Math.imul(sum, 31) + text.charCodeAt(at)) | 0;
  return sum;
};

/**
 * Hears what the tap tells on this document. `askState` makes it tell the page state of now, and again the last answers (known ones are
 * not reported twice); the answers arrive before it returns. At most 200 events a second are looked at.
 */
export const hearTap = (document: Document, onAnswer: (answer: TappedAnswer) => void): { askState(): void; stop(): void } => {
  const known = new Set<string>();
  let budget = 200;
  let second = 0;
  const hear = (event: Event): void => {
    const stamp = Math.floor(event.timeStamp / 1000);
    if (stamp !== second) {
      second = stamp;
      budget = 200;
    }
    budget -= 1;
    if (budget < 0) return;
    const answer = heardAnswer(Reflect.get(event, 'detail'));
    if (answer === undefined) return;
    if (answer.origin === 'response') {
      const key = `${answer.name}|${answer.at}|${answer.body.length}|${sumOf(answer.body)}`;
      if (known.has(key)) return;
      if (known.size > 500) known.clear();
      known.add(key);
    }
    onAnswer(answer);
  };
  document.addEventListener(tapEvents.told, hear);
  return {
    askState: () => {
      document.dispatchEvent(new CustomEvent(tapEvents.ask, { detail: '' }));
    },
    stop: () => {
      document.removeEventListener(tapEvents.told, hear);
    },
  };
};
