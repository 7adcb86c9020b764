// The style sheet as text, for the panel's shadow root. The popup links style.css itself: its content policy allows no text of style.
import styleSheet from './style.css?inline';

export { styleSheet };
