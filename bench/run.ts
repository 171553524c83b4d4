import {benchBundles} from './benchBundles.ts'
import {benchDecisions} from './benchDecisions.ts'
import {benchGrowth} from './benchGrowth.ts'
import {benchLargeMarket} from './benchLargeMarket.ts'
import {benchRouter} from './benchRouter.ts'
import {benchSwap} from './benchSwap.ts'
import {describeGoal} from './goals.ts'

const goals = [
  ...(await benchDecisions()),
  ...(await benchRouter()),
  ...(await benchSwap()),
  ...(await benchLargeMarket()),
  ...benchGrowth(),
  ...(await benchBundles()),
]
console.log('\nGoals')
for (const goal of goals) console.log(describeGoal(goal))
