// node pairs.mjs FOLDER: files below it that differ only in .ttl, .jsonld, .rdf or .nt must be the same graph to parsers that do not know our code.
// Also counts statements, so that an empty answer cannot pass. Last line: groups=N different=M triples=T
import fs from 'node:fs'
import path from 'node:path'
import { Parser } from 'n3'
import { RdfXmlParser } from 'rdfxml-streaming-parser'
import { JsonLdParser } from 'jsonld-streaming-parser'
import rdf from '@rdfjs/data-model'
import canonize from 'rdf-canonize'

const streaming = (parser, text) => new Promise((resolve, reject) => {
  const quads = []
  parser.on('data', (quad) => quads.push(quad)).on('error', reject).on('end', () => resolve(quads))
  parser.write(text)
  parser.end()
})
const noFetching = { load: (url) => { throw new Error('a remote context: ' + url) } }
// Without a base: a relative address must be an error.
const parsers = {
  '.nt': (text) => new Parser({ format: 'application/n-triples' }).parse(text),
  '.ttl': (text) => new Parser({ format: 'text/turtle' }).parse(text),
  '.rdf': (text) => streaming(new RdfXmlParser({ strict: true }), text),
  '.jsonld': (text) => streaming(new JsonLdParser({ documentLoader: noFetching }), text),
}
const walk = (dir) => fs.readdirSync(dir, { withFileTypes: true }).flatMap((e) => e.isDirectory() ? walk(path.join(dir, e.name)) : [path.join(dir, e.name)])
const canonical = (quads) => canonize.canonize(quads.map((q) => rdf.quad(q.subject, q.predicate, q.object)), { algorithm: 'RDFC-1.0', format: 'application/n-quads', maxDeepIterations: Infinity })

const groups = new Map()
for (const file of walk(process.argv[2]).filter((f) => path.extname(f) in parsers)) {
  const stem = file.slice(0, -path.extname(file).length)
  groups.set(stem, [...(groups.get(stem) ?? []), file])
}
let different = 0
let triples = 0
for (const [stem, files] of groups) {
  let expected
  for (const file of files) {
    let found
    try {
      const quads = await parsers[path.extname(file)](fs.readFileSync(file, 'utf8'))
      found = await canonical(quads)
      if (file === files[0]) triples += quads.length
    } catch (e) { found = 'PARSE ERROR ' + e.message }
    expected ??= found
    if (found === expected && !found.startsWith('PARSE') && found.length > 0) continue
    different++
    const [a, b] = [new Set(expected.split('\n')), new Set(found.split('\n'))]
    console.log(file)
    for (const line of [...a].filter((l) => !b.has(l)).slice(0, 3)) console.log('  lost  ' + line)
    for (const line of [...b].filter((l) => !a.has(l)).slice(0, 3)) console.log('  new   ' + line)
  }
  if (files.length < 2) { different++; console.log(stem + ' has one form only') }
}
console.log(`groups=${groups.size} different=${different} triples=${triples}`)
