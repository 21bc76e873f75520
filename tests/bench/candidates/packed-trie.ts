// A candidate for the matcher: all forms in one trie of letters, its nodes numbered in rows so that the children of a node follow each
// other, compiled to a string that a page turns into typed arrays. Case is not looked at.
import { fold } from '../../../src/knowledge/fold.ts';
import { isWordAt } from '../../../src/matching/word-edges.ts';

/** What the build would write: for each node its letter, the number of its first child, and whether a form ends there. */
export interface TrieData {
  readonly letters: string;
  /** Two digits of base 32,768 each. */
  readonly children: string;
  readonly ends: string;
}

interface Draft {
  readonly letter: string;
  readonly next: Map<string, Draft>;
  isEnd: boolean;
}

const BASE = 0x8000;

/** Compiles folded forms. */
export function compileTrie(forms: readonly string[]): TrieData {
  const root: Draft = { letter: ' ', next: new Map(), isEnd: false };
  for (const form of forms) {
    let at = root;
    for (const letter of form.split('')) {
      const next: Draft = at.next.get(letter) ?? { letter, next: new Map(), isEnd: false };
      at.next.set(letter, next);
      at = next;
    }
    at.isEnd = true;
  }
  const nodes = [root];
  const children: number[] = [];
  for (let number = 0; number < nodes.length; number += 1) {
    children.push(nodes.length);
    for (const child of nodes[number]?.next.values() ?? []) nodes.push(child);
  }
  children.push(nodes.length);
  return {
    letters: nodes.map(({ letter }) => letter).join(''),
    children: children.map((child) => String.fromCharCode(Math.floor(child / BASE), child % BASE)).join(''),
    ends: nodes.map(({ isEnd }) => (isEnd ? '1' : '0')).join(''),
  };
}

/** The trie as a page uses it. */
export interface Trie {
  readonly letters: Uint16Array;
  readonly children: Int32Array;
  readonly ends: Uint8Array;
}

/** Makes it ready. */
export function openTrie({ letters, children, ends }: TrieData): Trie {
  const count = letters.length;
  const trie = {
    letters: new Uint16Array(count),
    children: new Int32Array(count + 1),
    ends: new Uint8Array(count),
  };
  for (let node = 0; node < count; node += 1) {
    trie.letters[node] = letters.charCodeAt(node);
    trie.ends[node] = ends.charCodeAt(node) & 1;
  }
  for (let node = 0; node <= count; node += 1)
    trie.children[node] = children.charCodeAt(2 * node) * BASE + children.charCodeAt(2 * node + 1);
  return trie;
}

/** How many terms a text holds, the longest first, without overlap. */
export function countInTrie(text: string, trie: Trie): number {
  const { lower } = fold(text);
  let found = 0;
  let at = 0;
  while (at < lower.length) {
    if (!isWordAt(lower, at)) {
      at += 1;
      continue;
    }
    const end = endInTrie(lower, at, trie);
    if (end > 0) found += 1;
    else for (at += 1; isWordAt(lower, at); ) at += 1;
    at = Math.max(at, end);
  }
  return found;
}

function endInTrie(lower: string, from: number, { letters, children, ends }: Trie): number {
  let end = 0;
  let node = 0;
  for (let at = from; at < lower.length; at += 1) {
    const code = lower.charCodeAt(at);
    let child = children[node] as number;
    const last = children[node + 1] as number;
    while (child < last && letters[child] !== code) child += 1;
    if (child === last) break;
    node = child;
    if (ends[node] === 1 && !isWordAt(lower, at + 1)) end = at + 1;
  }
  return end;
}
