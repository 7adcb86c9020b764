// A file made here, offered to be saved. Nothing is fetched: its text stands in the link.
import { useLayoutEffect } from 'preact/hooks';

/** A file's name reads from left to right in every language. */
const [LEFT_TO_RIGHT, END] = ['\u2066', '\u2069'];

interface SaveFileProps {
  name: string;
  content: Blob | string;
  testId: string;
  /** what the link says, given the name */
  say(name: string): string;
}

/** The link that saves it. */
export function SaveFile({ name, content, testId, say }: SaveFileProps) {
  const blob = typeof content === 'string' ? new Blob([content], { type: 'application/json' }) : content;
  const href = URL.createObjectURL(blob);
  useLayoutEffect(() => () => URL.revokeObjectURL(href), [href]);
  return (
    <a class="button" data-testid={testId} href={href} download={name}>
      {say(`${LEFT_TO_RIGHT}${name}${END}`)}
    </a>
  );
}
