// The diseases all this is about, and the letters that stand for them, found in the lexicon itself: MG, ALS, MND, ELA, SLA.
import type { Form, Lexicon } from '../matching/lexicon.ts';

/** Ids of the diseases' concepts, their letters as they are written, and ids of other diseases that share half a name with one of them. */
export interface Core {
  readonly diseases: ReadonlySet<string>;
  readonly letters: ReadonlySet<string>;
  readonly namesakes: ReadonlySet<string>;
}

/** "ALS clinic", "MG exacerbation": only what names a disease is part of more terms than this. */
const FAMILY = 3;

const CORE = new WeakMap<Lexicon, Core>();

/** Letters are a disease's when they are the initials of a sure name of it, and part of many other terms. */
export function coreOf(lexicon: Lexicon): Core {
  const core = CORE.get(lexicon) ?? findCore(lexicon);
  CORE.set(lexicon, core);
  return core;
}

function findCore(lexicon: Lexicon): Core {
  const forms = [...lexicon.byFirstWord.values()].flat();
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
    diseases,
    letters: new Set(ours.map(({ cased, lower }) => cased ?? lower)),
    namesakes: findNamesakes(forms, diseases, lexicon),
  };
}

const initialsOf = (name: string) => [...name.matchAll(/(?<!\p{L})\p{L}/gu)].join('');

/** Congenital myasthenia shares half its name with myasthenia gravis. */
function findNamesakes(
  forms: readonly Form[],
  diseases: ReadonlySet<string>,
  { meanings }: Lexicon,
): ReadonlySet<string> {
  const halves = forms.filter(({ tier, conceptId }) => tier === 'clinical' && diseases.has(conceptId));
  const sharing = halves.flatMap(({ lower, conceptId }) => {
    // Without its last letter, for "myasthenic".
    const stem = lower.slice(0, -1);
    return forms.filter(
      (form) => form.lower.includes(stem) && meanings.get(form.conceptId) !== meanings.get(conceptId),
    );
  });
  return new Set(sharing.map(({ conceptId }) => conceptId));
}
