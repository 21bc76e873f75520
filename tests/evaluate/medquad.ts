// Real texts to measure on: turns a checkout of github.com/abachaa/MedQuAD (questions and answers of NIH sites) into plain HTML pages,
// outside of this repository. `npx tsx tests/evaluate/medquad.ts <checkout> <folder>`
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The collections that hold answers; those of the others were taken out for their licence. */
const COLLECTION = /^[1-9]_/;

/** One page: the questions are headings, the parts of an answer paragraphs. Undefined for a file without answers. */
function pageOf(xml: string): string | undefined {
  const title = elements(xml, 'Focus')[0] ?? '';
  const parts = elements(xml, 'QAPair').flatMap((pair) => {
    const [question = ''] = elements(pair, 'Question');
    const [answer = ''] = elements(pair, 'Answer');
    if (answer === '') return [];
    return [`<h2>${question}</h2>`, ...answer.split(/\n\s*\n|\n(?=\s*-)|\s{4,}/).flatMap(blockOf)];
  });
  if (parts.length === 0) return undefined;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${title}</title></head>
<body><main><h1>${title}</h1>
${parts.join('\n')}
</main></body></html>
`;
}

function blockOf(part: string): string[] {
  const text = part.replaceAll(/\s+/g, ' ').trim();
  if (text === '') return [];
  return [text.startsWith('- ') ? `<ul><li>${text.slice(2)}</li></ul>` : `<p>${text}</p>`];
}

/** What elements of a name hold; the files nest none in itself. What is escaped in XML is escaped in HTML. */
function elements(xml: string, name: string): string[] {
  return [...xml.matchAll(new RegExp(`<${name}\\b[^>]*>([\\s\\S]*?)</${name}>`, 'g'))].map(
    ([, inside = '']) => inside.trim(),
  );
}

function convert(from: string, to: string): number {
  let pages = 0;
  for (const collection of readdirSync(from).filter((name) => COLLECTION.test(name))) {
    mkdirSync(join(to, collection), { recursive: true });
    for (const file of readdirSync(join(from, collection)).filter((name) => name.endsWith('.xml'))) {
      const page = pageOf(readFileSync(join(from, collection, file), 'utf8'));
      if (page === undefined) continue;
      writeFileSync(join(to, collection, file.replace(/\.xml$/, '.html')), page);
      pages += 1;
    }
  }
  return pages;
}

const [from, to] = process.argv.slice(2);
if (from === undefined || to === undefined) {
  console.error('usage: npx tsx tests/evaluate/medquad.ts <checkout of MedQuAD> <folder to write to>');
  process.exitCode = 2;
} else console.log(`${convert(from, to)} pages in ${to}`);
