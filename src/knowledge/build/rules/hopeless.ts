// Words that mean nothing for either disease when they stand alone, so that no form may be one of them.

/** Single words that are refused as forms. */
export const HOPELESS: ReadonlySet<string> = new Set(
  `
  age bank bell beta birth brace cane center checkpoint complement contraindicated counselor diet echo exam
  flare gaze gender gold heat history infection infections injury lead lift mask men mercury mono oxygen
  patch pipeline pregnant prevent prism progressive pump race registry rest sex shot stage stem stress
  suction surgeon surgery swallow terminal tired tonic trauma trial variant ventilation walker women worry
  `
    .trim()
    .split(/\s+/),
);
