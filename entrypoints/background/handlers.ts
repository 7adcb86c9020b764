// One function per message.
import type { Handlers } from '../../platform/messaging/dispatch';
import { keepFact } from '../../platform/storage/page-facts';
import { readSettings, saveSettings } from '../../platform/storage/settings';
import { readTab, saveTab } from '../../platform/storage/tabs';
import { checkTab, overtake, planTab } from './plan';

const notACart = { kind: 'not-a-cart' } as const;

export const handlers: Handlers = {
  async 'report-reading'({ reading }, sender) {
    if (sender.kind !== 'content') return notACart;
    switch (reading.page) {
      case 'cart':
        return planTab(reading, sender);
      case 'checkout':
        return checkTab(reading, sender);
      case 'product':
      case 'wallet':
      case 'coins':
        if (reading.failure === undefined) await keepFact(reading.page, reading, sender.privateWindow);
        return notACart;
      default:
        return notACart;
    }
  },

  async 'page-changed'(_request, sender) {
    if (sender.kind === 'content') {
      overtake(sender.tabId);
      const known = await readTab(sender.tabId);
      if (known !== undefined) await saveTab(sender.tabId, { ...known, state: { kind: 'loading' } });
    }
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
};
