<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>AdvicePanel</name>
    <message>
        <source>And %1 more</source>
        <translation>Et %1 de plus</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>Montrer dans le texte</translation>
    </message>
</context>
<context>
    <name>AlikeDialog</name>
    <message>
        <source>The same choice for many conflicts</source>
        <translation>Le même choix pour plusieurs conflits</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder ma version</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendre l’autre</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Modifié par</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>All fields (%1)</source>
        <translation>Tous les champs (%1)</translation>
    </message>
    <message>
        <source>Changed by anybody</source>
        <translation>Modifié par n’importe qui</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>%1 sur %2 choisis</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Ne rien choisir</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Tout choisir</translation>
    </message>
    <message>
        <source>Settle %1 conflict</source>
        <translation>Résoudre %1 conflit</translation>
    </message>
    <message>
        <source>Settle %1 conflicts</source>
        <translation>Résoudre %1 conflits</translation>
    </message>
    <message>
        <source>What each article becomes</source>
        <translation>Ce que devient chaque article</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
</context>
<context>
    <name>AlikeModel</name>
    <message>
        <source>On the marketplace now</source>
        <translation>Sur la marketplace maintenant</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Ici maintenant</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Kept, with my changes</source>
        <translation>Conservé, avec mes modifications</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimé</translation>
    </message>
</context>
<context>
    <name>ArticleTable</name>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
</context>
<context>
    <name>ArticlesPage</name>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Open article</source>
        <translation>Ouvrir l’article</translation>
    </message>
    <message>
        <source>Clone</source>
        <translation>Cloner</translation>
    </message>
    <message>
        <source>Submit for review</source>
        <translation>Soumettre à vérification</translation>
    </message>
    <message>
        <source>Change a field…</source>
        <translation>Modifier un champ…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Tout cocher</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>Tout décocher</translation>
    </message>
    <message>
        <source>Cloned without stock and codes, saved here</source>
        <translation>Cloné sans stock ni codes, sauvegardé ici</translation>
    </message>
    <message>
        <source>Remove %1 article? You can undo this.</source>
        <translation>Supprimer %1 article&#x202f;? Vous pourrez annuler.</translation>
    </message>
    <message>
        <source>Remove %1 articles? You can undo this.</source>
        <translation>Supprimer %1 articles&#x202f;? Vous pourrez annuler.</translation>
    </message>
    <message>
        <source>Remove articles</source>
        <translation>Supprimer des articles</translation>
    </message>
    <message>
        <source>%1 article removed</source>
        <translation>%1 article supprimé</translation>
    </message>
    <message>
        <source>%1 articles removed</source>
        <translation>%1 articles supprimés</translation>
    </message>
    <message>
        <source>Search, or brand:… price&gt;10 state:waiting</source>
        <translation>Chercher, brand:… price&gt;10 state:waiting</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Éditer</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>Nouvel article</translation>
    </message>
    <message>
        <source>New article (Ctrl+N)</source>
        <translation>Nouvel article (Ctrl+N)</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Traitement par lots</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Batch (%1)</source>
        <translation>Traitement par lots (%1)</translation>
    </message>
    <message>
        <source>%1 article</source>
        <translation>%1 article</translation>
    </message>
    <message>
        <source>%1 articles</source>
        <translation>%1 articles</translation>
    </message>
    <message>
        <source>%1 ticked</source>
        <translation>%1 coché(s)</translation>
    </message>
    <message>
        <source>Saved here, not sent yet</source>
        <translation>Sauvegardé ici, pas encore envoyé</translation>
    </message>
    <message>
        <source>%1 article will be submitted</source>
        <translation>%1 article sera soumis</translation>
    </message>
    <message>
        <source>%1 articles will be submitted</source>
        <translation>%1 articles seront soumis</translation>
    </message>
    <message>
        <source>Nothing to submit</source>
        <translation>Rien à soumettre</translation>
    </message>
    <message>
        <source>%1 incomplete</source>
        <translation>%1 incomplet(s)</translation>
    </message>
</context>
<context>
    <name>Assistant</name>
    <message>
        <source>What needs you</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Both sides changed</source>
        <translation>Modifié des deux côtés</translation>
    </message>
    <message>
        <source>Not approved because</source>
        <translation>Non approuvé&#x202f;:</translation>
    </message>
    <message>
        <source>Ready for review</source>
        <translation>Prêt à soumettre</translation>
    </message>
    <message>
        <source>Everything the marketplace asks for is there.</source>
        <translation>Tout ce que demande la marketplace est rempli.</translation>
    </message>
    <message>
        <source>Refused by the marketplace</source>
        <translation>Refusé par la marketplace</translation>
    </message>
    <message>
        <source>Not on the marketplace yet</source>
        <translation>Pas encore sur la marketplace</translation>
    </message>
    <message>
        <source>The whole article goes there with the next sync.</source>
        <translation>L’article entier partira à la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>%1 change not sent yet</source>
        <translation>%1 modification pas encore envoyée</translation>
    </message>
    <message>
        <source>%1 changes not sent yet</source>
        <translation>%1 modifications pas encore envoyées</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Aller au champ %1</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Information that does not agree</source>
        <translation>Informations incohérentes</translation>
    </message>
    <message>
        <source>Missing information</source>
        <translation>Informations manquantes</translation>
    </message>
    <message>
        <source>Texts against the rules</source>
        <translation>Textes contraires aux règles</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Complétude</translation>
    </message>
    <message>
        <source>Completeness: %1</source>
        <translation>Complétude&#xa0;: %1</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Depuis le %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
</context>
<context>
    <name>BatchDialog</name>
    <message>
        <source>Change a field</source>
        <translation>Modifier un champ</translation>
    </message>
    <message>
        <source>Change a field of %1 article</source>
        <translation>Modifier un champ de %1 article</translation>
    </message>
    <message>
        <source>Change a field of %1 articles</source>
        <translation>Modifier un champ de %1 articles</translation>
    </message>
    <message>
        <source>set to</source>
        <translation>remplacer par</translation>
    </message>
    <message>
        <source>multiply by</source>
        <translation>multiplier par</translation>
    </message>
    <message>
        <source>add</source>
        <translation>ajouter</translation>
    </message>
    <message>
        <source>take away</source>
        <translation>retrancher</translation>
    </message>
    <message>
        <source>Value; empty clears the field</source>
        <translation>Valeur&#x202f;; vide efface le champ</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Avant et après</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>%1 change, %2 stay as they are</source>
        <translation>À modifier&#x202f;: %1 – inchangés&#x202f;: %2</translation>
    </message>
    <message>
        <source>Change %1 article</source>
        <translation>Modifier %1 article</translation>
    </message>
    <message>
        <source>Change %1 articles</source>
        <translation>Modifier %1 articles</translation>
    </message>
    <message>
        <source>%1 article changed</source>
        <translation>%1 article modifié</translation>
    </message>
    <message>
        <source>%1 articles changed</source>
        <translation>%1 articles modifiés</translation>
    </message>
</context>
<context>
    <name>Box</name>
    <message>
        <source>missing</source>
        <translation>à compléter</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>pas encore envoyé</translation>
    </message>
    <message>
        <source>Not approved: %1</source>
        <translation>Non approuvé&#x202f;: %1</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>L’autre version</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Ma version</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder ma version</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendre l’autre</translation>
    </message>
    <message>
        <source>History of %1 (Ctrl+Shift+H)</source>
        <translation>Historique de %1 (Ctrl+Maj+H)</translation>
    </message>
</context>
<context>
    <name>BrandBox</name>
    <message>
        <source>New brand…</source>
        <translation>Nouvelle marque…</translation>
    </message>
</context>
<context>
    <name>BrandNotice</name>
    <message>
        <source>Did you mean %1?</source>
        <translation>Vouliez-vous dire %1&#x202f;?</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Prendre %1</translation>
    </message>
    <message>
        <source>Keep “%1” as a new brand</source>
        <translation>Garder «&#xa0;%1&#xa0;» comme nouvelle marque</translation>
    </message>
    <message>
        <source>New brand: it will be proposed to the marketplace when this article is sent.</source>
        <translation>Nouvelle marque&#xa0;: elle sera proposée à la marketplace à l’envoi de cet article.</translation>
    </message>
    <message>
        <source>Proposed to the marketplace; it is known once an article is approved.</source>
        <translation>Proposée à la marketplace&#x202f;; elle sera connue dès qu’un article sera approuvé.</translation>
    </message>
    <message>
        <source>Use this brand</source>
        <translation>Utiliser cette marque</translation>
    </message>
    <message>
        <source>Keep as a new brand</source>
        <translation>Garder comme nouvelle marque</translation>
    </message>
</context>
<context>
    <name>ChangeSetList</name>
    <message>
        <source>Route</source>
        <translation>Voie</translation>
    </message>
    <message>
        <source>Every route</source>
        <translation>Toutes les voies</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
</context>
<context>
    <name>CodeBox</name>
    <message>
        <source>In your shop already:</source>
        <translation>Déjà dans votre boutique&#xa0;:</translation>
    </message>
    <message>
        <source>Article without a name</source>
        <translation>Article sans nom</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Commandes du programme</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Chercher une commande</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire&#x202f;?</translation>
    </message>
</context>
<context>
    <name>ConflictCard</name>
    <message>
        <source>Theirs</source>
        <translation>L’autre version</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Ma version</translation>
    </message>
    <message>
        <source>Kept, with my changes</source>
        <translation>Conservé, avec mes modifications</translation>
    </message>
    <message>
        <source>Same for all like this (%1)…</source>
        <translation>Pareil pour tous les semblables (%1)…</translation>
    </message>
    <message>
        <source>Removed on the marketplace</source>
        <translation>Supprimé sur la marketplace</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder ma version</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendre l’autre</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Éditer</translation>
    </message>
    <message>
        <source>Open article</source>
        <translation>Ouvrir l’article</translation>
    </message>
    <message>
        <source>Both changes together, as a suggestion</source>
        <translation>Les deux modifications réunies, à titre de proposition</translation>
    </message>
    <message>
        <source>Take the suggestion</source>
        <translation>Prendre la proposition</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>Keep mine in all…</source>
        <translation>Garder ma version partout…</translation>
    </message>
    <message>
        <source>Take theirs in all…</source>
        <translation>Prendre l’autre partout…</translation>
    </message>
    <message>
        <source>Conflicts by field</source>
        <translation>Conflits par champ</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Afficher plus</translation>
    </message>
    <message>
        <source>Conflicts: both sides changed</source>
        <translation>Conflits&#x202f;: modifié des deux côtés</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Show %1 more of %2</source>
        <translation>Afficher %1 de plus sur %2</translation>
    </message>
    <message>
        <source>Conflict settled</source>
        <translation>Conflit résolu</translation>
    </message>
    <message>
        <source>%1 conflicts settled</source>
        <translation>%1 conflits résolus</translation>
    </message>
    <message>
        <source>1 left open: it changed since you looked</source>
        <translation>1 laissé ouvert&#xa0;: il a changé entre-temps</translation>
    </message>
    <message>
        <source>%1 left open: they changed since you looked</source>
        <translation>%1 laissés ouverts&#xa0;: ils ont changé entre-temps</translation>
    </message>
</context>
<context>
    <name>CropDialog</name>
    <message>
        <source>Turn and crop</source>
        <translation>Tourner et rogner</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Tourner à gauche</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Tourner à droite</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Proportions</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Carré</translation>
    </message>
    <message>
        <source>As it was at first</source>
        <translation>Comme au départ</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 pixels</translation>
    </message>
</context>
<context>
    <name>CropView</name>
    <message>
        <source>Part of the picture that is shown</source>
        <translation>Partie de l’image qui est montrée</translation>
    </message>
    <message>
        <source>Arrows move the frame, Shift+arrows resize it, Ctrl makes small steps</source>
        <translation>Les flèches déplacent le cadre, Maj+flèches changent sa taille, Ctrl fait de petits pas</translation>
    </message>
</context>
<context>
    <name>DescriptionBox</name>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 caractères sur %2</translation>
    </message>
    <message>
        <source>That would be %1 characters; the marketplace takes %2. Nothing was changed: shorten the text and try again.</source>
        <translation>Cela ferait %1 caractères&#x202f;; la marketplace en accepte %2. Rien n’a été modifié&#xa0;: raccourcissez le texte et réessayez.</translation>
    </message>
</context>
<context>
    <name>Descriptions</name>
    <message>
        <source>%1: filled</source>
        <translation>%1&#xa0;: rempli</translation>
    </message>
    <message>
        <source>%1: empty</source>
        <translation>%1&#xa0;: vide</translation>
    </message>
    <message>
        <source>%1 of %2 filled</source>
        <translation>%1 sur %2 remplis</translation>
    </message>
</context>
<context>
    <name>DifferenceCard</name>
    <message>
        <source>Open article</source>
        <translation>Ouvrir l’article</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>The marketplace took these values and keeps other ones.</source>
        <translation>La marketplace a accepté ces valeurs et en conserve d’autres.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Afficher plus</translation>
    </message>
    <message>
        <source>Stored differently</source>
        <translation>Enregistré autrement</translation>
    </message>
</context>
<context>
    <name>DocumentRow</name>
    <message>
        <source>Name of the document</source>
        <translation>Nom du document</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>Langue du document</translation>
    </message>
    <message>
        <source>No language</source>
        <translation>Sans langue</translation>
    </message>
    <message>
        <source>Document %1</source>
        <translation>Document %1</translation>
    </message>
    <message>
        <source>Not here yet; the next sync brings it</source>
        <translation>Pas encore ici&#x202f;; la prochaine synchronisation l’apporte</translation>
    </message>
    <message>
        <source>%1 page</source>
        <translation>%1 page</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>%1 pages</translation>
    </message>
</context>
<context>
    <name>DocumentsBox</name>
    <message>
        <source>Add PDF files…</source>
        <translation>Ajouter des fichiers PDF…</translation>
    </message>
    <message>
        <source>Data sheets, manuals, certificates: up to five PDF files, dropped or chosen.</source>
        <translation>Fiches techniques, manuels, certificats&#xa0;: jusqu’à cinq fichiers PDF, déposés ou choisis.</translation>
    </message>
    <message>
        <source>Add PDF files</source>
        <translation>Ajouter des fichiers PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf *.PDF)</source>
        <translation>Fichiers PDF (*.pdf *.PDF)</translation>
    </message>
    <message>
        <source>Documents saved here, not sent yet</source>
        <translation>Documents enregistrés ici, pas encore envoyés</translation>
    </message>
    <message>
        <source>Add these documents all the same?</source>
        <translation>Ajouter quand même ces documents&#x202f;?</translation>
    </message>
    <message>
        <source>Add anyway</source>
        <translation>Ajouter quand même</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>Saved here, not sent yet</source>
        <translation>Enregistré ici, pas encore envoyé</translation>
    </message>
</context>
<context>
    <name>EditorPage</name>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Submit for review</source>
        <translation>Soumettre</translation>
    </message>
    <message>
        <source>Clone</source>
        <translation>Cloner</translation>
    </message>
    <message>
        <source>More with this article</source>
        <translation>Autres actions sur l’article</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>Article précédent</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>Article suivant</translation>
    </message>
    <message>
        <source>Cloned without stock and codes, saved here</source>
        <translation>Cloné sans stock ni codes, sauvegardé ici</translation>
    </message>
    <message>
        <source>Article removed</source>
        <translation>Article supprimé</translation>
    </message>
    <message>
        <source>Back to the articles (Esc)</source>
        <translation>Retour aux articles (Échap)</translation>
    </message>
    <message>
        <source>Previous article (Ctrl+PgUp)</source>
        <translation>Article précédent (Ctrl+Pg préc)</translation>
    </message>
    <message>
        <source>Next article (Ctrl+PgDown)</source>
        <translation>Article suivant (Ctrl+Pg suiv)</translation>
    </message>
    <message>
        <source>Every change is saved here at once</source>
        <translation>Chaque modification est aussitôt sauvegardée ici</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>Nouvel article</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Saved here, not sent yet</source>
        <translation>Sauvegardé ici, pas encore envoyé</translation>
    </message>
    <message>
        <source>Conflict settled</source>
        <translation>Conflit résolu</translation>
    </message>
    <message>
        <source>Not submitted. Missing: %1</source>
        <translation>Non soumis. À compléter&#x202f;: %1</translation>
    </message>
    <message>
        <source>It is already submitted as it stands</source>
        <translation>Il est déjà soumis tel quel</translation>
    </message>
    <message>
        <source>Will be submitted with the next sync</source>
        <translation>Sera soumis à la prochaine synchronisation</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Clone as a series…</source>
        <translation>Cloner en série…</translation>
    </message>
    <message>
        <source>Preview (Ctrl+P)</source>
        <translation>Aperçu (Ctrl+P)</translation>
    </message>
    <message>
        <source>Next open translation</source>
        <translation>Traduction suivante à faire</translation>
    </message>
    <message>
        <source>Previous open translation</source>
        <translation>Traduction précédente à faire</translation>
    </message>
    <message>
        <source>Submit again</source>
        <translation>Soumettre à nouveau</translation>
    </message>
