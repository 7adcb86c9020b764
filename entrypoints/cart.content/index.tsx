// Cart and checkout: read, report, and show the answer in the panel.
import { defineContentScript } from 'wxt/utils/define-content-script';
import { send } from '../../platform/messaging/send';
import { readThisPage } from '../../readers/read-this-page';
import { mountPanel } from './mount-panel';

export default defineContentScript({
  matches: [
    'https://*.aliexpress.com/p/shoppingcart/*',
    'https://*.aliexpress.us/p/shoppingcart/*',
    'https://*.aliexpress.com/p/trade/confirm*',
    'https://*.aliexpress.us/p/trade/confirm*',
  ],
  runAt: 'document_start',
  async main() {
    const panel = await mountPanel(document);
    let latest = 0;
    const page = readThisPage(document, {
      async onReading(reading) {
        const turn = ++latest;
        const answered = await send('report-reading', { reading });
        if (turn === latest) panel.show(answered);
      },
      onChange() {
        latest++;
        panel.show(undefined);
        void send('page-changed', {});
      },
    });
    panel.onRetry(page.readAgain);
    document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && page.readAgain());
  },
});
