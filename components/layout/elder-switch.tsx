import { cookies } from 'next/headers';

/** A plain form, so that it works without JavaScript; the answer is remembered in a cookie. */
export async function ElderSwitch() {
  const elder = (await cookies()).get('size')?.value === 'elder';
  return (
    <form className="switch" method="post" action="/api/size">
      <input type="hidden" name="size" value={elder ? 'normal' : 'elder'} />
      <button type="submit" role="switch" aria-checked={elder}>
        <i />
        长辈版
      </button>
    </form>
  );
}
