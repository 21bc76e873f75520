// Which of some texts in a row may hold a form: over the ends of texts, in every spelling, and never one too few.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packLexicon } from '../../../src/knowledge/lexicon-data.ts';
import { Sieve } from '../../../src/matching/sieve.ts';

const sieve = new Sieve({
  ...packLexicon([['', 'both', 'myasthenia|neurone|=ALS', '', '', '']]),
  anchors: '(?:myasthenia(?:s|)|neuron(?:e|))',
  capitals: '[cC]ALS|ALS',
});

describe('places', () => {
  test.each<[string, string[], number[]]>([
    ['none', ['a', 'myasthen', ''], []],
    ['a word in a text', ['so', 'a myasthenia b', 'c'], [1]],
    ['each of several', ['myasthenia', 'so', 'ALS, myasthenias', 'neurones'], [0, 2]],
    ['two halves of a word', ['a myas', 'thenia b'], [0]],
    ['three parts, with what belongs to neither before and behind', ['xM', 'yas', 'thenia', 'M'], []],
    ['three parts', ['x', 'M', 'yas', 'thenia', 'M'], [1]],
    ['an empty text between', ['myas', '', 'thenia'], [0]],
    ['a space between', ['myas', ' ', 'thenia'], []],
    ['texts that touch on the page or not', ['the', 'ALS', 'clinic'], [1]],
    ['a longer word', ['myasthenian', 'amyasthenia', 'my_asthenia', 'myasthenia2'], []],
    ['small letters where capitals have to be', ['als', 'Als', 'ALS'], [2]],
    ['any letters elsewhere', ['MYASTHENIA', 'Myasthenia'], [0, 1]],
    ['accents', ['myasthénie', 'myasthénia', 'ÀLS'], [1, 2]],
    ['rare accents', ['myasthệnia', 'myasthe\u0302nia'], [0, 1]],
    ['what is invisible', ['myas\u00adthe\u200bnia', 'o\u00ad', 'A\u00ad', 'LS'], [0, 2]],
    ['full width and ligatures', ['\uff21\uff2c\uff33 so', '\ufb01ne'], [0]],
    ['signs that open to letters nowhere else', ['myasthenia\u2122', 'ALS\u00b2'], [0, 1]],
    ['letters of other alphabets beside', ['яALS', 'ALS\u6f22'], [0, 1]],
    ['marks of scripts that part words', ['é x\u0e31ALS'], [0]],
    ['a word within what was none', ['neuronmyasthenia', 'neuron', 'myasthenia'], [1, 2]],
    ['a shorter word at the end of a text', ['neuron', 'early'], [0]],
  ])('%s', (_, texts, expected) => {
    expect(sieve.placesIn(texts)).toEqual(expected);
  });
});

test('a text cut anywhere is found in one of its first parts, if it holds a form as a whole', () => {
  const words = fc.constantFrom(
    'myasthenia',
    'MYASTHÉNIA',
    'neurone',
    'ALS',
    'my\u00adasthenia',
    'als',
    ' ',
    '-',
    'é',
    'x',
    '\u0301',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 8 }), fc.array(fc.nat(60), { maxLength: 6 }), (parts, cuts) => {
      const text = parts.join('');
      const ends = [...new Set(cuts.map((cut) => Math.min(cut, text.length)))].sort((a, b) => a - b);
      const pieces = [...ends, text.length].map((end, index) => text.slice(ends[index - 1] ?? 0, end));
      if (sieve.holds(text)) expect(sieve.placesIn(pieces)).not.toEqual([]);
    }),
    { numRuns: 3000 },
  );
});
