/** A guest is sent to sign in instead; without this every page would carry a kilobyte of Next's own. */
export default function Unauthorized() {
  return <a href="/login">请先登录</a>;
}
