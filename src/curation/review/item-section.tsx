// One entry on the sheet: MG beside ALS, what else it says, its sources, boxes to tick and lines to write on.
import type { Claim, Item } from './items.ts';
import { claimsOf } from './items.ts';
import { Box, SourceLine, type Sources, WriteLines } from './source-line.tsx';
import { word } from './words.ts';

interface Props {
  readonly number: number;
  readonly item: Item;
  readonly sources: Sources;
}

/** The entry with its number. */
export function ItemSection({ number, item, sources }: Props) {
  const { kind, id, title, category, lead, sides, claims, reviewed } = item;
  const cited = new Set(claimsOf(item).flatMap((claim) => claim.sources ?? []));
  return (
    <section class="item" id={`${kind}-${id}`}>
      <h4>
        <span class="number">{number}</span> {title}
      </h4>
      <p class="soft">
        {category} · {id}
        {reviewed && ` · reviewed on ${reviewed.on} by ${reviewed.by}`}
      </p>
      {lead && <p>{lead}</p>}
      {sides.length > 0 && (
        <div class="sides">
          {sides.map((claim) => (
            <ClaimBox key={claim.title} claim={claim} sources={sources} />
          ))}
        </div>
      )}
      {claims.map((claim) => (
        <ClaimBox key={claim.title} claim={claim} sources={sources} />
      ))}
      <ol class="sources">
        {[...cited].flatMap((one) => {
          const known = sources.get(one);
          return known ? [<SourceLine key={one} source={known.source} sources={sources} />] : [];
        })}
      </ol>
      <WriteLines />
    </section>
  );
}

function ClaimBox({ claim, sources }: { claim: Claim; sources: Sources }) {
  const { title, text, standing, basis } = claim;
  const numbers = claim.sources?.map((id) => sources.get(id)?.number);
  return (
    <div class="claim">
      <p>
        <strong>{title}</strong>
        {standing && <span class="standing">{word('standing', standing)}</span>}
        {basis && basis !== 'retrieved' && <span class="partly">{READ[basis]}</span>} {text}{' '}
        {numbers && (
          <span class="cites">{numbers.length === 0 ? '[no source]' : `[${numbers.join(', ')}]`}</span>
        )}
      </p>
      <p class="ticks">
        <Box>right</Box> <Box>wrong</Box> <Box>unclear</Box>
      </p>
    </div>
  );
}

const READ = { mixed: 'read in part', textbook: 'not read in its source' } as const;
