// Wish list, orders and coins: read, report, show nothing.
import { defineContentScript } from 'wxt/utils/define-content-script';
import { nowMs } from '../platform/clock';
import { hearSavedPage } from '../platform/messaging/hear-saved-page';
import { send } from '../platform/messaging/send';
import { pageKind } from '../readers/page-kind';
import { readThisListPage } from '../readers/read-this-list-page';
import { listMatches } from '../readers/script-matches';

export default defineContentScript({
  matches: listMatches,
  runAt: 'document_start',
  globalName: false,
  main() {
    void send('page-changed', { page: pageKind(location.href).page });
    const page = readThisListPage(document, { now: nowMs, onReading: (reading) => void send('report-reading', { reading }) });
    hearSavedPage(page.readSaved);
  },
});
