// A proxy that lets a browser reach the shop and nothing else, and remembers what it turned away.
import http from 'node:http';
import net from 'node:net';
import type { Duplex } from 'node:stream';

/** The shop's two domains with everything below them. */
export function isShopHost(host: string): boolean {
  return /(^|\.)aliexpress\.(com|us)$/.test(host);
}

/** A CONNECT proxy to the shop's port; every other attempt is answered 403 and put on `denied`. */
export function newProxy(shopPort: () => number, denied: string[]): http.Server {
  const proxy = http.createServer((request, reply) => {
    const host = request.headers.host?.split(':')[0] ?? '';
    if (isShopHost(host)) {
      reply.writeHead(301, { location: `https://${host}${new URL(request.url ?? '/', `http://${host}`).pathname}` }).end();
      return;
    }
    denied.push(`${request.method} ${request.url}`);
    reply.writeHead(403).end();
  });
  proxy.on('connect', (request, client: Duplex, head: Buffer) => {
    const [host = '', port] = (request.url ?? '').split(':');
    client.on('error', () => client.destroy());
    if (!isShopHost(host) || port !== '443') {
      denied.push(`CONNECT ${request.url}`);
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const server = net.connect(shopPort(), '127.0.0.1');
    server.on('error', () => client.destroy());
    server.on('connect', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      server.write(head);
      server.pipe(client).pipe(server);
    });
    client.on('close', () => server.destroy());
    server.on('close', () => client.destroy());
  });
  return proxy;
}
