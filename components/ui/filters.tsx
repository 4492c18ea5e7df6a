'use client';

import type { ReactNode } from 'react';
import { hrefWith, type Query } from './href';
import { Icon } from './icon';

interface Option {
  value: string;
  label: ReactNode;
  count?: number;
}

interface FiltersProps {
  /** The address of the list itself. */
  path: string;
  /** What the address asks for now. */
  query: Query;
  /** Links of a few choices: the three classes. */
  pick?: { name: string; label: string; options: Option[] };
  selects?: { name: string; label: string; all: string; options: { value: string; label: string }[] }[];
  /** The name and label of the box of words. */
  search?: { name: string; label: string };
  submit?: string;
}

/** Every filter is in the address: a GET form and links. */
export function Filters({ path, query, pick, selects = [], search, submit = '查找' }: FiltersProps) {
  const named = [pick?.name, ...selects.map((one) => one.name), search?.name];
  const kept = Object.entries(query).filter(([name, value]) => value && name !== 'after' && !named.includes(name));
  const picked = pick ? query[pick.name] : undefined;
  return (
    <form className="filters filters--list" method="get" action={path} aria-label="筛选">
      {pick ? (
        <div className="f-cls">
          <span className="lab">{pick.label}</span>
          <div className="pick">
            {[{ value: '', label: '全部', count: undefined }, ...pick.options].map(({ value, label, count }) => (
              <a
                key={value}
                href={hrefWith(path, query, { [pick.name]: value })}
                aria-current={(picked ?? '') === value ? 'true' : undefined}
              >
                {label}
                {count === undefined ? null : <span className="n">{count}</span>}
              </a>
            ))}
          </div>
          {picked ? <input type="hidden" name={pick.name} value={picked} /> : null}
        </div>
      ) : null}
      {kept.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {selects.map((one) => (
        <div key={one.name}>
          <label className="lab" htmlFor={`by-${one.name}`}>
            {one.label}
          </label>
          <select className="in in--tap" id={`by-${one.name}`} name={one.name} defaultValue={query[one.name] ?? ''}>
            <option value="">{one.all}</option>
            {one.options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
        </div>
      ))}
      {search ? (
        <div className="f-q">
          <label className="lab" htmlFor={`by-${search.name}`}>
            {search.label}
          </label>
          <input
            className="in in--tap"
            id={`by-${search.name}`}
            name={search.name}
            type="search"
            defaultValue={query[search.name]}
          />
        </div>
      ) : null}
      <button type="submit" className="btn btn--sm">
        {submit}
      </button>
    </form>
  );
}

interface AppliedProps {
  path: string;
  query: Query;
  /** What is filtered by, each can be taken away. */
  items: { name: string; label: ReactNode }[];
  children?: ReactNode;
}

export function Applied({ path, query, items, children }: AppliedProps) {
  if (!items.length && !children) return null;
  return (
    <p className="applied">
      <span className="quiet">正在看：</span>
      {items.map(({ name, label }) => (
        <span key={name} className="applied__one">
          <span>{label}</span>
          <a href={hrefWith(path, query, { [name]: null })}>
            <Icon name="x" />
            去掉<span className="vh">{label}</span>
          </a>
        </span>
      ))}
      {children}
    </p>
  );
}
