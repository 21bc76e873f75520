// A source as the sheet names it: number, title, kind, year, and its link to read and to follow.
import { linkOf } from '../../knowledge/build/compile-library.ts';
import type { Source } from '../../knowledge/schema.ts';
import { word } from './words.ts';

/** Every source with the number it has through the whole sheet. */
export type Sources = ReadonlyMap<string, { readonly number: number; readonly source: Source }>;

/** Numbers sources in their order. */
export function numberSources(sources: readonly Source[]): Sources {
  return new Map(sources.map((source, index) => [source.id, { number: index + 1, source }]));
}

interface Props {
  readonly source: Source;
  readonly sources: Sources;
  /** With everything known of it, and a box to tick. */
  readonly isFull?: boolean;
}

/** One source. */
export function SourceLine({ source, sources, isFull }: Props) {
  const { id, kind, authors, title, container, year, checked } = source;
  return (
    <li class="source">
      <span class="number">[{sources.get(id)?.number}]</span> {title}{' '}
      <span class="kind">{word('kind', kind)}</span>, {year ?? 'no year seen'}
      {isFull && ` · ${authors} · ${container}`} · <LinkTo source={source} />
      {isFull && (
        <span class="soft">
          {' '}
          · {id} · how much was read: {checked} <Box>fits</Box> <Box>does not fit</Box>
        </span>
      )}
    </li>
  );
}

function LinkTo({ source }: { source: Source }) {
  const link = linkOf(source);
  if (link === undefined) return <em>no public link found</em>;
  return (
    <>
      <a href={link} rel="noreferrer">
        {link}
      </a>
      {source.search && <em> (opens a search, not the text itself)</em>}
    </>
  );
}

/** A box to tick, with what the tick says. */
export function Box({ children }: { children: string }) {
  return (
    <span class="tick">
      <span class="box" /> {children}
    </span>
  );
}

/** Lines to write on. */
export function WriteLines() {
  return (
    <div class="lines" role="presentation">
      <div />
      <div />
    </div>
  );
}
