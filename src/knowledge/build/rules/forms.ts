// What forms may be: words that can mean something alone, in the right tier, each owned by one concept.
import { foldForm } from '../../fold.ts';
import type { Concept, Form } from '../../schema.ts';
import { didYouMean } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import { HOPELESS } from './hopeless.ts';
import { inConcept, type Rule } from './rule.ts';

function inForm(concept: Concept, form: Form, reason: string): Problem {
  return inConcept(concept, `forms[${JSON.stringify(form.text)}]`, reason);
}

/** A form has two characters or more and means something when it stands alone. */
export const formWords: Rule = function* ({ concepts }) {
  for (const concept of concepts) {
    for (const form of concept.forms) {
      if (foldForm(form.text).length < 2) yield inForm(concept, form, 'is too short');
      if (HOPELESS.has(form.text.toLowerCase()))
        yield inForm(concept, form, 'means nothing when it stands alone');
    }
  }
};

/** Short abbreviations keep their case, and an ambiguous form says what else it means. */
export const formTiers: Rule = function* ({ concepts }) {
  for (const concept of concepts) {
    for (const form of concept.forms) {
      const isAbbreviation = /^[A-Z0-9]{2,4}$/.test(form.text) && /[A-Z]/.test(form.text);
      if (isAbbreviation && !form.caseSensitive)
        yield inForm(concept, form, 'is a short abbreviation and must be caseSensitive');
      if (form.tier === 'ambiguous' && form.meansElsewhere === undefined)
        yield inForm(concept, form, 'is ambiguous but does not say what it meansElsewhere');
    }
  }
};

/** A form belongs to one concept, once. Two may share letters only when both are case-sensitive and differ in case. */
export const formOwners: Rule = function* ({ concepts }) {
  const owners = new Map<string, { concept: Concept; form: Form }[]>();
  for (const concept of concepts) {
    for (const form of concept.forms) {
      const cased = foldForm(form.text);
      const sharing = owners.get(cased.toLowerCase()) ?? [];
      for (const other of sharing) {
        const bothCased = form.caseSensitive && other.form.caseSensitive;
        if (bothCased && foldForm(other.form.text) !== cased) continue;
        yield inForm(concept, form, `is also a form of ${other.concept.id}, as "${other.form.text}"`);
      }
      owners.set(cased.toLowerCase(), [...sharing, { concept, form }]);
    }
  }
};

/** The vocabulary is made of concepts that have a term of art, each named once. */
export const vocabularyConcepts: Rule = function* ({ concepts, vocabulary }) {
  const seen = new Set<string>();
  for (const id of vocabulary) {
    const concept = concepts.find((one) => one.id === id);
    const known = concepts.map((one) => one.id);
    const reason =
      concept === undefined
        ? `is not the id of a concept${didYouMean(id, known)}`
        : reasonAgainst(concept, seen.has(id));
    if (reason !== undefined) yield { file: 'data/vocabulary.json', entry: id, field: '', reason };
    seen.add(id);
  }
};

function reasonAgainst(concept: Concept, isTwice: boolean): string | undefined {
  if (isTwice) return 'stands in the list twice';
  const hasTerm = concept.forms.some(({ tier }) => tier === 'clinical' || tier === 'specific');
  return hasTerm ? undefined : 'has no clinical or specific form';
}

/** Another meaning is one of a form that exists; regular plurals are found by themselves. */
export const otherMeaningForms: Rule = function* ({ concepts, otherMeanings }) {
  const forms = new Set(concepts.flatMap((concept) => concept.forms.map(({ text }) => foldForm(text))));
  for (const other of otherMeanings) {
    for (const form of other.forms) {
      if (forms.has(foldForm(form))) continue;
      yield {
        file: 'data/other-meanings.json',
        entry: other.meaning,
        field: 'forms',
        reason: `"${form}" is not a form of any concept${didYouMean(form, forms)}`,
      };
    }
  }
};
