// What is painted on a page against what should be: every term of its readable text, once, and nothing else.
import lexiconData from 'discern:lexicon';
import type { Page } from 'puppeteer-core';
import { findTerms } from '../../../src/matching/find-terms.ts';
import { createLexicon } from '../../../src/matching/lexicon.ts';
import { paintedTerms } from '../../support/painted-terms.ts';

const lexicon = createLexicon(lexiconData);

interface Around {
  /** The text of each readable block, shadow roots included, editors left out. */
  readonly lines: string[];
  /** The same of blocks that cannot be seen just now: it makes no difference whether they are painted. */
  readonly unseen: string[];
  /** The terms painted in shadow roots. */
  readonly inShadow: string[];
  /** How many stretches are painted where no text is any more, in an editor, and twice. */
  readonly stale: number;
  readonly inEditors: number;
  readonly doubled: number;
  /** Those that have no underline: in Firefox a sheet of the document does not reach into shadow roots. */
  readonly unstyled: number;
}

/** Every term on the page; they are all shown there, since the page names both diseases. */
export async function termsOf(page: Page): Promise<string[]> {
  const { lines } = await lookAround(page);
  return termsIn(lines);
}

const termsIn = (lines: readonly string[]) =>
  lines.flatMap((line) => findTerms(line, lexicon).map(({ text }) => text));

/** What is wrong with the painting, in words; undefined when nothing is. */
export async function complaintAbout(page: Page): Promise<string | undefined> {
  const [light, around] = await Promise.all([paintedTerms(page), lookAround(page)]);
  const painted = [...light, ...around.inShadow];
  const wanted = termsIn(around.lines);
  const missing = without(wanted, painted);
  const surplus = without(painted, [...wanted, ...termsIn(around.unseen)]);
  const found = [
    wanted.length === 0 && 'no term on the page',
    missing.length > 0 && `not painted: ${missing.join(', ')}`,
    surplus.length > 0 && `painted too much: ${surplus.join(', ')}`,
    around.stale > 0 && `${around.stale} ranges on text that is gone`,
    around.inEditors > 0 && `${around.inEditors} ranges in an editor`,
    around.doubled > 0 && `${around.doubled} ranges twice`,
    around.unstyled > 0 && `${around.unstyled} ranges without a style`,
  ].filter((one) => one !== false);
  return found.length > 0 ? found.join('; ') : undefined;
}

/** What of `some` is not in `others`, counting each time a word stands there. */
function without(some: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return some.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function lookAround(page: Page): Promise<Around> {
  return page.evaluate(() => {
    const EDITOR = '[contenteditable]';
    const roots: (Document | ShadowRoot)[] = [document];
    for (const root of roots) {
      for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) roots.push(shadowRoot);
    }
    const blocks = roots.flatMap((root) => [...root.querySelectorAll('h1, p, li')]);
    const readable = blocks.filter((block) => block.closest(EDITOR) === null);
    const textsOf = (some: readonly Element[]) =>
      some.map((block) => (block.textContent ?? '').replace(/\s+/g, ' '));
    const lines = textsOf(readable.filter((block) => block.checkVisibility()));
    const unseen = textsOf(readable.filter((block) => !block.checkVisibility()));

    const ranges: Range[] = [];
    const seen = new Map<Node, Set<number>>();
    let [stale, inEditors, doubled, unstyled] = [0, 0, 0, 0];
    for (const [name, highlight] of CSS.highlights) {
      if (!name.startsWith('discern-')) continue;
      for (const {
        startContainer: node,
        startOffset,
        endOffset,
      } of highlight as unknown as Iterable<StaticRange>) {
        const offsets = seen.get(node) ?? new Set();
        if (offsets.has(startOffset)) doubled += 1;
        seen.set(node, offsets.add(startOffset));
        const parent = node.parentElement;
        const style = parent && getComputedStyle(parent, `::highlight(${name})`);
        if (style && !style.textDecorationLine.includes('underline')) unstyled += 1;
        if (!node.isConnected || endOffset > (node as Text).length) stale += 1;
        else if (node.parentElement?.closest(EDITOR)) inEditors += 1;
        else if (node.getRootNode() !== document) {
          const range = new Range();
          range.setStart(node, startOffset);
          range.setEnd(node, endOffset);
          ranges.push(range);
        }
      }
    }

    // A term across inline tags is painted in pieces.
    const inShadow: string[] = [];
    for (const root of roots) {
      const own = ranges.filter(({ startContainer }) => startContainer.getRootNode() === root);
      own.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
      let last: Range | undefined;
      for (const range of own) {
        const gap = new Range();
        if (last) gap.setStart(last.endContainer, last.endOffset);
        if (last) gap.setEnd(range.startContainer, range.startOffset);
        const blockOf = ({ startContainer }: Range) => startContainer.parentElement?.closest('h1, p, li');
        if (last && gap.toString() === '' && blockOf(last) === blockOf(range)) {
          inShadow.push(inShadow.pop() + range.toString());
        } else inShadow.push(range.toString());
        last = range;
      }
    }
    return { lines, unseen, inShadow, stale, inEditors, doubled, unstyled };
  });
}
