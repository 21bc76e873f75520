// Firefox lets its reader keep an extension away from sites, when it is installed or later. Nothing is marked anywhere then, and no page
// could say why.
import { useEffect, useState } from 'preact/hooks';
import { browser } from '../extension/browser.ts';
import { t } from '../extension/strings.ts';

const EVERYWHERE = { origins: ['<all_urls>'] };

/** Asks for what the extension lives by, where it was not granted; nothing where it was. */
export function SiteAccess() {
  const [isGranted, setGranted] = useState(true);
  useEffect(() => {
    const { onAdded, onRemoved } = browser.permissions;
    const look = () => void browser.permissions.contains(EVERYWHERE).then(setGranted);
    look();
    onAdded.addListener(look);
    onRemoved.addListener(look);
    return () => {
      onAdded.removeListener(look);
      onRemoved.removeListener(look);
    };
  }, []);
  if (isGranted) return null;
  return (
    <section class="part access" aria-labelledby="access">
      <h2 id="access">{t('welcome_access')}</h2>
      <p>{t('welcome_access_why')}</p>
      <button
        type="button"
        class="button main"
        onClick={() => void browser.permissions.request(EVERYWHERE).then(setGranted)}
      >
        {t('welcome_access_grant')}
      </button>
    </section>
  );
}
