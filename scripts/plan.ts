// npm run --silent plan -- FILE…: plans cases and prints their plans, as the formats page says (--help for the rest).
// Exit 0 when every case was planned, 2 when one was refused.
import * as z from 'zod/mini';
import type { StackingCase } from '../core/formats/case';
import { analyse } from '../core/insight/analyse';
import { planOrders, runToEnd } from '../core/planning/plan-orders';
import type { StackingProfile } from '../core/rules/profile';
import { casesGiven, type Given } from './plan/cases-given';
import { type Asked, commandLine, usage } from './plan/command-line';
import { printable } from './plan/display-width';
import { profileGiven } from './plan/profiles-given';
import { receiptText } from './plan/receipt-text';
import { keptByCase, robustnessOf } from './plan/robustness';
import type { Refused } from './plan/text-given';

// the extension needs codes and paths only; a person at a terminal wants the words too
z.config(z.locales.en());

/** Names and keys are strangers' text. */
const say = (text: string): void => void process.stderr.write(`${text.split('\n').map(printable).join('\n')}\n`);

/** Ends with 2: nothing is planned. */
const refuse = (why: string): never => {
  say(why);
  process.exit(2);
};

const at = (name: string, { code, path, message }: Refused): string => `${name}: ${code} at ${path === '' ? 'the root' : path}: ${message}`;

const profileNamed = async (name: string): Promise<StackingProfile> => {
  const profile = await profileGiven(name);
  return profile.ok ? profile.value : refuse(at(name, profile.error));
};

interface Setting {
  asked: Asked;
  own: StackingProfile | undefined;
  profiles: readonly StackingProfile[];
  isColoured: boolean;
}

function planGiven({ name, caseId, case: parsed }: Given, setting: Setting): void {
  if (parsed.ok) {
    printPlan(name, parsed.value, setting);
    return;
  }
  process.exitCode = 2;
  say(at(name, parsed.error));
  const { code, path, message } = parsed.error;
  if (setting.asked.isJson)
    process.stdout.write(`${JSON.stringify({ format: 'stacking-plan/1', caseId, error: { code, path, message } })}\n`);
}

function printPlan(name: string, stackingCase: StackingCase, { asked, own, profiles, isColoured }: Setting): void {
  const { budget } = asked;
  const from = performance.now();
  const plan = runToEnd(planOrders(stackingCase, { profile: own?.rules, budget }));
  const elapsedMs = Math.round((performance.now() - from) * 1000) / 1000;
  const kept = keptByCase(stackingCase, profiles);
  if (kept.length > 0) say(`${name}: the case states ${kept.join(', ')} itself: there no profile changes anything`);
  const held = profiles.length === 0 ? {} : robustnessOf(stackingCase, plan, { own, profiles, budget });
  const analyses = asked.wantsAnalyses ? { analyses: runToEnd(analyse(stackingCase, plan, { profile: own?.rules, budget })) } : {};
  const { searchEffort, ...found } = plan;
  const printed = { ...found, ...held, searchEffort, ...analyses };
  process.stdout.write(asked.isJson ? `${JSON.stringify({ ...printed, elapsedMs })}\n` : receiptText(stackingCase, printed, isColoured));
}

const asked = commandLine(process.argv.slice(2));
if (!asked.ok) refuse(`${asked.error}\n${usage}`);
else if (asked.value === 'help') process.stdout.write(`${usage}\n`);
else {
  const { files, profile, profiles } = asked.value;
  const setting: Setting = {
    asked: asked.value,
    own: profile === undefined ? undefined : await profileNamed(profile),
    profiles: await Promise.all(profiles.map(profileNamed)),
    isColoured: process.stdout.isTTY === true && (process.env['NO_COLOR'] ?? '') === '' && process.env['TERM'] !== 'dumb',
  };
  // whoever reads our output may stop reading
  process.stdout.on('error', () => process.exit());
  for (const file of files) for await (const given of casesGiven(file)) planGiven(given, setting);
}
