// The gallery's page: hangs exhibits side by side, each in a frame of its own width, in one language. Node asks it through `window.gallery`.
import { type ComponentChildren, render } from 'preact';
import { codesStyle } from '../../components/codes/style';
import { discountsStyle } from '../../components/discounts/style';
import type { Language } from '../../components/language/language';
import { catalogueFor, chooseLanguage } from '../../components/language/languages';
import { optionsStyle } from '../../components/options/style';
import { popupStyle } from '../../components/popup/style';
import { readingStyle } from '../../components/reading/style';
import { styleSheet } from '../../components/style/sheet';
import { welcomeStyle } from '../../components/welcome/style';
import { answerExhibits } from './answer-exhibits';
import { codeExhibits } from './code-exhibits';
import type { Exhibit, Surface } from './exhibit';
import { broken, cutOff } from './faults/cut-off';
import { unspoken } from './faults/unspoken';
import { pageExhibits } from './page-exhibits';
import { popupExhibits } from './popup-exhibits';
import { pseudoLanguage } from './pseudo';

const exhibits: readonly Exhibit[] = [...answerExhibits, ...popupExhibits, ...pageExhibits, ...codeExhibits];

const styles: Record<Surface, string> = {
  panel: styleSheet,
  checkout: styleSheet,
  tab: styleSheet,
  docked: popupStyle,
  popup: popupStyle,
  codes: codesStyle,
  discounts: discountsStyle,
  options: optionsStyle,
  reading: readingStyle,
  welcome: welcomeStyle,
};
const isOverPage = (surface: Surface) => surface === 'panel' || surface === 'checkout' || surface === 'tab';

/** A page that would dress everything of ours if it could. */
const RUDE = 'p { font: bold 60px serif !important; color: red !important }';

/** Higher pictures than this are cut; what is measured is not. */
const HIGHEST = 2600;

interface Hung {
  exhibit: Exhibit;
  frame: HTMLIFrameElement;
  figure: HTMLElement;
  /** where its markup is: the shadow root over a page, else the body */
  root: ShadowRoot | HTMLElement;
  mount: HTMLElement;
}
let hung: Hung[] = [];
let spoken: Language = chooseLanguage(['en']);

const element = <K extends keyof HTMLElementTagNameMap>(of: Document, name: K, text = ''): HTMLElementTagNameMap[K] =>
  Object.assign(of.createElement(name), { textContent: text });

function hang(exhibit: Exhibit): Hung {
  const figure = document.body.appendChild(element(document, 'figure'));
  figure.append(element(document, 'figcaption', `${exhibit.surface} · ${exhibit.name}`));
  const frame = figure.appendChild(element(document, 'iframe'));
  const inside = frame.contentDocument;
  if (inside === null) throw new Error('a frame of another origin');
  inside.open();
  inside.write('<!doctype html><meta name="color-scheme" content="light dark"><body></body>');
  inside.close();
  if (!isOverPage(exhibit.surface)) {
    inside.head.append(element(inside, 'style', styles[exhibit.surface]));
    return { exhibit, frame, figure, root: inside.body, mount: inside.body };
  }
  inside.head.append(element(inside, 'style', RUDE));
  const root = inside.body.appendChild(element(inside, 'div')).attachShadow({ mode: 'open' });
  root.append(element(inside, 'style', styles[exhibit.surface]));
  return { exhibit, frame, figure, root, mount: root.appendChild(element(inside, 'div')) };
}

const turn = () => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done, 15)));

/** The content's height, whatever the frame's is. */
function heightOf({ exhibit: { surface }, root, frame }: Hung): number {
  if (surface === 'tab') return 260;
  const sheet = root.querySelector('.sheet');
  return Math.max(sheet?.scrollHeight ?? frame.contentDocument?.documentElement.scrollHeight ?? 0, 120);
}

/** Puts every frame at a width, and makes it as high as its content. */
async function setWidth(width: number): Promise<void> {
  for (const { frame } of hung) Object.assign(frame.style, { width: `${width}px`, height: '400px' });
  await turn();
  for (const one of hung) one.frame.style.height = `${heightOf(one)}px`;
  await turn();
}

const languageCalled = (code: string): Language =>
  code === 'pseudo' ? pseudoLanguage(catalogueFor(['en']).catalogue) : chooseLanguage([code]);

const found = (root: ParentNode, css: string) => [...root.querySelectorAll<HTMLElement>(css)];

async function settle(): Promise<void> {
  await turn();
  const pressed = Math.max(0, ...hung.map(({ exhibit: { press = [] } }) => press.length));
  for (let at = 0; at < pressed; at++) {
    for (const { exhibit, root } of hung) {
      const css = exhibit.press?.[at];
      if (css === undefined) continue;
      const [target] = found(root, css);
      if (target === undefined) throw new Error(`${exhibit.surface} · ${exhibit.name}: no ${css}`);
      target.click();
    }
    await turn();
  }
  if (pressed > 0) await new Promise((done) => setTimeout(done, 250));
  // what is drawn only once it is unfolded has folds of its own
  for (let deeper = 0; deeper < 3 && hung.some(({ exhibit }) => exhibit.unfold); deeper++) {
    for (const { exhibit, root } of hung) if (exhibit.unfold) for (const one of found(root, 'details:not([open]) > summary')) one.click();
    await turn();
  }
}

/** A fault, and the exhibit it is in. */
export interface Fault {
  exhibit: string;
  fault: string;
}

export interface Gallery {
  list(): { surface: Surface; name: string }[];
  hang(which: { surface: Surface; names: string[] }, language: string, width: number): Promise<void>;
  setWidth(width: number): Promise<void>;
  /** What is wrong with what hangs, as it hangs. `whole`: words stand whole; `spoken`: nothing is said but in the pseudo language. */
  faults(also: { whole: boolean; spoken: boolean }): Fault[];
}

const gallery: Gallery = {
  list: () => exhibits.map(({ surface, name }) => ({ surface, name })),
  async hang({ surface, names }, code, width) {
    for (const { mount, figure } of hung) {
      render(null, mount);
      figure.remove();
    }
    spoken = languageCalled(code);
    hung = exhibits.filter((one) => one.surface === surface && names.includes(one.name)).map(hang);
    for (const { frame } of hung) Object.assign(frame.style, { width: `${width}px`, height: '800px' });
    for (const { exhibit, mount, frame } of hung) {
      Object.assign(frame.contentDocument?.documentElement ?? {}, { lang: spoken.code, dir: isOverPage(surface) ? 'ltr' : spoken.dir });
      render(exhibit.draw(spoken) as ComponentChildren & object, mount);
    }
    await settle();
    await setWidth(width);
    for (const { figure } of hung) figure.style.maxHeight = `${HIGHEST}px`;
  },
  setWidth,
  faults: (also) =>
    hung.flatMap(({ exhibit, root, frame }) => {
      const faults = [...cutOff(root, frame), ...(also.whole ? broken(root) : []), ...(also.spoken ? unspoken(root) : [])];
      return faults.map((fault) => ({ exhibit: `${exhibit.surface} · ${exhibit.name}`, fault }));
    }),
};
Object.assign(window, { gallery });
