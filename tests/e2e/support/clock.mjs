// Loaded into the server under test before anything else: lets a journey move the server's clock ahead, so that ten
// days' notice, a poll's closing and fifteen days of publicity pass within a minute. The product knows nothing of it.
const RealDate = globalThis.Date;
let ahead = 0;
const now = () => RealDate.now() + ahead;

// A proxy, so that every Date is still an instance of the one class, whoever made it.
globalThis.Date = new Proxy(RealDate, {
  construct: (target, args, as) => Reflect.construct(target, args.length ? args : [now()], as),
  apply: () => new RealDate(now()).toString(),
  get: (target, key, receiver) => (key === 'now' ? now : Reflect.get(target, key, receiver)),
});

process.on('message', (milliseconds) => {
  ahead = milliseconds;
  process.send?.('set');
});
process.channel?.unref();
