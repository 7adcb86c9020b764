import { onInstalled } from '../../platform/installed';
import { openOwnPage } from '../../platform/tabs';

/** The first run opens its page, once; in the build for tests tests open it. Call once, at the top level of the worker. */
export function welcomeOnce(): void {
  if (import.meta.env.MODE !== 'e2e') onInstalled(() => void openOwnPage('welcome', undefined));
}
