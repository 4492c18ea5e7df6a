/** A file to keep, under its Chinese name. It may hold names: no cache keeps it. */
export const download = (bytes: Uint8Array<ArrayBuffer> | string, name: string, type: string) =>
  new Response(bytes, {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
      'cache-control': 'private, no-store',
    },
  });
