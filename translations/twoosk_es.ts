<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>AdvicePanel</name>
    <message>
        <source>And %1 more</source>
        <translation>Y %1 más</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>Mostrar en el texto</translation>
    </message>
</context>
<context>
    <name>AlikeDialog</name>
    <message>
        <source>The same choice for many conflicts</source>
        <translation>La misma elección para varios conflictos</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Elección</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar la mía</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Usar la otra</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Cambiado por</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>All fields (%1)</source>
        <translation>Todos los campos (%1)</translation>
    </message>
    <message>
        <source>Changed by anybody</source>
        <translation>Cambiado por cualquiera</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>%1 de %2 elegidos</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>No elegir ninguno</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Elegir todos</translation>
    </message>
    <message>
        <source>Settle %1 conflict</source>
        <translation>Resolver %1 conflicto</translation>
    </message>
    <message>
        <source>Settle %1 conflicts</source>
        <translation>Resolver %1 conflictos</translation>
    </message>
    <message>
        <source>What each article becomes</source>
        <translation>En qué queda cada producto</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
</context>
<context>
    <name>AlikeModel</name>
    <message>
        <source>On the marketplace now</source>
        <translation>Ahora en el marketplace</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Aquí ahora</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Kept, with my changes</source>
        <translation>Se conserva, con mis cambios</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Eliminado</translation>
    </message>
</context>
<context>
    <name>ArticleTable</name>
    <message>
        <source>Articles</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
</context>
<context>
    <name>ArticlesPage</name>
    <message>
        <source>Articles</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Open article</source>
        <translation>Abrir producto</translation>
    </message>
    <message>
        <source>Clone</source>
        <translation>Clonar</translation>
    </message>
    <message>
        <source>Submit for review</source>
        <translation>Enviar a revisión</translation>
    </message>
    <message>
        <source>Change a field…</source>
        <translation>Cambiar un campo…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
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
        <translation>Clonado sin stock ni códigos, guardado aquí</translation>
    </message>
    <message>
        <source>Remove %1 article? You can undo this.</source>
        <translation>¿Eliminar %1 producto? Se puede deshacer.</translation>
    </message>
    <message>
        <source>Remove %1 articles? You can undo this.</source>
        <translation>¿Eliminar %1 productos? Se puede deshacer.</translation>
    </message>
    <message>
        <source>Remove articles</source>
        <translation>Eliminar productos</translation>
    </message>
    <message>
        <source>%1 article removed</source>
        <translation>%1 producto eliminado</translation>
    </message>
    <message>
        <source>%1 articles removed</source>
        <translation>%1 productos eliminados</translation>
    </message>
    <message>
        <source>Search, or brand:… price&gt;10 state:waiting</source>
        <translation>Buscar, o brand:… price&gt;10 state:waiting</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>Nuevo producto</translation>
    </message>
    <message>
        <source>New article (Ctrl+N)</source>
        <translation>Nuevo producto (Ctrl+N)</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Por lotes</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Batch (%1)</source>
        <translation>Por lotes (%1)</translation>
    </message>
    <message>
        <source>%1 article</source>
        <translation>%1 producto</translation>
    </message>
    <message>
        <source>%1 articles</source>
        <translation>%1 productos</translation>
    </message>
    <message>
        <source>%1 ticked</source>
        <translation>marcados: %1</translation>
    </message>
    <message>
        <source>Saved here, not sent yet</source>
        <translation>Guardado aquí, aún sin enviar</translation>
    </message>
    <message>
        <source>%1 article will be submitted</source>
        <translation>%1 producto se enviará a revisión</translation>
    </message>
    <message>
        <source>%1 articles will be submitted</source>
        <translation>%1 productos se enviarán a revisión</translation>
    </message>
    <message>
        <source>Nothing to submit</source>
        <translation>Nada que enviar a revisión</translation>
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
        <translation>Requiere su atención</translation>
    </message>
    <message>
        <source>Both sides changed</source>
        <translation>Cambiado en los dos lados</translation>
    </message>
    <message>
        <source>Not approved because</source>
        <translation>No aprobado. Motivos</translation>
    </message>
    <message>
        <source>Ready for review</source>
        <translation>Listo para la revisión</translation>
    </message>
    <message>
        <source>Everything the marketplace asks for is there.</source>
        <translation>Está todo lo que pide el marketplace.</translation>
    </message>
    <message>
        <source>Refused by the marketplace</source>
        <translation>Rechazado por el marketplace</translation>
    </message>
    <message>
        <source>Not on the marketplace yet</source>
        <translation>Aún no está en el marketplace</translation>
    </message>
    <message>
        <source>The whole article goes there with the next sync.</source>
        <translation>El producto completo irá con la próxima sincronización.</translation>
    </message>
    <message>
        <source>%1 change not sent yet</source>
        <translation>%1 cambio sin enviar</translation>
    </message>
    <message>
        <source>%1 changes not sent yet</source>
        <translation>%1 cambios sin enviar</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Ir a «%1»</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Information that does not agree</source>
        <translation>Información incoherente</translation>
    </message>
    <message>
        <source>Missing information</source>
        <translation>Información que falta</translation>
    </message>
    <message>
        <source>Texts against the rules</source>
        <translation>Textos contra las reglas</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Integridad</translation>
    </message>
    <message>
        <source>Completeness: %1</source>
        <translation>Integridad: %1</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Desde el %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
</context>
<context>
    <name>BatchDialog</name>
    <message>
        <source>Change a field</source>
        <translation>Cambiar un campo</translation>
    </message>
    <message>
        <source>Change a field of %1 article</source>
        <translation>Cambiar un campo de %1 producto</translation>
    </message>
    <message>
        <source>Change a field of %1 articles</source>
        <translation>Cambiar un campo de %1 productos</translation>
    </message>
    <message>
        <source>set to</source>
        <translation>fijar en</translation>
    </message>
    <message>
        <source>multiply by</source>
        <translation>multiplicar por</translation>
    </message>
    <message>
        <source>add</source>
        <translation>sumar</translation>
    </message>
    <message>
        <source>take away</source>
        <translation>restar</translation>
    </message>
    <message>
        <source>Value; empty clears the field</source>
        <translation>Valor; vacío borra el campo</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operación</translation>
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
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>%1 change, %2 stay as they are</source>
        <translation>Con cambios: %1. Sin cambios: %2</translation>
    </message>
    <message>
        <source>Change %1 article</source>
        <translation>Cambiar %1 producto</translation>
    </message>
    <message>
        <source>Change %1 articles</source>
        <translation>Cambiar %1 productos</translation>
    </message>
    <message>
        <source>%1 article changed</source>
        <translation>%1 producto cambiado</translation>
    </message>
    <message>
        <source>%1 articles changed</source>
        <translation>%1 productos cambiados</translation>
    </message>
</context>
<context>
    <name>Box</name>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>sin enviar</translation>
    </message>
    <message>
        <source>Not approved: %1</source>
        <translation>No aprobado: %1</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>La otra versión</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mi versión</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar la mía</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Usar la otra</translation>
    </message>
    <message>
        <source>History of %1 (Ctrl+Shift+H)</source>
        <translation>Historial de %1 (Ctrl+Mayús+H)</translation>
    </message>
</context>
<context>
    <name>BrandBox</name>
    <message>
        <source>New brand…</source>
        <translation>Marca nueva…</translation>
    </message>
</context>
<context>
    <name>BrandNotice</name>
    <message>
        <source>Did you mean %1?</source>
        <translation>¿Quiso decir %1?</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>Keep “%1” as a new brand</source>
        <translation>Conservar «%1» como marca nueva</translation>
    </message>
    <message>
        <source>New brand: it will be proposed to the marketplace when this article is sent.</source>
        <translation>Marca nueva: se propondrá al marketplace cuando se envíe este artículo.</translation>
    </message>
    <message>
        <source>Proposed to the marketplace; it is known once an article is approved.</source>
        <translation>Propuesta al marketplace; será conocida cuando se apruebe un artículo.</translation>
    </message>
    <message>
        <source>Use this brand</source>
        <translation>Usar esta marca</translation>
    </message>
    <message>
        <source>Keep as a new brand</source>
        <translation>Conservar como marca nueva</translation>
    </message>
</context>
<context>
    <name>ChangeSetList</name>
    <message>
        <source>Route</source>
        <translation>Vía</translation>
    </message>
    <message>
        <source>Every route</source>
        <translation>Todas las vías</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Choices</source>
        <translation>Opciones</translation>
    </message>
</context>
<context>
    <name>CodeBox</name>
    <message>
        <source>In your shop already:</source>
        <translation>Ya está en su tienda:</translation>
    </message>
    <message>
        <source>Article without a name</source>
        <translation>Artículo sin nombre</translation>
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
        <translation>Buscar comandos</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué desea hacer?</translation>
    </message>
</context>
<context>
    <name>ConflictCard</name>
    <message>
        <source>Theirs</source>
        <translation>La otra versión</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mi versión</translation>
    </message>
    <message>
        <source>Kept, with my changes</source>
        <translation>Se conserva, con mis cambios</translation>
    </message>
    <message>
        <source>Same for all like this (%1)…</source>
        <translation>Igual para todos los similares (%1)…</translation>
    </message>
    <message>
        <source>Removed on the marketplace</source>
        <translation>Eliminado en el marketplace</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar la mía</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Usar la otra</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Open article</source>
        <translation>Abrir producto</translation>
    </message>
    <message>
        <source>Both changes together, as a suggestion</source>
        <translation>Ambos cambios juntos, como sugerencia</translation>
    </message>
    <message>
        <source>Take the suggestion</source>
        <translation>Tomar la sugerencia</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>Keep mine in all…</source>
        <translation>Conservar la mía en todos…</translation>
    </message>
    <message>
        <source>Take theirs in all…</source>
        <translation>Usar la otra en todos…</translation>
    </message>
    <message>
        <source>Conflicts by field</source>
        <translation>Conflictos por campo</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
    <message>
        <source>Conflicts: both sides changed</source>
        <translation>Conflictos: cambios en los dos lados</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Show %1 more of %2</source>
        <translation>Mostrar %1 más de %2</translation>
    </message>
    <message>
        <source>Conflict settled</source>
        <translation>Conflicto resuelto</translation>
    </message>
    <message>
        <source>%1 conflicts settled</source>
        <translation>%1 conflictos resueltos</translation>
    </message>
    <message>
        <source>1 left open: it changed since you looked</source>
        <translation>1 sigue abierto: cambió mientras miraba</translation>
    </message>
    <message>
        <source>%1 left open: they changed since you looked</source>
        <translation>%1 siguen abiertos: cambiaron mientras miraba</translation>
    </message>
</context>
<context>
    <name>CropDialog</name>
    <message>
        <source>Turn and crop</source>
        <translation>Girar y recortar</translation>
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
        <translation>Girar a la izquierda</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Girar a la derecha</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Cuadrado</translation>
    </message>
    <message>
        <source>As it was at first</source>
        <translation>Como al principio</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 píxeles</translation>
    </message>
</context>
<context>
    <name>CropView</name>
    <message>
        <source>Part of the picture that is shown</source>
        <translation>Parte de la imagen que se muestra</translation>
    </message>
    <message>
        <source>Arrows move the frame, Shift+arrows resize it, Ctrl makes small steps</source>
        <translation>Las flechas mueven el marco, Mayús+flechas cambian su tamaño, Ctrl da pasos pequeños</translation>
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
        <translation>Serían %1 caracteres; el marketplace admite %2. No se ha cambiado nada: acorte el texto e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>Descriptions</name>
    <message>
        <source>%1: filled</source>
        <translation>%1: relleno</translation>
    </message>
    <message>
        <source>%1: empty</source>
        <translation>%1: vacío</translation>
    </message>
    <message>
        <source>%1 of %2 filled</source>
        <translation>%1 de %2 rellenos</translation>
    </message>
</context>
<context>
    <name>DifferenceCard</name>
    <message>
        <source>Open article</source>
        <translation>Abrir producto</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>The marketplace took these values and keeps other ones.</source>
        <translation>El marketplace aceptó estos valores y guarda otros.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
    <message>
        <source>Stored differently</source>
        <translation>Guardado de otra forma</translation>
    </message>
</context>
<context>
    <name>DocumentRow</name>
    <message>
        <source>Name of the document</source>
        <translation>Nombre del documento</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>Idioma del documento</translation>
    </message>
    <message>
        <source>No language</source>
        <translation>Sin idioma</translation>
    </message>
    <message>
        <source>Document %1</source>
        <translation>Documento %1</translation>
    </message>
    <message>
        <source>Not here yet; the next sync brings it</source>
        <translation>Aún no está aquí; la próxima sincronización lo trae</translation>
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
        <translation>Añadir archivos PDF…</translation>
    </message>
    <message>
        <source>Data sheets, manuals, certificates: up to five PDF files, dropped or chosen.</source>
        <translation>Fichas técnicas, manuales, certificados: hasta cinco archivos PDF, soltados o elegidos.</translation>
    </message>
    <message>
        <source>Add PDF files</source>
        <translation>Añadir archivos PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf *.PDF)</source>
        <translation>Archivos PDF (*.pdf *.PDF)</translation>
    </message>
    <message>
        <source>Documents saved here, not sent yet</source>
        <translation>Documentos guardados aquí, aún no enviados</translation>
    </message>
    <message>
        <source>Add these documents all the same?</source>
        <translation>¿Añadir estos documentos de todos modos?</translation>
    </message>
    <message>
        <source>Add anyway</source>
        <translation>Añadir de todos modos</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Dejar fuera</translation>
    </message>
    <message>
        <source>Saved here, not sent yet</source>
        <translation>Guardado aquí, aún no enviado</translation>
    </message>
</context>
<context>
    <name>EditorPage</name>
    <message>
        <source>Article</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Submit for review</source>
        <translation>Enviar a revisión</translation>
    </message>
    <message>
        <source>Clone</source>
        <translation>Clonar</translation>
    </message>
    <message>
        <source>More with this article</source>
        <translation>Más acciones con el artículo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>Producto anterior</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>Producto siguiente</translation>
    </message>
    <message>
        <source>Cloned without stock and codes, saved here</source>
        <translation>Clonado sin stock ni códigos, guardado aquí</translation>
    </message>
    <message>
        <source>Article removed</source>
        <translation>Producto eliminado</translation>
    </message>
    <message>
        <source>Back to the articles (Esc)</source>
        <translation>Volver a los productos (Esc)</translation>
    </message>
    <message>
        <source>Previous article (Ctrl+PgUp)</source>
        <translation>Producto anterior (Ctrl+PgUp)</translation>
    </message>
    <message>
        <source>Next article (Ctrl+PgDown)</source>
        <translation>Producto siguiente (Ctrl+PgDown)</translation>
    </message>
    <message>
        <source>Every change is saved here at once</source>
        <translation>Cada cambio se guarda aquí al momento</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>Nuevo producto</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Saved here, not sent yet</source>
        <translation>Guardado aquí, aún sin enviar</translation>
    </message>
    <message>
        <source>Conflict settled</source>
        <translation>Conflicto resuelto</translation>
    </message>
    <message>
        <source>Not submitted. Missing: %1</source>
        <translation>No se ha enviado a revisión. Falta: %1</translation>
    </message>
    <message>
        <source>It is already submitted as it stands</source>
        <translation>Ya está enviado a revisión tal como está</translation>
    </message>
    <message>
        <source>Will be submitted with the next sync</source>
        <translation>Se enviará a revisión con la próxima sincronización</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Clone as a series…</source>
        <translation>Clonar en serie…</translation>
    </message>
    <message>
        <source>Preview (Ctrl+P)</source>
        <translation>Vista previa (Ctrl+P)</translation>
    </message>
    <message>
        <source>Next open translation</source>
        <translation>Siguiente traducción pendiente</translation>
    </message>
    <message>
        <source>Previous open translation</source>
        <translation>Traducción pendiente anterior</translation>
    </message>
    <message>
        <source>Submit again</source>
        <translation>Volver a enviar</translation>
    </message>
