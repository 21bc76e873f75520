// What a card says as plain text: to be read aloud, to be copied with its sources, or to report a mistake in it. It knows no page, so
// that none of these can give an address away.
import type { CardUse } from '../extension/messages.ts';
import { t } from '../extension/strings.ts';
import type { Card, Claim } from '../knowledge/card.ts';
import type { DatasetInfo } from '../knowledge/schema-tables.ts';
import { asOf } from './format-date.ts';
import { inFact } from './in-fact.ts';
import { provenance } from './provenance.ts';
import { reference } from './reference.ts';
import { categoryWord, standingWord } from './words.ts';

/** The text of a card for one use. */
export function writeCard(card: Card, dataset: DatasetInfo, use: CardUse): string {
  if (use === 'aloud') return writeAloud(card);
  return use === 'copy' ? writeCopy(card, dataset) : writeReport(card, dataset);
}

/** Line by line what is heard; each ends as a sentence, so that a voice rests there. */
function writeAloud(card: Card): string {
  const { tellApart, urgent } = card;
  const lines = [
    card.label,
    card.definition,
    ...sidesOf(card).map(({ title, text }) => `${title}: ${text}`),
    tellApart && `${t('card_tell_apart')}: ${tellApart.text}`,
    urgent && `${t('card_urgent')}: ${urgent.text}`,
  ];
  return lines.flatMap((line) => (line ? asSentence(line) : [])).join('\n');
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
    ...claimsOf(card).map(withNumbers),
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
    ...claimsOf(card).map(withNumbers),
    card.sources.map(({ id }, index) => `${index + 1}. ${id}`).join('\n'),
    t('card_report_wrong'),
  ].join('\n\n');
}

const asSentence = (text: string) => text.replace(/[^.!?]$/, '$&.');

interface TitledClaim extends Claim {
  readonly title: string;
}

const withNumbers = ({ title, text, cites }: TitledClaim) =>
  `${title}: ${text} [${cites.join(', ') || t('card_no_source')}]`;

function sidesOf({ mg, als, showStanding }: Card): TitledClaim[] {
  return [
    { title: t('card_side_mg'), ...mg },
    { title: t('card_side_als'), ...als },
  ].map(({ title, text, cites, standing }) => ({
    title: showStanding ? `${title} (${standingWord(standing)})` : title,
    text,
    cites,
  }));
}

/** All claims of a card, in the order in which it shows them. */
function claimsOf(card: Card): TitledClaim[] {
  const { tellApart, approval, urgent } = card;
  return [
    ...sidesOf(card),
    ...(tellApart ? [{ title: t('card_tell_apart'), ...tellApart }] : []),
    ...(approval ? [{ title: `${t('card_approval')}, ${asOf(approval.asOf)}`, ...approval }] : []),
    ...(urgent ? [{ title: t('card_urgent'), ...urgent }] : []),
    ...card.corrections.map((one) => ({ title: t('card_correction'), text: inFact(one), cites: one.cites })),
  ];
}
