import type { FormAction, FormState } from '@/lib/kernel/form-state';
import { Respondent, StoryForm } from './application-form';
import { Applicant } from './registration-form';

interface FindingFormProps {
  action: FormAction;
  hidden: Record<string, string>;
  initial: FormState;
  known: { title: string; facts: string; place: string };
}

/** A quarrel found on a walk: what the walk wrote is filled in. */
export function FindingForm(given: FindingFormProps) {
  return (
    <StoryForm
      {...given}
      title="主动调解"
      lede="排查时记的话已经填好，只留和这一件有关的。"
      submit="开案"
      requestsOptional
      after={
        <>
          <Applicant />
          <Respondent heading="另一方姓名" />
        </>
      }
    />
  );
}
