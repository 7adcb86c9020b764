// On our own pages: settings chosen, files given, and what the background knows put there by hand.
import type { TabState } from '../../../core/answer/tab-state';
import { eventually, type Shopper } from './shopper';

interface Extension {
  storage: {
    local: { clear(): Promise<void> };
    session: { get(key: string): Promise<Record<string, unknown>>; set(items: object): Promise<void>; clear(): Promise<void> };
  };
  tabs: { sendMessage(tabId: number, message: object): Promise<unknown> };
}

/** Opens the settings, drawn. */
export const openOptions = async (shopper: Shopper): Promise<void> => {
  await shopper.openOwnPage('options.html');
  await eventually(() => shopper.evaluate(() => document.querySelector('[data-testid="held"]') !== null), 'the settings');
};

/** Chooses a file of this text. */
export const give = (shopper: Shopper, name: string, text: string): Promise<void> =>
  shopper.evaluate(
    (field, content) => {
      const input = document.querySelector<HTMLInputElement>(`input[name="${field}"]`);
      if (!input) throw new Error(field);
      const files = new DataTransfer();
      files.items.add(new File([content], 'file.json'));
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    name,
    text,
  );

/** Does something that makes a file, and gives the file's text: the page may connect nowhere, so its link is not to be read. */
export async function fileMade(shopper: Shopper, doing: () => Promise<void>): Promise<string> {
  await shopper.evaluate(() => {
    document.documentElement.removeAttribute('data-made');
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (made: Blob) => {
      void made.text().then((text) => document.documentElement.setAttribute('data-made', text));
      return make(made);
    };
  });
  await doing();
  return eventually(() => shopper.evaluate(() => document.documentElement.getAttribute('data-made')), 'the file');
}

/** Has it known of the shop's tab what is said here; called on one of our pages. */
export const keepInSession = (shopper: Shopper, what: 'tab' | 'reading', value: object): Promise<void> =>
  shopper.evaluate(
    async (name, known) => {
      const api = globalThis as unknown as { browser?: Extension; chrome: Extension };
      const tabId = new URLSearchParams(location.search).get('tab');
      await (api.browser ?? api.chrome).storage.session.set({ [`${name}/${tabId}`]: known });
    },
    what,
    value,
  );

/** Has the panel told a state, as the background tells more of a reading: again and again, ever less often, until another page of ours opens. */
export async function tellPanel(shopper: Shopper, state: TabState): Promise<void> {
  await shopper.openOwnPage('reading.html');
  await shopper.evaluate((said) => {
    const api = globalThis as unknown as { browser?: Extension; chrome: Extension };
    const { storage, tabs } = api.browser ?? api.chrome;
    const tabId = Number(new URLSearchParams(location.search).get('tab'));
    const key = `reading/${tabId}`;
    const tell = async (reading: string | undefined, delay: number): Promise<void> => {
      const read = (await storage.session.get(key))[key] as { reading: { provenance: { readAt: string } } } | undefined;
      const { readAt } = read?.reading.provenance ?? {};
      if (readAt !== undefined) await tabs.sendMessage(tabId, { say: 'more', readAt, state: said }).catch(() => undefined);
      // a reading may be kept before the panel shows it
      const next = readAt === reading ? delay * 2 : 250;
      setTimeout(() => void tell(readAt, next), next);
    };
    void tell(undefined, 250);
  }, state);
  await shopper.turnToShop();
}

/** As if nothing had ever been kept. */
export async function forgetAll(shopper: Shopper): Promise<void> {
  await shopper.openOwnPage('reading.html');
  await shopper.evaluate(async () => {
    const api = globalThis as unknown as { browser?: Extension; chrome: Extension };
    const { local, session } = (api.browser ?? api.chrome).storage;
    await Promise.all([local.clear(), session.clear()]);
  });
  await shopper.leavePopup();
}
