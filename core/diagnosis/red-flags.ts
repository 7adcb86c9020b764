// What speaks against a code of a third party, by its text and by what the text leaves out. A flag is a warning and no proof.
import type { CodeRow } from '../formats/codes';

export const redFlags = [
  /** she is asked to sign in, or for a password, outside the shop */
  'asks-to-sign-in',
  /** she is asked to install something to get it */
  'asks-to-install',
  /** she is asked to pay, to answer questions or to pass it on before she gets it */
  'asks-for-a-favour',
  /** the code is hidden: "show code", "reveal" */
  'hidden',
  /** nothing says until when it works */
  'no-date',
  /** only the first few get it */
  'first-come',
  /** nothing says where it is from */
  'no-source',
  /** it takes off more than such codes do */
  'too-much',
] as const;
export type RedFlag = (typeof redFlags)[number];

/**
 * The largest part that published ladders took off their own minimum: 43 % (UKNEW03, £3 of £7, for first orders, May 2026); the median
 * is 12.6 %. Shares without a minimum went to half, with a most.
 */
const mostOfMinimum = 0.45;
const mostShare = 5000;

/** In the languages of posts that were seen; English first. Between words stands anything of a few letters. */
const patterns: [RedFlag, RegExp][] = [
  [
    'asks-to-sign-in',
    /\b(log|sign)[\s-]?in\b|password|verify your account|inicia(r)? sesión|contraseña|faça login|\bsenha\b|connectez-vous|mot de passe|passwort|anmelden|accedi\b|zaloguj|войдите|пароль|로그인|비밀번호|ログイン|パスワード|تسجيل الدخول|كلمة المرور|התחבר|סיסמה/iu,
  ],
  [
    'asks-to-install',
    /\binstall|\.apk\b|browser extension|download (the|our|this)|instal(a|e)\b|descarga|baixe|téléchargez|installier|scarica|zainstaluj|установите|скачайте|설치|インストール|ثبّت|حمّل التطبيق|התקן/iu,
  ],
  [
    'asks-for-a-favour',
    /human verification|complete (a|the|this) (survey|offer)|share (this|it|with)[^.]{0,30}(to|and) (get|unlock)|unlock (the|your) code|\bgenerator\b|gift ?card number|encuesta|pesquisa para|sondage|umfrage|sondaggio|ankiet|опрос|설문|アンケート|استبيان|סקר/iu,
  ],
  [
    'hidden',
    /(show|reveal|see|get|unlock) (the )?(coupon |promo )?code|ver (el )?(código|cupón)|ver (o )?cupom|voir le code|code anzeigen|mostra (il )?codice|pokaż kod|показать (промо)?код|코드 보기|コードを表示|إظهار الكود|הצג קוד/iu,
  ],
  [
    'first-come',
    /first[\s\-‑]come\b|first[\s-]served|while (stocks?|supplies) lasts?|limited (quantity|number)|primeros en|por orden de llegada|hasta agotar|enquanto durar|dans la limite des stocks|solange (der )?vorrat|fino a esaurimento|do wyczerpania|количество ограничен|선착순|先着|الكمية محدودة|כל הקודם|עד גמר/iu,
  ],
];

/** letters of a text that are looked at */
const longest = 4000;

const takesTooMuch = ({ discount, minimumSpend }: CodeRow): boolean => {
  if (discount?.type === 'percentage') return discount.basisPoints > mostShare && discount.maximumDiscount === undefined;
  if (discount?.type !== 'fixed' || minimumSpend === undefined) return false;
  return discount.amount > minimumSpend.amount * mostOfMinimum;
};

/** The flags of a row and the words around it, in the order they are listed. `hasSource`: it is known where the row is from. */
export function redFlagsOf(row: CodeRow, { text = row.text, hasSource }: { text?: string; hasSource: boolean }): RedFlag[] {
  const words = text.slice(0, longest);
  const found = new Set<RedFlag>(patterns.flatMap(([flag, pattern]) => (pattern.test(words) ? flag : [])));
  if (row.validUntil === undefined) found.add('no-date');
  if (!hasSource) found.add('no-source');
  if (takesTooMuch(row)) found.add('too-much');
  return redFlags.filter((flag) => found.has(flag));
}
