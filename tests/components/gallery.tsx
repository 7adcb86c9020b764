// The gallery's page: one state on one surface, as the address asks: ?state=trap&surface=panel&language=he
import { signal } from '@preact/signals';
import { render } from 'preact';
import { chooseLanguage } from '../../components/language/languages';
import { App } from '../../components/panel/App';
import { PagePanel } from '../../components/panel/PagePanel';
import { styleSheet } from '../../components/style/sheet';
import type { Actions, Links } from '../../components/surface';
import type { Settings } from '../../core/answer/settings';
import { untouchedSettings } from '../../core/answer/untouched-settings';
import { sampleNow } from './samples/sample-answers';
import { sampleStates } from './samples/sample-states';
import { supposeIn } from './samples/suppose-in';

const asked = new URLSearchParams(location.search);
const state = signal(sampleStates[asked.get('state') ?? 'trap'] ?? { kind: 'loading' as const });
const settings = signal<Settings>(untouchedSettings);
const language = signal(chooseLanguage([asked.get('language') ?? 'en']));
const links: Links = {
  cart: 'https://www.aliexpress.com/p/shoppingcart/index.html',
  wallet: 'https://www.aliexpress.com/p/wallet/index.html',
  coins: 'https://www.aliexpress.com/p/coin-pc-index/index.html',
  store: (storeId) => `https://www.aliexpress.com/store/${storeId}`,
  product: (itemId) => `https://www.aliexpress.com/item/${itemId}.html`,
};
const actions: Actions = {
  copy: async () => true,
  close() {},
  saveSettings(changed) {
    settings.value = changed;
    language.value = chooseLanguage([changed.language ?? 'en']);
  },
  putTabAway() {},
  retry() {},
  openPage() {},
  async suppose(change) {
    const shown = state.value;
    if (shown.kind !== 'planned') return undefined;
    return supposeIn(shown.answer, change);
  },
  stopPlanning() {},
  planAnew() {},
  showLine() {},
  exportCase() {},
};
const given = { state, settings, language, now: () => sampleNow, links, actions };

if (asked.get('surface') === 'popup') {
  document.head.append(Object.assign(document.createElement('style'), { textContent: styleSheet }));
  document.body.style.margin = '0';
  document.body.style.inlineSize = 'fit-content';
  render(<App {...given} surface="popup" />, document.body);
} else {
  const host = document.body.appendChild(document.createElement('div'));
  const root = host.attachShadow({ mode: 'open' });
  root.append(Object.assign(document.createElement('style'), { textContent: styleSheet }));
  const mount = root.appendChild(document.createElement('div'));
  render(<PagePanel {...given} open={signal(asked.get('open') !== 'no')} />, mount);
}
