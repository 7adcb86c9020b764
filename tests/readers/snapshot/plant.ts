// Puts a text at a random place of a page or of an answer.
import { parseJsonText } from '../../../readers/json/json-text';
import type { TappedAnswer } from '../../../readers/source';

type Roll = (sides: number) => number;

const attributes = [
  'title',
  'alt',
  'aria-label',
  'placeholder',
  'data-user',
  'data-track',
  'name',
  'value',
  'content',
  'onclick',
  'style',
  'aria-description',
];

const textsUnder = (node: Node): Node[] =>
  node.nodeType === 3 ? ((node.textContent ?? '').trim() === '' ? [] : [node]) : Array.from(node.childNodes).flatMap(textsUnder);

/** Plants in the document as drawn: in a text, an attribute, a link, a field, a comment, a script, or an element of its own. */
export const plantInDocument = (document: Document, text: string, roll: Roll): void => {
  const { body } = document;
  const elements = [body, ...Array.from(body.querySelectorAll('*'))].filter((element) => !['SCRIPT', 'STYLE'].includes(element.tagName));
  const element = elements[roll(elements.length)] ?? body;
  const texts = textsUnder(body);
  const node = texts[roll(Math.max(1, texts.length))];
  const made = (tag: string, set: (element: Element) => void): void => {
    const own = document.createElement(tag);
    set(own);
    element.append(own);
  };
  const ways: (() => void)[] = [
    () => {
      if (node === undefined) return;
      const words = (node.textContent ?? '').split(' ');
      words.splice(roll(words.length + 1), 0, text);
      node.textContent = words.join(' ');
    },
    () => element.setAttribute(attributes[roll(attributes.length)] ?? 'title', text),
    () => element.setAttribute('data-address', JSON.stringify({ to: text })),
    () =>
      made('a', (own) =>
        own.setAttribute(
          'href',
          `https://www.aliexpress.com/item/1005000000000000.html?who=${encodeURIComponent(text)}&raw=${text}#${text}`,
        ),
      ),
    () => made('img', (own) => own.setAttribute('src', `https://ae01.example/${text}.jpg`)),
    () => {
      made('input', (own) => {
        own.setAttribute('type', ['hidden', 'text', 'tel', 'number', 'password'][roll(5)] ?? 'text');
        own.setAttribute('value', text);
      });
    },
    () => made('textarea', (own) => own.append(text)),
    () => made('script', (own) => own.append(`var who = ${JSON.stringify(text)};`)),
    () => made('template', (own) => own.append(text)),
    () => element.append(document.createComment(text)),
    () => made('div', (own) => own.append(text)),
    () => made('div', (own) => own.setAttribute('class', 'pl-summary__item-pc') ?? own.append(`${text}: US $1.00`)),
    () =>
      made('div', (own) => {
        for (const char of text) {
          const span = document.createElement('span');
          span.append(char);
          own.append(span);
        }
      }),
    () => made('option', (own) => own.append(`Deliver to ${text}`)),
  ];
  ways[roll(ways.length)]?.();
};

const places = (value: unknown): { holder: Record<string, unknown>; key: string }[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([key, inner]) => [{ holder: value as Record<string, unknown>, key }, ...places(inner)]);

/** Plants in an answer: in place of a value, inside a text, beside it, or as a key's value that nobody knows. */
export const plantInAnswer = (answer: TappedAnswer, text: string, roll: Roll): TappedAnswer => {
  const parsed = parseJsonText(answer.body);
  if (!parsed.ok) return answer;
  const all = places(parsed.value);
  const { holder, key } = all[roll(all.length)] ?? { holder: {}, key: '' };
  const value = holder[key];
  const ways: (() => void)[] = [
    () => {
      if (typeof value !== 'object') holder[key] = text;
    },
    () => {
      if (typeof value === 'string') holder[key] = `${value} ${text}`;
    },
    () => {
      if (!Array.isArray(holder)) holder['note'] = text;
    },
    () => {
      if (!Array.isArray(holder)) Object.assign(holder, { owner: { display: text, lines: [text], json: JSON.stringify({ said: text }) } });
    },
    () => {
      if (!Array.isArray(holder)) holder['link'] = `https://www.aliexpress.com/item/1005000000000000.html?to=${text}`;
    },
    () => {
      if (!Array.isArray(holder)) holder['content'] = `<p>${text}</p>`;
    },
  ];
  ways[roll(ways.length)]?.();
  return { ...answer, body: JSON.stringify(parsed.value) };
};
