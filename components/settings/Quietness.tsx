// How much of itself the panel shows unasked.
import { Switch } from '../elements/Switch';
import type { SettingsPart } from './changes';

/** Whether it opens by itself, and whether the tab stands at the edge. */
export const Quietness = ({ language: { t }, settings, set }: SettingsPart) => (
  <>
    <Switch name="opensByItself" label={t('settingOpens')} on={settings.opensByItself} set={(on) => set({ opensByItself: on })} />
    <Switch name="showsTab" label={t('settingTab')} on={!settings.tabPutAway} set={(on) => set({ tabPutAway: !on })} />
  </>
);
