// The list of scenarios, for a person who wants to walk in.
import type { Scenario } from '../scenario';
import { escapeHtml, htmlDocument } from './shell';

/** Every scenario with a link that starts it afresh. */
export function indexPage(scenarios: Scenario[]): string {
  const rows = scenarios.map(
    ({ scenarioId, title, host }) =>
      `<li><a href="/__shop/enter?scenario=${scenarioId}">${escapeHtml(title)}</a><code>${escapeHtml(scenarioId)}</code><code>${escapeHtml(host)}</code></li>`,
  );
  return htmlDocument({
    title: 'Look-alike shop',
    language: 'en',
    body: `<main class="index"><h1>Look-alike shop</h1><p>A local stand-in, served from this machine. Nothing here is sold and nothing leaves it.
Each link starts a shopper of her own in that scenario.</p><ol>${rows.join('')}</ol></main>`,
  });
}
