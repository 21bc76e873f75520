// Two plays of the same app, moment by moment.
import type { Played } from './play.ts';
import type { Snapshot } from './snapshot.ts';

const KEYS = [
  'textContent',
  'innerText',
  'rects',
  'dom',
  'model',
  'focus',
] as const satisfies (keyof Snapshot)[];

/** How the page was not the same with us as without, in words; empty when it was. */
export function differences(on: Played, off: Played): string[] {
  const found: string[] = [];
  for (const [index, [after, without]] of off.moments.entries()) {
    const [, withUs] = on.moments[index] ?? [];
    if (withUs === undefined) return [...found, `nothing noted after ${after}`];
    for (const key of KEYS) {
      if (withUs[key] !== without[key])
        found.push(`${key} after ${after}: ${apart(withUs[key], without[key])}`);
    }
    if (withUs.ours > 0) found.push(`${withUs.ours} elements of ours after ${after}`);
  }
  const errors = apart(on.errors.join('\n'), off.errors.join('\n'));
  if (errors !== '') found.push(`errors: ${errors}`);
  return found;
}

/** The first place where two texts part. */
function apart(withUs: string, without: string): string {
  if (withUs === without) return '';
  let at = 0;
  while (withUs[at] === without[at]) at += 1;
  const around = (text: string) => JSON.stringify(text.slice(Math.max(0, at - 60), at + 60));
  return `${around(withUs)} instead of ${around(without)}`;
}
