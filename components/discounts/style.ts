// The style sheet of our own page: the surfaces' one and what a page of its own needs beside it.
import { styleSheet } from '../style';
import ownPage from './discounts.css?inline';

export const discountsStyle: string = styleSheet + ownPage;
