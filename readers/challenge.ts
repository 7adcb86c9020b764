// Pages that stand in place of the page: a captcha, a log-in.
import { attributeOf, find, findAll, textIn } from './dom/dom';

// 2025: the "punish" page; 2026: the same address inside a frame over the page.
const punishAddress = /_____tmd_____\/(?:punish|page)/;
const punishScript = /sufei-punish|NCTOKENSTR|_____tmd_____\/punish/;
const signInFrame = /(?:login|passport)\.aliexpress\.(?:com|us)/;

/** A captcha or log-in that the page shows. Ask only where the page itself was not found: a frame may be left over. */
export const challengeIn = (document: Document): 'captcha' | 'logged-out' | undefined => {
  const addresses = findAll(document, 'iframe[src], form[action]').map((el) => attributeOf(el, 'src') ?? attributeOf(el, 'action') ?? '');
  if (addresses.some((address) => punishAddress.test(address))) return 'captcha';
  if (findAll(document, 'script:not([src])').some((script) => punishScript.test(textIn(script).slice(0, 200_000)))) return 'captcha';
  if (find(document, '#baxia-punish, #nocaptcha, #nc_1_wrapper, .baxia-dialog') !== undefined) return 'captcha';
  if (find(document, 'input[type="password"]') !== undefined) return 'logged-out';
  return addresses.some((address) => signInFrame.test(address)) ? 'logged-out' : undefined;
};

/** What was looked for, for a failure's `tried`. */
export const challengeTried = ['iframe[src*="/_____tmd_____/punish"]', 'input[type="password"]'];
