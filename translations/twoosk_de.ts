<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AdvicePanel</name>
    <message>
        <source>And %1 more</source>
        <translation>Und %1 weitere</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>Im Text zeigen</translation>
    </message>
</context>
<context>
    <name>AlikeDialog</name>
    <message>
        <source>The same choice for many conflicts</source>
        <translation>Dieselbe Wahl für viele Konflikte</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Wahl</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Andere übernehmen</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Geändert von</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>All fields (%1)</source>
        <translation>Alle Felder (%1)</translation>
    </message>
    <message>
        <source>Changed by anybody</source>
        <translation>Von allen geändert</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>%1 von %2 ausgewählt</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Keinen auswählen</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Alle auswählen</translation>
    </message>
    <message>
        <source>Settle %1 conflict</source>
        <translation>%1 Konflikt lösen</translation>
    </message>
    <message>
        <source>Settle %1 conflicts</source>
        <translation>%1 Konflikte lösen</translation>
    </message>
    <message>
        <source>What each article becomes</source>
        <translation>Was aus jedem Produkt wird</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>AlikeModel</name>
    <message>
        <source>On the marketplace now</source>
        <translation>Jetzt auf dem Marktplatz</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Jetzt hier</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Kept, with my changes</source>
        <translation>Behalten, mit meinen Änderungen</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
</context>
<context>
    <name>ArticleTable</name>
    <message>
        <source>Articles</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>ArticlesPage</name>
    <message>
        <source>Articles</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Open article</source>
        <translation>Produkt öffnen</translation>
    </message>
    <message>
        <source>Clone</source>
        <translation>Klonen</translation>
    </message>
    <message>
        <source>Submit for review</source>
        <translation>Zur Prüfung einreichen</translation>
    </message>
    <message>
        <source>Change a field…</source>
        <translation>Feld ändern…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Alle anhaken</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>Alle Haken entfernen</translation>
    </message>
    <message>
        <source>Cloned without stock and codes, saved here</source>
        <translation>Ohne Lagerbestand und Codes geklont, hier gespeichert</translation>
    </message>
    <message>
        <source>Remove %1 article? You can undo this.</source>
        <translation>%1 Produkt löschen? Sie können das rückgängig machen.</translation>
    </message>
    <message>
        <source>Remove %1 articles? You can undo this.</source>
        <translation>%1 Produkte löschen? Sie können das rückgängig machen.</translation>
    </message>
    <message>
        <source>Remove articles</source>
        <translation>Produkte löschen</translation>
    </message>
    <message>
        <source>%1 article removed</source>
        <translation>%1 Produkt gelöscht</translation>
    </message>
    <message>
        <source>%1 articles removed</source>
        <translation>%1 Produkte gelöscht</translation>
    </message>
    <message>
        <source>Search, or brand:… price&gt;10 state:waiting</source>
        <translation>Suchen, brand:… price&gt;10 state:waiting</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>Neues Produkt</translation>
    </message>
    <message>
        <source>New article (Ctrl+N)</source>
        <translation>Neues Produkt (Strg+N)</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Stapelverarbeitung</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Batch (%1)</source>
        <translation>Stapelverarbeitung (%1)</translation>
    </message>
    <message>
        <source>%1 article</source>
        <translation>%1 Produkt</translation>
    </message>
    <message>
        <source>%1 articles</source>
        <translation>%1 Produkte</translation>
    </message>
    <message>
        <source>%1 ticked</source>
        <translation>%1 angehakt</translation>
    </message>
    <message>
        <source>Saved here, not sent yet</source>
        <translation>Hier gespeichert, noch nicht gesendet</translation>
    </message>
    <message>
        <source>%1 article will be submitted</source>
        <translation>%1 Produkt wird eingereicht</translation>
    </message>
    <message>
        <source>%1 articles will be submitted</source>
        <translation>%1 Produkte werden eingereicht</translation>
    </message>
    <message>
        <source>Nothing to submit</source>
        <translation>Nichts einzureichen</translation>
    </message>
    <message>
        <source>%1 incomplete</source>
        <translation>%1 unvollständig</translation>
    </message>
</context>
<context>
    <name>Assistant</name>
    <message>
        <source>What needs you</source>
        <translation>Zu erledigen</translation>
    </message>
    <message>
        <source>Both sides changed</source>
        <translation>Auf beiden Seiten geändert</translation>
    </message>
    <message>
        <source>Not approved because</source>
        <translation>Beanstandet:</translation>
    </message>
    <message>
        <source>Ready for review</source>
        <translation>Bereit zur Prüfung</translation>
    </message>
    <message>
        <source>Everything the marketplace asks for is there.</source>
        <translation>Alles, was der Marktplatz verlangt, ist da.</translation>
    </message>
    <message>
        <source>Refused by the marketplace</source>
        <translation>Vom Marktplatz abgelehnt</translation>
    </message>
    <message>
        <source>Not on the marketplace yet</source>
        <translation>Noch nicht auf dem Marktplatz</translation>
    </message>
    <message>
        <source>The whole article goes there with the next sync.</source>
        <translation>Das ganze Produkt geht mit dem nächsten Abgleich dorthin.</translation>
    </message>
    <message>
        <source>%1 change not sent yet</source>
        <translation>%1 Änderung noch nicht gesendet</translation>
    </message>
    <message>
        <source>%1 changes not sent yet</source>
        <translation>%1 Änderungen noch nicht gesendet</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Zum Feld %1</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Information that does not agree</source>
        <translation>Widersprüchliche Angaben</translation>
    </message>
    <message>
        <source>Missing information</source>
        <translation>Fehlende Angaben</translation>
    </message>
    <message>
        <source>Texts against the rules</source>
        <translation>Texte gegen die Regeln</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Vollständigkeit</translation>
    </message>
    <message>
        <source>Completeness: %1</source>
        <translation>Vollständigkeit: %1</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
</context>
<context>
    <name>BatchDialog</name>
    <message>
        <source>Change a field</source>
        <translation>Feld ändern</translation>
    </message>
    <message>
        <source>Change a field of %1 article</source>
        <translation>Feld von %1 Produkt ändern</translation>
    </message>
    <message>
        <source>Change a field of %1 articles</source>
        <translation>Feld von %1 Produkten ändern</translation>
    </message>
    <message>
        <source>set to</source>
        <translation>setzen auf</translation>
    </message>
    <message>
        <source>multiply by</source>
        <translation>multiplizieren</translation>
    </message>
    <message>
        <source>add</source>
        <translation>addieren</translation>
    </message>
    <message>
        <source>take away</source>
        <translation>abziehen</translation>
    </message>
    <message>
        <source>Value; empty clears the field</source>
        <translation>Wert; leer löscht das Feld</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>%1 change, %2 stay as they are</source>
        <translation>%1 werden geändert, %2 bleiben unverändert</translation>
    </message>
    <message>
        <source>Change %1 article</source>
        <translation>%1 Produkt ändern</translation>
    </message>
    <message>
        <source>Change %1 articles</source>
        <translation>%1 Produkte ändern</translation>
    </message>
    <message>
        <source>%1 article changed</source>
        <translation>%1 Produkt geändert</translation>
    </message>
    <message>
        <source>%1 articles changed</source>
        <translation>%1 Produkte geändert</translation>
    </message>
</context>
<context>
    <name>Box</name>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>noch nicht gesendet</translation>
    </message>
    <message>
        <source>Not approved: %1</source>
        <translation>Beanstandet: %1</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Andere Fassung</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine Fassung</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Andere übernehmen</translation>
    </message>
    <message>
        <source>History of %1 (Ctrl+Shift+H)</source>
        <translation>Verlauf von %1 (Strg+Umschalt+H)</translation>
    </message>
</context>
<context>
    <name>BrandBox</name>
    <message>
        <source>New brand…</source>
        <translation>Neue Marke…</translation>
    </message>
</context>
<context>
    <name>BrandNotice</name>
    <message>
        <source>Did you mean %1?</source>
        <translation>Meinten Sie %1?</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 nehmen</translation>
    </message>
    <message>
        <source>Keep “%1” as a new brand</source>
        <translation>„%1“ als neue Marke behalten</translation>
    </message>
    <message>
        <source>New brand: it will be proposed to the marketplace when this article is sent.</source>
        <translation>Neue Marke: Sie wird dem Marktplatz vorgeschlagen, wenn dieser Artikel gesendet wird.</translation>
    </message>
    <message>
        <source>Proposed to the marketplace; it is known once an article is approved.</source>
        <translation>Dem Marktplatz vorgeschlagen; bekannt, sobald ein Artikel genehmigt ist.</translation>
    </message>
    <message>
        <source>Use this brand</source>
        <translation>Diese Marke verwenden</translation>
    </message>
    <message>
        <source>Keep as a new brand</source>
        <translation>Als neue Marke behalten</translation>
    </message>
</context>
<context>
    <name>ChangeSetList</name>
    <message>
        <source>Route</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Every route</source>
        <translation>Alle Wege</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Choices</source>
        <translation>Auswahl</translation>
    </message>
</context>
<context>
    <name>CodeBox</name>
    <message>
        <source>In your shop already:</source>
        <translation>Schon in Ihrem Shop:</translation>
    </message>
    <message>
        <source>Article without a name</source>
        <translation>Artikel ohne Namen</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Befehle suchen</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
</context>
<context>
    <name>ConflictCard</name>
    <message>
        <source>Theirs</source>
        <translation>Andere Fassung</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine Fassung</translation>
    </message>
    <message>
        <source>Kept, with my changes</source>
        <translation>Behalten, mit meinen Änderungen</translation>
    </message>
    <message>
        <source>Same for all like this (%1)…</source>
        <translation>Gleiches für alle solchen (%1) …</translation>
    </message>
    <message>
        <source>Removed on the marketplace</source>
        <translation>Auf dem Marktplatz gelöscht</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Andere übernehmen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Open article</source>
        <translation>Produkt öffnen</translation>
    </message>
    <message>
        <source>Both changes together, as a suggestion</source>
        <translation>Beide Änderungen zusammen, als Vorschlag</translation>
    </message>
    <message>
        <source>Take the suggestion</source>
        <translation>Vorschlag übernehmen</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>Keep mine in all…</source>
        <translation>Meine überall behalten …</translation>
    </message>
    <message>
        <source>Take theirs in all…</source>
        <translation>Andere überall übernehmen …</translation>
    </message>
    <message>
        <source>Conflicts by field</source>
        <translation>Konflikte nach Feld</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr anzeigen</translation>
    </message>
    <message>
        <source>Conflicts: both sides changed</source>
        <translation>Konflikte: auf beiden Seiten geändert</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Show %1 more of %2</source>
        <translation>%1 weitere von %2 zeigen</translation>
    </message>
    <message>
        <source>Conflict settled</source>
        <translation>Konflikt gelöst</translation>
    </message>
    <message>
        <source>%1 conflicts settled</source>
        <translation>%1 Konflikte gelöst</translation>
    </message>
    <message>
        <source>1 left open: it changed since you looked</source>
        <translation>1 bleibt offen: hat sich inzwischen geändert</translation>
    </message>
    <message>
        <source>%1 left open: they changed since you looked</source>
        <translation>%1 bleiben offen: haben sich inzwischen geändert</translation>
    </message>
</context>
<context>
    <name>CropDialog</name>
    <message>
        <source>Turn and crop</source>
        <translation>Drehen und zuschneiden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Nach links drehen</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Nach rechts drehen</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Seitenverhältnis</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Quadrat</translation>
    </message>
    <message>
        <source>As it was at first</source>
        <translation>Wie am Anfang</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 Pixel</translation>
    </message>
</context>
<context>
    <name>CropView</name>
    <message>
        <source>Part of the picture that is shown</source>
        <translation>Gezeigter Teil des Bildes</translation>
    </message>
    <message>
        <source>Arrows move the frame, Shift+arrows resize it, Ctrl makes small steps</source>
        <translation>Pfeile verschieben den Rahmen, Umschalt+Pfeile ändern seine Größe, Strg macht kleine Schritte</translation>
    </message>
</context>
<context>
    <name>DescriptionBox</name>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 von %2 Zeichen</translation>
    </message>
    <message>
        <source>That would be %1 characters; the marketplace takes %2. Nothing was changed: shorten the text and try again.</source>
        <translation>Das wären %1 Zeichen; der Marktplatz nimmt %2. Es wurde nichts geändert: Kürzen Sie den Text und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>Descriptions</name>
    <message>
        <source>%1: filled</source>
        <translation>%1: ausgefüllt</translation>
    </message>
    <message>
        <source>%1: empty</source>
        <translation>%1: leer</translation>
    </message>
    <message>
        <source>%1 of %2 filled</source>
        <translation>%1 von %2 ausgefüllt</translation>
    </message>
</context>
<context>
    <name>DifferenceCard</name>
    <message>
        <source>Open article</source>
        <translation>Produkt öffnen</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>The marketplace took these values and keeps other ones.</source>
        <translation>Der Marktplatz hat diese Werte angenommen und andere gespeichert.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr anzeigen</translation>
    </message>
    <message>
        <source>Stored differently</source>
        <translation>Anders gespeichert</translation>
    </message>
</context>
<context>
    <name>DocumentRow</name>
    <message>
        <source>Name of the document</source>
        <translation>Name des Dokuments</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>Sprache des Dokuments</translation>
    </message>
    <message>
        <source>No language</source>
        <translation>Keine Sprache</translation>
    </message>
    <message>
        <source>Document %1</source>
        <translation>Dokument %1</translation>
    </message>
    <message>
        <source>Not here yet; the next sync brings it</source>
        <translation>Noch nicht hier; die nächste Synchronisierung bringt es</translation>
    </message>
    <message>
        <source>%1 page</source>
        <translation>%1 Seite</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>%1 Seiten</translation>
    </message>
</context>
<context>
    <name>DocumentsBox</name>
    <message>
        <source>Add PDF files…</source>
        <translation>PDF-Dateien hinzufügen…</translation>
    </message>
    <message>
        <source>Data sheets, manuals, certificates: up to five PDF files, dropped or chosen.</source>
        <translation>Datenblätter, Anleitungen, Zertifikate: bis zu fünf PDF-Dateien, hierher gezogen oder ausgewählt.</translation>
    </message>
    <message>
        <source>Add PDF files</source>
        <translation>PDF-Dateien hinzufügen</translation>
    </message>
    <message>
        <source>PDF files (*.pdf *.PDF)</source>
        <translation>PDF-Dateien (*.pdf *.PDF)</translation>
    </message>
    <message>
        <source>Documents saved here, not sent yet</source>
        <translation>Dokumente hier gespeichert, noch nicht gesendet</translation>
    </message>
    <message>
        <source>Add these documents all the same?</source>
        <translation>Diese Dokumente trotzdem hinzufügen?</translation>
    </message>
    <message>
        <source>Add anyway</source>
        <translation>Trotzdem hinzufügen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Saved here, not sent yet</source>
        <translation>Hier gespeichert, noch nicht gesendet</translation>
    </message>
</context>
<context>
    <name>EditorPage</name>
    <message>
        <source>Article</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Submit for review</source>
        <translation>Einreichen</translation>
    </message>
    <message>
        <source>Clone</source>
        <translation>Klonen</translation>
    </message>
    <message>
        <source>More with this article</source>
        <translation>Mehr zu diesem Produkt</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>Vorheriges Produkt</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>Nächstes Produkt</translation>
    </message>
    <message>
        <source>Cloned without stock and codes, saved here</source>
        <translation>Ohne Lagerbestand und Codes geklont, hier gespeichert</translation>
    </message>
    <message>
        <source>Article removed</source>
        <translation>Produkt gelöscht</translation>
    </message>
    <message>
        <source>Back to the articles (Esc)</source>
        <translation>Zurück zu den Produkten (Esc)</translation>
    </message>
    <message>
        <source>Previous article (Ctrl+PgUp)</source>
        <translation>Vorheriges Produkt (Strg+Bild auf)</translation>
    </message>
    <message>
        <source>Next article (Ctrl+PgDown)</source>
        <translation>Nächstes Produkt (Strg+Bild ab)</translation>
    </message>
    <message>
        <source>Every change is saved here at once</source>
        <translation>Jede Änderung wird hier sofort gespeichert</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>Neues Produkt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Saved here, not sent yet</source>
        <translation>Hier gespeichert, noch nicht gesendet</translation>
    </message>
    <message>
        <source>Conflict settled</source>
        <translation>Konflikt gelöst</translation>
    </message>
    <message>
        <source>Not submitted. Missing: %1</source>
        <translation>Nicht eingereicht. Es fehlt: %1</translation>
    </message>
    <message>
        <source>It is already submitted as it stands</source>
        <translation>Es ist so schon eingereicht</translation>
    </message>
    <message>
        <source>Will be submitted with the next sync</source>
        <translation>Wird mit dem nächsten Abgleich eingereicht</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Clone as a series…</source>
        <translation>Als Reihe klonen …</translation>
    </message>
    <message>
        <source>Preview (Ctrl+P)</source>
        <translation>Vorschau (Strg+P)</translation>
    </message>
    <message>
        <source>Next open translation</source>
        <translation>Nächste offene Übersetzung</translation>
    </message>
    <message>
        <source>Previous open translation</source>
        <translation>Vorige offene Übersetzung</translation>
    </message>
    <message>
        <source>Submit again</source>
        <translation>Erneut einreichen</translation>
    </message>
