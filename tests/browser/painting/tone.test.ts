// The colours that highlights.css really has, on the backgrounds they are for; and which tone a background gets.
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import sheet from '../../../src/painting/highlights.css?raw';
import { STYLES } from '../../../src/painting/mark.ts';
import { contrast, createTones, parseColour } from '../../../src/painting/tone.ts';

/** As the page is now. */
const toneOf = (element: Element) => createTones()(element);

import { place } from './look.ts';

type Colour = readonly [number, number, number, number];

/** The rules of the file as written, each selector by itself. */
const rules = [
  ...(sheet
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .split('@media print')[0]
    ?.matchAll(/([^{}]+)\{([^{}]*)\}/g) ?? []),
].flatMap(([, selectors = '', body = '']) =>
  selectors.split(',').map((selector) => ({ selector: selector.trim(), body })),
);

/** A colour as the browser reads it. */
function read(text: string): Colour {
  const probe = document.createElement('i');
  probe.style.color = text;
  document.body.append(probe);
  const colour = parseColour(getComputedStyle(probe).color);
  probe.remove();
  if (colour === undefined) throw new Error(`cannot read ${text}`);
  return colour;
}

function over(top: Colour, below: Colour): Colour {
  const mix = (index: 0 | 1 | 2) => top[index] * top[3] + below[index] * (1 - top[3]);
  return [mix(0), mix(1), mix(2), 1];
}

const declared = (style: string, property: RegExp) =>
  rules
    .filter(({ selector }) => selector === `::highlight(discern-${style})`)
    .map(({ body }) => property.exec(body)?.[1])
    .findLast((value) => value !== undefined);
const underlineOf = (style: string) =>
  declared(style, /text-decoration:\s*underline\s+\w+\s+\d+px\s+([^;]+);/);
const tintOf = (style: string) => declared(style, /background-color:\s*([^;]+);/);

/** The colour of the line that an element of ours wears in a style. */
function wornBy(style: string): { line: string; tint: string } {
  const term = document.createElement('discern-term');
  term.setAttribute('discern-style', style);
  const { root, take } = place({ html: '<p></p>', css: `${sheet} p { color: rgb(1, 2, 3) }` });
  root.querySelector('p')?.append(term);
  const computed = getComputedStyle(term);
  const worn = { line: computed.textDecorationColor, tint: computed.backgroundColor };
  take();
  return worn;
}

describe.each(STYLES)('%s', (style) => {
  test('has an underline of its own, as a highlight and as an element, in the same colour', () => {
    const line = underlineOf(style);
    expect(line).toBeDefined();
    const expected =
      line === 'currentcolor'
        ? 'rgb(1, 2, 3)'
        : `rgb(${read(line ?? '')
            .slice(0, 3)
            .join(', ')})`;
    expect(wornBy(style).line).toBe(expected);
  });

  test('is tinted the same way by both, or by neither', () => {
    const tint = tintOf(style);
    const clear: Colour = [0, 0, 0, 0];
    expect(read(wornBy(style).tint)).toEqual(tint === undefined ? clear : read(tint));
  });

  test('is not printed', () => {
    const print = sheet.split('@media print')[1] ?? '';
    expect(print).toContain(`::highlight(discern-${style})`);
  });
});

test('every rule for a highlight is for a style there is', () => {
  const names = rules.flatMap(
    ({ selector }) => /^::highlight\(discern-([\w-]+)\)$/.exec(selector)?.[1] ?? [],
  );
  expect(new Set(names)).toEqual(new Set(STYLES));
  expect(sheet).toContain('::highlight(discern-flash)');
});

