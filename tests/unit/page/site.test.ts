// Where nothing is read: the reader's choice first, then mail, banks and patient portals.
import { afterEach, expect, test, vi } from 'vitest';
import { DEFAULTS } from '../../../src/extension/settings.ts';
import { hostsAround, judgeSite } from '../../../src/page/site.ts';

const on = DEFAULTS;

test.each([
  ['a usual page', 'example.org', 'text/html', on, {}],
  ['a PDF', 'example.org', 'application/pdf', on, { state: 'pdf' }],
  [
    'switched off everywhere',
    'example.org',
    'text/html',
    { ...on, enabled: false },
    { state: 'off-everywhere' },
  ],
  [
    'switched off here',
    'example.org',
    'text/html',
    { ...on, sites: { 'example.org': 'off' as const } },
    { state: 'off-site' },
  ],
  [
    'switched off elsewhere',
    'a.example.org',
    'text/html',
    { ...on, sites: { 'example.org': 'off' as const } },
    {},
  ],
  ['mail', 'mail.google.com', 'text/html', on, { state: 'private-site', privateReason: 'mail' }],
  ['not mail', 'notmail.google.com', 'text/html', on, {}],
  [
    'mail switched on by hand',
    'mail.google.com',
    'text/html',
    { ...on, sites: { 'mail.google.com': 'on' as const } },
    {},
  ],
  ['a file', '', 'text/html', on, {}],
])('%s', (_, host, type, settings, verdict) => {
  expect(judgeSite(host, type, settings)).toEqual(verdict);
});

afterEach(() => vi.unstubAllGlobals());

// Firefox gives a window that is no longer shown no parent; settings may be read just then.
test('a frame that was taken out has its own host', () => {
  vi.stubGlobal('window', { parent: null });
  vi.stubGlobal('location', { protocol: 'https:', hostname: 'left.example' });
  expect(hostsAround()).toEqual(['left.example']);
});
