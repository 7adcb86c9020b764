// What a page can do to the element that holds the panel, and to everything around it, so that she presses what she does not mean to.

/** What a real press at a button of the panel comes to meanwhile. */
type Press =
  /** nothing: what is there cannot be seen, or the page keeps the press to itself */
  | 'nothing'
  /** it is seen, and does what it says */
  | 'acts'
  /** the first is lost, and puts the panel back in its place; the next acts */
  | 'acts at the second';

export interface Overlay {
  name: string;
  press: Press;
  /** Runs in the page. What it adds wears `data-overlay`; what it changes of the root element goes with its attributes. */
  lay: () => void;
}

export const overlays: Overlay[] = [
  { name: 'the page fades away', press: 'nothing', lay: () => document.documentElement.setAttribute('style', 'opacity: 0.01') },
  { name: 'a filter fades it', press: 'nothing', lay: () => document.documentElement.setAttribute('style', 'filter: opacity(1%)') },
  {
    name: 'a mask hides it',
    press: 'nothing',
    lay: () => document.documentElement.setAttribute('style', 'mask-image: linear-gradient(transparent, transparent)'),
  },
  {
    name: 'it is clipped away',
    press: 'nothing',
    lay: () => document.documentElement.setAttribute('style', 'clip-path: inset(0 100% 0 0)'),
  },
  { name: 'it is inert', press: 'nothing', lay: () => document.documentElement.setAttribute('inert', '') },
  { name: 'the panel is inert', press: 'nothing', lay: () => document.querySelector('stackwise-panel')?.setAttribute('inert', '') },
  {
    name: 'a popover that presses fall through',
    press: 'nothing',
    lay: () => {
      const bait = document.body.appendChild(document.createElement('div'));
      bait.dataset['overlay'] = '';
      bait.popover = 'manual';
      bait.style.cssText = 'inset: 0; inline-size: 100vw; block-size: 100vh; margin: 0; pointer-events: none';
      bait.textContent = 'You have won';
      bait.showPopover();
    },
  },
  {
    name: 'a frame in the top layer',
    press: 'nothing',
    lay: () => {
      const bait = document.body.appendChild(document.createElement('iframe'));
      bait.dataset['overlay'] = '';
      bait.popover = 'manual';
      bait.style.cssText = 'inset: 0; inline-size: 100vw; block-size: 100vh; margin: 0; border: 0; pointer-events: none';
      bait.showPopover();
    },
  },
  {
    name: 'a modal dialog that presses fall through',
    press: 'nothing',
    lay: () => {
      const bait = document.body.appendChild(document.createElement('dialog'));
      bait.dataset['overlay'] = '';
      bait.style.cssText = 'inset: 0; inline-size: 100vw; block-size: 100vh; max-inline-size: none; margin: 0; pointer-events: none';
      bait.showModal();
    },
  },
  {
    name: 'a layer behind the host',
    press: 'acts at the second',
    lay: () => {
      const bait = document.documentElement.appendChild(document.createElement('div'));
      bait.dataset['overlay'] = '';
      bait.style.cssText = 'position: fixed; inset: 0; z-index: 2147483647; background: #fff; pointer-events: none';
    },
  },
  {
    name: 'a layer in a closed shadow root behind the host',
    press: 'acts at the second',
    lay: () => {
      const bait = document.documentElement.appendChild(document.createElement('div'));
      bait.dataset['overlay'] = '';
      bait.attachShadow({ mode: 'closed' }).innerHTML =
        '<p style="position: fixed; inset: 0; margin: 0; z-index: 2147483647; background: #fff; pointer-events: none">';
    },
  },
  {
    name: 'a layer in the body, above all',
    press: 'acts',
    lay: () => {
      const bait = document.body.appendChild(document.createElement('div'));
      bait.dataset['overlay'] = '';
      bait.style.cssText = 'position: fixed; inset: 0; z-index: 2147483647; background: #fff';
    },
  },
  {
    name: 'the host in a faded wrapper',
    press: 'acts at the second',
    lay: () => {
      const wrapper = document.documentElement.appendChild(document.createElement('div'));
      wrapper.dataset['overlay'] = '';
      wrapper.style.opacity = '0';
      wrapper.append(document.querySelector('stackwise-panel') ?? '');
    },
  },
  {
    name: 'the host taken out and put in the body',
    press: 'acts at the second',
    lay: () => {
      const host = document.querySelector('stackwise-panel') ?? '';
      document.body.append(host);
    },
  },
  {
    name: 'the host restyled, hidden, made a popover',
    press: 'acts',
    lay: () => {
      const host = document.querySelector<HTMLElement>('stackwise-panel');
      host?.setAttribute(
        'style',
        'opacity: 0 !important; display: none !important; pointer-events: none !important; transform: scale(0) !important',
      );
      host?.setAttribute('hidden', '');
      host?.setAttribute('popover', 'manual');
    },
  },
  {
    name: 'the page scaled',
    press: 'acts',
    lay: () => document.documentElement.setAttribute('style', 'transform: scale(0.5); transform-origin: 0 0'),
  },
  { name: 'the page zoomed', press: 'acts', lay: () => document.documentElement.setAttribute('style', 'zoom: 0.75') },
  {
    name: 'the page hears no presses, and is hidden',
    press: 'acts',
    lay: () => document.documentElement.setAttribute('style', 'pointer-events: none; visibility: hidden'),
  },
  {
    name: 'the focus is stolen',
    press: 'acts',
    lay: () => {
      const bait = document.body.appendChild(document.createElement('input'));
      bait.dataset['overlay'] = '';
      const steal = () => {
        bait.focus();
        if (bait.isConnected) setTimeout(steal, 20);
      };
      steal();
    },
  },
  {
    name: 'every press is taken at the window',
    press: 'nothing',
    lay: () => {
      const take = (event: Event) => {
        if (!document.documentElement.hasAttribute('data-taking')) return;
        event.stopImmediatePropagation();
        event.preventDefault();
      };
      document.documentElement.setAttribute('data-taking', '');
      for (const type of ['pointerdown', 'mousedown', 'click']) addEventListener(type, take, true);
    },
  },
];

