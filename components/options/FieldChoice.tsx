// One point of the rules, set by hand: a choice among what is said of it.
import { fieldOf, isSameValue, type ProfileField } from '../../core/rules/changed-fields';
import { withField } from '../../core/rules/edit-profile';
import { fieldValues } from '../../core/rules/field-values';
import type { StackingProfile } from '../../core/rules/profile';
import { Choice } from '../elements/Choice';
import { spell } from '../language/spell';
import type { Voice } from '../language/voice';
import { kindWords } from '../words/code-words';
import { valueWords } from '../words/explanation-words';
import { fieldWords, readingOf } from './profile-words';

/** Under no shipped reading's title: it is hers, in a file too. */
const named = ({ t }: Voice, edited: StackingProfile): StackingProfile => ({ ...edited, title: t('optionsProfileEdited') });

interface FieldChoiceProps {
  voice: Voice;
  profile: StackingProfile;
  field: ProfileField;
  change(profile: StackingProfile): void;
}

/** What each kind of coupon tests its minimum on: a choice for each, for any of them may differ. */
function Bases({ voice, profile, change }: Omit<FieldChoiceProps, 'field'>) {
  const { t } = voice;
  const bases = profile.rules.thresholdBase;
  return (
    <fieldset class="bases">
      <legend>{t(fieldWords['rules.thresholdBase'].name)}</legend>
      {(Object.keys(kindWords) as (keyof typeof kindWords)[]).map((kind) => (
        <Choice
          key={kind}
          name={`rules.thresholdBase.${kind}`}
          label={t(kindWords[kind])}
          value={bases[kind] ?? 'running'}
          options={(['running', 'itemPrice'] as const).map((base) => ({ value: base, label: t(valueWords[base]) }))}
          choose={(base) => {
            const edited = withField(profile, 'rules.thresholdBase', { ...bases, [kind]: base });
            if (edited.ok) change(named(voice, edited.value));
          }}
        />
      ))}
    </fieldset>
  );
}

/** The field by its name, with every value there is to choose in words. */
export function FieldChoice({ voice, profile, field, change }: FieldChoiceProps) {
  if (field === 'rules.thresholdBase') return <Bases voice={voice} profile={profile} change={change} />;
  const edits = fieldValues(field, profile).flatMap((value) => {
    const edited = withField(profile, field, value);
    return edited.ok ? [named(voice, edited.value)] : [];
  });
  return (
    <Choice
      name={field}
      label={voice.t(fieldWords[field].name)}
      value={String(edits.findIndex((one) => isSameValue(fieldOf(one, field), fieldOf(profile, field))))}
      options={edits.map((one, at) => ({
        value: String(at),
        label: spell(voice, { key: 'fieldOther', with: [readingOf(one, field)] }),
      }))}
      choose={(at) => {
        const edited = edits[Number(at)];
        if (edited !== undefined) change(edited);
      }}
    />
  );
}
