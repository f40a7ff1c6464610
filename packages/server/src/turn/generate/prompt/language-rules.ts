import { languages } from '@repartee/contract';
import { languagePackFor, writingRules } from '../../../language/index.ts';
import type { PromptSection } from '../../../llm/index.ts';
import type { Plan } from '../../plan/plan.ts';

export function languageRules({ writtenLanguage }: Plan): PromptSection {
  const { name, locale } = languages[writtenLanguage];
  const pack = languagePackFor(writtenLanguage);
  const lines = [
    '# Language',
    `The character writes ${name} (${locale}), as people of that country write to each other in a chat: its own expressions, spelling, units and forms of address, not a translation.`,
    ...writingRules(pack, writtenLanguage).map((rule) => `- ${rule}`),
  ];
  return { name: 'language', text: lines.join('\n') };
}
