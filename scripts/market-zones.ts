// core/calendar/market-zones.json, made anew from the time zone database: npx tsx scripts/market-zones.ts zone.tab
// Of a country with several zones those are kept that are ever its first or its last to reach a day.
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { wallClockOf } from '../core/zone-clock';

const [, , file = ''] = process.argv;
const rows = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t'));

// every ten days of five years
const instants = Array.from({ length: 183 }, (_, at) => Date.UTC(2025, 0, 1) + at * 10 * 24 * 3600_000);
const offsetsOf = (zone: string): number[] => instants.map((ms) => (wallClockOf(ms, zone) - ms) / 60_000);

const zones = new Map<string, string[]>();
// younger than the browsers we run in, and no other clock than its neighbour's
const tooNew = ['America/Coyhaique'];
for (const [country = '', , zone = ''] of rows.filter(([, , zone = '']) => !tooNew.includes(zone)))
  zones.set(country, [...(zones.get(country) ?? []), zone]);
const kept = [...zones].map(([country, all]) => {
  const offsets = new Map(all.map((zone) => [zone, offsetsOf(zone)]));
  const outermost = all.filter((zone) =>
    instants.some((_, at) => {
      const here = [...offsets.values()].map((each) => each[at] ?? 0);
      const own = offsets.get(zone)?.[at];
      return own === Math.min(...here) || own === Math.max(...here);
    }),
  );
  const distinct = outermost.filter((zone, at) => outermost.findIndex((one) => `${offsets.get(one)}` === `${offsets.get(zone)}`) === at);
  return [country, distinct] as const;
});
const sorted = kept.toSorted(([one], [other]) => (one < other ? -1 : 1));
writeFileSync('core/calendar/market-zones.json', `${JSON.stringify(Object.fromEntries(sorted), undefined, 2)}\n`);
