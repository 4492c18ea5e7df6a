import { type PaperInput, paperPage } from '../paper-page';

export const metadata = { title: '打印表决公告' };

export default function PrintAnnouncementPage(input: PaperInput) {
  return paperPage('announcement', input);
}
