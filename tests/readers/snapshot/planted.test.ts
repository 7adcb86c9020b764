// What is planted of people at random places of pages and answers is nowhere in their snapshots. The one exception is what the reading
// itself states: a title or a coupon's words are kept as they are, whoever's name is in them.
import { expect, it } from 'vitest';
import { globalItemId } from '../../../readers/ids';
import { readPage } from '../../../readers/read-page';
import { keepOf } from '../../../readers/snapshot/keep';
import { fixtures } from '../fixtures';
import { sourceFrom } from '../open-page';
import { dice, type Planting, planting } from './person';
import { plantInAnswer, plantInDocument } from './plant';
import { snapshotText } from './take';

const perPage = 24;
const rounds = 2;

it(`${fixtures.length * perPage * rounds} plantings`, () => {
  let planted = 0;
  let stated = 0;
  const found: string[] = [];
  for (let round = 0; round < rounds; round += 1) {
    fixtures.forEach(({ name, text, expected }, index) => {
      const roll = dice(round * 1000 + index);
      const clean = snapshotText(sourceFrom(text, expected.url, expected.at));
      const source = sourceFrom(text, expected.url, expected.at);
      const plantings: Planting[] = [];
      for (let i = 0; i < perPage; i += 1) {
        const one = planting(roll);
        plantings.push(one);
        if (source.document !== undefined) plantInDocument(source.document, one.text, roll);
        else source.answers = source.answers.map((answer) => plantInAnswer(answer, one.text, roll));
      }
      planted += plantings.length;
      const reading = readPage(source);
      const { texts, ids, numbers } = keepOf(reading);
      const said = [...texts, ...ids, ...numbers].join('\n');
      const file = snapshotText(source, reading);
      for (const { text: whole, needles } of plantings) {
        for (const needle of needles) {
          if (clean.includes(needle)) continue;
          // an id in place of an item's is stated as that item's global one
          if (said.includes(needle) || said.includes(globalItemId(needle))) stated += 1;
          else if (file.includes(needle))
            found.push(`${name}: ${needle} of ${whole} in …${file.slice(file.indexOf(needle) - 60, file.indexOf(needle) + 60)}…`);
        }
      }
    });
  }
  expect(found).toEqual([]);
  expect(planted).toBeGreaterThanOrEqual(2000);
  // most of what is planted is in nothing that is read: else this would show little
  expect(stated).toBeLessThan(planted / 10);
}, 120_000);
