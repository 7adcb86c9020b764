// Page state written into the page's own inline scripts. Scripts are read as text, never run.
import { findAll, textIn } from '../dom/dom';
import { jsonAt } from './json-text';

/**
 * The JSON object assigned to `data` in `window.runParams = { data: {…} }`: the product pages of 2019–2024. undefined where the page
 * has none, or an empty one.
 */
export const runParamsIn = (document: Document): string | undefined => {
  for (const script of findAll(document, 'script:not([src])')) {
    const text = textIn(script);
    const found = /window\.runParams\s*=\s*\{\s*"?data"?\s*:\s*(?=\{)/.exec(text);
    if (found === null) continue;
    const json = jsonAt(text, found.index + found[0].length);
    if (json !== undefined && json.length > 2) return json;
  }
  return undefined;
};
