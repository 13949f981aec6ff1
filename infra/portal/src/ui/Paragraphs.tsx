import { useLanguage } from '../i18n/useLanguage';

interface Props {
  label: string;
  edition: string;
  paragraphs: readonly { chinese: string; english: string }[];
}

/** A text that is agreed to: the Chinese one binds; whoever reads English has that beside it. */
export function Paragraphs({ label, edition, paragraphs }: Props) {
  const [language] = useLanguage();
  return (
    // Whoever scrolls by keys must be able to come here.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="terms" role="document" tabIndex={0} aria-label={label}>
      {paragraphs.map(({ chinese, english }) => (
        <p key={chinese}>
          <span lang="zh-CN">{chinese}</span>
          {language === 'en' && (
            <>
              <br />
              <span lang="en">{english}</span>
            </>
          )}
        </p>
      ))}
      <p className="quiet">{edition}</p>
    </div>
  );
}
