// The reader of mentions in a real browser: what is a mention, what stands around it, and whether it is marked.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readMentions } from '../../evaluate/in-page/read-mentions.ts';
import { showMention } from '../../evaluate/mention.ts';

beforeEach(() => CSS.highlights.clear());
afterEach(() => {
  document.body.replaceChildren();
  CSS.highlights.clear();
});

function show(html: string): void {
  document.body.replaceChildren(document.createRange().createContextualFragment(html));
}

/** Paints a stretch of the first text node that holds it, as the extension does where it may not touch the page. */
function highlight(text: string, name = 'discern-mg-light'): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node !== null; node = walker.nextNode() as Text | null) {
    const startOffset = node.data.indexOf(text);
    if (startOffset < 0) continue;
    const at = {
      startContainer: node,
      endContainer: node,
      startOffset,
      endOffset: startOffset + text.length,
    };
    CSS.highlights.set(name, new Highlight(new StaticRange(at), ...(CSS.highlights.get(name) ?? [])));
    return;
  }
  throw new Error(`"${text}" is not on the page`);
}

const shown = () => readMentions().mentions.map((mention) => `${mention.marked} ${showMention(mention)}`);

describe('mentions', () => {
  test('with the words of their block around, white space collapsed, inline tags joined', () => {
    show('<p>\n  People   with <b>myasthenia</b>\n gravis<sup>1</sup> tire.</p><p>Other.</p>');
    expect(readMentions().mentions).toEqual([
      {
        text: 'myasthenia gravis',
        before: 'People with ',
        after: ' 1 tire.',
        concept: 'myasthenia-gravis',
        tier: 'specific',
        marked: false,
      },
    ]);
  });

  test('are none where the extension does not read', () => {
    show('<p hidden>riluzole</p><p style="display: none">riluzole</p><code>riluzole</code><p>riluzole</p>');
    expect(shown()).toEqual(['false {riluzole}']);
  });
});

describe('marked', () => {
  test('is a mention painted over, in each of its tags, and none but that one', () => {
    show('<p>riluzole, <i>myasthenia </i><b>gravis</b>, riluzole</p>');
    highlight('myasthenia ');
    highlight('gravis');
    expect(shown()).toEqual([
      'false {riluzole}, myasthenia gravis, riluzole',
      'true riluzole, {myasthenia gravis}, riluzole',
      'false riluzole, myasthenia gravis, {riluzole}',
    ]);
  });

  test('is a mention wrapped in elements of ours, which are taken out', () => {
    show('<p>Take <discern-term>riluzole</discern-term> for <discern-term>ALS</discern-term>.</p>');
    expect(shown()).toEqual(['true Take {riluzole} for ALS.', 'true Take riluzole for {ALS}.']);
    expect(document.querySelector('discern-term')).toBeNull();
  });

  test('is not half a mention, nor one that only flashes, nor one the page itself has tinted', () => {
    show('<p>myasthenia gravis</p><p>riluzole</p><p>edaravone</p>');
    highlight('myasthenia');
    highlight('riluzole', 'discern-flash');
    highlight('edaravone', 'search');
    expect(shown()).toEqual(['false {myasthenia gravis}', 'false {riluzole}', 'false {edaravone}']);
  });
});

test('paint that is no mention is told as stray', () => {
  show('<p>Take riluzole now</p>');
  highlight('now');
  highlight('riluzole');
  expect(readMentions().stray).toEqual([{ text: 'now', before: 'Take riluzole ', after: '' }]);
});
