// How choices that a reader makes on a card are kept here. A private window must leave nothing behind, and a file has no site.
import { api } from '../extension/page-api.ts';
import { knowConcept, refuseMeaning } from '../extension/settings.ts';
import type { PresenterOwner } from './presenter.ts';
import { siteOfFrame } from './site.ts';

/** What keeps a choice; undefined where it is not to be offered. */
export function keepers(): Pick<PresenterOwner, 'known' | 'refused'> {
  const isPrivate = api.extension?.inIncognitoContext;
  const site = siteOfFrame();
  return {
    known: isPrivate ? undefined : knowConcept,
    refused: isPrivate || site === '' ? undefined : (form, isSo) => refuseMeaning(site, form, isSo),
  };
}