test('nothing in the sheet can move the page', () => {
  expect(sheet).not.toMatch(
    /(?:^|[\s;{])(?:padding|margin|border|font|letter-spacing|width|height|position|float)\s*:/,
  );
});

afterEach(() => {
  for (const element of [...document.body.children]) element.remove();
});

function toneOn(css: string, html = '<p>x</p>'): string {
  const { root, take } = place({ html, css });
  const tone = toneOf(root.querySelector('p') ?? root);
  take();
  return tone;
}

const lines = (tone: string) =>
  STYLES.filter((style) => style.includes(`-${tone}`)).map((style) => ({
    style,
    line: underlineOf(style) ?? '',
    tint: tintOf(style),
  }));

test('on any colour every line of the tone has 3:1, and white, black and most others get one', () => {
  const channel = fc.integer({ min: 0, max: 255 });
  const greys = Array.from({ length: 52 }, (_, step): [[number, number, number]] => [
    [step * 5, step * 5, step * 5],
  ]);
  const drawn = { light: lines('light'), dark: lines('dark'), ink: [] };
  const colours = new Map(
    [...drawn.light, ...drawn.dark]
      .flatMap(({ line, tint }) => [line, tint ?? 'transparent'])
      .map((text) => [text, read(text)]),
  );
  const colourOf = (text: string): Colour => colours.get(text) ?? [0, 0, 0, 0];
  const { root, take } = place({ html: '<p>x</p>' });
  fc.assert(
    fc.property(fc.tuple(channel, channel, channel), (rgb) => {
      root.style.background = `rgb(${rgb.join(' ')})`;
      for (const { style, line, tint } of drawn[toneOf(root)]) {
        const background = over(colourOf(tint ?? 'transparent'), [...rgb, 1]);
        expect(contrast(colourOf(line), background), `${style} on ${rgb}`).toBeGreaterThanOrEqual(3);
      }
    }),
    { numRuns: 600, examples: greys },
  );
  take();
});

test.each([
  ['white', '#fff', 'light'],
  ['black', '#000', 'dark'],
  ['a middle grey', '#777', 'ink'],
  ['near white', '#f4f1ea', 'light'],
  ['near black', '#1b1f24', 'dark'],
  ['yellow', '#fff3b0', 'light'],
  ['navy', '#0b1f4d', 'dark'],
])('%s', (_, background, tone) => {
  expect(toneOn(`article { background: ${background} }`)).toBe(tone);
});

test.each([
  ['an image', 'article { background: url("data:,") #fff }'],
  ['a gradient', 'article { background: linear-gradient(#fff, #000) }'],
  [
    'an image below something clear',
    'html { background: url("data:,") } article { background: transparent }',
  ],
  ['a colour we cannot read', 'article { background: oklch(0.9 0.1 200) }'],
])('%s gives ink', (_, css) => {
  expect(toneOn(css)).toBe('ink');
});

test.each([
  ['a clear box on black', 'body { background: #000 } article { background: transparent }', 'dark'],
  [
    'half clear white on black',
    'body { background: #000 } article { background: rgb(255 255 255 / 0.95) }',
    'light',
  ],
  [
    'little white on black',
    'body { background: #000 } article { background: rgb(255 255 255 / 0.05) }',
    'dark',
  ],
  ['an opaque box over an image', 'body { background: url("data:,") } article { background: #fff }', 'light'],
  ['color(srgb)', 'article { background: color(srgb 0.05 0.05 0.1) }', 'dark'],
  ['no background at all', '', 'light'],
  ['a page that is dark only', ':root { color-scheme: dark }', 'dark'],
  ['a page that is dark only, and says so', ':root { color-scheme: only dark }', 'dark'],
  ['a page for both, for a reader who prefers light', ':root { color-scheme: light dark }', 'light'],
  ['a dark field in a light page', 'p { color-scheme: dark }', 'light'],
])('%s', (_, css, tone) => {
  expect(toneOn(css)).toBe(tone);
});

test('a shadow root stands on the background of its host', () => {
  const { root, take } = place({ html: '<div style="background: #000"></div>' });
  const inner = root.querySelector('div')?.attachShadow({ mode: 'open' });
  const text = document.createElement('p');
  inner?.append(text);
  expect(toneOf(text)).toBe('dark');
  take();
});
