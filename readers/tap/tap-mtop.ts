// The page's own client of the gateway, `lib.mtop`: what it answers is copied where no request was seen to bring it.

const calls = ['request', 'H5Request'];
/** How long a request that brought the same answer may take to be copied, in ms. */
const afterMs = 250;

const partOf = (value: unknown, key: string): unknown =>
  (typeof value === 'object' && value !== null) || typeof value === 'function' ? Reflect.get(value, key) : undefined;

/** What a tap of the client is given. */
export interface MtopTap {
  /** runs work that may fail without the page noticing */
  quietly(work: () => void): void;
  /** the name of a listed api; undefined for every other */
  listed(api: string): string | undefined;
  /** the answer to one that the page was just given */
  told(api: string, value: unknown): void;
}

/**
 * Looks for the client now and whenever a script of the page has run, and passes its calls on through proxies: arguments, `this`, the promise
 * and what it settles with stay the page's own. Only plain writable functions are wrapped; the client may come late, or never.
 */
export const tapMtop = (window: Window & typeof globalThis, { quietly, listed, told }: MtopTap): void => {
  const { document, Proxy: Wrap } = window;
  const later = window.setTimeout.bind(window);
  const ours = new WeakSet<object>();
  const copy = (asked: unknown, answer: unknown): void => {
    const name = partOf(asked, 'api');
    const api = typeof name === 'string' ? listed(name) : undefined;
    const then = api === undefined ? undefined : partOf(answer, 'then');
    if (api === undefined || typeof then !== 'function') return;
    const take = (value: unknown): void => quietly(() => void later(() => quietly(() => told(api, value)), afterMs));
    Reflect.apply(then, answer, [take, () => undefined]);
  };
  const look = (): void =>
    quietly(() => {
      const mtop = partOf(partOf(window, 'lib'), 'mtop');
      if (typeof mtop !== 'object' || mtop === null) return;
      for (const name of calls) {
        const own = Reflect.getOwnPropertyDescriptor(mtop, name);
        const call: unknown = own?.value;
        if (own?.writable !== true || typeof call !== 'function' || ours.has(call)) continue;
        const wrapped = new Wrap(call, {
          apply: (target, self, values: unknown[]) => {
            const answer: unknown = Reflect.apply(target, self, values);
            quietly(() => copy(values[0], answer));
            return answer;
          },
        });
        ours.add(wrapped);
        Reflect.set(mtop, name, wrapped);
      }
    });
  look();
  // the end of every script, which does not bubble
  document.addEventListener('load', look, true);
  document.addEventListener('DOMContentLoaded', look);
};
