// What stands right beside the letters of a disease.
import { describe, expect, test } from 'vitest';
import { cuesOf, oddsOfIllness } from '../../../src/relevance/cues.ts';
import { passagesOf, verdicts } from './read-text.ts';

const lettersIn = (text: string) => {
  const [passage] = passagesOf(text);
  const match = passage?.matches.find((one) => /^(?:ALS|MG|MND)$/.test(one.text));
  if (passage === undefined || match === undefined) throw new Error('no letters');
  return { passage, match };
};
const cues = (text: string) => {
  const { passage, match } = lettersIn(text);
  return [...cuesOf(passage, match)];
};

describe('the cues of letters', () => {
  test('are the letters, what is near, what stands where, and pairs', () => {
    expect(cues('Tom’s 2 aunts had ALS, too.')).toEqual([
      ...['had', 'aunts', '#', "tom's", ',', 'too', '.'],
      ...['00had', '01aunts', '02#', '10,', '11too', '12.'],
      ...['ALS', 'aunts had _', '_ , too', 'had _ ,'],
    ]);
  });
  test('tell where a text begins and ends', () => {
    expect(cues('MG')).toEqual(['00', '01', '02', '10', '11', '12', 'MG', '  _', '_  ', ' _ ']);
  });
  test('are of twelve words and signs on either side, of a text of any length', () => {
    const words = Array.from({ length: 20 }, (_, at) => String.fromCharCode(97 + at)).join(' ');
    const near = cues(`${'x'.repeat(1e6)} ${words} ALS ${words}`);
    expect(near).toContain('t');
    expect(near).toContain('i');
    expect(
      near
        .filter((cue) => /^\p{L}$/u.test(cue))
        .sort()
        .join(''),
    ).toBe('abcdefghijklmnopqrst');
    expect(cues(`${words} ALS`)).not.toContain('h');
  });
});

test('add up', () => {
  const { passage, match } = lettersIn('ALS patients');
  const worth = new Map([
    ['patients', 90],
    ['10patients', 30],
    ['crews', -500],
  ]);
  expect(oddsOfIllness({ bias: -100, worth }, passage, match)).toBe(20);
});

describe('letters that stand as the disease does', () => {
  const last = (...lines: string[]) => verdicts(lines.join('\n')).at(-1);
  const NAMED = 'Myasthenia gravis is rare.';
  const CREWS = 'An advanced life support (ALS) crew came.';
  const ART = 'Tracheostomy.\nFasciculations and dysphagia.\nSpirometry and a gastrostomy.';

  test.each([
    'A man in his forties with ALS speaks again.',
    'They say that we have ALS.',
    'The pump is for ALS patients.',
  ])('are it where a disease is named in words: %s', (line) =>
    expect(last(NAMED, line)).toBe('ALS: reason_illness'),
  );
  test('and on a page that spells something else out there', () => {
    expect(
      last(NAMED, 'Advanced life support is taught.', 'She speaks for people who live with my kind of ALS.'),
    ).toBe('ALS: reason_illness');
  });
  test.each(['The ALS ambulance came.', 'ALS is on the way.', 'Light sensor (ALS) and gyroscope.'])(
    'but not as other things do: %s',
    (line) => expect(last(NAMED, line)).toMatch(/^\(ALS\): /),
  );
  test('not below the words that give the letters away', () => {
    expect(last(NAMED, CREWS, 'The pump is for ALS patients.')).toBe('(ALS): reason_defined_elsewhere');
  });
  test('where no disease is named in words, among three terms of art', () => {
    const tom = 'Tom has ALS. His hands went first, and his voice followed.';
    expect(last(ART, tom)).toBe('ALS: reason_illness');
    expect(last('Fasciculations and dysphagia.', tom)).toBe('(ALS): reason_unbound');
    expect(last(ART, 'An ALS crew came.', tom)).toMatch(/^\(ALS\): /);
  });
  test('or where they once stand so that nobody could mean anything else', () => {
    const walk = [
      'A walk for people with the disease.',
      'The town sends one ALS unit.',
      'Walk for ALS on Sunday.',
    ];
    const told =
      'Somebody is told every day that they have ALS. It takes the muscles of hands, voice and breath.';
    expect(verdicts(walk.join('\n')).at(-1)).toMatch(/^\(ALS\): /);
    const verdict = (line: string) => verdicts([told, ...walk.slice(0, 2), line].join('\n')).at(-1);
    expect(verdict('Walk for ALS on Sunday.')).toMatch(/^ALS: /);
    expect(verdict('The ALS rig was late.')).toMatch(/^\(ALS\): /);
  });
  test('not where it is defined as something else: that names nothing', () => {
    const told =
      'Somebody is told every day that they have ALS. It takes the muscles of hands, voice and breath.';
    expect(last(CREWS, told)).toBe('(ALS): reason_defined_elsewhere');
    expect(last(CREWS, told, 'The museum is for people who have MG since 2001.')).toBe(
      '(MG): reason_unbound',
    );
  });
});
