import type { PageTexts } from '../../core/texts.js';

/** Ελληνικά. */
const el: PageTexts = {
  informTitle: 'Cookies σε αυτόν τον ιστότοπο',
  informIntro:
    '{controller}: χρησιμοποιούμε μόνο cookies που δεν χρειάζονται συγκατάθεση. Τα χρησιμοποιούμε για να:',
  object:
    'Ό,τι δεν είναι απαραίτητο μπορείτε πάντα να το απενεργοποιήσετε, με το κουμπί «{settings}» σε κάθε σελίδα.',
  readMore: 'Περισσότερα',
  close: 'Κλείσιμο',
  embedWhy: 'Δεν φορτώθηκε ακόμα, γιατί τότε ο πάροχος {provider} θα λάμβανε δεδομένα σας.',
  loadOnce: 'Φόρτωση μία φορά',
  allowAlways: 'Να επιτρέπεται πάντα',
  openAtSource: 'Άνοιγμα στο {host}',
  embedLater: 'Θα φορτωθεί όταν ανοίξετε ξανά τη σελίδα.',
  controller: 'Υπεύθυνος',
  contact: 'Επικοινωνία',
  changed: 'Τελευταία αλλαγή',
  yourChoice: 'Η επιλογή σας',
  noChoice: 'Δεν έχετε επιλέξει ακόμα. Ό,τι χρειάζεται τη συγκατάθεσή σας είναι ανενεργό.',
  chosenOn: 'Ημερομηνία επιλογής: {date}',
  on: 'Ενεργό',
  off: 'Ανενεργό',
  change: 'Αλλαγή',
  withdrawAll: 'Ανάκληση',
  receipt: 'Λήψη αποδεικτικού της επιλογής σας',
  servicesTitle: 'Υπηρεσίες και τι αποθηκεύουν',
  service: 'Υπηρεσία',
  category: 'Κατηγορία',
  party: 'Προέλευση',
  thisSite: 'αυτός ο ιστότοπος',
  otherSite: 'άλλος ιστότοπος',
  ownService: 'Επιλογή για τα cookies',
  ownPurpose: 'Θυμάται την επιλογή σας για τα cookies.',
  linkTo: 'Σύνδεσμος για {name}',
  browsers: 'Διαχείριση cookies στον περιηγητή σας',
  browsersIntro:
    'Στον περιηγητή σας μπορείτε να βλέπετε, να διαγράφετε και να απορρίπτετε cookies. Οδηγίες για:',
  yourBrowser: 'ο περιηγητής σας',
  shareOn: 'Κοινοποίηση στο {network}',
  shareByMail: 'Κοινοποίηση με email',
  copyLink: 'Αντιγραφή συνδέσμου',
  copied: 'Ο σύνδεσμος αντιγράφηκε',
};

export default el;
