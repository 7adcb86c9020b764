// A code of the book: what it is, what it does on her cart, where it came from, and what she can say of it.
import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { CodeSource } from '../../core/codes/book';
import type { BookChange } from '../../core/codes/change';
import type { RefusalReason } from '../../core/codes/refusal';
import { isPast } from '../../core/codes/status';
import { Choice } from '../elements/Choice';
import { Leaf } from '../elements/Leaf';
import { Say } from '../elements/Say';
import type { Saying } from '../language/saying';
import type { Voice } from '../language/voice';
import { CopyCode } from '../steps/CopyCode';
import type { Copying } from '../surface';
import { pageWords } from '../words/code-words';
import { flagWords, originWords, refusalWords, statusWords } from './book-words';
import { CodeFacts } from './CodeFacts';
import { fieldWords } from './code-facts';
import type { DeskCart, KnownCode } from './desk';
import { VerdictView } from './VerdictView';

interface CodeItemProps {
  /** a voice in the code's own currency, and one in the cart's */
  voice: Voice;
  cartVoice: Voice;
  known: KnownCode;
  cart: DeskCart | undefined;
  copying: Copying;
  make(change: BookChange): void;
}

const saySource = ({ from, page, where, lastSeen }: CodeSource): Saying => {
  const said: Saying = from === 'page' ? { key: pageWords[page ?? 'other'] } : { key: originWords[from] };
  const named: Saying = where === undefined ? said : { key: 'codesSourceAt', with: [{ said }, { name: where }] };
  return { key: 'codesSeen', with: [{ said: named }, { age: lastSeen }] };
};

/** The code, whole; the past has no button to copy it. */
export function CodeItem({ voice, cartVoice, known, cart, copying, make }: CodeItemProps) {
  const { t } = voice;
  const { entry, status, verdict, contradicted, flags } = known;
  const { row, entryId, usedAt, refused } = entry;
  const why = useSignal<RefusalReason>('not-known');
  const title = useId();
  return (
    <li class="code-item" data-testid="code" data-code={row.code} data-id={entryId} data-status={status}>
      <p class="name" id={title}>
        <Leaf as="code" class="code" text={row.code} /> <span class="status">{t(statusWords[status])}</span>
        {isPast(status) ? null : <CopyCode voice={voice} code={row.code} copying={copying} />}
      </p>
      <CodeFacts voice={voice} row={row} />
      {contradicted ? <p class="trouble">{t('codesContradicted')}</p> : null}
      {flags.length === 0 ? null : (
        <p class="flags" data-testid="flags" data-flags={flags.join(' ')}>
          <Say voice={voice} say={{ key: 'flagsCareful', with: [{ all: flags.map((flag): Saying => ({ key: flagWords[flag] })) }] }} />
        </p>
      )}
      {verdict === undefined || cart === undefined ? null : <VerdictView voice={cartVoice} names={cart.names} verdict={verdict} />}
      <details class="about">
        <summary>{t('codesAbout')}</summary>
        <ul class="sources">
          {entry.sources.map((source) => (
            <li key={`${source.from}${source.page}${source.where}`}>
              <Say voice={voice} say={saySource(source)} />
            </li>
          ))}
        </ul>
        {refused === undefined ? null : (
          <p>
            <Say
              voice={voice}
              say={{ key: 'codesRefusedFor', with: [{ said: { key: refusalWords[refused.reason] } }, { age: refused.at }] }}
            />
          </p>
        )}
        {row.unsure === undefined ? null : (
          <p>
            <Say
              voice={voice}
              say={{ key: 'codesUnsure', with: [{ all: row.unsure.map((field): Saying => ({ key: fieldWords[field] })) }] }}
            />
          </p>
        )}
        {row.text === '' ? null : (
          <blockquote>
            <Leaf text={row.text} />
          </blockquote>
        )}
        <p class="acts">
          {usedAt === undefined ? (
            <button type="button" data-testid="mark-used" aria-describedby={title} onClick={() => make({ do: 'markUsed', entryId })}>
              {t('codesMarkUsed')}
            </button>
          ) : (
            <button
              type="button"
              data-testid="unmark-used"
              aria-describedby={title}
              onClick={() => make({ do: 'unmark', entryId, mark: 'used' })}
            >
              {t('codesUnmarkUsed')}
            </button>
          )}
          {refused === undefined ? (
            <>
              <Choice
                name="refused"
                label={t('codesRefusedBecause')}
                value={why.value}
                options={Object.entries(refusalWords).map(([value, key]) => ({ value, label: t(key) }))}
                choose={(value) => {
                  why.value = value as RefusalReason;
                }}
              />
              <button
                type="button"
                data-testid="mark-refused"
                aria-describedby={title}
                onClick={() => make({ do: 'markRefused', entryId, reason: why.value })}
              >
                {t('codesMarkRefused')}
              </button>
            </>
          ) : (
            <button
              type="button"
              data-testid="unmark-refused"
              aria-describedby={title}
              onClick={() => make({ do: 'unmark', entryId, mark: 'refused' })}
            >
              {t('codesUnmarkRefused')}
            </button>
          )}
          <button
            type="button"
            data-testid="erase-code"
            aria-describedby={title}
            onClick={() => make({ do: 'erase', entryIds: [entryId] })}
          >
            {t('codesErase')}
          </button>
        </p>
      </details>
    </li>
  );
}
