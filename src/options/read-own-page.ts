// Content scripts do not run in pages of ours, so what they run is started here: the very reader, marks and cards of any other page.
import { beginLifetime, isAlive } from '../extension/lifetime.ts';
import { FrameAgent } from '../page/frame-agent.ts';

/** Reads, marks and explains this page, but for what stands in `Unread`. */
export function readOwnPage(): void {
  void new FrameAgent(beginLifetime(), isAlive).start();
}
