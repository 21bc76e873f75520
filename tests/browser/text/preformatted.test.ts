// `<pre>`: what people wrote for people is read, code is not.
import { describe, expect, test } from 'vitest';
import { build, exactTextsOf, get, textsOf } from './fixture.ts';

const LETTER = `Dear colleague,

thank you for seeing this man of 61 with ptosis and double vision,
worse by evening. He takes pyridostigmine (60 mg, five times a day)
for two weeks now; it helps.

  Reflexes:  normal
  RNS:       decrement of 14 % at 3 Hz`;
const NOTES = `2. MYASTHENIA GRAVIS
   - postsynaptic. anti-AChR in ~85%
   - UMN signs = hyperreflexia
   - Rx: pyridostigmine, steroids -> IVIG if crisis`;
const MAIL = `> My dad was told last week that he has ptosis,
> from MG they say.

If it is MG, ask for the <a href="/x">antibody test</a>. For us
<b>that</b> was the turn.`;

describe('read', () => {
  test.each([
    ['a letter', LETTER, 'ptosis and double vision'],
    ['notes', NOTES, 'UMN signs = hyperreflexia'],
    ['a mailing list', MAIL, 'antibody test. For us'],
  ])('%s', (_, text, part) => {
    const root = build(`<pre>${text}</pre>`);
    expect(textsOf(root).join(' ')).toContain(part.split('. ')[0]);
    expect(exactTextsOf(root).join(' ')).toContain(part.split('. ')[0]);
  });

  test('a whole text file, as browsers show it', () => {
    const root = build(`<pre style="word-wrap: break-word; white-space: pre-wrap;">${LETTER}</pre>`);
    expect(textsOf(root).join(' ')).toContain('pyridostigmine');
  });

  test('a line break parts words, but not where a long line was only broken', () => {
    const root = build(`<pre>double
vision, and of late he has told the nurse of double
vision by evening, which she has put down as myasthenia
Gravis</pre>`);
    expect(exactTextsOf(root)).toEqual([
      'double|vision, and of late he has told the nurse of double vision by evening, which she has put down as myasthenia|Gravis',
    ]);
  });
});

test('what it begins with decides: a file may be as long as it likes', () => {
  const root = build('<pre></pre>');
  get(root, 'pre').textContent = `${LETTER}\n`.repeat(20) + 'for (const x of y) {\n'.repeat(5000);
  expect(textsOf(root).join(' ')).toContain('ptosis and double vision');
});

describe('not read', () => {
  test.each([
    ['assignments', 'plasmapheresis = 5\nmuscle_wasting = 3'],
    ['a program', 'for (const als of drives) {\n  mount(als);\n}\n// ptosis'],
    ['Python', 'def ptosis(x):\n    weakness = x.fit()\n    return weakness\n\nprint(ptosis(3))'],
    ['JSON', '{\n  "gene": "SOD1",\n  "ptosis": true\n}'],
    ['a terminal', '$ als-probe --verbose\nptosis 0x1f ready\n$ exit'],
    ['XML', '&lt;gene&gt;\n&lt;name&gt;SOD1 ptosis&lt;/name&gt;\n&lt;/gene&gt;'],
    ['what a highlighter coloured', '<span>ptosis</span> and words that read like prose'],
    ['code by tag', '<code>ptosis and words that read like prose</code>'],
    ['code in a sentence', 'prose with <code>ptosis</code> in it'],
  ])('%s', (_, text) => {
    const root = build(`<p>before</p><pre>${text}</pre><p>after</p>`);
    expect(textsOf(root).join(' ')).not.toMatch(/ptosis|SOD1|wasting/);
  });

  test.each(['class="language-r"', 'data-lang="r"', 'role="code"'])('with %s', (attribute) => {
    const root = build(`<pre ${attribute}>prose about ptosis, it seems</pre>`);
    expect(textsOf(root).join(' ')).not.toContain('ptosis');
  });
});
