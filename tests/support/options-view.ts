// The options page as its reader uses it: choosing answers, working the lists, saving and loading a file.
import { word } from './expected.ts';
import { type ExtensionPage, openExtensionPage } from './extension-page.ts';
import type { Launched } from './launch.ts';
import { press } from './popup-view.ts';
import { type SavedFile, savedBy } from './saved-file.ts';
import { until } from './until.ts';

/** Opens the options in a tab of their own. */
export async function openOptions(launched: Launched, width = 1280): Promise<ExtensionPage> {
  const options = await openExtensionPage(launched, 'src/options/options.html', { width, height: 900 });
  await until(() => options.run<boolean>(`document.querySelector('.keys kbd') !== null`), 'the options');
  return options;
}

/** A question, by the name that its answer is stored under. */
export type Question = 'pointing' | 'text' | 'mentions' | 'names';

/** Every answer that the page offers, in its order. */
export function answers(options: ExtensionPage): Promise<{ question: Question; answer: string }[]> {
  return options.run(`[...document.querySelectorAll('.choices input')].map(({ name, value }) =>
    ({ question: name.replace('options_', ''), answer: value }))`);
}

/** Answers one of the questions and waits until that is kept. */
export async function choose(options: ExtensionPage, question: Question, answer: string): Promise<void> {
  await press(options, `input[name="options_${question}"][value="${answer}"]`);
  const kept = `chrome.storage.local.get('${question}').then((all) => all.${question} ?? document
    .querySelector('input[name="options_${question}"]').value)`;
  await until(async () => (await options.run<string>(kept)) === answer, `${answer} to be kept`);
}

/** What stands in the three lists: the text of each row, buttons left out. */
export function listed(options: ExtensionPage): Promise<string[][]> {
  return options.run(`[...document.querySelectorAll('.list')].map((list) =>
    [...list.querySelectorAll('.line')].map((row) => row.firstElementChild.innerText.trim()))`);
}

/** The line that says what was done; '' before anything was. */
export function said(options: ExtensionPage): Promise<string> {
  return options.run(
    `[...document.querySelectorAll('.said [role=status]')].map((line) => line.innerText.trim()).join('')`,
  );
}

/** Takes something back from one of the lists, by what its button says of it, and waits until the page says so. */
export async function takeBack(
  options: ExtensionPage,
  what: string,
  button: 'options_take_back' | 'options_take_back_all' | 'options_show_again' = 'options_take_back',
): Promise<void> {
  await press(options, `[aria-label="${word(button)}: ${what}"]`);
  await untilSaid(options, word('options_taken_back', what));
}

/** Takes back what was done last, whatever it was. */
export async function undo(options: ExtensionPage): Promise<void> {
  await press(options, '.said .button', word('options_undo'));
  await untilSaid(options, word('options_undone'));
}

/** Forgets all choices, by the three things to press. */
export async function forgetAll(options: ExtensionPage): Promise<void> {
  await press(options, '.reset > .button');
  await press(options, '.sure input');
  await press(options, '.sure .danger:not(:disabled)');
  await untilSaid(options, word('options_reset_done'));
}

/** Waits until the page says this of what was done last. */
export async function untilSaid(options: ExtensionPage, line: string): Promise<void> {
  await until(async () => (await said(options)) === line, `"${line}" in the options`);
}

/** Saves to a file and returns it. */
export function saveFile(options: ExtensionPage): Promise<SavedFile> {
  return savedBy(options, () => press(options, '.buttons button'));
}

/** Loads a file as if it had been chosen. */
export async function loadFile(options: ExtensionPage, text: string, name = 'mine.json'): Promise<void> {
  await options.run(`(() => {
    const files = new DataTransfer();
    files.items.add(new File([${JSON.stringify(text)}], ${JSON.stringify(name)}));
    const input = document.querySelector('input[type=file]');
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  })()`);
}
