// What does not fit: text beyond its box, cut off or under other text, and pages that scroll sideways.

/** Titles and names of the shop's are two lines at most, by intent. What is read aloud only is not looked at. */
const SHORTENED = '.title, .title *';
const UNSEEN = '.unseen, .announce, option, script, style, textarea, [hidden]';
/** Fractions of a pixel are rounding. */
const SLACK = 1.5;

interface Run {
  text: string;
  box: DOMRect;
  element: Element;
}

const where = (element: Element): string => {
  const of = element.closest('[data-testid], [class]') ?? element;
  return `${of.localName}.${of.getAttribute('class') ?? ''}[${of.getAttribute('data-testid') ?? ''}]`;
};

/** The lines of text under a root as they are laid out, drawn leaves among them. */
function runsIn(root: ShadowRoot | HTMLElement): Run[] {
  const runs: Run[] = [];
  const add = (text: string, boxes: DOMRectList, element: Element) => {
    if (element.closest(UNSEEN) || !element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return;
    for (const box of boxes) if (box.width > 0.5 && box.height > 0.5) runs.push({ text: text.trim().slice(0, 60), box, element });
  };
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const node = texts.currentNode;
    if (node.parentElement === null || !node.nodeValue?.trim()) continue;
    const range = node.ownerDocument?.createRange();
    range?.selectNodeContents(node);
    if (range) add(node.nodeValue, range.getClientRects(), node.parentElement);
  }
  for (const leaf of root.querySelectorAll('[data-drawn]')) add(leaf.getAttribute('data-drawn') ?? '', leaf.getClientRects(), leaf);
  return runs;
}

/** The nearest box a run is laid out in. */
function boxAround(element: Element): Element {
  let of = element;
  while (of.parentElement && /^(inline|contents)$/.test(getComputedStyle(of).display)) of = of.parentElement;
  return of;
}

function beyond(runs: Run[], width: number): string[] {
  return runs.flatMap(({ text, box, element }) => {
    if (element.matches(SHORTENED)) return [];
    const around = boxAround(element).getBoundingClientRect();
    if (box.right > width + SLACK || box.left < -SLACK) return [`beyond the window: "${text}" in ${where(element)}`];
    const out = Math.max(box.right - around.right, around.left - box.left);
    return out > SLACK ? [`beyond its box by ${Math.round(out)}: "${text}" in ${where(element)}`] : [];
  });
}

/** Words of ours on two lines without a hyphen. */
export function broken(root: ShadowRoot | HTMLElement): string[] {
  const faults: string[] = [];
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { nodeValue, parentElement, ownerDocument } = texts.currentNode;
    if (
      !nodeValue ||
      !parentElement ||
      parentElement.closest(`${UNSEEN}, bdi, code, .said-by, ${SHORTENED}`) ||
      !parentElement.checkVisibility()
    )
      continue;
    const range = ownerDocument?.createRange();
    if (!range) continue;
    range.selectNodeContents(texts.currentNode);
    if (range.getClientRects().length < 2) continue;
    for (const { 0: word, index } of nodeValue.matchAll(/[\p{L}\p{M}]+/gu)) {
      range.setStart(texts.currentNode, index);
      range.setEnd(texts.currentNode, index + word.length);
      if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1)
        faults.push(`broken: "${word}" in ${where(parentElement)}`);
    }
  }
  return faults;
}

function covered(runs: Run[]): string[] {
  const faults: string[] = [];
  // a line's box is higher than its letters
  const lines = runs
    .filter(({ element }) => !element.matches(SHORTENED) && !element.closest('.asking'))
    .map((run) => ({ ...run, top: run.box.top + run.box.height * 0.22, bottom: run.box.bottom - run.box.height * 0.22 }))
    .sort((one, other) => one.top - other.top);
  for (const [at, one] of lines.entries()) {
    for (let next = at + 1; next < lines.length; next++) {
      const other = lines[next];
      if (other === undefined || other.top >= one.bottom) break;
      const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      if (wide > 2 && other.element !== one.element)
        faults.push(`"${one.text}" and "${other.text}" lie on each other in ${where(one.element)}`);
    }
  }
  return faults;
}

function clipped(root: ShadowRoot | HTMLElement): string[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => {
    if (element.matches(`${SHORTENED}, ${UNSEEN}`) || element.closest(UNSEEN) || element.clientWidth === 0) return [];
    const style = getComputedStyle(element);
    const wide = element.scrollWidth - element.clientWidth;
    const isField = element.localName === 'select' || element.localName === 'input';
    if (wide > SLACK && style.overflowX !== 'visible' && !isField) return [`cut off or scrolls sideways by ${wide}: ${where(element)}`];
    const high = element.scrollHeight - element.clientHeight;
    return high > SLACK && style.overflowY === 'hidden' && !isField ? [`cut off below by ${high}: ${where(element)}`] : [];
  });
}

/** Controls smaller than 24 by 24 CSS pixels (WCAG 2.2, 2.5.8), but for links in a sentence. */
function small(root: ShadowRoot | HTMLElement): string[] {
  return [...root.querySelectorAll<HTMLElement>('button, select, summary, a, input:not([type="checkbox"], [type="radio"])')].flatMap(
    (element) => {
      if (!element.checkVisibility({ visibilityProperty: true })) return [];
      const { width, height } = element.getBoundingClientRect();
      const inSentence = getComputedStyle(element).display === 'inline';
      return !inSentence && (width < 23.5 || height < 23.5)
        ? [`a small target, ${Math.round(width)} by ${Math.round(height)}: ${where(element)}`]
        : [];
    },
  );
}

/** Everything that does not fit in a frame. */
export function cutOff(root: ShadowRoot | HTMLElement, frame: HTMLIFrameElement): string[] {
  const page = frame.contentDocument?.documentElement;
  const width = page?.clientWidth ?? 0;
  const sideways = (page?.scrollWidth ?? 0) - width;
  const runs = runsIn(root);
  const faults = [
    ...(sideways > SLACK ? [`the page scrolls sideways by ${sideways}`] : []),
    ...beyond(runs, width),
    ...covered(runs),
    ...clipped(root),
    ...small(root),
  ];
  return [...new Set(faults)];
}
