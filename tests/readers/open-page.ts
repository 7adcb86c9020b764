// Pages for reader tests: parsed without running anything.
import { Window } from 'happy-dom';
import { savedSource } from '../../readers/snapshot/read-snapshot';
import type { PageSource, TappedAnswer } from '../../readers/source';

export const at = '2026-11-21T00:00:00Z';

export const documentFrom = (html: string, url: string): Document => {
  const window = new Window({
    url: URL.canParse(url) && url.startsWith('http') ? url : 'https://www.aliexpress.com/',
    settings: { disableJavaScriptEvaluation: true, disableJavaScriptFileLoading: true },
  });
  return new window.DOMParser().parseFromString(html, 'text/html') as unknown as Document;
};

export const answerFrom = (body: string, more: Partial<TappedAnswer> = {}): TappedAnswer => ({
  origin: 'response',
  name: '',
  body,
  at: Date.parse(at),
  ...more,
});

export const sourceFrom = (text: string, url: string, readAt = at): PageSource =>
  /^\s*</.test(text) ? savedSource(documentFrom(text, url), url, readAt) : { url, readAt, answers: [answerFrom(text)] };
