// Pages that change all the time: what following them costs, for each second of changes.
import type { Browser } from 'puppeteer-core';
import type { Site } from '../support/serve.ts';
import { ms } from './figures.ts';
import { metricsOf, settle } from './load.ts';
import type { Table } from './table.ts';
import { pageOf, type Topic } from './text.ts';
import type { Browsers } from './whole.ts';

/** Changes per second. */
const PACES = [10, 100];
const SECONDS = 4;

/** Appends a line and takes the oldest away, as a chat does. */
const CHAT = `globalThis.chat = (pace, seconds) => new Promise((done) => {
  const room = document.querySelector('main');
  let said = 0;
  const timer = setInterval(() => {
    const line = document.createElement('p');
    line.textContent = 'Line ' + said + ' of somebody who takes riluzole and waits for the train.';
    room.append(line);
    if (said > 50) room.children[room.children.length - 51].remove();
    said += 1;
    if (said < pace * seconds) return;
    clearInterval(timer);
    done();
  }, 1000 / pace);
})`;

async function measure(browser: Browser, address: string, pace: number): Promise<number> {
  const page = await browser.newPage();
  try {
    const session = await page.createCDPSession();
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.goto(address);
    await settle(session);
    const { TaskDuration: before = 0 } = await metricsOf(session);
    await page.evaluate(`chat(${pace}, ${SECONDS})`);
    const { TaskDuration: after = 0 } = await metricsOf(session);
    return ((after - before) * 1000) / SECONDS;
  } finally {
    await page.close();
  }
}

/** Measures live pages; ms of the main thread per second. */
export async function liveTable({ on, off }: Browsers, site: Site): Promise<Table> {
  const rows: string[][] = [];
  for (const topic of ['foreign', 'on-topic'] satisfies Topic[]) {
    site.pages.set(`/live-${topic}`, { body: pageOf(topic, 100_000, 'scripted', CHAT) });
    for (const pace of PACES) {
      const address = `${site.origin}/live-${topic}`;
      const [without, with_] = [
        await measure(off.browser, address, pace),
        await measure(on.browser, address, pace),
      ];
      rows.push([`${topic}, 100 KB, ${pace} lines a second`, ms(without), ms(with_), ms(with_ - without)]);
    }
  }
  return {
    title: 'Live pages',
    note: 'What the main thread does in each second while lines come and go; ms.',
    rows: [['page', 'without', 'with', 'ours'], ...rows],
  };
}
