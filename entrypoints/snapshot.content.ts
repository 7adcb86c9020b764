// On every page of the shop, idle until our own page asks: the page as a file without its shopper.
import { defineContentScript } from 'wxt/utils/define-content-script';
import { hearSnapshot } from '../platform/messaging/hear-snapshot';
import { takeSnapshot } from '../readers/snapshot/take-snapshot';

export default defineContentScript({
  matches: ['https://*.aliexpress.com/*', 'https://*.aliexpress.us/*'],
  runAt: 'document_idle',
  globalName: false,
  main() {
    hearSnapshot((asked) => takeSnapshot(document, asked));
  },
});
