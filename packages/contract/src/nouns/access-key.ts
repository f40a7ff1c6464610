import { z } from 'zod';
import { instantSchema, nameSchema } from '../wire-formats.ts';
import { pageOf } from './page.ts';

/** What an access key may do. */
export const accessKeyScopes = ['enqueue', 'generate', 'suggest', 'read', 'manage'] as const;
export type AccessKeyScope = (typeof accessKeyScopes)[number];

export const accessKeyScopeSchema = z.enum(accessKeyScopes).meta({
  id: 'AccessKeyScope',
  description:
    '`enqueue`: enqueue conversations. `generate`: have replies written at once. `suggest`: have suggestions written for users. `read`: look at the project. `manage`: change it.',
});

export const accessKeyCreateSchema = z
  .strictObject({
    name: nameSchema,
    scopes: z
      .array(accessKeyScopeSchema)
      .min(1)
      .max(accessKeyScopes.length)
      .nullish()
      .describe('Without scopes the key may do all.'),
  })
  .meta({ id: 'AccessKeyCreate' });
export type AccessKeyCreate = z.output<typeof accessKeyCreateSchema>;

export const accessKeySchema = z
  .object({
    id: z.string().meta({ examples: ['key_0000Q3Zx1mJ8vT5cR2pL9a'] }),
    name: nameSchema,
    prefix: z
      .string()
      .describe('The first characters of the key, to recognise it by.')
      .meta({ examples: ['sk-proj-4fJ2'] }),
    scopes: z.array(accessKeyScopeSchema),
    createdAt: instantSchema,
    lastUsedAt: instantSchema.nullable().describe('To within a minute or so.'),
    revokedAt: instantSchema.nullable(),
  })
  .meta({ id: 'AccessKey' });
export type AccessKey = z.output<typeof accessKeySchema>;

export const accessKeyCreatedSchema = accessKeySchema
  .extend({ key: z.string().describe('The key itself. Shown this once; only its hash is kept.') })
  .meta({ id: 'AccessKeyCreated' });
export type AccessKeyCreated = z.output<typeof accessKeyCreatedSchema>;

export const accessKeyPageSchema = pageOf(accessKeySchema, 'AccessKeyPage');
export type AccessKeyPage = z.output<typeof accessKeyPageSchema>;
