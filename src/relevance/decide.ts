// Which matches deserve to be shown. Every decision carries its reason, a key of _locales, so that the popup can tell it.
import type { Tier } from '../knowledge/schema.ts';
import type { Match } from '../matching/find-terms.ts';
import { matchesAround } from './around.ts';
import { A_NAME, isNamedIn } from './contested.ts';
import { type Bound, bindingOf, boundAway } from './definitions.ts';
import type { Evidence } from './evidence.ts';
import { languageOf } from './language.ts';
import { withheldBy } from './local-rules.ts';
import { isMenu } from './menus.ts';
import { isHalfAName } from './names.ts';
import { otherIllnessAt } from './other-illness.ts';
import { isSaidOurs } from './other-meanings.ts';
import { otherSubjectAt } from './other-subject.ts';
import { isOwnWord } from './own-word.ts';
import type { Passage, Position } from './passage.ts';
import { supportsClinical, supportsEveryday, supportsNames } from './suffices.ts';
import type { Support } from './support.ts';
import type { Tables } from './tables.ts';

/** The verdict on one match. */
export interface Decision {
  readonly shown: boolean;
  readonly reason: string;
  /** What the words mean instead, where the reason speaks of it. */
  readonly detail?: string;
}

const show = (reason: string): Decision => ({ shown: true, reason });
const hold = (reason: string, detail?: string): Decision =>
  detail === undefined ? { shown: false, reason } : { shown: false, reason, detail };

/** Decides on one match of passage number `index` of the evidence. */
export function decide(index: number, match: Match, evidence: Evidence): Decision {
  const passage = evidence.passages[index];
  if (passage === undefined) throw new Error(`no passage ${index}`);
  const at = { passage: index, offset: match.start };
  const { tables, refused } = evidence.known;
  // The popup needs the spelling to take this back.
  if (refused.has(match.form.lower)) return hold('reason_refused', match.form.lower);
  const isToldAsIllness = evidence.isTold(passage, match);
  const withheld = withheldBy(passage, match, tables);
  // Whom "an ambulance crew" is to tell that one "has ALS" changes nothing.
  if (withheld && !(isToldAsIllness && withheld.reason === 'reason_other_meaning'))
    return hold(withheld.reason, withheld.detail);
  const isOurs = isToldAsIllness || isSaidOurs(passage, match, tables.others);
  const away = boundAway(match.text, at, passage.place, evidence.definitions);
  const support = evidence.supportAt(at);
  if (away && !isOurs && !isTakenBack(away, at, passage, match, support, evidence.core))
    return hold('reason_defined_elsewhere', away.longForm);
  const { tier } = match.form;
  const isElsewhere = isForeign(passage, evidence);
  // Everyday words are English ones, also those that can mean something else.
  const isPlain = tier === 'everyday' || (tier === 'ambiguous' && match.form.cased === undefined);
  if (isElsewhere && isPlain && !evidence.named.has(match.form.conceptId))
    return hold('reason_other_language');
  if (tier === 'ambiguous' && isElsewhere && hasCapitalsBeside(passage, match))
    return hold('reason_capitals');
  const contested = evidence.contested(match);
  if (contested !== undefined && !isOurs && !isSettled(match, passage, support, evidence))
    return contested === A_NAME ? hold('reason_used_as_name') : hold('reason_contested', contested);
  if (tier === 'ambiguous' && isToldAsIllness) {
    const binding = bindingOf(match.text, at, passage.place, evidence.definitions);
    return show(binding?.tier === undefined ? 'reason_illness' : 'reason_defined');
  }
  const subject =
    otherSubjectAt(passage, match, support, tables) ??
    (evidence.core.has(match.text) ? undefined : otherIllnessAt(passage, match, support, tables.subjects));
  if (subject !== undefined) return hold('reason_other_subject', subject);
  if (isMenu(passage) && tier !== 'specific' && !evidence.core.has(match.text)) return hold('reason_menu');
  if (isHalfAName(match, evidence.halved)) return show('reason_spelled_out');
  if (isHalfAName(match, evidence.unhalved)) return hold('reason_namesake');
  return tier === 'ambiguous'
    ? decideLetters(passage, match, at, support, evidence)
    : decideTier(tier, support);
}

/** Letters with two meanings on one page: those of a disease are ours beside words of ours, others only beside their own full name. */
function isSettled(
  match: Match,
  passage: Passage,
  { topic, inSentence, kin }: Support,
  evidence: Evidence,
): boolean {
  const isDisease = match.form.tier !== 'ambiguous' || evidence.core.has(match.text);
  if (kin > 2 && isDisease) return true;
  if (isDisease) return (topic === 'full' && inSentence) || isNamedIn(passage, match, evidence.contested);
  return matchesAround(passage.matches, match.start, REACH).some(
    (other) =>
      other.form.tier !== 'ambiguous' &&
      (other.form.conceptId === match.form.conceptId || isListedWith(other, passage, match.start)),
  );
}

