/** What files are kept as. An image is painted anew as JPEG; everything else stays byte for byte. */
export const mediaTypes = [
  'image/jpeg',
  'application/pdf',
  'application/msword',
  'application/vnd.ms-excel',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  'audio/mp4',
  'audio/mpeg',
  'audio/amr',
  'audio/wav',
  'audio/aac',
] as const;
