// What may stand at the cart's address instead of a cart.
import type { Scenario } from '../scenario';
import { escapeHtml, htmlDocument } from './shell';

/** The check for robots, as the site serves it in place of a page: a frame, and a flag in a comment. */
function captchaPage(path: string): string {
  return `<html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"></head>
<body><iframe src="${path}/_____tmd_____/punish?recaptcha=1&amp;iframe=1&amp;x5step=2" style="border:none;height:100%" width="100%" height="480" title="captcha"></iframe>
<div id="bx-pu-qrcode-wrap"><div id="feedback"><a href="${path}/_____tmd_____/page/feedback" target="_blank">Click to feedback &gt;</a></div></div>
<!--rgv587_flag:sm--></body></html>`;
}

/** What is in that frame. */
export function punishFrame(): string {
  return '<html><head><meta charset="utf-8"><title>Captcha Interception</title></head><body><p>Please slide to verify.</p><div id="nocaptcha" class="nc-container"></div></body></html>';
}

/** A log-in form. */
export function loginPage(returnUrl: string): string {
  return htmlDocument({
    title: 'Sign in',
    language: 'en',
    body: `<form class="login-form" action="https://login.aliexpress.com/" method="get"><h1>Sign in / Register</h1>
<input name="account" type="email" autocomplete="username" aria-label="Email or phone number" placeholder="Email or phone number">
<input name="password" type="password" autocomplete="current-password" aria-label="Password" placeholder="Password">
<input type="hidden" name="return_url" value="${escapeHtml(returnUrl)}"><button type="button">Continue</button></form>`,
  });
}

/** The page in place of the cart, if this scenario has one. */
export function gatePage(scenario: Scenario, url: URL): string | undefined {
  if (scenario.gate === 'captcha-page') return captchaPage(`//${url.host}${url.pathname}`);
  return scenario.gate === 'login-page' ? loginPage(url.href) : undefined;
}
