// What the server answers to the htmx app: small pieces of HTML, each under an address that says all it depends on.
import { numbersTo, type Story, wordsOf } from '../story.ts';

/** Addresses of the pieces that belong to a state of the story. */
export const addressOf = {
  visit: ({ n }: Story) => `/htmx/visit-${n}.html`,
  notes: ({ notes }: Story) => `/htmx/notes-${notes.map(({ id }) => id).join('.')}.html`,
  middle: ({ inserted, extra }: Story) => `/htmx/middle-${inserted}-${extra}.html`,
  before: ({ added }: Story) => `/htmx/before-${added}.html`,
  rest: ({ extra }: Story) => `/htmx/rest-${extra}.html`,
} as const;

/** Every piece of one state, by address. */
export function fragmentsOf(story: Story): [address: string, html: string][] {
  const { kind, how, what, times } = wordsOf(story);
  const notes = story.notes.map(
    ({ id, lead, term, tail }) => `<li id="note-${id}">${lead} ${term} <small>${tail}</small></li>`,
  );
  const early = numbersTo(story.inserted).map((number) => `<i>early ${number}, </i>`);
  const sign = story.extra ? '<strong>bulbar palsy</strong>' : 'no other sign';
  const rest = '<p>With amyotrophic <em>lateral</em> sclerosis riluzole is taken for years.</p>';
  return [
    [
      addressOf.visit(story),
      `<p id="visit">Visit ${story.n}: with myasthenia ${kind} came ${how} ptosis and ${what}, so pyridostigmine was taken ${times} times.</p>`,
    ],
    [addressOf.notes(story), notes.join('\n')],
    [addressOf.middle(story), `${early.join('')}dysphagia and diplopia came with ${sign}.`],
    [addressOf.before(story), `<p>Before ${story.added}: some ptosis.</p>`],
    [addressOf.rest(story), story.extra ? rest : '<p>The rest is silence.</p>'],
  ];
}
