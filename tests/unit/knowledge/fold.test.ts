// Folding: everything that reads the same becomes the same, and every offset leads back to the original.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, foldForm, plainLetters } from '../../../src/knowledge/fold.ts';

test.each([
  ['plain text', 'Myasthenia Gravis', 'myasthenia gravis'],
  ['soft hyphen', 'myas\u00adthenia', 'myasthenia'],
  ['zero-width space', 'myas\u200bthenia', 'myasthenia'],
  ['zero-width joiners', 'my\u200cas\u200dthenia', 'myasthenia'],
  ['word joiner and byte order mark', '\ufeffmyas\u2060thenia', 'myasthenia'],
  ['marks of direction', '\u200emyas\u202athenia\u202c', 'myasthenia'],
  ['no-break space', 'myasthenia\u00a0gravis', 'myasthenia gravis'],
  ['narrow, thin and wide spaces', 'a\u202fb\u2009c\u3000d', 'a b c d'],
  ['runs of spaces and line breaks', 'myasthenia \n\t gravis', 'myasthenia gravis'],
  ['hyphen between words', 'Lambert-Eaton', 'lambert eaton'],
  [
    'hyphens and dashes of every kind',
    'a\u2010b\u2011c\u2012d\u2013e\u2014f\u2015g\u2212h',
    'a b c d e f g h',
  ],
  ['small and full-width hyphens', 'a\ufe58b\ufe63c\uff0dd', 'a b c d'],
  ['a spaced dash parts clauses', 'weak \u2013 tired', 'weak-tired'],
  ['a double hyphen parts clauses', 'weak--tired', 'weak-tired'],
  ['curly apostrophes', 'Bell\u2019s Lou\u2018s', "bell's lou's"],
  ['primes, accents and backticks as apostrophes', 'a\u2032s b\u00b4s c`s d\u02bcs', "a's b's c's d's"],
  ['ligatures', 'di\ufb03culty \ufb02are \ufb01ber', 'difficulty flare fiber'],
  ['full-width letters', '\uff21\uff2c\uff33', 'als'],
  ['full-width digits and apostrophe', '\uff11\uff12 a\uff07s', "12 a's"],
  ['precomposed accents', 'Guillain-Barr\u00e9 Sj\u00f6gren', 'guillain barre sjogren'],
  ['combining accents', 'Barre\u0301', 'barre'],
  ['Vietnamese and Greek accents', '\u1ec7 \u03ac', 'e \u03b1'],
  ['dotted capital I', '\u0130stanbul', 'istanbul'],
  ['emoji stay', 'weak \ud83d\ude00\ufe0f tired', 'weak \ud83d\ude00 tired'],
  ['a lone surrogate stays', 'a\ud83db', 'a\ud83db'],
  ['a full-width backtick', 'c\uff40s', "c's"],
  ['nothing', '', ''],
  ['only what is invisible', '\u200b\u00ad', ''],
])('folds %s', (_, text, lower) => {
  expect(fold(text).lower).toBe(lower);
});

test('case is kept beside the lower case', () => {
  expect(fold('Mu\u00adSK\u2013MG')).toMatchObject({
    cased: 'MuSK MG',
    lower: 'musk mg',
  });
});

/** The original text behind the first place where `word` stands in the folded text. */
function originalText(text: string, word: string): string {
  const folded = fold(text);
  const start = folded.lower.indexOf(word);
  return text.slice(folded.originalOf(start), folded.originalOf(start + word.length));
}

test.each([
  ['has ptosis today', 'ptosis', 'ptosis'],
  ['has pto\u00adsis today', 'ptosis', 'pto\u00adsis'],
  ['\u200b\u200bhas \n ptosis', 'ptosis', 'ptosis'],
  ['the myasthenia\u00a0 gravis, then', 'myasthenia gravis', 'myasthenia\u00a0 gravis'],
  ['a Guillain\u2013Barre\u0301. b', 'guillain barre', 'Guillain\u2013Barre\u0301'],
  ['no di\ufb03culty here', 'difficulty', 'di\ufb03culty'],
  ['\uff21\uff2c\uff33\uff01', 'als', '\uff21\uff2c\uff33'],
  ['\ud83d\ude00-ptosis', 'ptosis', 'ptosis'],
])('maps back exactly: %j, %s', (text, word, original) => {
  expect(originalText(text, word)).toBe(original);
});

const odd = fc.constantFrom(
  ...[
    '\u00ad',
    '\u200b',
    '\u00a0',
    '-',
    '\u2013',
    ' ',
    '\n',
    "'",
    '\u2019',
    '\ufb03',
    '\uff21',
    '\uff0d',
    '\u0301',
  ],
  ...[
    '\u0130',
    '\u1e9e',
    '\u03a3',
    '\ud83d',
    '\ude00',
    '\ud835\udc00',
    '\uffe3',
    '\ufdfa',
    '\u01c5',
    '\u0374',
    '`',
    'a',
    'Z',
  ],
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(odd).map((parts) => parts.join('')),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes)),
);

test('whatever the text: equal lengths, a rising map from start to end, and no second change', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { lower, cased, originalOf } = fold(text);
      expect(lower.length).toBe(cased.length);
      let last = 0;
      for (let index = 0; index < cased.length; index += 1) {
        const offset = originalOf(index);
        expect(offset).toBeGreaterThanOrEqual(last);
        expect(offset).toBeLessThan(text.length);
        last = offset;
      }
      expect(originalOf(cased.length)).toBe(text.length);
      expect(fold(lower).lower.replaceAll('-', ' ')).toBe(lower.replaceAll('-', ' '));
    }),
    { numRuns: 2000 },
  );
});

test('case, accents, dashes and apostrophes make no difference', () => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^[a-z]+([ '][a-z]+)*$/),
      fc.constantFrom('-', '\u2013', '\u00a0', '\n '),
      (text, gap) => {
        const odd = text
          .toUpperCase()
          .replaceAll(' ', gap)
          .replaceAll("'", '\u2019')
          .replaceAll('E', '\u00c9');
        expect(fold(odd).lower).toBe(text);
      },
    ),
  );
});

test('a form is keyed folded, trimmed, with its case', () => {
  expect(foldForm(' Guillain\u2013Barr\u00e9 ')).toBe('Guillain Barre');
});

test('plain letters: whatever folds to ASCII or to nothing is told the same without a map', () => {
  const wrong: string[] = [];
  for (let code = 0x80; code < 0x10000; code += 1) {
    if (code >= 0xd800 && code <= 0xdfff) continue;
    const sign = String.fromCharCode(code);
    const folded = fold(`x${sign}x`).lower.slice(1, -1);
    // Only with an accent there is anything to do.
    const plain = plainLetters(`x${sign}xé`).slice(1, -2).toLowerCase();
    const isAscii = /^[0-9a-z_]*$/.test(folded);
    if (isAscii && plain !== folded) wrong.push(`${code.toString(16)} is ${folded}, not ${plain}`);
    // What is no letter must not become one: it would grow onto the word before.
    if (!isAscii && (plain === '' || /[0-9a-z_]/.test(plain)))
      wrong.push(`${code.toString(16)} became ${plain}`);
  }
  expect(wrong).toEqual([]);
});
