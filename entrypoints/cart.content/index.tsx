// Cart and checkout: read, report, and show the answer in the panel.
import { defineContentScript } from 'wxt/utils/define-content-script';
import { untouchedSettings } from '../../core/answer/untouched-settings';
import { nowMs } from '../../platform/clock';
import { hearSavedPage } from '../../platform/messaging/hear-saved-page';
import { hearReadAgain } from '../../platform/messaging/read-again';
import { send } from '../../platform/messaging/send';
import { pageKind } from '../../readers/page-kind';
import { readThisCartPage } from '../../readers/read-this-cart-page';
import { cartMatches } from '../../readers/script-matches';
import { mountPanel } from './mount-panel';

export default defineContentScript({
  matches: cartMatches,
  runAt: 'document_start',
  globalName: false,
  async main() {
    const panel = mountPanel(document, () => page.readAgain());
    let latest = 0;
    const changed = () => {
      latest++;
      panel.state.value = { kind: 'loading' };
      void send('page-changed', { page: pageKind(location.href).page });
    };
    changed();
    const page = readThisCartPage(document, {
      now: nowMs,
      onChange: changed,
      async onReading(reading) {
        const turn = ++latest;
        const answered = await send('report-reading', { reading });
        // a newer reading, or a change of the page, has overtaken this one
        if (turn === latest) panel.state.value = answered.ok ? answered.value : { kind: 'unplanned', code: 'planner-failed', fields: [] };
      },
    });
    hearReadAgain(() => page.readAgain());
    hearSavedPage(page.readSaved);
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') page.readAgain();
    });
    const settings = await send('read-settings', {});
    await panel.begin(settings.ok ? settings.value : untouchedSettings);
  },
});
