// The story in Lit: open shadow roots, and an app that puts its own style sheets in place of all others once.
import { css, html, LitElement, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { storyApp } from '../app.ts';
import { FIRST, numbersTo, type Story, toggle, wordsOf } from '../story.ts';

const BASE = css`
  p + p {
    margin-top: 20px;
  }
  p * + * {
    margin-left: 3px;
  }
`;
const LATER = css`
  strong {
    letter-spacing: 1px;
  }
`;

/** The whole app; offers its verbs once it is connected. */
export class StoryApp extends LitElement {
  static override properties = { story: { state: true } };
  static override styles = BASE;
  declare story: Story;
  #isRestyled = false;

  constructor() {
    super();
    this.story = FIRST;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.app = storyApp(
      (step) => {
        this.story = step(this.story);
        if (step === toggle) this.#restyle();
      },
      async () => {
        await this.updateComplete;
        // The lines are elements that render after this one.
        const lines = [...this.renderRoot.querySelectorAll('note-line')] as LitElement[];
        await Promise.all(lines.map((line) => line.updateComplete));
      },
    );
  }

  /** Whatever others have adopted is gone afterwards, as when Lit hot-reloads or a theme changes. */
  #restyle(): void {
    if (this.#isRestyled || this.shadowRoot === null) return;
    this.#isRestyled = true;
    const sheets = [BASE, LATER].flatMap(({ styleSheet }) => styleSheet ?? []);
    this.shadowRoot.adoptedStyleSheets = sheets;
  }

  override render() {
    const { n, notes, inserted, extra } = this.story;
    const { kind, how, what, times } = wordsOf(this.story);
    const numbers = numbersTo(inserted);
    return html`
      <h1>Two illnesses, one notebook</h1>
      <p>Visit ${n}: with myasthenia ${kind} came ${how} ptosis and ${what}, so pyridostigmine was taken ${times} times.</p>
      <div>${repeat(
        notes,
        ({ id }) => id,
        (note) => html`<note-line .note=${note}></note-line>`,
      )}</div>
      ${numbers.map((number) => html`<p>Before ${number}: some ptosis.</p>`)}
      <p>${numbers.map((number) => html`<i>early ${number}, </i>`)}dysphagia${
        inserted > 0 ? html`<i> (seen ${inserted} times)</i>` : nothing
      } and diplopia came with ${extra ? html`<strong>bulbar palsy</strong>` : 'no other sign'}.</p>
      ${numbers.map((number) => html`<p>After ${number}: some ptosis again.</p>`)}
      ${extra ? html`<p>With amyotrophic <em>lateral</em> sclerosis riluzole is taken for years.</p>` : nothing}
    `;
  }
}
