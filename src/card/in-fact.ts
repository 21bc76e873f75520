// A correction as one text: what some pages say, and what is so.
import { t } from '../extension/strings.ts';
import type { Correction } from '../knowledge/card.ts';

/** Both, in this order. */
export const inFact = ({ someSay, text }: Correction): string => t('card_some_say', someSay, text);
