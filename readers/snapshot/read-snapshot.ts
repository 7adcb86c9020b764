// A snapshot file → what a reader is given.
import { attributeOf, findAll, rootOf, textIn } from '../dom/dom';
import type { PageSource, TappedAnswer } from '../source';

const answersIn = (document: Document): TappedAnswer[] =>
  findAll(document, 'head > script[data-answer]').map((script) => ({
    origin: attributeOf(script, 'data-origin') === 'state' ? 'state' : 'response',
    name: attributeOf(script, 'data-answer') ?? '',
    body: textIn(script),
    at: Number(attributeOf(script, 'data-at')) || 0,
  }));

/** The source a saved page gives: of a snapshot its answers too, of any other page the document alone. */
export const savedSource = (document: Document, url: string, readAt: string): PageSource => {
  const root = rootOf(document);
  const kind = root === undefined ? undefined : attributeOf(root, 'data-snapshot');
  if (root === undefined || kind === undefined) return { url, readAt, document, answers: [] };
  const changedAt = Number(attributeOf(root, 'data-changed-at'));
  return {
    url,
    readAt,
    ...(kind === 'page' ? { document } : {}),
    answers: answersIn(document),
    ...(changedAt > 0 ? { changedAt } : {}),
  };
};
