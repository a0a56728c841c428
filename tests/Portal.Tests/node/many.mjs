// node many.mjs JOBS.json: runs many commands of the checkers in one process, so that the vocabularies are read once.
// JOBS.json: [["lint.mjs", "a.ttl"], …]. Prints for each command one line of JSON: {"exit": 0, "output": "…"}.
import fs from 'node:fs'
import { format } from 'node:util'

class Exit { constructor (code) { this.code = code } }
const say = process.stdout.write.bind(process.stdout)
const lines = []
console.log = (...said) => lines.push(format(...said))
console.error = console.log
process.exit = (code) => { throw new Exit(code ?? 0) }

let turn = 0
for (const [script, ...args] of JSON.parse(fs.readFileSync(process.argv[2], 'utf8'))) {
  process.argv = [process.argv[0], script, ...args]
  lines.length = 0
  let exit = 0
  // With a new query the script is a new module and runs again; what it imports stays loaded.
  try { await import(`./${script}?${turn++}`) } catch (e) {
    if (e instanceof Exit) exit = e.code
    else { exit = 99; lines.push(e.stack ?? String(e)) }
  }
  say(JSON.stringify({ exit, output: lines.join('\n') }) + '\n')
}
