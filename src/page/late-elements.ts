// A custom element that is defined after it was read gets its shadow root without a sign of it, so such elements are looked at again.
import { elementsMatching } from '../text/dom.ts';
import { LOOK_AGAIN, pause } from './slices.ts';

const NOT_YET = ':not(:defined)';

/** Calls `onDefined` with elements that have been defined meanwhile; ends when none is waiting, or after the last look. */
export async function awaitDefinitions(
  onDefined: (elements: Element[]) => void,
  signal: AbortSignal,
): Promise<void> {
  for (const delay of LOOK_AGAIN) {
    const waiting = elementsMatching(NOT_YET);
    if (waiting.length === 0) return;
    await pause(delay);
    if (signal.aborted) return;
    const still = new Set(elementsMatching(NOT_YET));
    const defined = waiting.filter((element) => !still.has(element));
    if (defined.length > 0) onDefined(defined);
  }
}
