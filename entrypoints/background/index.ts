import { defineBackground } from 'wxt/utils/define-background';
import { handle } from '../../platform/messaging/handle';
import { forgetPrivateWindows } from '../../platform/storage/private-windows';
import { tabReadings } from '../../platform/storage/readings';
import { tabRecords } from '../../platform/storage/tabs';
import { keepBadges } from './badges';
import { openOnCommand } from './command';
import { handlers } from './handlers';
import { keepReminders } from './reminders';
import { welcomeOnce } from './welcome';

export default defineBackground({
  type: 'module',
  main() {
    handle(handlers);
    tabRecords.forgetClosed();
    tabReadings.forgetClosed();
    forgetPrivateWindows();
    keepBadges();
    keepReminders();
    openOnCommand();
    welcomeOnce();
  },
});
