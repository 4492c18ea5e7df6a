import { type PaperInput, paperPage } from '../paper-page';

export const metadata = { title: '打印结果公告' };

export default function PrintResultPage(input: PaperInput) {
  return paperPage('result', input);
}
