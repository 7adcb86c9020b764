// What the plan command is asked, or why it cannot tell.
import { parseArgs } from 'node:util';
import { defaultBudget } from '../../core/planning/plan-orders';
import { fail, ok, type Result } from '../../core/result';
import { shippedNames } from './profiles-given';

export interface Asked {
  files: string[];
  isJson: boolean;
  wantsAnalyses: boolean;
  /** work units, where given */
  budget: number | undefined;
  profile: string | undefined;
  /** to hold plans against; names of shipped profiles, or files */
  profiles: string[];
}

export const usage = `usage: npm run --silent plan -- FILE… | - [--json] [--analyses] [--budget N] [--profile P] [--profiles P,P…]
  FILE            a stacking-case/1 document; - reads one case a line from standard input
  --json          one stacking-plan/1 document a line; without it a receipt
  --analyses      removal prices, fillers, top-ups and the worth of each coupon
  --budget N      most work units of a search (${defaultBudget} unless given)
  --profile P     the rules of a profile stand between the format's defaults and the case's
  --profiles P,P  each plan is held against these profiles; all means every shipped one
  P               a stacking-profile/1 document, or one of ${shippedNames.join(', ')}`;

const options = {
  json: { type: 'boolean', default: false },
  analyses: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
  budget: { type: 'string' },
  profile: { type: 'string' },
  profiles: { type: 'string', multiple: true },
} as const;

const parse = (given: readonly string[]) => parseArgs({ args: [...given], options, allowPositionals: true });

const namesIn = (text: string): string[] => (text === 'all' ? [...shippedNames] : text.split(',').filter((name) => name !== ''));

/** The arguments after the script; an error is a sentence for a person. `help` is asked for where there is no answer but the usage. */
export function commandLine(given: readonly string[]): Result<Asked | 'help', string> {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(given);
  } catch (error) {
    return fail(error instanceof Error ? error.message : 'bad arguments');
  }
  const { values, positionals: files } = parsed;
  if (values.help) return ok('help');
  if (files.length === 0) return fail('no case is given');
  const budget = values.budget === undefined ? undefined : /^\d+$/.test(values.budget) ? Number(values.budget) : Number.NaN;
  if (budget !== undefined && !Number.isSafeInteger(budget)) return fail(`--budget is a whole number of work units, not ${values.budget}`);
  const profiles = (values.profiles ?? []).flatMap(namesIn);
  if (profiles.length === 0 && values.profiles !== undefined) return fail('--profiles names no profile');
  const twice = profiles.find((name, at) => profiles.indexOf(name) < at);
  if (twice !== undefined) return fail(`--profiles names ${twice} twice`);
  const inputs = [...files, ...profiles, values.profile].filter((name) => name === '-');
  if (inputs.length > 1) return fail('standard input can be read once only');
  return ok({ files, isJson: values.json, wantsAnalyses: values.analyses, budget, profile: values.profile, profiles });
}
