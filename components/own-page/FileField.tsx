// A file she chooses, as its text.
import { useId, useRef } from 'preact/hooks';

interface FileFieldProps {
  name: string;
  label: string;
  /** No more than so many bytes are read; a longer file is told as text that is too long. */
  mostBytes: number;
  /** what the browser offers to choose from; our own files while absent */
  accept?: string;
  take(text: string): void;
}

/** A button that opens the browser's own choice of a file. The same file may be chosen again. */
export function FileField({ name, label, mostBytes, accept = '.json,application/json', take }: FileFieldProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const read = async (file: File | undefined) => {
    if (file === undefined) return;
    take(file.size > mostBytes ? ' '.repeat(mostBytes + 1) : await file.text());
    if (field.current) field.current.value = '';
  };
  return (
    <span class="file-field">
      <label for={id}>{label}</label>
      <input
        id={id}
        ref={field}
        type="file"
        name={name}
        accept={accept}
        onChange={({ currentTarget: { files } }) => void read(files?.[0])}
      />
    </span>
  );
}
