// Elements for the shop's pages. Texts are always text nodes: a title with markup in it stays a title.

/** An element with attributes and children; a function attribute is a listener, null and false attributes are left out. */
export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name, value);
    else if (value !== null && value !== false && value !== undefined) element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.flat(Number.POSITIVE_INFINITY).filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

/** What the server tells every page: words, class-name tails, addresses. */
export const shop = JSON.parse(document.querySelector('#lookalike-config').textContent);

/** A class name as CSS modules make it: readable part, then a tail that means nothing. */
export const hashed = (name) => `${name}--${shop.layout.hash}`;

/** A price in one span a digit, the symbol in a span of its own, as the site splits them. */
export function digits(text) {
  const [, mark = '', before = '', number = '', after = ''] = /^(\u200e?)([^\d]*)([\d.,]+)(.*?)\u200e?$/u.exec(text) ?? [];
  const char = (content) => el('span', { class: hashed('es--char') }, content);
  return el(
    'div',
    { class: `${hashed('es--wrap')} notranslate` },
    before ? [char(mark + before), el('span', { class: 'es--space2--2e8NoKU' })] : null,
    [...number].map(char),
    after ? char(after + mark) : mark,
  );
}

/** A picture nobody has to license: a tile whose colour and letter come from the item. */
export function tile(title, itemId) {
  const hue = Number(String(itemId).slice(-4)) * 47;
  const letter = [...title.replaceAll(/[^\p{L}]/gu, '')][0] ?? '?';
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 80"><rect width="80" height="80" fill="hsl(${hue % 360} 45% 88%)"/><text x="40" y="53" font-size="36" font-family="sans-serif" text-anchor="middle" fill="hsl(${hue % 360} 40% 45%)">${letter}</text></svg>`;
  return `url("data:image/svg+xml,${encodeURIComponent(svg)}")`;
}

/** Waits, milliseconds. */
export const later = (ms) => new Promise((done) => setTimeout(done, ms));
