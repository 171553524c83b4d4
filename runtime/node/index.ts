export {fileSnapshot} from './fileSnapshot.ts'
