// The shape of links: identifiers and addresses as their registers write them, and searches told apart from texts.
import type { Source } from '../../schema.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

interface Shape {
  readonly host: string;
  /** What path and query have to look like. */
  readonly pattern: RegExp;
  readonly expected: string;
}

const UUID = '[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}';

/** Registers whose addresses hold a number. */
const SHAPES: readonly Shape[] = [
  { host: 'pubmed.ncbi.nlm.nih.gov', pattern: /^\/\d{1,8}\/$/, expected: '/12345678/' },
  { host: 'pmc.ncbi.nlm.nih.gov', pattern: /^\/articles\/PMC\d{4,8}\/$/, expected: '/articles/PMC1234567/' },
  { host: 'www.ncbi.nlm.nih.gov', pattern: /^\/books\/NBK\d{3,7}\/$/, expected: '/books/NBK1234/' },
  { host: 'clinicaltrials.gov', pattern: /^\/study\/NCT\d{8}$/, expected: '/study/NCT01234567' },
  {
    host: 'dailymed.nlm.nih.gov',
    pattern: new RegExp(`^/dailymed/drugInfo\\.cfm\\?setid=${UUID}$`),
    expected: '/dailymed/drugInfo.cfm?setid= and the set number of the label',
  },
];

/** Links have the shape of their register, carry nothing that follows readers, and a search is marked as one. */
export const addresses: Rule = function* ({ sources }) {
  for (const source of sources) {
    if (source.doi !== undefined && /[.,;:]$|&\w+;/.test(source.doi))
      yield inSource(source, 'doi', 'ends or goes on with something that is not part of a DOI');
    if (source.url === undefined) {
      if (source.search) yield inSource(source, 'search', 'is true, but there is no url');
    } else yield* wrongWith(source, new URL(source.url));
  }
};

function* wrongWith(source: Source, url: URL): Iterable<Problem> {
  if (/(^|\.)doi\.org$/.test(url.hostname)) yield inSource(source, 'url', 'is a DOI; write it as doi');
  for (const name of url.searchParams.keys())
    if (/^(utm_|fbclid$|gclid$)/.test(name))
      yield inSource(source, 'url', `follows readers by "${name}"; take it out`);
  if (source.search !== isSearch(url)) {
    const reason = source.search
      ? 'is true, but the url does not look like a search'
      : 'is missing: the url opens a search; set it to true';
    yield inSource(source, 'search', reason);
  }
  if (source.search) return;
  const shape = SHAPES.find(({ host }) => host === url.hostname);
  if (shape && !shape.pattern.test(url.pathname + url.search))
    yield inSource(
      source,
      'url',
      `is not shaped like those of ${shape.host}, which go on with ${shape.expected}`,
    );
}

/** Whether an address asks a site for a list of hits, or opens a register as a whole; `undefined` for no, as the field of a source. */
function isSearch(url: URL): true | undefined {
  const asks = ['query', 'term', 'q', 'search', 's'].some((name) => url.searchParams.has(name));
  return asks || isWholeSite(url) || /\/search(\.\w+)?\/?$/.test(url.pathname) || undefined;
}

/** Whether an address is that of a whole site, which for a source is a register, and of nothing in it. */
export const isWholeSite = ({ pathname, search }: URL): boolean => pathname === '/' && search === '';

function inSource(source: Source, field: string, reason: string): Problem {
  return { file: 'data/sources.json', entry: source.id, field, reason };
}
