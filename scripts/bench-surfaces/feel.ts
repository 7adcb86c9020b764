// What the page's own user feels: how long the page takes to answer clicks and keys, and what moves under her hands.
import { eventually, type Shopper } from '../../tests/e2e/harness/shopper';

export interface Feel {
  /** ms from each input to the frame that answers it, by the browser's event timing; those under 16 ms are not told and count as 8 */
  inputs: number[];
  /** cumulative layout shift of the page; undefined where the browser does not tell */
  shift: number | undefined;
}

const settled = (shopper: Shopper) =>
  eventually(
    () =>
      shopper.evaluate(() => document.querySelector('.cart-product') !== null && document.querySelector('.comet-v2-loading-wrap') === null),
    'the cart settles',
  );

/** One more and one less of the first line in turn, so many times; then the page is scrolled to its end and back. */
export async function feelOf(shopper: Shopper, clicks: number): Promise<Feel> {
  await settled(shopper);
  await shopper.evaluate(() => {
    const kept = { events: [] as { id: number; ms: number }[], shift: 0 };
    Object.assign(window, { kept });
    type Timing = PerformanceEntry & { interactionId?: number; value?: number; hadRecentInput?: boolean };
    const watch = (type: string, more: object, hear: (entry: Timing) => void) => {
      if (!PerformanceObserver.supportedEntryTypes.includes(type)) return;
      const observer = new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) hear(entry as Timing);
      });
      observer.observe({ type, buffered: true, ...more });
    };
    watch('event', { durationThreshold: 16 }, ({ interactionId = 0, duration }) => {
      if (interactionId > 0) kept.events.push({ id: interactionId, ms: duration });
    });
    watch('layout-shift', {}, ({ value = 0, hadRecentInput }) => {
      if (hadRecentInput !== true) kept.shift += value;
    });
  });
  for (let at = 0; at < clicks; at++) {
    await shopper.click(`[aria-label="${at % 2 === 0 ? 'increase' : 'decrease'}"]`);
    await new Promise((resolve) => setTimeout(resolve, 200));
    await settled(shopper);
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  await shopper.evaluate(async () => {
    for (const top of [document.documentElement.scrollHeight, 0]) {
      scrollTo({ top });
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    }
  });
  const { events, shift, tells } = await shopper.evaluate(() => ({
    ...(window as unknown as { kept: { events: { id: number; ms: number }[]; shift: number } }).kept,
    tells: PerformanceObserver.supportedEntryTypes.includes('layout-shift'),
  }));
  const byInput = new Map<number, number>();
  for (const { id, ms } of events) byInput.set(id, Math.max(ms, byInput.get(id) ?? 0));
  const inputs = [...byInput.values()];
  while (inputs.length < clicks) inputs.push(8);
  return { inputs, shift: tells ? shift : undefined };
}
