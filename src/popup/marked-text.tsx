// A text with the searched words shown in it by mark.js, which only ever touches this one element of ours.
import Mark from 'mark.js';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { startOf, wordsOf } from './search-library.ts';

interface MarkedTextProps {
  text: string;
  query: string;
}

/** One text, its hits in `<mark>`. */
export function MarkedText({ text, query }: MarkedTextProps) {
  // mark.js splits the text node that Preact rendered, so Preact must never patch it: another text or query is
  // another element.
  return <Leaf key={`${query}\n${text}`} text={text} query={query} />;
}

function Leaf({ text, query }: MarkedTextProps) {
  const leaf = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    if (leaf.current === null) return;
    const words = wordsOf(query).map(startOf).join('|');
    new Mark(leaf.current).markRegExp(new RegExp(words, 'giu'), {
      element: 'mark',
    });
  }, [query]);
  return <span ref={leaf}>{text}</span>;
}
