// The welcome page greets once: after installation, and not after what browsers also report there.
import { expect, test, vi } from 'vitest';

const { create, addListener } = vi.hoisted(() => ({ create: vi.fn(), addListener: vi.fn() }));
vi.mock('../../../src/extension/browser.ts', () => ({
  browser: {
    runtime: { onInstalled: { addListener }, getURL: (path: string) => `extension:/${path}` },
    tabs: { create },
  },
}));

test.each([
  ['install', 1],
  ['update', 0],
  ['browser_update', 0],
  ['chrome_update', 0],
  ['shared_module_update', 0],
])('after %s it opens %d times', async (reason, times) => {
  create.mockClear();
  addListener.mockClear();
  const { offerWelcome } = await import('../../../src/background/offer-welcome.ts');
  offerWelcome();
  const [listener] = addListener.mock.calls[0] ?? [];
  listener({ reason });
  expect(create).toHaveBeenCalledTimes(times);
  if (times > 0) expect(create).toHaveBeenCalledWith({ url: 'extension:/src/welcome/welcome.html' });
});
