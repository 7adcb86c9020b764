// The frame of every page of our own: its title, what it is for, its parts, the promise at its foot.
import type { ComponentChildren } from 'preact';
import { Mark } from '../elements/Mark';
import type { Language } from '../language/language';

interface OwnPageProps {
  language: Language;
  /** names the page in the style sheet */
  name: 'codes' | 'discounts' | 'options' | 'reading' | 'welcome';
  title: string;
  intro: string;
  /** what must be known before anything else, under the introduction */
  notes?: ComponentChildren;
  children: ComponentChildren;
}

/** The page, whole, in her language and its direction. */
export const OwnPage = ({ language: { t, code, dir }, name, title, intro, notes, children }: OwnPageProps) => (
  <main class={`stackwise own-page ${name}-page`} lang={code} dir={dir}>
    <header>
      <h1>
        <Mark /> {title}
      </h1>
      <p class="intro">{intro}</p>
      {notes}
    </header>
    {children}
    <footer>
      <p class="privacy">{t('privacy')}</p>
    </footer>
  </main>
);
