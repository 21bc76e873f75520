// The sheet a clinician reviews the data on: what it is, what to look at first, every claim with its sources, every source.
import { Fragment } from 'preact';
import type { DataSet } from '../../knowledge/schema-tables.ts';
import { ItemSection } from './item-section.tsx';
import { type Group, type Part, planReview } from './plan.ts';
import { numberSources, SourceLine, type Sources, WriteLines } from './source-line.tsx';

/** The body of the page. */
export function Sheet({ data }: { data: DataSet }) {
  const parts = planReview(data);
  const sources = numberSources(data.sources);
  return (
    <>
      <Title data={data} parts={parts} />
      <main>
        {parts.map((part, index) => (
          <section key={part.title} class="part" id={`part-${index + 1}`}>
            <h2>
              Part {index + 1}: {part.title}
            </h2>
            {part.groups.map((group) => (
              <GroupSection key={group.title} group={group} sources={sources} />
            ))}
          </section>
        ))}
        <section class="part" id={`part-${parts.length + 1}`}>
          <h2>Part {parts.length + 1}: Every source, and how much of it was read</h2>
          <ol class="sources">
            {data.sources.map((source) => (
              <SourceLine key={source.id} source={source} sources={sources} isFull />
            ))}
          </ol>
        </section>
      </main>
    </>
  );
}

function Title({ data, parts }: { data: DataSet; parts: readonly Part[] }) {
  const { dataset, concepts, sources, comparison, corrections } = data;
  const titles = [...parts.map(({ title }) => title), 'Every source, and how much of it was read'];
  return (
    <header class="cover">
      <h1>Discern: the knowledge on myasthenia gravis (MG) and ALS, for clinical review</h1>
      <p class="warning">{reviewState(data)} It is general information, not medical advice.</p>
      <p>
        Data version {dataset.version}, compiled {dataset.compiled}: {concepts.length} concepts,{' '}
        {comparison.length} rows of a comparison, {corrections.length} corrections, {sources.length} sources.
      </p>
      <p>
        What most needs review comes first. Each entry is printed once and has a number; where it belongs to a
        later part as well, that part names the number. Numbers in square brackets are those of the list of
        sources at the end; below each entry its sources are named. “Read in part” means that the statement,
        or a part of it, is established knowledge that was not read in the source. Please tick each claim, and
        write below what should change.
      </p>
      <dl class="reviewer">
        {['Name', 'Role', 'Parts reviewed', 'Date'].map((field) => (
          <div key={field}>
            <dt>{field}</dt>
            <dd />
          </div>
        ))}
      </dl>
      <h2>Parts</h2>
      <ol class="contents">
        {titles.map((title, index) => (
          <li key={title}>
            <a href={`#part-${index + 1}`}>{title}</a>
            <span class="soft"> {parts[index] ? tellCount(parts[index]) : `${sources.length} sources`}</span>
          </li>
        ))}
      </ol>
    </header>
  );
}

/** Who has looked at the data, as it says itself. */
export function reviewState({ concepts }: DataSet): string {
  const reviewed = concepts.filter((concept) => concept.reviewed).length;
  if (reviewed === 0) return 'No clinician has reviewed any of this yet.';
  return `A clinician has reviewed ${reviewed} of ${concepts.length} concepts; the others, and the rest, nobody yet.`;
}

function tellCount({ groups }: Part): string {
  const count = groups.reduce((sum, { items }) => sum + items.length, 0);
  return `${count} ${count === 1 ? 'entry' : 'entries'} printed here`;
}

function GroupSection({ group, sources }: { group: Group; sources: Sources }) {
  const { title, note, items, above } = group;
  return (
    <section class="group">
      <h3>{title}</h3>
      {note && (
        <>
          <p class="note">{note}</p>
          <WriteLines />
        </>
      )}
      {above.length > 0 && (
        <p class="above">
          Printed above:{' '}
          {above.map(({ number, item }, index) => (
            <Fragment key={number}>
              {index > 0 && ', '}
              <a href={`#${item.kind}-${item.id}`}>
                {number} ({item.id})
              </a>
            </Fragment>
          ))}
          .
        </p>
      )}
      {group.sources.length > 0 && (
        <ol class="sources">
          {group.sources.map((source) => (
            <SourceLine key={source.id} source={source} sources={sources} isFull />
          ))}
        </ol>
      )}
      {items.map((one) => (
        <ItemSection key={one.number} {...one} sources={sources} />
      ))}
    </section>
  );
}
