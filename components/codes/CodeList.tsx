// The book: codes that could work for her, the most useful first; what is over stays folded.
import { useSignal } from '@preact/signals';
import type { BookChange } from '../../core/codes/change';
import type { Currency } from '../../core/formats/amount';
import type { Voice } from '../language/voice';
import type { Copying } from '../surface';
import { CodeItem } from './CodeItem';
import type { DeskCart, KnownCode, KnownCodes } from './desk';

interface ItemsProps {
  /** a voice for a code's own currency */
  voiceIn(currency: Currency | undefined): Voice;
  cart: DeskCart | undefined;
  copying: Copying;
  make(change: BookChange): void;
}

/** As many as are drawn before she asks for more. */
const AT_ONCE = 40;

function Items({ codes, voiceIn, cart, copying, make }: ItemsProps & { codes: KnownCode[] }) {
  const shown = useSignal(AT_ONCE);
  const { t } = voiceIn(cart?.currency);
  const more = codes.length - shown.value;
  return (
    <>
      <ul class="codes">
        {codes.slice(0, shown.value).map((known) => (
          <CodeItem
            key={known.entry.entryId}
            voice={voiceIn(known.entry.row.currency)}
            cartVoice={voiceIn(cart?.currency)}
            {...{ known, cart, copying, make }}
          />
        ))}
      </ul>
      {more > 0 ? (
        <button
          type="button"
          data-testid="more-codes"
          onClick={() => {
            shown.value += AT_ONCE * 5;
          }}
        >
          {t('codesMore', [], more)}
        </button>
      ) : null}
    </>
  );
}

/** The two lists, and how many are for other countries. The past is drawn when it is unfolded. */
export function CodeList({ codes, ...items }: Omit<ItemsProps, 'cart'> & { codes: KnownCodes }) {
  const { cart, now, past, elsewhere } = codes;
  const unfolded = useSignal(false);
  const voice = items.voiceIn(cart?.currency);
  const { t } = voice;
  return (
    <section data-testid="book">
      <h2>{t('codesBookTitle')}</h2>
      <p class="facts" data-testid="held-against" data-payable={cart?.payable}>
        {cart === undefined ? t('codesNoCart') : t('codesAgainst', [voice.money(cart.payable), voice.age(cart.at)])}
      </p>
      {now.length === 0 ? <p class="facts">{t('codesNone')}</p> : <Items {...items} cart={cart} codes={now} />}
      {elsewhere === 0 ? null : <p class="facts">{t('codesElsewhere', [], elsewhere)}</p>}
      {past.length === 0 ? null : (
        <details
          class="past"
          data-testid="past"
          onToggle={({ currentTarget: { open } }) => {
            unfolded.value = open;
          }}
        >
          <summary>{t('codesPast', [], past.length)}</summary>
          {unfolded.value ? <Items {...items} cart={undefined} codes={past} /> : null}
        </details>
      )}
    </section>
  );
}
