// The style of the hover card, host and content. It lives in the background: a page asks for it with the first card.
import css from './card.css?inline';
import hostCss from './host.css?inline';

/** A style sheet. */
export const LOOKS = hostCss + css;
