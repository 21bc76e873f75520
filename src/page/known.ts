// What stage two needs, asked of the background once a page turns out to be ours: most pages never need it.
import { ask } from '../extension/messages.ts';
import { createLexicon, type Lexicon } from '../matching/lexicon.ts';
import type { OtherMeanings } from '../relevance/other-meanings.ts';
import { openOtherMeanings } from './other-meanings.ts';
import { pause } from './slices.ts';

/** All forms, and what else they can mean. */
export interface PageKnowledge {
  readonly lexicon: Lexicon;
  readonly others: OtherMeanings;
}

/** The background may just be starting; it is asked again after these times, in ms. */
const TRY_AGAIN = [100, 500, 2000, 8000];

/** Fetches the knowledge; undefined when `signal` aborts or the background does not answer, as after the extension was removed. */
export async function fetchKnowledge(signal: AbortSignal): Promise<PageKnowledge | undefined> {
  for (const delay of [0, ...TRY_AGAIN]) {
    if (delay > 0) await pause(delay);
    if (signal.aborted) return undefined;
    const answer = await ask('get-knowledge', {}).catch(() => undefined);
    if (answer)
      return { lexicon: createLexicon(answer.lexicon), others: openOtherMeanings(answer.otherMeanings) };
  }
  return undefined;
}
