// What a reader can do with a card: a quiet row of words at its foot, and a line that says what was done.
import { Component, createRef } from 'preact';
import type { CardUse } from '../extension/messages.ts';
import { t } from '../extension/strings.ts';
import { copyText } from './copy-text.ts';
import { findVoice, readAloud, stopReading } from './read-aloud.ts';

/** Keeps a choice of the reader, or with `false` takes it back. Rejects where that cannot be stored. */
export type Keep = (isChosen: boolean) => Promise<void>;

/** What the row does; what has no way to be done here is not offered. */
export interface CardActions {
  onOpenPopup?: (() => void) | undefined;
  /** The card as text; without it nothing is read aloud, copied or reported. */
  onWrite?: ((use: CardUse) => string | Promise<string>) | undefined;
  /** The reader knows the term. */
  onKnow?: Keep | undefined;
  isKnown?: boolean | undefined;
  /** The words mean something else on this site. */
  onRefuse?: Keep | undefined;
}

interface ActionsState {
  said?: string;
  voice?: SpeechSynthesisVoice | undefined;
  isReading?: boolean;
  isKnown?: boolean;
  isRefused?: boolean;
}

/** The row of one card; what is read aloud ends with it. */
export class Actions extends Component<CardActions & { label: string }, ActionsState> {
  readonly #line = createRef<HTMLParagraphElement>();
  // Browsers find their voices late, and have them ready from then on.
  override state: ActionsState = { voice: findVoice() };
  readonly #lookForVoice = () => this.setState({ voice: findVoice() });

  override componentDidMount() {
    globalThis.speechSynthesis?.addEventListener('voiceschanged', this.#lookForVoice);
  }

  override componentDidUpdate(_: unknown, { said }: ActionsState) {
    if (said !== this.state.said) this.#line.current?.scrollIntoView({ block: 'nearest' });
  }

  override componentWillUnmount() {
    globalThis.speechSynthesis?.removeEventListener('voiceschanged', this.#lookForVoice);
    if (this.state.isReading) stopReading();
  }

  override render() {
    const { onOpenPopup, onWrite, onKnow, onRefuse } = this.props;
    const { said, voice, isReading, isRefused } = this.state;
    const isKnown = this.state.isKnown ?? this.props.isKnown;
    if (!(onOpenPopup || onWrite || onKnow || onRefuse)) return null;
    return (
      <div class="acts">
        {onWrite && voice && (
          <Act name={isReading ? 'card_stop' : 'card_aloud'} onAct={() => this.#read(onWrite, voice)} />
        )}
        {onWrite && <Act name="card_copy" onAct={(page) => this.#copy(onWrite, 'copy', page)} />}
        {onOpenPopup && <Act name="card_open_popup" onAct={onOpenPopup} />}
        {onWrite && <Act name="card_report" onAct={(page) => this.#copy(onWrite, 'report', page)} />}
        {onKnow && (
          <Act name="card_know" isDone={isKnown} onAct={() => this.#keep('isKnown', onKnow, !isKnown)} />
        )}
        {onRefuse && (
          <Act
            name="card_refuse"
            isDone={isRefused}
            onAct={() => this.#keep('isRefused', onRefuse, !isRefused)}
          />
        )}
        <p role="status" ref={this.#line}>
          {said}
        </p>
      </div>
    );
  }

  async #read(write: Write, voice: SpeechSynthesisVoice) {
    const isReading = !this.state.isReading;
    this.setState({ isReading, said: '' });
    if (!isReading) return stopReading();
    const text = await write('aloud');
    // Stopped or closed again before there was anything to read.
    if (!this.state.isReading || this.#line.current === null) return;
    readAloud(text, voice, (isWhole) =>
      this.setState({ isReading: false, said: isWhole ? '' : t('card_stopped') }),
    );
  }

  async #copy(write: Write, use: 'copy' | 'report', page: Document) {
    const isCopied = await copyText(await write(use), page);
    this.setState({ said: t(isCopied ? `card_${use}_done` : 'card_copy_failed') });
  }

  async #keep(choice: 'isKnown' | 'isRefused', keep: Keep, isChosen: boolean) {
    try {
      await keep(isChosen);
      const said = isChosen ? t(`card_${choice}`, this.props.label) : t('options_undone');
      this.setState({ [choice]: isChosen, said });
    } catch {
      this.setState({ said: t('options_not_stored') });
    }
  }
}

type Write = NonNullable<CardActions['onWrite']>;

interface ActProps {
  name: string;
  isDone?: boolean | undefined;
  onAct: (page: Document) => unknown;
}

/** One button; once its choice is made it is the way back. Pages cannot reach it, and nothing but a reader may press it. */
function Act({ name, isDone, onAct }: ActProps) {
  return (
    <button
      type="button"
      class={name}
      onClick={({ isTrusted, currentTarget }) => isTrusted && onAct(currentTarget.ownerDocument)}
    >
      {isDone ? t('card_undo', t(name)) : t(name)}
    </button>
  );
}
