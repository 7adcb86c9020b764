// The HTML a page starts as: a header, a loader, and a script that draws the rest late.

import { gatewayHost, paths } from '../links';
import { moneyText } from '../money-text';
import { discountSentences } from '../promotion-text';
import type { Scenario, ShelfItem } from '../scenario';
import { wordsOf } from '../words';

/** Text inside markup. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** JSON inside a script element. */
export function inlineJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

/** A whole document in the shop's look. */
export function htmlDocument(parts: { title: string; language: string; body: string; spm?: string; head?: string }): string {
  const direction = parts.language === 'he' ? 'rtl' : 'ltr';
  return `<!DOCTYPE html>
<html lang="${parts.language}" dir="${direction}"><head><meta charset="utf-8">
<meta name="data-spm" content="a2g0o"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${escapeHtml(parts.title)}</title><link rel="stylesheet" href="/__shop/pages/style.css">${parts.head ?? ''}</head>
<body${parts.spm ? ` data-spm="${parts.spm}"` : ''}>${parts.body}</body></html>`;
}

function header(scenario: Scenario): string {
  const words = wordsOf(scenario.language);
  const link = (path: string, text: string) => `<a href="${path}">${escapeHtml(text)}</a>`;
  return `<header class="site-header"><nav>
<a class="site-name" href="https://www.aliexpress.com/__shop/">Look-alike <small>${escapeHtml(scenario.title)}</small></a>
${link(paths.wallet, words.myCoupons)} ${link(paths.couponCentre, 'Coupon centre')} ${link(paths.wishList, 'Wish list')} ${link(paths.coins, words.coins)}
${link(paths.cart, words.cart.replace(/\s*\(.*\)/, ''))}<span class="shop-cart--number--x1F2">...</span></nav></header>`;
}

export interface PageParts {
  title: string;
  spm: string;
  /** script of the page, under pages/ */
  script: string;
  /** the shell's own markup, loader and all */
  shell: string;
  head?: string;
  item?: ShelfItem;
}

/** A page of a scenario as it comes over the wire, before its script has drawn anything. */
export function scenarioPage(scenario: Scenario, parts: PageParts): string {
  const automatic = scenario.case.automaticDiscounts.filter(
    ({ scope }) => scope.type === 'platform' || scope.storeId === parts.item?.storeId,
  );
  const config = {
    layout: scenario.layout,
    words: wordsOf(scenario.language),
    currency: scenario.case.currency.code,
    region: scenario.region,
    gateway: gatewayHost(scenario.host),
    sentences: parts.item ? automatic.flatMap((one) => discountSentences(one, scenario)) : [],
    decoyPrice: moneyText(1337, scenario.money),
  };
  return htmlDocument({
    title: parts.title,
    language: scenario.language,
    spm: parts.spm,
    head: parts.head ?? '',
    body: `${header(scenario)}${parts.shell}
<script type="application/json" id="lookalike-config">${inlineJson(config)}</script>
<script type="module" src="/__shop/pages/${parts.script}"></script>`,
  });
}
