// Every page but cart and checkout: read, report, show nothing.
import { defineContentScript } from 'wxt/utils/define-content-script';
import { nowMs } from '../platform/clock';
import { send } from '../platform/messaging/send';
import { pageKind } from '../readers/page-kind';
import { readThisShoppingPage } from '../readers/read-this-shopping-page';

export default defineContentScript({
  matches: ['https://*.aliexpress.com/*', 'https://*.aliexpress.us/*'],
  excludeMatches: [
    'https://*.aliexpress.com/p/shoppingcart/*',
    'https://*.aliexpress.us/p/shoppingcart/*',
    'https://*.aliexpress.com/p/trade/confirm*',
    'https://*.aliexpress.us/p/trade/confirm*',
  ],
  runAt: 'document_start',
  globalName: false,
  main() {
    void send('page-changed', { page: pageKind(location.href).page });
    readThisShoppingPage(document, { now: nowMs, onReading: (reading) => void send('report-reading', { reading }) });
  },
});
