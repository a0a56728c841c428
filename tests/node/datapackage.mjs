// node datapackage.mjs FOLDER PROFILES: FOLDER holds a datapackage.json and the files it names, PROFILES the official profiles of version 2.
// Judges the descriptor by the profiles, sizes and fingerprints by the files, every row by its schema (with ajv, and again with the
// library "tableschema" of Frictionless), keys within and between the tables. Last line: resources=N rows=N problems=N
import crypto from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import tableschema from 'tableschema'
import { ajv, cast, readCsv, rowSchema } from './rows.mjs'

const [folder, profiles] = process.argv.slice(2)
let problems = 0
const problem = (text) => { if (++problems <= 50) console.log(text) }
const profile = (name) => ajv().compile(JSON.parse(fs.readFileSync(path.join(profiles, name), 'utf8')))
const judge = (validate, what, where) => { if (!validate(what)) for (const e of validate.errors.slice(0, 5)) problem(`${where}${e.instancePath}: ${e.message}`) }

const descriptor = JSON.parse(fs.readFileSync(path.join(folder, 'datapackage.json'), 'utf8'))
judge(profile('datapackage.json'), descriptor, 'datapackage')
const validators = { resource: profile('dataresource.json'), schema: profile('tableschema.json'), dialect: profile('tabledialect.json') }
if (new Set(descriptor.resources.map((r) => r.name)).size !== descriptor.resources.length) problem('two resources have one name')

const columnsOf = (rows, fields) => rows.map((row) => fields.map((f) => row[f]))
const keyOf = (values) => JSON.stringify(values)
const loaded = {}
let count = 0
for (const resource of descriptor.resources) {
  judge(validators.resource, resource, resource.name)
  judge(validators.schema, resource.schema, resource.name + ' schema')
  judge(validators.dialect, resource.dialect, resource.name + ' dialect')
  const bytes = fs.readFileSync(path.join(folder, resource.path))
  if (bytes.length !== resource.bytes) problem(`${resource.name}: ${bytes.length} bytes instead of ${resource.bytes}`)
  if ('sha256:' + crypto.createHash('sha256').update(bytes).digest('hex') !== resource.hash) problem(`${resource.name}: another hash`)
  if (resource.encoding !== 'utf-8' || bytes[0] === 0xEF) problem(`${resource.name}: not plain UTF-8`)
  const { fields, missingValues } = resource.schema
  const [header, ...records] = readCsv(new TextDecoder('utf-8', { fatal: true }).decode(bytes), resource.dialect)
  if (JSON.stringify(header) !== JSON.stringify(fields.map((f) => f.name))) problem(`${resource.name}: header and fields differ`)
  const validate = ajv().compile(rowSchema(resource.schema))
  const rows = records.map((record) => Object.fromEntries(fields.map((f, i) => [f.name, cast(f, record[i], missingValues)])))
  rows.forEach((row, i) => judge(validate, row, `${resource.name} row ${i + 2}`))
  loaded[resource.name] = rows
  count += rows.length
  await byFrictionless(resource, records)
}
for (const resource of descriptor.resources) keys(resource)
console.log(`resources=${descriptor.resources.length} rows=${count} problems=${problems}`)

// The library knows version 1, which is what version 2 has in common with it but for categories and uniqueKeys.
// It wants an empty name where version 2 leaves out the resource of a key that leads into its own table.
async function byFrictionless (resource, records) {
  const foreignKeys = resource.schema.foreignKeys?.map((k) => ({ ...k, reference: { resource: '', ...k.reference } }))
  const schema = await tableschema.Schema.load({ ...resource.schema, ...(foreignKeys && { foreignKeys }) })
  if (!schema.valid) problem(`${resource.name}: tableschema says ${schema.errors.map((e) => e.message).join('; ')}`)
  records.forEach((record, i) => {
    try { schema.castRow(record) } catch (e) { problem(`${resource.name} row ${i + 2}: tableschema says ${e.errors?.map((x) => x.message).join('; ') ?? e.message}`) }
  })
}

function keys (resource) {
  const { fields, primaryKey, uniqueKeys = [], foreignKeys = [] } = resource.schema
  const unique = (names, mayBeNull) => {
    const seen = new Set()
    for (const values of columnsOf(loaded[resource.name], names)) {
      if (values.includes(null)) { if (!mayBeNull) problem(`${resource.name}: ${names} is empty`); continue }
      if (seen.has(keyOf(values))) problem(`${resource.name}: ${names} = ${values} twice`)
      seen.add(keyOf(values))
    }
  }
  if (primaryKey) unique(primaryKey, false)
  for (const names of uniqueKeys) unique(names, true)
  for (const field of fields) if (field.constraints?.unique) unique([field.name], true)
  for (const { fields: from, reference } of foreignKeys) {
    const target = loaded[reference.resource ?? resource.name]
    if (!target) { problem(`${resource.name}: no resource ${reference.resource}`); continue }
    const known = new Set(columnsOf(target, reference.fields).map(keyOf))
    for (const values of columnsOf(loaded[resource.name], from)) if (!values.includes(null) && !known.has(keyOf(values))) problem(`${resource.name}: ${from} = ${values} leads nowhere`)
  }
}
