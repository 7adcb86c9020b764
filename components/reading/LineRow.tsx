// One line: what holds of it now, what of that is hers, and the way to correct it.
import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Correction } from '../../core/cases/correction';
import type { Currency } from '../../core/formats/amount';
import type { ReadLine } from '../../core/formats/reading';
import type { PlainKey } from '../language/language';
import type { Voice } from '../language/voice';
import type { CorrectionDesk, TypedLine } from './desk';
import { LineForm } from './LineForm';
import { correctedWords } from './reading-words';

interface LineRowProps {
  voice: Voice;
  said: ReadLine;
  now: ReadLine;
  applied: Correction[];
  lapsed: Correction[];
  /** absent where the line cannot be corrected */
  currency: Currency | undefined;
  typed: TypedLine;
  desk: CorrectionDesk;
  nowIso(): string;
}

/** A value of a field as a person reads it; that the page said nothing is a value too. */
const shown = ({ t, money }: Voice, field: Correction['field'], value: Correction['value'] | undefined): string => {
  if (value === undefined) return t('readingNotRead');
  if (typeof value === 'boolean') return t(value ? 'readingTicked' : 'readingNotTicked');
  return field === 'unitPrice' && typeof value === 'number' ? money(value) : `${value}`;
};

/** Title, facts, her corrections, and the form while it is open. */
export function LineRow({ voice, said, now, applied, lapsed, currency, typed, desk, nowIso }: LineRowProps) {
  const { t } = voice;
  const open = useSignal(false);
  const opener = useRef<HTMLButtonElement>(null);
  const givesBack = useRef(false);
  useLayoutEffect(() => {
    if (!open.value && givesBack.current) opener.current?.focus();
    givesBack.current = false;
  }, [open.value]);
  const close = () => {
    givesBack.current = true;
    open.value = false;
  };
  const facts: [Correction['field'], Correction['value'] | undefined][] = [
    ['unitPrice', now.unitPrice?.amount],
    ['quantity', now.quantity],
    ['selected', now.available === false ? false : now.selected],
    ['storeId', now.storeId],
  ];
  const hers = (list: Correction[], key: PlainKey) =>
    list.map((one) => (
      <p key={one.field} class="hers" data-testid={key === 'readingHers' ? 'applied' : 'lapsed'} data-field={one.field}>
        {t(key, [t(correctedWords[one.field]), shown(voice, one.field, one.value), shown(voice, one.field, one.said)])}{' '}
        <button type="button" class="quiet" onClick={() => void desk.takeBack([one])}>
          {t('readingTakeBack')}
        </button>
      </p>
    ));
  return (
    <li data-testid="line" data-mine={applied.length > 0}>
      <p class="name">
        <bdi>{said.title ?? said.itemId ?? said.lineItemId}</bdi>
        {said.variant === undefined ? null : (
          <span class="what">
            <bdi>{said.variant}</bdi>
          </span>
        )}
      </p>
      <p class="facts">
        {said.available === false ? <span class="standing">{t('readingUnavailable')}</span> : null}
        {facts.map(([field, value]) => (
          <span key={field} class="standing" data-field={field} data-missing={value === undefined}>
            {voice.language
              .parts('labelled')
              .map((part) =>
                part === 0 ? t(correctedWords[field]) : part === 1 ? <bdi key="value">{shown(voice, field, value)}</bdi> : part,
              )}
          </span>
        ))}
        {said.storeName === undefined ? null : <bdi>{said.storeName}</bdi>}
      </p>
      {hers(applied, 'readingHers')}
      {hers(lapsed, 'readingLapsed')}
      {currency === undefined || said.available === false ? null : open.value ? (
        <LineForm t={t} said={said} now={now} currency={currency} typed={typed} desk={desk} nowIso={nowIso} close={close} />
      ) : (
        <p class="acts">
          <button
            type="button"
            data-testid="correct"
            ref={opener}
            aria-label={t('readingCorrectLine', [said.title ?? said.itemId ?? said.lineItemId])}
            onClick={() => {
              open.value = true;
            }}
          >
            {t('readingCorrect')}
          </button>
        </p>
      )}
    </li>
  );
}
