// The rules plans are made under: chosen, looked through, brought from a file and saved to one.
import { useSignal } from '@preact/signals';
import { type FileError, parseFile } from '../../core/formats/parse-file';
import { changedFields } from '../../core/rules/changed-fields';
import { type StackingProfile, stackingProfile } from '../../core/rules/profile';
import { shippedProfiles } from '../../core/rules/profiles/alternatives';
import { OWN_PROFILE } from '../../core/rules/profiles/chosen';
import { defaultProfile } from '../../core/rules/profiles/default';
import { Choice } from '../elements/Choice';
import { Say } from '../elements/Say';
import type { Voice } from '../language/voice';
import { FileField } from '../own-page/FileField';
import type { SettingsPart } from '../settings/changes';
import { sayFileError } from './keep-words';
import { ProfileFields } from './ProfileFields';
import { fieldWords, profileName, readingOf } from './profile-words';
import { SaveFile } from './SaveFile';

/** No profile is longer. */
const MOST_BYTES = 256 * 1024;

interface RulesSectionProps extends SettingsPart {
  voice: Voice;
  profile: StackingProfile;
  own: StackingProfile | undefined;
  bring(profile: StackingProfile): Promise<boolean>;
}

/** A file's profile before it is used: what it would change. */
function Preview({
  voice,
  from,
  to,
  use,
  cancel,
}: {
  voice: Voice;
  from: StackingProfile;
  to: StackingProfile;
  use(): void;
  cancel(): void;
}) {
  const changed = changedFields(to, from);
  return (
    <div class="preview" data-testid="profile-preview" data-changes={changed.length}>
      <p>
        <Say voice={voice} say={{ key: 'optionsProfilePreview', count: changed.length, with: [{ name: to.title }] }} />
      </p>
      <ul>
        {changed.map((field) => (
          <li key={field}>
            <Say
              voice={voice}
              say={{
                key: 'optionsBecomes',
                with: [{ said: { key: fieldWords[field].name } }, readingOf(from, field), readingOf(to, field)],
              }}
            />
          </li>
        ))}
      </ul>
      <p class="acts">
        <button type="button" class="primary" data-testid="use-profile" onClick={use}>
          {voice.t('optionsProfileUse')}
        </button>
        <button type="button" data-testid="cancel-profile" onClick={cancel}>
          {voice.t('optionsCancel')}
        </button>
      </p>
    </div>
  );
}

/** Choice of a shipped profile or hers, with every field unfolded on demand. */
export function RulesSection({ settings, set, voice, profile, own, bring }: RulesSectionProps) {
  const { t } = voice;
  const brought = useSignal<StackingProfile | undefined>(undefined);
  const wrong = useSignal<FileError | undefined>(undefined);
  const named = (one: StackingProfile, hers: boolean) => profileName(voice, one, hers);
  const changes = changedFields(profile, defaultProfile).length;
  const isOwn = own !== undefined && settings.profile === OWN_PROFILE;
  const take = (text: string) => {
    const parsed = parseFile(text, stackingProfile, 'stacking-profile/1', MOST_BYTES);
    brought.value = parsed.ok ? parsed.value : undefined;
    wrong.value = parsed.ok ? undefined : parsed.error;
  };
  const use = async (one: StackingProfile) => {
    if (await bring(one)) brought.value = undefined;
  };
  const edit = (edited: StackingProfile) => {
    if (changedFields(edited, defaultProfile).length === 0) set({ profile: undefined });
    // hers that is not in use would be lost: she is asked first
    else if (own !== undefined && !isOwn) brought.value = edited;
    else void use(edited);
  };
  const offered = brought.value;
  return (
    <section data-testid="rules">
      <h2>{t('optionsRules')}</h2>
      <p class="intro">{t('optionsRulesIntro')}</p>
      <Choice
        name="profile"
        label={t('optionsProfile')}
        value={isOwn ? OWN_PROFILE : profile.profileId}
        options={[
          ...shippedProfiles.map((one) => ({ value: one.profileId, label: named(one, false) })),
          ...(own === undefined ? [] : [{ value: OWN_PROFILE, label: named(own, true) }]),
        ]}
        choose={(chosen) => set({ profile: chosen === defaultProfile.profileId ? undefined : chosen })}
      />
      <p class="facts" data-testid="profile-changes" data-changes={changes}>
        {changes === 0 ? t('optionsUnchanged') : t('optionsChanged', [], changes)}
      </p>
      <details>
        <summary>{t('optionsFields')}</summary>
        <ProfileFields voice={voice} profile={profile} change={edit} />
      </details>
      <p class="acts">
        <SaveFile
          name={`${profile.profileId.replace(/[^\w-]+/g, '-').slice(0, 60)}.json`}
          content={`${JSON.stringify(profile, null, 2)}\n`}
          testId="save-profile"
          say={() => t('optionsProfileSave')}
        />
        <FileField name="profileFile" label={t('optionsProfileBring')} mostBytes={MOST_BYTES} take={take} />
        {settings.profile === undefined ? null : (
          <button type="button" data-testid="revert-profile" onClick={() => set({ profile: undefined })}>
            {t('optionsProfileRevert')}
          </button>
        )}
      </p>
      <p role="status" class="error" data-testid="profile-error">
        {wrong.value === undefined ? '' : <Say voice={voice} say={sayFileError(wrong.value)} />}
      </p>
      {offered === undefined ? null : (
        <Preview
          voice={voice}
          from={profile}
          to={offered}
          use={() => void use(offered)}
          cancel={() => {
            brought.value = undefined;
          }}
        />
      )}
    </section>
  );
}
