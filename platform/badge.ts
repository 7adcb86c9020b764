import { browser } from './browser';

/** One ground for all: what is said stands in text and title, never in a colour. White on it has 7:1. */
const GROUND = '#0a6650';

/** Shows a tab's badge on the toolbar button, or takes it away. A tab that is gone has none. */
export async function showBadge(tabId: number, badge: { text: string; title: string } | undefined): Promise<void> {
  const { action } = browser;
  try {
    await Promise.all([
      action.setBadgeText({ tabId, text: badge?.text ?? '' }),
      action.setBadgeBackgroundColor({ tabId, color: GROUND }),
      action.setTitle({ tabId, title: badge?.title ?? 'Stackwise' }),
    ]);
  } catch {
    // the tab is gone
  }
}
