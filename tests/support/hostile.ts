// What somebody, or something, may put into a field.

export const script = '<script>alert(1)</script>';
export const hostile: Record<string, string> = {
  empty: '',
  blanks: ' \u3000\t ',
  long: '长'.repeat(10_000),
  emoji: '👨‍👩‍👧‍👦🀄️',
  quotes: `"'\`${script}&lt;%00\\u0000\${1}'); drop table people;--`,
  control: 'a\u0000b\u0007c\u001bd\u007fe\u202ef\ufeffg',
  surrogate: 'x\ud800y\udfffz',
  noDay: '2026-02-30',
  noInstant: '2026-02-30T25:61',
  farDay: '9999-12-31',
  negative: '-1',
  huge: '1e309',
  big: '99999999999999999999',
  fraction: '0.005',
  otherRef: '2026-999999999',
  otherId: '00000000-0000-7000-8000-000000000000',
  noRef: '../../etc/passwd',
  prototype: '__proto__',
};
