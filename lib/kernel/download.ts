/** A file to keep, under its Chinese name. It may hold names: no cache keeps it. */
export const download = (bytes: Uint8Array<ArrayBuffer> | ReadableStream | string, name: string, type: string) =>
  new Response(bytes, {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
      'cache-control': 'private, no-store',
    },
  });

/** Made as it is taken: nothing large lies in memory, and nothing is made for a reader who has left. */
export const streamOf = (chunks: AsyncGenerator<Uint8Array>) =>
  new ReadableStream<Uint8Array>({
    async pull(reader) {
      const next = await chunks.next();
      if (next.done) reader.close();
      else reader.enqueue(next.value);
    },
    async cancel() {
      await chunks.return(undefined);
    },
  });
