import type { Runtime } from 'webextension-polyfill';
import { browser } from '../browser';
import { dispatch, type Handlers } from './dispatch';
import { judgeSender } from './sender';

/** Listens for messages and gives each to its handler; call once, at the top level of the worker. */
export function handle(handlers: Handlers): void {
  const own = { id: browser.runtime.id, origin: browser.runtime.getURL('').replace(/\/$/, '') };
  const onCrash = (error: unknown) => console.error('Stackwise:', error);
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
    dispatch(handlers, message, judgeSender(sender, own), onCrash),
  );
}
