// The page's own client of the gateway: JSONP for first reads, POST for changes, as the site does it.
import { shop } from './dom.js';

let count = 0;
const address = (api, type, more) => {
  const query = new URLSearchParams({
    jsv: '2.7.2',
    appKey: '12574478',
    t: String(Date.now()),
    sign: '0'.repeat(32),
    api,
    v: '1.0',
    type,
    ...more,
  });
  return `https://${shop.gateway}/h5/${api}/1.0/?${query}`;
};

/** Reads by JSONP: a script element, and a global callback that lives until it is called. */
export function read(api, data) {
  count += 1;
  const callback = `mtopjsonp${count}`;
  return new Promise((done, failed) => {
    const script = document.createElement('script');
    window[callback] = (answer) => {
      delete window[callback];
      script.remove();
      done(answer);
    };
    script.onerror = () => failed(new Error(api));
    script.src = address(api, 'originaljsonp', { dataType: 'originaljsonp', callback, data: JSON.stringify(data) });
    document.head.append(script);
  });
}

/** base64 of gzipped JSON: how `cart.async` takes its parameters. */
export async function packed(params) {
  const stream = new Blob([JSON.stringify(params)]).stream().pipeThrough(new CompressionStream('gzip'));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  return btoa(String.fromCharCode(...bytes));
}

/** Changes something by POST, with fetch or XMLHttpRequest as the layout says. */
export function change(api, data) {
  const url = address(api, 'originaljson', { dataType: 'json' });
  const body = new URLSearchParams({ data: JSON.stringify(data) });
  if (shop.layout.transport === 'fetch') {
    return fetch(url, { method: 'POST', credentials: 'include', body }).then((reply) => reply.json());
  }
  return new Promise((done, failed) => {
    const request = new XMLHttpRequest();
    request.open('POST', url);
    request.withCredentials = true;
    request.onload = () => done(JSON.parse(request.responseText));
    request.onerror = () => failed(new Error(api));
    request.send(body);
  });
}

window.lib = { mtop: { request: (options) => read(options.api, options.data ?? {}) } };
