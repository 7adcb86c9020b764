// The one message that goes from our page to the shop's page: make a snapshot. Its answer is the file's text, already without the shopper.
import { fail, ok, type Result } from '../../core/result';
import { browser } from '../browser';
import { TAKE_SNAPSHOT } from './hear-snapshot';

/** Asks a tab's page for its snapshot; `asked` says what of it may stay. `unreachable`: the page has no script of ours, or is gone. */
export async function askSnapshot(tabId: number, asked: unknown): Promise<Result<string, { code: 'unreachable' }>> {
  try {
    const text: unknown = await browser.tabs.sendMessage(tabId, { [TAKE_SNAPSHOT]: asked });
    return typeof text === 'string' && text !== '' ? ok(text) : fail({ code: 'unreachable' });
  } catch {
    return fail({ code: 'unreachable' });
  }
}
