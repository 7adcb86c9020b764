// Whether the site's pages may be read. Chrome grants it with the installation; in Firefox it is hers to give and take.
import { browser } from './browser';

/** Whether all these pages may be read. */
export const hasAccess = (origins: string[]): Promise<boolean> => browser.permissions.contains({ origins });

/** Asks her for it; only while a press of hers is being answered. False where she refuses, or the browser has nothing to ask. */
export async function askAccess(origins: string[]): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins });
  } catch {
    return false;
  }
}
