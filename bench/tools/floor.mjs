import { FLOOR } from '../metrics.mjs';
import { categories, heldScript, words } from '../page.mjs';

/** About the least that can ask, hold, release and remember: written by hand into the page. */
export const floor = {
  name: FLOOR,
  form: 'a dialog written by hand, all of it in the page',
  head: () =>
    '<style>#ask{position:fixed;inset:auto 1rem 1rem;max-width:44rem;margin:auto;padding:1rem;border:1px solid;background:#fff;font:1rem/1.4 sans-serif}#ask button{padding:.5rem 1rem;font:inherit}</style>',
  hold: ({ src, category }) => heldScript(src, `data-category="${category}"`),
  end: () => `${dialog}<script>${code}</script>`,
  selectors: { notice: '#ask', accept: '#yes', choose: '#choose', modal: '#choices' },
  lacks: 'no second layer, no services, no withdrawal, no languages, no proof',
};

const boxes = Object.entries(categories)
  .map(
    ([id, { label, description }]) =>
      `<label><input type=checkbox value=${id}> ${label}: ${description}</label><br>`,
  )
  .join('');

const dialog =
  `<dialog id=ask aria-label="${words.title}"><b>${words.title}</b><p>${words.text}</p><p><a href="${words.statement}">${words.statementLabel}</a></p>` +
  `<p id=choices hidden>${boxes}<button id=save>${words.save}</button></p>` +
  `<button id=no>${words.reject}</button> <button id=yes>${words.accept}</button> <button id=choose>${words.choose}</button></dialog>`;

const code =
  "{const get=i=>document.getElementById(i),ask=get('ask'),boxes=[...ask.querySelectorAll('input')]," +
  "run=ids=>document.querySelectorAll('[data-category]').forEach(o=>{if(ids.includes(o.dataset.category)){const s=document.createElement('script');s.src=o.dataset.src;o.replaceWith(s)}})," +
  "answer=list=>{const ids=list.map(b=>b.value);document.cookie='answer='+ids+';max-age=15724800;path=/;samesite=lax';ask.close();run(ids)}," +
  'stored=/(?:^|; )answer=([^;]*)/.exec(document.cookie);' +
  "get('no').onclick=()=>answer([]);get('yes').onclick=()=>answer(boxes);get('save').onclick=()=>answer(boxes.filter(b=>b.checked));" +
  "get('choose').onclick=()=>{get('choices').hidden=false};" +
  "stored?run(stored[1].split(',')):ask.show()}";
