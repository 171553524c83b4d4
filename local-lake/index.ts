export {people, type Person} from './people.ts'
export {projectId, startLake, type Lake, type LakeOptions} from './startLake.ts'
export type {UnknownRequest} from './lakes.ts'
