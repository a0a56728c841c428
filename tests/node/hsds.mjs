// node hsds.mjs SCHEMAS PROFILE SITE [PACKAGE...]: judges the HSDS files of a site by what others wrote.
//   SCHEMAS  folder of the official HSDS 3.0 (datapackage.json, schema/compiled)
//   PROFILE  folder of the Frictionless Data Package v2 profile
//   SITE     folder that holds hsds/
//   PACKAGE  folder of an unpacked HSDS package (datapackage.json and CSVs)
// Prints one line a problem. Last line: objects=N rows=N problems=N
import fs from 'node:fs'
import path from 'node:path'
import Ajv from 'ajv'
import Ajv2020 from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { parse } from 'csv-parse/sync'
import { Validator } from '@seriousme/openapi-schema-validator'

const [schemas, profile, site, ...packages] = process.argv.slice(2)
const read = (file) => JSON.parse(fs.readFileSync(file, 'utf8'))
const problems = []
const say = (where, what) => problems.push(`${where}: ${what}`)
let objects = 0
let rows = 0

const parts = fs.readdirSync(path.join(schemas, 'schema')).filter((f) => f.endsWith('.json') && f !== 'openapi.json').map((f) => [f, read(path.join(schemas, 'schema', f))])
// The official schemas carry words of their own (core, constraints, example), so they are not strict.
const checker = (schema) => {
  const ajv = new (schema.$schema?.includes('draft-07') ? Ajv : Ajv2020)({ strict: false, allErrors: true })
  addFormats(ajv)
  ajv.addFormat('textarea', true) // a hint of Frictionless for forms
  if (schema.$schema === undefined) for (const [name, part] of parts) ajv.addSchema(part, name)
  const valid = ajv.compile(schema)
  return (value, where) => valid(value) || valid.errors.slice(0, 5).forEach((e) => say(where, `${e.instancePath} ${e.message}`))
}

const compiled = (name) => read(path.join(schemas, 'schema/compiled', `${name}.json`))
const full = compiled('service_with_definitions')
const definition = (name) => ({ $ref: `#/definitions/${name}`, definitions: full.definitions })
const kinds = {
  services: { short: checker(compiled('service_list')), single: checker(full) },
  organizations: { short: checker(compiled('organization_list')), single: checker(definition('organization')) },
  service_at_locations: { short: checker(compiled('service_at_location_list')) },
  taxonomies: { short: checker(definition('taxonomy')), single: checker(definition('taxonomy')) },
  taxonomy_terms: { short: checker(definition('taxonomy_term')), single: checker(definition('taxonomy_term')) },
}

// --- the API
const openapi = read(path.join(site, 'hsds/openapi.json'))
const judge = new Validator()
// Schemas by their public address: judged below, each against what it describes.
for (const [, address] of JSON.stringify(openapi).matchAll(/"\$ref":"(https:[^"]+)"/g)) {
  if (!fs.existsSync(path.join(schemas, 'schema', address.split('/3.0/schema/')[1].replace(/^compiled\/(service|organization)\.json$/, '$1.json')))) say('openapi.json', `${address} is no official schema`)
  await judge.addSpecRef({ openapi: '3.1.0', info: { title: 'x', version: '1' }, paths: {} }, address)
}
const verdict = await judge.validate(structuredClone(openapi))
if (!verdict.valid) say('openapi.json', JSON.stringify(verdict.errors))
const base = read(path.join(site, 'hsds/index.json'))
if (base.version !== '3.0' || !URL.canParse(base.profile) || !URL.canParse(base.openapi_url)) say('index.json', JSON.stringify(base))
const defined = (file) => {
  const named = Object.keys(openapi.paths)
  const is = (pattern, name) => new RegExp('^' + pattern.replace('{number}', '[0-9]+').replace('{id}', '[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}') + '$').test(name)
  return named.some((pattern) => is(pattern, '/' + file.replace(/(^|\/)index\.json$/, '')))
}
const seen = new Set(['openapi.json'])
for (const file of fs.readdirSync(path.join(site, 'hsds'), { recursive: true })) {
  if (fs.statSync(path.join(site, 'hsds', file)).isDirectory() || file === 'openapi.json') continue
  if (!defined(file)) say(file, 'is not in the OpenAPI document')
  seen.add(file)
}
for (const [name, kind] of Object.entries(kinds)) {
  const ids = []
  let [page, pages] = [1, 1]
  for (; page <= pages; page++) {
    const file = page === 1 ? `${name}/index.json` : `${name}/page-${page}`
    if (!seen.has(file)) { say(file, 'is missing'); break }
    const list = read(path.join(site, 'hsds', file))
    pages = list.total_pages
    const told = [list.page_number, list.size, list.first_page, list.last_page, list.empty]
    const wanted = [page, list.contents.length, page === 1, page === pages, list.contents.length === 0]
    if (JSON.stringify(told) !== JSON.stringify(wanted)) say(file, `says ${told}, is ${wanted}`)
    if ((page < pages) !== (list.next?.endsWith(`/hsds/${name}/page-${page + 1}`) ?? false)) say(file, `next is ${list.next}`)
    list.contents.forEach((item, i) => { kind.short(item, `${file}[${i}]`); ids.push(item.id); objects++ })
    if (page === pages && ids.length !== list.total_items) say(file, `${ids.length} of ${list.total_items}`)
  }
  if (new Set(ids).size !== ids.length) say(name, 'an id is there twice')
  if (openapi.paths[`/${name}/page-{number}`] === undefined ? pages > 1 : openapi.paths[`/${name}/page-{number}`].parameters[0].schema.maximum !== pages) say(name, 'the OpenAPI document has other pages')
  for (const id of kind.single ? ids : []) {
    if (!seen.has(`${name}/${id}`)) { say(`${name}/${id}`, 'is missing'); continue }
    const object = read(path.join(site, 'hsds', name, id))
    kind.single(object, `${name}/${id}`)
    if (object.id !== id) say(`${name}/${id}`, `has the id ${object.id}`)
    if (object.services) object.services.forEach((s, i) => kinds.services.short(s, `${name}/${id}/services/${i}`))
    objects++
  }
  for (const file of seen) if (file.startsWith(name + '/') && !/\/(index\.json|page-\d+)$/.test(file) && !ids.includes(file.split('/')[1])) say(file, 'is in no list')
}

