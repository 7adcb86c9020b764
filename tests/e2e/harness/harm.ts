// Whether a text of the page has become more than text: what elements a surface has, and whether anything ran.
import type { Shopper } from './shopper';

/** How many elements there are of each kind: tag, and the names of its attributes. */
export type Census = Record<string, number>;

/** The elements of the surface looked at: the panel's where one lies over the page. Beside a code that is not plain Latin stands a warning, which is not counted. */
export const census = (shopper: Shopper): Promise<Census> =>
  shopper.evaluate(() => {
    const root: ParentNode = document.querySelector('stackwise-panel')?.shadowRoot ?? document.body;
    const counts: Record<string, number> = {};
    for (const one of root.querySelectorAll('*')) {
      if (one.matches('.copy + .beside')) continue;
      const kind = `${one.localName} ${one.getAttributeNames().sort().join(' ')}`;
      counts[kind] = (counts[kind] ?? 0) + 1;
    }
    return counts;
  });

/** From here on it is written down what runs: dialogs, and what breaks the page's policy. */
export const watchForHarm = (shopper: Shopper): Promise<void> =>
  shopper.evaluate(() => {
    const own = window as unknown as Record<string, unknown>;
    if (own['harm'] !== undefined) return;
    const harm: string[] = [];
    own['harm'] = harm;
    for (const name of ['alert', 'confirm', 'prompt', 'print', 'open']) own[name] = () => void harm.push(name);
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      harm.push(`${violatedDirective} ${blockedURI}`),
    );
  });

/** What ran: dialogs and broken policies, the payloads' global, their title, their requests. */
export const harmDone = (shopper: Shopper): Promise<string[]> =>
  shopper.evaluate(() => {
    const own = window as unknown as { harm?: string[]; ran?: unknown };
    const asked = performance.getEntriesByType('resource').filter(({ name }) => name.includes('ran.example'));
    return [
      ...(own.harm ?? ['not watched']),
      ...(own.ran === undefined ? [] : ['global']),
      ...(document.title === 'ran' ? ['title'] : []),
      ...asked.map(({ name }) => name),
    ];
  });

/** Of these texts, those that the surface does not show. Drawn texts are looked at too. */
export const notShown = (shopper: Shopper, texts: string[]): Promise<string[]> =>
  shopper.evaluate((wanted) => {
    const root: ParentNode = document.querySelector('stackwise-panel')?.shadowRoot ?? document.body;
    const drawn = [...root.querySelectorAll<HTMLElement>('[data-drawn]')].map(({ dataset }) => dataset['drawn'] ?? '');
    const shown = `${root.textContent ?? ''}\n${drawn.join('\n')}`;
    return wanted.filter((text) => !shown.includes(text));
  }, texts);
