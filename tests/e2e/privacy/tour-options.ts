// The part of the tour that goes through the options: every answer, every list, the file, and all of it forgotten and taken back.
import { getCard, word } from '../../support/expected.ts';
import type { ExtensionPage } from '../../support/extension-page.ts';
import {
  answers,
  choose,
  forgetAll,
  listed,
  loadFile,
  openOptions,
  saveFile,
  takeBack,
  undo,
  untilSaid,
} from '../../support/options-view.ts';
import { press } from '../../support/popup-view.ts';
import type { Hub } from '../../support/tab.ts';
import { until } from '../../support/until.ts';
import type { Watched } from './watched.ts';

/** What is chosen here and therefore kept at the end of the tour. */
export const POINTING = 'large-targets';
/** A concept that the reader says to know and shows again. */
const KNOWN = 'ptosis';

/** Leaves all as it was, but for POINTING. */
export async function options({ launched }: Watched, hub: Hub): Promise<void> {
  const page = await openOptions(launched);
  await everyAnswer(page, hub);
  await choose(page, 'pointing', POINTING);
  const before = await hub.stored('local');
  await everyList(page);
  expectSame(await hub.stored('local'), before);
  await forgetAll(page);
  expectSame(await hub.stored('local'), {});
  await undo(page);
  expectSame(await hub.stored('local'), before);
  await page.close();
}

/** Each question ends with its first answer, which is as before any choice. */
async function everyAnswer(page: ExtensionPage, hub: Hub): Promise<void> {
  for (const { question, answer } of (await answers(page)).reverse()) await choose(page, question, answer);
  for (const kept of [false, undefined]) {
    await press(page, '.answer .switch', word('options_badge'));
    await until(async () => (await hub.stored('local')).badge === kept, `the number to be ${kept}`);
  }
}

/** Saves to a file, loads it with something in each list, and gives all of that back; one of them twice. */
async function everyList(page: ExtensionPage): Promise<void> {
  const { text } = await saveFile(page);
  const file = JSON.parse(text) as { settings: { known: string[] } };
  const settings = {
    ...file.settings,
    known: [...file.settings.known, KNOWN],
    sites: { 'off.test': 'off' },
    refused: { 'one.test': ['mg'], 'two.test': ['als', 'mg'] },
  };
  await loadFile(page, JSON.stringify({ ...file, settings }), 'mine.json');
  await untilSaid(page, word('options_imported', 'mine.json'));
  await until(async () => (await listed(page)).flat().length === settings.known.length + 6, 'the lists');
  await takeBack(page, getCard(KNOWN).label, 'options_show_again');
  await takeBack(page, 'two.test', 'options_take_back_all');
  await undo(page);
  await takeBack(page, 'two.test', 'options_take_back_all');
  await takeBack(page, '“mg”');
  await takeBack(page, 'off.test');
}

/** @throws Error when what is stored is something else. */
function expectSame(stored: object, wanted: object): void {
  const [found, owed] = [stored, wanted].map((all) => JSON.stringify(Object.entries(all).sort()));
  if (found !== owed) throw new Error(`stored is ${found}, not ${owed}`);
}
