// The card in its place in a page: closed root, top layer. What readers asked of their system (no motion, colours of their own) holds
// in it, and a sheet lies where a thumb is.

import data from 'discern:cards';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cdp, page } from 'vitest/browser';
import type { CardProps } from '../../src/card/card.tsx';
import { HoverCard } from '../../src/card/hover-card.ts';
import { LOOKS } from '../../src/card/looks.ts';
import { createLibrary } from '../../src/knowledge/library.ts';

interface Emulation {
  send(method: 'Emulation.setEmulatedMedia', params: object): Promise<void>;
}

const { findCard, dataset } = createLibrary(data);
const card = findCard('ptosis');
if (card === undefined) throw new Error('no card');

let shown: HoverCard;
let root: ShadowRoot;

const emulate = (features: Record<string, string>) =>
  (cdp() as Emulation).send('Emulation.setEmulatedMedia', {
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });

async function show(
  props: Partial<CardProps> = {},
  line = new DOMRect(40, 60, 90, 20),
): Promise<HTMLElement> {
  const lines = [line];
  const stage = { page: document, left: 0, top: 0, element: undefined };
  await shown.show(
    {
      card: card as CardProps['card'],
      compiled: dataset.compiled,
      onClose() {},
      onWrite: () => '',
      onKnow: async () => {},
      ...props,
    },
    { lines, at: undefined, stage },
  );
  const article = root.querySelector('article');
  if (article === null) throw new Error('no card was drawn');
  return article;
}

beforeEach(() => {
  const attach = Element.prototype.attachShadow;
  // The only way into a closed root.
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    root = attach.call(this, init);
    return root;
  });
  shown = new HoverCard({ onEnter() {}, onLeave() {}, onEscape() {} }, LOOKS);
});
afterEach(async () => {
  shown.hide();
  vi.restoreAllMocks();
  await emulate({});
});

describe('motion', () => {
  it.each([
    ['no-preference', 'discern-fade', 'smooth'],
    ['reduce', 'none', 'auto'],
  ])('with %s the card fades in by %s and scrolls %s', async (wish, animation, scroll) => {
    await emulate({ 'prefers-reduced-motion': wish });
    const { animationName, scrollBehavior } = getComputedStyle(await show());
    expect([animationName, scrollBehavior]).toEqual([animation, scroll]);
  });
});

describe('forced colours', () => {
  it('all that can be pressed and every part keeps an edge, and glyphs the colour of text', async () => {
    await emulate({ 'forced-colors': 'active' });
    const article = await show({ pinned: true, onPin() {} });
    const edge = (element: Element) => Number.parseFloat(getComputedStyle(element).borderBlockStartWidth);
    expect(edge(article)).toBe(2);
    for (const part of article.querySelectorAll('.acts button, .cite, .side, .row.warning, .action.on'))
      expect(edge(part), part.className).toBeGreaterThanOrEqual(1);
    const ink = getComputedStyle(article).color;
    for (const glyph of article.querySelectorAll('.standing .icon'))
      expect(getComputedStyle(glyph).stroke).toBe(ink);
  });
});

describe('a sheet', () => {
  const phone = (width = 390, height = 780) => page.viewport(width, height);

  it.each([
    [320, 640],
    [390, 780],
    // On its side, where little is left above.
    [780, 390],
    [1280, 800],
  ])(
    'in a window of %d x %d lies at the foot, as wide as that or as reads well, no higher than it may be',
    async (width, height) => {
      await phone(width, height);
      const box = (await show({ surface: 'sheet' })).getBoundingClientRect();
      expect(box.bottom).toBeCloseTo(innerHeight, 0);
      expect(box.height).toBeLessThanOrEqual(innerHeight * 0.55 + 1);
      expect(box.width).toBe(Math.min(innerWidth, 720));
      expect(box.left).toBeCloseTo(innerWidth - box.right, 0);
    },
  );

  it('is whole again at the foot when the device is turned', async () => {
    await phone(390, 780);
    const article = await show({ surface: 'sheet' });
    await phone(700, 390);
    await vi.waitFor(() => {
      const { bottom, width } = article.getBoundingClientRect();
      expect(bottom).toBeCloseTo(innerHeight, 0);
      expect(width).toBe(innerWidth);
    });
  });

  it('closes with a button that says so, 44 px high, and takes the focus without a ring', async () => {
    await phone();
    const article = await show({ surface: 'sheet' });
    const close = article.querySelector<HTMLElement>('.action');
    expect(close?.textContent).toBe('Close');
    const { width, height } = close?.getBoundingClientRect() ?? new DOMRect();
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
    expect(root.activeElement).toBe(close);
    expect(close?.matches(':focus-visible')).toBe(false);
  });

  it('floats again when a pointer opens the next card', async () => {
    await phone(900, 780);
    await show({ surface: 'sheet' });
    const { width, top } = (await show({ surface: 'floating' })).getBoundingClientRect();
    expect(width).toBe(360);
    expect(top).toBe(86);
  });
});
