import type {TicketType} from '../../engine/index.ts'
import {suggestedThresholdMinutes as minutes} from '../../engine/threshold.ts'
import {all, createFormats, named, one, quoted} from '../formats.ts'
import {
  type FindingWords,
  type Name,
  type Others,
  titles,
  type UncheckedReason,
  type UnknownStoresReason,
} from '../findingWords.ts'

const {and, firstOf, or, seconds, time} = createFormats('pt-PT', (more) => `mais ${more}`)
const {option, settings, threshold, toggle} = titles

function inGroups(type: TicketType, others: Others): string {
  const [first] = others.names
  return others.names.length + others.more > 1
    ? `nos grupos ${type} ${and(others, 'um sem nome')}`
    : `no grupo ${type} ${named(first, 'sem nome')}`
}

const own = (name: Name) => named(name, 'esta subcategoria')
const ofOwn = (name: Name) => (name === undefined ? 'desta subcategoria' : `de ${quoted(name)}`)
const item = (name: Name) => named(name, 'a subcategoria deste item')
const ofItem = (name: Name) =>
  name === undefined ? 'da subcategoria deste item' : `de ${quoted(name)}`
const inItem = (name: Name) =>
  name === undefined ? 'na subcategoria deste item' : `em ${quoted(name)}`
const ownGroup = (name: Name) => (name === undefined ? 'este grupo' : `o grupo ${quoted(name)}`)
const ofGroup = (name: Name) => (name === undefined ? 'deste grupo' : `do grupo ${quoted(name)}`)
const inGroup = (name: Name) => (name === undefined ? 'neste grupo' : `no grupo ${quoted(name)}`)

