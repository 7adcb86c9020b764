// The style sheet of the page of settings: what our pages share, and its own.
import { ownPageStyle } from '../own-page/style';
import own from './options.css?inline';

export const optionsStyle: string = ownPageStyle + own;
