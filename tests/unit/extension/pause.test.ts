// Off for an hour: on again by itself when the hour is over, whatever clock and storage say, with one timer and no polling.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createPauseWatch, HOUR, isOn, isPaused, ON } from '../../../src/extension/pause.ts';
import { DEFAULTS, differing, parseSettings } from '../../../src/extension/settings.ts';
import { writeSettingsFile } from '../../../src/extension/settings-file.ts';
import { judgeSite } from '../../../src/page/site.ts';

const NOW = Date.UTC(2026, 10, 29, 12);
const page = new EventTarget();
let lifetime: AbortController;

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  lifetime = new AbortController();
});
afterEach(() => {
  lifetime.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test.each([
  ['never paused', 0, false],
  ['paused just now', NOW + HOUR, true],
  ['nearly over', NOW + 1, true],
  ['over', NOW, false],
  ['longer than an hour: the clock was set back', NOW + HOUR + 1, false],
])('%s', (_, pausedUntil, paused) => {
  expect(isPaused({ pausedUntil })).toBe(paused);
  expect(isOn({ enabled: true, pausedUntil })).toBe(!paused);
  expect(isOn({ enabled: false, pausedUntil })).toBe(false);
  const verdict = judgeSite('example.org', 'text/html', { ...DEFAULTS, pausedUntil });
  expect(verdict).toEqual(paused ? { state: 'paused' } : {});
});

test.each([['tomorrow'], [-1], [1.5], [Number.NaN], [null], [{}]])('%s in storage is no pause', (stored) => {
  expect(parseSettings({ pausedUntil: stored })).toEqual(DEFAULTS);
});

test('switched on, nothing of it is kept; and it is no choice to be taken to another machine', () => {
  expect(differing(ON)).toEqual({});
  expect(JSON.parse(writeSettingsFile({ ...DEFAULTS, pausedUntil: NOW + HOUR })).settings).toEqual({});
});

test('is over after an hour, told once, and nothing ticks before', () => {
  const onOver = vi.fn();
  createPauseWatch(onOver, lifetime.signal)({ pausedUntil: NOW + HOUR });
  expect(vi.getTimerCount()).toBe(1);
  vi.advanceTimersByTime(HOUR - 1);
  expect(onOver).not.toHaveBeenCalled();
  expect(vi.getTimerCount()).toBe(1);
  vi.advanceTimersByTime(1000);
  expect(onOver).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(2 * HOUR);
  page.dispatchEvent(new Event('visibilitychange'));
  expect(onOver).toHaveBeenCalledTimes(1);
  expect(vi.getTimerCount()).toBe(0);
});

test('without a pause there is no timer', () => {
  const heed = createPauseWatch(vi.fn(), lifetime.signal);
  heed({ pausedUntil: 0 });
  heed({ pausedUntil: NOW - 1 });
  expect(vi.getTimerCount()).toBe(0);
});

test('a machine that slept through the end sees it when the page is looked at', () => {
  const onOver = vi.fn();
  createPauseWatch(onOver, lifetime.signal)({ pausedUntil: NOW + HOUR });
  page.dispatchEvent(new Event('visibilitychange'));
  expect(onOver).not.toHaveBeenCalled();
  // The clock went on, the timer did not.
  vi.setSystemTime(NOW + 2 * HOUR);
  page.dispatchEvent(new Event('visibilitychange'));
  expect(onOver).toHaveBeenCalledTimes(1);
  expect(vi.getTimerCount()).toBe(0);
});

test('ended early, or begun anew, only the last one counts', () => {
  const onOver = vi.fn();
  const heed = createPauseWatch(onOver, lifetime.signal);
  heed({ pausedUntil: NOW + HOUR });
  vi.advanceTimersByTime(HOUR / 2);
  heed({ pausedUntil: Date.now() + HOUR });
  expect(vi.getTimerCount()).toBe(1);
  vi.advanceTimersByTime(HOUR / 2 + 1000);
  expect(onOver).not.toHaveBeenCalled();
  heed(ON);
  vi.advanceTimersByTime(2 * HOUR);
  expect(onOver).not.toHaveBeenCalled();
});

test('ends with the lifetime of the page', () => {
  const onOver = vi.fn();
  const heed = createPauseWatch(onOver, lifetime.signal);
  heed({ pausedUntil: NOW + HOUR });
  lifetime.abort();
  heed({ pausedUntil: NOW + HOUR });
  expect(vi.getTimerCount()).toBe(0);
});
