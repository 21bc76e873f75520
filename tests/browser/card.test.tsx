// Every card of the knowledge base, drawn in a real browser: nothing missing, nothing wider than its place, nothing axe objects to.

import data from 'discern:cards';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import css from '../../src/card/card.css?inline';
import type { CardProps } from '../../src/card/card.tsx';
import { formatDate } from '../../src/card/format-date.ts';
import { renderCard, unrenderCard } from '../../src/card/render-card.tsx';
import { categoryWord, kindWord, standingWord } from '../../src/card/words.ts';
import type { Card } from '../../src/knowledge/card.ts';
import { createLibrary } from '../../src/knowledge/library.ts';

const { cards, findCard, dataset } = createLibrary(data);
const SAMPLE = [
  'ptosis',
  'riluzole',
  'myasthenia-gravis',
  'amyotrophic-lateral-sclerosis',
  'musk-antibody',
  'electromyography',
  'lambert-eaton',
  'myasthenic-crisis',
  'azathioprine',
  'botulinum-toxin',
  'brain-computer-interface',
  'prognosis',
];

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);
document.adoptedStyleSheets = [sheet];

const place = document.createElement('div');
document.body.append(place);

function draw(
  card: Card,
  props: Partial<CardProps> = {},
  { width = 320, text = 16, zoom = 1 } = {},
): HTMLElement {
  place.style.width = `${width}px`;
  place.style.zoom = String(zoom);
  place.style.setProperty('--discern-text-size', `${text}px`);
  renderCard(place, {
    card,
    compiled: dataset.compiled,
    onPin() {},
    onClose() {},
    onOpenPopup() {},
    ...props,
  });
  const article = place.querySelector('article');
  if (article === null) throw new Error(`${card.id}: no card was drawn`);
  return article;
}

const sample = (id: string): Card => {
  const card = findCard(id);
  if (card === undefined) throw new Error(`no such concept: ${id}`);
  return card;
};

/** Everything of the card's data that a reader must be able to read. */
function partsOf(card: Card): string[] {
  const { mg, als, tellApart, urgent, approval, corrections, sources } = card;
  const claims = [mg, als, tellApart, urgent, approval, ...corrections].flatMap((claim) => claim?.text ?? []);
  const standings = card.showStanding ? [standingWord(mg.standing), standingWord(als.standing)] : [];
  const references = sources.flatMap(({ authors, title, container, year, kind, link }) => [
    title,
    authors,
    container,
    year === undefined ? [] : String(year),
    kindWord(kind),
    link === undefined ? 'no public link found' : [],
  ]);
  return [
    card.label,
    card.clinicalName ?? [],
    categoryWord(card.category),
    card.definition,
    claims,
    corrections.map(({ someSay }) => someSay),
    standings,
    approval && approval.asOf !== 'not dated' ? formatDate(approval.asOf) : [],
    references.flat(),
    'not yet reviewed by a clinician; not medical advice',
  ].flat();
}

/** Elements that stick out of the card's box to the side. */
function tooWide(article: HTMLElement): string[] {
  const { left, right } = article.getBoundingClientRect();
  return [...article.querySelectorAll('*:not(.unseen)')]
    .filter((element) => {
      const box = element.getBoundingClientRect();
      return box.width > 0 && (box.right > right + 0.5 || box.left < left - 0.5);
    })
    .map((element) => element.outerHTML.slice(0, 120));
}

afterEach(() => unrenderCard(place));

