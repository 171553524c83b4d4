import {dataRoutes} from './dataRoutes.ts'
import {historyRoutes} from './historyRoutes.ts'
import {projectRoutes} from './projectRoutes.ts'
import type {Route} from './router.ts'
import {userRoutes} from './userRoutes.ts'

/** Every endpoint that the lake knows. */
export const routes: readonly Route[] = [
  ...dataRoutes,
  ...historyRoutes,
  ...userRoutes,
  ...projectRoutes,
]
