// The style sheet of the surfaces that the browser frames: the popup and the docked panel.
import history from '../history/history.css?inline';
import { styleSheet } from '../style/sheet';
import own from './popup.css?inline';

export const popupStyle: string = styleSheet + history + own;
