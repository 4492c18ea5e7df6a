import type { ReactNode } from 'react';
import { ButtonLink } from '@/components/ui/button';
import { Facts } from '@/components/ui/facts';
import { PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { StateTag } from '@/components/ui/state-tag';
import { When } from '@/components/ui/when';
import type { PersonView } from '@/lib/community/queries/person';
import { area, date } from '@/lib/i18n/format';

const genders = { male: '男', female: '女' } as const;

/** `children`: the account and the roles, which are another context's. */
export function PersonSheet({ person, children }: { person: PersonView; children?: ReactNode }) {
  const base = `/c/${person.community.code}/people`;
  const { sight } = person;
  return (
    <>
      <PageHead
        crumb={{ href: base, label: '人员' }}
        title={person.name}
        lede={sight === 'masked' ? '这里只显示网格工作需要的部分。' : undefined}
        aside={person.can.edit ? <ButtonLink href={`${base}/${person.id}/edit`}>修改登记</ButtonLink> : null}
      >
        <StateTag shape="done">{person.standing}</StateTag>
        {person.isRepresentative ? <StateTag shape="done">居民（村民）代表</StateTag> : null}
        {person.isCommitteeMember ? <StateTag shape="done">居（村）委会成员</StateTag> : null}
        {person.inCollective ? <StateTag shape="done">{person.inCollective}</StateTag> : null}
        {person.isPartyMember ? <StateTag shape="done">党员</StateTag> : null}
      </PageHead>
      <Facts
        items={[
          { term: '手机', value: person.phone ?? '没有登记' },
          person.gender && { term: '性别', value: genders[person.gender] },
          person.birthDay && { term: '出生日期', value: <When at={person.birthDay} as="date" /> },
          (sight === 'whole' || sight === 'own') && {
            term: '身份证号',
            value: person.hasIdNumber ? '已登记，加密保存，这里不显示' : '没有登记',
          },
          person.hasAccount !== null && { term: '账号', value: person.hasAccount ? '已经开通' : '还没有开通' },
          person.grids.length > 0 && {
            term: '负责的网格',
            value: person.grids.map((grid) => (
              <a key={grid.href} href={grid.href} className="ph">
                {grid.name}
              </a>
            )),
          },
          person.firms.length > 0 && { term: '企业联系人', value: person.firms.join('、') },
        ]}
      />
      <Homes person={person} />
      {children}
    </>
  );
}

function Homes({ person }: { person: PersonView }) {
  const { households, owned, rented } = person;
  if (!households.length && !owned.length && !rented.length) return null;
  return (
    <Section title="住户和房屋">
      <ul>
        {households.map((one) => (
          <li key={one.href}>
            {one.kind} <a href={one.href}>{one.code}</a>
            {one.unit ? `，住在 ${one.unit}` : null}
            {one.represents ? '，是户代表' : null}
          </li>
        ))}
        {owned.map((one) => (
          <li key={one.id}>
            产权：<a href={one.href}>{one.code}</a>，{area(one.area)}，{one.votes ? '由本人表决' : '由共有人表决'}
          </li>
        ))}
        {rented.map((one) => (
          <li key={one.id}>
            承租：<a href={one.href}>{one.code}</a>，<span className="nb">{date(one.since)}</span>起
          </li>
        ))}
      </ul>
    </Section>
  );
}
