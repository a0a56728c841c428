// node verdicts.mjs MARK FILE: FILE holds many graphs whose addresses say which graph they are from (MARK is a regular expression with one group).
// Prints for each official profile a line "PROFILE N N N": the graphs in which the shapes see a violation.
import { validate, isViolation } from './validate.mjs'
import { loadFile, termKey } from './lib.mjs'

const [mark, file] = process.argv.slice(2)
const quads = await loadFile(file)
const owner = new Map(quads.filter((q) => q.object.termType === 'BlankNode').map((q) => [termKey(q.object), q.subject]))
const graphOf = (term) => {
  for (let hops = 0; term && hops < 9; hops++, term = owner.get(termKey(term))) {
    const found = term.termType === 'BlankNode' ? null : term.value.match(mark)
    if (found) return found[1]
  }
  return '?'
}
for (const profile of ['de', 'eu', 'govdata']) {
  const bad = new Set()
  for (const o of await validate(quads, { profiles: [profile] })) {
    if (!isViolation(o)) continue
    const graph = graphOf(o.focusTerm)
    bad.add(graph)
    if (process.env.DETAILS) console.log(`# ${graph} [${profile}] ${o.focus} ${o.path} ${o.value ?? ''} ${o.component}`)
  }
  console.log([profile, ...bad].join(' '))
}
