// Amounts as linear functions of the sums that the stores leave.

/** `constant + Σ coefficients[class] × sum of the class`. */
export interface Form {
  constant: number;
  coefficients: readonly number[];
}

/** a + times × b. */
export const plus = (a: Form, b: Form, times: number): Form => ({
  constant: a.constant + times * b.constant,
  coefficients: a.coefficients.map((coefficient, index) => coefficient + times * (b.coefficients[index] ?? 0)),
});
/** factor × form + constant. */
export const times = (form: Form, factor: number, constant: number): Form => ({
  constant: form.constant * factor + constant,
  coefficients: form.coefficients.map((coefficient) => coefficient * factor),
});
