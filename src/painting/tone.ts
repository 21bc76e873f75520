// Which of our colours stands out (3:1 at least) on the background a term has on its page: measured, not guessed.
import { parentAcrossRoots, rootElementOf } from '../text/dom.ts';

/** `light` and `dark` name the background they are for; `ink` follows the text's own colour where neither is sure to show. */
export type Tone = 'light' | 'dark' | 'ink';

type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/** The lines of each tone as highlights.css draws them, with how strongly a first mention is tinted in the same colour. */
const LINES: readonly (readonly [Tone, readonly Colour[]])[] = [
  [
    'light',
    [
      [15, 118, 110, 0.11],
      [67, 56, 202, 0.09],
      [29, 90, 155, 0.09],
      [91, 103, 122, 0],
    ],
  ],
  [
    'dark',
    [
      [94, 234, 212, 0.14],
      [180, 184, 255, 0.16],
      [140, 208, 236, 0.15],
      [148, 163, 184, 0],
    ],
  ],
];

/** WCAG 1.4.11: what must be seen to understand needs 3:1. */
const ENOUGH = 3;

/** Backgrounds that are known at one moment, by element. */
type Backgrounds = Map<Element, Colour | undefined>;

/** Finds tones for the text in many elements at one moment: what stands around several of them is looked at once. */
export function createTones(): (element: Element) => Tone {
  const backgrounds: Backgrounds = new Map();
  const tones = new Map<string, Tone>();
  return (element) => {
    const background = backgroundOf(element, backgrounds);
    const key = String(background);
    const tone = tones.get(key) ?? toneOn(background);
    tones.set(key, tone);
    return tone;
  };
}

function toneOn(background: Colour | undefined): Tone {
  if (background === undefined) return 'ink';
  const contrasts = LINES.map(([tone, lines]) => {
    // The tint stands behind its own line. One tone per text, so the line that shows least decides.
    const each = lines.map((line) => contrast(line, blend(line, background)));
    return [tone, Math.min(...each)] as const;
  });
  const best = contrasts.reduce((a, b) => (b[1] > a[1] ? b : a));
  return best[1] >= ENOUGH ? best[0] : 'ink';
}

/** So much of a colour hides what is behind it. */
const OPAQUE = 0.99;

/** The colour behind an element's text, or undefined where an image or an unknown colour makes it uncertain. */
function backgroundOf(element: Element, known: Backgrounds): Colour | undefined {
  // A list instead of recursion: elements may be nested deeper than the stack.
  const clear: (readonly [Element, Colour])[] = [];
  let background: Colour | undefined;
  for (let at: Element | null = element; ; at = parentAcrossRoots(at)) {
    if (at === null) {
      background = isCanvasDark() ? [18, 18, 18, 1] : [255, 255, 255, 1];
      break;
    }
    if (known.has(at)) {
      background = known.get(at);
      break;
    }
    const style = getComputedStyle(at);
    const colour = style.backgroundImage === 'none' ? parseColour(style.backgroundColor) : undefined;
    if (colour === undefined || colour[3] >= OPAQUE) {
      known.set(at, colour);
      background = colour;
      break;
    }
    clear.push([at, colour]);
  }
  for (const [at, colour] of clear.toReversed()) {
    background = background && blend(colour, background);
    known.set(at, background);
  }
  return background;
}

/** Behind everything is the canvas: dark where the page has no other scheme, or the reader prefers that one. */
function isCanvasDark(): boolean {
  const root = rootElementOf(document);
  const schemes = root === null ? '' : getComputedStyle(root).colorScheme;
  if (!/\bdark\b/.test(schemes)) return false;
  return !/\blight\b/.test(schemes) || matchMedia('(prefers-color-scheme: dark)').matches;
}

/** Reads what computed styles give: rgb(), rgba() and color(srgb ...). */
export function parseColour(text: string): Colour | undefined {
  const numbers = text.match(/[\d.]+(?:e-?\d+)?%?/g)?.map(Number.parseFloat) ?? [];
  const [red, green, blue, alpha = 1] = numbers;
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  if (/^rgba?\(/.test(text)) return [red, green, blue, alpha];
  if (/^color\(srgb /.test(text)) return [red * 255, green * 255, blue * 255, alpha];
  return undefined;
}

/** `top` over `below`. */
function blend(top: Colour, below: Colour): Colour {
  const alpha = top[3] + below[3] * (1 - top[3]);
  if (alpha === 0) return [0, 0, 0, 0];
  const mix = (index: 0 | 1 | 2) => (top[index] * top[3] + below[index] * below[3] * (1 - top[3])) / alpha;
  return [mix(0), mix(1), mix(2), alpha];
}

/** WCAG 2 contrast ratio of two opaque colours, 1 to 21. */
export function contrast(one: Colour, other: Colour): number {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance([red, green, blue]: Colour): number {
  const linear = (value: number) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
