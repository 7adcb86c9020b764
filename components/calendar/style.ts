// The calendar's own part of a style sheet.
import own from './calendar.css?inline';

export const calendarStyle: string = own;
