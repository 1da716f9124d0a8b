import type { PageTexts } from '../../core/texts.js';

/** العربية. */
const ar: PageTexts = {
  informTitle: 'ملفات تعريف الارتباط في هذا الموقع',
  informIntro: '{controller}: لا نستخدم إلا ملفات تعريف ارتباط لا تحتاج إلى موافقة. نستخدمها من أجل:',
  object: 'ما ليس ضروريًا يمكنك إيقافه في أي وقت، من زر «{settings}» في كل صفحة.',
  readMore: 'المزيد',
  close: 'إغلاق',
  controller: 'الجهة المسؤولة',
  contact: 'التواصل',
  changed: 'آخر تعديل',
  yourChoice: 'اختيارك',
  noChoice: 'لم تختر بعد. كل ما يحتاج إلى موافقتك متوقف.',
  chosenOn: 'تاريخ اختيارك: {date}',
  on: 'مفعّل',
  off: 'متوقف',
  change: 'تغيير',
  withdrawAll: 'سحب الاختيار',
  receipt: 'تنزيل إثبات اختيارك',
  servicesTitle: 'الخدمات وما تخزّنه',
  service: 'الخدمة',
  category: 'الفئة',
  party: 'المصدر',
  thisSite: 'هذا الموقع',
  otherSite: 'موقع آخر',
  ownService: 'اختيار ملفات تعريف الارتباط',
  ownPurpose: 'لتذكّر اختيارك بشأن ملفات تعريف الارتباط.',
  linkTo: 'رابط إلى {name}',
  browsers: 'إدارة ملفات تعريف الارتباط في متصفحك',
  browsersIntro: 'يمكنك في متصفحك عرض ملفات تعريف الارتباط وحذفها ورفضها. شرح ذلك في:',
  yourBrowser: 'متصفحك',
  shareOn: 'مشاركة على {network}',
  shareByMail: 'مشاركة بالبريد الإلكتروني',
  copyLink: 'نسخ الرابط',
  copied: 'تم نسخ الرابط',
};

export default ar;
