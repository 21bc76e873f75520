// Lists of other pages, news and adverts stand below a heading of their own, or behind a label, in the midst of the text.
import { expect, test } from 'vitest';
import { shown } from './read-text.ts';

const PAGE = [
  '% Myasthenia gravis: a new medicine',
  'Myasthenia gravis makes muscles weak. The weakness gets worse with use.',
  'Efgartigimod lowers the antibodies against the acetylcholine receptor.',
];
const WORDS = 'Vaccine maker cuts jobs, and why do I get cramps in bed?';
const below = (heading: string) => shown([...PAGE, `## ${heading}`, WORDS].join('\n'));

test.each(['More news', 'Other questions', 'You may also like', 'Market reaction', 'Related articles'])(
  'what stands below "%s" is of something else',
  (heading) => expect(below(heading)).not.toContain('cramps'),
);

test.each(['Side effects', 'More about myasthenia gravis', 'More news on myasthenia gravis'])(
  'not what stands below "%s"',
  (heading) => expect(below(heading)).toContain('cramps'),
);
