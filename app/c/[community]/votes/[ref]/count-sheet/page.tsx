import { type PaperInput, paperPage } from '../paper-page';

export const metadata = { title: '打印计票单' };

export default function PrintCountSheetPage(input: PaperInput) {
  return paperPage('count-sheet', input);
}
