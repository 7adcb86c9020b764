// One function a code, looked up by the code.

/** For every code of a union, what to make of the value that bears it. A code without an entry does not compile. */
export type ByCode<Union extends { code: string }, About, Made> = {
  [Code in Union['code']]: (value: Extract<Union, { code: Code }>, about: About) => Made;
};

/** Calls the function of the value's own code. The compiler cannot follow that key and value belong together: hence the one cast. */
export function byCode<Union extends { code: string }, About, Made>(table: ByCode<Union, About, Made>, value: Union, about: About): Made {
  const make = table[value.code as Union['code']] as (value: Union, about: About) => Made;
  return make(value, about);
}
