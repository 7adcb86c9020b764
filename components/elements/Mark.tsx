/** The mark: steps of a receipt, each leaving less. Decoration; the name stands beside it. */
export const Mark = () => (
  <svg class="mark" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
    <rect x="2" y="3" width="16" height="4" rx="1.5" />
    <rect x="2" y="8.5" width="11" height="4" rx="1.5" opacity="0.72" />
    <rect class="mark-end" x="2" y="14" width="6.5" height="4" rx="1.5" />
  </svg>
);