</context>
<context>
    <name>FieldHistory</name>
    <message>
        <source>History of %1</source>
        <translation>Verlauf von %1</translation>
    </message>
    <message>
        <source>Not changed so far.</source>
        <translation>Bisher nicht geändert.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>On the marketplace: %1</source>
        <translation>Auf dem Marktplatz: %1</translation>
    </message>
    <message>
        <source>Take the marketplace’s value</source>
        <translation>Wert des Marktplatzes übernehmen</translation>
    </message>
    <message>
        <source>Restore “%1”</source>
        <translation>„%1“ wiederherstellen</translation>
    </message>
    <message>
        <source>Empty it again</source>
        <translation>Wieder leeren</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Quick filters</source>
        <translation>Schnellfilter</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Show all (arrow down)</source>
        <translation>Alle zeigen (Pfeil nach unten)</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>%1, picture %2 of %3</source>
        <translation>%1, Bild %2 von %3</translation>
    </message>
</context>
<context>
    <name>GroupBox</name>
    <message>
        <source>Fill in the other parts too; then it is saved.</source>
        <translation>Füllen Sie auch die anderen Teile aus; dann wird gespeichert.</translation>
    </message>
</context>
<context>
    <name>GuaranteeBox</name>
    <message>
        <source>Given by</source>
        <translation>Gegeben von</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Usual: %1, %2 months</source>
        <translation>Üblich: %1, %2 Monate</translation>
    </message>
</context>
<context>
    <name>HelpDesk</name>
    <message>
        <source>Saved here, not sent yet</source>
        <translation>Hier gespeichert, noch nicht gesendet</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Help for translating</source>
        <translation>Übersetzungshilfe</translation>
    </message>
    <message>
        <source>Put the cursor into a text: its source, what you translated before and the terms of the trade appear here. F8 leads to the next open text.</source>
        <translation>Setzen Sie den Cursor in einen Text: Hier erscheinen seine Quelle, frühere Übersetzungen und Fachbegriffe. F8 führt zum nächsten offenen Text.</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>The source is empty: write it first, then translate it.</source>
        <translation>Die Quelle ist leer: Schreiben Sie sie zuerst, dann übersetzen Sie sie.</translation>
    </message>
    <message>
        <source>It fits the source</source>
        <translation>Stimmt mit der Quelle</translation>
    </message>
    <message>
        <source>Copy the source</source>
        <translation>Quelle kopieren</translation>
    </message>
    <message>
        <source>Standard name: %1</source>
        <translation>Standardname: %1</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>From your own texts</source>
        <translation>Aus Ihren eigenen Texten</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1, numbers adapted</source>
        <translation>%1, Zahlen angepasst</translation>
    </message>
    <message>
        <source>Accept (Ctrl+Return)</source>
        <translation>Übernehmen (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Terms of the trade</source>
        <translation>Fachbegriffe</translation>
    </message>
    <message>
        <source>Insert at the cursor</source>
        <translation>Am Cursor einfügen</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Quantities</source>
        <translation>Mengen</translation>
    </message>
    <message>
        <source>Pictures from a folder</source>
        <translation>Bilder aus einem Ordner</translation>
    </message>
    <message>
        <source>Drop a workbook (.xlsx, .csv) here</source>
        <translation>Arbeitsmappe (.xlsx, .csv) hier ablegen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>What is to be said about rows</source>
        <translation>Hinweise zu den Zeilen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Drop a folder of pictures here</source>
        <translation>Ordner mit Bildern hier ablegen</translation>
    </message>
    <message>
        <source>Folder of pictures</source>
        <translation>Ordner mit Bildern</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx *.csv)</source>
        <translation>Arbeitsmappen (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Arbeitsmappe</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Nothing is changed yet. Press Import to do it.</source>
        <translation>Noch ist nichts geändert. Mit Importieren führen Sie es aus.</translation>
    </message>
    <message>
        <source>Imported and saved here. One Undo takes all of it back.</source>
        <translation>Importiert und hier gespeichert. Einmal Rückgängig nimmt alles zurück.</translation>
    </message>
    <message>
        <source>Refused rows lie in %1; correct and import that file.</source>
        <translation>Abgelehnte Zeilen liegen in %1; berichtigen und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Imported and saved here, not sent yet</source>
        <translation>Importiert und hier gespeichert, noch nicht gesendet</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Detailbereich</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Lagerbestand</translation>
    </message>
    <message>
        <source>Not approved because</source>
        <translation>Beanstandet:</translation>
    </message>
    <message>
        <source>Missing before review</source>
        <translation>Fehlt vor der Prüfung</translation>
    </message>
    <message>
        <source>Recent changes</source>
        <translation>Letzte Änderungen</translation>
    </message>
</context>
<context>
    <name>KindBox</name>
    <message>
        <source>Type to search</source>
        <translation>Tippen, um zu suchen</translation>
    </message>
</context>
<context>
    <name>KindFoot</name>
    <message>
        <source>How to choose the right category?</source>
        <translation>Wie wählt man die richtige Kategorie?</translation>
    </message>
    <message>
        <source>Recent:</source>
        <translation>Zuletzt:</translation>
    </message>
    <message>
        <source>The category tells buyers what kind of article to expect, and lets them find it sooner. First choose one of the six categories, then the sub-category that comes nearest; its specifications open by themselves.</source>
        <translation>Die Kategorie sagt Käufern, welche Art Artikel sie erwartet, und lässt sie ihn schneller finden. Wählen Sie zuerst eine der sechs Kategorien, dann die Unterkategorie, die am nächsten kommt; ihre Spezifikationen öffnen sich von selbst.</translation>
    </message>
    <message>
        <source>You can also type what the article is, in any of the five languages, straight into “Sub-category”; the category follows.</source>
        <translation>Sie können auch in einer der fünf Sprachen direkt unter „Unterkategorie“ eintippen, was der Artikel ist; die Kategorie folgt.</translation>
    </message>
    <message>
        <source>Nothing fits, or you are not sure? Write to %1.</source>
        <translation>Nichts passt, oder Sie sind unsicher? Schreiben Sie an %1.</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
</context>
<context>
    <name>LadderBox</name>
    <message>
        <source>Add a step</source>
        <translation>Stufe hinzufügen</translation>
    </message>
    <message>
        <source>One price for every quantity. Add a step to sell more for less.</source>
        <translation>Ein Preis für jede Menge. Fügen Sie eine Stufe hinzu, um größere Mengen günstiger zu verkaufen.</translation>
    </message>
    <message>
        <source>Copy from another article…</source>
        <translation>Aus anderem Produkt kopieren…</translation>
    </message>
    <message>
        <source>Paste from a spreadsheet</source>
        <translation>Aus Tabelle einfügen</translation>
    </message>
    <message>
        <source>Copy the rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Nachlass</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>The steps are on the clipboard</source>
        <translation>Die Stufen sind in der Zwischenablage</translation>
    </message>
</context>
<context>
    <name>LadderChart</name>
    <message>
        <source>Price by quantity</source>
        <translation>Preis nach Menge</translation>
    </message>
    <message>
        <source>from %1: %2</source>
        <translation>ab %1: %2</translation>
    </message>
</context>
<context>
    <name>LadderCopyDialog</name>
    <message>
        <source>Copy a price ladder</source>
        <translation>Mengenstaffel kopieren</translation>
    </message>
    <message>
        <source>Articles of the same sub-category that have one, newest first</source>
        <translation>Produkte derselben Unterkategorie, die eine haben, neueste zuerst</translation>
    </message>
    <message>
        <source>Carry the discounts over to this article’s price</source>
        <translation>Die Nachlässe auf den Preis dieses Produkts übertragen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>No other article of this sub-category has a price ladder yet.</source>
        <translation>Kein anderes Produkt dieser Unterkategorie hat bisher eine Mengenstaffel.</translation>
    </message>
</context>
<context>
    <name>LadderRow</name>
    <message>
        <source>From quantity</source>
        <translation>Ab Menge</translation>
    </message>
    <message>
        <source>Price per unit, or a discount like -10 %</source>
        <translation>Preis je Einheit oder ein Nachlass wie -10 %</translation>
    </message>
    <message>
        <source>Remove this step</source>
        <translation>Diese Stufe entfernen</translation>
    </message>
    <message>
        <source>Fill in both quantity and price; then the step is saved.</source>
        <translation>Füllen Sie Menge und Preis aus; dann wird die Stufe gespeichert.</translation>
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
        <translation>%1: %2 von %3 Texten sind aktuell. Drücken, um die Sprache ein- oder auszublenden.</translation>
    </message>
</context>
<context>
    <name>LimitsBox</name>
    <message>
        <source>Limited order</source>
        <translation>Begrenzte Bestellmenge</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Round up to whole packs: %1</source>
        <translation>Auf ganze Packungen aufrunden: %1</translation>
    </message>
    <message>
        <source>Round up to whole packs</source>
        <translation>Auf ganze Packungen aufrunden</translation>
    </message>
</context>
<context>
    <name>Measures</name>
    <message>
        <source>Sold in packs? Say so in Price and stock</source>
        <translation>In Packungen verkauft? Unter Preis und Bestand angeben</translation>
    </message>
    <message>
        <source>Which unit to choose?</source>
        <translation>Welche Einheit wählen?</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Choose the unit the article is measured in. Price, stock and weight are meant per unit.</source>
        <translation>Wählen Sie die Einheit, in der der Artikel gemessen wird. Preis, Bestand und Gewicht gelten pro Einheit.</translation>
    </message>
    <message>
        <source>A patch cord: choose “piece”, whether or not it is later sold in packs.</source>
        <translation>Ein Patchkabel: Wählen Sie „Stück“, ob es später in Packungen verkauft wird oder nicht.</translation>
    </message>
    <message>
        <source>A reel of cable: choose “m”. It is measured in metres and sold by the reel; the reel is the pack, in Price and stock.</source>
        <translation>Eine Kabelrolle: Wählen Sie „m“. Der Artikel wird in Metern gemessen und als Rolle verkauft; die Rolle ist die Packung, unter Preis und Bestand.</translation>
    </message>
</context>
<context>
    <name>MediaCard</name>
    <message>
        <source>1 more article shows it</source>
        <translation>1 weiteres Produkt zeigt es</translation>
    </message>
    <message>
        <source>%1 more articles show it</source>
        <translation>%1 weitere Produkte zeigen es</translation>
    </message>
    <message>
        <source>Open article</source>
        <translation>Produkt öffnen</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Ersetzen …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Take it off the article</source>
        <translation>Vom Produkt nehmen</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png)</source>
        <translation>Bilder (*.jpg *.jpeg *.png)</translation>
    </message>
</context>
<context>
    <name>MediaRow</name>
    <message>
        <source>Alt+arrows move, Enter opens, Del removes</source>
        <translation>Alt+Pfeile verschieben, Eingabe öffnet, Entf entfernt</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Move to “%1”?</source>
        <translation>Nach „%1“ verschieben?</translation>
    </message>
    <message>
        <source>Leave the article without a sub-category?</source>
        <translation>Den Artikel ohne Unterkategorie lassen?</translation>
    </message>
    <message>
        <source>%1 specification does not exist there and would be removed:</source>
        <translation>%1 Spezifikation gibt es dort nicht; sie würde entfernt:</translation>
    </message>
    <message>
        <source>%1 specifications do not exist there and would be removed:</source>
        <translation>%1 Spezifikationen gibt es dort nicht; sie würden entfernt:</translation>
    </message>
    <message>
        <source>Everything else stays. Undo brings them back.</source>
        <translation>Alles andere bleibt. Rückgängig bringt sie zurück.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Move and remove %1</source>
        <translation>Verschieben und %1 entfernen</translation>
    </message>
</context>
<context>
    <name>NewBrandDialog</name>
    <message>
        <source>New brand</source>
        <translation>Neue Marke</translation>
    </message>
    <message>
        <source>Write it as the manufacturer does. Buyers will filter by it.</source>
        <translation>Schreiben Sie sie wie der Hersteller. Käufer filtern danach.</translation>
    </message>
    <message>
        <source>Name of the brand</source>
        <translation>Name der Marke</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Use this brand</source>
        <translation>Diese Marke verwenden</translation>
    </message>
</context>
<context>
    <name>Noticing</name>
    <message>
        <source>And %1 more to look at.</source>
        <translation>Und %1 weitere anzusehen.</translation>
    </message>
</context>
<context>
    <name>NumberBox</name>
    <message>
        <source>Also in %1: it is converted</source>
        <translation>Auch in %1: wird umgerechnet</translation>
    </message>
</context>
<context>
    <name>OfferRows</name>
    <message>
        <source>Warehouse</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>VAT %</source>
        <translation>MwSt. %</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Lagerbestand</translation>
    </message>
    <message>
        <source>In packs</source>
        <translation>In Packungen</translation>
    </message>
    <message>
        <source>The rate of the country that holds today</source>
        <translation>Der heute geltende Satz des Landes</translation>
    </message>
    <message>
        <source>Take the usual rate</source>
        <translation>Den üblichen Satz nehmen</translation>
    </message>
    <message>
        <source>Adjust…</source>
        <translation>Anpassen…</translation>
    </message>
    <message>
        <source>Count…</source>
        <translation>Zählen…</translation>
    </message>
    <message>
        <source>Withdraw the offer</source>
        <translation>Angebot zurückziehen</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Anbieten</translation>
    </message>
</context>
<context>
    <name>OffersBox</name>
    <message>
        <source>Not offered from any warehouse yet. Add one to give its stock and VAT rate.</source>
        <translation>Noch aus keinem Lager angeboten. Fügen Sie eines hinzu, um Lagerbestand und MwSt.-Satz anzugeben.</translation>
    </message>
    <message>
        <source>Add warehouse</source>
        <translation>Lager hinzufügen</translation>
    </message>
    <message>
        <source>VAT rates…</source>
        <translation>MwSt.-Sätze…</translation>
    </message>
    <message>
        <source>In all: %1</source>
        <translation>Insgesamt: %1</translation>
    </message>
    <message>
        <source>Add warehouse…</source>
        <translation>Lager hinzufügen…</translation>
    </message>
    <message>
        <source>New warehouse…</source>
        <translation>Neues Lager…</translation>
    </message>
    <message>
        <source>Saved here, not sent yet</source>
        <translation>Hier gespeichert, noch nicht gesendet</translation>
    </message>
    <message>
        <source>Warehouse saved here, not sent yet</source>
        <translation>Lager hier gespeichert, noch nicht gesendet</translation>
    </message>
    <message>
        <source>Stock saved here, not sent yet</source>
        <translation>Lagerbestand hier gespeichert, noch nicht gesendet</translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Nichts wartet</translation>
    </message>
    <message>
        <source>Changes you make appear here until the marketplace has confirmed them, with everything that needs your decision on top.</source>
        <translation>Ihre Änderungen stehen hier, bis der Marktplatz sie bestätigt hat; was Ihre Entscheidung braucht, steht oben.</translation>
    </message>
</context>
<context>
    <name>PackBox</name>
    <message>
        <source>Sold in packs</source>
        <translation>In Packungen verkauft</translation>
    </message>
    <message>
        <source>Units in a pack</source>
        <translation>Einheiten je Packung</translation>
    </message>
    <message>
        <source>What the pack is called</source>
        <translation>Bezeichnung der Packung</translation>
    </message>
    <message>
        <source>in a</source>
        <translation>je</translation>
    </message>
</context>
<context>
    <name>ParkedCard</name>
    <message>
        <source>Open article</source>
        <translation>Produkt öffnen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Keep my count: %1</source>
        <translation>Meine Zählung behalten: %1</translation>
    </message>
    <message>
        <source>Keep the difference %2: %1</source>
        <translation>Differenz %2 behalten: %1</translation>
    </message>
    <message>
        <source>Discard: stays %1</source>
        <translation>Verwerfen: bleibt %1</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Main picture</source>
        <translation>Hauptbild</translation>
    </message>
</context>
<context>
    <name>PictureNotes</name>
    <message>
        <source>The same picture is in “%1”.</source>
        <translation>Dasselbe Bild ist in „%1“.</translation>
    </message>
    <message>
        <source>It looks like a picture of “%1”.</source>
        <translation>Es sieht aus wie ein Bild von „%1“.</translation>
    </message>
    <message>
        <source>Open that article</source>
        <translation>Diesen Artikel öffnen</translation>
    </message>
