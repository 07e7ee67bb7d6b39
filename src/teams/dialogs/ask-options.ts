import { z } from 'zod';
import { apps, symptoms } from '../../diagnosis/answers';

/** The two answers as a card sends them: ids out of the lists, nothing else. */
export const AnswersData = z.object({ symptom: z.enum(symptoms), app: z.enum(apps) });

const Prefill = z.object({ symptom: z.enum(symptoms).exactOptional(), app: z.enum(apps).exactOptional() });

/** Whose account it is about; the person's own where nobody else is named. */
const About = z.union([z.object({ id: z.string() }), z.object({ userPrincipalName: z.string() })]);

/** How the question card begins: what was understood already, and why it is asked again. */
export const AskOptions = z.object({
  prefill: Prefill.default({}),
  hint: z.enum(['none', 'not-understood', 'invalid-choice', 'too-long']).default('none'),
  /** Given where a card brings both answers at once: then nothing needs to be asked. */
  answers: AnswersData.optional(),
  about: About.exactOptional(),
});
export type AskOptions = z.infer<typeof AskOptions>;

/** What the questions came to: both answers, and about whom. */
export const Asked = z.object({ answers: AnswersData, about: About.exactOptional() });
export type Asked = z.infer<typeof Asked>;
