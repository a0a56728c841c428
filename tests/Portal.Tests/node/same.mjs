// node same.mjs FOLDER: every line of every FOLDER/*.jsonl is a graph: {name, truth: [[s, p, o], …], ttl, rdf, jsonld, nt}.
// Says which serialisations an independent parser reads as another graph than the truth. Last line: graphs=N different=M
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { Parser } from 'n3'
import { RdfXmlParser } from 'rdfxml-streaming-parser'
import { JsonLdParser } from 'jsonld-streaming-parser'
import rdf from '@rdfjs/data-model'
import canonize from 'rdf-canonize'

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

async function compare (graph, told) {
  const expected = await canonical(graph.truth.map(([s, p, o]) => rdf.quad(term(s), term(p), term(o))))
  for (const [kind, parse] of Object.entries(parsers)) {
    let found
    try { found = await canonical(await parse(graph[kind])) } catch (e) { found = 'PARSE ERROR ' + e.message }
    if (found === expected) continue
    const [a, b] = [new Set(expected.split('\n')), new Set(found.split('\n'))]
    told.push([`${graph.name}.${kind}`,
      ...[...a].filter((l) => !b.has(l)).slice(0, 3).map((l) => '  lost  ' + l),
      ...[...b].filter((l) => !a.has(l)).slice(0, 3).map((l) => '  new   ' + l)].join('\n'))
  }
}

if (isMainThread) {
  const files = fs.readdirSync(process.argv[2]).filter((f) => f.endsWith('.jsonl')).map((f) => path.join(process.argv[2], f))
  const hands = Math.min(os.availableParallelism(), files.length)
  const answers = await Promise.all(Array.from({ length: hands }, (_, hand) => new Promise((resolve, reject) => {
    new Worker(fileURLToPath(import.meta.url), { workerData: files.filter((_, i) => i % hands === hand) }).on('message', resolve).on('error', reject)
  })))
  for (const told of answers.flatMap((answer) => answer.told)) console.log(told)
  console.log(`graphs=${answers.reduce((sum, answer) => sum + answer.graphs, 0)} different=${answers.reduce((sum, answer) => sum + answer.told.length, 0)}`)
} else {
  const told = []
  let graphs = 0
  for (const file of workerData) {
    for (const line of fs.readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
      await compare(JSON.parse(line), told)
      graphs++
    }
  }
  parentPort.postMessage({ graphs, told })
}
