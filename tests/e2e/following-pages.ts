// Pages that change while they are read, and what is painted on them before and after. `act` is what the page's own script does.
import type { Page } from 'puppeteer-core';

/** One change of a page. */
export interface Change {
  readonly name: string;
  readonly body: string;
  /** Terms painted at first. */
  readonly before: readonly string[];
  /** What happens, in steps, each with the terms painted after it. */
  readonly steps: readonly {
    readonly act: (page: Page) => Promise<unknown>;
    readonly after: readonly string[];
  }[];
}

/** Code of the page: single-page apps write with innerHTML, so these do. */
const run = (code: string) => (page: Page) => page.evaluate(code);
const HEAD = '<h1>Myasthenia gravis</h1>';
const repeat = (count: number, text: string) => Array.from({ length: count }, () => text);

/** The changes. */
export const CHANGES: readonly Change[] = [
  {
    name: 'navigation within one page: pushState, new title, new content',
    body: `<div id="app">${HEAD}<p>Her ptosis came first.</p></div>`,
    before: ['Myasthenia gravis', 'ptosis'],
    steps: [
      {
        act: run(`history.pushState({}, '', '/als'); document.title = 'ALS';
          app.innerHTML = '<h1>Amyotrophic lateral sclerosis</h1><p>He takes riluzole, and dysphagia came late.</p>'; 0`),
        after: ['Amyotrophic lateral sclerosis', 'riluzole', 'dysphagia'],
      },
      {
        act: run(
          `history.pushState({}, '', '/bread'); document.title = 'Bread'; app.innerHTML = '<p>Flour, water, salt.</p>'; 0`,
        ),
        after: [],
      },
      {
        act: run(`history.back(); app.innerHTML = '<h1>Myasthenia gravis</h1><p>Ptosis again.</p>'; 0`),
        after: ['Myasthenia gravis', 'Ptosis'],
      },
    ],
  },
  {
    name: 'infinite scroll: a hundred blocks are appended, ten at a time',
    body: `${HEAD}<div id="feed"></div>`,
    before: ['Myasthenia gravis'],
    steps: Array.from({ length: 10 }, (_, nth) => ({
      act: run(
        `for (let i = 0; i < 10; i++) feed.insertAdjacentHTML('beforeend', '<p>Once more ptosis.</p>'); 0`,
      ),
      after: ['Myasthenia gravis', ...repeat(10 * (nth + 1), 'ptosis')],
    })),
  },
  {
    name: 'a virtual list: rows are used again, their text changes',
    body: `${HEAD}<ul id="list">${repeat(5, '<li>a row with ptosis</li>').join('')}</ul>`,
    before: ['Myasthenia gravis', ...repeat(5, 'ptosis')],
    steps: [
      {
        act: run(
          `[...list.children].forEach((row, i) => { row.firstChild.data = i % 2 ? 'diplopia in a row' : 'nothing here' }); 0`,
        ),
        after: ['Myasthenia gravis', 'diplopia', 'diplopia'],
      },
      {
        act: run(`list.append(list.children[0]); list.children[0].firstChild.data = 'now dysphagia'; 0`),
        after: ['Myasthenia gravis', 'dysphagia', 'diplopia'],
      },
      {
        act: run(
          `for (let n = 0; n < 50; n++) for (const row of list.children) row.firstChild.data = 'row ' + n + ' with ptosis'; 0`,
        ),
        after: ['Myasthenia gravis', ...repeat(5, 'ptosis')],
      },
    ],
  },
  {
    name: 'details that open and close',
    body: `${HEAD}<details id="more"><summary>More</summary><p>Then came diplopia.</p></details>`,
    before: ['Myasthenia gravis'],
    steps: [
      { act: run('more.open = true'), after: ['Myasthenia gravis', 'diplopia'] },
      { act: run('more.open = false'), after: ['Myasthenia gravis', 'diplopia'] },
      { act: run('more.open = true'), after: ['Myasthenia gravis', 'diplopia'] },
    ],
  },
  {
    name: 'tabs that a class shows and hides',
    body: `<style>.off { display: none }</style>${HEAD}<div id="one">First ptosis.</div><div id="two" class="off">Second diplopia.</div>`,
    before: ['Myasthenia gravis', 'ptosis'],
    steps: [
      {
        act: run(`one.classList.add('off'); two.classList.remove('off'); 0`),
        after: ['Myasthenia gravis', 'ptosis', 'diplopia'],
      },
      {
        act: run(`two.classList.add('off'); one.classList.remove('off'); 0`),
        after: ['Myasthenia gravis', 'ptosis', 'diplopia'],
      },
    ],
  },
  {
    name: 'a page that is translated',
    body: `${HEAD}<p id="text">Her <b>ptosis</b> came first.</p>`,
    before: ['Myasthenia gravis', 'ptosis'],
    steps: [
      {
        // As Chrome's translator does: each text in two font elements, and back to the old texts again.
        act: run(`globalThis.old = [];
          for (const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT); walker.nextNode();) old.push([walker.currentNode]);
          for (const pair of old) {
            const font = document.createElement('font'), inner = document.createElement('font');
            font.append(inner); inner.textContent = pair[0].data.replace('ptosis', 'diplopia');
            pair[0].replaceWith(font); pair.push(font);
          } 0`),
        after: ['Myasthenia gravis', 'diplopia'],
      },
      {
        act: run('for (const [node, font] of old) font.replaceWith(node); 0'),
        after: ['Myasthenia gravis', 'ptosis'],
      },
    ],
  },
  {
    name: 'text that is set twice as large',
    body: `${HEAD}<p>Her ptosis came first.</p>`,
    before: ['Myasthenia gravis', 'ptosis'],
    steps: [
      {
        act: run(`document.documentElement.style.fontSize = '200%'`),
        after: ['Myasthenia gravis', 'ptosis'],
      },
    ],
  },
  {
    name: 'an editor that is switched on and off',
    body: `${HEAD}<p id="edit">Her ptosis came first.</p><p>Then diplopia.</p>`,
    before: ['Myasthenia gravis', 'ptosis', 'diplopia'],
    steps: [
      { act: run(`edit.contentEditable = 'true'`), after: ['Myasthenia gravis', 'diplopia'] },
      {
        act: run(`edit.firstChild.data = 'Her dysphagia came first.'`),
        after: ['Myasthenia gravis', 'diplopia'],
      },
      { act: run(`edit.contentEditable = 'false'`), after: ['Myasthenia gravis', 'dysphagia', 'diplopia'] },
      { act: run(`edit.contentEditable = 'plaintext-only'`), after: ['Myasthenia gravis', 'diplopia'] },
      {
        act: run(`edit.removeAttribute('contenteditable')`),
        after: ['Myasthenia gravis', 'dysphagia', 'diplopia'],
      },
    ],
  },
];
