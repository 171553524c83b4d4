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

const {and, firstOf, or, seconds, time} = createFormats('es-ES', (more) => `${more} más`)
const {option, settings, threshold, toggle} = titles

function groups(type: TicketType, others: Others): string {
  const [first] = others.names
  return others.names.length + others.more > 1
    ? `los grupos ${type} ${and(others, 'uno sin nombre')}`
    : `el grupo ${type} ${named(first, 'sin nombre')}`
}

const own = (name: Name) => named(name, 'esta subcategoría')
const ofItem = (name: Name) => named(name, 'la subcategoría de este elemento')
const ownGroup = (name: Name) => (name === undefined ? 'este grupo' : `el grupo ${quoted(name)}`)
const ofGroup = (name: Name) => (name === undefined ? 'de este grupo' : `del grupo ${quoted(name)}`)

/** What validation says in Spanish. */
export const spanish: FindingWords = {
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
      const others = and(otherGroups, 'uno sin nombre')
      const shared =
        place === 'item'
          ? `${ofItem(subcategory)} también está en ${isOne ? 'el grupo' : 'los grupos'} ${others}, que ${isOne ? 'lleva' : 'llevan'} igualmente el nombre ${and(sharedNames, '')}: un ticket`
          : `El nombre ${value} en ${named(language, '')} también es un nombre ${isOne ? 'del grupo' : 'de los grupos'} ${others}, que ${isOne ? 'contiene' : 'contienen'} subcategorías de este grupo: un ticket de una de ellas`
      return decidesTheSame
        ? `${shared} que lleve ese nombre no indica ningún grupo. Por ahora llega al mismo destino, pero puede dejar de hacerlo si cambia alguno de los grupos: dé a cada uno un nombre distinto.`
        : `${shared} que lleve ese nombre no indica ningún grupo y puede pasar a GENERAL en lugar de llegar a un restaurante. Dé a cada grupo un nombre distinto.`
    },
    'external-partners-not-set': ({place, subcategory, value}) => {
      const held =
        value === undefined ? 'no se ha activado ni desactivado nunca' : `contiene ${value}`
      return place === 'item'
        ? `${toggle} ${held} en ${ofItem(subcategory)}, lo que equivale a desactivado: sus tickets no se reenvían. Actívelo o desactívelo allí.`
        : `${toggle} ${held}, lo que equivale a desactivado: los tickets de ${own(subcategory)} no se reenvían a los partners. Actívelo o desactívelo.`
    },
    'external-partners-off': ({place, subcategory}) =>
      place === 'item'
        ? `${toggle} está desactivado en ${ofItem(subcategory)}: sus tickets no se reenvían. Actívelo allí si los partners deben recibirlos.`
        : `${toggle} está desactivado: los tickets de ${own(subcategory)} no se reenvían. Actívelo si los partners deben recibirlos.`,
    'group-empty': ({group}) =>
      `${ownGroup(group)} no contiene ninguna subcategoría, así que no se puede abrir ningún ticket en él. Añada al menos una.`,
    'knowledge-force-id-duplicate': ({otherSubcategories, subcategory, value}) =>
      `El id de Knowledge Force ${value} de ${own(subcategory)} también es el de ${and(otherSubcategories, 'una subcategoría sin nombre')}: los partners no pueden distinguir los tickets de estas subcategorías. Compruebe a cuál de ellas le corresponde.`,
    'knowledge-force-id-format': ({listed, value}) =>
      `El id de Knowledge Force ${value} debe escribirse ${or(listed, (more) => `de ${more === 1 ? 'otra forma' : `otras ${more} formas`}`)}; de lo contrario, es posible que los partners no lo reconozcan. Corríjalo.`,
    'knowledge-force-id-missing': ({subcategory}) =>
      `Los tickets de ${own(subcategory)} llegan a los partners sin id de Knowledge Force. Elija uno de la lista del mercado.`,
    'knowledge-force-id-not-in-list': ({subcategory, value}) =>
      `El id de Knowledge Force ${value} de ${own(subcategory)} no está en la lista del mercado, así que los partners no pueden asociar sus tickets a una incidencia. Elija uno de la lista o añada este en ${settings}.`,
    'knowledge-force-list-invalid': ({listed, value}) => {
      if (listed.names.length > 0) {
        return `El id de Knowledge Force ${value} de la lista del mercado empieza o termina con un espacio y cuenta sin él. Elimínelo.`
      }
      return value === undefined
        ? 'Este elemento de la lista del mercado no tiene id de Knowledge Force, así que no cuenta. Introduzca el id o elimine el elemento.'
        : `La lista del mercado contiene ${value}, que no es un id de Knowledge Force y no cuenta. Introduzca el id como texto, con sus ceros iniciales.`
    },
    'name-damaged': ({language, value}) =>
      `El nombre ${value} en ${named(language, '')} contiene “\uFFFD” en lugar de un carácter que se ha perdido, y así lo ven los clientes y los partners. Escriba el nombre de nuevo.`,
    'name-missing': ({group, isNote, language, place, subcategory}) => {
      const document = place === 'group' ? ownGroup(group) : own(subcategory)
      if (language === undefined) {
        return `${document} no tiene nombre en ningún idioma. Los clientes eligen por el nombre y los partners lo reciben con cada ticket: escriba uno.`
      }
      const customers = `${document} no tiene nombre en ${quoted(language)}: los clientes que usan la aplicación en ese idioma quizá`
      return isNote
        ? `${customers} vean otro idioma o nada que elegir. Escriba el nombre si hace falta.`
        : `${customers} no vean nada que elegir. Escriba el nombre.`
    },
    'name-plain-text': ({language, value}) =>
      `El nombre ${value} es texto sin idioma: la aplicación y los partners lo buscan en un idioma y no encuentran ninguno. ${language === undefined ? 'Escríbalo en un idioma' : `Consérvelo como nombre en ${quoted(language)} o escríbalo en otro idioma`}; restablecer el valor lo borraría.`,
    'name-whitespace': ({isInside, language, value}) =>
      isInside
        ? `El nombre ${value} en ${named(language, '')} contiene un carácter que no se ve, como un salto de línea o un espacio de ancho cero. Los partners usan los nombres como claves, con todos sus caracteres: elimine este.`
        : `El nombre ${value} en ${named(language, '')} empieza o termina con un espacio. Los partners usan los nombres como claves, espacios incluidos: elimine este.`,
    'nobody-subscribed': ({group, unheard, unheardStores: stores}) => {
      const store = stores
        ? `en ${stores.count} de ${stores.total} restaurantes (${and(stores.ids, '')}) ningún partner recibe STORE_SUPPORT_TICKET_EVENT`
        : 'ningún partner está conectado a ningún restaurante para STORE_SUPPORT_TICKET_EVENT'
      const region = 'ningún partner recibe GENERAL_SUPPORT_TICKET_EVENT para la región'
      const parts = [...(unheard.store ? [store] : []), ...(unheard.region ? [region] : [])]
      return `No todos los tickets ${ofGroup(group)} llegan a un partner: ${parts.join(' y ')}. Suscriba a uno en Partner’s admin.`
    },
    'reference-dangling': ({group, isEmptyItem, isForeign, isWithheld}) => {
      if (isWithheld) {
        return `Este elemento ${ofGroup(group)} hace referencia a una subcategoría que usted no puede ver, así que aquí no se comprueba.`
      }
      if (isForeign) {
        return `Este elemento ${ofGroup(group)} hace referencia a algo que está fuera de este dataset, así que los clientes no pueden elegirlo. Elija una subcategoría de este dataset o elimine el elemento.`
      }
      return isEmptyItem
        ? `Este elemento ${ofGroup(group)} todavía no hace referencia a nada. Elija una subcategoría o elimine el elemento.`
        : `Este elemento ${ofGroup(group)} hace referencia a una subcategoría que no existe, así que los clientes no pueden elegirla. Elija otra o elimine el elemento.`
    },
    'reference-duplicate': ({group, subcategory}) =>
      `${ofItem(subcategory)} ya está en ${ownGroup(group)} y solo cuenta una vez. Elimine este elemento.`,
    'reference-not-published': ({group, isBlocking, isOfRelease, subcategory}) =>
      `${ofItem(subcategory)} no está publicada, así que ni los clientes ni los partners la ven en ${ownGroup(group)}${isBlocking ? ', y no se puede publicar ningún cambio del grupo' : ''}. ${isOfRelease ? 'Publíquela primero o añádala a este lanzamiento.' : 'Publíquela primero.'}`,
    'reference-weak': ({group, subcategory}) =>
      `${ofItem(subcategory)} se puede eliminar aunque ${ownGroup(group)} todavía la contenga, porque la referencia de este elemento es débil. Haga que sea fuerte.`,
    'settings-misplaced': () =>
      `Este documento no cuenta: un mercado tiene un solo documento ${settings}, con el id “supportSettings”. Introduzca allí lo que deba contar y elimine este.`,
    'store-subcategory-without-order-selection': ({group, place, storeGroups, subcategory}) => {
      const isItem = place === 'item'
      const document = isItem ? ofItem(subcategory) : own(subcategory)
      return `En ${groups('STORE', isItem ? one(group) : storeGroups)}, los tickets de ${document} abiertos desde la aplicación nunca pueden llegar a un restaurante: el formulario no permite elegir un pedido y, sin pedido, un ticket pasa a GENERAL. Active ${option}${isItem ? ' en esa subcategoría' : ''}.`
    },
    'subcategories-malformed': ({group}) =>
      `Las subcategorías ${ofGroup(group)} no están guardadas como una lista, así que ninguna cuenta y no se puede abrir ningún ticket en él. Restablezca el campo y añádalas de nuevo.`,
    'subcategory-in-conflicting-groups': ({generalGroups, place, storeGroups, subcategory}) => {
      const where =
        place === 'item'
          ? `${ofItem(subcategory)} no solo está en este grupo, sino también en ${storeGroups.names.length > 0 ? groups('STORE', storeGroups) : groups('GENERAL', generalGroups)}`
          : `${own(subcategory)} está en ${groups('STORE', storeGroups)} y en ${groups('GENERAL', generalGroups)}`
      return `${where}: un ticket que no indica ningún grupo pasa a GENERAL. Deje la subcategoría solo en grupos con el mismo “Ticket Type”.`
    },
    'subcategory-not-in-any-group': ({subcategory}) =>
      `${own(subcategory)} no está en ningún grupo de categorías, así que los clientes no pueden elegirla y sus tickets no se reenvían. Añádala a un grupo.`,
    'threshold-invalid': ({value}) =>
      `${threshold} es ${value}, pero debe ser un número entero de minutos, 0 o más. Introduzca uno, por ejemplo, ${minutes}.`,
    'threshold-missing': ({group, place}) =>
      place === 'settings'
        ? `Sin ${threshold}, ningún ticket STORE se considera nunca fuera de plazo para su restaurante. Introdúzcalo en minutos, por ejemplo, ${minutes}.`
        : `${threshold} no está definido, así que ningún ticket del grupo STORE ${named(group, 'sin nombre')} se considera nunca fuera de plazo para su restaurante. Defínalo en ${settings}.`,
    'threshold-very-long': ({limitDays, value}) =>
      `Con ${value} minutos, más de ${limitDays} días, los restaurantes reciben tickets sobre pedidos que allí ya nadie recuerda. Introduzca menos minutos, por ejemplo, ${minutes}.`,
    'threshold-zero': () =>
      `Con 0 minutos, un ticket solo llega a su restaurante si se envía en el mismo instante que el pedido: en la práctica, todos los tickets STORE pasan a GENERAL. Introduzca más minutos, por ejemplo, ${minutes}.`,
    'ticket-type-invalid': ({group, value}) =>
      `El “Ticket Type” ${ofGroup(group)} es ${value}, un valor que no existe y cuenta como General: sus tickets van a la región como GENERAL. Elija “General” o “Store”.`,
    'ticket-type-missing': ({group}) =>
      `${ownGroup(group)} no tiene “Ticket Type”, así que sus tickets van a la región como GENERAL. Elija “General” o “Store”.`,
  },
  receivers: (receivers) =>
    receivers.length === 0
      ? 'nadie'
      : firstOf(
          receivers.map(({partner, stores}) =>
            stores === 'region'
              ? partner
              : `${partner} (${stores} ${stores === 1 ? 'restaurante' : 'restaurantes'})`,
          ),
        ),
  storeReach: (reach) => {
    if (reach.kind === 'of-market') {
      return `STORE no llega a nadie en ${reach.count} de ${reach.total} ${reach.total === 1 ? 'restaurante' : 'restaurantes'}.`
    }
    return reach.count === 0
      ? 'Para STORE no hay ningún partner conectado a ningún restaurante.'
      : `Para STORE hay partners conectados en ${reach.count} ${reach.count === 1 ? 'restaurante' : 'restaurantes'}; no se conocen otros.`
  },
  storesFailed: (failure) =>
    `No se sabe qué restaurantes tiene este mercado: ${becauseOfStores(failure)} Mientras tanto, ningún aviso dice a cuáles de ellos no está conectado ningún partner.`,
  unchecked: (reason) =>
    `No se ha podido comprobar lo que depende de otros documentos: ${because(reason)} Se volverá a comprobar con su próximo cambio.`,
  differing: (option) =>
    `Este Studio define “${option}” dos veces y con valores distintos. Lo que se lee aquí puede no ser correcto. Un desarrollador debe definirlo solo en supportRouting().`,
  untyped: (languages) =>
    `El tipo localeString de este Studio no tiene ningún campo ${or(all(languages.map(({id}) => id)))}, así que no se puede escribir ningún nombre en ${and(all(languages.map(({title}) => title)), '')} ni se exige. Un desarrollador debe añadir lo que falta al tipo o quitar el idioma de supportRouting().`,
}

