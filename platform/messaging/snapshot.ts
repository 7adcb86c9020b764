// The one message that goes from our page to the shop's page: make a snapshot. Its answer is the file's text, already without the shopper.
import { fail, ok, type Result } from '../../core/result';
import { browser } from '../browser';

const TAKE = 'take-snapshot';
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Asks a tab's page for its snapshot; `asked` says what of it may stay. `unreachable`: the page has no script of ours, or is gone. */
export async function askSnapshot(tabId: number, asked: unknown): Promise<Result<string, { code: 'unreachable' }>> {
  try {
    const text: unknown = await browser.tabs.sendMessage(tabId, { [TAKE]: asked });
    return typeof text === 'string' && text !== '' ? ok(text) : fail({ code: 'unreachable' });
  } catch {
    return fail({ code: 'unreachable' });
  }
}

/** Answers the message with what `take` makes. Only the extension itself can send to a content script. */
export const hearSnapshot = (take: (asked: unknown) => string): void =>
  browser.runtime.onMessage.addListener((message: unknown) =>
    isObject(message) && Object.hasOwn(message, TAKE) ? Promise.resolve(take(message[TAKE])) : undefined,
  );
