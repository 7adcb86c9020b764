// From one request to one reply: the shop's own pages, the gateway, the site's pages.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gatewayReply } from './gateway';
import { loginPage, punishFrame } from './pages/gates';
import { indexPage } from './pages/index-page';
import { html, type Reply } from './reply';
import { scenarios } from './scenarios';
import type { Session } from './session';
import type { Sessions } from './sessions';
import { sitePage } from './site-pages';

const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), 'pages');
const types: Record<string, string> = { '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8' };
const files = new Map(
  readdirSync(folder)
    .filter((name) => types[path.extname(name)] !== undefined)
    .map((name): [string, Reply] => [
      `/__shop/pages/${name}`,
      { type: types[path.extname(name)] ?? '', body: readFileSync(path.join(folder, name), 'utf8') },
    ]),
);

/** Inline styles and scripts are the page's loss too: its pictures stay grey. */
const strictPolicy = [
  "default-src 'self' https://acs.aliexpress.com",
  "style-src 'self'",
  "script-src 'self' https://acs.aliexpress.com",
  "object-src 'none'",
].join('; ');

export interface ShopCall {
  method: string;
  url: URL;
  origin: string | undefined;
  cookies: string | undefined;
  body: string;
}

/** Readable and writable across origins for the site's own pages only, with cookies, as the gateway does it. */
function crossOrigin(origin: string | undefined): Record<string, string> {
  if (!origin || !/^https:\/\/[\w-]+\.aliexpress\.(com|us)$/.test(origin)) return {};
  return {
    'access-control-allow-origin': origin,
    'access-control-allow-credentials': 'true',
    'access-control-allow-headers': 'content-type',
  };
}

function ownPage(call: ShopCall, sessions: Sessions): Reply | undefined {
  const { pathname } = call.url;
  if (pathname === '/__shop' || pathname === '/__shop/') return html(indexPage(scenarios));
  if (pathname === '/__shop/enter') return sessions.enter(call.url);
  if (pathname === '/__shop/login') return html(loginPage(`https://${call.url.host}/`));
  return files.get(pathname);
}

/** The reply to a call, and how long it takes to come, ms. */
export function answerCall(call: ShopCall, sessions: Sessions): { reply: Reply; delayMs: number } {
  const { url } = call;
  const session: Session | undefined = sessions.of(call.cookies);
  const missing: Reply = { status: 404, type: 'text/plain', body: 'no such page in this shop' };
  if (url.hostname.startsWith('acs.')) {
    const headers = crossOrigin(call.origin);
    if (call.method === 'OPTIONS') return { reply: { status: 204, type: 'text/plain', body: '', headers }, delayMs: 0 };
    const reply = gatewayReply(session, url, call.body);
    return { reply: reply ? { ...reply, headers } : missing, delayMs: session?.scenario.layout.latencyMs ?? 0 };
  }
  const own = ownPage(call, sessions);
  if (own) return { reply: own, delayMs: 0 };
  if (url.pathname === '/favicon.ico') return { reply: { status: 204, type: 'image/x-icon', body: '' }, delayMs: 0 };
  if (url.pathname.includes('/_____tmd_____/punish')) return { reply: html(punishFrame()), delayMs: 0 };
  if (!session) {
    const location = 'https://www.aliexpress.com/__shop/';
    return { reply: { status: 302, type: 'text/plain', body: '', headers: { location } }, delayMs: 0 };
  }
  const page = sitePage(session, url);
  if (page === undefined) return { reply: missing, delayMs: 0 };
  const headers: Record<string, string> = session.scenario.layout.strictPolicy ? { 'content-security-policy': strictPolicy } : {};
  return { reply: { ...html(page), headers }, delayMs: 0 };
}
