// The style sheet of the first run's page: what our pages share, and its own.
import { discountsStyle } from '../discounts/style';
import own from './welcome.css?inline';

export const welcomeStyle: string = discountsStyle + own;
