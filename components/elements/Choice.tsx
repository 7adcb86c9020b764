interface ChoiceProps {
  name: string;
  label: string;
  value: string;
  options: readonly { value: string; label: string; lang?: string }[];
  choose(value: string): void;
}

/** One of several, with its label: the browser's own select. */
export const Choice = ({ name, label, value, options, choose }: ChoiceProps) => (
  <label class="choice">
    <span>{label}</span>
    <select name={name} value={value} onChange={(event) => choose(event.currentTarget.value)}>
      {options.map((option) => (
        <option key={option.value} value={option.value} lang={option.lang}>
          {option.label}
        </option>
      ))}
    </select>
  </label>
);
