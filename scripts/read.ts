// npm run --silent read -- FILE --url URL [--json] [--at ISO]: reads one saved page or answer as the content scripts would at that URL.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Window } from 'happy-dom';
import { instant } from '../core/formats/amount';
import { parseJsonText } from '../readers/json/json-text';
import { at, isObject } from '../readers/json/json-value';
import { readPage } from '../readers/read-page';
import { savedSource } from '../readers/snapshot/read-snapshot';
import type { PageSource } from '../readers/source';
import { readingTable } from './reading-table';

const usage = 'usage: npm run --silent read -- FILE --url URL [--json] [--at 2026-11-21T00:00:00Z]';

/** Ends with 2: the input is none. */
const refuse = (why: string): never => {
  process.stderr.write(`${why}\n${usage}\n`);
  process.exit(2);
};

const argumentsGiven = () => {
  try {
    const options = { url: { type: 'string' }, json: { type: 'boolean', default: false }, at: { type: 'string' } } as const;
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    return refuse(error instanceof Error ? error.message : 'bad arguments');
  }
};

const instantIn = (text: string | undefined): string => {
  if (text === undefined) return new Date().toISOString();
  return instant.safeParse(text).success ? text : refuse(`--at is no instant in UTC: ${text}`);
};

const openFile = (path: string): string => {
  try {
    return readFileSync(path, 'utf8').replace(/^\ufeff/, '');
  } catch {
    return refuse(`cannot open ${path}`);
  }
};

/** Scripts and styles of the saved page stay text: nothing runs, nothing is loaded. */
const parseHtml = (html: string, url: string): Document => {
  const window = new Window({
    url,
    settings: { disableJavaScriptEvaluation: true, disableJavaScriptFileLoading: true, disableCSSFileLoading: true },
  });
  // happy-dom keeps its own copies of the DOM's types
  return new window.DOMParser().parseFromString(html, 'text/html') as unknown as Document;
};

/** A saved `window.runParams` (or cart) value is page state; anything else is an answer. */
const originOf = (value: unknown): { origin: 'response' | 'state'; name: string } => {
  const data = at(value, 'data');
  const isState = isObject(data) && Object.keys(data).some((key) => /^[a-zA-Z0-9]+(?:Component|Module)$/.test(key));
  return isState ? { origin: 'state', name: 'window.runParams' } : { origin: 'response', name: '' };
};

const sourceFrom = (file: string, text: string, url: string, readAt: string): PageSource => {
  if (/^\s*</.test(text) || (/\.html?$/i.test(file) && text.includes('<'))) return savedSource(parseHtml(text, url), url, readAt);
  const json = parseJsonText(text);
  if (!json.ok || typeof json.value !== 'object' || json.value === null) return refuse('neither a saved page nor a saved answer');
  return { url, readAt, answers: [{ ...originOf(json.value), body: text, at: Date.parse(readAt) }] };
};

const { values, positionals } = argumentsGiven();
const [file, ...more] = positionals;
if (file === undefined || more.length > 0) refuse('one FILE, please');
if (values.url === undefined || !URL.canParse(values.url)) refuse('--url must be the address of the page');
const reading = readPage(sourceFrom(file ?? '', openFile(file ?? ''), values.url ?? '', instantIn(values.at)));
process.stdout.write(values.json ? `${JSON.stringify(reading)}\n` : readingTable(reading));
process.exit(0);
