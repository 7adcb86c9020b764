interface SwitchProps {
  name: string;
  label: string;
  on: boolean;
  set(on: boolean): void;
}

/** One thing that is on or off. */
export const Switch = ({ name, label, on, set }: SwitchProps) => (
  <label class="switch">
    <input type="checkbox" name={name} checked={on} onChange={(event) => set(event.currentTarget.checked)} />
    <span>{label}</span>
  </label>
);