</context>
<context>
    <name>FieldHistory</name>
    <message>
        <source>History of %1</source>
        <translation>Historial de %1</translation>
    </message>
    <message>
        <source>Not changed so far.</source>
        <translation>Sin cambios hasta ahora.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>On the marketplace: %1</source>
        <translation>En el marketplace: %1</translation>
    </message>
    <message>
        <source>Take the marketplace’s value</source>
        <translation>Tomar el valor del marketplace</translation>
    </message>
    <message>
        <source>Restore “%1”</source>
        <translation>Restaurar «%1»</translation>
    </message>
    <message>
        <source>Empty it again</source>
        <translation>Vaciarlo otra vez</translation>
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
        <translation>Sugerencias</translation>
    </message>
    <message>
        <source>Show all (arrow down)</source>
        <translation>Mostrar todo (flecha abajo)</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>%1, picture %2 of %3</source>
        <translation>%1, imagen %2 de %3</translation>
    </message>
</context>
<context>
    <name>GroupBox</name>
    <message>
        <source>Fill in the other parts too; then it is saved.</source>
        <translation>Rellene también las otras partes y se guardará.</translation>
    </message>
</context>
<context>
    <name>GuaranteeBox</name>
    <message>
        <source>Given by</source>
        <translation>Ofrecida por</translation>
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
        <translation>Guardado aquí, aún sin enviar</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
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
        <translation>Ayuda para traducir</translation>
    </message>
    <message>
        <source>Put the cursor into a text: its source, what you translated before and the terms of the trade appear here. F8 leads to the next open text.</source>
        <translation>Ponga el cursor en un texto: aquí aparecen su origen, lo que tradujo antes y los términos del sector. F8 lleva al siguiente texto pendiente.</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>A tener en cuenta</translation>
    </message>
    <message>
        <source>The source is empty: write it first, then translate it.</source>
        <translation>El origen está vacío: escríbalo primero y después tradúzcalo.</translation>
    </message>
    <message>
        <source>It fits the source</source>
        <translation>Corresponde al origen</translation>
    </message>
    <message>
        <source>Copy the source</source>
        <translation>Copiar el origen</translation>
    </message>
    <message>
        <source>Standard name: %1</source>
        <translation>Nombre estándar: %1</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>From your own texts</source>
        <translation>De sus propios textos</translation>
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
        <translation>Aceptar (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Terms of the trade</source>
        <translation>Términos del sector</translation>
    </message>
    <message>
        <source>Insert at the cursor</source>
        <translation>Insertar en el cursor</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
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
        <translation>Después</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Quantities</source>
        <translation>Cantidades</translation>
    </message>
    <message>
        <source>Pictures from a folder</source>
        <translation>Imágenes de una carpeta</translation>
    </message>
    <message>
        <source>Drop a workbook (.xlsx, .csv) here</source>
        <translation>Suelte aquí una hoja de cálculo (.xlsx, .csv)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>What is to be said about rows</source>
        <translation>Observaciones sobre las filas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Drop a folder of pictures here</source>
        <translation>Suelte aquí una carpeta de imágenes</translation>
    </message>
    <message>
        <source>Folder of pictures</source>
        <translation>Carpeta de imágenes</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx *.csv)</source>
        <translation>Hojas de cálculo (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Hoja de cálculo</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Nothing is changed yet. Press Import to do it.</source>
        <translation>Aún no se ha cambiado nada. Pulse Importar para hacerlo.</translation>
    </message>
    <message>
        <source>Imported and saved here. One Undo takes all of it back.</source>
        <translation>Importado y guardado aquí. Con un solo Deshacer se retira todo.</translation>
    </message>
    <message>
        <source>Refused rows lie in %1; correct and import that file.</source>
        <translation>Las filas rechazadas están en %1; corrija e importe ese archivo.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Imported and saved here, not sent yet</source>
        <translation>Importado y guardado aquí, aún sin enviar</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Panel de detalles</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Not approved because</source>
        <translation>No aprobado. Motivos</translation>
    </message>
    <message>
        <source>Missing before review</source>
        <translation>Falta para la revisión</translation>
    </message>
    <message>
        <source>Recent changes</source>
        <translation>Cambios recientes</translation>
    </message>
</context>
<context>
    <name>KindBox</name>
    <message>
        <source>Type to search</source>
        <translation>Escriba para buscar</translation>
    </message>
</context>
<context>
    <name>KindFoot</name>
    <message>
        <source>How to choose the right category?</source>
        <translation>¿Cómo elegir la categoría correcta?</translation>
    </message>
    <message>
        <source>Recent:</source>
        <translation>Recientes:</translation>
    </message>
    <message>
        <source>The category tells buyers what kind of article to expect, and lets them find it sooner. First choose one of the six categories, then the sub-category that comes nearest; its specifications open by themselves.</source>
        <translation>La categoría indica a los compradores qué tipo de artículo pueden esperar y les permite encontrarlo antes. Elija primero una de las seis categorías y luego la subcategoría más cercana; sus especificaciones se abren solas.</translation>
    </message>
    <message>
        <source>You can also type what the article is, in any of the five languages, straight into “Sub-category”; the category follows.</source>
        <translation>También puede escribir qué es el artículo, en cualquiera de los cinco idiomas, directamente en «Subcategoría»; la categoría la sigue.</translation>
    </message>
    <message>
        <source>Nothing fits, or you are not sure? Write to %1.</source>
        <translation>¿Nada encaja o no está seguro? Escriba a %1.</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
</context>
<context>
    <name>LadderBox</name>
    <message>
        <source>Add a step</source>
        <translation>Añadir tramo</translation>
    </message>
    <message>
        <source>One price for every quantity. Add a step to sell more for less.</source>
        <translation>Un solo precio para cualquier cantidad. Añada un tramo para vender más por menos.</translation>
    </message>
    <message>
        <source>Copy from another article…</source>
        <translation>Copiar de otro producto…</translation>
    </message>
    <message>
        <source>Paste from a spreadsheet</source>
        <translation>Pegar de una hoja de cálculo</translation>
    </message>
    <message>
        <source>Copy the rows</source>
        <translation>Copiar las filas</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>The steps are on the clipboard</source>
        <translation>Los tramos están en el portapapeles</translation>
    </message>
</context>
<context>
    <name>LadderChart</name>
    <message>
        <source>Price by quantity</source>
        <translation>Precio por cantidad</translation>
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
        <translation>Copiar una escala de precios</translation>
    </message>
    <message>
        <source>Articles of the same sub-category that have one, newest first</source>
        <translation>Productos de la misma subcategoría que tienen una, los más recientes primero</translation>
    </message>
    <message>
        <source>Carry the discounts over to this article’s price</source>
        <translation>Trasladar los descuentos al precio de este producto</translation>
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
        <translation>Ningún otro producto de esta subcategoría tiene aún una escala de precios.</translation>
    </message>
</context>
<context>
    <name>LadderRow</name>
    <message>
        <source>From quantity</source>
        <translation>Desde la cantidad</translation>
    </message>
    <message>
        <source>Price per unit, or a discount like -10 %</source>
        <translation>Precio por unidad o un descuento como -10 %</translation>
    </message>
    <message>
        <source>Remove this step</source>
        <translation>Quitar este tramo</translation>
    </message>
    <message>
        <source>Fill in both quantity and price; then the step is saved.</source>
        <translation>Rellene cantidad y precio; entonces se guarda el tramo.</translation>
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
        <translation>%1: %2 de %3 textos están al día. Pulse para mostrar u ocultar el idioma.</translation>
    </message>
</context>
<context>
    <name>LimitsBox</name>
    <message>
        <source>Limited order</source>
        <translation>Pedido limitado</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Como mínimo</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como máximo</translation>
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
        <translation>Redondear a paquetes enteros: %1</translation>
    </message>
    <message>
        <source>Round up to whole packs</source>
        <translation>Redondear a paquetes completos</translation>
    </message>
</context>
<context>
    <name>Measures</name>
    <message>
        <source>Sold in packs? Say so in Price and stock</source>
        <translation>¿Se vende en paquetes? Indíquelo en Precio y existencias</translation>
    </message>
    <message>
        <source>Which unit to choose?</source>
        <translation>¿Qué unidad elegir?</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
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
        <translation>Elija la unidad en la que se mide el artículo. El precio, las existencias y el peso se entienden por unidad.</translation>
    </message>
    <message>
        <source>A patch cord: choose “piece”, whether or not it is later sold in packs.</source>
        <translation>Un latiguillo: elija «unidad», se venda luego en paquetes o no.</translation>
    </message>
    <message>
        <source>A reel of cable: choose “m”. It is measured in metres and sold by the reel; the reel is the pack, in Price and stock.</source>
        <translation>Una bobina de cable: elija «m». El artículo se mide en metros y se vende por bobinas; la bobina es el paquete, en Precio y existencias.</translation>
    </message>
</context>
<context>
    <name>MediaCard</name>
    <message>
        <source>1 more article shows it</source>
        <translation>1 producto más lo muestra</translation>
    </message>
    <message>
        <source>%1 more articles show it</source>
        <translation>%1 productos más lo muestran</translation>
    </message>
    <message>
        <source>Open article</source>
        <translation>Abrir producto</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Sustituir…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Take it off the article</source>
        <translation>Quitarlo del producto</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sustituir</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png)</source>
        <translation>Fotos (*.jpg *.jpeg *.png)</translation>
    </message>
</context>
<context>
    <name>MediaRow</name>
    <message>
        <source>Alt+arrows move, Enter opens, Del removes</source>
        <translation>Alt+flechas mueven, Intro abre, Supr quita</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Move to “%1”?</source>
        <translation>¿Mover a «%1»?</translation>
    </message>
    <message>
        <source>Leave the article without a sub-category?</source>
        <translation>¿Dejar el artículo sin subcategoría?</translation>
    </message>
    <message>
        <source>%1 specification does not exist there and would be removed:</source>
        <translation>%1 especificación no existe allí y se eliminaría:</translation>
    </message>
    <message>
        <source>%1 specifications do not exist there and would be removed:</source>
        <translation>%1 especificaciones no existen allí y se eliminarían:</translation>
    </message>
    <message>
        <source>Everything else stays. Undo brings them back.</source>
        <translation>Todo lo demás se conserva. Deshacer las recupera.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Move and remove %1</source>
        <translation>Mover y eliminar %1</translation>
    </message>
</context>
<context>
    <name>NewBrandDialog</name>
    <message>
        <source>New brand</source>
        <translation>Marca nueva</translation>
    </message>
    <message>
        <source>Write it as the manufacturer does. Buyers will filter by it.</source>
        <translation>Escríbala como el fabricante. Los compradores filtran por ella.</translation>
    </message>
    <message>
        <source>Name of the brand</source>
        <translation>Nombre de la marca</translation>
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
        <translation>Y %1 más por revisar.</translation>
    </message>
</context>
<context>
    <name>NumberBox</name>
    <message>
        <source>Also in %1: it is converted</source>
        <translation>También en %1: se convierte</translation>
    </message>
</context>
<context>
    <name>OfferRows</name>
    <message>
        <source>Warehouse</source>
        <translation>Almacén</translation>
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
        <translation>En paquetes</translation>
    </message>
    <message>
        <source>The rate of the country that holds today</source>
        <translation>El tipo del país vigente hoy</translation>
    </message>
    <message>
        <source>Take the usual rate</source>
        <translation>Tomar el tipo habitual</translation>
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
        <translation>Retirar la oferta</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Ofrecer</translation>
    </message>
</context>
<context>
    <name>OffersBox</name>
    <message>
        <source>Not offered from any warehouse yet. Add one to give its stock and VAT rate.</source>
        <translation>Aún no se ofrece desde ningún almacén. Añada uno para indicar su stock y su tipo de IVA.</translation>
    </message>
    <message>
        <source>Add warehouse</source>
        <translation>Agregar almacén</translation>
    </message>
    <message>
        <source>VAT rates…</source>
        <translation>Tipos de IVA…</translation>
    </message>
    <message>
        <source>In all: %1</source>
        <translation>En total: %1</translation>
    </message>
    <message>
        <source>Add warehouse…</source>
        <translation>Agregar almacén…</translation>
    </message>
    <message>
        <source>New warehouse…</source>
        <translation>Nuevo almacén…</translation>
    </message>
    <message>
        <source>Saved here, not sent yet</source>
        <translation>Guardado aquí, aún no enviado</translation>
    </message>
    <message>
        <source>Warehouse saved here, not sent yet</source>
        <translation>Almacén guardado aquí, aún no enviado</translation>
    </message>
    <message>
        <source>Stock saved here, not sent yet</source>
        <translation>Stock guardado aquí, aún no enviado</translation>
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
        <translation>No hay nada en espera</translation>
    </message>
    <message>
        <source>Changes you make appear here until the marketplace has confirmed them, with everything that needs your decision on top.</source>
        <translation>Sus cambios aparecen aquí hasta que el marketplace los confirma; arriba, todo lo que requiere su decisión.</translation>
    </message>
</context>
<context>
    <name>PackBox</name>
    <message>
        <source>Sold in packs</source>
        <translation>Se vende en paquetes</translation>
    </message>
    <message>
        <source>Units in a pack</source>
        <translation>Unidades en un paquete</translation>
    </message>
    <message>
        <source>What the pack is called</source>
        <translation>Nombre del paquete</translation>
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
        <translation>Abrir producto</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Keep my count: %1</source>
        <translation>Conservar mi recuento: %1</translation>
    </message>
    <message>
        <source>Keep the difference %2: %1</source>
        <translation>Conservar la diferencia %2: %1</translation>
    </message>
    <message>
        <source>Discard: stays %1</source>
        <translation>Descartar: queda %1</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Main picture</source>
        <translation>Imagen principal</translation>
    </message>
</context>
<context>
    <name>PictureNotes</name>
    <message>
        <source>The same picture is in “%1”.</source>
        <translation>La misma imagen está en «%1».</translation>
    </message>
    <message>
        <source>It looks like a picture of “%1”.</source>
        <translation>Se parece a una imagen de «%1».</translation>
    </message>
    <message>
        <source>Open that article</source>
        <translation>Abrir ese artículo</translation>
    </message>
