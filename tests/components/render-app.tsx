// Renders a surface the way the entry points do, and keeps what its buttons asked for.
import { type Signal, signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import type { Language } from '../../components/language/language';
import { chooseLanguage } from '../../components/language/languages';
import { App, type AppProps } from '../../components/panel/App';
import { PagePanel } from '../../components/panel/PagePanel';
import type { CartAnswer } from '../../core/answer/answer';
import type { Settings } from '../../core/answer/settings';
import type { TabState } from '../../core/answer/tab-state';
import { untouchedSettings } from '../../core/answer/untouched-settings';
import type { Supposition } from '../../core/answer/what-if';
import { sampleNow } from './samples/sample-answers';

interface Asked {
  copied: string[];
  closed: number;
  saved: Settings[];
  putAway: boolean[];
  retried: number;
  opened: string[];
  stopped: number;
  plannedAnew: number;
  lines: string[];
  exported: number;
  supposed: Supposition[];
}

export interface Shown {
  root: HTMLElement;
  asked: Asked;
  language: Signal<Language>;
  settings: Signal<Settings>;
  state: Signal<TabState>;
  /** The one element with this test id. */
  one(testId: string): HTMLElement;
  all(testId: string): HTMLElement[];
  /** Its text, with every run of white space as one space. */
  text(testId: string): string;
}

/** The text of an element, drawn leaves included, as a reader sees it. */
function textOf(node: Node): string {
  if (node.nodeType === 3) return node.nodeValue ?? '';
  const drawn = node instanceof Element ? (node.getAttribute('data-drawn') ?? '') : '';
  return drawn + [...node.childNodes].map(textOf).join('');
}
/** White space as a reader sees it. */
export const read = (element: Element | null | undefined): string => (element ? textOf(element) : '').replace(/\s+/g, ' ').trim();

/** Without the marks that keep directions apart. */
export const unmarked = (text: string): string => text.replace(/[\u200e\u200f]/g, '');
/** The texts of all that match, in order. */
export const texts = (root: Element, css: string): string[] => [...root.querySelectorAll(css)].map(read);

/** What a surface is given, with every action kept. A tab put away for good is a setting: its owner keeps it. */
function giveTo(first: TabState, code: string, stored: Settings, canCopy: boolean, suppose: AppProps['actions']['suppose']) {
  const asked: Asked = {
    copied: [],
    closed: 0,
    saved: [],
    putAway: [],
    retried: 0,
    opened: [],
    stopped: 0,
    plannedAnew: 0,
    lines: [],
    exported: 0,
    supposed: [],
  };
  const state = signal(first);
  const settings = signal(stored);
  const language = signal(chooseLanguage([code]));
  const given: Omit<AppProps, 'surface'> = {
    state,
    settings,
    language,
    now: () => sampleNow,
    links: {
      cart: 'https://shop.test/cart',
      wallet: 'https://shop.test/wallet',
      coins: 'https://shop.test/coins',
      store: (storeId) => `https://shop.test/store/${storeId}`,
      product: (itemId) => `https://shop.test/item/${itemId}`,
    },
    actions: {
      async copy(text) {
        asked.copied.push(text);
        return canCopy;
      },
      close: () => void asked.closed++,
      saveSettings: (saved) => void asked.saved.push(saved),
      putTabAway(forGood) {
        asked.putAway.push(forGood);
        if (forGood) settings.value = { ...settings.value, tabPutAway: true };
      },
      retry: () => void asked.retried++,
      openPage: (page) => void asked.opened.push(page),
      suppose(change) {
        asked.supposed.push(change);
        return suppose(change);
      },
      stopPlanning: () => void asked.stopped++,
      planAnew: () => void asked.plannedAnew++,
      showLine: (lineItemId) => void asked.lines.push(lineItemId),
      exportCase: () => void asked.exported++,
    },
  };
  return { asked, given, state, settings, language };
}

function handles(root: HTMLElement, { asked, state, settings, language }: ReturnType<typeof giveTo>): Shown {
  const all = (testId: string) => [...root.querySelectorAll<HTMLElement>(`[data-testid="${testId}"]`)];
  const one = (testId: string) => {
    const found = all(testId);
    const [only] = found;
    if (found.length !== 1 || only === undefined) throw new Error(`${found.length} elements are ${testId}`);
    return only;
  };
  return { root, asked, language, settings, state, one, all, text: (testId) => read(one(testId)) };
}

const freshBody = () => {
  document.body.replaceChildren();
  return document.body.appendChild(document.createElement('div'));
};

/** Nobody who could work it out. */
const unanswered = async () => undefined;

interface Options {
  suppose?: AppProps['actions']['suppose'];
  language?: string;
  surface?: AppProps['surface'];
  settings?: Settings;
  canCopy?: boolean;
}

/** A surface showing a state. */
export function show(
  state: TabState,
  { language = 'en', surface = 'popup', settings = untouchedSettings, canCopy = true, suppose = unanswered }: Options = {},
): Shown {
  const owner = giveTo(state, language, settings, canCopy, suppose);
  const root = freshBody();
  act(() => render(<App {...owner.given} surface={surface} />, root));
  return handles(root, owner);
}

/** A planned cart in the popup. */
export const planned = (answer: CartAnswer, language = 'en'): Shown => show({ kind: 'planned', answer }, { language });

/** Tab and panel over a page. */
export function showPagePanel(
  state: TabState,
  { language = 'en', settings = untouchedSettings, open = false, suppose = unanswered }: Options & { open?: boolean } = {},
): Shown & { open: Signal<boolean> } {
  const owner = giveTo(state, language, settings, true, suppose);
  const root = freshBody();
  const opened = signal(open);
  act(() => render(<PagePanel {...owner.given} open={opened} />, root));
  return { ...handles(root, owner), open: opened };
}

/** Does something to the surface and waits until it has drawn what follows. */
export const afterwards = async (doing: () => void | Promise<void>): Promise<void> => {
  await act(async () => {
    await doing();
  });
};
