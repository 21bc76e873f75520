// One note of the list, in a shadow root of its own inside that of the app.
import { css, html, LitElement } from 'lit';
import { FIRST, type Note } from '../story.ts';

/** `<note-line .note=${note}>` */
export class NoteLine extends LitElement {
  static override properties = { note: { attribute: false } };
  static override styles = css`
    :host {
      display: block;
    }
    p {
      margin: 0;
      color: #223;
    }
  `;
  declare note: Note | undefined;

  constructor() {
    super();
    this.note = FIRST.notes[0];
  }

  override render() {
    const { lead, term, tail } = this.note ?? {};
    return html`<p>${lead} ${term} <small>${tail}</small></p>`;
  }
}
