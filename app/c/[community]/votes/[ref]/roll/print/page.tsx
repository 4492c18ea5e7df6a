import { type PaperInput, paperPage } from '../../paper-page';

export const metadata = { title: '打印名册' };

export default function PrintRollPage(input: PaperInput) {
  return paperPage('roll', input, 'roll/print');
}
