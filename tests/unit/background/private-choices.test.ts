// What the background keeps for private windows: in memory, for as long as one of them is open.
import { beforeEach, expect, test, vi } from 'vitest';

const world = vi.hoisted(() => ({
  session: {} as Record<string, unknown>,
  local: {} as Record<string, unknown>,
  tabs: [] as { id: number; incognito: boolean }[],
  told: [] as number[],
  onWindow: undefined as (() => Promise<void>) | undefined,
  onTab: undefined as (() => Promise<void>) | undefined,
  onCommand: undefined as ((name: string, tab: object) => Promise<void>) | undefined,
  hasWindows: true,
}));

const browser = vi.hoisted(() => {
  const area = (content: () => Record<string, unknown>) => ({
    get: async () => structuredClone(content()),
    set: async (values: object) => void Object.assign(content(), structuredClone(values)),
    remove: async (keys: string | string[]) => {
      for (const key of [keys].flat()) delete content()[key];
    },
  });
  return {
    storage: { session: area(() => world.session), local: area(() => world.local) },
    get windows() {
      if (!world.hasWindows) return undefined;
      return { onRemoved: { addListener: (listener: () => Promise<void>) => (world.onWindow = listener) } };
    },
    tabs: {
      query: async () => world.tabs,
      sendMessage: async (id: number) => void world.told.push(id),
      onRemoved: { addListener: (listener: () => Promise<void>) => (world.onTab = listener) },
    },
    commands: {
      onCommand: { addListener: (listener: typeof world.onCommand) => (world.onCommand = listener) },
    },
  };
});
vi.mock('../../../src/extension/browser.ts', () => ({ browser }));
vi.mock('../../support/fake-browser.ts', () => ({ api: browser }));

const { changePrivate, forgetWithPrivateWindows, getPrivate } = await import(
  '../../../src/background/private-choices.ts'
);
const { answerCommands } = await import('../../../src/background/commands.ts');

beforeEach(() => {
  const tabs = [
    { id: 1, incognito: false },
    { id: 2, incognito: true },
    { id: 3, incognito: true },
  ];
  Object.assign(world, { session: {}, local: {}, tabs, told: [], hasWindows: true });
  Object.assign(world, { onWindow: undefined, onTab: undefined });
});

test('a change is kept, and the private tabs are told', async () => {
  await changePrivate({ change: { enabled: false } });
  await changePrivate({ change: { text: 'large' } });
  expect(await getPrivate()).toEqual({ enabled: false, text: 'large' });
  expect(world.told).toEqual([2, 3, 2, 3]);
});

test('two changes in one moment are both kept', async () => {
  await Promise.all([
    changePrivate({ change: { enabled: false } }),
    changePrivate({ change: { text: 'large' } }),
  ]);
  expect(await getPrivate()).toEqual({ enabled: false, text: 'large' });
});

test('what is no choice is not kept', async () => {
  await changePrivate({ change: { address: 'https://a.example/' } as never });
  expect(await getPrivate()).toEqual({});
});

test('nothing is on record before anything was chosen, nor where storage holds nonsense', async () => {
  expect(await getPrivate()).toEqual({});
  world.session.private = 'nonsense';
  expect(await getPrivate()).toEqual({});
});

test('it is forgotten with the last private window, and not before', async () => {
  forgetWithPrivateWindows();
  await changePrivate({ change: { enabled: false } });
  world.session.selection = { conceptIds: [] };
  await world.onWindow?.();
  expect(await getPrivate()).toEqual({ enabled: false });
  world.tabs = world.tabs.filter(({ incognito }) => !incognito);
  await world.onWindow?.();
  expect(world.session).toEqual({ selection: { conceptIds: [] } });
  expect(world.onTab).toBeUndefined();
});

test('where there are no windows, with the last private tab', async () => {
  world.hasWindows = false;
  forgetWithPrivateWindows();
  await changePrivate({ change: { enabled: false } });
  world.tabs = [];
  await world.onTab?.();
  expect(world.session).toEqual({});
});

test('the key that switches all off does so in private windows only, when pressed in one', async () => {
  answerCommands();
  await world.onCommand?.('toggle', { id: 2, incognito: true });
  expect([world.local, await getPrivate()]).toEqual([{}, { enabled: false }]);
  await world.onCommand?.('toggle', { id: 2, incognito: true });
  expect([world.local, await getPrivate()]).toEqual([{}, { enabled: true, pausedUntil: 0 }]);
  await world.onCommand?.('toggle', { id: 1, incognito: false });
  expect(world.local).toEqual({ enabled: false });
});
