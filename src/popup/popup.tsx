// The whole popup: switches, four tabs, and which card is open. The side panel is the same, and follows the page.
import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import { t } from '../extension/strings.ts';
import type { Library } from '../knowledge/library.ts';
import { withNames } from '../knowledge/naming.ts';
import { CompareTab } from './compare-tab.tsx';
import type { Follow } from './follow.ts';
import { Foot } from './foot.tsx';
import { FoundTab } from './found-tab.tsx';
import { listTerms } from './found-terms.ts';
import { Notice } from './notice.tsx';
import type { PageRead } from './page-link.ts';
import { PrivateNote } from './private-note.tsx';
import { type Tab, Tabs } from './tabs.tsx';
import { TakeTab } from './take-tab.tsx';
import { TermTab } from './term-tab.tsx';
import { TopBar } from './top-bar.tsx';
import { usePage } from './use-page.ts';

type TabId = 'term' | 'page' | 'compare' | 'take';

const TABS: readonly Tab<TabId>[] = [
  { id: 'term', name: 'popup_tab_term' },
  { id: 'page', name: 'popup_tab_page' },
  { id: 'compare', name: 'popup_tab_compare' },
  { id: 'take', name: 'popup_tab_take' },
];

interface PopupProps {
  library: Library;
  /** Concepts of a text the reader selected; empty when it held none. */
  selection: readonly string[] | undefined;
  /** The tab as it was found before anything was drawn, for a view that follows nothing: what happened since it would not hear. */
  first?: Promise<PageRead>;
  /** How a view that stays open hears of the page. */
  follow?: Follow;
}

/** The popup over one tab, or with `follow` the panel beside whatever tab is in front. */
export function Popup({ library: plain, selection, first, follow }: PopupProps) {
  const [tab, setTab] = useState<TabId>('term');
  const [chosen, setChosen] = useState<string>();
  const [query, setQuery] = useState('');
  const panel = useRef<HTMLDivElement>(null);
  const turn = useCallback((to: 'page' | 'card') => {
    setChosen(undefined);
    if (to === 'card') setTab('term');
    if (to === 'card') scrollTo({ top: 0 });
  }, []);
  const page = usePage(turn, first, follow);
  const names = page.settings?.names ?? 'plain';
  const library = useMemo(() => withNames(plain, names), [plain, names]);

  const status = page.view?.status;
  const terms = useMemo(() => listTerms(status?.found ?? [], library.findCard), [status, library]);

  const openCard = (id: string) => {
    setChosen(id);
    setTab('term');
    scrollTo({ top: 0 });
    panel.current?.focus({ preventScroll: true });
  };
  const notice = page.view?.why && (
    <Notice why={page.view.why} page={page} onSearch={() => setTab('compare')} />
  );

  return (
    <>
      <header class="head">
        <TopBar page={page} isPanel={follow !== undefined} />
      </header>
      <main>
        <Tabs tabs={TABS} label={t('popup_tabs')} open={tab} onOpen={setTab} />
        {/* One panel for all tabs: its content is what changes, and focus may stay on it. */}
        <div ref={panel} id="panel" role="tabpanel" tabIndex={-1} aria-labelledby={`tab-${tab}`}>
          {tab === 'term' && (
            <TermTab
              {...{ library, terms, status, chosen, selection, notice }}
              isReady={page.view !== undefined}
            />
          )}
          {tab === 'page' && (
            <FoundTab
              {...{ library, terms, status, notice }}
              tab={page.tab}
              onCard={openCard}
              onTakeBack={page.takeBack}
            />
          )}
          {tab === 'compare' && (
            <CompareTab library={library} query={query} onQuery={setQuery} onCard={openCard} />
          )}
          {tab === 'take' && <TakeTab {...{ library, terms, notice }} tab={page.tab} />}
        </div>
      </main>
      <PrivateNote />
      <Foot dataset={library.dataset} />
    </>
  );
}
