// A run of text that says something of the shopper's own: an amount, a name, a code.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/**
 * Whether leaves are drawn instead of written. `window.find`, which any script of a page may call, looks into closed shadow roots too, and
 * so does a selection's text: over a page, what must not be guessed is generated content, which neither sees and screen readers read.
 */
export const DrawnLeaves = createContext(false);

interface LeafProps {
  text: string;
  class?: string;
  /** `code` for what is typed letter by letter, else an isolate of its own direction */
  as?: 'bdi' | 'code';
}

export function Leaf({ text, class: name, as: Tag = 'bdi' }: LeafProps) {
  const drawn = useContext(DrawnLeaves);
  const direction = Tag === 'code' ? { dir: 'ltr' as const } : {};
  return drawn ? (
    <Tag class={name} {...direction} data-drawn={text} />
  ) : (
    <Tag class={name} {...direction}>
      {text}
    </Tag>
  );
}
