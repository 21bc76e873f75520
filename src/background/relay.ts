// Frames of one tab cannot talk to each other without the page listening, so their news go through here.
import { type Ask, type Sender, tell } from '../extension/messages.ts';

const TOP = 0;

/** A child frame's report, to the top frame. */
export function relayReport({ found, held }: Ask<'frame-changed'>, { tabId, frameId }: Sender): null {
  if (tabId !== undefined && frameId !== undefined) {
    tell('frame-reported', { frameId, found, held }, { tabId, frameId: TOP });
  }
  return null;
}

/** That a card was opened, to every frame of the tab: the others close theirs. */
export function relayOpened(opened: Ask<'card-opened'>, { tabId }: Sender): null {
  if (tabId !== undefined) tell('card-opened-in', opened, { tabId });
  return null;
}
