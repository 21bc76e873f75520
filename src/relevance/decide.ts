// Which matches deserve to be shown. Every decision carries its reason, a key of _locales, so that the popup can tell it.
import type { Tier } from '../knowledge/schema.ts';
import type { Match } from '../matching/find-terms.ts';
import { bindingOf, isBoundAway } from './definitions.ts';
import type { Evidence } from './evidence.ts';
import { LOCAL_RULES } from './local-rules.ts';
import type { Passage } from './passage.ts';

/** The verdict on one match. */
export interface Decision {
  readonly shown: boolean;
  readonly reason: string;
}

const show = (reason: string): Decision => ({ shown: true, reason });
const hold = (reason: string): Decision => ({ shown: false, reason });

/** Everyday words need a page that names the diseases this often, or in its title or a heading. */
const ON_TOPIC = 2;

/** Decides on one match of passage number `index`. */
export function decide(passage: Passage, index: number, match: Match, evidence: Evidence): Decision {
  const at = { passage: index, offset: match.start };
  for (const rule of LOCAL_RULES) if (rule.withholds(passage, match)) return hold(rule.reason);
  if (isBoundAway(match.text, at, evidence.definitions)) return hold('reason_defined_elsewhere');
  const { tier, conceptId } = match.form;
  if (tier !== 'ambiguous') return decideTier(tier, evidence);
  const binding = bindingOf(match.text, at, evidence.definitions);
  if (binding?.tier !== undefined) {
    // Letters bound to a word of ours are worth what that word is worth here.
    const { shown, reason } = decideTier(binding.tier, evidence);
    return shown ? show('reason_defined') : hold(reason);
  }
  return evidence.specificMentions > 0 && evidence.spelledOut.has(conceptId)
    ? show('reason_spelled_out')
    : hold('reason_unbound');
}

function decideTier(tier: Tier, evidence: Evidence): Decision {
  switch (tier) {
    case 'specific':
      return show('reason_specific');
    case 'clinical':
      return evidence.specificMentions > 0 ? show('reason_clinical') : hold('reason_no_evidence');
    case 'everyday':
      return evidence.named || evidence.specificMentions >= ON_TOPIC
        ? show('reason_everyday')
        : hold('reason_everyday_held');
    case 'ambiguous':
      return hold('reason_unbound');
  }
}
