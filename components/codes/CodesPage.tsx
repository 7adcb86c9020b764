// The code desk: the book on her own cart, and texts that go into it.
import type { ReadonlySignal } from '@preact/signals';
import { useMemo, useRef } from 'preact/hooks';
import type { BookChange } from '../../core/codes/change';
import type { Currency } from '../../core/formats/amount';
import { Calendar, type CalendarProps } from '../calendar/Calendar';
import { CartPrices, type SeenLine } from '../history/CartPrices';
import type { Language } from '../language/language';
import { makeVoice, noCurrency } from '../language/voice';
import { useChanging } from '../own-page/changing';
import { Outcome } from '../own-page/Outcome';
import { OwnPage } from '../own-page/OwnPage';
import { useCopying } from '../steps/use-copying';
import { changeWords } from './book-words';
import { CodeList } from './CodeList';
import type { AskWhy, AtCheckout, CartAdvice, KnownCodes, MakeBookChange, ReadText } from './desk';
import { Holdings } from './Holdings';
import { Ladder } from './Ladder';
import { PasteBox } from './PasteBox';
import { RefusedBox } from './RefusedBox';

export interface CodesPageProps {
  language: ReadonlySignal<Language>;
  codes: ReadonlySignal<KnownCodes>;
  /** undefined where there is no cart, or until it is worked out */
  advice: ReadonlySignal<CartAdvice | undefined>;
  /** currencies a bare sign may mean: her cart's, her country's */
  currencies: readonly Currency[];
  privateWindow: boolean;
  /** ms since 1970 */
  now(): number;
  readText: ReadText;
  askWhy: AskWhy;
  atCheckout: AtCheckout | undefined;
  sales: ReadonlySignal<Omit<CalendarProps, 'voiceIn'>>;
  /** what was seen of the prices of her cart */
  prices: ReadonlySignal<readonly SeenLine[]>;
  makeChange: MakeBookChange;
  /** Puts a text on the clipboard; answers whether it got there. */
  copy(text: string): Promise<boolean>;
}

/** The page, whole. */
export function CodesPage({
  language,
  codes,
  advice,
  currencies,
  privateWindow,
  now,
  readText,
  askWhy,
  atCheckout,
  sales,
  prices,
  makeChange,
  copy,
}: CodesPageProps) {
  const { t } = language.value;
  const { copying, announced } = useCopying(language.value, copy);
  const changing = useChanging(makeChange, changeWords);
  const undoButton = useRef<HTMLButtonElement>(null);
  const voiceIn = useMemo(() => {
    const voices = new Map<string, ReturnType<typeof makeVoice>>();
    return (of: Currency = noCurrency) => {
      const key = `${of.code}${of.exponent}`;
      const voice = voices.get(key) ?? makeVoice(language.value, of, now);
      voices.set(key, voice);
      return voice;
    };
  }, [language.value, now]);
  const { trouble, cart } = codes.value;
  const make = (change: BookChange) => void changing.make(change);
  return (
    <OwnPage
      language={language.value}
      name="codes"
      title={t('codesTitle')}
      intro={t('codesIntro')}
      notes={
        <>
          {privateWindow ? <p class="intro">{t('discountsPrivate')}</p> : null}
          {trouble === undefined ? null : (
            <p class="trouble" data-testid="stored-trouble" data-trouble={trouble}>
              {t(trouble === 'newer' ? 'codesNewer' : 'codesDamaged')}
            </p>
          )}
        </>
      }
    >
      <Outcome t={t} outcome={changing.outcome.value} undo={() => void changing.undo()} button={undoButton} />
      <PasteBox
        language={language.value}
        voiceIn={voiceIn}
        currencies={currencies}
        readText={readText}
        keep={async (rows, from) => {
          const stated = rows.map((row) => ({ row }));
          return (await changing.make({ do: 'add', codes: stated, place: { from, confidence: 'likely' } })) === undefined;
        }}
      />
      <CodeList {...{ voiceIn, copying, make }} codes={codes.value} />
      {cart === undefined || advice.value?.ladder === undefined ? null : (
        <Ladder voice={voiceIn(cart.currency)} payable={cart.payable} advice={advice.value.ladder} />
      )}
      <RefusedBox {...{ voiceIn, copying, make, askWhy, atCheckout, cart }} />
      {cart === undefined || advice.value === undefined ? null : (
        <Holdings voice={voiceIn(cart.currency)} names={cart.names} notes={advice.value.notes} coins={advice.value.coins} />
      )}
      <Calendar {...sales.value} voiceIn={voiceIn} />
      <CartPrices language={language.value} seen={prices.value} now={now} />
      <p class="announce" role="status" data-testid="announced">
        {announced}
      </p>
    </OwnPage>
  );
}
