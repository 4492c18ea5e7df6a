import { Choices } from '@/components/ui/choices';
import { TextField } from '@/components/ui/text-field';
import type { FormAction, FormState } from '@/lib/kernel/form-state';
import { sourceNames } from '@/lib/mediation/rules/words';
import { Respondent, StoryForm } from './application-form';
import { choicesOf } from './deed-spec';

interface Given {
  action: FormAction;
  hidden: Record<string, string>;
  initial: FormState;
}

export function Applicant() {
  return (
    <>
      <TextField name="applicantName" label="一方姓名" width="mid" maxLength={40} />
      <TextField name="applicantPhone" label="手机号" type="tel" inputMode="tel" width="mid" optional />
      <TextField name="applicantAddress" label="住址" maxLength={80} optional />
    </>
  );
}

const { issue: _issue, topic: _topic, ...typedSources } = sourceNames;

/** By a mediator: what came by telephone or at the door, on own motion, or from another office. */
export function RegistrationForm(given: Given) {
  return (
    <StoryForm
      {...given}
      title="登记调解"
      lede="先把现在知道的记下来，其余以后补。"
      submit="登记"
      requestsOptional
      before={
        <>
          <Choices name="source" label="怎么来的" options={choicesOf(typedSources)} tight />
          <TextField name="sourceNumber" label="移送文号" width="mid" maxLength={60} optional />
        </>
      }
      after={
        <>
          <Applicant />
          <Respondent heading="另一方姓名" />
        </>
      }
    />
  );
}

interface TransferFormProps extends Given {
  known: { title: string; facts: string; place: string };
  /** 事项 or 议题, which goes on as before. */
  from: string;
}

/** By a clerk, out of an issue or a topic. */
export function TransferForm({ from, ...given }: TransferFormProps) {
  return (
    <StoryForm
      {...given}
      title="移送调解"
      lede={`交给调委会以后，调解的经过您看不到；那件${from}照常办。`}
      submit="移送给调委会"
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
