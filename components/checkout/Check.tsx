// The checkout page's own sum held against the promise.
import type { CartAnswer } from '../../core/answer/answer';
import type { CheckoutCheck } from '../../core/answer/checkout-check';
import { Leaf } from '../elements/Leaf';
import { Say } from '../elements/Say';
import type { Voice } from '../language/voice';
import { rowWords } from '../words/code-words';
import { sayExplanation } from '../words/explanation-words';
import { namesOf } from '../words/names';

type Compared = Exclude<CheckoutCheck, { kind: 'other-cart' }>;
type Differing = Extract<CheckoutCheck, { kind: 'differs' }>;

function Sum({ voice, check }: { voice: Voice; check: Compared }) {
  const { t } = voice;
  const amount = (units: number) => <Leaf class="money" text={voice.money(units)} />;
  return (
    <table class="sum">
      <tbody>
        <tr>
          <th scope="row">{t('checkPageTotal')}</th>
          <td>{amount(check.pageTotal)}</td>
        </tr>
        {check.apart.map(({ kind, label, amount: units }, at) => (
          <tr key={at} data-testid="apart" data-kind={kind} data-amount={units}>
            <th scope="row">
              <Say voice={voice} say={{ key: 'checkApart', with: [label ? { name: label } : { said: { key: rowWords[kind] } }] }} />
            </th>
            <td>{amount(units)}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">{t('checkCharged')}</th>
          <td>{amount(check.charged)}</td>
        </tr>
        <tr>
          <th scope="row">{t('checkPromised')}</th>
          <td>{amount(check.promised)}</td>
        </tr>
        {check.kind === 'differs' ? (
          <tr class="difference">
            <th scope="row">{t('checkDifference')}</th>
            <td>{amount(check.difference)}</td>
          </tr>
        ) : null}
      </tbody>
    </table>
  );
}

function Explanations({ voice, check, answer }: { voice: Voice; check: Differing; answer: CartAnswer }) {
  const names = namesOf(answer);
  return (
    <>
      <h3>{voice.t('explanationsTitle')}</h3>
      {check.explanations.length === 0 ? <p>{voice.t('explanationNone')}</p> : null}
      <ul class="explanations">
        {check.explanations.map((one, at) => (
          <li
            key={at}
            data-testid="explanation"
            data-code={one.code}
            data-field={'field' in one ? one.field : undefined}
            data-value={'value' in one ? one.value : undefined}
            data-kind={'kind' in one ? one.kind : undefined}
          >
            <Say voice={voice} say={sayExplanation(one, names)} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** To the cent, or by how much not and why. Differences are what the page asks beyond the promise. */
export function Check({ voice, check, answer }: { voice: Voice; check: Compared; answer: CartAnswer }) {
  return (
    <section class="check" data-testid="check" data-kind={check.kind} data-difference={check.kind === 'differs' ? check.difference : 0}>
      <h2>
        {check.kind === 'matches' ? (
          voice.t('checkMatches')
        ) : (
          <Say
            voice={voice}
            say={{ key: check.difference > 0 ? 'checkMore' : 'checkLess', with: [{ money: Math.abs(check.difference) }] }}
          />
        )}
      </h2>
      <Sum voice={voice} check={check} />
      {check.kind === 'differs' ? <Explanations voice={voice} check={check} answer={answer} /> : null}
    </section>
  );
}
