// The diseases all this is about, as the build found them in the forms.
import type { Core as CoreData } from '../knowledge/relevance-data.ts';

/** Ids of the diseases' concepts, their letters as they are written, and ids of other diseases that share half a name with one of them. */
export interface Core {
  readonly diseases: ReadonlySet<string>;
  readonly letters: ReadonlySet<string>;
  readonly namesakes: ReadonlySet<string>;
}

/** Reads the build product. */
export function createCore({ diseases, letters, namesakes }: CoreData): Core {
  return { diseases: new Set(diseases), letters: new Set(letters), namesakes: new Set(namesakes) };
}
