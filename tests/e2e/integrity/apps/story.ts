// The story that every app tells, as data with pure steps from one state to the next: frameworks differ only in how they render.

/** One line of the list; `id` is its key. */
export interface Note {
  readonly id: string;
  readonly lead: string;
  readonly term: string;
  readonly tail: string;
}

/** What an app shows. */
export interface Story {
  readonly n: number;
  readonly notes: readonly Note[];
  /** How many siblings were put before, after and inside the paragraph in the middle. */
  readonly inserted: number;
  /** Whether the last paragraph, and a term in the one in the middle, are shown. */
  readonly extra: boolean;
  /** How many notes were ever added, so that keys are never used twice. */
  readonly added: number;
}

export const FIRST: Story = {
  n: 0,
  notes: [
    { id: 'a', lead: 'Every tablet of', term: 'pyridostigmine', tail: 'came before a meal.' },
    { id: 'b', lead: 'The first box of', term: 'riluzole', tail: 'arrived in spring.' },
    { id: 'c', lead: 'A leaflet about', term: 'dysphagia', tail: 'lay on the table.' },
    { id: 'd', lead: 'The date for', term: 'thymectomy', tail: 'was moved twice.' },
  ],
  inserted: 0,
  extra: false,
  added: 0,
};

/** A counter and the words of the paragraph that change with it. */
export function updateText(story: Story, n: number): Story {
  return { ...story, n };
}

/** The list the other way round. */
export function reorder(story: Story): Story {
  return { ...story, notes: story.notes.toReversed() };
}

const NEW_TERMS = ['edaravone', 'efgartigimod', 'fasciculations'] as const;

/** A note in the middle of the list, and siblings around terms. */
export function insert(story: Story): Story {
  const added = story.added + 1;
  const term = NEW_TERMS[added % NEW_TERMS.length] ?? NEW_TERMS[0];
  const note = { id: `new-${added}`, lead: `Page ${added} on`, term, tail: 'was added.' };
  return { ...story, added, inserted: story.inserted + 1, notes: story.notes.toSpliced(2, 0, note) };
}

/** One note and one set of siblings less. */
export function remove(story: Story): Story {
  return { ...story, inserted: Math.max(0, story.inserted - 1), notes: story.notes.toSpliced(1, 1) };
}

/** Shows or hides what is conditional. */
export function toggle(story: Story): Story {
  return { ...story, extra: !story.extra };
}

const HOW = ['mild', 'no', 'marked', 'some'] as const;
const WHAT = ['diplopia', 'good sleep', 'dysphagia'] as const;

/** The words of the first paragraph that depend on the counter. */
export function wordsOf({ n }: Story): { kind: string; how: string; what: string; times: number } {
  return {
    kind: n % 3 === 2 ? 'complaints' : 'gravis',
    how: HOW[n % HOW.length] ?? HOW[0],
    what: WHAT[n % WHAT.length] ?? WHAT[0],
    times: (n % 5) + 1,
  };
}

/** 1 to `count`: keys and numbers of the inserted siblings. */
export function numbersTo(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}
