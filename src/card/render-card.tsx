// Draws a card into any container, so that whoever places cards needs to know nothing of Preact.
import { render } from 'preact';
import { type CardProps, CardView } from './card.tsx';

/** Draws the card, or redraws it with other props. */
export function renderCard(container: Element | ShadowRoot, props: CardProps): void {
  render(<CardView key={props.card.id} {...props} />, container);
}

/** Takes the card away and ends everything it held. */
export function unrenderCard(container: Element | ShadowRoot): void {
  render(null, container);
}