</context>
<context>
    <name>FieldHistory</name>
    <message>
        <source>History of %1</source>
        <translation>Historique de %1</translation>
    </message>
    <message>
        <source>Not changed so far.</source>
        <translation>Pas encore modifié.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>On the marketplace: %1</source>
        <translation>Sur la marketplace&#xa0;: %1</translation>
    </message>
    <message>
        <source>Take the marketplace’s value</source>
        <translation>Reprendre la valeur de la marketplace</translation>
    </message>
    <message>
        <source>Restore “%1”</source>
        <translation>Rétablir «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Empty it again</source>
        <translation>Le vider à nouveau</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Quick filters</source>
        <translation>Filtres rapides</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Show all (arrow down)</source>
        <translation>Tout afficher (flèche bas)</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>%1, picture %2 of %3</source>
        <translation>%1, image %2 sur %3</translation>
    </message>
</context>
<context>
    <name>GroupBox</name>
    <message>
        <source>Fill in the other parts too; then it is saved.</source>
        <translation>Remplissez aussi les autres parties&#x202f;; tout sera alors sauvegardé.</translation>
    </message>
</context>
<context>
    <name>GuaranteeBox</name>
    <message>
        <source>Given by</source>
        <translation>Donnée par</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>months</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>Usual: %1, %2 months</source>
        <translation>Usuel&#xa0;: %1, %2 mois</translation>
    </message>
</context>
<context>
    <name>HelpDesk</name>
    <message>
        <source>Saved here, not sent yet</source>
        <translation>Sauvegardé ici, pas encore envoyé</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Sujets</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Help for translating</source>
        <translation>Aide à la traduction</translation>
    </message>
    <message>
        <source>Put the cursor into a text: its source, what you translated before and the terms of the trade appear here. F8 leads to the next open text.</source>
        <translation>Placez le curseur dans un texte&#xa0;: sa source, vos traductions précédentes et les termes du métier apparaissent ici. F8 mène au prochain texte à traduire.</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Points d’attention</translation>
    </message>
    <message>
        <source>The source is empty: write it first, then translate it.</source>
        <translation>La source est vide&#xa0;: écrivez-la d’abord, puis traduisez-la.</translation>
    </message>
    <message>
        <source>It fits the source</source>
        <translation>Convient à la source</translation>
    </message>
    <message>
        <source>Copy the source</source>
        <translation>Copier la source</translation>
    </message>
    <message>
        <source>Standard name: %1</source>
        <translation>Nom standard&#xa0;: %1</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>From your own texts</source>
        <translation>De vos propres textes</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1, numbers adapted</source>
        <translation>%1, nombres adaptés</translation>
    </message>
    <message>
        <source>Accept (Ctrl+Return)</source>
        <translation>Accepter (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Terms of the trade</source>
        <translation>Termes du métier</translation>
    </message>
    <message>
        <source>Insert at the cursor</source>
        <translation>Insérer au curseur</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Quantities</source>
        <translation>Quantités</translation>
    </message>
    <message>
        <source>Pictures from a folder</source>
        <translation>Images d’un dossier</translation>
    </message>
    <message>
        <source>Drop a workbook (.xlsx, .csv) here</source>
        <translation>Déposez un classeur (.xlsx, .csv) ici</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>What is to be said about rows</source>
        <translation>Remarques sur les lignes</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Drop a folder of pictures here</source>
        <translation>Déposez un dossier d’images ici</translation>
    </message>
    <message>
        <source>Folder of pictures</source>
        <translation>Dossier d’images</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx *.csv)</source>
        <translation>Classeurs (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Classeur</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refus</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Nothing is changed yet. Press Import to do it.</source>
        <translation>Rien n’est encore modifié. Cliquez sur Importer pour le faire.</translation>
    </message>
    <message>
        <source>Imported and saved here. One Undo takes all of it back.</source>
        <translation>Importé et sauvegardé ici. Une seule annulation (Ctrl+Z) retire tout.</translation>
    </message>
    <message>
        <source>Refused rows lie in %1; correct and import that file.</source>
        <translation>Les lignes refusées sont dans %1&#x202f;; corrigez ce fichier et importez-le.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Imported and saved here, not sent yet</source>
        <translation>Importé et sauvegardé ici, pas encore envoyé</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Volet de détails</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Not approved because</source>
        <translation>Non approuvé&#x202f;:</translation>
    </message>
    <message>
        <source>Missing before review</source>
        <translation>À compléter avant vérification</translation>
    </message>
    <message>
        <source>Recent changes</source>
        <translation>Dernières modifications</translation>
    </message>
</context>
<context>
    <name>KindBox</name>
    <message>
        <source>Type to search</source>
        <translation>Tapez pour chercher</translation>
    </message>
</context>
<context>
    <name>KindFoot</name>
    <message>
        <source>How to choose the right category?</source>
        <translation>Comment sélectionner la bonne catégorie&#x202f;?</translation>
    </message>
    <message>
        <source>Recent:</source>
        <translation>Récentes&#xa0;:</translation>
    </message>
    <message>
        <source>The category tells buyers what kind of article to expect, and lets them find it sooner. First choose one of the six categories, then the sub-category that comes nearest; its specifications open by themselves.</source>
        <translation>La catégorie indique quel type d’article le client peut s’attendre à trouver et permet de le trouver plus vite. Choisissez d’abord l’une des six catégories, puis la sous-catégorie la plus appropriée&#x202f;; ses spécifications s’ouvrent automatiquement.</translation>
    </message>
    <message>
        <source>You can also type what the article is, in any of the five languages, straight into “Sub-category”; the category follows.</source>
        <translation>Vous pouvez aussi taper ce qu’est l’article, dans l’une des cinq langues, directement dans «&#xa0;Sous-catégorie&#xa0;»&#x202f;; la catégorie suit.</translation>
    </message>
    <message>
        <source>Nothing fits, or you are not sure? Write to %1.</source>
        <translation>Rien ne correspond, ou vous n’êtes pas sûr(e)&#x202f;? Écrivez à %1.</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
</context>
<context>
    <name>LadderBox</name>
    <message>
        <source>Add a step</source>
        <translation>Ajouter un palier</translation>
    </message>
    <message>
        <source>One price for every quantity. Add a step to sell more for less.</source>
        <translation>Un seul prix pour toute quantité. Ajoutez un palier pour vendre plus à moindre prix.</translation>
    </message>
    <message>
        <source>Copy from another article…</source>
        <translation>Copier d’un autre article…</translation>
    </message>
    <message>
        <source>Paste from a spreadsheet</source>
        <translation>Coller d’un tableur</translation>
    </message>
    <message>
        <source>Copy the rows</source>
        <translation>Copier les lignes</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dès</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>The steps are on the clipboard</source>
        <translation>Les paliers sont dans le presse-papiers</translation>
    </message>
</context>
<context>
    <name>LadderChart</name>
    <message>
        <source>Price by quantity</source>
        <translation>Prix selon la quantité</translation>
    </message>
    <message>
        <source>from %1: %2</source>
        <translation>dès %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>LadderCopyDialog</name>
    <message>
        <source>Copy a price ladder</source>
        <translation>Copier une échelle de prix</translation>
    </message>
    <message>
        <source>Articles of the same sub-category that have one, newest first</source>
        <translation>Articles de la même sous-catégorie qui en ont une, les plus récents d’abord</translation>
    </message>
    <message>
        <source>Carry the discounts over to this article’s price</source>
        <translation>Reporter les remises sur le prix de cet article</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>No other article of this sub-category has a price ladder yet.</source>
        <translation>Aucun autre article de cette sous-catégorie n’a encore d’échelle de prix.</translation>
    </message>
</context>
<context>
    <name>LadderRow</name>
    <message>
        <source>From quantity</source>
        <translation>À partir de la quantité</translation>
    </message>
    <message>
        <source>Price per unit, or a discount like -10 %</source>
        <translation>Prix par unité, ou une remise comme -10 %</translation>
    </message>
    <message>
        <source>Remove this step</source>
        <translation>Retirer ce palier</translation>
    </message>
    <message>
        <source>Fill in both quantity and price; then the step is saved.</source>
        <translation>Remplissez la quantité et le prix&#x202f;; le palier est alors enregistré.</translation>
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
        <translation>%1&#xa0;: %2 textes sur %3 sont à jour. Appuyez pour afficher ou masquer la langue.</translation>
    </message>
</context>
<context>
    <name>LimitsBox</name>
    <message>
        <source>Limited order</source>
        <translation>Commande limitée</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>Round up to whole packs: %1</source>
        <translation>Arrondir au paquet entier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Round up to whole packs</source>
        <translation>Arrondir au paquet entier</translation>
    </message>
</context>
<context>
    <name>Measures</name>
    <message>
        <source>Sold in packs? Say so in Price and stock</source>
        <translation>Vendu en paquets&#x202f;? Indiquez-le dans Prix et stocks</translation>
    </message>
    <message>
        <source>Which unit to choose?</source>
        <translation>Quelle unité choisir&#x202f;?</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Choose the unit the article is measured in. Price, stock and weight are meant per unit.</source>
        <translation>Choisissez l’unité dans laquelle l’article est mesuré. Le prix, le stock et le poids s’entendent par unité.</translation>
    </message>
    <message>
        <source>A patch cord: choose “piece”, whether or not it is later sold in packs.</source>
        <translation>Un câble de raccordement&#xa0;: choisissez «&#xa0;unité&#xa0;», qu’il soit ensuite vendu en paquets ou non.</translation>
    </message>
    <message>
        <source>A reel of cable: choose “m”. It is measured in metres and sold by the reel; the reel is the pack, in Price and stock.</source>
        <translation>Une bobine de câble&#xa0;: choisissez «&#xa0;m&#xa0;». L’article est mesuré en mètres et vendu en bobine&#x202f;; la bobine est le paquet, dans Prix et stocks.</translation>
    </message>
</context>
<context>
    <name>MediaCard</name>
    <message>
        <source>1 more article shows it</source>
        <translation>1 autre article la montre</translation>
    </message>
    <message>
        <source>%1 more articles show it</source>
        <translation>%1 autres articles la montrent</translation>
    </message>
    <message>
        <source>Open article</source>
        <translation>Ouvrir l’article</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Remplacer…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Take it off the article</source>
        <translation>Le retirer de l’article</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png)</source>
        <translation>Photos (*.jpg *.jpeg *.png)</translation>
    </message>
</context>
<context>
    <name>MediaRow</name>
    <message>
        <source>Alt+arrows move, Enter opens, Del removes</source>
        <translation>Alt+flèches déplacent, Entrée ouvre, Suppr retire</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Move to “%1”?</source>
        <translation>Déplacer vers «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Leave the article without a sub-category?</source>
        <translation>Laisser l’article sans sous-catégorie&#x202f;?</translation>
    </message>
    <message>
        <source>%1 specification does not exist there and would be removed:</source>
        <translation>%1 spécification n’existe pas là-bas et serait supprimée&#xa0;:</translation>
    </message>
    <message>
        <source>%1 specifications do not exist there and would be removed:</source>
        <translation>%1 spécifications n’existent pas là-bas et seraient supprimées&#xa0;:</translation>
    </message>
    <message>
        <source>Everything else stays. Undo brings them back.</source>
        <translation>Tout le reste est conservé. Annuler les rétablit.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Move and remove %1</source>
        <translation>Déplacer et supprimer (%1)</translation>
    </message>
</context>
<context>
    <name>NewBrandDialog</name>
    <message>
        <source>New brand</source>
        <translation>Nouvelle marque</translation>
    </message>
    <message>
        <source>Write it as the manufacturer does. Buyers will filter by it.</source>
        <translation>Écrivez-la comme le fabricant. Les acheteurs filtrent par marque.</translation>
    </message>
    <message>
        <source>Name of the brand</source>
        <translation>Nom de la marque</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Use this brand</source>
        <translation>Utiliser cette marque</translation>
    </message>
</context>
<context>
    <name>Noticing</name>
    <message>
        <source>And %1 more to look at.</source>
        <translation>Et %1 de plus à revoir.</translation>
    </message>
</context>
<context>
    <name>NumberBox</name>
    <message>
        <source>Also in %1: it is converted</source>
        <translation>Aussi en %1&#xa0;: la valeur est convertie</translation>
    </message>
</context>
<context>
    <name>OfferRows</name>
    <message>
        <source>Warehouse</source>
        <translation>Entrepôt</translation>
    </message>
    <message>
        <source>VAT %</source>
        <translation>TVA %</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>In packs</source>
        <translation>En paquets</translation>
    </message>
    <message>
        <source>The rate of the country that holds today</source>
        <translation>Le taux du pays en vigueur aujourd’hui</translation>
    </message>
    <message>
        <source>Take the usual rate</source>
        <translation>Prendre le taux usuel</translation>
    </message>
    <message>
        <source>Adjust…</source>
        <translation>Ajuster…</translation>
    </message>
    <message>
        <source>Count…</source>
        <translation>Compter…</translation>
    </message>
    <message>
        <source>Withdraw the offer</source>
        <translation>Retirer l’offre</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Proposer</translation>
    </message>
</context>
<context>
    <name>OffersBox</name>
    <message>
        <source>Not offered from any warehouse yet. Add one to give its stock and VAT rate.</source>
        <translation>Pas encore proposé depuis un entrepôt. Ajoutez-en un pour donner son stock et son taux de TVA.</translation>
    </message>
    <message>
        <source>Add warehouse</source>
        <translation>Ajouter un entrepôt</translation>
    </message>
    <message>
        <source>VAT rates…</source>
        <translation>Taux de TVA…</translation>
    </message>
    <message>
        <source>In all: %1</source>
        <translation>En tout&#xa0;: %1</translation>
    </message>
    <message>
        <source>Add warehouse…</source>
        <translation>Ajouter un entrepôt…</translation>
    </message>
    <message>
        <source>New warehouse…</source>
        <translation>Nouvel entrepôt…</translation>
    </message>
    <message>
        <source>Saved here, not sent yet</source>
        <translation>Enregistré ici, pas encore envoyé</translation>
    </message>
    <message>
        <source>Warehouse saved here, not sent yet</source>
        <translation>Entrepôt enregistré ici, pas encore envoyé</translation>
    </message>
    <message>
        <source>Stock saved here, not sent yet</source>
        <translation>Stock enregistré ici, pas encore envoyé</translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Rien à envoyer</translation>
    </message>
    <message>
        <source>Changes you make appear here until the marketplace has confirmed them, with everything that needs your decision on top.</source>
        <translation>Vos modifications restent ici jusqu’à ce que la marketplace les ait confirmées&#x202f;; tout ce qui attend votre décision vient en premier.</translation>
    </message>
</context>
<context>
    <name>PackBox</name>
    <message>
        <source>Sold in packs</source>
        <translation>Vendu en paquet</translation>
    </message>
    <message>
        <source>Units in a pack</source>
        <translation>Unités dans un paquet</translation>
    </message>
    <message>
        <source>What the pack is called</source>
        <translation>Nom du paquet</translation>
    </message>
    <message>
        <source>in a</source>
        <translation>par</translation>
    </message>
</context>
<context>
    <name>ParkedCard</name>
    <message>
        <source>Open article</source>
        <translation>Ouvrir l’article</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Keep my count: %1</source>
        <translation>Garder mon comptage&#xa0;: %1</translation>
    </message>
    <message>
        <source>Keep the difference %2: %1</source>
        <translation>Garder l’écart %2&#xa0;: %1</translation>
    </message>
    <message>
        <source>Discard: stays %1</source>
        <translation>Abandonner&#xa0;: reste %1</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Main picture</source>
        <translation>Image principale</translation>
    </message>
</context>
<context>
    <name>PictureNotes</name>
    <message>
        <source>The same picture is in “%1”.</source>
        <translation>La même image est dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>It looks like a picture of “%1”.</source>
        <translation>Elle ressemble à une image de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Open that article</source>
        <translation>Ouvrir cet article</translation>
    </message>
