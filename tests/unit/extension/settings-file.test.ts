// The file of the reader's choices: what is written comes back, and nothing that is not sound gets in.
import { expect, test } from 'vitest';
import { DEFAULTS, type Settings } from '../../../src/extension/settings.ts';
import { readSettingsFile, writeSettingsFile } from '../../../src/extension/settings-file.ts';
import { word } from '../../support/expected.ts';

const CHOSEN: Settings = {
  enabled: false,
  pointing: 'gaze',
  text: 'large',
  mentions: 'first',
  names: 'clinical',
  badge: false,
  known: ['ptosis', 'diplopia'],
  sites: { 'a.example': 'off', 'b.example': 'on' },
  refused: { 'c.example': ['mg', 'als'] },
  pausedUntil: 0,
};

test.each([
  ['everything chosen', CHOSEN],
  ['nothing chosen', DEFAULTS],
  ['one thing chosen', { ...DEFAULTS, text: 'large' as const }],
])('%s comes back as it was', (_, settings) => {
  expect(readSettingsFile(writeSettingsFile(settings))).toEqual({ settings });
});

test('the file holds what was chosen and nothing else', () => {
  expect(JSON.parse(writeSettingsFile({ ...DEFAULTS, badge: false }))).toEqual({
    kind: 'discern-settings',
    version: 1,
    settings: { badge: false },
  });
});

const file = (settings: unknown, more: object = {}) =>
  JSON.stringify({ kind: 'discern-settings', version: 1, settings, ...more });

test.each([
  ['nothing', '', 'no_json', ''],
  ['half a file', writeSettingsFile(CHOSEN).slice(0, 80), 'no_json', ''],
  ['a picture', '\u0089PNG\r\n', 'no_json', ''],
  ['a number', '7', 'other', ''],
  ['null', 'null', 'other', ''],
  ['a list', '[]', 'other', ''],
  ['settings without saying whose', JSON.stringify({ settings: {} }), 'other', ''],
  ['another program’s settings', file({}, { kind: 'other' }), 'other', ''],
  ['no settings in it', file(undefined), 'other', ''],
  ['a later version', file({}, { version: 2 }), 'version', ''],
  ['a setting of a later version', file({ voice: 'local' }), 'unknown', 'voice'],
  ['something beside the settings', file({}, { more: 1 }), 'unknown', 'more'],
  ['an unknown preset', file({ pointing: 'telepathy' }), 'wrong', 'pointing'],
  ['a switch that is a word', file({ enabled: 'yes' }), 'wrong', 'enabled'],
  ['a known term that is a number', file({ known: ['ptosis', 7] }), 'wrong', 'known.1'],
  ['a site with another word', file({ sites: { 'a.example': 'maybe' } }), 'wrong', 'sites.a.example'],
  [
    'refused meanings that are no list',
    file({ refused: { 'a.example': 'mg' } }),
    'wrong',
    'refused.a.example',
  ],
  ['a file as large as no choices are', `"${'x'.repeat(1_000_000)}"`, 'large', ''],
])('%s is refused with the reason', (_, text, reason, place) => {
  const content = readSettingsFile(text);
  expect(content).toEqual({ reason: `options_import_${reason}`, place });
  expect(word(`options_import_${reason}`, place)).toContain(place);
});

test('names that mean something to JavaScript do no harm', () => {
  const content = readSettingsFile(
    file({ refused: JSON.parse('{"__proto__": ["mg"], "constructor": ["als"]}') }),
  );
  expect('settings' in content && Object.getPrototypeOf(content.settings.refused)).toBe(Object.prototype);
  expect('settings' in content && Object.keys(content.settings.refused)).toEqual([]);
});
