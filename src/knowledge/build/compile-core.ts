// The entries of the lexicon come in; the diseases all this is about, and the letters that stand for them, go out: MG, ALS, MND, ELA, SLA.
// Nobody lists them: they are found in the forms themselves. Every form has to be looked at, so pages are spared it.
import { type LexiconEntry, lowerOf } from '../lexicon-data.ts';
import type { Meaning } from '../meaning.ts';
import type { Core } from '../relevance-data.ts';
import type { Tier } from '../schema.ts';
import { TIERS } from '../vocabulary.ts';

/** A form as far as it matters here. */
interface Form {
  readonly conceptId: string;
  readonly meaning: Meaning;
  readonly tier: Tier;
  readonly lower: string;
  readonly cased: string | undefined;
}

/** "ALS clinic", "MG exacerbation": only what names a disease is part of more terms than this. */
const FAMILY = 3;

/** Letters are a disease's when they are the initials of a sure name of it, and part of many other terms. */
export function compileCore(entries: readonly LexiconEntry[]): Core {
  const forms = entries.flatMap(formsOf);
  const names = forms.filter(({ tier, cased }) => tier === 'specific' && cased === undefined);
  const initials = new Set(names.map(({ lower, conceptId }) => `${initialsOf(lower)} ${conceptId}`));
  const letters = forms.filter(
    ({ tier, lower, conceptId }) => tier === 'ambiguous' && initials.has(`${lower} ${conceptId}`),
  );
  const inOthers = forms.flatMap(
    ({ tier, cased }) => (tier === 'specific' ? cased?.match(/\p{Lu}{2,3}/gu) : null) ?? [],
  );
  const named = letters.filter(({ cased }) => inOthers.filter((part) => part === cased).length > FAMILY);
  const diseases = new Set(named.map(({ conceptId }) => conceptId));
  const ours = letters.filter(({ conceptId }) => diseases.has(conceptId));
  return {
    diseases: [...diseases],
    letters: [...new Set(ours.map(({ cased, lower }) => cased ?? lower))],
    namesakes: [...findNamesakes(forms, diseases)],
  };
}

function formsOf([conceptId, meaning, ...lists]: LexiconEntry): Form[] {
  return TIERS.flatMap((tier, index) => {
    const written = (lists[index] ?? '').split('|').filter((form) => form !== '');
    return written.map((form) => ({
      conceptId,
      meaning,
      tier,
      lower: lowerOf(form),
      cased: /^[=~]/.test(form) ? form.slice(1) : undefined,
    }));
  });
}

const initialsOf = (name: string) => [...name.matchAll(/(?<!\p{L})\p{L}/gu)].join('');

/** Congenital myasthenia shares half its name with myasthenia gravis. */
function findNamesakes(forms: readonly Form[], diseases: ReadonlySet<string>): ReadonlySet<string> {
  const halves = forms.filter(({ tier, conceptId }) => tier === 'clinical' && diseases.has(conceptId));
  const sharing = halves.flatMap(({ lower, meaning }) => {
    // Without its last letter, for "myasthenic".
    const stem = lower.slice(0, -1);
    return forms.filter((form) => form.lower.includes(stem) && form.meaning !== meaning);
  });
  return new Set(sharing.map(({ conceptId }) => conceptId));
}
