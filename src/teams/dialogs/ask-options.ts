import { z } from 'zod';
import { apps, symptoms } from '../../diagnosis/answers';

/** The two answers as a card sends them: ids out of the lists, nothing else. */
export const AnswersData = z.object({ symptom: z.enum(symptoms), app: z.enum(apps) });

const Prefill = z.object({ symptom: z.enum(symptoms).exactOptional(), app: z.enum(apps).exactOptional() });

/** How the question card begins: what was understood already, and why it is asked again. */
export const AskOptions = z.object({
  prefill: Prefill.default({}),
  hint: z.enum(['none', 'not-understood', 'invalid-choice', 'too-long']).default('none'),
  /** Given where a card brings both answers at once: then nothing needs to be asked. */
  answers: AnswersData.optional(),
});
export type AskOptions = z.infer<typeof AskOptions>;
