// The worker of program rivals for libraries of node: node rivals.mjs "wink-nlp tags".
// Requests come as lines of JSON, answers go out likewise; worker.go says what is in them.
import { createInterface } from 'node:readline'

// Each program loads its library and gives a reader: from a text to a function that tells what was found.
const programs = {
  'compromise tags': async () => {
    const { default: nlp } = await import('compromise/two')
    return text => {
      const doc = nlp(text)
      return () => ({ sentences: doc.json({ terms: false }).map(s => s.text) })
    }
  },
  'compromise names': async () => {
    const { default: nlp } = await import('compromise/three')
    return text => {
      const doc = nlp(text)
      return [doc.people(), doc.places(), doc.organizations()]
    }
  },
  'wink-nlp tags': async () => {
    const nlp = await wink(['sbd', 'pos'])
    return text => {
      const doc = nlp.readDoc(text)
      return () => {
        const tags = doc.tokens().out(nlp.its.pos)
        const words = doc.tokens().out().map((text, i) => ({ text, upos: tags[i] }))
        return { sentences: doc.sentences().out(), words }
      }
    }
  },
  'wink-nlp dates': async () => {
    const nlp = await wink(['sbd', 'pos', 'ner'])
    return text => nlp.readDoc(text).entities()
  },
}

async function wink(annotations) {
  const { default: winkNLP } = await import('wink-nlp')
  const { default: model } = await import('wink-eng-lite-web-model')
  return winkNLP(model, annotations)
}

// processorTime is how many seconds this process has used up, all threads together.
function processorTime() {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

const read = await programs[process.argv[2]]()
for await (const line of createInterface({ input: process.stdin })) {
  const { texts, tell } = JSON.parse(line)
  const readings = []
  const start = processorTime()
  for (const text of texts) {
    const told = read(text)
    if (tell) readings.push(told())
  }
  const total = processorTime()
  console.log(JSON.stringify({ seconds: total - start, total, readings }))
}
