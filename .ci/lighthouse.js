// Builds the site, serves it as a host would, and lets Lighthouse judge pages of it as on a phone.
// Usage: node lighthouse.js FOLDER_OF_NODE_MODULES SITE_JAR PATH...
// It prints the median of three runs, and fails when a page has less than 100 points for
// accessibility, best practices or SEO. Performance depends on the machine too, so it is only told.
'use strict'
const { execFile } = require('child_process')
const fs = require('fs')
const http = require('http')
const os = require('os')
const path = require('path')
const { pathToFileURL } = require('url')
const { promisify } = require('util')
const zlib = require('zlib')

const RUNS = 3
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo']
const TYPES = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  txt: 'text/plain; charset=utf-8',
  xml: 'application/xml',
  webmanifest: 'application/manifest+json',
  svg: 'image/svg+xml',
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp'
}
const COMPRESSED = /^text|json|xml/

function headersOf (folder) {
  const rules = []
  for (const line of fs.readFileSync(path.join(folder, '_headers'), 'utf8').split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue
    if (/^\s/.test(line)) {
      const [, name, value] = /^\s+([^:]+): (.*)$/.exec(line)
      rules[rules.length - 1].headers[name] = value
    } else {
      const pattern = line.trim().split('*').map(part => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
      rules.push({ paths: new RegExp('^' + pattern.join('.*') + '$'), headers: {} })
    }
  }
  return where => Object.assign({}, ...rules.filter(r => r.paths.test(where)).map(r => r.headers))
}

function answer (folder, headers, request, response) {
  const where = decodeURIComponent(request.url.split('?')[0])
  let file = path.join(folder, where.endsWith('/') ? where + 'index.html' : where)
  const found = file.startsWith(folder) && fs.existsSync(file) && fs.statSync(file).isFile()
  if (!found) file = path.join(folder, '404.html')
  const type = TYPES[path.extname(file).slice(1)] || 'application/octet-stream'
  const sent = { ...headers(where), 'Content-Type': type }
  let body = fs.readFileSync(file)
  if (COMPRESSED.test(type) && /\bgzip\b/.test(request.headers['accept-encoding'])) {
    sent['Content-Encoding'] = 'gzip'
    sent.Vary = 'Accept-Encoding'
    body = zlib.gzipSync(body)
  }
  response.writeHead(found ? 200 : 404, { ...sent, 'Content-Length': body.length })
  response.end(body)
}

const median = values => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]

// What loses points, with the first things that it names.
function faults (report) {
  return CATEGORIES.slice(1).flatMap(category => report.categories[category].auditRefs)
    .map(({ id, weight }) => ({ weight, ...report.audits[id] }))
    .filter(audit => audit.weight > 0 && audit.score !== null && audit.score < 1)
    .map(audit => {
      const items = ((audit.details && audit.details.items) || []).slice(0, 3)
      const named = items.map(item => JSON.stringify(item.node ? item.node.snippet : item))
      return [`  ${audit.id}: ${audit.title}`, ...named].join('\n    ')
    })
}

async function main () {
  const modules = path.resolve(process.argv[2])
  const load = file => import(pathToFileURL(path.join(modules, file)))
  const { default: lighthouse } = await load('lighthouse/core/index.js')
  const { launch } = await load('chrome-launcher/dist/index.js')

  const work = fs.mkdtempSync(path.join(os.tmpdir(), 'lighthouse-'))
  const folder = path.join(work, 'public')
  const server = http.createServer()
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve))
  const base = `http://127.0.0.1:${server.address().port}/`
  await promisify(execFile)('java', ['-jar', process.argv[3], 'build', '--base-url', base,
    '--output', folder, '--cache', path.join(work, 'cache')])
  const headers = headersOf(folder)
  server.on('request', (request, response) => answer(folder, headers, request, response))

  // As root, in a container, Chromium has no sandbox to run in; it sees only our own pages.
  const chrome = await launch({
    chromePath: process.env.CHROME_PATH || '/usr/bin/chromium',
    chromeFlags: ['--headless=new', '--no-sandbox']
  })
  let failed = false
  try {
    console.log('perf  a11y  best  SEO    LCP s  TBT ms  CLS     page')
    for (const where of process.argv.slice(4)) {
      const reports = []
      for (let run = 0; run < RUNS; run++) {
        const { lhr } = await lighthouse(base + where,
          { port: chrome.port, output: 'json', logLevel: 'error', onlyCategories: CATEGORIES })
        if (lhr.runtimeError) throw new Error(where + ': ' + lhr.runtimeError.message)
        reports.push(lhr)
      }
      const value = id => median(reports.map(report => report.audits[id].numericValue))
      const points = CATEGORIES.map(category =>
        Math.round(100 * median(reports.map(report => report.categories[category].score))))
      console.log(points.map(p => String(p).padEnd(6)).join('') + ' ' +
        (value('largest-contentful-paint') / 1000).toFixed(2).padEnd(7) +
        value('total-blocking-time').toFixed(0).padEnd(8) +
        value('cumulative-layout-shift').toFixed(3).padEnd(8) + '/' + where)
      if (points.slice(1).some(p => p < 100)) {
        failed = true
        new Set(reports.flatMap(faults)).forEach(fault => console.log(fault))
      }
    }
  } finally {
    chrome.kill()
    server.close()
    fs.rmSync(work, { recursive: true })
  }
  process.exit(failed ? 1 : 0)
}

main().catch(error => {
  console.error(error)
  process.exit(1)
})
