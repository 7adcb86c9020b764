// The house keeps itself; and every rule is shown a planted fault, so that it is known to bite.
import { describe, expect, it } from 'vitest';
import { ambientTime, cycles, networkCode, spokenStrings, wrongArrows } from './house/rules';
import { readSources, rooms, type Source, sourceOf } from './house/sources';

const house = readSources();
const planted = (files: Record<string, string>) => Object.entries(files).map(([file, text]) => sourceOf(file, text));

it('has sources in every room', () => {
  expect(rooms.filter((room) => !house.some((source) => source.room === room))).toEqual([]);
});

describe.each<[string, (sources: Source[]) => string[], Record<string, string>, string[]]>([
  [
    'imports one way',
    wrongArrows,
    {
      'core/a.ts': "import { x } from '../platform/x';",
      'readers/b.ts': "import type { P } from '../components/P'; import { ok } from '../core/ok';",
      'platform/c.ts': "export * from '../entrypoints/popup/main';",
      'components/d.ts': "import { z } from 'zod';",
    },
    [
      'core/a.ts imports ../platform/x',
      'readers/b.ts imports ../components/P',
      'platform/c.ts imports ../entrypoints/popup/main',
      'components/d.ts imports zod',
    ],
  ],
  [
    'has no cycle',
    cycles,
    {
      'core/a.ts': "import { b } from './b';",
      'core/b.ts': "import { c } from './c';",
      'core/c.ts': "import { a } from './a';",
      'core/d.ts': "import type { e } from './e';",
      'core/e.ts': "export type { d } from './d';",
      'core/f.ts': "import { a } from './a';",
    },
    ['core/a', 'core/b', 'core/c', 'core/d', 'core/e'],
  ],
  [
    'has no ambient clock or chance',
    ambientTime,
    {
      'core/a.ts': 'const t = Date.now();',
      'core/b.ts': 'Math.random();',
      'components/c.ts': 'new Date();',
      'core/d.ts': 'new Date(0);',
      'platform/clock.ts': 'Date.now();',
    },
    ['core/a.ts', 'core/b.ts', 'components/c.ts'],
  ],
  [
    'keeps its sentences in _locales',
    spokenStrings,
    {
      'components/A.tsx': 'const a = <p title="Close it">You pay <b>{1}</b> · {2}</p>;',
      'components/B.tsx': 'const b = <p class="total" data-kind="total">{t("total")}</p>;',
    },
    ['components/A.tsx: Close it', 'components/A.tsx: You pay'],
  ],
  [
    'has no network code',
    networkCode,
    {
      'entrypoints/a.ts': "fetch('https://example.com');",
      'platform/b.ts': "new WebSocket('wss://example.com');",
      'readers/c.ts': 'const fetch = page.fetch;',
      'core/d.ts': 'navigator.sendBeacon(x);',
    },
    ['entrypoints/a.ts', 'platform/b.ts', 'core/d.ts'],
  ],
])('the house %s', (_name, rule, faults, expected) => {
  it('as it stands', () => expect(rule(house)).toEqual([]));
  it('and the rule bites', () => expect(rule(planted(faults)).sort()).toEqual([...expected].sort()));
});
