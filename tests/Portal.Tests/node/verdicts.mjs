// node verdicts.mjs MARK FILE...: each FILE holds one graph, or many whose addresses say which they are from (MARK is a regular expression with one group).
// Prints for each official profile a line "PROFILE NAME NAME": the graphs in which the shapes see a violation, by mark, else by file name.
import path from 'node:path'
import { validate, isViolation } from './validate.mjs'
import { loadFile, termKey } from './lib.mjs'

const [mark, ...files] = process.argv.slice(2)
const profiles = ['de', 'eu', 'govdata']
const bad = Object.fromEntries(profiles.map((profile) => [profile, new Set()]))
for (const file of files) {
  const quads = await loadFile(file)
  const owner = new Map(quads.filter((q) => q.object.termType === 'BlankNode').map((q) => [termKey(q.object), q.subject]))
  const graphOf = (term) => {
    for (let hops = 0; term && hops < 9; hops++, term = owner.get(termKey(term))) {
      const found = term.termType === 'BlankNode' ? null : term.value.match(mark)
      if (found) return found[1]
    }
    return path.parse(file).name
  }
  for (const o of await validate(quads, { profiles })) {
    if (!isViolation(o)) continue
    bad[o.profile].add(graphOf(o.focusTerm))
    if (process.env.DETAILS) console.log(`# ${graphOf(o.focusTerm)} [${o.profile}] ${o.focus} ${o.path} ${o.value ?? ''} ${o.component}`)
  }
}
for (const profile of profiles) console.log([profile, ...bad[profile]].join(' '))
