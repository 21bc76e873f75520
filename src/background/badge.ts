// The number of distinct terms of a tab, on the toolbar icon.
import { browser } from '../extension/browser.ts';
import type { Ask, Sender } from '../extension/messages.ts';

/** Shows the count on the tab that sent it; nothing for zero. */
export async function showCount({ count }: Ask<'show-count'>, { tabId }: Sender): Promise<null> {
  if (tabId === undefined) return null;
  await browser.action.setBadgeBackgroundColor({ color: '#334155', tabId });
  await browser.action.setBadgeTextColor?.({ color: '#ffffff', tabId });
  await browser.action.setBadgeText({
    text: count === 0 ? '' : String(count),
    tabId,
  });
  return null;
}
