// That a part of the browser nobody could listen to is a finding, and one that ended first is none. Only the browser is played here.
import { EventEmitter } from 'node:events';
import type { Browser, Target } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { hearRefusals } from '../support/refused.ts';

/** A target to which no session can be opened. */
const deaf = (url: string) =>
  ({
    url: () => url,
    type: () => 'page',
    createCDPSession: () => Promise.reject(new Error('not allowed')),
  }) as unknown as Target;

test('a target that could not be listened to and is still there is told, one that went is not', async () => {
  const [staying, going] = [deaf('https://staying.test/'), deaf('https://going.test/')];
  const targets = [staying];
  const browser = Object.assign(new EventEmitter(), { targets: () => targets });
  const refusals = await hearRefusals('chromium', browser as unknown as Browser);
  browser.emit('targetcreated', going);
  expect(await refusals.heard()).toEqual([
    'https://staying.test/: nobody listens to this page: Error: not allowed',
  ]);
});
