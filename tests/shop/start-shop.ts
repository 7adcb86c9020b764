// The shop as one thing to start and stop: HTTPS server, proxy, log of requests.
import { once } from 'node:events';
import type http from 'node:http';
import https from 'node:https';
import type net from 'node:net';
import { answerCall } from './answer-request';
import { throwAwayCertificate } from './certificate';
import { newProxy } from './proxy';
import type { Scenario } from './scenario';
import { scenarios } from './scenarios';
import type { Session } from './session';
import { newSessions } from './sessions';

export interface ShopRequest {
  method: string;
  url: string;
  /** who asked, as browsers say it: `origin`, `referer`, `sec-fetch-site`, `-mode`, `-dest` */
  headers: Record<string, string>;
}
export interface Shop {
  port: number;
  proxyPort: number;
  /** every request that reached the shop, oldest first */
  requests: ShopRequest[];
  /** what the proxy turned away */
  denied: string[];
  /** switches that send the shop's hosts here and let no other name resolve */
  chromiumArgs: string[];
  /** a shopper's state as it is now, by the value of her session cookie */
  session(cookieId: string): Session | undefined;
  close(): Promise<void>;
}

const noted = ['origin', 'referer', 'sec-fetch-site', 'sec-fetch-mode', 'sec-fetch-dest'];

async function listen(server: net.Server, port: number): Promise<number> {
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the shop has no port');
  return address.port;
}

async function bodyOf(request: http.IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

const pause = (ms: number) => (ms > 0 ? new Promise((done) => setTimeout(done, ms)) : Promise.resolve());

export interface ShopOptions {
  /** any free one unless given */
  port?: number;
  /** dates the coupons, ms; the machine's clock unless given */
  now?: () => number;
  /** the gateway answers at once, whatever the scenario's layout says */
  atOnce?: boolean;
  /** what can be played; all of `scenarios` unless given */
  scenarios?: Scenario[];
}

/** Starts the shop on 127.0.0.1. */
export async function startShop(options: ShopOptions = {}): Promise<Shop> {
  const sessions = newSessions(options.now ?? Date.now, options.scenarios ?? scenarios);
  const requests: ShopRequest[] = [];
  const denied: string[] = [];

  const serve = async (request: http.IncomingMessage, response: http.ServerResponse) => {
    const url = new URL(request.url ?? '/', `https://${request.headers.host ?? 'www.aliexpress.com'}`);
    const method = request.method ?? 'GET';
    const headers = noted.flatMap((name) => (typeof request.headers[name] === 'string' ? [[name, request.headers[name]] as const] : []));
    requests.push({ method, url: url.href, headers: Object.fromEntries(headers) });
    const body = method === 'POST' ? await bodyOf(request) : '';
    const { reply, delayMs } = answerCall({ method, url, origin: request.headers.origin, cookies: request.headers.cookie, body }, sessions);
    await pause(options.atOnce ? 0 : delayMs);
    response.writeHead(reply.status ?? 200, { 'content-type': reply.type, 'cache-control': 'no-store', ...reply.headers });
    response.end(reply.body);
  };
  const server = https.createServer(
    throwAwayCertificate(['aliexpress.com', '*.aliexpress.com', 'aliexpress.us', '*.aliexpress.us']),
    (request, response) => {
      serve(request, response).catch((error: unknown) => {
        // a call this shop cannot make sense of is its own mistake: say so where the developer looks
        response.writeHead(500, { 'content-type': 'text/plain' }).end(String(error));
      });
    },
  );
  const port = await listen(server, options.port ?? 0);
  const proxy = newProxy(() => port, denied);
  const proxyPort = await listen(proxy, 0);
  const tunnels = new Set<net.Socket>();
  proxy.on('connection', (socket) => {
    tunnels.add(socket);
    socket.on('close', () => tunnels.delete(socket));
  });

  const hosts = ['aliexpress.com', 'aliexpress.us'].flatMap((domain) => [domain, `*.${domain}`]);
  const rules = [...hosts.map((host) => `MAP ${host}:443 127.0.0.1:${port}`), 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'];
  return {
    port,
    proxyPort,
    requests,
    denied,
    chromiumArgs: [`--host-resolver-rules=${rules.join(', ')}`, '--ignore-certificate-errors', '--disable-quic'],
    session: (cookieId) => sessions.byId(cookieId),
    close: async () => {
      for (const socket of tunnels) socket.destroy();
      server.closeAllConnections();
      await Promise.all([server, proxy].map((one) => new Promise((done) => one.close(done))));
    },
  };
}
