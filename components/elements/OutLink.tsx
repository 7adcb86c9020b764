import type { ComponentChildren } from 'preact';

/** A link to a page of the site: opens beside the cart and tells the other page nothing. */
export const OutLink = ({ href, children }: { href: string; children: ComponentChildren }) => (
  <a class="link" href={href} target="_blank" rel="noopener noreferrer">
    {children}
  </a>
);
