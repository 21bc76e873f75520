// What is chosen in a private window is laid over what is stored and never stored itself.
import { beforeEach, expect, test, vi } from 'vitest';
import type { Settings } from '../../../src/extension/settings.ts';

const world = vi.hoisted(() => ({
  local: {} as Record<string, unknown>,
  chosen: {} as object | undefined,
  asked: [] as { name: string; payload: { change?: Partial<Settings> } }[],
  written: 0,
  inIncognitoContext: true,
}));

vi.mock('../../support/fake-browser.ts', () => ({
  api: {
    get extension() {
      return { inIncognitoContext: world.inIncognitoContext };
    },
    runtime: {
      sendMessage: async (message: (typeof world.asked)[number]) => {
        world.asked.push(message);
        if (message.name === 'get-private') return world.chosen && { ok: true, value: world.chosen };
        return { ok: true, value: null };
      },
    },
    storage: {
      local: {
        get: async () => world.local,
        set: async () => world.written++,
        remove: async () => world.written++,
      },
    },
  },
}));

/** The modules as they are at the start of a page. */
async function start() {
  vi.resetModules();
  const [settings, { standBeside }] = await Promise.all([
    import('../../../src/extension/settings.ts'),
    import('../../../src/extension/private.ts'),
  ]);
  return { ...settings, standBeside };
}

beforeEach(() => {
  Object.assign(world, { local: {}, chosen: {}, asked: [], written: 0, inIncognitoContext: true });
});

test('what is chosen is laid over what is stored, also where it is the default', async () => {
  world.local = { enabled: false, text: 'large' };
  world.chosen = { enabled: true, known: ['ptosis'] };
  const { readSettings, DEFAULTS } = await start();
  expect(await readSettings()).toEqual({ ...DEFAULTS, text: 'large', known: ['ptosis'] });
});

test('garbage there is no more trusted than in storage', async () => {
  world.chosen = { enabled: 7, text: 'large' };
  const { readSettings, DEFAULTS } = await start();
  expect(await readSettings()).toEqual({ ...DEFAULTS, text: 'large' });
});

test('where nobody answers, what is stored holds', async () => {
  world.local = { enabled: false };
  world.chosen = undefined;
  const { readSettings, DEFAULTS } = await start();
  expect(await readSettings()).toEqual({ ...DEFAULTS, enabled: false });
});

test('a change goes to the background, whole, and not to storage', async () => {
  const { changeSettings, knowConcept, refuseMeaning } = await start();
  await changeSettings({ enabled: true });
  await knowConcept('ptosis', true);
  await refuseMeaning('a.example', 'mg', true);
  const changes = world.asked.filter(({ name }) => name === 'change-private');
  expect(changes.map(({ payload }) => payload.change)).toEqual([
    { enabled: true },
    { known: ['ptosis'] },
    { refused: { 'a.example': ['mg'] } },
  ]);
  expect(world.written).toBe(0);
});

test('elsewhere nobody is asked', async () => {
  world.inIncognitoContext = false;
  world.chosen = { enabled: false };
  const { readSettings, changeSettings, DEFAULTS } = await start();
  expect(await readSettings()).toEqual(DEFAULTS);
  await changeSettings({ text: 'large' });
  expect([world.asked, world.written]).toEqual([[], 1]);
});

test.each([
  ['a private tab', () => ({ incognito: true }), false, true],
  ['another tab', () => ({ incognito: false }), true, false],
  ['no tab, in a private window', () => undefined, true, true],
  [
    'a tab that cannot be asked',
    () => {
      throw new Error('gone');
    },
    false,
    false,
  ],
])('a page of ours beside %s belongs where that does', async (_, tab, isHere, isPrivate) => {
  world.inIncognitoContext = isHere;
  world.chosen = { text: 'large' };
  const { standBeside, readSettings } = await start();
  standBeside(Promise.resolve().then(tab));
  expect((await readSettings()).text).toBe(isPrivate ? 'large' : 'standard');
});
