// node concepts.mjs: prints every IRI that the official vocabularies put into a list (skos:inScheme), then "--", then every IRI that shapes or vocabularies mention.
import fs from 'node:fs'
import path from 'node:path'
import { loadFile, ns } from './lib.mjs'

const walk = (dir) => fs.readdirSync(dir, { withFileTypes: true }).flatMap((e) => e.isDirectory() ? walk(path.join(dir, e.name)) : [path.join(dir, e.name)])
const concepts = new Set()
const mentioned = new Set()
for (const file of [...walk(process.env.DCAT_VOCAB), ...walk(process.env.DCAT_SHAPES)].filter((f) => /\.(ttl|rdf)$/.test(f))) {
  for (const quad of await loadFile(file, { baseIRI: 'urn:file/' })) {
    if (quad.predicate.value === ns.skos + 'inScheme') concepts.add(quad.subject.value)
    for (const term of [quad.subject, quad.predicate, quad.object]) {
      if (term.termType === 'NamedNode') mentioned.add(term.value)
      if (term.termType === 'Literal') mentioned.add(term.datatype.value)
    }
  }
}
console.log([...concepts].join('\n'))
console.log('--')
console.log([...mentioned].join('\n'))
