// What the concept means in each disease, MG beside ALS.
import { t } from '../extension/strings.ts';
import type { Card, Side } from '../knowledge/card.ts';
import { Cites } from './cites.tsx';
import { StandingGlyph } from './standing-glyph.tsx';
import { standingWord } from './words.ts';

/** Both sides of a card; they stand one above the other where the card is narrow. */
export function Sides({ card }: { card: Card }) {
  return (
    <div class="sides">
      <SideView disease="mg" name={t('card_side_mg')} side={card.mg} showStanding={card.showStanding} />
      <SideView disease="als" name={t('card_side_als')} side={card.als} showStanding={card.showStanding} />
    </div>
  );
}

interface SideViewProps {
  disease: 'mg' | 'als';
  name: string;
  side: Side;
  showStanding: boolean;
}

function SideView({ disease, name, side, showStanding }: SideViewProps) {
  return (
    <section class={`side ${disease}`}>
      <h3>{name}</h3>
      {showStanding && (
        <p class="standing" data-standing={side.standing}>
          <StandingGlyph standing={side.standing} />
          {standingWord(side.standing)}
        </p>
      )}
      <p>
        {side.text} <Cites numbers={side.cites} />
      </p>
    </section>
  );
}
