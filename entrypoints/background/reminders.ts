// Reminders she asked for: the toolbar button says them when they are due, until she has looked.
import { nextLook } from '../../core/calendar/reminder';
import { onAlarm, setAlarm } from '../../platform/alarms';
import { nowMs } from '../../platform/clock';
import { readReminders, watchReminders } from '../../platform/storage/reminders';
import { sayAllBadges } from './badges';

const ALARM = 'reminders';

/** Says what is due now, and wakes the worker when that changes. */
async function look(): Promise<void> {
  const reminders = await readReminders();
  await Promise.all([setAlarm(ALARM, nextLook(reminders, nowMs())), sayAllBadges()]);
}

/** Keeps alarm and badge as they should be, from the worker's start on; call once, at its top level. */
export function keepReminders(): void {
  onAlarm(ALARM, () => void look());
  watchReminders(() => void look());
  // the worker starts many times a day: who asked for nothing has nothing said anew
  void readReminders().then((reminders) => (reminders.length === 0 ? undefined : look()));
}
