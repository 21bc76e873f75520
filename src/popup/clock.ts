// A time of day as the reader writes it.
import { t } from '../extension/strings.ts';

/** The hour and minute of a moment (ms since 1970); '' for none. */
export function clock(moment: number | undefined): string {
  if (moment === undefined) return '';
  return new Intl.DateTimeFormat(t('interface_language') || 'en', {
    hour: 'numeric',
    minute: '2-digit',
  }).format(moment);
}