/** What validation says in Portuguese, as it is written in Portugal. */
export const portuguese: FindingWords = {
  because,
  findings: {
    'category-group-name-shared': ({
      decidesTheSame,
      language,
      otherGroups,
      place,
      sharedNames,
      subcategory,
      value,
    }) => {
      const isOne = otherGroups.names.length + otherGroups.more === 1
      const others = and(otherGroups, 'um sem nome')
      const shared =
        place === 'item'
          ? `${item(subcategory)} também está ${isOne ? 'no grupo' : 'nos grupos'} ${others}, que ${isOne ? 'tem' : 'têm'} igualmente o nome ${and(sharedNames, '')}: um ticket`
          : `O nome ${value} em ${named(language, '')} também é um nome ${isOne ? 'do grupo' : 'dos grupos'} ${others}, que ${isOne ? 'contém' : 'contêm'} subcategorias deste grupo: um ticket sobre uma delas`
      return decidesTheSame
        ? `${shared} com esse nome não indica nenhum grupo. Por agora tem o mesmo destino, mas pode deixar de o ter se um dos grupos mudar: dê a cada um um nome diferente.`
        : `${shared} com esse nome não indica nenhum grupo e pode passar para GENERAL em vez de chegar a um restaurante. Dê a cada grupo um nome diferente.`
    },
    'external-partners-not-set': ({place, subcategory, value}) => {
      const held = value === undefined ? 'nunca foi ativado nem desativado' : `contém ${value}`
      return place === 'item'
        ? `${toggle} ${held} ${inItem(subcategory)}, o que equivale a desativado: os seus tickets não são encaminhados. Ative-o ou desative-o aí.`
        : `${toggle} ${held}, o que equivale a desativado: os tickets ${ofOwn(subcategory)} não são encaminhados para os parceiros. Ative-o ou desative-o.`
    },
    'external-partners-off': ({place, subcategory}) =>
      place === 'item'
        ? `${toggle} está desativado ${inItem(subcategory)}: os seus tickets não são encaminhados. Ative-o aí caso os parceiros os devam receber.`
        : `${toggle} está desativado: os tickets ${ofOwn(subcategory)} não são encaminhados. Ative-o caso os parceiros os devam receber.`,
    'group-empty': ({group}) =>
      `${ownGroup(group)} não contém nenhuma subcategoria, pelo que não é possível abrir tickets nele. Adicione pelo menos uma.`,
    'knowledge-force-id-duplicate': ({otherSubcategories, subcategory, value}) =>
      `O id do Knowledge Force ${value} ${ofOwn(subcategory)} é também o de ${and(otherSubcategories, 'uma subcategoria sem nome')}: os parceiros não conseguem distinguir os tickets destas subcategorias. Verifique a qual delas pertence.`,
    'knowledge-force-id-format': ({listed, value}) =>
      `O id do Knowledge Force ${value} tem de ser escrito ${or(listed, (more) => `de ${more === 1 ? 'outra forma' : `outras ${more} formas`}`)}; caso contrário, os parceiros poderão não o reconhecer. Corrija-o.`,
    'knowledge-force-id-missing': ({subcategory}) =>
      `Os tickets ${ofOwn(subcategory)} chegam aos parceiros sem id do Knowledge Force. Escolha um da lista do mercado.`,
    'knowledge-force-id-not-in-list': ({subcategory, value}) =>
      `O id do Knowledge Force ${value} ${ofOwn(subcategory)} não consta da lista do mercado, pelo que os parceiros não conseguem associar os seus tickets a uma ocorrência. Escolha um da lista ou adicione este em ${settings}.`,
    'knowledge-force-list-invalid': ({listed, value}) => {
      if (listed.names.length > 0) {
        return `O id do Knowledge Force ${value} da lista do mercado começa ou termina com um espaço e conta sem ele. Remova-o.`
      }
      return value === undefined
        ? 'Este item da lista do mercado não tem id do Knowledge Force, pelo que não conta. Introduza o id ou remova o item.'
        : `A lista do mercado contém ${value}, que não é um id do Knowledge Force e não conta. Introduza o id como texto, com os zeros à esquerda.`
    },
    'name-damaged': ({language, value}) =>
      `O nome ${value} em ${named(language, '')} contém “\uFFFD” em vez de um carácter que se perdeu, e é assim que os clientes e os parceiros o veem. Introduza o nome de novo.`,
    'name-missing': ({group, isNote, language, place, subcategory}) => {
      const document = place === 'group' ? ownGroup(group) : own(subcategory)
      if (language === undefined) {
        return `${document} não tem nome em nenhum idioma. Os clientes escolhem pelo nome e os parceiros recebem-no com cada ticket: introduza um.`
      }
      const customers = `${document} não tem nome em ${quoted(language)}: os clientes que usam a aplicação nesse idioma podem`
      return isNote
        ? `${customers} ver outro idioma ou nada para escolher. Introduza o nome, se for preciso.`
        : `${customers} não ver nada para escolher. Introduza o nome.`
    },
    'name-plain-text': ({language, value}) =>
      `O nome ${value} é texto sem idioma: a aplicação e os parceiros procuram-no num idioma e não encontram nenhum. ${language === undefined ? 'Introduza-o num idioma' : `Mantenha-o como nome em ${quoted(language)} ou introduza-o noutro idioma`}; repor o valor apagá-lo-ia.`,
    'name-whitespace': ({isInside, language, value}) =>
      isInside
        ? `O nome ${value} em ${named(language, '')} contém um carácter que não se vê, como uma quebra de linha ou um espaço de largura zero. Os parceiros usam os nomes como chaves, com todos os caracteres: remova este.`
        : `O nome ${value} em ${named(language, '')} começa ou termina com um espaço. Os parceiros usam os nomes como chaves, incluindo os espaços: remova este.`,
    'nobody-subscribed': ({group, unheard, unheardStores: stores}) => {
      const store = stores
        ? `em ${stores.count} de ${stores.total} restaurantes (${and(stores.ids, '')}) nenhum parceiro recebe STORE_SUPPORT_TICKET_EVENT`
        : 'nenhum parceiro está ligado a qualquer restaurante para STORE_SUPPORT_TICKET_EVENT'
      const region = 'nenhum parceiro recebe GENERAL_SUPPORT_TICKET_EVENT para a região'
      const parts = [...(unheard.store ? [store] : []), ...(unheard.region ? [region] : [])]
      return `Nem todos os tickets ${ofGroup(group)} chegam a um parceiro: ${parts.join(' e ')}. Faça a subscrição de um no Partner’s admin.`
    },
    'reference-dangling': ({group, isEmptyItem, isForeign, isWithheld}) => {
      if (isWithheld) {
        return `Este item ${ofGroup(group)} faz referência a uma subcategoria que não tem permissão para ver, pelo que não é verificada aqui.`
      }
      if (isForeign) {
        return `Este item ${ofGroup(group)} faz referência a algo fora deste dataset, pelo que os clientes não o podem escolher. Escolha uma subcategoria deste dataset ou remova o item.`
      }
      return isEmptyItem
        ? `Este item ${ofGroup(group)} ainda não faz referência a nada. Escolha uma subcategoria ou remova o item.`
        : `Este item ${ofGroup(group)} faz referência a uma subcategoria que não existe, pelo que os clientes não a podem escolher. Escolha outra ou remova o item.`
    },
    'reference-duplicate': ({group, subcategory}) =>
      `${item(subcategory)} já está ${inGroup(group)} e só conta uma vez. Remova este item.`,
    'reference-not-published': ({group, isBlocking, isOfRelease, subcategory}) =>
      `${item(subcategory)} não está publicada, pelo que nem os clientes nem os parceiros a veem ${inGroup(group)}${isBlocking ? ', e nenhuma alteração do grupo pode ser publicada' : ''}. ${isOfRelease ? 'Publique-a primeiro ou adicione-a a este lançamento.' : 'Publique-a primeiro.'}`,
    'reference-weak': ({group, subcategory}) =>
      `${item(subcategory)} pode ser eliminada mesmo que ${ownGroup(group)} ainda a contenha, porque a referência deste item é fraca. Torne-a forte.`,
    'settings-misplaced': () =>
      `Este documento não conta: um mercado tem um só documento ${settings}, com o id “supportSettings”. Introduza aí o que deve contar e elimine este.`,
    'store-subcategory-without-order-selection': ({group, place, storeGroups, subcategory}) => {
      const isItem = place === 'item'
      const ofDocument = isItem ? ofItem(subcategory) : ofOwn(subcategory)
      return `${inGroups('STORE', isItem ? one(group) : storeGroups)}, os tickets ${ofDocument} abertos na aplicação nunca podem chegar a um restaurante: o formulário não permite escolher um pedido e, sem pedido, um ticket passa para GENERAL. Ative ${option}${isItem ? ' nessa subcategoria' : ''}.`
    },
    'subcategories-malformed': ({group}) =>
      `As subcategorias ${ofGroup(group)} não estão guardadas como uma lista, pelo que nenhuma conta e não é possível abrir tickets nele. Reponha o campo e adicione-as de novo.`,
    'subcategory-in-conflicting-groups': ({generalGroups, place, storeGroups, subcategory}) => {
      const where =
        place === 'item'
          ? `${item(subcategory)} não está só neste grupo, mas também ${storeGroups.names.length > 0 ? inGroups('STORE', storeGroups) : inGroups('GENERAL', generalGroups)}`
          : `${own(subcategory)} está ${inGroups('STORE', storeGroups)} e ${inGroups('GENERAL', generalGroups)}`
      return `${where}: um ticket que não indica nenhum grupo passa para GENERAL. Mantenha a subcategoria apenas em grupos com o mesmo “Ticket Type”.`
    },
    'subcategory-not-in-any-group': ({subcategory}) =>
      `${own(subcategory)} não está em nenhum grupo de categorias, pelo que os clientes não a podem escolher e os seus tickets não são encaminhados. Adicione-a a um grupo.`,
    'threshold-invalid': ({value}) =>
      `${threshold} é ${value}, mas tem de ser um número inteiro de minutos, 0 ou mais. Introduza um, por exemplo, ${minutes}.`,
    'threshold-missing': ({group, place}) =>
      place === 'settings'
        ? `Sem ${threshold}, nenhum ticket STORE é alguma vez considerado fora de prazo para o seu restaurante. Introduza-o em minutos, por exemplo, ${minutes}.`
        : `${threshold} não está definido, pelo que nenhum ticket do grupo STORE ${named(group, 'sem nome')} é alguma vez considerado fora de prazo para o seu restaurante. Defina-o em ${settings}.`,
    'threshold-very-long': ({limitDays, value}) =>
      `Com ${value} minutos, mais de ${limitDays} dias, os restaurantes recebem tickets sobre pedidos de que lá já ninguém se lembra. Introduza menos minutos, por exemplo, ${minutes}.`,
    'threshold-zero': () =>
      `Com 0 minutos, um ticket só chega ao seu restaurante se for enviado no mesmo instante que o pedido: na prática, todos os tickets STORE passam para GENERAL. Introduza mais minutos, por exemplo, ${minutes}.`,
    'ticket-type-invalid': ({group, value}) =>
      `O “Ticket Type” ${ofGroup(group)} é ${value}, um valor que não existe e conta como General: os seus tickets vão para a região como GENERAL. Escolha “General” ou “Store”.`,
    'ticket-type-missing': ({group}) =>
      `${ownGroup(group)} não tem “Ticket Type”, pelo que os seus tickets vão para a região como GENERAL. Escolha “General” ou “Store”.`,
  },
  receivers: (receivers) =>
    receivers.length === 0
      ? 'ninguém'
      : firstOf(
          receivers.map(({partner, stores}) =>
            stores === 'region'
              ? partner
              : `${partner} (${stores} ${stores === 1 ? 'restaurante' : 'restaurantes'})`,
          ),
        ),
  storeReach: (reach) => {
    if (reach.kind === 'of-market') {
      return `STORE não chega a ninguém em ${reach.count} de ${reach.total} ${reach.total === 1 ? 'restaurante' : 'restaurantes'}.`
    }
    return reach.count === 0
      ? 'Para STORE nenhum parceiro está ligado a nenhum restaurante.'
      : `Para STORE há parceiros ligados em ${reach.count} ${reach.count === 1 ? 'restaurante' : 'restaurantes'}; não se conhecem outros.`
  },
  storesFailed: (failure) =>
    `Não se sabe que restaurantes tem este mercado: ${becauseOfStores(failure)} Até se saber, nenhum aviso diz a quais deles nenhum parceiro está ligado.`,
  unchecked: (reason) =>
    `Não foi possível verificar o que depende de outros documentos: ${because(reason)} Será verificado novamente na próxima alteração.`,
  differing: (option) =>
    `Este Studio define “${option}” duas vezes, com valores diferentes. O que se lê aqui pode não estar certo. Um programador tem de definir esta opção apenas em supportRouting().`,
  untyped: (languages) =>
    `O tipo localeString deste Studio não tem nenhum campo ${or(all(languages.map(({id}) => id)))}, pelo que não é possível introduzir um nome em ${and(all(languages.map(({title}) => title)), '')}, nem é exigido. Um programador tem de acrescentar ao tipo o que falta ou retirar o idioma de supportRouting().`,
}

