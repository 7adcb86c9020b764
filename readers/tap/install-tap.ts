// Runs in the page's own world, before the page: copies what listed endpoints answer, and page state when asked. It alters nothing, keeps
// nothing in the page, throws nothing into it, and starts no request. Whatever it does is inside `quietly`.

import { droppedKeys, tapEvents, tapLimits, tappedApis, tappedParts, tappedStates } from './tap-list';
import { tapMtop } from './tap-mtop';

type Answer = { o: 'response' | 'state'; n: string; b: string; t: number };

const quietly = (work: () => void): void => {
  try {
    work();
  } catch {
    // the page must not notice
  }
};

/** The name of an api that is on the list, lower case; undefined for every other. */
const listedApi = (name: string): string | undefined => {
  const api = name.slice(0, 100).toLowerCase();
  return tappedApis.includes(api) || (/^mtop\.[\w.]{3,80}$/.test(api) && tappedParts.some((part) => api.includes(part))) ? api : undefined;
};

/** The api name in a gateway URL that is on the list; undefined for every other request. */
export const tappedApi = (url: string): string | undefined => {
  const api = /^(?:https?:)?\/\/acs\.aliexpress\.(?:com|us)\/h5\/(mtop\.[\w.]{3,80})\//i.exec(url.slice(0, 200))?.[1]?.toLowerCase();
  if (api === undefined) return undefined;
  return listedApi(api);
};

/** A value as JSON without fields of address, identity, payment or token, at any depth; undefined where it is too long or none. Throws with the page. */
const writtenOut = (value: unknown): string | undefined => {
  let length = 0;
  const text = JSON.stringify(value, (key, inner: unknown) => {
    if (droppedKeys.test(key)) return undefined;
    // what is too long anyway is not written out first
    length += key.length + (typeof inner === 'string' ? inner.length : 1);
    if (length > tapLimits.body) throw new RangeError('too long');
    const isInnerJson = typeof inner === 'string' && /^\s*[[{]/.test(inner.slice(0, 20));
    return isInnerJson && droppedKeys.test(inner) ? undefined : inner;
  });
  return text === undefined || text.length > tapLimits.body ? undefined : text;
};

/** The same; undefined also where the page's own objects throw on the way. */
export const cleaned = (value: unknown): string | undefined => {
  try {
    return writtenOut(value);
  } catch {
    return undefined;
  }
};

const parsed = (body: string): unknown => {
  const start = body.search(/[[{]/);
  const end = Math.max(body.lastIndexOf('}'), body.lastIndexOf(']'));
  return body.length > tapLimits.body * 2 || start < 0 ? undefined : JSON.parse(body.slice(start, end + 1));
};

/**
 * Installs the tap in a page's window. Answers are told as events on the document, the last few again whenever somebody asks; page state
 * is looked up only then. `fetch`, `XMLHttpRequest` and JSONP callbacks stay what they are to the page: proxies that pass every call on.
 */
export const installTap = (window: Window & typeof globalThis): void => {
  quietly(() => {
    const { document, Date: Clock, CustomEvent: Event, MutationObserver: Observer, JSON: Json } = window;
    const Wrap = Proxy;
    const now = Clock.now.bind(Clock);
    const dispatch = document.dispatchEvent.bind(document);
    const kept: string[] = [];
    const recent: Record<Answer['o'], number[]> = { response: [], state: [] };
    // when an answer of an api was last seen on its way
    const seen = new Map<string, number>();

    const send = (detail: string): void => void dispatch(new Event(tapEvents.told, { detail }));
    const note = (o: Answer['o'], n: string, value: unknown): void =>
      quietly(() => {
        const t = now();
        recent[o] = recent[o].filter((each) => t - each < 10_000);
        const b = recent[o].length < tapLimits.perTenSeconds[o] ? cleaned(value) : undefined;
        if (b === undefined) return;
        recent[o].push(t);
        seen.set(n, t);
        const detail = Json.stringify({ o, n, b, t } satisfies Answer);
        if (o === 'response') {
          kept.push(detail);
          if (kept.length > tapLimits.kept) kept.shift();
        }
        send(detail);
      });

    const tellState = (): void => {
      for (const { name, path } of tappedStates) {
        quietly(() => {
          let here: unknown = window;
          let holder: unknown;
          for (const step of path) {
            holder = here;
            here = typeof here === 'object' && here !== null ? Reflect.get(here, step) : undefined;
          }
          if (typeof here === 'function') here = Reflect.apply(here, holder, []);
          if (typeof here === 'object' && here !== null) note('state', name, here);
        });
      }
    };
    document.addEventListener(tapEvents.ask, () => {
      quietly(() => kept.forEach(send));
      tellState();
    });

    quietly(() =>
      tapMtop(window, {
        quietly,
        listed: listedApi,
        told: (api, value) => {
          if (now() - (seen.get(api) ?? Number.NEGATIVE_INFINITY) > 2000) note('response', api, value);
        },
      }),
    );

    // JSONP: the callback stands on window when the script element goes in; the answer comes later.
    const wrapCallback = (script: HTMLScriptElement): void => {
      const api = tappedApi(script.src);
      const name = /[?&]callback=(mtopjsonp\w{0,40})(?:&|$)/.exec(script.src)?.[1];
      const callback: unknown = api === undefined || name === undefined ? undefined : Reflect.get(window, name);
      if (api === undefined || name === undefined || typeof callback !== 'function') return;
      const wrapped = new Wrap(callback, {
        apply: (target, self, values: unknown[]) => {
          note('response', api, values[0]);
          return Reflect.apply(target, self, values);
        },
      });
      Reflect.set(window, name, wrapped);
    };
    quietly(() => {
      new Observer((records) => {
        quietly(() => {
          for (const { addedNodes } of records) {
            for (const node of addedNodes) if (node.nodeName === 'SCRIPT') quietly(() => wrapCallback(node as HTMLScriptElement));
          }
        });
      }).observe(document, { childList: true, subtree: true });
    });

    quietly(() => {
      window.fetch = new Wrap(window.fetch, {
        apply: (target, self, values: Parameters<typeof fetch>) => {
          const answer: ReturnType<typeof fetch> = Reflect.apply(target, self, values);
          quietly(() => {
            const [input] = values;
            const api = tappedApi(typeof input === 'string' ? input : input instanceof URL ? input.href : input.url);
            if (api === undefined) return;
            const copied = answer.then((response) => response.clone().text());
            copied.then((body) => quietly(() => note('response', api, parsed(body)))).catch(() => undefined);
          });
          return answer;
        },
      });
    });

    quietly(() => {
      const { prototype } = window.XMLHttpRequest;
      const listed = new WeakMap<object, string>();
      prototype.open = new Wrap(prototype.open, {
        apply: (target, self: XMLHttpRequest, values) => {
          quietly(() => {
            const api = tappedApi(String(values[1]));
            if (api === undefined) return void listed.delete(self);
            if (!listed.has(self)) self.addEventListener('load', () => quietly(() => copyAnswer(self)));
            listed.set(self, api);
          });
          return Reflect.apply(target, self, values);
        },
      });
      const copyAnswer = (request: XMLHttpRequest): void => {
        const api = listed.get(request);
        if (api === undefined) return;
        if (request.responseType === 'json') note('response', api, request.response);
        else if (request.responseType === '' || request.responseType === 'text') note('response', api, parsed(request.responseText));
      };
    });
  });
};
