import type {FindingCode} from '../../engine/index.ts'

/** The languages that validation speaks. */
export const spoken = ['en', 'es', 'pt'] as const

/**
 * What the first case of each code in the engine's table of findings is said to be: on the document, and on the next
 * document or item that has the same finding.
 */
export const findingSentences: Readonly<
  Record<FindingCode, Readonly<Record<(typeof spoken)[number], readonly string[]>>>
> = {
  'store-subcategory-without-order-selection': {
    en: [
      'In the STORE groups “Group g” and “Group h”, tickets from the app for “Sub-category a” can never reach a store: the form does not ask for an order, and without an order a ticket goes to GENERAL. Switch on “Allow the guest to select a recent order”.',
      'In the STORE group “Group g”, tickets from the app for “Sub-category a” can never reach a store: the form does not ask for an order, and without an order a ticket goes to GENERAL. Switch on “Allow the guest to select a recent order” in that sub-category.',
    ],
    es: [
      'En los grupos STORE “Group g” y “Group h”, los tickets de “Sub-category a” abiertos desde la aplicación nunca pueden llegar a un restaurante: el formulario no permite elegir un pedido y, sin pedido, un ticket pasa a GENERAL. Active “Allow the guest to select a recent order”.',
      'En el grupo STORE “Group g”, los tickets de “Sub-category a” abiertos desde la aplicación nunca pueden llegar a un restaurante: el formulario no permite elegir un pedido y, sin pedido, un ticket pasa a GENERAL. Active “Allow the guest to select a recent order” en esa subcategoría.',
    ],
    pt: [
      'Nos grupos STORE “Group g” e “Group h”, os tickets de “Sub-category a” abertos na aplicação nunca podem chegar a um restaurante: o formulário não permite escolher um pedido e, sem pedido, um ticket passa para GENERAL. Ative “Allow the guest to select a recent order”.',
      'No grupo STORE “Group g”, os tickets de “Sub-category a” abertos na aplicação nunca podem chegar a um restaurante: o formulário não permite escolher um pedido e, sem pedido, um ticket passa para GENERAL. Ative “Allow the guest to select a recent order” nessa subcategoria.',
    ],
  },
  'ticket-type-missing': {
    en: [
      'The group “Group g” has no Ticket Type, so its tickets go to the region as GENERAL. Choose General or Store.',
    ],
    es: [
      'El grupo “Group g” no tiene “Ticket Type”, así que sus tickets van a la región como GENERAL. Elija “General” o “Store”.',
    ],
    pt: [
      'O grupo “Group g” não tem “Ticket Type”, pelo que os seus tickets vão para a região como GENERAL. Escolha “General” ou “Store”.',
    ],
  },
  'ticket-type-invalid': {
    en: [
      'The Ticket Type “OTHER” of the group “Group g” does not exist and counts as General: its tickets go to the region as GENERAL. Choose General or Store.',
    ],
    es: [
      'El “Ticket Type” del grupo “Group g” es “OTHER”, un valor que no existe y cuenta como General: sus tickets van a la región como GENERAL. Elija “General” o “Store”.',
    ],
    pt: [
      'O “Ticket Type” do grupo “Group g” é “OTHER”, um valor que não existe e conta como General: os seus tickets vão para a região como GENERAL. Escolha “General” ou “Store”.',
    ],
  },
  'subcategory-in-conflicting-groups': {
    en: [
      '“Sub-category a” is in the STORE group “Group g” and in the GENERAL group “Group h”: a ticket that names no group goes to GENERAL. Keep the sub-category in groups of one Ticket Type only.',
      '“Sub-category a” is not only in this group, but also in the GENERAL group “Group h”: a ticket that names no group goes to GENERAL. Keep the sub-category in groups of one Ticket Type only.',
    ],
    es: [
      '“Sub-category a” está en el grupo STORE “Group g” y en el grupo GENERAL “Group h”: un ticket que no indica ningún grupo pasa a GENERAL. Deje la subcategoría solo en grupos con el mismo “Ticket Type”.',
      '“Sub-category a” no solo está en este grupo, sino también en el grupo GENERAL “Group h”: un ticket que no indica ningún grupo pasa a GENERAL. Deje la subcategoría solo en grupos con el mismo “Ticket Type”.',
    ],
    pt: [
      '“Sub-category a” está no grupo STORE “Group g” e no grupo GENERAL “Group h”: um ticket que não indica nenhum grupo passa para GENERAL. Mantenha a subcategoria apenas em grupos com o mesmo “Ticket Type”.',
      '“Sub-category a” não está só neste grupo, mas também no grupo GENERAL “Group h”: um ticket que não indica nenhum grupo passa para GENERAL. Mantenha a subcategoria apenas em grupos com o mesmo “Ticket Type”.',
    ],
  },
  'subcategory-not-in-any-group': {
    en: [
      '“Sub-category a” is in no Support Category Group, so guests cannot choose it and its tickets are not forwarded. Add it to a group.',
    ],
    es: [
      '“Sub-category a” no está en ningún grupo de categorías, así que los clientes no pueden elegirla y sus tickets no se reenvían. Añádala a un grupo.',
    ],
    pt: [
      '“Sub-category a” não está em nenhum grupo de categorias, pelo que os clientes não a podem escolher e os seus tickets não são encaminhados. Adicione-a a um grupo.',
    ],
  },
  'group-empty': {
    en: [
      'The group “Group g” holds no sub-category, so no ticket can be opened in it. Add at least one.',
    ],
    es: [
      'El grupo “Group g” no contiene ninguna subcategoría, así que no se puede abrir ningún ticket en él. Añada al menos una.',
    ],
    pt: [
      'O grupo “Group g” não contém nenhuma subcategoria, pelo que não é possível abrir tickets nele. Adicione pelo menos uma.',
    ],
  },
  'subcategories-malformed': {
    en: [
      'The sub-categories of the group “Group g” are stored as something else than a list, so none of them counts and no ticket can be opened in it. Reset the field, and add them again.',
    ],
    es: [
      'Las subcategorías del grupo “Group g” no están guardadas como una lista, así que ninguna cuenta y no se puede abrir ningún ticket en él. Restablezca el campo y añádalas de nuevo.',
    ],
    pt: [
      'As subcategorias do grupo “Group g” não estão guardadas como uma lista, pelo que nenhuma conta e não é possível abrir tickets nele. Reponha o campo e adicione-as de novo.',
    ],
  },
  'reference-dangling': {
    en: [
      'This item of the group “Group g” refers to a sub-category that does not exist, so guests cannot choose it. Choose another one, or remove the item.',
    ],
    es: [
      'Este elemento del grupo “Group g” hace referencia a una subcategoría que no existe, así que los clientes no pueden elegirla. Elija otra o elimine el elemento.',
    ],
    pt: [
      'Este item do grupo “Group g” faz referência a uma subcategoria que não existe, pelo que os clientes não a podem escolher. Escolha outra ou remova o item.',
    ],
  },
  'reference-duplicate': {
    en: [
      '“Sub-category a” is already in the group “Group g” and counts only once. Remove this item.',
    ],
    es: [
      '“Sub-category a” ya está en el grupo “Group g” y solo cuenta una vez. Elimine este elemento.',
    ],
    pt: ['“Sub-category a” já está no grupo “Group g” e só conta uma vez. Remova este item.'],
  },
  'reference-not-published': {
    en: [
      'The sub-category of this item is not published, so guests and partners do not see it in the group “Group g”, and no change of the group can be published. Publish it first.',
    ],
    es: [
      'La subcategoría de este elemento no está publicada, así que ni los clientes ni los partners la ven en el grupo “Group g”, y no se puede publicar ningún cambio del grupo. Publíquela primero.',
    ],
    pt: [
      'A subcategoria deste item não está publicada, pelo que nem os clientes nem os parceiros a veem no grupo “Group g”, e nenhuma alteração do grupo pode ser publicada. Publique-a primeiro.',
    ],
  },
  'reference-weak': {
    en: [
      '“Sub-category a” can be deleted while the group “Group g” still holds it, since this item refers to it weakly. Make the reference strong.',
    ],
    es: [
      '“Sub-category a” se puede eliminar aunque el grupo “Group g” todavía la contenga, porque la referencia de este elemento es débil. Haga que sea fuerte.',
    ],
    pt: [
      '“Sub-category a” pode ser eliminada mesmo que o grupo “Group g” ainda a contenha, porque a referência deste item é fraca. Torne-a forte.',
    ],
  },
  'external-partners-off': {
    en: [
      '“Submit Support Requests to External Partners” is off: tickets of “Sub-category a” are not forwarded. Switch it on if partners should receive them.',
      '“Submit Support Requests to External Partners” is off for “Sub-category a”: its tickets are not forwarded. Switch it on there if partners should receive them.',
    ],
    es: [
      '“Submit Support Requests to External Partners” está desactivado: los tickets de “Sub-category a” no se reenvían. Actívelo si los partners deben recibirlos.',
      '“Submit Support Requests to External Partners” está desactivado en “Sub-category a”: sus tickets no se reenvían. Actívelo allí si los partners deben recibirlos.',
    ],
    pt: [
      '“Submit Support Requests to External Partners” está desativado: os tickets de “Sub-category a” não são encaminhados. Ative-o caso os parceiros os devam receber.',
      '“Submit Support Requests to External Partners” está desativado em “Sub-category a”: os seus tickets não são encaminhados. Ative-o aí caso os parceiros os devam receber.',
    ],
  },
  'external-partners-not-set': {
    en: [
      '“Submit Support Requests to External Partners” was never switched on or off, which counts as off: tickets of “Sub-category a” are not forwarded to partners. Switch it on or off.',
      '“Submit Support Requests to External Partners” was never switched on or off for “Sub-category a”, which counts as off: its tickets are not forwarded. Switch it on or off there.',
    ],
    es: [
      '“Submit Support Requests to External Partners” no se ha activado ni desactivado nunca, lo que equivale a desactivado: los tickets de “Sub-category a” no se reenvían a los partners. Actívelo o desactívelo.',
      '“Submit Support Requests to External Partners” no se ha activado ni desactivado nunca en “Sub-category a”, lo que equivale a desactivado: sus tickets no se reenvían. Actívelo o desactívelo allí.',
    ],
    pt: [
      '“Submit Support Requests to External Partners” nunca foi ativado nem desativado, o que equivale a desativado: os tickets de “Sub-category a” não são encaminhados para os parceiros. Ative-o ou desative-o.',
      '“Submit Support Requests to External Partners” nunca foi ativado nem desativado em “Sub-category a”, o que equivale a desativado: os seus tickets não são encaminhados. Ative-o ou desative-o aí.',
    ],
  },
  'knowledge-force-id-missing': {
    en: [
      'Tickets of “Sub-category a” go to partners without a Knowledge Force id. Choose one from the market’s list.',
    ],
    es: [
      'Los tickets de “Sub-category a” llegan a los partners sin id de Knowledge Force. Elija uno de la lista del mercado.',
    ],
    pt: [
      'Os tickets de “Sub-category a” chegam aos parceiros sem id do Knowledge Force. Escolha um da lista do mercado.',
    ],
  },
  'knowledge-force-id-not-in-list': {
    en: [
      'The Knowledge Force id “0202” of “Sub-category a” is not in the market’s list, so partners cannot map its tickets to an issue. Choose one from the list, or add this one in Support Settings.',
    ],
    es: [
      'El id de Knowledge Force “0202” de “Sub-category a” no está en la lista del mercado, así que los partners no pueden asociar sus tickets a una incidencia. Elija uno de la lista o añada este en Support Settings.',
    ],
    pt: [
      'O id do Knowledge Force “0202” de “Sub-category a” não consta da lista do mercado, pelo que os parceiros não conseguem associar os seus tickets a uma ocorrência. Escolha um da lista ou adicione este em Support Settings.',
    ],
  },
  'knowledge-force-id-format': {
    en: [
      'The Knowledge Force id “0201 ” has to be spelled “0201”, or partners may not recognize it. Correct the spelling.',
    ],
    es: [
      'El id de Knowledge Force “0201 ” debe escribirse “0201”; de lo contrario, es posible que los partners no lo reconozcan. Corríjalo.',
    ],
    pt: [
      'O id do Knowledge Force “0201 ” tem de ser escrito “0201”; caso contrário, os parceiros poderão não o reconhecer. Corrija-o.',
    ],
  },
  'knowledge-force-id-duplicate': {
    en: [
      'The Knowledge Force id “1” of “Sub-category a” is also that of “Sub-category b”: partners cannot tell the tickets of these sub-categories apart. Check which of them should have it.',
      'The Knowledge Force id “1” of “Sub-category b” is also that of “Sub-category a”: partners cannot tell the tickets of these sub-categories apart. Check which of them should have it.',
    ],
    es: [
      'El id de Knowledge Force “1” de “Sub-category a” también es el de “Sub-category b”: los partners no pueden distinguir los tickets de estas subcategorías. Compruebe a cuál de ellas le corresponde.',
      'El id de Knowledge Force “1” de “Sub-category b” también es el de “Sub-category a”: los partners no pueden distinguir los tickets de estas subcategorías. Compruebe a cuál de ellas le corresponde.',
    ],
    pt: [
      'O id do Knowledge Force “1” de “Sub-category a” é também o de “Sub-category b”: os parceiros não conseguem distinguir os tickets destas subcategorias. Verifique a qual delas pertence.',
      'O id do Knowledge Force “1” de “Sub-category b” é também o de “Sub-category a”: os parceiros não conseguem distinguir os tickets destas subcategorias. Verifique a qual delas pertence.',
    ],
  },
  'knowledge-force-list-invalid': {
    en: [
      'The market’s list holds 201, which is no Knowledge Force id and counts for nothing. Enter the id as text, with its leading zeros.',
    ],
    es: [
      'La lista del mercado contiene 201, que no es un id de Knowledge Force y no cuenta. Introduzca el id como texto, con sus ceros iniciales.',
    ],
    pt: [
      'A lista do mercado contém 201, que não é um id do Knowledge Force e não conta. Introduza o id como texto, com os zeros à esquerda.',
    ],
  },
  'threshold-missing': {
    en: [
      'Without “Store Support Ticket Time Threshold” no STORE ticket is ever too late for its store. Enter it in minutes, like 60.',
    ],
    es: [
      'Sin “Store Support Ticket Time Threshold”, ningún ticket STORE se considera nunca fuera de plazo para su restaurante. Introdúzcalo en minutos, por ejemplo, 60.',
    ],
    pt: [
      'Sem “Store Support Ticket Time Threshold”, nenhum ticket STORE é alguma vez considerado fora de prazo para o seu restaurante. Introduza-o em minutos, por exemplo, 60.',
    ],
  },
  'threshold-invalid': {
    en: [
      '“Store Support Ticket Time Threshold” is -1, but it has to be a whole number of minutes, 0 or more. Enter one, like 60.',
    ],
    es: [
      '“Store Support Ticket Time Threshold” es -1, pero debe ser un número entero de minutos, 0 o más. Introduzca uno, por ejemplo, 60.',
    ],
    pt: [
      '“Store Support Ticket Time Threshold” é -1, mas tem de ser um número inteiro de minutos, 0 ou mais. Introduza um, por exemplo, 60.',
    ],
  },
  'threshold-zero': {
    en: [
      'With 0 minutes a ticket reaches its store only if it is submitted in the very instant of the order: in effect every STORE ticket goes to GENERAL. Enter more minutes, like 60.',
    ],
    es: [
      'Con 0 minutos, un ticket solo llega a su restaurante si se envía en el mismo instante que el pedido: en la práctica, todos los tickets STORE pasan a GENERAL. Introduzca más minutos, por ejemplo, 60.',
    ],
    pt: [
      'Com 0 minutos, um ticket só chega ao seu restaurante se for enviado no mesmo instante que o pedido: na prática, todos os tickets STORE passam para GENERAL. Introduza mais minutos, por exemplo, 60.',
    ],
  },
  'threshold-very-long': {
    en: [
      'With 10081 minutes, more than 7 days, stores receive tickets about orders that nobody there remembers. Enter fewer minutes, like 60.',
    ],
    es: [
      'Con 10081 minutos, más de 7 días, los restaurantes reciben tickets sobre pedidos que allí ya nadie recuerda. Introduzca menos minutos, por ejemplo, 60.',
    ],
    pt: [
      'Com 10081 minutos, mais de 7 dias, os restaurantes recebem tickets sobre pedidos de que lá já ninguém se lembra. Introduza menos minutos, por exemplo, 60.',
    ],
  },
  'name-missing': {
    en: [
      '“A” has no name in “Português”: guests who use the app in that language may see nothing to choose. Enter the name.',
      '“A” has no name in “Español”: guests who use the app in that language may see nothing to choose. Enter the name.',
    ],
    es: [
      '“A” no tiene nombre en “Português”: los clientes que usan la aplicación en ese idioma quizá no vean nada que elegir. Escriba el nombre.',
      '“A” no tiene nombre en “Español”: los clientes que usan la aplicación en ese idioma quizá no vean nada que elegir. Escriba el nombre.',
    ],
    pt: [
      '“A” não tem nome em “Português”: os clientes que usam a aplicação nesse idioma podem não ver nada para escolher. Introduza o nome.',
      '“A” não tem nome em “Español”: os clientes que usam a aplicação nesse idioma podem não ver nada para escolher. Introduza o nome.',
    ],
  },
  'name-plain-text': {
    en: [
      'The name “A” is plain text: the app and the partners look for it in a language and find none. Keep it as the name in “Português”, or enter it in another language; resetting the value would delete it.',
    ],
    es: [
      'El nombre “A” es texto sin idioma: la aplicación y los partners lo buscan en un idioma y no encuentran ninguno. Consérvelo como nombre en “Português” o escríbalo en otro idioma; restablecer el valor lo borraría.',
    ],
    pt: [
      'O nome “A” é texto sem idioma: a aplicação e os parceiros procuram-no num idioma e não encontram nenhum. Mantenha-o como nome em “Português” ou introduza-o noutro idioma; repor o valor apagá-lo-ia.',
    ],
  },
  'name-whitespace': {
    en: [
      'The name “ A” in “English” begins or ends with a blank. Partners use names as keys, blanks included: remove this one.',
      'The name “A\n” in “Português” begins or ends with a blank. Partners use names as keys, blanks included: remove this one.',
    ],
    es: [
      'El nombre “ A” en “English” empieza o termina con un espacio. Los partners usan los nombres como claves, espacios incluidos: elimine este.',
      'El nombre “A\n” en “Português” empieza o termina con un espacio. Los partners usan los nombres como claves, espacios incluidos: elimine este.',
    ],
    pt: [
      'O nome “ A” em “English” começa ou termina com um espaço. Os parceiros usam os nomes como chaves, incluindo os espaços: remova este.',
      'O nome “A\n” em “Português” começa ou termina com um espaço. Os parceiros usam os nomes como chaves, incluindo os espaços: remova este.',
    ],
  },
  'name-damaged': {
    en: [
      'The name “Caf\uFFFD” in “English” holds “\uFFFD” in place of a character that was lost, and that is what guests and partners see. Enter the name again.',
      'The name “Caf\uFFFD” in “Português” holds “\uFFFD” in place of a character that was lost, and that is what guests and partners see. Enter the name again.',
    ],
    es: [
      'El nombre “Caf\uFFFD” en “English” contiene “\uFFFD” en lugar de un carácter que se ha perdido, y así lo ven los clientes y los partners. Escriba el nombre de nuevo.',
      'El nombre “Caf\uFFFD” en “Português” contiene “\uFFFD” en lugar de un carácter que se ha perdido, y así lo ven los clientes y los partners. Escriba el nombre de nuevo.',
    ],
    pt: [
      'O nome “Caf\uFFFD” em “English” contém “\uFFFD” em vez de um carácter que se perdeu, e é assim que os clientes e os parceiros o veem. Introduza o nome de novo.',
      'O nome “Caf\uFFFD” em “Português” contém “\uFFFD” em vez de um carácter que se perdeu, e é assim que os clientes e os parceiros o veem. Introduza o nome de novo.',
    ],
  },
  'category-group-name-shared': {
    en: [
      'The name “Menu” in “English” is also a name of the group “Menu”, which holds sub-categories of this group too: a ticket about one of them that says it names no group, and may go to GENERAL instead of a store. Give each group a name of its own.',
      '“Sub-category a” is also in the group “Menu”, which has the name “Menu” too: a ticket that says it names no group, and may go to GENERAL instead of a store. Give each group a name of its own.',
    ],
    es: [
      'El nombre “Menu” en “English” también es un nombre del grupo “Menu”, que contiene subcategorías de este grupo: un ticket de una de ellas que lleve ese nombre no indica ningún grupo y puede pasar a GENERAL en lugar de llegar a un restaurante. Dé a cada grupo un nombre distinto.',
      '“Sub-category a” también está en el grupo “Menu”, que lleva igualmente el nombre “Menu”: un ticket que lleve ese nombre no indica ningún grupo y puede pasar a GENERAL en lugar de llegar a un restaurante. Dé a cada grupo un nombre distinto.',
    ],
    pt: [
      'O nome “Menu” em “English” também é um nome do grupo “Menu”, que contém subcategorias deste grupo: um ticket sobre uma delas com esse nome não indica nenhum grupo e pode passar para GENERAL em vez de chegar a um restaurante. Dê a cada grupo um nome diferente.',
      '“Sub-category a” também está no grupo “Menu”, que tem igualmente o nome “Menu”: um ticket com esse nome não indica nenhum grupo e pode passar para GENERAL em vez de chegar a um restaurante. Dê a cada grupo um nome diferente.',
    ],
  },
  'settings-misplaced': {
    en: [
      'This document counts for nothing: a market has one Support Settings document, with the id “supportSettings”. Enter there what should count, and delete this one.',
    ],
    es: [
      'Este documento no cuenta: un mercado tiene un solo documento Support Settings, con el id “supportSettings”. Introduzca allí lo que deba contar y elimine este.',
    ],
    pt: [
      'Este documento não conta: um mercado tem um só documento Support Settings, com o id “supportSettings”. Introduza aí o que deve contar e elimine este.',
    ],
  },
  'nobody-subscribed': {
    en: [
      'Not every ticket of the group “Group g” reaches a partner: no partner is connected to any store for STORE_SUPPORT_TICKET_EVENT, and no partner receives GENERAL_SUPPORT_TICKET_EVENT for the region. Subscribe one in the Partner’s admin.',
      'Not every ticket of the group “Group h” reaches a partner: no partner receives GENERAL_SUPPORT_TICKET_EVENT for the region. Subscribe one in the Partner’s admin.',
    ],
    es: [
      'No todos los tickets del grupo “Group g” llegan a un partner: ningún partner está conectado a ningún restaurante para STORE_SUPPORT_TICKET_EVENT y ningún partner recibe GENERAL_SUPPORT_TICKET_EVENT para la región. Suscriba a uno en Partner’s admin.',
      'No todos los tickets del grupo “Group h” llegan a un partner: ningún partner recibe GENERAL_SUPPORT_TICKET_EVENT para la región. Suscriba a uno en Partner’s admin.',
    ],
    pt: [
      'Nem todos os tickets do grupo “Group g” chegam a um parceiro: nenhum parceiro está ligado a qualquer restaurante para STORE_SUPPORT_TICKET_EVENT e nenhum parceiro recebe GENERAL_SUPPORT_TICKET_EVENT para a região. Faça a subscrição de um no Partner’s admin.',
      'Nem todos os tickets do grupo “Group h” chegam a um parceiro: nenhum parceiro recebe GENERAL_SUPPORT_TICKET_EVENT para a região. Faça a subscrição de um no Partner’s admin.',
    ],
  },
}
