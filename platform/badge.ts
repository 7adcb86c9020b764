import { browser } from './browser';

/** One ground for all: what is said stands in text and title, never in a colour. White on it has 7:1. */
const GROUND = '#0a6650';

/** Shows a badge on the toolbar button, or takes it away: a tab's, else that of all tabs that have none of their own. A tab that is gone has none. */
export async function showBadge(tabId: number | undefined, badge: { text: string; title: string } | undefined): Promise<void> {
  const { action } = browser;
  const where = tabId === undefined ? {} : { tabId };
  try {
    await Promise.all([
      action.setBadgeText({ ...where, text: badge?.text ?? '' }),
      action.setBadgeBackgroundColor({ ...where, color: GROUND }),
      action.setTitle({ ...where, title: badge?.title ?? 'Stackwise' }),
    ]);
  } catch {
    // the tab is gone
  }
}
