// A made input as text, read by the readers: parsed without running anything, in one window for many pages.
import { Window } from 'happy-dom';
import { type Reading, reading as schema } from '../../core/formats/reading';
import { readPage } from '../../readers/read-page';
import { jsonOf } from '../../tests/pages/answer';
import { type MadeInput, madeAt } from '../../tests/pages/input';
import { htmlOf } from '../../tests/pages/markup';

const settings = { disableJavaScriptEvaluation: true, disableJavaScriptFileLoading: true, disableCSSFileLoading: true };
const pagesAWindow = 400;
let parsed = 0;
let window = new Window({ url: 'https://www.aliexpress.com/', settings });

/** Text of a page → its document; `cookie` is the shopper's own settings, as the site keeps them. */
const documentFrom = (html: string, cookie: string): Document => {
  parsed += 1;
  if (parsed % pagesAWindow === 0) window = new Window({ url: 'https://www.aliexpress.com/', settings });
  window.document.cookie = cookie;
  // happy-dom keeps its own copies of the DOM's types
  return new window.DOMParser().parseFromString(html, 'text/html') as unknown as Document;
};

export interface InputText {
  html?: string;
  body?: string;
  cookie: string;
}

/** The texts of an input. */
export const textOf = ({ page, answer, jsonp, inline, preferred, arrived = 1 }: MadeInput): InputText => {
  const whole = answer === undefined ? undefined : jsonOf(answer);
  const json = whole?.slice(0, Math.floor(whole.length * arrived));
  const script = inline ? `<script>window.runParams = { data: ${json}${arrived < 1 ? '' : ' };'}</script>` : '';
  return {
    ...(page === undefined ? {} : { html: `<!doctype html>${htmlOf(page)}${script}` }),
    ...(json === undefined || inline ? {} : { body: jsonp ? ` mtopjsonp3(${json})` : json }),
    cookie: `aep_usuc_f=site=glo${preferred === undefined ? '' : `&c_tp=${preferred}`}&region=US`,
  };
};

/** What the readers make of the texts; `broken` is what was thrown, or what the schema says against it. */
export const readTexts = ({ html, body, cookie }: InputText, url: string): { reading?: Reading; broken?: string } => {
  try {
    const answers = body === undefined ? [] : [{ origin: 'response' as const, name: '', body, at: Date.parse(madeAt) }];
    const reading = readPage({ url, readAt: madeAt, ...(html === undefined ? {} : { document: documentFrom(html, cookie) }), answers });
    const checked = schema.safeParse(reading);
    if (!checked.success)
      return { reading, broken: checked.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join('; ') };
    const stopped = reading.failure?.tried.find((each) => each.startsWith('reader stopped'));
    return stopped === undefined ? { reading } : { reading, broken: stopped };
  } catch (thrown) {
    return { broken: thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : 'thrown' };
  }
};
