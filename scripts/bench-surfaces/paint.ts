// When popup and panel are first seen: by the browser's own paint timing, and from a click to the frame with the answer in it.
import { eventually, type Shopper } from '../../tests/e2e/harness/shopper';
import { closePanel } from '../../tests/e2e/harness/shown';

/** A page of the extension with one word in it: what the browser itself needs to show any. */
export const EMPTY_PAGE = {
  name: 'empty.html',
  html: '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>-</title></head><body><p>Stackwise</p></body></html>',
} as const;

const firstPaint = (shopper: Shopper) =>
  eventually(
    () => shopper.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null),
    'the first paint of a page of ours',
  );

export interface PopupPaints {
  /** of the empty page */
  empty: number[];
  /** of the popup's first content */
  first: number[];
  /** of its largest: the answer */
  answer: number[];
}

/** Milliseconds from the start of a page to its paint, the empty page and the popup in turn. Each of `times` openings but the first. */
export async function popupPaints(shopper: Shopper, times: number): Promise<PopupPaints> {
  const found: PopupPaints = { empty: [], first: [], answer: [] };
  await shopper.openOwnPage(EMPTY_PAGE.name);
  const about = await shopper.evaluate(() => location.search);
  for (let at = 0; at <= times; at++) {
    await shopper.goto(shopper.extensionUrl(`${EMPTY_PAGE.name}${about}`));
    const empty = await firstPaint(shopper);
    await shopper.goto(shopper.extensionUrl(`popup.html${about}`));
    const first = await firstPaint(shopper);
    const answer = await shopper.evaluate(async () => {
      while (document.querySelector('[data-testid="answer"]') === null) await new Promise((resolve) => requestAnimationFrame(resolve));
      await new Promise((resolve) => setTimeout(resolve, 300));
      return new Promise<number>((resolve) => {
        const observer = new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? Number.NaN));
        observer.observe({ type: 'largest-contentful-paint', buffered: true });
      });
    });
    if (at === 0) continue;
    found.empty.push(empty);
    found.first.push(first);
    found.answer.push(answer);
  }
  await shopper.leavePopup();
  return found;
}

/** Milliseconds from the click on the edge tab to the end of the first frame that holds the answer, each of `times` but the first. */
export async function panelPaints(shopper: Shopper, times: number): Promise<number[]> {
  await shopper.evaluate(() => {
    const kept: number[] = [];
    Object.assign(window, { panelPaints: kept });
    const heard = ({ timeStamp, target }: MouseEvent) => {
      const root = target instanceof Element ? target.shadowRoot : null;
      if (root === null || root.querySelector('[data-testid="answer"]') !== null) return;
      const frame = () => {
        if (root.querySelector('[data-testid="answer"]') === null) return void requestAnimationFrame(frame);
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => void kept.push(performance.now() - timeStamp);
        requestAnimationFrame(() => port2.postMessage(undefined));
      };
      requestAnimationFrame(frame);
    };
    // before the panel itself hears it
    document.addEventListener('click', heard, { capture: true });
  });
  const count = () => shopper.evaluate(() => (window as unknown as { panelPaints: number[] }).panelPaints.length);
  for (let at = 0; at <= times; at++) {
    await shopper.click('[data-testid="edge-tab"]', 'surface');
    await eventually(async () => (await count()) > at, 'the answer in the panel');
    await closePanel(shopper);
  }
  return (await shopper.evaluate(() => (window as unknown as { panelPaints: number[] }).panelPaints)).slice(1);
}
