// The ladder of codes on her cart as a picture: which rungs it reaches, the next one, and the pair that two orders would use.
import type { Rung, RungAdvice } from '../../core/diagnosis/rungs';
import { Leaf } from '../elements/Leaf';
import { Say } from '../elements/Say';
import type { Saying } from '../language/saying';
import type { Voice } from '../language/voice';

interface LadderProps {
  /** in the cart's currency */
  voice: Voice;
  /** of the cart's best plan, minor units */
  payable: number;
  advice: RungAdvice;
}

const code = (one: string): Saying => ({ key: 'codesName', with: [{ code: one }] });

function sayState({ state, add, cost, verdict }: Rung): Saying {
  if (state === 'reached') return { key: 'ladderReached', with: [{ money: verdict.priced?.off ?? 0 }] };
  if (state === 'other' || add === undefined || cost === undefined) return { key: 'ladderOther' };
  return cost > 0
    ? { key: 'ladderAhead', with: [{ money: add }, { money: cost }] }
    : { key: 'ladderPays', with: [{ money: add }, { money: -cost }] };
}

/** Rungs lowest first, each as long as its minimum; nothing where there are fewer than two. */
export function Ladder({ voice, payable, advice: { rungs, best, next, deadZones, pair } }: LadderProps) {
  const { t } = voice;
  if (rungs.length < 2) return null;
  const highest = Math.max(...rungs.map(({ minimum }) => minimum), payable, 1);
  const codeOf = (couponId: string) => rungs.find((rung) => rung.couponId === couponId)?.code ?? couponId;
  return (
    <section class="ladder" data-testid="ladder" data-best={best === undefined ? undefined : codeOf(best)}>
      <h2>{t('ladderTitle')}</h2>
      <ul>
        {rungs.map((rung) => (
          <li
            key={rung.couponId}
            data-testid="rung"
            data-code={rung.code}
            data-state={rung.state}
            data-next={rung.couponId === next?.couponId ? 'true' : undefined}
          >
            <p>
              <Leaf as="code" class="code" text={codeOf(rung.couponId)} /> <Leaf class="money" text={voice.money(rung.minimum)} />{' '}
              {rung.couponId === best ? <strong>{t('ladderBest')}</strong> : null}
            </p>
            <div class="bar" aria-hidden="true" style={{ '--long': `${((rung.minimum * 100) / highest).toFixed(2)}%` }} />
            <p class="stands">
              <Say voice={voice} say={sayState(rung)} />
            </p>
          </li>
        ))}
      </ul>
      {deadZones.map(({ from, to }) => (
        <p key={from} class="facts" data-testid="ladder-zone" data-from={from} data-to={to}>
          <Say voice={voice} say={{ key: 'thresholdZone', with: [{ money: from }, { money: to }] }} />
        </p>
      ))}
      {pair === undefined ? null : (
        <p data-testid="pair" data-payable={pair.payable}>
          <Say
            voice={voice}
            say={{
              key: 'ladderPair',
              with: [{ all: pair.couponIds.map((id) => code(codeOf(id))) }, { money: pair.payable }, { money: pair.saves }],
            }}
          />
        </p>
      )}
    </section>
  );
}
