// htmx: every change is HTML from the server, swapped in by each of its ways: outside, inside, before, deleted, morphed.
import htmx from 'htmx.org';
import { storyApp } from '../app.ts';
import { FIRST, insert, remove, reorder, type Story, toggle } from '../story.ts';
import { addressOf } from './fragments.ts';

let story: Story = FIRST;
/** Requests go out one after the other, as clicks of one reader would. */
let queue: Promise<void> = Promise.resolve();

/** `swap` is htmx's own name for a way of swapping, 'innerHTML' among them; it is the app that writes so, never we. */
function get(address: string, target: string, swap: string): void {
  queue = queue.then(() => htmx.ajax('GET', address, { target, swap }));
}

/** htmx marks what it is busy with by class. */
const isBusy = () =>
  document.querySelector('.htmx-request, .htmx-swapping, .htmx-added, .htmx-settling') !== null;

async function settle(): Promise<void> {
  await queue;
  while (isBusy()) await new Promise((resolve) => setTimeout(resolve));
}

window.app = storyApp((step) => {
  story = step(story);
  if (step === reorder) get(addressOf.notes(story), '#notes', 'innerMorph');
  else if (step === insert) {
    get(addressOf.before(story), '#middle', 'beforebegin');
    get(addressOf.middle(story), '#middle', 'innerMorph');
    get(addressOf.notes(story), '#notes', 'innerHTML');
  } else if (step === remove) {
    get(addressOf.rest(story), '#notes li:nth-child(2)', 'delete');
    get(addressOf.middle(story), '#middle', 'innerHTML');
  } else if (step === toggle) {
    get(addressOf.rest(story), '#rest', 'innerHTML');
    get(addressOf.middle(story), '#middle', 'innerMorph');
  } else get(addressOf.visit(story), '#visit', 'outerHTML');
}, settle);
