import { answered, api, type Schemas } from '../../api/client';
import { useRecord } from '../../api/useRecord';
import { useTexts } from '../../i18n/texts';
import { Facts } from '../../ui/Facts';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { applicationTexts } from './texts';

/** 小微投保 → 服务介绍 (手册 000 §2.2). */
export function IntroductionScreen() {
  const say = useTexts(applicationTexts);
  const query = useRecord('/service-introduction', (signal) =>
    answered(api.GET('/service-introduction', { signal })),
  );
  return (
    <Page title={query.data?.title ?? say('introduction')}>
      <Loaded query={query} rows={12}>
        {({ product, applicants, cover, risks, steps, hotlines }) => (
          <>
            {[product, applicants, cover].map((section) => (
              <section key={section.heading}>
                <h2>{section.heading}</h2>
                {section.paragraphs.map((paragraph) => (
                  <p key={paragraph}>{paragraph}</p>
                ))}
              </section>
            ))}
            <section>
              <h2>{risks.heading}</h2>
              <h3>{say('risksCommercial')}</h3>
              <Items items={risks.commercial} />
              <h3>{say('risksPolitical')}</h3>
              <Items items={risks.political} />
            </section>
            <section>
              <h2>{say('procedure')}</h2>
              <ol className="declaration">
                {steps.map((step) => (
                  <li key={step.name}>
                    <strong>{step.name}</strong> {step.text}
                  </li>
                ))}
              </ol>
            </section>
            <section>
              <h2>{say('hotlines')}</h2>
              <Items items={hotlines} />
            </section>
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Items({ items }: { items: readonly Schemas['ReadServiceIntroductionItem'][] }) {
  return <Facts items={items.map((item) => [item.name, item.text] as const)} />;
}
