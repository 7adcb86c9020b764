// The style sheet as text: for the panel's shadow root, and for the sheets that our own pages adopt.
import styleSheet from './sheet.css?inline';

export { styleSheet };
