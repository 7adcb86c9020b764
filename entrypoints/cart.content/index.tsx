// Cart and checkout: read, report, and show the answer in the panel.
import { defineContentScript } from 'wxt/utils/define-content-script';
import { untouchedSettings } from '../../core/answer/untouched-settings';
import type { ReadLine } from '../../core/formats/reading';
import { nowMs } from '../../platform/clock';
import { hearBackground } from '../../platform/messaging/hear-background';
import { hearSavedPage } from '../../platform/messaging/hear-saved-page';
import { send } from '../../platform/messaging/send';
import { findLineElement } from '../../readers/cart/find-line-element';
import { pageKind } from '../../readers/page-kind';
import { readThisCartPage } from '../../readers/read-this-cart-page';
import { cartMatches } from '../../readers/script-matches';
import { askWhilePending } from '../surface/ask-while-pending';
import { mountPanel } from './mount-panel';

export default defineContentScript({
  matches: cartMatches,
  runAt: 'document_start',
  globalName: false,
  async main() {
    let lines: ReadLine[] = [];
    const panel = mountPanel(
      document,
      () => page.readAgain(),
      (lineItemId) => findLineElement(document, lines, lineItemId),
    );
    let latest = 0;
    // the moment of the reading that is shown; none while the page is changing
    let shownReading: string | undefined;
    const changed = () => {
      latest++;
      shownReading = undefined;
      panel.state.value = { kind: 'loading' };
      void send('page-changed', { page: pageKind(location.href).page });
    };
    askWhilePending(panel.state, async () => {
      const known = await send('tab-state', {});
      return known.ok ? known.value : undefined;
    });
    changed();
    const page = readThisCartPage(document, {
      now: nowMs,
      onChange: changed,
      async onReading(reading) {
        const turn = ++latest;
        lines = reading.cart?.lineItems ?? [];
        const answered = await send('report-reading', { reading });
        // a newer reading, or a change of the page, has overtaken this one
        if (turn !== latest) return;
        shownReading = reading.provenance.readAt;
        const code = answered.ok || answered.error.code !== 'unreachable' ? 'planner-failed' : 'gone';
        panel.state.value = answered.ok ? answered.value : { kind: 'unplanned', code, fields: [] };
      },
    });
    hearSavedPage(page.readSaved);
    hearBackground((message) => {
      if (message.say === 'read-again') page.readAgain();
      else if (message.say === 'settings') panel.settings.value = message.settings;
      else if (message.say === 'open-panel') panel.show();
      else if (message.say === 'more' && message.readAt === shownReading) panel.state.value = message.state;
    });
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') page.readAgain();
    });
    const settings = await send('read-settings', {});
    await panel.begin(settings.ok ? settings.value : untouchedSettings);
  },
});
