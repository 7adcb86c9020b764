// Rule profiles by the name of a shipped one or by file.
import { fail, ok, type Result } from '../../core/result';
import { parseProfile, type StackingProfile } from '../../core/rules/profile';
import { shippedProfiles } from '../../core/rules/profiles/alternatives';
import { jsonOf, type Refused, textOf } from './text-given';

/** What a shipped profile is called by, the default first. */
export const shippedNames = shippedProfiles.map(({ profileId }) => profileId);

/** The shipped profile of that name, else the document in that file. */
export async function profileGiven(nameOrFile: string): Promise<Result<StackingProfile, Refused>> {
  const shipped = shippedProfiles.find(({ profileId }) => profileId === nameOrFile);
  if (shipped !== undefined) return ok(shipped);
  const text = await textOf(nameOrFile);
  const document = text.ok ? jsonOf(text.value) : text;
  if (document.ok) return parseProfile(document.value);
  const { code, path, message } = document.error;
  return fail({ code, path, message: code === 'unreadable' ? `${message}, nor is it one of ${shippedNames.join(', ')}` : message });
}