/** Elsewhere the letters of a disease are something else, but this passage speaks of the disease by words of ours. */
function isTakenBack(
  away: Bound,
  { passage: index, offset }: Position,
  passage: Passage,
  { form }: Match,
  { kin }: Support,
  core: ReadonlySet<string>,
): boolean {
  if (away.passage === index) return false;
  const isDisease = core.has(away.letters);
  // Other letters are ours only beside a longer form that holds them, "the FUS gene", or in a list of ours: a page that writes PE for an
  // embolism may treat it by plasma exchange.
  if (form.tier === 'ambiguous' && !isDisease && away.within === undefined)
    return matchesAround(passage.matches, offset, REACH).some(
      (other) =>
        other.form.tier !== 'ambiguous' &&
        ((other.form.conceptId === form.conceptId && other.text.includes(away.letters)) ||
          isListedWith(other, passage, offset)),
    );
  if (kin > 2 || (kin > 1 && form.tier === 'specific')) return true;
  if (!isDisease) return false;
  if (kin > 1) return true;
  return matchesAround(passage.matches, offset, REACH).some(
    ({ form: { tier, cased } }) => cased === undefined && tier === 'specific',
  );
}

/** "SOD1, TARDBP, FUS": what stands right before it in a list is of its kind. */
function isListedWith({ end, form: { tier } }: Match, { text }: Passage, offset: number): boolean {
  return (
    tier !== 'everyday' && end < offset && /^(?:\s?[,/&]\s?|\s(?:and|or)\s)$/.test(text.slice(end, offset))
  );
}

function decideTier(tier: Tier, support: Support): Decision {
  switch (tier) {
    case 'specific':
      return show('reason_specific');
    case 'clinical':
      return supportsClinical(support) ? show('reason_clinical') : hold('reason_no_evidence');
    case 'everyday':
      return supportsEveryday(support) ? show('reason_everyday') : hold('reason_everyday_held');
    case 'ambiguous':
      return hold('reason_unbound');
  }
}

/** Letters bound to a word of ours are worth what that word is worth here; without a definition the page has to name the concept. */
function decideLetters(
  passage: Passage,
  match: Match,
  at: Position,
  support: Support,
  evidence: Evidence,
): Decision {
  const { conceptId } = match.form;
  const binding = bindingOf(match.text, at, passage.place, evidence.definitions);
  if (binding?.tier !== undefined) {
    const { shown, reason } = decideTier(binding.tier, support);
    if (support.region !== 'main' && !supportsNames(support, conceptId)) return hold('reason_unbound');
    return shown ? show('reason_defined') : hold(reason);
  }
  const isCore = evidence.core.has(match.text);
  const isNamed = evidence.named.has(conceptId);
  if (isCore && isNamed && supportsNames(support, conceptId)) return show('reason_spelled_out');
  if (isCore && !isNamed && isThing(passage, match, evidence.known.tables)) return hold('reason_unbound');
  // A page on one of the diseases speaks of the other without spelling it out.
  if (isCore && support.topic === 'full' && support.region === 'main') return show('reason_topic');
  if (!supportsClinical(support)) return hold('reason_unbound');
  if (isNamed) return show('reason_spelled_out');
  if (evidence.spelledOut.has(conceptId)) return show('reason_spelled_out');
  const isOnTopic =
    (support.inSentence && match.form.cased === undefined) ||
    (support.topic === 'full' && support.inSection) ||
    (!isCore && isOfPage(passage, match, support)) ||
    isOwnWord(match, support, evidence) ||
    support.company > 0;
  return (support.topic !== 'little' || support.isHeaded) && isOnTopic
    ? show('reason_topic')
    : hold('reason_unbound');
}

/**
 * On a page that keeps to us other letters are ours; a word with two meanings is where its paragraph names us, and where it is all that a
 * heading or an entry of a glossary says.
 */
function isOfPage(
  { text }: Passage,
  match: Match,
  { topic, isWhole, isTitled, isNear, inBlock, region }: Support,
): boolean {
  if (topic !== 'full' || region !== 'main') return false;
  if (match.form.cased !== undefined) return isWhole && (isNear || isTitled);
  return inBlock || (isWhole && text.trim() === match.text);
}

/** "The MG was finished": an illness that a page never names has no article, unless it describes a noun. */
function isThing({ text }: Passage, { start, end }: Match, { alone }: Tables): boolean {
  const hasArticle = /(?:^|[^\p{L}])(?:the|our)\s$/iu.test(text.slice(Math.max(0, start - 8), start));
  return (
    hasArticle && (alone.test(text.slice(end, end + AROUND)) || /^\s+on\b/.test(text.slice(end, end + 4)))
  );
}

function isForeign(passage: Passage, evidence: Evidence): boolean {
  const language = languageOf(passage, evidence.known.tables.languages, evidence.language);
  return language !== '' && language !== 'en';
}

/** True where a word right beside it is all in capitals, and no letters of ours. */
function hasCapitalsBeside({ text, matches }: Passage, { start, end }: Match): boolean {
  const before = /(?<![\p{L}\p{Nd}])(\p{Lu}{3,})[\s,]+$/u.exec(
    text.slice(Math.max(0, start - AROUND), start),
  )?.[1];
  const after = /^[\s,]+(\p{Lu}{3,})(?![\p{L}\p{Nd}])/u.exec(text.slice(end, end + AROUND))?.[1];
  return [before, after].some(
    (word) =>
      word !== undefined && !matchesAround(matches, start, AROUND * 2).some((other) => other.text === word),
  );
}

const AROUND = 40;
/** How far a passage is looked at for other terms, in characters. */
const REACH = 1000;
