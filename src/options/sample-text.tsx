// A few sentences as they might stand on any page. They are marked by our reader, not by us.
import { t } from '../extension/strings.ts';

/** The sample in the type of a page that is not ours. The terms are English ones. */
export function SampleText() {
  return (
    <div class="sample" lang="en">
      <p>{t('sample_first')}</p>
      <p>{t('sample_second')}</p>
    </div>
  );
}
