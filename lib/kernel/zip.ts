/**
 * Said to be made on Unix: `unzip` takes names of a zip "made on DOS" for an old code page, UTF-8 mark or not, and then
 * no sum is found under the Chinese name it stands for.
 */
export const chineseNames = { os: 3, attrs: 0o644 << 16 } as const;
