// node validate.mjs FOLDER: validates every .html file below FOLDER with html-validate's recommended rules.
// Prints "file:line:column rule: message". Last line: pages=N problems=N
import fs from 'node:fs'
import path from 'node:path'
import { HtmlValidate, StaticConfigLoader } from 'html-validate'

const rules = {
  // Razor writes <meta> and <meta /> alike, and the standard allows both (13.1.2.1).
  'void-style': 'off',
  // The standard has no limit; a long title is the long name that a maintainer gave a centre.
  'long-title': 'off',
  // HTML allows every id without white space; a code such as sucht.substanz is part of the address of its concept.
  'valid-id': ['error', { relaxed: true }],
  // A list may have a name (ARIA in HTML); with it a screen reader says what the topics are for.
  'aria-label-misuse': ['error', { allowAnyNamable: true }],
}

const folder = process.argv[2]
const validator = new HtmlValidate(new StaticConfigLoader({ root: true, extends: ['html-validate:recommended'], rules }))
const pages = fs.readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.html')).sort()
let problems = 0
for (const page of pages) {
  const report = await validator.validateString(fs.readFileSync(path.join(folder, page), 'utf8'), page)
  for (const result of report.results) {
    for (const m of result.messages) {
      problems++
      console.log(`${page}:${m.line}:${m.column} ${m.ruleId}: ${m.message}`)
    }
  }
}
console.log(`pages=${pages.length} problems=${problems}`)
