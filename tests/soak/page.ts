// The page of the soak, and what it does to itself: the same from the same seed, whoever looks on. Plain text for the browser.

/** Elements that hold paragraphs with terms, and room for what comes and goes. */
export function soakPage(name: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Myasthenia gravis and ALS, ${name}</title></head><body>
<h1>Myasthenia gravis and amyotrophic lateral sclerosis, ${name}</h1>
<main id="view"></main><ul id="list"></ul><div id="details"></div><div id="hosts"></div>
<p id="last">People with amyotrophic lateral sclerosis may take riluzole.</p>
<script>${SCRIPT}</script></body></html>`;
}

const SCRIPT = `
let state = 1;
const SENTENCES = [
  'She has ptosis and dysphagia.',
  'Myasthenia gravis is treated with pyridostigmine.',
  'In amyotrophic lateral sclerosis riluzole is given.',
  'Nothing of the kind stands here.',
  'A thymoma was found, and diplopia.',
];
const random = (below) => {
  state = (state * 1103515245 + 12345) % 2147483648;
  return Math.floor((state / 2147483648) * below);
};
const pick = (items) => items[random(items.length)];
const make = (name, ...children) => {
  const element = document.createElement(name);
  element.append(...children);
  return element;
};
const view = document.getElementById('view');
const list = document.getElementById('list');
const boxes = document.getElementById('details');
const hosts = document.getElementById('hosts');
const LIMIT = 30;
const grow = (parent, child) => {
  parent.append(child);
  if (parent.children.length > LIMIT) parent.firstElementChild.remove();
};
const ACTIONS = [
  () => grow(view, make('p', pick(SENTENCES))),
  () => grow(view, make('p', 'It is myasthenia ', make('b', 'gravis'), '. ', pick(SENTENCES))),
  () => { const text = pick(view.children)?.firstChild; if (text) text.data = pick(SENTENCES); },
  () => { const item = pick(view.children); if (item) item.replaceWith(make('p', pick(SENTENCES))); },
  () => pick(view.children)?.remove(),
  () => { const item = pick(view.children); if (item) item.hidden = !item.hidden; },
  () => grow(list, make('li', pick(SENTENCES))),
  () => list.append(...[...list.children].reverse()),
  () => { const item = pick(list.children); if (item) list.prepend(item); },
  () => grow(boxes, make('details', make('summary', 'More'), make('p', pick(SENTENCES)))),
  () => { const box = pick(boxes.children); if (box) box.open = !box.open; },
  () => {
    const host = make('div');
    host.attachShadow({ mode: random(2) ? 'open' : 'closed' }).append(make('p', pick(SENTENCES)));
    grow(hosts, host);
  },
  () => { const inner = pick(hosts.children)?.shadowRoot; if (inner) inner.replaceChildren(make('p', pick(SENTENCES))); },
];
/** The pace of the changes, as a busy page has it; nothing is waited for. */
const frame = () => new Promise((resolve) => setTimeout(resolve, 4));
globalThis.soak = {
  seed(value) { state = value; },
  /** So many changes, with room to breathe after every few. */
  async change(count) {
    for (let done = 0; done < count; done += 1) {
      pick(ACTIONS)();
      if (done % 10 === 9) await frame();
    }
  },
  /** Goes to another view as single-page applications do. */
  async navigate(count) {
    for (let done = 0; done < count; done += 1) {
      history[done % 20 < 10 ? 'pushState' : 'replaceState']({}, '', '#view-' + random(1000));
      document.title = 'Myasthenia gravis, view ' + random(1000);
      view.replaceChildren(...Array.from({ length: 12 }, () => make('p', pick(SENTENCES))));
      await frame();
    }
  },
  /** The same few paragraphs at every measurement, so that only what was left behind makes a difference. */
  settle() {
    for (const room of [list, boxes, hosts]) room.replaceChildren();
    view.replaceChildren(...SENTENCES.map((text) => make('p', text)));
  },
};
`;
