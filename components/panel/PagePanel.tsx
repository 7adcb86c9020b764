// What stands over the page: the edge tab, and the side sheet it opens. Not modal; it never opens by itself.
import { type Signal, useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { DrawnLeaves } from '../elements/Leaf';
import { App, type AppProps } from './App';
import { EdgeTab } from './EdgeTab';

interface PagePanelProps extends Omit<AppProps, 'surface'> {
  /** whether the sheet is open; the owner may set it too */
  open: Signal<boolean>;
}

const SHEET = 'stackwise-sheet';

/** Tab and sheet. Opened by keyboard, the sheet takes the focus; closed with the focus in it, the tab gets it back. */
export function PagePanel({ open, ...app }: PagePanelProps) {
  const { code, dir, t } = app.language.value;
  const putAway = useSignal(false);
  const sheet = useRef<HTMLDivElement>(null);
  const tab = useRef<HTMLButtonElement>(null);
  const takesFocus = useRef(false);
  const holdsFocus = useRef(false);
  const givesBack = useRef(false);
  const isOpen = open.value;

  // once drawn: in a narrow window the tab is not there while the sheet is
  useLayoutEffect(() => {
    if (isOpen && takesFocus.current) sheet.current?.focus();
    if (!isOpen && givesBack.current) tab.current?.focus();
    takesFocus.current = false;
    givesBack.current = false;
  }, [isOpen]);

  const close = () => {
    givesBack.current = holdsFocus.current;
    holdsFocus.current = false;
    open.value = false;
    app.actions.close();
  };
  const toggle = (byKeyboard: boolean) => {
    if (open.value) return close();
    takesFocus.current = byKeyboard;
    open.value = true;
  };
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open.value) return;
    event.stopPropagation();
    close();
  };
  return (
    <DrawnLeaves.Provider value={true}>
      <aside class="stackwise page-panel" lang={code} dir={dir} aria-label={t('extensionName')} onKeyDown={closeOnEscape}>
        {putAway.value || app.settings.value.tabPutAway || app.settings.value.panelIn === 'browser' ? null : (
          <EdgeTab
            state={app.state}
            language={app.language}
            open={open}
            controls={SHEET}
            toggle={toggle}
            putAway={(forGood) => {
              // for good is a setting, and goes with it; on this page is known only here
              putAway.value = !forGood;
              app.actions.putTabAway(forGood);
            }}
            button={tab}
          />
        )}
        {isOpen ? (
          <div
            class="sheet"
            id={SHEET}
            ref={sheet}
            role="dialog"
            aria-label={t('extensionName')}
            tabIndex={-1}
            onFocusIn={() => {
              holdsFocus.current = true;
            }}
            onFocusOut={() => {
              holdsFocus.current = false;
            }}
          >
            <App {...app} surface="panel" actions={{ ...app.actions, close }} />
          </div>
        ) : null}
      </aside>
    </DrawnLeaves.Provider>
  );
}
