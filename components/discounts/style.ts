// The style sheet of our own page: the surfaces' one and what a page of its own needs beside it.
import { styleSheet } from '../style/sheet';
import forms from './forms.css?inline';
import list from './list.css?inline';
import page from './page.css?inline';

export const discountsStyle: string = [styleSheet, page, forms, list].join('\n');
