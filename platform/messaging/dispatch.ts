import { fail, ok } from '../../core/result';
import { envelope, type MessageName, protocol, type Reply, type Request, type Response, type Sender } from './protocol';

export type Handlers = { [N in MessageName]: (request: Request<N>, sender: Sender) => Promise<Response<N>> };

/**
 * Gives a message to its handler: parsed, from a sender who may send it, or refused with a code.
 * Pure but for the handler; never throws. `onCrash` gets what a handler threw.
 */
export async function dispatch(
  handlers: Handlers,
  message: unknown,
  sender: Sender | undefined,
  onCrash: (error: unknown) => void,
): Promise<Reply> {
  if (sender === undefined) return fail({ code: 'refused' });
  const opened = envelope.safeParse(message);
  if (!opened.success) return fail({ code: 'bad-request' });
  const { name, request } = opened.data;
  const { from, request: schema } = protocol[name];
  if (from !== 'anyone' && from !== sender.kind) return fail({ code: 'refused' });
  const parsed = schema.safeParse(request);
  if (!parsed.success) return fail({ code: 'bad-request' });
  try {
    // the schema of this very name parsed it, which the types of an indexed union cannot follow
    const handler = handlers[name] as (request: unknown, sender: Sender) => Promise<unknown>;
    return ok(await handler(parsed.data, sender));
  } catch (error) {
    onCrash(error);
    return fail({ code: 'crashed' });
  }
}
