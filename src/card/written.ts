// What a card says as plain text: to be read aloud, to be copied with its sources, or to report a mistake in it. It knows no page, so
// that none of these can give an address away.
import type { CardUse } from '../extension/messages.ts';
import { t } from '../extension/strings.ts';
import type { Card } from '../knowledge/card.ts';
import type { DatasetInfo } from '../knowledge/schema-tables.ts';
import { type CardLine, linesOf } from './lines.ts';
import { provenance } from './provenance.ts';
import { reference } from './reference.ts';
import { categoryWord } from './words.ts';

/** The text of a card for one use. */
export function writeCard(card: Card, dataset: DatasetInfo, use: CardUse): string {
  if (use === 'aloud') return writeAloud(card);
  return use === 'copy' ? writeCopy(card, dataset) : writeReport(card, dataset);
}

/** What a voice reads; approvals, which change, and what some pages get wrong are for the eye. */
const HEARD = new Set<CardLine['kind']>(['mg', 'als', 'apart', 'warning']);

/** Line by line what is heard; each ends as a sentence, so that a voice rests there. */
function writeAloud(card: Card): string {
  const said = linesOf(card).filter(({ kind }) => HEARD.has(kind));
  return [card.label, card.definition, ...said.map((line) => `${headOf(line)}: ${line.claim.text}`)]
    .map(asSentence)
    .join('\n');
}

function writeCopy(card: Card, dataset: DatasetInfo): string {
  const sources = card.sources.map(
    (source, index) =>
      `${index + 1}. ${asSentence(source.title)} ${reference(source)}. ${source.link ?? t('card_no_link')}`,
  );
  const clinical = card.clinicalName === undefined ? '' : ` (${card.clinicalName})`;
  return [
    `${card.label}${clinical} · ${categoryWord(card.category)}`,
    card.definition,
    ...linesOf(card).map(withNumbers),
    [t('card_sources'), ...sources].join('\n'),
    `${provenance(card, dataset.compiled)}\n${t('card_copied_from', dataset.version)}`,
  ].join('\n\n');
}

/** Sources are named by their ids: whoever mends the data looks for these. */
function writeReport(card: Card, { version }: DatasetInfo): string {
  return [
    t('card_report_title'),
    `${t('card_report_concept')}: ${card.id}\n${t('card_report_version')}: ${version}`,
    card.definition,
    ...linesOf(card).map(withNumbers),
    card.sources.map(({ id }, index) => `${index + 1}. ${id}`).join('\n'),
    t('card_report_wrong'),
  ].join('\n\n');
}

const asSentence = (text: string) => text.replace(/[^.!?]$/, '$&.');

/** Who or what a line is about, with the word that stands before its text. */
const headOf = ({ name, word }: CardLine) => (word === undefined ? name : `${name} (${word})`);

const withNumbers = (line: CardLine) =>
  `${headOf(line)}: ${line.claim.text} [${line.claim.cites.join(', ') || t('card_no_source')}]`;
