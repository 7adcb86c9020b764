// Puts the panel in the page: a host element beside the body, and in it a shadow root that the page's scripts cannot open.
import { type Signal, signal } from '@preact/signals';
import { render } from 'preact';
import { type Language, languageOf, writingMoney } from '../../components/language/language';
import { keepKeys } from '../../components/panel/keep-keys';
import { onlyHers } from '../../components/panel/only-hers';
import { outline } from '../../components/panel/outline';
import { PagePanel } from '../../components/panel/PagePanel';
import { styleSheet } from '../../components/style/sheet';
import type { Settings } from '../../core/answer/settings';
import type { TabState } from '../../core/answer/tab-state';
import { untouchedSettings } from '../../core/answer/untouched-settings';
import { nowMs } from '../../platform/clock';
import { send } from '../../platform/messaging/send';
import { linksFrom } from '../../readers/links';
import { surfaceActions } from '../surface/actions';
import { wantedLanguages } from '../surface/wanted-languages';

interface MountedPanel {
  state: Signal<TabState>;
  settings: Signal<Settings>;
  /** opens the sheet, and gives it the focus */
  show(): void;
  /** shows the panel as she set it, in her language */
  begin(settings: Settings): Promise<void>;
}

/** Narrower than this the panel covers the page, in CSS pixels (page-panel.css). */
const COVERS = 480;

/**
 * Shows `loading` until told otherwise; stays closed until the shopper opens it, or has set that it opens by itself. `findLine` finds a
 * line of the cart on the page.
 */
export function mountPanel(document: Document, retry: () => void, findLine: (lineItemId: string) => Element | undefined): MountedPanel {
  const state = signal<TabState>({ kind: 'loading' });
  const settings = signal(untouchedSettings);
  const open = signal(false);
  const close = () => {
    open.value = false;
  };

  const host = document.createElement('stackwise-panel');
  const root = host.attachShadow({ mode: import.meta.env.MODE === 'e2e' ? 'open' : 'closed' });
  const style = document.createElement('style');
  style.textContent = styleSheet;
  const place = document.createElement('div');
  root.append(style, place);
  onlyHers(host, root);
  if (document.defaultView !== null) keepKeys(document.defaultView, host, root);

  const showLine = (lineItemId: string) => {
    const line = findLine(lineItemId);
    if (line === undefined) return;
    if (document.documentElement.clientWidth <= COVERS) close();
    line.scrollIntoView({ block: 'center', behavior: 'instant' });
    outline(root, line);
  };

  return {
    state,
    settings,
    show() {
      open.value = true;
      requestAnimationFrame(() => root.querySelector<HTMLElement>('.sheet')?.focus());
    },
    async begin(chosen) {
      const spoken = await ask(chosen);
      if (spoken === undefined) return;
      const language = signal(spoken);
      settings.value = chosen;
      open.value ||= chosen.opensByItself && chosen.panelIn !== 'browser';
      followLanguage(settings, language);
      const actions = surfaceActions({ state, settings, close, retry, showLine });
      const links = linksFrom(document.location.href);
      render(<PagePanel {...{ state, settings, language, open, now: nowMs, links, actions }} />, place);
      // what an older version of us left when it was updated
      for (const old of document.querySelectorAll(host.localName)) old.remove();
      // beside the body, which the page's own framework may empty
      document.documentElement.append(host);
    },
  };
}

/** The words of the language she wants; undefined where the background is gone. */
async function ask(settings: Settings): Promise<Language | undefined> {
  const told = await send('read-language', { wanted: wantedLanguages(settings) });
  return told.ok ? writingMoney(languageOf(told.value.code, told.value.catalogue), settings) : undefined;
}

/** Speaks and writes otherwise as soon as she has chosen that and the words are here. */
function followLanguage(settings: Signal<Settings>, language: Signal<Language>): void {
  let chosen = settings.value;
  settings.subscribe((now) => {
    if (now.language === chosen.language && now.currencyDisplay === chosen.currencyDisplay) return;
    chosen = now;
    void ask(now).then((spoken) => {
      if (spoken !== undefined && chosen === now) language.value = spoken;
    });
  });
}
