// Entry of the content script: one lifetime, one agent. Runs in every frame of every page, so it does as little as it can.
import { beginLifetime, isAlive, wakeLeftCopy } from './extension/lifetime.ts';
import { CARD_ELEMENT, TERM_ELEMENT } from './names.ts';
import { FrameAgent } from './page/frame-agent.ts';
import { clearLeftHighlights } from './painting/highlight-painter.ts';

const lifetime = beginLifetime();

// A copy that was cut off by a reload or an update could not clean up after itself, or has not noticed yet.
clearLeftHighlights();
const left = (name: string) => [...Document.prototype.getElementsByTagName.call(document, name)];
if (left(TERM_ELEMENT).length > 0) wakeLeftCopy();
for (const term of left(TERM_ELEMENT)) term.replaceWith(...term.childNodes);
for (const card of left(CARD_ELEMENT)) card.remove();

void new FrameAgent(lifetime, isAlive).start();
