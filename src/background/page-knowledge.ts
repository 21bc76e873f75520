// Hands pages that speak of our diseases what they need to read on: too much for every page to carry.
import lexicon from 'discern:lexicon';
import otherMeanings from 'discern:other-meanings';
import type { Answer } from '../extension/messages.ts';

/** All forms, and what else they can mean. */
export function getKnowledge(): Answer<'get-knowledge'> {
  return { lexicon, otherMeanings };
}
