<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR">
<context>
    <name>AdvicePanel</name>
    <message>
        <source>And %1 more</source>
        <translation>E mais %1</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>Mostrar no texto</translation>
    </message>
</context>
<context>
    <name>AlikeDialog</name>
    <message>
        <source>The same choice for many conflicts</source>
        <translation>A mesma escolha para vários conflitos</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Escolha</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Manter a minha</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Usar a outra</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Alterado por</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>All fields (%1)</source>
        <translation>Todos os campos (%1)</translation>
    </message>
    <message>
        <source>Changed by anybody</source>
        <translation>Alterado por qualquer pessoa</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>%1 de %2 escolhidos</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Não escolher nenhum</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Escolher todos</translation>
    </message>
    <message>
        <source>Settle %1 conflict</source>
        <translation>Resolver %1 conflito</translation>
    </message>
    <message>
        <source>Settle %1 conflicts</source>
        <translation>Resolver %1 conflitos</translation>
    </message>
    <message>
        <source>What each article becomes</source>
        <translation>O que fica de cada produto</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
</context>
<context>
    <name>AlikeModel</name>
    <message>
        <source>On the marketplace now</source>
        <translation>Agora no marketplace</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Aqui agora</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Produto</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Kept, with my changes</source>
        <translation>Mantém-se, com as minhas alterações</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removido</translation>
    </message>
</context>
<context>
    <name>ArticleTable</name>
    <message>
        <source>Articles</source>
        <translation>Produtos</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
</context>
<context>
    <name>ArticlesPage</name>
    <message>
        <source>Articles</source>
        <translation>Produtos</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Open article</source>
        <translation>Abrir produto</translation>
    </message>
    <message>
        <source>Clone</source>
        <translation>Clonar</translation>
    </message>
    <message>
        <source>Submit for review</source>
        <translation>Submeter a revisão</translation>
    </message>
    <message>
        <source>Change a field…</source>
        <translation>Alterar um campo…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Marcar todos</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>Desmarcar todos</translation>
    </message>
    <message>
        <source>Cloned without stock and codes, saved here</source>
        <translation>Clonado sem stock nem códigos, guardado aqui</translation>
    </message>
    <message>
        <source>Remove %1 article? You can undo this.</source>
        <translation>Remover %1 produto? É possível desfazer.</translation>
    </message>
    <message>
        <source>Remove %1 articles? You can undo this.</source>
        <translation>Remover %1 produtos? É possível desfazer.</translation>
    </message>
    <message>
        <source>Remove articles</source>
        <translation>Remover produtos</translation>
    </message>
    <message>
        <source>%1 article removed</source>
        <translation>%1 produto removido</translation>
    </message>
    <message>
        <source>%1 articles removed</source>
        <translation>%1 produtos removidos</translation>
    </message>
    <message>
        <source>Search, or brand:… price&gt;10 state:waiting</source>
        <translation>Pesquisar, ou brand:… price&gt;10 state:waiting</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>Novo produto</translation>
    </message>
    <message>
        <source>New article (Ctrl+N)</source>
        <translation>Novo produto (Ctrl+N)</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Em lote</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Batch (%1)</source>
        <translation>Em lote (%1)</translation>
    </message>
    <message>
        <source>%1 article</source>
        <translation>%1 produto</translation>
    </message>
    <message>
        <source>%1 articles</source>
        <translation>%1 produtos</translation>
    </message>
    <message>
        <source>%1 ticked</source>
        <translation>marcados: %1</translation>
    </message>
    <message>
        <source>Saved here, not sent yet</source>
        <translation>Guardado aqui, ainda por enviar</translation>
    </message>
    <message>
        <source>%1 article will be submitted</source>
        <translation>%1 produto será submetido a revisão</translation>
    </message>
    <message>
        <source>%1 articles will be submitted</source>
        <translation>%1 produtos serão submetidos a revisão</translation>
    </message>
    <message>
        <source>Nothing to submit</source>
        <translation>Nada a submeter a revisão</translation>
    </message>
    <message>
        <source>%1 incomplete</source>
        <translation>incompletos: %1</translation>
    </message>
</context>
<context>
    <name>Assistant</name>
    <message>
        <source>What needs you</source>
        <translation>Requer a sua atenção</translation>
    </message>
    <message>
        <source>Both sides changed</source>
        <translation>Alterado nos dois lados</translation>
    </message>
    <message>
        <source>Not approved because</source>
        <translation>Não aprovado. Motivos</translation>
    </message>
    <message>
        <source>Ready for review</source>
        <translation>Pronto para a revisão</translation>
    </message>
    <message>
        <source>Everything the marketplace asks for is there.</source>
        <translation>Está tudo o que o marketplace pede.</translation>
    </message>
    <message>
        <source>Refused by the marketplace</source>
        <translation>Recusado pelo marketplace</translation>
    </message>
    <message>
        <source>Not on the marketplace yet</source>
        <translation>Ainda não está no marketplace</translation>
    </message>
    <message>
        <source>The whole article goes there with the next sync.</source>
        <translation>O produto completo seguirá na próxima sincronização.</translation>
    </message>
    <message>
        <source>%1 change not sent yet</source>
        <translation>%1 alteração por enviar</translation>
    </message>
    <message>
        <source>%1 changes not sent yet</source>
        <translation>%1 alterações por enviar</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Ir para «%1»</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Information that does not agree</source>
        <translation>Informação incoerente</translation>
    </message>
    <message>
        <source>Missing information</source>
        <translation>Informação em falta</translation>
    </message>
    <message>
        <source>Texts against the rules</source>
        <translation>Textos contra as regras</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Completude</translation>
    </message>
    <message>
        <source>Completeness: %1</source>
        <translation>Completude: %1</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Desde %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>e mais %1</translation>
    </message>
</context>
<context>
    <name>BatchDialog</name>
    <message>
        <source>Change a field</source>
        <translation>Alterar um campo</translation>
    </message>
    <message>
        <source>Change a field of %1 article</source>
        <translation>Alterar um campo de %1 produto</translation>
    </message>
    <message>
        <source>Change a field of %1 articles</source>
        <translation>Alterar um campo de %1 produtos</translation>
    </message>
    <message>
        <source>set to</source>
        <translation>definir como</translation>
    </message>
    <message>
        <source>multiply by</source>
        <translation>multiplicar por</translation>
    </message>
    <message>
        <source>add</source>
        <translation>somar</translation>
    </message>
    <message>
        <source>take away</source>
        <translation>subtrair</translation>
    </message>
    <message>
        <source>Value; empty clears the field</source>
        <translation>Valor; vazio limpa o campo</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operação</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Antes e depois</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Produto</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>%1 change, %2 stay as they are</source>
        <translation>Com alterações: %1. Sem alterações: %2</translation>
    </message>
    <message>
        <source>Change %1 article</source>
        <translation>Alterar %1 produto</translation>
    </message>
    <message>
        <source>Change %1 articles</source>
        <translation>Alterar %1 produtos</translation>
    </message>
    <message>
        <source>%1 article changed</source>
        <translation>%1 produto alterado</translation>
    </message>
    <message>
        <source>%1 articles changed</source>
        <translation>%1 produtos alterados</translation>
    </message>
</context>
<context>
    <name>Box</name>
    <message>
        <source>missing</source>
        <translation>em falta</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>por enviar</translation>
    </message>
    <message>
        <source>Not approved: %1</source>
        <translation>Não aprovado: %1</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>A outra versão</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>A minha versão</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Manter a minha</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Usar a outra</translation>
    </message>
    <message>
        <source>History of %1 (Ctrl+Shift+H)</source>
        <translation>Histórico de %1 (Ctrl+Shift+H)</translation>
    </message>
</context>
<context>
    <name>BrandBox</name>
    <message>
        <source>New brand…</source>
        <translation>Nova marca…</translation>
    </message>
</context>
<context>
    <name>BrandNotice</name>
    <message>
        <source>Did you mean %1?</source>
        <translation>Queria dizer %1?</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>Keep “%1” as a new brand</source>
        <translation>Manter «%1» como nova marca</translation>
    </message>
    <message>
        <source>New brand: it will be proposed to the marketplace when this article is sent.</source>
        <translation>Nova marca: será proposta ao marketplace quando este artigo for enviado.</translation>
    </message>
    <message>
        <source>Proposed to the marketplace; it is known once an article is approved.</source>
        <translation>Proposta ao marketplace; será conhecida assim que um artigo for aprovado.</translation>
    </message>
    <message>
        <source>Use this brand</source>
        <translation>Usar esta marca</translation>
    </message>
    <message>
        <source>Keep as a new brand</source>
        <translation>Manter como marca nova</translation>
    </message>
</context>
<context>
    <name>ChangeSetList</name>
    <message>
        <source>Route</source>
        <translation>Via</translation>
    </message>
    <message>
        <source>Every route</source>
        <translation>Todas as vias</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Choices</source>
        <translation>Opções</translation>
    </message>
</context>
<context>
    <name>CodeBox</name>
    <message>
        <source>In your shop already:</source>
        <translation>Já está na sua loja:</translation>
    </message>
    <message>
        <source>Article without a name</source>
        <translation>Artigo sem nome</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Pesquisar comandos</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>O que deseja fazer?</translation>
    </message>
</context>
<context>
    <name>ConflictCard</name>
    <message>
        <source>Theirs</source>
        <translation>A outra versão</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>A minha versão</translation>
    </message>
    <message>
        <source>Kept, with my changes</source>
        <translation>Mantém-se, com as minhas alterações</translation>
    </message>
    <message>
        <source>Same for all like this (%1)…</source>
        <translation>O mesmo para todos os semelhantes (%1)…</translation>
    </message>
    <message>
        <source>Removed on the marketplace</source>
        <translation>Removido no marketplace</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Manter a minha</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Usar a outra</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Open article</source>
        <translation>Abrir produto</translation>
    </message>
    <message>
        <source>Both changes together, as a suggestion</source>
        <translation>Ambas as alterações juntas, como sugestão</translation>
    </message>
    <message>
        <source>Take the suggestion</source>
        <translation>Aceitar a sugestão</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>Keep mine in all…</source>
        <translation>Manter a minha em todos…</translation>
    </message>
    <message>
        <source>Take theirs in all…</source>
        <translation>Usar a outra em todos…</translation>
    </message>
    <message>
        <source>Conflicts by field</source>
        <translation>Conflitos por campo</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar mais</translation>
    </message>
    <message>
        <source>Conflicts: both sides changed</source>
        <translation>Conflitos: alterações nos dois lados</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Show %1 more of %2</source>
        <translation>Mostrar mais %1 de %2</translation>
    </message>
    <message>
        <source>Conflict settled</source>
        <translation>Conflito resolvido</translation>
    </message>
    <message>
        <source>%1 conflicts settled</source>
        <translation>%1 conflitos resolvidos</translation>
    </message>
    <message>
        <source>1 left open: it changed since you looked</source>
        <translation>1 ficou em aberto: mudou entretanto</translation>
    </message>
    <message>
        <source>%1 left open: they changed since you looked</source>
        <translation>%1 ficaram em aberto: mudaram entretanto</translation>
    </message>
</context>
<context>
    <name>CropDialog</name>
    <message>
        <source>Turn and crop</source>
        <translation>Rodar e recortar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Rodar para a esquerda</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Rodar para a direita</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Proporção</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Livre</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Quadrado</translation>
    </message>
    <message>
        <source>As it was at first</source>
        <translation>Como no início</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 píxeis</translation>
    </message>
</context>
<context>
    <name>CropView</name>
    <message>
        <source>Part of the picture that is shown</source>
        <translation>Parte da imagem que é mostrada</translation>
    </message>
    <message>
        <source>Arrows move the frame, Shift+arrows resize it, Ctrl makes small steps</source>
        <translation>As setas movem a moldura, Shift+setas mudam o tamanho, Ctrl dá passos pequenos</translation>
    </message>
</context>
<context>
    <name>DescriptionBox</name>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 de %2 caracteres</translation>
    </message>
    <message>
        <source>That would be %1 characters; the marketplace takes %2. Nothing was changed: shorten the text and try again.</source>
        <translation>Seriam %1 caracteres; o marketplace aceita %2. Nada foi alterado: encurte o texto e tente de novo.</translation>
    </message>
</context>
<context>
    <name>Descriptions</name>
    <message>
        <source>%1: filled</source>
        <translation>%1: preenchido</translation>
    </message>
    <message>
        <source>%1: empty</source>
        <translation>%1: vazio</translation>
    </message>
    <message>
        <source>%1 of %2 filled</source>
        <translation>%1 de %2 preenchidos</translation>
    </message>
</context>
<context>
    <name>DifferenceCard</name>
    <message>
        <source>Open article</source>
        <translation>Abrir produto</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>The marketplace took these values and keeps other ones.</source>
        <translation>O marketplace aceitou estes valores e guarda outros.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar mais</translation>
    </message>
    <message>
        <source>Stored differently</source>
        <translation>Guardado de outra forma</translation>
    </message>
</context>
<context>
    <name>DocumentRow</name>
    <message>
        <source>Name of the document</source>
        <translation>Nome do documento</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>Idioma do documento</translation>
    </message>
    <message>
        <source>No language</source>
        <translation>Sem idioma</translation>
    </message>
    <message>
        <source>Document %1</source>
        <translation>Documento %1</translation>
    </message>
    <message>
        <source>Not here yet; the next sync brings it</source>
        <translation>Ainda não está aqui; a próxima sincronização traz-no</translation>
    </message>
    <message>
        <source>%1 page</source>
        <translation>%1 página</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>%1 páginas</translation>
    </message>
</context>
<context>
    <name>DocumentsBox</name>
    <message>
        <source>Add PDF files…</source>
        <translation>Adicionar ficheiros PDF…</translation>
    </message>
    <message>
        <source>Data sheets, manuals, certificates: up to five PDF files, dropped or chosen.</source>
        <translation>Fichas técnicas, manuais, certificados: até cinco ficheiros PDF, largados ou escolhidos.</translation>
    </message>
    <message>
        <source>Add PDF files</source>
        <translation>Adicionar ficheiros PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf *.PDF)</source>
        <translation>Ficheiros PDF (*.pdf *.PDF)</translation>
    </message>
    <message>
        <source>Documents saved here, not sent yet</source>
        <translation>Documentos guardados aqui, ainda não enviados</translation>
    </message>
    <message>
        <source>Add these documents all the same?</source>
        <translation>Adicionar mesmo assim estes documentos?</translation>
    </message>
    <message>
        <source>Add anyway</source>
        <translation>Adicionar mesmo assim</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Deixar de fora</translation>
    </message>
    <message>
        <source>Saved here, not sent yet</source>
        <translation>Guardado aqui, ainda não enviado</translation>
    </message>
</context>
<context>
    <name>EditorPage</name>
    <message>
        <source>Article</source>
        <translation>Produto</translation>
    </message>
    <message>
        <source>Submit for review</source>
        <translation>Submeter a revisão</translation>
    </message>
    <message>
        <source>Clone</source>
        <translation>Clonar</translation>
    </message>
    <message>
        <source>More with this article</source>
        <translation>Mais ações com o artigo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>Produto anterior</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>Produto seguinte</translation>
    </message>
    <message>
        <source>Cloned without stock and codes, saved here</source>
        <translation>Clonado sem stock nem códigos, guardado aqui</translation>
    </message>
    <message>
        <source>Article removed</source>
        <translation>Produto removido</translation>
    </message>
    <message>
        <source>Back to the articles (Esc)</source>
        <translation>Voltar aos produtos (Esc)</translation>
    </message>
    <message>
        <source>Previous article (Ctrl+PgUp)</source>
        <translation>Produto anterior (Ctrl+PgUp)</translation>
    </message>
    <message>
        <source>Next article (Ctrl+PgDown)</source>
        <translation>Produto seguinte (Ctrl+PgDown)</translation>
    </message>
    <message>
        <source>Every change is saved here at once</source>
        <translation>Cada alteração é logo guardada aqui</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>Novo produto</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Saved here, not sent yet</source>
        <translation>Guardado aqui, ainda por enviar</translation>
    </message>
    <message>
        <source>Conflict settled</source>
        <translation>Conflito resolvido</translation>
    </message>
    <message>
        <source>Not submitted. Missing: %1</source>
        <translation>Não foi submetido. Falta: %1</translation>
    </message>
    <message>
        <source>It is already submitted as it stands</source>
        <translation>Já está submetido tal como está</translation>
    </message>
    <message>
        <source>Will be submitted with the next sync</source>
        <translation>Será submetido na próxima sincronização</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Pré-visualização</translation>
    </message>
    <message>
        <source>Clone as a series…</source>
        <translation>Clonar em série…</translation>
    </message>
    <message>
        <source>Preview (Ctrl+P)</source>
        <translation>Pré-visualização (Ctrl+P)</translation>
    </message>
    <message>
        <source>Next open translation</source>
        <translation>Próxima tradução pendente</translation>
    </message>
    <message>
        <source>Previous open translation</source>
        <translation>Tradução pendente anterior</translation>
    </message>
    <message>
        <source>Submit again</source>
        <translation>Submeter de novo</translation>
    </message>
