// Product pages: read, report, show nothing.
import { defineContentScript } from 'wxt/utils/define-content-script';
import { nowMs } from '../platform/clock';
import { hearSavedPage } from '../platform/messaging/hear-saved-page';
import { send } from '../platform/messaging/send';
import { pageKind } from '../readers/page-kind';
import { readThisProductPage } from '../readers/read-this-product-page';
import { productMatches } from '../readers/script-matches';

export default defineContentScript({
  matches: productMatches,
  runAt: 'document_start',
  globalName: false,
  main() {
    void send('page-changed', { page: pageKind(location.href).page });
    const page = readThisProductPage(document, { now: nowMs, onReading: (reading) => void send('report-reading', { reading }) });
    hearSavedPage(page.readSaved);
  },
});
