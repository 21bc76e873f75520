import { expect, test } from 'vitest';
import { type Learning, learnWords, tellingOf } from '../../evaluate/learn-words.ts';

const LEARNING: Learning = { ridge: 1, fewest: 3, most: 100 };

const example = (text: string, isOurs: boolean) => ({ words: text.split(' '), isOurs });

const EXAMPLES = Array.from({ length: 20 }, () => [
  example('the neurologist asked about the lids', true),
  example('the gearbox of the roadster', false),
]).flat();

test('words that stand by ours speak for a term, others against it', () => {
  const telling = learnWords(EXAMPLES, LEARNING);
  expect(telling.get('neurologist')).toBeGreaterThan(0);
  expect(telling.get('gearbox')).toBeLessThan(0);
  expect(tellingOf(['a', 'neurologist'], telling, LEARNING)).toBeGreaterThan(0);
  expect(tellingOf(['a', 'roadster'], telling, LEARNING)).toBeLessThan(0);
});

test('the longer the text, the less one word of it tells', () => {
  const telling = new Map([['neurologist', 50]]);
  const long = ['neurologist', ...Array.from({ length: 200 }, () => 'word')];
  expect(tellingOf(['neurologist'], telling, LEARNING)).toBeGreaterThan(tellingOf(long, telling, LEARNING));
  expect(tellingOf([], telling, LEARNING)).toBe(0);
});

test('counted once, a word tells the same however often it stands, and unknown words count for nothing', () => {
  const once: Learning = { ...LEARNING, once: true };
  const telling = new Map([['neurologist', 50]]);
  const said = tellingOf(['neurologist'], telling, once);
  expect(tellingOf(['neurologist', 'neurologist', 'and', 'so', 'on'], telling, once)).toBe(said);
});

test('nothing is learnt of a rare word, and only those that tell most are kept', () => {
  const rare = [...EXAMPLES, example('neurologist hapax', true)];
  expect(learnWords(rare, LEARNING).has('hapax')).toBe(false);
  expect(learnWords(rare, { ...LEARNING, most: 2 }).size).toBe(2);
});
