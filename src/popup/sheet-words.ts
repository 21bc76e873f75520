// What the sheet says of itself, which Markdown and print share word by word.
import { formatDate } from '../card/format-date.ts';
import { t } from '../extension/strings.ts';
import type { Card } from '../knowledge/card.ts';
import type { TakeAway } from './take-away.ts';

/** Which edition this is. */
export const editionOf = ({ dataset }: TakeAway): string =>
  t('popup_data', dataset.version, formatDate(dataset.compiled));

/** What the sheet is not. */
export const footOf = ({ dataset, hasReviewed }: TakeAway): string =>
  t(hasReviewed ? 'take_foot_some_reviewed' : 'take_foot', formatDate(dataset.compiled));

/** That a clinician read this term; undefined where none did. */
export const reviewOf = ({ reviewed }: Card): string | undefined =>
  reviewed && t('take_reviewed', reviewed.by, formatDate(reviewed.on));
