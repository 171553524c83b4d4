import {readRoutes} from './readRoutes.ts'
import {historyRoutes} from './historyRoutes.ts'
import {projectRoutes} from './projectRoutes.ts'
import type {Route} from './router.ts'
import {userRoutes} from './userRoutes.ts'
import {writeRoutes} from './writeRoutes.ts'

/** Every endpoint that the lake knows. */
export const routes: readonly Route[] = [
  ...readRoutes,
  ...writeRoutes,
  ...historyRoutes,
  ...userRoutes,
  ...projectRoutes,
]
