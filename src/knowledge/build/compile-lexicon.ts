// The data set comes in; the forms that pages are read with go out, without those the matcher finds by itself.
import { foldForm } from '../fold.ts';
import { type LexiconEntry, TIERS } from '../lexicon-data.ts';
import { meaningOf } from '../meaning.ts';
import { pluralOf } from '../plural.ts';
import type { Concept, Form, Tier } from '../schema.ts';
import type { DataSet } from '../schema-tables.ts';

/** The lexicon, and the listed forms it need not carry. */
export interface CompiledLexicon {
  readonly entries: readonly LexiconEntry[];
  readonly dropped: readonly string[];
}

/** Compiles the forms of a data set. */
export function compileLexicon({ concepts }: Pick<DataSet, 'concepts'>): CompiledLexicon {
  const dropped: string[] = [];
  const letters = caseSensitiveWords(concepts);
  const entries = concepts.map((concept): LexiconEntry => {
    const kept = keepForms(concept.forms, letters, dropped);
    // In alphabetical order they compress best.
    const list = (tier: Tier) => kept.get(tier)?.sort().join('|') ?? '';
    const [specific, clinical, everyday, ambiguous] = TIERS.map(list);
    const meaning = meaningOf(concept.category, concept.mg.standing, concept.als.standing);
    return [concept.id, meaning, specific ?? '', clinical ?? '', everyday ?? '', ambiguous ?? ''];
  });
  return { entries, dropped };
}

/**
 * The forms of one concept by tier, as the lexicon writes them. Dropped are spellings that fold to one already kept, and
 * regular plurals of a kept form with the same tier and case rule. Shorter forms come first, so that a form is never
 * dropped for the sake of one that is dropped itself.
 */
function keepForms(
  forms: Concept['forms'],
  letters: ReadonlySet<string>,
  dropped: string[],
): Map<Tier, string[]> {
  const kept = new Map<Tier, string[]>();
  const found = new Set<string>();
  const byLength = forms
    .map((form) => ({ form, key: keyOf(form, letters) }))
    .sort((a, b) => a.key.length - b.key.length);
  for (const { form, key } of byLength) {
    if (found.has(`${form.tier} ${key}`)) {
      dropped.push(form.text);
      continue;
    }
    for (const tier of TIERS) found.add(`${tier} ${key}`);
    const plural = pluralInCase(key);
    if (plural !== undefined) found.add(`${form.tier} ${plural}`);
    kept.set(form.tier, [...(kept.get(form.tier) ?? []), key]);
  }
  return kept;
}

/** The one-word forms whose case counts: MG, ALS, MuSK. */
function caseSensitiveWords(concepts: readonly Concept[]): Set<string> {
  const forms = concepts.flatMap((concept) => concept.forms);
  return new Set(forms.filter(({ caseSensitive }) => caseSensitive).map(({ text }) => foldForm(text)));
}

/**
 * A form as the lexicon writes it: folded; in lower case, behind `=` where its case counts, or behind `~` where it holds a
 * word whose case counts ("possible ALS" is not the German "possible als").
 */
function keyOf({ text, caseSensitive }: Form, letters: ReadonlySet<string>): string {
  const cased = foldForm(text);
  if (caseSensitive) return `=${cased}`;
  const words = cased.split(/[^\p{L}\p{Nd}]+/u);
  const kept = words.filter((word) => letters.has(word) && word !== word.toLowerCase());
  return kept.length === 0 ? cased.toLowerCase() : `~${lowerExcept(cased, kept)}`;
}

/** The plural as the matcher builds it: by the rule for small letters, whatever the case of the form. */
function pluralInCase(key: string): string | undefined {
  const lower = key.toLowerCase();
  const plural = pluralOf(lower);
  if (plural === undefined) return undefined;
  return plural.startsWith(lower) ? key + plural.slice(lower.length) : `${key.slice(0, -1)}ies`;
}

/** Lower case but for the words given. */
function lowerExcept(cased: string, kept: readonly string[]): string {
  return cased.replace(/[\p{L}\p{Nd}]+/gu, (word) => (kept.includes(word) ? word : word.toLowerCase()));
}
