// Dates of the data set ("2026", "2026-11", "2026-11-03") as a reader writes them. Anything else is given back as it is.
import { t } from '../extension/strings.ts';

const DATE = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/;

/** "2026-11" as "November 2026", "2026-11-03" as "November 3, 2026", "2026" as it is. */
export function formatDate(date: string): string {
  const [, year, month, day] = DATE.exec(date) ?? [];
  if (year === undefined || month === undefined) return date;
  const format = new Intl.DateTimeFormat(t('interface_language') || 'en', {
    year: 'numeric',
    month: 'long',
    ...(day === undefined ? {} : { day: 'numeric' }),
    timeZone: 'UTC',
  });
  return format.format(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
}

/** Whether the data set could date something at all; it says "not dated" where it could not. */
export const isDated = (date: string): boolean => DATE.test(date);

/** How old a statement is, in words. */
export const asOf = (date: string): string =>
  isDated(date) ? t('card_as_of', formatDate(date)) : t('card_not_dated');
