// node same.mjs FOLDER: FOLDER holds for each graph N.json (the truth: [s, p, o] as JSON) and N.ttl, N.rdf, N.jsonld, N.nt.
// Says which serialisations an independent parser reads as another graph. Last line: graphs=N different=M
import fs from 'node:fs'
import path from 'node:path'
import { Parser } from 'n3'
import { RdfXmlParser } from 'rdfxml-streaming-parser'
import { JsonLdParser } from 'jsonld-streaming-parser'
import rdf from '@rdfjs/data-model'
import canonize from 'rdf-canonize'

const folder = process.argv[2]
const base = 'https://base.example/'

const streaming = (parser, text) => new Promise((resolve, reject) => {
  const quads = []
  parser.on('data', (quad) => quads.push(quad)).on('error', reject).on('end', () => resolve(quads))
  parser.write(text)
  parser.end()
})
const noFetching = { load: (url) => { throw new Error('a remote context: ' + url) } }
const parsers = {
  nt: (text) => new Parser({ format: 'application/n-triples' }).parse(text),
  ttl: (text) => new Parser({ format: 'text/turtle', baseIRI: base }).parse(text),
  rdf: (text) => streaming(new RdfXmlParser({ baseIRI: base, strict: true }), text),
  jsonld: (text) => streaming(new JsonLdParser({ baseIRI: base, documentLoader: noFetching }), text),
}

const term = (t) => t.iri !== undefined ? rdf.namedNode(t.iri) : t.blank !== undefined ? rdf.blankNode(t.blank) : rdf.literal(t.text, t.language ?? rdf.namedNode(t.datatype))
const canonical = (quads) => canonize.canonize(quads.map((q) => rdf.quad(q.subject, q.predicate, q.object)), { algorithm: 'RDFC-1.0', format: 'application/n-quads', maxDeepIterations: Infinity })

let graphs = 0
let different = 0
for (const name of fs.readdirSync(folder).filter((f) => f.endsWith('.json')).map((f) => f.slice(0, -5))) {
  graphs++
  const truth = JSON.parse(fs.readFileSync(path.join(folder, name + '.json'), 'utf8')).map(([s, p, o]) => rdf.quad(term(s), term(p), term(o)))
  const expected = await canonical(truth)
  for (const [kind, parse] of Object.entries(parsers)) {
    let found
    try { found = await canonical(await parse(fs.readFileSync(path.join(folder, `${name}.${kind}`), 'utf8'))) } catch (e) { found = 'PARSE ERROR ' + e.message }
    if (found === expected) continue
    different++
    const [a, b] = [new Set(expected.split('\n')), new Set(found.split('\n'))]
    console.log(`${name}.${kind}`)
    for (const line of [...a].filter((l) => !b.has(l)).slice(0, 3)) console.log('  lost  ' + line)
    for (const line of [...b].filter((l) => !a.has(l)).slice(0, 3)) console.log('  new   ' + line)
  }
}
console.log(`graphs=${graphs} different=${different}`)
