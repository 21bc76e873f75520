// How a reader points and reads: the two presets, and how pages and cards of ours are told of them. Their looks are in card/presets.css,
// their delays in hover/pace.ts.

/** How cards are opened, and how large what is pressed has to be. */
export const POINTINGS = ['standard', 'large-targets', 'gaze', 'keyboard'] as const;
export type Pointing = (typeof POINTINGS)[number];

/** How text is set. */
export const TEXTS = ['standard', 'large'] as const;
export type TextPreset = (typeof TEXTS)[number];

/** Which of a term's two names comes first. */
export const NAMES = ['plain', 'clinical'] as const;
export type NameOrder = (typeof NAMES)[number];

/** One of each: who steers with the eyes may need large text as well. */
export interface Presets {
  readonly pointing: Pointing;
  readonly text: TextPreset;
}

/** Tells the root of a page of ours, and with it every style in it, which presets are chosen. */
export function wearPresets({ dataset }: HTMLElement, { pointing, text }: Presets): void {
  dataset.pointing = pointing;
  dataset.text = text;
}
