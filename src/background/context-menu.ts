// "Compare in MG and ALS" on a selection: its terms are looked up here, and the popup is opened with them. The selected text
// itself is never stored.
import lexiconData from 'discern:lexicon';
import { browser } from '../extension/browser.ts';
import { t } from '../extension/strings.ts';
import { findTerms } from '../matching/find-terms.ts';
import { createLexicon } from '../matching/lexicon.ts';

const ID = 'compare';

/** Adds the menu entry once and for all, and answers it; not in Firefox for Android, which lets nobody add to its menus. */
export function offerComparison(): void {
  if (browser.contextMenus === undefined) return;
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.create({
      id: ID,
      title: t('menu_compare'),
      contexts: ['selection'],
    });
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }) => {
    if (menuItemId === ID) compare(selectionText ?? '');
  });
}

/** Opens the popup on the terms of a text. Nothing is awaited before: Firefox opens it only within the click. */
function compare(text: string): void {
  const matches = findTerms(text, createLexicon(lexiconData));
  const conceptIds = [...new Set(matches.map(({ form }) => form.conceptId))];
  browser.storage.session.set({ selection: { conceptIds } });
  // What no popup took would be there in the next one, on another page.
  browser.action.openPopup().catch(() => browser.storage.session.remove('selection'));
}