</context>
<context>
    <name>FieldHistory</name>
    <message>
        <source>History of %1</source>
        <translation>Histórico de %1</translation>
    </message>
    <message>
        <source>Not changed so far.</source>
        <translation>Ainda sem alterações.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>On the marketplace: %1</source>
        <translation>No marketplace: %1</translation>
    </message>
    <message>
        <source>Take the marketplace’s value</source>
        <translation>Usar o valor do marketplace</translation>
    </message>
    <message>
        <source>Restore “%1”</source>
        <translation>Repor «%1»</translation>
    </message>
    <message>
        <source>Empty it again</source>
        <translation>Esvaziar de novo</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Quick filters</source>
        <translation>Filtros rápidos</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Suggestions</source>
        <translation>Sugestões</translation>
    </message>
    <message>
        <source>Show all (arrow down)</source>
        <translation>Mostrar tudo (seta para baixo)</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Sections</source>
        <translation>Secções</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>%1, picture %2 of %3</source>
        <translation>%1, imagem %2 de %3</translation>
    </message>
</context>
<context>
    <name>GroupBox</name>
    <message>
        <source>Fill in the other parts too; then it is saved.</source>
        <translation>Preencha também as outras partes e será guardado.</translation>
    </message>
</context>
<context>
    <name>GuaranteeBox</name>
    <message>
        <source>Given by</source>
        <translation>Dada por</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Meses</translation>
    </message>
    <message>
        <source>months</source>
        <translation>meses</translation>
    </message>
    <message>
        <source>Usual: %1, %2 months</source>
        <translation>Habitual: %1, %2 meses</translation>
    </message>
</context>
<context>
    <name>HelpDesk</name>
    <message>
        <source>Saved here, not sent yet</source>
        <translation>Guardado aqui, ainda por enviar</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Help for translating</source>
        <translation>Ajuda para traduzir</translation>
    </message>
    <message>
        <source>Put the cursor into a text: its source, what you translated before and the terms of the trade appear here. F8 leads to the next open text.</source>
        <translation>Ponha o cursor num texto: aqui aparecem a origem, o que traduziu antes e os termos da área. F8 leva ao próximo texto pendente.</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>A ter em conta</translation>
    </message>
    <message>
        <source>The source is empty: write it first, then translate it.</source>
        <translation>A origem está vazia: escreva-a primeiro e depois traduza-a.</translation>
    </message>
    <message>
        <source>It fits the source</source>
        <translation>Corresponde à origem</translation>
    </message>
    <message>
        <source>Copy the source</source>
        <translation>Copiar a origem</translation>
    </message>
    <message>
        <source>Standard name: %1</source>
        <translation>Nome padrão: %1</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceitar</translation>
    </message>
    <message>
        <source>From your own texts</source>
        <translation>Dos seus próprios textos</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1, numbers adapted</source>
        <translation>%1, números adaptados</translation>
    </message>
    <message>
        <source>Accept (Ctrl+Return)</source>
        <translation>Aceitar (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Terms of the trade</source>
        <translation>Termos da área</translation>
    </message>
    <message>
        <source>Insert at the cursor</source>
        <translation>Inserir no cursor</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Alterações</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Produtos</translation>
    </message>
    <message>
        <source>Quantities</source>
        <translation>Quantidades</translation>
    </message>
    <message>
        <source>Pictures from a folder</source>
        <translation>Imagens de uma pasta</translation>
    </message>
    <message>
        <source>Drop a workbook (.xlsx, .csv) here</source>
        <translation>Largue aqui uma folha de cálculo (.xlsx, .csv)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>What is to be said about rows</source>
        <translation>Observações sobre as linhas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Drop a folder of pictures here</source>
        <translation>Largue aqui uma pasta de imagens</translation>
    </message>
    <message>
        <source>Folder of pictures</source>
        <translation>Pasta de imagens</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx *.csv)</source>
        <translation>Folhas de cálculo (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Folha de cálculo</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Folha</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Coluna</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusa</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Nothing is changed yet. Press Import to do it.</source>
        <translation>Ainda nada foi alterado. Prima Importar para o fazer.</translation>
    </message>
    <message>
        <source>Imported and saved here. One Undo takes all of it back.</source>
        <translation>Importado e guardado aqui. Um só Desfazer retira tudo.</translation>
    </message>
    <message>
        <source>Refused rows lie in %1; correct and import that file.</source>
        <translation>As linhas recusadas estão em %1; corrija e importe esse ficheiro.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Imported and saved here, not sent yet</source>
        <translation>Importado e guardado aqui, ainda por enviar</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Painel de detalhes</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sem nome</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Not approved because</source>
        <translation>Não aprovado. Motivos</translation>
    </message>
    <message>
        <source>Missing before review</source>
        <translation>Falta para a revisão</translation>
    </message>
    <message>
        <source>Recent changes</source>
        <translation>Alterações recentes</translation>
    </message>
</context>
<context>
    <name>KindBox</name>
    <message>
        <source>Type to search</source>
        <translation>Escreva para procurar</translation>
    </message>
</context>
<context>
    <name>KindFoot</name>
    <message>
        <source>How to choose the right category?</source>
        <translation>Como escolher a categoria certa?</translation>
    </message>
    <message>
        <source>Recent:</source>
        <translation>Recentes:</translation>
    </message>
    <message>
        <source>The category tells buyers what kind of article to expect, and lets them find it sooner. First choose one of the six categories, then the sub-category that comes nearest; its specifications open by themselves.</source>
        <translation>A categoria diz aos compradores que tipo de artigo podem esperar e permite encontrá-lo mais depressa. Escolha primeiro uma das seis categorias e depois a subcategoria mais próxima; as suas especificações abrem-se sozinhas.</translation>
    </message>
    <message>
        <source>You can also type what the article is, in any of the five languages, straight into “Sub-category”; the category follows.</source>
        <translation>Também pode escrever o que é o artigo, em qualquer das cinco línguas, diretamente em «Subcategoria»; a categoria acompanha.</translation>
    </message>
    <message>
        <source>Nothing fits, or you are not sure? Write to %1.</source>
        <translation>Nada corresponde, ou não tem a certeza? Escreva para %1.</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar o endereço</translation>
    </message>
</context>
<context>
    <name>LadderBox</name>
    <message>
        <source>Add a step</source>
        <translation>Adicionar escalão</translation>
    </message>
    <message>
        <source>One price for every quantity. Add a step to sell more for less.</source>
        <translation>Um só preço para qualquer quantidade. Adicione um escalão para vender mais por menos.</translation>
    </message>
    <message>
        <source>Copy from another article…</source>
        <translation>Copiar de outro produto…</translation>
    </message>
    <message>
        <source>Paste from a spreadsheet</source>
        <translation>Colar de uma folha de cálculo</translation>
    </message>
    <message>
        <source>Copy the rows</source>
        <translation>Copiar as linhas</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Desconto</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preço</translation>
    </message>
    <message>
        <source>The steps are on the clipboard</source>
        <translation>Os escalões estão na área de transferência</translation>
    </message>
</context>
<context>
    <name>LadderChart</name>
    <message>
        <source>Price by quantity</source>
        <translation>Preço por quantidade</translation>
    </message>
    <message>
        <source>from %1: %2</source>
        <translation>desde %1: %2</translation>
    </message>
</context>
<context>
    <name>LadderCopyDialog</name>
    <message>
        <source>Copy a price ladder</source>
        <translation>Copiar uma escala de preços</translation>
    </message>
    <message>
        <source>Articles of the same sub-category that have one, newest first</source>
        <translation>Produtos da mesma subcategoria que têm uma, os mais recentes primeiro</translation>
    </message>
    <message>
        <source>Carry the discounts over to this article’s price</source>
        <translation>Transpor os descontos para o preço deste produto</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>No other article of this sub-category has a price ladder yet.</source>
        <translation>Nenhum outro produto desta subcategoria tem ainda uma escala de preços.</translation>
    </message>
</context>
<context>
    <name>LadderRow</name>
    <message>
        <source>From quantity</source>
        <translation>A partir da quantidade</translation>
    </message>
    <message>
        <source>Price per unit, or a discount like -10 %</source>
        <translation>Preço por unidade ou um desconto como -10 %</translation>
    </message>
    <message>
        <source>Remove this step</source>
        <translation>Retirar este escalão</translation>
    </message>
    <message>
        <source>Fill in both quantity and price; then the step is saved.</source>
        <translation>Preencha a quantidade e o preço; o escalão é então guardado.</translation>
    </message>
</context>
<context>
    <name>LanguageMeter</name>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2 %</translation>
    </message>
    <message>
        <source>%1: %2 of %3 texts are current. Press to show or hide the language.</source>
        <translation>%1: %2 de %3 textos estão atuais. Prima para mostrar ou ocultar a língua.</translation>
    </message>
</context>
<context>
    <name>LimitsBox</name>
    <message>
        <source>Limited order</source>
        <translation>Encomenda limitada</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>No mínimo</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>No máximo</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>Round up to whole packs: %1</source>
        <translation>Arredondar para embalagens inteiras: %1</translation>
    </message>
    <message>
        <source>Round up to whole packs</source>
        <translation>Arredondar para embalagens completas</translation>
    </message>
</context>
<context>
    <name>Measures</name>
    <message>
        <source>Sold in packs? Say so in Price and stock</source>
        <translation>Vendido em pacotes? Indique-o em Preço e stock</translation>
    </message>
    <message>
        <source>Which unit to choose?</source>
        <translation>Que unidade escolher?</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preço</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Choose the unit the article is measured in. Price, stock and weight are meant per unit.</source>
        <translation>Escolha a unidade em que o artigo é medido. O preço, o stock e o peso entendem-se por unidade.</translation>
    </message>
    <message>
        <source>A patch cord: choose “piece”, whether or not it is later sold in packs.</source>
        <translation>Um cabo de ligação: escolha «unidade», quer seja depois vendido em pacotes ou não.</translation>
    </message>
    <message>
        <source>A reel of cable: choose “m”. It is measured in metres and sold by the reel; the reel is the pack, in Price and stock.</source>
        <translation>Uma bobina de cabo: escolha «m». O artigo é medido em metros e vendido em bobina; a bobina é o pacote, em Preço e stock.</translation>
    </message>
</context>
<context>
    <name>MediaCard</name>
    <message>
        <source>1 more article shows it</source>
        <translation>Mais 1 produto mostra-o</translation>
    </message>
    <message>
        <source>%1 more articles show it</source>
        <translation>Mais %1 produtos mostram-no</translation>
    </message>
    <message>
        <source>Open article</source>
        <translation>Abrir produto</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Substituir…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Take it off the article</source>
        <translation>Retirar do produto</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png)</source>
        <translation>Fotografias (*.jpg *.jpeg *.png)</translation>
    </message>
</context>
<context>
    <name>MediaRow</name>
    <message>
        <source>Alt+arrows move, Enter opens, Del removes</source>
        <translation>Alt+setas movem, Enter abre, Del retira</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirar</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Move to “%1”?</source>
        <translation>Mover para «%1»?</translation>
    </message>
    <message>
        <source>Leave the article without a sub-category?</source>
        <translation>Deixar o artigo sem subcategoria?</translation>
    </message>
    <message>
        <source>%1 specification does not exist there and would be removed:</source>
        <translation>%1 especificação não existe lá e seria removida:</translation>
    </message>
    <message>
        <source>%1 specifications do not exist there and would be removed:</source>
        <translation>%1 especificações não existem lá e seriam removidas:</translation>
    </message>
    <message>
        <source>Everything else stays. Undo brings them back.</source>
        <translation>Tudo o resto fica. Anular repõe-nas.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Move and remove %1</source>
        <translation>Mover e remover %1</translation>
    </message>
</context>
<context>
    <name>NewBrandDialog</name>
    <message>
        <source>New brand</source>
        <translation>Nova marca</translation>
    </message>
    <message>
        <source>Write it as the manufacturer does. Buyers will filter by it.</source>
        <translation>Escreva-a como o fabricante. Os compradores filtram por ela.</translation>
    </message>
    <message>
        <source>Name of the brand</source>
        <translation>Nome da marca</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Use this brand</source>
        <translation>Usar esta marca</translation>
    </message>
</context>
<context>
    <name>Noticing</name>
    <message>
        <source>And %1 more to look at.</source>
        <translation>E mais %1 a rever.</translation>
    </message>
</context>
<context>
    <name>NumberBox</name>
    <message>
        <source>Also in %1: it is converted</source>
        <translation>Também em %1: é convertido</translation>
    </message>
</context>
<context>
    <name>OfferRows</name>
    <message>
        <source>Warehouse</source>
        <translation>Armazém</translation>
    </message>
    <message>
        <source>VAT %</source>
        <translation>IVA %</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>In packs</source>
        <translation>Em embalagens</translation>
    </message>
    <message>
        <source>The rate of the country that holds today</source>
        <translation>A taxa do país em vigor hoje</translation>
    </message>
    <message>
        <source>Take the usual rate</source>
        <translation>Usar a taxa habitual</translation>
    </message>
    <message>
        <source>Adjust…</source>
        <translation>Ajustar…</translation>
    </message>
    <message>
        <source>Count…</source>
        <translation>Contar…</translation>
    </message>
    <message>
        <source>Withdraw the offer</source>
        <translation>Retirar a oferta</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Oferecer</translation>
    </message>
</context>
<context>
    <name>OffersBox</name>
    <message>
        <source>Not offered from any warehouse yet. Add one to give its stock and VAT rate.</source>
        <translation>Ainda não é oferecido a partir de nenhum armazém. Adicione um para indicar o stock e a taxa de IVA.</translation>
    </message>
    <message>
        <source>Add warehouse</source>
        <translation>Adicionar armazém</translation>
    </message>
    <message>
        <source>VAT rates…</source>
        <translation>Taxas de IVA…</translation>
    </message>
    <message>
        <source>In all: %1</source>
        <translation>No total: %1</translation>
    </message>
    <message>
        <source>Add warehouse…</source>
        <translation>Adicionar armazém…</translation>
    </message>
    <message>
        <source>New warehouse…</source>
        <translation>Novo armazém…</translation>
    </message>
    <message>
        <source>Saved here, not sent yet</source>
        <translation>Guardado aqui, ainda não enviado</translation>
    </message>
    <message>
        <source>Warehouse saved here, not sent yet</source>
        <translation>Armazém guardado aqui, ainda não enviado</translation>
    </message>
    <message>
        <source>Stock saved here, not sent yet</source>
        <translation>Stock guardado aqui, ainda não enviado</translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <source>Outbox</source>
        <translation>Por enviar</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Não há nada em espera</translation>
    </message>
    <message>
        <source>Changes you make appear here until the marketplace has confirmed them, with everything that needs your decision on top.</source>
        <translation>As suas alterações aparecem aqui até o marketplace as confirmar; no topo, tudo o que requer a sua decisão.</translation>
    </message>
</context>
<context>
    <name>PackBox</name>
    <message>
        <source>Sold in packs</source>
        <translation>Vendido em embalagens</translation>
    </message>
    <message>
        <source>Units in a pack</source>
        <translation>Unidades numa embalagem</translation>
    </message>
    <message>
        <source>What the pack is called</source>
        <translation>Nome da embalagem</translation>
    </message>
    <message>
        <source>in a</source>
        <translation>por</translation>
    </message>
