// Where the focus is, as it can be seen, and the way from stop to stop.
import { eventually, type Shopper } from './shopper';

export interface Stop {
  /** tag and the name a test knows it by, or its words */
  what: string;
  /** how many elements of the surface stand before it */
  place: number;
  /** an outline or a shadow is drawn around it, or around what holds it */
  isMarked: boolean;
  /** it is within the window and nothing lies over its middle */
  isSeen: boolean;
}

/** The stop that has the focus in panel, or on a page of ours; undefined where the shop's page has it, or nothing. */
export const focused = (shopper: Shopper): Promise<Stop | undefined> =>
  shopper.evaluate(() => {
    const host = document.querySelector('stackwise-panel');
    const root: Document | ShadowRoot = host?.shadowRoot ?? document;
    const one = root.activeElement;
    if (!(one instanceof HTMLElement) || one === document.body) return undefined;
    const outlined = (element: Element | null): boolean => {
      if (element === null) return false;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
    };
    const { left, right, top, bottom } = one.getBoundingClientRect();
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    const under = root.elementFromPoint(x, y);
    const name = one.dataset['testid'] ?? one.getAttribute('name') ?? (one.textContent ?? '').trim().slice(0, 40);
    return {
      what: `${one.localName} ${name}`,
      place: [...root.querySelectorAll('*')].indexOf(one),
      isMarked: outlined(one) || outlined(one.closest('label')),
      isSeen: under !== null && (one.contains(under) || under.contains(one)),
    };
  });

/** Presses Tab until the focus is on what a name begins with; answers every stop on the way. */
export async function tabTo(shopper: Shopper, what: string, most = 90): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let presses = 0; presses < most; presses++) {
    await shopper.press('Tab');
    // a browser may draw the focus a moment later
    const stop = await focused(shopper);
    if (stop !== undefined) stops.push(stop);
    if (stop?.what.startsWith(what)) return stops;
  }
  throw new Error(`no stop ${what}: ${stops.map((stop) => stop.what).join(', ')}`);
}

/** What is wrong with the stops of a way: a focus that is not seen, an order that is not that of reading. */
export const wrongStops = (stops: Stop[]): string[] =>
  stops.flatMap(({ what, place, isMarked, isSeen }, at) => [
    ...(isMarked ? [] : [`${what}: no focus is drawn`]),
    ...(isSeen ? [] : [`${what}: it is not in sight`]),
    ...(place > (stops[at - 1]?.place ?? -1) ? [] : [`${what}: comes after ${stops[at - 1]?.what}`]),
  ]);

/** Presses a key until something has come of it. */
export async function pressFor(
  shopper: Shopper,
  key: Parameters<Shopper['press']>[0],
  done: () => Promise<boolean>,
  what: string,
): Promise<void> {
  await shopper.press(key);
  await eventually(done, what);
}
