import { GlobalOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useLanguage } from '../i18n/useLanguage';

/** The other language, in its own words. */
export function LanguageSwitch() {
  const [language, change] = useLanguage();
  const other = language === 'en' ? 'zh-CN' : 'en';
  return (
    <Button
      type="text"
      icon={<GlobalOutlined aria-hidden />}
      lang={other}
      onClick={() => change(other)}
    >
      {other === 'en' ? 'English' : '中文'}
    </Button>
  );
}
