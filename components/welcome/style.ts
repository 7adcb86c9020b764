// The style sheet of the first run's page: what our pages share, and its own.
import { ownPageStyle } from '../own-page/style';
import own from './welcome.css?inline';

export const welcomeStyle: string = ownPageStyle + own;
