// The side of the shop's page: a saved one is read as its own is.
import type { Reading } from '../../core/formats/reading';
import { browser } from '../native-browser';

/** The key the message goes by. */
export const READ_SAVED = 'read-saved';

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Answers with what `read` makes of it, by callback: not every browser takes a promise. Only the extension itself can send to a content script. */
export const hearSavedPage = (read: (html: string, readAt: string) => Reading): void =>
  browser.runtime.onMessage.addListener((message, _sender, answer) => {
    const asked = isObject(message) ? message[READ_SAVED] : undefined;
    if (isObject(asked)) answer(read(String(asked['html']), String(asked['readAt'])));
  });
