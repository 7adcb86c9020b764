// Types only from the protocol: the schemas would double every content script. Requests are parsed by the background, which trusts nobody;
// its replies come from our own worker, over a channel that no page can write to, and are held to their envelope alone.
import { fail, ok, type Result } from '../../core/result';
import { browser } from '../native-browser';
import type { MessageName, Request, Response, SendError } from './protocol';

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Sends a message to the background and gives its answer, or why there is none. Never throws. */
export async function send<N extends MessageName>(name: N, request: Request<N>): Promise<Result<Response<N>, SendError>> {
  let reply: unknown;
  try {
    reply = await browser.runtime.sendMessage({ name, request });
  } catch {
    return fail({ code: 'unreachable' });
  }
  if (reply === undefined) return fail({ code: 'unreachable' });
  if (!isObject(reply)) return fail({ code: 'bad-response' });
  if (reply['ok'] === true) return ok(reply['value'] as Response<N>);
  const { error } = reply;
  return fail({ code: isObject(error) ? (error['code'] as SendError['code']) : 'bad-response' });
}
