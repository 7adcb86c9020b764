// The browser's own side panel: Chrome's, or Firefox's sidebar.
import { browser } from './browser';

interface SidePanel {
  open(options: { windowId: number }): Promise<void>;
}

/** Opens it beside the window's tabs; only where a press of hers is being answered, and before anything is waited for. False where there is none. */
export async function openSidePanel(windowId: number | undefined): Promise<boolean> {
  const { sidePanel, sidebarAction } = browser as typeof browser & { sidePanel?: SidePanel };
  try {
    if (sidePanel !== undefined && windowId !== undefined) await sidePanel.open({ windowId });
    else if (sidebarAction !== undefined) await sidebarAction.open();
    else return false;
    return true;
  } catch {
    return false;
  }
}
