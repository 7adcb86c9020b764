// What axe finds wrong on a page.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Shopper } from './shopper';

/** Axe itself, as a script of a page. */
export const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Everything that axe knows of WCAG 2.2 AA, and what it takes for good practice. */
export const rules = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };

/** What axe finds wrong under a selector: rule, and where. */
export async function violations(shopper: Shopper, selector: string): Promise<string[]> {
  await shopper.inject(axeSource);
  return shopper.evaluate(
    async (css, of) => {
      type Axe = {
        run(
          context: object,
          options: object,
        ): Promise<{ violations: { id: string; nodes: { target: unknown; failureSummary: string }[] }[] }>;
      };
      const { axe } = globalThis as unknown as { axe: Axe };
      const found = await axe.run({ include: [[css]] }, of);
      return found.violations.flatMap(({ id, nodes }) =>
        nodes.map((node) => `${id}: ${JSON.stringify(node.target)} ${node.failureSummary}`),
      );
    },
    selector,
    rules,
  );
}
