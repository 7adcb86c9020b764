// Pages and answers made by the generator, in all its layouts and currencies, as they are and changed at random: their snapshots are read as
// they were, and the person on the checkout pages is in none of them.
import { expect, it } from 'vitest';
import { readPage } from '../../../readers/read-page';
import { isSameReading } from '../../../readers/snapshot/same-reading';
import type { PageSource } from '../../../readers/source';
import { mutate } from '../../../scripts/fuzz/mutate';
import { textOf } from '../../../scripts/fuzz/read-input';
import { drawsOf } from '../../core/planning/chance';
import { planted } from '../../pages/checkout-page';
import { type MadeKind, madeAt, madeInput, madeKinds } from '../../pages/input';
import { answerFrom, documentFrom } from '../open-page';
import { readAgain, snapshotText } from './take';

const seeds = Array.from({ length: 40 }, (_, index) => 7000 + index);

const sourceOf = (kind: MadeKind, seed: number, changed: boolean): PageSource => {
  const input = madeInput(kind, seed);
  if (changed) mutate(input, drawsOf(seed));
  const { html, body } = textOf(input);
  return {
    url: input.url,
    readAt: madeAt,
    ...(html === undefined ? {} : { document: documentFrom(html, input.url) }),
    answers: body === undefined ? [] : [answerFrom(body, { at: Date.parse(madeAt) })],
  };
};

/** The seeds whose snapshot is not read as the page was. */
const otherwise = (kind: MadeKind, changed: boolean): number[] =>
  seeds.filter((seed) => {
    const source = sourceOf(kind, seed, changed);
    const reading = readPage(source);
    const file = snapshotText(source, reading);
    expect(planted.filter((secret) => file.includes(secret))).toEqual([]);
    return !isSameReading(readAgain(file, source), reading);
  });

it.each(madeKinds)('%s', (kind) => expect(otherwise(kind, false)).toEqual([]), 60_000);
it.each(madeKinds)('%s, changed at random', (kind) => expect(otherwise(kind, true)).toEqual([]), 60_000);
