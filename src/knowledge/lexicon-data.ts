// The lexicon as the build writes it: surface forms only, nothing a reader sees. Every page carries the sieve, which is made the same
// way; pages that turn out to be ours ask the background for all of it.
import type { Meaning } from './meaning.ts';

/** Order of the four form lists of a concept. */
export { TIERS } from './vocabulary.ts';

/**
 * One concept's forms. Each list is one string, forms parted by `|`; a form that must match its case begins with `=`, one
 * whose capitals must be capitals with `~`. [id, meaning, specific, clinical, everyday, ambiguous]
 */
export type LexiconEntry = readonly [
  id: string,
  meaning: Meaning,
  specific: string,
  clinical: string,
  everyday: string,
  ambiguous: string,
];

/**
 * The build product `discern:lexicon`: one line per entry, fields parted by tabs. The sieve is loaded in every frame of every page, so
 * both are written to be small: an id that says the same as a form by the number of that form, other ids with spaces like the forms, and forms
 * by what they do not share with the form before.
 */
export interface LexiconData {
  readonly lines: string;
}

/** Writes entries as the build product. */
export function packLexicon(entries: readonly LexiconEntry[]): LexiconData {
  const lines = entries.map(([id, meaning, ...lists]) => {
    const name = id.replaceAll('-', ' ');
    const at = formsIn(lists).indexOf(name);
    return [at < 0 ? name : at, meaning, ...lists.map(packForms)].join('\t');
  });
  return { lines: lines.join('\n') };
}

/** Reads the build product, whose lines packLexicon wrote. */
export function unpackLexicon({ lines }: LexiconData): LexiconEntry[] {
  return lines.split('\n').map((line) => {
    const [written = '', meaning = '', ...packed] = line.split('\t');
    const lists = packed.map(unpackForms);
    const name = /^\d+$/.test(written) ? (formsIn(lists)[Number(written)] ?? '') : written;
    return [name.replaceAll(' ', '-'), meaning, ...lists] as unknown as LexiconEntry;
  });
}

function formsIn(lists: readonly string[]): string[] {
  return lists.flatMap((list) => list.split('|'));
}

/** Most words a form is said to share with the one before: the number is one digit. */
const MOST_SHARED = 9;

/** Each form behind the number of words it shares with the one before, where it shares any, or begins with a digit itself. */
function packForms(list: string): string {
  let before: string[] = [];
  return list
    .split('|')
    .map((form) => {
      // Capitals say by themselves that case counts.
      const words = form.replace(/^=(?=.*[A-Z])/, '').split(' ');
      let shared = 0;
      while (shared < MOST_SHARED && shared < words.length - 1 && words[shared] === before[shared])
        shared += 1;
      before = words;
      const rest = words.slice(shared).join(' ');
      return shared > 0 || /^\d/.test(rest) ? shared + rest : rest;
    })
    .join('|');
}

function unpackForms(list: string): string {
  let before: string[] = [];
  return list
    .split('|')
    .map((written) => {
      const shared = /^\d/.exec(written)?.[0];
      const words = written.slice(shared ? 1 : 0).split(' ');
      before = [...before.slice(0, Number(shared ?? 0)), ...words];
      const form = before.join(' ');
      return /^[^=~].*[A-Z]|^[A-Z]/.test(form) ? `=${form}` : form;
    })
    .join('|');
}
