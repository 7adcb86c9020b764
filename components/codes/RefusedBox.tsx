// A code was refused: why, on her cart, and what to use instead.
import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { BookChange } from '../../core/codes/change';
import type { Currency } from '../../core/formats/amount';
import { Leaf } from '../elements/Leaf';
import { Say } from '../elements/Say';
import { TextField } from '../elements/TextField';
import type { Saying } from '../language/saying';
import type { Voice } from '../language/voice';
import { CopyCode } from '../steps/CopyCode';
import type { Copying } from '../surface';
import type { AskedCode, AskWhy, AtCheckout, DeskCart } from './desk';
import { VerdictView } from './VerdictView';
import { reasonWords, sayPriced } from './verdict-words';

interface RefusedBoxProps {
  /** a voice for a code's own currency */
  voiceIn(currency: Currency | undefined): Voice;
  cart: DeskCart | undefined;
  copying: Copying;
  askWhy: AskWhy;
  /** what the checkout page shows: the code in its field, and what it says of it */
  atCheckout: AtCheckout | undefined;
  make(change: BookChange): void;
}

const code = (one: string): Saying => ({ key: 'codesName', with: [{ code: one }] });

/** What the site's words mean; as they are where they are not known. */
function Words({ voice, words, reasons }: { voice: Voice; words: string; reasons: AskedCode['reasons'] }) {
  if (words === '') return null;
  return (
    <p data-testid="site-said" data-reasons={reasons?.join(' ')}>
      {reasons === undefined ? (
        <>
          {voice.t('refusedWordsUnknown')} <Leaf text={words} />
        </>
      ) : (
        <Say voice={voice} say={{ key: 'refusedWordsMean', with: [{ all: reasons.map((one): Saying => ({ key: reasonWords[one] })) }] }} />
      )}
    </p>
  );
}

function Found({
  voiceIn,
  cart,
  copying,
  asked,
  words,
  make,
}: Omit<RefusedBoxProps, 'askWhy' | 'atCheckout'> & { asked: AskedCode; words: string }) {
  const voice = voiceIn(cart?.currency);
  const { t } = voice;
  const { found, likely, reasons, instead } = asked;
  const [reason = 'not-known'] = reasons ?? [];
  return (
    <div class="asked" data-testid="asked" data-code={asked.code}>
      <Words voice={voice} words={words} reasons={reasons} />
      {found.length > 0 || asked.code === '' ? null : (
        <p>
          <Say voice={voice} say={{ key: 'refusedNotInBook', with: [{ code: asked.code }] }} />
        </p>
      )}
      {likely.length === 0 ? null : (
        <p data-testid="likely">
          <Say voice={voice} say={{ key: 'reasonTypoFor', with: [{ all: likely.map(code) }] }} />
        </p>
      )}
      {found.map(({ entry, verdict }) => (
        <div key={entry.entryId} class="answer">
          {verdict === undefined || cart === undefined ? (
            <p>{t('codesNoCart')}</p>
          ) : (
            <VerdictView voice={voice} names={cart.names} verdict={verdict} />
          )}
          <button
            type="button"
            data-testid="note-refused"
            onClick={() =>
              make({ do: 'markRefused', entryId: entry.entryId, reason, ...(words === '' ? {} : { words: words.slice(0, 500) }) })
            }
          >
            {t('codesMarkRefused')}
          </button>
        </div>
      ))}
      {instead?.verdict?.priced === undefined ? null : (
        <p data-testid="instead" data-code={instead.entry.row.code}>
          {t('refusedInstead')} <Leaf as="code" class="code" text={instead.entry.row.code} />{' '}
          <Say voice={voice} say={sayPriced(instead.verdict.priced)} />{' '}
          <CopyCode voice={voice} code={instead.entry.row.code} copying={copying} />
        </p>
      )}
    </div>
  );
}

/** The form and, under it, the answer. */
export function RefusedBox({ voiceIn, cart, copying, askWhy, atCheckout, make }: RefusedBoxProps) {
  const { t } = voiceIn(cart?.currency);
  const typed = useSignal(atCheckout?.code ?? '');
  const words = useSignal(atCheckout?.words ?? '');
  const asked = useSignal(atCheckout !== undefined);
  const title = useId();
  const area = useId();
  return (
    <section data-testid="refused" aria-labelledby={title}>
      <h2 id={title}>{t('refusedTitle')}</h2>
      <form
        class="line-form"
        onSubmit={(event) => {
          event.preventDefault();
          asked.value = typed.value.trim() !== '' || words.value.trim() !== '';
        }}
      >
        <TextField
          name="code"
          label={t('refusedCode')}
          value={typed.value}
          ltr
          change={(value) => {
            typed.value = value;
            asked.value = false;
          }}
        />
        <div class="field" data-wide="true">
          <label for={area}>{t('refusedWords')}</label>
          <input
            id={area}
            name="words"
            dir="auto"
            value={words.value}
            maxLength={500}
            autoComplete="off"
            onInput={({ currentTarget: { value } }) => {
              words.value = value;
              asked.value = false;
            }}
          />
        </div>
        <p class="ways">
          <button type="submit" class="primary" data-testid="ask-why">
            {t('refusedAsk')}
          </button>
        </p>
      </form>
      <div role="status">
        {asked.value ? (
          <Found {...{ voiceIn, cart, copying, make }} asked={askWhy(typed.value.trim(), words.value.trim())} words={words.value.trim()} />
        ) : null}
      </div>
    </section>
  );
}
