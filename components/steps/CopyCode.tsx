// A code that has to be typed exactly: shown letter by letter, copied byte by byte.

import type { Voice } from '../language/voice';
import type { Copying } from '../surface';

interface CopyCodeProps {
  voice: Voice;
  code: string;
  copying: Copying;
}

/** Whether every character is one a keyboard's plain Latin layout has; a look-alike letter or a hidden mark is not. */
const isPlain = (code: string) => /^[\x21-\x7e]+$/.test(code);

/** A button that copies a code, and a warning where the code is not what it looks like. */
export function CopyCode({ voice: { t }, code, copying }: CopyCodeProps) {
  const done = copying.copied === code;
  return (
    <>
      <button
        type="button"
        class="copy"
        data-testid="copy-code"
        data-code={code}
        aria-label={t('copyLabel', [code])}
        onClick={() => copying.copy(code)}
      >
        {t(done ? 'copied' : 'copy')}
      </button>
      {isPlain(code) ? null : <span class="beside">{t('codeNotPlain')}</span>}
    </>
  );
}
