/** @jsxImportSource react */
// The story in React: state in a component, neighbouring expressions as neighbouring text nodes.
import { useEffect, useReducer, useRef, useState } from 'react';
import { storyApp } from '../app.ts';
import { FIRST, numbersTo, wordsOf } from '../story.ts';

/** The whole app; offers its verbs once it is mounted. */
export function StoryView() {
  const [story, setStory] = useState(FIRST);
  const [, renderOnce] = useReducer((count: number) => count + 1, 0);
  const waiting = useRef<(() => void)[]>([]);
  useEffect(() => {
    for (const done of waiting.current.splice(0)) done();
  });
  useEffect(() => {
    const settle = () =>
      new Promise<void>((done) => {
        waiting.current.push(done);
        renderOnce();
      });
    window.app = storyApp(setStory, settle);
  }, []);
  const { kind, how, what, times } = wordsOf(story);
  const numbers = numbersTo(story.inserted);
  return (
    <>
      <h1>Two illnesses, one notebook</h1>
      <p>
        Visit {story.n}: with myasthenia {kind} came {how} ptosis and {what}, so pyridostigmine was taken{' '}
        {times} times.
      </p>
      <ul>
        {story.notes.map(({ id, lead, term, tail }) => (
          <li key={id}>
            {lead} {term} <small>{tail}</small>
          </li>
        ))}
      </ul>
      {numbers.map((number) => (
        <p key={`before ${number}`}>Before {number}: some ptosis.</p>
      ))}
      <p>
        {numbers.map((number) => (
          <i key={number}>early {number}, </i>
        ))}
        dysphagia{story.inserted > 0 && <i> (seen {story.inserted} times)</i>} and diplopia came with{' '}
        {story.extra ? <strong>bulbar palsy</strong> : 'no other sign'}.
      </p>
      {numbers.map((number) => (
        <p key={`after ${number}`}>After {number}: some ptosis again.</p>
      ))}
      {story.extra && (
        <p>
          With amyotrophic <em>lateral</em> sclerosis riluzole is taken for years.
        </p>
      )}
    </>
  );
}
