// One run, three projects: unit (node), browser (Debian's Chromium, no extension), e2e (the built extension in both browsers).
import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { knowledge } from '../src/knowledge/build/vite-plugin.ts';
import { lookForBrowser } from './support/find-browser.ts';
import { PAGE_API } from './support/page-api.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const fakeBrowser = fileURLToPath(new URL('support/fake-browser.ts', import.meta.url));
const fake = {
  alias: [
    { find: 'webextension-polyfill', replacement: fakeBrowser },
    { find: PAGE_API, replacement: fakeBrowser },
  ],
};

export default defineConfig({
  root,
  plugins: [knowledge()],
  test: {
    reporters: ['default', fileURLToPath(new URL('support/closing-line.ts', import.meta.url))],
    projects: [
      {
        root,
        plugins: [knowledge()],
        resolve: fake,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          environment: 'node',
          // Some read every labelled page, and other work may go on beside them.
          testTimeout: 60_000,
        },
      },
      {
        root,
        plugins: [knowledge()],
        resolve: fake,
        test: {
          name: 'browser',
          sequence: { groupOrder: 1 },
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                // Unit tests have to run where there is no browser.
                executablePath: lookForBrowser('chromium') ?? 'chromium',
                args: ['--no-sandbox', '--disable-gpu'],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        root,
        plugins: [knowledge()],
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node',
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // Two cores: one browser at a time, and nothing else beside it.
          sequence: { groupOrder: 2 },
          maxWorkers: 1,
        },
      },
    ],
  },
});
