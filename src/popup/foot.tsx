// Which edition of the knowledge base speaks here.
import { formatDate } from '../card/format-date.ts';
import { t } from '../extension/strings.ts';
import type { Library } from '../knowledge/library.ts';

/** The line at the end of the popup. */
export function Foot({ dataset }: Pick<Library, 'dataset'>) {
  return <footer class="foot">{t('popup_data', dataset.version, formatDate(dataset.compiled))}</footer>;
}
