// What panel or popup shows, by its data attributes; looked at through the open shadow root of the build for tests.
import type { Shopper } from './shopper';
import { eventually } from './shopper';

export interface ShownStep {
  do: string;
  coupon?: string;
  code?: string;
  why?: string;
  line?: string;
}
export interface Shown {
  kind: string | undefined;
  code: string | undefined;
  payable: number | undefined;
  proof: string | undefined;
  steps: ShownStep[];
  notes: string[];
  check: string | undefined;
  difference: number | undefined;
  apart: { kind: string | undefined; amount: number }[];
  explanations: { code: string | undefined; field: string | undefined; value: string | undefined; kind: string | undefined }[];
  text: string;
}

/** What is shown now; undefined where neither panel nor popup is open. */
export const look = (shopper: Shopper): Promise<Shown | undefined> =>
  shopper.evaluate(() => {
    const host = document.querySelector('stackwise-panel');
    const root: ParentNode | null = host ? host.shadowRoot : document;
    const state = root?.querySelector<HTMLElement>('[data-testid="state"]');
    if (!root || !state) return undefined;
    const one = (id: string) => root.querySelector<HTMLElement>(`[data-testid="${id}"]`);
    const all = (id: string) => [...root.querySelectorAll<HTMLElement>(`[data-testid="${id}"]`)];
    const textOf = (node: Node): string =>
      node.nodeType === Node.TEXT_NODE
        ? (node.nodeValue ?? '')
        : (node instanceof HTMLElement ? (node.dataset['drawn'] ?? '') : '') + [...node.childNodes].map(textOf).join('');
    const number = (text: string | undefined) => (text === undefined ? undefined : Number(text));
    return {
      kind: state.dataset['kind'],
      code: state.dataset['code'],
      // while a change is worked out the answer keeps its place and is not to be seen
      payable: number(one('answer')?.checkVisibility({ visibilityProperty: true }) ? one('answer')?.dataset['amount'] : undefined),
      proof: one('proof')?.dataset['status'],
      steps: all('step').map(({ dataset }) => ({ ...dataset })) as unknown as ShownStep[],
      notes: [...root.querySelectorAll<HTMLElement>('[data-testid="warnings"] [data-code]')].map(({ dataset }) => dataset['code'] ?? ''),
      check: one('check')?.dataset['kind'],
      difference: number(one('check')?.dataset['difference']),
      apart: all('apart').map(({ dataset }) => ({ kind: dataset['kind'], amount: Number(dataset['amount']) })),
      explanations: all('explanation').map(({ dataset }) => ({
        code: dataset['code'],
        field: dataset['field'],
        value: dataset['value'],
        kind: dataset['kind'],
      })),
      text: textOf(state).replace(/\s+/g, ' '),
    };
  });

/** What is shown once it is as wanted. */
export const shownWhen = (shopper: Shopper, wanted: (shown: Shown) => boolean, what: string, ms?: number): Promise<Shown> =>
  eventually(
    async () => {
      const shown = await look(shopper);
      if (shown && wanted(shown)) return shown;
      throw new Error(JSON.stringify(shown)?.slice(0, 600) ?? 'no panel');
    },
    what,
    ms,
  );

/** Opens the panel by its edge tab, as soon as there is one. */
export async function openPanel(shopper: Shopper): Promise<void> {
  await eventually(
    () => shopper.evaluate(() => document.querySelector('stackwise-panel')?.shadowRoot?.querySelector('[data-testid="edge-tab"]') != null),
    'the edge tab',
  );
  if ((await look(shopper)) === undefined) await shopper.click('[data-testid="edge-tab"]', 'surface');
}

/** Closes the panel: it lies over the cart's own summary. */
export async function closePanel(shopper: Shopper): Promise<void> {
  if ((await look(shopper)) === undefined) return;
  await shopper.click('[data-testid="close"]', 'surface');
  await eventually(async () => (await look(shopper)) === undefined, 'the panel is closed');
}

/** Unfolds whatever is folded in panel or popup, and what is drawn only then. */
export const unfoldAll = (shopper: Shopper): Promise<void> =>
  shopper.evaluate(async () => {
    const root: ParentNode = document.querySelector('stackwise-panel')?.shadowRoot ?? document;
    for (let deeper = 0; deeper < 3; deeper++) {
      for (const one of root.querySelectorAll<HTMLDetailsElement>('details')) one.open = true;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  });
