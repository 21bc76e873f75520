// Firefox for Android has neither menus nor commands for extensions: what follows them in the background has to start all the same.
import { expect, test, vi } from 'vitest';
import { answerCommands } from '../../../src/background/commands.ts';
import { offerComparison } from '../../../src/background/context-menu.ts';

vi.mock('../../../src/extension/browser.ts', () => ({
  browser: { runtime: { onInstalled: { addListener: vi.fn() } } },
}));

test.each([
  ['menus', offerComparison],
  ['commands', answerCommands],
])('nothing is asked of %s that are not there', (_, start) => {
  expect(start).not.toThrow();
});