function becauseOfStores(failure: UnknownStoresReason): string {
  const advice = 'Un desarrollador debe corregir la opción “stores”.'
  switch (failure.kind) {
    case 'empty':
      return `la respuesta a la consulta no contiene ningún restaurante. ${advice}`
    case 'no-id':
      return `el elemento ${failure.position} de la respuesta a la consulta no es un id en forma de texto. ${advice}`
    case 'no-list':
      return `la respuesta a la consulta no es una lista de ids. ${advice}`
    case 'query-failed':
      // Of a query that it understands it says no such thing.
      return failure.reason.kind === 'refused' && failure.reason.status === 400
        ? `${because(failure.reason)} ${advice}`
        : because(failure.reason)
    case 'refused':
      return failure.message === ''
        ? 'la consulta ha fallado sin indicar el motivo.'
        : `la consulta ha fallado con ${quoted(failure.message)}.`
  }
}

function because(reason: UncheckedReason): string {
  switch (reason.kind) {
    case 'failed':
      return 'la solicitud ha fallado de forma inesperada.'
    case 'no-answer':
      return `no ha habido respuesta en ${seconds(reason.waitedMs)}.`
    case 'no-connection':
      return 'no se puede acceder al servidor.'
    case 'refused':
      return `el servidor ha respondido con el estado ${reason.status}.`
    case 'stale':
      return `se ha perdido la conexión (${time(reason.since)}) y no se conocen los cambios posteriores de otras personas.`
  }
}
