import type { PageTexts } from '../../core/texts.js';

/** Türkçe. */
const tr: PageTexts = {
  informTitle: 'Bu sitedeki çerezler',
  informIntro:
    '{controller} yalnızca onay gerektirmeyen çerezleri kullanıyor. Bunları şunlar için kullanıyoruz:',
  object: 'Gerekli olmayanları her sayfadaki “{settings}” düğmesiyle istediğiniz zaman kapatabilirsiniz.',
  readMore: 'Daha fazla bilgi',
  close: 'Kapat',
  embedWhy: 'Bu içerik henüz yüklenmedi, çünkü yüklenirse {provider} sizinle ilgili veri alır.',
  loadOnce: 'Bir kez yükle',
  allowAlways: 'Her zaman izin ver',
  openAtSource: '{host} üzerinde aç',
  embedLater: 'Bu içerik, sayfayı yeniden açtığınızda yüklenir.',
  controller: 'Sorumlu',
  contact: 'İletişim',
  changed: 'Son değişiklik',
  yourChoice: 'Seçiminiz',
  noChoice: 'Henüz seçim yapmadınız. Onayınızı gerektiren her şey kapalı.',
  chosenOn: 'Seçim tarihi: {date}',
  on: 'Açık',
  off: 'Kapalı',
  change: 'Değiştir',
  withdrawAll: 'Geri al',
  receipt: 'Seçiminizi gösteren belgeyi indir',
  servicesTitle: 'Hizmetler ve sakladıkları',
  service: 'Hizmet',
  category: 'Kategori',
  party: 'Yerleştiren',
  thisSite: 'bu site',
  otherSite: 'başka bir site',
  ownService: 'Çerez seçimi',
  ownPurpose: 'Çerez seçiminizi hatırlar.',
  linkTo: '{name} bağlantısı',
  browsers: 'Tarayıcınızdaki çerezleri yönetme',
  browsersIntro:
    'Tarayıcınızda çerezleri görebilir, silebilir ve reddedebilirsiniz. Tarayıcıların açıklamaları:',
  yourBrowser: 'tarayıcınız',
  shareOn: '{network} üzerinde paylaş',
  shareByMail: 'E-postayla paylaş',
  copyLink: 'Bağlantıyı kopyala',
  copied: 'Bağlantı kopyalandı',
};

export default tr;
