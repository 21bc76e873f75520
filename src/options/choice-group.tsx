// A question with a few answers, each with one sentence that argues for it.
import { t } from '../extension/strings.ts';

interface ChoiceGroupProps<Value extends string> {
  /** Key of the question; `<name>_<value>` is an answer, and `<name>_<value>_why` its sentence. */
  name: string;
  values: readonly Value[];
  chosen: Value;
  onChoose: (value: Value) => void;
}

/** Radio buttons; the whole box of an answer can be pressed. */
export function ChoiceGroup<Value extends string>({
  name,
  values,
  chosen,
  onChoose,
}: ChoiceGroupProps<Value>) {
  const key = (value: Value) => `${name}_${value.replaceAll('-', '_')}`;
  return (
    <fieldset class="choices">
      <legend>{t(name)}</legend>
      {values.map((value) => (
        <label key={value} class="answer">
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === chosen}
            aria-describedby={`${key(value)}_why`}
            onChange={() => onChoose(value)}
          />
          <span class="words">
            <b>{t(key(value))}</b>
            <span id={`${key(value)}_why`} class="soft">
              {t(`${key(value)}_why`)}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
