import { type PaperInput, paperPage } from '../paper-page';

export const metadata = { title: '打印发票登记表' };

export default function PrintIssueRegisterPage(input: PaperInput) {
  return paperPage('issue-register', input);
}
