// The closed lists of the domain: every word that data/ may use where a choice is expected. No imports, no logic.

/** Kinds of concept; also the names of the files in data/concepts. */
export const CATEGORIES = [
  'condition',
  'anatomy',
  'mechanism',
  'symptom',
  'gene',
  'antibody',
  'cause',
  'risk-factor',
  'epidemiology',
  'test',
  'criteria',
  'scale',
  'drug',
  'procedure',
  'therapy',
  'device',
  'care-team',
  'complication',
  'emergency',
  'prognosis',
  'prevention',
  'look-alike',
] as const;

/** How surely a form means MG or ALS, surest first. */
export const TIERS = ['specific', 'clinical', 'everyday', 'ambiguous'] as const;

/** How a feature (symptom, gene, cause, ...) relates to a disease. */
export const FEATURE_STANDINGS = [
  'typical',
  'possible',
  'uncommon',
  'not-a-feature',
  'not-applicable',
] as const;

/** How a part of care (test, drug, device, ...) relates to a disease. */
export const CARE_STANDINGS = [
  'first-line',
  'used',
  'sometimes',
  'not-used',
  'harmful',
  'not-applicable',
] as const;

/** How a look-alike relates to a disease. */
export const LOOK_ALIKE_STANDINGS = ['possible', 'not-applicable'] as const;

/** Every standing, whatever the category. */
export const STANDINGS = [
  'typical',
  'possible',
  'uncommon',
  'not-a-feature',
  'first-line',
  'used',
  'sometimes',
  'not-used',
  'harmful',
  'not-applicable',
] as const;

/** Categories whose standings speak of care. */
export const CARE_CATEGORIES = [
  'test',
  'criteria',
  'scale',
  'drug',
  'procedure',
  'therapy',
  'device',
  'care-team',
  'prevention',
] as const;

/** How far a text was read in its sources. */
export const BASES = ['retrieved', 'mixed', 'textbook'] as const;

/** What a source is. */
export const SOURCE_KINDS = [
  'review',
  'guideline',
  'trial',
  'study',
  'fact-sheet',
  'label',
  'regulator',
  'database',
  'news',
] as const;

/** What is the matter with a sentence of the starting article. */
export const CORRECTION_KINDS = [
  'wrong',
  'misleading',
  'incomplete',
  'outdated',
  'overstated',
  'imprecise',
  'typo',
] as const;

/** How much a mistake of the starting article matters. */
export const SEVERITIES = ['high', 'medium', 'low'] as const;

/** What was found about a claim of the starting article. */
export const VERDICTS = ['ok', 'unproven', ...CORRECTION_KINDS] as const;

/** Why the extension is off on a site from the start. */
export const PRIVATE_REASONS = ['mail', 'banking', 'patient-portal'] as const;

/** Kinds of entry that a point to review can pick out of the data. */
export const REVIEW_PICKS = ['urgent', 'harmful', 'read-in-part', 'no-link', 'not-seen'] as const;
