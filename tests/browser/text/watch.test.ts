// What TextWatch tells, and what it keeps to itself.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { TextWatch } from '../../../src/text/watch.ts';
import { build, get } from './fixture.ts';

let ended: AbortController;
let told: Node[][];
let watch: TextWatch;
let place: HTMLElement;

beforeEach(() => {
  place = build('<p>one <b>two</b></p><ul><li>a</li></ul><form>f</form>');
  ended = new AbortController();
  told = [];
  watch = new TextWatch((nodes) => told.push(nodes), ended.signal);
  watch.add(place);
});
afterEach(() => ended.abort());

/** Observers speak in a microtask; a task later every one has spoken. */
async function news(): Promise<Node[]> {
  await new Promise((resolve) => setTimeout(resolve));
  return told.splice(0).flat();
}

test('text that changed', async () => {
  const text = get(place, 'b').firstChild as Text;
  text.data = 'three';
  expect(await news()).toEqual([text]);
});

test('a block between blocks is told alone, text in a sentence with all of its parent', async () => {
  const item = document.createElement('li');
  get(place, 'ul').append(item);
  expect(await news()).toEqual([item]);
  get(place, 'p').append(' three');
  expect(await news()).toEqual([get(place, 'p')]);
});

test('what parted a sentence and is gone', async () => {
  const p = get(place, 'p');
  p.append(document.createElement('br'), document.createElement('i'));
  expect(await news()).toEqual([p]);
  get(p, 'br').remove();
  expect(await news()).toEqual([p]);
});

test('a block that only went away is nothing to read', async () => {
  get(place, 'li').remove();
  expect(await news()).toEqual([]);
});

test('attributes that forbid reading or allow it again', async () => {
  const p = get(place, 'p');
  p.setAttribute('contenteditable', '');
  expect(await news()).toEqual([p]);
  p.removeAttribute('contenteditable');
  p.setAttribute('role', 'textbox');
  p.hidden = true;
  expect(await news()).toEqual([p]);
  p.className = 'x';
  expect(await news()).toEqual([]);
});

test("our own elements and our own writes are no news, the page's are", async () => {
  const card = document.createElement('discern-card');
  place.append(card);
  card.remove();
  expect(await news()).toEqual([]);
  const text = get(place, 'b').firstChild as Text;
  const p = get(place, 'p');
  p.append('page');
  watch.quietly(() => {
    text.data = 'ours';
  });
  expect(await news()).toEqual([p]);
});

test('a write of ours that fails leaves no news behind', async () => {
  const text = get(place, 'b').firstChild as Text;
  expect(() =>
    watch.quietly(() => {
      text.data = 'ours';
      throw new Error('no');
    }),
  ).toThrow('no');
  expect(await news()).toEqual([]);
});

test('shadow roots are watched once added, each once', async () => {
  const root = get(place, 'li').attachShadow === undefined ? undefined : build('<div></div>');
  const host = root && get(root, 'div');
  const inner = host?.attachShadow({ mode: 'open' });
  if (inner === undefined) throw new Error('no shadow root');
  inner.append('x');
  await news();
  watch.add(inner);
  watch.add(inner);
  inner.append('y');
  expect(await news()).toEqual([inner]);
});

test('a page that shadows the DOM cannot silence or break it', async () => {
  const form = get(place, 'form');
  for (const name of ['localName', 'getAttribute', 'data', 'addedNodes', 'startsWith']) {
    const field = document.createElement('input');
    field.name = name;
    form.append(field);
  }
  await news();
  const inner = document.createElement('form');
  inner.append(Object.assign(document.createElement('input'), { name: 'localName' }));
  form.append(inner);
  expect((await news()).length).toBeGreaterThan(0);
});

test('a root that a late reading adds after the end is not watched', async () => {
  ended.abort();
  const late = document.createElement('p');
  watch.add(late);
  late.append('x');
  expect(await news()).toEqual([]);
});

test('after the end there is silence', async () => {
  get(place, 'p').append('x');
  ended.abort();
  get(place, 'p').append('y');
  expect(await news()).toEqual([]);
});
