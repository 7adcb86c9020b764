// A mutant that is noticed is noticed: no time is spent on the smallest case that shows it. All mutants meet the same random carts.
import { configureGlobal } from 'fast-check';

configureGlobal({ endOnFailure: true, seed: 20261121 });
