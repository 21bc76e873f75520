// That the privacy test can fail: with one line that asks something of the network, put into one place of the build at a time, in both
// browsers, the very findings that have to be none there name the leak. From a page the request goes out and is recorded; from
// our own pages and the background the policy lets nothing out, and the refusal is what is found.
import { afterEach, describe, expect, test } from 'vitest';
import { clickAction } from '../../support/action-popup.ts';
import { openOptions } from '../../support/options-view.ts';
import { untilPainted } from '../../support/page-under-test.ts';
import { until } from '../../support/until.ts';
import { type Leak, leakOf, leakyBuild, PLACES, type Place } from './leaks.ts';
import { STORY } from './pages.ts';
import { Watched } from './watched.ts';

/** Goes where the leak is. */
const VISITS: Record<Place, (watched: Watched) => Promise<unknown>> = {
  'content script': async (watched) => untilPainted(await watched.open(STORY)),
  // It runs as soon as it is installed.
  background: async () => undefined,
  popup: async (watched) => clickAction(watched.launched, await watched.open(STORY)),
  options: (watched) => openOptions(watched.launched),
};

/** Each test starts a browser of its own, which takes long where the machine is busy; in ms. */
const SLOWEST = 180_000;

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  const leaks: Leak[] = ['fetch', 'image'];
  const cases = PLACES.flatMap((place) => leaks.map((leak) => [leak, place] as const))
    // A service worker has no images.
    .filter(([leak, place]) => !(name === 'chromium' && place === 'background' && leak === 'image'));
  const cleaning: (() => Promise<unknown>)[] = [];
  afterEach(async () => {
    for (const clean of cleaning.splice(0)) await clean();
  });

  test.each(cases)(
    '%s in the %s is found',
    async (leak, place) => {
      const { folder, remove } = await leakyBuild(name, place, leak);
      cleaning.push(remove);
      const watched = await Watched.start(name, { folder });
      cleaning.unshift(() => watched.end());
      await VISITS[place](watched);
      const address = leakOf(place, leak);
      await until(
        async () => (await watched.findings()).some((finding) => finding.includes(address)),
        'the leak',
      );
      const findings = await watched.end();
      expect(findings.filter((finding) => !finding.includes(address))).toEqual([]);
      const how = [...new Set(findings.map((finding) => finding.split(' ')[0]))];
      expect(how).toEqual([place === 'content script' ? 'asked' : 'refused']);
    },
    SLOWEST,
  );
});
