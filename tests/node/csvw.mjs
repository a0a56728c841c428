// node csvw.mjs FOLDER: judges every *.csv beside its *.csv-metadata.json by the rules of the W3C's metadata vocabulary, expands the
// description with the W3C's own context (safe mode: nothing may be lost), and lets an independent parser make triples of table and
// description. Last line: tables=N rows=N problems=N
import fs from 'node:fs'
import path from 'node:path'
import { createRequire } from 'node:module'
import { Readable } from 'node:stream'
import rdf from '@rdfjs/data-model'
import jsonld from 'jsonld'
import CsvwParser from 'rdf-parser-csvw'
import uriTemplate from 'uri-templates'
import { readCsv } from './rows.mjs'

const root = path.resolve(process.argv[2])
const context = JSON.parse(fs.readFileSync(createRequire(import.meta.url).resolve('rdf-parser-csvw/test/support/csvw.json'), 'utf8'))
const documentLoader = async (url) => {
  if (url !== 'http://www.w3.org/ns/csvw') throw new Error('asked for ' + url)
  return { contextUrl: null, document: context, documentUrl: url }
}

let problems = 0
const problem = (text) => { if (++problems <= 50) console.log(text) }
const known = {
  TableGroup: ['@context', '@id', '@type', 'dialect', 'notes', 'tableDirection', 'tableSchema', 'tables', 'transformations'],
  Table: ['@id', '@type', 'url', 'dialect', 'notes', 'suppressOutput', 'tableDirection', 'tableSchema', 'transformations'],
  Schema: ['@id', '@type', 'columns', 'foreignKeys', 'primaryKey', 'rowTitles'],
  Column: ['@id', '@type', 'name', 'suppressOutput', 'titles', 'virtual'],
  Inherited: ['aboutUrl', 'datatype', 'default', 'lang', 'null', 'ordered', 'propertyUrl', 'required', 'separator', 'textDirection', 'valueUrl'],
  Datatype: ['@id', '@type', 'base', 'format', 'length', 'minLength', 'maxLength', 'minimum', 'maximum', 'minInclusive', 'maxInclusive', 'minExclusive', 'maxExclusive'],
  Dialect: ['@id', '@type', 'commentPrefix', 'delimiter', 'doubleQuote', 'encoding', 'header', 'headerRowCount', 'lineTerminators', 'quoteChar', 'skipBlankRows', 'skipColumns', 'skipInitialSpace', 'skipRows', 'trim'],
}
const stringTypes = ['string', 'normalizedString', 'token', 'language', 'Name', 'NMTOKEN', 'xml', 'html', 'json']
const baseTypes = [...stringTypes, 'boolean', 'integer', 'decimal', 'date', 'anyURI']
const allowed = (where, object, ...kinds) => Object.keys(object).filter((k) => !/^[a-z0-9]+:/.test(k) && !kinds.some((kind) => known[kind].includes(k))).forEach((k) => problem(`${where}: ${k} is no property of ${kinds[0]}`))
const array = (x) => Array.isArray(x) ? x : x === undefined ? [] : [x]
const titles = (column) => Object.values(column.titles).flatMap(array)

const files = fs.readdirSync(root, { recursive: true }).filter((f) => f.endsWith('.csv-metadata.json')).sort()
let count = 0
for (const file of files) {
  const base = path.join(root, file)
  const group = JSON.parse(fs.readFileSync(base, 'utf8'))
  const at = (url) => path.resolve(path.dirname(base), url)
  allowed(file, group, 'TableGroup')
  allowed(file, group.dialect, 'Dialect')
  const tables = new Map(group.tables.map((table) => [table.url, { table, rows: readCsv(fs.readFileSync(at(table.url), 'utf8'), { delimiter: group.dialect.delimiter }) }]))
  if (at(group.tables[0].url) !== base.replace(/-metadata\.json$/, '')) problem(`${file}: does not describe the file it stands beside`)
  if (tables.size !== group.tables.length) problem(`${file}: one table twice`)
  for (const { table, rows } of tables.values()) judge(`${file} ${table.url}`, table, rows, tables)
  await expands(file, group)
  count += await parses(file, group, tables.get(group.tables[0].url).rows)
}
console.log(`tables=${files.length} rows=${count} problems=${problems}`)

