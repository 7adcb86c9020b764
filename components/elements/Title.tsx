import { Leaf } from './Leaf';

/** The title of an item, two lines of it at most: its own direction inside, its place that of the list it stands in. */
export const Title = ({ text }: { text: string }) => (
  <span class="title">
    <Leaf text={text} />
  </span>
);
