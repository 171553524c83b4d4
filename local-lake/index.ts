export {type Grant, people, type Person} from './people.ts'
export {projectId, startLake, type Lake, type LakeOptions} from './startLake.ts'
export type {AnsweredRequest} from './http/answeredRequest.ts'
export type {UnknownRequest} from './lakes.ts'
