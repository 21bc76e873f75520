// Which matches deserve to be shown. Every decision carries its reason, a key of _locales, so that the popup can tell it.
import type { Match } from '../matching/find-terms.ts';
import type { Definition } from './definitions.ts';
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
  for (const rule of LOCAL_RULES) if (rule.withholds(passage, match)) return hold(rule.reason);
  switch (match.form.tier) {
    case 'specific':
      return show('reason_specific');
    case 'clinical':
      return evidence.specificMentions > 0 ? show('reason_clinical') : hold('reason_no_evidence');
    case 'everyday':
      return evidence.named || evidence.specificMentions >= ON_TOPIC
        ? show('reason_everyday')
        : hold('reason_everyday_held');
    case 'ambiguous':
      return decideAmbiguous(index, match, evidence);
  }
}

function decideAmbiguous(index: number, match: Match, evidence: Evidence): Decision {
  const definition = bindingOf(index, match, evidence);
  if (definition) return definition.ours ? show('reason_defined') : hold('reason_defined_elsewhere');
  if (evidence.specificMentions > 0 && evidence.spelledOut.has(match.form.conceptId)) {
    return show('reason_spelled_out');
  }
  return hold('reason_unbound');
}

/** The last definition of the match's letters up to its passage, else the first on the page. */
function bindingOf(index: number, match: Match, evidence: Evidence): Definition | undefined {
  const definitions = evidence.definitions.get(match.text) ?? evidence.definitions.get(singular(match.text));
  return definitions?.findLast((definition) => definition.passage <= index) ?? definitions?.[0];
}

/** MNDs -> MND: a definition binds the plural too. */
function singular(letters: string): string {
  return letters.replace(/s$/, '');
}
