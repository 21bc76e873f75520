// What Discern asks of this browser, and why, one sentence for each.
import { browser } from '../extension/browser.ts';
import { t } from '../extension/strings.ts';
import { ASKED } from './asked.ts';

/** The list, of what this browser was asked for. */
export function Permissions() {
  const { permissions = [], content_scripts: [pages] = [] } = browser.runtime.getManifest();
  const here = [...permissions, ...(pages?.matches ?? [])];
  return (
    <dl class="asked">
      {ASKED.filter(({ permission }) => here.includes(permission)).map(({ permission, why }) => (
        <div key={permission}>
          <dt>
            <code>{permission}</code>
          </dt>
          <dd>{t(why)}</dd>
        </div>
      ))}
    </dl>
  );
}
