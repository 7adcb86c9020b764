import { Heading } from '../elements/Heading';
import { OutLink } from '../elements/OutLink';
import type { Language } from '../language/language';
import type { Links } from '../surface';

/** A page without a cart: where hers is. */
export const NotACart = ({ t, links }: Pick<Language, 't'> & { links: Links }) => (
  <>
    <Heading title={t('notACart')} advice={t('notACartAdvice')} />
    <p class="ways">
      <OutLink href={links.cart}>{t('openCart')}</OutLink>
      <OutLink href={links.wallet}>{t('openWallet')}</OutLink>
      <OutLink href={links.coins}>{t('openCoins')}</OutLink>
    </p>
  </>
);
