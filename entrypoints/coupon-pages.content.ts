// Wallet, coupon centre, sale pages, store fronts, and whatever has no script of its own: read, report, show nothing.
import { defineContentScript } from 'wxt/utils/define-content-script';
import { nowMs } from '../platform/clock';
import { hearSavedPage } from '../platform/messaging/hear-saved-page';
import { send } from '../platform/messaging/send';
import { pageKind } from '../readers/page-kind';
import { readThisCouponPage } from '../readers/read-this-coupon-page';
import { notOtherMatches, otherMatches } from '../readers/script-matches';

export default defineContentScript({
  matches: otherMatches,
  excludeMatches: notOtherMatches,
  runAt: 'document_start',
  globalName: false,
  main() {
    void send('page-changed', { page: pageKind(location.href).page });
    const page = readThisCouponPage(document, { now: nowMs, onReading: (reading) => void send('report-reading', { reading }) });
    hearSavedPage(page.readSaved);
  },
});
