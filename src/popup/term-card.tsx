// A card on a page of ours, with what can be done with it here: no page is below it, so nothing is pinned or refused.
import { useEffect, useState } from 'preact/hooks';
import { CardView } from '../card/card.tsx';
import { writeCard } from '../card/written.ts';
import { followSettings, knowConcept } from '../extension/settings.ts';
import type { Card } from '../knowledge/card.ts';
import type { DatasetInfo } from '../knowledge/schema-tables.ts';

interface TermCardProps {
  card: Card;
  dataset: DatasetInfo;
  text?: string | undefined;
  reason?: string | undefined;
}

/** The card with its actions. */
export function TermCard({ card, dataset, text, reason }: TermCardProps) {
  const [isKnown, setKnown] = useState<boolean>();
  useEffect(() => {
    const controller = new AbortController();
    followSettings(({ known }) => setKnown(known.includes(card.id)), controller.signal);
    return () => controller.abort();
  }, [card]);
  return (
    <CardView
      {...{ card, text, reason, isKnown }}
      compiled={dataset.compiled}
      surface="flat"
      onWrite={(use) => writeCard(card, dataset, use)}
      onKnow={isKnown === undefined ? undefined : (isChosen) => knowConcept(card.id, isChosen)}
    />
  );
}
