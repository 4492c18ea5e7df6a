import { Icon } from '@/components/ui/icon';
import { isWritten } from '@/components/ui/unsent';
import { boxNames } from '@/lib/kernel/form-state';
import { returnedForm } from '@/lib/kernel/request-context';

/**
 * The record went on while somebody wrote, and the form is not on the page any more: what it said is shown here, to be
 * read and copied. Where the form is there, it says so itself, and the style sheet hides this.
 */
export function KeptWords() {
  const form = returnedForm();
  if (!form) return null;
  const { formName: _, [boxNames]: __, ...typed } = form.values;
  const written = [...new Set(Object.values(typed).flat().filter(isWritten))];
  return (
    <section className="errors kept" role="alert">
      <h2>
        <Icon name="alert" />
        还没有办成
      </h2>
      {form.problem ? <p>{form.problem}</p> : null}
      {written.length ? <p>您刚才写的：</p> : null}
      {written.map((words) => (
        <p className="said" key={words}>
          {words}
        </p>
      ))}
    </section>
  );
}
