// Letters that a page also uses for something else: another of their long forms stands somewhere on it.
import type { Match } from '../matching/find-terms.ts';
import { matchesAround } from './around.ts';
import type { Tell, Telling } from './illness.ts';
import { withheldBy } from './local-rules.ts';
import { type OtherMeanings, spelledOutIn } from './other-meanings.ts';
import type { Passage } from './passage.ts';

/** What a match's letters mean elsewhere on the page; undefined where nothing else is spelled out. */
export type Contested = (match: Match) => string | undefined;

/** Looks through a page for other long forms of its letters, once for each; those of a disease, the `core`, may outweigh them. */
export function findContested(
  passages: readonly Passage[],
  others: OtherMeanings,
  core: ReadonlySet<string>,
  tell: Tell,
): Contested {
  const known = new Map<string, string | undefined>();
  const meaningOf = (letters: string) => {
    if (!known.has(letters))
      known.set(letters, otherLongForm(passages, letters, others, core.has(letters), tell));
    return known.get(letters);
  };
  return ({ text, form }) => {
    if (form.tier === 'ambiguous') return meaningOf(form.cased ?? form.lower);
    // "people with ALS" is as sure as its letters.
    if (form.cased === undefined) return undefined;
    for (const [letters] of text.matchAll(LETTERS)) {
      const meaning = meaningOf(letters);
      if (meaning !== undefined) return meaning;
    }
    return undefined;
  };
}

/** Letters given away so often, and mostly, are doubtful where nothing gives them away. */
const GIVEN = 2;

/** The letters of a disease that words beside them give away as something else more often than not, and as what. */
export function findDoubtful(
  passages: readonly Passage[],
  others: OtherMeanings,
  core: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const uses = new Map<string, { all: number; given: number; meaning: string }>();
  for (const passage of passages) {
    if (passage.place.region !== 'main') continue;
    for (const match of passage.matches) {
      if (!core.has(match.text)) continue;
      const known = uses.get(match.text) ?? { all: 0, given: 0, meaning: '' };
      uses.set(match.text, known);
      known.all += 1;
      const withheld = withheldBy(passage, match, others);
      if (withheld?.reason !== 'reason_other_meaning' || withheld.detail === undefined) continue;
      known.given += 1;
      known.meaning ||= withheld.detail;
    }
  }
  const doubtful = [...uses].filter(([, { all, given }]) => given >= GIVEN && given * 2 > all);
  return new Map(doubtful.map(([letters, { meaning }]) => [letters, meaning]));
}

/** How far a passage is looked at, in characters: a block may hold a whole book. */
const REACH = 1000;

/** True where a passage also speaks of our diseases by words: letters beside them are ours even on a page that contests them. */
export function isNamedIn({ matches }: Passage, match: Match, contested: Contested): boolean {
  return matchesAround(matches, match.start, REACH).some(
    (other) =>
      other !== match &&
      (other.form.tier === 'specific' || other.form.tier === 'clinical') &&
      contested(other) === undefined,
  );
}

const LETTERS = /(?<![\p{L}\p{Nd}])\p{Lu}{2,5}(?![\p{L}\p{Nd}])/gu;

/** Letters used so often on a page without any other word of ours are the name of something. */
const NAME_USES = 5;
/** Stands for a meaning nobody spelled out: the letters are the name of something. */
export const A_NAME = '';
/** A page that names our diseases in so many times more passages than it spells out something else means them by their letters. */
const OUTWEIGHS = 4;

function otherLongForm(
  passages: readonly Passage[],
  letters: string,
  others: OtherMeanings,
  isCore: boolean,
  tell: Tell,
): string | undefined {
  const ours = namesOf(passages);
  const initials = /^\p{Lu}{3,5}$/u.test(letters) ? initialsPattern(letters) : undefined;
  const found: string[] = [];
  for (const { text, matches, place } of passages) {
    // What an advert or a comment means by the letters says little of the text beside it.
    if (place.region !== 'main') continue;
    const other =
      spelledOutIn(text, letters.toLowerCase(), others) ??
      (initials && text.match(initials)?.find((phrase) => !isOurs(phrase, matches, ours)));
    if (other) found.push(other);
  }
  const uses = passages.flatMap(({ matches }) => matches.filter(({ text }) => text.includes(letters)));
  const hasWords = passages.some(({ matches }) =>
    matches.some(({ form }) => form.cased === undefined && /^(?:specific|clinical)$/.test(form.tier)),
  );
  // "Living with ALS schedules" says nothing yet.
  const enough = (match: Match): readonly Telling[] =>
    match.form.tier === 'ambiguous' ? ['sure', 'likely'] : ['sure'];
  const isToldOnce = passages.some((passage) =>
    passage.matches.some(
      (match) => match.text.includes(letters) && enough(match).includes(tell(passage, match)),
    ),
  );
  if (isCore && uses.length >= NAME_USES && !hasWords && !isToldOnce) return A_NAME;
  const naming = passages.filter(({ matches }) => matches.some(({ form }) => isOwnWord(form)));
  return isCore && found.length * OUTWEIGHS <= naming.length ? undefined : found[0];
}

function isOwnWord({ tier, cased }: Match['form']): boolean {
  return tier === 'specific' && cased === undefined;
}

/** Words with these initials in capitals, as names are written: "Advanced Light Source". */
function initialsPattern(letters: string): RegExp {
  const words = [...letters].map((letter) => `${letter}[\\p{Ll}'’]+`);
  return new RegExp(
    `(?<![\\p{L}\\p{Nd}])${words.join('[\\s-]+(?:(?:of|the|and|for|in|to|on|de|du|la)\\s+)?')}(?![\\p{L}\\p{Nd}])`,
    'gu',
  );
}

/** Our terms of several words on a page, in lower case. */
function namesOf(passages: readonly Passage[]): ReadonlySet<string> {
  const terms = passages.flatMap(({ matches }) => matches.map(({ form }) => form));
  return new Set(terms.filter(({ tier }) => tier !== 'ambiguous').map(({ lower }) => lower));
}

/** True for a term of ours, for part of one, and for one cut short as journals do: "Amyotroph Lateral Scler". */
function isOurs(phrase: string, matches: readonly Match[], ours: ReadonlySet<string>): boolean {
  const lower = phrase.toLowerCase();
  if (matches.some(({ text, form }) => form.tier !== 'ambiguous' && isPartOf(text.toLowerCase(), lower)))
    return true;
  const words = lower.split(/[\s-]+/);
  return [...ours].some((term) => {
    const own = term.split(' ');
    return own.length >= words.length && words.every((word, at) => own[at]?.startsWith(word));
  });
}

function isPartOf(one: string, other: string): boolean {
  return one.includes(other) || other.includes(one);
}
