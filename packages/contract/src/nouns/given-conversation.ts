import { z } from 'zod';
import { documentedAs, lenientTextSchema, profileIdSchema, refuse } from '../wire-formats.ts';
import { profileFields, type profileSchema } from './profile.ts';

/**
 * A conversation that comes with the request instead of from the platform's endpoints. It is read as their answers are:
 * member by member, what is unusable is left out with a warning in the project log. Refused is only what nothing can be
 * written without.
 */

/** A profile as it was sent; what of it can be used is decided by its reader. */
export type GivenProfile = Readonly<Record<string, unknown>>;

/** Must be an object with a usable `id` and a name. */
export const givenProfileSchema = z
  .unknown()
  .check((context) => {
    const { value } = context;
    if (value === undefined || value === null) {
      refuse(context, value, 'required', 'This member is required and must not be null.');
      return;
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      refuse(context, value, 'wrong_type', 'Must be an object.');
      return;
    }
    const { id, firstName, nickname } = value as Record<string, unknown>;
    const text = lenientTextSchema.safeParse(id);
    if (id === undefined || id === null) {
      refuse(context, value, 'required', 'This member is required and must not be null.', ['id']);
    } else if (!text.success || !profileIdSchema.safeParse(text.data).success || /\p{Surrogate}/u.test(text.data)) {
      refuse(context, value, 'invalid', 'Must be 1 to 255 characters of Unicode text without the character U+0000.', [
        'id',
      ]);
    }
    const names = [profileFields.firstName.safeParse(firstName), profileFields.nickname.safeParse(nickname)];
    if (!names.some(({ success, data }) => success && data.trim() !== '')) {
      const message = 'At least one of firstName and nickname is required, with 1 to 200 characters.';
      refuse(context, value, 'required', message, ['firstName']);
    }
  })
  .transform((value) => value as GivenProfile) as unknown as z.ZodType<GivenProfile, z.input<typeof profileSchema>>;
documentedAs.add(givenProfileSchema, { json: { $ref: '#/$defs/Profile' } });

/** Must be a list; an empty one is a conversation in which nobody has written yet. */
export const givenMessagesSchema = z.array(z.unknown()).meta({
  description:
    'The conversation so far, in any order; the newest 60 are used. Empty where nobody has written yet. Messages that cannot be used are left out, and counted in the project log.',
});
documentedAs.add(givenMessagesSchema, { json: { type: 'array', items: { $ref: '#/$defs/ChatMessage' } } });
