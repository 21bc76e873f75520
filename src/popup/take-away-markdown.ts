// The sheet as a Markdown text that also reads well as it stands.

import { type CardLine, linesOf } from '../card/lines.ts';
import { reference } from '../card/reference.ts';
import { categoryWord } from '../card/words.ts';
import { t } from '../extension/strings.ts';
import type { CardSource } from '../knowledge/card.ts';
import { editionOf, footOf, reviewOf } from './sheet-words.ts';
import type { TakeAway, TakenTerm } from './take-away.ts';

/** The name of the file; it does not tell what was read. */
export const MARKDOWN_FILE = 'discern-terms.md';

/** The whole sheet. */
export function toMarkdown(sheet: TakeAway): string {
  const { page, terms, sources } = sheet;
  const blocks = [
    `# ${t('take_heading')}`,
    ...(page ? [`${t('take_page')}: ${plain(page.title)} <${address(page.address)}>`] : []),
    `${plain(footOf(sheet))} ${plain(editionOf(sheet))}.`,
    ...terms.map(termOf),
    `## ${t('card_sources')}`,
    sources.map(sourceOf).join('\n'),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function termOf({ card, count }: TakenTerm): string {
  const { clinicalName, label, category, definition } = card;
  const kind = [clinicalName, categoryWord(category), t('popup_found_mentions', String(count))];
  const review = reviewOf(card);
  return [
    `## ${plain(label)}`,
    kind.flatMap((part) => (part ? plain(part) : [])).join(' · '),
    plain(definition),
    linesOf(card).map(lineOf).join('\n'),
    ...(review ? [plain(review)] : []),
  ].join('\n\n');
}

function lineOf({ name, word, claim }: CardLine): string {
  const head = `- **${plain(name)}**${word ? ` (${plain(word)})` : ''}:`;
  const cites = claim.cites.length > 0 ? claim.cites.join(', ') : t('card_no_source');
  return `${head} ${plain(claim.text)} [${cites}]`;
}

function sourceOf(source: CardSource, index: number): string {
  const link = source.link === undefined ? t('card_no_link') : `<${address(source.link)}>`;
  return `${index + 1}. ${plain(source.title)}. ${plain(reference(source))} · ${link}`;
}

/** Text as text: whatever Markdown, or HTML within it, would take for a sign is escaped. Titles of pages are anybody's. */
const plain = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&');

/** An address that cannot end the brackets around it. */
const address = (link: string): string => link.replace(/[<>\s\\]/g, encodeURIComponent);
