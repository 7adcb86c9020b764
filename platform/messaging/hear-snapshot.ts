// The side of the shop's page: a snapshot is made where the page is.
import { browser } from '../native-browser';

/** The key the message goes by. */
export const TAKE_SNAPSHOT = 'take-snapshot';

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Answers with what `take` makes, by callback: not every browser takes a promise. Only the extension itself can send to a content script. */
export const hearSnapshot = (take: (asked: unknown) => string): void =>
  browser.runtime.onMessage.addListener((message, _sender, answer) => {
    if (isObject(message) && Object.hasOwn(message, TAKE_SNAPSHOT)) answer(take(message[TAKE_SNAPSHOT]));
  });
