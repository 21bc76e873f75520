// Settings are never trusted: whatever storage holds, the reader gets valid ones.
import { expect, test } from 'vitest';
import { DEFAULTS, parseSettings } from '../../../src/extension/settings.ts';

test.each([
  ['nothing', undefined],
  ['null', null],
  ['a string', 'off'],
  ['an empty object', {}],
  ['enabled as a word', { enabled: 'yes' }],
  ['sites as a list', { sites: ['a.example'] }],
  ['a site with another word', { sites: { 'a.example': 'maybe' } }],
  ['refused meanings as a word', { refused: 'mg' }],
  ['garbage in all', { enabled: 7, sites: 7, refused: 7, more: true }],
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