</context>
<context>
    <name>ParkedCard</name>
    <message>
        <source>Open article</source>
        <translation>Abrir produto</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Keep my count: %1</source>
        <translation>Manter a minha contagem: %1</translation>
    </message>
    <message>
        <source>Keep the difference %2: %1</source>
        <translation>Manter a diferença %2: %1</translation>
    </message>
    <message>
        <source>Discard: stays %1</source>
        <translation>Descartar: fica %1</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Main picture</source>
        <translation>Imagem principal</translation>
    </message>
</context>
<context>
    <name>PictureNotes</name>
    <message>
        <source>The same picture is in “%1”.</source>
        <translation>A mesma imagem está em “%1”.</translation>
    </message>
    <message>
        <source>It looks like a picture of “%1”.</source>
        <translation>Parece-se com uma imagem de “%1”.</translation>
    </message>
    <message>
        <source>Open that article</source>
        <translation>Abrir esse artigo</translation>
    </message>
</context>
<context>
    <name>PictureStrip</name>
    <message>
        <source>Add pictures…</source>
        <translation>Adicionar imagens…</translation>
    </message>
    <message>
        <source>Drop files here or paste with Ctrl+V; drag to put them in order.</source>
        <translation>Largue ficheiros aqui ou cole com Ctrl+V; arraste para os ordenar.</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Imagem colada</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>Adicionar imagens</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png)</source>
        <translation>Imagens (*.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>Pictures saved here, not sent yet</source>
        <translation>Imagens guardadas aqui, ainda por enviar</translation>
    </message>
    <message>
        <source>Saved here, not sent yet</source>
        <translation>Guardado aqui, ainda por enviar</translation>
    </message>
    <message>
        <source>Taking in %1 pictures…</source>
        <translation>A receber %1 imagens…</translation>
    </message>
    <message>
        <source>Replace the picture</source>
        <translation>Substituir a imagem</translation>
    </message>
</context>
<context>
    <name>PictureViewer</name>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Imagem anterior</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Imagem seguinte</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>Abrir noutro programa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>The picture is being made ready…</source>
        <translation>A imagem está a ser preparada…</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Preview</source>
        <translation>Pré-visualização</translation>
    </message>
    <message>
        <source>As a buyer will see it</source>
        <translation>Como o comprador o verá</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>PreviewSheet</name>
    <message>
        <source>Go to the field</source>
        <translation>Ir para o campo</translation>
    </message>
</context>
<context>
    <name>PriceBox</name>
    <message>
        <source>Price per unit, without VAT</source>
        <translation>Preço por unidade, sem IVA</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moeda</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>The price is right</source>
        <translation>O preço está certo</translation>
    </message>
    <message>
        <source>Without VAT; buyers see the VAT of the warehouse</source>
        <translation>Sem IVA; o comprador vê o IVA do armazém</translation>
    </message>
</context>
<context>
    <name>PromiseBox</name>
    <message>
        <source>What this marketplace cannot do</source>
        <translation>O que este marketplace não sabe fazer</translation>
    </message>
</context>
<context>
    <name>PromotionBox</name>
    <message>
        <source>Promotion price</source>
        <translation>Preço da promoção</translation>
    </message>
    <message>
        <source>or -20 %</source>
        <translation>ou -20 %</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primeiro dia</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>Swap the days</source>
        <translation>Trocar os dias</translation>
    </message>
    <message>
        <source>%1 below %2</source>
        <translation>%1 abaixo de %2</translation>
    </message>
    <message>
        <source>Give the promotion a price; then it is saved.</source>
        <translation>Indique um preço para a promoção; é então guardada.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>Refused</name>
    <message>
        <source>Try all again</source>
        <translation>Tentar tudo de novo</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar mais</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusados</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Substituído</translation>
    </message>
    <message>
        <source>Taken off the article</source>
        <translation>Retirado do produto</translation>
    </message>
    <message>
        <source>Goes again with the next sync</source>
        <translation>Será enviado de novo na próxima sincronização</translation>
    </message>
    <message>
        <source>Stock settled</source>
        <translation>Stock resolvido</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Descartado</translation>
    </message>
</context>
<context>
    <name>RescueDialog</name>
    <message>
        <source>The shop cannot be opened</source>
        <translation>A loja não pode ser aberta</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar uma cópia…</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Repairing…</source>
        <translation>A reparar…</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar uma cópia</translation>
    </message>
    <message>
        <source>Backups (*.zip *.sqlite);;All files (*)</source>
        <translation>Cópias (*.zip *.sqlite);;Todos os ficheiros (*)</translation>
    </message>
    <message>
        <source>Repair would keep them. After restoring they lie beside the set-aside file.</source>
        <translation>Reparar iria mantê-las. Depois de restaurar ficam ao lado do ficheiro posto de parte.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>A restaurar…</translation>
    </message>
    <message>
        <source>Open the shop</source>
        <translation>Abrir a loja</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Clear (Esc)</source>
        <translation>Limpar (Esc)</translation>
    </message>
</context>
<context>
    <name>SentSets</name>
    <message>
        <source>Sent lately</source>
        <translation>Enviado recentemente</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Reverter</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>e mais %1</translation>
    </message>
    <message>
        <source>Left as it is:</source>
        <translation>Deixado como está:</translation>
    </message>
    <message>
        <source>1 change reversed; it waits to be sent</source>
        <translation>1 alteração revertida; aguarda o envio</translation>
    </message>
    <message>
        <source>%1 changes reversed; they wait to be sent</source>
        <translation>%1 alterações revertidas; aguardam o envio</translation>
    </message>
</context>
<context>
    <name>SeriesDialog</name>
    <message>
        <source>Clone as a series</source>
        <translation>Clonar em série</translation>
    </message>
    <message>
        <source>Stock and bar code are not copied. Price, weight and pictures are those of this article: review them.</source>
        <translation>O stock e o código de barras não são copiados. Preço, peso e imagens são os deste produto: reveja-os.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Criar</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>Especificação</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Pattern: %1</source>
        <translation>Padrão: %1</translation>
    </message>
    <message>
        <source>Empty leaves it out</source>
        <translation>Vazio: é omitido</translation>
    </message>
    <message>
        <source>A second one makes every combination</source>
        <translation>Uma segunda dá todas as combinações</translation>
    </message>
    <message>
        <source>1; 2; 3; 5; 10</source>
        <translation>1; 2; 3; 5; 10</translation>
    </message>
    <message>
        <source>What would be created</source>
        <translation>O que seria criado</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>%1 omitidos</translation>
    </message>
    <message>
        <source>Create %1 article</source>
        <translation>Criar %1 produto</translation>
    </message>
    <message>
        <source>Create %1 articles</source>
        <translation>Criar %1 produtos</translation>
    </message>
    <message>
        <source>%1 article created, saved here</source>
        <translation>%1 produto criado, guardado aqui</translation>
    </message>
    <message>
        <source>%1 articles created, saved here</source>
        <translation>%1 produtos criados, guardados aqui</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Definições</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>Marketplace</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>You find the token in your account on the marketplace. It is kept safely.</source>
        <translation>O token está na sua conta do marketplace. É guardado em segurança.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Ligar</translation>
    </message>
    <message>
        <source>This workstation</source>
        <translation>Este posto de trabalho</translation>
    </message>
    <message>
        <source>Device name, as colleagues see it</source>
        <translation>Nome do dispositivo, como os colegas o veem</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Connected to %1 as %2.</source>
        <translation>Ligação a %1 como %2.</translation>
    </message>
    <message>
        <source>Not connected yet. You can work here already; nothing is sent.</source>
        <translation>Ainda sem ligação. Já pode trabalhar aqui; nada é enviado.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>A ligar…</translation>
    </message>
    <message>
        <source>Connected as %1</source>
        <translation>Ligação como %1</translation>
    </message>
    <message>
        <source>The language changes at the next start</source>
        <translation>O idioma mudará ao reabrir o programa</translation>
    </message>
</context>
<context>
    <name>Specs</name>
    <message>
        <source>Choose a sub-category, and its specifications open here.</source>
        <translation>Escolha uma subcategoria e as especificações abrem-se aqui.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>★ Recommended: buyers filter by these</source>
        <translation>★ Recomendadas: os compradores filtram por elas</translation>
    </message>
    <message>
        <source>More specifications</source>
        <translation>Mais especificações</translation>
    </message>
</context>
<context>
    <name>StockDialog</name>
    <message>
        <source>Count stock</source>
        <translation>Contar stock</translation>
    </message>
    <message>
        <source>Adjust stock</source>
        <translation>Ajustar stock</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Agora: %1</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contado</translation>
    </message>
    <message>
        <source>Difference, like +10 or -2</source>
        <translation>Diferença, como +10 ou -2</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>StructureBar</name>
    <message>
        <source>Bold (Ctrl+B)</source>
        <translation>Negrito (Ctrl+B)</translation>
    </message>
    <message>
        <source>List (Ctrl+Shift+L)</source>
        <translation>Lista (Ctrl+Shift+L)</translation>
    </message>
</context>
<context>
    <name>Suggestion</name>
    <message>
        <source>Accept</source>
        <translation>Aceitar</translation>
    </message>
    <message>
        <source>Standard name: %1</source>
        <translation>Nome padrão: %1</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Todas as línguas</translation>
    </message>
    <message>
        <source>Names the article so in all languages, as one step</source>
        <translation>Dá este nome ao artigo em todas as línguas, num só passo</translation>
    </message>
</context>
<context>
    <name>SyncButton</name>
    <message>
        <source>Not connected</source>
        <translation>Sem ligação</translation>
    </message>
    <message>
        <source>Offline – %1 change waiting</source>
        <translation>Offline – %1 alteração em espera</translation>
    </message>
    <message>
        <source>Offline – %1 changes waiting</source>
        <translation>Offline – %1 alterações em espera</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Renovar acesso</translation>
    </message>
    <message>
        <source>Syncing %1 of %2</source>
        <translation>A sincronizar %1 de %2</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>A sincronizar…</translation>
    </message>
    <message>
        <source>%1 to decide</source>
        <translation>%1 por decidir</translation>
    </message>
    <message>
        <source>Look here</source>
        <translation>Ver aviso</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronizar</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Sincronizado</translation>
    </message>
    <message>
        <source>Connect to the marketplace in Settings to send your work.</source>
        <translation>Ligue-se ao marketplace em Definições para enviar o seu trabalho.</translation>
    </message>
    <message>
        <source>Last sync: %1</source>
        <translation>Última sincronização: %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>Resuming: %1</source>
        <translation>Retoma: %1</translation>
    </message>
    <message>
        <source>Goes on at %1</source>
        <translation>Continua às %1</translation>
    </message>
    <message>
        <source>Sync now (F5)</source>
        <translation>Sincronizar agora (F5)</translation>
    </message>
</context>
<context>
    <name>SyncHistory</name>
    <message>
        <source>Syncs</source>
        <translation>Sincronizações</translation>
    </message>
</context>
<context>
    <name>SyncMenu</name>
    <message>
        <source>More about the sync</source>
        <translation>Mais sobre a sincronização</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar agora</translation>
    </message>
    <message>
        <source>Send stock only</source>
        <translation>Enviar só o stock</translation>
    </message>
    <message>
        <source>Send prices only</source>
        <translation>Enviar só os preços</translation>
    </message>
    <message>
        <source>Send pictures now</source>
        <translation>Enviar as imagens agora</translation>
    </message>
    <message>
        <source>Pause the sync</source>
        <translation>Pausar a sincronização</translation>
    </message>
    <message>
        <source>Metered network: no pictures</source>
        <translation>Rede limitada: sem imagens</translation>
    </message>
    <message>
        <source>Show the last syncs</source>
        <translation>Ver as últimas sincronizações</translation>
    </message>
</context>
<context>
    <name>SyncNotice</name>
    <message>
        <source>Remove them here too</source>
        <translation>Remover também aqui</translation>
    </message>
    <message>
        <source>Compare and go on</source>
        <translation>Comparar e continuar</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>Abrir as definições</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Perguntar de novo</translation>
    </message>
    <message>
        <source>Remove them here too (%1)…</source>
        <translation>Remover também aqui (%1)…</translation>
    </message>
    <message>
        <source>The marketplace says that %1 of your %2 articles are gone</source>
        <translation>O marketplace indica que desapareceram %1 dos seus %2 produtos</translation>
    </message>
    <message>
        <source>The marketplace was restored from an older copy</source>
        <translation>O marketplace foi restaurado a partir de uma cópia mais antiga</translation>
    </message>
    <message>
        <source>The sync stands still</source>
        <translation>A sincronização está parada</translation>
    </message>
    <message>
        <source>Nothing was removed here, and the sync waits for you; what you change stays here meanwhile. If somebody emptied the account by mistake, have it brought back on the marketplace and ask again. If it is right, remove the articles here too; what you have changed of them and not sent stays and is asked about.</source>
        <translation>Aqui nada foi removido e a sincronização espera por si; o que alterar fica aqui entretanto. Se alguém esvaziou a conta por engano, peça que seja reposta no marketplace e pergunte de novo. Se estiver certo, remova os produtos também aqui; o que alterou neles e não enviou fica e ser-lhe-á perguntado.</translation>
    </message>
    <message>
        <source>Nothing was changed here, and the sync waits for you. When you go on, everything is compared: what the marketplace has lost is sent again from here, where both sides differ you are asked, and nothing is removed here.</source>
        <translation>Aqui nada foi alterado e a sincronização espera por si. Se continuar, tudo é comparado: o que o marketplace perdeu é enviado de novo a partir daqui, onde os dois lados diferem é-lhe perguntado, e aqui nada é removido.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>e mais %1</translation>
    </message>
    <message>
        <source>Remove %1 articles here?</source>
        <translation>Remover %1 produtos aqui?</translation>
    </message>
    <message>
        <source>They are gone on the marketplace. This cannot be undone.</source>
        <translation>Desapareceram do marketplace. Isto não pode ser anulado.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
</context>
<context>
    <name>SyncStrip</name>
    <message>
        <source>The last syncs, newest at the right</source>
        <translation>As últimas sincronizações, a mais recente à direita</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message>
        <source>Main picture</source>
        <translation>Imagem principal</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Imagem %1</translation>
    </message>
    <message>
        <source>Empty slot %1</source>
        <translation>Espaço vazio %1</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Alt+arrows move, Enter opens, right click or Menu key shows more</source>
        <translation>Alt+setas movem, Enter abre, botão direito ou tecla Menu mostra mais</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>Abrir noutro programa</translation>
    </message>
    <message>
        <source>Make main picture</source>
        <translation>Tornar imagem principal</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Rodar para a direita</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Rodar para a esquerda</translation>
    </message>
    <message>
        <source>Turn and crop…</source>
        <translation>Rodar e recortar…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Substituir…</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Mover para a esquerda</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Mover para a direita</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>What to do with the picture</source>
        <translation>O que fazer com a imagem</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>TranslationBox</name>
    <message>
        <source>%1 (source)</source>
        <translation>%1 (origem)</translation>
    </message>
    <message>
        <source>Lacks %1</source>
        <translation>Falta %1</translation>
    </message>
</context>
<context>
    <name>TranslationHead</name>
    <message>
        <source>Source</source>
        <translation>Língua de origem</translation>
    </message>
    <message>
        <source>Next text that is missing, draft or outdated (F8)</source>
        <translation>Próximo texto em falta, em rascunho ou desatualizado (F8)</translation>
    </message>
    <message>
        <source>Next open (%1)</source>
        <translation>Próximo pendente (%1)</translation>
    </message>
    <message>
        <source>All translated</source>
        <translation>Tudo traduzido</translation>
    </message>
</context>
<context>
    <name>Translations</name>
    <message>
        <source>Translations</source>
        <translation>Traduções</translation>
    </message>
    <message>
        <source>Every text is translated</source>
        <translation>Todos os textos estão traduzidos</translation>
    </message>
</context>
<context>
    <name>UnitBox</name>
    <message>
        <source>Usual here: %1</source>
        <translation>Habitual aqui: %1</translation>
    </message>
</context>
<context>
    <name>UnitNotice</name>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
    <message>
        <source>Sold %1 now, %2 before. These are still the figures of before:</source>
        <translation>Agora vende-se %1, antes %2. Estes valores ainda são os de antes:</translation>
    </message>
</context>
<context>
    <name>ValueEditor</name>
    <message>
        <source>Another value for “%1”</source>
        <translation>Outro valor para «%1»</translation>
    </message>
    <message>
        <source>Use this value</source>
        <translation>Usar este valor</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>VatDialog</name>
    <message>
        <source>VAT rates</source>
        <translation>Taxas de IVA</translation>
    </message>
    <message>
        <source>When an article is offered from a warehouse, the rate of its country that holds that day is proposed. Offers you have made keep their rate.</source>
        <translation>Quando um produto é oferecido a partir de um armazém, propõe-se a taxa do seu país em vigor nesse dia. As ofertas já feitas mantêm a sua taxa.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>VAT %</source>
        <translation>IVA %</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Válida desde</translation>
    </message>
    <message>
        <source>Add a rate</source>
        <translation>Adicionar uma taxa</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Use the shipped rates</source>
        <translation>Usar as taxas de origem</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>VAT rates saved</source>
        <translation>Taxas de IVA guardadas</translation>
    </message>
</context>
<context>
    <name>VideoRow</name>
    <message>
        <source>Video %1</source>
        <translation>Vídeo %1</translation>
    </message>
</context>
<context>
    <name>VideosBox</name>
    <message>
        <source>Address of a video</source>
        <translation>Endereço de um vídeo</translation>
    </message>
    <message>
        <source>Address of a YouTube or Vimeo video</source>
        <translation>Endereço de um vídeo do YouTube ou Vimeo</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Saved here, not sent yet</source>
        <translation>Guardado aqui, ainda não enviado</translation>
    </message>
</context>
<context>
    <name>WaitingSets</name>
    <message>
        <source>Waiting changes</source>
        <translation>Alterações em espera</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>1 change discarded</source>
        <translation>1 alteração descartada</translation>
    </message>
    <message>
        <source>%1 changes discarded</source>
        <translation>%1 alterações descartadas</translation>
    </message>
    <message>
        <source>%1 on their way already: reverse them once they are sent</source>
        <translation>%1 já a caminho: reverta-as depois de enviadas</translation>
    </message>
</context>
<context>
    <name>WarehouseDialog</name>
    <message>
        <source>Edit warehouse</source>
        <translation>Editar armazém</translation>
    </message>
    <message>
        <source>New warehouse</source>
        <translation>Novo armazém</translation>
    </message>
    <message>
        <source>Country - Package - Company - City</source>
        <translation>País - Embalagem - Empresa - Cidade</translation>
    </message>
    <message>
        <source>Hours or weeks</source>
        <translation>Horas ou semanas</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semanas</translation>
    </message>
    <message>
        <source>For example opening hours</source>
        <translation>Por exemplo, o horário</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>WarehousesPage</name>
    <message>
        <source>Warehouses</source>
        <translation>Armazéns</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>New warehouse</source>
        <translation>Novo armazém</translation>
    </message>
    <message>
        <source>Your warehouses will be here</source>
        <translation>Os seus armazéns ficarão aqui</translation>
    </message>
    <message>
        <source>Articles are offered from a warehouse, with their VAT rate and stock.</source>
        <translation>Os produtos são vendidos a partir de um armazém, com a sua taxa de IVA e o seu stock.</translation>
    </message>
    <message>
        <source>Warehouse saved here, not sent yet</source>
        <translation>Armazém guardado aqui, ainda por enviar</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 horas</translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <translation>%1 semanas</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>VAT rates…</source>
        <translation>Taxas de IVA…</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>New</source>
        <translation>Novo</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar agora</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>Ajuda sobre esta página</translation>
    </message>
    <message>
        <source>Everything is saved here as you go</source>
        <translation>Tudo vai sendo guardado aqui</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Desfeito: %1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nada a desfazer</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Refeito: %1</translation>
    </message>
    <message>
        <source>Nothing to do again</source>
        <translation>Nada a refazer</translation>
    </message>
    <message>
        <source>%1 left as they are: changed or sent since</source>
        <translation>ficam como estão: %1 (alterados ou enviados depois)</translation>
    </message>
</context>
<context>
    <name>_Share</name>
    <message>
        <source>%1 of %2 recommended specifications filled in</source>
        <translation>%1 de %2 especificações recomendadas preenchidas</translation>
    </message>
    <message>
        <source>All %2 recommended specifications filled in: easy to find</source>
        <translation>As %2 especificações recomendadas estão preenchidas: fácil de encontrar</translation>
    </message>
</context>
<context>
    <name>buyer</name>
    <message>
        <source>per {unit}, without VAT</source>
        <translation>por {unit}, sem IVA</translation>
    </message>
    <message>
        <source>instead of {price}</source>
        <translation>em vez de {price}</translation>
    </message>
    <message>
        <source>Promotion until {day}</source>
        <translation>Promoção até {day}</translation>
    </message>
    <message>
        <source>Promotion from {start} to {end}: {price}</source>
        <translation>Promoção de {start} a {end}: {price}</translation>
    </message>
    <message>
        <source>{pack} of {quantity}: {price}</source>
        <translation>{pack} de {quantity}: {price}</translation>
    </message>
    <message>
        <source>Smallest order: {quantity} for {price}</source>
        <translation>Encomenda mínima: {quantity} por {price}</translation>
    </message>
    <message>
        <source>Largest order: {quantity}</source>
        <translation>Encomenda máxima: {quantity}</translation>
    </message>
    <message>
        <source>From</source>
        <translation>A partir de</translation>
    </message>
    <message>
        <source>Price per {unit}</source>
        <translation>Preço por {unit}</translation>
    </message>
    <message>
        <source>You save</source>
        <translation>Poupa</translation>
    </message>
    <message>
        <source>{price} with {rate} % VAT</source>
        <translation>{price} com {rate} % de IVA</translation>
    </message>
    <message>
        <source>{quantity} in stock</source>
        <translation>{quantity} em stock</translation>
    </message>
    <message>
        <source>Not in stock</source>
        <translation>Sem stock</translation>
    </message>
    <message>
        <source>Leaves within {number} h</source>
        <translation>Sai em {number} h</translation>
    </message>
    <message>
        <source>Leaves within {number} week</source>
        <translation>Sai em {number} semana</translation>
    </message>
    <message>
        <source>Leaves within {number} weeks</source>
        <translation>Sai em {number} semanas</translation>
    </message>
    <message>
        <source>{months} months</source>
        <translation>{months} meses</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilidade</translation>
    </message>
    <message>
        <source>{number} piece</source>
        <translation>{number} unidade</translation>
    </message>
    <message>
        <source>{number} pieces</source>
        <translation>{number} unidades</translation>
    </message>
</context>
<context>
    <name>codes</name>
    <message>
        <source>Use %1 (the leading zeros were lost)</source>
        <translation>Usar %1 (os zeros iniciais perderam-se)</translation>
    </message>
    <message>
        <source>Use %1 (the book number as a bar code)</source>
        <translation>Usar %1 (o ISBN como código de barras)</translation>
    </message>
    <message>
        <source>Use %1 (if only the last digit is wrong)</source>
        <translation>Usar %1 (se só o último dígito estiver errado)</translation>
    </message>
    <message>
        <source>Use %1 (with the check digit added)</source>
        <translation>Usar %1 (com o dígito de controlo acrescentado)</translation>
    </message>
</context>
<context>
    <name>columns</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>Número de peça</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>Referência própria</translation>
    </message>
    <message>
        <source>TID</source>
        <translation>TID</translation>
    </message>
    <message>
        <source>Sub-category</source>
        <translation>Subcategoria</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preço</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisão</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>difference</name>
    <message>
        <source>The marketplace has (%1)</source>
        <translation>O marketplace tem (%1)</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Send what is missing</source>
        <translation>Enviar o que falta</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar novamente</translation>
    </message>
    <message>
        <source>Leave as it is there</source>
        <translation>Deixar como está lá</translation>
    </message>
    <message>
        <source>Goes again with the next sync</source>
        <translation>Será enviado de novo na próxima sincronização</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Resolvido</translation>
    </message>
    <message>
        <source>another</source>
        <translation>outra</translation>
    </message>
    <message>
        <source>In the order %1</source>
        <translation>Pela ordem %1</translation>
    </message>
</context>
<context>
    <name>filters</name>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Por enviar</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflitos</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusados</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incompletos</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Sem imagem</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendentes</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>Não aprovados</translation>
    </message>
</context>
<context>
    <name>form</name>
    <message>
        <source>General information</source>
        <translation>Informação geral</translation>
    </message>
    <message>
        <source>Price and stock</source>
        <translation>Preços e stock</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Traduções</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Produto</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Specifications</source>
        <translation>Especificações</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Unit, weight and dimensions</source>
        <translation>Unidade, peso e dimensões</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Vídeos</translation>
    </message>
    <message>
        <source>Price and guarantee</source>
        <translation>Preço e garantia</translation>
    </message>
    <message>
        <source>Stock per warehouse</source>
        <translation>Stock por armazém</translation>
    </message>
    <message>
        <source>Packs and orders</source>
        <translation>Embalagens e encomendas</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Promoção</translation>
    </message>
    <message>
        <source>Pay less by quantity</source>
        <translation>Pague menos por quantidade</translation>
    </message>
    <message>
        <source>Name in your language; the others are in Translations</source>
        <translation>Nome no seu idioma; os outros estão em Traduções</translation>
    </message>
    <message>
        <source>Say what the article is and what it is used for in telecommunications.</source>
        <translation>Diga o que é o produto e para que serve nas telecomunicações.</translation>
    </message>
    <message>
        <source>List the uses of the article in the fields it is made for.</source>
        <translation>Enumere os usos do produto nos domínios a que se destina.</translation>
    </message>
    <message>
        <source>List the main technical characteristics of the article.</source>
        <translation>Enumere as principais características técnicas do produto.</translation>
    </message>
    <message>
        <source>List what the article is made of: materials, parts, layers.</source>
        <translation>Enumere de que é composto o produto: materiais, peças, camadas.</translation>
    </message>
    <message>
        <source>Technical documents</source>
        <translation>Documentos técnicos</translation>
    </message>
</context>
<context>
    <name>groups</name>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Unit of weight</source>
        <translation>Unidade de peso</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Comprimento</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largura</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>Unit of length</source>
        <translation>Unidade de comprimento</translation>
    </message>
</context>
<context>
    <name>imports</name>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novos</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterados</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sem alterações</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusas</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Ficheiros</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Atribuídos</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Duvidosos</translation>
    </message>
    <message>
        <source>Without article</source>
        <translation>Sem produto</translation>
    </message>
    <message>
        <source>No article has a reference or part number like this name.</source>
        <translation>Nenhum produto tem uma referência ou número de peça como este nome.</translation>
    </message>
    <message>
        <source>More than one article fits. Open the article and add the file there.</source>
        <translation>Mais do que um produto corresponde. Abra o produto e adicione o ficheiro aí.</translation>
    </message>
</context>
<context>
    <name>nothing</name>
    <message>
        <source>Your articles will be here</source>
        <translation>Os seus produtos ficarão aqui</translation>
    </message>
    <message>
        <source>Import a workbook you already have, add the first article by hand, or connect to the marketplace in Settings to fetch what is there.</source>
        <translation>Importe uma folha de cálculo que já tenha, adicione o primeiro produto à mão ou ligue-se ao marketplace em Definições para trazer o que lá está.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>Novo produto</translation>
    </message>
    <message>
        <source>No article matches</source>
        <translation>Nenhum produto corresponde</translation>
    </message>
    <message>
        <source>Use other words, or clear the search (Esc).</source>
        <translation>Use outras palavras ou limpe a pesquisa (Esc).</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Limpar a pesquisa</translation>
    </message>
</context>
<context>
    <name>promotion</name>
    <message>
        <source>Coming</source>
        <translation>A vir</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Em curso</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Days reversed</source>
        <translation>Dias invertidos</translation>
    </message>
    <message>
        <source>Starts tomorrow</source>
        <translation>Começa amanhã</translation>
    </message>
    <message>
        <source>Starts in %1 days</source>
        <translation>Começa dentro de %1 dias</translation>
    </message>
    <message>
        <source>Ends tomorrow</source>
        <translation>Termina amanhã</translation>
    </message>
    <message>
        <source>%1 days left</source>
        <translation>Faltam %1 dias</translation>
    </message>
    <message>
        <source>Ended yesterday</source>
        <translation>Terminou ontem</translation>
    </message>
    <message>
        <source>Ended %1 days ago</source>
        <translation>Terminou há %1 dias</translation>
    </message>
    <message>
        <source>Sell at a lower price for a time</source>
        <translation>Vender a preço mais baixo por um tempo</translation>
    </message>
    <message>
        <source>Last day today</source>
        <translation>Hoje é o último dia</translation>
    </message>
</context>
<context>
    <name>units</name>
    <message>
        <source>pack</source>
        <translation>pacote</translation>
    </message>
    <message>
        <source>reel</source>
        <translation>bobina</translation>
    </message>
    <message>
        <source>drum</source>
        <translation>tambor</translation>
    </message>
    <message>
        <source>box</source>
        <translation>caixa</translation>
    </message>
    <message>
        <source>bag</source>
        <translation>saco</translation>
    </message>
    <message>
        <source>pallet</source>
        <translation>palete</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unidade</translation>
    </message>
    <message>
        <source>per %1</source>
        <translation>por %1</translation>
    </message>
    <message>
        <source>%1 piece</source>
        <translation>%1 peça</translation>
    </message>
    <message>
        <source>%1 pieces</source>
        <translation>%1 peças</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Only {now} are on file, so {delta} cannot be taken away. Count again or discard.</source>
        <translation>Só constam {now}, por isso não se podem subtrair {delta}. Conte de novo ou descarte.</translation>
    </message>
    <message>
        <source>“{value}” can be read in two ways (a thousand or a fraction). Write it without a thousands mark.</source>
        <translation>«{value}» pode ler-se de duas formas (milhares ou decimais). Escreva-o sem separador de milhares.</translation>
    </message>
    <message>
        <source>The amounts are in different currencies. Give them all in one.</source>
        <translation>Os valores estão em moedas diferentes. Indique-os todos na mesma.</translation>
    </message>
    <message>
        <source>Length, width and height belong together. Fill in all three.</source>
        <translation>Comprimento, largura e altura vão em conjunto. Preencha os três.</translation>
    </message>
    <message>
        <source>{field} cannot be set as text. Change it in the article’s form.</source>
        <translation>O campo «{field}» não pode ser escrito como texto. Altere-o no formulário do produto.</translation>
    </message>
    <message>
        <source>“{value}” is not one of the marketplace’s choices for {field}. Pick one from the list.</source>
        <translation>«{value}» não é uma das opções do marketplace para «{field}». Escolha uma da lista.</translation>
    </message>
    <message>
        <source>“{value}” is not a date. Write it like 2026-12-31 or 31.12.2026.</source>
        <translation>«{value}» não é uma data. Escreva-a como 31/12/2026 ou 2026-12-31.</translation>
    </message>
    <message>
        <source>“{value}” is not a price ladder. Write steps like 10:11.90 100:10.50.</source>
        <translation>«{value}» não é uma escala de preços. Escreva escalões como 10:11,90 100:10,50.</translation>
    </message>
    <message>
        <source>“{value}” is not a number. Write digits, with a unit behind them where one is needed.</source>
        <translation>«{value}» não é um número. Escreva algarismos, seguidos da unidade se for precisa.</translation>
    </message>
    <message>
        <source>“{value}” is not a length of guarantee. Write whole months from 0 to 600.</source>
        <translation>«{value}» não é uma duração de garantia. Escreva meses inteiros, de 0 a 600.</translation>
    </message>
    <message>
        <source>“{value}” is not a pack. Write the quantity and what it is called, like 10 box.</source>
        <translation>«{value}» não é uma embalagem. Escreva a quantidade e como se chama, como 10 caixa.</translation>
    </message>
    <message>
        <source>“{value}” is not a price. Write an amount above zero, like 12.50.</source>
        <translation>«{value}» não é um preço. Escreva um valor acima de zero, como 12,50.</translation>
    </message>
    <message>
        <source>“{value}” is not a promotion. Give a price, a first day and a last day.</source>
        <translation>«{value}» não é uma promoção. Indique um preço, um primeiro dia e um último dia.</translation>
    </message>
    <message>
        <source>An order limit is above zero. Leave it empty for no limit.</source>
        <translation>Um limite de encomenda é superior a zero. Deixe-o vazio se não houver limite.</translation>
    </message>
    <message>
        <source>“{value}” is not a quantity. Write a number of zero or more.</source>
        <translation>«{value}» não é uma quantidade. Escreva um número igual ou superior a zero.</translation>
    </message>
    <message>
        <source>“{value}” is not a VAT rate. Write a number from 0 to 100.</source>
        <translation>«{value}» não é uma taxa de IVA. Escreva um número de 0 a 100.</translation>
    </message>
    <message>
        <source>“{value}” is not a video the marketplace shows. Paste the address of a YouTube or Vimeo video.</source>
        <translation>«{value}» não é um vídeo que o marketplace mostre. Cole o endereço de um vídeo do YouTube ou do Vimeo.</translation>
    </message>
    <message>
        <source>“{value}” is not a weight. Write a number above zero with kg, g, lb or oz.</source>
        <translation>«{value}» não é um peso. Escreva um número acima de zero com kg, g, lb ou oz.</translation>
    </message>
    <message>
        <source>“{value}” is not a whole number. This specification has no fractions.</source>
        <translation>«{value}» não é um número inteiro. Esta especificação não leva decimais.</translation>
    </message>
    <message>
        <source>“{value}” are not dimensions. Write length × width × height, like 120 x 80 x 45 mm.</source>
        <translation>«{value}» não são dimensões. Escreva comprimento × largura × altura, como 120 x 80 x 45 mm.</translation>
    </message>
    <message>
        <source>“{value}” holds bytes that are no text. Nothing was changed; write it in UTF-8.</source>
        <translation>«{value}» contém bytes que não são texto. Nada foi alterado; escreva-o em UTF-8.</translation>
    </message>
    <message>
        <source>“{value}” is neither yes nor no.</source>
        <translation>«{value}» não é sim nem não.</translation>
    </message>
    <message>
        <source>{field} is empty, so there is nothing to reckon with. The article was left as it is.</source>
        <translation>O campo «{field}» está vazio e não há com que calcular. O produto ficou como estava.</translation>
    </message>
    <message>
        <source>The promotion ends before it starts. Change one of the two days.</source>
        <translation>A promoção termina antes de começar. Altere um dos dois dias.</translation>
    </message>
    <message>
        <source>The result, {value}, is not above zero. The article was left as it is.</source>
        <translation>O resultado, {value}, não é superior a zero. O produto ficou como estava.</translation>
    </message>
    <message>
        <source>Stock cannot go below zero; there are {shown}. Take away less, or count again.</source>
        <translation>O stock não pode descer abaixo de zero; há {shown}. Subtraia menos ou conte de novo.</translation>
    </message>
    <message>
        <source>{field} may have at most {limit} characters on one line. Shorten it.</source>
        <translation>O campo «{field}» admite no máximo {limit} caracteres numa linha. Encurte-o.</translation>
    </message>
    <message>
        <source>“{value}” has too many decimals. A price has at most four.</source>
        <translation>«{value}» tem demasiadas casas decimais. Um preço tem no máximo quatro.</translation>
    </message>
    <message>
        <source>An article has room for {limit} pictures; this would make {found}. Remove one first.</source>
        <translation>Um produto leva {limit} imagens; assim seriam {found}. Remova primeiro uma.</translation>
    </message>
    <message>
        <source>“{value}” has no unit. Write one behind the number.</source>
        <translation>«{value}» não tem unidade. Escreva-a a seguir ao número.</translation>
    </message>
    <message>
        <source>“{value}” mixes two units. Give one.</source>
        <translation>«{value}» mistura duas unidades. Indique uma.</translation>
    </message>
    <message>
        <source>The marketplace has no category “{value}”. Pick one from the list.</source>
        <translation>O marketplace não tem a categoria «{value}». Escolha uma da lista.</translation>
    </message>
    <message>
        <source>“{value}” is not a condition. It is new or refurbished.</source>
        <translation>«{value}» não é um estado do produto. É novo ou recondicionado.</translation>
    </message>
    <message>
        <source>“{value}” is not a currency. Use three letters, like EUR.</source>
        <translation>«{value}» não é uma moeda. Use três letras, como EUR.</translation>
    </message>
    <message>
        <source>There is no field “{path}”. Check its spelling.</source>
        <translation>Não existe o campo «{path}». Verifique como está escrito.</translation>
    </message>
    <message>
        <source>{field} is not a specification of this sub-category. Check the sub-category first.</source>
        <translation>«{field}» não é uma especificação desta subcategoria. Verifique primeiro a subcategoria.</translation>
    </message>
    <message>
        <source>The marketplace has no sub-category “{value}”. Pick one from the list.</source>
        <translation>O marketplace não tem a subcategoria «{value}». Escolha uma da lista.</translation>
    </message>
    <message>
        <source>“{value}” is not a unit known here. Pick one from the list.</source>
        <translation>«{value}» não é uma unidade conhecida aqui. Escolha uma da lista.</translation>
    </message>
    <message>
        <source>“{value}” is not a kind of guarantee. It is the manufacturer’s or the seller’s.</source>
        <translation>«{value}» não é um tipo de garantia. É a do fabricante ou a do vendedor.</translation>
    </message>
    <message>
        <source>This conflict can only be settled by keeping yours or taking theirs.</source>
        <translation>Este conflito só se resolve mantendo a sua versão ou usando a outra.</translation>
    </message>
    <message>
        <source>This conflict is already settled. Nothing was changed.</source>
        <translation>Este conflito já está resolvido. Nada foi alterado.</translation>
    </message>
    <message>
        <source>“{ref}” names more than one article. Use the TID or the seller’s reference.</source>
        <translation>«{ref}» designa mais de um produto. Use o TID ou a referência do vendedor.</translation>
    </message>
    <message>
        <source>There is no article “{ref}” here. It may have been removed meanwhile.</source>
        <translation>Aqui não há nenhum produto «{ref}». Talvez tenha sido removido entretanto.</translation>
    </message>
    <message>
        <source>There is no warehouse “{warehouse}”. Check its name or add it first.</source>
        <translation>Não existe o armazém «{warehouse}». Verifique o nome ou adicione-o primeiro.</translation>
    </message>
    <message>
        <source>A warehouse needs a name. The standard is Country - Package - Company - City.</source>
        <translation>Um armazém precisa de um nome. O modelo é País - Embalagem - Empresa - Cidade.</translation>
    </message>
    <message>
        <source>There is no field “{field}” to search in. Try brand:, price&gt;, stock&lt;, state: or missing:.</source>
        <translation>Não se pode pesquisar num campo «{field}». Experimente brand:, price&gt;, stock&lt;, state: ou missing:.</translation>
    </message>
    <message>
        <source>“{field}” is compared with a number, and “{value}” is none. Write for example {field}&gt;10.</source>
        <translation>«{field}» compara-se com um número, e «{value}» não o é. Escreva, por exemplo, {field}&gt;10.</translation>
    </message>
    <message>
        <source>“{field}” holds words, so it cannot be more or less. Write {field}:word.</source>
        <translation>«{field}» contém palavras e não pode ser maior nem menor. Escreva {field}:palavra.</translation>
    </message>
    <message>
        <source>{file} is damaged and cannot be read; nothing was changed. Open it in a spreadsheet program and save it again.</source>
        <translation>{file} está danificado e não pode ser lido; nada foi alterado. Abra-o num programa de folhas de cálculo e guarde-o de novo.</translation>
    </message>
    <message>
        <source>{file} has no rows; nothing was changed. Choose the file that holds your articles.</source>
        <translation>{file} não tem linhas; nada foi alterado. Escolha o ficheiro que contém os seus produtos.</translation>
    </message>
    <message>
        <source>{file} is protected by a password; nothing was changed. Save it without one first.</source>
        <translation>{file} está protegido por palavra-passe; nada foi alterado. Guarde-o primeiro sem ela.</translation>
    </message>
    <message>
        <source>{file} cannot be opened. Check that it is there and not locked by another program.</source>
        <translation>{file} não pode ser aberto. Verifique se está lá e se outro programa não o tem bloqueado.</translation>
    </message>
    <message>
        <source>No row of {file} looks like headings; nothing was changed. Give the first row names such as Part number, Name, Price.</source>
        <translation>Nenhuma linha de {file} parece um cabeçalho; nada foi alterado. Ponha na primeira linha nomes como Número de peça, Nome, Preço.</translation>
    </message>
    <message>
        <source>{file} is not a mapping of headings. Choose the file saved by an earlier import.</source>
        <translation>{file} não é uma correspondência de cabeçalhos. Escolha o ficheiro guardado numa importação anterior.</translation>
    </message>
    <message>
        <source>{file} is not a workbook; nothing was changed. Choose an .xlsx or .csv file.</source>
        <translation>{file} não é uma folha de cálculo; nada foi alterado. Escolha um ficheiro .xlsx ou .csv.</translation>
    </message>
    <message>
        <source>{file} has the old .xls format; nothing was changed. Save it as .xlsx first.</source>
        <translation>{file} tem o antigo formato .xls; nada foi alterado. Guarde-o primeiro como .xlsx.</translation>
    </message>
    <message>
        <source>{file} is too large to be read safely; nothing was changed. Split it into smaller files.</source>
        <translation>{file} é demasiado grande para ser lido em segurança; nada foi alterado. Divida-o em ficheiros mais pequenos.</translation>
    </message>
    <message>
        <source>The cell holds a formula without a result. Open the file in a spreadsheet program and save it again.</source>
        <translation>A célula contém uma fórmula sem resultado. Abra o ficheiro num programa de folhas de cálculo e guarde-o de novo.</translation>
    </message>
    <message>
        <source>{file} is damaged and cannot be shown. Export the picture again.</source>
        <translation>{file} está danificado e não pode ser mostrado. Exporte a imagem de novo.</translation>
    </message>
    <message>
        <source>{file} is empty. Export the picture again.</source>
        <translation>{file} está vazio. Exporte a imagem de novo.</translation>
    </message>
    <message>
        <source>{file} is not there any more. Choose it again.</source>
        <translation>{file} já não está lá. Escolha-o de novo.</translation>
    </message>
    <message>
        <source>{file} is not a file. Choose pictures, not folders.</source>
        <translation>{file} não é um ficheiro. Escolha imagens, não pastas.</translation>
    </message>
    <message>
        <source>{file} is larger than the marketplace takes. Save it smaller.</source>
        <translation>{file} é maior do que o marketplace aceita. Guarde-o mais pequeno.</translation>
    </message>
    <message>
        <source>{file} has more pixels than the marketplace takes. Save it smaller.</source>
        <translation>{file} tem mais píxeis do que o marketplace aceita. Guarde-o mais pequeno.</translation>
    </message>
    <message>
        <source>{file} ends too early; part of the picture is missing. Copy it again from its source.</source>
        <translation>{file} termina cedo demais; falta parte da imagem. Copie-o de novo a partir do original.</translation>
    </message>
    <message>
        <source>{file} cannot be read. Check that you may open it.</source>
        <translation>{file} não pode ser lido. Verifique se tem permissão para o abrir.</translation>
    </message>
    <message>
        <source>{file} is an unusual kind of JPEG that shops cannot show. Save it as a plain JPEG or PNG.</source>
        <translation>{file} é um tipo de JPEG invulgar que as lojas não conseguem mostrar. Guarde-o como JPEG ou PNG comum.</translation>
    </message>
    <message>
        <source>{file} is not a JPEG or PNG picture (found: {found}). Save it as one of the two.</source>
        <translation>{file} não é uma imagem JPEG nem PNG (encontrado: {found}). Guarde-o num dos dois formatos.</translation>
    </message>
    <message>
        <source>A picture in the shop’s folder is damaged. Sync to fetch it again, or add it anew.</source>
        <translation>Uma imagem na pasta da loja está danificada. Sincronize para a trazer de novo ou volte a adicioná-la.</translation>
    </message>
    <message>
        <source>A picture is not in the shop’s folder yet. Sync to fetch it.</source>
        <translation>Uma imagem ainda não está na pasta da loja. Sincronize para a trazer.</translation>
    </message>
    <message>
        <source>A picture has an impossible name and was left out.</source>
        <translation>Uma imagem tem um nome impossível e ficou de fora.</translation>
    </message>
    <message>
        <source>The shop’s file {path} could not be used. Nothing was lost; close the program and start it again.</source>
        <translation>Não foi possível usar o ficheiro da loja {path}. Nada se perdeu; feche o programa e abra-o de novo.</translation>
    </message>
    <message>
        <source>{path} is not a shop of this program. Choose another folder.</source>
        <translation>{path} não é uma loja deste programa. Escolha outra pasta.</translation>
    </message>
    <message>
        <source>The shop’s file is busy with another program. Nothing was lost; try again in a moment.</source>
        <translation>Outro programa está a usar o ficheiro da loja. Nada se perdeu; tente de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>This shop was last opened by a newer version of the program. Update this one.</source>
        <translation>Esta loja foi aberta da última vez com uma versão mais recente do programa. Atualize esta.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing could be saved. Make room and try again.</source>
        <translation>O disco está cheio e nada pôde ser guardado. Liberte espaço e tente de novo.</translation>
    </message>
    <message>
        <source>The folder {path} cannot be written to. Choose another one or change its permissions.</source>
        <translation>Não é possível escrever na pasta {path}. Escolha outra ou altere as permissões.</translation>
    </message>
    <message>
        <source>Something could not be done ({code}). Nothing was lost; try again.</source>
        <translation>Algo não pôde ser feito ({code}). Nada se perdeu; tente de novo.</translation>
    </message>
    <message>
        <source>The marketplace answered something that cannot be right; it was not taken over. Check the address, or try again later.</source>
        <translation>O marketplace respondeu algo que não pode estar certo; não foi tido em conta. Verifique o endereço ou tente mais tarde.</translation>
    </message>
    <message>
        <source>“{url}” is not the address of a marketplace. It begins with https://.</source>
        <translation>«{url}» não é o endereço de um marketplace. Deve começar por https://.</translation>
    </message>
    <message>
        <source>This shop is not connected to a marketplace yet. Connect it first.</source>
        <translation>Esta loja ainda não está ligada a um marketplace. Ligue-a primeiro.</translation>
    </message>
    <message>
        <source>There is no token for {url} here. Connect again with a token.</source>
        <translation>Aqui não há nenhum token para {url}. Ligue-se de novo com um token.</translation>
    </message>
    <message>
        <source>The variable {variable} holds no token. Set it before you start the program.</source>
        <translation>A variável {variable} não contém nenhum token. Defina-a antes de abrir o programa.</translation>
    </message>
    <message>
        <source>This machine has no keyring to keep the token safely. Name a variable that holds it: --token-env NAME.</source>
        <translation>Este computador não tem um porta-chaves onde guardar o token em segurança. Indique uma variável que o contenha: --token-env NAME.</translation>
    </message>
    <message>
        <source>Another program is syncing this shop right now. Nothing was lost; try again in a moment.</source>
        <translation>Outro programa está a sincronizar esta loja neste momento. Nada se perdeu; tente de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>The practice marketplace did not start. Look into its log in {path}.</source>
        <translation>O marketplace de treino não arrancou. Consulte o registo em {path}.</translation>
    </message>
    <message>
        <source>The practice marketplace refused: {detail}</source>
        <translation>O marketplace de treino recusou: {detail}</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Não há nada a desfazer.</translation>
    </message>
    <message>
        <source>Name the articles to approve, or give --all.</source>
        <translation>Indique os produtos a aprovar ou acrescente --all.</translation>
    </message>
    <message>
        <source>The token is empty. Give the one of your account.</source>
        <translation>O token está vazio. Indique o da sua conta.</translation>
    </message>
    <message>
        <source>“{value}” is not a change. Write FIELD=VALUE, for example price=12.50.</source>
        <translation>«{value}» não é uma alteração. Escreva CAMPO=VALOR, por exemplo price=12.50.</translation>
    </message>
    <message>
        <source>The stock on the marketplace changed since the figure you started from. Count again, or discard.</source>
        <translation>O stock no marketplace mudou em relação ao número de partida. Conte de novo ou descarte.</translation>
    </message>
    <message>
        <source>There is less on file than you want to take away. Count again, or discard.</source>
        <translation>Consta menos do que se quer subtrair. Conte de novo ou descarte.</translation>
    </message>
    <message>
        <source>The marketplace did not accept this. Open the article and look at it.</source>
        <translation>O marketplace não o aceitou. Abra o produto e verifique-o.</translation>
    </message>
    <message>
        <source>The article was deleted on the marketplace, so this can no longer be done there. Discard it, or make a new article.</source>
        <translation>O produto foi eliminado no marketplace e isto já não pode ser feito lá. Descarte-o ou crie um produto novo.</translation>
    </message>
    <message>
        <source>Somebody changed the article after you removed it here. Decide again whether it shall go.</source>
        <translation>Alguém alterou o produto depois de ter sido removido aqui. Decida de novo se deve ser removido.</translation>
    </message>
    <message>
        <source>The marketplace reports that {count} articles are gone. Nothing was removed here; check your account on the marketplace before you sync again.</source>
        <translation>O marketplace indica que desapareceram {count} produtos. Aqui nada foi removido; verifique a sua conta no marketplace antes de sincronizar de novo.</translation>
    </message>
    <message>
        <source>This token belongs to another account. Nothing was mixed; use a shop folder of its own for that account.</source>
        <translation>Este token pertence a outra conta. Nada se misturou; use para essa conta uma pasta de loja própria.</translation>
    </message>
    <message>
        <source>The marketplace does not accept the token. Nothing was lost; enter a new one in Settings.</source>
        <translation>O marketplace não aceita o token. Nada se perdeu; introduza um novo em Definições.</translation>
    </message>
    <message>
        <source>Your account may not do this on the marketplace. Ask the owner of the account.</source>
        <translation>A sua conta não tem permissão para fazer isto no marketplace. Consulte o titular da conta.</translation>
    </message>
    <message>
        <source>The marketplace cannot be reached. Your work is kept here and goes out when it can.</source>
        <translation>Não é possível contactar o marketplace. O seu trabalho fica guardado aqui e seguirá assim que for possível.</translation>
    </message>
    <message>
        <source>The marketplace asks for a pause. Your work goes out a little later by itself.</source>
        <translation>O marketplace pede uma pausa. O seu trabalho seguirá sozinho um pouco mais tarde.</translation>
    </message>
    <message>
        <source>The marketplace did not accept what was sent.</source>
        <translation>O marketplace não aceitou o que foi enviado.</translation>
    </message>
    <message>
        <source>The row says something else about this article than row {first}. Only the earlier one was taken.</source>
        <translation>A linha diz sobre este produto algo diferente da linha {first}. Só foi aceite a anterior.</translation>
    </message>
    <message>
        <source>{file} holds articles, not quantities. Import it as articles.</source>
        <translation>{file} contém produtos, não quantidades. Importe-o como produtos.</translation>
    </message>
    <message>
        <source>{file} holds quantities, not articles. Import it as quantities.</source>
        <translation>{file} contém quantidades, não produtos. Importe-o como quantidades.</translation>
    </message>
    <message>
        <source>No article fits “{value}”. Import the articles first, or correct the reference.</source>
        <translation>Nenhum produto corresponde a «{value}». Importe primeiro os produtos ou corrija a referência.</translation>
    </message>
    <message>
        <source>“{value}” fits more than one article. Give a TID or your own reference.</source>
        <translation>«{value}» corresponde a mais de um produto. Indique um TID ou a sua própria referência.</translation>
    </message>
    <message>
        <source>The warehouse “{value}” was not known and will be added.</source>
        <translation>O armazém «{value}» não era conhecido e será adicionado.</translation>
    </message>
    <message>
        <source>{path} is not a folder. Choose the folder that holds the pictures.</source>
        <translation>{path} não é uma pasta. Escolha a pasta que contém as imagens.</translation>
    </message>
    <message>
        <source>{path} cannot be read. Check that you may open it.</source>
        <translation>{path} não pode ser lido. Verifique se tem permissão para o abrir.</translation>
    </message>
    <message>
        <source>This column belongs to the quantities file. It was not read here.</source>
        <translation>Esta coluna pertence ao ficheiro de quantidades. Aqui não foi lida.</translation>
    </message>
    <message>
        <source>The brand is spelt differently elsewhere in your shop. Check which is right.</source>
        <translation>A marca está escrita de outra forma na sua loja. Verifique qual está certa.</translation>
    </message>
    <message>
        <source>The brand is close to one you already have. Check which is right.</source>
        <translation>A marca é parecida com uma que já tem. Verifique qual está certa.</translation>
    </message>
    <message>
        <source>The text looks garbled. Save the file as UTF-8 and import it again.</source>
        <translation>O texto parece ilegível. Guarde o ficheiro como UTF-8 e importe-o de novo.</translation>
    </message>
    <message>
        <source>The same heading is there twice. Only the first column was read.</source>
        <translation>O mesmo cabeçalho está duas vezes. Só foi lida a primeira coluna.</translation>
    </message>
    <message>
        <source>The column is hidden. It was not read.</source>
        <translation>A coluna está oculta. Não foi lida.</translation>
    </message>
    <message>
        <source>The row is hidden. Check whether it shall be imported.</source>
        <translation>A linha está oculta. Verifique se deve ser importada.</translation>
    </message>
    <message>
        <source>A step of the price ladder lacks its quantity or price.</source>
        <translation>A um escalão da escala de preços falta a quantidade ou o preço.</translation>
    </message>
    <message>
        <source>The number may have lost leading zeros in the spreadsheet. Format the column as text.</source>
        <translation>O número pode ter perdido zeros iniciais na folha de cálculo. Formate a coluna como texto.</translation>
    </message>
    <message>
        <source>The mapping names a heading that is not in the file.</source>
        <translation>A correspondência indica um cabeçalho que não está no ficheiro.</translation>
    </message>
    <message>
        <source>The name is in capitals. The marketplace prefers ordinary spelling.</source>
        <translation>O nome está em maiúsculas. O marketplace prefere a escrita normal.</translation>
    </message>
    <message>
        <source>Stock cannot be below zero.</source>
        <translation>O stock não pode ser inferior a zero.</translation>
    </message>
    <message>
        <source>The row has neither a name nor a reference, so it cannot become an article.</source>
        <translation>A linha não tem nome nem referência, por isso não pode tornar-se um produto.</translation>
    </message>
    <message>
        <source>The row has nothing to find its article by. Give a TID, a reference or a part number.</source>
        <translation>A linha não tem com que encontrar o seu produto. Indique um TID, uma referência ou um número de peça.</translation>
    </message>
    <message>
        <source>“{value}” is not a file name.</source>
        <translation>«{value}» não é um nome de ficheiro.</translation>
    </message>
    <message>
        <source>The row says two different things about packs.</source>
        <translation>A linha diz duas coisas diferentes sobre as embalagens.</translation>
    </message>
    <message>
        <source>The row says the article is sold in packs but not how many are in one.</source>
        <translation>A linha diz que o produto é vendido em embalagens, mas não quantos vão em cada uma.</translation>
    </message>
    <message>
        <source>The part number is spelt differently elsewhere in your shop. Check which is right.</source>
        <translation>O número de peça está escrito de outra forma na sua loja. Verifique qual está certo.</translation>
    </message>
    <message>
        <source>“Price on request” is not possible on the marketplace. The price was left empty.</source>
        <translation>O marketplace não admite «preço sob consulta». O preço ficou vazio.</translation>
    </message>
    <message>
        <source>A promotion needs a price, a first day and a last day.</source>
        <translation>Uma promoção precisa de um preço, um primeiro dia e um último dia.</translation>
    </message>
    <message>
        <source>The same article is in the file twice. Only one row was taken.</source>
        <translation>O mesmo produto está duas vezes no ficheiro. Só foi aceite uma linha.</translation>
    </message>
    <message>
        <source>This sheet was not read.</source>
        <translation>Esta folha não foi lida.</translation>
    </message>
    <message>
        <source>This specification does not belong to the sub-category.</source>
        <translation>Esta especificação não pertence à subcategoria.</translation>
    </message>
    <message>
        <source>The same specification is given twice.</source>
        <translation>A mesma especificação está duas vezes.</translation>
    </message>
    <message>
        <source>A specification needs a sub-category first.</source>
        <translation>Uma especificação precisa primeiro de uma subcategoria.</translation>
    </message>
    <message>
        <source>The sub-category belongs to another category.</source>
        <translation>A subcategoria pertence a outra categoria.</translation>
    </message>
    <message>
        <source>The row names more files than an article can have.</source>
        <translation>A linha indica mais ficheiros do que um produto pode ter.</translation>
    </message>
    <message>
        <source>This heading is not known. The column was not read.</source>
        <translation>Este cabeçalho não é conhecido. A coluna não foi lida.</translation>
    </message>
    <message>
        <source>The VAT rate belongs to the quantities file, where each warehouse has its own.</source>
        <translation>A taxa de IVA pertence ao ficheiro de quantidades, onde cada armazém tem a sua.</translation>
    </message>
    <message>
        <source>A VAT rate needs a warehouse.</source>
        <translation>Uma taxa de IVA precisa de um armazém.</translation>
    </message>
    <message>
        <source>“{fact}” is advertising, which the marketplace does not allow in texts. Describe the article instead.</source>
        <translation>«{fact}» é publicidade, que o marketplace não permite nos textos. Em vez disso, descreva o produto.</translation>
    </message>
    <message>
        <source>“{fact}” suggests buying outside the marketplace. Such articles are refused; take it out.</source>
        <translation>«{fact}» sugere comprar fora do marketplace. Esses produtos são recusados; retire-o.</translation>
    </message>
    <message>
        <source>“{fact}” is a contact detail. Buyers write through the marketplace; take it out.</source>
        <translation>«{fact}» é um dado de contacto. Os compradores escrevem através do marketplace; retire-o.</translation>
    </message>
    <message>
        <source>{fact} is a shop. Links to commercial sites are refused; take it out.</source>
        <translation>{fact} é uma loja. As ligações para sites comerciais são recusadas; retire-a.</translation>
    </message>
    <message>
        <source>The text links to {fact}. That is allowed only as further information on the article.</source>
        <translation>O texto tem uma ligação para {fact}. Só é permitida como informação adicional sobre o produto.</translation>
    </message>
    <message>
        <source>There is a picture in the text. Search engines do not read it; add it to the pictures.</source>
        <translation>Há uma imagem no texto. Os motores de busca não a leem; adicione-a às imagens.</translation>
    </message>
    <message>
        <source>The text contains HTML ({fact}). It would be shown as it stands; write plain text.</source>
        <translation>O texto contém HTML ({fact}). Seria mostrado tal como está; escreva texto simples.</translation>
    </message>
    <message>
        <source>The name does not say what it is ({fact}), so buyers who search will miss it.</source>
        <translation>O nome não diz o que é ({fact}) e quem o procurar não o encontrará.</translation>
    </message>
    <message>
        <source>{field} is empty. A complete description is found and chosen more often.</source>
        <translation>O campo «{field}» está vazio. Uma descrição completa é encontrada e escolhida mais vezes.</translation>
    </message>
    <message>
        <source>The text says otherwise than the specifications: {fact}. Correct one of the two.</source>
        <translation>O texto não coincide com as especificações: {fact}. Corrija um dos dois.</translation>
    </message>
    <message>
        <source>There is too little for a name. Choose a sub-category and fill in brand or specifications.</source>
        <translation>Faltam dados para um nome. Escolha uma subcategoria e preencha a marca ou as especificações.</translation>
    </message>
    <message>
        <source>The price is ten times what it was ({fact}) or more. Is a decimal mark missing?</source>
        <translation>O preço é dez vezes o anterior ({fact}) ou mais. Falta uma vírgula decimal?</translation>
    </message>
    <message>
        <source>The price is a tenth of what it was ({fact}) or less. Is a decimal mark misplaced?</source>
        <translation>O preço é um décimo do anterior ({fact}) ou menos. A vírgula decimal está fora do sítio?</translation>
    </message>
    <message>
        <source>The price is zero. Nobody can buy for nothing.</source>
        <translation>O preço é zero. Ninguém pode comprar de graça.</translation>
    </message>
    <message>
        <source>The promotion ended on {fact}. Take it out or give it new days.</source>
        <translation>A promoção terminou em {fact}. Retire-a ou dê-lhe novos dias.</translation>
    </message>
    <message>
        <source>The stock is not a whole number of packs of {fact}; the rest cannot be sold.</source>
        <translation>O stock não é um número inteiro de embalagens de {fact}; o resto não pode ser vendido.</translation>
    </message>
    <message>
        <source>There is no guarantee for the condition chosen. Give its kind and months.</source>
        <translation>Não há garantia para o estado escolhido. Indique o tipo e os meses.</translation>
    </message>
    <message>
        <source>Buyers filter by this specification. Fill it in to be found.</source>
        <translation>Os compradores filtram por esta especificação. Preencha-a para ser encontrado.</translation>
    </message>
    <message>
        <source>{field} is missing. Buyers in that language will hardly find the article.</source>
        <translation>Falta o campo «{field}». Quem comprar nesse idioma dificilmente encontrará o produto.</translation>
    </message>
    <message>
        <source>{field} is missing. It tells the article from similar ones.</source>
        <translation>Falta o campo «{field}». Distingue o produto de outros semelhantes.</translation>
    </message>
    <message>
        <source>The article has {fact} of the three pictures that show it from its sides.</source>
        <translation>O produto tem {fact} das três imagens que o mostram dos vários lados.</translation>
    </message>
    <message>
        <source>The price ladder rises: a larger quantity costs more per unit.</source>
        <translation>A escala de preços sobe: uma quantidade maior custa mais por unidade.</translation>
    </message>
    <message>
        <source>The steps of the price ladder are not in rising order of quantity.</source>
        <translation>Os escalões da escala de preços não estão por ordem crescente de quantidade.</translation>
    </message>
    <message>
        <source>The smallest order is larger than the largest.</source>
        <translation>A encomenda mínima é maior do que a máxima.</translation>
    </message>
    <message>
        <source>The order limits are not whole packs of {fact}.</source>
        <translation>Os limites da encomenda não são embalagens inteiras de {fact}.</translation>
    </message>
    <message>
        <source>The promotion is not below the ordinary price.</source>
        <translation>A promoção não está abaixo do preço normal.</translation>
    </message>
    <message>
        <source>The file is called {extension} but is a {found}. It was taken as what it is.</source>
        <translation>O ficheiro chama-se {extension} mas é {found}. Foi aceite como o que é.</translation>
    </message>
    <message>
        <source>The picture is very long and narrow ({width} × {height}). It will look small in the shop.</source>
        <translation>A imagem é muito comprida e estreita ({width} × {height}). Vai parecer pequena na loja.</translation>
    </message>
    <message>
        <source>The picture is wholly transparent. Nothing will be seen.</source>
        <translation>A imagem é totalmente transparente. Não se verá nada.</translation>
    </message>
    <message>
        <source>The picture is small ({width} × {height}). The marketplace advises at least {limit} pixels.</source>
        <translation>A imagem é pequena ({width} × {height}). O marketplace aconselha pelo menos {limit} píxeis.</translation>
    </message>
    <message>
        <source>The picture has a wide empty border. Crop it and the article will look larger.</source>
        <translation>A imagem tem uma margem vazia larga. Recorte-a e o produto parecerá maior.</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Só aqui</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Em espera</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>A enviar</translation>
    </message>
    <message>
        <source>In process</source>
        <translation>Em processamento</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Em dia</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflito</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Rascunho</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendente</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprovado</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>Não aprovado</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspenso</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Sub-category</source>
        <translation>Subcategoria</translation>
    </message>
    <message>
        <source>Specifications</source>
        <translation>Especificações</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>Referência própria</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>Número de peça</translation>
    </message>
    <message>
        <source>Manufacturer reference</source>
        <translation>Referência do fabricante</translation>
    </message>
    <message>
        <source>Bar code</source>
        <translation>Código de barras</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidade</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensões</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Vídeos</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Estado do produto</translation>
    </message>
    <message>
        <source>Guarantee</source>
        <translation>Garantia</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preço</translation>
    </message>
    <message>
        <source>Warehouses and VAT</source>
        <translation>Armazéns e IVA</translation>
    </message>
    <message>
        <source>Sold in packs</source>
        <translation>Venda em embalagens</translation>
    </message>
    <message>
        <source>Limited order</source>
        <translation>Encomenda limitada</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Promoção</translation>
    </message>
    <message>
        <source>Pay less by quantity</source>
        <translation>Pague menos por quantidade</translation>
    </message>
    <message>
        <source>TID</source>
        <translation>TID</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Removal</source>
        <translation>Remoção</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Produto</translation>
    </message>
    <message>
        <source>Submission</source>
        <translation>Submissão</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisão</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Descartado</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Cidade</translation>
    </message>
    <message>
        <source>Availability time</source>
        <translation>Disponibilidade</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observações</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Em uso</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Utilização</translation>
    </message>
    <message>
        <source>Characteristics</source>
        <translation>Características</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>Composição</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglês</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francês</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Alemão</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Espanhol</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Português</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>Novo produto</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Em lote</translation>
    </message>
    <message>
        <source>Clone</source>
        <translation>Clonar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Change pictures</source>
        <translation>Alterar imagens</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>Adicionar imagens</translation>
    </message>
    <message>
        <source>Adjust stock</source>
        <translation>Ajustar stock</translation>
    </message>
    <message>
        <source>Count stock</source>
        <translation>Contar stock</translation>
    </message>
    <message>
        <source>Submit for review</source>
        <translation>Submeter a revisão</translation>
    </message>
    <message>
        <source>Settle conflict</source>
        <translation>Resolver conflito</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>New warehouse</source>
        <translation>Novo armazém</translation>
    </message>
    <message>
        <source>Edit warehouse</source>
        <translation>Editar armazém</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>Importar produtos</translation>
    </message>
    <message>
        <source>Import quantities</source>
        <translation>Importar quantidades</translation>
    </message>
    <message>
        <source>Import pictures</source>
        <translation>Importar imagens</translation>
    </message>
    <message>
        <source>From the marketplace</source>
        <translation>Do marketplace</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Alterações</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recebido</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Danificado</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdido</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Devolvido</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Correção</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novo</translation>
    </message>
    <message>
        <source>Refurbished</source>
        <translation>Recondicionado</translation>
    </message>
    <message>
        <source>Manufacturer’s guarantee</source>
        <translation>Garantia do fabricante</translation>
    </message>
    <message>
        <source>Seller’s guarantee</source>
        <translation>Garantia do vendedor</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>{months} months</source>
        <translation>{months} meses</translation>
    </message>
    <message>
        <source>{number} pictures</source>
        <translation>{number} imagens</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Traduzir</translation>
    </message>
    <message>
        <source>{field} is not translated yet, so buyers in that language do not read it. Translate it in the section Translations.</source>
        <translation>{field} ainda não está traduzido, por isso os compradores dessa língua não o leem. Traduza-o na secção Traduções.</translation>
    </message>
    <message>
        <source>The source of {field} has changed since it was translated. Adapt the translation, or say that it still fits.</source>
        <translation>O texto de origem de {field} mudou desde a tradução. Adapte a tradução ou indique que ainda serve.</translation>
    </message>
    <message>
        <source>{field} is a draft so far. Check it, then say that it fits.</source>
        <translation>{field} é por enquanto um rascunho. Verifique-o e depois confirme-o.</translation>
    </message>
    <message>
        <source>{field} lacks {fact}, which stands in the source. Codes and numbers stay as they are.</source>
        <translation>Em {field} falta {fact}, que está no texto de origem. Códigos e números ficam como estão.</translation>
    </message>
    <message>
        <source>There is no text in the source language yet. Write it there first, then translate it.</source>
        <translation>Ainda não há texto na língua de origem. Escreva-o lá primeiro e depois traduza-o.</translation>
    </message>
    <message>
        <source>“{value}” is no series. Name a specification and its values, like length=1,2,3.</source>
        <translation>«{value}» não é uma série. Indique uma especificação e os seus valores, por exemplo length=1,2,3.</translation>
    </message>
    <message>
        <source>These values make {found} articles; at most {limit} are created at once. Take fewer values.</source>
        <translation>Estes valores dão {found} produtos; são criados no máximo {limit} de cada vez. Use menos valores.</translation>
    </message>
    <message>
        <source>{field} has no single value that could be stepped. Choose another specification.</source>
        <translation>{field} não tem um valor único que possa variar. Escolha outra especificação.</translation>
    </message>
    <message>
        <source>This is the article itself, so it is not created again.</source>
        <translation>É o próprio produto; não é criado outra vez.</translation>
    </message>
    <message>
        <source>An article of this brand has the part number “{value}” already. Change the pattern.</source>
        <translation>Um produto desta marca já tem o número de peça «{value}». Mude o padrão.</translation>
    </message>
    <message>
        <source>An article has the reference “{value}” already. Change the pattern.</source>
        <translation>Um produto já tem a referência «{value}». Mude o padrão.</translation>
    </message>
    <message>
        <source>“{value}” is taken from the unit price, and there is none yet. Enter it first.</source>
        <translation>«{value}» calcula-se sobre o preço unitário, que ainda falta. Introduza-o primeiro.</translation>
    </message>
    <message>
        <source>From {fact} on, the price is above the unit price. Lower it or take the step out.</source>
        <translation>A partir de {fact}, o preço está acima do preço unitário. Baixe-o ou retire o escalão.</translation>
    </message>
    <message>
        <source>“{value}” is not a country code. Write two letters, like FR.</source>
        <translation>«{value}» não é um código de país. Escreva duas letras, como FR.</translation>
    </message>
    <message>
        <source>“{value}” is not a discount. Write it with a minus and below 100, like -10 %.</source>
        <translation>«{value}» não é um desconto. Escreva-o com um menos e abaixo de 100, como -10 %.</translation>
    </message>
    <message>
        <source>“{value}” is not a row of quantity and price. Copy two columns from the spreadsheet; nothing was changed.</source>
        <translation>«{value}» não é uma linha de quantidade e preço. Copie duas colunas da folha de cálculo; nada foi alterado.</translation>
    </message>
    <message>
        <source>“{value}” is too long for a list of warehouses. Write them like Lyon:20; Aveiro.</source>
        <translation>«{value}» é demasiado longo para uma lista de armazéns. Escreva-os como Lyon:20; Aveiro.</translation>
    </message>
    <message>
        <source>A promotion has a price, a first day and a last day. Give all three at once.</source>
        <translation>Uma promoção tem um preço, um primeiro dia e um último dia. Indique os três de uma vez.</translation>
    </message>
    <message>
        <source>A step begins at a quantity above zero; “{value}” is none.</source>
        <translation>Um escalão começa numa quantidade acima de zero; «{value}» não o é.</translation>
    </message>
    <message>
        <source>There are two steps from {value} on. Change one of the quantities.</source>
        <translation>Há dois escalões a partir de {value}. Altere uma das quantidades.</translation>
    </message>
    <message>
        <source>The marketplace takes {limit} steps and there are {found}. Leave some out.</source>
        <translation>O mercado aceita {limit} escalões e há {found}. Retire alguns.</translation>
    </message>
    <message>
        <source>The table has {found} rates; {limit} fit in. Take out those long past.</source>
        <translation>A tabela tem {found} taxas; cabem {limit}. Retire as há muito passadas.</translation>
    </message>
    <message>
        <source>{country} has two rates from {day} on. Take one of them out.</source>
        <translation>{country} tem duas taxas a partir de {day}. Retire uma delas.</translation>
    </message>
    <message>
        <source>{warehouse} is named twice. Name each warehouse once.</source>
        <translation>{warehouse} aparece duas vezes. Indique cada armazém uma vez.</translation>
    </message>
    <message>
        <source>The part cut out is smaller than {limit} pixels. Make it larger.</source>
        <translation>O recorte tem menos de {limit} píxeis. Aumente-o.</translation>
    </message>
    <message>
        <source>{file} is in this article already, perhaps under another name. It was not added again.</source>
        <translation>{file} já está neste artigo, talvez com outro nome. Não foi adicionado outra vez.</translation>
    </message>
    <message>
        <source>{file} is damaged and cannot be opened. Export the PDF again.</source>
        <translation>{file} está danificado e não pode ser aberto. Exporte o PDF de novo.</translation>
    </message>
    <message>
        <source>{file} is empty (0 bytes). Export the PDF again.</source>
        <translation>{file} está vazio (0 bytes). Exporte o PDF de novo.</translation>
    </message>
    <message>
        <source>{file} is not a PDF, whatever its name says: it is a {found} file. Technical documents are PDF files.</source>
        <translation>{file} não é um PDF, diga o que disser o nome: é um ficheiro {found}. Os documentos técnicos são ficheiros PDF.</translation>
    </message>
    <message>
        <source>{file} is not a PDF, whatever its name says. Open it in the program it was made with and export it as PDF.</source>
        <translation>{file} não é um PDF, diga o que disser o nome. Abra-o no programa em que foi feito e exporte-o como PDF.</translation>
    </message>
    <message>
        <source>{file} was left out: an article has room for {limit} documents. Remove one first.</source>
        <translation>{file} ficou de fora: um artigo aceita {limit} documentos. Retire um primeiro.</translation>
    </message>
    <message>
        <source>{file} is not a file. Choose PDF files, not folders.</source>
        <translation>{file} não é um ficheiro. Escolha ficheiros PDF, não pastas.</translation>
    </message>
    <message>
        <source>{file} asks for a password, so buyers could not read it. Save it without one first.</source>
        <translation>{file} pede uma palavra-passe; os compradores não o poderiam ler. Guarde-o primeiro sem ela.</translation>
    </message>
    <message>
        <source>{file} could not be read in reasonable time; it may be damaged on purpose. Export the PDF again.</source>
        <translation>{file} não pôde ser lido em tempo razoável; pode estar danificado de propósito. Exporte o PDF de novo.</translation>
    </message>
    <message>
        <source>{file} is larger than the marketplace takes ({limit} bytes). Export it with smaller pictures.</source>
        <translation>{file} é maior do que o mercado aceita ({limit} bytes). Exporte-o com imagens mais pequenas.</translation>
    </message>
    <message>
        <source>{file} ends too early; part of the document is missing. Copy it again from its source.</source>
        <translation>{file} termina cedo demais; falta parte do documento. Copie-o de novo da origem.</translation>
    </message>
    <message>
        <source>A document needs a name that buyers see. Write one.</source>
        <translation>Um documento precisa de um nome que os compradores vejam. Escreva-o.</translation>
    </message>
    <message>
        <source>{file} is in this article already. It was not added again.</source>
        <translation>{file} já está neste artigo. Não foi adicionada outra vez.</translation>
    </message>
    <message>
        <source>{file} was left out: an article has room for {limit} pictures. Remove one first.</source>
        <translation>{file} ficou de fora: um artigo aceita {limit} imagens. Retire uma primeiro.</translation>
    </message>
    <message>
        <source>An article has room for {limit} videos; this would make {found}. Remove one first.</source>
        <translation>Um artigo aceita {limit} vídeos; assim seriam {found}. Retire um primeiro.</translation>
    </message>
    <message>
        <source>This video is in the article already: {value}.</source>
        <translation>Este vídeo já está no artigo: {value}.</translation>
    </message>
    <message>
        <source>The document has other files hidden in it. Buyers’ programs may warn of it; export it without attachments.</source>
        <translation>O documento traz outros ficheiros escondidos. Os programas dos compradores podem avisar disso; exporte-o sem anexos.</translation>
    </message>
    <message>
        <source>The document carries a script. Buyers’ programs may warn of it or block it; export it without scripts.</source>
        <translation>O documento traz um script. Os programas dos compradores podem avisar dele ou bloqueá-lo; exporte-o sem scripts.</translation>
    </message>
    <message>
        <source>The document can start other programs. Buyers’ programs will warn of it; export it anew.</source>
        <translation>O documento pode iniciar outros programas. Os dos compradores vão avisar disso; exporte-o de novo.</translation>
    </message>
    <message>
        <source>The document does something by itself when it is opened. Buyers’ programs may warn of it; export it anew.</source>
        <translation>O documento faz algo por si só ao abrir. Os programas dos compradores podem avisar disso; exporte-o de novo.</translation>
    </message>
    <message>
        <source>The picture has black bars at its sides. Crop it and the article will look larger.</source>
        <translation>A imagem tem barras pretas nos lados. Recorte-a e o artigo parecerá maior.</translation>
    </message>
    <message>
        <source>Turn or crop a picture</source>
        <translation>Rodar ou recortar uma imagem</translation>
    </message>
    <message>
        <source>Replace a picture</source>
        <translation>Substituir uma imagem</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>Adicionar documentos</translation>
    </message>
    <message>
        <source>Change documents</source>
        <translation>Alterar os documentos</translation>
    </message>
    <message>
        <source>Change videos</source>
        <translation>Alterar os vídeos</translation>
    </message>
    <message>
        <source>Picture {picture}: {said}</source>
        <translation>Imagem {picture}: {said}</translation>
    </message>
    <message>
        <source>“{value}” is not a valid bar code: after the digits before it, the last one would be {wanted}, not {found}. Check every digit against the package.</source>
        <translation>«{value}» não é um código de barras válido: depois dos dígitos anteriores, o último seria {wanted} e não {found}. Verifique cada dígito na embalagem.</translation>
    </message>
    <message>
        <source>“{value}” is not a valid bar code: it has {found} digits. A bar code has 8, 12, 13 or 14.</source>
        <translation>«{value}» não é um código de barras válido: tem {found} dígitos. Um código de barras tem 8, 12, 13 ou 14.</translation>
    </message>
    <message>
        <source>“{value}” is not a valid bar code: “{sign}” is no digit. Type the figures under the bars.</source>
        <translation>«{value}» não é um código de barras válido: «{sign}» não é um dígito. Escreva os algarismos por baixo das barras.</translation>
    </message>
    <message>
        <source>The brand is spelled almost like “{fact}”. Take that one, so that buyers find both; or keep yours as a new brand.</source>
        <translation>A marca escreve-se quase como «{fact}». Use essa, para que os compradores encontrem tudo; ou mantenha a sua como nova marca.</translation>
    </message>
    <message>
        <source>Another article of this brand has the part number “{fact}” too.</source>
        <translation>Outro artigo desta marca também tem o número de peça «{fact}».</translation>
    </message>
    <message>
        <source>Another article has your reference “{fact}” too; imports cannot tell them apart.</source>
        <translation>Outro artigo também tem a sua referência «{fact}»; as importações não os conseguem distinguir.</translation>
    </message>
    <message>
        <source>Another article has the bar code {fact} too.</source>
        <translation>Outro artigo também tem o código de barras {fact}.</translation>
    </message>
    <message>
        <source>Another program has the shop in {path} open. Close it and try again.</source>
        <translation>Outro programa tem a loja em {path} aberta. Feche-o e tente novamente.</translation>
    </message>
    <message>
        <source>The backup {path} could not be written ({reason}). Make room or choose another place.</source>
        <translation>Não foi possível escrever a cópia de segurança {path} ({reason}). Liberte espaço ou escolha outro local.</translation>
    </message>
    <message>
        <source>{path} is not a backup of this program. Nothing was changed; choose another file.</source>
        <translation>{path} não é uma cópia de segurança deste programa. Nada foi alterado; escolha outro ficheiro.</translation>
    </message>
    <message>
        <source>The backup {path} is damaged at {name}. Nothing was changed; choose another backup.</source>
        <translation>A cópia de segurança {path} está danificada em {name}. Nada foi alterado; escolha outra cópia.</translation>
    </message>
    <message>
        <source>The shop’s file {path} is damaged. What was not sent yet is kept beside it. Run “twoosk-desktop repair”.</source>
        <translation>O ficheiro {path} da loja está danificado. O que ainda não foi enviado está guardado ao lado. Execute “twoosk-desktop repair”.</translation>
    </message>
    <message>
        <source>The shop’s file {path} is gone or empty. What was not sent yet is kept beside it. Run “twoosk-desktop repair”.</source>
        <translation>O ficheiro {path} da loja desapareceu ou está vazio. O que ainda não foi enviado está guardado ao lado. Execute “twoosk-desktop repair”.</translation>
    </message>
    <message>
        <source>{fact} months is short: the marketplace asks for at least six months after delivery.</source>
        <translation>{fact} meses é pouco: o mercado pede pelo menos seis meses após a entrega.</translation>
    </message>
    <message>
        <source>Whether your change of the stock was taken cannot be known, for others changed it too. It is {now} now. Look at the shelf and count again, or discard.</source>
        <translation>Não é possível saber se a sua alteração do stock foi aceite, pois outros também o alteraram. Agora é {now}. Veja na prateleira e conte de novo, ou desista.</translation>
    </message>
    <message>
        <source>This marketplace keeps prices with {decimals} decimals, and {value} has more. Round it, or sell in a larger unit.</source>
        <translation>Este marketplace guarda os preços com {decimals} casas decimais e {value} tem mais. Arredonde, ou venda numa unidade maior.</translation>
    </message>
    <message>
        <source>This article has {size} bytes of text, and the marketplace takes {limit} at once. Shorten its descriptions.</source>
        <translation>Este artigo tem {size} bytes de texto e o marketplace aceita {limit} de cada vez. Encurte as descrições.</translation>
    </message>
    <message>
        <source>There is no capability {name}. Possible are: {known}.</source>
        <translation>Não existe a capacidade {name}. São possíveis: {known}.</translation>
    </message>
    <message>
        <source>Stock is checked, not guaranteed: this marketplace takes a figure whatever it was before, so a sale in the same moment can be overwritten.</source>
        <translation>O stock é verificado, mas não garantido: este marketplace aceita um valor seja qual for o anterior, pelo que uma venda no mesmo instante pode ser sobreposta.</translation>
    </message>
    <message>
        <source>Changes are checked, not guaranteed: this marketplace keeps the last one, so what a colleague writes in the same moment can be overwritten.</source>
        <translation>As alterações são verificadas, mas não garantidas: este marketplace guarda a última, pelo que aquilo que um colega escreve no mesmo instante pode ser sobreposto.</translation>
    </message>
    <message>
        <source>This marketplace does not tell of every change or removal: some of them show only after everything has been compared, which is done now and then.</source>
        <translation>Este marketplace não comunica todas as alterações nem todas as remoções: algumas só aparecem depois de tudo ser comparado, o que se faz de vez em quando.</translation>
    </message>
    <message>
        <source>This marketplace works on changes later: the outbox shows them as in process until it says what became of them.</source>
        <translation>Este marketplace trata as alterações mais tarde: «Por enviar» mostra-as «Em processamento» até que comunique o resultado.</translation>
    </message>
    <message>
        <source>Prices have at most {decimals} decimals on this marketplace.</source>
        <translation>Os preços têm no máximo {decimals} casas decimais neste marketplace.</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Tradução</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Em falta</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Atual</translation>
    </message>
    <message>
        <source>Outdated</source>
        <translation>Desatualizada</translation>
    </message>
    <message>
        <source>You changed it since: {before} → {after}</source>
        <translation>Alterou-o desde então: {before} → {after}</translation>
    </message>
    <message>
        <source>Not changed since.</source>
        <translation>Sem alterações desde então.</translation>
    </message>
    <message>
        <source>“{value}” is not one of the article’s own. Name what it has by the first six digits or more; add others in the form or with import.</source>
        <translation>«{value}» não é do produto. Indique o que ele tem pelos seis primeiros dígitos pelo menos; acrescente o resto no formulário ou pela importação.</translation>
    </message>
    <message>
        <source>This change set is reversed already. Look at the list anew.</source>
        <translation>Este conjunto de alterações já foi revertido. Consulte a lista de novo.</translation>
    </message>
    <message>
        <source>You counted {counted} when {expected} was on file; others changed it, and it is {now} again.</source>
        <translation>Contou {counted} quando estava registado {expected}; outros alteraram-no, e é de novo {now}.</translation>
    </message>
    <message>
        <source>You counted {counted} when {expected} was on file; {moved} sold or taken out since ({now} now).</source>
        <translation>Contou {counted} quando estava registado {expected}; vendidos ou retirados desde então: {moved} (agora {now}).</translation>
    </message>
    <message>
        <source>You counted {counted} when {expected} was on file; {moved} came in since ({now} now).</source>
        <translation>Contou {counted} quando estava registado {expected}; recebidos desde então: {moved} (agora {now}).</translation>
    </message>
    <message>
        <source>{delta} could not be taken away, for too few were on file. It is {now} now.</source>
        <translation>Não foi possível retirar {delta}, porque não havia registado o suficiente. Agora é {now}.</translation>
    </message>
    <message>
        <source>Form and table</source>
        <translation>Ficha e tabela</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Pictures and documents</source>
        <translation>Imagens e documentos</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflitos</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Anulados</translation>
    </message>
    <message>
        <source>Without history</source>
        <translation>Sem histórico</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Anulado: {what}</translation>
    </message>
    <message>
        <source>Reversed: {what}</source>
        <translation>Revertido: {what}</translation>
    </message>
    <message>
        <source>Changes whose history was lost</source>
        <translation>Alterações cujo histórico se perdeu</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>1 artigo</translation>
    </message>
    <message>
        <source>%1 articles</source>
        <translation>%1 produtos</translation>
    </message>
    <message>
        <source>1 field</source>
        <translation>1 campo</translation>
    </message>
    <message>
        <source>%1 fields</source>
        <translation>%1 campos</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>alterado entretanto</translation>
    </message>
    <message>
        <source>cannot be taken back any more</source>
        <translation>já não pode ser anulado</translation>
    </message>
    <message>
        <source>is not there any more</source>
        <translation>já não existe</translation>
    </message>
    <message>
        <source>The marketplace was restored from an older copy. Nothing was changed here; the sync waits for your answer in the outbox.</source>
        <translation>O marketplace foi restaurado a partir de uma cópia mais antiga. Aqui nada foi alterado; a sincronização espera a sua resposta em «Por enviar».</translation>
    </message>
    <message>
        <source>Stock only</source>
        <translation>Só stock</translation>
    </message>
    <message>
        <source>Prices only</source>
        <translation>Só preços</translation>
    </message>
    <message>
        <source>The marketplace was restored from an older copy: everything was compared, and what it had lost goes out again.</source>
        <translation>O marketplace foi restaurado a partir de uma cópia mais antiga: tudo foi comparado e o que tinha perdido volta a sair.</translation>
    </message>
    <message>
        <source>The marketplace no longer knew where the last sync ended: everything was compared, nothing was lost.</source>
        <translation>O marketplace já não sabia onde a última sincronização terminou: tudo foi comparado, nada se perdeu.</translation>
    </message>
    <message>
        <source>%1 received</source>
        <translation>recebidos: %1</translation>
    </message>
    <message>
        <source>%1 sent</source>
        <translation>enviados: %1</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>recusados: %1</translation>
    </message>
    <message>
        <source>%1 to decide</source>
        <translation>%1 por decidir</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 em espera</translation>
    </message>
    <message>
        <source>Nothing new on either side.</source>
        <translation>Nada de novo em nenhum dos lados.</translation>
    </message>
    <message>
        <source>Finished without trouble.</source>
        <translation>Terminada sem problemas.</translation>
    </message>
    <message>
        <source>Finished; something needs your decision.</source>
        <translation>Terminada; algo precisa da sua decisão.</translation>
    </message>
    <message>
        <source>%1 times since %2</source>
        <translation>%1 vezes desde %2</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>a pedido</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>automática</translation>
    </message>
    <message>
        <source>Invisible control characters were left out ({fact}), for nobody could see them. Compare the text with where it came from.</source>
        <translation>Foram omitidos caracteres de controlo invisíveis ({fact}), pois ninguém os veria. Compare o texto com a sua origem.</translation>
    </message>
    <message>
        <source>{field} is still the figure of before, though the unit or the pack changed. Look at it again.</source>
        <translation>{field}: ainda é o valor de antes, embora a unidade ou a embalagem tenha mudado. Reveja-o.</translation>
    </message>
    <message>
        <source>The file in which this computer keeps your shop is damaged, as happens when a disk fails or the power goes. Your unsent work was written down a second time, beside it.</source>
        <translation>O ficheiro em que este computador guarda a sua loja está danificado, como acontece quando um disco falha ou a luz falta. O seu trabalho por enviar foi escrito uma segunda vez, ao lado.</translation>
    </message>
    <message>
        <source>The file in which this computer keeps your shop is gone or empty. Your unsent work was written down a second time, beside it.</source>
        <translation>O ficheiro em que este computador guarda a sua loja desapareceu ou está vazio. O seu trabalho por enviar foi escrito uma segunda vez, ao lado.</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>O que se mantém</translation>
    </message>
    <message>
        <source>What is fetched again</source>
        <translation>O que é trazido de novo</translation>
    </message>
    <message>
        <source>What does not come back</source>
        <translation>O que não volta</translation>
    </message>
    <message>
        <source>The damaged file</source>
        <translation>O ficheiro danificado</translation>
    </message>
    <message>
        <source>Pictures and documents on this computer stay where they are.</source>
        <translation>As fotografias e os documentos deste computador ficam onde estão.</translation>
    </message>
    <message>
        <source>Nothing was waiting to be sent.</source>
        <translation>Nada esperava para ser enviado.</translation>
    </message>
    <message>
        <source>1 article with work that was not sent</source>
        <translation>1 produto com trabalho por enviar</translation>
    </message>
    <message>
        <source>%1 articles with work that was not sent</source>
        <translation>%1 produtos com trabalho por enviar</translation>
    </message>
    <message>
        <source>1 change of stock or submission</source>
        <translation>1 alteração de stock ou submissão</translation>
    </message>
    <message>
        <source>%1 changes of stock or submissions</source>
        <translation>%1 alterações de stock ou submissões</translation>
    </message>
    <message>
        <source>1 line of the second copy cannot be read.</source>
        <translation>1 linha da segunda cópia não se consegue ler.</translation>
    </message>
    <message>
        <source>%1 lines of the second copy cannot be read.</source>
        <translation>%1 linhas da segunda cópia não se conseguem ler.</translation>
    </message>
    <message>
        <source>Everything else, from %1, with the next sync.</source>
        <translation>Tudo o resto, de %1, com a próxima sincronização.</translation>
    </message>
    <message>
        <source>Nothing: this shop is not connected to a marketplace, so all your work is in the second copy.</source>
        <translation>Nada: esta loja não está ligada a um marketplace, por isso todo o seu trabalho está na segunda cópia.</translation>
    </message>
    <message>
        <source>The list of past changes with its undo. The damaged file is set aside, never deleted.</source>
        <translation>A lista de alterações passadas e a sua anulação. O ficheiro danificado é posto de parte, nunca apagado.</translation>
    </message>
    <message>
        <source>It lies in %1</source>
        <translation>Está em %1</translation>
    </message>
    <message>
        <source>The shop is repaired</source>
        <translation>A loja está reparada</translation>
    </message>
    <message>
        <source>The backup is restored</source>
        <translation>A cópia está restaurada</translation>
    </message>
    <message>
        <source>What waited in the backup may have been sent since; the next sync asks instead of sending it blindly.</source>
        <translation>O que esperava na cópia pode ter sido enviado entretanto; a próxima sincronização pergunta em vez de o enviar às cegas.</translation>
    </message>
    <message>
        <source>The shop is sound</source>
        <translation>A loja está em ordem</translation>
    </message>
    <message>
        <source>Nothing was wrong with the file itself; the search index was made anew.</source>
        <translation>O ficheiro em si estava bem; o índice de pesquisa foi refeito.</translation>
    </message>
    <message>
        <source>The marketplace answers. What it has is fetched as soon as the shop is open.</source>
        <translation>O marketplace responde. O que ele tem é trazido assim que a loja abrir.</translation>
    </message>
    <message>
        <source>Until it can be reached you see your unsent work alone; everything else waits for the network and comes by itself.</source>
        <translation>Até estar acessível vê apenas o seu trabalho por enviar; tudo o resto espera pela rede e vem por si.</translation>
    </message>
    <message>
        <source>Everything you entered is there again.</source>
        <translation>Tudo o que introduziu está de novo aqui.</translation>
    </message>
    <message>
        <source>1 unsent change on this computer is not in the backup. Restore it anyway?</source>
        <translation>1 alteração por enviar deste computador não está na cópia. Restaurar mesmo assim?</translation>
    </message>
    <message>
        <source>%1 unsent changes on this computer are not in the backup. Restore it anyway?</source>
        <translation>%1 alterações por enviar deste computador não estão na cópia. Restaurar mesmo assim?</translation>
    </message>
    <message>
        <source>Change VAT rates</source>
        <translation>Alterar as taxas de IVA</translation>
    </message>
    <message>
        <source>It must not be left out.</source>
        <translation>É obrigatório.</translation>
    </message>
    <message>
        <source>It has no value.</source>
        <translation>Não tem valor.</translation>
    </message>
    <message>
        <source>Only the marketplace changes it.</source>
        <translation>Só o marketplace o altera.</translation>
    </message>
    <message>
        <source>It is there twice.</source>
        <translation>Está repetido.</translation>
    </message>
    <message>
        <source>It must be a whole number.</source>
        <translation>Tem de ser um número inteiro.</translation>
    </message>
    <message>
        <source>It must not be negative.</source>
        <translation>Não pode ser negativo.</translation>
    </message>
    <message>
        <source>It must be more than zero.</source>
        <translation>Tem de ser superior a zero.</translation>
    </message>
    <message>
        <source>It must not be zero.</source>
        <translation>Não pode ser zero.</translation>
    </message>
    <message>
        <source>The marketplace has no such specification.</source>
        <translation>O marketplace não conhece esta especificação.</translation>
    </message>
    <message>
        <source>The sub-category has no such specification.</source>
        <translation>A subcategoria não tem esta especificação.</translation>
    </message>
    <message>
        <source>Specifications need a sub-category.</source>
        <translation>As especificações precisam de uma subcategoria.</translation>
    </message>
    <message>
        <source>The marketplace has no such condition.</source>
        <translation>O marketplace não conhece este estado.</translation>
    </message>
    <message>
        <source>The marketplace does not know this country.</source>
        <translation>O marketplace não conhece este país.</translation>
    </message>
    <message>
        <source>A bar code has 8, 12, 13 or 14 digits.</source>
        <translation>Um código de barras tem 8, 12, 13 ou 14 algarismos.</translation>
    </message>
    <message>
        <source>The check digit of the bar code is wrong.</source>
        <translation>O dígito de controlo do código de barras está errado.</translation>
    </message>
    <message>
        <source>A part of it is missing.</source>
        <translation>Falta uma parte.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>Termina antes de começar.</translation>
    </message>
    <message>
        <source>It must be below the price.</source>
        <translation>Tem de ser inferior ao preço.</translation>
    </message>
    <message>
        <source>It must not be above the price.</source>
        <translation>Não pode ser superior ao preço.</translation>
    </message>
    <message>
        <source>Quantities must rise from step to step.</source>
        <translation>As quantidades têm de subir de escalão para escalão.</translation>
    </message>
    <message>
        <source>Prices must fall from step to step.</source>
        <translation>Os preços têm de descer de escalão para escalão.</translation>
    </message>
    <message>
        <source>The minimum is above the maximum.</source>
        <translation>O mínimo é superior ao máximo.</translation>
    </message>
    <message>
        <source>The file has not arrived there. Try again.</source>
        <translation>O ficheiro não chegou lá. Tente de novo.</translation>
    </message>
    <message>
        <source>The file is of another kind.</source>
        <translation>O ficheiro é de outro tipo.</translation>
    </message>
    <message>
        <source>Only https addresses of YouTube and Vimeo.</source>
        <translation>Só endereços https do YouTube e do Vimeo.</translation>
    </message>
    <message>
        <source>Give a name, your own reference or the part number.</source>
        <translation>Indique um nome, a sua referência ou o número da peça.</translation>
    </message>
    <message>
        <source>{path} cannot be written to. Check the room on the disk and the permissions of the shop’s folder.</source>
        <translation>Não é possível escrever em {path}. Verifique o espaço no disco e as permissões da pasta da loja.</translation>
    </message>
    <message>
        <source>Looks like a picture of “{article}”. Show what tells the two apart.</source>
        <translation>Parece-se com uma imagem de «{article}». Mostre o que distingue os dois.</translation>
    </message>
    <message>
        <source>Shown by “{article}” too, an article of another kind or brand. Is it the right one?</source>
        <translation>Também aparece em «{article}», um produto de outro tipo ou de outra marca. É a certa?</translation>
    </message>
    <message>
        <source>{title}: {said}</source>
        <translation>{title}: {said}</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>Marketplace</translation>
    </message>
    <message>
        <source>Missing: {field}</source>
        <translation>Falta: {field}</translation>
    </message>
    <message>
        <source>The marketplace has this and says later what became of it. Nothing needs doing.</source>
        <translation>O marketplace recebeu isto e dirá mais tarde o que aconteceu. Não é preciso fazer nada.</translation>
    </message>
</context>
</TS>
