// Every point of a rule profile: what it means, how it is read, by which sources; and the way to set it otherwise.
import { changedFields, type ProfileField, profileFields } from '../../core/rules/changed-fields';
import type { StackingProfile } from '../../core/rules/profile';
import { defaultProfile } from '../../core/rules/profiles/default';
import { Say } from '../elements/Say';
import type { Saying } from '../language/saying';
import type { Voice } from '../language/voice';
import { FieldChoice } from './FieldChoice';
import { fieldWords, readingOf } from './profile-words';

/** Whether a value is longer than the box it is chosen in. */
const isList = (field: ProfileField) => ['rules.stackingOrder', 'rules.limits', 'rules.exclusivity'].includes(field);

/** A piece by itself, as a sentence. */
const alone = (profile: StackingProfile, field: ProfileField): Saying => ({ key: 'fieldOther', with: [readingOf(profile, field)] });

function Sources({ voice, profile, field }: { voice: Voice; profile: StackingProfile; field: ProfileField }) {
  const sources = Object.hasOwn(profile.sources, field) ? (profile.sources[field] ?? []) : [];
  if (sources.length === 0) return null;
  return (
    <details>
      <summary>{voice.t('optionsSources', [], sources.length)}</summary>
      <ul class="said-by">
        {sources.map(({ source, date, grade, says }, at) => (
          <li key={at} lang="en" dir="auto">
            {says}{' '}
            <span class="from">
              {source} · {date} · {grade}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

interface ProfileFieldsProps {
  voice: Voice;
  profile: StackingProfile;
  /** she set one of them otherwise */
  change(profile: StackingProfile): void;
}

/** A list of them; what differs from the default is marked, and says what the default is. */
export function ProfileFields({ voice, profile, change }: ProfileFieldsProps) {
  const changed = new Set(changedFields(profile, defaultProfile));
  return (
    <ul class="profile-fields" data-testid="profile-fields">
      {profileFields.map((field) => (
        <li key={field} data-field={field} data-changed={changed.has(field)}>
          {changed.has(field) ? <p class="marked">{voice.t('optionsMarked')}</p> : null}
          <FieldChoice voice={voice} profile={profile} field={field} change={change} />
          <p class="facts">{voice.t(fieldWords[field].means)}</p>
          {isList(field) ? (
            <p>
              <Say voice={voice} say={alone(profile, field)} />
            </p>
          ) : null}
          {changed.has(field) ? (
            <p class="facts">
              <Say voice={voice} say={{ key: 'optionsDefaultIs', with: [readingOf(defaultProfile, field)] }} />
            </p>
          ) : null}
          <Sources voice={voice} profile={profile} field={field} />
        </li>
      ))}
    </ul>
  );
}
