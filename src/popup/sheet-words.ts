// The lines of the sheet that Markdown and print share, word by word.
import { asOf, formatDate } from '../card/format-date.ts';
import { inFact } from '../card/in-fact.ts';
import { standingWord } from '../card/words.ts';
import { t } from '../extension/strings.ts';
import type { Card, Claim, Side } from '../knowledge/card.ts';
import type { TakeAway } from './take-away.ts';

/** One thing said of a term: who or what it is about, a word before the text where there is one, and the text itself. */
export interface SheetLine {
  readonly kind: 'mg' | 'als' | 'apart' | 'approval' | 'warning' | 'correction';
  readonly name: string;
  readonly word?: string;
  readonly claim: Claim;
}

/** Everything said of one term, in the order of the card. */
export function linesOf(card: Card): readonly SheetLine[] {
  const { tellApart, approval, urgent, corrections } = card;
  const side = (kind: 'mg' | 'als', claim: Side): SheetLine => ({
    kind,
    name: t(`card_side_${kind}`),
    ...(card.showStanding && { word: standingWord(claim.standing) }),
    claim,
  });
  return [
    side('mg', card.mg),
    side('als', card.als),
    ...(tellApart ? [{ kind: 'apart' as const, name: t('card_tell_apart'), claim: tellApart }] : []),
    ...(approval
      ? [
          {
            kind: 'approval' as const,
            name: t('card_approval'),
            word: asOf(approval.asOf),
            claim: approval,
          },
        ]
      : []),
    ...(urgent ? [{ kind: 'warning' as const, name: t('card_urgent'), claim: urgent }] : []),
    ...corrections.map((correction) => ({
      kind: 'correction' as const,
      name: t('card_correction'),
      claim: { ...correction, text: inFact(correction) },
    })),
  ];
}

/** Which edition this is. */
export const editionOf = ({ dataset }: TakeAway): string =>
  t('popup_data', dataset.version, formatDate(dataset.compiled));

/** What the sheet is not. */
export const footOf = ({ dataset, hasReviewed }: TakeAway): string =>
  t(hasReviewed ? 'take_foot_some_reviewed' : 'take_foot', formatDate(dataset.compiled));

/** That a clinician read this term; undefined where none did. */
export const reviewOf = ({ reviewed }: Card): string | undefined =>
  reviewed && t('take_reviewed', reviewed.by, formatDate(reviewed.on));
