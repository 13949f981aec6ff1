import { Button } from 'antd';
import { Link, useParams } from 'react-router';
import { useAction } from '../../api/action';
import { answered, api, type Schemas } from '../../api/client';
import { fetchFile, keepFile } from '../../api/files';
import { useRecord } from '../../api/useRecord';
import { useTexts } from '../../i18n/texts';
import { Facts } from '../../ui/Facts';
import { moment } from '../../ui/format';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { PdfButton } from '../../ui/PdfButton';
import { ProblemAlert } from '../../ui/ProblemAlert';
import { ReferenceNames } from '../../ui/ReferenceName';
import { Status } from '../../ui/Status';
import { harmless } from './harmless';
import './risk.css';
import { riskTexts } from './texts';

type Article = Schemas['ArticleView'];
type File = Article['attachments'][number];

/** 查看文章. */
export function ArticleScreen() {
  const say = useTexts(riskTexts);
  const id = useParams()['id'] ?? '';
  const query = useRecord(`/risk-articles/articles/${id}`, (signal) =>
    answered(api.GET('/risk-articles/articles/{id}', { params: { path: { id } }, signal })),
  );
  return (
    <Page
      title={query.data?.title ?? say('article')}
      actions={<Link to="/risk-articles">{say('back')}</Link>}
    >
      <Loaded query={query} rows={12}>
        {(article) => <Text article={article} />}
      </Loaded>
    </Page>
  );
}

function Text({ article }: { article: Article }) {
  const say = useTexts(riskTexts);
  return (
    <>
      <Facts
        items={[
          [say('news'), <Link to={`/risk-articles/${article.module}`}>{article.moduleLabel}</Link>],
          [
            say('publishedAt'),
            <time dateTime={article.publishedAt}>{moment(article.publishedAt)}</time>,
          ],
          article.countries.length > 0 && [
            say('countries'),
            <ReferenceNames table="countries" codes={article.countries} />,
          ],
          article.industries.length > 0 && [
            say('industries'),
            <ReferenceNames table="industries" codes={article.industries} />,
          ],
          article.originalLink !== undefined && [
            say('original'),
            <a href={article.originalLink} target="_blank" rel="noopener noreferrer">
              {article.originalLink}
            </a>,
          ],
        ]}
      />
      <section className="article" aria-label={article.title}>
        {harmless(article.html)}
      </section>
      {article.attachments.length > 0 && (
        <section>
          <h2>{say('attachments')}</h2>
          <ul className="article-files">
            {article.attachments.map((file) => (
              <li key={file.number}>
                <Attachment file={file} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** PDFs are shown in the page, other files are handed over. */
function Attachment({ file }: { file: File }) {
  const say = useTexts(riskTexts);
  const keep = useAction(async (link: string) => keepFile(await fetchFile(link), file.name));
  const { link } = file;
  return (
    <>
      <span>{file.name}</span>
      <span className="quiet">{say('size', { kilobytes: Math.ceil(file.size / 1024) })}</span>
      {!link && <Status status={file.status} label={file.statusLabel} />}
      {link && file.mediaType === 'application/pdf' && <PdfButton path={link} name={file.name} />}
      {link && file.mediaType !== 'application/pdf' && (
        <Button loading={keep.isPending} onClick={() => keep.mutate(link)}>
          {say('open')}
        </Button>
      )}
      <ProblemAlert error={keep.error} />
    </>
  );
}
