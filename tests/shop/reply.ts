// One answer of the server.

export interface Reply {
  status?: number;
  type: string;
  body: string;
  headers?: Record<string, string | string[]>;
}
export const html = (body: string): Reply => ({ type: 'text/html; charset=utf-8', body });
