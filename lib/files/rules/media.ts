// Which files there are, and what a form says of those that it takes.
import type { mediaTypes } from '@/db/schema/file-words';

export type MediaType = (typeof mediaTypes)[number];
export type MediaKind = 'photo' | 'pdf' | 'office' | 'recording';

interface Medium {
  kind: MediaKind;
  word: string;
  /** Of the name under which it is downloaded. */
  ending: string;
}
const ooxml = 'application/vnd.openxmlformats-officedocument';

export const media: Readonly<Record<MediaType, Medium>> = {
  'image/jpeg': { kind: 'photo', word: '图片', ending: 'jpg' },
  'application/pdf': { kind: 'pdf', word: 'PDF', ending: 'pdf' },
  'application/msword': { kind: 'office', word: 'Word', ending: 'doc' },
  'application/vnd.ms-excel': { kind: 'office', word: '表格', ending: 'xls' },
  [`${ooxml}.wordprocessingml.document`]: { kind: 'office', word: 'Word', ending: 'docx' },
  [`${ooxml}.spreadsheetml.sheet`]: { kind: 'office', word: '表格', ending: 'xlsx' },
  [`${ooxml}.presentationml.presentation`]: { kind: 'office', word: '演示文稿', ending: 'pptx' },
  'audio/mp4': { kind: 'recording', word: '录音', ending: 'm4a' },
  'audio/mpeg': { kind: 'recording', word: '录音', ending: 'mp3' },
  'audio/amr': { kind: 'recording', word: '录音', ending: 'amr' },
  'audio/wav': { kind: 'recording', word: '录音', ending: 'wav' },
  'audio/aac': { kind: 'recording', word: '录音', ending: 'aac' },
};

const megabyte = 2 ** 20;
/** Of one file, as it is sent. Half an hour of a phone's recorder is 15 to 30 MB. */
export const largest: Readonly<Record<MediaKind, number>> = {
  photo: 10 * megabyte,
  pdf: 10 * megabyte,
  office: 10 * megabyte,
  recording: 50 * megabyte,
};

export const scans: readonly MediaKind[] = ['photo', 'pdf'];
export const anything: readonly MediaKind[] = ['photo', 'pdf', 'office', 'recording'];

const kindWords: Readonly<Record<MediaKind, string>> = {
  photo: '照片（JPG、PNG、WebP、HEIC）',
  pdf: 'PDF',
  office: 'Word、Excel、PPTX 文档（WPS 的也行）',
  recording: '录音（M4A、MP3、AMR、WAV）',
};
/** 甲、乙或丙; what is written in Latin letters stands apart from 或. */
export const kindsWord = (kinds: readonly MediaKind[]) =>
  [kinds.slice(0, -1), kinds.slice(-1)]
    .map((part) => part.map((kind) => kindWords[kind]).join('、'))
    .filter(Boolean)
    .join('或')
    .replaceAll('PDF或', 'PDF 或')
    .replaceAll('或PDF', '或 PDF');

/** HEIC and Office papers by their endings too: old systems know no type of them. */
const accepts: Readonly<Record<MediaKind, string>> = {
  photo: 'image/jpeg,image/png,image/webp,image/heic,image/heif,.heic,.heif',
  pdf: 'application/pdf',
  office: `.docx,.xlsx,.pptx,.doc,.xls,.wps,.et,${Object.keys(media)
    .filter((type) => media[type as MediaType].kind === 'office')
    .join(',')}`,
  recording: 'audio/*,.m4a,.mp3,.amr,.wav,.aac',
};
export const acceptOf = (kinds: readonly MediaKind[]) => kinds.map((kind) => accepts[kind]).join(',');
