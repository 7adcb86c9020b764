// A frame around a part of the page, for a moment: drawn above it, in our own root; the page itself is not touched.

/** How long it is seen, in ms. */
const SHOWN_MS = 3000;

/** Frames `target` from inside `root` and follows it until the time is over. One at a time. */
export function outline(root: ShadowRoot, target: Element): void {
  const { ownerDocument: document } = target;
  const view = document.defaultView;
  if (view === null) return;
  root.querySelector('.outline')?.remove();
  const frame = document.createElement('div');
  frame.className = 'outline';
  frame.dataset['testid'] = 'outline';
  root.append(frame);
  const follow = () => {
    if (!frame.isConnected) return;
    const { top, left, width, height } = target.getBoundingClientRect();
    Object.assign(frame.style, { top: `${top}px`, left: `${left}px`, width: `${width}px`, height: `${height}px` });
    view.requestAnimationFrame(follow);
  };
  follow();
  view.setTimeout(() => frame.remove(), SHOWN_MS);
}
