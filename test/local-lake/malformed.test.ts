import {once} from 'node:events'
import {connect} from 'node:net'
import {expect, onTestFinished, test, vi} from 'vitest'
import {dataset, runningLake} from './runningLake.ts'

/** What a lake answers to a request that is written by hand. */
async function answerTo(url: string, text: string): Promise<string> {
  const {hostname, port} = new URL(url)
  const socket = connect({host: hostname, port: Number(port)})
  onTestFinished(() => void socket.destroy())
  socket.write(text)
  const chunks: Buffer[] = []
  for await (const chunk of socket) if (Buffer.isBuffer(chunk)) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

test.each(['//', '//:', 'http://[', '/v1/data/doc/%E0%A4%A/a', `/v1/data/doc/${dataset}/%E0%A4%A`])(
  'the target %s is refused, and the lake goes on',
  async (target) => {
    const {url} = await runningLake()
    const head = `GET ${target} HTTP/1.1\r\nHost: ${new URL(url).host}\r\nConnection: close\r\n\r\n`
    const answer = await answerTo(url, head)
    expect(answer).toMatch(/^HTTP\/1\.1 400 /)
    expect(JSON.parse(answer.slice(answer.indexOf('{'), answer.lastIndexOf('}') + 1))).toEqual({
      statusCode: 400,
      error: 'Bad Request',
      message: expect.any(String),
    })
    expect((await fetch(`${url}/v1/users/me`)).status).toBe(200)
  },
)

test('a page that goes away in the middle of a request is no failure', async () => {
  const print = vi.spyOn(console, 'error').mockImplementation(() => {})
  onTestFinished(() => print.mockRestore())
  const {url} = await runningLake()
  const {hostname, port, host} = new URL(url)
  const socket = connect({host: hostname, port: Number(port)})
  await once(socket, 'connect')
  const lines = [
    `POST /v1/data/mutate/${dataset} HTTP/1.1`,
    `Host: ${host}`,
    'Authorization: Bearer local-ines',
    'Content-Length: 1000',
    'Expect: 100-continue',
  ]
  socket.write(`${lines.join('\r\n')}\r\n\r\n`)
  // The lake has begun to read when it says that it wants the body.
  await once(socket, 'data')
  socket.write('{"mutations": [')
  socket.destroy()
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect((await fetch(`${url}/v1/users/me`)).status).toBe(200)
  expect(print).not.toHaveBeenCalled()
})
