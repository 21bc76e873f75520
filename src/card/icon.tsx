// Line drawings for buttons and rows. Always decoration: the word beside them, or the button's name, says the same.
const PATHS = {
  pin: 'M6.5 3h7M8 3v5l-2.8 3.8h9.6L12 8V3M10 11.8V17.5',
  close: 'M5 5l10 10M15 5L5 15',
  apart: 'M3 7h13l-3-3M17 13H4l3 3',
  warning: 'M10 2.5l8 14.5H2zM10 8v4M10 14.4v.2',
  approval: 'M10 2.5l6 2.2v4.8c0 3.8-2.5 6.4-6 8-3.5-1.6-6-4.2-6-8V4.7zM7.2 9.8l2 2 3.6-3.8',
  correction: 'M3.5 7.5h13M3.5 12.5h13M13 3.5L7 16.5',
  search: 'M8.5 3.5a5 5 0 1 0 0 10a5 5 0 1 0 0-10zM12.2 12.2L17 17',
} as const;

/** Name of one of our drawings. */
export type IconName = keyof typeof PATHS;

/** One line drawing in the colour of the text around it. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
