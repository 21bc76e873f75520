// Runs in a page, bundled: stage one as the extension runs it, without pauses.
import type { Sieve } from '../../../src/matching/sieve.ts';
import { holdsForm } from '../../../src/page/look-through.ts';
import type { Slices } from '../../../src/page/slices.ts';

/** Looks through the page; 1 when it is ours. */
export async function lookOnce(sieve: Sieve): Promise<number> {
  const slices = { isOver: false, signal: new AbortController().signal } as Slices;
  return (await holdsForm([document], sieve, () => {}, slices)) ? 1 : 0;
}
