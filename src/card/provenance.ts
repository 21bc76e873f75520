// The foot line of every card: where its claims come from, and who has looked at them.
import { t } from '../extension/strings.ts';
import type { Card } from '../knowledge/card.ts';
import { formatDate } from './format-date.ts';

/** Says when the card was compiled; a review only where one happened. */
export function provenance({ reviewed }: Card, compiled: string): string {
  const month = formatDate(compiled);
  if (!reviewed) return t('card_compiled', month);
  return t('card_compiled_reviewed', month, reviewed.by, formatDate(reviewed.on));
}
