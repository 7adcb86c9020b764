// A page with its answers as one file: structure and amounts as they are, nothing of who she is. It runs nothing and loads nothing when opened.
import { attributeOf, bodyOf, cookieOf, find, findAll, rootOf, textIn } from '../dom/dom';
import { parseJsonText } from '../json/json-text';
import type { TappedAnswer } from '../source';
import type { Keep } from './keep';
import { textMasker } from './mask-text';
import { escaped, redactBody, scriptJson, scriptText } from './redact-document';
import { jsonRedactor } from './redact-json';
import { keptLink } from './redact-link';
import { shapeOf } from './shape';

export interface SnapshotSource {
  /** the address of the page; its query is left out */
  url: string;
  document?: Document | undefined;
  answers: TappedAnswer[];
}

export interface SnapshotLabel {
  /** the extension's own version */
  version: string;
  /** what the page was read as, and where from */
  page: string;
  /** ms since 1970, where answers were older than what the page shows */
  changedAt?: number | undefined;
}

/** Address without query or titles: what tells the kind of page. */
const addressOf = (url: string): string => {
  if (!URL.canParse(url)) return '';
  const { hostname, pathname } = new URL(url);
  return (
    keptLink(`https://${hostname}${pathname}`)?.replace('//www.', `//${/^[a-z]{2}\./.exec(hostname)?.[0] ?? 'www.'}`) ??
    // the number of an order is hers
    `https://${hostname}${pathname
      .replace(/[^\w/.-]/g, '')
      .replace(/\d{12,}/g, shapeOf)
      .slice(0, 200)}`
  );
};

/** The address the page gives as its own, by which it is recognised. */
const ownAddress = (document: Document | undefined): string => {
  if (document === undefined) return '';
  const link = find(document, 'link[rel="canonical"][href]');
  const meta = find(document, 'meta[property="og:url"][content]');
  const address = (link && attributeOf(link, 'href')) ?? (meta && attributeOf(meta, 'content')) ?? '';
  return addressOf(address.replace(/^\/\//, 'https://').slice(0, 600));
};

/** The page's name, masked: a store's page states its store there. */
const titleOf = (document: Document | undefined): string => {
  const meta = document === undefined ? undefined : find(document, 'meta[property="og:title"][content]');
  const title = document === undefined ? undefined : find(document, 'title');
  return (meta && attributeOf(meta, 'content')) ?? (title && textIn(title)) ?? '';
};

/** Country and currency of the site's own preference cookie; nothing else of it. */
const preferences = (document: Document | undefined): string => {
  if (document === undefined) return '';
  const cookie = /(?:^|;\s*)aep_usuc_f=([^;]{0,600})/.exec(cookieOf(document))?.[1] ?? '';
  return (cookie.match(/(?:^|&)(?:c_tp=[A-Z]{3}|region=[A-Za-z]{2}|b_locale=[a-z]{2}_[A-Z]{2})(?=&|"|$)/g) ?? [])
    .join('')
    .replace(/^&/, '');
};

/** The snapshot's text. What is not known to be nobody's is masked: `keep` says what is known. Throws nothing of the page's. */
export const snapshotOf = ({ url, document, answers }: SnapshotSource, keep: Keep, label: SnapshotLabel): string => {
  const masker = textMasker(keep);
  const json = jsonRedactor(keep, masker);
  const told = answers.flatMap(({ origin, name, body, at }) => {
    const value = parseJsonText(body);
    const head = `<script type="application/json" data-answer="${name.replace(/[^\w.[\]]/g, '')}" data-origin="${origin}" data-at="${at}">`;
    return value.ok ? [`${head}${scriptJson(json(value.value))}</script>`] : [];
  });
  const body = document === undefined ? undefined : bodyOf(document);
  const drawn = body === undefined ? { html: '<body></body>', complete: true } : redactBody(body, masker, json);
  const states = (document === undefined ? [] : findAll(document, 'head > script:not([src])'))
    .map((script) => scriptText(textIn(script), json))
    .filter((text) => text !== '')
    .map((text) => `<script type="application/json">${text}</script>`);
  const root = document === undefined ? undefined : rootOf(document);
  const lang = (root === undefined ? undefined : attributeOf(root, 'lang'))?.replace(/[^\w-]/g, '').slice(0, 12);
  const chosen = preferences(document);
  const own = ownAddress(document);
  const page = label.page
    .replace(/[^\w./[\]()"=*: -]/g, '')
    .replace(/--+/g, '-')
    .slice(0, 120);
  const about = `Stackwise ${label.version} · ${addressOf(url)} · ${keep.readAt} · ${page}${drawn.complete ? '' : ' · cut'}`;
  return [
    '<!doctype html>',
    `<!-- A page without its shopper, to be read again: names, addresses, ids and pictures are replaced. ${about} -->`,
    `<html${lang ? ` lang="${lang}"` : ''} data-snapshot="${document === undefined ? 'answers' : 'page'}"${label.changedAt === undefined ? '' : ` data-changed-at="${label.changedAt}"`}>`,
    '<head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'">`,
    '<meta name="referrer" content="no-referrer">',
    ...(chosen === '' ? [] : [`<meta name="aep_usuc_f" content="${chosen.replace(/&/g, '&amp;')}">`]),
    ...(own === '' ? [] : [`<link rel="canonical" href="${own}">`]),
    `<title>${escaped(masker.text(titleOf(document)))}</title>`,
    ...told,
    ...states,
    '</head>',
    drawn.html,
    '</html>',
    '',
  ].join('\n');
};
