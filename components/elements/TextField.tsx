import { Field } from './Field';

interface TextFieldProps {
  name: string;
  label: string;
  value: string;
  hint?: string | undefined;
  error?: string | undefined;
  wide?: boolean;
  type?: 'text' | 'date';
  /** numbers and codes read from left to right in every language */
  ltr?: boolean;
  /** id of the list it suggests from */
  list?: string;
  change(value: string): void;
}

/** One line of text, as short as what goes in it. */
export const TextField = ({ name, value, type = 'text', ltr = false, list, change, ...field }: TextFieldProps) => (
  <Field {...field}>
    {(described) => (
      <input
        {...described}
        type={type}
        name={name}
        value={value}
        list={list}
        dir={ltr ? 'ltr' : undefined}
        autoComplete="off"
        spellcheck={false}
        onInput={(event) => change(event.currentTarget.value)}
      />
    )}
  </Field>
);
