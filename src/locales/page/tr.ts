import type { PageTexts } from '../../core/texts.js';

/** Türkçe. */
const tr: PageTexts = {
  controller: 'Sorumlu',
  contact: 'İletişim',
  changed: 'Son değişiklik',
  yourChoice: 'Seçiminiz',
  noChoice: 'Henüz seçim yapmadınız. Onayınızı gerektiren her şey kapalı.',
  chosenOn: 'Seçim tarihi: {date}',
  on: 'Açık',
  off: 'Kapalı',
  change: 'Değiştir',
  withdraw: 'Geri al',
  receipt: 'Seçiminizi gösteren belgeyi indir',
  services: 'Hizmetler ve sakladıkları',
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
