// The dated pages of tests/fixtures and what the person who made them says is on them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../fixtures');

export interface Fixture {
  name: string;
  kind: string;
  text: string;
  expected: Record<string, unknown> & { url: string; at: string };
}

const kinds = readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

export const fixtures: Fixture[] = kinds.flatMap((kind) =>
  readdirSync(join(folder, kind))
    .filter((file) => file.endsWith('.expected.json'))
    .map((file) => {
      const stem = file.replace('.expected.json', '');
      const page = readdirSync(join(folder, kind)).find((other) => other.startsWith(`${stem}.`) && other !== file) ?? '';
      return {
        name: `${kind}/${stem}`,
        kind,
        text: readFileSync(join(folder, kind, page), 'utf8'),
        expected: JSON.parse(readFileSync(join(folder, kind, file), 'utf8')),
      };
    }),
);
