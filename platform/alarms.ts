// Waking the worker at a time. The browser may lose an alarm when it is closed: who needs one makes it anew when the worker starts.
import { browser } from './browser';

/** Has an alarm go off at `atMs` (ms since 1970), in place of the one of its name; at once where that is past. With nothing there is none. */
export async function setAlarm(name: string, atMs: number | undefined): Promise<void> {
  if (atMs === undefined) await browser.alarms.clear(name);
  else browser.alarms.create(name, { when: atMs });
}

/** Calls back when the alarm goes off, and when the browser starts, which starts no worker by itself; at the top level of the worker. */
export function onAlarm(name: string, run: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) run();
  });
  browser.runtime.onStartup.addListener(run);
}
