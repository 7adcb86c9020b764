// The side of the shop's page: what the background says unasked.
import { browser } from '../native-browser';
import { HEARD, type ToPage } from './to-page';

/** Calls back with what the background says, and answers by callback that it was heard: not every browser takes a promise. */
export const hearBackground = (hear: (message: ToPage) => void): void =>
  browser.runtime.onMessage.addListener((message, _sender, answer) => {
    if (typeof message !== 'object' || message === null || !('say' in message)) return;
    hear(message as ToPage);
    answer(HEARD);
  });
