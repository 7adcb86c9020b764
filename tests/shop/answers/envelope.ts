// The frame around every answer of the gateway.

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** What the gateway answers: data, or what stands in `ret` instead of success. */
export type Answer = { data: Json } | { failure: string[]; data?: Json };

/** Site-wide failures of note. */
export const failures = {
  loggedOut: ['FAIL_SYS_SESSION_EXPIRED::Session expired'],
  captcha: ['FAIL_SYS_USER_VALIDATE', 'RGV587_ERROR::SM::please try again later'],
} as const;

/** The answer as it goes over the wire, JSON text. */
export function envelope(api: string, version: string, answer: Answer): string {
  const ret = 'failure' in answer ? answer.failure : ['SUCCESS::调用成功'];
  return JSON.stringify({ api, v: version, ret, data: answer.data ?? {}, traceId: '2103241f17639244000000000e0000' });
}