// --- the packages
const official = Object.fromEntries(read(path.join(schemas, 'datapackage.json')).resources.map((r) => [r.name, r]))
const tabular = compiled('tabular')
const descriptor = checker(read(path.join(profile, 'datapackage.json')))
const types = { string: { type: 'string' }, number: { type: 'number' }, date: { type: 'string', format: 'date' }, datetime: { type: 'string', format: 'date-time' }, time: { type: 'string', pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$' } }
for (const folder of packages) {
  const name = path.basename(folder)
  const packed = read(path.join(folder, 'datapackage.json'))
  descriptor(packed, `${name}/datapackage.json`)
  const files = fs.readdirSync(folder).filter((f) => f !== 'datapackage.json').sort()
  if (JSON.stringify(files) !== JSON.stringify(packed.resources.map((r) => r.path).sort())) say(name, 'the descriptor names other files')
  const tables = {}
  for (const resource of packed.resources) {
    const where = `${name}/${resource.path}`
    const like = official[resource.name]
    const shape = (r) => JSON.stringify(r.schema.fields.map((f) => [f.name, f.type, f.format ?? null, f.constraints?.required ?? false, f.constraints?.enum ?? null]))
    const plain = (r) => ({ schema: { fields: r.schema.fields.map((f) => ({ ...f, constraints: { required: f.constraints?.required, enum: f.constraints?.enum ?? f.enum } })) } })
    if (like?.path !== resource.path || shape(plain(like)) !== shape(plain(resource))) say(where, 'has other columns than the standard')
    const records = parse(fs.readFileSync(path.join(folder, resource.path)), { columns: true, bom: false })
    const header = parse(fs.readFileSync(path.join(folder, resource.path)), { to: 1 })[0]
    if (JSON.stringify(header) !== JSON.stringify(resource.schema.fields.map((f) => f.name))) say(where, `header ${header}`)
    if (records.length === 0) say(where, 'has no rows')
    const row = checker({
      type: 'object', additionalProperties: false,
      required: resource.schema.fields.filter((f) => f.constraints?.required).map((f) => f.name),
      properties: Object.fromEntries(resource.schema.fields.map((f) => [f.name, { ...types[f.type], ...(f.format ? { format: f.format } : {}), ...(f.constraints?.enum ? { enum: f.constraints.enum } : {}) }])),
    })
    tables[resource.name] = records.map((record, i) => {
      const typed = {}
      for (const field of resource.schema.fields) if (record[field.name] !== '') typed[field.name] = field.type === 'number' ? Number(record[field.name]) : record[field.name]
      row(typed, `${where}:${i + 2}`)
      rows++
      return typed
    })
    const whole = checker(tabular.properties[resource.name])
    whole(tables[resource.name], where)
  }
  for (const resource of packed.resources) {
    for (const field of resource.schema.fields.filter((f) => f.constraints?.unique)) {
      const values = tables[resource.name].map((r) => r[field.name]).filter((v) => v !== undefined)
      if (new Set(values).size !== values.length) say(`${name}/${resource.path}`, `${field.name} is not unique`)
    }
    for (const key of resource.schema.foreignKeys ?? []) {
      const [field] = key.fields
      const known = new Set(tables[key.reference.resource ?? resource.name].map((r) => r[key.reference.fields[0]]))
      for (const r of tables[resource.name]) if (r[field] !== undefined && !known.has(r[field])) say(`${name}/${resource.path}`, `${field} ${r[field]} is nowhere`)
    }
    for (const field of resource.schema.fields.filter((f) => f.name.endsWith('_id') && f.name !== 'link_id'))
      if (tables[resource.name].some((r) => r[field.name] !== undefined) && !(resource.schema.foreignKeys ?? []).some((k) => k.fields[0] === field.name)) say(`${name}/${resource.path}`, `${field.name} is no key`)
  }
  const all = Object.values(tables).flat()
  if (new Set(all.map((r) => r.id)).size !== all.length) say(name, 'two tables share an id')
  for (const a of tables.attribute ?? []) if (!tables[a.link_entity]?.some((r) => r.id === a.link_id)) say(`${name}/attributes.csv`, `${a.link_id} is nowhere`)
}

problems.slice(0, 100).forEach((p) => console.log(p))
console.log(`objects=${objects} rows=${rows} problems=${problems.length}`)
process.exit(problems.length > 0 ? 1 : 0)
