// node concepts.mjs PAGES: what the official vocabularies, ontologies and shapes hold, as one JSON object:
// concepts (members of a list by skos:inScheme) and schemes (those lists), mentioned (every IRI and datatype), ontologies (their namespaces),
// defined (their terms: class, property or individual), paging (every IRI of the paged example in the folder PAGES).
import fs from 'node:fs'
import path from 'node:path'
import { loadFile, ns } from './lib.mjs'

const walk = (dir) => fs.readdirSync(dir, { withFileTypes: true }).flatMap((e) => e.isDirectory() ? walk(path.join(dir, e.name)) : [path.join(dir, e.name)])
const rdfFiles = (...dirs) => dirs.flatMap(walk).filter((f) => /\.(ttl|rdf)$/.test(f))
const concepts = new Set(); const schemes = new Set(); const mentioned = new Set(); const paging = new Set()
const ontologies = new Set(); const defined = {}
const namespaceOf = (iri) => iri.replace(/[^#/]*$/, '')

for (const file of rdfFiles(process.env.DCAT_VOCAB, process.env.DCAT_SHAPES)) {
  const own = []
  for (const quad of await loadFile(file, { baseIRI: 'urn:file/' })) {
    if (quad.predicate.value === ns.skos + 'inScheme') { concepts.add(quad.subject.value); schemes.add(quad.object.value) }
    for (const term of [quad.subject, quad.predicate, quad.object]) {
      if (term.termType === 'NamedNode') mentioned.add(term.value)
      if (term.termType === 'Literal') mentioned.add(term.datatype.value)
    }
    if (file.includes('ontologies') && quad.predicate.value === ns.rdf + 'type' && quad.subject.termType === 'NamedNode') own.push([quad.subject.value, quad.object.value])
  }
  const count = {}
  for (const [term] of own) count[namespaceOf(term)] = (count[namespaceOf(term)] ?? 0) + 1
  // An ontology also types a few terms of others; its own are the most.
  const main = Object.keys(count).sort((a, b) => count[b] - count[a])[0]
  if (!main) continue
  ontologies.add(main)
  for (const [term, type] of own.filter(([term]) => namespaceOf(term) === main)) {
    const kind = /#(Class)$/.test(type) ? 'class' : /Property$/.test(type) ? 'property' : 'individual'
    if (defined[term] === undefined || defined[term] === 'individual') defined[term] = kind
  }
}
for (const file of rdfFiles(process.argv[2])) {
  for (const quad of await loadFile(file)) for (const term of [quad.predicate, quad.object]) paging.add(term.value)
}
const list = (set) => [...set]
console.log(JSON.stringify({ concepts: list(concepts), schemes: list(schemes), mentioned: list(mentioned), paging: list(paging), ontologies: list(ontologies), defined }))
