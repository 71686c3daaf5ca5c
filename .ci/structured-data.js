// Runs npm's structured-data-testing-tool over pages and fails on its errors.
// Usage: node structured-data.js FOLDER_OF_NODE_MODULES PAGE...
// The tool knows no @graph: each thing of it is given as a block of its own, with what it refers to.
'use strict'
const fs = require('fs')
const path = require('path')
const { structuredDataTest } = require(path.resolve(process.argv[2], 'structured-data-testing-tool'))
const presets = require(path.resolve(process.argv[2], 'structured-data-testing-tool', 'presets'))

const SCRIPT = /<script type="application\/ld\+json">(.*?)<\/script>/s

function unrolled (html, page) {
  const written = SCRIPT.exec(html)
  if (!written) throw new Error(page + ' has no structured data')
  const graph = JSON.parse(written[1])['@graph']
  const byId = new Map(graph.map(thing => [thing['@id'], thing]))
  const resolve = (value, depth) => {
    if (Array.isArray(value)) {
      const items = value.map(item => resolve(item, depth))
      return items.length === 1 ? items[0] : items
    }
    if (value === null || typeof value !== 'object') return value
    const isReference = Object.keys(value).length === 1 && value['@id']
    const thing = isReference && depth < 3 ? byId.get(value['@id']) || value : value
    return Object.fromEntries(Object.entries(thing).map(([k, v]) => [k, resolve(v, depth + 1)]))
  }
  const blocks = graph.map(thing => {
    const block = resolve(thing, 0)
    block['@type'] = [].concat(thing['@type'])[0]
    const json = JSON.stringify({ '@context': 'https://schema.org', ...block })
    return '<script type="application/ld+json">' + json.replace(/</g, '\\u003c') + '</script>'
  })
  return { html: html.replace(SCRIPT, () => blocks.join('\n')), things: blocks.length }
}

async function main () {
  let failed = 0
  for (const page of process.argv.slice(3)) {
    const { html, things } = unrolled(fs.readFileSync(page, 'utf8'), page)
    const result = await structuredDataTest(html, { presets: [presets.Google, presets.Facebook] })
      .catch(error => {
        if (!error.res) throw error
        return error.res
      })
    console.log(`${page}: ${things} things, ${result.passed.length} passed, ${result.failed.length} failed, ` +
      `schemas ${[...new Set(result.schemas)].join(', ')}`)
    for (const test of result.failed) {
      failed++
      console.log(`  ${test.groups ? test.groups.join(' > ') : test.group}: ${test.description} (${test.test})`)
    }
    if (result.passed.length < 5) throw new Error(page + ': too little was tested')
  }
  process.exitCode = failed === 0 ? 0 : 1
}

main()
