// An advert says what it is in a label, whatever box it stands in.
import lexiconData from 'discern:lexicon';
import tablesData from 'discern:relevance';
import { expect, test } from 'vitest';
import { createLexicon } from '../../../src/matching/lexicon.ts';
import { Places } from '../../../src/page/place-of.ts';
import { readPassages } from '../../../src/page/read-passages.ts';
import { createTables } from '../../../src/relevance/tables.ts';
import { readSegments } from '../../../src/text/read-segments.ts';

const known = { lexicon: createLexicon(lexiconData), tables: createTables(tablesData) };

/** The region of the one paragraph of a page. */
function regionOf(text: string) {
  const paragraph = document.createElement('p');
  paragraph.textContent = text;
  document.body.replaceChildren(paragraph);
  const [read] = readPassages([...readSegments(document.body)], 0, known, new Places()).reads;
  return read?.place.region;
}

test.each(['Related: ', 'Sponsored · ', 'Anzeige | ', 'Advertisement – '])(
  'what stands behind "%s" is beside the text',
  (label) => expect(regionOf(`${label}cramps at night?`)).toBe('beside'),
);

test.each(['Side effects: ', 'Sponsored by the MDA: ', 'AD: ', 'Meanwhile – and I hate it – '])(
  'not what stands behind "%s"',
  (label) => expect(regionOf(`${label}cramps at night?`)).toBe('main'),
);
