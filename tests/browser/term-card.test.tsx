// The card of the popup's term tab: what needs a page is left out, the rest is the same row of words.

import data from 'discern:cards';
import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { writeCard } from '../../src/card/written.ts';
import { createLibrary } from '../../src/knowledge/library.ts';
import { TermCard } from '../../src/popup/term-card.tsx';
import fakeBrowser from '../support/fake-browser.ts';

const { findCard, dataset } = createLibrary(data);
const card = findCard('ptosis');
if (card === undefined) throw new Error('no card');

const place = document.createElement('div');
document.body.append(place);
const names = () => [...place.querySelectorAll('.acts button')].map(({ textContent }) => textContent);
const press = (name: string) =>
  userEvent.click(
    [...place.querySelectorAll('.acts button')].find((one) => one.textContent === name) as Element,
  );

/** What storage holds; reading aloud is for other tests. */
let stored: Record<string, unknown>;

beforeEach(() => {
  stored = {};
  vi.stubGlobal('speechSynthesis', undefined);
  const local = {
    get: async () => stored,
    set: async (change: object) => void Object.assign(stored, change),
    remove: async (keys: string[]) => {
      for (const key of keys) delete stored[key];
    },
  };
  const onChanged = { addListener: () => {}, removeListener: () => {} };
  Object.assign(fakeBrowser, { storage: { local, onChanged } });
});
afterEach(() => {
  render(null, place);
  Reflect.deleteProperty(fakeBrowser, 'storage');
  vi.unstubAllGlobals();
});

it('offers what can be done without a page', async () => {
  render(<TermCard card={card} dataset={dataset} />, place);
  await vi.waitFor(() => expect(names()).toEqual(['Copy with citations', 'Report a mistake', 'I know this']));
  expect(place.querySelectorAll('.action')).toHaveLength(0);
});

it('copies the card', async () => {
  const writeText = vi.fn(async () => {});
  const clipboard = vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue({ writeText } as never);
  render(<TermCard card={card} dataset={dataset} />, place);
  await press('Copy with citations');
  await vi.waitFor(() => expect(writeText).toHaveBeenCalledExactlyOnceWith(writeCard(card, dataset, 'copy')));
  clipboard.mockRestore();
});

it('keeps that a term is known, says so for one that is, and takes it back', async () => {
  stored = { known: ['als-ftd', card.id] };
  render(<TermCard card={card} dataset={dataset} />, place);
  await vi.waitFor(() => expect(names()).toContain('Undo “I know this”'));
  await press('Undo “I know this”');
  await vi.waitFor(() => expect(stored).toEqual({ known: ['als-ftd'] }));
  await vi.waitFor(() => expect(names()).toContain('I know this'));
  await press('I know this');
  await vi.waitFor(() => expect(stored).toEqual({ known: ['als-ftd', card.id] }));
});
