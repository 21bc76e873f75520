// Which matches deserve to be shown. Every decision carries its reason, a key of _locales, so that the popup can tell it.
import type { Tier } from '../knowledge/schema.ts';
import type { Match } from '../matching/find-terms.ts';
import type { Closeness } from './closeness.ts';
import { bindingOf, boundAway } from './definitions.ts';
import type { Evidence } from './evidence.ts';
import { languageOf } from './language.ts';
import { LOCAL_RULES } from './local-rules.ts';
import type { Passage, Position } from './passage.ts';

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
  const { others, refused } = evidence.known;
  // The popup needs the spelling to take this back.
  if (refused.has(match.form.lower)) return hold('reason_refused', match.form.lower);
  for (const rule of LOCAL_RULES) {
    const verdict = rule.withholds(passage, match, others);
    if (verdict) return hold(rule.reason, verdict === true ? undefined : verdict);
  }
  const away = boundAway(match.text, at, passage.place.within, evidence.definitions);
  if (away) return hold('reason_defined_elsewhere', away.longForm);
  const closeness = evidence.closeness(at);
  const { tier } = match.form;
  if (tier === 'everyday' && isForeign(passage, evidence)) return hold('reason_other_language');
  return tier === 'ambiguous'
    ? decideLetters(passage, match, at, closeness, evidence)
    : decideTier(tier, closeness);
}

function decideTier(tier: Tier, closeness: Closeness): Decision {
  switch (tier) {
    case 'specific':
      return show('reason_specific');
    case 'clinical':
      return closeness === 'far' ? hold('reason_no_evidence') : show('reason_clinical');
    case 'everyday':
      return closeness === 'about' || closeness === 'beside'
        ? show('reason_everyday')
        : hold('reason_everyday_held');
    case 'ambiguous':
      return hold('reason_unbound');
  }
}

/** Letters bound to a word of ours are worth what that word is worth here; without a definition the page has to name the concept. */
function decideLetters(
  passage: Passage,
  match: Match,
  at: Position,
  closeness: Closeness,
  evidence: Evidence,
): Decision {
  const { conceptId, lower } = match.form;
  const binding = bindingOf(match.text, at, passage.place.within, evidence.definitions);
  if (binding?.tier !== undefined) {
    const { shown, reason } = decideTier(binding.tier, closeness);
    return shown ? show('reason_defined') : hold(reason);
  }
  if (closeness === 'far') return hold('reason_unbound');
  // On a page full of another meaning, and where all is in capitals or in another language, letters need a name beside them.
  const isNamed = evidence.named.has(conceptId);
  const contested = evidence.contested(lower);
  const isNamedHere = passage.matches.some(
    ({ form }) => form.conceptId === conceptId && form.tier !== 'ambiguous',
  );
  if (contested !== undefined && !isNamedHere) return hold('reason_contested', contested);
  if (!isNamed && (isForeign(passage, evidence) || isShouted(passage, match)))
    return hold(isForeign(passage, evidence) ? 'reason_other_language' : 'reason_capitals');
  if (isNamed && isForeign(passage, evidence) && isShouted(passage, match)) return hold('reason_capitals');
  if (evidence.spelledOut.has(conceptId)) return show('reason_spelled_out');
  return closeness === 'about' && hasCompany(passage, match) ? show('reason_topic') : hold('reason_unbound');
}

function isForeign(passage: Passage, evidence: Evidence): boolean {
  const language = languageOf(passage, evidence.language);
  return language !== '' && language !== 'en';
}

const AROUND = 40;

/** True where the words around are all in capitals, so that capitals tell nothing. */
function isShouted({ text }: Passage, { start, end }: Match): boolean {
  const around = text.slice(Math.max(0, start - AROUND), start) + text.slice(end, end + AROUND);
  const letters = around.match(/\p{L}/gu)?.length ?? 0;
  const capitals = around.match(/\p{Lu}/gu)?.length ?? 0;
  return letters >= 8 && capitals > letters * 0.8;
}

/** True when another term of ours, and no mere letters, stands in the same block. */
function hasCompany({ matches }: Passage, match: Match): boolean {
  return matches.some(
    ({ form }) =>
      form.conceptId !== match.form.conceptId && (form.tier === 'specific' || form.tier === 'clinical'),
  );
}
