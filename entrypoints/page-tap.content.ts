import { defineContentScript } from 'wxt/utils/define-content-script';
import { installTap } from '../readers/tap/install-tap';

export default defineContentScript({
  matches: ['https://*.aliexpress.com/*', 'https://*.aliexpress.us/*'],
  world: 'MAIN',
  runAt: 'document_start',
  // without it the bundle's own name would stand among the page's globals
  globalName: false,
  main: () => installTap(window),
});
