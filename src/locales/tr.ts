import type { Locale } from '../core/texts.js';

/** Türkçe. */
const tr: Locale = {
  language: 'tr',
  services: { one: '{count} hizmet', other: '{count} hizmet' },
  title: 'Çerez seçiminiz',
  intro:
    '{controller} seçiminizi soruyor. Siteyi çalıştırmak için çerez kullanıyoruz. Yalnızca onayınızla, çerezleri şunlar için de kullanıyoruz:',
  withdraw:
    'Seçiminizi her sayfadaki “{settings}” düğmesiyle istediğiniz zaman değiştirebilir veya geri alabilirsiniz.',
  statement: 'Gizlilik ve çerez bildirimi',
  rejectAll: 'Çerezleri reddet',
  acceptAll: 'Çerezleri onayla',
  showPreferences: 'Kendim seçeyim',
  signal: 'Tarayıcınız takip edilmemenizi istiyor. Bu nedenle takip kapalı.',
  kept: 'Seçiminiz kaydedildi.',
  settings: 'Çerez ayarları',
  preferencesTitle: 'Çerezleri seçin',
  preferencesIntro: 'İzin verdiklerinizi açın. Kapalı olanlar yüklenmez.',
  save: 'Seçimimi kaydet',
  back: 'Geri',
  alwaysOn: 'Her zaman açık',
  exempt: 'Siz kapatana kadar açık: {ground}',
  provider: 'Sağlayıcı',
  purpose: 'Amaç',
  thirdParties: 'Başka kimler erişebilir',
  items: 'Neleri saklar',
  noItems: 'Tarayıcınızda hiçbir şey saklamaz.',
  item: 'Ad',
  kind: 'Tür',
  lifetime: 'Saklama süresi',
  thirdParty: 'başka bir siteden',
  serviceStatement: '{provider} gizlilik bildirimi',
  cookie: 'Çerez',
  localStorage: 'Yerel depolama',
  sessionStorage: 'Oturum depolaması',
  indexedDB: 'Tarayıcı veri tabanı',
  cache: 'Önbellek',
  categories: {
    functional: {
      label: 'İşlevsel',
      purpose: 'siteyi çalıştırmak',
      description: 'Sitenin çalışması için gereklidir, örneğin bu seçimi hatırlamak için.',
    },
    analytical: {
      label: 'Analitik',
      purpose: 'ziyaretçilerin siteyi nasıl kullandığını ölçmek (analitik)',
      description: 'Sitenin geliştirilebilmesi için ziyaretçilerin hangi sayfalara baktığını ölçer.',
    },
    tracking: {
      label: 'Takip',
      purpose: 'örneğin reklam için sizi birden fazla sitede takip etmek (takip)',
      description:
        'Bu sitede ve başka sitelerde yaptıklarınızı takip eder, örneğin reklamlar veya başkalarının videoları ve gönderileri için.',
    },
  },
};

export default tr;
