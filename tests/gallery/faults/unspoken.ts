// Words nobody said: with the pseudo language chosen, every letter on a surface stands in brackets, but for the shop's and the shopper's own.
import { CLOSES, OPENS } from '../pseudo';

/** What is no message: amounts, names, codes and dates; the browser's names of countries, languages and currencies; quoted sources. */
const OWN = 'bdi, code, textarea, style, option[lang], select[name="region"] option, select[name*="urrency"] option, .said-by';
const SPOKEN_ATTRIBUTES = ['aria-label', 'title', 'alt', 'placeholder'] as const;
const LETTER = /\p{L}/u;

const where = (element: Element | null): string => {
  const of = element?.closest('[data-testid], [class]');
  return of ? `${of.localName}.${of.getAttribute('class') ?? of.getAttribute('data-testid')}` : '';
};

/** Texts and attributes with letters outside the brackets of a message. */
export function unspoken(root: ShadowRoot | HTMLElement): string[] {
  const faults: string[] = [];
  let open = 0;
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { nodeValue, parentElement } = texts.currentNode;
    if (parentElement?.closest(OWN)) continue;
    let bare = '';
    for (const letter of nodeValue ?? '') {
      if (letter === OPENS) open++;
      else if (letter === CLOSES) open--;
      else if (open === 0) bare += letter;
    }
    if (LETTER.test(bare)) faults.push(`not spoken: "${bare.trim()}" in ${where(parentElement)}`);
  }
  if (open !== 0) faults.push('a message does not end');
  // what stands on the surface as the shop's own may be said of a control too
  const names = new Set([...root.querySelectorAll('bdi')].map((one) => one.getAttribute('data-drawn') ?? one.textContent));
  for (const name of SPOKEN_ATTRIBUTES) {
    for (const one of root.querySelectorAll(`[${name}]:not(time)`)) {
      const text = one.getAttribute(name) ?? '';
      if (LETTER.test(text) && !names.has(text) && !(text.startsWith(OPENS) && text.endsWith(CLOSES)))
        faults.push(`not spoken: ${name}="${text}" in ${where(one)}`);
    }
  }
  return faults;
}
