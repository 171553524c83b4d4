import {answerForSanity} from '../local-lake/browser/answerForSanity.ts'
import {signIn} from '../local-lake/browser/signIn.ts'

// A constant of the build: with a project of sanity.io nothing of the local lake is left in the page.
if (process.env.SANITY_STUDIO_PROJECT_ID === undefined) {
  signIn()
  answerForSanity()
}

// Sanity keeps the `fetch` and the token that it finds when it is loaded, so it is loaded after that.
const [{renderStudio}, {default: config}] = await Promise.all([
  import('sanity'),
  import('../sanity.config.ts'),
])
renderStudio(document.getElementById('sanity'), config, {reactStrictMode: true})
