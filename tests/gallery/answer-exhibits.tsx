// What shows one tab's answer: the panel on cart and checkout, the docked panel, the tab at the edge.
import { signal } from '@preact/signals';
import { ExportBox } from '../../components/export/ExportBox';
import type { Language } from '../../components/language/language';
import { App } from '../../components/panel/App';
import { PagePanel } from '../../components/panel/PagePanel';
import type { TabState } from '../../core/answer/tab-state';
import { untouchedSettings } from '../../core/answer/untouched-settings';
import { sampleNow } from '../components/samples/sample-answers';
import { differs, sampleStates } from '../components/samples/sample-states';
import { supposeIn } from '../components/samples/suppose-in';
import { type Exhibit, idle, links, type Surface } from './exhibit';
import { enlarged, everyWord, longest } from './samples/long-answer';

const given = (state: TabState, language: Language) => ({
  state: signal(state),
  settings: signal(untouchedSettings),
  language: signal(language),
  now: () => sampleNow,
  links,
  actions: {
    ...idle,
    suppose: async (change: Parameters<typeof supposeIn>[1]) => (state.kind === 'planned' ? supposeIn(state.answer, change) : undefined),
  },
});

const all: Record<string, TabState> = {
  ...sampleStates,
  // a failure is called the same
  'not yet': { kind: 'loading' },
  'every-word': { kind: 'planned', answer: everyWord },
  longest: { kind: 'planned', answer: longest, pending: ['insight'] },
  'checkout-longest': { kind: 'checkout', answer: longest, check: enlarged(differs, 20_000_000) },
  'sums-apart': {
    kind: 'unreadable',
    page: 'cart',
    code: 'totals-disagree',
    tried: ['cart/state-global', 'cart/plain-classes/2026'],
    readAt: '2026-06-18T11:59:00Z',
    apart: {
      currency: { code: 'USD', exponent: 2 },
      sums: [
        { of: 'lines', stated: 4200, counted: 4400 },
        { of: 'total', stated: 6100, counted: 6180 },
      ],
    },
  },
};

const folded = (surface: Surface, draw: (state: TabState, language: Language) => ReturnType<Exhibit['draw']>) => {
  const show = (name: string, more: Partial<Exhibit> = {}): Exhibit => ({
    surface,
    name,
    draw: (language) => draw(all[name] ?? { kind: 'loading' }, language),
    ...more,
  });
  const unfolded = (name: string): Exhibit => ({ ...show(name), name: `${name}, unfolded`, unfold: true });
  return { show, unfolded };
};

const panel = folded('panel', (state, language) => <PagePanel {...given(state, language)} open={signal(true)} />);
const checkout = folded('checkout', (state, language) => <PagePanel {...given(state, language)} open={signal(true)} />);
const tab = folded('tab', (state, language) => <PagePanel {...given(state, language)} open={signal(false)} />);
const docked = folded('docked', (state, language) => (
  <App
    {...given(state, language)}
    surface="docked"
    below={(answer, voice) => <ExportBox voice={voice} answer={answer} save={() => undefined} />}
  />
));

const unfoldedToo = ['every-layer', 'chances', 'with-thresholds', 'two-orders', 'every-word', 'longest'];

export const answerExhibits: Exhibit[] = [
  ...Object.keys(all)
    .filter((name) => !name.startsWith('checkout'))
    .map((name) => panel.show(name)),
  ...unfoldedToo.map(panel.unfolded),
  { ...panel.show('chances'), name: 'chances, supposed', press: ['.what-if summary', '[data-testid="what-if-coupon"] input'] },
  { ...panel.show('sixty-lines'), name: 'sixty-lines, trial', press: ['.what-if summary'] },
  { ...panel.show('every-layer'), name: 'every-layer, settings', press: ['.settings summary'] },
  { ...panel.show('every-layer'), name: 'every-layer, copied', press: ['.steps .copy'] },
  ...Object.keys(all)
    .filter((name) => name.startsWith('checkout'))
    .map((name) => checkout.show(name)),
  checkout.unfolded('checkout-differs'),
  ...['every-layer', 'two-orders', 'longest', 'checkout-differs', 'not-a-cart', 'not yet', 'captcha'].map((name) => docked.show(name)),
  docked.unfolded('every-layer'),
  ...['every-layer', 'checkout-matches', 'checkout-differs', 'captcha', 'longest'].map((name) => tab.show(name)),
  { ...tab.show('every-layer'), name: 'every-layer, put away', press: ['.put-away'] },
];
