// That what is chosen here will not last.
import { useEffect, useState } from 'preact/hooks';
import { isPrivate } from '../extension/private.ts';
import { t } from '../extension/strings.ts';

/** One sentence where choices belong to a private window, and nothing elsewhere. */
export function PrivateNote() {
  const [isHere, setHere] = useState(false);
  useEffect(() => {
    isPrivate().then(setHere);
  }, []);
  return isHere ? <p class="private">{t('private_note')}</p> : null;
}
