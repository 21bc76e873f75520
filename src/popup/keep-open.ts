// The side panel of Chrome and the sidebar of Firefox, both opened from a click in the popup.
import { browser } from '../extension/browser.ts';

interface SidePanel {
  open(where: { windowId: number }): Promise<void>;
}

/** Chrome's API, which the polyfill does not know. */
const sidePanel = (): SidePanel | undefined => (browser as { sidePanel?: SidePanel }).sidePanel;

/** True where a panel can stand beside the page; phones have none. */
export function canKeepOpen(): boolean {
  return sidePanel() !== undefined || browser.sidebarAction !== undefined;
}

/**
 * Opens it. To be called within a click, before anything is awaited: both browsers refuse it otherwise.
 * @throws Error (by rejecting) when the browser refuses.
 */
export async function keepOpen(windowId: number): Promise<void> {
  const panel = sidePanel();
  if (panel === undefined) await browser.sidebarAction.open();
  else await panel.open({ windowId });
}
