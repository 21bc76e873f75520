// How choices that a reader makes on a card are kept here. A file has no site.
import { knowConcept, refuseMeaning } from '../extension/settings.ts';
import type { PresenterOwner } from './presenter.ts';
import { siteOfFrame } from './site.ts';

/** What keeps a choice; undefined where it is not to be offered. */
export function keepers(): Pick<PresenterOwner, 'known' | 'refused'> {
  const site = siteOfFrame();
  return {
    known: knowConcept,
    refused: site === '' ? undefined : (form, isSo) => refuseMeaning(site, form, isSo),
  };
}
