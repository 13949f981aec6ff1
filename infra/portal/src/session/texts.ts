import { texts } from '../i18n/texts';

export const sessionTexts = texts(
  'session',
  {
    platform: '国际贸易单一窗口',
    desk: '保险服务',
    signIn: '登录',
    byCard: '卡介质登录',
    byPassword: '账号登录',
    userName: '用户名',
    password: '密码',
    captcha: '验证码',
    captchaImage: '验证码图片',
    anotherCaptcha: '看不清？换一张',
    passwordMay: '密码登录可以查询和填写；签名、提交等需要卡的操作请用卡登录。',
    cardWhy: '请插入 IC 卡、IKey 或 U 盾，并启动签名代理。',
    purpose: '登录',
    ended_left: '您已安全退出。',
    ended_expired: '登录已过期，请重新登录。暂存的内容仍在平台上。',
    ended_none: '',
    reloaded: '页面重新载入后需要再次登录：为了安全，登录信息不保存在本机。暂存的内容仍在平台上。',
    expiring: '登录将在 {{minutes}} 分钟后过期，请暂存正在填写的内容。',
    introduction: '为外贸企业办理出口信用保险、货物运输保险、关税保证保险与在线交费。',
  },
  {
    platform: 'International Trade Single Window',
    desk: 'Insurance Services',
    signIn: 'Sign in',
    byCard: 'With a card',
    byPassword: 'With a password',
    userName: 'User name',
    password: 'Password',
    captcha: 'Captcha',
    captchaImage: 'Captcha image',
    anotherCaptcha: 'Cannot read it? Another one',
    passwordMay:
      'With a password you can look up and fill in. What needs a signature needs a session with a card.',
    cardWhy: 'Insert your IC card or key and start the signing agent.',
    purpose: 'Sign in',
    ended_left: 'You have signed out.',
    ended_expired:
      'Your session has expired: please sign in again. Drafts are kept on the platform.',
    ended_none: '',
    reloaded:
      'After a reload you sign in again: for safety nothing of your session is kept on this machine. Drafts are kept on the platform.',
    expiring: 'Your session ends in {{minutes}} minutes: save what you are filling in.',
    introduction:
      'Export credit, cargo and customs-duty guarantee insurance for trading companies, with payment online.',
  },
);
