// A shopper without a browser: cookies, JSONP and POST over the shop's own port.
import https from 'node:https';
import { gzipSync } from 'node:zlib';
import { gatewayHost } from './links';
import { sessionCookie, sessionIdOf } from './sessions';
import type { Shop } from './start-shop';

export interface Page {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  text: string;
}

/** Asks the shop as a browser would that has these cookies; follows nothing. */
export function ask(shop: Shop, url: string, options: { cookies?: string; body?: string; origin?: string } = {}): Promise<Page> {
  const { host, pathname, search } = new URL(url);
  const headers = {
    host,
    ...(options.cookies ? { cookie: options.cookies } : {}),
    ...(options.origin ? { origin: options.origin } : {}),
  };
  return new Promise((done, failed) => {
    const method = options.body === undefined ? 'GET' : 'POST';
    const target = { host: '127.0.0.1', port: shop.port, servername: host, path: pathname + search, method, headers };
    const request = https.request({ ...target, rejectUnauthorized: false }, (reply) => {
      const chunks: Buffer[] = [];
      reply.on('data', (chunk: Buffer) => chunks.push(chunk));
      reply.on('end', () => done({ status: reply.statusCode ?? 0, headers: reply.headers, text: Buffer.concat(chunks).toString('utf8') }));
    });
    request.on('error', failed);
    request.end(options.body);
  });
}

/** Walks in by the index page's link; gives her cookie, and where she was led in the end. */
export async function enter(shop: Shop, scenarioId: string): Promise<{ cookies: string; sessionId: string; cart: string }> {
  let url = `https://www.aliexpress.com/__shop/enter?scenario=${scenarioId}`;
  for (;;) {
    const { headers } = await ask(shop, url);
    const sessionId = sessionIdOf(String(headers['set-cookie']));
    const location = String(headers['location']);
    if (sessionId && !location.includes('/__shop/')) return { cookies: `${sessionCookie}=${sessionId}`, sessionId, cart: location };
    url = location;
  }
}

/** One call of the gateway of a page's host, as the page would make it; answers the whole envelope. */
export async function call(shop: Shop, cookies: string, host: string, api: string, data: object, callback?: string) {
  const url = `https://${gatewayHost(host)}/h5/${api}/1.0/`;
  const query = new URLSearchParams(callback ? { callback, data: JSON.stringify(data) } : {});
  const body = callback ? undefined : new URLSearchParams({ data: JSON.stringify(data) }).toString();
  const page = await ask(shop, `${url}?${query}`, { cookies, origin: `https://${host}`, ...(body === undefined ? {} : { body }) });
  const json = callback ? page.text.replace(` ${callback}(`, '').replace(/\)$/, '') : page.text;
  return JSON.parse(json);
}

/** Parameters of `cart.async`: base64 of gzipped JSON. */
export const packed = (params: object) => ({ params: gzipSync(JSON.stringify(params)).toString('base64') });
