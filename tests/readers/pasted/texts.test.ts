// Texts as people paste them, each with its rows worked out by hand: texts/*.txt, read on 5 June 2026. "=> " begins a row (brief.ts).
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rowsOf } from './brief';

const folder = join(import.meta.dirname, 'texts');
const atMs = Date.parse('2026-06-05T12:00:00Z');

const casesIn = (file: string): { text: string; rows: string[] }[] =>
  readFileSync(join(folder, file), 'utf8')
    .split(/^=====\n/m)
    .map((block) => {
      const lines = block.trimEnd().split('\n');
      const rows = lines.filter((line) => line.startsWith('=> ')).map((line) => line.slice(3));
      return { text: lines.filter((line) => !line.startsWith('=> ')).join('\n'), rows: rows[0] === 'nothing' ? [] : rows };
    });

describe.each(readdirSync(folder))('%s', (file) => {
  it.each(casesIn(file))('$text', ({ text, rows }) => expect(rowsOf(text, { atMs })).toEqual(rows));
});
