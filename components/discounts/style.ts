// The style sheet of the page of discounts: what our pages share, and its own.
import { ownPageStyle } from '../own-page/style';
import own from './list.css?inline';

export const discountsStyle: string = ownPageStyle + own;
