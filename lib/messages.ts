// All sentences that messages are made of, from every context.
import { messages as identity } from './identity/messages';
import { messages as issues } from './issues/messages';

const sentences: Record<string, string> = { ...identity, ...issues };

export const sentenceOf = (template: string) => sentences[template] ?? '有一件和您有关的事，请点开看看。';
