/** The chat models of the reference. The operator may add names (`ContractOptions.chatModels`). */
export const defaultChatModels = ['dating-smart-1', 'dating-pro-1', 'chat-2-smart', 'chat-2-pro'] as const;
export const defaultChatModel = 'dating-smart-1';

/** What a model must be able to do for a parameter to have an effect. Capabilities stand in the operator's table. */
export type ModelCapability = 'vision' | 'pictures' | 'meetingPolicy' | 'sexualText';

/** Capabilities of the four default models where the operator's table does not say otherwise. */
export const defaultModelCapabilities: Readonly<
  Record<(typeof defaultChatModels)[number], readonly ModelCapability[]>
> = {
  'dating-smart-1': ['sexualText'],
  'dating-pro-1': ['sexualText'],
  'chat-2-smart': ['sexualText', 'vision', 'pictures', 'meetingPolicy'],
  'chat-2-pro': ['sexualText', 'vision', 'pictures', 'meetingPolicy'],
};
