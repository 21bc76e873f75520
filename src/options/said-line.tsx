// One line that says what was just done and offers the way back. It stays until the next change: nobody has to hurry.
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../extension/strings.ts';
import type { Choices, Place } from './use-choices.ts';

/** The line of one part of the page. It takes the focus, because what was pressed may have gone. */
export function SaidLine({ choices, place }: { choices: Choices; place: Place }) {
  const line = useRef<HTMLDivElement>(null);
  const said = choices.said?.place === place ? choices.said : undefined;
  useEffect(() => {
    if (said) (line.current?.querySelector('button') ?? line.current)?.focus();
  }, [said]);
  return (
    <div ref={line} class={said ? 'said shown' : 'said'} tabIndex={-1}>
      <p role="status">{said?.text}</p>
      {said?.before && (
        <button type="button" class="button" onClick={choices.undo}>
          {t('options_undo')}
        </button>
      )}
    </div>
  );
}
