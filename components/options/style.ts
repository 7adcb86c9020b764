// The style sheet of the page of settings: what our pages share, and its own.
import { readingStyle } from '../reading/style';
import own from './options.css?inline';

export const optionsStyle: string = readingStyle + own;