/** Takes away what an overlay laid, and puts the host where it was. Runs in the page. */
export function takeAway(): void {
  const host = document.querySelector('stackwise-panel');
  for (const name of ['style', 'inert', 'data-taking']) document.documentElement.removeAttribute(name);
  for (const name of host?.getAttributeNames() ?? []) host?.removeAttribute(name);
  if (host) document.documentElement.append(host);
  for (const one of document.querySelectorAll('[data-overlay]')) one.remove();
}

/** Does to the panel what a script can do: events of every sort at the host, at what lies at each point, and, as another extension can, inside it. */
export function forgeEvents(): void {
  const host = document.querySelector<HTMLElement>('stackwise-panel');
  if (!host) throw new Error('no panel');
  const inside = [...(host.shadowRoot?.querySelectorAll<HTMLElement>('button, a, summary, label, input, select, [role="dialog"]') ?? [])];
  const points = [
    ...host.ownerDocument.elementsFromPoint(innerWidth - 30, 30),
    ...document.elementsFromPoint(innerWidth - 200, innerHeight / 2),
  ];
  const options = { bubbles: true, composed: true, cancelable: true, detail: 1, clientX: innerWidth - 30, clientY: 30 };
  for (const target of [host, ...points.filter((one) => one === host), ...inside]) {
    (target as HTMLElement).click();
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'dblclick'])
      target.dispatchEvent(new MouseEvent(type, options));
    for (const key of ['Enter', ' ', 'Escape', 'Tab'])
      for (const type of ['keydown', 'keypress', 'keyup']) target.dispatchEvent(new KeyboardEvent(type, { ...options, key }));
    for (const type of ['input', 'change', 'submit', 'toggle', 'focusin', 'paste']) target.dispatchEvent(new Event(type, options));
    if (target instanceof HTMLSelectElement) {
      target.selectedIndex = target.options.length - 1;
      target.dispatchEvent(new Event('change', options));
      target.selectedIndex = 0;
    }
    document.execCommand('insertText', false, '999');
  }
}
