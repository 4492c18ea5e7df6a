import { ArticleSheet } from '@/components/charters/article-sheet';
import { Page } from '@/components/layout/page';
import { showArticle } from '@/lib/charters/queries/record';
import { frame } from '@/lib/identity/frame';
import { ask, type PageInput } from '@/lib/kernel/page';

export const metadata = { title: '公约条文' };

export default async function ArticlePage({ params }: PageInput<'community' | 'ref' | 'article'>) {
  const { community, ref, article } = await params;
  const view = await ask(showArticle, { community, ref, number: article });
  return (
    <Page {...(await frame(community))} current="charters" narrow>
      <ArticleSheet view={view} />
    </Page>
  );
}
