// One switch with its word.
interface SwitchProps {
  label: string;
  on: boolean;
  isDisabled?: boolean;
  onChange: (on: boolean) => void;
}

/** A labelled on/off switch. */
export function Switch({ label, on, isDisabled = false, onChange }: SwitchProps) {
  return (
    <button
      type="button"
      class="switch"
      role="switch"
      aria-checked={on}
      disabled={isDisabled}
      onClick={() => onChange(!on)}
    >
      {label}
      <span class="track" />
    </button>
  );
}
