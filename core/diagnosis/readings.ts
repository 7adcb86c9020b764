// Whether a verdict hangs on how the rules are read: the same code under the other shipped readings.
import type { CodeRow } from '../formats/codes';
import type { Coupon } from '../formats/promotion';
import { caseUnder } from '../robustness/case-under';
import type { NamedRules } from '../robustness/hold';
import { Diagnosis, type Told } from './diagnose';
import type { Verdict } from './verdict';

/** The verdict under one reading; `payable` where it works as it is, minor units. */
export interface ReadVerdict {
  profileId: string;
  outcome: Verdict['outcome'];
  payable?: number;
}

/** The readings under which the outcome, or what is paid with it, is another one than `verdict` says. Yields after each. */
export function* otherReadings(
  { input }: Diagnosis,
  asked: CodeRow | Coupon,
  told: Told,
  verdict: Verdict,
  profiles: readonly NamedRules[],
): Generator<undefined, ReadVerdict[]> {
  const found: ReadVerdict[] = [];
  const { plan: _own, ...rest } = input;
  for (const { profileId, rules } of profiles) {
    const { outcome, priced } = new Diagnosis({ ...rest, case: caseUnder(input.case, rules) }).verdictOf(asked, told, 'smallest');
    if (outcome !== verdict.outcome || priced?.payable !== verdict.priced?.payable) {
      found.push({ profileId, outcome, ...(priced === undefined ? {} : { payable: priced.payable }) });
    }
    yield undefined;
  }
  return found;
}
