// npm run --silent codes -- FILE… [--market MX] [--at ISO] [--json]: the promo codes in any text, one document a file ("-": standard input).
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { instant } from '../core/formats/amount';
import type { CodesDocument } from '../core/formats/codes';
import { readText } from '../readers/pasted/read-text';
import { codesTable } from './codes-table';

const usage = 'usage: npm run --silent codes -- FILE… [--market MX] [--at 2026-11-11T12:00:00Z] [--json]';

/** Ends with 2: the input is none. */
const refuse = (why: string): never => {
  process.stderr.write(`${why}\n${usage}\n`);
  process.exit(2);
};

const argumentsGiven = () => {
  try {
    const options = { market: { type: 'string' }, at: { type: 'string' }, json: { type: 'boolean', default: false } } as const;
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    return refuse(error instanceof Error ? error.message : 'bad arguments');
  }
};

/** The text of a file in UTF-8, or in UTF-16 where its mark says so; undefined for what is no text. */
const textIn = (bytes: Buffer): string | undefined => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.subarray(2).toString('utf16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return Buffer.from(bytes.subarray(2, bytes.length - (bytes.length % 2)))
      .swap16()
      .toString('utf16le');
  return bytes.includes(0) ? undefined : bytes.toString('utf8').replace(/^\ufeff/, '');
};

const openFile = (path: string): string => {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path === '-' ? 0 : path);
  } catch {
    return refuse(`cannot open ${path}`);
  }
  return textIn(bytes) ?? refuse(`${path} is no text`);
};

const marketIn = (text: string | undefined): string | undefined => {
  if (text === undefined) return undefined;
  return /^[A-Z]{2}$/.test(text) ? (text === 'UK' ? 'GB' : text) : refuse(`--market is no country of two letters: ${text}`);
};

const atIn = (text: string | undefined): number | undefined => {
  if (text === undefined) return undefined;
  return instant.safeParse(text).success ? Date.parse(text) : refuse(`--at is no instant in UTC: ${text}`);
};

const { values, positionals } = argumentsGiven();
if (positionals.length === 0) refuse('one FILE at least, please');
const help = { market: marketIn(values.market), atMs: atIn(values.at) };
// every file is opened before anything is printed
const texts = positionals.map(openFile);
// whoever reads our output may stop reading
process.stdout.on('error', () => process.exit());
for (const text of texts) {
  const document: CodesDocument = { format: 'stacking-codes/1', rows: readText(text, help) };
  process.stdout.write(values.json ? `${JSON.stringify(document)}\n` : codesTable(document));
}
