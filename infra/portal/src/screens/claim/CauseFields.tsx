import { Form, Input } from 'antd';
import dayjs from 'dayjs';
import { useTexts } from '../../i18n/texts';
import { DateField } from '../../ui/DateField';
import { ReferenceSelect } from '../../ui/ReferenceSelect';
import { claimTexts } from './texts';

const TEXTS = ['lossDescription', 'caseStatement', 'mitigation'] as const;

/** 索赔原因及案情说明. */
export function CauseFields() {
  const say = useTexts(claimTexts);
  return (
    <section>
      <h2>{say('sectionCause')}</h2>
      <div className="form-grid">
        <Form.Item name="lossCause" label={say('lossCause')} required>
          <ReferenceSelect table="loss-causes" withoutCode />
        </Form.Item>
        <Form.Item name="lossOn" label={say('lossOn')}>
          <DateField until={dayjs().format('YYYY-MM-DD')} />
        </Form.Item>
        {TEXTS.map((text) => (
          <Form.Item key={text} name={text} label={say(text)} className="wide" required>
            <Input.TextArea autoSize={{ minRows: 3 }} maxLength={4000} showCount />
          </Form.Item>
        ))}
      </div>
    </section>
  );
}
