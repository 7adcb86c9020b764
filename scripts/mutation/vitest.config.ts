// What a mutation run asks: the tests of the rooms it changes, in plain Node.
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Worked examples first: most mutants are noticed there, and the first test that fails ends a run. Random carts and brute force last. */
const turns = ['/core/pricing/', '/core/rules/', 'examples.test.ts', 'effort.test.ts'];

class ExamplesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const turnOf = ({ moduleId }: TestSpecification) => {
      const turn = turns.findIndex((part) => moduleId.includes(part));
      return turn < 0 ? turns.length : turn;
    };
    return files.toSorted((a, b) => turnOf(a) - turnOf(b) || (a.moduleId < b.moduleId ? -1 : 1));
  }
}

export default defineConfig({
  test: {
    include: ['tests/core/{pricing,planning,rules}/**/*.test.ts'],
    environment: 'node',
    testTimeout: 60_000,
    setupFiles: ['scripts/mutation/end-on-failure.ts'],
    sequence: { sequencer: ExamplesFirst },
  },
});
