import { nothing, html } from 'lit/html.js';
import { COLUMNS, purposeOf, partyOf } from './declaration-rows.js';
import { webAddress } from './embed-facts.js';
import { fill } from '../core/words.js';

/** What stands before a service's id in the address of its row. */
const HASH = '#declaration-';
/**
 * The table of services and items. Its roles are said as well as meant: as cards it is laid out as other
 * than a table, and Safari would take it for none.
 */
function declarationTable(rows, words, { sorting, marked, onSort }) {
    const names = columnNames(words);
    return html `
    <table part="table" role="table">
      <caption>
        ${words.page.servicesTitle}
      </caption>
      <thead>
        <tr role="row">
          ${COLUMNS.map((column) => html `<th
                class=${column}
                scope="col"
                role="columnheader"
                aria-sort=${sorting?.column === column ? sorting.direction : nothing}
              >
                <button type="button" @click=${() => onSort(column)}>${names[column]}</button>
              </th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map((row, index) => tableRow(row, words, names, {
        isFirst: rows[index - 1]?.service !== row.service,
        isMarked: row.service.id === marked,
    }))}
      </tbody>
    </table>
  `;
}
function tableRow(row, words, names, { isFirst, isMarked }) {
    const { service, category, item } = row;
    const { notice } = words;
    const purpose = purposeOf(row);
    const marks = `${isFirst ? 'first' : ''} ${isMarked ? 'marked' : ''} ${item ? '' : 'bare'}`;
    return html `
    <tr role="row" data-row=${service.id} class=${marks}>
      <th role="rowheader" scope="row" data-label=${names.item}>
        ${item
        ? html `<code dir="ltr">${item.name}</code> <span class="muted">${notice[item.kind]}</span>`
        : html `<span class="muted">${notice.noItems}</span>`}
      </th>
      <td role="cell" data-label=${names.service}>
        ${isFirst ? serviceFacts(service, words) : html `<bdi class="muted">${service.name}</bdi>`}
      </td>
      <td class="whole" role="cell" data-label=${names.category}><bdi>${category}</bdi></td>
      <td role="cell" data-label=${names.purpose}>
        ${isFirst && purpose !== service.purpose ? html `<p><bdi>${service.purpose}</bdi></p>` : nothing}
        <p><bdi>${purpose}</bdi></p>
      </td>
      <td class="whole" role="cell" data-label=${names.lifetime}>
        ${item && html `<bdi>${item.lifetime}</bdi>`}
      </td>
      <td class="whole" role="cell" data-label=${names.party}>${partyOf(row, words)}</td>
    </tr>
  `;
}
function serviceFacts(service, { notice, page }) {
    const { id, name, provider, thirdParties, statement } = service;
    const address = webAddress(statement)?.href;
    return html `
    <p class="name">
      <strong><bdi>${name}</bdi></strong
      >&nbsp;<a class="hash" href=${HASH + id} aria-label=${fill(page.linkTo, { name })}>#</a>
    </p>
    <p class="muted"><bdi>${provider}</bdi></p>
    ${thirdParties ? html `<p class="muted">${notice.thirdParties}: <bdi>${thirdParties}</bdi></p>` : nothing}
    ${address
        ? html `<p>
            <a part="link" class="statement" href=${address} rel="noreferrer">
              ${fill(notice.serviceStatement, { provider })}
            </a>
          </p>`
        : nothing}
  `;
}
function columnNames({ notice, page }) {
    return {
        item: notice.item,
        service: page.service,
        category: page.category,
        purpose: notice.purpose,
        lifetime: notice.lifetime,
        party: page.party,
    };
}

export { HASH, declarationTable };
