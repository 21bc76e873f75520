// Message keys of the domain's closed lists: category, standing, kind of source.
import { t } from '../extension/strings.ts';
import type { Category, SourceKind, Standing } from '../knowledge/schema.ts';

/** The interface word for a category, such as "symptom". */
export const categoryWord = (category: Category): string => t(`category_${underscored(category)}`);

/** The interface word for a standing, such as "Not a feature". */
export const standingWord = (standing: Standing): string => t(`standing_${underscored(standing)}`);

/** The interface word for a kind of source, such as "fact sheet". */
export const kindWord = (kind: SourceKind): string => t(`kind_${underscored(kind)}`);

const underscored = (id: string): string => id.replaceAll('-', '_');
