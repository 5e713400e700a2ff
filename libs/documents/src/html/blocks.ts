import type { Block, Fact, FactsBlock, ItemsBlock, SignaturesBlock, TableBlock, TotalsBlock } from '../model/block.js';
import { barcodeSvg, qrSvg } from './codes.js';
import { escaped } from './escape.js';

/** One block as markup: classes and elements with a meaning, no styles and no scripts. */
export function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'letterhead':
      return `<header class="letterhead"><p class="issuer">${escaped(block.name)}</p>${paragraphs(block.details)}</header>`;
    case 'title':
      return `<div class="title"><h1>${escaped(block.text)}</h1>${block.mark ? `<p class="mark">${escaped(block.mark)}</p>` : ''}</div>`;
    case 'facts':
      return factsHtml(block);
    case 'items':
      return itemsHtml(block);
    case 'table':
      return tableHtml(block);
    case 'totals':
      return totalsHtml(block);
    case 'words':
      return `<p class="words"><span>${escaped(block.label)}:</span> ${escaped(block.text)}</p>`;
    case 'qr': {
      const caption = block.caption ? `<figcaption>${escaped(block.caption)}</figcaption>` : '';
      return `<figure class="code ${block.size}">${qrSvg(block.text)}${caption}</figure>`;
    }
    case 'barcode':
      return barcodeSvg(block.text);
    case 'text': {
      const classes = [
        'text',
        block.size,
        block.align,
        block.isStrong ? 'strong' : '',
        block.maxLines ? `most-${Math.min(3, block.maxLines)}` : '',
      ];
      return `<p class="${classes.filter(Boolean).join(' ')}">${escaped(block.text)}</p>`;
    }
    case 'signatures':
      return signaturesHtml(block);
    case 'rule':
      return '<hr>';
  }
}

function paragraphs(lines: readonly string[]): string {
  return lines.map((line) => `<p>${escaped(line)}</p>`).join('');
}

function factsHtml({ rows, beside }: FactsBlock): string {
  const list = (facts: readonly Fact[]) =>
    facts.length === 0
      ? ''
      : `<dl>${facts.map((fact) => `<div><dt>${escaped(fact.label)}</dt><dd>${escaped(fact.value)}</dd></div>`).join('')}</dl>`;
  return `<div class="facts">${list(rows)}${list(beside)}</div>`;
}

function itemsHtml({ items }: ItemsBlock): string {
  const rows = items.map((item) => {
    const under = item.under.map((row) => `<br>${escaped(row.label)}`).join('');
    const amounts = item.under.map((row) => `<br>${escaped(row.amount)}`).join('');
    const detail = escaped(item.detail);
    return `<tr><td>${escaped(item.name)}${under}</td><td class="right">${detail}</td><td class="right">${escaped(item.amount)}${amounts}</td></tr>`;
  });
  return `<table class="items"><tbody>${rows.join('')}</tbody></table>`;
}

function tableHtml({ columns, rows, strong = [], sums, whenEmpty }: TableBlock): string {
  const whole = columns.reduce((sum, column) => sum + column.weight, 0);
  const cells = (tag: 'td' | 'th', row: readonly string[]) =>
    columns.map((column, index) => `<${tag} class="${column.align}">${escaped(row[index] ?? '')}</${tag}>`).join('');
  const widths = columns.map((column) => `<col class="w${Math.round((column.weight / whole) * 100)}">`).join('');
  const headings = cells(
    'th',
    columns.map((column) => column.heading),
  ).replaceAll('<th ', '<th scope="col" ');
  const body =
    rows.length === 0
      ? `<tr><td class="center" colspan="${columns.length}">${escaped(whenEmpty)}</td></tr>`
      : rows
          .map((row, index) => `<tr${strong.includes(index) ? ' class="strong"' : ''}>${cells('td', row)}</tr>`)
          .join('');
  const foot = sums ? `<tbody class="sums"><tr>${cells('td', sums)}</tr></tbody>` : ''; // a tfoot would repeat on every page
  return `<table class="table"><colgroup>${widths}</colgroup><thead><tr>${headings}</tr></thead><tbody>${body}</tbody>${foot}</table>`;
}

function totalsHtml({ rows }: TotalsBlock): string {
  const html = rows.map((row) => {
    const className = row.isStrong ? ' class="strong"' : '';
    return `<div${className}><dt>${escaped(row.label)}</dt><dd>${escaped(row.value)}</dd></div>`;
  });
  return `<dl class="totals">${html.join('')}</dl>`;
}

function signaturesHtml({ fields }: SignaturesBlock): string {
  const html = fields.map((field) => {
    const name = field.name ? escaped(field.name) : '';
    return `<div><p>${escaped(field.role)}</p><p class="line">${name}</p></div>`;
  });
  return `<div class="signatures">${html.join('')}</div>`;
}
