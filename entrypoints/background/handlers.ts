// One function per message.

import { catalogueFor } from '../../components/language/languages';
import { planSupposed } from '../../core/answer/what-if';
import { codesOfReading } from '../../core/codes/codes-of-reading';
import type { Reading } from '../../core/formats/reading';
import { isoInstant, nowMs } from '../../platform/clock';
import type { Handlers } from '../../platform/messaging/dispatch';
import { askToReadAgain, tellSettings, tellTab } from '../../platform/messaging/to-pages';
import { changeByHand } from '../../platform/storage/by-hand';
import { changeCodes, keepCodes, readCodes } from '../../platform/storage/code-book';
import { changeCorrections } from '../../platform/storage/corrections';
import { bringEverything, eraseEverything } from '../../platform/storage/export';
import { keepFact } from '../../platform/storage/page-facts';
import { tabReadings } from '../../platform/storage/readings';
import { changeReminders } from '../../platform/storage/reminders';
import { readSettings, saveSettings } from '../../platform/storage/settings';
import { tabRecords } from '../../platform/storage/tabs';
import { openOwnPage } from '../../platform/tabs';
import { runInSlices } from '../../platform/tasks';
import { checkTab, knownState, planTab, stopPlanning, withdraw } from './plan';
import { priceHandlers } from './price-handlers';
import { keepSeen } from './prices';
import { giveUpSplit } from './split';

const notACart = { kind: 'not-a-cart' } as const;

/** What the page tells of codes goes into the book. */
async function keepCodesOf(reading: Reading, privateWindow: boolean): Promise<void> {
  const told = codesOfReading(reading);
  if (told.length > 0) await keepCodes(told, privateWindow, isoInstant(nowMs()));
}

export const handlers: Handlers = {
  async 'report-reading'({ reading }, sender) {
    if (sender.kind !== 'content') return notACart;
    // for the page that shows what was read; nobody waits for it
    void tabReadings.save(sender.tabId, { reading, privateWindow: sender.privateWindow });
    const seen = keepSeen(reading, sender.privateWindow).catch(() => undefined);
    switch (reading.page) {
      case 'cart':
        return planTab(reading, sender);
      case 'checkout':
        return checkTab(reading, sender);
      default:
        await Promise.all([keepFact(reading, sender.privateWindow), keepCodesOf(reading, sender.privateWindow), seen]);
        return notACart;
    }
  },

  async 'page-changed'({ page }, sender) {
    if (sender.kind === 'content') await withdraw(sender.tabId, page === 'cart' || page === 'checkout' ? { kind: 'loading' } : notACart);
    return {};
  },

  async 'tab-state'({ tabId }, sender) {
    return (await knownState(sender.kind === 'content' ? sender.tabId : (tabId ?? -1))) ?? notACart;
  },

  async 'read-settings'() {
    return readSettings();
  },

  async 'save-settings'({ settings }, sender) {
    await saveSettings(settings);
    // every open panel shows them, and every open cart is planned under them; the tab they came from sees to its own cart
    void tellSettings(settings);
    void askToReadAgain(sender.kind === 'content' ? sender.tabId : undefined);
    return settings;
  },

  async 'what-if'({ change, tabId }, sender) {
    const known = await tabRecords.read(sender.kind === 'content' ? sender.tabId : (tabId ?? -1));
    if (known?.answer === undefined) return {};
    const found = await runInSlices(planSupposed(known.answer.case, change), new AbortController().signal, async () => {});
    return found === undefined ? {} : { supposed: found };
  },

  async 'stop-planning'({ tabId }, sender) {
    return (await stopPlanning(sender.kind === 'content' ? sender.tabId : (tabId ?? -1))) ?? notACart;
  },

  async 'plan-anew'({ tabId }, sender) {
    const asked = sender.kind === 'content' ? sender.tabId : tabId;
    if (asked === undefined) return {};
    await giveUpSplit(asked);
    await tellTab(asked, { say: 'read-again' });
    return {};
  },

  async 'read-language'({ wanted }) {
    return catalogueFor(wanted);
  },

  async 'change-by-hand'({ change, privateWindow }) {
    const changed = await changeByHand(change, privateWindow, isoInstant(nowMs()));
    // every open cart is read again, and with that planned anew; a tab that sleeps answers late
    if (changed.ok) void askToReadAgain();
    return changed;
  },

  async 'correct-line'({ change, privateWindow }) {
    const changed = await changeCorrections(change, privateWindow);
    if (changed.ok) void askToReadAgain();
    return changed;
  },

  async 'change-codes'({ change, privateWindow }) {
    const changed = await changeCodes(change, privateWindow, isoInstant(nowMs()));
    if (changed.ok) void askToReadAgain();
    return changed;
  },

  async 'read-codes'({ privateWindow }) {
    return readCodes(privateWindow);
  },

  async 'bring-everything'({ file, how }) {
    const brought = await bringEverything(file, how, isoInstant(nowMs()));
    if (brought.ok) {
      void tellSettings(await readSettings());
      void askToReadAgain();
    }
    return brought;
  },

  async 'erase-everything'() {
    const erased = await eraseEverything();
    void tellSettings(await readSettings());
    void askToReadAgain();
    return erased;
  },

  async 'change-reminders'({ change }) {
    return changeReminders(change, nowMs());
  },

  ...priceHandlers,

  async 'open-page'({ page, tabId }, sender) {
    await openOwnPage(page, sender.kind === 'content' ? sender.tabId : tabId);
    return {};
  },
};
