import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { send } from '../../platform/messaging/send';

beforeEach(() => fakeBrowser.reset());
const answering = (reply: unknown) => vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValueOnce(reply as never);

describe('a message sent', () => {
  it('brings its answer', async () => {
    const sent = answering({ ok: true, value: { kind: 'loading' } });
    expect(await send('tab-state', { tabId: 4 })).toEqual({ ok: true, value: { kind: 'loading' } });
    expect(sent).toHaveBeenCalledWith({ name: 'tab-state', request: { tabId: 4 } });
  });

  it.each([
    ['nobody answers', undefined, 'unreachable'],
    ['the answer is no envelope', 'hello', 'bad-response'],
    ['the answer is null', null, 'bad-response'],
    ['the envelope is empty', {}, 'bad-response'],
    ['it was refused', { ok: false, error: { code: 'refused' } }, 'refused'],
  ])('says why not: %s', async (_what, reply, code) => {
    answering(reply);
    expect(await send('read-settings', {})).toEqual({ ok: false, error: { code } });
  });

  it('does not throw where the background is gone', async () => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockRejectedValueOnce(new Error('Extension context invalidated.'));
    expect(await send('read-settings', {})).toEqual({ ok: false, error: { code: 'unreachable' } });
  });
});
