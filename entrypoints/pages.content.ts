// Every page but cart and checkout: read, report, show nothing.
import { defineContentScript } from 'wxt/utils/define-content-script';
import { send } from '../platform/messaging/send';
import { readThisPage } from '../readers/read-this-page';

export default defineContentScript({
  matches: ['https://*.aliexpress.com/*', 'https://*.aliexpress.us/*'],
  excludeMatches: [
    'https://*.aliexpress.com/p/shoppingcart/*',
    'https://*.aliexpress.us/p/shoppingcart/*',
    'https://*.aliexpress.com/p/trade/confirm*',
    'https://*.aliexpress.us/p/trade/confirm*',
  ],
  runAt: 'document_start',
  main() {
    readThisPage(document, { onReading: (reading) => void send('report-reading', { reading }), onChange: () => undefined });
  },
});
