export {fileSnapshot} from './fileSnapshot.ts'
export {nodeListener, type NodeListenerOptions} from './nodeListener.ts'
