import {portugueseRouting} from './routing.ts'
import type {StudioWordKey} from '../en/studio.ts'

/** The plugin's words in Portuguese, as it is written in Portugal. */
const words = {
  ...portugueseRouting,
  'perspective.live.drafts': 'É assim agora, e continua a ser ao publicar todos os rascunhos.',
  'perspective.live.release':
    'É assim agora, e continua a ser ao publicar o lançamento {{release}}.',
  'perspective.release': 'Como se o lançamento {{release}} estivesse publicado.',
  'perspective.published': 'De acordo com o que está publicado.',
  'perspective.drafts': 'Como se todos os rascunhos estivessem publicados.',
  'age.title': 'Tempo entre pedido e ticket',
  'add-to-group.button': 'Adicionar a um grupo',
  'add-to-group.none': 'Ainda não há nenhum grupo. Crie um primeiro.',
  'add-to-group.waiting': 'O rascunho de “{{group}}” contém-na; isso conta quando for publicado.',
  'age.after': '{{age}} depois do pedido',
  'age.before': '{{age}} antes do pedido',
  'age.beyond': '{{age}}, mais do que esta escala mostra',
  'age.unknown': 'Desconhecido, porque falta uma hora',
  'age.value-text': '{{age}}, {{outcome}}',
  'age.threshold': 'Limite: {{limit}}',
  'age.threshold_long': 'Limite: {{limit}} ({{length}})',
  'age.any': 'seja qual for a idade do pedido',
  'age.impossible': 'Impossível: {{because}}.',
  'age.because': 'Porque {{because}}.',
  'age.pick.title': 'Em torno do limite',
  'age.pick.within': 'Mesmo antes',
  'age.pick.exactly': 'No limite',
  'age.pick.past': 'Logo depois',
  'age.pick.name': '{{pick}}: {{length}}',

  'knowledge-force-id.no-match':
    'Nenhum id do mercado corresponde a “{{query}}”, pelo que nada foi guardado. Adicione-o primeiro em Support Settings.',

  'compare.title': 'Rascunhos e lançamentos face ao que está publicado',
  'compare.published-only':
    'Não há nenhum rascunho nem lançamento para comparar: o que vê é o que conta agora.',
  'compare.side.drafts': 'Rascunhos',
  'compare.side.published': 'Publicado',
  'compare.counts.drafts': 'Conta quando todos os rascunhos forem publicados.',
  'compare.counts.published': 'Conta agora.',
  'compare.counts.release': 'Conta quando este lançamento for publicado.',
  'compare.edited': 'Agora no formulário',
  'compare.no-ticket': 'Aqui não é possível abrir nenhum ticket.',
  'compare.difference.draft': 'Muda ao publicar: {{from}} passa a {{to}}.',
  'compare.difference.gone': 'Deixa de ser possível ao publicar: a subcategoria já não está aqui.',
  'compare.difference.new':
    'Ainda não está publicado: até lá não é possível abrir aqui nenhum ticket.',
  'compare.difference.other-reason': 'Mesmo resultado que o publicado, por outro motivo.',
  'compare.difference.release': 'Muda ao publicar o lançamento: {{from}} passa a {{to}}.',
  'compare.difference.same': 'Igual ao publicado.',
  'compare.all.drafts':
    'Todos os tickets desta subcategoria, quando todos os rascunhos forem publicados',
  'compare.all.release':
    'Todos os tickets desta subcategoria, quando o lançamento “{{release}}” for publicado',

  'content.failed':
    'Não foi possível ler a configuração de suporte: {{reason}} Não foi possível verificar o que depende de outros documentos.',
  'content.partial.filters':
    'Vê apenas uma parte deste mercado. O que possa faltar no resto não é verificado aqui.',
  'content.partial.no-token':
    'Não iniciou sessão, por isso não vê rascunhos nem lançamentos. O que possa faltar no resto não é verificado aqui.',
  'content.partial.unknown':
    'Não foi possível saber se vê todo este mercado: {{reason}} Até lá, nada é dito sobre o que possa faltar.',
  'content.partial.show': 'Mostrar o que posso ver',
  'content.partial.hide': 'Ocultar o que posso ver',
  'content.partial.list': 'A sua função permite-lhe ver os documentos que cumprem:',
  'content.partial.nothing': 'A sua função não lhe permite ver nenhum documento.',
  'content.retry': 'Tentar novamente',
  'content.stale': 'Perdeu-se a ligação.',
  'content.stale.since': 'O encaminhamento é mostrado tal como estava {{since}}.',
  'content.unmapped':
    'Não é possível mostrar para onde vão os tickets: este mercado guarda a sua configuração com nomes que este Studio não conhece, pelo que tudo parece vazio. Peça a um programador que indique a opção fieldNames de supportRouting().',
  'content.mapped-wrongly':
    'O destino dos tickets pode estar errado: este Studio procura {{fields}} e nenhum documento deste mercado o tem. Peça a um programador que corrija a opção fieldNames de supportRouting().',

  'document.untitled': 'Sem nome',

  'content.overdue':
    'A configuração de suporte ainda está a ser lida. Ainda não foi possível verificar o que depende de outros documentos.',
  'document.settings': 'Support Settings',
  'edit-refused': 'Não pode alterar isto: decide para onde vão os tickets.',

  'rights.appears': 'Um documento novo muda para onde vão os tickets. {{reason}}',
  'rights.fields': 'Isto muda {{fields}}. {{reason}}',
  'rights.goes': 'Sem este documento os tickets vão para outro lado. {{reason}}',
  'rights.names': 'Com este nome os tickets vão para outro lado. {{reason}}',
  'rights.cannot-create': 'Não pode criar este documento.',
  'rights.cannot-publish': 'Não pode publicar este rascunho.',
  'about.tested': '{{name}} {{version}}, testado com o Sanity da {{oldest}} à {{newest}}.',
  'about.newer': 'Este Studio usa o Sanity {{running}}.',
  'about.lacks':
    'Esta versão do Sanity não tem {{names}}. Algumas coisas não são mostradas; a documentação diz quais.',
  'findings.this-document': 'Observações deste documento',
  'findings.inspector': 'Observações',
  'findings.close': 'Fechar as observações',
  'findings.none': 'Não há nada de errado com este documento.',
  'findings.elsewhere': 'O que esta alteração provoca noutros documentos',
  'findings.elsewhere-none': 'Nada.',
  'findings.none-seen': 'Pelo que pode ver, não há nada de errado com este documento.',
  'findings.elsewhere-none-seen': 'Nada que possa ver.',
  'findings.folded_one': '{{title}}: {{count}} observação',
  'findings.folded_other': '{{title}}: {{count}} observações',
  'findings.errors_one': '{{count}} erro',
  'findings.errors_other': '{{count}} erros',
  'findings.warnings_one': '{{count}} aviso',
  'findings.warnings_other': '{{count}} avisos',
  'findings.checking': 'A ver os outros documentos…',
  'findings.unchecked': 'Não foi possível verificar tudo',
  'findings.untouched': 'Novo: assim que começar, é dito o que falta',
  'findings.show': 'Ver observações',
  'findings.in-draft': 'Um rascunho já alterou isto. Publique esse rascunho:',
  'findings.open-field': 'Abrir {{label}}',
  'findings.whole-document': 'O documento',
  'first-steps.title':
    'Ainda não há nada aqui. Três passos para que os tickets encontrem o seu caminho:',
  'first-steps.done': '(feito)',
  'first-steps.settings': 'Support Settings',
  'first-steps.settings.why':
    'Quanto tempo depois de um pedido um ticket ainda vai para a sua loja, e os ids que os parceiros conhecem.',
  'first-steps.settings.open': 'Abrir Support Settings',
  'first-steps.group': 'Um Support Category Group',
  'first-steps.group.why':
    'O que os clientes escolhem primeiro. O seu Ticket Type diz quem recebe os tickets.',
  'first-steps.group.create': 'Criar um grupo',
  'first-steps.subcategory': 'Uma Support Sub-Category',
  'first-steps.subcategory.why':
    'O que os clientes escolhem a seguir. Criada a partir da lista de um grupo, começa com o que esse grupo precisa.',
  'first-steps.subcategory.create': 'Criar uma subcategoria',
  'fix.button.knowledge-force-id-format': 'Usar “{{value}}”',
  'fix.button.knowledge-force-list-invalid': 'Usar “{{value}}”',
  'fix.button.name-plain-text': 'Mantê-lo como nome em {{language}}',
  'fix.button.name-whitespace': 'Retirar os espaços',
  'fix.button.reference-dangling_one': 'Retirar este elemento',
  'fix.button.reference-dangling_other': 'Retirar os {{count}} elementos inválidos',
  'fix.button.reference-duplicate_one': 'Retirar este elemento',
  'fix.button.reference-duplicate_other': 'Retirar os {{count}} elementos repetidos',
  'fix.button.reference-weak_one': 'Tornar a referência forte',
  'fix.button.reference-weak_other': 'Tornar fortes as {{count}} referências',
  'fix.button.store-subcategory-without-order-selection_one': 'Ativar a opção de pedido recente',
  'fix.button.store-subcategory-without-order-selection_other':
    'Ativar a opção de pedido recente nas {{count}}',
  'fix.button.threshold-missing': 'Definir {{value}} minutos',
  'fix.button.ticket-type-invalid': 'Usar {{value}}',
  'fix.confirm.title_one': 'Alterar outro documento?',
  'fix.confirm.title_other': 'Alterar outros {{count}} documentos?',
  'fix.confirm.store-subcategory-without-order-selection_one':
    'Isto ativa “Allow the guest to select a recent order” em:',
  'fix.confirm.store-subcategory-without-order-selection_other':
    'Isto ativa “Allow the guest to select a recent order” em:',
  'fix.confirm.threshold-missing':
    'Isto define “Store Support Ticket Time Threshold” para {{value}} minutos em:',
  'fix.confirm.drafts-only_one': 'Só o rascunho é alterado. Nada é publicado.',
  'fix.confirm.drafts-only_other': 'Só os rascunhos são alterados. Nada é publicado.',
  'fix.confirm.live_one': 'Fica público de imediato.',
  'fix.confirm.live_other': 'Ficam públicos de imediato.',
  'fix.confirm.in-release_one': 'Passa a fazer parte deste lançamento e é publicado com ele.',
  'fix.confirm.in-release_other': 'Passam a fazer parte deste lançamento e são publicados com ele.',
  'fix.confirm.go': 'Alterar',
  'fix.confirm.cancel': 'Cancelar',
  'fix.not-allowed': 'A sua função não lhe permite alterar {{names}}.',
  'fix.permission-unknown': 'Não foi possível saber se pode alterar {{names}}.',
  'fix.waiting_one': 'O rascunho já foi alterado; conta quando for publicado.',
  'fix.waiting_other': 'Os rascunhos já foram alterados; contam quando forem publicados.',
  'fix.done_one': 'Corrigido em “{{name}}”: {{field}}',
  'fix.done_other': '{{count}} documentos corrigidos: {{field}}',
  'fix.not-done_one': 'Não corrigido em “{{name}}”: {{field}}',
  'fix.not-done_other': '{{count}} documentos não corrigidos: {{field}}',
  'fix.changed-since_one':
    'Alguém alterou este campo depois de o ver, por isso ficou como está. Volte a verificar.',
  'fix.changed-since_other':
    'Alguém alterou {{count}} destes campos depois de os ver, por isso ficaram como estão. Volte a verificar.',
  'change.done_one': 'Alterado em “{{name}}”: {{field}}',
  'change.done_other': '{{count}} documentos alterados: {{field}}',
  'change.not-done_one': 'Não alterado em “{{name}}”: {{field}}',
  'change.not-done_other': '{{count}} documentos não alterados: {{field}}',
  'fix.failed': 'Não foi possível guardar a alteração: {{reason}}',
  'fix.nowhere.obsolete-draft':
    'Há um rascunho antigo que o impede. Publique-o ou descarte-o primeiro.',
  'fix.nowhere.no-drafts': 'Este Studio não tem rascunhos: abra-o num lançamento para o alterar.',
  'undo.button': 'Anular',
  'undo.done_one': 'Anulado em “{{name}}”: {{field}}',
  'undo.done_other': 'Anulado em {{count}} documentos: {{field}}',
  'undo.not-done_one': 'Não anulado em “{{name}}”: {{field}}',
  'undo.not-done_other': 'Não anulado em {{count}} documentos: {{field}}',
  'undo.changed-since_one': 'O campo foi alterado entretanto, por isso ficou como está.',
  'undo.changed-since_other':
    '{{count}} campos foram alterados entretanto, por isso ficaram como estão.',
  'undo.failed': 'Não foi possível anular: {{reason}}',

  'holders.headline_one': '{{count}} grupo contém-na',
  'holders.headline_other': '{{count}} grupos contêm-na',
  'holders.why.delete_one':
    'Não pode ser eliminada enquanto este grupo a contiver. Retire-a dele, publique o grupo e elimine-a depois.',
  'holders.why.delete_other':
    'Não pode ser eliminada enquanto estes grupos a contiverem. Retire-a deles, publique os grupos e elimine-a depois.',
  'holders.why.unpublish_one':
    'Não pode deixar de estar publicada enquanto este grupo a contiver. Retire-a dele, publique o grupo e despublique-a depois.',
  'holders.why.unpublish_other':
    'Não pode deixar de estar publicada enquanto estes grupos a contiverem. Retire-a deles, publique os grupos e despublique-a depois.',
  'holders.none.delete': 'Já nenhum grupo a contém. Feche isto e elimine-a agora.',
  'holders.none.unpublish': 'Já nenhum grupo a contém. Feche isto e despublique-a agora.',
  'holders.in': 'Contém-na {{states}}.',
  'holders.in.published': 'no que está publicado',
  'holders.in.drafts': 'no seu rascunho',
  'holders.in.release': 'no lançamento “{{release}}”',
  'holders.taken-out': 'Retirada no seu rascunho. Publique este grupo.',
  'holders.take-out_one': 'Retirá-la do grupo',
  'holders.take-out_other': 'Retirá-la dos {{count}} grupos',

  'event.title': 'O evento',
  'event.intro':
    '{{event}}, tal como um parceiro o recebe. O cliente, o comentário e os ids do ticket e do pedido são inventados; não é enviado nada.',
  'event.none': 'Este ticket não é encaminhado, por isso não há nenhum evento.',
  'event.legend':
    'Esta chave não está documentada publicamente, pelo que no evento real pode ter outro nome.',
  'event.undocumented': 'não documentada publicamente',
  'event.copy': 'Copiar JSON',

  'impact.destination.impossible': 'Impossível',
  'impact.findings.caused': 'Novas observações no que está publicado',
  'impact.findings.on': 'Em “{{name}}”',
  'impact.findings.own': 'Neste documento',
  'impact.findings.release': 'Nos documentos deste lançamento',
  'impact.findings.together': 'Nestes documentos',
  'impact.also-unnamed': 'O mesmo vale para os tickets que não indicam nenhuma categoria.',
  'impact.elsewhere': 'Também muda noutros sítios',
  'impact.headline.none': 'Nenhum ticket muda de destino',
  'impact.headline.partners': 'Nenhum ticket muda de destino, mas os parceiros veem a alteração',
  'impact.headline.partial': 'Não se sabe se algum ticket muda de destino',
  'impact.headline.partial-partners':
    'Os parceiros veem a alteração, e não se sabe se algum ticket muda de destino',
  'impact.partners.none': 'nada',
  'impact.partners.title': 'O que os parceiros receberão em vez disso',
  'impact.row.says': 'Tickets que dizem “{{category}}”',
  'impact.row.unnamed': 'Tickets que não indicam nenhuma categoria',
  'impact.subcategories_one': '{{count}} subcategoria',
  'impact.subcategories_other': '{{count}} subcategorias',
  'impact.more': 'e mais {{count}}',
  'impact.when-public': 'Quando se tornar público',
  'impact.when-published': 'Quando este rascunho for publicado',
  'impact.when-released': 'Quando o lançamento for publicado',
  'impact.outcome.GENERAL': 'GENERAL',
  'impact.outcome.NOT_FORWARDED': 'não encaminhado',
  'impact.outcome.STORE': 'STORE',
  'impact.outcome.impossible': 'impossível',
  'impact.to': 'passa a',
  'impact.transition_one': '{{count}} subcategoria: os tickets passam de {{from}} para {{to}}',
  'impact.transition_other': '{{count}} subcategorias: os tickets passam de {{from}} para {{to}}',
  'impact.transition.added_one': '{{count}} subcategoria: há tickets que passam a ser possíveis',
  'impact.transition.added_other': '{{count}} subcategorias: há tickets que passam a ser possíveis',
  'impact.transition.removed_one': '{{count}} subcategoria: há tickets que deixam de ser possíveis',
  'impact.transition.removed_other':
    '{{count}} subcategorias: há tickets que deixam de ser possíveis',
  'impact.transition.ages_one':
    '{{count}} subcategoria: os tickets enviados {{order}} passam de {{from}} para {{to}}',
  'impact.transition.ages_other':
    '{{count}} subcategorias: os tickets enviados {{order}} passam de {{from}} para {{to}}',
  'impact.transition.says_one':
    '{{count}} subcategoria: os tickets que dizem “{{category}}” passam de {{from}} para {{to}}',
  'impact.transition.says_other':
    '{{count}} subcategorias: os tickets que dizem “{{category}}” passam de {{from}} para {{to}}',
  'impact.transition.label': 'De {{from}} para {{to}}',

  'knowledge-force-id.placeholder': 'Escreva um id ou um título',
  'knowledge-force-id.used': 'Em uso: {{name}}',
  'knowledge-force-id.used-more': 'Em uso: {{name}} e mais {{count}}',

  'knowledge-force-list.paste': 'Colar a partir de uma folha de cálculo',
  'knowledge-force-list.title': 'Colar ids do Knowledge Force a partir de uma folha de cálculo',
  'knowledge-force-list.text': 'Linhas da folha de cálculo',
  'knowledge-force-list.hint':
    'Copie duas colunas, o id e o título, e cole-as aqui. A lista fica como está até aplicar o que é apresentado abaixo.',
  'knowledge-force-list.cancel': 'Cancelar',
  'knowledge-force-list.mode': 'O que acontece à lista',
  'knowledge-force-list.mode.add': 'Adicionar à lista',
  'knowledge-force-list.mode.replace': 'Substituir a lista',
  'knowledge-force-list.apply.add': 'Adicionar à lista',
  'knowledge-force-list.apply.replace': 'Substituir a lista',
  'knowledge-force-list.nothing-pasted': 'Ainda não foi colado nada.',
  'knowledge-force-list.nothing-to-keep':
    'Nenhuma linha tem id, e uma lista nunca é substituída por outra vazia.',
  'knowledge-force-list.no-change': 'Nada seria alterado.',
  'knowledge-force-list.summary.added': 'Entradas novas: {{count}}.',
  'knowledge-force-list.summary.kept-titles': 'Títulos que ficam como estão guardados: {{count}}.',
  'knowledge-force-list.summary.removed': 'Entradas a retirar: {{count}}.',
  'knowledge-force-list.summary.retitled': 'Títulos que mudam: {{count}}.',
  'knowledge-force-list.summary.skipped': 'Linhas omitidas: {{count}}.',
  'knowledge-force-list.added': 'Entradas novas: {{count}}',
  'knowledge-force-list.conflicts': 'Na lista com outro título: {{count}}',
  'knowledge-force-list.conflicts.line':
    'Linha {{row}}: {{id}} é “{{stored}}” na lista e “{{pasted}}” aqui.',
  'knowledge-force-list.conflicts.line.no-title':
    'Linha {{row}}: {{id}} não tem título na lista e aqui é “{{pasted}}”.',
  'knowledge-force-list.conflicts.choice': 'Título que fica na lista',
  'knowledge-force-list.conflicts.pasted': 'Usar o título colado',
  'knowledge-force-list.conflicts.stored': 'Manter o título guardado',
  'knowledge-force-list.double-in-list': 'Já na lista, omitidas: {{count}}',
  'knowledge-force-list.double-in-list.line': 'Linha {{row}}: {{id}}',
  'knowledge-force-list.double-in-paste': 'Coladas mais do que uma vez, omitidas: {{count}}',
  'knowledge-force-list.double-in-paste.line':
    'Linha {{row}}: {{id}} já está na linha {{otherRow}}.',
  'knowledge-force-list.double-in-paste.other-title.line':
    'Linha {{row}}: {{id}} já está na linha {{otherRow}}. O título “{{title}}” não é usado.',
  'knowledge-force-list.extra-columns':
    'Mais de duas colunas, das quais contam as duas primeiras: {{count}}',
  'knowledge-force-list.extra-columns.line': 'Linha {{row}}: {{id}}',
  'knowledge-force-list.heading': 'A linha {{row}} parece um cabeçalho: {{cells}}',
  'knowledge-force-list.heading.include': 'É uma entrada: incluí-la também',
  'knowledge-force-list.id-missing': 'Sem id, omitidas: {{count}}',
  'knowledge-force-list.id-missing.line': 'Linha {{row}}: “{{title}}” não tem id.',
  'knowledge-force-list.id-trimmed': 'Espaços antes ou depois do id, que são retirados: {{count}}',
  'knowledge-force-list.id-trimmed.line': 'Linha {{row}}: {{id}}',
  'knowledge-force-list.looks-like': 'Parecidos com outro id: {{count}}',
  'knowledge-force-list.looks-like.line':
    'Linha {{row}}: {{id}} é parecido com {{other}}. É o mesmo?',
  'knowledge-force-list.looks-like-without-zeros': 'Só os zeros fazem a diferença: {{count}}',
  'knowledge-force-list.looks-like-without-zeros.line':
    'Linha {{row}}: {{id}} é parecido com {{other}}. A folha de cálculo retirou zeros?',
  'knowledge-force-list.other-length': 'Com outro número de algarismos do que a maioria: {{count}}',
  'knowledge-force-list.other-length.line':
    'Linha {{row}}: {{id}} não tem {{digits}} algarismos como a maioria dos ids. A folha de cálculo retirou zeros?',
  'knowledge-force-list.removed': 'Entradas a retirar: {{count}}',
  'knowledge-force-list.removed.unknown':
    'De momento, não é possível saber que subcategorias usam estes ids.',
  'knowledge-force-list.removed.used': '{{issue}} (em uso em {{names}})',
  'knowledge-force-list.unmatched-quotes':
    'As aspas não estão emparelhadas, pelo que contam como texto, e cada linha de texto conta como uma linha da folha.',
  'knowledge-force-list.applied.add': 'Entradas adicionadas à lista: {{added}}.',
  'knowledge-force-list.applied.replace':
    'A lista foi substituída. Entradas novas: {{added}}; entradas retiradas: {{removed}}.',
  'knowledge-force-list.undo': 'Anular',
  'knowledge-force-list.undo.changed': 'A lista foi alterada entretanto, por isso fica como está.',
  'knowledge-force-list.undo.closed':
    'Support Settings já não está aberto, por isso a lista fica como está.',
  'knowledge-force-list.undo.done': 'A lista está como antes.',
  'knowledge-force-list.undo.read-only':
    'Agora não é possível alterar a lista aqui, por isso fica como está.',

  'live.kept': 'Ainda não público: {{fields}}',
  'live.make-public': 'Tornar público…',
  'live.discard': 'Descartar',
  'live.overtaken':
    'Entretanto alguém alterou {{field}}. Público agora: {{theirs}}. O seu: {{mine}}.',
  'live.overtaken.mine': 'Manter o meu',
  'live.overtaken.theirs': 'Manter o que é público',
  'live.told': 'Este documento foi alterado',
  'live.told.by': '{{user}} alterou este documento',
  'live.value.items_one': '{{count}} entrada',
  'live.value.items_other': '{{count}} entradas',
  'live.value.nothing': 'nada',
  'live.value.off': 'desligado',
  'live.value.on': 'ligado',
  'live.at-once': 'Aqui cada alteração fica pública de imediato, sem perguntar antes a ninguém.',
  'list.by-age': '{{within}} até {{limit}}, depois {{past}}',
  'list.by-group': '{{outcomes}}, consoante o grupo',
  'list.held_one': '{{count}} subcategoria',
  'list.held_other': '{{count}} subcategorias',
  'list.holds-nothing': 'Nenhuma subcategoria',
  'list.in-no-group': 'Em nenhum grupo',
  'list.goes-to': 'A partir da aplicação: {{outcomes}}',

  'answer.NOT_FORWARDED': 'Não aciona nenhum evento: nenhum parceiro recebe este ticket.',
  'answer.forwarded': 'Aciona {{event}} – {{receivedBy}}',
  'answer.now': 'Agora: {{outcome}}',
  'answer.now.nothing': 'Nada está publicado: agora não se pode abrir aqui nenhum ticket',
  'answer.time.publish': 'Depois de publicar: {{outcome}}',
  'answer.time.publish-all': 'Depois de publicar todos os rascunhos: {{outcome}}',
  'answer.time.public': 'Ao tornar público: {{outcome}}',
  'answer.time.release': 'Depois do lançamento: {{outcome}}',
  'answer.time.revision': 'Nesta revisão: {{outcome}}',
  'answer.waiting_one': 'Publique este rascunho:',
  'answer.waiting_other': 'Publique estes rascunhos:',
  'answer.receiver.asking': 'A consultar…',
  'answer.receiver.failed': 'Não se sabe',
  'answer.receiver.nobody': 'Ninguém',
  'answer.receiver.unknown': 'Não se sabe',

  'answer.type-differs': 'O próprio ticket diz {{type}}. A resposta aqui é: {{outcome}}.',
  'paste-ticket.open': 'Colar um ticket',
  'paste-ticket.title': 'Experimentar um ticket real',
  'paste-ticket.text': 'Ticket ou recibo, em JSON',
  'paste-ticket.hint':
    'Cole um ticket tal como foi enviado, o evento de um webhook ou um recibo. Só é lido nesta janela: assim que se consegue ler, são retirados todos os campos pessoais, e nada fica guardado.',
  'paste-ticket.nothing': 'Ainda não foi colado nada.',
  'paste-ticket.cancel': 'Cancelar',
  'paste-ticket.apply': 'Experimentar este ticket',
  'paste-ticket.read': 'É um ticket. O texto acima contém apenas o que aqui se vê dele.',
  'paste-ticket.read-receipt': 'É o recibo de uma decisão anterior.',
  'paste-ticket.source.guest': 'Foi aberto por um cliente: a sua origem é “{{source}}”.',
  'paste-ticket.source.partner': 'Foi aberto por um parceiro: a sua origem é “{{source}}”.',
  'paste-ticket.source.none.guest': 'Não diz quem o abriu. Supõe-se que um cliente.',
  'paste-ticket.source.none.partner':
    'Não diz quem o abriu. Supõe-se que um parceiro, porque aqui o formulário da aplicação não permite escolher um pedido.',
  'paste-ticket.subcategory-said':
    'Chama à subcategoria “{{said}}”, que não é nenhum dos seus nomes publicados.',
  'paste-ticket.type': 'O seu tipo é “{{type}}”, mas pelo que está publicado é: {{outcome}}.',
  'paste-ticket.subcategory': 'É sobre a subcategoria “{{name}}”.',
  'paste-ticket.subcategory-unknown':
    'Nenhuma subcategoria publicada tem o id {{id}}. O ticket é de outro mercado?',
  'paste-ticket.category.elsewhere':
    'O grupo “{{given}}” não contém esta subcategoria, por isso considera-se que o ticket não indica nenhum grupo.',
  'paste-ticket.category.none':
    'Nenhum grupo publicado desta subcategoria tem exatamente o nome “{{given}}” em nenhum idioma, por isso considera-se que o ticket não indica nenhum grupo.',
  'paste-ticket.category.not-text':
    'A categoria não é um texto, por isso considera-se que o ticket não indica nenhum grupo.',
  'paste-ticket.category.not-given':
    'Não indica nenhuma categoria, por isso não indica nenhum grupo.',
  'paste-ticket.category.one': 'A categoria “{{given}}” é o grupo “{{group}}”.',
  'paste-ticket.category.several':
    'Mais do que um grupo publicado desta subcategoria tem o nome “{{given}}”, por isso considera-se que o ticket não indica nenhum grupo.',
  'paste-ticket.personal': 'Retirado por ser pessoal: {{names}}.',
  'paste-ticket.ignored': 'Retirado por não influenciar para onde vai o ticket: {{names}}.',
  'paste-ticket.repeated': 'Escrito mais do que uma vez, por isso só se leu o último: {{names}}.',
  'paste-ticket.no-created':
    'Não diz quando foi enviado. Acrescente acima “created”, como "2023-05-23T12:34:56Z", ou escolha a hora na pré-visualização.',
  'paste-ticket.no-order-time':
    'Tem um pedido, mas não diz quando foi feito. Acrescente acima “placedAt” em “order”, como "2023-05-23T12:04:56Z", ou escolha a hora na pré-visualização.',
  'order-lookup.ask': 'Procurar o pedido',
  'order-lookup.asking': 'A procurar o pedido…',
  'order-lookup.no-time':
    'Este ticket tem um pedido, mas não diz quando foi feito, por isso não se sabe há quanto tempo foi.',
  'order-lookup.no-store': 'Não diz em que restaurante o pedido foi feito.',
  'order-lookup.no-directory':
    'Aqui ninguém o pode procurar: este Studio não está ligado aos pedidos.',
  'order-lookup.found.time': 'O pedido foi encontrado. Foi feito: {{time}}.',
  'order-lookup.found.time-and-store':
    'O pedido foi encontrado. Foi feito: {{time}}, no restaurante {{storeId}}.',
  'order-lookup.found.store': 'O pedido foi encontrado. Foi feito no restaurante {{storeId}}.',
  'order-lookup.not-found': 'O diretório de pedidos não conhece este pedido, ou ainda não.',
  'order-lookup.late': 'O diretório de pedidos não respondeu em {{seconds}} segundos.',
  'order-lookup.refused.reason': 'O diretório de pedidos falhou. Diz: {{message}}',
  'order-lookup.refused.no-reason': 'O diretório de pedidos falhou e não indicou nenhum motivo.',
  'order-lookup.unreadable': 'O que o diretório de pedidos respondeu não é um pedido.',
  'order-lookup.unreadable.placedAt': 'Não se consegue ler a hora que o diretório de pedidos dá.',
  'order-lookup.unreadable.storeId':
    'Não se consegue ler o restaurante que o diretório de pedidos dá.',
  'order-lookup.still-unknown': 'Continua sem se saber quando o pedido foi feito.',
  'order-lookup.differs.placedAt': 'O ticket diz outra hora, e é essa que conta.',
  'order-lookup.differs.storeId': 'O ticket diz o restaurante {{said}}; conta o do diretório.',
  'paste-ticket.unreadable_one': 'Ainda não se consegue ler. Corrija acima:',
  'paste-ticket.unreadable_other': 'Ainda não se consegue ler. Corrija acima {{count}} coisas:',

  'paste-ticket.problem.json-after-end':
    'Linha {{line}}, coluna {{column}}: o ticket termina antes disto. Retire o que se segue e cole um ticket de cada vez.',
  'paste-ticket.problem.json-colon-missing':
    'Linha {{line}}, coluna {{column}}: faltam os dois pontos entre um nome e o seu valor. Acrescente-os.',
  'paste-ticket.problem.json-comma-extra':
    'Linha {{line}}, coluna {{column}}: há uma vírgula a mais. Retire-a: uma vírgula só vai entre dois valores.',
  'paste-ticket.problem.json-comma-missing':
    'Linha {{line}}, coluna {{column}}: falta uma vírgula antes disto, ou uma barra invertida antes de umas aspas dentro de um texto. Acrescente-a.',
  'paste-ticket.problem.json-comment':
    'Linha {{line}}, coluna {{column}}: em JSON não há comentários. Retire este.',
  'paste-ticket.problem.json-ends-early':
    'Linha {{line}}, coluna {{column}}: o texto termina cedo demais. Cole-o todo, até à última chaveta.',
  'paste-ticket.problem.json-number':
    'Linha {{line}}, coluna {{column}}: o JSON não escreve os números assim. Corrija-o, ou ponha-o entre aspas duplas retas (") para o deixar como está.',
  'paste-ticket.problem.json-quotes':
    'Linha {{line}}, coluna {{column}}: os nomes e os textos precisam de aspas duplas retas ("). Sem elas, aqui só pode haver números, true, false e null.',
  'paste-ticket.problem.json-text-open':
    'Linha {{line}}, coluna {{column}}: o texto que começa aqui não está fechado. Acrescente aspas (") no fim, na mesma linha.',
  'paste-ticket.problem.json-too-deep':
    'Linha {{line}}, coluna {{column}}: isto tem mais níveis do que qualquer ticket. Cole apenas o ticket.',
  'paste-ticket.problem.json-unexpected':
    'Linha {{line}}, coluna {{column}}: o JSON não permite este carácter aqui. Retire-o ou substitua-o.',
  'paste-ticket.problem.json-value-missing':
    'Linha {{line}}, coluna {{column}}: falta um valor antes disto. Acrescente-o, ou retire o nome.',
  'paste-ticket.problem.json-word':
    'Linha {{line}}, coluna {{column}}: o JSON não tem essa palavra, só true, false e null em minúsculas. Escreva uma delas, ou retire o campo.',
  'paste-ticket.problem.not-json':
    'Isto não é JSON. Um ticket começa por { e termina em }. Copie-o outra vez de onde foi enviado.',
  'paste-ticket.problem.not-object':
    'Não contém nenhum ticket. Um ticket começa por { e tem um “subcategoryId”.',
  'paste-ticket.problem.order-id-not-text':
    '“{{field}}” não é um id, ou é um número com demasiados algarismos. Escreva-o entre aspas, ou retire-o se o ticket não tiver pedido.',
  'paste-ticket.problem.order-not-object':
    '“{{field}}” não é um objeto. Escreva-o como {"placedAt": "2023-05-23T12:04:56Z", "storeId": "1042"}, ou retire-o se o ticket não tiver pedido.',
  'paste-ticket.problem.receipt-damaged':
    'O recibo está danificado em “{{field}}”. Copie-o outra vez de onde foi feito.',
  'paste-ticket.problem.receipt-not-ticket':
    'É o recibo de uma decisão e não um ticket. Cole o ticket para o qual foi escrito.',
  'paste-ticket.problem.receipt-version-unknown':
    'O recibo tem outro formato, que este Studio não conhece. Pode ser de uma versão mais recente.',
  'paste-ticket.problem.several-tickets': 'São {{count}} tickets. Cole um deles.',
  'paste-ticket.problem.store-id-not-text':
    '“{{field}}” não é um texto. Escreva o id entre aspas, com todos os zeros.',
  'paste-ticket.problem.stores-differ':
    '“{{field}}” e o restaurante do pedido são diferentes. Retire o que estiver errado.',
  'paste-ticket.problem.subcategory-id-missing':
    'Falta “{{field}}”. Acrescente-o, com o id de uma subcategoria entre aspas.',
  'paste-ticket.problem.subcategory-id-not-text':
    '“{{field}}” não é um texto. Escreva o id da subcategoria entre aspas.',
  'paste-ticket.problem.time-as-number':
    '“{{field}}” é um número, que pode contar segundos ou milissegundos. Escreva a hora como texto, como "2023-05-23T12:34:56Z".',
  'paste-ticket.problem.time-date-only':
    '“{{field}}” não tem hora. Escreva-a completa, como "2023-05-23T12:34:56Z".',
  'paste-ticket.problem.time-http-date-form':
    '“{{field}}” não está escrito como em HTTP. Escreva-o exatamente como "Tue, 02 May 2023 12:34:56 GMT": o dia com dois algarismos e a hora em GMT.',
  'paste-ticket.problem.time-impossible':
    '“{{field}}” é uma data ou uma hora que não existe. Corrija-a.',
  'paste-ticket.problem.time-not-text':
    '“{{field}}” não é um texto. Escreva a hora entre aspas, como "2023-05-23T12:34:56Z".',
  'paste-ticket.problem.time-unreadable':
    '“{{field}}” não se consegue ler como hora. Escreva-a como "2023-05-23T12:34:56Z" ou "Tue, 23 May 2023 12:34:56 GMT".',
  'paste-ticket.problem.time-without-offset':
    '“{{field}}” não diz em que fuso horário está. Acrescente Z no fim para UTC, ou uma diferença como +01:00.',
  'paste-ticket.problem.time-wrong-weekday':
    '“{{field}}” tem um dia da semana que não é o da sua data. Corrija o que estiver errado.',

  'path.title': 'Porquê',
  'path.otherwise': 'senão, {{outcome}}',

  'preview.close': 'Fechar a pré-visualização do encaminhamento',
  'preview.nothing-to-choose':
    'Este grupo ainda não contém nenhuma subcategoria, pelo que não é possível abrir tickets nele.',
  'preview.title': 'Pré-visualização do encaminhamento',
  'preview.elsewhere': 'Este ticket é sobre “{{name}}”, não sobre este documento.',
  'preview.elsewhere-unknown': 'Este ticket é sobre o id {{id}}, que este mercado não conhece.',
  'preview.failed': 'A pré-visualização deixou de funcionar. O seu formulário não é afetado.',
  'preview.revision.older':
    'O formulário mostra uma revisão anterior. A resposta é dessa revisão, ao lado dos outros documentos como estão hoje.',
  'preview.revision.untold':
    'Esta versão do Sanity não indica que revisão o formulário mostra. A resposta pode ser do documento como está hoje.',
  'preview.revision.not-found':
    'Não se encontra esta revisão. A resposta é do documento como está hoje.',
  'preview.not-stored':
    'Nada está guardado deste documento: é novo ou foi eliminado. Isto é o que os tickets encontrariam se fosse guardado tal como está.',

  'publish.cancel': 'Cancelar',
  'publish.blocked': 'Tem um erro, por isso não pode ser publicado. Corrija-o primeiro.',
  'publish.partial': 'Vê apenas uma parte deste mercado. Isto pode alterar mais do que vê aqui.',
  'publish.changed':
    'Algo mudou enquanto isto estava aberto. Volte a verificar: isto é o que mudaria agora.',
  'publish.checking': 'A consultar o conteúdo mais recente…',
  'publish.close': 'Fechar',
  'publish.confirm.delete': 'Continuar',
  'publish.confirm.duplicate': 'Duplicar',
  'publish.confirm.live': 'Tornar público',
  'publish.confirm.publish': 'Publicar',
  'publish.confirm.restore': 'Restaurar',
  'publish.confirm.together': 'Publicar tudo',
  'publish.confirm.unpublish': 'Continuar',
  'publish.confirm-unchecked.delete': 'Continuar sem verificar',
  'publish.confirm-unchecked.duplicate': 'Duplicar sem verificar',
  'publish.confirm-unchecked.restore': 'Restaurar sem verificar',
  'publish.confirm-unchecked.live': 'Tornar público sem verificar',
  'publish.confirm-unchecked.publish': 'Publicar sem verificar',
  'publish.confirm-unchecked.together': 'Publicar tudo sem verificar',
  'publish.confirm-unchecked.unpublish': 'Continuar sem verificar',
  'publish.disabled': 'Não é possível publicar isto. {{reason}}',
  'publish.header': '{{action}}: {{headline}}',
  'publish.header.delete': 'Eliminar',
  'publish.header.duplicate': 'Duplicar',
  'publish.header.restore': 'Restaurar',
  'publish.header.live': 'Tornar público',
  'publish.header.publish': 'Publicar',
  'publish.header.release': 'Impacto do lançamento no encaminhamento',
  'publish.header.together': 'Publicar em conjunto',
  'publish.header.unpublish': 'Despublicar',
  'publish.header.checking': 'a verificar',
  'publish.header.unchecked': 'não verificado',
  'publish.harmless':
    'Nenhum ticket muda de destino, os parceiros não veem qualquer diferença e não há motivo para avisos.',
  'publish.refused': 'Já não é possível fazer isto: o documento foi alterado entretanto.',
  'publish.retry': 'Tentar novamente',
  'publish.unguarded':
    'Aqui, o botão Publicar não mostra primeiro o que altera. Antes de carregar nele, verifique para onde vão os tickets. Avise quem configurou este Studio.',
  'publish.maybe-unguarded':
    'É possível que um botão daqui publique sem mostrar primeiro o que altera. Antes de carregar nele, verifique para onde vão os tickets. Avise quem configurou este Studio.',
  'publish.unchecked': 'Não foi possível verificar o que isto alteraria: {{reason}}',
  'publish.unchecked.shown': 'O que é apresentado abaixo é anterior e pode estar errado.',

  'reachable.never': 'Aqui, o ticket de um cliente nunca pode chegar a {{outcome}}: {{because}}.',
  'reachable.never-anew':
    'Este ticket tem um pedido, mas aqui um ticket novo de um cliente nunca pode chegar a {{outcome}}: {{because}}.',
  'reachable.nothing':
    'Nenhum ticket pode ser sobre isto: {{because}}. Traga o que trouxer, não é encaminhado.',
  'reachable.opened-by': 'Aberto por',
  'reachable.order': 'Pedido',
  'reachable.outcome': 'Destino',
  'reachable.received-by': 'Recebido por:',
  'reachable.received-by-nobody': 'Nenhum parceiro o recebe',
  'reachable.title': 'Todos os casos possíveis',

  'recipients.title': 'Quem o recebe',
  'recipients.ask-again': 'Consultar novamente',
  'recipients.asking': 'A consultar quem subscreve o evento…',
  'recipients.slow':
    'O diretório de subscrições está a demorar a responder. A resposta continua a contar quando chegar.',
  'recipients.not-forwarded': 'Ninguém: este ticket não aciona nenhum evento.',
  'recipients.known.STORE': 'Subscrevem {{event}} para o restaurante {{storeId}}:',
  'recipients.known.GENERAL': 'Subscrevem {{event}} para toda a região:',
  'recipients.nobody': 'Nenhum parceiro recebe este ticket.',
  'recipients.nobody.STORE': 'Nenhum parceiro subscreve {{event}} para o restaurante {{storeId}}.',
  'recipients.nobody.GENERAL': 'Nenhum parceiro subscreve {{event}} para toda a região.',
  'recipients.nobody.advice.STORE':
    'No Partner’s admin, faça a subscrição de um parceiro que se ligue a este restaurante.',
  'recipients.nobody.advice.GENERAL':
    'No Partner’s admin, faça a subscrição de um parceiro para toda a região.',
  'recipients.no-store':
    'O parceiro que o recebe depende do restaurante, e este ticket não indica nenhum.',
  'recipients.no-store.advice': 'Indique no ticket o restaurante do pedido.',
  'recipients.no-directory':
    'Aqui não se sabe que parceiros o recebem: as subscrições são guardadas no Partner’s admin, não no Sanity.',
  'recipients.no-directory.advice':
    'Consulte-as lá. Para as ver aqui, um programador deste Studio tem de dar a supportRouting a opção “subscriptions”.',
  'recipients.failed': 'Não foi possível saber quem subscreve o evento.',
  'recipients.failed.no-list': 'A resposta do diretório não é uma lista de subscrições.',
  'recipients.failed.no-reason': 'O diretório não indicou nenhum motivo.',
  'recipients.failed.no-subscription':
    'A entrada {{position}} da lista não é uma subscrição com um parceiro, um evento e ids de restaurantes ou “region”.',
  'recipients.stores.which': 'Que restaurantes',
  'recipients.headline.known.STORE': 'a {{partners}}, para o restaurante {{storeId}}',
  'recipients.headline.known.GENERAL': 'a {{partners}}, para toda a região',
  'recipients.headline.nobody.STORE':
    'nenhum parceiro subscreve o evento para o restaurante {{storeId}}',
  'recipients.headline.nobody.GENERAL': 'nenhum parceiro subscreve o evento para toda a região',
  'recipients.headline.not-forwarded': 'a nenhum parceiro',
  'recipients.headline.no-store': 'o restaurante decide qual é o parceiro',
  'recipients.headline.no-directory': 'aqui não se sabe que parceiros o recebem',
  'recipients.headline.directory-failed': 'não foi possível saber quem subscreve o evento',
  'recipients.headline.asking': 'a consultar quem subscreve o evento…',
  'recipients.headline.slow': 'ainda a consultar quem subscreve o evento…',

  'release.action': 'Impacto no encaminhamento',

  'settings-preview.another':
    'O encaminhamento lê o único documento de CTG Configs > Support > Support Settings, e não este.',
  'settings-preview.changed_one': 'Em {{count}} subcategoria de {{groups}}.',
  'settings-preview.changed_other': 'Em {{count}} subcategorias de {{groups}}.',
  'settings-preview.changes.title': 'O que vai para outro destino',
  'settings-preview.compared.draft':
    'Em comparação com o que está publicado; os outros rascunhos não contam.',
  'settings-preview.compared.release':
    'Em comparação com as definições publicadas, junto dos outros documentos deste lançamento.',
  'settings-preview.exactly':
    'Exatamente {{limit}} depois do pedido ainda é STORE; mais tarde é GENERAL.',
  'settings-preview.groups_one': '{{count}} grupo',
  'settings-preview.groups_other': '{{count}} grupos',
  'settings-preview.means.limit_one':
    'Em {{count}} subcategoria de {{groups}}, os tickets vão para STORE até {{limit}} depois do pedido, e para GENERAL a partir daí.',
  'settings-preview.means.limit_other':
    'Em {{count}} subcategorias de {{groups}}, os tickets vão para STORE até {{limit}} depois do pedido, e para GENERAL a partir daí.',
  'settings-preview.means.no-limit_one':
    'Não há um limite de tempo válido: em {{count}} subcategoria de {{groups}}, todos os tickets com pedido vão para STORE, por mais tarde que cheguem.',
  'settings-preview.means.no-limit_other':
    'Não há um limite de tempo válido: em {{count}} subcategorias de {{groups}}, todos os tickets com pedido vão para STORE, por mais tarde que cheguem.',
  'settings-preview.means.nobody': 'O limite de tempo não conta agora para nenhum ticket.',
  'settings-preview.means.not-seen':
    'Não vê nenhum ticket para o qual o limite de tempo conte, mas vê apenas uma parte deste mercado.',
  'settings-preview.moves': 'Os tickets enviados {{order}} vão para {{to}} em vez de {{from}}.',
  'settings-preview.reach.title': 'Onde conta o limite de tempo',
  'settings-preview.reach_one': 'Para {{count}} subcategoria de {{groups}}.',
  'settings-preview.reach_other': 'Para {{count}} subcategorias de {{groups}}.',
  'settings-preview.reach.nobody':
    'Nenhuma subcategoria encaminhada para parceiros externos está num grupo STORE.',
  'settings-preview.reach.others_one':
    'Outra subcategoria ({{count}}) nunca chega a STORE, seja qual for o limite.',
  'settings-preview.reach.others_other':
    'Outras {{count}} subcategorias nunca chegam a STORE, seja qual for o limite.',
  'settings-preview.reach.partners-only_one':
    'Para {{count}} delas, só quando um parceiro abre o ticket: o formulário da aplicação não permite escolher um pedido.',
  'settings-preview.reach.partners-only_other':
    'Para {{count}} delas, só quando um parceiro abre o ticket: o formulário da aplicação não permite escolher um pedido.',
  'settings-preview.row': 'STORE até {{limit}}, depois GENERAL',
  'settings-preview.row.none': 'sempre STORE, não há um limite válido',
  'settings-preview.side.draft': 'Este rascunho',
  'settings-preview.side.release': 'Este lançamento',
  'settings-preview.time.title': 'Tempo entre o pedido e o ticket',

  'structure.missing-type':
    'Este Studio não tem nenhum tipo de documento “{{type}}”. Adicione supportSchemaTypes() a schema.types em sanity.config.ts ou retire schemaTypes: false de supportRouting().',

  'ticket.group': 'Grupo de categorias',
  'ticket.group.not-given': 'O ticket não indica nenhum grupo',
  'ticket.opened-by': 'Aberto por',
  'ticket.opened-by.assumed': 'Supõe-se: o ticket não diz quem o abriu.',
  'ticket.order': 'Pedido',
  'ticket.order.none': 'sem pedido',
  'ticket.order.not-asked': 'O formulário da aplicação não permite escolher um pedido.',
  'ticket.order.selected': 'com pedido',
  'ticket.placed-at': 'Pedido feito',
  'ticket.store': 'Restaurante',
  'ticket.subcategory': 'Subcategoria',
  'ticket.submitted-at': 'Ticket enviado',
  'ticket.title': 'Ticket',
  'ticket.text.assumed': '{{opener}} (suposto)',
  'ticket.text.order-time-unknown': 'hora do pedido desconhecida',
  'ticket.text.store': 'restaurante {{storeId}}',
  'time.flip.age': '{{before}} até {{length}} depois do pedido, a seguir {{after}}.',
  'time.flip.ahead': '{{before}} até {{time}}, depois {{after}}.',
  'time.flip.past': '{{before}} até {{time}}; agora {{after}}.',
  'time.now': 'Agora, acompanha o relógio',
  'time.skipped': 'O relógio adianta: {{typed}} não existe e conta como {{time}}.',
  'time.take-other_first': 'Usar a primeira',
  'time.take-other_second': 'Usar a segunda',
  'time.twice_first': 'O relógio atrasa: esta é a primeira de duas, {{time}}.',
  'time.twice_second': 'O relógio atrasa: esta é a segunda de duas, {{time}}.',
  'time.zone': 'Horas de {{zone}}.',
  'time.zone_offset': 'Horas de {{zone}} ({{offset}}).',
  'time.zone_changes':
    'Horas de {{zone}}. Entre as duas muda a hora: o pedido está em {{placed}} e o ticket em {{submitted}}.',

  'copy.done': 'Copiado',
  'copy.refused': 'O navegador não deixou copiar',

  'pairs.guest': 'Cliente:',
  'pairs.partner': 'Parceiro:',
  'pairs.never-store_one': 'Uma delas nunca pode chegar a STORE a partir da aplicação.',
  'pairs.never-store_other': '{{count}} delas nunca podem chegar a STORE a partir da aplicação.',
  'pairs.of-group_one': '{{count}} subcategoria neste grupo. Escolha-a para ver os seus tickets.',
  'pairs.of-group_other':
    '{{count}} subcategorias neste grupo. Escolha uma para ver os seus tickets.',
  'pairs.of-subcategory_one': 'Em {{count}} grupo. Escolha-o para ver os seus tickets.',
  'pairs.of-subcategory_other': 'Em {{count}} grupos. Escolha um para ver os seus tickets.',

  'recent.none':
    'Ainda nada: os tickets que experimentar aqui aparecem nesta lista, só neste navegador.',
  'recent.title': 'Recentes',
  'recent.unavailable': 'Este navegador não guarda nada: {{reason}}',

  'share.copy-answer': 'Copiar resposta',
  'share.copy-link': 'Copiar ligação',
  'share.title': 'Pré-visualização do encaminhamento de “{{name}}”',
  'together.button_one': 'Publicar o outro rascunho',
  'together.button_other': 'Publicar {{count}} rascunhos em conjunto',
  'together.checking': 'A verificar…',
  'together.documents': 'O que é publicado',
  'together.problem': '“{{name}}” não pode ser publicado: {{reason}}',
  'together.done_one': 'Foi publicado 1 documento',
  'together.done_other': 'Foram publicados {{count}} documentos',
  'together.failed': 'Não foi publicado nada: {{reason}}',
  'together.changed': 'alguém alterou um dos documentos entretanto. Veja outra vez.',
} satisfies Record<StudioWordKey, string>

export default words
