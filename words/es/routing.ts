import type {RoutingWordKey} from '../en/routing.ts'

/** What is said about a decision in Spanish. */
export const spanishRouting = {
  'compared.age-before':
    'El pedido se hizo {{age}} después del ticket, lo que se considera dentro de plazo.',
  'compared.age': 'Enviado {{age}} después del pedido.',
  'compared.age-unknown': 'No hay hora del pedido con la que comparar.',
  'compared.external-partners-invalid':
    'La opción contiene {{value}}, lo que equivale a desactivada.',
  'compared.external-partners-not-set':
    'La opción nunca se ha definido, lo que equivale a desactivada.',
  'compared.external-partners-off': 'La opción está desactivada.',
  'compared.external-partners-on': 'La opción está activada.',
  'compared.form-asks': 'El formulario de la aplicación permite elegir un pedido.',
  'compared.form-does-not-ask': 'El formulario de la aplicación no permite elegir un pedido.',
  'compared.held-by': 'En {{groups}}.',
  'compared.held-by-none': 'En ningún grupo.',
  'compared.order.absent': 'El ticket no tiene pedido.',
  'compared.order.invalid-time': 'La hora del pedido o la del ticket falta o no se puede leer.',
  'compared.order.present': 'El ticket tiene un pedido.',
  'compared.store': 'Restaurante {{storeId}}.',
  'compared.store-unknown': 'El pedido no indica de qué restaurante es.',
  'compared.threshold': 'El límite es de {{limit}}.',
  'compared.threshold-none': 'No hay ningún límite válido configurado (guardado: {{value}}).',
  'compared.ticket-type': '{{group}}: {{value}}',
  'compared.ticket-type-none': 'No hay ningún grupo cuyo Ticket Type pueda contar.',

  'note.clock-skew':
    'El pedido es posterior al ticket: uno de los dos relojes no marca la hora correcta.',
  'note.threshold-not-configured':
    'No hay ningún Store Support Ticket Time Threshold válido, así que ningún ticket queda fuera de plazo.',

  'outcome.GENERAL': 'GENERAL',
  'outcome.NOT_FORWARDED': 'No se reenvía',
  'outcome.STORE': 'STORE',

  'reachable.order.any': 'con pedido',
  'reachable.order.between': 'más de {{from}} y hasta {{to}} después del pedido',
  'reachable.order.more-than': 'más de {{age}} después del pedido',
  'reachable.order.none': 'sin pedido',
  'reachable.order.time-unknown': 'con un pedido de hora desconocida',
  'reachable.order.up-to': 'hasta {{to}} después del pedido',
  'reachable.order.exactly': 'exactamente {{age}} después del pedido',
  'reachable.order.less-than': 'menos de {{age}} después del pedido',

  'reason.external-partners-off':
    '“Submit Support Requests to External Partners” no está activado en esta subcategoría.',
  'reason.no-order': 'Un ticket sin pedido no pasa por STORE.',
  'reason.order-time-invalid':
    'No se puede saber cuánto tiempo después del pedido se envió el ticket, así que no pasa por STORE.',
  'reason.past-threshold':
    'El ticket se envió demasiado tiempo después de hacerse el pedido, así que no pasa por STORE.',
  'reason.store': 'Se cumplen todas las reglas de STORE.',
  'reason.subcategory-not-in-group':
    'Ningún grupo de categorías de este ticket contiene la subcategoría.',
  'reason.ticket-type-ambiguous':
    'El ticket no indica ningún grupo, y los grupos que contienen esta subcategoría tienen Ticket Types distintos.',
  'reason.ticket-type-general': 'El Ticket Type del grupo es General.',
  'reason.ticket-type-invalid':
    'El grupo no tiene un Ticket Type válido, lo que cuenta como General.',
  'reason.unknown-category-group': 'El ticket indica un grupo que no existe.',
  'reason.unknown-subcategory': 'El ticket indica una subcategoría que no existe.',

  'reason.short.external-partners-off': 'partners externos desactivados',
  'reason.short.no-order': 'sin pedido',
  'reason.short.order-time-invalid': 'hora del pedido desconocida',
  'reason.short.past-threshold': 'fuera de plazo',
  'reason.short.store': 'se cumplen todas las reglas',
  'reason.short.subcategory-not-in-group': 'no está en este grupo',
  'reason.short.ticket-type-ambiguous': 'Ticket Types distintos',
  'reason.short.ticket-type-general': 'el Ticket Type es General',
  'reason.short.ticket-type-invalid': 'sin Ticket Type válido',
  'reason.short.unknown-category-group': 'grupo desconocido',
  'reason.short.unknown-subcategory': 'subcategoría desconocida',

  'rule.external-partners': 'Partners externos',
  'rule.known-subcategory': 'Grupo y subcategoría',
  'rule.order-present': 'Pedido',
  'rule.store': 'Restaurante',
  'rule.ticket-type': 'Ticket Type',
  'rule.within-threshold': 'Tiempo desde el pedido',

  'severity.error': 'Error',
  'severity.info': 'Nota',
  'severity.warning': 'Advertencia',

  'status.decided': 'Decisiva',
  'status.not-configured': 'Sin configurar',
  'status.not-reached': 'No alcanzada',
  'status.passed': 'Cumplida',
  'ticket.opened-by.anyone': 'cualquiera',
  'ticket.opened-by.guest': 'cliente',
  'ticket.opened-by.partner': 'partner',

  'unreachable.no-order-selection': 'el formulario no permite elegir un pedido',
  'unreachable.group-name-shared': 'otro grupo también tiene cada uno de sus nombres',
  'unreachable.group-unnamed': 'el grupo no tiene nombre',
  'unreachable.group-always-named': 'aquí un cliente siempre nombra un grupo de categorías',
  'unreachable.subcategory-not-in-group': 'ningún grupo de este ticket contiene la subcategoría',
  'unreachable.unknown-category-group': 'el grupo no existe',
  'unreachable.unknown-subcategory': 'la subcategoría no existe',
  'reachable.impossible': 'imposible: {{because}}',

  'receipt.same': 'La respuesta del recibo es la misma aquí: {{answer}}.',
  'receipt.other-outcome': 'El recibo dice {{before}}. Aquí la respuesta es {{now}}.',
  'receipt.other-reason':
    'El resultado es el del recibo, por otro motivo. El recibo dice {{before}}. Aquí la respuesta es {{now}}.',
  'receipt.same-outcome':
    'El resultado es el del recibo, que dice {{before}}. Por qué motivo no se puede saber aquí, porque depende de lo que el recibo no guarda del ticket.',
  'receipt.cannot-be-told':
    'El recibo dice {{before}}. Cuál es la respuesta aquí no se puede saber, porque depende de lo que el recibo no guarda del ticket.',
  'receipt.answer': '{{outcome}} ({{reason}})',
  'receipt.cause.content':
    'El contenido publicado no es el que había cuando se escribió el recibo.',
  'receipt.cause.content-same':
    'Desde que se escribió el recibo se publicó otro contenido, que enruta igual.',
  'receipt.cause.content-unknown':
    'Hay documentos sin revisión, así que no se puede saber si el contenido es el que había cuando se escribió el recibo.',
  'receipt.cause.engine':
    'El recibo es de la versión {{before}} de las reglas, y aquí está la versión {{now}}.',
  'receipt.cause.none': 'El contenido publicado y las reglas también son los mismos.',
  'receipt.cause.unexplained':
    'El contenido publicado y las reglas son los mismos, así que probablemente el recibo se cambió después de escribirlo.',
} satisfies Record<RoutingWordKey, string>
