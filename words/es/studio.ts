import {spanishRouting} from './routing.ts'
import type {StudioWordKey} from '../en/studio.ts'

/** The plugin's words in Spanish. */
const words = {
  ...spanishRouting,
  'perspective.live.drafts': 'Así es ahora, y lo seguirá siendo al publicar todos los borradores.',
  'perspective.live.release':
    'Así es ahora, y lo seguirá siendo al publicar el lanzamiento {{release}}.',
  'perspective.release': 'Como si el lanzamiento {{release}} estuviera publicado.',
  'perspective.published': 'Según lo que está publicado.',
  'perspective.drafts': 'Como si todos los borradores estuvieran publicados.',
  'age.title': 'Tiempo entre pedido y ticket',
  'add-to-group.button': 'Añadir a un grupo',
  'add-to-group.none': 'Todavía no hay ningún grupo. Cree uno primero.',
  'add-to-group.waiting': 'El borrador de “{{group}}” la contiene; eso contará cuando se publique.',
  'age.after': '{{age}} después del pedido',
  'age.before': '{{age}} antes del pedido',
  'age.beyond': '{{age}}, más de lo que abarca esta escala',
  'age.unknown': 'Se desconoce, porque falta una hora',
  'age.value-text': '{{age}}, {{outcome}}',
  'age.threshold': 'Límite: {{limit}}',
  'age.threshold_long': 'Límite: {{limit}} ({{length}})',
  'age.any': 'con cualquier antigüedad del pedido',
  'age.impossible': 'Imposible: {{because}}.',
  'age.because': 'Porque {{because}}.',
  'age.pick.title': 'En torno al límite',
  'age.pick.within': 'Justo antes',
  'age.pick.exactly': 'En el límite',
  'age.pick.past': 'Justo después',
  'age.pick.name': '{{pick}}: {{length}}',

  'knowledge-force-id.no-match':
    'Ningún id del mercado coincide con “{{query}}”, así que no se ha guardado nada. Añádalo antes en Support Settings.',

  'compare.title': 'Borradores y lanzamientos frente a lo publicado',
  'compare.published-only':
    'No hay ningún borrador ni lanzamiento que comparar: lo que ve es lo que cuenta ahora.',
  'compare.side.drafts': 'Borradores',
  'compare.side.published': 'Publicado',
  'compare.counts.drafts': 'Cuenta cuando se publiquen todos los borradores.',
  'compare.counts.published': 'Cuenta ahora.',
  'compare.counts.release': 'Cuenta cuando se publique este lanzamiento.',
  'compare.edited': 'Ahora en el formulario',
  'compare.no-ticket': 'Aquí no se puede abrir ningún ticket.',
  'compare.difference.draft': 'Cambia al publicar: {{from}} pasa a {{to}}.',
  'compare.difference.gone': 'Deja de ser posible al publicar: la subcategoría ya no está aquí.',
  'compare.difference.new':
    'Aún no está publicado: hasta entonces no se puede abrir aquí ningún ticket.',
  'compare.difference.other-reason': 'Mismo resultado que lo publicado, por otro motivo.',
  'compare.difference.release': 'Cambia al publicar el lanzamiento: {{from}} pasa a {{to}}.',
  'compare.difference.same': 'Igual que lo publicado.',
  'compare.all.drafts':
    'Todos los tickets de esta subcategoría, cuando se publiquen todos los borradores',
  'compare.all.release':
    'Todos los tickets de esta subcategoría, cuando se publique el lanzamiento “{{release}}”',

  'content.failed':
    'No se ha podido leer la configuración de soporte: {{reason}} No se ha podido comprobar lo que depende de otros documentos.',
  'content.partial.filters':
    'Solo ve una parte de este mercado. Aquí no se comprueba lo que pueda faltar en el resto.',
  'content.partial.no-token':
    'No ha iniciado sesión, así que no ve borradores ni lanzamientos. Aquí no se comprueba lo que pueda faltar en el resto.',
  'content.partial.unknown':
    'No se ha podido saber si ve todo este mercado: {{reason}} Mientras tanto, no se dice nada de lo que pueda faltar.',
  'content.partial.show': 'Mostrar lo que puedo ver',
  'content.partial.hide': 'Ocultar lo que puedo ver',
  'content.partial.list': 'Su rol le permite ver los documentos que cumplen:',
  'content.partial.nothing': 'Su rol no le permite ver ningún documento.',
  'content.retry': 'Reintentar',
  'content.stale': 'Se ha perdido la conexión.',
  'content.stale.since': 'El enrutamiento se muestra tal como estaba {{since}}.',
  'content.unmapped':
    'No se puede mostrar adónde van los tickets: este mercado guarda su configuración con nombres que este Studio no conoce, por lo que todo parece vacío. Pida a un desarrollador que indique la opción fieldNames de supportRouting().',
  'content.mapped-wrongly':
    'Es posible que se muestre mal adónde van los tickets: este Studio busca {{fields}} y ningún documento de este mercado lo tiene. Pida a un desarrollador que corrija la opción fieldNames de supportRouting().',

  'document.untitled': 'Sin nombre',

  'content.overdue':
    'La configuración de soporte aún se está leyendo. Todavía no se ha podido comprobar lo que depende de otros documentos.',
  'document.settings': 'Support Settings',
  'edit-refused': 'No puede cambiar esto: decide adónde van los tickets.',

  'rights.appears': 'Un documento nuevo cambia adónde van los tickets. {{reason}}',
  'rights.fields': 'Esto cambia {{fields}}. {{reason}}',
  'rights.goes': 'Sin este documento los tickets van a otro sitio. {{reason}}',
  'rights.names': 'Con este nombre los tickets van a otro sitio. {{reason}}',
  'rights.cannot-create': 'No puede crear este documento.',
  'rights.cannot-publish': 'No puede publicar este borrador.',
  'about.tested': '{{name}} {{version}}, probado con Sanity de la {{oldest}} a la {{newest}}.',
  'about.newer': 'Este Studio usa Sanity {{running}}.',
  'about.lacks':
    'Esta versión de Sanity no tiene {{names}}. Algunas cosas no se muestran; la documentación dice cuáles.',
  'findings.this-document': 'Observaciones de este documento',
  'findings.inspector': 'Observaciones',
  'findings.close': 'Cerrar las observaciones',
  'findings.none': 'Este documento no tiene ningún problema.',
  'findings.elsewhere': 'Lo que este cambio provoca en otros documentos',
  'findings.elsewhere-none': 'Nada.',
  'findings.none-seen': 'Por lo que usted puede ver, este documento no tiene ningún problema.',
  'findings.elsewhere-none-seen': 'Nada que usted pueda ver.',
  'findings.folded_one': '{{title}}: {{count}} observación',
  'findings.folded_other': '{{title}}: {{count}} observaciones',
  'findings.errors_one': '{{count}} error',
  'findings.errors_other': '{{count}} errores',
  'findings.warnings_one': '{{count}} advertencia',
  'findings.warnings_other': '{{count}} advertencias',
  'findings.checking': 'Mirando los demás documentos…',
  'findings.unchecked': 'No se ha podido comprobar todo',
  'findings.untouched': 'Nuevo: en cuanto empiece se le dirá lo que falta',
  'findings.show': 'Ver observaciones',
  'findings.in-draft': 'Un borrador ya ha cambiado esto. Publique ese borrador:',
  'findings.open-field': 'Abrir {{label}}',
  'findings.whole-document': 'El documento',
  'first-steps.title':
    'Aquí todavía no hay nada. Tres pasos para que los tickets encuentren su camino:',
  'first-steps.done': '(hecho)',
  'first-steps.settings': 'Support Settings',
  'first-steps.settings.why':
    'Cuánto tiempo después de un pedido un ticket todavía va a su tienda, y los ids que conocen los partners.',
  'first-steps.settings.open': 'Abrir Support Settings',
  'first-steps.group': 'Un Support Category Group',
  'first-steps.group.why':
    'Lo primero que eligen los clientes. Su Ticket Type dice quién recibe los tickets.',
  'first-steps.group.create': 'Crear un grupo',
  'first-steps.subcategory': 'Una Support Sub-Category',
  'first-steps.subcategory.why':
    'Lo que los clientes eligen después. Si se crea desde la lista de un grupo, empieza con lo que ese grupo necesita.',
  'first-steps.subcategory.create': 'Crear una subcategoría',
  'fix.button.knowledge-force-id-format': 'Usar “{{value}}”',
  'fix.button.knowledge-force-list-invalid': 'Usar “{{value}}”',
  'fix.button.name-plain-text': 'Conservarlo como nombre en {{language}}',
  'fix.button.name-whitespace': 'Quitar los espacios',
  'fix.button.reference-dangling_one': 'Quitar este elemento',
  'fix.button.reference-dangling_other': 'Quitar los {{count}} elementos rotos',
  'fix.button.reference-duplicate_one': 'Quitar este elemento',
  'fix.button.reference-duplicate_other': 'Quitar los {{count}} elementos repetidos',
  'fix.button.reference-weak_one': 'Hacer fuerte la referencia',
  'fix.button.reference-weak_other': 'Hacer fuertes las {{count}} referencias',
  'fix.button.store-subcategory-without-order-selection_one':
    'Activar la opción de pedido reciente',
  'fix.button.store-subcategory-without-order-selection_other':
    'Activar la opción de pedido reciente en las {{count}}',
  'fix.button.threshold-missing': 'Poner {{value}} minutos',
  'fix.button.ticket-type-invalid': 'Usar {{value}}',
  'fix.confirm.title_one': '¿Cambiar otro documento?',
  'fix.confirm.title_other': '¿Cambiar otros {{count}} documentos?',
  'fix.confirm.store-subcategory-without-order-selection_one':
    'Esto activa “Allow the guest to select a recent order” en:',
  'fix.confirm.store-subcategory-without-order-selection_other':
    'Esto activa “Allow the guest to select a recent order” en:',
  'fix.confirm.threshold-missing':
    'Esto pone “Store Support Ticket Time Threshold” en {{value}} minutos en:',
  'fix.confirm.drafts-only_one': 'Solo cambia su borrador. No se publica nada.',
  'fix.confirm.drafts-only_other': 'Solo cambian sus borradores. No se publica nada.',
  'fix.confirm.live_one': 'Es público al instante.',
  'fix.confirm.live_other': 'Son públicos al instante.',
  'fix.confirm.in-release_one': 'Pasa a formar parte de este lanzamiento y se publica con él.',
  'fix.confirm.in-release_other': 'Pasan a formar parte de este lanzamiento y se publican con él.',
  'fix.confirm.go': 'Cambiar',
  'fix.confirm.cancel': 'Cancelar',
  'fix.not-allowed': 'Su rol no le permite cambiar {{names}}.',
  'fix.permission-unknown': 'No se ha podido saber si puede cambiar {{names}}.',
  'fix.waiting_one': 'Su borrador ya se ha cambiado; contará cuando se publique.',
  'fix.waiting_other': 'Sus borradores ya se han cambiado; contarán cuando se publiquen.',
  'fix.done_one': 'Corregido en “{{name}}”: {{field}}',
  'fix.done_other': '{{count}} documentos corregidos: {{field}}',
  'fix.not-done_one': 'Sin corregir en “{{name}}”: {{field}}',
  'fix.not-done_other': '{{count}} documentos sin corregir: {{field}}',
  'fix.changed-since_one':
    'Alguien ha cambiado este campo desde que usted lo vio, así que se ha dejado como está. Vuelva a mirarlo.',
  'fix.changed-since_other':
    'Alguien ha cambiado {{count}} de estos campos desde que usted los vio, así que se han dejado como están. Vuelva a mirarlos.',
  'change.done_one': 'Cambiado en “{{name}}”: {{field}}',
  'change.done_other': '{{count}} documentos cambiados: {{field}}',
  'change.not-done_one': 'Sin cambiar en “{{name}}”: {{field}}',
  'change.not-done_other': '{{count}} documentos sin cambiar: {{field}}',
  'fix.failed': 'No se ha podido guardar el cambio: {{reason}}',
  'fix.nowhere.obsolete-draft': 'Lo impide un borrador antiguo. Publíquelo o descártelo primero.',
  'fix.nowhere.no-drafts':
    'Este Studio no tiene borradores: ábralo en un lanzamiento para cambiarlo.',
  'undo.button': 'Deshacer',
  'undo.done_one': 'Deshecho en “{{name}}”: {{field}}',
  'undo.done_other': 'Deshecho en {{count}} documentos: {{field}}',
  'undo.not-done_one': 'Sin deshacer en “{{name}}”: {{field}}',
  'undo.not-done_other': 'Sin deshacer en {{count}} documentos: {{field}}',
  'undo.changed-since_one': 'El campo ha cambiado desde entonces, así que se ha dejado como está.',
  'undo.changed-since_other':
    '{{count}} campos han cambiado desde entonces, así que se han dejado como están.',
  'undo.failed': 'No se ha podido deshacer: {{reason}}',

  'holders.headline_one': '{{count}} grupo la contiene',
  'holders.headline_other': '{{count}} grupos la contienen',
  'holders.why.delete_one':
    'No se puede eliminar mientras este grupo la contenga. Quítela de él, publique el grupo y elimínela después.',
  'holders.why.delete_other':
    'No se puede eliminar mientras estos grupos la contengan. Quítela de ellos, publique los grupos y elimínela después.',
  'holders.why.unpublish_one':
    'No se puede despublicar mientras este grupo la contenga. Quítela de él, publique el grupo y despublíquela después.',
  'holders.why.unpublish_other':
    'No se puede despublicar mientras estos grupos la contengan. Quítela de ellos, publique los grupos y despublíquela después.',
  'holders.none.delete': 'Ya no la contiene ningún grupo. Cierre esto y elimínela ahora.',
  'holders.none.unpublish': 'Ya no la contiene ningún grupo. Cierre esto y despublíquela ahora.',
  'holders.in': 'La contiene {{states}}.',
  'holders.in.published': 'en lo publicado',
  'holders.in.drafts': 'en su borrador',
  'holders.in.release': 'en el lanzamiento “{{release}}”',
  'holders.taken-out': 'Quitada en su borrador. Publique este grupo.',
  'holders.take-out_one': 'Quitarla del grupo',
  'holders.take-out_other': 'Quitarla de los {{count}} grupos',

  'event.title': 'El evento',
  'event.intro':
    '{{event}}, tal como lo recibe un partner. El cliente, el comentario y los ids del ticket y del pedido son inventados; no se envía nada.',
  'event.none': 'Este ticket no se reenvía, así que no hay ningún evento.',
  'event.legend':
    'Esta clave no está documentada públicamente, así que en el evento real puede llamarse de otra forma.',
  'event.undocumented': 'no documentada públicamente',
  'event.copy': 'Copiar JSON',

  'impact.destination.impossible': 'Imposible',
  'impact.findings.caused': 'Nuevas observaciones en lo que está publicado',
  'impact.findings.on': 'En “{{name}}”',
  'impact.findings.own': 'En este documento',
  'impact.findings.release': 'En los documentos de este lanzamiento',
  'impact.findings.together': 'En estos documentos',
  'impact.also-unnamed': 'Lo mismo vale para los tickets que no nombran ninguna categoría.',
  'impact.elsewhere': 'También cambia en otros lugares',
  'impact.headline.none': 'Ningún ticket cambia de destino',
  'impact.headline.partners': 'Ningún ticket cambia de destino, pero los partners ven el cambio',
  'impact.headline.partial': 'No se sabe si algún ticket cambia de destino',
  'impact.headline.partial-partners':
    'Los partners ven el cambio, y no se sabe si algún ticket cambia de destino',
  'impact.partners.none': 'nada',
  'impact.partners.title': 'Lo que los partners recibirán en su lugar',
  'impact.row.says': 'Tickets que dicen “{{category}}”',
  'impact.row.unnamed': 'Tickets que no nombran ninguna categoría',
  'impact.subcategories_one': '{{count}} subcategoría',
  'impact.subcategories_other': '{{count}} subcategorías',
  'impact.more': 'y {{count}} más',
  'impact.when-public': 'Cuando se haga público',
  'impact.when-published': 'Cuando se publique este borrador',
  'impact.when-released': 'Cuando se publique el lanzamiento',
  'impact.outcome.GENERAL': 'GENERAL',
  'impact.outcome.NOT_FORWARDED': 'no reenviado',
  'impact.outcome.STORE': 'STORE',
  'impact.outcome.impossible': 'imposible',
  'impact.to': 'pasa a',
  'impact.transition_one': '{{count}} subcategoría: los tickets pasan de {{from}} a {{to}}',
  'impact.transition_other': '{{count}} subcategorías: los tickets pasan de {{from}} a {{to}}',
  'impact.transition.added_one': '{{count}} subcategoría: hay tickets que pasan a ser posibles',
  'impact.transition.added_other': '{{count}} subcategorías: hay tickets que pasan a ser posibles',
  'impact.transition.removed_one': '{{count}} subcategoría: hay tickets que dejan de ser posibles',
  'impact.transition.removed_other':
    '{{count}} subcategorías: hay tickets que dejan de ser posibles',
  'impact.transition.ages_one':
    '{{count}} subcategoría: los tickets enviados {{order}} pasan de {{from}} a {{to}}',
  'impact.transition.ages_other':
    '{{count}} subcategorías: los tickets enviados {{order}} pasan de {{from}} a {{to}}',
  'impact.transition.says_one':
    '{{count}} subcategoría: los tickets que dicen “{{category}}” pasan de {{from}} a {{to}}',
  'impact.transition.says_other':
    '{{count}} subcategorías: los tickets que dicen “{{category}}” pasan de {{from}} a {{to}}',
  'impact.transition.label': 'De {{from}} a {{to}}',

  'knowledge-force-id.placeholder': 'Escriba un id o un título',
  'knowledge-force-id.used': 'En uso: {{name}}',
  'knowledge-force-id.used-more': 'En uso: {{name}} y {{count}} más',

  'knowledge-force-list.paste': 'Pegar desde una hoja de cálculo',
  'knowledge-force-list.title': 'Pegar ids de Knowledge Force desde una hoja de cálculo',
  'knowledge-force-list.text': 'Filas de la hoja de cálculo',
  'knowledge-force-list.hint':
    'Copie dos columnas, el id y el título, y péguelas aquí. La lista se queda como está hasta que aplique lo que se muestra debajo.',
  'knowledge-force-list.cancel': 'Cancelar',
  'knowledge-force-list.mode': 'Qué pasa con la lista',
  'knowledge-force-list.mode.add': 'Añadir a la lista',
  'knowledge-force-list.mode.replace': 'Sustituir la lista',
  'knowledge-force-list.apply.add': 'Añadir a la lista',
  'knowledge-force-list.apply.replace': 'Sustituir la lista',
  'knowledge-force-list.nothing-pasted': 'Todavía no se ha pegado nada.',
  'knowledge-force-list.nothing-to-keep':
    'Ninguna fila tiene id, y una lista nunca se sustituye por otra vacía.',
  'knowledge-force-list.no-change': 'No cambiaría nada.',
  'knowledge-force-list.summary.added': 'Entradas nuevas: {{count}}.',
  'knowledge-force-list.summary.kept-titles':
    'Títulos que se quedan como están guardados: {{count}}.',
  'knowledge-force-list.summary.removed': 'Entradas que se quitan: {{count}}.',
  'knowledge-force-list.summary.retitled': 'Títulos que cambian: {{count}}.',
  'knowledge-force-list.summary.skipped': 'Filas omitidas: {{count}}.',
  'knowledge-force-list.added': 'Entradas nuevas: {{count}}',
  'knowledge-force-list.conflicts': 'En la lista con otro título: {{count}}',
  'knowledge-force-list.conflicts.line':
    'Fila {{row}}: {{id}} es “{{stored}}” en la lista y “{{pasted}}” aquí.',
  'knowledge-force-list.conflicts.line.no-title':
    'Fila {{row}}: {{id}} no tiene título en la lista y aquí es “{{pasted}}”.',
  'knowledge-force-list.conflicts.choice': 'Título que queda en la lista',
  'knowledge-force-list.conflicts.pasted': 'Usar el título pegado',
  'knowledge-force-list.conflicts.stored': 'Conservar el título guardado',
  'knowledge-force-list.double-in-list': 'Ya están en la lista, se omiten: {{count}}',
  'knowledge-force-list.double-in-list.line': 'Fila {{row}}: {{id}}',
  'knowledge-force-list.double-in-paste': 'Pegadas más de una vez, se omiten: {{count}}',
  'knowledge-force-list.double-in-paste.line':
    'Fila {{row}}: {{id}} ya está en la fila {{otherRow}}.',
  'knowledge-force-list.double-in-paste.other-title.line':
    'Fila {{row}}: {{id}} ya está en la fila {{otherRow}}. El título “{{title}}” no se usa.',
  'knowledge-force-list.extra-columns':
    'Más de dos columnas, de las que cuentan las dos primeras: {{count}}',
  'knowledge-force-list.extra-columns.line': 'Fila {{row}}: {{id}}',
  'knowledge-force-list.heading': 'La fila {{row}} parece un encabezado: {{cells}}',
  'knowledge-force-list.heading.include': 'Es una entrada: incluirla también',
  'knowledge-force-list.id-missing': 'Sin id, se omiten: {{count}}',
  'knowledge-force-list.id-missing.line': 'Fila {{row}}: “{{title}}” no tiene id.',
  'knowledge-force-list.id-trimmed': 'Espacios antes o después del id, que se quitan: {{count}}',
  'knowledge-force-list.id-trimmed.line': 'Fila {{row}}: {{id}}',
  'knowledge-force-list.looks-like': 'Se parecen a otro id: {{count}}',
  'knowledge-force-list.looks-like.line':
    'Fila {{row}}: {{id}} se parece a {{other}}. ¿Es el mismo?',
  'knowledge-force-list.looks-like-without-zeros': 'Solo se diferencian en los ceros: {{count}}',
  'knowledge-force-list.looks-like-without-zeros.line':
    'Fila {{row}}: {{id}} se parece a {{other}}. ¿Ha quitado ceros la hoja de cálculo?',
  'knowledge-force-list.other-length': 'Con otra cantidad de cifras que la mayoría: {{count}}',
  'knowledge-force-list.other-length.line':
    'Fila {{row}}: {{id}} no tiene {{digits}} cifras como la mayoría de los ids. ¿La hoja de cálculo ha quitado ceros?',
  'knowledge-force-list.removed': 'Entradas que se quitan: {{count}}',
  'knowledge-force-list.removed.unknown':
    'En este momento no se puede saber qué subcategorías usan estos ids.',
  'knowledge-force-list.removed.used': '{{issue}} (en uso en {{names}})',
  'knowledge-force-list.unmatched-quotes':
    'Las comillas no están emparejadas, así que cuentan como texto, y cada línea, como una fila.',
  'knowledge-force-list.applied.add': 'Entradas añadidas a la lista: {{added}}.',
  'knowledge-force-list.applied.replace':
    'Se ha sustituido la lista. Entradas nuevas: {{added}}; entradas quitadas: {{removed}}.',
  'knowledge-force-list.undo': 'Deshacer',
  'knowledge-force-list.undo.changed':
    'La lista ha cambiado desde entonces, así que se queda como está.',
  'knowledge-force-list.undo.closed':
    'Support Settings ya no está abierto, así que la lista se queda como está.',
  'knowledge-force-list.undo.done': 'La lista está como antes.',
  'knowledge-force-list.undo.read-only':
    'Ahora no se puede cambiar la lista aquí, así que se queda como está.',

  'live.kept': 'Todavía sin hacer público: {{fields}}',
  'live.make-public': 'Hacer público…',
  'live.discard': 'Descartar',
  'live.overtaken':
    'Mientras tanto alguien cambió {{field}}. Público ahora: {{theirs}}. Lo suyo: {{mine}}.',
  'live.overtaken.mine': 'Conservar lo mío',
  'live.overtaken.theirs': 'Conservar lo público',
  'live.told': 'Este documento ha cambiado',
  'live.told.by': '{{user}} ha cambiado este documento',
  'live.value.items_one': '{{count}} entrada',
  'live.value.items_other': '{{count}} entradas',
  'live.value.nothing': 'nada',
  'live.value.off': 'desactivado',
  'live.value.on': 'activado',
  'live.at-once': 'Aquí cada cambio es público al instante, sin preguntar antes a nadie.',
  'list.by-age': '{{within}} hasta {{limit}}, después {{past}}',
  'list.by-group': '{{outcomes}}, según el grupo',
  'list.held_one': '{{count}} subcategoría',
  'list.held_other': '{{count}} subcategorías',
  'list.holds-nothing': 'Ninguna subcategoría',
  'list.in-no-group': 'En ningún grupo',
  'list.goes-to': 'Desde la aplicación: {{outcomes}}',

  'answer.NOT_FORWARDED': 'No dispara ningún evento: ningún partner recibe este ticket.',
  'answer.forwarded': 'Dispara {{event}} – {{receivedBy}}',
  'answer.now': 'Ahora: {{outcome}}',
  'answer.now.nothing': 'No hay nada publicado: ahora no se puede abrir aquí ningún ticket',
  'answer.time.publish': 'Después de publicar: {{outcome}}',
  'answer.time.publish-all': 'Después de publicar todos los borradores: {{outcome}}',
  'answer.time.public': 'Al hacerlo público: {{outcome}}',
  'answer.time.release': 'Después del lanzamiento: {{outcome}}',
  'answer.time.revision': 'En esta revisión: {{outcome}}',
  'answer.waiting_one': 'Publique este borrador:',
  'answer.waiting_other': 'Publique estos borradores:',
  'answer.receiver.asking': 'Consultando…',
  'answer.receiver.failed': 'No se sabe',
  'answer.receiver.nobody': 'Nadie',
  'answer.receiver.unknown': 'No se sabe',

  'answer.type-differs': 'El propio ticket dice {{type}}. La respuesta aquí es: {{outcome}}.',
  'paste-ticket.open': 'Pegar un ticket',
  'paste-ticket.title': 'Probar un ticket real',
  'paste-ticket.text': 'Ticket o recibo, en JSON',
  'paste-ticket.hint':
    'Pegue un ticket tal como se envió, el evento de un webhook o un recibo. Solo se lee en esta ventana: en cuanto se puede leer, se quitan todos los campos personales, y no se guarda nada.',
  'paste-ticket.nothing': 'Todavía no se ha pegado nada.',
  'paste-ticket.cancel': 'Cancelar',
  'paste-ticket.apply': 'Probar este ticket',
  'paste-ticket.read': 'Es un ticket. El texto de arriba solo contiene lo que se mira aquí.',
  'paste-ticket.read-receipt': 'Es el recibo de una decisión anterior.',
  'paste-ticket.source.guest': 'Lo abrió un cliente: su origen es “{{source}}”.',
  'paste-ticket.source.partner': 'Lo abrió un partner: su origen es “{{source}}”.',
  'paste-ticket.source.none.guest': 'No dice quién lo abrió. Se supone que un cliente.',
  'paste-ticket.source.none.partner':
    'No dice quién lo abrió. Se supone que un partner, porque aquí el formulario de la aplicación no permite elegir un pedido.',
  'paste-ticket.subcategory-said':
    'Llama a la subcategoría “{{said}}”, que no es ninguno de sus nombres publicados.',
  'paste-ticket.type': 'Su tipo es “{{type}}”, pero según lo publicado es: {{outcome}}.',
  'paste-ticket.subcategory': 'Trata de la subcategoría “{{name}}”.',
  'paste-ticket.subcategory-unknown':
    'Ninguna subcategoría publicada tiene el id {{id}}. ¿Es el ticket de otro mercado?',
  'paste-ticket.category.elsewhere':
    'El grupo “{{given}}” no contiene esta subcategoría, así que se considera que el ticket no indica ningún grupo.',
  'paste-ticket.category.none':
    'Ningún grupo publicado de esta subcategoría tiene exactamente el nombre “{{given}}” en ningún idioma, así que se considera que el ticket no indica ningún grupo.',
  'paste-ticket.category.not-text':
    'Su categoría no es un texto, así que se considera que el ticket no indica ningún grupo.',
  'paste-ticket.category.not-given': 'No indica ninguna categoría, así que no indica ningún grupo.',
  'paste-ticket.category.one': 'Su categoría “{{given}}” es el grupo “{{group}}”.',
  'paste-ticket.category.several':
    'Más de un grupo publicado de esta subcategoría tiene el nombre “{{given}}”, así que se considera que el ticket no indica ningún grupo.',
  'paste-ticket.personal': 'Quitado por ser personal: {{names}}.',
  'paste-ticket.ignored': 'Quitado porque no influye en adónde va el ticket: {{names}}.',
  'paste-ticket.repeated':
    'Escrito más de una vez, por lo que solo se ha leído el último: {{names}}.',
  'paste-ticket.no-created':
    'No dice cuándo se envió. Añada arriba “created”, como "2023-05-23T12:34:56Z", o elija la hora en la vista previa.',
  'paste-ticket.no-order-time':
    'Tiene un pedido, pero no dice cuándo se hizo. Añada arriba “placedAt” en “order”, como "2023-05-23T12:04:56Z", o elija la hora en la vista previa.',
  'order-lookup.ask': 'Buscar el pedido',
  'order-lookup.asking': 'Buscando el pedido…',
  'order-lookup.no-time':
    'Este ticket tiene un pedido, pero no dice cuándo se hizo, así que no se sabe cuánto tiempo ha pasado.',
  'order-lookup.no-store': 'No dice en qué restaurante se hizo el pedido.',
  'order-lookup.no-directory':
    'Aquí nadie puede buscarlo: este Studio no está conectado a los pedidos.',
  'order-lookup.found.time': 'Se ha encontrado el pedido. Se hizo: {{time}}.',
  'order-lookup.found.time-and-store':
    'Se ha encontrado el pedido. Se hizo: {{time}}, en el restaurante {{storeId}}.',
  'order-lookup.found.store': 'Se ha encontrado el pedido. Se hizo en el restaurante {{storeId}}.',
  'order-lookup.not-found': 'El directorio de pedidos no conoce este pedido, o todavía no.',
  'order-lookup.late': 'El directorio de pedidos no ha respondido en {{seconds}} segundos.',
  'order-lookup.refused.reason': 'El directorio de pedidos ha fallado. Dice: {{message}}',
  'order-lookup.refused.no-reason':
    'El directorio de pedidos ha fallado y no ha dado ningún motivo.',
  'order-lookup.unreadable': 'Lo que ha respondido el directorio de pedidos no es un pedido.',
  'order-lookup.unreadable.placedAt': 'La hora que da el directorio de pedidos no se puede leer.',
  'order-lookup.unreadable.storeId':
    'El restaurante que da el directorio de pedidos no se puede leer.',
  'order-lookup.still-unknown': 'Sigue sin saberse cuándo se hizo el pedido.',
  'order-lookup.differs.placedAt': 'El ticket dice otra hora, y es esa la que cuenta.',
  'order-lookup.differs.storeId':
    'El ticket dice el restaurante {{said}}; cuenta el del directorio.',
  'paste-ticket.unreadable_one': 'Todavía no se puede leer. Corríjalo arriba:',
  'paste-ticket.unreadable_other': 'Todavía no se puede leer. Corrija arriba {{count}} cosas:',

  'paste-ticket.problem.json-after-end':
    'Línea {{line}}, columna {{column}}: el ticket termina antes de esto. Quite lo que sigue y pegue los tickets de uno en uno.',
  'paste-ticket.problem.json-colon-missing':
    'Línea {{line}}, columna {{column}}: faltan los dos puntos entre un nombre y su valor. Añádalos.',
  'paste-ticket.problem.json-comma-extra':
    'Línea {{line}}, columna {{column}}: sobra una coma. Quítela: una coma solo va entre dos valores.',
  'paste-ticket.problem.json-comma-missing':
    'Línea {{line}}, columna {{column}}: falta una coma delante de esto, o una barra invertida delante de unas comillas dentro de un texto. Añádala.',
  'paste-ticket.problem.json-comment':
    'Línea {{line}}, columna {{column}}: en JSON no hay comentarios. Quite este.',
  'paste-ticket.problem.json-ends-early':
    'Línea {{line}}, columna {{column}}: el texto termina demasiado pronto. Péguelo entero, hasta la última llave.',
  'paste-ticket.problem.json-number':
    'Línea {{line}}, columna {{column}}: JSON no escribe así los números. Corríjalo, o póngalo entre comillas dobles rectas (") para dejarlo como está.',
  'paste-ticket.problem.json-quotes':
    'Línea {{line}}, columna {{column}}: los nombres y los textos necesitan comillas dobles rectas ("). Sin ellas, aquí solo puede haber números, true, false y null.',
  'paste-ticket.problem.json-text-open':
    'Línea {{line}}, columna {{column}}: el texto que empieza aquí no está cerrado. Añada comillas (") al final, en la misma línea.',
  'paste-ticket.problem.json-too-deep':
    'Línea {{line}}, columna {{column}}: esto está anidado a más niveles que cualquier ticket. Pegue solo el ticket.',
  'paste-ticket.problem.json-unexpected':
    'Línea {{line}}, columna {{column}}: JSON no permite este carácter aquí. Quítelo o cámbielo.',
  'paste-ticket.problem.json-value-missing':
    'Línea {{line}}, columna {{column}}: falta un valor delante de esto. Añádalo, o quite el nombre.',
  'paste-ticket.problem.json-word':
    'Línea {{line}}, columna {{column}}: JSON no tiene esa palabra, solo true, false y null en minúsculas. Escriba una de ellas, o quite el campo.',
  'paste-ticket.problem.not-json':
    'Esto no es JSON. Un ticket empieza por { y termina en }. Cópielo otra vez de donde se envió.',
  'paste-ticket.problem.not-object':
    'No contiene ningún ticket. Un ticket empieza por { y tiene un “subcategoryId”.',
  'paste-ticket.problem.order-id-not-text':
    '“{{field}}” no es un id, o es un número de demasiadas cifras. Escríbalo entre comillas, o quítelo si el ticket no tiene pedido.',
  'paste-ticket.problem.order-not-object':
    '“{{field}}” no es un objeto. Escríbalo como {"placedAt": "2023-05-23T12:04:56Z", "storeId": "1042"}, o quítelo si el ticket no tiene pedido.',
  'paste-ticket.problem.receipt-damaged':
    'El recibo está dañado en “{{field}}”. Cópielo otra vez de donde se hizo.',
  'paste-ticket.problem.receipt-not-ticket':
    'Es el recibo de una decisión y no un ticket. Pegue el ticket para el que se escribió.',
  'paste-ticket.problem.receipt-version-unknown':
    'El recibo tiene otro formato, que este Studio no conoce. Puede ser de una versión más reciente.',
  'paste-ticket.problem.several-tickets': 'Son {{count}} tickets. Pegue uno de ellos.',
  'paste-ticket.problem.store-id-not-text':
    '“{{field}}” no es un texto. Escriba el id entre comillas, con todos sus ceros.',
  'paste-ticket.problem.stores-differ':
    '“{{field}}” y el restaurante del pedido son distintos. Quite el que no sea correcto.',
  'paste-ticket.problem.subcategory-id-missing':
    'Falta “{{field}}”. Añádalo, con el id de una subcategoría entre comillas.',
  'paste-ticket.problem.subcategory-id-not-text':
    '“{{field}}” no es un texto. Escriba el id de la subcategoría entre comillas.',
  'paste-ticket.problem.time-as-number':
    '“{{field}}” es un número, que puede contar segundos o milisegundos. Escriba la hora como texto, como "2023-05-23T12:34:56Z".',
  'paste-ticket.problem.time-date-only':
    '“{{field}}” no tiene hora. Escríbala completa, como "2023-05-23T12:34:56Z".',
  'paste-ticket.problem.time-http-date-form':
    '“{{field}}” no está escrito como en HTTP. Escríbalo exactamente como "Tue, 02 May 2023 12:34:56 GMT": el día con dos cifras y la hora en GMT.',
  'paste-ticket.problem.time-impossible':
    '“{{field}}” es una fecha o una hora que no existe. Corríjala.',
  'paste-ticket.problem.time-not-text':
    '“{{field}}” no es un texto. Escriba la hora entre comillas, como "2023-05-23T12:34:56Z".',
  'paste-ticket.problem.time-unreadable':
    '“{{field}}” no se puede leer como hora. Escríbala como "2023-05-23T12:34:56Z" o "Tue, 23 May 2023 12:34:56 GMT".',
  'paste-ticket.problem.time-without-offset':
    '“{{field}}” no dice en qué zona horaria está. Añada Z al final para UTC, o una diferencia como +01:00.',
  'paste-ticket.problem.time-wrong-weekday':
    '“{{field}}” tiene un día de la semana que no es el de su fecha. Corrija el que esté mal.',

  'path.title': 'Por qué',
  'path.otherwise': 'si no, {{outcome}}',

  'preview.close': 'Cerrar la vista previa del enrutamiento',
  'preview.nothing-to-choose':
    'Este grupo todavía no contiene ninguna subcategoría, así que no se puede abrir ningún ticket en él.',
  'preview.title': 'Vista previa del enrutamiento',
  'preview.elsewhere': 'Este ticket trata de “{{name}}”, no de este documento.',
  'preview.elsewhere-unknown': 'Este ticket trata del id {{id}}, que este mercado no conoce.',
  'preview.failed': 'La vista previa ha dejado de funcionar. Su formulario no se ve afectado.',
  'preview.revision.older':
    'El formulario muestra una revisión anterior. La respuesta es de esa revisión, junto a los demás documentos tal como están hoy.',
  'preview.revision.untold':
    'Esta versión de Sanity no indica qué revisión muestra el formulario. La respuesta puede ser del documento tal como está hoy.',
  'preview.revision.not-found':
    'No se encuentra esta revisión. La respuesta es del documento tal como está hoy.',
  'preview.not-stored':
    'No hay nada guardado de este documento: es nuevo o se ha eliminado. Esto es lo que encontrarían los tickets si se guardara como está.',

  'publish.cancel': 'Cancelar',
  'publish.blocked': 'Tiene un error, así que no se puede publicar. Corríjalo antes.',
  'publish.partial': 'Solo ve una parte de este mercado. Esto puede cambiar más de lo que ve aquí.',
  'publish.changed':
    'Algo ha cambiado mientras esto estaba abierto. Vuelva a mirarlo: esto es lo que cambiaría ahora.',
  'publish.checking': 'Consultando el contenido más reciente…',
  'publish.close': 'Cerrar',
  'publish.confirm.delete': 'Continuar',
  'publish.confirm.duplicate': 'Duplicar',
  'publish.confirm.live': 'Hacer público',
  'publish.confirm.publish': 'Publicar',
  'publish.confirm.restore': 'Restaurar',
  'publish.confirm.together': 'Publicar todo',
  'publish.confirm.unpublish': 'Continuar',
  'publish.confirm-unchecked.delete': 'Continuar sin comprobar',
  'publish.confirm-unchecked.duplicate': 'Duplicar sin comprobar',
  'publish.confirm-unchecked.restore': 'Restaurar sin comprobar',
  'publish.confirm-unchecked.live': 'Hacer público sin comprobar',
  'publish.confirm-unchecked.publish': 'Publicar sin comprobar',
  'publish.confirm-unchecked.together': 'Publicar todo sin comprobar',
  'publish.confirm-unchecked.unpublish': 'Continuar sin comprobar',
  'publish.disabled': 'Esto no se puede publicar. {{reason}}',
  'publish.header': '{{action}}: {{headline}}',
  'publish.header.delete': 'Eliminar',
  'publish.header.duplicate': 'Duplicar',
  'publish.header.restore': 'Restaurar',
  'publish.header.live': 'Hacer público',
  'publish.header.publish': 'Publicar',
  'publish.header.release': 'Impacto del lanzamiento en el enrutamiento',
  'publish.header.together': 'Publicar a la vez',
  'publish.header.unpublish': 'Despublicar',
  'publish.header.checking': 'comprobando',
  'publish.header.unchecked': 'sin comprobar',
  'publish.harmless':
    'Ningún ticket cambia de destino, los partners no ven ninguna diferencia y no hay nada de lo que advertir.',
  'publish.refused': 'Esto ya no se puede hacer: el documento ha cambiado mientras tanto.',
  'publish.retry': 'Reintentar',
  'publish.unguarded':
    'Aquí, Publicar no muestra antes lo que cambia. Antes de pulsarlo, compruebe adónde van los tickets. Avise a quien configuró este Studio.',
  'publish.maybe-unguarded':
    'Puede que aquí un botón publique sin mostrar antes lo que cambia. Antes de pulsarlo, compruebe adónde van los tickets. Avise a quien configuró este Studio.',
  'publish.unchecked': 'No se ha podido comprobar qué cambiaría con esto: {{reason}}',
  'publish.unchecked.shown': 'Lo que aparece debajo es anterior y puede ser incorrecto.',

  'reachable.never': 'Aquí, el ticket de un cliente nunca puede llegar a {{outcome}}: {{because}}.',
  'reachable.never-anew':
    'Este ticket tiene un pedido, pero aquí un ticket nuevo de un cliente nunca puede llegar a {{outcome}}: {{because}}.',
  'reachable.nothing':
    'Ningún ticket puede tratar de esto: {{because}}. Lleve lo que lleve, no se reenvía.',
  'reachable.opened-by': 'Abierto por',
  'reachable.order': 'Pedido',
  'reachable.outcome': 'Destino',
  'reachable.received-by': 'Lo recibe:',
  'reachable.received-by-nobody': 'Ningún partner lo recibe',
  'reachable.title': 'Todos los casos posibles',

  'recipients.title': 'Quién lo recibe',
  'recipients.ask-again': 'Volver a consultar',
  'recipients.asking': 'Consultando quién está suscrito…',
  'recipients.slow':
    'El directorio de suscripciones tarda en responder. Su respuesta seguirá contando cuando llegue.',
  'recipients.not-forwarded': 'Nadie: este ticket no dispara ningún evento.',
  'recipients.known.STORE': 'Suscritos a {{event}} para el restaurante {{storeId}}:',
  'recipients.known.GENERAL': 'Suscritos a {{event}} para toda la región:',
  'recipients.nobody': 'Ningún partner recibe este ticket.',
  'recipients.nobody.STORE':
    'Ningún partner está suscrito a {{event}} para el restaurante {{storeId}}.',
  'recipients.nobody.GENERAL': 'Ningún partner está suscrito a {{event}} para toda la región.',
  'recipients.nobody.advice.STORE':
    'En Partner’s admin, suscriba a un partner que conecte con este restaurante.',
  'recipients.nobody.advice.GENERAL':
    'En Partner’s admin, suscriba a un partner para toda la región.',
  'recipients.no-store':
    'Qué partner lo recibe depende del restaurante, y este ticket no indica ninguno.',
  'recipients.no-store.advice': 'Indique en el ticket el restaurante de su pedido.',
  'recipients.no-directory':
    'Aquí no se sabe qué partners lo reciben: las suscripciones se guardan en Partner’s admin, no en Sanity.',
  'recipients.no-directory.advice':
    'Consúltelo allí. Para verlo aquí, un desarrollador de este Studio tiene que dar a supportRouting la opción “subscriptions”.',
  'recipients.failed': 'No se ha podido averiguar quién está suscrito.',
  'recipients.failed.no-list': 'La respuesta del directorio no es una lista de suscripciones.',
  'recipients.failed.no-reason': 'El directorio no ha dado ningún motivo.',
  'recipients.failed.no-subscription':
    'La entrada {{position}} de la lista no es una suscripción con un partner, un evento y los ids de restaurantes o “region”.',
  'recipients.stores.which': 'Qué restaurantes',
  'recipients.headline.known.STORE': 'a {{partners}}, para el restaurante {{storeId}}',
  'recipients.headline.known.GENERAL': 'a {{partners}}, para toda la región',
  'recipients.headline.nobody.STORE':
    'ningún partner está suscrito para el restaurante {{storeId}}',
  'recipients.headline.nobody.GENERAL': 'ningún partner está suscrito para toda la región',
  'recipients.headline.not-forwarded': 'a ningún partner',
  'recipients.headline.no-store': 'el restaurante decide qué partner',
  'recipients.headline.no-directory': 'aquí no se sabe qué partners lo reciben',
  'recipients.headline.directory-failed': 'no se ha podido averiguar quién está suscrito',
  'recipients.headline.asking': 'consultando quién está suscrito…',
  'recipients.headline.slow': 'aún se está consultando quién está suscrito…',

  'release.action': 'Impacto en el enrutamiento',

  'settings-preview.another':
    'El enrutamiento lee el único documento de CTG Configs > Support > Support Settings, y no este.',
  'settings-preview.changed_one': 'En {{count}} subcategoría de {{groups}}.',
  'settings-preview.changed_other': 'En {{count}} subcategorías de {{groups}}.',
  'settings-preview.changes.title': 'Qué va a otro destino',
  'settings-preview.compared.draft':
    'En comparación con lo publicado; los demás borradores no cuentan.',
  'settings-preview.compared.release':
    'En comparación con los ajustes publicados, junto a los demás documentos de este lanzamiento.',
  'settings-preview.exactly':
    'Exactamente {{limit}} después del pedido todavía es STORE; más tarde es GENERAL.',
  'settings-preview.groups_one': '{{count}} grupo',
  'settings-preview.groups_other': '{{count}} grupos',
  'settings-preview.means.limit_one':
    'En {{count}} subcategoría de {{groups}}, los tickets van a STORE hasta {{limit}} después del pedido, y a GENERAL a partir de ahí.',
  'settings-preview.means.limit_other':
    'En {{count}} subcategorías de {{groups}}, los tickets van a STORE hasta {{limit}} después del pedido, y a GENERAL a partir de ahí.',
  'settings-preview.means.no-limit_one':
    'No hay un límite de tiempo válido: en {{count}} subcategoría de {{groups}}, todos los tickets con pedido van a STORE, por tarde que lleguen.',
  'settings-preview.means.no-limit_other':
    'No hay un límite de tiempo válido: en {{count}} subcategorías de {{groups}}, todos los tickets con pedido van a STORE, por tarde que lleguen.',
  'settings-preview.means.nobody': 'El límite de tiempo no cuenta ahora para ningún ticket.',
  'settings-preview.means.not-seen':
    'No ve ningún ticket para el que cuente el límite de tiempo, pero solo ve una parte de este mercado.',
  'settings-preview.moves': 'Los tickets enviados {{order}} van a {{to}} en lugar de a {{from}}.',
  'settings-preview.reach.title': 'Dónde cuenta el límite de tiempo',
  'settings-preview.reach_one': 'Para {{count}} subcategoría de {{groups}}.',
  'settings-preview.reach_other': 'Para {{count}} subcategorías de {{groups}}.',
  'settings-preview.reach.nobody':
    'Ninguna subcategoría que se reenvíe a partners externos está en un grupo STORE.',
  'settings-preview.reach.others_one':
    '{{count}} subcategoría más nunca llega a STORE, sea cual sea el límite.',
  'settings-preview.reach.others_other':
    '{{count}} subcategorías más nunca llegan a STORE, sea cual sea el límite.',
  'settings-preview.reach.partners-only_one':
    'Para {{count}} de ellas, solo cuando un partner abre el ticket: el formulario de la aplicación no permite elegir un pedido.',
  'settings-preview.reach.partners-only_other':
    'Para {{count}} de ellas, solo cuando un partner abre el ticket: el formulario de la aplicación no permite elegir un pedido.',
  'settings-preview.row': 'STORE hasta {{limit}}, después GENERAL',
  'settings-preview.row.none': 'siempre STORE, no hay un límite válido',
  'settings-preview.side.draft': 'Este borrador',
  'settings-preview.side.release': 'Este lanzamiento',
  'settings-preview.time.title': 'Tiempo entre el pedido y el ticket',

  'structure.missing-type':
    'Este Studio no tiene ningún tipo de documento “{{type}}”. Añada supportSchemaTypes() a schema.types en sanity.config.ts, o quite schemaTypes: false de supportRouting().',

  'ticket.group': 'Grupo de categorías',
  'ticket.group.not-given': 'El ticket no indica ningún grupo',
  'ticket.opened-by': 'Abierto por',
  'ticket.opened-by.assumed': 'Se supone: el ticket no dice quién lo abrió.',
  'ticket.order': 'Pedido',
  'ticket.order.none': 'sin pedido',
  'ticket.order.not-asked': 'El formulario de la aplicación no permite elegir un pedido.',
  'ticket.order.selected': 'con pedido',
  'ticket.placed-at': 'Pedido realizado',
  'ticket.store': 'Restaurante',
  'ticket.subcategory': 'Subcategoría',
  'ticket.submitted-at': 'Ticket enviado',
  'ticket.title': 'Ticket',
  'ticket.text.assumed': '{{opener}} (supuesto)',
  'ticket.text.order-time-unknown': 'hora del pedido desconocida',
  'ticket.text.store': 'restaurante {{storeId}}',
  'time.flip.age': '{{before}} hasta {{length}} después del pedido, luego {{after}}.',
  'time.flip.ahead': '{{before}} hasta {{time}}, después {{after}}.',
  'time.flip.past': '{{before}} hasta {{time}}; ahora {{after}}.',
  'time.now': 'Ahora, sigue el reloj',
  'time.skipped': 'Se adelanta el reloj: {{typed}} no existe y cuenta como {{time}}.',
  'time.take-other_first': 'Usar la primera',
  'time.take-other_second': 'Usar la segunda',
  'time.twice_first': 'Se atrasa el reloj: esta es la primera de dos, {{time}}.',
  'time.twice_second': 'Se atrasa el reloj: esta es la segunda de dos, {{time}}.',
  'time.zone': 'Horas de {{zone}}.',
  'time.zone_offset': 'Horas de {{zone}} ({{offset}}).',
  'time.zone_changes':
    'Horas de {{zone}}. Entre ambas cambia la hora: el pedido está en {{placed}} y el ticket en {{submitted}}.',

  'copy.done': 'Copiado',
  'copy.refused': 'El navegador no ha permitido copiarlo',

  'pairs.guest': 'Cliente:',
  'pairs.partner': 'Partner:',
  'pairs.never-store_one': 'Una de ellas nunca puede llegar a STORE desde la aplicación.',
  'pairs.never-store_other': '{{count}} de ellas nunca pueden llegar a STORE desde la aplicación.',
  'pairs.of-group_one': '{{count}} subcategoría en este grupo. Elíjala para ver sus tickets.',
  'pairs.of-group_other': '{{count}} subcategorías en este grupo. Elija una para ver sus tickets.',
  'pairs.of-subcategory_one': 'En {{count}} grupo. Elíjalo para ver sus tickets.',
  'pairs.of-subcategory_other': 'En {{count}} grupos. Elija uno para ver sus tickets.',

  'recent.none':
    'Todavía nada: los tickets que pruebe aquí aparecerán en esta lista, solo en este navegador.',
  'recent.title': 'Recientes',
  'recent.unavailable': 'Este navegador no guarda nada: {{reason}}',

  'share.copy-answer': 'Copiar respuesta',
  'share.copy-link': 'Copiar enlace',
  'share.title': 'Vista previa del enrutamiento de “{{name}}”',
  'together.button_one': 'Publicar el otro borrador',
  'together.button_other': 'Publicar {{count}} borradores a la vez',
  'together.checking': 'Comprobando…',
  'together.documents': 'Lo que se publica',
  'together.problem': '“{{name}}” no se puede publicar: {{reason}}',
  'together.done_one': 'Se ha publicado 1 documento',
  'together.done_other': 'Se han publicado {{count}} documentos',
  'together.failed': 'No se ha publicado nada: {{reason}}',
  'together.changed': 'alguien ha cambiado uno de los documentos entretanto. Vuelva a mirarlo.',
} satisfies Record<StudioWordKey, string>

export default words
