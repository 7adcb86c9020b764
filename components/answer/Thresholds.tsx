// The thresholds that matter: where the cart stands, what is reached there, and where more goods would cost no more.
import type { CartAnswer } from '../../core/answer/answer';
import { Leaf } from '../elements/Leaf';
import { Say } from '../elements/Say';
import type { Piece, Saying } from '../language/saying';
import { spell } from '../language/spell';
import type { Voice } from '../language/voice';
import type { Names } from '../words/names';
import { sayPromotion } from '../words/promotion-words';
import { type Meter as Drawn, metersOf } from './thresholds';

/** As many as are read at a glance; the rest unfolds. */
const AT_ONCE = 6;

const sayWhat = ({ id, layer }: Drawn, names: Names): Saying => {
  if (layer !== 'shipping') return sayPromotion(names, id);
  const store = names.storeShipping(id);
  return store === undefined ? { key: 'thresholdShipping' } : { key: 'thresholdShippingOf', with: [{ name: store }] };
};

/** Where it stands, in words: passed by, or missing. */
function sayStand({ slack, short, at, measure }: Drawn): Saying {
  const amount = (units: number): Piece => (measure === 'amount' ? { money: units } : { number: units });
  if (short !== undefined) return { key: 'thresholdShort', with: [amount(short), amount(at)] };
  return slack ? { key: 'thresholdPassed', with: [amount(at), amount(slack)] } : { key: 'thresholdExact', with: [amount(at)] };
}

/** Further goods on the scale of what is measured: their end, the threshold, is the one place where both are known. */
const onScale = ({ value, at, zone }: Drawn, further: number): number => value + ((at - value) * further) / Math.max(1, zone?.to ?? 1);

const share = (part: number, whole: number): string => `${whole > 0 ? ((Math.min(part, whole) * 100) / whole).toFixed(2) : 0}%`;

function Meter({ voice, meter, names }: { voice: Voice; meter: Drawn; names: Names }) {
  const { value, at, most, zone, isThin, short, measure } = meter;
  const stand = sayStand(meter);
  return (
    <li data-testid="threshold" data-promotion={meter.id} data-value={value} data-at={at} data-thin={isThin || undefined}>
      <span class="say">
        <Say voice={voice} say={sayWhat(meter, names)} />
      </span>
      {/* biome-ignore lint/a11y/useSemanticElements: a meter element cannot show a threshold and a zone */}
      <div
        class="meter"
        role="meter"
        aria-valuemin={0}
        aria-valuemax={most}
        aria-valuenow={value}
        aria-valuetext={spell(voice, stand)}
        aria-label={spell(voice, sayWhat(meter, names))}
        data-short={short === undefined ? undefined : 'true'}
        style={{ '--value': share(value, most), '--at': share(at, most) }}
      >
        {zone ? (
          <span class="zone" data-from={zone.from} data-to={zone.to} style={{ '--from': share(onScale(meter, zone.from), most) }} />
        ) : null}
      </div>
      <span class="stand">
        <Leaf class="money" text={measure === 'amount' ? voice.money(value) : voice.language.number(value)} />
        <span>
          {isThin ? <strong class="thin">{voice.t('thresholdThin')} </strong> : null}
          <Say voice={voice} say={stand} />
        </span>
      </span>
      {zone && zone.to > zone.from ? (
        <span class="why">
          <Say voice={voice} say={{ key: 'thresholdZone', with: [{ money: zone.from }, { money: zone.to }] }} />
        </span>
      ) : null}
    </li>
  );
}

/** The meters, the most useful first. Nothing where there are none, or nothing of them is known yet. */
export function Thresholds({ voice, answer, names }: { voice: Voice; answer: CartAnswer; names: Names }) {
  const meters = metersOf(answer);
  if (meters.length === 0) return null;
  const drawn = (all: Drawn[]) => (
    <ul>
      {all.map((meter) => (
        <Meter key={meter.key} voice={voice} meter={meter} names={names} />
      ))}
    </ul>
  );
  const more = meters.slice(AT_ONCE);
  return (
    <section class="thresholds" data-testid="thresholds">
      <h2>{voice.t('thresholdsTitle')}</h2>
      {drawn(meters.slice(0, AT_ONCE))}
      {more.length > 0 ? (
        <details>
          <summary>
            <Say voice={voice} say={{ key: 'thresholdsMore', count: more.length }} />
          </summary>
          {drawn(more)}
        </details>
      ) : null}
    </section>
  );
}
