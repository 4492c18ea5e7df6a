import { type PaperInput, paperPage } from '../paper-page';

export const metadata = { title: '打印表决票' };

export default function PrintBallotsPage(input: PaperInput) {
  return paperPage('ballots', input);
}
