// What is done in the panel is done by her: not by an event that a script made, and not by a press on something she was shown in its place.

/** What the panel acts on; keys come to it from the window (keep-keys). */
const acts = ['pointerdown', 'mousedown', 'click', 'input', 'change', 'submit', 'toggle'];
/** Where she presses: what may be covered. */
const presses = new Set(['mousedown', 'click']);
/** Drawn fainter than this, the page and the panel with it cannot be read. */
const FAINTEST = 0.5;

function isFaded(document: Document): boolean {
  const { opacity, filter, maskImage } = getComputedStyle(document.documentElement);
  return Number(opacity) < FAINTEST || filter.includes('opacity(') || !/^(none)?$/.test(maskImage);
}

/** Whether something that the browser draws above all z-indexes lies at a point, though presses fall through it. */
const isCovered = (document: Document, x: number, y: number): boolean =>
  [...document.querySelectorAll(':modal, :popover-open, :fullscreen')].some((one) => {
    const { left, right, top, bottom } = one.getBoundingClientRect();
    return one !== document.documentElement && left <= x && x <= right && top <= y && y <= bottom;
  });

/**
 * Lets no other event reach what is in the root; call it before anything listens there. What stands around the host could hide it, and what
 * stands behind it in the document be drawn over it: a press then puts the host last, beside the body, and does no more. A press without a
 * place is by keyboard. Not known here: what a page draws above all in a closed shadow root of its own, or in the picture of a view transition.
 */
export function onlyHers(host: Element, root: ShadowRoot): void {
  // a press that began on what she could not see ends so
  let isRefused = false;
  const isHers = (event: Event): boolean => {
    if (!event.isTrusted) return false;
    if (!presses.has(event.type) || !(event instanceof MouseEvent) || event.detail === 0) return true;
    isRefused = (isRefused && event.type === 'click') || !isInSight(event);
    return !isRefused;
  };
  const isInSight = (press: MouseEvent): boolean => {
    const { ownerDocument: document, parentElement, nextElementSibling } = host;
    if (parentElement !== document.documentElement || nextElementSibling !== null) {
      document.documentElement.append(host);
      return false;
    }
    return !isFaded(document) && !isCovered(document, press.clientX, press.clientY);
  };
  for (const type of acts) {
    root.addEventListener(
      type,
      (event) => {
        if (isHers(event)) return;
        event.stopImmediatePropagation();
        event.preventDefault();
      },
      true,
    );
  }
}
