// Settings are never trusted: whatever storage holds, the reader gets valid ones.
import { expect, test } from 'vitest';
import { DEFAULTS, differing, parseSettings, withRefused } from '../../../src/extension/settings.ts';

test.each([
  ['nothing', undefined],
  ['null', null],
  ['a string', 'off'],
  ['an empty object', {}],
  ['enabled as a word', { enabled: 'yes' }],
  ['sites as a list', { sites: ['a.example'] }],
  ['a site with another word', { sites: { 'a.example': 'maybe' } }],
  ['refused meanings as a word', { refused: 'mg' }],
  ['a preset nobody knows', { pointing: 'telepathy', text: 20, mentions: null, badge: 'no' }],
  ['known terms as one word', { known: 'ptosis' }],
  ['known terms of which one is no word', { known: ['ptosis', 7] }],
  [
    'garbage in all',
    {
      enabled: 7,
      pointing: 7,
      text: 7,
      mentions: 7,
      names: 7,
      badge: 7,
      known: 7,
      sites: 7,
      refused: 7,
      pausedUntil: '7',
      more: true,
    },
  ],
])('%s becomes the defaults', (_, stored) => {
  expect(parseSettings(stored)).toEqual(DEFAULTS);
});

test('one bad setting does not take the good one with it', () => {
  expect(parseSettings({ enabled: false, sites: 'x' })).toEqual({ ...DEFAULTS, enabled: false });
  expect(parseSettings({ enabled: 'x', sites: { 'a.example': 'off' } })).toEqual({
    ...DEFAULTS,
    sites: { 'a.example': 'off' },
  });
  const refused = { 'a.example': ['mg'], 'b.example': 7 };
  expect(parseSettings({ refused })).toEqual({
    ...DEFAULTS,
    refused: { 'a.example': ['mg'], 'b.example': [] },
  });
});

test('only what differs is kept', () => {
  expect(differing(DEFAULTS)).toEqual({});
  expect(differing({ enabled: true, text: 'large' })).toEqual({ text: 'large' });
  expect(differing({ sites: { 'a.example': undefined } })).toEqual({});
  expect(differing({ sites: { 'a.example': undefined, 'b.example': 'off' } })).toEqual({
    sites: { 'b.example': 'off' },
  });
});

test('a site is forgotten with the last meaning refused on it', () => {
  const refused = { 'a.example': ['mg', 'als'], 'b.example': ['peg'] };
  const without = (host: string, form: string, before = refused) =>
    withRefused({ refused: before }, host, form, false);
  expect(without('a.example', 'mg')).toEqual({ 'a.example': ['als'], 'b.example': ['peg'] });
  expect(without('b.example', 'peg')).toEqual({ 'a.example': ['mg', 'als'] });
  expect(without('c.example', 'peg')).toEqual(refused);
  expect(withRefused({ refused }, 'b.example', 'peg', true)).toEqual(refused);
});
