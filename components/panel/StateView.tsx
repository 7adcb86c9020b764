// One tab's state, whole. `data-kind` and `data-code` say which it is.
import type { CartAnswer } from '../../core/answer/answer';
import type { TabState } from '../../core/answer/tab-state';
import { Answer, type Beside } from '../answer/Answer';
import { Checkout } from '../checkout/Checkout';
import type { Voice } from '../language/voice';
import type { Actions, Copying, Links } from '../surface';
import { Loading } from './Loading';
import { NotACart } from './NotACart';
import { Trouble } from './Trouble';

interface StateViewProps {
  /** the voice in the currency of an answer */
  voice(answer: CartAnswer | undefined): Voice;
  state: TabState;
  /** the state is of before the last change */
  busy: boolean;
  links: Links;
  actions: Actions;
  copying: Copying;
}

function Content({ voice, state, links, actions, copying }: StateViewProps) {
  const answered = (answer: CartAnswer, at: 'cart' | 'checkout', beside: Beside) => (
    <Answer voice={voice(answer)} answer={answer} at={at} beside={beside} links={links} copying={copying} actions={actions} />
  );
  switch (state.kind) {
    case 'loading':
      return <Loading t={voice(undefined).t} />;
    case 'not-a-cart':
      return <NotACart t={voice(undefined).t} links={links} />;
    case 'planned':
      return answered(state.answer, 'cart', state);
    case 'checkout':
      return (
        <Checkout
          voice={voice(state.answer)}
          state={state}
          links={links}
          answered={(answer) => answered(answer, 'checkout', { progress: state.progress })}
        />
      );
    default:
      return <Trouble language={voice(undefined).language} state={state} links={links} retry={actions.retry} />;
  }
}

/** What there is to say about the tab. While busy it says so, and what it shows stays in place. */
export function StateView(props: StateViewProps) {
  const { state, busy, voice } = props;
  return (
    <div
      class="state"
      data-testid="state"
      data-kind={busy ? 'loading' : state.kind}
      data-code={state.kind === 'unreadable' || state.kind === 'unplanned' ? state.code : undefined}
      aria-busy={busy}
    >
      {busy ? (
        <p class="working" role="status">
          {voice(undefined).t('working')}
        </p>
      ) : null}
      <Content {...props} />
    </div>
  );
}
