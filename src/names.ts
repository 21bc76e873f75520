// Every name of ours that a page can meet carries this one prefix, so that everything we add can be found and removed.

/** Prefix of every element, attribute, event and highlight of ours. */
export const PREFIX = 'discern';

/** Element that wraps a term where the document is static. Unknown to browsers, so it has no style once we are gone. */
export const TERM_ELEMENT = `${PREFIX}-term`;

/** Element that hosts the hover card in a closed shadow root. */
export const CARD_ELEMENT = `${PREFIX}-card`;
