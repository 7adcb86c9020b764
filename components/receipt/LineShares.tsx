// What each line of an order got of every discount, and what it costs in the end.
import type { PlannedOrder, Receipt } from '../../core/formats/plan';
import { Leaf } from '../elements/Leaf';
import { Say } from '../elements/Say';
import type { Voice } from '../language/voice';
import { kindWords } from '../words/code-words';
import type { Names } from '../words/names';

interface LineSharesProps {
  voice: Voice;
  receipt: Receipt;
  lines: PlannedOrder['lines'];
  names: Names;
}

/** Folded; coins and shipping are the order's, not a line's, and are not in it. */
export function LineShares({ voice, receipt, lines, names }: LineSharesProps) {
  const applied = receipt.flatMap((step) => (step.step === 'applied' ? [step] : []));
  if (lines.length === 0 || applied.length === 0) return null;
  return (
    <details class="shares">
      <summary>{voice.t('sharesTitle')}</summary>
      <ul>
        {lines.map(({ lineItemId, quantity }) => {
          const line = names.line(lineItemId);
          const shares = applied.flatMap(({ id, layer, shares: all }) =>
            all.flatMap((share) => (share.lineItemId === lineItemId && share.amount > 0 ? [{ id, layer, amount: share.amount }] : [])),
          );
          const price = (line?.unitPrice.amount ?? 0) * quantity;
          return (
            <li key={lineItemId} data-line={lineItemId}>
              <Leaf class="title" text={line?.title || lineItemId} />
              <Leaf class="money" text={voice.column(shares.reduce((left, { amount }) => left - amount, price))} />
              <span class="test">
                <Leaf text={voice.column(price)} />
                {shares.map(({ id, layer, amount }) => (
                  <span key={id}>
                    {' '}
                    <Say voice={voice} say={{ key: kindWords[layer] }} /> <Leaf text={voice.column(-amount)} />
                  </span>
                ))}
              </span>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
