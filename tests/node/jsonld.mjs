// node jsonld.mjs FOLDER HOST: expands every Croissant file and every JSON-LD in a page below /daten/ in safe mode (a dropped term or a
// relative address is an error, and nothing is fetched), and judges them by what Croissant 1.0 and dataset search engines ask for.
// Last line: croissants=N pages=N problems=N
import crypto from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import jsonld from 'jsonld'
import { readCsv } from './rows.mjs'

const [folder, host] = process.argv.slice(2)
let problems = 0
const problem = (text) => { if (++problems <= 50) console.log(text) }
const documentLoader = async (url) => { throw new Error('asked for ' + url) }
const array = (x) => Array.isArray(x) ? x : x === undefined ? [] : [x]
const leaves = (x) => x !== null && typeof x === 'object' ? Object.entries(x).flatMap(([k, v]) => k === '@context' ? [] : leaves(v)) : [x]

async function expand (where, document, base) {
  try {
    const expanded = await jsonld.expand(document, { safe: true, base, documentLoader })
    const ids = []
    JSON.stringify(expanded, (k, v) => { if (k === '@id') ids.push(v); return v })
    for (const id of ids) if (!/^[a-z][a-z0-9+.-]*:/i.test(id)) problem(`${where}: ${id} is relative`)
    const [before, after] = [leaves(document).length, leaves(expanded).filter((x) => x !== undefined).length]
    if (after < before) problem(`${where}: ${before} values before, ${after} after expanding`)
    const statements = (await jsonld.toRDF(document, { safe: true, base, documentLoader, format: 'application/n-quads' })).split('\n').length - 1
    if (statements < 10) problem(`${where}: only ${statements} statements`)
  } catch (e) { problem(`${where}: ${e.message} ${JSON.stringify(e.details?.event ?? '')}`) }
}

function croissant (where, d) {
  for (const name of ['name', 'description', 'conformsTo', 'license', 'url', 'creator', 'datePublished', 'version', 'citeAs', 'distribution', 'recordSet']) if (!d[name] || d[name].length === 0) problem(`${where}: no ${name}`)
  if (d.conformsTo !== 'http://mlcommons.org/croissant/1.0' || d['@type'] !== 'sc:Dataset') problem(`${where}: not Croissant 1.0`)
  if (!/^\d+\.\d+\.\d+$/.test(d.version)) problem(`${where}: version ${d.version}`)
  const headers = {}
  for (const file of d.distribution) {
    if (file['@type'] !== 'cr:FileObject' || file.encodingFormat !== 'text/csv' || !file.contentUrl.startsWith(host + '/')) problem(`${where}: ${file['@id']} is no file of ours`)
    const bytes = fs.readFileSync(path.join(folder, file.contentUrl.slice(host.length)))
    if (file.contentSize !== `${bytes.length} B` || file.sha256 !== crypto.createHash('sha256').update(bytes).digest('hex')) problem(`${where}: ${file['@id']} has another size or fingerprint`)
    headers[file['@id']] = readCsv(bytes.toString())[0]
  }
  const fields = d.recordSet.flatMap((set) => set.field)
  const ids = [...d.distribution, ...d.recordSet, ...fields].map((x) => x['@id'])
  if (new Set(ids).size !== ids.length) problem(`${where}: one id twice`)
  for (const set of d.recordSet) {
    if (set['@type'] !== 'cr:RecordSet') problem(`${where}: ${set['@id']} is no record set`)
    for (const key of array(set.key)) if (!set.field.some((f) => f['@id'] === key['@id'])) problem(`${where}: key ${key['@id']} is no field of ${set['@id']}`)
    const own = set.field.map((f) => f.source.extract.column)
    const header = headers[set.field[0].source.fileObject['@id']]
    if (set.dataType === 'sc:Enumeration') {
      if (!set.field.some((f) => f['@id'].endsWith('/name')) || !set.key) problem(`${where}: enumeration ${set['@id']} has no name or key`)
    } else if (JSON.stringify(own) !== JSON.stringify(header)) problem(`${where}: columns of ${set['@id']} and its file differ`)
    for (const f of set.field) {
      if (f['@type'] !== 'cr:Field' || !/^sc:(Text|Integer|Float|Date|URL|Boolean)$/.test(f.dataType)) problem(`${where}: ${f['@id']} has type ${f.dataType}`)
      if (!headers[f.source.fileObject['@id']]?.includes(f.source.extract.column)) problem(`${where}: ${f['@id']} reads a column that is not there`)
      if (f.references && !fields.some((x) => x['@id'] === f.references.field['@id'])) problem(`${where}: ${f['@id']} refers to nothing`)
      if (Boolean(f.repeated) !== (f.source.transform?.separator === '|')) problem(`${where}: ${f['@id']} is half a list`)
    }
  }
}

function dataset (where, d) {
  for (const name of ['@id', 'name', 'description', 'url', 'license', 'creator', 'distribution', 'datePublished', 'dateModified', 'temporalCoverage', 'spatialCoverage', 'includedInDataCatalog', 'keywords']) if (!d[name] || d[name].length === 0) problem(`${where}: no ${name}`)
  if (d.description.length < 50 || d.description.length > 5000) problem(`${where}: description of ${d.description.length} characters`)
  for (const file of d.distribution) {
    const bytes = fs.readFileSync(path.join(folder, decodeURIComponent(file.contentUrl.slice(host.length))))
    if (file.contentSize !== `${bytes.length} B` || file.sha256 !== crypto.createHash('sha256').update(bytes).digest('hex')) problem(`${where}: ${file.contentUrl} has another size or fingerprint`)
  }
  const box = d.spatialCoverage.geo?.box
  if (box) {
    const [south, west, north, east] = box.split(' ').map(Number)
    if (!(south < north && west < east && south >= 47 && north <= 56 && west >= 5 && east <= 16)) problem(`${where}: box ${box}`)
  }
}

const all = fs.readdirSync(folder, { recursive: true }).sort()
const croissants = all.filter((f) => f.endsWith('.croissant.json'))
for (const file of croissants) {
  const document = JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8'))
  await expand(file, document, `${host}/${file}`)
  croissant(file, document)
}
const pages = all.filter((f) => /^([a-z]{2}\/)?daten\/([^/]+\/)?index\.html$/.test(f))
for (const page of pages) {
  const scripts = [...fs.readFileSync(path.join(folder, page), 'utf8').matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)]
  const parts = /^([a-z]{2}\/)?daten\/index\.html$/.test(page) ? 'DataCatalog' : /qualitaet/.test(page) ? null : 'Dataset'
  if (!parts) continue
  const documents = scripts.map((s) => JSON.parse(s[1])).filter((d) => d['@type'] === parts)
  if (documents.length !== 1) { problem(`${page}: ${documents.length} of ${parts}`); continue }
  await expand(page, documents[0], `${host}/${page}`)
  if (parts === 'Dataset') dataset(page, documents[0])
}
console.log(`croissants=${croissants.length} pages=${pages.length} problems=${problems}`)
