// The style sheet of the page of one reading: what our pages share, and its own.
import { ownPageStyle } from '../own-page/style';
import own from './reading.css?inline';

export const readingStyle: string = ownPageStyle + own;
