// What stage two needs, asked of the background once a page turns out to be ours: most pages never need it.
import { ask } from '../extension/messages.ts';
import { createLexicon, type Lexicon } from '../matching/lexicon.ts';
import { createOtherMeanings, type OtherMeanings } from '../relevance/other-meanings.ts';
import { pause } from './slices.ts';

/** All forms, and what else they can mean. */
export interface PageKnowledge {
  readonly lexicon: Lexicon;
  readonly others: OtherMeanings;
}

/** The background may just be starting; it is asked again after these times, in ms. */
const TRY_AGAIN = [100, 500, 2000, 8000];

/** Fetches the knowledge. @throws Error when the background does not answer, as after the extension was removed. */
export async function fetchKnowledge(): Promise<PageKnowledge> {
  for (const delay of TRY_AGAIN) {
    try {
      return await fetchOnce();
    } catch {
      await pause(delay);
    }
  }
  return fetchOnce();
}

async function fetchOnce(): Promise<PageKnowledge> {
  const { lexicon, otherMeanings } = await ask('get-knowledge', {});
  return { lexicon: createLexicon(lexicon), others: createOtherMeanings(otherMeanings) };
}
