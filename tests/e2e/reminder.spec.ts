// A reminder she asked for: it goes off though the background was stopped, the toolbar button says it, and the popup says which sale.
import { expect } from '@playwright/test';
import type { Reminder, ReminderChange } from '../../core/calendar/reminder';
import { scenarioOf } from '../shop/scenarios';
import { test } from './harness/fixture';
import { eventually, type Shopper } from './harness/shopper';
import { enter } from './harness/shopping';

interface Extension {
  runtime: { sendMessage(message: object): Promise<unknown> };
  action: { getBadgeText(of: object): Promise<string> };
  alarms: { getAll(): Promise<{ name: string }[]> };
  storage: { local: { get(key: string): Promise<Record<string, unknown>> } };
}

/** As a page of ours asks for it. */
const ask = (shopper: Shopper, change: ReminderChange): Promise<string> =>
  shopper.evaluate(async (request) => {
    const { browser, chrome } = globalThis as unknown as { browser?: Extension; chrome: Extension };
    return JSON.stringify(await (browser ?? chrome).runtime.sendMessage({ name: 'change-reminders', request: { change: request } }));
  }, change);

/** What the button says where nothing is known of a tab, how many alarms there are, and whether any reminder is kept. */
const told = (shopper: Shopper): Promise<{ badge: string; alarms: number; kept: boolean }> =>
  shopper.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as { browser?: Extension; chrome: Extension };
    const { action, alarms, storage } = browser ?? chrome;
    const { reminders } = await storage.local.get('reminders');
    return { badge: await action.getBadgeText({}), alarms: (await alarms.getAll()).length, kept: reminders !== undefined };
  });

const said = (shopper: Shopper): Promise<string | undefined> =>
  shopper.evaluate(() => document.querySelector('[data-testid="reminded"]')?.textContent ?? undefined);

const drawn = (shopper: Shopper) => eventually(() => shopper.evaluate(() => document.querySelector('.popup footer') !== null), 'the popup');

const inMs = (ms: number): string => new Date(Date.now() + ms).toISOString();

test('a reminder goes off, is said until she has looked, and is gone', async ({ shopper }) => {
  await enter(shopper, scenarioOf('trap-42'));
  await shopper.openPopup();
  await drawn(shopper);
  expect(await told(shopper)).toEqual({ badge: '', alarms: 0, kept: false });
  const reminder: Reminder = { saleId: 'choice-day-2026-12', name: 'Choice Day', at: inMs(8000), until: inMs(600_000) };
  expect(JSON.parse(await ask(shopper, { do: 'remind', reminder }))).toMatchObject({ ok: true });
  await eventually(async () => (await told(shopper)).alarms === 1, 'the alarm is set');
  expect(await told(shopper)).toEqual({ badge: '', alarms: 1, kept: true });
  await shopper.stopBackground();
  await eventually(async () => (await told(shopper)).badge === '%', 'the reminder goes off', 30_000);
  // the popup anew, once: its first sight of a reminder is its last
  await shopper.evaluate(() => void setTimeout(() => location.reload(), 50));
  expect(await eventually(() => said(shopper), 'the popup says it')).toContain('Choice Day');
  await eventually(async () => (await told(shopper)).badge === '', 'she has looked');
  expect(await told(shopper)).toEqual({ badge: '', alarms: 0, kept: false });
  await shopper.openPopup();
  await drawn(shopper);
  expect(await said(shopper)).toBeUndefined();
});

test('the next sale of the calendar is asked for with a press, and taken back with another', async ({ shopper }) => {
  await enter(shopper, scenarioOf('trap-42'));
  await shopper.openOwnPage('codes.html');
  const button = '[data-testid="calendar"] .sales [data-testid="remind"]';
  const isPressed = () => shopper.evaluate((css) => document.querySelector(css)?.getAttribute('aria-pressed') ?? undefined, button);
  await eventually(async () => (await isPressed()) === 'false', 'the next sale');
  await shopper.click(button);
  await eventually(async () => (await isPressed()) === 'true', 'it is asked for');
  await eventually(async () => (await told(shopper)).alarms === 1, 'the alarm is set');
  expect(await told(shopper)).toEqual({ badge: '', alarms: 1, kept: true });
  await shopper.click(button);
  await eventually(async () => (await told(shopper)).alarms === 0, 'the alarm is gone');
  expect([await isPressed(), await told(shopper)]).toEqual(['false', { badge: '', alarms: 0, kept: false }]);
});
