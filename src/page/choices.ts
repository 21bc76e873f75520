// What the reader's settings say of one page: what is ours there and yet not shown, and how cards open and look.
import type { NameOrder, Presets } from '../extension/presets.ts';
import { DEFAULTS, refusedOn, type Settings } from '../extension/settings.ts';

/** The choices that hold on one page. */
export interface Choices extends Presets {
  /** Spellings, in lower case, that mean something else here. */
  readonly refused: ReadonlySet<string>;
  /** Concepts the reader knows. */
  readonly known: ReadonlySet<string>;
  readonly mentions: Settings['mentions'];
  readonly names: NameOrder;
}

/** The choices for a page of `site`. */
export function choicesOn(site: string, settings: Settings): Choices {
  const { pointing, text, mentions, names, known } = settings;
  return {
    pointing,
    text,
    mentions,
    names,
    known: new Set(known),
    refused: new Set(refusedOn(site, settings)),
  };
}

/** What holds where nothing was chosen. */
export const NO_CHOICES: Choices = choicesOn('', DEFAULTS);

/** True when both let a page be judged the same. */
export function judgeAlike(one: Choices, other: Choices): boolean {
  const isSame = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
    a.size === b.size && [...a].every((item) => b.has(item));
  return (
    one.mentions === other.mentions && isSame(one.known, other.known) && isSame(one.refused, other.refused)
  );
}

/** Why a term that would be shown is not, as a message key; undefined where it is. */
export function whyUnwanted(
  { known, mentions }: Choices,
  conceptId: string,
  isRepeated: boolean,
): string | undefined {
  if (known.has(conceptId)) return 'reason_known';
  return isRepeated && mentions === 'first' ? 'reason_repeated' : undefined;
}
