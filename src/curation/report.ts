// What a curator reads after a check: what is wrong, or else what is worth a look and the figures of the evidence. Text only.
import { type Problem, tellProblem } from '../knowledge/build/problem.ts';
import type { Collected } from '../knowledge/build/read-data.ts';
import type { DataSet } from '../knowledge/schema-tables.ts';
import { tooOld } from './age.ts';
import {
  correctionsReadInPart,
  readInPart,
  searchLinks,
  sourcesDoubtful,
  sourcesNotSeen,
  sourcesWithoutLink,
} from './evidence.ts';

/** Whether the data may stay as it is, and what to tell about it. */
export interface Verdict {
  readonly isGood: boolean;
  readonly text: string;
}

/** The outcome of a check at `now`, one line for each thing found. */
export function tellOutcome({ data, problems }: Collected, now: Date): Verdict {
  if (problems.length > 0 || data === undefined) return { isGood: false, text: tellWrong(problems, data) };
  const sections = sectionsOf(data, now);
  return { isGood: true, text: [...sections.map(tellSection), tellFigures(data, sections)].join('\n\n') };
}

function tellWrong(problems: readonly Problem[], data: DataSet | undefined): string {
  const count = problems.length === 1 ? 'One thing is wrong' : `${problems.length} things are wrong`;
  const more = data === undefined ? ['What entries say of each other is checked once this is mended.'] : [];
  return [`${count} in data/:`, ...problems.map(tellProblem), ...more].join('\n');
}

interface Section {
  readonly title: string;
  readonly found: readonly Problem[];
}

function sectionsOf(data: DataSet, now: Date): Section[] {
  return [
    { title: 'Concepts compiled or reviewed more than a year ago', found: tooOld(data, now) },
    { title: 'Claims of concepts read only in part', found: readInPart(data) },
    { title: 'Corrections read only in part', found: correctionsReadInPart(data) },
    { title: 'Sources without a link', found: sourcesWithoutLink(data) },
    { title: 'Sources whose authors, title or journal were not seen', found: sourcesNotSeen(data) },
    {
      title: 'Sources of which something else was not read, seen or confirmed',
      found: sourcesDoubtful(data),
    },
    { title: 'Sources whose link opens a search or a register', found: searchLinks(data) },
  ];
}

function tellSection({ title, found }: Section): string {
  return [`${title}: ${found.length || 'none'}`, ...found.map((one) => `  ${tellProblem(one)}`)].join('\n');
}

function tellFigures({ concepts, sources }: DataSet, sections: readonly Section[]): string {
  const forms = concepts.reduce((sum, concept) => sum + concept.forms.length, 0);
  const reviewed = concepts.filter((concept) => concept.reviewed).length;
  return [
    `The data is in order: ${concepts.length} concepts, ${forms} spellings, ${sources.length} sources.`,
    `Reviewed by a clinician: ${reviewed || 'none'} of ${concepts.length} concepts.`,
    // Every section, so that none can be forgotten here.
    `Worth a look, not wrong: ${sections.map(({ title, found }) => `${found.length} ${asGoingOn(title)}`).join(', ')}.`,
  ].join('\n');
}

const asGoingOn = (title: string) => title.charAt(0).toLowerCase() + title.slice(1);
