// Entry of the content script: one lifetime, one agent. Runs in every frame of every page, so it does as little as it can.
import { beginLifetime, isAlive } from './extension/lifetime.ts';
import { TERM_ELEMENT } from './names.ts';
import { FrameAgent } from './page/frame-agent.ts';
import { clearLeftHighlights } from './painting/highlight-painter.ts';

const lifetime = beginLifetime();

// A copy that was cut off by a reload or an update could not clean up after itself.
clearLeftHighlights();
for (const term of [...Document.prototype.getElementsByTagName.call(document, TERM_ELEMENT)]) {
  term.replaceWith(...term.childNodes);
}

void new FrameAgent(lifetime, isAlive).start();
