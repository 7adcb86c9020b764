// One function per message.
import type { Handlers } from '../../platform/messaging/dispatch';
import { keepFact } from '../../platform/storage/page-facts';
import { readSettings, saveSettings } from '../../platform/storage/settings';
import { readTab } from '../../platform/storage/tabs';
import { openOwnPage } from '../../platform/tabs';
import { checkTab, planTab, withdraw } from './plan';

const notACart = { kind: 'not-a-cart' } as const;

export const handlers: Handlers = {
  async 'report-reading'({ reading }, sender) {
    if (sender.kind !== 'content') return notACart;
    switch (reading.page) {
      case 'cart':
        return planTab(reading, sender);
      case 'checkout':
        return checkTab(reading, sender);
      default:
        await keepFact(reading, sender.privateWindow);
        return notACart;
    }
  },

  async 'page-changed'({ page }, sender) {
    if (sender.kind === 'content') await withdraw(sender.tabId, page === 'cart' || page === 'checkout' ? { kind: 'loading' } : notACart);
    return {};
  },

  async 'tab-state'({ tabId }) {
    return (await readTab(tabId))?.state ?? notACart;
  },

  async 'read-settings'() {
    return readSettings();
  },

  async 'save-settings'({ settings }) {
    await saveSettings(settings);
    return settings;
  },

  async 'open-page'({ page, tabId }, sender) {
    await openOwnPage(page, sender.kind === 'content' ? sender.tabId : tabId);
    return {};
  },
};