function becauseOfStores(failure: UnknownStoresReason): string {
  const advice = 'Um programador tem de corrigir a opção “stores”.'
  switch (failure.kind) {
    case 'empty':
      return `a resposta à consulta não contém nenhum restaurante. ${advice}`
    case 'no-id':
      return `o elemento ${failure.position} da resposta à consulta não é um id em forma de texto. ${advice}`
    case 'no-list':
      return `a resposta à consulta não é uma lista de ids. ${advice}`
    case 'query-failed':
      // Of a query that it understands it says no such thing.
      return failure.reason.kind === 'refused' && failure.reason.status === 400
        ? `${because(failure.reason)} ${advice}`
        : because(failure.reason)
    case 'refused':
      return failure.message === ''
        ? 'a consulta falhou sem indicar o motivo.'
        : `a consulta falhou com ${quoted(failure.message)}.`
  }
}

function because(reason: UncheckedReason): string {
  switch (reason.kind) {
    case 'failed':
      return 'o pedido falhou de forma inesperada.'
    case 'no-answer':
      return `não houve resposta em ${seconds(reason.waitedMs)}.`
    case 'no-connection':
      return 'não é possível aceder ao servidor.'
    case 'refused':
      return `o servidor respondeu com o estado ${reason.status}.`
    case 'stale':
      return `perdeu-se a ligação (${time(reason.since)}) e não se conhecem as alterações posteriores de outras pessoas.`
  }
}
