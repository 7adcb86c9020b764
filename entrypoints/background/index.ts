import { defineBackground } from 'wxt/utils/define-background';
import { handle } from '../../platform/messaging/handle';
import { forgetPrivateWindows } from '../../platform/storage/private-windows';
import { forgetReadings } from '../../platform/storage/readings';
import { forgetClosedTabs } from '../../platform/storage/tabs';
import { handlers } from './handlers';

export default defineBackground({
  type: 'module',
  main() {
    handle(handlers);
    forgetClosedTabs();
    forgetReadings();
    forgetPrivateWindows();
  },
});
