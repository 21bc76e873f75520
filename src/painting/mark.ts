// A mark is a match as the page wears it: where, in which style, and what it stands for. Immutable: another style, another mark.
import type { Meaning } from '../knowledge/meaning.ts';
import type { Span } from '../text/segment.ts';
import type { Tone } from './tone.ts';

/** One painted term. `spans` lie in document order; offsets are those of the page's own, unwrapped text nodes. */
export interface Mark {
  readonly conceptId: string;
  /** The term as it stands on the page. */
  readonly text: string;
  /** The spelling, as the lexicon writes it in lower case. */
  readonly form: string;
  /** Key of the sentence that says why it is shown. */
  readonly reason: string;
  readonly meaning: Meaning;
  readonly tone: Tone;
  /** True for the first mention in its section, which is tinted as well. */
  readonly first: boolean;
  readonly spans: readonly Span[];
}

/** The style a mark wears, one name for the highlight registry and for the wrapping element's attribute. */
export function styleOf({ meaning, tone, first }: Pick<Mark, 'meaning' | 'tone' | 'first'>): string {
  return first ? `${meaning}-${tone}-first` : `${meaning}-${tone}`;
}

const MEANINGS: readonly Meaning[] = ['mg', 'als', 'both', 'quiet'];
const TONES: readonly Tone[] = ['light', 'dark', 'ink'];

/** Every style there is; highlights.css has a rule for each. */
export const STYLES: readonly string[] = MEANINGS.flatMap((meaning) =>
  TONES.flatMap((tone) => [true, false].map((first) => styleOf({ meaning, tone, first }))),
);

/** True for a mark with text in one of these nodes. */
export function isOn({ spans }: Mark, nodes: ReadonlySet<Node>): boolean {
  return spans.some(({ node }) => nodes.has(node));
}
