import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input } from 'antd';
import { useTexts } from '../../i18n/texts';
import { formTexts } from './formTexts';

const MOST = 20;

/** 特殊约定信息: rows that are added and removed. */
export function ClauseFields() {
  const say = useTexts(formTexts);
  const rules = [{ required: true, whitespace: true, message: say('clauseBoth') }];
  return (
    <section className="form-section">
      <h2>{say('clauses')}</h2>
      <Form.List name="specialClauses">
        {(rows, { add, remove }) => (
          <>
            {rows.length === 0 && <p className="quiet">{say('noClauses')}</p>}
            {rows.map(({ key, name }) => (
              <div key={key} className="cargo-clause">
                <Form.Item name={[name, 'name']} label={say('clauseName')} rules={rules}>
                  <Input />
                </Form.Item>
                <Form.Item name={[name, 'content']} label={say('clauseContent')} rules={rules}>
                  <Input.TextArea autoSize />
                </Form.Item>
                <Button
                  icon={<DeleteOutlined />}
                  aria-label={say('removeClause', { number: name + 1 })}
                  onClick={() => remove(name)}
                />
              </div>
            ))}
            <Button
              icon={<PlusOutlined />}
              disabled={rows.length >= MOST}
              onClick={() => add({ name: '', content: '' })}
            >
              {say('addClause')}
            </Button>
          </>
        )}
      </Form.List>
    </section>
  );
}
