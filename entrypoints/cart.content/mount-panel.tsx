// Puts the panel in the page: a host element beside the body, and in it a shadow root that the page's scripts cannot open.
import { computed, type Signal, signal } from '@preact/signals';
import { render } from 'preact';
import { PagePanel } from '../../components/PagePanel';
import { styleSheet } from '../../components/style';
import type { Settings } from '../../core/answer/settings';
import type { TabState } from '../../core/answer/tab-state';
import { untouchedSettings } from '../../core/answer/untouched-settings';
import { nowMs } from '../../platform/clock';
import { linksFrom } from '../../readers/links';
import { surfaceActions } from '../surface/actions';
import { languageFor } from '../surface/language-for';

interface MountedPanel {
  state: Signal<TabState>;
  /** shows the panel as she set it */
  begin(settings: Settings): void;
}

/** Shows `loading` until told otherwise; stays closed until the shopper opens it, or has set that it opens by itself. */
export function mountPanel(document: Document, retry: () => void): MountedPanel {
  const state = signal<TabState>({ kind: 'loading' });
  const settings = signal(untouchedSettings);
  const language = computed(() => languageFor(settings.value));
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

  const panel = {
    state,
    settings,
    language,
    open,
    now: nowMs,
    links: linksFrom(document.location.href),
    actions: surfaceActions({ state, settings, close, retry }),
  };
  return {
    state,
    begin(chosen) {
      settings.value = chosen;
      open.value = chosen.opensByItself;
      render(<PagePanel {...panel} />, place);
      // beside the body, which the page's own framework may empty
      document.documentElement.append(host);
    },
  };
}
