// The style sheet of the code desk: what our pages share, and its own.
import { calendarStyle } from '../calendar/style';
import historyStyle from '../history/history.css?inline';
import { ownPageStyle } from '../own-page/style';
import own from './codes.css?inline';

export const codesStyle: string = ownPageStyle + calendarStyle + historyStyle + own;