</context>
<context>
    <name>PictureStrip</name>
    <message>
        <source>Add pictures…</source>
        <translation>Añadir imágenes…</translation>
    </message>
    <message>
        <source>Drop files here or paste with Ctrl+V; drag to put them in order.</source>
        <translation>Suelte archivos aquí o pegue con Ctrl+V; arrastre para ordenarlos.</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Imagen pegada</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>Añadir imágenes</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png)</source>
        <translation>Imágenes (*.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>Pictures saved here, not sent yet</source>
        <translation>Imágenes guardadas aquí, aún sin enviar</translation>
    </message>
    <message>
        <source>Saved here, not sent yet</source>
        <translation>Guardado aquí, aún sin enviar</translation>
    </message>
    <message>
        <source>Taking in %1 pictures…</source>
        <translation>Incorporando %1 imágenes…</translation>
    </message>
    <message>
        <source>Replace the picture</source>
        <translation>Sustituir la imagen</translation>
    </message>
</context>
<context>
    <name>PictureViewer</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Imagen anterior</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Imagen siguiente</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>Abrir en otro programa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>The picture is being made ready…</source>
        <translation>La imagen se está preparando…</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>As a buyer will see it</source>
        <translation>Como lo verá el comprador</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>PreviewSheet</name>
    <message>
        <source>Go to the field</source>
        <translation>Ir al campo</translation>
    </message>
</context>
<context>
    <name>PriceBox</name>
    <message>
        <source>Price per unit, without VAT</source>
        <translation>Precio por unidad, sin IVA</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>The price is right</source>
        <translation>El precio es correcto</translation>
    </message>
    <message>
        <source>Without VAT; buyers see the VAT of the warehouse</source>
        <translation>Sin IVA; el comprador ve el IVA del almacén</translation>
    </message>
</context>
<context>
    <name>PromiseBox</name>
    <message>
        <source>What this marketplace cannot do</source>
        <translation>Lo que este marketplace no sabe hacer</translation>
    </message>
</context>
<context>
    <name>PromotionBox</name>
    <message>
        <source>Promotion price</source>
        <translation>Precio de promoción</translation>
    </message>
    <message>
        <source>or -20 %</source>
        <translation>o -20 %</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
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
        <translation>Intercambiar los días</translation>
    </message>
    <message>
        <source>%1 below %2</source>
        <translation>%1 por debajo de %2</translation>
    </message>
    <message>
        <source>Give the promotion a price; then it is saved.</source>
        <translation>Indique un precio para la promoción; entonces se guarda.</translation>
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
        <translation>Intentar todo de nuevo</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazados</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Sustituido</translation>
    </message>
    <message>
        <source>Taken off the article</source>
        <translation>Quitado del producto</translation>
    </message>
    <message>
        <source>Goes again with the next sync</source>
        <translation>Se enviará de nuevo con la próxima sincronización</translation>
    </message>
    <message>
        <source>Stock settled</source>
        <translation>Stock resuelto</translation>
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
        <translation>La tienda no se puede abrir</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar una copia…</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Repairing…</source>
        <translation>Reparando…</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia</translation>
    </message>
    <message>
        <source>Backups (*.zip *.sqlite);;All files (*)</source>
        <translation>Copias (*.zip *.sqlite);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Repair would keep them. After restoring they lie beside the set-aside file.</source>
        <translation>Reparar los conservaría. Tras restaurar quedan junto al archivo apartado.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Restaurando…</translation>
    </message>
    <message>
        <source>Open the shop</source>
        <translation>Abrir la tienda</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Clear (Esc)</source>
        <translation>Borrar (Esc)</translation>
    </message>
</context>
<context>
    <name>SentSets</name>
    <message>
        <source>Sent lately</source>
        <translation>Enviado recientemente</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Revertir</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>Left as it is:</source>
        <translation>Se deja como está:</translation>
    </message>
    <message>
        <source>1 change reversed; it waits to be sent</source>
        <translation>1 cambio revertido; espera a ser enviado</translation>
    </message>
    <message>
        <source>%1 changes reversed; they wait to be sent</source>
        <translation>%1 cambios revertidos; esperan a ser enviados</translation>
    </message>
</context>
<context>
    <name>SeriesDialog</name>
    <message>
        <source>Clone as a series</source>
        <translation>Clonar en serie</translation>
    </message>
    <message>
        <source>Stock and bar code are not copied. Price, weight and pictures are those of this article: review them.</source>
        <translation>El stock y el código de barras no se copian. Precio, peso e imágenes son los de este producto: revíselos.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>Especificación</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Pattern: %1</source>
        <translation>Patrón: %1</translation>
    </message>
    <message>
        <source>Empty leaves it out</source>
        <translation>Vacío: se omite</translation>
    </message>
    <message>
        <source>A second one makes every combination</source>
        <translation>Una segunda da todas las combinaciones</translation>
    </message>
    <message>
        <source>1; 2; 3; 5; 10</source>
        <translation>1; 2; 3; 5; 10</translation>
    </message>
    <message>
        <source>What would be created</source>
        <translation>Lo que se crearía</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>%1 omitidos</translation>
    </message>
    <message>
        <source>Create %1 article</source>
        <translation>Crear %1 producto</translation>
    </message>
    <message>
        <source>Create %1 articles</source>
        <translation>Crear %1 productos</translation>
    </message>
    <message>
        <source>%1 article created, saved here</source>
        <translation>%1 producto creado, guardado aquí</translation>
    </message>
    <message>
        <source>%1 articles created, saved here</source>
        <translation>%1 productos creados, guardados aquí</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>Marketplace</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>You find the token in your account on the marketplace. It is kept safely.</source>
        <translation>El token está en su cuenta del marketplace. Se guarda de forma segura.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>This workstation</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Device name, as colleagues see it</source>
        <translation>Nombre del equipo, como lo ven sus compañeros</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Según el sistema</translation>
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
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Connected to %1 as %2.</source>
        <translation>Conexión con %1 como %2.</translation>
    </message>
    <message>
        <source>Not connected yet. You can work here already; nothing is sent.</source>
        <translation>Aún sin conectar. Ya puede trabajar aquí; no se envía nada.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Connected as %1</source>
        <translation>Conexión como %1</translation>
    </message>
    <message>
        <source>The language changes at the next start</source>
        <translation>El idioma cambiará al volver a abrir el programa</translation>
    </message>
</context>
<context>
    <name>Specs</name>
    <message>
        <source>Choose a sub-category, and its specifications open here.</source>
        <translation>Elija una subcategoría y aquí se abrirán sus especificaciones.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>★ Recommended: buyers filter by these</source>
        <translation>★ Recomendadas: los compradores filtran por ellas</translation>
    </message>
    <message>
        <source>More specifications</source>
        <translation>Más especificaciones</translation>
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
        <translation>Ahora: %1</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contado</translation>
    </message>
    <message>
        <source>Difference, like +10 or -2</source>
        <translation>Diferencia, como +10 o -2</translation>
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
        <translation>Negrita (Ctrl+B)</translation>
    </message>
    <message>
        <source>List (Ctrl+Shift+L)</source>
        <translation>Lista (Ctrl+Mayús+L)</translation>
    </message>
</context>
<context>
    <name>Suggestion</name>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Standard name: %1</source>
        <translation>Nombre estándar: %1</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Todos los idiomas</translation>
    </message>
    <message>
        <source>Names the article so in all languages, as one step</source>
        <translation>Nombra así el artículo en todos los idiomas, en un solo paso</translation>
    </message>
</context>
<context>
    <name>SyncButton</name>
    <message>
        <source>Not connected</source>
        <translation>Sin conectar</translation>
    </message>
    <message>
        <source>Offline – %1 change waiting</source>
        <translation>Sin conexión – %1 cambio en espera</translation>
    </message>
    <message>
        <source>Offline – %1 changes waiting</source>
        <translation>Sin conexión – %1 cambios en espera</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Renovar acceso</translation>
    </message>
    <message>
        <source>Syncing %1 of %2</source>
        <translation>Sincronizando %1 de %2</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Sincronizando…</translation>
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
        <translation>Conecte con el marketplace en Configuración para enviar su trabajo.</translation>
    </message>
    <message>
        <source>Last sync: %1</source>
        <translation>Última sincronización: %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Resuming: %1</source>
        <translation>Se reanuda: %1</translation>
    </message>
    <message>
        <source>Goes on at %1</source>
        <translation>Sigue a las %1</translation>
    </message>
    <message>
        <source>Sync now (F5)</source>
        <translation>Sincronizar ahora (F5)</translation>
    </message>
</context>
<context>
    <name>SyncHistory</name>
    <message>
        <source>Syncs</source>
        <translation>Sincronizaciones</translation>
    </message>
</context>
<context>
    <name>SyncMenu</name>
    <message>
        <source>More about the sync</source>
        <translation>Más sobre la sincronización</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>Send stock only</source>
        <translation>Enviar solo el stock</translation>
    </message>
    <message>
        <source>Send prices only</source>
        <translation>Enviar solo los precios</translation>
    </message>
    <message>
        <source>Send pictures now</source>
        <translation>Enviar las imágenes ahora</translation>
    </message>
    <message>
        <source>Pause the sync</source>
        <translation>Pausar la sincronización</translation>
    </message>
    <message>
        <source>Metered network: no pictures</source>
        <translation>Red de uso medido: sin imágenes</translation>
    </message>
    <message>
        <source>Show the last syncs</source>
        <translation>Ver las últimas sincronizaciones</translation>
    </message>
</context>
<context>
    <name>SyncNotice</name>
    <message>
        <source>Remove them here too</source>
        <translation>Eliminarlos también aquí</translation>
    </message>
    <message>
        <source>Compare and go on</source>
        <translation>Comparar y continuar</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>Abrir la configuración</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Preguntar de nuevo</translation>
    </message>
    <message>
        <source>Remove them here too (%1)…</source>
        <translation>Eliminarlos también aquí (%1)…</translation>
    </message>
    <message>
        <source>The marketplace says that %1 of your %2 articles are gone</source>
        <translation>El marketplace indica que han desaparecido %1 de sus %2 productos</translation>
    </message>
    <message>
        <source>The marketplace was restored from an older copy</source>
        <translation>El marketplace se ha restaurado desde una copia anterior</translation>
    </message>
    <message>
        <source>The sync stands still</source>
        <translation>La sincronización está detenida</translation>
    </message>
    <message>
        <source>Nothing was removed here, and the sync waits for you; what you change stays here meanwhile. If somebody emptied the account by mistake, have it brought back on the marketplace and ask again. If it is right, remove the articles here too; what you have changed of them and not sent stays and is asked about.</source>
        <translation>Aquí no se ha eliminado nada y la sincronización le espera; lo que cambie se queda aquí entretanto. Si alguien vació la cuenta por error, haga que se recupere en el marketplace y pregunte de nuevo. Si es correcto, elimine los productos también aquí; lo que haya cambiado en ellos sin enviarlo se queda y se le preguntará.</translation>
    </message>
    <message>
        <source>Nothing was changed here, and the sync waits for you. When you go on, everything is compared: what the marketplace has lost is sent again from here, where both sides differ you are asked, and nothing is removed here.</source>
        <translation>Aquí no se ha cambiado nada y la sincronización le espera. Si continúa, se compara todo: lo que el marketplace ha perdido se envía de nuevo desde aquí, donde ambos lados difieren se le pregunta, y aquí no se elimina nada.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>Remove %1 articles here?</source>
        <translation>¿Eliminar %1 productos aquí?</translation>
    </message>
    <message>
        <source>They are gone on the marketplace. This cannot be undone.</source>
        <translation>Han desaparecido del marketplace. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>SyncStrip</name>
    <message>
        <source>The last syncs, newest at the right</source>
        <translation>Las últimas sincronizaciones, la más reciente a la derecha</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message>
        <source>Main picture</source>
        <translation>Imagen principal</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Imagen %1</translation>
    </message>
    <message>
        <source>Empty slot %1</source>
        <translation>Espacio vacío %1</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Alt+arrows move, Enter opens, right click or Menu key shows more</source>
        <translation>Alt+flechas mueven, Intro abre, clic derecho o tecla Menú muestra más</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>Abrir en otro programa</translation>
    </message>
    <message>
        <source>Make main picture</source>
        <translation>Hacer imagen principal</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Girar a la derecha</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Girar a la izquierda</translation>
    </message>
    <message>
        <source>Turn and crop…</source>
        <translation>Girar y recortar…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Sustituir…</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Mover a la izquierda</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Mover a la derecha</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>What to do with the picture</source>
        <translation>Qué hacer con la imagen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>TranslationBox</name>
    <message>
        <source>%1 (source)</source>
        <translation>%1 (origen)</translation>
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
        <translation>Idioma de origen</translation>
    </message>
    <message>
        <source>Next text that is missing, draft or outdated (F8)</source>
        <translation>Siguiente texto que falta, es borrador o está desfasado (F8)</translation>
    </message>
    <message>
        <source>Next open (%1)</source>
        <translation>Siguiente pendiente (%1)</translation>
    </message>
    <message>
        <source>All translated</source>
        <translation>Todo traducido</translation>
    </message>
</context>
<context>
    <name>Translations</name>
    <message>
        <source>Translations</source>
        <translation>Traducciones</translation>
    </message>
    <message>
        <source>Every text is translated</source>
        <translation>Todos los textos están traducidos</translation>
    </message>
</context>
<context>
    <name>UnitBox</name>
    <message>
        <source>Usual here: %1</source>
        <translation>Habitual aquí: %1</translation>
    </message>
</context>
<context>
    <name>UnitNotice</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Sold %1 now, %2 before. These are still the figures of before:</source>
        <translation>Ahora se vende %1, antes %2. Estos datos siguen siendo los de antes:</translation>
    </message>
</context>
<context>
    <name>ValueEditor</name>
    <message>
        <source>Another value for “%1”</source>
        <translation>Otro valor para «%1»</translation>
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
        <translation>Tipos de IVA</translation>
    </message>
    <message>
        <source>When an article is offered from a warehouse, the rate of its country that holds that day is proposed. Offers you have made keep their rate.</source>
        <translation>Cuando se ofrece un producto desde un almacén, se propone el tipo de su país vigente ese día. Las ofertas ya hechas conservan su tipo.</translation>
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
        <translation>Válido desde</translation>
    </message>
    <message>
        <source>Add a rate</source>
        <translation>Añadir un tipo</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Use the shipped rates</source>
        <translation>Usar los tipos originales</translation>
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
        <translation>Columnas</translation>
    </message>
    <message>
        <source>VAT rates saved</source>
        <translation>Tipos de IVA guardados</translation>
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
        <translation>Dirección de un vídeo</translation>
    </message>
    <message>
        <source>Address of a YouTube or Vimeo video</source>
        <translation>Dirección de un vídeo de YouTube o Vimeo</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Saved here, not sent yet</source>
        <translation>Guardado aquí, aún no enviado</translation>
    </message>
</context>
<context>
    <name>WaitingSets</name>
    <message>
        <source>Waiting changes</source>
        <translation>Cambios en espera</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>1 change discarded</source>
        <translation>1 cambio descartado</translation>
    </message>
    <message>
        <source>%1 changes discarded</source>
        <translation>%1 cambios descartados</translation>
    </message>
    <message>
        <source>%1 on their way already: reverse them once they are sent</source>
        <translation>%1 ya en camino: reviértalos una vez enviados</translation>
    </message>
</context>
<context>
    <name>WarehouseDialog</name>
    <message>
        <source>Edit warehouse</source>
        <translation>Editar almacén</translation>
    </message>
    <message>
        <source>New warehouse</source>
        <translation>Nuevo almacén</translation>
    </message>
    <message>
        <source>Country - Package - Company - City</source>
        <translation>País - Paquete - Empresa - Ciudad</translation>
    </message>
    <message>
        <source>Hours or weeks</source>
        <translation>Horas o semanas</translation>
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
        <translation>Por ejemplo, el horario</translation>
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
        <translation>Almacenes</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>New warehouse</source>
        <translation>Nuevo almacén</translation>
    </message>
    <message>
        <source>Your warehouses will be here</source>
        <translation>Aquí estarán sus almacenes</translation>
    </message>
    <message>
        <source>Articles are offered from a warehouse, with their VAT rate and stock.</source>
        <translation>Los productos se ofrecen desde un almacén, con su tipo de IVA y su stock.</translation>
    </message>
    <message>
        <source>Warehouse saved here, not sent yet</source>
        <translation>Almacén guardado aquí, aún sin enviar</translation>
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
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>VAT rates…</source>
        <translation>Tipos de IVA…</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>Ayuda sobre esta página</translation>
    </message>
    <message>
        <source>Everything is saved here as you go</source>
        <translation>Todo se guarda aquí sobre la marcha</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nada que deshacer</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rehecho: %1</translation>
    </message>
    <message>
        <source>Nothing to do again</source>
        <translation>Nada que rehacer</translation>
    </message>
    <message>
        <source>%1 left as they are: changed or sent since</source>
        <translation>quedan como están: %1 (cambiados o enviados después)</translation>
    </message>
</context>
<context>
    <name>_Share</name>
    <message>
        <source>%1 of %2 recommended specifications filled in</source>
        <translation>%1 de %2 especificaciones recomendadas rellenadas</translation>
    </message>
    <message>
        <source>All %2 recommended specifications filled in: easy to find</source>
        <translation>Las %2 especificaciones recomendadas están rellenadas: fácil de encontrar</translation>
    </message>
</context>
<context>
    <name>buyer</name>
    <message>
        <source>per {unit}, without VAT</source>
        <translation>por {unit}, sin IVA</translation>
    </message>
    <message>
        <source>instead of {price}</source>
        <translation>en lugar de {price}</translation>
    </message>
    <message>
        <source>Promotion until {day}</source>
        <translation>Promoción hasta el {day}</translation>
    </message>
    <message>
        <source>Promotion from {start} to {end}: {price}</source>
        <translation>Promoción del {start} al {end}: {price}</translation>
    </message>
    <message>
        <source>{pack} of {quantity}: {price}</source>
        <translation>{pack} de {quantity}: {price}</translation>
    </message>
    <message>
        <source>Smallest order: {quantity} for {price}</source>
        <translation>Pedido mínimo: {quantity} por {price}</translation>
    </message>
    <message>
        <source>Largest order: {quantity}</source>
        <translation>Pedido máximo: {quantity}</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Price per {unit}</source>
        <translation>Precio por {unit}</translation>
    </message>
    <message>
        <source>You save</source>
        <translation>Usted ahorra</translation>
    </message>
    <message>
        <source>{price} with {rate} % VAT</source>
        <translation>{price} con {rate} % de IVA</translation>
    </message>
    <message>
        <source>{quantity} in stock</source>
        <translation>{quantity} en stock</translation>
    </message>
    <message>
        <source>Not in stock</source>
        <translation>Sin stock</translation>
    </message>
    <message>
        <source>Leaves within {number} h</source>
        <translation>Sale en {number} h</translation>
    </message>
    <message>
        <source>Leaves within {number} week</source>
        <translation>Sale en {number} semana</translation>
    </message>
    <message>
        <source>Leaves within {number} weeks</source>
        <translation>Sale en {number} semanas</translation>
    </message>
    <message>
        <source>{months} months</source>
        <translation>{months} meses</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilidad</translation>
    </message>
    <message>
        <source>{number} piece</source>
        <translation>{number} unidad</translation>
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
        <translation>Usar %1 (se perdieron los ceros iniciales)</translation>
    </message>
    <message>
        <source>Use %1 (the book number as a bar code)</source>
        <translation>Usar %1 (el ISBN como código de barras)</translation>
    </message>
    <message>
        <source>Use %1 (if only the last digit is wrong)</source>
        <translation>Usar %1 (si solo el último dígito es incorrecto)</translation>
    </message>
    <message>
        <source>Use %1 (with the check digit added)</source>
        <translation>Usar %1 (con el dígito de control añadido)</translation>
    </message>
</context>
<context>
    <name>columns</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>Número de pieza</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>Referencia propia</translation>
    </message>
    <message>
        <source>TID</source>
        <translation>TID</translation>
    </message>
    <message>
        <source>Sub-category</source>
        <translation>Subcategoría</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
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
        <translation>Revisión</translation>
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
        <translation>El marketplace tiene (%1)</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Send what is missing</source>
        <translation>Enviar lo que falta</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>Leave as it is there</source>
        <translation>Dejarlo como está allí</translation>
    </message>
    <message>
        <source>Goes again with the next sync</source>
        <translation>Se enviará de nuevo con la próxima sincronización</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Resuelto</translation>
    </message>
    <message>
        <source>another</source>
        <translation>otra</translation>
    </message>
    <message>
        <source>In the order %1</source>
        <translation>En el orden %1</translation>
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
        <translation>Sin enviar</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazados</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incompletos</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Sin imagen</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>No aprobados</translation>
    </message>
</context>
<context>
    <name>form</name>
    <message>
        <source>General information</source>
        <translation>Información general</translation>
    </message>
    <message>
        <source>Price and stock</source>
        <translation>Precios e inventario</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Traducciones</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Specifications</source>
        <translation>Especificaciones</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Unit, weight and dimensions</source>
        <translation>Unidad, peso y dimensiones</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Vídeos</translation>
    </message>
    <message>
        <source>Price and guarantee</source>
        <translation>Precio y garantía</translation>
    </message>
    <message>
        <source>Stock per warehouse</source>
        <translation>Stock por almacén</translation>
    </message>
    <message>
        <source>Packs and orders</source>
        <translation>Paquetes y pedidos</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Promoción</translation>
    </message>
    <message>
        <source>Pay less by quantity</source>
        <translation>Pague menos por cantidad</translation>
    </message>
    <message>
        <source>Name in your language; the others are in Translations</source>
        <translation>Nombre en su idioma; los demás están en Traducciones</translation>
    </message>
    <message>
        <source>Say what the article is and what it is used for in telecommunications.</source>
        <translation>Diga qué es el producto y para qué se usa en telecomunicaciones.</translation>
    </message>
    <message>
        <source>List the uses of the article in the fields it is made for.</source>
        <translation>Enumere los usos del producto en los ámbitos para los que está hecho.</translation>
    </message>
    <message>
        <source>List the main technical characteristics of the article.</source>
        <translation>Enumere las principales características técnicas del producto.</translation>
    </message>
    <message>
        <source>List what the article is made of: materials, parts, layers.</source>
        <translation>Enumere de qué se compone el producto: materiales, piezas, capas.</translation>
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
        <translation>Unidad de peso</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Anchura</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>Unit of length</source>
        <translation>Unidad de longitud</translation>
    </message>
</context>
<context>
    <name>imports</name>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevos</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiados</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazos</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Asignados</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Dudosos</translation>
    </message>
    <message>
        <source>Without article</source>
        <translation>Sin producto</translation>
    </message>
    <message>
        <source>No article has a reference or part number like this name.</source>
        <translation>Ningún producto tiene una referencia o número de pieza como este nombre.</translation>
    </message>
    <message>
        <source>More than one article fits. Open the article and add the file there.</source>
        <translation>Encaja más de un producto. Abra el producto y añada allí el archivo.</translation>
    </message>
</context>
<context>
    <name>nothing</name>
    <message>
        <source>Your articles will be here</source>
        <translation>Aquí estarán sus productos</translation>
    </message>
    <message>
        <source>Import a workbook you already have, add the first article by hand, or connect to the marketplace in Settings to fetch what is there.</source>
        <translation>Importe una hoja de cálculo que ya tenga, añada el primer producto a mano o conecte con el marketplace en Configuración para traer lo que hay allí.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>Nuevo producto</translation>
    </message>
    <message>
        <source>No article matches</source>
        <translation>Ningún producto coincide</translation>
    </message>
    <message>
        <source>Use other words, or clear the search (Esc).</source>
        <translation>Use otras palabras o borre la búsqueda (Esc).</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
</context>
<context>
    <name>promotion</name>
    <message>
        <source>Coming</source>
        <translation>Próxima</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Days reversed</source>
        <translation>Días invertidos</translation>
    </message>
    <message>
        <source>Starts tomorrow</source>
        <translation>Empieza mañana</translation>
    </message>
    <message>
        <source>Starts in %1 days</source>
        <translation>Empieza en %1 días</translation>
    </message>
    <message>
        <source>Ends tomorrow</source>
        <translation>Termina mañana</translation>
    </message>
    <message>
        <source>%1 days left</source>
        <translation>Quedan %1 días</translation>
    </message>
    <message>
        <source>Ended yesterday</source>
        <translation>Terminó ayer</translation>
    </message>
    <message>
        <source>Ended %1 days ago</source>
        <translation>Terminó hace %1 días</translation>
    </message>
    <message>
        <source>Sell at a lower price for a time</source>
        <translation>Vender a menor precio por un tiempo</translation>
    </message>
    <message>
        <source>Last day today</source>
        <translation>Hoy es el último día</translation>
    </message>
</context>
<context>
    <name>units</name>
    <message>
        <source>pack</source>
        <translation>paquete</translation>
    </message>
    <message>
        <source>reel</source>
        <translation>bobina</translation>
    </message>
    <message>
        <source>drum</source>
        <translation>carrete</translation>
    </message>
    <message>
        <source>box</source>
        <translation>caja</translation>
    </message>
    <message>
        <source>bag</source>
        <translation>bolsa</translation>
    </message>
    <message>
        <source>pallet</source>
        <translation>palé</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unidad</translation>
    </message>
    <message>
        <source>per %1</source>
        <translation>por %1</translation>
    </message>
    <message>
        <source>%1 piece</source>
        <translation>%1 pieza</translation>
    </message>
    <message>
        <source>%1 pieces</source>
        <translation>%1 piezas</translation>
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
        <translation>Solo constan {now}, así que no se pueden restar {delta}. Cuente de nuevo o descarte.</translation>
    </message>
    <message>
        <source>“{value}” can be read in two ways (a thousand or a fraction). Write it without a thousands mark.</source>
        <translation>«{value}» se puede leer de dos formas (millares o decimales). Escríbalo sin separador de millares.</translation>
    </message>
    <message>
        <source>The amounts are in different currencies. Give them all in one.</source>
        <translation>Los importes están en monedas distintas. Indíquelos todos en la misma.</translation>
    </message>
    <message>
        <source>Length, width and height belong together. Fill in all three.</source>
        <translation>Longitud, anchura y altura van juntas. Rellene las tres.</translation>
    </message>
    <message>
        <source>{field} cannot be set as text. Change it in the article’s form.</source>
        <translation>El campo «{field}» no se puede escribir como texto. Cámbielo en el formulario del producto.</translation>
    </message>
    <message>
        <source>“{value}” is not one of the marketplace’s choices for {field}. Pick one from the list.</source>
        <translation>«{value}» no es una de las opciones del marketplace para «{field}». Elija una de la lista.</translation>
    </message>
    <message>
        <source>“{value}” is not a date. Write it like 2026-12-31 or 31.12.2026.</source>
        <translation>«{value}» no es una fecha. Escríbala como 31/12/2026 o 2026-12-31.</translation>
    </message>
    <message>
        <source>“{value}” is not a price ladder. Write steps like 10:11.90 100:10.50.</source>
        <translation>«{value}» no es una escala de precios. Escriba tramos como 10:11,90 100:10,50.</translation>
    </message>
    <message>
        <source>“{value}” is not a number. Write digits, with a unit behind them where one is needed.</source>
        <translation>«{value}» no es un número. Escriba cifras, seguidas de la unidad si hace falta.</translation>
    </message>
    <message>
        <source>“{value}” is not a length of guarantee. Write whole months from 0 to 600.</source>
        <translation>«{value}» no es una duración de garantía. Escriba meses enteros, de 0 a 600.</translation>
    </message>
    <message>
        <source>“{value}” is not a pack. Write the quantity and what it is called, like 10 box.</source>
        <translation>«{value}» no es un paquete. Escriba la cantidad y cómo se llama, como 10 caja.</translation>
    </message>
    <message>
        <source>“{value}” is not a price. Write an amount above zero, like 12.50.</source>
        <translation>«{value}» no es un precio. Escriba un importe mayor que cero, como 12,50.</translation>
    </message>
    <message>
        <source>“{value}” is not a promotion. Give a price, a first day and a last day.</source>
        <translation>«{value}» no es una promoción. Indique un precio, un primer día y un último día.</translation>
    </message>
    <message>
        <source>An order limit is above zero. Leave it empty for no limit.</source>
        <translation>Un límite de pedido es mayor que cero. Déjelo vacío si no hay límite.</translation>
    </message>
    <message>
        <source>“{value}” is not a quantity. Write a number of zero or more.</source>
        <translation>«{value}» no es una cantidad. Escriba un número igual o mayor que cero.</translation>
    </message>
    <message>
        <source>“{value}” is not a VAT rate. Write a number from 0 to 100.</source>
        <translation>«{value}» no es un tipo de IVA. Escriba un número de 0 a 100.</translation>
    </message>
    <message>
        <source>“{value}” is not a video the marketplace shows. Paste the address of a YouTube or Vimeo video.</source>
        <translation>«{value}» no es un vídeo que el marketplace muestre. Pegue la dirección de un vídeo de YouTube o Vimeo.</translation>
    </message>
    <message>
        <source>“{value}” is not a weight. Write a number above zero with kg, g, lb or oz.</source>
        <translation>«{value}» no es un peso. Escriba un número mayor que cero con kg, g, lb u oz.</translation>
    </message>
    <message>
        <source>“{value}” is not a whole number. This specification has no fractions.</source>
        <translation>«{value}» no es un número entero. Esta especificación no lleva decimales.</translation>
    </message>
    <message>
        <source>“{value}” are not dimensions. Write length × width × height, like 120 x 80 x 45 mm.</source>
        <translation>«{value}» no son dimensiones. Escriba longitud × anchura × altura, como 120 x 80 x 45 mm.</translation>
    </message>
    <message>
        <source>“{value}” holds bytes that are no text. Nothing was changed; write it in UTF-8.</source>
        <translation>«{value}» contiene bytes que no son texto. No se ha cambiado nada; escríbalo en UTF-8.</translation>
    </message>
    <message>
        <source>“{value}” is neither yes nor no.</source>
        <translation>«{value}» no es ni sí ni no.</translation>
    </message>
    <message>
        <source>{field} is empty, so there is nothing to reckon with. The article was left as it is.</source>
        <translation>El campo «{field}» está vacío y no hay con qué calcular. El producto queda como estaba.</translation>
    </message>
    <message>
        <source>The promotion ends before it starts. Change one of the two days.</source>
        <translation>La promoción termina antes de empezar. Cambie uno de los dos días.</translation>
    </message>
    <message>
        <source>The result, {value}, is not above zero. The article was left as it is.</source>
        <translation>El resultado, {value}, no es mayor que cero. El producto queda como estaba.</translation>
    </message>
    <message>
        <source>Stock cannot go below zero; there are {shown}. Take away less, or count again.</source>
        <translation>El stock no puede bajar de cero; hay {shown}. Reste menos o cuente de nuevo.</translation>
    </message>
    <message>
        <source>{field} may have at most {limit} characters on one line. Shorten it.</source>
        <translation>El campo «{field}» admite como máximo {limit} caracteres en una línea. Acórtelo.</translation>
    </message>
    <message>
        <source>“{value}” has too many decimals. A price has at most four.</source>
        <translation>«{value}» tiene demasiados decimales. Un precio tiene cuatro como máximo.</translation>
    </message>
    <message>
        <source>An article has room for {limit} pictures; this would make {found}. Remove one first.</source>
        <translation>En un producto caben {limit} imágenes; así serían {found}. Quite antes una.</translation>
    </message>
    <message>
        <source>“{value}” has no unit. Write one behind the number.</source>
        <translation>«{value}» no lleva unidad. Escríbala detrás del número.</translation>
    </message>
    <message>
        <source>“{value}” mixes two units. Give one.</source>
        <translation>«{value}» mezcla dos unidades. Indique una.</translation>
    </message>
    <message>
        <source>The marketplace has no category “{value}”. Pick one from the list.</source>
        <translation>El marketplace no tiene la categoría «{value}». Elija una de la lista.</translation>
    </message>
    <message>
        <source>“{value}” is not a condition. It is new or refurbished.</source>
        <translation>«{value}» no es un estado del producto. Es nuevo o reacondicionado.</translation>
    </message>
    <message>
        <source>“{value}” is not a currency. Use three letters, like EUR.</source>
        <translation>«{value}» no es una moneda. Use tres letras, como EUR.</translation>
    </message>
    <message>
        <source>There is no field “{path}”. Check its spelling.</source>
        <translation>No existe el campo «{path}». Compruebe cómo está escrito.</translation>
    </message>
    <message>
        <source>{field} is not a specification of this sub-category. Check the sub-category first.</source>
        <translation>«{field}» no es una especificación de esta subcategoría. Compruebe antes la subcategoría.</translation>
    </message>
    <message>
        <source>The marketplace has no sub-category “{value}”. Pick one from the list.</source>
        <translation>El marketplace no tiene la subcategoría «{value}». Elija una de la lista.</translation>
    </message>
    <message>
        <source>“{value}” is not a unit known here. Pick one from the list.</source>
        <translation>«{value}» no es una unidad conocida aquí. Elija una de la lista.</translation>
    </message>
    <message>
        <source>“{value}” is not a kind of guarantee. It is the manufacturer’s or the seller’s.</source>
        <translation>«{value}» no es un tipo de garantía. Es la del fabricante o la del vendedor.</translation>
    </message>
    <message>
        <source>This conflict can only be settled by keeping yours or taking theirs.</source>
        <translation>Este conflicto solo se resuelve conservando la versión propia o usando la otra.</translation>
    </message>
    <message>
        <source>This conflict is already settled. Nothing was changed.</source>
        <translation>Este conflicto ya está resuelto. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>“{ref}” names more than one article. Use the TID or the seller’s reference.</source>
        <translation>«{ref}» designa más de un producto. Use el TID o la referencia del vendedor.</translation>
    </message>
    <message>
        <source>There is no article “{ref}” here. It may have been removed meanwhile.</source>
        <translation>Aquí no hay ningún producto «{ref}». Quizá se haya eliminado entretanto.</translation>
    </message>
    <message>
        <source>There is no warehouse “{warehouse}”. Check its name or add it first.</source>
        <translation>No existe el almacén «{warehouse}». Compruebe su nombre o añádalo antes.</translation>
    </message>
    <message>
        <source>A warehouse needs a name. The standard is Country - Package - Company - City.</source>
        <translation>Un almacén necesita un nombre. El modelo es País - Paquete - Empresa - Ciudad.</translation>
    </message>
    <message>
        <source>There is no field “{field}” to search in. Try brand:, price&gt;, stock&lt;, state: or missing:.</source>
        <translation>No se puede buscar en un campo «{field}». Pruebe con brand:, price&gt;, stock&lt;, state: o missing:.</translation>
    </message>
    <message>
        <source>“{field}” is compared with a number, and “{value}” is none. Write for example {field}&gt;10.</source>
        <translation>«{field}» se compara con un número, y «{value}» no lo es. Escriba, por ejemplo, {field}&gt;10.</translation>
    </message>
    <message>
        <source>“{field}” holds words, so it cannot be more or less. Write {field}:word.</source>
        <translation>«{field}» contiene palabras y no puede ser mayor ni menor. Escriba {field}:palabra.</translation>
    </message>
    <message>
        <source>{file} is damaged and cannot be read; nothing was changed. Open it in a spreadsheet program and save it again.</source>
        <translation>{file} está dañado y no se puede leer; no se ha cambiado nada. Ábralo en un programa de hojas de cálculo y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>{file} has no rows; nothing was changed. Choose the file that holds your articles.</source>
        <translation>{file} no tiene filas; no se ha cambiado nada. Elija el archivo que contiene sus productos.</translation>
    </message>
    <message>
        <source>{file} is protected by a password; nothing was changed. Save it without one first.</source>
        <translation>{file} está protegido con contraseña; no se ha cambiado nada. Guárdelo antes sin ella.</translation>
    </message>
    <message>
        <source>{file} cannot be opened. Check that it is there and not locked by another program.</source>
        <translation>{file} no se puede abrir. Compruebe que sigue ahí y que otro programa no lo tiene bloqueado.</translation>
    </message>
    <message>
        <source>No row of {file} looks like headings; nothing was changed. Give the first row names such as Part number, Name, Price.</source>
        <translation>Ninguna fila de {file} parece un encabezado; no se ha cambiado nada. Ponga en la primera fila nombres como Número de pieza, Nombre, Precio.</translation>
    </message>
    <message>
        <source>{file} is not a mapping of headings. Choose the file saved by an earlier import.</source>
        <translation>{file} no es una asignación de encabezados. Elija el archivo guardado en una importación anterior.</translation>
    </message>
    <message>
        <source>{file} is not a workbook; nothing was changed. Choose an .xlsx or .csv file.</source>
        <translation>{file} no es una hoja de cálculo; no se ha cambiado nada. Elija un archivo .xlsx o .csv.</translation>
    </message>
    <message>
        <source>{file} has the old .xls format; nothing was changed. Save it as .xlsx first.</source>
        <translation>{file} tiene el antiguo formato .xls; no se ha cambiado nada. Guárdelo antes como .xlsx.</translation>
    </message>
    <message>
        <source>{file} is too large to be read safely; nothing was changed. Split it into smaller files.</source>
        <translation>{file} es demasiado grande para leerlo con seguridad; no se ha cambiado nada. Divídalo en archivos más pequeños.</translation>
    </message>
    <message>
        <source>The cell holds a formula without a result. Open the file in a spreadsheet program and save it again.</source>
        <translation>La celda contiene una fórmula sin resultado. Abra el archivo en un programa de hojas de cálculo y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>{file} is damaged and cannot be shown. Export the picture again.</source>
        <translation>{file} está dañado y no se puede mostrar. Exporte la imagen de nuevo.</translation>
    </message>
    <message>
        <source>{file} is empty. Export the picture again.</source>
        <translation>{file} está vacío. Exporte la imagen de nuevo.</translation>
    </message>
    <message>
        <source>{file} is not there any more. Choose it again.</source>
        <translation>{file} ya no está ahí. Elíjalo de nuevo.</translation>
    </message>
    <message>
        <source>{file} is not a file. Choose pictures, not folders.</source>
        <translation>{file} no es un archivo. Elija imágenes, no carpetas.</translation>
    </message>
    <message>
        <source>{file} is larger than the marketplace takes. Save it smaller.</source>
        <translation>{file} es más grande de lo que admite el marketplace. Guárdelo más pequeño.</translation>
    </message>
    <message>
        <source>{file} has more pixels than the marketplace takes. Save it smaller.</source>
        <translation>{file} tiene más píxeles de los que admite el marketplace. Guárdelo más pequeño.</translation>
    </message>
    <message>
        <source>{file} ends too early; part of the picture is missing. Copy it again from its source.</source>
        <translation>{file} termina antes de tiempo; falta parte de la imagen. Cópielo de nuevo desde el original.</translation>
    </message>
    <message>
        <source>{file} cannot be read. Check that you may open it.</source>
        <translation>{file} no se puede leer. Compruebe que tiene permiso para abrirlo.</translation>
    </message>
    <message>
        <source>{file} is an unusual kind of JPEG that shops cannot show. Save it as a plain JPEG or PNG.</source>
        <translation>{file} es un tipo de JPEG poco común que las tiendas no pueden mostrar. Guárdelo como JPEG o PNG corriente.</translation>
    </message>
    <message>
        <source>{file} is not a JPEG or PNG picture (found: {found}). Save it as one of the two.</source>
        <translation>{file} no es una imagen JPEG ni PNG (encontrado: {found}). Guárdelo en uno de los dos formatos.</translation>
    </message>
    <message>
        <source>A picture in the shop’s folder is damaged. Sync to fetch it again, or add it anew.</source>
        <translation>Una imagen de la carpeta de la tienda está dañada. Sincronice para traerla de nuevo o vuelva a añadirla.</translation>
    </message>
    <message>
        <source>A picture is not in the shop’s folder yet. Sync to fetch it.</source>
        <translation>Una imagen aún no está en la carpeta de la tienda. Sincronice para traerla.</translation>
    </message>
    <message>
        <source>A picture has an impossible name and was left out.</source>
        <translation>Una imagen tiene un nombre imposible y se ha dejado fuera.</translation>
    </message>
    <message>
        <source>The shop’s file {path} could not be used. Nothing was lost; close the program and start it again.</source>
        <translation>No se ha podido usar el archivo de la tienda {path}. No se ha perdido nada; cierre el programa y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>{path} is not a shop of this program. Choose another folder.</source>
        <translation>{path} no es una tienda de este programa. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>The shop’s file is busy with another program. Nothing was lost; try again in a moment.</source>
        <translation>Otro programa está usando el archivo de la tienda. No se ha perdido nada; inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>This shop was last opened by a newer version of the program. Update this one.</source>
        <translation>Esta tienda se abrió por última vez con una versión más reciente del programa. Actualice esta.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing could be saved. Make room and try again.</source>
        <translation>El disco está lleno y no se ha podido guardar nada. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The folder {path} cannot be written to. Choose another one or change its permissions.</source>
        <translation>No se puede escribir en la carpeta {path}. Elija otra o cambie sus permisos.</translation>
    </message>
    <message>
        <source>Something could not be done ({code}). Nothing was lost; try again.</source>
        <translation>Algo no se ha podido hacer ({code}). No se ha perdido nada; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The marketplace answered something that cannot be right; it was not taken over. Check the address, or try again later.</source>
        <translation>El marketplace ha respondido algo que no puede ser correcto; no se ha tenido en cuenta. Compruebe la dirección o inténtelo más tarde.</translation>
    </message>
    <message>
        <source>“{url}” is not the address of a marketplace. It begins with https://.</source>
        <translation>«{url}» no es la dirección de un marketplace. Debe empezar por https://.</translation>
    </message>
    <message>
        <source>This shop is not connected to a marketplace yet. Connect it first.</source>
        <translation>Esta tienda aún no está conectada a un marketplace. Conéctela antes.</translation>
    </message>
    <message>
        <source>There is no token for {url} here. Connect again with a token.</source>
        <translation>Aquí no hay ningún token para {url}. Conecte de nuevo con un token.</translation>
    </message>
    <message>
        <source>The variable {variable} holds no token. Set it before you start the program.</source>
        <translation>La variable {variable} no contiene ningún token. Defínala antes de abrir el programa.</translation>
    </message>
    <message>
        <source>This machine has no keyring to keep the token safely. Name a variable that holds it: --token-env NAME.</source>
        <translation>Este equipo no tiene un llavero donde guardar el token de forma segura. Indique una variable que lo contenga: --token-env NAME.</translation>
    </message>
    <message>
        <source>Another program is syncing this shop right now. Nothing was lost; try again in a moment.</source>
        <translation>Otro programa está sincronizando esta tienda ahora mismo. No se ha perdido nada; inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The practice marketplace did not start. Look into its log in {path}.</source>
        <translation>El marketplace de práctica no ha arrancado. Consulte su registro en {path}.</translation>
    </message>
    <message>
        <source>The practice marketplace refused: {detail}</source>
        <translation>El marketplace de práctica lo ha rechazado: {detail}</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>Name the articles to approve, or give --all.</source>
        <translation>Indique los productos que se aprobarán o añada --all.</translation>
    </message>
    <message>
        <source>The token is empty. Give the one of your account.</source>
        <translation>El token está vacío. Indique el de su cuenta.</translation>
    </message>
    <message>
        <source>“{value}” is not a change. Write FIELD=VALUE, for example price=12.50.</source>
        <translation>«{value}» no es un cambio. Escriba CAMPO=VALOR, por ejemplo price=12.50.</translation>
    </message>
    <message>
        <source>The stock on the marketplace changed since the figure you started from. Count again, or discard.</source>
        <translation>El stock del marketplace ha cambiado respecto a la cifra de partida. Cuente de nuevo o descarte.</translation>
    </message>
    <message>
        <source>There is less on file than you want to take away. Count again, or discard.</source>
        <translation>Consta menos de lo que se quiere restar. Cuente de nuevo o descarte.</translation>
    </message>
    <message>
        <source>The marketplace did not accept this. Open the article and look at it.</source>
        <translation>El marketplace no lo ha aceptado. Abra el producto y revíselo.</translation>
    </message>
    <message>
        <source>The article was deleted on the marketplace, so this can no longer be done there. Discard it, or make a new article.</source>
        <translation>El producto se eliminó en el marketplace y esto ya no se puede hacer allí. Descártelo o cree un producto nuevo.</translation>
    </message>
    <message>
        <source>Somebody changed the article after you removed it here. Decide again whether it shall go.</source>
        <translation>Alguien cambió el producto después de eliminarlo usted aquí. Decida de nuevo si debe eliminarse.</translation>
    </message>
    <message>
        <source>The marketplace reports that {count} articles are gone. Nothing was removed here; check your account on the marketplace before you sync again.</source>
        <translation>El marketplace indica que han desaparecido {count} productos. Aquí no se ha eliminado nada; revise su cuenta en el marketplace antes de sincronizar de nuevo.</translation>
    </message>
    <message>
        <source>This token belongs to another account. Nothing was mixed; use a shop folder of its own for that account.</source>
        <translation>Este token es de otra cuenta. No se ha mezclado nada; use para esa cuenta una carpeta de tienda aparte.</translation>
    </message>
    <message>
        <source>The marketplace does not accept the token. Nothing was lost; enter a new one in Settings.</source>
        <translation>El marketplace no acepta el token. No se ha perdido nada; introduzca uno nuevo en Configuración.</translation>
    </message>
    <message>
        <source>Your account may not do this on the marketplace. Ask the owner of the account.</source>
        <translation>Su cuenta no tiene permiso para hacer esto en el marketplace. Consulte al titular de la cuenta.</translation>
    </message>
    <message>
        <source>The marketplace cannot be reached. Your work is kept here and goes out when it can.</source>
        <translation>No se puede contactar con el marketplace. Su trabajo queda guardado aquí y se enviará en cuanto se pueda.</translation>
    </message>
    <message>
        <source>The marketplace asks for a pause. Your work goes out a little later by itself.</source>
        <translation>El marketplace pide una pausa. Su trabajo se enviará solo un poco más tarde.</translation>
    </message>
    <message>
        <source>The marketplace did not accept what was sent.</source>
        <translation>El marketplace no ha aceptado lo enviado.</translation>
    </message>
    <message>
        <source>The row says something else about this article than row {first}. Only the earlier one was taken.</source>
        <translation>La fila dice sobre este producto algo distinto que la fila {first}. Solo se ha tomado la anterior.</translation>
    </message>
    <message>
        <source>{file} holds articles, not quantities. Import it as articles.</source>
        <translation>{file} contiene productos, no cantidades. Impórtelo como productos.</translation>
    </message>
    <message>
        <source>{file} holds quantities, not articles. Import it as quantities.</source>
        <translation>{file} contiene cantidades, no productos. Impórtelo como cantidades.</translation>
    </message>
    <message>
        <source>No article fits “{value}”. Import the articles first, or correct the reference.</source>
        <translation>Ningún producto encaja con «{value}». Importe antes los productos o corrija la referencia.</translation>
    </message>
    <message>
        <source>“{value}” fits more than one article. Give a TID or your own reference.</source>
        <translation>«{value}» encaja con más de un producto. Indique un TID o su referencia propia.</translation>
    </message>
    <message>
        <source>The warehouse “{value}” was not known and will be added.</source>
        <translation>El almacén «{value}» no se conocía y se añadirá.</translation>
    </message>
    <message>
        <source>{path} is not a folder. Choose the folder that holds the pictures.</source>
        <translation>{path} no es una carpeta. Elija la carpeta que contiene las imágenes.</translation>
    </message>
    <message>
        <source>{path} cannot be read. Check that you may open it.</source>
        <translation>{path} no se puede leer. Compruebe que tiene permiso para abrirlo.</translation>
    </message>
    <message>
        <source>This column belongs to the quantities file. It was not read here.</source>
        <translation>Esta columna es del archivo de cantidades. Aquí no se ha leído.</translation>
    </message>
    <message>
        <source>The brand is spelt differently elsewhere in your shop. Check which is right.</source>
        <translation>La marca está escrita de otra forma en su tienda. Compruebe cuál es la correcta.</translation>
    </message>
    <message>
        <source>The brand is close to one you already have. Check which is right.</source>
        <translation>La marca se parece a otra que ya tiene. Compruebe cuál es la correcta.</translation>
    </message>
    <message>
        <source>The text looks garbled. Save the file as UTF-8 and import it again.</source>
        <translation>El texto parece ilegible. Guarde el archivo como UTF-8 e impórtelo de nuevo.</translation>
    </message>
    <message>
        <source>The same heading is there twice. Only the first column was read.</source>
        <translation>El mismo encabezado está dos veces. Solo se ha leído la primera columna.</translation>
    </message>
    <message>
        <source>The column is hidden. It was not read.</source>
        <translation>La columna está oculta. No se ha leído.</translation>
    </message>
    <message>
        <source>The row is hidden. Check whether it shall be imported.</source>
        <translation>La fila está oculta. Compruebe si debe importarse.</translation>
    </message>
    <message>
        <source>A step of the price ladder lacks its quantity or price.</source>
        <translation>A un tramo de la escala de precios le falta la cantidad o el precio.</translation>
    </message>
    <message>
        <source>The number may have lost leading zeros in the spreadsheet. Format the column as text.</source>
        <translation>El número puede haber perdido ceros iniciales en la hoja de cálculo. Dé formato de texto a la columna.</translation>
    </message>
    <message>
        <source>The mapping names a heading that is not in the file.</source>
        <translation>La asignación nombra un encabezado que no está en el archivo.</translation>
    </message>
    <message>
        <source>The name is in capitals. The marketplace prefers ordinary spelling.</source>
        <translation>El nombre está en mayúsculas. El marketplace prefiere la escritura normal.</translation>
    </message>
    <message>
        <source>Stock cannot be below zero.</source>
        <translation>El stock no puede ser inferior a cero.</translation>
    </message>
    <message>
        <source>The row has neither a name nor a reference, so it cannot become an article.</source>
        <translation>La fila no tiene nombre ni referencia, así que no puede convertirse en producto.</translation>
    </message>
    <message>
        <source>The row has nothing to find its article by. Give a TID, a reference or a part number.</source>
        <translation>La fila no tiene con qué encontrar su producto. Indique un TID, una referencia o un número de pieza.</translation>
    </message>
    <message>
        <source>“{value}” is not a file name.</source>
        <translation>«{value}» no es un nombre de archivo.</translation>
    </message>
    <message>
        <source>The row says two different things about packs.</source>
        <translation>La fila dice dos cosas distintas sobre los paquetes.</translation>
    </message>
    <message>
        <source>The row says the article is sold in packs but not how many are in one.</source>
        <translation>La fila dice que el producto se vende en paquetes, pero no cuántos van en cada uno.</translation>
    </message>
    <message>
        <source>The part number is spelt differently elsewhere in your shop. Check which is right.</source>
        <translation>El número de pieza está escrito de otra forma en su tienda. Compruebe cuál es el correcto.</translation>
    </message>
    <message>
        <source>“Price on request” is not possible on the marketplace. The price was left empty.</source>
        <translation>El marketplace no admite «precio a consultar». El precio se ha dejado vacío.</translation>
    </message>
    <message>
        <source>A promotion needs a price, a first day and a last day.</source>
        <translation>Una promoción necesita un precio, un primer día y un último día.</translation>
    </message>
    <message>
        <source>The same article is in the file twice. Only one row was taken.</source>
        <translation>El mismo producto está dos veces en el archivo. Solo se ha tomado una fila.</translation>
    </message>
    <message>
        <source>This sheet was not read.</source>
        <translation>Esta hoja no se ha leído.</translation>
    </message>
    <message>
        <source>This specification does not belong to the sub-category.</source>
        <translation>Esta especificación no es de la subcategoría.</translation>
    </message>
    <message>
        <source>The same specification is given twice.</source>
        <translation>La misma especificación está dos veces.</translation>
    </message>
    <message>
        <source>A specification needs a sub-category first.</source>
        <translation>Una especificación necesita antes una subcategoría.</translation>
    </message>
    <message>
        <source>The sub-category belongs to another category.</source>
        <translation>La subcategoría pertenece a otra categoría.</translation>
    </message>
    <message>
        <source>The row names more files than an article can have.</source>
        <translation>La fila indica más archivos de los que puede tener un producto.</translation>
    </message>
    <message>
        <source>This heading is not known. The column was not read.</source>
        <translation>Este encabezado no se conoce. La columna no se ha leído.</translation>
    </message>
    <message>
        <source>The VAT rate belongs to the quantities file, where each warehouse has its own.</source>
        <translation>El tipo de IVA va en el archivo de cantidades, donde cada almacén tiene el suyo.</translation>
    </message>
    <message>
        <source>A VAT rate needs a warehouse.</source>
        <translation>Un tipo de IVA necesita un almacén.</translation>
    </message>
    <message>
        <source>“{fact}” is advertising, which the marketplace does not allow in texts. Describe the article instead.</source>
        <translation>«{fact}» es publicidad, que el marketplace no permite en los textos. Describa el producto en su lugar.</translation>
    </message>
    <message>
        <source>“{fact}” suggests buying outside the marketplace. Such articles are refused; take it out.</source>
        <translation>«{fact}» sugiere comprar fuera del marketplace. Esos productos se rechazan; quítelo.</translation>
    </message>
    <message>
        <source>“{fact}” is a contact detail. Buyers write through the marketplace; take it out.</source>
        <translation>«{fact}» es un dato de contacto. Los compradores escriben a través del marketplace; quítelo.</translation>
    </message>
    <message>
        <source>{fact} is a shop. Links to commercial sites are refused; take it out.</source>
        <translation>{fact} es una tienda. Los enlaces a sitios comerciales se rechazan; quítelo.</translation>
    </message>
    <message>
        <source>The text links to {fact}. That is allowed only as further information on the article.</source>
        <translation>El texto enlaza a {fact}. Solo se permite como información adicional sobre el producto.</translation>
    </message>
    <message>
        <source>There is a picture in the text. Search engines do not read it; add it to the pictures.</source>
        <translation>Hay una imagen en el texto. Los buscadores no la leen; añádala a las imágenes.</translation>
    </message>
    <message>
        <source>The text contains HTML ({fact}). It would be shown as it stands; write plain text.</source>
        <translation>El texto contiene HTML ({fact}). Se mostraría tal cual; escriba texto sin formato.</translation>
    </message>
    <message>
        <source>The name does not say what it is ({fact}), so buyers who search will miss it.</source>
        <translation>El nombre no dice qué es ({fact}) y quienes lo busquen no lo encontrarán.</translation>
    </message>
    <message>
        <source>{field} is empty. A complete description is found and chosen more often.</source>
        <translation>El campo «{field}» está vacío. Una descripción completa se encuentra y se elige más a menudo.</translation>
    </message>
    <message>
        <source>The text says otherwise than the specifications: {fact}. Correct one of the two.</source>
        <translation>El texto no coincide con las especificaciones: {fact}. Corrija uno de los dos.</translation>
    </message>
    <message>
        <source>There is too little for a name. Choose a sub-category and fill in brand or specifications.</source>
        <translation>Faltan datos para un nombre. Elija una subcategoría y rellene la marca o las especificaciones.</translation>
    </message>
    <message>
        <source>The price is ten times what it was ({fact}) or more. Is a decimal mark missing?</source>
        <translation>El precio es diez veces el anterior ({fact}) o más. ¿Falta una coma decimal?</translation>
    </message>
    <message>
        <source>The price is a tenth of what it was ({fact}) or less. Is a decimal mark misplaced?</source>
        <translation>El precio es la décima parte del anterior ({fact}) o menos. ¿Está mal puesta la coma decimal?</translation>
    </message>
    <message>
        <source>The price is zero. Nobody can buy for nothing.</source>
        <translation>El precio es cero. Nadie puede comprar gratis.</translation>
    </message>
    <message>
        <source>The promotion ended on {fact}. Take it out or give it new days.</source>
        <translation>La promoción terminó el {fact}. Quítela o póngale días nuevos.</translation>
    </message>
    <message>
        <source>The stock is not a whole number of packs of {fact}; the rest cannot be sold.</source>
        <translation>El stock no es un número entero de paquetes de {fact}; el resto no se puede vender.</translation>
    </message>
    <message>
        <source>There is no guarantee for the condition chosen. Give its kind and months.</source>
        <translation>No hay garantía para el estado elegido. Indique su tipo y sus meses.</translation>
    </message>
    <message>
        <source>Buyers filter by this specification. Fill it in to be found.</source>
        <translation>Los compradores filtran por esta especificación. Rellénela para que lo encuentren.</translation>
    </message>
    <message>
        <source>{field} is missing. Buyers in that language will hardly find the article.</source>
        <translation>Falta el campo «{field}». Quien compre en ese idioma apenas encontrará el producto.</translation>
    </message>
    <message>
        <source>{field} is missing. It tells the article from similar ones.</source>
        <translation>Falta el campo «{field}». Distingue el producto de otros parecidos.</translation>
    </message>
    <message>
        <source>The article has {fact} of the three pictures that show it from its sides.</source>
        <translation>El producto tiene {fact} de las tres imágenes que lo muestran por sus lados.</translation>
    </message>
    <message>
        <source>The price ladder rises: a larger quantity costs more per unit.</source>
        <translation>La escala de precios sube: una cantidad mayor cuesta más por unidad.</translation>
    </message>
    <message>
        <source>The steps of the price ladder are not in rising order of quantity.</source>
        <translation>Los tramos de la escala de precios no están en orden creciente de cantidad.</translation>
    </message>
    <message>
        <source>The smallest order is larger than the largest.</source>
        <translation>El pedido mínimo es mayor que el máximo.</translation>
    </message>
    <message>
        <source>The order limits are not whole packs of {fact}.</source>
        <translation>Los límites del pedido no son paquetes enteros de {fact}.</translation>
    </message>
    <message>
        <source>The promotion is not below the ordinary price.</source>
        <translation>La promoción no está por debajo del precio normal.</translation>
    </message>
    <message>
        <source>The file is called {extension} but is a {found}. It was taken as what it is.</source>
        <translation>El archivo se llama {extension} pero es {found}. Se ha tomado por lo que es.</translation>
    </message>
    <message>
        <source>The picture is very long and narrow ({width} × {height}). It will look small in the shop.</source>
        <translation>La imagen es muy larga y estrecha ({width} × {height}). Se verá pequeña en la tienda.</translation>
    </message>
    <message>
        <source>The picture is wholly transparent. Nothing will be seen.</source>
        <translation>La imagen es del todo transparente. No se verá nada.</translation>
    </message>
    <message>
        <source>The picture is small ({width} × {height}). The marketplace advises at least {limit} pixels.</source>
        <translation>La imagen es pequeña ({width} × {height}). El marketplace aconseja al menos {limit} píxeles.</translation>
    </message>
    <message>
        <source>The picture has a wide empty border. Crop it and the article will look larger.</source>
        <translation>La imagen tiene un borde vacío ancho. Recórtela y el producto se verá más grande.</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Solo aquí</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>In process</source>
        <translation>En proceso</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Al día</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflicto</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>No aprobado</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendido</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Sub-category</source>
        <translation>Subcategoría</translation>
    </message>
    <message>
        <source>Specifications</source>
        <translation>Especificaciones</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>Referencia propia</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>Número de pieza</translation>
    </message>
    <message>
        <source>Manufacturer reference</source>
        <translation>Referencia del fabricante</translation>
    </message>
    <message>
        <source>Bar code</source>
        <translation>Código de barras</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensiones</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
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
        <translation>Estado del producto</translation>
    </message>
    <message>
        <source>Guarantee</source>
        <translation>Garantía</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Warehouses and VAT</source>
        <translation>Almacenes e IVA</translation>
    </message>
    <message>
        <source>Sold in packs</source>
        <translation>Venta en paquetes</translation>
    </message>
    <message>
        <source>Limited order</source>
        <translation>Pedido limitado</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Promoción</translation>
    </message>
    <message>
        <source>Pay less by quantity</source>
        <translation>Pague menos por cantidad</translation>
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
        <translation>Eliminación</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Submission</source>
        <translation>Envío a revisión</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
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
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Availability time</source>
        <translation>Disponibilidad</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Characteristics</source>
        <translation>Características</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>Composición</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francés</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Alemán</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugués</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>Nuevo producto</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Por lotes</translation>
    </message>
    <message>
        <source>Clone</source>
        <translation>Clonar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Change pictures</source>
        <translation>Cambiar imágenes</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>Añadir imágenes</translation>
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
        <translation>Enviar a revisión</translation>
    </message>
    <message>
        <source>Settle conflict</source>
        <translation>Resolver conflicto</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>New warehouse</source>
        <translation>Nuevo almacén</translation>
    </message>
    <message>
        <source>Edit warehouse</source>
        <translation>Editar almacén</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>Importar productos</translation>
    </message>
    <message>
        <source>Import quantities</source>
        <translation>Importar cantidades</translation>
    </message>
    <message>
        <source>Import pictures</source>
        <translation>Importar imágenes</translation>
    </message>
    <message>
        <source>From the marketplace</source>
        <translation>Del marketplace</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañado</translation>
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
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Corrección</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Refurbished</source>
        <translation>Reacondicionado</translation>
    </message>
    <message>
        <source>Manufacturer’s guarantee</source>
        <translation>Garantía del fabricante</translation>
    </message>
    <message>
        <source>Seller’s guarantee</source>
        <translation>Garantía del vendedor</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>{months} months</source>
        <translation>{months} meses</translation>
    </message>
    <message>
        <source>{number} pictures</source>
        <translation>{number} imágenes</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Traducir</translation>
    </message>
    <message>
        <source>{field} is not translated yet, so buyers in that language do not read it. Translate it in the section Translations.</source>
        <translation>{field} aún no está traducido, así que los compradores de ese idioma no lo leen. Tradúzcalo en la sección Traducciones.</translation>
    </message>
    <message>
        <source>The source of {field} has changed since it was translated. Adapt the translation, or say that it still fits.</source>
        <translation>El texto de origen de {field} ha cambiado desde su traducción. Adapte la traducción o indique que sigue siendo válida.</translation>
    </message>
    <message>
        <source>{field} is a draft so far. Check it, then say that it fits.</source>
        <translation>{field} es por ahora un borrador. Revíselo y después confírmelo.</translation>
    </message>
    <message>
        <source>{field} lacks {fact}, which stands in the source. Codes and numbers stay as they are.</source>
        <translation>En {field} falta {fact}, que está en el texto de origen. Los códigos y números no se cambian.</translation>
    </message>
    <message>
        <source>There is no text in the source language yet. Write it there first, then translate it.</source>
        <translation>Aún no hay texto en el idioma de origen. Escríbalo allí primero y después tradúzcalo.</translation>
    </message>
    <message>
        <source>“{value}” is no series. Name a specification and its values, like length=1,2,3.</source>
        <translation>«{value}» no es una serie. Indique una especificación y sus valores, por ejemplo length=1,2,3.</translation>
    </message>
    <message>
        <source>These values make {found} articles; at most {limit} are created at once. Take fewer values.</source>
        <translation>Estos valores dan {found} productos; se crean como máximo {limit} a la vez. Tome menos valores.</translation>
    </message>
    <message>
        <source>{field} has no single value that could be stepped. Choose another specification.</source>
        <translation>{field} no tiene un valor único que pueda variar. Elija otra especificación.</translation>
    </message>
    <message>
        <source>This is the article itself, so it is not created again.</source>
        <translation>Es el propio producto; no se crea otra vez.</translation>
    </message>
    <message>
        <source>An article of this brand has the part number “{value}” already. Change the pattern.</source>
        <translation>Un producto de esta marca ya tiene el número de pieza «{value}». Cambie el patrón.</translation>
    </message>
    <message>
        <source>An article has the reference “{value}” already. Change the pattern.</source>
        <translation>Un producto ya tiene la referencia «{value}». Cambie el patrón.</translation>
    </message>
    <message>
        <source>“{value}” is taken from the unit price, and there is none yet. Enter it first.</source>
        <translation>«{value}» se calcula sobre el precio unitario, que aún falta. Introdúzcalo primero.</translation>
    </message>
    <message>
        <source>From {fact} on, the price is above the unit price. Lower it or take the step out.</source>
        <translation>A partir de {fact}, el precio supera el precio unitario. Bájelo o quite el tramo.</translation>
    </message>
    <message>
        <source>“{value}” is not a country code. Write two letters, like FR.</source>
        <translation>«{value}» no es un código de país. Escriba dos letras, como FR.</translation>
    </message>
    <message>
        <source>“{value}” is not a discount. Write it with a minus and below 100, like -10 %.</source>
        <translation>«{value}» no es un descuento. Escríbalo con un menos y por debajo de 100, como -10 %.</translation>
    </message>
    <message>
        <source>“{value}” is not a row of quantity and price. Copy two columns from the spreadsheet; nothing was changed.</source>
        <translation>«{value}» no es una fila de cantidad y precio. Copie dos columnas de la hoja de cálculo; no se cambió nada.</translation>
    </message>
    <message>
        <source>“{value}” is too long for a list of warehouses. Write them like Lyon:20; Aveiro.</source>
        <translation>«{value}» es demasiado largo para una lista de almacenes. Escríbalos como Lyon:20; Aveiro.</translation>
    </message>
    <message>
        <source>A promotion has a price, a first day and a last day. Give all three at once.</source>
        <translation>Una promoción tiene un precio, un primer día y un último día. Indique los tres a la vez.</translation>
    </message>
    <message>
        <source>A step begins at a quantity above zero; “{value}” is none.</source>
        <translation>Un tramo empieza en una cantidad mayor que cero; «{value}» no lo es.</translation>
    </message>
    <message>
        <source>There are two steps from {value} on. Change one of the quantities.</source>
        <translation>Hay dos tramos a partir de {value}. Cambie una de las cantidades.</translation>
    </message>
    <message>
        <source>The marketplace takes {limit} steps and there are {found}. Leave some out.</source>
        <translation>El mercado acepta {limit} tramos y hay {found}. Quite algunos.</translation>
    </message>
    <message>
        <source>The table has {found} rates; {limit} fit in. Take out those long past.</source>
        <translation>La tabla tiene {found} tipos; caben {limit}. Quite los ya muy antiguos.</translation>
    </message>
    <message>
        <source>{country} has two rates from {day} on. Take one of them out.</source>
        <translation>{country} tiene dos tipos a partir del {day}. Quite uno de ellos.</translation>
    </message>
    <message>
        <source>{warehouse} is named twice. Name each warehouse once.</source>
        <translation>{warehouse} aparece dos veces. Nombre cada almacén una vez.</translation>
    </message>
    <message>
        <source>The part cut out is smaller than {limit} pixels. Make it larger.</source>
        <translation>El recorte mide menos de {limit} píxeles. Hágalo más grande.</translation>
    </message>
    <message>
        <source>{file} is in this article already, perhaps under another name. It was not added again.</source>
        <translation>{file} ya está en este artículo, quizá con otro nombre. No se ha añadido otra vez.</translation>
    </message>
    <message>
        <source>{file} is damaged and cannot be opened. Export the PDF again.</source>
        <translation>{file} está dañado y no se puede abrir. Exporte el PDF de nuevo.</translation>
    </message>
    <message>
        <source>{file} is empty (0 bytes). Export the PDF again.</source>
        <translation>{file} está vacío (0 bytes). Exporte el PDF de nuevo.</translation>
    </message>
    <message>
        <source>{file} is not a PDF, whatever its name says: it is a {found} file. Technical documents are PDF files.</source>
        <translation>{file} no es un PDF, diga lo que diga su nombre: es un archivo {found}. Los documentos técnicos son archivos PDF.</translation>
    </message>
    <message>
        <source>{file} is not a PDF, whatever its name says. Open it in the program it was made with and export it as PDF.</source>
        <translation>{file} no es un PDF, diga lo que diga su nombre. Ábralo en el programa con el que se hizo y expórtelo como PDF.</translation>
    </message>
    <message>
        <source>{file} was left out: an article has room for {limit} documents. Remove one first.</source>
        <translation>{file} se ha dejado fuera: un artículo admite {limit} documentos. Quite uno primero.</translation>
    </message>
    <message>
        <source>{file} is not a file. Choose PDF files, not folders.</source>
        <translation>{file} no es un archivo. Elija archivos PDF, no carpetas.</translation>
    </message>
    <message>
        <source>{file} asks for a password, so buyers could not read it. Save it without one first.</source>
        <translation>{file} pide una contraseña y los compradores no podrían leerlo. Guárdelo primero sin ella.</translation>
    </message>
    <message>
        <source>{file} could not be read in reasonable time; it may be damaged on purpose. Export the PDF again.</source>
        <translation>{file} no se ha podido leer en un tiempo razonable; puede estar dañado a propósito. Exporte el PDF de nuevo.</translation>
    </message>
    <message>
        <source>{file} is larger than the marketplace takes ({limit} bytes). Export it with smaller pictures.</source>
        <translation>{file} es mayor de lo que admite el mercado ({limit} bytes). Expórtelo con imágenes más pequeñas.</translation>
    </message>
    <message>
        <source>{file} ends too early; part of the document is missing. Copy it again from its source.</source>
        <translation>{file} termina demasiado pronto; falta parte del documento. Cópielo otra vez de su origen.</translation>
    </message>
    <message>
        <source>A document needs a name that buyers see. Write one.</source>
        <translation>Un documento necesita un nombre que vean los compradores. Escríbalo.</translation>
    </message>
    <message>
        <source>{file} is in this article already. It was not added again.</source>
        <translation>{file} ya está en este artículo. No se ha añadido otra vez.</translation>
    </message>
    <message>
        <source>{file} was left out: an article has room for {limit} pictures. Remove one first.</source>
        <translation>{file} se ha dejado fuera: un artículo admite {limit} imágenes. Quite una primero.</translation>
    </message>
    <message>
        <source>An article has room for {limit} videos; this would make {found}. Remove one first.</source>
        <translation>Un artículo admite {limit} vídeos; con este serían {found}. Quite uno primero.</translation>
    </message>
    <message>
        <source>This video is in the article already: {value}.</source>
        <translation>Este vídeo ya está en el artículo: {value}.</translation>
    </message>
    <message>
        <source>The document has other files hidden in it. Buyers’ programs may warn of it; export it without attachments.</source>
        <translation>El documento lleva otros archivos ocultos. Los programas de los compradores pueden avisar de ello; expórtelo sin adjuntos.</translation>
    </message>
    <message>
        <source>The document carries a script. Buyers’ programs may warn of it or block it; export it without scripts.</source>
        <translation>El documento lleva un script. Los programas de los compradores pueden avisar de él o bloquearlo; expórtelo sin scripts.</translation>
    </message>
    <message>
        <source>The document can start other programs. Buyers’ programs will warn of it; export it anew.</source>
        <translation>El documento puede iniciar otros programas. Los de los compradores avisarán de ello; expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>The document does something by itself when it is opened. Buyers’ programs may warn of it; export it anew.</source>
        <translation>El documento hace algo por sí solo al abrirse. Los programas de los compradores pueden avisar de ello; expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>The picture has black bars at its sides. Crop it and the article will look larger.</source>
        <translation>La imagen tiene franjas negras a los lados. Recórtela y el artículo se verá más grande.</translation>
    </message>
    <message>
        <source>Turn or crop a picture</source>
        <translation>Girar o recortar una imagen</translation>
    </message>
    <message>
        <source>Replace a picture</source>
        <translation>Sustituir una imagen</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>Añadir documentos</translation>
    </message>
    <message>
        <source>Change documents</source>
        <translation>Cambiar los documentos</translation>
    </message>
    <message>
        <source>Change videos</source>
        <translation>Cambiar los vídeos</translation>
    </message>
    <message>
        <source>Picture {picture}: {said}</source>
        <translation>Imagen {picture}: {said}</translation>
    </message>
    <message>
        <source>“{value}” is not a valid bar code: after the digits before it, the last one would be {wanted}, not {found}. Check every digit against the package.</source>
        <translation>«{value}» no es un código de barras válido: tras los dígitos anteriores, el último sería {wanted}, no {found}. Compruebe cada dígito en el embalaje.</translation>
    </message>
    <message>
        <source>“{value}” is not a valid bar code: it has {found} digits. A bar code has 8, 12, 13 or 14.</source>
        <translation>«{value}» no es un código de barras válido: tiene {found} dígitos. Un código de barras tiene 8, 12, 13 o 14.</translation>
    </message>
    <message>
        <source>“{value}” is not a valid bar code: “{sign}” is no digit. Type the figures under the bars.</source>
        <translation>«{value}» no es un código de barras válido: «{sign}» no es un dígito. Escriba las cifras bajo las barras.</translation>
    </message>
    <message>
        <source>The brand is spelled almost like “{fact}”. Take that one, so that buyers find both; or keep yours as a new brand.</source>
        <translation>La marca se escribe casi como «{fact}». Tome esa para que los compradores encuentren todo, o conserve la suya como marca nueva.</translation>
    </message>
    <message>
        <source>Another article of this brand has the part number “{fact}” too.</source>
        <translation>Otro artículo de esta marca tiene también el número de pieza «{fact}».</translation>
    </message>
    <message>
        <source>Another article has your reference “{fact}” too; imports cannot tell them apart.</source>
        <translation>Otro artículo tiene también su referencia «{fact}»; las importaciones no pueden distinguirlos.</translation>
    </message>
    <message>
        <source>Another article has the bar code {fact} too.</source>
        <translation>Otro artículo tiene también el código de barras {fact}.</translation>
    </message>
    <message>
        <source>Another program has the shop in {path} open. Close it and try again.</source>
        <translation>Otro programa tiene abierta la tienda en {path}. Ciérrelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The backup {path} could not be written ({reason}). Make room or choose another place.</source>
        <translation>No se pudo escribir la copia de seguridad {path} ({reason}). Libere espacio o elija otro lugar.</translation>
    </message>
    <message>
        <source>{path} is not a backup of this program. Nothing was changed; choose another file.</source>
        <translation>{path} no es una copia de seguridad de este programa. No se cambió nada; elija otro archivo.</translation>
    </message>
    <message>
        <source>The backup {path} is damaged at {name}. Nothing was changed; choose another backup.</source>
        <translation>La copia de seguridad {path} está dañada en {name}. No se cambió nada; elija otra copia.</translation>
    </message>
    <message>
        <source>The shop’s file {path} is damaged. What was not sent yet is kept beside it. Run “twoosk-desktop repair”.</source>
        <translation>El archivo {path} de la tienda está dañado. Lo que aún no se envió se conserva al lado. Ejecute “twoosk-desktop repair”.</translation>
    </message>
    <message>
        <source>The shop’s file {path} is gone or empty. What was not sent yet is kept beside it. Run “twoosk-desktop repair”.</source>
        <translation>El archivo {path} de la tienda falta o está vacío. Lo que aún no se envió se conserva al lado. Ejecute “twoosk-desktop repair”.</translation>
    </message>
    <message>
        <source>{fact} months is short: the marketplace asks for at least six months after delivery.</source>
        <translation>{fact} meses es poco: el mercado pide al menos seis meses tras la entrega.</translation>
    </message>
    <message>
        <source>Whether your change of the stock was taken cannot be known, for others changed it too. It is {now} now. Look at the shelf and count again, or discard.</source>
        <translation>No se puede saber si su cambio de stock se aplicó, porque otros también lo cambiaron. Ahora es {now}. Mire en el estante y vuelva a contar, o descarte.</translation>
    </message>
    <message>
        <source>This marketplace keeps prices with {decimals} decimals, and {value} has more. Round it, or sell in a larger unit.</source>
        <translation>Este marketplace guarda los precios con {decimals} decimales y {value} tiene más. Redondee, o venda en una unidad mayor.</translation>
    </message>
    <message>
        <source>This article has {size} bytes of text, and the marketplace takes {limit} at once. Shorten its descriptions.</source>
        <translation>Este artículo tiene {size} bytes de texto y el marketplace acepta {limit} de una vez. Acorte sus descripciones.</translation>
    </message>
    <message>
        <source>There is no capability {name}. Possible are: {known}.</source>
        <translation>No existe la capacidad {name}. Son posibles: {known}.</translation>
    </message>
    <message>
        <source>Stock is checked, not guaranteed: this marketplace takes a figure whatever it was before, so a sale in the same moment can be overwritten.</source>
        <translation>El stock se comprueba, pero no se garantiza: este marketplace acepta una cifra sea cual sea la anterior, así que una venta en el mismo instante puede quedar sobrescrita.</translation>
    </message>
    <message>
        <source>Changes are checked, not guaranteed: this marketplace keeps the last one, so what a colleague writes in the same moment can be overwritten.</source>
        <translation>Los cambios se comprueban, pero no se garantizan: este marketplace conserva el último, así que lo que escriba un compañero en el mismo instante puede quedar sobrescrito.</translation>
    </message>
    <message>
        <source>This marketplace does not tell of every change or removal: some of them show only after everything has been compared, which is done now and then.</source>
        <translation>Este marketplace no avisa de todos los cambios ni de todas las eliminaciones: algunos solo aparecen tras compararlo todo, lo que se hace de vez en cuando.</translation>
    </message>
    <message>
        <source>This marketplace works on changes later: the outbox shows them as in process until it says what became of them.</source>
        <translation>Este marketplace procesa los cambios más tarde: en «Por enviar» figuran como «En proceso» hasta que comunica el resultado.</translation>
    </message>
    <message>
        <source>Prices have at most {decimals} decimals on this marketplace.</source>
        <translation>Los precios tienen como máximo {decimals} decimales en este marketplace.</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traducción</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>Outdated</source>
        <translation>Desfasada</translation>
    </message>
    <message>
        <source>You changed it since: {before} → {after}</source>
        <translation>Lo ha cambiado desde entonces: {before} → {after}</translation>
    </message>
    <message>
        <source>Not changed since.</source>
        <translation>Sin cambios desde entonces.</translation>
    </message>
    <message>
        <source>“{value}” is not one of the article’s own. Name what it has by the first six digits or more; add others in the form or with import.</source>
        <translation>«{value}» no es del producto. Nombre lo que tiene con los seis primeros dígitos al menos; añada lo demás en el formulario o con la importación.</translation>
    </message>
    <message>
        <source>This change set is reversed already. Look at the list anew.</source>
        <translation>Este conjunto de cambios ya se ha revertido. Vuelva a consultar la lista.</translation>
    </message>
    <message>
        <source>You counted {counted} when {expected} was on file; others changed it, and it is {now} again.</source>
        <translation>Contó {counted} cuando había {expected} registrado; otros lo cambiaron, y vuelve a ser {now}.</translation>
    </message>
    <message>
        <source>You counted {counted} when {expected} was on file; {moved} sold or taken out since ({now} now).</source>
        <translation>Contó {counted} cuando había {expected} registrado; vendidos o retirados desde entonces: {moved} (ahora {now}).</translation>
    </message>
    <message>
        <source>You counted {counted} when {expected} was on file; {moved} came in since ({now} now).</source>
        <translation>Contó {counted} cuando había {expected} registrado; recibidos desde entonces: {moved} (ahora {now}).</translation>
    </message>
    <message>
        <source>{delta} could not be taken away, for too few were on file. It is {now} now.</source>
        <translation>No se pudo retirar {delta}, porque no había bastante registrado. Ahora es {now}.</translation>
    </message>
    <message>
        <source>Form and table</source>
        <translation>Ficha y tabla</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Pictures and documents</source>
        <translation>Imágenes y documentos</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Deshechos</translation>
    </message>
    <message>
        <source>Without history</source>
        <translation>Sin historial</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Deshecho: {what}</translation>
    </message>
    <message>
        <source>Reversed: {what}</source>
        <translation>Revertido: {what}</translation>
    </message>
    <message>
        <source>Changes whose history was lost</source>
        <translation>Cambios cuyo historial se perdió</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>1 artículo</translation>
    </message>
    <message>
        <source>%1 articles</source>
        <translation>%1 productos</translation>
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
        <translation>modificado desde entonces</translation>
    </message>
    <message>
        <source>cannot be taken back any more</source>
        <translation>ya no se puede deshacer</translation>
    </message>
    <message>
        <source>is not there any more</source>
        <translation>ya no existe</translation>
    </message>
    <message>
        <source>The marketplace was restored from an older copy. Nothing was changed here; the sync waits for your answer in the outbox.</source>
        <translation>El marketplace se ha restaurado desde una copia anterior. Aquí no se ha cambiado nada; la sincronización espera su respuesta en «Por enviar».</translation>
    </message>
    <message>
        <source>Stock only</source>
        <translation>Solo stock</translation>
    </message>
    <message>
        <source>Prices only</source>
        <translation>Solo precios</translation>
    </message>
    <message>
        <source>The marketplace was restored from an older copy: everything was compared, and what it had lost goes out again.</source>
        <translation>El marketplace se ha restaurado desde una copia anterior: se ha comparado todo y lo que había perdido vuelve a salir.</translation>
    </message>
    <message>
        <source>The marketplace no longer knew where the last sync ended: everything was compared, nothing was lost.</source>
        <translation>El marketplace ya no sabía dónde terminó la última sincronización: se ha comparado todo y no se ha perdido nada.</translation>
    </message>
    <message>
        <source>%1 received</source>
        <translation>recibidos: %1</translation>
    </message>
    <message>
        <source>%1 sent</source>
        <translation>enviados: %1</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>rechazados: %1</translation>
    </message>
    <message>
        <source>%1 to decide</source>
        <translation>%1 por decidir</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 en espera</translation>
    </message>
    <message>
        <source>Nothing new on either side.</source>
        <translation>Nada nuevo en ningún lado.</translation>
    </message>
    <message>
        <source>Finished without trouble.</source>
        <translation>Terminada sin problemas.</translation>
    </message>
    <message>
        <source>Finished; something needs your decision.</source>
        <translation>Terminada; algo necesita su decisión.</translation>
    </message>
    <message>
        <source>%1 times since %2</source>
        <translation>%1 veces desde el %2</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>a petición</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>automática</translation>
    </message>
    <message>
        <source>Invisible control characters were left out ({fact}), for nobody could see them. Compare the text with where it came from.</source>
        <translation>Se han omitido caracteres de control invisibles ({fact}), pues nadie podría verlos. Compare el texto con su origen.</translation>
    </message>
    <message>
        <source>{field} is still the figure of before, though the unit or the pack changed. Look at it again.</source>
        <translation>{field}: sigue siendo la cifra de antes, aunque la unidad o el paquete cambió. Revísela.</translation>
    </message>
    <message>
        <source>The file in which this computer keeps your shop is damaged, as happens when a disk fails or the power goes. Your unsent work was written down a second time, beside it.</source>
        <translation>El archivo en el que este equipo guarda su tienda está dañado, como ocurre cuando falla un disco o se va la luz. Su trabajo sin enviar se anotó una segunda vez, al lado.</translation>
    </message>
    <message>
        <source>The file in which this computer keeps your shop is gone or empty. Your unsent work was written down a second time, beside it.</source>
        <translation>El archivo en el que este equipo guarda su tienda ha desaparecido o está vacío. Su trabajo sin enviar se anotó una segunda vez, al lado.</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Lo que se conserva</translation>
    </message>
    <message>
        <source>What is fetched again</source>
        <translation>Lo que se vuelve a traer</translation>
    </message>
    <message>
        <source>What does not come back</source>
        <translation>Lo que no vuelve</translation>
    </message>
    <message>
        <source>The damaged file</source>
        <translation>El archivo dañado</translation>
    </message>
    <message>
        <source>Pictures and documents on this computer stay where they are.</source>
        <translation>Las fotos y los documentos de este equipo se quedan donde están.</translation>
    </message>
    <message>
        <source>Nothing was waiting to be sent.</source>
        <translation>Nada esperaba ser enviado.</translation>
    </message>
    <message>
        <source>1 article with work that was not sent</source>
        <translation>1 producto con trabajo sin enviar</translation>
    </message>
    <message>
        <source>%1 articles with work that was not sent</source>
        <translation>%1 productos con trabajo sin enviar</translation>
    </message>
    <message>
        <source>1 change of stock or submission</source>
        <translation>1 cambio de stock o envío a revisión</translation>
    </message>
    <message>
        <source>%1 changes of stock or submissions</source>
        <translation>%1 cambios de stock o envíos a revisión</translation>
    </message>
    <message>
        <source>1 line of the second copy cannot be read.</source>
        <translation>1 línea de la segunda copia no se puede leer.</translation>
    </message>
    <message>
        <source>%1 lines of the second copy cannot be read.</source>
        <translation>%1 líneas de la segunda copia no se pueden leer.</translation>
    </message>
    <message>
        <source>Everything else, from %1, with the next sync.</source>
        <translation>Todo lo demás, desde %1, con la próxima sincronización.</translation>
    </message>
    <message>
        <source>Nothing: this shop is not connected to a marketplace, so all your work is in the second copy.</source>
        <translation>Nada: esta tienda no está conectada a un marketplace, así que todo su trabajo está en la segunda copia.</translation>
    </message>
    <message>
        <source>The list of past changes with its undo. The damaged file is set aside, never deleted.</source>
        <translation>La lista de cambios pasados y su deshacer. El archivo dañado se aparta, nunca se elimina.</translation>
    </message>
    <message>
        <source>It lies in %1</source>
        <translation>Está en %1</translation>
    </message>
    <message>
        <source>The shop is repaired</source>
        <translation>La tienda está reparada</translation>
    </message>
    <message>
        <source>The backup is restored</source>
        <translation>La copia está restaurada</translation>
    </message>
    <message>
        <source>What waited in the backup may have been sent since; the next sync asks instead of sending it blindly.</source>
        <translation>Lo que esperaba en la copia puede haberse enviado desde entonces; la próxima sincronización pregunta en vez de enviarlo a ciegas.</translation>
    </message>
    <message>
        <source>The shop is sound</source>
        <translation>La tienda está bien</translation>
    </message>
    <message>
        <source>Nothing was wrong with the file itself; the search index was made anew.</source>
        <translation>El archivo en sí estaba bien; se ha rehecho el índice de búsqueda.</translation>
    </message>
    <message>
        <source>The marketplace answers. What it has is fetched as soon as the shop is open.</source>
        <translation>El marketplace responde. Lo que tiene se trae en cuanto se abra la tienda.</translation>
    </message>
    <message>
        <source>Until it can be reached you see your unsent work alone; everything else waits for the network and comes by itself.</source>
        <translation>Hasta que se pueda alcanzar verá solo su trabajo sin enviar; todo lo demás espera a la red y llega solo.</translation>
    </message>
    <message>
        <source>Everything you entered is there again.</source>
        <translation>Todo lo que introdujo está otra vez aquí.</translation>
    </message>
    <message>
        <source>1 unsent change on this computer is not in the backup. Restore it anyway?</source>
        <translation>1 cambio sin enviar de este equipo no está en la copia. ¿Restaurarla de todos modos?</translation>
    </message>
    <message>
        <source>%1 unsent changes on this computer are not in the backup. Restore it anyway?</source>
        <translation>%1 cambios sin enviar de este equipo no están en la copia. ¿Restaurarla de todos modos?</translation>
    </message>
    <message>
        <source>Change VAT rates</source>
        <translation>Cambiar los tipos de IVA</translation>
    </message>
    <message>
        <source>It must not be left out.</source>
        <translation>Es obligatorio.</translation>
    </message>
    <message>
        <source>It has no value.</source>
        <translation>No tiene valor.</translation>
    </message>
    <message>
        <source>Only the marketplace changes it.</source>
        <translation>Solo lo cambia el marketplace.</translation>
    </message>
    <message>
        <source>It is there twice.</source>
        <translation>Está dos veces.</translation>
    </message>
    <message>
        <source>It must be a whole number.</source>
        <translation>Debe ser un número entero.</translation>
    </message>
    <message>
        <source>It must not be negative.</source>
        <translation>No puede ser negativo.</translation>
    </message>
    <message>
        <source>It must be more than zero.</source>
        <translation>Debe ser mayor que cero.</translation>
    </message>
    <message>
        <source>It must not be zero.</source>
        <translation>No puede ser cero.</translation>
    </message>
    <message>
        <source>The marketplace has no such specification.</source>
        <translation>El marketplace no conoce esta especificación.</translation>
    </message>
    <message>
        <source>The sub-category has no such specification.</source>
        <translation>La subcategoría no tiene esta especificación.</translation>
    </message>
    <message>
        <source>Specifications need a sub-category.</source>
        <translation>Las especificaciones necesitan una subcategoría.</translation>
    </message>
    <message>
        <source>The marketplace has no such condition.</source>
        <translation>El marketplace no conoce este estado.</translation>
    </message>
    <message>
        <source>The marketplace does not know this country.</source>
        <translation>El marketplace no conoce este país.</translation>
    </message>
    <message>
        <source>A bar code has 8, 12, 13 or 14 digits.</source>
        <translation>Un código de barras tiene 8, 12, 13 o 14 cifras.</translation>
    </message>
    <message>
        <source>The check digit of the bar code is wrong.</source>
        <translation>El dígito de control del código de barras es incorrecto.</translation>
    </message>
    <message>
        <source>A part of it is missing.</source>
        <translation>Falta una parte.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>Termina antes de empezar.</translation>
    </message>
    <message>
        <source>It must be below the price.</source>
        <translation>Debe ser inferior al precio.</translation>
    </message>
    <message>
        <source>It must not be above the price.</source>
        <translation>No puede superar el precio.</translation>
    </message>
    <message>
        <source>Quantities must rise from step to step.</source>
        <translation>Las cantidades deben subir de un tramo a otro.</translation>
    </message>
    <message>
        <source>Prices must fall from step to step.</source>
        <translation>Los precios deben bajar de un tramo a otro.</translation>
    </message>
    <message>
        <source>The minimum is above the maximum.</source>
        <translation>El mínimo supera el máximo.</translation>
    </message>
    <message>
        <source>The file has not arrived there. Try again.</source>
        <translation>El archivo no llegó. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The file is of another kind.</source>
        <translation>El archivo es de otro tipo.</translation>
    </message>
    <message>
        <source>Only https addresses of YouTube and Vimeo.</source>
        <translation>Solo direcciones https de YouTube y Vimeo.</translation>
    </message>
    <message>
        <source>Give a name, your own reference or the part number.</source>
        <translation>Indique un nombre, su referencia o el número de pieza.</translation>
    </message>
    <message>
        <source>{path} cannot be written to. Check the room on the disk and the permissions of the shop’s folder.</source>
        <translation>No se puede escribir en {path}. Compruebe el espacio en el disco y los permisos de la carpeta de la tienda.</translation>
    </message>
    <message>
        <source>Looks like a picture of “{article}”. Show what tells the two apart.</source>
        <translation>Se parece a una imagen de «{article}». Muestre qué distingue a los dos.</translation>
    </message>
    <message>
        <source>Shown by “{article}” too, an article of another kind or brand. Is it the right one?</source>
        <translation>También aparece en «{article}», un producto de otro tipo o de otra marca. ¿Es la correcta?</translation>
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
        <translation>El marketplace lo ha recibido y dirá más tarde qué ha sido de ello. No hay que hacer nada.</translation>
    </message>
</context>
</TS>
