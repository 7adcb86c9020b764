// The style sheet of our own pages: the surfaces' one, and what a page of its own needs beside it.
import { styleSheet } from '../style/sheet';
import fileField from './file-field.css?inline';
import forms from './forms.css?inline';
import page from './page.css?inline';
import rows from './rows.css?inline';

export const ownPageStyle: string = [styleSheet, page, forms, fileField, rows].join('\n');
