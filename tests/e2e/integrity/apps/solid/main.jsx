// The story in Solid: single text nodes that are written to directly, no virtual DOM.
import { createSignal, For, Show } from 'solid-js';
import { render } from 'solid-js/web';
import { storyApp } from '../app.ts';
import { FIRST, numbersTo, wordsOf } from '../story.ts';

const [story, setStory] = createSignal(FIRST);
const words = () => wordsOf(story());
const numbers = () => numbersTo(story().inserted);
// Solid renders at once.
window.app = storyApp(
  (step) => setStory(step),
  () => Promise.resolve(),
);

function StoryView() {
  return (
    <>
      <h1>Two illnesses, one notebook</h1>
      <p>
        Visit {story().n}: with myasthenia {words().kind} came {words().how} ptosis and {words().what}, so
        pyridostigmine was taken {words().times} times.
      </p>
      <ul>
        <For each={story().notes}>
          {(note) => (
            <li>
              {note.lead} {note.term} <small>{note.tail}</small>
            </li>
          )}
        </For>
      </ul>
      <For each={numbers()}>{(number) => <p>Before {number}: some ptosis.</p>}</For>
      <p>
        <For each={numbers()}>{(number) => <i>early {number}, </i>}</For>
        dysphagia
        <Show when={story().inserted > 0}>
          <i> (seen {story().inserted} times)</i>
        </Show>{' '}
        and diplopia came with{' '}
        <Show when={story().extra} fallback="no other sign">
          <strong>bulbar palsy</strong>
        </Show>
        .
      </p>
      <For each={numbers()}>{(number) => <p>After {number}: some ptosis again.</p>}</For>
      <Show when={story().extra}>
        <p>
          With amyotrophic <em>lateral</em> sclerosis riluzole is taken for years.
        </p>
      </Show>
    </>
  );
}

render(() => <StoryView />, document.getElementById('root'));
