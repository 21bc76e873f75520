// ARIA tabs: one stop of the Tab key, arrows move between them, the panel follows at once.
import { useRef } from 'preact/hooks';
import { t } from '../extension/strings.ts';

/** A tab and the message key of its name. */
export interface Tab<Id extends string> {
  readonly id: Id;
  readonly name: string;
}

interface TabsProps<Id extends string> {
  tabs: readonly Tab<Id>[];
  label: string;
  open: Id;
  onOpen: (id: Id) => void;
}

/** The row of tabs over the element with id "panel". */
export function Tabs<Id extends string>({ tabs, label, open, onOpen }: TabsProps<Id>) {
  const list = useRef<HTMLDivElement>(null);

  const onKeyDown = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ id }) => id === open);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }[event.key];
    const next = to === undefined ? undefined : tabs.at(to % tabs.length);
    if (next === undefined) return;
    event.preventDefault();
    onOpen(next.id);
    list.current?.querySelector<HTMLElement>(`#tab-${next.id}`)?.focus();
  };

  return (
    <div ref={list} class="tabs" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
      {tabs.map(({ id, name }) => (
        <button
          key={id}
          id={`tab-${id}`}
          type="button"
          role="tab"
          aria-selected={id === open}
          aria-controls="panel"
          tabIndex={id === open ? 0 : -1}
          onClick={() => onOpen(id)}
        >
          {t(name)}
        </button>
      ))}
    </div>
  );
}
