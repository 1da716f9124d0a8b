import type { Locale } from '../core/texts.js';

/** العربية. */
const ar: Locale = {
  language: 'ar',
  services: {
    zero: 'عدد الخدمات: {count}',
    one: 'عدد الخدمات: {count}',
    two: 'عدد الخدمات: {count}',
    few: 'عدد الخدمات: {count}',
    many: 'عدد الخدمات: {count}',
    other: 'عدد الخدمات: {count}',
  },
  title: 'اختيارك بشأن ملفات تعريف الارتباط',
  intro:
    '{controller}: نطلب منك أن تختار. نستخدم ملفات تعريف الارتباط لتشغيل الموقع. وبموافقتك فقط نستخدمها أيضًا من أجل:',
  withdraw: 'يمكنك تغيير اختيارك أو سحبه في أي وقت، من زر «{settings}» في كل صفحة.',
  statement: 'بيان الخصوصية وملفات تعريف الارتباط',
  rejectAll: 'رفض الكل',
  acceptAll: 'قبول الكل',
  showPreferences: 'أختار بنفسي',
  signal: 'يطلب متصفحك عدم تتبعك. لذلك التتبع متوقف.',
  kept: 'تم حفظ اختيارك.',
  settings: 'إعدادات ملفات تعريف الارتباط',
  preferencesTitle: 'اختر ملفات تعريف الارتباط',
  preferencesIntro: 'فعّل ما تسمح به. وما هو متوقف لا يُحمَّل.',
  save: 'حفظ اختياري',
  back: 'رجوع',
  alwaysOn: 'مفعّل دائمًا',
  exempt: 'مفعّل إلى أن توقفه: {ground}',
  provider: 'مقدم الخدمة',
  purpose: 'الغرض',
  thirdParties: 'من يمكنه الوصول أيضًا',
  items: 'ما يخزّنه',
  noItems: 'لا يخزّن شيئًا في متصفحك.',
  item: 'الاسم',
  kind: 'النوع',
  lifetime: 'مدة الحفظ',
  thirdParty: 'من موقع آخر',
  serviceStatement: 'بيان الخصوصية: {provider}',
  cookie: 'ملف تعريف ارتباط',
  localStorage: 'تخزين محلي',
  sessionStorage: 'تخزين الجلسة',
  indexedDB: 'قاعدة بيانات المتصفح',
  cache: 'ذاكرة مؤقتة',
  categories: {
    functional: {
      label: 'التشغيل',
      purpose: 'تشغيل الموقع',
      description: 'ضروري لتشغيل الموقع، لتذكّر هذا الاختيار مثلًا.',
    },
    analytical: {
      label: 'التحليل',
      purpose: 'قياس استخدام الزوار للموقع (التحليل)',
      description: 'يقيس أي صفحات يشاهدها الزوار، حتى يمكن تحسين الموقع.',
    },
    tracking: {
      label: 'التتبع',
      purpose: 'تتبعك عبر مواقع عدة، للإعلانات مثلًا (التتبع)',
      description:
        'يتتبع ما تفعله في هذا الموقع ومواقع أخرى، للإعلانات مثلًا أو لمقاطع فيديو ومنشورات من جهات أخرى.',
    },
  },
};

export default ar;
