// The lines of a cart, folded by store where they are many.
import type { ComponentChildren } from 'preact';
import type { LineItem } from '../../core/formats/case';
import { Leaf } from '../elements/Leaf';
import { Say } from '../elements/Say';
import type { Voice } from '../language/voice';

interface LinesByStoreProps {
  voice: Voice;
  lines: readonly LineItem[];
  row(line: LineItem): ComponentChildren;
}

/** As many as are looked over at a glance. */
const FEW = 8;

/** The lines of each store, in the order of the cart. */
function byStore(lines: readonly LineItem[]): Map<string, LineItem[]> {
  const stores = new Map<string, LineItem[]>();
  for (const line of lines) stores.set(line.storeId, [...(stores.get(line.storeId) ?? []), line]);
  return stores;
}

/** One list for one store, else one for each under its name, open where they are few. */
export function LinesByStore({ voice, lines, row }: LinesByStoreProps) {
  const stores = byStore(lines);
  if (stores.size < 2) return <ul class="choices">{lines.map(row)}</ul>;
  return (
    <>
      {[...stores].map(([storeId, ofStore]) => (
        <details key={storeId} data-testid="what-if-store" open={lines.length <= FEW}>
          <summary>
            <Leaf text={ofStore.find(({ storeName }) => storeName)?.storeName ?? storeId} />{' '}
            <span class="count">
              <Say voice={voice} say={{ key: 'whatIfLines', count: ofStore.length }} />
            </span>
          </summary>
          <ul class="choices">{ofStore.map(row)}</ul>
        </details>
      ))}
    </>
  );
}
