// What a code does on her cart: one sentence; unfolded, every reason and every way to make it work.
import type { Reason, Verdict } from '../../core/diagnosis/verdict';
import { Say } from '../elements/Say';
import type { PlainKey } from '../language/language';
import type { Voice } from '../language/voice';
import type { Names } from '../words/names';
import { sayEffect, sayOpen, sayReason, saySteps, sayVerdict } from './verdict-words';

interface VerdictProps {
  /** in the cart's currency */
  voice: Voice;
  names: Names;
  verdict: Verdict;
}

/** As many ways as are worth reading; they come cheapest first. */
const MOST_WAYS = 3;

const confidenceKeys: Record<Reason['confidence'], PlainKey> = {
  certain: 'reasonsCertain',
  told: 'reasonsTold',
  open: 'reasonsOpen',
  possible: 'reasonsPossible',
};
const confidences = Object.keys(confidenceKeys) as Reason['confidence'][];

/** The reasons of each sureness under its name, counted. */
function Reasons({ voice, names, reasons }: Omit<VerdictProps, 'verdict'> & { reasons: readonly Reason[] }) {
  return (
    <>
      {confidences.map((confidence) => {
        const alike = reasons.filter((one) => one.confidence === confidence);
        return alike.length === 0 ? null : (
          <div key={confidence} class="reasons" data-confidence={confidence}>
            <h3>{voice.t(confidenceKeys[confidence])}</h3>
            <ul>
              {alike.map((reason) => (
                <li key={reason.code} data-testid="reason" data-code={reason.code}>
                  <Say voice={voice} say={sayReason(reason, names)} />
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </>
  );
}

/** The verdict, whole. */
export function VerdictView({ voice, names, verdict }: VerdictProps) {
  const { t } = voice;
  const { outcome, reasons, changes, ask, priced } = verdict;
  const ways = changes.slice(0, MOST_WAYS);
  return (
    <div class="verdict" data-testid="verdict" data-outcome={outcome} data-off={priced?.off} data-payable={priced?.payable}>
      <p class="sentence">
        <Say voice={voice} say={sayVerdict(verdict, names)} />
        {priced?.isThin ? <strong class="thin"> {t('verdictThin')}</strong> : null}
      </p>
      {ask.length === 0 ? null : (
        <ul class="asks">
          {ask.map((fact) => (
            <li key={fact}>
              <Say voice={voice} say={sayOpen(fact)} />
            </li>
          ))}
        </ul>
      )}
      {ways.length === 0 ? null : (
        <ol class="changes">
          {ways.map((change) => (
            <li
              key={JSON.stringify(change.steps)}
              data-testid="change"
              data-off={change.off}
              data-payable={change.payable}
              data-cost={change.cost}
            >
              <p class="steps">
                <Say voice={voice} say={saySteps(change, names)} />
              </p>
              <p class="effect">
                <Say voice={voice} say={sayEffect(change)} />
              </p>
            </li>
          ))}
        </ol>
      )}
      {reasons.length === 0 ? null : (
        <details>
          <summary>{t('reasonsAll', [], reasons.length)}</summary>
          <Reasons voice={voice} names={names} reasons={reasons} />
        </details>
      )}
    </div>
  );
}
