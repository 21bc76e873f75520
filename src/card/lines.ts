// What a card says, line by line, for wherever it is written out: spoken, copied, reported, on the sheet to take away.
import { t } from '../extension/strings.ts';
import type { Card, Claim, Side } from '../knowledge/card.ts';
import { asOf } from './format-date.ts';
import { inFact } from './in-fact.ts';
import { standingWord } from './words.ts';

/** One thing said of a term: who or what it is about, a word before the text where there is one, and the text itself. */
export interface CardLine {
  readonly kind: 'mg' | 'als' | 'apart' | 'approval' | 'warning' | 'correction';
  readonly name: string;
  readonly word?: string;
  readonly claim: Claim;
}

/** Everything said of a term, in the order in which its card shows it. */
export function linesOf(card: Card): readonly CardLine[] {
  const { tellApart, approval, urgent, corrections } = card;
  const side = (kind: 'mg' | 'als', claim: Side): CardLine => ({
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
