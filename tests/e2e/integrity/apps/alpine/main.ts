// Alpine on a page from the server: its HTML is the template.
import Alpine from 'alpinejs';
import { storyApp } from '../app.ts';
import { FIRST, numbersTo, type Story, wordsOf } from '../story.ts';

/** What the HTML's expressions see. */
interface Data {
  story: Story;
}

Alpine.data('story', () => ({
  story: FIRST,
  get words() {
    return wordsOf((this as Data).story);
  },
  get numbers() {
    return numbersTo((this as Data).story.inserted);
  },
  init() {
    const data = this as Data;
    window.app = storyApp(
      (step) => {
        data.story = step(data.story);
      },
      async () => {
        await Alpine.nextTick();
        // x-show waits for a frame.
        for (let frames = 2; frames > 0; frames -= 1) await new Promise(requestAnimationFrame);
      },
    );
  },
}));
Alpine.start();
