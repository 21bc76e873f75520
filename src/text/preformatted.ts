// `<pre>` holds code, or words somebody typed: notes, letters, mailing lists, plain text files as browsers show them. Code is never ours to
// read. Told by what stands in it, because authors of both write nothing but the tag.
import { attributeOf, createWalker, localNameOf } from './dom.ts';

/** So much of a text is looked at, in characters. */
const ENOUGH = 4000;
/** Letters and notes have a line or two that look like code; code has many. */
const MOST_CODE = 0.2;

/** Inside a `<pre>` that is prose; whatever else stands there was put there by who knows that it is code. */
const MARKUP_OF_PROSE = new Set('a b strong i em u s br hr p font small sup sub cite q mark'.split(' '));

/** What a line of code looks like: braces and statements, assignments, calls, tags, prompts and comments, keys, addresses in memory. */
const CODE = [
  /[{};\\]\s*$/,
  /^\s*(?:(?:const|let|var|my|set|export)\s+)?[\w.$@[\]'"-]+\s*(?::=|[-+*/]?=|<-)\s*\S/,
  /\w\((?:[\w'"$.]+[,)]|\))/,
  /=>|->\w|::|&&|\|\||!=|==/,
  /^\s*<\/?[a-z!?]/i,
  /^\s*(?:[$#%]|>>>|\/\/|\/\*)\s*\w/,
  /^\s*"[\w-]+"\s*:/,
  /^\s*(?:def|class|function|if|for|while|else|elif|try|switch|select)\b.*[:({]\s*$/i,
  /\b0x[0-9a-f]+\b/i,
];

/** True for a `<pre>` whose text people wrote for people. */
export function isProse(pre: Element): boolean {
  // Whoever gives it a class, a language or a role has a highlighter at work on it, or shows what a machine said.
  if (['class', 'data-lang', 'data-language', 'role'].some((name) => attributeOf(pre, name) !== null))
    return false;
  const walker = createWalker(pre, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  let text = '';
  while (text.length < ENOUGH) {
    const node = walker.nextNode();
    if (node === null) break;
    // A whole file stands in one text.
    if (node instanceof Text) text += node.data.slice(0, ENOUGH);
    else if (node instanceof Element && !MARKUP_OF_PROSE.has(localNameOf(node))) return false;
  }
  const lines = text.split('\n').filter((line) => /\S/.test(line));
  if (lines.length === 0) return false;
  const code = lines.filter((line) => CODE.some((sign) => sign.test(line)));
  return code.length <= lines.length * MOST_CODE;
}
