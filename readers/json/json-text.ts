// The text of an answer → its value. JSONP is unwrapped; ids too long for a number stay exact as strings.
import { fail, ok, type Result } from '../../core/result';

export interface JsonTextError {
  code: 'not-json';
}

/** The JSON inside ` mtopjsonp3({…})`, or the text itself. */
export const unwrapJsonp = (text: string): string => {
  const head = /^\s*(?:\/\*\*\/)?\s*[A-Za-z_$][\w$.]{0,80}\s*\(/.exec(text.slice(0, 200));
  if (head === null) return text;
  const close = text.lastIndexOf(')');
  return close > head[0].length ? text.slice(head[0].length, close) : text;
};

// JSON.parse rounds whole numbers above 2^53: SKU ids have 17 digits. Strings are matched first, so that nothing inside one changes.
const stringOrLongNumber = /"(?:[^"\\]|\\.)*"|-?\d{16,}(?![\d.eE])/g;
const quoted = (match: string): string => (match.startsWith('"') || Number.isSafeInteger(Number(match)) ? match : `"${match}"`);

/** Parses JSON or JSONP text. Whole numbers beyond 2^53 come as strings of their digits. Error: not-json. */
export const parseJsonText = (text: string): Result<unknown, JsonTextError> => {
  const json = unwrapJsonp(text);
  try {
    const value: unknown = JSON.parse(json);
    return ok(/\d{16}/.test(json) ? JSON.parse(json.replace(stringOrLongNumber, quoted)) : value);
  } catch {
    return fail({ code: 'not-json' });
  }
};

/** The JSON object or array that starts at `start` in a script's text: up to its own closing bracket. undefined where it never closes. */
export const jsonAt = (text: string, start: number): string | undefined => {
  let depth = 0;
  let inString = false;
  for (let i = start; i < text.length; i += 1) {
    const char = text.charCodeAt(i);
    if (inString) {
      if (char === 92) i += 1;
      else if (char === 34) inString = false;
    } else if (char === 34) inString = true;
    else if (char === 123 || char === 91) depth += 1;
    else if (char === 125 || char === 93) {
      depth -= 1;
      if (depth === 0) return text.slice(start, i + 1);
    }
  }
  return undefined;
};
