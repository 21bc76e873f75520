// The whole popup: switches, three tabs, and which card is open.
import { useMemo, useRef, useState } from 'preact/hooks';
import { t } from '../extension/strings.ts';
import type { Library } from '../knowledge/library.ts';
import { CompareTab } from './compare-tab.tsx';
import { Foot } from './foot.tsx';
import { FoundTab } from './found-tab.tsx';
import { listTerms } from './found-terms.ts';
import { Notice } from './notice.tsx';
import { type Tab, Tabs } from './tabs.tsx';
import { TermTab } from './term-tab.tsx';
import { TopBar } from './top-bar.tsx';
import { usePage } from './use-page.ts';

type TabId = 'term' | 'page' | 'compare';

const TABS: readonly Tab<TabId>[] = [
  { id: 'term', name: 'popup_tab_term' },
  { id: 'page', name: 'popup_tab_page' },
  { id: 'compare', name: 'popup_tab_compare' },
];

interface PopupProps {
  library: Library;
  /** Concepts of a text the reader selected; empty when it held none. */
  selection: readonly string[] | undefined;
}

/** The popup over one tab. */
export function Popup({ library, selection }: PopupProps) {
  const page = usePage();
  const [tab, setTab] = useState<TabId>('term');
  const [chosen, setChosen] = useState<string>();
  const [query, setQuery] = useState('');
  const panel = useRef<HTMLDivElement>(null);

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
        <TopBar page={page} />
        <Tabs tabs={TABS} label={t('popup_tabs')} open={tab} onOpen={setTab} />
      </header>
      <main>
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
        </div>
      </main>
      <Foot dataset={library.dataset} />
    </>
  );
}
