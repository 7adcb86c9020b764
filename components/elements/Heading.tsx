/** What is the matter, and what she can do about it. */
export const Heading = ({ title, advice }: { title: string; advice: string }) => (
  <>
    <h2>{title}</h2>
    <p class="advice">{advice}</p>
  </>
);
