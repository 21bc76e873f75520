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
  ['garbage in both', { enabled: 7, sites: 7, more: true }],
])('%s becomes the defaults', (_, stored) => {
  expect(parseSettings(stored)).toEqual(DEFAULTS);
});

test('one bad setting does not take the good one with it', () => {
  expect(parseSettings({ enabled: false, sites: 'x' })).toEqual({ enabled: false, sites: {} });
  expect(parseSettings({ enabled: 'x', sites: { 'a.example': 'off' } })).toEqual({
    enabled: true,
    sites: { 'a.example': 'off' },
  });
});