</context>
<context>
    <name>PictureStrip</name>
    <message>
        <source>Add pictures…</source>
        <translation>Ajouter des images…</translation>
    </message>
    <message>
        <source>Drop files here or paste with Ctrl+V; drag to put them in order.</source>
        <translation>Déposez des fichiers ici ou collez avec Ctrl+V&#x202f;; glissez pour changer l’ordre.</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Image collée</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>Ajouter des images</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png)</source>
        <translation>Images (*.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>Pictures saved here, not sent yet</source>
        <translation>Images sauvegardées ici, pas encore envoyées</translation>
    </message>
    <message>
        <source>Saved here, not sent yet</source>
        <translation>Sauvegardé ici, pas encore envoyé</translation>
    </message>
    <message>
        <source>Taking in %1 pictures…</source>
        <translation>Préparation de %1 images…</translation>
    </message>
    <message>
        <source>Replace the picture</source>
        <translation>Remplacer l’image</translation>
    </message>
</context>
<context>
    <name>PictureViewer</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Image précédente</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Image suivante</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>Ouvrir dans un autre programme</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>The picture is being made ready…</source>
        <translation>L’image se prépare…</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>As a buyer will see it</source>
        <translation>Tel que l’acheteur le verra</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>PreviewSheet</name>
    <message>
        <source>Go to the field</source>
        <translation>Aller au champ</translation>
    </message>
</context>
<context>
    <name>PriceBox</name>
    <message>
        <source>Price per unit, without VAT</source>
        <translation>Prix par unité, hors TVA</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The price is right</source>
        <translation>Le prix est juste</translation>
    </message>
    <message>
        <source>Without VAT; buyers see the VAT of the warehouse</source>
        <translation>Hors TVA&#x202f;; l’acheteur voit la TVA de l’entrepôt</translation>
    </message>
</context>
<context>
    <name>PromiseBox</name>
    <message>
        <source>What this marketplace cannot do</source>
        <translation>Ce que cette marketplace ne sait pas faire</translation>
    </message>
</context>
<context>
    <name>PromotionBox</name>
    <message>
        <source>Promotion price</source>
        <translation>Prix promotionnel</translation>
    </message>
    <message>
        <source>or -20 %</source>
        <translation>ou -20 %</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>Swap the days</source>
        <translation>Inverser les jours</translation>
    </message>
    <message>
        <source>%1 below %2</source>
        <translation>%1 sous %2</translation>
    </message>
    <message>
        <source>Give the promotion a price; then it is saved.</source>
        <translation>Donnez un prix à la promotion&#x202f;; elle est alors enregistrée.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>Refused</name>
    <message>
        <source>Try all again</source>
        <translation>Tout réessayer</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Afficher plus</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusés</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Remplacé</translation>
    </message>
    <message>
        <source>Taken off the article</source>
        <translation>Retiré de l’article</translation>
    </message>
    <message>
        <source>Goes again with the next sync</source>
        <translation>Repartira à la prochaine synchronisation</translation>
    </message>
    <message>
        <source>Stock settled</source>
        <translation>Stock réglé</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Abandonné</translation>
    </message>
</context>
<context>
    <name>RescueDialog</name>
    <message>
        <source>The shop cannot be opened</source>
        <translation>La boutique ne s’ouvre pas</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Réparer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Repairing…</source>
        <translation>Réparation…</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Backups (*.zip *.sqlite);;All files (*)</source>
        <translation>Sauvegardes (*.zip *.sqlite);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Repair would keep them. After restoring they lie beside the set-aside file.</source>
        <translation>La réparation les garderait. Après la restauration, elles se trouvent à côté du fichier mis de côté.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Restauration…</translation>
    </message>
    <message>
        <source>Open the shop</source>
        <translation>Ouvrir la boutique</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Clear (Esc)</source>
        <translation>Effacer (Échap)</translation>
    </message>
</context>
<context>
    <name>SentSets</name>
    <message>
        <source>Sent lately</source>
        <translation>Envoyé récemment</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Annuler l’envoi</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>Left as it is:</source>
        <translation>Laissé tel quel&#x202f;:</translation>
    </message>
    <message>
        <source>1 change reversed; it waits to be sent</source>
        <translation>1 modification annulée&#x202f;; elle attend l’envoi</translation>
    </message>
    <message>
        <source>%1 changes reversed; they wait to be sent</source>
        <translation>%1 modifications annulées&#x202f;; elles attendent l’envoi</translation>
    </message>
</context>
<context>
    <name>SeriesDialog</name>
    <message>
        <source>Clone as a series</source>
        <translation>Cloner en série</translation>
    </message>
    <message>
        <source>Stock and bar code are not copied. Price, weight and pictures are those of this article: review them.</source>
        <translation>Le stock et le code barre ne sont pas copiés. Prix, poids et images sont ceux de cet article&#xa0;: vérifiez-les.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>Spécification</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Pattern: %1</source>
        <translation>Modèle&#xa0;: %1</translation>
    </message>
    <message>
        <source>Empty leaves it out</source>
        <translation>Vide&#xa0;: laissé de côté</translation>
    </message>
    <message>
        <source>A second one makes every combination</source>
        <translation>Une seconde donne toutes les combinaisons</translation>
    </message>
    <message>
        <source>1; 2; 3; 5; 10</source>
        <translation>1&#x202f;; 2&#x202f;; 3&#x202f;; 5&#x202f;; 10</translation>
    </message>
    <message>
        <source>What would be created</source>
        <translation>Ce qui serait créé</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>%1 laissé(s) de côté</translation>
    </message>
    <message>
        <source>Create %1 article</source>
        <translation>Créer %1 article</translation>
    </message>
    <message>
        <source>Create %1 articles</source>
        <translation>Créer %1 articles</translation>
    </message>
    <message>
        <source>%1 article created, saved here</source>
        <translation>%1 article créé, enregistré ici</translation>
    </message>
    <message>
        <source>%1 articles created, saved here</source>
        <translation>%1 articles créés, enregistrés ici</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>Marketplace</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton d’accès</translation>
    </message>
    <message>
        <source>You find the token in your account on the marketplace. It is kept safely.</source>
        <translation>Le jeton se trouve dans votre compte sur la marketplace. Il est conservé en lieu sûr.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>This workstation</source>
        <translation>Ce poste</translation>
    </message>
    <message>
        <source>Device name, as colleagues see it</source>
        <translation>Nom du poste, tel que vos collègues le voient</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Connected to %1 as %2.</source>
        <translation>Connecté à %1 sous le nom %2.</translation>
    </message>
    <message>
        <source>Not connected yet. You can work here already; nothing is sent.</source>
        <translation>Pas encore connecté. Vous pouvez déjà travailler ici&#x202f;; rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Connected as %1</source>
        <translation>Connecté sous le nom %1</translation>
    </message>
    <message>
        <source>The language changes at the next start</source>
        <translation>La langue changera au prochain démarrage</translation>
    </message>
</context>
<context>
    <name>Specs</name>
    <message>
        <source>Choose a sub-category, and its specifications open here.</source>
        <translation>Choisissez une sous-catégorie&#x202f;: ses spécifications s’ouvriront ici.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>★ Recommended: buyers filter by these</source>
        <translation>★ Recommandées&#xa0;: les acheteurs filtrent avec elles</translation>
    </message>
    <message>
        <source>More specifications</source>
        <translation>Autres spécifications</translation>
    </message>
</context>
<context>
    <name>StockDialog</name>
    <message>
        <source>Count stock</source>
        <translation>Compter le stock</translation>
    </message>
    <message>
        <source>Adjust stock</source>
        <translation>Ajuster le stock</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Actuellement&#x202f;: %1</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Quantité comptée</translation>
    </message>
    <message>
        <source>Difference, like +10 or -2</source>
        <translation>Différence, par exemple +10 ou -2</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>StructureBar</name>
    <message>
        <source>Bold (Ctrl+B)</source>
        <translation>Gras (Ctrl+B)</translation>
    </message>
    <message>
        <source>List (Ctrl+Shift+L)</source>
        <translation>Liste (Ctrl+Maj+L)</translation>
    </message>
</context>
<context>
    <name>Suggestion</name>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Standard name: %1</source>
        <translation>Nom standard&#xa0;: %1</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Toutes les langues</translation>
    </message>
    <message>
        <source>Names the article so in all languages, as one step</source>
        <translation>Nomme ainsi l’article dans toutes les langues, en une seule étape</translation>
    </message>
</context>
<context>
    <name>SyncButton</name>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Offline – %1 change waiting</source>
        <translation>Hors ligne – %1 modification à envoyer</translation>
    </message>
    <message>
        <source>Offline – %1 changes waiting</source>
        <translation>Hors ligne – %1 modifications à envoyer</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Syncing %1 of %2</source>
        <translation>Synchronisation %1 sur %2</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Synchronisation…</translation>
    </message>
    <message>
        <source>%1 to decide</source>
        <translation>%1 à décider</translation>
    </message>
    <message>
        <source>Look here</source>
        <translation>À voir</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Synchronisé</translation>
    </message>
    <message>
        <source>Connect to the marketplace in Settings to send your work.</source>
        <translation>Connectez-vous à la marketplace dans Paramètres pour envoyer votre travail.</translation>
    </message>
    <message>
        <source>Last sync: %1</source>
        <translation>Dernière synchronisation&#x202f;: %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Resuming: %1</source>
        <translation>Reprise&#xa0;: %1</translation>
    </message>
    <message>
        <source>Goes on at %1</source>
        <translation>Reprise à %1</translation>
    </message>
    <message>
        <source>Sync now (F5)</source>
        <translation>Synchroniser maintenant (F5)</translation>
    </message>
</context>
<context>
    <name>SyncHistory</name>
    <message>
        <source>Syncs</source>
        <translation>Synchros</translation>
    </message>
</context>
<context>
    <name>SyncMenu</name>
    <message>
        <source>More about the sync</source>
        <translation>Autres choix de synchronisation</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser maintenant</translation>
    </message>
    <message>
        <source>Send stock only</source>
        <translation>Envoyer seulement le stock</translation>
    </message>
    <message>
        <source>Send prices only</source>
        <translation>Envoyer seulement les prix</translation>
    </message>
    <message>
        <source>Send pictures now</source>
        <translation>Envoyer les images maintenant</translation>
    </message>
    <message>
        <source>Pause the sync</source>
        <translation>Suspendre la synchronisation</translation>
    </message>
    <message>
        <source>Metered network: no pictures</source>
        <translation>Réseau limité&#xa0;: sans images</translation>
    </message>
    <message>
        <source>Show the last syncs</source>
        <translation>Voir les dernières synchros</translation>
    </message>
</context>
<context>
    <name>SyncNotice</name>
    <message>
        <source>Remove them here too</source>
        <translation>Les supprimer ici aussi</translation>
    </message>
    <message>
        <source>Compare and go on</source>
        <translation>Comparer et continuer</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>Ouvrir les paramètres</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>Remove them here too (%1)…</source>
        <translation>Les supprimer ici aussi (%1)…</translation>
    </message>
    <message>
        <source>The marketplace says that %1 of your %2 articles are gone</source>
        <translation>La marketplace indique que %1 de vos %2 articles ont disparu</translation>
    </message>
    <message>
        <source>The marketplace was restored from an older copy</source>
        <translation>La marketplace a été restaurée à partir d’une copie plus ancienne</translation>
    </message>
    <message>
        <source>The sync stands still</source>
        <translation>La synchronisation est arrêtée</translation>
    </message>
    <message>
        <source>Nothing was removed here, and the sync waits for you; what you change stays here meanwhile. If somebody emptied the account by mistake, have it brought back on the marketplace and ask again. If it is right, remove the articles here too; what you have changed of them and not sent stays and is asked about.</source>
        <translation>Rien n’a été supprimé ici, et la synchronisation vous attend&#x202f;; ce que vous modifiez reste ici entre-temps. Si quelqu’un a vidé le compte par erreur, faites-le rétablir sur la marketplace puis redemandez. Si c’est voulu, supprimez aussi les articles ici&#x202f;; ce que vous y avez modifié sans l’envoyer reste et vous sera demandé.</translation>
    </message>
    <message>
        <source>Nothing was changed here, and the sync waits for you. When you go on, everything is compared: what the marketplace has lost is sent again from here, where both sides differ you are asked, and nothing is removed here.</source>
        <translation>Rien n’a été modifié ici, et la synchronisation vous attend. Si vous continuez, tout est comparé&#xa0;: ce que la marketplace a perdu est renvoyé d’ici, là où les deux côtés diffèrent la question vous est posée, et rien n’est supprimé ici.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 autres</translation>
    </message>
    <message>
        <source>Remove %1 articles here?</source>
        <translation>Supprimer %1 articles ici&#x202f;?</translation>
    </message>
    <message>
        <source>They are gone on the marketplace. This cannot be undone.</source>
        <translation>Ils ont disparu de la marketplace. Cette action est irréversible.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>SyncStrip</name>
    <message>
        <source>The last syncs, newest at the right</source>
        <translation>Les dernières synchros, la plus récente à droite</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message>
        <source>Main picture</source>
        <translation>Image principale</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Image %1</translation>
    </message>
    <message>
        <source>Empty slot %1</source>
        <translation>Emplacement libre %1</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Principale</translation>
    </message>
    <message>
        <source>Alt+arrows move, Enter opens, right click or Menu key shows more</source>
        <translation>Alt+flèches déplacent, Entrée ouvre, clic droit ou touche Menu en montre plus</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>Ouvrir dans un autre programme</translation>
    </message>
    <message>
        <source>Make main picture</source>
        <translation>En faire l’image principale</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Tourner à droite</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Tourner à gauche</translation>
    </message>
    <message>
        <source>Turn and crop…</source>
        <translation>Tourner et rogner…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Remplacer…</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Déplacer à gauche</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Déplacer à droite</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>What to do with the picture</source>
        <translation>Que faire de l’image</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>TranslationBox</name>
    <message>
        <source>%1 (source)</source>
        <translation>%1 (source)</translation>
    </message>
    <message>
        <source>Lacks %1</source>
        <translation>Il manque %1</translation>
    </message>
</context>
<context>
    <name>TranslationHead</name>
    <message>
        <source>Source</source>
        <translation>Langue source</translation>
    </message>
    <message>
        <source>Next text that is missing, draft or outdated (F8)</source>
        <translation>Prochain texte manquant, en brouillon ou dépassé (F8)</translation>
    </message>
    <message>
        <source>Next open (%1)</source>
        <translation>Suivant à faire (%1)</translation>
    </message>
    <message>
        <source>All translated</source>
        <translation>Tout est traduit</translation>
    </message>
</context>
<context>
    <name>Translations</name>
    <message>
        <source>Translations</source>
        <translation>Traductions</translation>
    </message>
    <message>
        <source>Every text is translated</source>
        <translation>Tous les textes sont traduits</translation>
    </message>
</context>
<context>
    <name>UnitBox</name>
    <message>
        <source>Usual here: %1</source>
        <translation>Habituel ici&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>UnitNotice</name>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Sold %1 now, %2 before. These are still the figures of before:</source>
        <translation>Vendu %1 à présent, %2 auparavant. Ces valeurs sont encore celles d’avant&#xa0;:</translation>
    </message>
</context>
<context>
    <name>ValueEditor</name>
    <message>
        <source>Another value for “%1”</source>
        <translation>Une autre valeur pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Use this value</source>
        <translation>Utiliser cette valeur</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>VatDialog</name>
    <message>
        <source>VAT rates</source>
        <translation>Taux de TVA</translation>
    </message>
    <message>
        <source>When an article is offered from a warehouse, the rate of its country that holds that day is proposed. Offers you have made keep their rate.</source>
        <translation>Quand un article est proposé depuis un entrepôt, le taux de son pays en vigueur ce jour-là est proposé. Vos offres existantes gardent leur taux.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>VAT %</source>
        <translation>TVA %</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valable dès le</translation>
    </message>
    <message>
        <source>Add a rate</source>
        <translation>Ajouter un taux</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Use the shipped rates</source>
        <translation>Reprendre les taux d’origine</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>VAT rates saved</source>
        <translation>Taux de TVA enregistrés</translation>
    </message>
</context>
<context>
    <name>VideoRow</name>
    <message>
        <source>Video %1</source>
        <translation>Vidéo %1</translation>
    </message>
</context>
<context>
    <name>VideosBox</name>
    <message>
        <source>Address of a video</source>
        <translation>Adresse d’une vidéo</translation>
    </message>
    <message>
        <source>Address of a YouTube or Vimeo video</source>
        <translation>Adresse d’une vidéo YouTube ou Vimeo</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Saved here, not sent yet</source>
        <translation>Enregistré ici, pas encore envoyé</translation>
    </message>
</context>
<context>
    <name>WaitingSets</name>
    <message>
        <source>Waiting changes</source>
        <translation>Modifications en attente</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>1 change discarded</source>
        <translation>1 modification abandonnée</translation>
    </message>
    <message>
        <source>%1 changes discarded</source>
        <translation>%1 modifications abandonnées</translation>
    </message>
    <message>
        <source>%1 on their way already: reverse them once they are sent</source>
        <translation>%1 déjà en route&#x202f;: annulez-les une fois envoyées</translation>
    </message>
</context>
<context>
    <name>WarehouseDialog</name>
    <message>
        <source>Edit warehouse</source>
        <translation>Éditer l’entrepôt</translation>
    </message>
    <message>
        <source>New warehouse</source>
        <translation>Nouvel entrepôt</translation>
    </message>
    <message>
        <source>Country - Package - Company - City</source>
        <translation>Pays - Paquet - Entreprise - Ville</translation>
    </message>
    <message>
        <source>Hours or weeks</source>
        <translation>Heures ou semaines</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>heures</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semaines</translation>
    </message>
    <message>
        <source>For example opening hours</source>
        <translation>Par exemple les heures d’ouverture</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sauvegarder</translation>
    </message>
</context>
<context>
    <name>WarehousesPage</name>
    <message>
        <source>Warehouses</source>
        <translation>Entrepôts</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Éditer</translation>
    </message>
    <message>
        <source>New warehouse</source>
        <translation>Nouvel entrepôt</translation>
    </message>
    <message>
        <source>Your warehouses will be here</source>
        <translation>Vos entrepôts apparaîtront ici</translation>
    </message>
    <message>
        <source>Articles are offered from a warehouse, with their VAT rate and stock.</source>
        <translation>Les articles sont proposés depuis un entrepôt, avec leur taux de TVA et leur stock.</translation>
    </message>
    <message>
        <source>Warehouse saved here, not sent yet</source>
        <translation>Entrepôt sauvegardé ici, pas encore envoyé</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 heures</translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <translation>%1 semaines</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>VAT rates…</source>
        <translation>Taux de TVA…</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser maintenant</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>Aide sur cette page</translation>
    </message>
    <message>
        <source>Everything is saved here as you go</source>
        <translation>Tout est sauvegardé ici au fur et à mesure</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#x202f;: %1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Rien à annuler</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rétabli&#x202f;: %1</translation>
    </message>
    <message>
        <source>Nothing to do again</source>
        <translation>Rien à rétablir</translation>
    </message>
    <message>
        <source>%1 left as they are: changed or sent since</source>
        <translation>laissés tels quels&#x202f;: %1 – modifiés ou envoyés depuis</translation>
    </message>
</context>
<context>
    <name>_Share</name>
    <message>
        <source>%1 of %2 recommended specifications filled in</source>
        <translation>%1 spécifications recommandées sur %2 renseignées</translation>
    </message>
    <message>
        <source>All %2 recommended specifications filled in: easy to find</source>
        <translation>Les %2 spécifications recommandées sont renseignées&#xa0;: facile à trouver</translation>
    </message>
</context>
<context>
    <name>buyer</name>
    <message>
        <source>per {unit}, without VAT</source>
        <translation>par {unit}, hors TVA</translation>
    </message>
    <message>
        <source>instead of {price}</source>
        <translation>au lieu de {price}</translation>
    </message>
    <message>
        <source>Promotion until {day}</source>
        <translation>Promotion jusqu’au {day}</translation>
    </message>
    <message>
        <source>Promotion from {start} to {end}: {price}</source>
        <translation>Promotion du {start} au {end}&#xa0;: {price}</translation>
    </message>
    <message>
        <source>{pack} of {quantity}: {price}</source>
        <translation>{pack} de {quantity}&#xa0;: {price}</translation>
    </message>
    <message>
        <source>Smallest order: {quantity} for {price}</source>
        <translation>Commande minimale&#xa0;: {quantity} pour {price}</translation>
    </message>
    <message>
        <source>Largest order: {quantity}</source>
        <translation>Commande maximale&#xa0;: {quantity}</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir de</translation>
    </message>
    <message>
        <source>Price per {unit}</source>
        <translation>Prix par {unit}</translation>
    </message>
    <message>
        <source>You save</source>
        <translation>Vous économisez</translation>
    </message>
    <message>
        <source>{price} with {rate} % VAT</source>
        <translation>{price} avec {rate} % de TVA</translation>
    </message>
    <message>
        <source>{quantity} in stock</source>
        <translation>{quantity} en stock</translation>
    </message>
    <message>
        <source>Not in stock</source>
        <translation>Pas en stock</translation>
    </message>
    <message>
        <source>Leaves within {number} h</source>
        <translation>Expédié sous {number} h</translation>
    </message>
    <message>
        <source>Leaves within {number} week</source>
        <translation>Expédié sous {number} semaine</translation>
    </message>
    <message>
        <source>Leaves within {number} weeks</source>
        <translation>Expédié sous {number} semaines</translation>
    </message>
    <message>
        <source>{months} months</source>
        <translation>{months} mois</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilité</translation>
    </message>
    <message>
        <source>{number} piece</source>
        <translation>{number} unité</translation>
    </message>
    <message>
        <source>{number} pieces</source>
        <translation>{number} unités</translation>
    </message>
</context>
<context>
    <name>codes</name>
    <message>
        <source>Use %1 (the leading zeros were lost)</source>
        <translation>Prendre %1 (les zéros de tête ont été perdus)</translation>
    </message>
    <message>
        <source>Use %1 (the book number as a bar code)</source>
        <translation>Prendre %1 (le numéro ISBN en code-barres)</translation>
    </message>
    <message>
        <source>Use %1 (if only the last digit is wrong)</source>
        <translation>Prendre %1 (si seul le dernier chiffre est faux)</translation>
    </message>
    <message>
        <source>Use %1 (with the check digit added)</source>
        <translation>Prendre %1 (avec le chiffre de contrôle)</translation>
    </message>
</context>
<context>
    <name>columns</name>
    <message>
        <source>Name</source>
        <translation>Nom de l’article</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>Numéro de la pièce</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>Votre référence</translation>
    </message>
    <message>
        <source>TID</source>
        <translation>TID</translation>
    </message>
    <message>
        <source>Sub-category</source>
        <translation>Sous-catégorie</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Statut</translation>
    </message>
</context>
<context>
    <name>difference</name>
    <message>
        <source>The marketplace has (%1)</source>
        <translation>La marketplace a (%1)</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Send what is missing</source>
        <translation>Envoyer ce qui manque</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Envoyer à nouveau</translation>
    </message>
    <message>
        <source>Leave as it is there</source>
        <translation>Laisser comme là-bas</translation>
    </message>
    <message>
        <source>Goes again with the next sync</source>
        <translation>Repartira à la prochaine synchronisation</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Réglé</translation>
    </message>
    <message>
        <source>another</source>
        <translation>une autre</translation>
    </message>
    <message>
        <source>In the order %1</source>
        <translation>Dans l’ordre %1</translation>
    </message>
</context>
<context>
    <name>filters</name>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyés</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusés</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incomplets</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Sans image</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>Non approuvés</translation>
    </message>
</context>
<context>
    <name>form</name>
    <message>
        <source>General information</source>
        <translation>Information générale</translation>
    </message>
    <message>
        <source>Price and stock</source>
        <translation>Prix et stocks</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Traductions</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Specifications</source>
        <translation>Spécifications de l’article</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Unit, weight and dimensions</source>
        <translation>Unité, poids et dimensions</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Vidéos</translation>
    </message>
    <message>
        <source>Price and guarantee</source>
        <translation>Prix et garantie</translation>
    </message>
    <message>
        <source>Stock per warehouse</source>
        <translation>Stock par entrepôt</translation>
    </message>
    <message>
        <source>Packs and orders</source>
        <translation>Paquets et commandes</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Promotion</translation>
    </message>
    <message>
        <source>Pay less by quantity</source>
        <translation>Payer moins en fonction de la quantité</translation>
    </message>
    <message>
        <source>Name in your language; the others are in Translations</source>
        <translation>Nom dans votre langue&#x202f;; les autres sont dans Traductions</translation>
    </message>
    <message>
        <source>Say what the article is and what it is used for in telecommunications.</source>
        <translation>Dites ce qu’est l’article et à quoi il sert dans les télécommunications.</translation>
    </message>
    <message>
        <source>List the uses of the article in the fields it is made for.</source>
        <translation>Énumérez les usages de l’article dans les domaines auxquels il est destiné.</translation>
    </message>
    <message>
        <source>List the main technical characteristics of the article.</source>
        <translation>Énumérez les principales caractéristiques techniques de l’article.</translation>
    </message>
    <message>
        <source>List what the article is made of: materials, parts, layers.</source>
        <translation>Énumérez ce dont l’article est composé&#xa0;: matériaux, pièces, couches.</translation>
    </message>
    <message>
        <source>Technical documents</source>
        <translation>Documents techniques</translation>
    </message>
</context>
<context>
    <name>groups</name>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Unit of weight</source>
        <translation>Unité de poids</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Unit of length</source>
        <translation>Unité de longueur</translation>
    </message>
</context>
<context>
    <name>imports</name>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiés</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangés</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refus</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Associés</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Ambigus</translation>
    </message>
    <message>
        <source>Without article</source>
        <translation>Sans article</translation>
    </message>
    <message>
        <source>No article has a reference or part number like this name.</source>
        <translation>Aucun article n’a de référence ou de numéro de pièce proche de ce nom.</translation>
    </message>
    <message>
        <source>More than one article fits. Open the article and add the file there.</source>
        <translation>Plusieurs articles conviennent. Ouvrez l’article et ajoutez-y le fichier.</translation>
    </message>
</context>
<context>
    <name>nothing</name>
    <message>
        <source>Your articles will be here</source>
        <translation>Vos articles apparaîtront ici</translation>
    </message>
    <message>
        <source>Import a workbook you already have, add the first article by hand, or connect to the marketplace in Settings to fetch what is there.</source>
        <translation>Importez un classeur que vous avez déjà, ajoutez un premier article à la main, ou connectez-vous à la marketplace dans Paramètres pour récupérer ce qui s’y trouve.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>Nouvel article</translation>
    </message>
    <message>
        <source>No article matches</source>
        <translation>Aucun article ne correspond</translation>
    </message>
    <message>
        <source>Use other words, or clear the search (Esc).</source>
        <translation>Essayez d’autres mots, ou effacez la recherche (Échap).</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>promotion</name>
    <message>
        <source>Coming</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Days reversed</source>
        <translation>Jours inversés</translation>
    </message>
    <message>
        <source>Starts tomorrow</source>
        <translation>Commence demain</translation>
    </message>
    <message>
        <source>Starts in %1 days</source>
        <translation>Commence dans %1 jours</translation>
    </message>
    <message>
        <source>Ends tomorrow</source>
        <translation>Se termine demain</translation>
    </message>
    <message>
        <source>%1 days left</source>
        <translation>Encore %1 jours</translation>
    </message>
    <message>
        <source>Ended yesterday</source>
        <translation>Terminée hier</translation>
    </message>
    <message>
        <source>Ended %1 days ago</source>
        <translation>Terminée il y a %1 jours</translation>
    </message>
    <message>
        <source>Sell at a lower price for a time</source>
        <translation>Vendre à prix réduit pour un temps</translation>
    </message>
    <message>
        <source>Last day today</source>
        <translation>Dernier jour aujourd’hui</translation>
    </message>
</context>
<context>
    <name>units</name>
    <message>
        <source>pack</source>
        <translation>paquet</translation>
    </message>
    <message>
        <source>reel</source>
        <translation>bobine</translation>
    </message>
    <message>
        <source>drum</source>
        <translation>touret</translation>
    </message>
    <message>
        <source>box</source>
        <translation>boîte</translation>
    </message>
    <message>
        <source>bag</source>
        <translation>sachet</translation>
    </message>
    <message>
        <source>pallet</source>
        <translation>palette</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unité</translation>
    </message>
    <message>
        <source>per %1</source>
        <translation>par %1</translation>
    </message>
    <message>
        <source>%1 piece</source>
        <translation>%1 pièce</translation>
    </message>
    <message>
        <source>%1 pieces</source>
        <translation>%1 pièces</translation>
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
        <translation>Le stock enregistré n’est que de {now}&#x202f;: on ne peut pas en retirer {delta}. Recomptez ou abandonnez.</translation>
    </message>
    <message>
        <source>“{value}” can be read in two ways (a thousand or a fraction). Write it without a thousands mark.</source>
        <translation>«&#x202f;{value}&#x202f;» peut se lire de deux façons (millier ou décimale). Écrivez le nombre sans séparateur de milliers.</translation>
    </message>
    <message>
        <source>The amounts are in different currencies. Give them all in one.</source>
        <translation>Les montants sont dans des devises différentes. Donnez-les tous dans la même.</translation>
    </message>
    <message>
        <source>Length, width and height belong together. Fill in all three.</source>
        <translation>Longueur, largeur et hauteur vont ensemble. Remplissez les trois.</translation>
    </message>
    <message>
        <source>{field} cannot be set as text. Change it in the article’s form.</source>
        <translation>Le champ {field} ne peut pas être donné sous forme de texte. Modifiez-le dans le formulaire de l’article.</translation>
    </message>
    <message>
        <source>“{value}” is not one of the marketplace’s choices for {field}. Pick one from the list.</source>
        <translation>«&#x202f;{value}&#x202f;» ne figure pas parmi les choix de la marketplace pour le champ {field}. Choisissez dans la liste.</translation>
    </message>
    <message>
        <source>“{value}” is not a date. Write it like 2026-12-31 or 31.12.2026.</source>
        <translation>«&#x202f;{value}&#x202f;» n’est pas une date. Écrivez par exemple 31/12/2026 ou 2026-12-31.</translation>
    </message>
    <message>
        <source>“{value}” is not a price ladder. Write steps like 10:11.90 100:10.50.</source>
        <translation>«&#x202f;{value}&#x202f;» n’est pas une échelle de prix. Écrivez les paliers ainsi&#x202f;: 10:11,90 100:10,50.</translation>
    </message>
    <message>
        <source>“{value}” is not a number. Write digits, with a unit behind them where one is needed.</source>
        <translation>«&#x202f;{value}&#x202f;» n’est pas un nombre. Écrivez des chiffres, suivis d’une unité s’il en faut une.</translation>
    </message>
    <message>
        <source>“{value}” is not a length of guarantee. Write whole months from 0 to 600.</source>
        <translation>«&#x202f;{value}&#x202f;» n’est pas une durée de garantie. Écrivez un nombre entier de mois, de 0 à 600.</translation>
    </message>
    <message>
        <source>“{value}” is not a pack. Write the quantity and what it is called, like 10 box.</source>
        <translation>«&#x202f;{value}&#x202f;» n’est pas un paquet. Écrivez la quantité et son unité, par exemple 10 boîte.</translation>
    </message>
    <message>
        <source>“{value}” is not a price. Write an amount above zero, like 12.50.</source>
        <translation>«&#x202f;{value}&#x202f;» n’est pas un prix. Écrivez un montant supérieur à zéro, par exemple 12,50.</translation>
    </message>
    <message>
        <source>“{value}” is not a promotion. Give a price, a first day and a last day.</source>
        <translation>«&#x202f;{value}&#x202f;» n’est pas une promotion. Donnez un prix, un premier et un dernier jour.</translation>
    </message>
    <message>
        <source>An order limit is above zero. Leave it empty for no limit.</source>
        <translation>Une limite de commande est supérieure à zéro. Laissez le champ vide s’il n’y a pas de limite.</translation>
    </message>
    <message>
        <source>“{value}” is not a quantity. Write a number of zero or more.</source>
        <translation>«&#x202f;{value}&#x202f;» n’est pas une quantité. Écrivez un nombre égal ou supérieur à zéro.</translation>
    </message>
    <message>
        <source>“{value}” is not a VAT rate. Write a number from 0 to 100.</source>
        <translation>«&#x202f;{value}&#x202f;» n’est pas un taux de TVA. Écrivez un nombre de 0 à 100.</translation>
    </message>
    <message>
        <source>“{value}” is not a video the marketplace shows. Paste the address of a YouTube or Vimeo video.</source>
        <translation>«&#x202f;{value}&#x202f;» n’est pas une vidéo que la marketplace peut montrer. Collez l’adresse d’une vidéo YouTube ou Vimeo.</translation>
    </message>
    <message>
        <source>“{value}” is not a weight. Write a number above zero with kg, g, lb or oz.</source>
        <translation>«&#x202f;{value}&#x202f;» n’est pas un poids. Écrivez un nombre supérieur à zéro suivi de kg, g, lb ou oz.</translation>
    </message>
    <message>
        <source>“{value}” is not a whole number. This specification has no fractions.</source>
        <translation>«&#x202f;{value}&#x202f;» n’est pas un nombre entier. Cette spécification n’a pas de décimales&#x202f;: donnez un entier.</translation>
    </message>
    <message>
        <source>“{value}” are not dimensions. Write length × width × height, like 120 x 80 x 45 mm.</source>
        <translation>«&#x202f;{value}&#x202f;» ne donne pas de dimensions. Écrivez longueur × largeur × hauteur, par exemple 120 x 80 x 45 mm.</translation>
    </message>
    <message>
        <source>“{value}” holds bytes that are no text. Nothing was changed; write it in UTF-8.</source>
        <translation>«&#x202f;{value}&#x202f;» contient des octets qui ne sont pas du texte. Rien n’a été modifié&#x202f;; enregistrez le texte en UTF-8.</translation>
    </message>
    <message>
        <source>“{value}” is neither yes nor no.</source>
        <translation>«&#x202f;{value}&#x202f;» n’est ni oui ni non. Écrivez l’un des deux.</translation>
    </message>
    <message>
        <source>{field} is empty, so there is nothing to reckon with. The article was left as it is.</source>
        <translation>Le champ {field} est vide&#x202f;: il n’y a rien à calculer. L’article est resté tel quel.</translation>
    </message>
    <message>
        <source>The promotion ends before it starts. Change one of the two days.</source>
        <translation>La promotion finit avant de commencer. Changez l’un des deux jours.</translation>
    </message>
    <message>
        <source>The result, {value}, is not above zero. The article was left as it is.</source>
        <translation>Le résultat, {value}, n’est pas supérieur à zéro. L’article est resté tel quel.</translation>
    </message>
    <message>
        <source>Stock cannot go below zero; there are {shown}. Take away less, or count again.</source>
        <translation>Le stock ne peut pas descendre sous zéro&#x202f;; il est de {shown}. Retirez-en moins, ou recomptez.</translation>
    </message>
    <message>
        <source>{field} may have at most {limit} characters on one line. Shorten it.</source>
        <translation>Le champ {field} accepte {limit} caractères au plus, sur une seule ligne. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>“{value}” has too many decimals. A price has at most four.</source>
        <translation>«&#x202f;{value}&#x202f;» a trop de décimales. Un prix en a quatre au plus.</translation>
    </message>
    <message>
        <source>An article has room for {limit} pictures; this would make {found}. Remove one first.</source>
        <translation>Un article peut avoir {limit} images&#x202f;; cela en ferait {found}. Supprimez-en d’abord une.</translation>
    </message>
    <message>
        <source>“{value}” has no unit. Write one behind the number.</source>
        <translation>«&#x202f;{value}&#x202f;» n’a pas d’unité. Écrivez-en une après le nombre.</translation>
    </message>
    <message>
        <source>“{value}” mixes two units. Give one.</source>
        <translation>«&#x202f;{value}&#x202f;» mélange deux unités. N’en donnez qu’une.</translation>
    </message>
    <message>
        <source>The marketplace has no category “{value}”. Pick one from the list.</source>
        <translation>La marketplace n’a pas de catégorie «&#x202f;{value}&#x202f;». Choisissez dans la liste.</translation>
    </message>
    <message>
        <source>“{value}” is not a condition. It is new or refurbished.</source>
        <translation>«&#x202f;{value}&#x202f;» n’est pas un genre d’article. Écrivez neuf ou reconditionné.</translation>
    </message>
    <message>
        <source>“{value}” is not a currency. Use three letters, like EUR.</source>
        <translation>«&#x202f;{value}&#x202f;» n’est pas une devise. Utilisez trois lettres, par exemple EUR.</translation>
    </message>
    <message>
        <source>There is no field “{path}”. Check its spelling.</source>
        <translation>Il n’y a pas de champ «&#x202f;{path}&#x202f;». Vérifiez l’orthographe.</translation>
    </message>
    <message>
        <source>{field} is not a specification of this sub-category. Check the sub-category first.</source>
        <translation>{field} n’est pas une spécification de cette sous-catégorie. Vérifiez d’abord la sous-catégorie.</translation>
    </message>
    <message>
        <source>The marketplace has no sub-category “{value}”. Pick one from the list.</source>
        <translation>La marketplace n’a pas de sous-catégorie «&#x202f;{value}&#x202f;». Choisissez dans la liste.</translation>
    </message>
    <message>
        <source>“{value}” is not a unit known here. Pick one from the list.</source>
        <translation>«&#x202f;{value}&#x202f;» n’est pas une unité connue ici. Choisissez dans la liste.</translation>
    </message>
    <message>
        <source>“{value}” is not a kind of guarantee. It is the manufacturer’s or the seller’s.</source>
        <translation>«&#x202f;{value}&#x202f;» n’est pas un type de garantie. Écrivez garantie constructeur ou garantie vendeur.</translation>
    </message>
    <message>
        <source>This conflict can only be settled by keeping yours or taking theirs.</source>
        <translation>Ce conflit ne peut être résolu qu’en gardant votre version ou en prenant l’autre.</translation>
    </message>
    <message>
        <source>This conflict is already settled. Nothing was changed.</source>
        <translation>Ce conflit est déjà résolu. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“{ref}” names more than one article. Use the TID or the seller’s reference.</source>
        <translation>«&#x202f;{ref}&#x202f;» désigne plusieurs articles. Utilisez le TID ou la référence du vendeur.</translation>
    </message>
    <message>
        <source>There is no article “{ref}” here. It may have been removed meanwhile.</source>
        <translation>Il n’y a pas d’article «&#x202f;{ref}&#x202f;» ici. Il a peut-être été supprimé entre-temps.</translation>
    </message>
    <message>
        <source>There is no warehouse “{warehouse}”. Check its name or add it first.</source>
        <translation>Il n’y a pas d’entrepôt «&#x202f;{warehouse}&#x202f;». Vérifiez son nom ou ajoutez-le d’abord.</translation>
    </message>
    <message>
        <source>A warehouse needs a name. The standard is Country - Package - Company - City.</source>
        <translation>Un entrepôt a besoin d’un nom. L’usage est Pays - Paquet - Entreprise - Ville.</translation>
    </message>
    <message>
        <source>There is no field “{field}” to search in. Try brand:, price&gt;, stock&lt;, state: or missing:.</source>
        <translation>Il n’y a pas de champ «&#x202f;{field}&#x202f;» où chercher. Essayez brand:, price&gt;, stock&lt;, state: ou missing:.</translation>
    </message>
    <message>
        <source>“{field}” is compared with a number, and “{value}” is none. Write for example {field}&gt;10.</source>
        <translation>«&#x202f;{field}&#x202f;» se compare à un nombre, et «&#x202f;{value}&#x202f;» n’en est pas un. Écrivez par exemple {field}&gt;10.</translation>
    </message>
    <message>
        <source>“{field}” holds words, so it cannot be more or less. Write {field}:word.</source>
        <translation>«&#x202f;{field}&#x202f;» contient des mots, il ne peut donc être ni plus grand ni plus petit. Écrivez {field}:mot.</translation>
    </message>
    <message>
        <source>{file} is damaged and cannot be read; nothing was changed. Open it in a spreadsheet program and save it again.</source>
        <translation>{file} est endommagé et illisible&#x202f;; rien n’a été modifié. Ouvrez-le dans un tableur et enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>{file} has no rows; nothing was changed. Choose the file that holds your articles.</source>
        <translation>{file} n’a aucune ligne&#x202f;; rien n’a été modifié. Choisissez le fichier qui contient vos articles.</translation>
    </message>
    <message>
        <source>{file} is protected by a password; nothing was changed. Save it without one first.</source>
        <translation>{file} est protégé par un mot de passe&#x202f;; rien n’a été modifié. Enregistrez-le d’abord sans mot de passe.</translation>
    </message>
    <message>
        <source>{file} cannot be opened. Check that it is there and not locked by another program.</source>
        <translation>{file} ne s’ouvre pas. Vérifiez que le fichier est bien là et qu’aucun autre programme ne le retient.</translation>
    </message>
    <message>
        <source>No row of {file} looks like headings; nothing was changed. Give the first row names such as Part number, Name, Price.</source>
        <translation>Aucune ligne de {file} ne ressemble à des titres&#x202f;; rien n’a été modifié. Donnez à la première ligne des noms comme Numéro de la pièce, Nom de l’article, Prix.</translation>
    </message>
    <message>
        <source>{file} is not a mapping of headings. Choose the file saved by an earlier import.</source>
        <translation>{file} n’est pas une correspondance de titres. Choisissez le fichier enregistré par une importation précédente.</translation>
    </message>
    <message>
        <source>{file} is not a workbook; nothing was changed. Choose an .xlsx or .csv file.</source>
        <translation>{file} n’est pas un classeur&#x202f;; rien n’a été modifié. Choisissez un fichier .xlsx ou .csv.</translation>
    </message>
    <message>
        <source>{file} has the old .xls format; nothing was changed. Save it as .xlsx first.</source>
        <translation>{file} est à l’ancien format .xls&#x202f;; rien n’a été modifié. Enregistrez-le d’abord en .xlsx.</translation>
    </message>
    <message>
        <source>{file} is too large to be read safely; nothing was changed. Split it into smaller files.</source>
        <translation>{file} est trop grand pour être lu sans risque&#x202f;; rien n’a été modifié. Répartissez-le en fichiers plus petits.</translation>
    </message>
    <message>
        <source>The cell holds a formula without a result. Open the file in a spreadsheet program and save it again.</source>
        <translation>La cellule contient une formule sans résultat. Ouvrez le fichier dans un tableur et enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>{file} is damaged and cannot be shown. Export the picture again.</source>
        <translation>{file} est endommagé et ne peut pas être affiché. Exportez de nouveau l’image.</translation>
    </message>
    <message>
        <source>{file} is empty. Export the picture again.</source>
        <translation>{file} est vide. Exportez de nouveau l’image.</translation>
    </message>
    <message>
        <source>{file} is not there any more. Choose it again.</source>
        <translation>{file} n’est plus là. Choisissez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>{file} is not a file. Choose pictures, not folders.</source>
        <translation>{file} n’est pas un fichier. Choisissez des images, pas des dossiers.</translation>
    </message>
    <message>
        <source>{file} is larger than the marketplace takes. Save it smaller.</source>
        <translation>{file} dépasse la taille que la marketplace accepte. Enregistrez une image plus légère.</translation>
    </message>
    <message>
        <source>{file} has more pixels than the marketplace takes. Save it smaller.</source>
        <translation>{file} a plus de pixels que la marketplace n’en accepte. Enregistrez une image plus petite.</translation>
    </message>
    <message>
        <source>{file} ends too early; part of the picture is missing. Copy it again from its source.</source>
        <translation>{file} s’arrête trop tôt&#x202f;; une partie de l’image manque. Recopiez-la depuis sa source.</translation>
    </message>
    <message>
        <source>{file} cannot be read. Check that you may open it.</source>
        <translation>{file} est illisible. Vérifiez que vous avez le droit de l’ouvrir.</translation>
    </message>
    <message>
        <source>{file} is an unusual kind of JPEG that shops cannot show. Save it as a plain JPEG or PNG.</source>
        <translation>{file} est un JPEG inhabituel que les boutiques ne peuvent pas afficher. Enregistrez-le en JPEG ordinaire ou en PNG.</translation>
    </message>
    <message>
        <source>{file} is not a JPEG or PNG picture (found: {found}). Save it as one of the two.</source>
        <translation>{file} n’est pas une image JPEG ou PNG (trouvé&#x202f;: {found}). Enregistrez-la dans l’un de ces formats.</translation>
    </message>
    <message>
        <source>A picture in the shop’s folder is damaged. Sync to fetch it again, or add it anew.</source>
        <translation>Une image du dossier de la boutique est endommagée. Synchronisez pour la récupérer, ou ajoutez-la de nouveau.</translation>
    </message>
    <message>
        <source>A picture is not in the shop’s folder yet. Sync to fetch it.</source>
        <translation>Une image n’est pas encore dans le dossier de la boutique. Synchronisez pour la récupérer.</translation>
    </message>
    <message>
        <source>A picture has an impossible name and was left out.</source>
        <translation>Une image a un nom impossible et a été laissée de côté.</translation>
    </message>
    <message>
        <source>The shop’s file {path} could not be used. Nothing was lost; close the program and start it again.</source>
        <translation>Le fichier de la boutique {path} n’a pas pu être utilisé. Rien n’est perdu&#x202f;; fermez le programme et relancez-le.</translation>
    </message>
    <message>
        <source>{path} is not a shop of this program. Choose another folder.</source>
        <translation>{path} n’est pas une boutique de ce programme. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The shop’s file is busy with another program. Nothing was lost; try again in a moment.</source>
        <translation>Un autre programme utilise le fichier de la boutique. Rien n’est perdu&#x202f;; réessayez dans un instant.</translation>
    </message>
    <message>
        <source>This shop was last opened by a newer version of the program. Update this one.</source>
        <translation>Cette boutique a été ouverte par une version plus récente du programme. Mettez celui-ci à jour.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing could be saved. Make room and try again.</source>
        <translation>Le disque est plein&#x202f;: rien n’a pu être sauvegardé. Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>The folder {path} cannot be written to. Choose another one or change its permissions.</source>
        <translation>Impossible d’écrire dans le dossier {path}. Choisissez-en un autre ou changez ses droits.</translation>
    </message>
    <message>
        <source>Something could not be done ({code}). Nothing was lost; try again.</source>
        <translation>Une opération n’a pas abouti ({code}). Rien n’est perdu&#x202f;; réessayez.</translation>
    </message>
    <message>
        <source>The marketplace answered something that cannot be right; it was not taken over. Check the address, or try again later.</source>
        <translation>La réponse de la marketplace ne peut pas être juste&#x202f;; elle n’a pas été reprise. Vérifiez l’adresse, ou réessayez plus tard.</translation>
    </message>
    <message>
        <source>“{url}” is not the address of a marketplace. It begins with https://.</source>
        <translation>«&#x202f;{url}&#x202f;» n’est pas l’adresse d’une marketplace. Elle commence par https://.</translation>
    </message>
    <message>
        <source>This shop is not connected to a marketplace yet. Connect it first.</source>
        <translation>Cette boutique n’est pas encore connectée à une marketplace. Connectez-la d’abord.</translation>
    </message>
    <message>
        <source>There is no token for {url} here. Connect again with a token.</source>
        <translation>Il n’y a pas de jeton ici pour {url}. Reconnectez-vous avec un jeton.</translation>
    </message>
    <message>
        <source>The variable {variable} holds no token. Set it before you start the program.</source>
        <translation>La variable {variable} ne contient pas de jeton. Définissez-la avant de lancer le programme.</translation>
    </message>
    <message>
        <source>This machine has no keyring to keep the token safely. Name a variable that holds it: --token-env NAME.</source>
        <translation>Ce poste n’a pas de trousseau où garder le jeton en sûreté. Indiquez une variable qui le contient&#x202f;: --token-env NAME.</translation>
    </message>
    <message>
        <source>Another program is syncing this shop right now. Nothing was lost; try again in a moment.</source>
        <translation>Un autre programme synchronise cette boutique en ce moment. Rien n’est perdu&#x202f;; réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The practice marketplace did not start. Look into its log in {path}.</source>
        <translation>La marketplace d’entraînement n’a pas démarré. Consultez son journal dans {path}.</translation>
    </message>
    <message>
        <source>The practice marketplace refused: {detail}</source>
        <translation>La marketplace d’entraînement a refusé&#x202f;: {detail}</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>Name the articles to approve, or give --all.</source>
        <translation>Indiquez les articles à approuver, ou donnez --all.</translation>
    </message>
    <message>
        <source>The token is empty. Give the one of your account.</source>
        <translation>Le jeton est vide. Donnez celui de votre compte.</translation>
    </message>
    <message>
        <source>“{value}” is not a change. Write FIELD=VALUE, for example price=12.50.</source>
        <translation>«&#x202f;{value}&#x202f;» n’est pas une modification. Écrivez CHAMP=VALEUR, par exemple price=12.50.</translation>
    </message>
    <message>
        <source>The stock on the marketplace changed since the figure you started from. Count again, or discard.</source>
        <translation>Le stock de la marketplace a changé depuis le chiffre dont vous êtes parti. Recomptez, ou abandonnez.</translation>
    </message>
    <message>
        <source>There is less on file than you want to take away. Count again, or discard.</source>
        <translation>Le stock enregistré est inférieur à ce que vous voulez retirer. Recomptez, ou abandonnez.</translation>
    </message>
    <message>
        <source>The marketplace did not accept this. Open the article and look at it.</source>
        <translation>La marketplace n’a pas accepté ceci. Ouvrez l’article et regardez-le.</translation>
    </message>
    <message>
        <source>The article was deleted on the marketplace, so this can no longer be done there. Discard it, or make a new article.</source>
        <translation>L’article a été supprimé sur la marketplace&#x202f;: cette modification n’y est plus possible. Abandonnez-la, ou créez un nouvel article.</translation>
    </message>
    <message>
        <source>Somebody changed the article after you removed it here. Decide again whether it shall go.</source>
        <translation>Quelqu’un a modifié l’article après que vous l’avez supprimé ici. Décidez de nouveau s’il doit partir.</translation>
    </message>
    <message>
        <source>The marketplace reports that {count} articles are gone. Nothing was removed here; check your account on the marketplace before you sync again.</source>
        <translation>La marketplace signale que {count} articles ont disparu. Rien n’a été supprimé ici&#x202f;; vérifiez votre compte sur la marketplace avant de synchroniser de nouveau.</translation>
    </message>
    <message>
        <source>This token belongs to another account. Nothing was mixed; use a shop folder of its own for that account.</source>
        <translation>Ce jeton appartient à un autre compte. Rien n’a été mélangé&#x202f;; utilisez pour ce compte un dossier de boutique à part.</translation>
    </message>
    <message>
        <source>The marketplace does not accept the token. Nothing was lost; enter a new one in Settings.</source>
        <translation>La marketplace n’accepte pas le jeton. Rien n’est perdu&#x202f;; saisissez-en un nouveau dans Paramètres.</translation>
    </message>
    <message>
        <source>Your account may not do this on the marketplace. Ask the owner of the account.</source>
        <translation>Votre compte n’a pas ce droit sur la marketplace. Adressez-vous au titulaire du compte.</translation>
    </message>
    <message>
        <source>The marketplace cannot be reached. Your work is kept here and goes out when it can.</source>
        <translation>La marketplace est injoignable. Votre travail est conservé ici et partira dès que possible.</translation>
    </message>
    <message>
        <source>The marketplace asks for a pause. Your work goes out a little later by itself.</source>
        <translation>La marketplace demande une pause. Votre travail partira tout seul un peu plus tard.</translation>
    </message>
    <message>
        <source>The marketplace did not accept what was sent.</source>
        <translation>La marketplace n’a pas accepté ce qui a été envoyé.</translation>
    </message>
    <message>
        <source>The row says something else about this article than row {first}. Only the earlier one was taken.</source>
        <translation>Cette ligne dit autre chose de cet article que la ligne {first}. Seule la première a été reprise.</translation>
    </message>
    <message>
        <source>{file} holds articles, not quantities. Import it as articles.</source>
        <translation>{file} contient des articles, pas des quantités. Importez-le comme articles.</translation>
    </message>
    <message>
        <source>{file} holds quantities, not articles. Import it as quantities.</source>
        <translation>{file} contient des quantités, pas des articles. Importez-le comme quantités.</translation>
    </message>
    <message>
        <source>No article fits “{value}”. Import the articles first, or correct the reference.</source>
        <translation>Aucun article ne correspond à «&#x202f;{value}&#x202f;». Importez d’abord les articles, ou corrigez la référence.</translation>
    </message>
    <message>
        <source>“{value}” fits more than one article. Give a TID or your own reference.</source>
        <translation>«&#x202f;{value}&#x202f;» correspond à plusieurs articles. Donnez un TID ou votre propre référence.</translation>
    </message>
    <message>
        <source>The warehouse “{value}” was not known and will be added.</source>
        <translation>L’entrepôt «&#x202f;{value}&#x202f;» n’était pas connu&#x202f;; il sera ajouté.</translation>
    </message>
    <message>
        <source>{path} is not a folder. Choose the folder that holds the pictures.</source>
        <translation>{path} n’est pas un dossier. Choisissez le dossier qui contient les images.</translation>
    </message>
    <message>
        <source>{path} cannot be read. Check that you may open it.</source>
        <translation>{path} est illisible. Vérifiez que vous avez le droit de l’ouvrir.</translation>
    </message>
    <message>
        <source>This column belongs to the quantities file. It was not read here.</source>
        <translation>Cette colonne appartient au fichier des quantités. Elle n’a pas été lue ici.</translation>
    </message>
    <message>
        <source>The brand is spelt differently elsewhere in your shop. Check which is right.</source>
        <translation>La marque s’écrit autrement ailleurs dans votre boutique. Vérifiez laquelle est juste.</translation>
    </message>
    <message>
        <source>The brand is close to one you already have. Check which is right.</source>
        <translation>La marque ressemble à une marque que vous avez déjà. Vérifiez laquelle est juste.</translation>
    </message>
    <message>
        <source>The text looks garbled. Save the file as UTF-8 and import it again.</source>
        <translation>Le texte semble abîmé. Enregistrez le fichier en UTF-8 et importez-le de nouveau.</translation>
    </message>
    <message>
        <source>The same heading is there twice. Only the first column was read.</source>
        <translation>Le même titre figure deux fois. Seule la première colonne a été lue.</translation>
    </message>
    <message>
        <source>The column is hidden. It was not read.</source>
        <translation>La colonne est masquée. Elle n’a pas été lue.</translation>
    </message>
    <message>
        <source>The row is hidden. Check whether it shall be imported.</source>
        <translation>La ligne est masquée. Vérifiez si elle doit être importée.</translation>
    </message>
    <message>
        <source>A step of the price ladder lacks its quantity or price.</source>
        <translation>Un palier de prix n’a pas de quantité ou pas de prix.</translation>
    </message>
    <message>
        <source>The number may have lost leading zeros in the spreadsheet. Format the column as text.</source>
        <translation>Le tableur a peut-être retiré des zéros au début du nombre. Mettez la colonne au format texte.</translation>
    </message>
    <message>
        <source>The mapping names a heading that is not in the file.</source>
        <translation>La correspondance cite un titre qui n’est pas dans le fichier.</translation>
    </message>
    <message>
        <source>The name is in capitals. The marketplace prefers ordinary spelling.</source>
        <translation>Le nom est en capitales. La marketplace préfère une écriture ordinaire.</translation>
    </message>
    <message>
        <source>Stock cannot be below zero.</source>
        <translation>Le stock ne peut pas être inférieur à zéro.</translation>
    </message>
    <message>
        <source>The row has neither a name nor a reference, so it cannot become an article.</source>
        <translation>La ligne n’a ni nom ni référence&#x202f;: elle ne peut pas devenir un article.</translation>
    </message>
    <message>
        <source>The row has nothing to find its article by. Give a TID, a reference or a part number.</source>
        <translation>Rien dans la ligne ne permet de trouver l’article. Donnez un TID, une référence ou un numéro de pièce.</translation>
    </message>
    <message>
        <source>“{value}” is not a file name.</source>
        <translation>«&#x202f;{value}&#x202f;» n’est pas un nom de fichier.</translation>
    </message>
    <message>
        <source>The row says two different things about packs.</source>
        <translation>La ligne dit deux choses différentes à propos des paquets.</translation>
    </message>
    <message>
        <source>The row says the article is sold in packs but not how many are in one.</source>
        <translation>La ligne dit que l’article est vendu en paquet, mais pas combien le paquet en contient.</translation>
    </message>
    <message>
        <source>The part number is spelt differently elsewhere in your shop. Check which is right.</source>
        <translation>Le numéro de la pièce s’écrit autrement ailleurs dans votre boutique. Vérifiez lequel est juste.</translation>
    </message>
    <message>
        <source>“Price on request” is not possible on the marketplace. The price was left empty.</source>
        <translation>«&#x202f;Prix sur demande&#x202f;» n’est pas possible sur la marketplace. Le prix a été laissé vide.</translation>
    </message>
    <message>
        <source>A promotion needs a price, a first day and a last day.</source>
        <translation>Une promotion a besoin d’un prix, d’un premier et d’un dernier jour.</translation>
    </message>
    <message>
        <source>The same article is in the file twice. Only one row was taken.</source>
        <translation>Le même article figure deux fois dans le fichier. Une seule ligne a été reprise.</translation>
    </message>
    <message>
        <source>This sheet was not read.</source>
        <translation>Cette feuille n’a pas été lue.</translation>
    </message>
    <message>
        <source>This specification does not belong to the sub-category.</source>
        <translation>Cette spécification n’appartient pas à la sous-catégorie.</translation>
    </message>
    <message>
        <source>The same specification is given twice.</source>
        <translation>La même spécification est donnée deux fois.</translation>
    </message>
    <message>
        <source>A specification needs a sub-category first.</source>
        <translation>Une spécification a d’abord besoin d’une sous-catégorie.</translation>
    </message>
    <message>
        <source>The sub-category belongs to another category.</source>
        <translation>La sous-catégorie appartient à une autre catégorie.</translation>
    </message>
    <message>
        <source>The row names more files than an article can have.</source>
        <translation>La ligne cite plus de fichiers qu’un article ne peut en avoir.</translation>
    </message>
    <message>
        <source>This heading is not known. The column was not read.</source>
        <translation>Ce titre n’est pas connu. La colonne n’a pas été lue.</translation>
    </message>
    <message>
        <source>The VAT rate belongs to the quantities file, where each warehouse has its own.</source>
        <translation>Le taux de TVA se donne dans le fichier des quantités, où chaque entrepôt a le sien.</translation>
    </message>
    <message>
        <source>A VAT rate needs a warehouse.</source>
        <translation>Un taux de TVA a besoin d’un entrepôt.</translation>
    </message>
    <message>
        <source>“{fact}” is advertising, which the marketplace does not allow in texts. Describe the article instead.</source>
        <translation>«&#x202f;{fact}&#x202f;» est de la publicité, que la marketplace n’admet pas dans les textes. Décrivez plutôt l’article.</translation>
    </message>
    <message>
        <source>“{fact}” suggests buying outside the marketplace. Such articles are refused; take it out.</source>
        <translation>«&#x202f;{fact}&#x202f;» invite à acheter en dehors de la marketplace. De tels articles sont refusés&#x202f;; retirez ce passage.</translation>
    </message>
    <message>
        <source>“{fact}” is a contact detail. Buyers write through the marketplace; take it out.</source>
        <translation>«&#x202f;{fact}&#x202f;» est une coordonnée. Les acheteurs écrivent par la marketplace&#x202f;; retirez-la.</translation>
    </message>
    <message>
        <source>{fact} is a shop. Links to commercial sites are refused; take it out.</source>
        <translation>{fact} est une boutique. Les liens vers des sites commerciaux sont refusés&#x202f;; retirez-le.</translation>
    </message>
    <message>
        <source>The text links to {fact}. That is allowed only as further information on the article.</source>
        <translation>Le texte renvoie à {fact}. Ce n’est permis que comme complément d’information sur l’article.</translation>
    </message>
    <message>
        <source>There is a picture in the text. Search engines do not read it; add it to the pictures.</source>
        <translation>Le texte contient une image. Les moteurs de recherche ne la lisent pas&#x202f;; ajoutez-la aux images.</translation>
    </message>
    <message>
        <source>The text contains HTML ({fact}). It would be shown as it stands; write plain text.</source>
        <translation>Le texte contient du HTML ({fact}). Il serait affiché tel quel&#x202f;; écrivez du texte simple.</translation>
    </message>
    <message>
        <source>The name does not say what it is ({fact}), so buyers who search will miss it.</source>
        <translation>Le nom ne dit pas ce que c’est ({fact})&#x202f;; les acheteurs qui cherchent ne le trouveront pas. Ajoutez-le.</translation>
    </message>
    <message>
        <source>{field} is empty. A complete description is found and chosen more often.</source>
        <translation>{field}&#x202f;: ce champ est vide. Une description complète est trouvée et choisie plus souvent.</translation>
    </message>
    <message>
        <source>The text says otherwise than the specifications: {fact}. Correct one of the two.</source>
        <translation>Le texte ne dit pas la même chose que les spécifications&#x202f;: {fact}. Corrigez l’un des deux.</translation>
    </message>
    <message>
        <source>There is too little for a name. Choose a sub-category and fill in brand or specifications.</source>
        <translation>Il n’y a pas assez d’éléments pour un nom. Choisissez une sous-catégorie et remplissez la marque ou les spécifications.</translation>
    </message>
    <message>
        <source>The price is ten times what it was ({fact}) or more. Is a decimal mark missing?</source>
        <translation>Le prix vaut dix fois l’ancien ({fact}) ou plus. Manque-t-il une virgule&#x202f;?</translation>
    </message>
    <message>
        <source>The price is a tenth of what it was ({fact}) or less. Is a decimal mark misplaced?</source>
        <translation>Le prix vaut un dixième de l’ancien ({fact}) ou moins. La virgule est-elle au bon endroit&#x202f;?</translation>
    </message>
    <message>
        <source>The price is zero. Nobody can buy for nothing.</source>
        <translation>Le prix est de zéro. Personne ne peut acheter pour rien&#x202f;: donnez un prix.</translation>
    </message>
    <message>
        <source>The promotion ended on {fact}. Take it out or give it new days.</source>
        <translation>La promotion s’est terminée le {fact}. Retirez-la ou donnez-lui de nouvelles dates.</translation>
    </message>
    <message>
        <source>The stock is not a whole number of packs of {fact}; the rest cannot be sold.</source>
        <translation>Le stock ne fait pas un nombre entier de paquets de {fact}&#x202f;; le reste ne peut pas être vendu.</translation>
    </message>
    <message>
        <source>There is no guarantee for the condition chosen. Give its kind and months.</source>
        <translation>Il n’y a pas de garantie pour le genre d’article choisi. Donnez son type et sa durée en mois.</translation>
    </message>
    <message>
        <source>Buyers filter by this specification. Fill it in to be found.</source>
        <translation>Les acheteurs filtrent sur cette spécification. Remplissez-la pour être trouvé.</translation>
    </message>
    <message>
        <source>{field} is missing. Buyers in that language will hardly find the article.</source>
        <translation>À compléter&#x202f;: {field}. Les acheteurs de cette langue ne trouveront guère l’article.</translation>
    </message>
    <message>
        <source>{field} is missing. It tells the article from similar ones.</source>
        <translation>À compléter&#x202f;: {field}. Cela distingue l’article d’articles semblables.</translation>
    </message>
    <message>
        <source>The article has {fact} of the three pictures that show it from its sides.</source>
        <translation>L’article a {fact} des trois images qui le montrent sous plusieurs angles.</translation>
    </message>
    <message>
        <source>The price ladder rises: a larger quantity costs more per unit.</source>
        <translation>L’échelle de prix monte&#x202f;: une plus grande quantité coûte plus cher à l’unité.</translation>
    </message>
    <message>
        <source>The steps of the price ladder are not in rising order of quantity.</source>
        <translation>Les paliers de prix ne sont pas dans l’ordre croissant des quantités.</translation>
    </message>
    <message>
        <source>The smallest order is larger than the largest.</source>
        <translation>La commande minimum est plus grande que la commande maximum.</translation>
    </message>
    <message>
        <source>The order limits are not whole packs of {fact}.</source>
        <translation>Les limites de commande ne font pas des paquets entiers de {fact}.</translation>
    </message>
    <message>
        <source>The promotion is not below the ordinary price.</source>
        <translation>Le prix promotionnel n’est pas inférieur au prix ordinaire.</translation>
    </message>
    <message>
        <source>The file is called {extension} but is a {found}. It was taken as what it is.</source>
        <translation>Le fichier porte l’extension {extension} mais son contenu est {found}. Il a été pris pour ce qu’il est.</translation>
    </message>
    <message>
        <source>The picture is very long and narrow ({width} × {height}). It will look small in the shop.</source>
        <translation>L’image est très allongée ({width} × {height}). Elle paraîtra petite dans la boutique.</translation>
    </message>
    <message>
        <source>The picture is wholly transparent. Nothing will be seen.</source>
        <translation>L’image est entièrement transparente. On n’y verra rien.</translation>
    </message>
    <message>
        <source>The picture is small ({width} × {height}). The marketplace advises at least {limit} pixels.</source>
        <translation>L’image est petite ({width} × {height}). La marketplace conseille au moins {limit} pixels.</translation>
    </message>
    <message>
        <source>The picture has a wide empty border. Crop it and the article will look larger.</source>
        <translation>L’image a une large bordure vide. Recadrez-la&#x202f;: l’article paraîtra plus grand.</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>À envoyer</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>En envoi</translation>
    </message>
    <message>
        <source>In process</source>
        <translation>En traitement</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>Non approuvé</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Sub-category</source>
        <translation>Sous-catégorie</translation>
    </message>
    <message>
        <source>Specifications</source>
        <translation>Spécifications</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>Votre référence</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>Numéro de la pièce</translation>
    </message>
    <message>
        <source>Manufacturer reference</source>
        <translation>Référence de fabrication</translation>
    </message>
    <message>
        <source>Bar code</source>
        <translation>Code barre</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensions</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Vidéos</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Genre d’article</translation>
    </message>
    <message>
        <source>Guarantee</source>
        <translation>Garantie</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Warehouses and VAT</source>
        <translation>Entrepôts et TVA</translation>
    </message>
    <message>
        <source>Sold in packs</source>
        <translation>Vendu en paquet</translation>
    </message>
    <message>
        <source>Limited order</source>
        <translation>Commande limitée</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Promotion</translation>
    </message>
    <message>
        <source>Pay less by quantity</source>
        <translation>Payer moins en fonction de la quantité</translation>
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
        <translation>Suppression</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Submission</source>
        <translation>Soumission</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Availability time</source>
        <translation>Délai de traitement</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observations</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Characteristics</source>
        <translation>Caractéristiques</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>Composition</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Allemand</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Espagnol</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugais</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>Nouvel article</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Éditer</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Traitement par lots</translation>
    </message>
    <message>
        <source>Clone</source>
        <translation>Cloner</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Change pictures</source>
        <translation>Modifier les images</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>Ajouter des images</translation>
    </message>
    <message>
        <source>Adjust stock</source>
        <translation>Ajuster le stock</translation>
    </message>
    <message>
        <source>Count stock</source>
        <translation>Compter le stock</translation>
    </message>
    <message>
        <source>Submit for review</source>
        <translation>Soumettre</translation>
    </message>
    <message>
        <source>Settle conflict</source>
        <translation>Résoudre le conflit</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>New warehouse</source>
        <translation>Nouvel entrepôt</translation>
    </message>
    <message>
        <source>Edit warehouse</source>
        <translation>Éditer l’entrepôt</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>Importer articles</translation>
    </message>
    <message>
        <source>Import quantities</source>
        <translation>Importer quantités</translation>
    </message>
    <message>
        <source>Import pictures</source>
        <translation>Importer images</translation>
    </message>
    <message>
        <source>From the marketplace</source>
        <translation>Marketplace</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Casse</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Retrouvé</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neuf</translation>
    </message>
    <message>
        <source>Refurbished</source>
        <translation>Reconditionné</translation>
    </message>
    <message>
        <source>Manufacturer’s guarantee</source>
        <translation>Garantie constructeur</translation>
    </message>
    <message>
        <source>Seller’s guarantee</source>
        <translation>Garantie vendeur</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>{months} months</source>
        <translation>{months} mois</translation>
    </message>
    <message>
        <source>{number} pictures</source>
        <translation>{number} images</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Traduire</translation>
    </message>
    <message>
        <source>{field} is not translated yet, so buyers in that language do not read it. Translate it in the section Translations.</source>
        <translation>{field} n’est pas encore traduit&#xa0;: les acheteurs de cette langue ne le lisent pas. Traduisez-le dans la section Traductions.</translation>
    </message>
    <message>
        <source>The source of {field} has changed since it was translated. Adapt the translation, or say that it still fits.</source>
        <translation>La source de {field} a changé depuis sa traduction. Adaptez la traduction, ou indiquez qu’elle convient toujours.</translation>
    </message>
    <message>
        <source>{field} is a draft so far. Check it, then say that it fits.</source>
        <translation>{field} n’est encore qu’un brouillon. Vérifiez-le, puis indiquez qu’il convient.</translation>
    </message>
    <message>
        <source>{field} lacks {fact}, which stands in the source. Codes and numbers stay as they are.</source>
        <translation>Il manque {fact} dans {field}, alors que la source le contient. Codes et nombres restent tels quels.</translation>
    </message>
    <message>
        <source>There is no text in the source language yet. Write it there first, then translate it.</source>
        <translation>Il n’y a pas encore de texte dans la langue source. Écrivez-le d’abord, puis traduisez-le.</translation>
    </message>
    <message>
        <source>“{value}” is no series. Name a specification and its values, like length=1,2,3.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas une série. Indiquez une spécification et ses valeurs, par exemple length=1,2,3.</translation>
    </message>
    <message>
        <source>These values make {found} articles; at most {limit} are created at once. Take fewer values.</source>
        <translation>Ces valeurs donnent {found} articles&#x202f;; {limit} au plus sont créés à la fois. Prenez moins de valeurs.</translation>
    </message>
    <message>
        <source>{field} has no single value that could be stepped. Choose another specification.</source>
        <translation>{field} n’a pas de valeur unique à faire varier. Choisissez une autre spécification.</translation>
    </message>
    <message>
        <source>This is the article itself, so it is not created again.</source>
        <translation>C’est l’article lui-même&#x202f;; il n’est pas créé une seconde fois.</translation>
    </message>
    <message>
        <source>An article of this brand has the part number “{value}” already. Change the pattern.</source>
        <translation>Un article de cette marque a déjà le numéro de pièce «&#xa0;{value}&#xa0;». Changez le modèle.</translation>
    </message>
    <message>
        <source>An article has the reference “{value}” already. Change the pattern.</source>
        <translation>Un article a déjà la référence «&#xa0;{value}&#xa0;». Changez le modèle.</translation>
    </message>
    <message>
        <source>“{value}” is taken from the unit price, and there is none yet. Enter it first.</source>
        <translation>«&#xa0;{value}&#xa0;» se calcule sur le prix unitaire, qui manque encore. Saisissez-le d’abord.</translation>
    </message>
    <message>
        <source>From {fact} on, the price is above the unit price. Lower it or take the step out.</source>
        <translation>À partir de {fact}, le prix dépasse le prix unitaire. Baissez-le ou retirez le palier.</translation>
    </message>
    <message>
        <source>“{value}” is not a country code. Write two letters, like FR.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas un code de pays. Écrivez deux lettres, comme FR.</translation>
    </message>
    <message>
        <source>“{value}” is not a discount. Write it with a minus and below 100, like -10 %.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas une remise. Écrivez-la avec un moins et sous 100, comme -10 %.</translation>
    </message>
    <message>
        <source>“{value}” is not a row of quantity and price. Copy two columns from the spreadsheet; nothing was changed.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas une ligne de quantité et de prix. Copiez deux colonnes du tableur&#x202f;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>“{value}” is too long for a list of warehouses. Write them like Lyon:20; Aveiro.</source>
        <translation>«&#xa0;{value}&#xa0;» est trop long pour une liste d’entrepôts. Écrivez-les comme Lyon:20; Aveiro.</translation>
    </message>
    <message>
        <source>A promotion has a price, a first day and a last day. Give all three at once.</source>
        <translation>Une promotion a un prix, un premier et un dernier jour. Donnez les trois à la fois.</translation>
    </message>
    <message>
        <source>A step begins at a quantity above zero; “{value}” is none.</source>
        <translation>Un palier commence à une quantité supérieure à zéro&#x202f;; «&#xa0;{value}&#xa0;» n’en est pas une.</translation>
    </message>
    <message>
        <source>There are two steps from {value} on. Change one of the quantities.</source>
        <translation>Deux paliers commencent à {value}. Changez l’une des quantités.</translation>
    </message>
    <message>
        <source>The marketplace takes {limit} steps and there are {found}. Leave some out.</source>
        <translation>La marketplace prend {limit} paliers et il y en a {found}. Retirez-en.</translation>
    </message>
    <message>
        <source>The table has {found} rates; {limit} fit in. Take out those long past.</source>
        <translation>La table a {found} taux&#x202f;; {limit} y tiennent. Retirez ceux depuis longtemps passés.</translation>
    </message>
    <message>
        <source>{country} has two rates from {day} on. Take one of them out.</source>
        <translation>{country} a deux taux à partir du {day}. Retirez l’un des deux.</translation>
    </message>
    <message>
        <source>{warehouse} is named twice. Name each warehouse once.</source>
        <translation>{warehouse} est nommé deux fois. Nommez chaque entrepôt une fois.</translation>
    </message>
    <message>
        <source>The part cut out is smaller than {limit} pixels. Make it larger.</source>
        <translation>La partie découpée fait moins de {limit} pixels. Agrandissez-la.</translation>
    </message>
    <message>
        <source>{file} is in this article already, perhaps under another name. It was not added again.</source>
        <translation>{file} est déjà dans cet article, peut-être sous un autre nom. Il n’a pas été ajouté de nouveau.</translation>
    </message>
    <message>
        <source>{file} is damaged and cannot be opened. Export the PDF again.</source>
        <translation>{file} est endommagé et ne peut pas être ouvert. Exportez de nouveau le PDF.</translation>
    </message>
    <message>
        <source>{file} is empty (0 bytes). Export the PDF again.</source>
        <translation>{file} est vide (0 octet). Exportez de nouveau le PDF.</translation>
    </message>
    <message>
        <source>{file} is not a PDF, whatever its name says: it is a {found} file. Technical documents are PDF files.</source>
        <translation>{file} n’est pas un PDF, quoi que dise son nom&#xa0;: c’est un fichier {found}. Les documents techniques sont des fichiers PDF.</translation>
    </message>
    <message>
        <source>{file} is not a PDF, whatever its name says. Open it in the program it was made with and export it as PDF.</source>
        <translation>{file} n’est pas un PDF, quoi que dise son nom. Ouvrez-le dans son programme d’origine et exportez-le en PDF.</translation>
    </message>
    <message>
        <source>{file} was left out: an article has room for {limit} documents. Remove one first.</source>
        <translation>{file} a été laissé de côté&#xa0;: un article accepte {limit} documents. Retirez-en un d’abord.</translation>
    </message>
    <message>
        <source>{file} is not a file. Choose PDF files, not folders.</source>
        <translation>{file} n’est pas un fichier. Choisissez des fichiers PDF, pas des dossiers.</translation>
    </message>
    <message>
        <source>{file} asks for a password, so buyers could not read it. Save it without one first.</source>
        <translation>{file} demande un mot de passe&#x202f;; les acheteurs ne pourraient pas le lire. Enregistrez-le d’abord sans mot de passe.</translation>
    </message>
    <message>
        <source>{file} could not be read in reasonable time; it may be damaged on purpose. Export the PDF again.</source>
        <translation>{file} n’a pas pu être lu en un temps raisonnable&#x202f;; il est peut-être endommagé à dessein. Exportez de nouveau le PDF.</translation>
    </message>
    <message>
        <source>{file} is larger than the marketplace takes ({limit} bytes). Export it with smaller pictures.</source>
        <translation>{file} dépasse ce que la marketplace accepte ({limit} octets). Exportez-le avec des images plus petites.</translation>
    </message>
    <message>
        <source>{file} ends too early; part of the document is missing. Copy it again from its source.</source>
        <translation>{file} se termine trop tôt&#x202f;; une partie du document manque. Copiez-le de nouveau depuis sa source.</translation>
    </message>
    <message>
        <source>A document needs a name that buyers see. Write one.</source>
        <translation>Un document a besoin d’un nom visible par les acheteurs. Écrivez-en un.</translation>
    </message>
    <message>
        <source>{file} is in this article already. It was not added again.</source>
        <translation>{file} est déjà dans cet article. Elle n’a pas été ajoutée de nouveau.</translation>
    </message>
    <message>
        <source>{file} was left out: an article has room for {limit} pictures. Remove one first.</source>
        <translation>{file} a été laissée de côté&#xa0;: un article accepte {limit} images. Retirez-en une d’abord.</translation>
    </message>
    <message>
        <source>An article has room for {limit} videos; this would make {found}. Remove one first.</source>
        <translation>Un article accepte {limit} vidéos&#x202f;; cela en ferait {found}. Retirez-en une d’abord.</translation>
    </message>
    <message>
        <source>This video is in the article already: {value}.</source>
        <translation>Cette vidéo est déjà dans l’article&#xa0;: {value}.</translation>
    </message>
    <message>
        <source>The document has other files hidden in it. Buyers’ programs may warn of it; export it without attachments.</source>
        <translation>Le document contient d’autres fichiers cachés. Les programmes des acheteurs peuvent s’en inquiéter&#x202f;; exportez-le sans pièces jointes.</translation>
    </message>
    <message>
        <source>The document carries a script. Buyers’ programs may warn of it or block it; export it without scripts.</source>
        <translation>Le document contient un script. Les programmes des acheteurs peuvent le signaler ou le bloquer&#x202f;; exportez-le sans script.</translation>
    </message>
    <message>
        <source>The document can start other programs. Buyers’ programs will warn of it; export it anew.</source>
        <translation>Le document peut lancer d’autres programmes. Ceux des acheteurs le signaleront&#x202f;; exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>The document does something by itself when it is opened. Buyers’ programs may warn of it; export it anew.</source>
        <translation>Le document agit de lui-même à l’ouverture. Les programmes des acheteurs peuvent le signaler&#x202f;; exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>The picture has black bars at its sides. Crop it and the article will look larger.</source>
        <translation>L’image a des bandes noires sur les côtés. Rognez-la et l’article paraîtra plus grand.</translation>
    </message>
    <message>
        <source>Turn or crop a picture</source>
        <translation>Tourner ou rogner une image</translation>
    </message>
    <message>
        <source>Replace a picture</source>
        <translation>Remplacer une image</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>Ajouter des documents</translation>
    </message>
    <message>
        <source>Change documents</source>
        <translation>Modifier les documents</translation>
    </message>
    <message>
        <source>Change videos</source>
        <translation>Modifier les vidéos</translation>
    </message>
    <message>
        <source>Picture {picture}: {said}</source>
        <translation>Image {picture}&#xa0;: {said}</translation>
    </message>
    <message>
        <source>“{value}” is not a valid bar code: after the digits before it, the last one would be {wanted}, not {found}. Check every digit against the package.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas un code-barres valide&#xa0;: après les chiffres qui précèdent, le dernier devrait être {wanted} et non {found}. Vérifiez chaque chiffre sur l’emballage.</translation>
    </message>
    <message>
        <source>“{value}” is not a valid bar code: it has {found} digits. A bar code has 8, 12, 13 or 14.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas un code-barres valide&#xa0;: il a {found} chiffres. Un code-barres en a 8, 12, 13 ou 14.</translation>
    </message>
    <message>
        <source>“{value}” is not a valid bar code: “{sign}” is no digit. Type the figures under the bars.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas un code-barres valide&#xa0;: «&#xa0;{sign}&#xa0;» n’est pas un chiffre. Saisissez les chiffres sous les barres.</translation>
    </message>
    <message>
        <source>The brand is spelled almost like “{fact}”. Take that one, so that buyers find both; or keep yours as a new brand.</source>
        <translation>La marque s’écrit presque comme «&#xa0;{fact}&#xa0;». Prenez celle-ci, pour que les acheteurs trouvent tout&#x202f;; ou gardez la vôtre comme nouvelle marque.</translation>
    </message>
    <message>
        <source>Another article of this brand has the part number “{fact}” too.</source>
        <translation>Un autre article de cette marque porte aussi le numéro de pièce «&#xa0;{fact}&#xa0;».</translation>
    </message>
    <message>
        <source>Another article has your reference “{fact}” too; imports cannot tell them apart.</source>
        <translation>Un autre article porte aussi votre référence «&#xa0;{fact}&#xa0;»&#x202f;; les importations ne peuvent pas les distinguer.</translation>
    </message>
    <message>
        <source>Another article has the bar code {fact} too.</source>
        <translation>Un autre article porte aussi le code-barres {fact}.</translation>
    </message>
    <message>
        <source>Another program has the shop in {path} open. Close it and try again.</source>
        <translation>Un autre programme a ouvert la boutique dans {path}. Fermez-le et réessayez.</translation>
    </message>
    <message>
        <source>The backup {path} could not be written ({reason}). Make room or choose another place.</source>
        <translation>La sauvegarde {path} n’a pas pu être écrite ({reason}). Libérez de la place ou choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>{path} is not a backup of this program. Nothing was changed; choose another file.</source>
        <translation>{path} n’est pas une sauvegarde de ce programme. Rien n’a été modifié&#x202f;; choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The backup {path} is damaged at {name}. Nothing was changed; choose another backup.</source>
        <translation>La sauvegarde {path} est endommagée à {name}. Rien n’a été modifié&#x202f;; choisissez une autre sauvegarde.</translation>
    </message>
    <message>
        <source>The shop’s file {path} is damaged. What was not sent yet is kept beside it. Run “twoosk-desktop repair”.</source>
        <translation>Le fichier {path} de la boutique est endommagé. Ce qui n’a pas encore été envoyé est conservé à côté. Lancez  “twoosk-desktop repair”.</translation>
    </message>
    <message>
        <source>The shop’s file {path} is gone or empty. What was not sent yet is kept beside it. Run “twoosk-desktop repair”.</source>
        <translation>Le fichier {path} de la boutique a disparu ou est vide. Ce qui n’a pas encore été envoyé est conservé à côté. Lancez  “twoosk-desktop repair”.</translation>
    </message>
    <message>
        <source>{fact} months is short: the marketplace asks for at least six months after delivery.</source>
        <translation>{fact} mois, c’est court&#xa0;: la marketplace demande au moins six mois après la livraison.</translation>
    </message>
    <message>
        <source>Whether your change of the stock was taken cannot be known, for others changed it too. It is {now} now. Look at the shelf and count again, or discard.</source>
        <translation>Impossible de savoir si votre modification du stock a été prise, car d&apos;autres l&apos;ont aussi modifié. Il est de {now} maintenant. Vérifiez en rayon et recomptez, ou abandonnez.</translation>
    </message>
    <message>
        <source>This marketplace keeps prices with {decimals} decimals, and {value} has more. Round it, or sell in a larger unit.</source>
        <translation>Cette marketplace garde les prix avec {decimals} décimales, et {value} en a davantage. Arrondissez, ou vendez par unité plus grande.</translation>
    </message>
    <message>
        <source>This article has {size} bytes of text, and the marketplace takes {limit} at once. Shorten its descriptions.</source>
        <translation>Cet article a {size} octets de texte, et la marketplace en prend {limit} à la fois. Raccourcissez ses descriptions.</translation>
    </message>
    <message>
        <source>There is no capability {name}. Possible are: {known}.</source>
        <translation>La capacité {name} n&apos;existe pas. Sont possibles&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>Stock is checked, not guaranteed: this marketplace takes a figure whatever it was before, so a sale in the same moment can be overwritten.</source>
        <translation>Le stock est vérifié, mais pas garanti&#xa0;: cette marketplace prend un chiffre quel que soit le précédent&#x202f;; une vente au même instant peut donc être écrasée.</translation>
    </message>
    <message>
        <source>Changes are checked, not guaranteed: this marketplace keeps the last one, so what a colleague writes in the same moment can be overwritten.</source>
        <translation>Les modifications sont vérifiées, mais pas garanties&#xa0;: cette marketplace garde la dernière&#x202f;; ce qu&apos;un collègue écrit au même instant peut donc être écrasé.</translation>
    </message>
    <message>
        <source>This marketplace does not tell of every change or removal: some of them show only after everything has been compared, which is done now and then.</source>
        <translation>Cette marketplace ne signale pas toutes les modifications ni toutes les suppressions&#xa0;: certaines n&apos;apparaissent qu&apos;après une comparaison complète, faite de temps en temps.</translation>
    </message>
    <message>
        <source>This marketplace works on changes later: the outbox shows them as in process until it says what became of them.</source>
        <translation>Cette marketplace traite les modifications plus tard&#xa0;: la boîte d’envoi les montre «&#xa0;en traitement&#xa0;» jusqu’à ce qu’elle dise ce qu’il en est.</translation>
    </message>
    <message>
        <source>Prices have at most {decimals} decimals on this marketplace.</source>
        <translation>Les prix ont au plus {decimals} décimales sur cette marketplace.</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traduction</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquante</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>Outdated</source>
        <translation>Dépassée</translation>
    </message>
    <message>
        <source>You changed it since: {before} → {after}</source>
        <translation>Vous l’avez modifié depuis&#xa0;: {before} → {after}</translation>
    </message>
    <message>
        <source>Not changed since.</source>
        <translation>Inchangé depuis.</translation>
    </message>
    <message>
        <source>“{value}” is not one of the article’s own. Name what it has by the first six digits or more; add others in the form or with import.</source>
        <translation>«&#xa0;{value}&#xa0;» ne fait pas partie de l’article. Nommez ce qu’il a par les six premiers chiffres au moins&#x202f;; ajoutez le reste dans le formulaire ou par l’import.</translation>
    </message>
    <message>
        <source>This change set is reversed already. Look at the list anew.</source>
        <translation>Cette série de modifications est déjà annulée. Relisez la liste.</translation>
    </message>
    <message>
        <source>You counted {counted} when {expected} was on file; others changed it, and it is {now} again.</source>
        <translation>Vous avez compté {counted} alors que {expected} était enregistré&#x202f;; d’autres l’ont modifié, et c’est de nouveau {now}.</translation>
    </message>
    <message>
        <source>You counted {counted} when {expected} was on file; {moved} sold or taken out since ({now} now).</source>
        <translation>Vous avez compté {counted} alors que {expected} était enregistré&#x202f;; vendus ou retirés depuis&#xa0;: {moved} ({now} maintenant).</translation>
    </message>
    <message>
        <source>You counted {counted} when {expected} was on file; {moved} came in since ({now} now).</source>
        <translation>Vous avez compté {counted} alors que {expected} était enregistré&#x202f;; reçus depuis&#xa0;: {moved} ({now} maintenant).</translation>
    </message>
    <message>
        <source>{delta} could not be taken away, for too few were on file. It is {now} now.</source>
        <translation>{delta} n’a pas pu être retiré, car le stock enregistré ne suffisait pas. C’est {now} maintenant.</translation>
    </message>
    <message>
        <source>Form and table</source>
        <translation>Fiche et tableau</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Pictures and documents</source>
        <translation>Photos et documents</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Retours en arrière</translation>
    </message>
    <message>
        <source>Without history</source>
        <translation>Sans historique</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Annulé&#x202f;: {what}</translation>
    </message>
    <message>
        <source>Reversed: {what}</source>
        <translation>Repris&#x202f;: {what}</translation>
    </message>
    <message>
        <source>Changes whose history was lost</source>
        <translation>Modifications dont l’historique est perdu</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>1 article</translation>
    </message>
    <message>
        <source>%1 articles</source>
        <translation>%1 articles</translation>
    </message>
    <message>
        <source>1 field</source>
        <translation>1 champ</translation>
    </message>
    <message>
        <source>%1 fields</source>
        <translation>%1 champs</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>modifié depuis</translation>
    </message>
    <message>
        <source>cannot be taken back any more</source>
        <translation>ne peut plus être repris</translation>
    </message>
    <message>
        <source>is not there any more</source>
        <translation>n’existe plus</translation>
    </message>
    <message>
        <source>The marketplace was restored from an older copy. Nothing was changed here; the sync waits for your answer in the outbox.</source>
        <translation>La marketplace a été restaurée à partir d’une copie plus ancienne. Rien n’a été modifié ici&#x202f;; la synchronisation attend votre réponse dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>Stock only</source>
        <translation>Stock seul</translation>
    </message>
    <message>
        <source>Prices only</source>
        <translation>Prix seuls</translation>
    </message>
    <message>
        <source>The marketplace was restored from an older copy: everything was compared, and what it had lost goes out again.</source>
        <translation>La marketplace a été restaurée à partir d’une copie plus ancienne&#xa0;: tout a été comparé, et ce qu’elle avait perdu repart.</translation>
    </message>
    <message>
        <source>The marketplace no longer knew where the last sync ended: everything was compared, nothing was lost.</source>
        <translation>La marketplace ne savait plus où la dernière synchronisation s’était arrêtée&#xa0;: tout a été comparé, rien n’est perdu.</translation>
    </message>
    <message>
        <source>%1 received</source>
        <translation>reçus&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 sent</source>
        <translation>envoyés&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>refusés&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 to decide</source>
        <translation>%1 à décider</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 en attente</translation>
    </message>
    <message>
        <source>Nothing new on either side.</source>
        <translation>Rien de nouveau d’aucun côté.</translation>
    </message>
    <message>
        <source>Finished without trouble.</source>
        <translation>Terminée sans problème.</translation>
    </message>
    <message>
        <source>Finished; something needs your decision.</source>
        <translation>Terminée&#x202f;; une décision vous attend.</translation>
    </message>
    <message>
        <source>%1 times since %2</source>
        <translation>%1 fois depuis le %2</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>demandée</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>Invisible control characters were left out ({fact}), for nobody could see them. Compare the text with where it came from.</source>
        <translation>Des caractères de contrôle invisibles ont été laissés de côté ({fact}), car personne ne les verrait. Comparez le texte avec sa source.</translation>
    </message>
    <message>
        <source>{field} is still the figure of before, though the unit or the pack changed. Look at it again.</source>
        <translation>{field}&#xa0;: c’est encore le chiffre d’avant, alors que l’unité ou le paquet a changé. Revoyez-le.</translation>
    </message>
    <message>
        <source>The file in which this computer keeps your shop is damaged, as happens when a disk fails or the power goes. Your unsent work was written down a second time, beside it.</source>
        <translation>Le fichier où cet ordinateur garde votre boutique est abîmé, comme il arrive lors d’une panne de disque ou de courant. Votre travail non envoyé a été noté une seconde fois, à côté.</translation>
    </message>
    <message>
        <source>The file in which this computer keeps your shop is gone or empty. Your unsent work was written down a second time, beside it.</source>
        <translation>Le fichier où cet ordinateur garde votre boutique a disparu ou est vide. Votre travail non envoyé a été noté une seconde fois, à côté.</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Ce qui est gardé</translation>
    </message>
    <message>
        <source>What is fetched again</source>
        <translation>Ce qui est rechargé</translation>
    </message>
    <message>
        <source>What does not come back</source>
        <translation>Ce qui ne revient pas</translation>
    </message>
    <message>
        <source>The damaged file</source>
        <translation>Le fichier abîmé</translation>
    </message>
    <message>
        <source>Pictures and documents on this computer stay where they are.</source>
        <translation>Les photos et documents de cet ordinateur restent à leur place.</translation>
    </message>
    <message>
        <source>Nothing was waiting to be sent.</source>
        <translation>Rien n’attendait d’être envoyé.</translation>
    </message>
    <message>
        <source>1 article with work that was not sent</source>
        <translation>1 article avec du travail non envoyé</translation>
    </message>
    <message>
        <source>%1 articles with work that was not sent</source>
        <translation>%1 articles avec du travail non envoyé</translation>
    </message>
    <message>
        <source>1 change of stock or submission</source>
        <translation>1 mouvement de stock ou soumission</translation>
    </message>
    <message>
        <source>%1 changes of stock or submissions</source>
        <translation>%1 mouvements de stock ou soumissions</translation>
    </message>
    <message>
        <source>1 line of the second copy cannot be read.</source>
        <translation>1 ligne de la seconde copie est illisible.</translation>
    </message>
    <message>
        <source>%1 lines of the second copy cannot be read.</source>
        <translation>%1 lignes de la seconde copie sont illisibles.</translation>
    </message>
    <message>
        <source>Everything else, from %1, with the next sync.</source>
        <translation>Tout le reste, depuis %1, à la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>Nothing: this shop is not connected to a marketplace, so all your work is in the second copy.</source>
        <translation>Rien&#xa0;: cette boutique n’est pas reliée à une marketplace, tout votre travail est dans la seconde copie.</translation>
    </message>
    <message>
        <source>The list of past changes with its undo. The damaged file is set aside, never deleted.</source>
        <translation>L’historique des modifications et leur annulation. Le fichier abîmé est mis de côté, jamais supprimé.</translation>
    </message>
    <message>
        <source>It lies in %1</source>
        <translation>Il se trouve dans %1</translation>
    </message>
    <message>
        <source>The shop is repaired</source>
        <translation>La boutique est réparée</translation>
    </message>
    <message>
        <source>The backup is restored</source>
        <translation>La sauvegarde est restaurée</translation>
    </message>
    <message>
        <source>What waited in the backup may have been sent since; the next sync asks instead of sending it blindly.</source>
        <translation>Ce qui attendait dans la sauvegarde a pu être envoyé depuis&#x202f;; la prochaine synchronisation demande au lieu d’envoyer à l’aveugle.</translation>
    </message>
    <message>
        <source>The shop is sound</source>
        <translation>La boutique est saine</translation>
    </message>
    <message>
        <source>Nothing was wrong with the file itself; the search index was made anew.</source>
        <translation>Le fichier lui-même était sain&#x202f;; l’index de recherche a été refait.</translation>
    </message>
    <message>
        <source>The marketplace answers. What it has is fetched as soon as the shop is open.</source>
        <translation>La marketplace répond. Ce qu’elle contient est rechargé dès que la boutique est ouverte.</translation>
    </message>
    <message>
        <source>Until it can be reached you see your unsent work alone; everything else waits for the network and comes by itself.</source>
        <translation>Tant qu’elle est injoignable, vous ne voyez que votre travail non envoyé&#x202f;; tout le reste attend le réseau et viendra de lui-même.</translation>
    </message>
    <message>
        <source>Everything you entered is there again.</source>
        <translation>Tout ce que vous avez saisi est de nouveau là.</translation>
    </message>
    <message>
        <source>1 unsent change on this computer is not in the backup. Restore it anyway?</source>
        <translation>1 modification non envoyée de cet ordinateur n’est pas dans la sauvegarde. La restaurer quand même&#x202f;?</translation>
    </message>
    <message>
        <source>%1 unsent changes on this computer are not in the backup. Restore it anyway?</source>
        <translation>%1 modifications non envoyées de cet ordinateur ne sont pas dans la sauvegarde. La restaurer quand même&#x202f;?</translation>
    </message>
    <message>
        <source>Change VAT rates</source>
        <translation>Modifier les taux de TVA</translation>
    </message>
    <message>
        <source>It must not be left out.</source>
        <translation>Il est obligatoire.</translation>
    </message>
    <message>
        <source>It has no value.</source>
        <translation>Aucune valeur n’est indiquée.</translation>
    </message>
    <message>
        <source>Only the marketplace changes it.</source>
        <translation>Seul la marketplace le modifie.</translation>
    </message>
    <message>
        <source>It is there twice.</source>
        <translation>Il y figure deux fois.</translation>
    </message>
    <message>
        <source>It must be a whole number.</source>
        <translation>Ce doit être un nombre entier.</translation>
    </message>
    <message>
        <source>It must not be negative.</source>
        <translation>Il ne doit pas être négatif.</translation>
    </message>
    <message>
        <source>It must be more than zero.</source>
        <translation>Il doit être supérieur à zéro.</translation>
    </message>
    <message>
        <source>It must not be zero.</source>
        <translation>Il ne doit pas être nul.</translation>
    </message>
    <message>
        <source>The marketplace has no such specification.</source>
        <translation>La marketplace ne connaît pas cette spécification.</translation>
    </message>
    <message>
        <source>The sub-category has no such specification.</source>
        <translation>La sous-catégorie n’a pas cette spécification.</translation>
    </message>
    <message>
        <source>Specifications need a sub-category.</source>
        <translation>Les spécifications demandent une sous-catégorie.</translation>
    </message>
    <message>
        <source>The marketplace has no such condition.</source>
        <translation>La marketplace ne connaît pas cet état.</translation>
    </message>
    <message>
        <source>The marketplace does not know this country.</source>
        <translation>La marketplace ne connaît pas ce pays.</translation>
    </message>
    <message>
        <source>A bar code has 8, 12, 13 or 14 digits.</source>
        <translation>Un code barre compte 8, 12, 13 ou 14 chiffres.</translation>
    </message>
    <message>
        <source>The check digit of the bar code is wrong.</source>
        <translation>Le chiffre de contrôle du code barre est faux.</translation>
    </message>
    <message>
        <source>A part of it is missing.</source>
        <translation>Il en manque une partie.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>La fin précède le début.</translation>
    </message>
    <message>
        <source>It must be below the price.</source>
        <translation>Il doit être inférieur au prix.</translation>
    </message>
    <message>
        <source>It must not be above the price.</source>
        <translation>Il ne doit pas dépasser le prix.</translation>
    </message>
    <message>
        <source>Quantities must rise from step to step.</source>
        <translation>Les quantités doivent croître d’un palier à l’autre.</translation>
    </message>
    <message>
        <source>Prices must fall from step to step.</source>
        <translation>Les prix doivent baisser d’un palier à l’autre.</translation>
    </message>
    <message>
        <source>The minimum is above the maximum.</source>
        <translation>Le minimum dépasse le maximum.</translation>
    </message>
    <message>
        <source>The file has not arrived there. Try again.</source>
        <translation>Le fichier n’y est pas arrivé. Réessayez.</translation>
    </message>
    <message>
        <source>The file is of another kind.</source>
        <translation>Le fichier est d’un autre type.</translation>
    </message>
    <message>
        <source>Only https addresses of YouTube and Vimeo.</source>
        <translation>Seules les adresses https de YouTube et Vimeo conviennent.</translation>
    </message>
    <message>
        <source>Give a name, your own reference or the part number.</source>
        <translation>Indiquez un nom, votre référence ou le numéro de la pièce.</translation>
    </message>
    <message>
        <source>{path} cannot be written to. Check the room on the disk and the permissions of the shop’s folder.</source>
        <translation>Impossible d’écrire dans {path}. Vérifiez la place sur le disque et les droits du dossier de la boutique.</translation>
    </message>
    <message>
        <source>Looks like a picture of “{article}”. Show what tells the two apart.</source>
        <translation>Ressemble à une image de «&#xa0;{article}&#xa0;». Montrez ce qui distingue les deux.</translation>
    </message>
    <message>
        <source>Shown by “{article}” too, an article of another kind or brand. Is it the right one?</source>
        <translation>Montrée aussi par «&#xa0;{article}&#xa0;», un article d’une autre nature ou d’une autre marque. Est-ce la bonne&#x202f;?</translation>
    </message>
    <message>
        <source>{title}: {said}</source>
        <translation>{title}&#xa0;: {said}</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>Marketplace</translation>
    </message>
    <message>
        <source>Missing: {field}</source>
        <translation>À compléter&#xa0;: {field}</translation>
    </message>
    <message>
        <source>The marketplace has this and says later what became of it. Nothing needs doing.</source>
        <translation>La marketplace a reçu ceci et dira plus tard ce qu’il en est advenu. Il n’y a rien à faire.</translation>
    </message>
</context>
</TS>
