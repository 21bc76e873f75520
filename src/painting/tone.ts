// Which of our colours stands out (3:1 at least) on the background a term has on its page: measured, not guessed.
import { parentAcrossRoots } from '../text/dom.ts';

/** `light` and `dark` name the background they are for; `ink` follows the text's own colour where neither is sure to show. */
export type Tone = 'light' | 'dark' | 'ink';

type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/** The least contrasting underline of each tone in highlights.css (the quiet grey), which decides for all. */
const UNDERLINES: readonly (readonly [Tone, Colour])[] = [
  ['light', [91, 103, 122, 1]],
  ['dark', [148, 163, 184, 1]],
];

/** WCAG 1.4.11: what must be seen to understand needs 3:1. */
const ENOUGH = 3;

/** The tone for text that stands in `element`. */
export function toneOf(element: Element): Tone {
  const background = backgroundOf(element);
  if (background === undefined) return 'ink';
  const contrasts = UNDERLINES.map(([tone, colour]) => [tone, contrast(colour, background)] as const);
  const best = contrasts.reduce((a, b) => (b[1] > a[1] ? b : a));
  return best[1] >= ENOUGH ? best[0] : 'ink';
}

/** The colour behind an element's text, or undefined where an image or an unknown colour makes it uncertain. */
function backgroundOf(element: Element): Colour | undefined {
  let over: Colour = [0, 0, 0, 0];
  for (let at: Element | null = element; at !== null; at = parentAcrossRoots(at)) {
    const style = getComputedStyle(at);
    if (style.backgroundImage !== 'none') return undefined;
    const colour = parseColour(style.backgroundColor);
    if (colour === undefined) return undefined;
    over = blend(over, colour);
    if (over[3] >= 0.99) return over;
  }
  // The canvas: dark only where the page asks for a dark scheme.
  const dark =
    /dark/.test(getComputedStyle(element).colorScheme) && matchMedia('(prefers-color-scheme: dark)').matches;
  return blend(over, dark ? [18, 18, 18, 1] : [255, 255, 255, 1]);
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
