// Stage one: the cheap look at a page tells the same as reading all of it would.
import sieveData from 'discern:sieve';
import { afterEach, expect, test } from 'vitest';
import { findTerms } from '../../../src/matching/find-terms.ts';
import { Sieve } from '../../../src/matching/sieve.ts';
import { holdsForm } from '../../../src/page/look-through.ts';
import { Slices } from '../../../src/page/slices.ts';
import { readSegments } from '../../../src/text/read-segments.ts';
import { TextWatch, type Turn } from '../../../src/text/watch.ts';

const PAGES = import.meta.glob<string>(['../../pages/*/page.html', '../../held-out/*/*/page.html'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

const sieve = new Sieve(sieveData);
const ended = new AbortController();
const slices = new Slices(new TextWatch(() => {}, ended.signal), ended.signal);

afterEach(() => document.body.replaceChildren());

function show(html: string): void {
  document.body.replaceChildren(document.createRange().createContextualFragment(html));
}
const looksOurs = (root: Node = document.body) => holdsForm([root], sieve, () => {}, slices);
/** What stage two would say. */
const isOurs = () =>
  [...readSegments(document.body)].some(({ text }) => findTerms(text, sieve.lexicon).length > 0);

test('the same as reading everything, on every page of the tests', async () => {
  expect(Object.keys(PAGES).length).toBeGreaterThan(150);
  const ours: boolean[] = [];
  for (const [path, html] of Object.entries(PAGES)) {
    const page = new DOMParser().parseFromString(html, 'text/html');
    document.body.replaceChildren(...document.adoptNode(page.body).childNodes);
    expect(await looksOurs(), path).toBe(isOurs());
    ours.push(isOurs());
  }
  expect(new Set(ours).size).toBe(2);
});

test.each<[string, string, boolean]>([
  ['a form in one text', '<p>She has myasthenia gravis.</p>', true],
  ['over inline tags', '<p>amyotrophic <b>lateral</b> <i>sclerosis</i></p>', true],
  ['a word in pieces', '<p><b>M</b><i>yas</i>thenia gravis</p>', true],
  [
    'a first letter of its own, where blocks touch',
    '<h2>Title</h2><p><b>M</b>yasthenia gravis</p><p>x</p>',
    true,
  ],
  [
    'a word over the end of what is looked at together',
    `<p>${'so '.repeat(2700)}myas<b>thenia</b> gravis</p>`,
    true,
  ],
  ['a word hyphenated by the page', '<p>myas\u00ad<wbr>thenia gravis</p>', true],
  ['words of two blocks', '<p>amyotrophic lateral</p><p>sclerosis</p>', false],
  ['halves of a word in two blocks', '<p>myas</p><p>thenia gravis</p>', false],
  ['letters in capitals', '<p>the ALS/MND clinic</p>', true],
  ['the same letters small, as in German', '<p>größer als/mnd</p>', false],
  ['only an anchor', '<p>a gravis situation</p>', false],
  [
    'in what is never read',
    '<code>myasthenia gravis</code><textarea>riluzole</textarea><p hidden>riluzole</p>',
    false,
  ],
  ['in a script', '<script type="application/json">"myasthenia gravis"</script>', false],
  ['in text behind a script', '<div><script type="application/json"></script>riluzole</div>', true],
  ['behind many anchors that are none', `${'<p>gravis</p>'.repeat(30)}<p>riluzole</p>`, true],
])('%s', async (_, html, expected) => {
  show(html);
  expect(await looksOurs()).toBe(expected);
  expect(isOurs()).toBe(expected);
});

test('shadow roots are told and looked through, nested ones too', async () => {
  show('<div id="a">light</div>');
  const outer = (document.getElementById('a') as Element).attachShadow({ mode: 'open' });
  outer.append(document.createElement('section'));
  const inner = (outer.firstChild as Element).attachShadow({ mode: 'open' });
  inner.append('riluzole');
  const told: Node[] = [];
  expect(await holdsForm([document.body], sieve, (root) => told.push(root), slices)).toBe(true);
  expect([...new Set(told)]).toEqual([outer, inner]);
});

test('an element that is itself a host is looked into', async () => {
  show('<div id="a"></div>');
  const host = document.getElementById('a') as Element;
  host.attachShadow({ mode: 'open' }).append('riluzole');
  expect(await looksOurs(host)).toBe(true);
});

/** Slices that are over whenever they are asked; `pause` tells what the page did in its turn. */
const pausing = (pause: () => Turn) =>
  ({ isOver: true, signal: ended.signal, pauseAt: async () => pause() }) as unknown as Slices;

test('the page gets its turn between many elements without a text, and while they are asked for shadow roots', async () => {
  show(`<p>so</p>${'<i></i>'.repeat(5000)}<section id="a"></section>`);
  (document.getElementById('a') as Element).attachShadow({ mode: 'open' }).append('riluzole');
  let pauses = 0;
  const hasty = pausing(() => {
    pauses += 1;
    return 'still';
  });
  expect(await holdsForm([document.body], sieve, () => {}, hasty)).toBe(true);
  expect(pauses).toBeGreaterThanOrEqual(10);
});

test('each letter in an element of its own: a word is found wherever what is looked at together ends in it', async () => {
  for (let before = 140; before < 160; before += 1) {
    show(
      `<p>${[...`${'a '.repeat(80).slice(-before)}pyridostigmine`].map((letter) => `<i>${letter}</i>`).join('')}</p>`,
    );
    expect(await looksOurs(), `${before} letters before`).toBe(true);
  }
});

test('a page that changes while its elements are asked is looked through again', async () => {
  show(`<p>so</p>${'<i></i>'.repeat(5000)}`);
  let pauses = 0;
  const hasty = pausing(() => {
    pauses += 1;
    if (pauses !== 5) return 'still';
    document.body.append('riluzole');
    return 'lost';
  });
  expect(await holdsForm([document.body], sieve, () => {}, hasty)).toBe(true);
});
