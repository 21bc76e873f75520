// A page without any script, to which a bookmarklet or another extension brings one after we have painted it. Plain DOM calls that
// take the page for what its own HTML says.
import { FIRST, wordsOf } from '../story.ts';

let added = 0;
const find = (selector: string) => document.querySelector(selector);

function paragraph(text: string): HTMLElement {
  const element = document.createElement('p');
  element.className = 'added';
  element.textContent = text;
  return element;
}

window.app = {
  updateText(n) {
    const { how, what } = wordsOf({ ...FIRST, n });
    // What was one text node in the HTML is written to as one.
    const text = find('#plain')?.firstChild;
    if (text instanceof Text) text.data = `First ${what} was noted, then ${how} ptosis was noted too.`;
    find('#count')?.replaceChildren(String(n));
    find('#what')?.replaceChildren(what);
    find('#sign')?.replaceChildren(how);
  },
  reorder() {
    const list = find('#notes');
    list?.replaceChildren(...[...list.children].reverse());
    const plain = find('#plain-list');
    if (plain?.firstElementChild) plain.append(plain.firstElementChild);
  },
  insert() {
    added += 1;
    find('#middle')?.before(paragraph(`Before ${added}: some ptosis.`));
    find('#middle')?.after(paragraph(`After ${added}: some ptosis again.`));
    // Numbers, for whole sentences of this would drown what the paragraph is about.
    find('#sign')?.before(`${added}, `);
  },
  remove() {
    find('#notes li')?.remove();
    find('p.added')?.remove();
  },
  toggle() {
    const extra = find('.extra');
    if (extra) extra.remove();
    else {
      const fresh = paragraph('Some edaravone came as well.');
      fresh.className = 'extra';
      find('#root')?.append(fresh);
    }
  },
  settle: () => Promise.resolve(),
};