</context>
<context>
    <name>PictureStrip</name>
    <message>
        <source>Add pictures…</source>
        <translation>Bilder hinzufügen…</translation>
    </message>
    <message>
        <source>Drop files here or paste with Ctrl+V; drag to put them in order.</source>
        <translation>Dateien hier ablegen oder mit Strg+V einfügen; ziehen ändert die Reihenfolge.</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Eingefügtes Bild</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>Bilder hinzufügen</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png)</source>
        <translation>Bilder (*.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>Pictures saved here, not sent yet</source>
        <translation>Bilder hier gespeichert, noch nicht gesendet</translation>
    </message>
    <message>
        <source>Saved here, not sent yet</source>
        <translation>Hier gespeichert, noch nicht gesendet</translation>
    </message>
    <message>
        <source>Taking in %1 pictures…</source>
        <translation>%1 Bilder werden aufgenommen…</translation>
    </message>
    <message>
        <source>Replace the picture</source>
        <translation>Bild ersetzen</translation>
    </message>
</context>
<context>
    <name>PictureViewer</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Vorheriges Bild</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Nächstes Bild</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>In anderem Programm öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>The picture is being made ready…</source>
        <translation>Das Bild wird vorbereitet…</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>As a buyer will see it</source>
        <translation>So wird es der Käufer sehen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>PreviewSheet</name>
    <message>
        <source>Go to the field</source>
        <translation>Zum Feld gehen</translation>
    </message>
</context>
<context>
    <name>PriceBox</name>
    <message>
        <source>Price per unit, without VAT</source>
        <translation>Preis je Einheit, ohne MwSt.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The price is right</source>
        <translation>Der Preis stimmt</translation>
    </message>
    <message>
        <source>Without VAT; buyers see the VAT of the warehouse</source>
        <translation>Ohne MwSt.; Käufer sehen die MwSt. des Lagers</translation>
    </message>
</context>
<context>
    <name>PromiseBox</name>
    <message>
        <source>What this marketplace cannot do</source>
        <translation>Was dieser Marktplatz nicht kann</translation>
    </message>
</context>
<context>
    <name>PromotionBox</name>
    <message>
        <source>Promotion price</source>
        <translation>Aktionspreis</translation>
    </message>
    <message>
        <source>or -20 %</source>
        <translation>oder -20 %</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Swap the days</source>
        <translation>Tage tauschen</translation>
    </message>
    <message>
        <source>%1 below %2</source>
        <translation>%1 unter %2</translation>
    </message>
    <message>
        <source>Give the promotion a price; then it is saved.</source>
        <translation>Geben Sie der Aktion einen Preis; dann wird sie gespeichert.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>Refused</name>
    <message>
        <source>Try all again</source>
        <translation>Alle erneut versuchen</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr anzeigen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Taken off the article</source>
        <translation>Vom Produkt genommen</translation>
    </message>
    <message>
        <source>Goes again with the next sync</source>
        <translation>Geht mit dem nächsten Abgleich noch einmal hinaus</translation>
    </message>
    <message>
        <source>Stock settled</source>
        <translation>Bestand geklärt</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Verworfen</translation>
    </message>
</context>
<context>
    <name>RescueDialog</name>
    <message>
        <source>The shop cannot be opened</source>
        <translation>Der Shop lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Sicherung wiederherstellen …</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparieren</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Repairing…</source>
        <translation>Wird repariert …</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Backups (*.zip *.sqlite);;All files (*)</source>
        <translation>Sicherungen (*.zip *.sqlite);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Repair would keep them. After restoring they lie beside the set-aside file.</source>
        <translation>Reparieren würde sie behalten. Nach dem Wiederherstellen liegen sie neben der beiseitegelegten Datei.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Wird wiederhergestellt …</translation>
    </message>
    <message>
        <source>Open the shop</source>
        <translation>Shop öffnen</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Clear (Esc)</source>
        <translation>Leeren (Esc)</translation>
    </message>
</context>
<context>
    <name>SentSets</name>
    <message>
        <source>Sent lately</source>
        <translation>Zuletzt gesendet</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Left as it is:</source>
        <translation>Unverändert gelassen:</translation>
    </message>
    <message>
        <source>1 change reversed; it waits to be sent</source>
        <translation>1 Änderung zurückgenommen; sie wartet auf das Senden</translation>
    </message>
    <message>
        <source>%1 changes reversed; they wait to be sent</source>
        <translation>%1 Änderungen zurückgenommen; sie warten auf das Senden</translation>
    </message>
</context>
<context>
    <name>SeriesDialog</name>
    <message>
        <source>Clone as a series</source>
        <translation>Als Reihe klonen</translation>
    </message>
    <message>
        <source>Stock and bar code are not copied. Price, weight and pictures are those of this article: review them.</source>
        <translation>Lagerbestand und Barcode werden nicht kopiert. Preis, Gewicht und Bilder sind die dieses Produkts: prüfen Sie sie.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>Spezifikation</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Pattern: %1</source>
        <translation>Muster: %1</translation>
    </message>
    <message>
        <source>Empty leaves it out</source>
        <translation>Leer: wird ausgelassen</translation>
    </message>
    <message>
        <source>A second one makes every combination</source>
        <translation>Eine zweite ergibt alle Kombinationen</translation>
    </message>
    <message>
        <source>1; 2; 3; 5; 10</source>
        <translation>1; 2; 3; 5; 10</translation>
    </message>
    <message>
        <source>What would be created</source>
        <translation>Was angelegt würde</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>%1 ausgelassen</translation>
    </message>
    <message>
        <source>Create %1 article</source>
        <translation>%1 Produkt anlegen</translation>
    </message>
    <message>
        <source>Create %1 articles</source>
        <translation>%1 Produkte anlegen</translation>
    </message>
    <message>
        <source>%1 article created, saved here</source>
        <translation>%1 Produkt angelegt, hier gespeichert</translation>
    </message>
    <message>
        <source>%1 articles created, saved here</source>
        <translation>%1 Produkte angelegt, hier gespeichert</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>Marktplatz</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>You find the token in your account on the marketplace. It is kept safely.</source>
        <translation>Den Token finden Sie in Ihrem Konto auf dem Marktplatz. Er wird sicher aufbewahrt.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>This workstation</source>
        <translation>Dieser Arbeitsplatz</translation>
    </message>
    <message>
        <source>Device name, as colleagues see it</source>
        <translation>Gerätename, wie Ihre Kollegen ihn sehen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Connected to %1 as %2.</source>
        <translation>Mit %1 verbunden als %2.</translation>
    </message>
    <message>
        <source>Not connected yet. You can work here already; nothing is sent.</source>
        <translation>Noch nicht verbunden. Sie können hier schon arbeiten; nichts wird gesendet.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindet…</translation>
    </message>
    <message>
        <source>Connected as %1</source>
        <translation>Verbunden als %1</translation>
    </message>
    <message>
        <source>The language changes at the next start</source>
        <translation>Die Sprache wechselt beim nächsten Start</translation>
    </message>
</context>
<context>
    <name>Specs</name>
    <message>
        <source>Choose a sub-category, and its specifications open here.</source>
        <translation>Wählen Sie eine Unterkategorie; ihre Spezifikationen öffnen sich hier.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>★ Recommended: buyers filter by these</source>
        <translation>★ Empfohlen: Käufer filtern danach</translation>
    </message>
    <message>
        <source>More specifications</source>
        <translation>Weitere Spezifikationen</translation>
    </message>
</context>
<context>
    <name>StockDialog</name>
    <message>
        <source>Count stock</source>
        <translation>Bestand zählen</translation>
    </message>
    <message>
        <source>Adjust stock</source>
        <translation>Bestand anpassen</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Jetzt: %1</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Difference, like +10 or -2</source>
        <translation>Differenz, etwa +10 oder -2</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>StructureBar</name>
    <message>
        <source>Bold (Ctrl+B)</source>
        <translation>Fett (Strg+B)</translation>
    </message>
    <message>
        <source>List (Ctrl+Shift+L)</source>
        <translation>Liste (Strg+Umschalt+L)</translation>
    </message>
</context>
<context>
    <name>Suggestion</name>
    <message>
        <source>Accept</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Standard name: %1</source>
        <translation>Standardname: %1</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Alle Sprachen</translation>
    </message>
    <message>
        <source>Names the article so in all languages, as one step</source>
        <translation>Benennt den Artikel so in allen Sprachen, in einem Schritt</translation>
    </message>
</context>
<context>
    <name>SyncButton</name>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Offline – %1 change waiting</source>
        <translation>Offline – %1 Änderung wartet</translation>
    </message>
    <message>
        <source>Offline – %1 changes waiting</source>
        <translation>Offline – %1 Änderungen warten</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Neu anmelden</translation>
    </message>
    <message>
        <source>Syncing %1 of %2</source>
        <translation>Abgleich %1 von %2</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Abgleich läuft…</translation>
    </message>
    <message>
        <source>%1 to decide</source>
        <translation>%1 zu entscheiden</translation>
    </message>
    <message>
        <source>Look here</source>
        <translation>Bitte ansehen</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Abgleichen</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Abgeglichen</translation>
    </message>
    <message>
        <source>Connect to the marketplace in Settings to send your work.</source>
        <translation>Verbinden Sie sich unter Einstellungen mit dem Marktplatz, um Ihre Arbeit zu senden.</translation>
    </message>
    <message>
        <source>Last sync: %1</source>
        <translation>Letzter Abgleich: %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Resuming: %1</source>
        <translation>Weiter: %1</translation>
    </message>
    <message>
        <source>Goes on at %1</source>
        <translation>Weiter um %1</translation>
    </message>
    <message>
        <source>Sync now (F5)</source>
        <translation>Jetzt abgleichen (F5)</translation>
    </message>
</context>
<context>
    <name>SyncHistory</name>
    <message>
        <source>Syncs</source>
        <translation>Abgleiche</translation>
    </message>
</context>
<context>
    <name>SyncMenu</name>
    <message>
        <source>More about the sync</source>
        <translation>Mehr zum Abgleich</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Send stock only</source>
        <translation>Nur den Bestand senden</translation>
    </message>
    <message>
        <source>Send prices only</source>
        <translation>Nur die Preise senden</translation>
    </message>
    <message>
        <source>Send pictures now</source>
        <translation>Bilder jetzt senden</translation>
    </message>
    <message>
        <source>Pause the sync</source>
        <translation>Abgleich anhalten</translation>
    </message>
    <message>
        <source>Metered network: no pictures</source>
        <translation>Getaktete Verbindung: keine Bilder</translation>
    </message>
    <message>
        <source>Show the last syncs</source>
        <translation>Letzte Abgleiche zeigen</translation>
    </message>
</context>
<context>
    <name>SyncNotice</name>
    <message>
        <source>Remove them here too</source>
        <translation>Auch hier löschen</translation>
    </message>
    <message>
        <source>Compare and go on</source>
        <translation>Vergleichen und fortfahren</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Erneut fragen</translation>
    </message>
    <message>
        <source>Remove them here too (%1)…</source>
        <translation>Auch hier löschen (%1) …</translation>
    </message>
    <message>
        <source>The marketplace says that %1 of your %2 articles are gone</source>
        <translation>Der Marktplatz meldet, dass %1 Ihrer %2 Produkte weg sind</translation>
    </message>
    <message>
        <source>The marketplace was restored from an older copy</source>
        <translation>Der Marktplatz wurde aus einer älteren Kopie wiederhergestellt</translation>
    </message>
    <message>
        <source>The sync stands still</source>
        <translation>Der Abgleich steht still</translation>
    </message>
    <message>
        <source>Nothing was removed here, and the sync waits for you; what you change stays here meanwhile. If somebody emptied the account by mistake, have it brought back on the marketplace and ask again. If it is right, remove the articles here too; what you have changed of them and not sent stays and is asked about.</source>
        <translation>Hier wurde nichts gelöscht, und der Abgleich wartet auf Sie; was Sie ändern, bleibt inzwischen hier. Hat jemand das Konto versehentlich geleert, lassen Sie es auf dem Marktplatz zurückholen und fragen Sie erneut. Ist es gewollt, löschen Sie die Produkte auch hier; was Sie daran geändert und nicht gesendet haben, bleibt und wird erfragt.</translation>
    </message>
    <message>
        <source>Nothing was changed here, and the sync waits for you. When you go on, everything is compared: what the marketplace has lost is sent again from here, where both sides differ you are asked, and nothing is removed here.</source>
        <translation>Hier wurde nichts geändert, und der Abgleich wartet auf Sie. Wenn Sie fortfahren, wird alles verglichen: Was der Marktplatz verloren hat, wird von hier noch einmal gesendet, wo beide Seiten abweichen, werden Sie gefragt, und hier wird nichts gelöscht.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Remove %1 articles here?</source>
        <translation>%1 Produkte hier löschen?</translation>
    </message>
    <message>
        <source>They are gone on the marketplace. This cannot be undone.</source>
        <translation>Sie sind auf dem Marktplatz weg. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>SyncStrip</name>
    <message>
        <source>The last syncs, newest at the right</source>
        <translation>Die letzten Abgleiche, der neueste rechts</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message>
        <source>Main picture</source>
        <translation>Hauptbild</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Bild %1</translation>
    </message>
    <message>
        <source>Empty slot %1</source>
        <translation>Freier Platz %1</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Hauptbild</translation>
    </message>
    <message>
        <source>Alt+arrows move, Enter opens, right click or Menu key shows more</source>
        <translation>Alt+Pfeile verschieben, Eingabe öffnet, Rechtsklick oder Menütaste zeigt mehr</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>In anderem Programm öffnen</translation>
    </message>
    <message>
        <source>Make main picture</source>
        <translation>Zum Hauptbild machen</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Nach rechts drehen</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Nach links drehen</translation>
    </message>
    <message>
        <source>Turn and crop…</source>
        <translation>Drehen und zuschneiden…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Ersetzen…</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Nach links</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Nach rechts</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>What to do with the picture</source>
        <translation>Was mit dem Bild zu tun ist</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>TranslationBox</name>
    <message>
        <source>%1 (source)</source>
        <translation>%1 (Ausgangstext)</translation>
    </message>
    <message>
        <source>Lacks %1</source>
        <translation>Es fehlt %1</translation>
    </message>
</context>
<context>
    <name>TranslationHead</name>
    <message>
        <source>Source</source>
        <translation>Ausgangssprache</translation>
    </message>
    <message>
        <source>Next text that is missing, draft or outdated (F8)</source>
        <translation>Nächster fehlender, vorläufiger oder veralteter Text (F8)</translation>
    </message>
    <message>
        <source>Next open (%1)</source>
        <translation>Nächster offener (%1)</translation>
    </message>
    <message>
        <source>All translated</source>
        <translation>Alles übersetzt</translation>
    </message>
</context>
<context>
    <name>Translations</name>
    <message>
        <source>Translations</source>
        <translation>Übersetzungen</translation>
    </message>
    <message>
        <source>Every text is translated</source>
        <translation>Alle Texte sind übersetzt</translation>
    </message>
</context>
<context>
    <name>UnitBox</name>
    <message>
        <source>Usual here: %1</source>
        <translation>Hier üblich: %1</translation>
    </message>
</context>
<context>
    <name>UnitNotice</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Sold %1 now, %2 before. These are still the figures of before:</source>
        <translation>Jetzt verkauft %1, vorher %2. Diese Angaben sind noch die von vorher:</translation>
    </message>
</context>
<context>
    <name>ValueEditor</name>
    <message>
        <source>Another value for “%1”</source>
        <translation>Ein anderer Wert für „%1“</translation>
    </message>
    <message>
        <source>Use this value</source>
        <translation>Diesen Wert nehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>VatDialog</name>
    <message>
        <source>VAT rates</source>
        <translation>MwSt.-Sätze</translation>
    </message>
    <message>
        <source>When an article is offered from a warehouse, the rate of its country that holds that day is proposed. Offers you have made keep their rate.</source>
        <translation>Wird ein Produkt aus einem Lager angeboten, wird der an diesem Tag geltende Satz seines Landes vorgeschlagen. Bestehende Angebote behalten ihren Satz.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>VAT %</source>
        <translation>MwSt. %</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Add a rate</source>
        <translation>Satz hinzufügen</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Use the shipped rates</source>
        <translation>Mitgelieferte Sätze verwenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>VAT rates saved</source>
        <translation>MwSt.-Sätze gespeichert</translation>
    </message>
</context>
<context>
    <name>VideoRow</name>
    <message>
        <source>Video %1</source>
        <translation>Video %1</translation>
    </message>
</context>
<context>
    <name>VideosBox</name>
    <message>
        <source>Address of a video</source>
        <translation>Adresse eines Videos</translation>
    </message>
    <message>
        <source>Address of a YouTube or Vimeo video</source>
        <translation>Adresse eines YouTube- oder Vimeo-Videos</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Saved here, not sent yet</source>
        <translation>Hier gespeichert, noch nicht gesendet</translation>
    </message>
</context>
<context>
    <name>WaitingSets</name>
    <message>
        <source>Waiting changes</source>
        <translation>Wartende Änderungen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>1 change discarded</source>
        <translation>1 Änderung verworfen</translation>
    </message>
    <message>
        <source>%1 changes discarded</source>
        <translation>%1 Änderungen verworfen</translation>
    </message>
    <message>
        <source>%1 on their way already: reverse them once they are sent</source>
        <translation>%1 schon unterwegs: nehmen Sie sie nach dem Senden zurück</translation>
    </message>
</context>
<context>
    <name>WarehouseDialog</name>
    <message>
        <source>Edit warehouse</source>
        <translation>Lager bearbeiten</translation>
    </message>
    <message>
        <source>New warehouse</source>
        <translation>Neues Lager</translation>
    </message>
    <message>
        <source>Country - Package - Company - City</source>
        <translation>Land - Packung - Firma - Stadt</translation>
    </message>
    <message>
        <source>Hours or weeks</source>
        <translation>Stunden oder Wochen</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>For example opening hours</source>
        <translation>Zum Beispiel Öffnungszeiten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>WarehousesPage</name>
    <message>
        <source>Warehouses</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>New warehouse</source>
        <translation>Neues Lager</translation>
    </message>
    <message>
        <source>Your warehouses will be here</source>
        <translation>Hier erscheinen Ihre Lager</translation>
    </message>
    <message>
        <source>Articles are offered from a warehouse, with their VAT rate and stock.</source>
        <translation>Produkte werden aus einem Lager angeboten, mit Mehrwertsteuersatz und Lagerbestand.</translation>
    </message>
    <message>
        <source>Warehouse saved here, not sent yet</source>
        <translation>Lager hier gespeichert, noch nicht gesendet</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 Stunden</translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <translation>%1 Wochen</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>VAT rates…</source>
        <translation>MwSt.-Sätze…</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>Hilfe zu dieser Seite</translation>
    </message>
    <message>
        <source>Everything is saved here as you go</source>
        <translation>Alles wird hier laufend gespeichert</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>Nothing to do again</source>
        <translation>Nichts zu wiederholen</translation>
    </message>
    <message>
        <source>%1 left as they are: changed or sent since</source>
        <translation>%1 unverändert: seither geändert oder gesendet</translation>
    </message>
</context>
<context>
    <name>_Share</name>
    <message>
        <source>%1 of %2 recommended specifications filled in</source>
        <translation>%1 von %2 empfohlenen Spezifikationen ausgefüllt</translation>
    </message>
    <message>
        <source>All %2 recommended specifications filled in: easy to find</source>
        <translation>Alle %2 empfohlenen Spezifikationen ausgefüllt: leicht zu finden</translation>
    </message>
</context>
<context>
    <name>buyer</name>
    <message>
        <source>per {unit}, without VAT</source>
        <translation>pro {unit}, ohne MwSt.</translation>
    </message>
    <message>
        <source>instead of {price}</source>
        <translation>statt {price}</translation>
    </message>
    <message>
        <source>Promotion until {day}</source>
        <translation>Aktion bis {day}</translation>
    </message>
    <message>
        <source>Promotion from {start} to {end}: {price}</source>
        <translation>Aktion vom {start} bis {end}: {price}</translation>
    </message>
    <message>
        <source>{pack} of {quantity}: {price}</source>
        <translation>{pack} zu {quantity}: {price}</translation>
    </message>
    <message>
        <source>Smallest order: {quantity} for {price}</source>
        <translation>Mindestbestellmenge: {quantity} für {price}</translation>
    </message>
    <message>
        <source>Largest order: {quantity}</source>
        <translation>Höchstbestellmenge: {quantity}</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Price per {unit}</source>
        <translation>Preis pro {unit}</translation>
    </message>
    <message>
        <source>You save</source>
        <translation>Sie sparen</translation>
    </message>
    <message>
        <source>{price} with {rate} % VAT</source>
        <translation>{price} mit {rate} % MwSt.</translation>
    </message>
    <message>
        <source>{quantity} in stock</source>
        <translation>{quantity} auf Lager</translation>
    </message>
    <message>
        <source>Not in stock</source>
        <translation>Nicht auf Lager</translation>
    </message>
    <message>
        <source>Leaves within {number} h</source>
        <translation>Versand innerhalb von {number} Std.</translation>
    </message>
    <message>
        <source>Leaves within {number} week</source>
        <translation>Versand innerhalb von {number} Woche</translation>
    </message>
    <message>
        <source>Leaves within {number} weeks</source>
        <translation>Versand innerhalb von {number} Wochen</translation>
    </message>
    <message>
        <source>{months} months</source>
        <translation>{months} Monate</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>{number} piece</source>
        <translation>{number} Stück</translation>
    </message>
    <message>
        <source>{number} pieces</source>
        <translation>{number} Stück</translation>
    </message>
</context>
<context>
    <name>codes</name>
    <message>
        <source>Use %1 (the leading zeros were lost)</source>
        <translation>%1 nehmen (führende Nullen gingen verloren)</translation>
    </message>
    <message>
        <source>Use %1 (the book number as a bar code)</source>
        <translation>%1 nehmen (die ISBN als Barcode)</translation>
    </message>
    <message>
        <source>Use %1 (if only the last digit is wrong)</source>
        <translation>%1 nehmen (wenn nur die letzte Ziffer falsch ist)</translation>
    </message>
    <message>
        <source>Use %1 (with the check digit added)</source>
        <translation>%1 nehmen (mit ergänzter Prüfziffer)</translation>
    </message>
</context>
<context>
    <name>columns</name>
    <message>
        <source>Name</source>
        <translation>Produktname</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>Teilenummer</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>Ihre Referenz</translation>
    </message>
    <message>
        <source>TID</source>
        <translation>TID</translation>
    </message>
    <message>
        <source>Sub-category</source>
        <translation>Unterkategorie</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>difference</name>
    <message>
        <source>The marketplace has (%1)</source>
        <translation>Der Marktplatz hat (%1)</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Send what is missing</source>
        <translation>Das Fehlende senden</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Noch einmal senden</translation>
    </message>
    <message>
        <source>Leave as it is there</source>
        <translation>So lassen wie dort</translation>
    </message>
    <message>
        <source>Goes again with the next sync</source>
        <translation>Geht mit dem nächsten Abgleich noch einmal hinaus</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>another</source>
        <translation>ein anderes</translation>
    </message>
    <message>
        <source>In the order %1</source>
        <translation>In der Reihenfolge %1</translation>
    </message>
</context>
<context>
    <name>filters</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Unvollständig</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Ohne Bild</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>Beanstandet</translation>
    </message>
</context>
<context>
    <name>form</name>
    <message>
        <source>General information</source>
        <translation>Allgemeine Angaben</translation>
    </message>
    <message>
        <source>Price and stock</source>
        <translation>Preise &amp;&amp; Lagerbestand</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Übersetzungen</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Specifications</source>
        <translation>Produktspezifikationen</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Unit, weight and dimensions</source>
        <translation>Einheit, Gewicht und Maße</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Videos</translation>
    </message>
    <message>
        <source>Price and guarantee</source>
        <translation>Preis und Garantie</translation>
    </message>
    <message>
        <source>Stock per warehouse</source>
        <translation>Lagerbestand je Lager</translation>
    </message>
    <message>
        <source>Packs and orders</source>
        <translation>Packungen und Bestellungen</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Pay less by quantity</source>
        <translation>Mengenstaffel</translation>
    </message>
    <message>
        <source>Name in your language; the others are in Translations</source>
        <translation>Name in Ihrer Sprache; die anderen stehen unter Übersetzungen</translation>
    </message>
    <message>
        <source>Say what the article is and what it is used for in telecommunications.</source>
        <translation>Sagen Sie, was das Produkt ist und wofür es in der Telekommunikation verwendet wird.</translation>
    </message>
    <message>
        <source>List the uses of the article in the fields it is made for.</source>
        <translation>Zählen Sie auf, wo das Produkt in seinen Einsatzbereichen verwendet wird.</translation>
    </message>
    <message>
        <source>List the main technical characteristics of the article.</source>
        <translation>Zählen Sie die wichtigsten technischen Merkmale des Produkts auf.</translation>
    </message>
    <message>
        <source>List what the article is made of: materials, parts, layers.</source>
        <translation>Zählen Sie auf, woraus das Produkt besteht: Materialien, Teile, Schichten.</translation>
    </message>
    <message>
        <source>Technical documents</source>
        <translation>Technische Dokumente</translation>
    </message>
</context>
<context>
    <name>groups</name>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Unit of weight</source>
        <translation>Gewichtseinheit</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Unit of length</source>
        <translation>Längeneinheit</translation>
    </message>
</context>
<context>
    <name>imports</name>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Zugeordnet</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Mehrdeutig</translation>
    </message>
    <message>
        <source>Without article</source>
        <translation>Ohne Produkt</translation>
    </message>
    <message>
        <source>No article has a reference or part number like this name.</source>
        <translation>Kein Produkt hat eine Referenz oder Teilenummer, die diesem Namen gleicht.</translation>
    </message>
    <message>
        <source>More than one article fits. Open the article and add the file there.</source>
        <translation>Mehrere Produkte passen. Öffnen Sie das Produkt und fügen Sie die Datei dort hinzu.</translation>
    </message>
</context>
<context>
    <name>nothing</name>
    <message>
        <source>Your articles will be here</source>
        <translation>Hier erscheinen Ihre Produkte</translation>
    </message>
    <message>
        <source>Import a workbook you already have, add the first article by hand, or connect to the marketplace in Settings to fetch what is there.</source>
        <translation>Importieren Sie eine vorhandene Arbeitsmappe, legen Sie das erste Produkt von Hand an, oder verbinden Sie sich unter Einstellungen mit dem Marktplatz, um zu holen, was dort ist.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>Neues Produkt</translation>
    </message>
    <message>
        <source>No article matches</source>
        <translation>Kein Produkt gefunden</translation>
    </message>
    <message>
        <source>Use other words, or clear the search (Esc).</source>
        <translation>Nehmen Sie andere Wörter, oder leeren Sie die Suche.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>promotion</name>
    <message>
        <source>Coming</source>
        <translation>Kommt</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Days reversed</source>
        <translation>Tage vertauscht</translation>
    </message>
    <message>
        <source>Starts tomorrow</source>
        <translation>Beginnt morgen</translation>
    </message>
    <message>
        <source>Starts in %1 days</source>
        <translation>Beginnt in %1 Tagen</translation>
    </message>
    <message>
        <source>Ends tomorrow</source>
        <translation>Endet morgen</translation>
    </message>
    <message>
        <source>%1 days left</source>
        <translation>Noch %1 Tage</translation>
    </message>
    <message>
        <source>Ended yesterday</source>
        <translation>Endete gestern</translation>
    </message>
    <message>
        <source>Ended %1 days ago</source>
        <translation>Endete vor %1 Tagen</translation>
    </message>
    <message>
        <source>Sell at a lower price for a time</source>
        <translation>Für eine Zeit günstiger verkaufen</translation>
    </message>
    <message>
        <source>Last day today</source>
        <translation>Heute letzter Tag</translation>
    </message>
</context>
<context>
    <name>units</name>
    <message>
        <source>pack</source>
        <translation>Packung</translation>
    </message>
    <message>
        <source>reel</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>drum</source>
        <translation>Trommel</translation>
    </message>
    <message>
        <source>box</source>
        <translation>Karton</translation>
    </message>
    <message>
        <source>bag</source>
        <translation>Beutel</translation>
    </message>
    <message>
        <source>pallet</source>
        <translation>Palette</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>per %1</source>
        <translation>je %1</translation>
    </message>
    <message>
        <source>%1 piece</source>
        <translation>%1 Stück</translation>
    </message>
    <message>
        <source>%1 pieces</source>
        <translation>%1 Stück</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 zu %2</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Only {now} are on file, so {delta} cannot be taken away. Count again or discard.</source>
        <translation>Verzeichnet sind nur {now}, deshalb lassen sich {delta} nicht abziehen. Zählen Sie neu oder verwerfen Sie die Änderung.</translation>
    </message>
    <message>
        <source>“{value}” can be read in two ways (a thousand or a fraction). Write it without a thousands mark.</source>
        <translation>„{value}“ lässt sich auf zwei Arten lesen (Tausender oder Dezimalstelle). Schreiben Sie die Zahl ohne Tausendertrennzeichen.</translation>
    </message>
    <message>
        <source>The amounts are in different currencies. Give them all in one.</source>
        <translation>Die Beträge stehen in verschiedenen Währungen. Geben Sie alle in einer an.</translation>
    </message>
    <message>
        <source>Length, width and height belong together. Fill in all three.</source>
        <translation>Länge, Breite und Höhe gehören zusammen. Füllen Sie alle drei aus.</translation>
    </message>
    <message>
        <source>{field} cannot be set as text. Change it in the article’s form.</source>
        <translation>Das Feld {field} lässt sich nicht als Text setzen. Ändern Sie es im Formular des Produkts.</translation>
    </message>
    <message>
        <source>“{value}” is not one of the marketplace’s choices for {field}. Pick one from the list.</source>
        <translation>„{value}“ gehört beim Feld {field} nicht zur Auswahl des Marktplatzes. Wählen Sie aus der Liste.</translation>
    </message>
    <message>
        <source>“{value}” is not a date. Write it like 2026-12-31 or 31.12.2026.</source>
        <translation>„{value}“ ist kein Datum. Schreiben Sie zum Beispiel 31.12.2026 oder 2026-12-31.</translation>
    </message>
    <message>
        <source>“{value}” is not a price ladder. Write steps like 10:11.90 100:10.50.</source>
        <translation>„{value}“ ist keine Preisstaffel. Schreiben Sie Stufen wie 10:11,90 100:10,50.</translation>
    </message>
    <message>
        <source>“{value}” is not a number. Write digits, with a unit behind them where one is needed.</source>
        <translation>„{value}“ ist keine Zahl. Schreiben Sie Ziffern, dahinter eine Einheit, wo eine nötig ist.</translation>
    </message>
    <message>
        <source>“{value}” is not a length of guarantee. Write whole months from 0 to 600.</source>
        <translation>„{value}“ ist keine Garantiedauer. Schreiben Sie ganze Monate von 0 bis 600.</translation>
    </message>
    <message>
        <source>“{value}” is not a pack. Write the quantity and what it is called, like 10 box.</source>
        <translation>„{value}“ ist keine Packung. Schreiben Sie Menge und Packungseinheit, zum Beispiel 10 Karton.</translation>
    </message>
    <message>
        <source>“{value}” is not a price. Write an amount above zero, like 12.50.</source>
        <translation>„{value}“ ist kein Preis. Schreiben Sie einen Betrag über null, zum Beispiel 12,50.</translation>
    </message>
    <message>
        <source>“{value}” is not a promotion. Give a price, a first day and a last day.</source>
        <translation>„{value}“ ist keine Aktion. Geben Sie Preis, ersten und letzten Tag an.</translation>
    </message>
    <message>
        <source>An order limit is above zero. Leave it empty for no limit.</source>
        <translation>Eine Bestellgrenze liegt über null. Lassen Sie das Feld leer, wenn es keine Grenze gibt.</translation>
    </message>
    <message>
        <source>“{value}” is not a quantity. Write a number of zero or more.</source>
        <translation>„{value}“ ist keine Menge. Schreiben Sie eine Zahl ab null.</translation>
    </message>
    <message>
        <source>“{value}” is not a VAT rate. Write a number from 0 to 100.</source>
        <translation>„{value}“ ist kein Mehrwertsteuersatz. Schreiben Sie eine Zahl von 0 bis 100.</translation>
    </message>
    <message>
        <source>“{value}” is not a video the marketplace shows. Paste the address of a YouTube or Vimeo video.</source>
        <translation>„{value}“ ist kein Video, das der Marktplatz zeigt. Fügen Sie die Adresse eines YouTube- oder Vimeo-Videos ein.</translation>
    </message>
    <message>
        <source>“{value}” is not a weight. Write a number above zero with kg, g, lb or oz.</source>
        <translation>„{value}“ ist kein Gewicht. Schreiben Sie eine Zahl über null mit kg, g, lb oder oz.</translation>
    </message>
    <message>
        <source>“{value}” is not a whole number. This specification has no fractions.</source>
        <translation>„{value}“ ist keine ganze Zahl. Diese Spezifikation kennt keine Dezimalstellen; geben Sie eine ganze Zahl an.</translation>
    </message>
    <message>
        <source>“{value}” are not dimensions. Write length × width × height, like 120 x 80 x 45 mm.</source>
        <translation>„{value}“ sind keine Maße. Schreiben Sie Länge × Breite × Höhe, zum Beispiel 120 x 80 x 45 mm.</translation>
    </message>
    <message>
        <source>“{value}” holds bytes that are no text. Nothing was changed; write it in UTF-8.</source>
        <translation>„{value}“ enthält Bytes, die kein Text sind. Nichts wurde geändert; speichern Sie den Text als UTF-8.</translation>
    </message>
    <message>
        <source>“{value}” is neither yes nor no.</source>
        <translation>„{value}“ ist weder Ja noch Nein. Schreiben Sie eines von beiden.</translation>
    </message>
    <message>
        <source>{field} is empty, so there is nothing to reckon with. The article was left as it is.</source>
        <translation>Das Feld {field} ist leer, deshalb gibt es nichts zu rechnen. Das Produkt blieb unverändert.</translation>
    </message>
    <message>
        <source>The promotion ends before it starts. Change one of the two days.</source>
        <translation>Die Aktion endet, bevor sie beginnt. Ändern Sie einen der beiden Tage.</translation>
    </message>
    <message>
        <source>The result, {value}, is not above zero. The article was left as it is.</source>
        <translation>Das Ergebnis, {value}, liegt nicht über null. Das Produkt blieb unverändert.</translation>
    </message>
    <message>
        <source>Stock cannot go below zero; there are {shown}. Take away less, or count again.</source>
        <translation>Der Lagerbestand kann nicht unter null fallen; er beträgt {shown}. Ziehen Sie weniger ab, oder zählen Sie neu.</translation>
    </message>
    <message>
        <source>{field} may have at most {limit} characters on one line. Shorten it.</source>
        <translation>Das Feld {field} fasst höchstens {limit} Zeichen in einer Zeile. Kürzen Sie den Text.</translation>
    </message>
    <message>
        <source>“{value}” has too many decimals. A price has at most four.</source>
        <translation>„{value}“ hat zu viele Dezimalstellen. Ein Preis hat höchstens vier.</translation>
    </message>
    <message>
        <source>An article has room for {limit} pictures; this would make {found}. Remove one first.</source>
        <translation>Ein Produkt hat Platz für {limit} Bilder; das wären {found}. Löschen Sie zuerst eines.</translation>
    </message>
    <message>
        <source>“{value}” has no unit. Write one behind the number.</source>
        <translation>„{value}“ hat keine Einheit. Schreiben Sie eine hinter die Zahl.</translation>
    </message>
    <message>
        <source>“{value}” mixes two units. Give one.</source>
        <translation>„{value}“ mischt zwei Einheiten. Geben Sie nur eine an.</translation>
    </message>
    <message>
        <source>The marketplace has no category “{value}”. Pick one from the list.</source>
        <translation>Der Marktplatz hat keine Kategorie „{value}“. Wählen Sie eine aus der Liste.</translation>
    </message>
    <message>
        <source>“{value}” is not a condition. It is new or refurbished.</source>
        <translation>„{value}“ ist kein Zustand. Schreiben Sie neu oder aufgearbeitet.</translation>
    </message>
    <message>
        <source>“{value}” is not a currency. Use three letters, like EUR.</source>
        <translation>„{value}“ ist keine Währung. Nehmen Sie drei Buchstaben, zum Beispiel EUR.</translation>
    </message>
    <message>
        <source>There is no field “{path}”. Check its spelling.</source>
        <translation>Es gibt kein Feld „{path}“. Prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <source>{field} is not a specification of this sub-category. Check the sub-category first.</source>
        <translation>{field} ist keine Spezifikation dieser Unterkategorie. Prüfen Sie zuerst die Unterkategorie.</translation>
    </message>
    <message>
        <source>The marketplace has no sub-category “{value}”. Pick one from the list.</source>
        <translation>Der Marktplatz hat keine Unterkategorie „{value}“. Wählen Sie eine aus der Liste.</translation>
    </message>
    <message>
        <source>“{value}” is not a unit known here. Pick one from the list.</source>
        <translation>„{value}“ ist hier keine bekannte Einheit. Wählen Sie eine aus der Liste.</translation>
    </message>
    <message>
        <source>“{value}” is not a kind of guarantee. It is the manufacturer’s or the seller’s.</source>
        <translation>„{value}“ ist keine Art der Garantie. Schreiben Sie Herstellergarantie oder Händlergarantie.</translation>
    </message>
    <message>
        <source>This conflict can only be settled by keeping yours or taking theirs.</source>
        <translation>Dieser Konflikt lässt sich nur lösen, indem Sie die eigene Fassung behalten oder die andere übernehmen.</translation>
    </message>
    <message>
        <source>This conflict is already settled. Nothing was changed.</source>
        <translation>Dieser Konflikt ist schon gelöst. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“{ref}” names more than one article. Use the TID or the seller’s reference.</source>
        <translation>„{ref}“ bezeichnet mehrere Produkte. Nehmen Sie die TID oder die Referenz des Verkäufers.</translation>
    </message>
    <message>
        <source>There is no article “{ref}” here. It may have been removed meanwhile.</source>
        <translation>Hier gibt es kein Produkt „{ref}“. Vielleicht wurde es inzwischen gelöscht.</translation>
    </message>
    <message>
        <source>There is no warehouse “{warehouse}”. Check its name or add it first.</source>
        <translation>Es gibt kein Lager „{warehouse}“. Prüfen Sie den Namen, oder fügen Sie es zuerst hinzu.</translation>
    </message>
    <message>
        <source>A warehouse needs a name. The standard is Country - Package - Company - City.</source>
        <translation>Ein Lager braucht einen Namen. Üblich ist Land - Packung - Firma - Stadt.</translation>
    </message>
    <message>
        <source>There is no field “{field}” to search in. Try brand:, price&gt;, stock&lt;, state: or missing:.</source>
        <translation>Es gibt kein Feld „{field}“ zum Suchen. Versuchen Sie brand:, price&gt;, stock&lt;, state: oder missing:.</translation>
    </message>
    <message>
        <source>“{field}” is compared with a number, and “{value}” is none. Write for example {field}&gt;10.</source>
        <translation>„{field}“ wird mit einer Zahl verglichen, und „{value}“ ist keine. Schreiben Sie zum Beispiel {field}&gt;10.</translation>
    </message>
    <message>
        <source>“{field}” holds words, so it cannot be more or less. Write {field}:word.</source>
        <translation>„{field}“ enthält Wörter und kann nicht größer oder kleiner sein. Schreiben Sie {field}:Wort.</translation>
    </message>
    <message>
        <source>{file} is damaged and cannot be read; nothing was changed. Open it in a spreadsheet program and save it again.</source>
        <translation>{file} ist beschädigt und nicht lesbar; nichts wurde geändert. Öffnen Sie die Datei in einer Tabellenkalkulation und speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>{file} has no rows; nothing was changed. Choose the file that holds your articles.</source>
        <translation>{file} hat keine Zeilen; nichts wurde geändert. Wählen Sie die Datei mit Ihren Produkten.</translation>
    </message>
    <message>
        <source>{file} is protected by a password; nothing was changed. Save it without one first.</source>
        <translation>{file} ist mit einem Kennwort geschützt; nichts wurde geändert. Speichern Sie die Datei zuerst ohne Kennwort.</translation>
    </message>
    <message>
        <source>{file} cannot be opened. Check that it is there and not locked by another program.</source>
        <translation>{file} lässt sich nicht öffnen. Prüfen Sie, ob die Datei da ist und kein anderes Programm sie sperrt.</translation>
    </message>
    <message>
        <source>No row of {file} looks like headings; nothing was changed. Give the first row names such as Part number, Name, Price.</source>
        <translation>Keine Zeile von {file} sieht nach Überschriften aus; nichts wurde geändert. Geben Sie der ersten Zeile Namen wie Teilenummer, Produktname, Preis.</translation>
    </message>
    <message>
        <source>{file} is not a mapping of headings. Choose the file saved by an earlier import.</source>
        <translation>{file} ist keine Zuordnung von Überschriften. Wählen Sie die Datei, die ein früherer Import gespeichert hat.</translation>
    </message>
    <message>
        <source>{file} is not a workbook; nothing was changed. Choose an .xlsx or .csv file.</source>
        <translation>{file} ist keine Arbeitsmappe; nichts wurde geändert. Wählen Sie eine .xlsx- oder .csv-Datei.</translation>
    </message>
    <message>
        <source>{file} has the old .xls format; nothing was changed. Save it as .xlsx first.</source>
        <translation>{file} hat das alte .xls-Format; nichts wurde geändert. Speichern Sie die Datei zuerst als .xlsx.</translation>
    </message>
    <message>
        <source>{file} is too large to be read safely; nothing was changed. Split it into smaller files.</source>
        <translation>{file} ist zu groß, um sicher gelesen zu werden; nichts wurde geändert. Teilen Sie die Datei in kleinere auf.</translation>
    </message>
    <message>
        <source>The cell holds a formula without a result. Open the file in a spreadsheet program and save it again.</source>
        <translation>Die Zelle enthält eine Formel ohne Ergebnis. Öffnen Sie die Datei in einer Tabellenkalkulation und speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>{file} is damaged and cannot be shown. Export the picture again.</source>
        <translation>{file} ist beschädigt und lässt sich nicht anzeigen. Exportieren Sie das Bild neu.</translation>
    </message>
    <message>
        <source>{file} is empty. Export the picture again.</source>
        <translation>{file} ist leer. Exportieren Sie das Bild neu.</translation>
    </message>
    <message>
        <source>{file} is not there any more. Choose it again.</source>
        <translation>{file} ist nicht mehr da. Wählen Sie die Datei neu aus.</translation>
    </message>
    <message>
        <source>{file} is not a file. Choose pictures, not folders.</source>
        <translation>{file} ist keine Datei. Wählen Sie Bilder statt Ordner.</translation>
    </message>
    <message>
        <source>{file} is larger than the marketplace takes. Save it smaller.</source>
        <translation>{file} ist größer, als der Marktplatz annimmt. Speichern Sie das Bild kleiner.</translation>
    </message>
    <message>
        <source>{file} has more pixels than the marketplace takes. Save it smaller.</source>
        <translation>{file} hat mehr Pixel, als der Marktplatz annimmt. Speichern Sie das Bild kleiner.</translation>
    </message>
    <message>
        <source>{file} ends too early; part of the picture is missing. Copy it again from its source.</source>
        <translation>{file} endet zu früh; ein Teil des Bildes fehlt. Kopieren Sie es neu von der Quelle.</translation>
    </message>
    <message>
        <source>{file} cannot be read. Check that you may open it.</source>
        <translation>{file} lässt sich nicht lesen. Prüfen Sie, ob Sie die Datei öffnen dürfen.</translation>
    </message>
    <message>
        <source>{file} is an unusual kind of JPEG that shops cannot show. Save it as a plain JPEG or PNG.</source>
        <translation>{file} ist ein ungewöhnliches JPEG, das Shops nicht zeigen können. Speichern Sie es als gewöhnliches JPEG oder PNG.</translation>
    </message>
    <message>
        <source>{file} is not a JPEG or PNG picture (found: {found}). Save it as one of the two.</source>
        <translation>{file} ist kein JPEG- oder PNG-Bild (gefunden: {found}). Speichern Sie es in einem der beiden Formate.</translation>
    </message>
    <message>
        <source>A picture in the shop’s folder is damaged. Sync to fetch it again, or add it anew.</source>
        <translation>Ein Bild im Ordner des Shops ist beschädigt. Gleichen Sie ab, um es neu zu holen, oder fügen Sie es neu hinzu.</translation>
    </message>
    <message>
        <source>A picture is not in the shop’s folder yet. Sync to fetch it.</source>
        <translation>Ein Bild ist noch nicht im Ordner des Shops. Gleichen Sie ab, um es zu holen.</translation>
    </message>
    <message>
        <source>A picture has an impossible name and was left out.</source>
        <translation>Ein Bild hat einen unmöglichen Namen und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The shop’s file {path} could not be used. Nothing was lost; close the program and start it again.</source>
        <translation>Die Shop-Datei {path} ließ sich nicht verwenden. Nichts ging verloren; schließen Sie das Programm und starten Sie es neu.</translation>
    </message>
    <message>
        <source>{path} is not a shop of this program. Choose another folder.</source>
        <translation>{path} ist kein Shop dieses Programms. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The shop’s file is busy with another program. Nothing was lost; try again in a moment.</source>
        <translation>Ein anderes Programm benutzt gerade die Shop-Datei. Nichts ging verloren; versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>This shop was last opened by a newer version of the program. Update this one.</source>
        <translation>Dieser Shop wurde zuletzt mit einer neueren Programmversion geöffnet. Aktualisieren Sie diese hier.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing could be saved. Make room and try again.</source>
        <translation>Der Datenträger ist voll, deshalb wurde nichts gespeichert. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The folder {path} cannot be written to. Choose another one or change its permissions.</source>
        <translation>In den Ordner {path} lässt sich nicht schreiben. Wählen Sie einen anderen, oder ändern Sie seine Rechte.</translation>
    </message>
    <message>
        <source>Something could not be done ({code}). Nothing was lost; try again.</source>
        <translation>Etwas ließ sich nicht ausführen ({code}). Nichts ging verloren; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The marketplace answered something that cannot be right; it was not taken over. Check the address, or try again later.</source>
        <translation>Die Antwort des Marktplatzes kann nicht stimmen; sie wurde nicht übernommen. Prüfen Sie die Adresse, oder versuchen Sie es später.</translation>
    </message>
    <message>
        <source>“{url}” is not the address of a marketplace. It begins with https://.</source>
        <translation>„{url}“ ist keine Adresse eines Marktplatzes. Sie beginnt mit https://.</translation>
    </message>
    <message>
        <source>This shop is not connected to a marketplace yet. Connect it first.</source>
        <translation>Dieser Shop ist noch mit keinem Marktplatz verbunden. Verbinden Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>There is no token for {url} here. Connect again with a token.</source>
        <translation>Für {url} gibt es hier keinen Token. Verbinden Sie sich neu mit einem Token.</translation>
    </message>
    <message>
        <source>The variable {variable} holds no token. Set it before you start the program.</source>
        <translation>Die Variable {variable} enthält keinen Token. Setzen Sie sie, bevor Sie das Programm starten.</translation>
    </message>
    <message>
        <source>This machine has no keyring to keep the token safely. Name a variable that holds it: --token-env NAME.</source>
        <translation>Dieser Rechner hat keinen Schlüsselbund, der den Token sicher aufbewahrt. Nennen Sie eine Variable, die ihn enthält: --token-env NAME.</translation>
    </message>
    <message>
        <source>Another program is syncing this shop right now. Nothing was lost; try again in a moment.</source>
        <translation>Ein anderes Programm gleicht diesen Shop gerade ab. Nichts ging verloren; versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The practice marketplace did not start. Look into its log in {path}.</source>
        <translation>Der Übungsmarktplatz ist nicht gestartet. Sehen Sie in sein Protokoll in {path}.</translation>
    </message>
    <message>
        <source>The practice marketplace refused: {detail}</source>
        <translation>Der Übungsmarktplatz hat abgelehnt: {detail}</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Name the articles to approve, or give --all.</source>
        <translation>Nennen Sie die Produkte, die zu genehmigen sind, oder geben Sie --all an.</translation>
    </message>
    <message>
        <source>The token is empty. Give the one of your account.</source>
        <translation>Der Token ist leer. Geben Sie den Ihres Kontos an.</translation>
    </message>
    <message>
        <source>“{value}” is not a change. Write FIELD=VALUE, for example price=12.50.</source>
        <translation>„{value}“ ist keine Änderung. Schreiben Sie FELD=WERT, zum Beispiel price=12.50.</translation>
    </message>
    <message>
        <source>The stock on the marketplace changed since the figure you started from. Count again, or discard.</source>
        <translation>Der Lagerbestand auf dem Marktplatz hat sich seit Ihrer Ausgangszahl geändert. Zählen Sie neu, oder verwerfen Sie die Änderung.</translation>
    </message>
    <message>
        <source>There is less on file than you want to take away. Count again, or discard.</source>
        <translation>Verzeichnet ist weniger, als Sie abziehen möchten. Zählen Sie neu, oder verwerfen Sie die Änderung.</translation>
    </message>
    <message>
        <source>The marketplace did not accept this. Open the article and look at it.</source>
        <translation>Der Marktplatz hat das nicht angenommen. Öffnen Sie das Produkt und sehen Sie es an.</translation>
    </message>
    <message>
        <source>The article was deleted on the marketplace, so this can no longer be done there. Discard it, or make a new article.</source>
        <translation>Das Produkt wurde auf dem Marktplatz gelöscht, deshalb geht das dort nicht mehr. Verwerfen Sie die Änderung, oder legen Sie ein neues Produkt an.</translation>
    </message>
    <message>
        <source>Somebody changed the article after you removed it here. Decide again whether it shall go.</source>
        <translation>Jemand hat das Produkt geändert, nachdem Sie es hier gelöscht hatten. Entscheiden Sie neu, ob es wegsoll.</translation>
    </message>
    <message>
        <source>The marketplace reports that {count} articles are gone. Nothing was removed here; check your account on the marketplace before you sync again.</source>
        <translation>Der Marktplatz meldet, dass {count} Produkte weg sind. Hier wurde nichts gelöscht; prüfen Sie Ihr Konto auf dem Marktplatz, bevor Sie wieder abgleichen.</translation>
    </message>
    <message>
        <source>This token belongs to another account. Nothing was mixed; use a shop folder of its own for that account.</source>
        <translation>Dieser Token gehört zu einem anderen Konto. Nichts wurde vermischt; nehmen Sie für jenes Konto einen eigenen Shop-Ordner.</translation>
    </message>
    <message>
        <source>The marketplace does not accept the token. Nothing was lost; enter a new one in Settings.</source>
        <translation>Der Marktplatz nimmt den Token nicht an. Nichts ging verloren; geben Sie unter Einstellungen einen neuen ein.</translation>
    </message>
    <message>
        <source>Your account may not do this on the marketplace. Ask the owner of the account.</source>
        <translation>Ihr Konto darf das auf dem Marktplatz nicht. Fragen Sie den Inhaber des Kontos.</translation>
    </message>
    <message>
        <source>The marketplace cannot be reached. Your work is kept here and goes out when it can.</source>
        <translation>Der Marktplatz ist nicht erreichbar. Ihre Arbeit bleibt hier erhalten und geht hinaus, sobald es möglich ist.</translation>
    </message>
    <message>
        <source>The marketplace asks for a pause. Your work goes out a little later by itself.</source>
        <translation>Der Marktplatz bittet um eine Pause. Ihre Arbeit geht etwas später von selbst hinaus.</translation>
    </message>
    <message>
        <source>The marketplace did not accept what was sent.</source>
        <translation>Der Marktplatz hat das Gesendete nicht angenommen.</translation>
    </message>
    <message>
        <source>The row says something else about this article than row {first}. Only the earlier one was taken.</source>
        <translation>Diese Zeile sagt über das Produkt etwas anderes als Zeile {first}. Nur die frühere wurde übernommen.</translation>
    </message>
    <message>
        <source>{file} holds articles, not quantities. Import it as articles.</source>
        <translation>{file} enthält Produkte, keine Mengen. Importieren Sie die Datei als Produkte.</translation>
    </message>
    <message>
        <source>{file} holds quantities, not articles. Import it as quantities.</source>
        <translation>{file} enthält Mengen, keine Produkte. Importieren Sie die Datei als Mengen.</translation>
    </message>
    <message>
        <source>No article fits “{value}”. Import the articles first, or correct the reference.</source>
        <translation>Kein Produkt passt zu „{value}“. Importieren Sie zuerst die Produkte, oder berichtigen Sie die Referenz.</translation>
    </message>
    <message>
        <source>“{value}” fits more than one article. Give a TID or your own reference.</source>
        <translation>„{value}“ passt zu mehreren Produkten. Geben Sie eine TID oder Ihre eigene Referenz an.</translation>
    </message>
    <message>
        <source>The warehouse “{value}” was not known and will be added.</source>
        <translation>Das Lager „{value}“ war nicht bekannt und wird hinzugefügt.</translation>
    </message>
    <message>
        <source>{path} is not a folder. Choose the folder that holds the pictures.</source>
        <translation>{path} ist kein Ordner. Wählen Sie den Ordner mit den Bildern.</translation>
    </message>
    <message>
        <source>{path} cannot be read. Check that you may open it.</source>
        <translation>{path} lässt sich nicht lesen. Prüfen Sie, ob Sie den Ordner öffnen dürfen.</translation>
    </message>
    <message>
        <source>This column belongs to the quantities file. It was not read here.</source>
        <translation>Diese Spalte gehört in die Mengendatei. Hier wurde sie nicht gelesen.</translation>
    </message>
    <message>
        <source>The brand is spelt differently elsewhere in your shop. Check which is right.</source>
        <translation>Die Marke ist in Ihrem Shop an anderer Stelle anders geschrieben. Prüfen Sie, welche Schreibweise stimmt.</translation>
    </message>
    <message>
        <source>The brand is close to one you already have. Check which is right.</source>
        <translation>Die Marke ähnelt einer, die Sie schon haben. Prüfen Sie, welche stimmt.</translation>
    </message>
    <message>
        <source>The text looks garbled. Save the file as UTF-8 and import it again.</source>
        <translation>Der Text sieht entstellt aus. Speichern Sie die Datei als UTF-8 und importieren Sie sie neu.</translation>
    </message>
    <message>
        <source>The same heading is there twice. Only the first column was read.</source>
        <translation>Dieselbe Überschrift steht zweimal da. Nur die erste Spalte wurde gelesen.</translation>
    </message>
    <message>
        <source>The column is hidden. It was not read.</source>
        <translation>Die Spalte ist ausgeblendet. Sie wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The row is hidden. Check whether it shall be imported.</source>
        <translation>Die Zeile ist ausgeblendet. Prüfen Sie, ob sie importiert werden soll.</translation>
    </message>
    <message>
        <source>A step of the price ladder lacks its quantity or price.</source>
        <translation>Einer Preisstufe fehlt die Menge oder der Preis.</translation>
    </message>
    <message>
        <source>The number may have lost leading zeros in the spreadsheet. Format the column as text.</source>
        <translation>Die Nummer hat in der Tabelle vielleicht führende Nullen verloren. Formatieren Sie die Spalte als Text.</translation>
    </message>
    <message>
        <source>The mapping names a heading that is not in the file.</source>
        <translation>Die Zuordnung nennt eine Überschrift, die nicht in der Datei steht.</translation>
    </message>
    <message>
        <source>The name is in capitals. The marketplace prefers ordinary spelling.</source>
        <translation>Der Name steht in Großbuchstaben. Der Marktplatz bevorzugt die übliche Schreibweise.</translation>
    </message>
    <message>
        <source>Stock cannot be below zero.</source>
        <translation>Der Lagerbestand kann nicht unter null liegen.</translation>
    </message>
    <message>
        <source>The row has neither a name nor a reference, so it cannot become an article.</source>
        <translation>Die Zeile hat weder Namen noch Referenz und kann kein Produkt werden.</translation>
    </message>
    <message>
        <source>The row has nothing to find its article by. Give a TID, a reference or a part number.</source>
        <translation>Die Zeile enthält nichts, woran sich das Produkt finden lässt. Geben Sie eine TID, eine Referenz oder eine Teilenummer an.</translation>
    </message>
    <message>
        <source>“{value}” is not a file name.</source>
        <translation>„{value}“ ist kein Dateiname.</translation>
    </message>
    <message>
        <source>The row says two different things about packs.</source>
        <translation>Die Zeile sagt zweierlei über die Packungen.</translation>
    </message>
    <message>
        <source>The row says the article is sold in packs but not how many are in one.</source>
        <translation>Die Zeile sagt, dass das Produkt in Packungen verkauft wird, aber nicht, wie viele darin sind.</translation>
    </message>
    <message>
        <source>The part number is spelt differently elsewhere in your shop. Check which is right.</source>
        <translation>Die Teilenummer ist in Ihrem Shop an anderer Stelle anders geschrieben. Prüfen Sie, welche stimmt.</translation>
    </message>
    <message>
        <source>“Price on request” is not possible on the marketplace. The price was left empty.</source>
        <translation>„Preis auf Anfrage“ ist auf dem Marktplatz nicht möglich. Der Preis blieb leer.</translation>
    </message>
    <message>
        <source>A promotion needs a price, a first day and a last day.</source>
        <translation>Eine Aktion braucht Preis, ersten und letzten Tag.</translation>
    </message>
    <message>
        <source>The same article is in the file twice. Only one row was taken.</source>
        <translation>Dasselbe Produkt steht zweimal in der Datei. Nur eine Zeile wurde übernommen.</translation>
    </message>
    <message>
        <source>This sheet was not read.</source>
        <translation>Dieses Blatt wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>This specification does not belong to the sub-category.</source>
        <translation>Diese Spezifikation gehört nicht zur Unterkategorie.</translation>
    </message>
    <message>
        <source>The same specification is given twice.</source>
        <translation>Dieselbe Spezifikation ist zweimal angegeben.</translation>
    </message>
    <message>
        <source>A specification needs a sub-category first.</source>
        <translation>Eine Spezifikation braucht zuerst eine Unterkategorie.</translation>
    </message>
    <message>
        <source>The sub-category belongs to another category.</source>
        <translation>Die Unterkategorie gehört zu einer anderen Kategorie.</translation>
    </message>
    <message>
        <source>The row names more files than an article can have.</source>
        <translation>Die Zeile nennt mehr Dateien, als ein Produkt haben kann.</translation>
    </message>
    <message>
        <source>This heading is not known. The column was not read.</source>
        <translation>Diese Überschrift ist nicht bekannt. Die Spalte wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The VAT rate belongs to the quantities file, where each warehouse has its own.</source>
        <translation>Der Mehrwertsteuersatz gehört in die Mengendatei, wo jedes Lager seinen eigenen hat.</translation>
    </message>
    <message>
        <source>A VAT rate needs a warehouse.</source>
        <translation>Ein Mehrwertsteuersatz braucht ein Lager.</translation>
    </message>
    <message>
        <source>“{fact}” is advertising, which the marketplace does not allow in texts. Describe the article instead.</source>
        <translation>„{fact}“ ist Werbung, die der Marktplatz in Texten nicht erlaubt. Beschreiben Sie stattdessen das Produkt.</translation>
    </message>
    <message>
        <source>“{fact}” suggests buying outside the marketplace. Such articles are refused; take it out.</source>
        <translation>„{fact}“ lädt zum Kauf außerhalb des Marktplatzes ein. Solche Produkte werden abgelehnt; nehmen Sie die Stelle heraus.</translation>
    </message>
    <message>
        <source>“{fact}” is a contact detail. Buyers write through the marketplace; take it out.</source>
        <translation>„{fact}“ sind Kontaktdaten. Käufer schreiben über den Marktplatz; nehmen Sie sie heraus.</translation>
    </message>
    <message>
        <source>{fact} is a shop. Links to commercial sites are refused; take it out.</source>
        <translation>{fact} ist ein Shop. Links auf Verkaufsseiten werden abgelehnt; nehmen Sie den Link heraus.</translation>
    </message>
    <message>
        <source>The text links to {fact}. That is allowed only as further information on the article.</source>
        <translation>Der Text verweist auf {fact}. Das ist nur als weitere Information zum Produkt erlaubt.</translation>
    </message>
    <message>
        <source>There is a picture in the text. Search engines do not read it; add it to the pictures.</source>
        <translation>Im Text steht ein Bild. Suchmaschinen lesen es nicht; fügen Sie es den Bildern hinzu.</translation>
    </message>
    <message>
        <source>The text contains HTML ({fact}). It would be shown as it stands; write plain text.</source>
        <translation>Der Text enthält HTML ({fact}). Es würde so angezeigt, wie es dasteht; schreiben Sie einfachen Text.</translation>
    </message>
    <message>
        <source>The name does not say what it is ({fact}), so buyers who search will miss it.</source>
        <translation>Der Name sagt nicht, was es ist ({fact}); wer danach sucht, findet es nicht. Ergänzen Sie ihn.</translation>
    </message>
    <message>
        <source>{field} is empty. A complete description is found and chosen more often.</source>
        <translation>{field}: Das Feld ist leer. Eine vollständige Beschreibung wird öfter gefunden und gewählt.</translation>
    </message>
    <message>
        <source>The text says otherwise than the specifications: {fact}. Correct one of the two.</source>
        <translation>Der Text sagt etwas anderes als die Spezifikationen: {fact}. Berichtigen Sie eines von beiden.</translation>
    </message>
    <message>
        <source>There is too little for a name. Choose a sub-category and fill in brand or specifications.</source>
        <translation>Für einen Namen ist zu wenig da. Wählen Sie eine Unterkategorie und füllen Sie Marke oder Spezifikationen aus.</translation>
    </message>
    <message>
        <source>The price is ten times what it was ({fact}) or more. Is a decimal mark missing?</source>
        <translation>Der Preis ist zehnmal so hoch wie bisher ({fact}) oder höher. Fehlt ein Komma?</translation>
    </message>
    <message>
        <source>The price is a tenth of what it was ({fact}) or less. Is a decimal mark misplaced?</source>
        <translation>Der Preis beträgt ein Zehntel des bisherigen ({fact}) oder weniger. Steht das Komma richtig?</translation>
    </message>
    <message>
        <source>The price is zero. Nobody can buy for nothing.</source>
        <translation>Der Preis ist null. Niemand kann für nichts kaufen; geben Sie einen Preis an.</translation>
    </message>
    <message>
        <source>The promotion ended on {fact}. Take it out or give it new days.</source>
        <translation>Die Aktion endete am {fact}. Nehmen Sie sie heraus, oder geben Sie ihr neue Tage.</translation>
    </message>
    <message>
        <source>The stock is not a whole number of packs of {fact}; the rest cannot be sold.</source>
        <translation>Der Lagerbestand ergibt keine ganzen Packungen zu {fact}; der Rest lässt sich nicht verkaufen.</translation>
    </message>
    <message>
        <source>There is no guarantee for the condition chosen. Give its kind and months.</source>
        <translation>Für den gewählten Zustand gibt es keine Garantie. Geben Sie Art und Monate an.</translation>
    </message>
    <message>
        <source>Buyers filter by this specification. Fill it in to be found.</source>
        <translation>Käufer filtern nach dieser Spezifikation. Füllen Sie sie aus, um gefunden zu werden.</translation>
    </message>
    <message>
        <source>{field} is missing. Buyers in that language will hardly find the article.</source>
        <translation>Es fehlt: {field}. Käufer mit dieser Sprache finden das Produkt kaum.</translation>
    </message>
    <message>
        <source>{field} is missing. It tells the article from similar ones.</source>
        <translation>Es fehlt: {field}. Das unterscheidet das Produkt von ähnlichen.</translation>
    </message>
    <message>
        <source>The article has {fact} of the three pictures that show it from its sides.</source>
        <translation>Das Produkt hat {fact} der drei Bilder, die es von mehreren Seiten zeigen.</translation>
    </message>
    <message>
        <source>The price ladder rises: a larger quantity costs more per unit.</source>
        <translation>Die Preisstaffel steigt: Eine größere Menge kostet je Einheit mehr.</translation>
    </message>
    <message>
        <source>The steps of the price ladder are not in rising order of quantity.</source>
        <translation>Die Preisstufen sind nicht nach steigender Menge geordnet.</translation>
    </message>
    <message>
        <source>The smallest order is larger than the largest.</source>
        <translation>Die kleinste Bestellmenge ist größer als die größte.</translation>
    </message>
    <message>
        <source>The order limits are not whole packs of {fact}.</source>
        <translation>Die Bestellgrenzen sind keine ganzen Packungen zu {fact}.</translation>
    </message>
    <message>
        <source>The promotion is not below the ordinary price.</source>
        <translation>Der Aktionspreis liegt nicht unter dem normalen Preis.</translation>
    </message>
    <message>
        <source>The file is called {extension} but is a {found}. It was taken as what it is.</source>
        <translation>Die Datei heißt {extension}, ihr Inhalt ist aber {found}. Sie wurde als das genommen, was sie ist.</translation>
    </message>
    <message>
        <source>The picture is very long and narrow ({width} × {height}). It will look small in the shop.</source>
        <translation>Das Bild ist sehr lang und schmal ({width} × {height}). Im Shop wird es klein wirken.</translation>
    </message>
    <message>
        <source>The picture is wholly transparent. Nothing will be seen.</source>
        <translation>Das Bild ist ganz durchsichtig. Zu sehen wird nichts sein.</translation>
    </message>
    <message>
        <source>The picture is small ({width} × {height}). The marketplace advises at least {limit} pixels.</source>
        <translation>Das Bild ist klein ({width} × {height}). Der Marktplatz empfiehlt mindestens {limit} Pixel.</translation>
    </message>
    <message>
        <source>The picture has a wide empty border. Crop it and the article will look larger.</source>
        <translation>Das Bild hat einen breiten leeren Rand. Beschneiden Sie es, dann wirkt das Produkt größer.</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Nur hier</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Sendet</translation>
    </message>
    <message>
        <source>In process</source>
        <translation>In Bearbeitung</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>Beanstandet</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Ausgesetzt</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Sub-category</source>
        <translation>Unterkategorie</translation>
    </message>
    <message>
        <source>Specifications</source>
        <translation>Spezifikationen</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>Ihre Referenz</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>Teilenummer</translation>
    </message>
    <message>
        <source>Manufacturer reference</source>
        <translation>Herstellerreferenz</translation>
    </message>
    <message>
        <source>Bar code</source>
        <translation>Barcode</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Maße</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Videos</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Guarantee</source>
        <translation>Garantie</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Warehouses and VAT</source>
        <translation>Lager und MwSt.</translation>
    </message>
    <message>
        <source>Sold in packs</source>
        <translation>In Packungen verkauft</translation>
    </message>
    <message>
        <source>Limited order</source>
        <translation>Begrenzte Bestellmenge</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Pay less by quantity</source>
        <translation>Mengenstaffel</translation>
    </message>
    <message>
        <source>TID</source>
        <translation>TID</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Lagerbestand</translation>
    </message>
    <message>
        <source>Removal</source>
        <translation>Löschung</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Submission</source>
        <translation>Einreichung</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>Availability time</source>
        <translation>Abwicklungszeit</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Verwendung</translation>
    </message>
    <message>
        <source>Characteristics</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>Zusammensetzung</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>Neues Produkt</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Stapelverarbeitung</translation>
    </message>
    <message>
        <source>Clone</source>
        <translation>Klonen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Change pictures</source>
        <translation>Bilder ändern</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>Bilder hinzufügen</translation>
    </message>
    <message>
        <source>Adjust stock</source>
        <translation>Bestand anpassen</translation>
    </message>
    <message>
        <source>Count stock</source>
        <translation>Bestand zählen</translation>
    </message>
    <message>
        <source>Submit for review</source>
        <translation>Einreichen</translation>
    </message>
    <message>
        <source>Settle conflict</source>
        <translation>Konflikt lösen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>New warehouse</source>
        <translation>Neues Lager</translation>
    </message>
    <message>
        <source>Edit warehouse</source>
        <translation>Lager bearbeiten</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>Produkte importieren</translation>
    </message>
    <message>
        <source>Import quantities</source>
        <translation>Mengen importieren</translation>
    </message>
    <message>
        <source>Import pictures</source>
        <translation>Bilder importieren</translation>
    </message>
    <message>
        <source>From the marketplace</source>
        <translation>Vom Marktplatz</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Wareneingang</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Rückgabe</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Refurbished</source>
        <translation>Aufgearbeitet</translation>
    </message>
    <message>
        <source>Manufacturer’s guarantee</source>
        <translation>Herstellergarantie</translation>
    </message>
    <message>
        <source>Seller’s guarantee</source>
        <translation>Händlergarantie</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>{months} months</source>
        <translation>{months} Monate</translation>
    </message>
    <message>
        <source>{number} pictures</source>
        <translation>{number} Bilder</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Übersetzen</translation>
    </message>
    <message>
        <source>{field} is not translated yet, so buyers in that language do not read it. Translate it in the section Translations.</source>
        <translation>{field} ist noch nicht übersetzt, Käufer dieser Sprache lesen es also nicht. Übersetzen Sie es im Abschnitt Übersetzungen.</translation>
    </message>
    <message>
        <source>The source of {field} has changed since it was translated. Adapt the translation, or say that it still fits.</source>
        <translation>Die Quelle von {field} hat sich seit der Übersetzung geändert. Passen Sie die Übersetzung an oder bestätigen Sie, dass sie noch stimmt.</translation>
    </message>
    <message>
        <source>{field} is a draft so far. Check it, then say that it fits.</source>
        <translation>{field} ist bisher ein Entwurf. Prüfen Sie ihn und bestätigen Sie dann, dass er stimmt.</translation>
    </message>
    <message>
        <source>{field} lacks {fact}, which stands in the source. Codes and numbers stay as they are.</source>
        <translation>In {field} fehlt {fact}, das in der Quelle steht. Codes und Zahlen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>There is no text in the source language yet. Write it there first, then translate it.</source>
        <translation>In der Quellsprache gibt es noch keinen Text. Schreiben Sie ihn zuerst dort, dann übersetzen Sie ihn.</translation>
    </message>
    <message>
        <source>“{value}” is no series. Name a specification and its values, like length=1,2,3.</source>
        <translation>„{value}“ ist keine Reihe. Nennen Sie eine Spezifikation und ihre Werte, zum Beispiel length=1,2,3.</translation>
    </message>
    <message>
        <source>These values make {found} articles; at most {limit} are created at once. Take fewer values.</source>
        <translation>Diese Werte ergeben {found} Produkte; höchstens {limit} werden auf einmal angelegt. Nehmen Sie weniger Werte.</translation>
    </message>
    <message>
        <source>{field} has no single value that could be stepped. Choose another specification.</source>
        <translation>{field} hat keinen einzelnen Wert, der sich stufen ließe. Wählen Sie eine andere Spezifikation.</translation>
    </message>
    <message>
        <source>This is the article itself, so it is not created again.</source>
        <translation>Das ist das Produkt selbst; es wird nicht noch einmal angelegt.</translation>
    </message>
    <message>
        <source>An article of this brand has the part number “{value}” already. Change the pattern.</source>
        <translation>Ein Produkt dieser Marke hat bereits die Teilenummer „{value}“. Ändern Sie das Muster.</translation>
    </message>
    <message>
        <source>An article has the reference “{value}” already. Change the pattern.</source>
        <translation>Ein Produkt hat bereits die Referenz „{value}“. Ändern Sie das Muster.</translation>
    </message>
    <message>
        <source>“{value}” is taken from the unit price, and there is none yet. Enter it first.</source>
        <translation>„{value}“ wird vom Stückpreis abgezogen, und den gibt es noch nicht. Geben Sie ihn zuerst ein.</translation>
    </message>
    <message>
        <source>From {fact} on, the price is above the unit price. Lower it or take the step out.</source>
        <translation>Ab {fact} liegt der Preis über dem Stückpreis. Senken Sie ihn oder entfernen Sie die Stufe.</translation>
    </message>
    <message>
        <source>“{value}” is not a country code. Write two letters, like FR.</source>
        <translation>„{value}“ ist kein Ländercode. Schreiben Sie zwei Buchstaben, etwa FR.</translation>
    </message>
    <message>
        <source>“{value}” is not a discount. Write it with a minus and below 100, like -10 %.</source>
        <translation>„{value}“ ist kein Nachlass. Schreiben Sie ihn mit Minus und unter 100, etwa -10 %.</translation>
    </message>
    <message>
        <source>“{value}” is not a row of quantity and price. Copy two columns from the spreadsheet; nothing was changed.</source>
        <translation>„{value}“ ist keine Zeile aus Menge und Preis. Kopieren Sie zwei Spalten aus der Tabelle; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“{value}” is too long for a list of warehouses. Write them like Lyon:20; Aveiro.</source>
        <translation>„{value}“ ist zu lang für eine Liste von Lagern. Schreiben Sie sie wie Lyon:20; Aveiro.</translation>
    </message>
    <message>
        <source>A promotion has a price, a first day and a last day. Give all three at once.</source>
        <translation>Eine Aktion hat einen Preis, einen ersten und einen letzten Tag. Geben Sie alle drei zugleich an.</translation>
    </message>
    <message>
        <source>A step begins at a quantity above zero; “{value}” is none.</source>
        <translation>Eine Stufe beginnt bei einer Menge über null; „{value}“ ist keine.</translation>
    </message>
    <message>
        <source>There are two steps from {value} on. Change one of the quantities.</source>
        <translation>Zwei Stufen beginnen bei {value}. Ändern Sie eine der Mengen.</translation>
    </message>
    <message>
        <source>The marketplace takes {limit} steps and there are {found}. Leave some out.</source>
        <translation>Der Marktplatz nimmt {limit} Stufen, hier sind es {found}. Lassen Sie einige weg.</translation>
    </message>
    <message>
        <source>The table has {found} rates; {limit} fit in. Take out those long past.</source>
        <translation>Die Tabelle hat {found} Sätze; {limit} passen hinein. Entfernen Sie längst vergangene.</translation>
    </message>
    <message>
        <source>{country} has two rates from {day} on. Take one of them out.</source>
        <translation>{country} hat zwei Sätze ab {day}. Entfernen Sie einen davon.</translation>
    </message>
    <message>
        <source>{warehouse} is named twice. Name each warehouse once.</source>
        <translation>{warehouse} ist zweimal genannt. Nennen Sie jedes Lager einmal.</translation>
    </message>
    <message>
        <source>The part cut out is smaller than {limit} pixels. Make it larger.</source>
        <translation>Der Ausschnitt ist kleiner als {limit} Pixel. Vergrößern Sie ihn.</translation>
    </message>
    <message>
        <source>{file} is in this article already, perhaps under another name. It was not added again.</source>
        <translation>{file} ist schon in diesem Artikel, vielleicht unter anderem Namen. Es wurde nicht noch einmal hinzugefügt.</translation>
    </message>
    <message>
        <source>{file} is damaged and cannot be opened. Export the PDF again.</source>
        <translation>{file} ist beschädigt und lässt sich nicht öffnen. Exportieren Sie das PDF noch einmal.</translation>
    </message>
    <message>
        <source>{file} is empty (0 bytes). Export the PDF again.</source>
        <translation>{file} ist leer (0 Byte). Exportieren Sie das PDF noch einmal.</translation>
    </message>
    <message>
        <source>{file} is not a PDF, whatever its name says: it is a {found} file. Technical documents are PDF files.</source>
        <translation>{file} ist kein PDF, auch wenn der Name es sagt: Es ist eine {found}-Datei. Technische Dokumente sind PDF-Dateien.</translation>
    </message>
    <message>
        <source>{file} is not a PDF, whatever its name says. Open it in the program it was made with and export it as PDF.</source>
        <translation>{file} ist kein PDF, auch wenn der Name es sagt. Öffnen Sie es im Programm, mit dem es erstellt wurde, und exportieren Sie es als PDF.</translation>
    </message>
    <message>
        <source>{file} was left out: an article has room for {limit} documents. Remove one first.</source>
        <translation>{file} wurde ausgelassen: Ein Artikel hat Platz für {limit} Dokumente. Entfernen Sie zuerst eines.</translation>
    </message>
    <message>
        <source>{file} is not a file. Choose PDF files, not folders.</source>
        <translation>{file} ist keine Datei. Wählen Sie PDF-Dateien, keine Ordner.</translation>
    </message>
    <message>
        <source>{file} asks for a password, so buyers could not read it. Save it without one first.</source>
        <translation>{file} verlangt ein Passwort; Käufer könnten es nicht lesen. Speichern Sie es zuerst ohne Passwort.</translation>
    </message>
    <message>
        <source>{file} could not be read in reasonable time; it may be damaged on purpose. Export the PDF again.</source>
        <translation>{file} ließ sich nicht in vernünftiger Zeit lesen; vielleicht ist es absichtlich beschädigt. Exportieren Sie das PDF noch einmal.</translation>
    </message>
    <message>
        <source>{file} is larger than the marketplace takes ({limit} bytes). Export it with smaller pictures.</source>
        <translation>{file} ist größer, als der Marktplatz annimmt ({limit} Byte). Exportieren Sie es mit kleineren Bildern.</translation>
    </message>
    <message>
        <source>{file} ends too early; part of the document is missing. Copy it again from its source.</source>
        <translation>{file} endet zu früh; ein Teil des Dokuments fehlt. Kopieren Sie es noch einmal von der Quelle.</translation>
    </message>
    <message>
        <source>A document needs a name that buyers see. Write one.</source>
        <translation>Ein Dokument braucht einen Namen, den Käufer sehen. Geben Sie einen ein.</translation>
    </message>
    <message>
        <source>{file} is in this article already. It was not added again.</source>
        <translation>{file} ist schon in diesem Artikel. Es wurde nicht noch einmal hinzugefügt.</translation>
    </message>
    <message>
        <source>{file} was left out: an article has room for {limit} pictures. Remove one first.</source>
        <translation>{file} wurde ausgelassen: Ein Artikel hat Platz für {limit} Bilder. Entfernen Sie zuerst eines.</translation>
    </message>
    <message>
        <source>An article has room for {limit} videos; this would make {found}. Remove one first.</source>
        <translation>Ein Artikel hat Platz für {limit} Videos; das wären {found}. Entfernen Sie zuerst eines.</translation>
    </message>
    <message>
        <source>This video is in the article already: {value}.</source>
        <translation>Dieses Video ist schon im Artikel: {value}.</translation>
    </message>
    <message>
        <source>The document has other files hidden in it. Buyers’ programs may warn of it; export it without attachments.</source>
        <translation>Im Dokument stecken weitere Dateien. Programme der Käufer können davor warnen; exportieren Sie es ohne Anhänge.</translation>
    </message>
    <message>
        <source>The document carries a script. Buyers’ programs may warn of it or block it; export it without scripts.</source>
        <translation>Das Dokument enthält ein Skript. Programme der Käufer können davor warnen oder es sperren; exportieren Sie es ohne Skripte.</translation>
    </message>
    <message>
        <source>The document can start other programs. Buyers’ programs will warn of it; export it anew.</source>
        <translation>Das Dokument kann andere Programme starten. Programme der Käufer werden davor warnen; exportieren Sie es neu.</translation>
    </message>
    <message>
        <source>The document does something by itself when it is opened. Buyers’ programs may warn of it; export it anew.</source>
        <translation>Das Dokument tut beim Öffnen von selbst etwas. Programme der Käufer können davor warnen; exportieren Sie es neu.</translation>
    </message>
    <message>
        <source>The picture has black bars at its sides. Crop it and the article will look larger.</source>
        <translation>Das Bild hat schwarze Balken an den Seiten. Schneiden Sie es zu, dann wirkt der Artikel größer.</translation>
    </message>
    <message>
        <source>Turn or crop a picture</source>
        <translation>Bild drehen oder zuschneiden</translation>
    </message>
    <message>
        <source>Replace a picture</source>
        <translation>Bild ersetzen</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>Dokumente hinzufügen</translation>
    </message>
    <message>
        <source>Change documents</source>
        <translation>Dokumente ändern</translation>
    </message>
    <message>
        <source>Change videos</source>
        <translation>Videos ändern</translation>
    </message>
    <message>
        <source>Picture {picture}: {said}</source>
        <translation>Bild {picture}: {said}</translation>
    </message>
    <message>
        <source>“{value}” is not a valid bar code: after the digits before it, the last one would be {wanted}, not {found}. Check every digit against the package.</source>
        <translation>„{value}“ ist kein gültiger Barcode: Nach den Ziffern davor müsste die letzte {wanted} sein, nicht {found}. Prüfen Sie jede Ziffer an der Verpackung.</translation>
    </message>
    <message>
        <source>“{value}” is not a valid bar code: it has {found} digits. A bar code has 8, 12, 13 or 14.</source>
        <translation>„{value}“ ist kein gültiger Barcode: Er hat {found} Ziffern. Ein Barcode hat 8, 12, 13 oder 14.</translation>
    </message>
    <message>
        <source>“{value}” is not a valid bar code: “{sign}” is no digit. Type the figures under the bars.</source>
        <translation>„{value}“ ist kein gültiger Barcode: „{sign}“ ist keine Ziffer. Tippen Sie die Ziffern unter den Strichen ein.</translation>
    </message>
    <message>
        <source>The brand is spelled almost like “{fact}”. Take that one, so that buyers find both; or keep yours as a new brand.</source>
        <translation>Die Marke schreibt sich fast wie „{fact}“. Nehmen Sie diese, damit Käufer beides finden; oder behalten Sie Ihre als neue Marke.</translation>
    </message>
    <message>
        <source>Another article of this brand has the part number “{fact}” too.</source>
        <translation>Ein anderer Artikel dieser Marke hat ebenfalls die Teilenummer „{fact}“.</translation>
    </message>
    <message>
        <source>Another article has your reference “{fact}” too; imports cannot tell them apart.</source>
        <translation>Ein anderer Artikel hat ebenfalls Ihre Referenz „{fact}“; Importe können sie nicht unterscheiden.</translation>
    </message>
    <message>
        <source>Another article has the bar code {fact} too.</source>
        <translation>Ein anderer Artikel hat ebenfalls den Barcode {fact}.</translation>
    </message>
    <message>
        <source>Another program has the shop in {path} open. Close it and try again.</source>
        <translation>Ein anderes Programm hat den Shop in {path} geöffnet. Schließen Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The backup {path} could not be written ({reason}). Make room or choose another place.</source>
        <translation>Die Sicherung {path} konnte nicht geschrieben werden ({reason}). Schaffen Sie Platz oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>{path} is not a backup of this program. Nothing was changed; choose another file.</source>
        <translation>{path} ist keine Sicherung dieses Programms. Nichts wurde geändert; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The backup {path} is damaged at {name}. Nothing was changed; choose another backup.</source>
        <translation>Die Sicherung {path} ist bei {name} beschädigt. Nichts wurde geändert; wählen Sie eine andere Sicherung.</translation>
    </message>
    <message>
        <source>The shop’s file {path} is damaged. What was not sent yet is kept beside it. Run “twoosk-desktop repair”.</source>
        <translation>Die Datei {path} des Shops ist beschädigt. Was noch nicht gesendet wurde, liegt sicher daneben. Starten Sie “twoosk-desktop repair”.</translation>
    </message>
    <message>
        <source>The shop’s file {path} is gone or empty. What was not sent yet is kept beside it. Run “twoosk-desktop repair”.</source>
        <translation>Die Datei {path} des Shops fehlt oder ist leer. Was noch nicht gesendet wurde, liegt sicher daneben. Starten Sie “twoosk-desktop repair”.</translation>
    </message>
    <message>
        <source>{fact} months is short: the marketplace asks for at least six months after delivery.</source>
        <translation>{fact} Monate sind kurz: der Marktplatz verlangt mindestens sechs Monate nach der Lieferung.</translation>
    </message>
    <message>
        <source>Whether your change of the stock was taken cannot be known, for others changed it too. It is {now} now. Look at the shelf and count again, or discard.</source>
        <translation>Ob Ihre Änderung des Bestands angekommen ist, lässt sich nicht feststellen, denn auch andere haben ihn geändert. Er beträgt jetzt {now}. Sehen Sie im Regal nach und zählen Sie neu, oder verwerfen Sie sie.</translation>
    </message>
    <message>
        <source>This marketplace keeps prices with {decimals} decimals, and {value} has more. Round it, or sell in a larger unit.</source>
        <translation>Dieser Marktplatz führt Preise mit {decimals} Nachkommastellen, und {value} hat mehr. Runden Sie, oder verkaufen Sie in einer größeren Einheit.</translation>
    </message>
    <message>
        <source>This article has {size} bytes of text, and the marketplace takes {limit} at once. Shorten its descriptions.</source>
        <translation>Dieser Artikel hat {size} Byte Text, und der Marktplatz nimmt {limit} auf einmal. Kürzen Sie seine Beschreibungen.</translation>
    </message>
    <message>
        <source>There is no capability {name}. Possible are: {known}.</source>
        <translation>Eine Fähigkeit {name} gibt es nicht. Möglich sind: {known}.</translation>
    </message>
    <message>
        <source>Stock is checked, not guaranteed: this marketplace takes a figure whatever it was before, so a sale in the same moment can be overwritten.</source>
        <translation>Der Bestand wird geprüft, aber nicht garantiert: Dieser Marktplatz nimmt eine Zahl, gleich welche vorher galt; ein Verkauf im selben Augenblick kann überschrieben werden.</translation>
    </message>
    <message>
        <source>Changes are checked, not guaranteed: this marketplace keeps the last one, so what a colleague writes in the same moment can be overwritten.</source>
        <translation>Änderungen werden geprüft, aber nicht garantiert: Dieser Marktplatz behält die letzte; was jemand anderes im selben Augenblick schreibt, kann überschrieben werden.</translation>
    </message>
    <message>
        <source>This marketplace does not tell of every change or removal: some of them show only after everything has been compared, which is done now and then.</source>
        <translation>Dieser Marktplatz meldet nicht jede Änderung oder Löschung: Manche erscheinen erst, wenn alles verglichen wurde, was von Zeit zu Zeit geschieht.</translation>
    </message>
    <message>
        <source>This marketplace works on changes later: the outbox shows them as in process until it says what became of them.</source>
        <translation>Dieser Marktplatz bearbeitet Änderungen später: Der Postausgang zeigt sie als „In Bearbeitung“, bis er sagt, was daraus geworden ist.</translation>
    </message>
    <message>
        <source>Prices have at most {decimals} decimals on this marketplace.</source>
        <translation>Preise haben auf diesem Marktplatz höchstens {decimals} Nachkommastellen.</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>Outdated</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>You changed it since: {before} → {after}</source>
        <translation>Seitdem geändert: {before} → {after}</translation>
    </message>
    <message>
        <source>Not changed since.</source>
        <translation>Seitdem nicht geändert.</translation>
    </message>
    <message>
        <source>“{value}” is not one of the article’s own. Name what it has by the first six digits or more; add others in the form or with import.</source>
        <translation>„{value}“ gehört nicht zum Produkt. Nennen Sie, was es hat, mit mindestens den ersten sechs Stellen; anderes fügen Sie im Formular oder per Import hinzu.</translation>
    </message>
    <message>
        <source>This change set is reversed already. Look at the list anew.</source>
        <translation>Dieser Änderungssatz ist schon zurückgenommen. Sehen Sie die Liste neu an.</translation>
    </message>
    <message>
        <source>You counted {counted} when {expected} was on file; others changed it, and it is {now} again.</source>
        <translation>Sie haben {counted} gezählt, als {expected} verzeichnet war; andere haben es geändert, und es ist wieder {now}.</translation>
    </message>
    <message>
        <source>You counted {counted} when {expected} was on file; {moved} sold or taken out since ({now} now).</source>
        <translation>Sie haben {counted} gezählt, als {expected} verzeichnet war; seither {moved} verkauft oder entnommen (jetzt {now}).</translation>
    </message>
    <message>
        <source>You counted {counted} when {expected} was on file; {moved} came in since ({now} now).</source>
        <translation>Sie haben {counted} gezählt, als {expected} verzeichnet war; seither {moved} hinzugekommen (jetzt {now}).</translation>
    </message>
    <message>
        <source>{delta} could not be taken away, for too few were on file. It is {now} now.</source>
        <translation>{delta} konnte nicht entnommen werden, weil zu wenig verzeichnet war. Jetzt ist es {now}.</translation>
    </message>
    <message>
        <source>Form and table</source>
        <translation>Formular und Tabelle</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Pictures and documents</source>
        <translation>Bilder und Dokumente</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Without history</source>
        <translation>Ohne Verlauf</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Rückgängig: {what}</translation>
    </message>
    <message>
        <source>Reversed: {what}</source>
        <translation>Zurückgenommen: {what}</translation>
    </message>
    <message>
        <source>Changes whose history was lost</source>
        <translation>Änderungen, deren Verlauf verloren ist</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>1 Produkt</translation>
    </message>
    <message>
        <source>%1 articles</source>
        <translation>%1 Produkte</translation>
    </message>
    <message>
        <source>1 field</source>
        <translation>1 Feld</translation>
    </message>
    <message>
        <source>%1 fields</source>
        <translation>%1 Felder</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>inzwischen geändert</translation>
    </message>
    <message>
        <source>cannot be taken back any more</source>
        <translation>kann nicht mehr zurückgenommen werden</translation>
    </message>
    <message>
        <source>is not there any more</source>
        <translation>ist nicht mehr da</translation>
    </message>
    <message>
        <source>The marketplace was restored from an older copy. Nothing was changed here; the sync waits for your answer in the outbox.</source>
        <translation>Der Marktplatz wurde aus einer älteren Kopie wiederhergestellt. Hier wurde nichts geändert; der Abgleich wartet auf Ihre Antwort im Postausgang.</translation>
    </message>
    <message>
        <source>Stock only</source>
        <translation>Nur Bestand</translation>
    </message>
    <message>
        <source>Prices only</source>
        <translation>Nur Preise</translation>
    </message>
    <message>
        <source>The marketplace was restored from an older copy: everything was compared, and what it had lost goes out again.</source>
        <translation>Der Marktplatz wurde aus einer älteren Kopie wiederhergestellt: Alles wurde verglichen, und was er verloren hatte, geht noch einmal hinaus.</translation>
    </message>
    <message>
        <source>The marketplace no longer knew where the last sync ended: everything was compared, nothing was lost.</source>
        <translation>Der Marktplatz wusste nicht mehr, wo der letzte Abgleich endete: Alles wurde verglichen, nichts ging verloren.</translation>
    </message>
    <message>
        <source>%1 received</source>
        <translation>%1 empfangen</translation>
    </message>
    <message>
        <source>%1 sent</source>
        <translation>%1 gesendet</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 abgelehnt</translation>
    </message>
    <message>
        <source>%1 to decide</source>
        <translation>%1 zu entscheiden</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 wartend</translation>
    </message>
    <message>
        <source>Nothing new on either side.</source>
        <translation>Auf beiden Seiten nichts Neues.</translation>
    </message>
    <message>
        <source>Finished without trouble.</source>
        <translation>Ohne Störung beendet.</translation>
    </message>
    <message>
        <source>Finished; something needs your decision.</source>
        <translation>Beendet; etwas braucht Ihre Entscheidung.</translation>
    </message>
    <message>
        <source>%1 times since %2</source>
        <translation>%1-mal seit %2</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>angefordert</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>von selbst</translation>
    </message>
    <message>
        <source>Invisible control characters were left out ({fact}), for nobody could see them. Compare the text with where it came from.</source>
        <translation>Unsichtbare Steuerzeichen wurden weggelassen ({fact}), denn niemand könnte sie sehen. Vergleichen Sie den Text mit seiner Quelle.</translation>
    </message>
    <message>
        <source>{field} is still the figure of before, though the unit or the pack changed. Look at it again.</source>
        <translation>{field}: Das ist noch die Angabe von vorher, obwohl Einheit oder Packung geändert wurde. Sehen Sie sie sich noch einmal an.</translation>
    </message>
    <message>
        <source>The file in which this computer keeps your shop is damaged, as happens when a disk fails or the power goes. Your unsent work was written down a second time, beside it.</source>
        <translation>Die Datei, in der dieser Rechner Ihren Shop aufbewahrt, ist beschädigt, wie es bei Festplattenfehlern oder Stromausfall vorkommt. Ihre ungesendete Arbeit wurde daneben ein zweites Mal aufgeschrieben.</translation>
    </message>
    <message>
        <source>The file in which this computer keeps your shop is gone or empty. Your unsent work was written down a second time, beside it.</source>
        <translation>Die Datei, in der dieser Rechner Ihren Shop aufbewahrt, ist weg oder leer. Ihre ungesendete Arbeit wurde daneben ein zweites Mal aufgeschrieben.</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Was behalten wird</translation>
    </message>
    <message>
        <source>What is fetched again</source>
        <translation>Was neu geholt wird</translation>
    </message>
    <message>
        <source>What does not come back</source>
        <translation>Was nicht zurückkommt</translation>
    </message>
    <message>
        <source>The damaged file</source>
        <translation>Die beschädigte Datei</translation>
    </message>
    <message>
        <source>Pictures and documents on this computer stay where they are.</source>
        <translation>Bilder und Dokumente auf diesem Rechner bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Nothing was waiting to be sent.</source>
        <translation>Nichts wartete auf das Senden.</translation>
    </message>
    <message>
        <source>1 article with work that was not sent</source>
        <translation>1 Produkt mit ungesendeter Arbeit</translation>
    </message>
    <message>
        <source>%1 articles with work that was not sent</source>
        <translation>%1 Produkte mit ungesendeter Arbeit</translation>
    </message>
    <message>
        <source>1 change of stock or submission</source>
        <translation>1 Bestandsänderung oder Einreichung</translation>
    </message>
    <message>
        <source>%1 changes of stock or submissions</source>
        <translation>%1 Bestandsänderungen oder Einreichungen</translation>
    </message>
    <message>
        <source>1 line of the second copy cannot be read.</source>
        <translation>1 Zeile der zweiten Abschrift ist nicht lesbar.</translation>
    </message>
    <message>
        <source>%1 lines of the second copy cannot be read.</source>
        <translation>%1 Zeilen der zweiten Abschrift sind nicht lesbar.</translation>
    </message>
    <message>
        <source>Everything else, from %1, with the next sync.</source>
        <translation>Alles andere, von %1, mit dem nächsten Abgleich.</translation>
    </message>
    <message>
        <source>Nothing: this shop is not connected to a marketplace, so all your work is in the second copy.</source>
        <translation>Nichts: Dieser Shop ist mit keinem Marktplatz verbunden, Ihre ganze Arbeit steht in der zweiten Abschrift.</translation>
    </message>
    <message>
        <source>The list of past changes with its undo. The damaged file is set aside, never deleted.</source>
        <translation>Der Verlauf der Änderungen samt Rückgängig. Die beschädigte Datei wird beiseitegelegt, nie gelöscht.</translation>
    </message>
    <message>
        <source>It lies in %1</source>
        <translation>Sie liegt in %1</translation>
    </message>
    <message>
        <source>The shop is repaired</source>
        <translation>Der Shop ist repariert</translation>
    </message>
    <message>
        <source>The backup is restored</source>
        <translation>Die Sicherung ist wiederhergestellt</translation>
    </message>
    <message>
        <source>What waited in the backup may have been sent since; the next sync asks instead of sending it blindly.</source>
        <translation>Was in der Sicherung wartete, kann inzwischen gesendet sein; der nächste Abgleich fragt nach, statt es blind zu senden.</translation>
    </message>
    <message>
        <source>The shop is sound</source>
        <translation>Der Shop ist in Ordnung</translation>
    </message>
    <message>
        <source>Nothing was wrong with the file itself; the search index was made anew.</source>
        <translation>Mit der Datei selbst war alles in Ordnung; das Suchverzeichnis wurde neu angelegt.</translation>
    </message>
    <message>
        <source>The marketplace answers. What it has is fetched as soon as the shop is open.</source>
        <translation>Der Marktplatz antwortet. Was er hat, wird geholt, sobald der Shop offen ist.</translation>
    </message>
    <message>
        <source>Until it can be reached you see your unsent work alone; everything else waits for the network and comes by itself.</source>
        <translation>Bis er erreichbar ist, sehen Sie nur Ihre ungesendete Arbeit; alles andere wartet auf das Netz und kommt von selbst.</translation>
    </message>
    <message>
        <source>Everything you entered is there again.</source>
        <translation>Alles, was Sie eingegeben haben, ist wieder da.</translation>
    </message>
    <message>
        <source>1 unsent change on this computer is not in the backup. Restore it anyway?</source>
        <translation>1 ungesendete Änderung auf diesem Rechner ist nicht in der Sicherung. Trotzdem wiederherstellen?</translation>
    </message>
    <message>
        <source>%1 unsent changes on this computer are not in the backup. Restore it anyway?</source>
        <translation>%1 ungesendete Änderungen auf diesem Rechner sind nicht in der Sicherung. Trotzdem wiederherstellen?</translation>
    </message>
    <message>
        <source>Change VAT rates</source>
        <translation>MwSt.-Sätze ändern</translation>
    </message>
    <message>
        <source>It must not be left out.</source>
        <translation>Diese Angabe ist nötig.</translation>
    </message>
    <message>
        <source>It has no value.</source>
        <translation>Es ist nichts angegeben.</translation>
    </message>
    <message>
        <source>Only the marketplace changes it.</source>
        <translation>Nur der Marktplatz ändert dies.</translation>
    </message>
    <message>
        <source>It is there twice.</source>
        <translation>Es ist doppelt vorhanden.</translation>
    </message>
    <message>
        <source>It must be a whole number.</source>
        <translation>Es muss eine ganze Zahl sein.</translation>
    </message>
    <message>
        <source>It must not be negative.</source>
        <translation>Es darf nicht negativ sein.</translation>
    </message>
    <message>
        <source>It must be more than zero.</source>
        <translation>Es muss größer als null sein.</translation>
    </message>
    <message>
        <source>It must not be zero.</source>
        <translation>Es darf nicht null sein.</translation>
    </message>
    <message>
        <source>The marketplace has no such specification.</source>
        <translation>Der Marktplatz kennt diese Spezifikation nicht.</translation>
    </message>
    <message>
        <source>The sub-category has no such specification.</source>
        <translation>Die Unterkategorie hat diese Spezifikation nicht.</translation>
    </message>
    <message>
        <source>Specifications need a sub-category.</source>
        <translation>Spezifikationen brauchen eine Unterkategorie.</translation>
    </message>
    <message>
        <source>The marketplace has no such condition.</source>
        <translation>Der Marktplatz kennt diesen Zustand nicht.</translation>
    </message>
    <message>
        <source>The marketplace does not know this country.</source>
        <translation>Der Marktplatz kennt dieses Land nicht.</translation>
    </message>
    <message>
        <source>A bar code has 8, 12, 13 or 14 digits.</source>
        <translation>Ein Barcode hat 8, 12, 13 oder 14 Ziffern.</translation>
    </message>
    <message>
        <source>The check digit of the bar code is wrong.</source>
        <translation>Die Prüfziffer des Barcodes ist falsch.</translation>
    </message>
    <message>
        <source>A part of it is missing.</source>
        <translation>Ein Teil davon fehlt.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>Das Ende liegt vor dem Beginn.</translation>
    </message>
    <message>
        <source>It must be below the price.</source>
        <translation>Er muss unter dem Preis liegen.</translation>
    </message>
    <message>
        <source>It must not be above the price.</source>
        <translation>Er darf nicht über dem Preis liegen.</translation>
    </message>
    <message>
        <source>Quantities must rise from step to step.</source>
        <translation>Die Mengen müssen von Stufe zu Stufe steigen.</translation>
    </message>
    <message>
        <source>Prices must fall from step to step.</source>
        <translation>Die Preise müssen von Stufe zu Stufe fallen.</translation>
    </message>
    <message>
        <source>The minimum is above the maximum.</source>
        <translation>Das Minimum liegt über dem Maximum.</translation>
    </message>
    <message>
        <source>The file has not arrived there. Try again.</source>
        <translation>Die Datei ist dort nicht angekommen. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The file is of another kind.</source>
        <translation>Die Datei ist von anderer Art.</translation>
    </message>
    <message>
        <source>Only https addresses of YouTube and Vimeo.</source>
        <translation>Nur https-Adressen von YouTube und Vimeo.</translation>
    </message>
    <message>
        <source>Give a name, your own reference or the part number.</source>
        <translation>Geben Sie einen Namen, Ihre Referenz oder die Teilenummer an.</translation>
    </message>
    <message>
        <source>{path} cannot be written to. Check the room on the disk and the permissions of the shop’s folder.</source>
        <translation>In {path} lässt sich nicht schreiben. Prüfen Sie den Platz auf dem Datenträger und die Rechte am Ordner des Shops.</translation>
    </message>
    <message>
        <source>Looks like a picture of “{article}”. Show what tells the two apart.</source>
        <translation>Ähnelt einem Bild von „{article}“. Zeigen Sie, was beide unterscheidet.</translation>
    </message>
    <message>
        <source>Shown by “{article}” too, an article of another kind or brand. Is it the right one?</source>
        <translation>Auch bei „{article}“ zu sehen, einem Produkt anderer Art oder Marke. Ist es das richtige?</translation>
    </message>
    <message>
        <source>{title}: {said}</source>
        <translation>{title}: {said}</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>Marktplatz</translation>
    </message>
    <message>
        <source>Missing: {field}</source>
        <translation>Fehlt: {field}</translation>
    </message>
    <message>
        <source>The marketplace has this and says later what became of it. Nothing needs doing.</source>
        <translation>Der Marktplatz hat dies erhalten und sagt später, was daraus geworden ist. Es ist nichts zu tun.</translation>
    </message>
</context>
</TS>
