// What is worth adding: a little more that makes it cheaper, goods that cost next to nothing on top; or that nothing is.
import { useSignal } from '@preact/signals';
import { useContext } from 'preact/hooks';
import type { CartAnswer } from '../../core/answer/answer';
import { Say } from '../elements/Say';
import type { Voice } from '../language/voice';
import type { Links } from '../surface';
import type { Names } from '../words/names';
import { CouponWorth } from './CouponWorth';
import { type Chance, chancesOf, isWanted, limitsAmong, type Wanted } from './chance-list';
import { FillerRow } from './FillerRow';
import { Filters } from './Filters';
import { FillerLimit } from './limit';
import { OpenFirst } from './OpenFirst';

interface ChancesProps {
  voice: Voice;
  answer: CartAnswer;
  names: Names;
  links: Links;
  /** it is still being worked out */
  pending: boolean;
}

/** As many as are read at a glance; the rest unfolds. */
const AT_ONCE = 4;

function Found({ voice, answer, names, links }: Omit<ChancesProps, 'pending'>) {
  const budget = useContext(FillerLimit);
  const limit = budget?.currency.code === voice.currency.code ? budget.amount : undefined;
  const wanted = useSignal<Wanted>({ onlyListed: false, atMost: limit });
  const { insight, plan } = answer;
  const all = chancesOf(answer);
  const shown = all.filter(isWanted(wanted.value));
  const { atMost } = wanted.value;
  const allTopUps = insight?.topUps ?? [];
  const topUps = allTopUps.filter(({ spend }) => atMost === undefined || spend <= atMost);
  const rows = (chances: Chance[]) =>
    chances.map((one) => <FillerRow key={one.filler.candidates.join(' ')} voice={voice} names={names} links={links} chance={one} />);
  const more = shown.slice(AT_ONCE);
  const isBounded = [...topUps, ...all.map(({ filler }) => filler)].some(({ bounded }) => bounded);
  return (
    <>
      {all.length > 0 || atMost !== undefined ? (
        <Filters
          voice={voice}
          wanted={wanted.value}
          limits={limitsAmong([...all.map(({ filler }) => filler.listed), ...allTopUps.map(({ spend }) => spend)], limit)}
          want={(now) => {
            wanted.value = now;
          }}
        />
      ) : null}
      <ul class="top-ups">
        {topUps.map(({ spend, payable }) => (
          <li key={spend} data-testid="top-up" data-spend={spend} data-payable={payable}>
            <Say voice={voice} say={{ key: 'chanceTopUp', with: [{ money: spend }, { money: plan.objective.payable - payable }] }} />
          </li>
        ))}
      </ul>
      <ul class="fillers">{rows(shown.slice(0, AT_ONCE))}</ul>
      {more.length === 0 ? null : (
        <details>
          <summary>
            <Say voice={voice} say={{ key: 'leaveOutMore', count: more.length }} />
          </summary>
          <ul class="fillers">{rows(more)}</ul>
        </details>
      )}
      {shown.length + topUps.length > 0 ? null : (
        <p data-testid="no-chance">{voice.t(all.length + allTopUps.length === 0 ? 'chanceNone' : 'chanceNoneSo')}</p>
      )}
      {isBounded ? <p class="beside">{voice.t('chanceBounded')}</p> : null}
    </>
  );
}

/** Nothing where insight was given up. While it is worked out, bars that come late. */
export function Chances({ pending, ...about }: ChancesProps) {
  const { voice, answer, names, links } = about;
  if (answer.insight === undefined && !pending) return null;
  return (
    <section class="chances" data-testid="chances" data-pending={answer.insight === undefined}>
      <h2>{voice.t('chanceTitle')}</h2>
      {answer.insight === undefined ? (
        <div class="late">
          <p class="beside">{voice.t('chancePending')}</p>
          <span class="bar" aria-hidden="true" />
          <span class="bar" aria-hidden="true" />
        </div>
      ) : (
        <Found {...about} />
      )}
      <OpenFirst voice={voice} openFirst={answer.openFirst ?? []} links={links} />
      <CouponWorth voice={voice} worth={answer.insight?.worth ?? []} names={names} />
    </section>
  );
}
