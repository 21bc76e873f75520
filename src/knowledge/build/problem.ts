// One thing wrong in data/, and how a list of them is told to the person who wrote it.

/** What is wrong, and where: file, entry and field as the writer of the data knows them. */
export interface Problem {
  /** Path below the project root. */
  readonly file: string;
  /** Id of the entry; '' when the whole file is meant. */
  readonly entry: string;
  /** Path inside the entry, such as `mg.text`; '' when the whole entry is meant. */
  readonly field: string;
  /** In plain words, to be read after the place: "has 40 words, more than 35". */
  readonly reason: string;
}

/** The problem as one line: `data/concepts/symptom.json, ptosis, mg.text: has 40 words, more than 35`. */
export function tellProblem({ file, entry, field, reason }: Problem): string {
  return `${[file, entry, field].filter(Boolean).join(', ')}: ${reason}`;
}

/** Throws one error that lists every problem; does nothing when there is none. */
export function refuse(problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  const count = problems.length === 1 ? 'one problem' : `${problems.length} problems`;
  throw new Error([`The data has ${count}:`, ...problems.map(tellProblem)].join('\n'));
}
