// The full-width rows below the two sides; each exists only where the concept has something to say.
import type { ComponentChildren } from 'preact';
import { t } from '../extension/strings.ts';
import type { Card, Claim } from '../knowledge/card.ts';
import { Cites } from './cites.tsx';
import { asOf } from './format-date.ts';
import { Icon, type IconName } from './icon.tsx';
import { inFact } from './in-fact.ts';

/** How doctors tell the diseases apart, approval, when to get help, and what some pages get wrong, in this order. */
export function Rows({ card }: { card: Card }) {
  return (
    <>
      {card.tellApart && <Row kind="apart" title={t('card_tell_apart')} claim={card.tellApart} />}
      {card.approval && (
        <Row kind="approval" title={t('card_approval')} claim={card.approval}>
          <span class="as-of">{asOf(card.approval.asOf)}</span>
        </Row>
      )}
      {card.urgent && <Row kind="warning" title={t('card_urgent')} claim={card.urgent} />}
      {card.corrections.map((correction) => (
        <Row
          key={correction.someSay}
          kind="correction"
          title={t('card_correction')}
          claim={{ ...correction, text: inFact(correction) }}
        />
      ))}
    </>
  );
}

interface RowProps {
  kind: IconName;
  title: string;
  claim: Claim;
  children?: ComponentChildren;
}

function Row({ kind, title, claim, children }: RowProps) {
  return (
    <section class={`row ${kind}`}>
      <Icon name={kind} />
      <div>
        <h3>
          {title} {children}
        </h3>
        <p>
          {claim.text} <Cites numbers={claim.cites} />
        </p>
      </div>
    </section>
  );
}
