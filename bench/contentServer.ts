import {createServer} from 'node:http'

/**
 * Answers every query with the text that it was given last, in a process of its own so that it takes no time of the router's.
 *
 * It has no listener: the router looks for changes at intervals.
 */
let answer = '{"result":[]}'

const server = createServer((request, response) => {
  const isQuery = request.url?.includes('/data/query/') === true
  response
    .writeHead(isQuery ? 200 : 403, {'content-type': 'application/json'})
    .end(isQuery ? answer : '{}')
})

process.on('message', (text) => {
  answer = String(text)
  process.send?.('taken')
})

process.on('disconnect', () => process.exit())

server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  if (typeof address === 'object' && address) process.send?.(address.port)
})
