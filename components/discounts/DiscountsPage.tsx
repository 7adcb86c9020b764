// All discounts that are known, and what she enters, corrects and strikes out.
import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useId, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Currency } from '../../core/formats/amount';
import { OutLink } from '../elements/OutLink';
import type { Language } from '../language/language';
import { makeVoice } from '../language/voice';
import { Outcome } from '../own-page/Outcome';
import { OwnPage } from '../own-page/OwnPage';
import type { Links } from '../surface';
import { CoinsForm } from './CoinsForm';
import { useChanging } from './changing';
import type { Desk, Known, MakeChange, Typed } from './desk';
import { PageFacts } from './PageFacts';
import { PromotionForm } from './PromotionForm';
import { PromotionList } from './PromotionList';
import { Shipping } from './Shipping';

export interface DiscountsPageProps {
  language: ReadonlySignal<Language>;
  known: ReadonlySignal<Known>;
  /** the last cart's currency, else one to begin with */
  currency: Currency;
  currencies: readonly Currency[];
  typed: Typed;
  /** the zone of the site's days */
  zone: string;
  privateWindow: boolean;
  /** ms since 1970 */
  now(): number;
  links: Links;
  makeChange: MakeChange;
}

/** The page, whole. Amounts are typed in the currency chosen at its head. */
export function DiscountsPage(props: DiscountsPageProps) {
  const { language, known, currencies, typed, zone, now, links } = props;
  const { t } = language.value;
  const { byHand, promotions, stores, wallet, coins, trouble } = known.value;
  const currency = useSignal(props.currency);
  const changing = useChanging(props.makeChange);
  const storeList = useId();
  const undoButton = useRef<HTMLButtonElement>(null);
  const lostFocus = useRef(false);
  const voiceIn = useMemo(() => {
    const voices = new Map<string, ReturnType<typeof makeVoice>>();
    return (of: Currency) => {
      const key = `${of.code}${of.exponent}`;
      const voice = voices.get(key) ?? makeVoice(language.value, of, now);
      voices.set(key, voice);
      return voice;
    };
  }, [language.value, now]);
  const turn = changing.outcome.value?.turn;
  // what was removed took the focus with it: the way back gets it
  useLayoutEffect(() => {
    if (lostFocus.current && document.activeElement === document.body) undoButton.current?.focus();
    lostFocus.current = false;
  }, [turn, promotions, byHand]);

  const voice = voiceIn(currency.value);
  const desk: Desk = { typed, currency: currency.value, stores, zone, nowIso: () => new Date(now()).toISOString() };
  const make = async (...change: Parameters<typeof changing.make>) => {
    lostFocus.current = true;
    return changing.make(...change);
  };
  return (
    <OwnPage
      language={language.value}
      name="discounts"
      title={t('discountsTitle')}
      intro={t('discountsIntro')}
      notes={
        <>
          {props.privateWindow ? <p class="intro">{t('discountsPrivate')}</p> : null}
          {trouble === undefined ? null : (
            <p class="trouble" data-testid="stored-trouble" data-trouble={trouble}>
              {t(trouble === 'newer' ? 'discountsNewer' : 'discountsDamaged')}
            </p>
          )}
        </>
      }
    >
      <datalist id={storeList}>
        {stores.map(({ storeId, name }) => (
          <option key={storeId} value={name} />
        ))}
      </datalist>
      <Outcome t={t} outcome={changing.outcome.value} undo={() => void changing.undo()} button={undoButton} />
      <section data-testid="add">
        <h2>{t('discountsAddTitle')}</h2>
        <label class="choice">
          <span>{t('discountsCurrency')}</span>
          <select
            name="currency"
            value={currency.value.code}
            onChange={({ currentTarget: { value } }) => {
              currency.value = currencies.find((one) => one.code === value) ?? currency.value;
            }}
          >
            {currencies.map((one) => (
              <option key={one.code}>{one.code}</option>
            ))}
          </select>
        </label>
        <PromotionForm t={t} desk={desk} storeList={storeList} submit={(promotion) => make({ do: 'add', promotion })} />
      </section>
      <section data-testid="known">
        <h2>{t('discountsListTitle')}</h2>
        <PageFacts voice={voice} wallet={wallet} link={<OutLink href={links.wallet}>{t('openWallet')}</OutLink>} />
        <PromotionList promotions={promotions} voiceIn={voiceIn} now={now} desk={desk} storeList={storeList} byHand={byHand} make={make} />
      </section>
      <CoinsForm
        voice={voice}
        desk={desk}
        stated={byHand.coins}
        read={coins}
        keep={(stated) => void make(stated === undefined ? { do: 'setCoins' } : { do: 'setCoins', coins: stated })}
      />
      <Shipping
        voice={voice}
        voiceIn={voiceIn}
        desk={desk}
        storeList={storeList}
        rules={byHand.shipping}
        keep={async (of, rule) => (await make(rule === undefined ? { do: 'setShipping', of } : { do: 'setShipping', of, rule })).kept}
      />
    </OwnPage>
  );
}
