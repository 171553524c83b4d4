import type {RoutingWordKey} from '../en/routing.ts'

/** What is said about a decision in Portuguese. */
export const portugueseRouting = {
  'compared.age-before':
    'O pedido foi feito {{age}} depois do ticket, o que é considerado dentro do prazo.',
  'compared.age': 'Enviado {{age}} depois do pedido.',
  'compared.age-unknown': 'Não há hora do pedido para comparar.',
  'compared.external-partners-invalid': 'A opção contém {{value}}, o que equivale a desativada.',
  'compared.external-partners-not-set': 'A opção nunca foi definida, o que equivale a desativada.',
  'compared.external-partners-off': 'A opção está desativada.',
  'compared.external-partners-on': 'A opção está ativada.',
  'compared.form-asks': 'O formulário da aplicação permite escolher um pedido.',
  'compared.form-does-not-ask': 'O formulário da aplicação não permite escolher um pedido.',
  'compared.held-by': 'Em {{groups}}.',
  'compared.held-by-none': 'Em nenhum grupo.',
  'compared.order.absent': 'O ticket não tem pedido.',
  'compared.order.invalid-time': 'A hora do pedido ou a do ticket está em falta ou é ilegível.',
  'compared.order.present': 'O ticket tem um pedido.',
  'compared.store': 'Restaurante {{storeId}}.',
  'compared.store-unknown': 'O pedido não indica de que restaurante é.',
  'compared.threshold': 'O limite é de {{limit}}.',
  'compared.threshold-none': 'Não há nenhum limite válido configurado (guardado: {{value}}).',
  'compared.ticket-type': '{{group}}: {{value}}',
  'compared.ticket-type-none': 'Não há nenhum grupo cujo Ticket Type possa contar.',

  'note.clock-skew': 'O pedido é posterior ao ticket: um dos dois relógios não está certo.',
  'note.threshold-not-configured':
    'Não há nenhum Store Support Ticket Time Threshold válido, pelo que nenhum ticket fica fora de prazo.',

  'outcome.GENERAL': 'GENERAL',
  'outcome.NOT_FORWARDED': 'Não encaminhado',
  'outcome.STORE': 'STORE',

  'reachable.order.any': 'com pedido',
  'reachable.order.between': 'mais de {{from}} e até {{to}} depois do pedido',
  'reachable.order.more-than': 'mais de {{age}} depois do pedido',
  'reachable.order.none': 'sem pedido',
  'reachable.order.time-unknown': 'com um pedido de hora desconhecida',
  'reachable.order.up-to': 'até {{to}} depois do pedido',
  'reachable.order.exactly': 'exatamente {{age}} depois do pedido',
  'reachable.order.less-than': 'menos de {{age}} depois do pedido',

  'reason.external-partners-off':
    '“Submit Support Requests to External Partners” não está ativado nesta subcategoria.',
  'reason.no-order': 'Um ticket sem pedido não passa por STORE.',
  'reason.order-time-invalid':
    'Não é possível saber quanto tempo depois do pedido o ticket foi enviado, pelo que não passa por STORE.',
  'reason.past-threshold':
    'O ticket foi enviado demasiado tempo depois de o pedido ter sido feito, pelo que não passa por STORE.',
  'reason.store': 'Todas as regras de STORE são cumpridas.',
  'reason.subcategory-not-in-group':
    'Nenhum grupo de categorias deste ticket contém a subcategoria.',
  'reason.ticket-type-ambiguous':
    'O ticket não indica nenhum grupo, e os grupos que contêm esta subcategoria têm Ticket Types diferentes.',
  'reason.ticket-type-general': 'O Ticket Type do grupo é General.',
  'reason.ticket-type-invalid': 'O grupo não tem um Ticket Type válido, o que conta como General.',
  'reason.unknown-category-group': 'O ticket indica um grupo que não existe.',
  'reason.unknown-subcategory': 'O ticket indica uma subcategoria que não existe.',

  'reason.short.external-partners-off': 'parceiros externos desativados',
  'reason.short.no-order': 'sem pedido',
  'reason.short.order-time-invalid': 'hora do pedido desconhecida',
  'reason.short.past-threshold': 'fora de prazo',
  'reason.short.store': 'todas as regras são cumpridas',
  'reason.short.subcategory-not-in-group': 'não está neste grupo',
  'reason.short.ticket-type-ambiguous': 'Ticket Types diferentes',
  'reason.short.ticket-type-general': 'o Ticket Type é General',
  'reason.short.ticket-type-invalid': 'sem Ticket Type válido',
  'reason.short.unknown-category-group': 'grupo desconhecido',
  'reason.short.unknown-subcategory': 'subcategoria desconhecida',

  'rule.external-partners': 'Parceiros externos',
  'rule.known-subcategory': 'Grupo e subcategoria',
  'rule.order-present': 'Pedido',
  'rule.store': 'Restaurante',
  'rule.ticket-type': 'Ticket Type',
  'rule.within-threshold': 'Tempo desde o pedido',

  'severity.error': 'Erro',
  'severity.info': 'Nota',
  'severity.warning': 'Aviso',

  'status.decided': 'Decisiva',
  'status.not-configured': 'Não configurada',
  'status.not-reached': 'Não alcançada',
  'status.passed': 'Cumprida',
  'ticket.opened-by.anyone': 'qualquer um',
  'ticket.opened-by.guest': 'cliente',
  'ticket.opened-by.partner': 'parceiro',

  'unreachable.no-order-selection': 'o formulário não permite escolher um pedido',
  'unreachable.group-name-shared': 'outro grupo também tem cada um dos seus nomes',
  'unreachable.group-unnamed': 'o grupo não tem nome',
  'unreachable.group-always-named': 'aqui um cliente indica sempre um grupo de categorias',
  'unreachable.subcategory-not-in-group': 'nenhum grupo deste ticket contém a subcategoria',
  'unreachable.unknown-category-group': 'o grupo não existe',
  'unreachable.unknown-subcategory': 'a subcategoria não existe',
  'reachable.impossible': 'impossível: {{because}}',

  'receipt.same': 'A resposta do recibo é a mesma aqui: {{answer}}.',
  'receipt.other-outcome': 'O recibo diz {{before}}. Aqui a resposta é {{now}}.',
  'receipt.other-reason':
    'O resultado é o do recibo, por outro motivo. O recibo diz {{before}}. Aqui a resposta é {{now}}.',
  'receipt.same-outcome':
    'O resultado é o do recibo, que diz {{before}}. Por que motivo não se pode saber aqui, porque depende do que o recibo não guarda do ticket.',
  'receipt.cannot-be-told':
    'O recibo diz {{before}}. Qual é a resposta aqui não se pode saber, porque depende do que o recibo não guarda do ticket.',
  'receipt.answer': '{{outcome}} ({{reason}})',
  'receipt.cause.content': 'O conteúdo publicado não é o que havia quando o recibo foi escrito.',
  'receipt.cause.content-same':
    'Desde que o recibo foi escrito foi publicado outro conteúdo, que encaminha da mesma forma.',
  'receipt.cause.content-unknown':
    'Há documentos sem revisão, por isso não se pode saber se o conteúdo é o que havia quando o recibo foi escrito.',
  'receipt.cause.engine':
    'O recibo é da versão {{before}} das regras, e aqui está a versão {{now}}.',
  'receipt.cause.none': 'O conteúdo publicado e as regras também são os mesmos.',
  'receipt.cause.unexplained':
    'O conteúdo publicado e as regras são os mesmos, por isso o recibo foi provavelmente alterado depois de escrito.',
} satisfies Record<RoutingWordKey, string>