describe('every card', () => {
  it.each(cards().map((card) => [card.id, card] as const))('%s', (_id, card) => {
    const article = draw(card);
    const text = article.textContent ?? '';
    for (const part of partsOf(card)) {
      expect(part).not.toBe('');
      expect(text).toContain(part);
    }
    expect(text).not.toMatch(/undefined|null|NaN|\[object/);
    for (const element of article.querySelectorAll(
      'h2, h3, p:not([role]), li, strong, em, .title, .reference, button',
    )) {
      expect(element.textContent || element.getAttribute('aria-label'), element.outerHTML).toBeTruthy();
    }
    for (const cite of article.querySelectorAll<HTMLElement>('.cite')) {
      expect(article.querySelector(`[data-source="${cite.textContent}"]`)).not.toBeNull();
    }
    expect(article.querySelectorAll('.standing')).toHaveLength(card.showStanding ? 2 : 0);
    expect(article.querySelectorAll('a[href]')).toHaveLength(card.sources.filter(({ link }) => link).length);
    expect(tooWide(article)).toEqual([]);
  });
});

describe('enlarged', () => {
  it.each([
    ['at 200 % zoom', { width: 320, zoom: 2 }],
    ['with 32 px text', { width: 320, text: 32 }],
    ['wide', { width: 420 }],
  ])('no card scrolls sideways %s', (_name, size) => {
    for (const card of cards()) {
      const article = draw(card, {}, size);
      expect(tooWide(article), card.id).toEqual([]);
      expect(article.scrollWidth, card.id).toBeLessThanOrEqual(article.clientWidth);
    }
  });
});

describe('axe', () => {
  it.each((['light', 'dark'] as const).flatMap((theme) => SAMPLE.map((id) => [theme, id] as const)))(
    'finds nothing in %s %s',
    async (theme, id) => {
      draw(sample(id), { theme, text: 'MG', reason: 'Because.', pinned: true }, { width: 380 });
      const { violations } = await axe.run(place, {
        rules: { region: { enabled: false } },
      });
      expect(violations.map(({ id: rule, nodes }) => `${rule}: ${nodes[0]?.html}`)).toEqual([]);
    },
  );
});

describe('controls', () => {
  it('are at least 24 px, and 36 px where they are icons', () => {
    const article = draw(sample('ptosis'));
    for (const button of article.querySelectorAll('button')) {
      const least = button.matches('.action') ? 36 : 24;
      const { width, height } = button.getBoundingClientRect();
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(least);
    }
  });

  it('moves the focus to the source behind a number, and leaves the address alone', () => {
    const article = draw(sample('ptosis'));
    const address = location.href;
    article.querySelector<HTMLElement>('[aria-label="source 3"]')?.click();
    expect(document.activeElement).toBe(article.querySelector('[data-source="3"]'));
    expect(location.href).toBe(address);
  });

  it('says what was read only where it is not the name, and why only where told', () => {
    expect(draw(sample('ptosis'), { text: 'Ptosis' }).querySelector('.read')).toBeNull();
    expect(draw(sample('ptosis'), { text: 'drooping eyelid' }).querySelector('.read')).toBeNull();
    expect(draw(sample('ptosis'), { text: 'lids that fall', reason: 'Because.' }).textContent).toContain(
      'You read “lids that fall”. Because.',
    );
  });

  it('claims a review only where one happened', () => {
    const reviewed = {
      ...sample('ptosis'),
      reviewed: { by: 'A. Reader', on: '2027-01-15' },
    };
    expect(draw(sample('ptosis')).textContent).not.toMatch(/Reviewed by/);
    expect(draw(reviewed).textContent).toContain('Reviewed by A. Reader on January 15, 2027');
    expect(draw(reviewed).textContent).not.toContain('not yet reviewed');
  });

  it('never draws a button that does nothing', () => {
    const none = {
      onPin: undefined,
      onClose: undefined,
      onOpenPopup: undefined,
    };
    expect(draw(sample('ptosis'), none).querySelectorAll('button:not(.cite)')).toHaveLength(0);
  });
});

describe('presets', () => {
  const STANDARD = { pointing: 'standard', text: 'standard' } as const;
  const LARGE = { ...STANDARD, text: 'large' } as const;

  it.each(['large-targets', 'gaze'] as const)(
    'with %s all there is to press is at least 44 px',
    (pointing) => {
      for (const card of cards()) {
        const article = draw(
          card,
          { presets: { ...STANDARD, pointing }, onRefuse: async () => {} },
          { width: 360 },
        );
        const small = [...article.querySelectorAll('button, a[href]')].filter((target) => {
          const { width, height } = target.getBoundingClientRect();
          return Math.min(width, height) < 44;
        });
        expect(small.map(({ outerHTML }) => outerHTML.slice(0, 120))).toEqual([]);
        expect(tooWide(article), card.id).toEqual([]);
      }
    },
  );

  it('with large text everything is at least 20 px but labels, in one column however wide', () => {
    const article = draw(sample('ptosis'), { presets: LARGE }, { width: 700 });
    // Drawn without the host of a page, whose text has the size the browser's reader chose.
    place.style.removeProperty('--discern-text-size');
    const size = (selector: string) =>
      Number.parseFloat(getComputedStyle(article.querySelector(selector) ?? place).fontSize);
    expect(size('.definition')).toBe(20);
    expect(size('.side p:last-child')).toBe(20);
    const sides = article.querySelector('.sides') as Element;
    expect(getComputedStyle(sides).gridTemplateColumns.split(' ')).toHaveLength(1);
  });

  it.each(['light', 'dark'] as const)('with large text the contrast is 7:1 in %s', async (theme) => {
    draw(sample('ptosis'), { theme, presets: LARGE, pinned: true, onRefuse: async () => {} }, { width: 420 });
    const { violations } = await axe.run(place, {
      runOnly: ['color-contrast-enhanced', 'color-contrast'],
      rules: { 'color-contrast-enhanced': { enabled: true } },
    });
    expect(violations.flatMap(({ nodes }) => nodes.map(({ html }) => html))).toEqual([]);
  });

  it('no card scrolls sideways with large text and large targets', () => {
    for (const card of cards()) {
      const article = draw(card, { presets: { pointing: 'gaze', text: 'large' } }, { width: 290, text: 20 });
      expect(tooWide(article), card.id).toEqual([]);
    }
  });
});

describe('narrow and wide', () => {
  const columns = (width: number) =>
    getComputedStyle(
      draw(sample('ptosis'), {}, { width }).querySelector('.sides') as Element,
    ).gridTemplateColumns.split(' ').length;

  it('sets the sides beside each other from 360 px and stacks them at 320 px', () => {
    expect(columns(360)).toBe(2);
    expect(columns(320)).toBe(1);
  });
});
