// Who is shopping: one session a cookie, so that several browsers can use one shop at once.
import { randomUUID } from 'node:crypto';
import { paths } from './links';
import { movedTo } from './moved-scenario';
import type { Reply } from './reply';
import type { Scenario } from './scenario';
import { openSession, type Session } from './session';

/** The cookie that tells shoppers apart; a page can read it, so that a test can. */
export const sessionCookie = 'lookalike_session';

export function sessionIdOf(cookies: string | undefined): string | undefined {
  return new RegExp(`(?:^|;\\s*)${sessionCookie}=([\\w-]+)`).exec(cookies ?? '')?.[1];
}

const domainOf = (host: string) => (host.endsWith('.us') ? '.aliexpress.us' : '.aliexpress.com');

/** What the site keeps of a shopper's preferences in its own cookie. */
function preferences({ host, region, language, case: { currency } }: Scenario): string {
  const site = { de: 'deu', he: 'isr', es: 'esp', ko: 'kor', pt: 'bra', en: host.endsWith('.us') ? 'usa' : 'glo' }[language];
  const locale = { de: 'de_DE', he: 'iw_IL', es: 'es_ES', ko: 'ko_KR', pt: 'pt_BR', en: 'en_US' }[language];
  return `aep_usuc_f=site=${site}&c_tp=${currency.code}&region=${region}&b_locale=${locale}`;
}

export interface Sessions {
  of(cookies: string | undefined): Session | undefined;
  byId(sessionId: string): Session | undefined;
  /** `/__shop/enter?scenario=…`: opens a session and leads to its cart; undefined for a scenario there is not. */
  enter(url: URL): Reply | undefined;
}

/** Sessions in memory, each of one of `scenarios`; `now` dates the coupons, ms. */
export function newSessions(now: () => number, scenarios: Scenario[]): Sessions {
  const open = new Map<string, Session>();
  return {
    of: (cookies) => open.get(sessionIdOf(cookies) ?? ''),
    byId: (sessionId) => open.get(sessionId),
    enter: (url) => {
      // the second step on the other domain, which needs a cookie of its own
      const known = open.get(url.searchParams.get('session') ?? '');
      const scenario = known?.scenario ?? scenarios.find(({ scenarioId }) => scenarioId === url.searchParams.get('scenario'));
      if (!scenario) return undefined;
      const session = known ?? openSession(randomUUID(), movedTo(scenario, now()));
      open.set(session.sessionId, session);
      const here = domainOf(url.hostname) === domainOf(scenario.host);
      const location = here
        ? `https://${scenario.host}${paths.cart}`
        : `https://${scenario.host}/__shop/enter?session=${session.sessionId}`;
      const scope = `; Domain=${domainOf(url.hostname)}; Path=/; Secure; SameSite=Lax`;
      const cookies = [`${sessionCookie}=${session.sessionId}${scope}`, `${preferences(scenario)}${scope}`];
      return { status: 302, type: 'text/plain', body: '', headers: { location, 'set-cookie': cookies } };
    },
  };
}
