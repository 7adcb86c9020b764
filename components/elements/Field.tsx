// A labelled field, with a hint and the reason why what is in it cannot stand.
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Described {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': boolean;
}

interface FieldProps {
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  wide?: boolean;
  children(described: Described): ComponentChildren;
}

/** The label names the control, hint and error describe it. */
export function Field({ label, hint, error, wide = false, children }: FieldProps) {
  const id = useId();
  const describing = [...(error === undefined ? [] : [`${id}-error`]), ...(hint === undefined ? [] : [`${id}-hint`])];
  return (
    <div class="field" data-wide={wide}>
      <label for={id}>{label}</label>
      {children({ id, 'aria-describedby': describing.join(' ') || undefined, 'aria-invalid': error !== undefined })}
      {error === undefined ? null : (
        <p class="error" id={`${id}-error`}>
          {error}
        </p>
      )}
      {hint === undefined ? null : (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
