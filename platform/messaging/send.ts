import { fail, ok, type Result } from '../../core/result';
import { browser } from '../browser';
import { type MessageName, protocol, type Request, type Response, reply, type SendError } from './protocol';

/** Sends a message to the background and gives its parsed answer, or why there is none. Never throws. */
export async function send<N extends MessageName>(name: N, request: Request<N>): Promise<Result<Response<N>, SendError>> {
  let answered: unknown;
  try {
    answered = await browser.runtime.sendMessage({ name, request });
  } catch {
    return fail({ code: 'unreachable' });
  }
  const parsed = reply.safeParse(answered);
  if (!parsed.success) return fail({ code: answered === undefined ? 'unreachable' : 'bad-response' });
  if (!parsed.data.ok) return fail(parsed.data.error);
  const value = protocol[name].response.safeParse(parsed.data.value);
  return value.success ? ok(value.data as Response<N>) : fail({ code: 'bad-response' });
}
