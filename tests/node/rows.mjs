// What a Table Schema asks of a row, as a JSON Schema that ajv can judge: none of it knows our program.
import Ajv from 'ajv'
import addFormats from 'ajv-formats'
import { parse } from 'csv-parse/sync'

// "textarea" is a hint for forms in the profiles of Frictionless.
export const ajv = () => addFormats(new Ajv({ strict: false, allErrors: true, unicodeRegExp: false, formats: { textarea: true } }))

export const readCsv = (text, dialect = {}) => parse(text, {
  delimiter: dialect.delimiter ?? ',', quote: dialect.quoteChar ?? '"', escape: '"', record_delimiter: dialect.lineTerminator ?? '\r\n',
})

// The logical value of a cell (Table Schema, "Physical and logical representation"); undefined where it is none of its type.
export const cast = (field, cell, missing = ['']) => {
  if (missing.includes(cell)) return null
  switch (field.type) {
    case 'integer': return /^[+-]?\d+$/.test(cell) ? Number(cell) : undefined
    case 'number': return /^[+-]?(\d+\.?\d*|\.\d+)(E[+-]?\d+)?$/i.test(cell) ? Number(cell) : undefined
    case 'boolean': return (field.trueValues ?? ['true', 'True', 'TRUE', '1']).includes(cell) ? true
      : (field.falseValues ?? ['false', 'False', 'FALSE', '0']).includes(cell) ? false : undefined
    default: return cell
  }
}

const formats = { email: 'email', uri: 'uri', uuid: 'uuid' }

export const fieldSchema = (field) => {
  const c = field.constraints ?? {}
  const type = { integer: 'integer', number: 'number', boolean: 'boolean' }[field.type] ?? 'string'
  const schema = { type }
  if (field.type === 'date') schema.format = 'date'
  if (field.type === 'string' && formats[field.format]) schema.format = formats[field.format]
  for (const name of ['minimum', 'maximum', 'minLength', 'maxLength']) if (c[name] !== undefined) schema[name] = c[name]
  if (c.pattern) schema.pattern = `^(?:${c.pattern})$`
  const all = [schema]
  if (c.enum) all.push({ enum: c.enum })
  if (field.categories) all.push({ enum: field.categories.map((x) => x.value ?? x) })
  return c.required ? { allOf: all } : { anyOf: [{ type: 'null' }, { allOf: all }] }
}

export const rowSchema = (schema) => ({
  type: 'object', additionalProperties: false, required: schema.fields.map((f) => f.name),
  properties: Object.fromEntries(schema.fields.map((f) => [f.name, fieldSchema(f)])),
})
