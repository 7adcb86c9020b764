// What is pressed in the panel is for the panel: the page hears no key of it, and none of its shortcuts fires.
// A closed shadow root does not see to that: the page's listeners get every key, with the host as its target.

/** What leaves a shadow root when she presses a key, chooses or copies. Nothing is typed in the panel, so no more comes. */
const kept = ['keydown', 'keypress', 'keyup', 'input', 'copy', 'cut'];

/**
 * Stops them where they come from first: at the window. Call it before the page's first script runs, for listeners are called in the order
 * of their coming; a page that was there before, or that unmakes its window's listeners (`document.open`), hears the keys all the same,
 * which is why nothing is typed in the panel. What a key does by itself it still does; our own listeners hear a copy that stays in the root.
 */
export function keepKeys(view: Window, host: Element, root: ShadowRoot): void {
  for (const type of kept) {
    view.addEventListener(
      type,
      (event) => {
        if (event.target !== host) return;
        event.stopImmediatePropagation();
        // a key that a script made is no key of hers
        if (type !== 'keydown' || !event.isTrusted || !(event instanceof KeyboardEvent)) return;
        // no KeyboardEvent: Firefox lets one of those out of the root, composed or not (seen in 153)
        const copy = Object.assign(new Event(type, { bubbles: true, cancelable: true }), { key: event.key });
        if (root.activeElement?.dispatchEvent(copy) === false) event.preventDefault();
      },
      true,
    );
  }
}
