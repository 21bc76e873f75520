// Whoever follows the settings is never given what was changed since, and nothing twice.
import { beforeEach, expect, test, vi } from 'vitest';
import { followSettings, type Settings } from '../../../src/extension/settings.ts';

const storage = vi.hoisted(() => ({
  answers: [] as ((stored: object) => void)[],
  listeners: new Set<(changes: object, area: string) => void>(),
}));

vi.mock('../../support/fake-browser.ts', () => ({
  api: {
    storage: {
      local: { get: () => new Promise<object>((resolve) => storage.answers.push(resolve)) },
      onChanged: {
        addListener: (listener: () => void) => storage.listeners.add(listener),
        removeListener: (listener: () => void) => storage.listeners.delete(listener),
      },
    },
  },
}));

const change = (area = 'local') => {
  for (const listener of storage.listeners) listener({}, area);
};
const answer = async (index: number, stored: object) => {
  storage.answers[index]?.(stored);
  await new Promise((resolve) => setTimeout(resolve));
};
const follow = (signal?: AbortSignal) => {
  const given: Settings['text'][] = [];
  return { given, catchUp: followSettings(({ text }) => given.push(text), signal) };
};

beforeEach(() => {
  storage.answers.length = 0;
  storage.listeners.clear();
});

test('what is stored comes first, then each change', async () => {
  const { given } = follow();
  await answer(0, {});
  change();
  await answer(1, { text: 'large' });
  expect(given).toEqual(['standard', 'large']);
});

test('an answer overtaken by a later one is dropped', async () => {
  const { given } = follow();
  change();
  await answer(1, { text: 'large' });
  await answer(0, {});
  expect(given).toEqual(['large']);
});

test('what is as it was is not given again, nor what happens in another area', async () => {
  const { given } = follow();
  await answer(0, { text: 'large' });
  change();
  await answer(1, { text: 'large' });
  change('session');
  expect([given, storage.answers.length]).toEqual([['large'], 2]);
});

test('who heard of a change before storage told can catch up', async () => {
  const { given, catchUp } = follow();
  await answer(0, {});
  const caught = catchUp();
  await answer(1, { text: 'large' });
  await caught;
  expect(given).toEqual(['standard', 'large']);
});

test('nothing comes once it is over', async () => {
  const controller = new AbortController();
  const { given } = follow(controller.signal);
  controller.abort();
  await answer(0, { text: 'large' });
  expect([given, storage.listeners.size]).toEqual([[], 0]);
});
