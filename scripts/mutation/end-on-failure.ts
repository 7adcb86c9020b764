// A mutant that is noticed is noticed: no time is spent on the smallest case that shows it.
import { configureGlobal } from 'fast-check';

configureGlobal({ endOnFailure: true });