function judge (where, table, [header, ...rows], tables) {
  allowed(where, table, 'Table', 'Inherited')
  const { columns, primaryKey, foreignKeys } = table.tableSchema
  allowed(where, table.tableSchema, 'Schema', 'Inherited')
  if (columns.length !== header.length) return problem(`${where}: ${columns.length} columns described, ${header.length} in the file`)
  const names = columns.map((c) => c.name)
  if (new Set(names).size !== names.length) problem(`${where}: one column name twice`)
  const place = (name) => { if (!names.includes(name)) problem(`${where}: no column ${name}`); return names.indexOf(name) }
  columns.forEach((column, i) => {
    allowed(`${where} ${column.name}`, column, 'Column', 'Inherited')
    if (!/^([A-Za-z0-9]|%[0-9A-F]{2})([A-Za-z0-9_]|%[0-9A-F]{2})*$/.test(column.name)) problem(`${where}: ${column.name} is no variable of RFC 6570`)
    if (!Object.values(column.titles).every((t) => array(t).includes(header[i]))) problem(`${where}: ${header[i]} is not among the titles ${titles(column)}`)
    datatype(`${where} ${column.name}`, column, rows.map((row) => row[i]))
  })
  for (const template of [table.tableSchema.aboutUrl, ...columns.map((c) => c.aboutUrl)].filter(Boolean)) uriTemplate(template).varNames.forEach(place)
  const keys = (from, places) => from.map((row) => JSON.stringify(places.map((p) => row[p])))
  if (primaryKey) {
    const found = keys(rows, array(primaryKey).map(place))
    if (new Set(found).size !== found.length) problem(`${where}: the primary key is not unique`)
  }
  for (const { columnReference, reference } of array(foreignKeys)) {
    const target = tables.get(reference.resource)
    if (!target) { problem(`${where}: ${reference.resource} is not in the group`); continue }
    const there = array(reference.columnReference).map((name) => target.table.tableSchema.columns.findIndex((c) => c.name === name))
    const kept = new Set(keys(target.rows.slice(1), there))
    const here = array(columnReference).map(place)
    for (const row of rows) if (here.some((p) => row[p] !== '') && !kept.has(keys([row], here)[0])) problem(`${where}: ${columnReference} = ${here.map((p) => row[p])} leads nowhere`)
  }
}

function datatype (where, column, cells) {
  const type = column.datatype
  allowed(where, type, 'Datatype')
  if (!baseTypes.includes(type.base)) problem(`${where}: ${type.base} is no datatype`)
  if (type.maxLength !== undefined && !stringTypes.includes(type.base)) problem(`${where}: only strings have a length`)
  const [yes, no] = type.base === 'boolean' ? type.format.split('|') : []
  const pattern = stringTypes.includes(type.base) || type.base === 'anyURI' ? type.format && new RegExp(type.format) : null
  const fits = (value) => {
    if (type.base === 'boolean') return value === yes || value === no
    if (type.base === 'date') return type.format === 'yyyy-MM-dd' && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value))
    if (type.base === 'integer' && !/^-?\d+$/.test(value)) return false
    if (type.base === 'decimal' && !/^-?\d+(\.\d+)?$/.test(value)) return false
    return (!pattern || pattern.test(value)) && (type.minimum === undefined || Number(value) >= type.minimum) && (type.maximum === undefined || Number(value) <= type.maximum)
      && (type.maxLength === undefined || [...value].length <= type.maxLength)
  }
  for (const cell of cells) {
    if (cell === '') { if (column.required) problem(`${where}: empty although required`); continue }
    for (const value of column.separator ? cell.split(column.separator) : [cell]) if (!fits(value)) problem(`${where}: "${value}" is no ${JSON.stringify(type)}`)
  }
}

async function expands (file, group) {
  try { await jsonld.expand(group, { safe: true, base: 'https://example.org/' + file, documentLoader }) } catch (e) { problem(`${file}: ${e.message} ${JSON.stringify(e.details?.event ?? '')}`) }
}

// The parser takes one table and the description as triples.
async function parses (file, group, [header, ...rows]) {
  const [table] = group.tables
  const base = 'https://example.org/' + file.replace(/-metadata\.json$/, '')
  const triples = await jsonld.toRDF({ '@context': group['@context'], ...table, dialect: group.dialect, '@type': 'Table' }, { base, documentLoader })
  const matches = (pattern, term) => !pattern || (pattern.termType === term.termType && pattern.value === term.value)
  const term = (t) => t.termType === 'NamedNode' ? rdf.namedNode(t.value) : t.termType === 'BlankNode' ? rdf.blankNode(t.value) : rdf.literal(t.value, t.language || rdf.namedNode(t.datatype.value))
  const store = (list) => ({ match: (s, p, o) => store(list.filter((q) => matches(s, q.subject) && matches(p, q.predicate) && matches(o, q.object))), [Symbol.iterator]: () => list[Symbol.iterator]() })
  const found = []
  try {
    const parser = new CsvwParser({ metadata: store(triples.map((q) => rdf.quad(term(q.subject), term(q.predicate), term(q.object)))), baseIRI: base })
    for await (const quad of parser.import(Readable.from([fs.readFileSync(path.join(root, file.replace(/-metadata\.json$/, '')), 'utf8')]))) found.push(quad)
  } catch (e) {
    problem(`${file}: the parser says ${e.message}`)
    return 0
  }
  const described = found.filter((q) => q.predicate.value === 'http://www.w3.org/ns/csvw#describes')
  if (described.length !== rows.length) problem(`${file}: the parser found ${described.length} rows instead of ${rows.length}`)
  const about = table.tableSchema.aboutUrl && uriTemplate(table.tableSchema.aboutUrl)
  if (about) rows.forEach((row, i) => { if (described[i].object.value !== about.fill(Object.fromEntries(header.map((h, k) => [h, row[k]])))) problem(`${file}: row ${i + 2} is about ${described[i].object.value}`) })
  table.tableSchema.columns.forEach((column, i) => {
    const predicate = column.propertyUrl ?? `${base}#${encodeURI(column.name)}`
    const values = found.filter((q) => q.predicate.value === predicate).map((q) => q.object.value)
    const expected = rows.map((row) => row[i]).filter((cell) => cell !== '')
    if (JSON.stringify(values) !== JSON.stringify(expected)) problem(`${file}: the parser reads ${column.name} otherwise, ${values.length} values instead of ${expected.length}`)
  })
  return rows.length
}
