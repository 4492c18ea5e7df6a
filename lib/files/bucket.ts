// Files in a bucket of any store that speaks S3: MinIO on a machine of one's own, a cloud's object storage.
import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { AwsClient } from 'aws4fetch';
import type { FileStore } from './store';

/** An upload of 50 MB over a slow line. */
const patience = 120_000;

export interface BucketAccess {
  /** s3://bucket/prefix?endpoint=https://…&region=…&style=path */
  address: string;
  keyId: string;
  secret: string;
}

/** Where the bucket is: clouds want it before the host, stores of one's own behind it. */
function bucketUrl({ hostname: bucket, searchParams }: URL) {
  const url = new URL(searchParams.get('endpoint') ?? '');
  if (searchParams.get('style') === 'host') url.hostname = `${bucket}.${url.hostname}`;
  else url.pathname = `${url.pathname.replace(/\/+$/, '')}/${bucket}`;
  return url.href.replace(/\/+$/, '');
}

const hashOf = (content: Buffer) => createHash('sha256').update(content).digest('hex');
const between = (xml: string, tag: string) => xml.match(new RegExp(`<${tag}>([^<]*)</${tag}>`))?.[1];

export function inBucket({ address, keyId, secret }: BucketAccess): FileStore {
  const at = new URL(address);
  const base = bucketUrl(at);
  const prefix = at.pathname.replace(/^\/+|\/+$/g, '');
  const folder = prefix && `${prefix}/`;
  const client = new AwsClient({
    ...{ accessKeyId: keyId, secretAccessKey: secret, service: 's3' },
    region: at.searchParams.get('region') ?? 'us-east-1',
    retries: 2,
  });

  /** Null where there is nothing; what else is refused names the status and never the key. */
  async function ask(method: string, path: string, more: { body?: Uint8Array<ArrayBuffer>; headers?: object } = {}) {
    const headers = { ...more.headers };
    const signal = AbortSignal.timeout(patience);
    const answer = await client.fetch(`${base}${path}`, { method, headers, body: more.body, signal });
    if (answer.ok) return answer;
    const code = between(await answer.text(), 'Code') ?? '';
    if (answer.status === 404 && code !== 'NoSuchBucket') return null;
    throw new Error(`the bucket answered ${answer.status} ${code}`);
  }
  const pathOf = (key: string) => `/${folder}${key}`;

  const get = async (sha256: string) => {
    const answer = await ask('GET', pathOf(sha256));
    if (!answer) return null;
    const content = Buffer.from(await answer.arrayBuffer());
    // Nobody vouches for a store elsewhere: what is no longer what it was called is not given out.
    if (hashOf(content) !== sha256) throw new Error(`the bucket holds something else under ${sha256}`);
    return content;
  };

  return {
    /** The hash is signed with the request: the store refuses what was changed on its way. */
    async put(sha256, content) {
      await ask('PUT', pathOf(sha256), {
        body: new Uint8Array(content),
        headers: { 'x-amz-content-sha256': hashOf(content), 'content-type': 'application/octet-stream' },
      });
    },
    get,
    async bring(sha256, to) {
      const content = await get(sha256);
      if (content) await writeFile(to, content, { mode: 0o600 });
      return content !== null;
    },
    async remove(key, { unlessSince, dryRun }) {
      const found = await ask('HEAD', pathOf(key));
      const since = Date.parse(found?.headers.get('last-modified') ?? '');
      // Without a date nothing is taken away.
      if (!found || !(since < unlessSince.getTime())) return false;
      if (!dryRun) await ask('DELETE', pathOf(key));
      return true;
    },
    async *list() {
      for (let token: string | undefined, more = true; more; more = token !== undefined) {
        const query = new URLSearchParams({ 'list-type': '2', prefix: folder });
        if (token) query.set('continuation-token', token);
        const answer = await ask('GET', `?${query}`);
        const xml = (await answer?.text()) ?? '';
        for (const [, found = ''] of xml.matchAll(/<Key>([^<]*)<\/Key>/g)) {
          const key = found.slice(folder.length);
          // What else lies in the bucket is not ours.
          if (/^[0-9a-f]{64}$/.test(key)) yield key;
        }
        token = between(xml, 'IsTruncated') === 'true' ? between(xml, 'NextContinuationToken') : undefined;
      }
    },
  };
}
