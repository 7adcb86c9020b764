// npm run --silent plan -- FILE… [--json] [--budget N] [--profile FILE]: plans cases and prints their plans, as the formats page says.
// Exit 0 when every case was planned, 2 when one was refused.
import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import type { StatedRules } from '../core/formats/rules';
import { defaultBudget, planOrders, runToEnd } from '../core/planning/plan-orders';
import { parseProfile } from '../core/rules/profile';
import { casesGiven, type Given, jsonOf, type Refused, textOf } from './plan/cases-given';
import { receiptText } from './plan/receipt-text';

// the extension needs codes and paths only; a person at a terminal wants the words too
z.config(z.locales.en());

const usage = `usage: npm run --silent plan -- FILE… | - [--json] [--budget N] [--profile FILE]
  FILE  a stacking-case/1 document; - reads one case a line from standard input
  --budget N  most work units of the search (${defaultBudget} unless given)
  --profile FILE  a stacking-profile/1 document: its rules stand between the format's defaults and the case's`;

/** Ends with 2: the command line is none. */
const refuse = (why: string): never => {
  process.stderr.write(`${why}\n`);
  process.exit(2);
};

const at = (name: string, { code, path, message }: Refused): string => `${name}: ${code} at ${path === '' ? 'the root' : path}: ${message}`;

const argumentsGiven = () => {
  const later = process.argv.slice(2).find((argument) => /^--(?:profiles|analyses)(?:=|$)/.test(argument));
  if (later !== undefined) refuse(`${later.replace(/=.*/s, '')} does not stand yet: plans come without robustness and analyses`);
  try {
    const options = { json: { type: 'boolean', default: false }, budget: { type: 'string' }, profile: { type: 'string' } } as const;
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    return refuse(`${error instanceof Error ? error.message : 'bad arguments'}\n${usage}`);
  }
};

const budgetIn = (text: string | undefined): number => {
  if (text === undefined) return defaultBudget;
  const budget = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  return Number.isSafeInteger(budget) ? budget : refuse(`--budget is a whole number of work units, not ${text}\n${usage}`);
};

const rulesIn = (file: string | undefined): StatedRules | undefined => {
  if (file === undefined) return undefined;
  const text = textOf(file);
  const document = text.ok ? jsonOf(text.value) : text;
  const profile = document.ok ? parseProfile(document.value) : document;
  return profile.ok ? profile.value.rules : refuse(at(file, profile.error));
};

const { values, positionals } = argumentsGiven();
if (positionals.length === 0) refuse(usage);
const budget = budgetIn(values.budget);
const profile = rulesIn(values.profile);
const isColoured = process.stdout.isTTY === true && process.env['NO_COLOR'] === undefined;
// whoever reads our output may stop reading
process.stdout.on('error', () => process.exit());

const planGiven = ({ name, caseId, case: parsed }: Given): void => {
  if (!parsed.ok) {
    process.exitCode = 2;
    process.stderr.write(`${at(name, parsed.error)}\n`);
    const { code, path, message } = parsed.error;
    if (values.json) process.stdout.write(`${JSON.stringify({ format: 'stacking-plan/1', caseId, error: { code, path, message } })}\n`);
    return;
  }
  const from = performance.now();
  const plan = runToEnd(planOrders(parsed.value, { profile, budget }));
  const elapsedMs = Math.round((performance.now() - from) * 1000) / 1000;
  process.stdout.write(values.json ? `${JSON.stringify({ ...plan, elapsedMs })}\n` : receiptText(parsed.value, plan, isColoured));
};

for (const file of positionals) for (const given of casesGiven(file)) planGiven(given);
