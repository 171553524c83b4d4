import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

import ts from 'typescript'

/** The folders whose code runs in a Studio, all of it in the published plugin. */
export const publishedFolders = [
  'content',
  'engine',
  'options',
  'orders',
  'plugin',
  'schemas',
  'subscriptions',
  'tickets',
  'words',
] as const

/** A name of a module of Sanity that a file takes. */
export interface TakenName {
  /** The path in the repository. */
  readonly file: string
  readonly module: string
  readonly name: string
  /** A name that is imported has to be there when the Studio starts; a property of a namespace need not be. */
  readonly way: 'named' | 'property'
}

/** What there is to know of an export. */
export interface ExportedName {
  readonly isInternal: boolean
}

/**
 * Every name of `sanity`, `@sanity/ui` and `@sanity/icons` that the published sources take.
 *
 * @param root - the folder of this repository
 * @throws Error for an import whose names cannot be told: a whole module that is handed on
 */
export function takenNames(root: string): readonly TakenName[] {
  return publishedFolders.flatMap((folder) =>
    readdirSync(join(root, folder), {encoding: 'utf8', recursive: true})
      .filter((path) => /\.tsx?$/.test(path))
      .flatMap((path) => {
        const file = join(folder, path)
        return namesIn(file, readFileSync(join(root, file), 'utf8'))
      }),
  )
}

/** The names of Sanity that the text of a file takes. */
export function namesIn(file: string, text: string): readonly TakenName[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  const taken: TakenName[] = []
  for (const statement of source.statements) {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) continue
    const {moduleSpecifier} = statement
    if (!moduleSpecifier || !ts.isStringLiteral(moduleSpecifier)) continue
    const module = moduleSpecifier.text
    if (!/^(sanity|@sanity\/(ui|icons))(\/|$)/.test(module) || module.endsWith('.css')) continue
    const clause = ts.isImportDeclaration(statement)
      ? statement.importClause?.namedBindings
      : statement.exportClause
    if (clause && (ts.isNamedImports(clause) || ts.isNamedExports(clause))) {
      for (const {name, propertyName} of clause.elements) {
        taken.push({file, module, name: (propertyName ?? name).text, way: 'named'})
      }
    } else if (clause && ts.isNamespaceImport(clause)) {
      for (const name of propertiesOf(source, clause)) {
        taken.push({file, module, name, way: 'property'})
      }
    } else {
      throw new Error(`${file}: name what is taken of "${module}", or take it as a namespace.`)
    }
  }
  return taken
}

function propertiesOf(source: ts.SourceFile, {name: namespace}: ts.NamespaceImport): Set<string> {
  const names = new Set<string>()
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && node.text === namespace.text && node !== namespace) {
      const {parent} = node
      if (ts.isPropertyAccessExpression(parent) && parent.expression === node) {
        names.add(parent.name.text)
      } else if (ts.isQualifiedName(parent) && parent.left === node) {
        names.add(parent.right.text)
      } else {
        throw new Error(
          `${source.fileName}: take "${namespace.text}" apart by its properties, so that every name can be told.`,
        )
      }
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return names
}

/**
 * What modules export, types included, as their declarations say.
 *
 * @param folder - the one whose `node_modules` has the modules
 * @returns nothing for a module that there is not
 */
export function exportedNames(
  folder: string,
  modules: Iterable<string>,
): ReadonlyMap<string, ReadonlyMap<string, ExportedName>> {
  const entry = join(folder, 'modules.ts')
  const text = Array.from(modules, (module) => `export * as _ from '${module}'\n`).join('')
  const options: ts.CompilerOptions = {
    jsx: ts.JsxEmit.ReactJSX,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    noLib: true,
    target: ts.ScriptTarget.ES2024,
    types: [],
  }
  const disk = ts.createCompilerHost(options)
  const host: ts.CompilerHost = {
    ...disk,
    fileExists: (file) => file === entry || disk.fileExists(file),
    getSourceFile: (file, ...rest) =>
      file === entry
        ? ts.createSourceFile(file, text, ts.ScriptTarget.ES2024, true)
        : disk.getSourceFile(file, ...rest),
  }
  const program = ts.createProgram([entry], options, host)
  const checker = program.getTypeChecker()
  const found = new Map<string, ReadonlyMap<string, ExportedName>>()
  for (const statement of program.getSourceFile(entry)?.statements ?? []) {
    if (!ts.isExportDeclaration(statement) || !statement.moduleSpecifier) continue
    const module = checker.getSymbolAtLocation(statement.moduleSpecifier)
    if (!module || !ts.isStringLiteral(statement.moduleSpecifier)) continue
    const names = checker.getExportsOfModule(module).map((symbol) => {
      const isAlias = (symbol.flags & ts.SymbolFlags.Alias) !== 0
      const declared = isAlias ? checker.getAliasedSymbol(symbol) : symbol
      const isInternal = declared.getJsDocTags(checker).some(({name}) => name === 'internal')
      return [symbol.name, {isInternal}] as const
    })
    found.set(statement.moduleSpecifier.text, new Map(names))
  }
  return found
}
