// Firefox's own automation protocol over a socket. A frame is "<bytes>:<json>"; a command [0, id, name, params], a reply [1, id, error, result].
import net from 'node:net';

export type Reply = Record<string, unknown>;
interface Waiting {
  resolve: (value: Reply) => void;
  reject: (reason: Error) => void;
}

const connectOnce = (port: number): Promise<net.Socket | undefined> =>
  new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1', () => resolve(socket));
    socket.once('error', () => resolve(undefined));
  });

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function connect(port: number, ms: number): Promise<net.Socket> {
  for (const until = Date.now() + ms; Date.now() < until; await pause(50)) {
    const socket = await connectOnce(port);
    if (socket) return socket;
  }
  throw new Error('Firefox opened no Marionette port');
}

/** Splits what arrives into frames; gives back what is not whole yet. */
function takeFrames(buffer: Buffer, onFrame: (frame: unknown) => void): Buffer {
  for (let rest = buffer; ; ) {
    const colon = rest.indexOf(':');
    const end = colon < 0 ? Number.POSITIVE_INFINITY : colon + 1 + Number(rest.subarray(0, colon));
    if (rest.length < end) return rest;
    onFrame(JSON.parse(rest.subarray(colon + 1, end).toString()));
    rest = rest.subarray(end);
  }
}

export interface Marionette {
  send(name: string, params?: object, ms?: number): Promise<Reply>;
  end(): void;
}

/** Opens a session; every command is bounded by `ms`, and fails with Firefox's own words. */
export async function openMarionette(port: number, ms: number): Promise<Marionette> {
  const socket = await connect(port, ms);
  const waiting = new Map<number, Waiting>();
  let sequence = 0;
  let greet: () => void = () => undefined;
  const greeted = new Promise<void>((resolve) => {
    greet = resolve;
  });
  const onFrame = (frame: unknown) => {
    if (!Array.isArray(frame)) return greet();
    const [, id, error, result] = frame as [number, number, { error: string; message: string } | null, Reply];
    const one = waiting.get(id);
    waiting.delete(id);
    if (error) one?.reject(new Error(`${error.error}: ${error.message}`));
    else one?.resolve(result);
  };
  let unread = Buffer.alloc(0);
  socket.on('data', (chunk: Buffer) => {
    unread = Buffer.from(takeFrames(Buffer.concat([unread, chunk]), onFrame));
  });
  socket.on('close', () => {
    for (const one of waiting.values()) one.reject(new Error('Firefox went away'));
    waiting.clear();
  });
  const send = (name: string, params: object = {}, limit = ms) =>
    new Promise<Reply>((resolve, reject) => {
      const id = ++sequence;
      const timer = setTimeout(() => {
        waiting.delete(id);
        reject(new Error(`timed out: ${name}`));
      }, limit);
      const settled =
        <T>(then: (value: T) => void) =>
        (value: T) => {
          clearTimeout(timer);
          then(value);
        };
      waiting.set(id, { resolve: settled(resolve), reject: settled(reject) });
      const text = JSON.stringify([0, id, name, params]);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
  await greeted;
  // at the top level, not under capabilities.alwaysMatch, where Firefox ESR 153 does not look for it
  await send('WebDriver:NewSession', { acceptInsecureCerts: true });
  return { send, end: () => socket.destroy() };
}
