// Everything the reader has taken out of sight or switched by hand, each with the way back.
import type { ComponentChildren } from 'preact';
import { withRefused } from '../extension/settings.ts';
import { t } from '../extension/strings.ts';
import type { Library } from '../knowledge/library.ts';
import type { Change, Choices } from './use-choices.ts';

interface TakenOutProps {
  library: Library;
  choices: Choices;
}

/** The three lists: terms the reader knows, meanings refused, sites switched. */
export function TakenOut({ library, choices: { settings, change } }: TakenOutProps) {
  const { known, refused, sites } = settings;
  const takeBack = (next: Change, what: string) => change(next, 'lists', t('options_taken_back', what));
  const labelOf = (id: string) => library.findCard(id)?.label ?? id;
  return (
    <>
      <List title={t('options_known')} why={t('options_known_why')} isEmpty={known.length === 0}>
        {known.map((id) => (
          <Item
            key={id}
            name={labelOf(id)}
            action={t('options_show_again')}
            onAct={() =>
              takeBack((stored) => ({ known: stored.known.filter((other) => other !== id) }), labelOf(id))
            }
          />
        ))}
      </List>
      <List title={t('options_refused')} why={t('options_refused_why')} isEmpty={isEmpty(refused)}>
        {entriesOf(refused).map(([host, forms]) => (
          <li key={host} class="site">
            <div class="line">
              <b>{host}</b>
              {forms.length > 1 && (
                <Act
                  name={t('options_take_back_all')}
                  of={host}
                  onAct={() => takeBack((stored) => ({ refused: without(stored.refused, host) }), host)}
                />
              )}
            </div>
            <ul>
              {forms.map((form) => (
                <Item
                  key={form}
                  name={`“${form}”`}
                  action={t('options_take_back')}
                  onAct={() =>
                    takeBack((stored) => ({ refused: withRefused(stored, host, form, false) }), `“${form}”`)
                  }
                />
              ))}
            </ul>
          </li>
        ))}
      </List>
      <List title={t('options_sites')} why={t('options_sites_why')} isEmpty={isEmpty(sites)}>
        {entriesOf(sites).map(([host, choice]) => (
          <Item
            key={host}
            name={host}
            state={t(choice === 'on' ? 'options_site_on' : 'options_site_off')}
            action={t('options_take_back')}
            onAct={() => takeBack((stored) => ({ sites: without(stored.sites, host) }), host)}
          />
        ))}
      </List>
    </>
  );
}

function without<Choice>(bySite: Record<string, Choice>, host: string): Record<string, Choice> {
  const { [host]: _, ...others } = bySite;
  return others;
}

/** What is chosen for which site, in the order of the sites; where nothing is left there is nothing to show. */
function entriesOf<Choice>(bySite: Record<string, Choice>): [host: string, choice: NonNullable<Choice>][] {
  const entries = Object.entries(bySite).filter(([, choice]) =>
    Array.isArray(choice) ? choice.length : choice,
  );
  return (entries as [string, NonNullable<Choice>][]).sort(([a], [b]) => a.localeCompare(b));
}

const isEmpty = (bySite: Record<string, unknown>) => entriesOf(bySite).length === 0;

interface ListProps {
  title: string;
  why: string;
  isEmpty: boolean;
  children: ComponentChildren;
}

function List({ title, why, isEmpty, children }: ListProps) {
  return (
    <div class="list">
      <h3>{title}</h3>
      <p class="soft">{why}</p>
      {isEmpty ? <p class="none">{t('options_none')}</p> : <ul>{children}</ul>}
    </div>
  );
}

interface ItemProps {
  name: string;
  state?: string;
  action: string;
  onAct: () => void;
}

function Item({ name, state, action, onAct }: ItemProps) {
  return (
    <li class="line">
      <span>
        {name} {state && <span class="soft">{state}</span>}
      </span>
      <Act name={action} of={name} onAct={onAct} />
    </li>
  );
}

function Act({ name, of, onAct }: { name: string; of: string; onAct: () => void }) {
  return (
    <button type="button" class="button" aria-label={`${name}: ${of}`} onClick={onAct}>
      {name}
    </button>
  );
}
