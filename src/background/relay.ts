// Frames of one tab cannot talk to each other without the page listening, so their news go through here.
import { type Answer, type Ask, ask, type Sender, tell } from '../extension/messages.ts';

const TOP = 0;

/**
 * A child frame's report, to the top frame, and what that says to it.
 * @throws Error when the top frame does not listen, or not yet: frames inside a page are often ready before it.
 */
export async function relayReport(
  { found, held }: Ask<'frame-changed'>,
  { tabId, frameId }: Sender,
): Promise<Answer<'frame-changed'>> {
  if (tabId === undefined || frameId === undefined) return { off: false };
  return ask('frame-reported', { frameId, found, held }, { tabId, frameId: TOP });
}

/** That the reader wants no card, to every frame of the tab: whichever shows one closes it. */
export function relayClose(_: Ask<'close-cards'>, { tabId }: Sender): null {
  if (tabId !== undefined) tell('close-card', {}, { tabId });
  return null;
}

/** That a card was opened, to every frame of the tab: the others close theirs. */
export function relayOpened(opened: Ask<'card-opened'>, { tabId }: Sender): null {
  if (tabId !== undefined) tell('card-opened-in', opened, { tabId });
  return null;
}
