import { describe, expect, it } from 'vitest';
import { runInSlices } from '../../platform/tasks';

const nobody = async () => {};

function* countTo(end: number, seen: number[]): Generator<string | undefined, string> {
  for (let step = 1; step <= end; step++) {
    seen.push(step);
    yield undefined;
  }
  return 'done';
}
/** Work that takes long enough to need several slices. */
function* busy(ms: number, seen: number[]): Generator<string | undefined, string> {
  for (const until = performance.now() + ms; performance.now() < until; ) {
    seen.push(1);
    yield undefined;
  }
  return 'done';
}

describe('long work', () => {
  it('runs to its end', async () => {
    const seen: number[] = [];
    expect(await runInSlices(countTo(5, seen), new AbortController().signal, nobody)).toBe('done');
    expect(seen).toEqual([1, 2, 3, 4, 5]);
  });

  it('tells what it has on the way, and goes on when that has been heard', async () => {
    const told: string[] = [];
    function* work(): Generator<string | undefined, string> {
      yield 'one';
      expect(told).toEqual(['one']);
      yield undefined;
      yield 'two';
      return 'three';
    }
    const tell = async (early: string) => {
      await Promise.resolve();
      told.push(early);
    };
    expect(await runInSlices(work(), new AbortController().signal, tell)).toBe('three');
    expect(told).toEqual(['one', 'two']);
  });

  it('that is overtaken before it begins does nothing', async () => {
    const seen: number[] = [];
    expect(await runInSlices(countTo(5, seen), AbortSignal.abort(), nobody)).toBeUndefined();
    expect(seen).toEqual([]);
  });

  it('lets others in, and ends when overtaken', async () => {
    const overtaken = new AbortController();
    const working = runInSlices(busy(60_000, []), overtaken.signal, nobody);
    setTimeout(() => overtaken.abort(), 5); // can only come when the work lets it
    expect(await working).toBeUndefined();
  });
});
