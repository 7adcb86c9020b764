// Whose front page it is: its address, the page's own variable, its name.
import { ownAddressOf } from '../content-kind';
import { attributeOf, find, findAll, textIn } from '../dom/dom';
import { storeIdIn } from '../ids';
import { idOf } from '../json/json-value';
import { nameText } from '../text/plain';

export interface StoreFacts {
  /** the store number; absent where address and page name two */
  storeId?: string;
  sellerId?: string;
  storeName?: string;
  /** address and page name two stores: the page of one still stands at the address of another */
  contradicted: boolean;
}

// `var pageConfig = { storeId: '4682001', ownerMemberId: '231422982' }`, store shell, February 2024. Read as text, never run.
const numberOf = (script: string, name: string): string | undefined =>
  idOf(new RegExp(`["']?${name}["']?\\s*:\\s*["']?(\\d{4,14})(?!\\d)`).exec(script)?.[1]);

const pageConfigIn = (document: Document): { storeId?: string | undefined; sellerId?: string | undefined } => {
  for (const script of findAll(document, 'script:not([src])')) {
    const text = textIn(script);
    const start = text.search(/\bpageConfig\s*=\s*\{/);
    if (start < 0) continue;
    const part = text.slice(start, start + 600).split('}')[0] ?? '';
    return { storeId: numberOf(part, 'storeId'), sellerId: numberOf(part, 'ownerMemberId') };
  }
  return {};
};

/** The store's name in the title of its page: "FAN MODEL WORD Store - Amazing products with exclusive discounts on AliExpress", 2024. */
export const storeNameIn = (document: Document): string | undefined => {
  const meta = find(document, 'meta[property="og:title"][content]');
  const title = find(document, 'title');
  const words = (meta && attributeOf(meta, 'content')) ?? (title && textIn(title)) ?? '';
  const name = /^(.{1,120}?) - .{0,200}aliexpress/i.exec(nameText(words))?.[1];
  return name === undefined || name === '' ? undefined : name;
};

/** Who the store is. Nothing is guessed: a number that address and page do not agree on is left out. */
export const storeFacts = (url: string, document: Document | undefined): StoreFacts => {
  const inUrl = storeIdIn(url);
  if (document === undefined) return { ...(inUrl === undefined ? {} : { storeId: inUrl }), contradicted: false };
  const config = pageConfigIn(document);
  const own = config.storeId ?? storeIdIn(ownAddressOf(document) ?? '');
  if (own !== undefined && inUrl !== undefined && own !== inUrl) return { contradicted: true };
  const storeId = inUrl ?? own;
  const storeName = storeNameIn(document);
  return {
    ...(storeId === undefined ? {} : { storeId }),
    ...(config.sellerId === undefined ? {} : { sellerId: config.sellerId }),
    ...(storeName === undefined ? {} : { storeName }),
    contradicted: false,
  };
};
