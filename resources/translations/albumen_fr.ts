<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>About</name>
        <message>
            <source>About Albumen</source>
            <translation>À propos d’Albumen</translation>
        </message>
        <message>
            <source>Albumen</source>
            <translation>Albumen</translation>
        </message>
        <message>
            <source>Version {number}</source>
            <translation>Version {number}</translation>
        </message>
        <message>
            <source>Turns folders of photos into albums that you can correct.
Your photos are never changed, and nothing leaves this computer.</source>
            <translation>Fait de dossiers de photos des albums que l’on peut corriger.
Vos photos ne sont jamais modifiées, et rien ne quitte cet ordinateur.</translation>
        </message>
        <message>
            <source>Free software under the Apache licence 2.0. Built with Qt (LGPL).</source>
            <translation>Logiciel libre sous licence Apache 2.0. Construit avec Qt (LGPL).</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>actions</name>
        <message>
            <source>Library</source>
            <translation>Photothèque</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Édition</translation>
        </message>
        <message>
            <source>Album</source>
            <translation>Album</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>Photo</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Affichage</translation>
        </message>
        <message>
            <source>Go</source>
            <translation>Aller</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Aide</translation>
        </message>
        <message>
            <source>New album from selection</source>
            <translation>Nouvel album avec la sélection</translation>
        </message>
        <message>
            <source>New empty album</source>
            <translation>Nouvel album vide</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Renommer…</translation>
        </message>
        <message>
            <source>Use as cover</source>
            <translation>Utiliser comme couverture</translation>
        </message>
        <message>
            <source>All photos belong here</source>
            <translation>Toutes les photos ont leur place ici</translation>
        </message>
        <message>
            <source>Merge albums</source>
            <translation>Fusionner les albums</translation>
        </message>
        <message>
            <source>Merge into album…</source>
            <translation>Fusionner avec un album…</translation>
        </message>
        <message>
            <source>Put below album…</source>
            <translation>Placer sous un album…</translation>
        </message>
        <message>
            <source>Take out to the top</source>
            <translation>Remonter au premier niveau</translation>
        </message>
        <message>
            <source>Split album</source>
            <translation>Scinder l’album</translation>
        </message>
        <message>
            <source>Regroup…</source>
            <translation>Regrouper à nouveau…</translation>
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
            <source>History…</source>
            <translation>Historique…</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Tout sélectionner</translation>
        </message>
        <message>
            <source>Select none</source>
            <translation>Tout désélectionner</translation>
        </message>
        <message>
            <source>Invert selection</source>
            <translation>Inverser la sélection</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Rechercher</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Précédent</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <source>All photos</source>
            <translation>Toutes les photos</translation>
        </message>
        <message>
            <source>Unsorted</source>
            <translation>Non classées</translation>
        </message>
        <message>
            <source>Second thoughts</source>
            <translation>Doutes</translation>
        </message>
        <message>
            <source>Duplicates and bursts</source>
            <translation>Doublons et rafales</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Problèmes</translation>
        </message>
        <message>
            <source>Commands…</source>
            <translation>Commandes…</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Raccourcis clavier</translation>
        </message>
        <message>
            <source>About Albumen</source>
            <translation>À propos d’Albumen</translation>
        </message>
        <message>
            <source>Organize folder…</source>
            <translation>Organiser un dossier…</translation>
        </message>
        <message>
            <source>Open library…</source>
            <translation>Ouvrir une photothèque…</translation>
        </message>
        <message>
            <source>Look for new photos</source>
            <translation>Rechercher de nouvelles photos</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <source>Stop what is running</source>
            <translation>Arrêter la tâche en cours</translation>
        </message>
        <message>
            <source>Pause what is running</source>
            <translation>Suspendre la tâche en cours</translation>
        </message>
        <message>
            <source>Models…</source>
            <translation>Modèles…</translation>
        </message>
        <message>
            <source>Preferences…</source>
            <translation>Réglages…</translation>
        </message>
        <message>
            <source>Close library</source>
            <translation>Fermer la photothèque</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <source>View photo</source>
            <translation>Voir la photo</translation>
        </message>
        <message>
            <source>Open or close stack</source>
            <translation>Ouvrir ou fermer la pile</translation>
        </message>
        <message>
            <source>Move to album…</source>
            <translation>Déplacer vers un album…</translation>
        </message>
        <message>
            <source>Show also in album…</source>
            <translation>Afficher aussi dans un album…</translation>
        </message>
        <message>
            <source>Belongs here</source>
            <translation>A sa place ici</translation>
        </message>
        <message>
            <source>Remove from album</source>
            <translation>Retirer de l’album</translation>
        </message>
        <message>
            <source>More like this</source>
            <translation>Photos semblables</translation>
        </message>
        <message>
            <source>Show in file manager</source>
            <translation>Afficher dans le gestionnaire de fichiers</translation>
        </message>
        <message>
            <source>Copy path</source>
            <translation>Copier le chemin</translation>
        </message>
        <message>
            <source>Move files to trash…</source>
            <translation>Mettre les fichiers à la corbeille…</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Apparence</translation>
        </message>
        <message>
            <source>As photos</source>
            <translation>En photos</translation>
        </message>
        <message>
            <source>As a map</source>
            <translation>En carte</translation>
        </message>
        <message>
            <source>Decide photo by photo</source>
            <translation>Décider photo par photo</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>Disposition</translation>
        </message>
        <message>
            <source>Headings</source>
            <translation>Titres</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>Trier par</translation>
        </message>
        <message>
            <source>Photos in their shape</source>
            <translation>Photos dans leur format</translation>
        </message>
        <message>
            <source>Squares</source>
            <translation>Carrés</translation>
        </message>
        <message>
            <source>No headings</source>
            <translation>Sans titres</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Jours</translation>
        </message>
        <message>
            <source>Months</source>
            <translation>Mois</translation>
        </message>
        <message>
            <source>Albums</source>
            <translation>Albums</translation>
        </message>
        <message>
            <source>Oldest first</source>
            <translation>Plus anciennes d’abord</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>Plus récentes d’abord</translation>
        </message>
        <message>
            <source>File name</source>
            <translation>Nom de fichier</translation>
        </message>
        <message>
            <source>Surest first</source>
            <translation>Plus sûres d’abord</translation>
        </message>
        <message>
            <source>Sidebar</source>
            <translation>Barre latérale</translation>
        </message>
        <message>
            <source>Inspector</source>
            <translation>Informations</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>Plein écran</translation>
        </message>
        <message>
            <source>Larger photos</source>
            <translation>Agrandir les photos</translation>
        </message>
        <message>
            <source>Smaller photos</source>
            <translation>Réduire les photos</translation>
        </message>
        <message>
            <source>How sure Albumen is</source>
            <translation>Certitude d’Albumen</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Comme le système</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
    </context>
    <context>
        <name>AlbumPage</name>
        <message>
            <source>Its name</source>
            <translation>Son nom</translation>
        </message>
        <message>
            <source>What you said</source>
            <translation>Vos décisions</translation>
        </message>
        <message>
            <source>Albums in it</source>
            <translation>Albums qu’il contient</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Photos</translation>
        </message>
        <message>
            <source>Shown too</source>
            <translation>Aussi affichées</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>Prise de vue</translation>
        </message>
        <message>
            <source>On disk</source>
            <translation>Sur le disque</translation>
        </message>
        <message>
            <source>Stands in</source>
            <translation>Placé sous</translation>
        </message>
        <message numerus="yes">
            <source>Here by your word: %n photos</source>
            <translation>
                <numerusform>Ici par votre choix : %Ln photo</numerusform>
                <numerusform>Ici par votre choix : %Ln photos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Ruled out by you: %n photos</source>
            <translation>
                <numerusform>Exclue par vous : %Ln photo</numerusform>
                <numerusform>Exclues par vous : %Ln photos</numerusform>
            </translation>
        </message>
        <message>
            <source>You made this album.</source>
            <translation>Vous avez créé cet album.</translation>
        </message>
        <message>
            <source>You chose its cover.</source>
            <translation>Vous avez choisi sa couverture.</translation>
        </message>
        <message>
            <source>You chose where it stands among the albums.</source>
            <translation>Vous avez choisi sa place parmi les albums.</translation>
        </message>
        <message>
            <source>Nothing yet. Move photos in, or say “keep here”, and it learns what belongs here.</source>
            <translation>Rien encore. Déplacez-y des photos ou choisissez « Garder ici », et il apprendra ce qui a sa place ici.</translation>
        </message>
    </context>
    <context>
        <name>AlbumPicker</name>
        <message>
            <source>Album</source>
            <translation>Album</translation>
        </message>
        <message>
            <source>Albums</source>
            <translation>Albums</translation>
        </message>
        <message>
            <source>Enter takes the marked album.</source>
            <translation>Entrée : choisir l’album marqué.</translation>
        </message>
        <message>
            <source>Enter makes a new album “{name}”.</source>
            <translation>Entrée : créer un album « {name} ».</translation>
        </message>
        <message>
            <source>There is no such album.</source>
            <translation>Cet album n’existe pas.</translation>
        </message>
    </context>
    <context>
        <name>albums</name>
        <message>
            <source>New album</source>
            <translation>Nouvel album</translation>
        </message>
        <message>
            <source>Merge into album</source>
            <translation>Fusionner avec un album</translation>
        </message>
        <message>
            <source>Put below album</source>
            <translation>Placer sous un album</translation>
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message>
            <source>Suggestion</source>
            <translation>Suggestion</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Plus</translation>
        </message>
        <message>
            <source>More about this suggestion</source>
            <translation>En savoir plus sur cette suggestion</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Pas maintenant</translation>
        </message>
        <message>
            <source>The model is here. Name albums with it? Names that you gave stay.</source>
            <translation>Le modèle est là. Nommer les albums avec lui ? Les noms que vous avez donnés restent.</translation>
        </message>
        <message>
            <source>The model is here. Look at all photos with it? What you decided stays.</source>
            <translation>Le modèle est là. Analyser toutes les photos avec lui ? Vos décisions restent.</translation>
        </message>
        <message>
            <source>The model is used as soon as the current task is done.</source>
            <translation>Le modèle servira dès que la tâche en cours sera terminée.</translation>
        </message>
        <message>
            <source>Name albums</source>
            <translation>Nommer les albums</translation>
        </message>
        <message>
            <source>Look at photos</source>
            <translation>Analyser les photos</translation>
        </message>
        <message>
            <source>{model} ({size}) would make much better albums than what is built in.</source>
            <translation>{model} ({size}) ferait de bien meilleurs albums que ce qui est intégré.</translation>
        </message>
        <message>
            <source>{model} ({size}) would name albums by what it sees, not only by dates, places and folders.</source>
            <translation>{model} ({size}) nommerait les albums d’après ce qu’il voit, pas seulement d’après dates, lieux et dossiers.</translation>
        </message>
        <message>
            <source>Get it…</source>
            <translation>Télécharger…</translation>
        </message>
        <message>
            <source>From a folder…</source>
            <translation>Depuis un dossier…</translation>
        </message>
        <message>
            <source>Do not offer this again</source>
            <translation>Ne plus proposer</translation>
        </message>
        <message>
            <source>Choose a model’s folder</source>
            <translation>Choisir le dossier d’un modèle</translation>
        </message>
    </context>
    <context>
        <name>Bar</name>
        <message>
            <source>Suggest again</source>
            <translation>Suggérer à nouveau</translation>
        </message>
        <message>
            <source>Look again with what your decisions taught (R)</source>
            <translation>Chercher à nouveau avec ce que vos décisions ont appris (R)</translation>
        </message>
        <message>
            <source>Looking for homes</source>
            <translation>Recherche d’albums</translation>
        </message>
        <message>
            <source>How sure is sure enough: strict or generous</source>
            <translation>Certitude exigée : strict ou généreux</translation>
        </message>
        <message>
            <source>Strict</source>
            <translation>Strict</translation>
        </message>
        <message>
            <source>Generous</source>
            <translation>Généreux</translation>
        </message>
        <message>
            <source>{n} of {all} guesses are at least {percent} sure</source>
            <translation>Suggestions sûres à {percent} au moins : {n} sur {all}</translation>
        </message>
        <message>
            <source>{left} to go</source>
            <translation>Reste : {left}</translation>
        </message>
        <message>
            <source>{n} decided, {left} to go, {time}</source>
            <translation>Décidé : {n}, reste : {left}, {time}</translation>
        </message>
        <message>
            <source>{n} decided, {left} to go</source>
            <translation>Décidé : {n}, reste : {left}</translation>
        </message>
    </context>
    <context>
        <name>Board</name>
        <message>
            <source>Suggestions</source>
            <translation>Suggestions</translation>
        </message>
    </context>
    <context>
        <name>Cards</name>
        <message>
            <source>What would change</source>
            <translation>Ce qui changerait</translation>
        </message>
    </context>
    <context>
        <name>ChangeModel</name>
        <message>
            <source>New</source>
            <translation>Nouveau</translation>
        </message>
        <message>
            <source>Grows</source>
            <translation>S’agrandit</translation>
        </message>
        <message>
            <source>Shrinks</source>
            <translation>Rétrécit</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Change</translation>
        </message>
        <message>
            <source>Takes in</source>
            <translation>Absorbe</translation>
        </message>
        <message>
            <source>Splits</source>
            <translation>Se scinde</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Disparaît</translation>
        </message>
        <message>
            <source>Unsorted</source>
            <translation>Non classées</translation>
        </message>
        <message>
            <source>{name} → {new}</source>
            <translation>{name} → {new}</translation>
        </message>
        <message>
            <source>{before} → {after}</source>
            <translation>{before} → {after}</translation>
        </message>
        <message>
            <source>+{n} from {album}</source>
            <translation>+{n} depuis {album}</translation>
        </message>
        <message>
            <source>−{n} to {album}</source>
            <translation>−{n} vers {album}</translation>
        </message>
        <message>
            <source>others</source>
            <translation>d’autres</translation>
        </message>
        <message>
            <source>{n} that you placed stay</source>
            <translation>Placées par vous, inchangées : {n}</translation>
        </message>
        <message>
            <source>follows from the others</source>
            <translation>découle des autres</translation>
        </message>
        <message>
            <source>“{album}”</source>
            <translation>« {album} »</translation>
        </message>
    </context>
    <context>
        <name>Chip</name>
        <message>
            <source>{filter}: click to search without it</source>
            <translation>{filter} : cliquer pour rechercher sans ce filtre</translation>
        </message>
        <message>
            <source>Filter {filter}, remove</source>
            <translation>Filtre {filter}, retirer</translation>
        </message>
    </context>
    <context>
        <name>Choice</name>
        <message>
            <source>{album}, {percent}</source>
            <translation>{album}, {percent}</translation>
        </message>
    </context>
    <context>
        <name>Closeup</name>
        <message>
            <source>The photo, and where it might belong</source>
            <translation>La photo, et où elle pourrait avoir sa place</translation>
        </message>
        <message>
            <source>Name of the new album</source>
            <translation>Nom du nouvel album</translation>
        </message>
    </context>
    <context>
        <name>commands</name>
        <message>
            <source>Open a library first</source>
            <translation>Ouvrir d’abord une photothèque</translation>
        </message>
        <message>
            <source>Waits until the current task is done</source>
            <translation>Attend la fin de la tâche en cours</translation>
        </message>
        <message>
            <source>Nothing is running</source>
            <translation>Aucune tâche en cours</translation>
        </message>
        <message>
            <source>Show photos first</source>
            <translation>Afficher d’abord des photos</translation>
        </message>
        <message>
            <source>There are no photos here</source>
            <translation>Il n’y a pas de photos ici</translation>
        </message>
        <message>
            <source>Select photos first</source>
            <translation>Sélectionner d’abord des photos</translation>
        </message>
        <message>
            <source>Select photos of an album first</source>
            <translation>Sélectionner d’abord des photos d’un album</translation>
        </message>
        <message>
            <source>Select one photo first</source>
            <translation>Sélectionner d’abord une photo</translation>
        </message>
        <message>
            <source>Select two albums first</source>
            <translation>Sélectionner d’abord deux albums</translation>
        </message>
        <message>
            <source>Select an album first</source>
            <translation>Sélectionner d’abord un album</translation>
        </message>
        <message>
            <source>Select one album first</source>
            <translation>Sélectionner d’abord un seul album</translation>
        </message>
        <message>
            <source>There is nothing to undo</source>
            <translation>Il n’y a rien à annuler</translation>
        </message>
        <message>
            <source>There is nothing to redo</source>
            <translation>Il n’y a rien à rétablir</translation>
        </message>
        <message>
            <source>This is where you began</source>
            <translation>C’est ici que vous avez commencé</translation>
        </message>
        <message>
            <source>This is where you were last</source>
            <translation>C’est ici que vous étiez en dernier</translation>
        </message>
        <message>
            <source>Go to {place}</source>
            <translation>Aller à : {place}</translation>
        </message>
        <message>
            <source>Go to album “{name}”</source>
            <translation>Aller à l’album « {name} »</translation>
        </message>
    </context>
    <context>
        <name>drops</name>
        <message>
            <source>Show {photos} also in “{album}”</source>
            <translation>Afficher {photos} aussi dans « {album} »</translation>
        </message>
        <message>
            <source>Move {photos} to “{album}”</source>
            <translation>Déplacer {photos} vers « {album} »</translation>
        </message>
        <message>
            <source>New album</source>
            <translation>Nouvel album</translation>
        </message>
        <message>
            <source>New album with {photos}</source>
            <translation>Nouvel album avec {photos}</translation>
        </message>
        <message>
            <source>Take {photos} out of the album</source>
            <translation>Retirer {photos} de l’album</translation>
        </message>
        <message>
            <source>Merge into “{album}”</source>
            <translation>Fusionner avec « {album} »</translation>
        </message>
        <message>
            <source>Put at the top</source>
            <translation>Placer au premier niveau</translation>
        </message>
        <message>
            <source>Put below “{album}”</source>
            <translation>Placer sous « {album} »</translation>
        </message>
    </context>
    <context>
        <name>engine</name>
        <message>
            <source>Take in decisions about {0} and {1}</source>
            <extracomment>op</extracomment>
            <translation>Reprendre les décisions sur {0} et {1}</translation>
        </message>
        <message>
            <source>Take in decisions</source>
            <extracomment>op</extracomment>
            <translation>Reprendre les décisions</translation>
        </message>
        <message>
            <source>Place {0} as decided before</source>
            <extracomment>op</extracomment>
            <translation>Placer {0} comme décidé auparavant</translation>
        </message>
        <message>
            <source>Placed {0} as decided before</source>
            <extracomment>op, once it is done</extracomment>
            <translation>Placé comme décidé auparavant : {0}</translation>
        </message>
        <message>
            <source>Place photos as decided before</source>
            <extracomment>op</extracomment>
            <translation>Placer des photos comme décidé auparavant</translation>
        </message>
        <message>
            <source>Placed photos as decided before</source>
            <extracomment>op, once it is done</extracomment>
            <translation>Photos placées comme décidé auparavant</translation>
        </message>
        <message>
            <source>Rename “{0}” to “{1}”</source>
            <extracomment>op</extracomment>
            <translation>Renommer « {0} » en « {1} »</translation>
        </message>
        <message>
            <source>Renamed “{0}” to “{1}”</source>
            <extracomment>op, once it is done</extracomment>
            <translation>« {0} » renommé en « {1} »</translation>
        </message>
        <message>
            <source>Merge {0} into “{1}”</source>
            <extracomment>op</extracomment>
            <translation>Fusionner {0} avec « {1} »</translation>
        </message>
        <message>
            <source>Merged {0} into “{1}”</source>
            <extracomment>op, once it is done</extracomment>
            <translation>Fusionné avec « {1} » : {0}</translation>
        </message>
        <message>
            <source>Move {0} to “{1}”</source>
            <extracomment>op</extracomment>
            <translation>Déplacer {0} vers « {1} »</translation>
        </message>
        <message>
            <source>Moved {0} to “{1}”</source>
            <extracomment>op, once it is done</extracomment>
            <translation>Déplacé vers « {1} » : {0}</translation>
        </message>
        <message>
            <source>Show {0} also in “{1}”</source>
            <extracomment>op</extracomment>
            <translation>Afficher {0} aussi dans « {1} »</translation>
        </message>
        <message>
            <source>Showing {0} also in “{1}”</source>
            <extracomment>op, once it is done</extracomment>
            <translation>Désormais aussi dans « {1} » : {0}</translation>
        </message>
        <message numerus="yes">
            <source>Accept %n suggestions</source>
            <extracomment>op</extracomment>
            <translation>
                <numerusform>Accepter %Ln suggestion</numerusform>
                <numerusform>Accepter %Ln suggestions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Accepted %n suggestions</source>
            <extracomment>op, once it is done</extracomment>
            <translation>
                <numerusform>%Ln suggestion acceptée</numerusform>
                <numerusform>%Ln suggestions acceptées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Reject %n suggestions</source>
            <extracomment>op</extracomment>
            <translation>
                <numerusform>Refuser %Ln suggestion</numerusform>
                <numerusform>Refuser %Ln suggestions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Rejected %n suggestions</source>
            <extracomment>op, once it is done</extracomment>
            <translation>
                <numerusform>%Ln suggestion refusée</numerusform>
                <numerusform>%Ln suggestions refusées</numerusform>
            </translation>
        </message>
        <message>
            <source>Confirm {0}</source>
            <extracomment>op</extracomment>
            <translation>Confirmer {0}</translation>
        </message>
        <message>
            <source>Confirmed {0}</source>
            <extracomment>op, once it is done</extracomment>
            <translation>Confirmé : {0}</translation>
        </message>
        <message>
            <source>Confirm {0} in {1}</source>
            <extracomment>op</extracomment>
            <translation>Confirmer {0} dans {1}</translation>
        </message>
        <message>
            <source>Confirmed {0} in {1}</source>
            <extracomment>op, once it is done</extracomment>
            <translation>Confirmé dans {1} : {0}</translation>
        </message>
        <message>
            <source>New cover for “{0}”</source>
            <extracomment>op</extracomment>
            <translation>Nouvelle couverture pour « {0} »</translation>
        </message>
        <message>
            <source>Remove {0} from “{1}”</source>
            <extracomment>op</extracomment>
            <translation>Retirer {0} de « {1} »</translation>
        </message>
        <message>
            <source>Removed {0} from “{1}”</source>
            <extracomment>op, once it is done</extracomment>
            <translation>Retiré de « {1} » : {0}</translation>
        </message>
        <message>
            <source>New album “{0}” with {1}</source>
            <extracomment>op</extracomment>
            <translation>Nouvel album « {0} » avec {1}</translation>
        </message>
        <message>
            <source>New album “{0}”</source>
            <extracomment>op</extracomment>
            <translation>Nouvel album « {0} »</translation>
        </message>
        <message>
            <source>Put {0} on top</source>
            <extracomment>op</extracomment>
            <translation>Placer {0} au premier niveau</translation>
        </message>
        <message>
            <source>Put {0} below “{1}”</source>
            <extracomment>op</extracomment>
            <translation>Placer {0} sous « {1} »</translation>
        </message>
        <message numerus="yes">
            <source>Split “{0}” into %n albums</source>
            <extracomment>op</extracomment>
            <translation>
                <numerusform>Scinder « {0} » en %Ln album</numerusform>
                <numerusform>Scinder « {0} » en %Ln albums</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Group %n photos</source>
            <extracomment>op</extracomment>
            <translation>
                <numerusform>Regrouper %Ln photo</numerusform>
                <numerusform>Regrouper %Ln photos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Grouped %n photos</source>
            <extracomment>op, once it is done</extracomment>
            <translation>
                <numerusform>%Ln photo regroupée</numerusform>
                <numerusform>%Ln photos regroupées</numerusform>
            </translation>
        </message>
        <message>
            <source>Group {0} photos into {1} albums</source>
            <extracomment>op</extracomment>
            <translation>Regrouper {0} photos en {1} albums</translation>
        </message>
        <message>
            <source>Grouped {0} photos into {1} albums</source>
            <extracomment>op, once it is done</extracomment>
            <translation>{0} photos regroupées en {1} albums</translation>
        </message>
        <message numerus="yes">
            <source>Group %n albums anew</source>
            <extracomment>op</extracomment>
            <translation>
                <numerusform>Regrouper à nouveau %Ln album</numerusform>
                <numerusform>Regrouper à nouveau %Ln albums</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Grouped %n albums anew</source>
            <extracomment>op, once it is done</extracomment>
            <translation>
                <numerusform>%Ln album regroupé à nouveau</numerusform>
                <numerusform>%Ln albums regroupés à nouveau</numerusform>
            </translation>
        </message>
        <message>
            <source>Place {0}</source>
            <extracomment>op</extracomment>
            <translation>Placer {0}</translation>
        </message>
        <message>
            <source>Placed {0}</source>
            <extracomment>op, once it is done</extracomment>
            <translation>Placé : {0}</translation>
        </message>
        <message numerus="yes">
            <source>Place %n new photos</source>
            <extracomment>op</extracomment>
            <translation>
                <numerusform>Placer %Ln nouvelle photo</numerusform>
                <numerusform>Placer %Ln nouvelles photos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Placed %n new photos</source>
            <extracomment>op, once it is done</extracomment>
            <translation>
                <numerusform>%Ln nouvelle photo placée</numerusform>
                <numerusform>%Ln nouvelles photos placées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Name %n albums</source>
            <extracomment>op</extracomment>
            <translation>
                <numerusform>Nommer %Ln album</numerusform>
                <numerusform>Nommer %Ln albums</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Named %n albums</source>
            <extracomment>op, once it is done</extracomment>
            <translation>
                <numerusform>%Ln album nommé</numerusform>
                <numerusform>%Ln albums nommés</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose at least two albums to merge.</source>
            <extracomment>error</extracomment>
            <translation>Choisir au moins deux albums à fusionner.</translation>
        </message>
        <message>
            <source>Photo {0} is not in “{1}”.</source>
            <extracomment>error</extracomment>
            <translation>La photo {0} n’est pas dans « {1} ».</translation>
        </message>
        <message>
            <source>“{0}” cannot stand below itself.</source>
            <extracomment>error</extracomment>
            <translation>« {0} » ne peut pas être placé sous lui-même.</translation>
        </message>
        <message>
            <source>Albums can stand {0} deep; “{1}” would stand deeper.</source>
            <extracomment>error</extracomment>
            <translation>Les albums peuvent avoir {0} niveaux ; « {1} » serait plus bas.</translation>
        </message>
        <message>
            <source>“{0}” cannot be split that way.</source>
            <extracomment>error</extracomment>
            <translation>« {0} » ne peut pas être scindé ainsi.</translation>
        </message>
        <message>
            <source>A name needs at least one letter.</source>
            <extracomment>error</extracomment>
            <translation>Un nom doit contenir au moins une lettre.</translation>
        </message>
        <message>
            <source>There is no photo {0} in this library.</source>
            <extracomment>error</extracomment>
            <translation>Il n’y a pas de photo {0} dans cette photothèque.</translation>
        </message>
        <message numerus="yes">
            <source>%n photos</source>
            <extracomment>part</extracomment>
            <translation>
                <numerusform>%Ln photo</numerusform>
                <numerusform>%Ln photos</numerusform>
            </translation>
        </message>
        <message>
            <source>There is not enough memory for this model. Close other programs, choose a smaller model, or use the built-in descriptor (--embedder builtin).</source>
            <extracomment>error</extracomment>
            <translation>Il n’y a pas assez de mémoire pour ce modèle. Fermer d’autres programmes, choisir un modèle plus petit ou utiliser le descripteur intégré (--embedder builtin).</translation>
        </message>
        <message>
            <source>There is no picture to learn from.</source>
            <extracomment>error</extracomment>
            <translation>Il n’y a aucune image dont apprendre.</translation>
        </message>
        <message>
            <source>What the built-in descriptor had learned from this library is damaged or of another version. Index the library again to learn it anew.</source>
            <extracomment>error</extracomment>
            <translation>Ce que le descripteur intégré avait appris de cette photothèque est endommagé ou d’une autre version. Indexer à nouveau la photothèque pour le réapprendre.</translation>
        </message>
        <message>
            <source>A model in 8 bits sees pictures of one shape: choose --fit crop, or another precision.</source>
            <extracomment>error</extracomment>
            <translation>Un modèle en 8 bits ne voit que des images d’un seul format : choisir --fit crop, ou une autre précision.</translation>
        </message>
        <message>
            <source>Numbers of 8 bits need OpenVINO. Install it with: pip install 'albumen[cpu-fast]'</source>
            <extracomment>error</extracomment>
            <translation>Les nombres de 8 bits demandent OpenVINO. L’installer avec : pip install 'albumen[cpu-fast]'</translation>
        </message>
        <message>
            <source>{0} is not on this computer: there is no complete {1} in the Hugging Face cache ({2}). Fetch it with: albumen models get {3}; or give the folder that holds it, or do without: albumen organize --embedder builtin.</source>
            <extracomment>error</extracomment>
            <translation>{0} n’est pas sur cet ordinateur : le cache de Hugging Face ({2}) ne contient pas de {1} complet. Le télécharger avec : albumen models get {3} ; ou donner le dossier qui le contient, ou s’en passer : albumen organize --embedder builtin.</translation>
        </message>
        <message>
            <source>{0} Give a folder in Hugging Face layout (config.json, preprocessor_config.json, model.safetensors), or do without: albumen organize --embedder builtin.</source>
            <extracomment>error</extracomment>
            <translation>{0} Donner un dossier au format de Hugging Face (config.json, preprocessor_config.json, model.safetensors), ou s’en passer : albumen organize --embedder builtin.</translation>
        </message>
        <message>
            <source>There is no photo to bring the model to 8 bits with.</source>
            <extracomment>error</extracomment>
            <translation>Il n’y a aucune photo pour passer le modèle en 8 bits.</translation>
        </message>
        <message>
            <source>The model in 8 bits that this library keeps is damaged or of another version. Index again with: albumen index --precision auto</source>
            <extracomment>error</extracomment>
            <translation>Le modèle en 8 bits que garde cette photothèque est endommagé ou d’une autre version. Indexer à nouveau avec : albumen index --precision auto</translation>
        </message>
        <message>
            <source>The preprocessor_config.json in “{0}” asks for something that Albumen does not do ({1}).</source>
            <extracomment>error</extracomment>
            <translation>Le fichier preprocessor_config.json dans « {0} » demande quelque chose qu’Albumen ne fait pas ({1}).</translation>
        </message>
        <message>
            <source>{0} does not understand words. CLIP and SigLIP 2 do.</source>
            <extracomment>error</extracomment>
            <translation>{0} ne comprend pas les mots. CLIP et SigLIP 2 les comprennent.</translation>
        </message>
        <message>
            <source>The model in “{0}” lacks its vocabulary ({1}); fetch it again.</source>
            <extracomment>error</extracomment>
            <translation>Il manque au modèle dans « {0} » son vocabulaire ({1}) ; le télécharger à nouveau.</translation>
        </message>
        <message>
            <source>The vocabulary of the model in “{0}” is damaged: {1}</source>
            <extracomment>error</extracomment>
            <translation>Le vocabulaire du modèle dans « {0} » est endommagé : {1}</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <extracomment>reason</extracomment>
            <translation>Le disque est plein.</translation>
        </message>
        <message>
            <source>It may not be read or written.</source>
            <extracomment>reason</extracomment>
            <translation>La lecture ou l’écriture n’est pas autorisée.</translation>
        </message>
        <message>
            <source>Nothing can be written there.</source>
            <extracomment>reason</extracomment>
            <translation>Rien ne peut être écrit à cet endroit.</translation>
        </message>
        <message>
            <source>It is gone.</source>
            <extracomment>reason</extracomment>
            <translation>Il n’est plus là.</translation>
        </message>
        <message>
            <source>The disk has an error.</source>
            <extracomment>reason</extracomment>
            <translation>Le disque a une erreur.</translation>
        </message>
        <message>
            <source>Its path is too long.</source>
            <extracomment>reason</extracomment>
            <translation>Son chemin est trop long.</translation>
        </message>
        <message>
            <source>It is no plain file any more</source>
            <extracomment>error</extracomment>
            <translation>Ce n’est plus un fichier ordinaire</translation>
        </message>
        <message>
            <source>The original has changed since Albumen read it. Run albumen index, then export again</source>
            <extracomment>error</extracomment>
            <translation>L’original a changé depuis qu’Albumen l’a lu. Lancer albumen index, puis exporter à nouveau</translation>
        </message>
        <message>
            <source>Windows allows symbolic links only in developer mode (Settings, For developers). Turn it on, or export copies.</source>
            <extracomment>error</extracomment>
            <translation>Windows n’autorise les liens symboliques qu’en mode développeur (Paramètres, Espace développeurs). L’activer, ou exporter des copies.</translation>
        </message>
        <message>
            <source>{0} cannot hold symbolic links. Export copies instead.</source>
            <extracomment>error</extracomment>
            <translation>{0} ne peut pas contenir de liens symboliques. Exporter plutôt des copies.</translation>
        </message>
        <message>
            <source>what was written reads differently</source>
            <extracomment>error</extracomment>
            <translation>ce qui a été écrit se relit différemment</translation>
        </message>
        <message>
            <source>{0} belongs to the library itself. Choose another folder.</source>
            <extracomment>error</extracomment>
            <translation>{0} appartient à la photothèque elle-même. Choisir un autre dossier.</translation>
        </message>
        <message>
            <source>{0} is a file, not a folder. Choose another place.</source>
            <extracomment>error</extracomment>
            <translation>{0} est un fichier, pas un dossier. Choisir un autre emplacement.</translation>
        </message>
        <message>
            <source>Nothing can be written into {0}. Choose another folder.</source>
            <extracomment>error</extracomment>
            <translation>Rien ne peut être écrit dans {0}. Choisir un autre dossier.</translation>
        </message>
        <message>
            <source>“{0}” in {1} is a link to another place. Remove it or choose another folder.</source>
            <extracomment>error</extracomment>
            <translation>« {0} » dans {1} est un lien vers un autre emplacement. Le supprimer ou choisir un autre dossier.</translation>
        </message>
        <message>
            <source>There is too little room in {0}: {1} are needed, {2} are free.</source>
            <extracomment>error</extracomment>
            <translation>Il y a trop peu de place dans {0} : il faut {1}, il reste {2}.</translation>
        </message>
        <message>
            <source>{0} lies inside {1}, where your photos are. Choose a folder outside of it.</source>
            <extracomment>error</extracomment>
            <translation>{0} se trouve dans {1}, où sont vos photos. Choisir un dossier en dehors.</translation>
        </message>
        <message>
            <source>Your photos in {0} lie inside {1}. Choose a folder that holds none of them.</source>
            <extracomment>error</extracomment>
            <translation>Vos photos de {0} se trouvent dans {1}. Choisir un dossier qui n’en contient aucune.</translation>
        </message>
        <message>
            <source>There is no free name for the list of files in {0}.</source>
            <extracomment>error</extracomment>
            <translation>Aucun nom n’est libre dans {0} pour la liste des fichiers.</translation>
        </message>
        <message>
            <source>The photos are exported, but not the list of them ({0}): {1}</source>
            <extracomment>error</extracomment>
            <translation>Les photos sont exportées, mais pas leur liste ({0}) : {1}</translation>
        </message>
        <message>
            <source>Files cannot be exported by “{0}”. Choose one of: {1}.</source>
            <extracomment>error</extracomment>
            <translation>Les fichiers ne peuvent pas être exportés par « {0} ». Choisir parmi : {1}.</translation>
        </message>
        <message>
            <source>{0} cannot be made. {1}</source>
            <extracomment>error</extracomment>
            <translation>Impossible de créer {0}. {1}</translation>
        </message>
        <message>
            <source>An export of this library is under way. Wait for it, or cancel it there.</source>
            <extracomment>error</extracomment>
            <translation>Un export de cette photothèque est en cours. L’attendre, ou l’annuler là-bas.</translation>
        </message>
        <message>
            <source>a text</source>
            <extracomment>part</extracomment>
            <translation>un texte</translation>
        </message>
        <message>
            <source>a sound recording</source>
            <extracomment>part</extracomment>
            <translation>un enregistrement sonore</translation>
        </message>
        <message>
            <source>a video</source>
            <extracomment>part</extracomment>
            <translation>une vidéo</translation>
        </message>
        <message>
            <source>a web page</source>
            <extracomment>part</extracomment>
            <translation>une page web</translation>
        </message>
        <message>
            <source>a vector drawing</source>
            <extracomment>part</extracomment>
            <translation>un dessin vectoriel</translation>
        </message>
        <message>
            <source>The rest of this animation is damaged.</source>
            <extracomment>error</extracomment>
            <translation>Le reste de cette animation est endommagé.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <extracomment>reason</extracomment>
            <translation>Le fichier est vide.</translation>
        </message>
        <message>
            <source>The file holds nothing but filler; its content was lost.</source>
            <extracomment>reason</extracomment>
            <translation>Le fichier ne contient que du remplissage ; son contenu est perdu.</translation>
        </message>
        <message>
            <source>The file is cut short; its end is missing.</source>
            <extracomment>reason</extracomment>
            <translation>Le fichier est tronqué ; la fin manque.</translation>
        </message>
        <message>
            <source>The file is cut short, and too little of it is left to show.</source>
            <extracomment>reason</extracomment>
            <translation>Le fichier est tronqué, et il en reste trop peu pour l’afficher.</translation>
        </message>
        <message>
            <source>The file is damaged.</source>
            <extracomment>reason</extracomment>
            <translation>Le fichier est endommagé.</translation>
        </message>
        <message>
            <source>This is not a picture, or it is damaged from its very beginning.</source>
            <extracomment>reason</extracomment>
            <translation>Ce n’est pas une image, ou elle est endommagée dès le début.</translation>
        </message>
        <message>
            <source>The picture is too large to be shown on this computer.</source>
            <extracomment>reason</extracomment>
            <translation>L’image est trop grande pour être affichée sur cet ordinateur.</translation>
        </message>
        <message>
            <source>The picture needs too much memory.</source>
            <extracomment>reason</extracomment>
            <translation>L’image demande trop de mémoire.</translation>
        </message>
        <message>
            <source>The picture made the decoder crash.</source>
            <extracomment>reason</extracomment>
            <translation>L’image a fait planter le décodeur.</translation>
        </message>
        <message>
            <source>This is not a file that holds anything, but a folder, a pipe or a device.</source>
            <extracomment>reason</extracomment>
            <translation>Ce n’est pas un fichier avec un contenu, mais un dossier, un tube ou un périphérique.</translation>
        </message>
        <message>
            <source>You have no permission to open this file.</source>
            <extracomment>reason</extracomment>
            <translation>Vous n’avez pas le droit d’ouvrir ce fichier.</translation>
        </message>
        <message>
            <source>The file is no longer there.</source>
            <extracomment>reason</extracomment>
            <translation>Le fichier n’est plus là.</translation>
        </message>
        <message>
            <source>The file cannot be read; the drive may be faulty or away.</source>
            <extracomment>reason</extracomment>
            <translation>Le fichier ne peut pas être lu ; le disque est peut-être défectueux ou non connecté.</translation>
        </message>
        <message>
            <source>The file was being changed while it was read.</source>
            <extracomment>reason</extracomment>
            <translation>Le fichier a été modifié pendant sa lecture.</translation>
        </message>
        <message>
            <source>This is an unfinished download.</source>
            <extracomment>reason</extracomment>
            <translation>C’est un téléchargement inachevé.</translation>
        </message>
        <message>
            <source>This is macOS’s companion file of a picture, not a picture.</source>
            <extracomment>reason</extracomment>
            <translation>C’est le fichier qui accompagne une image sous macOS, pas une image.</translation>
        </message>
        <message>
            <source>This is a note that another program left behind, not a picture.</source>
            <extracomment>reason</extracomment>
            <translation>C’est une note laissée par un autre programme, pas une image.</translation>
        </message>
        <message>
            <source>Pictures of this kind cannot be shown.</source>
            <extracomment>reason</extracomment>
            <translation>Les images de ce type ne peuvent pas être affichées.</translation>
        </message>
        <message>
            <source>Only the upper part could be read; the file is cut short.</source>
            <extracomment>reason</extracomment>
            <translation>Seule la partie supérieure a pu être lue ; le fichier est tronqué.</translation>
        </message>
        <message>
            <source>The file is cut short; the picture may be coarser than it was.</source>
            <extracomment>reason</extracomment>
            <translation>Le fichier est tronqué ; l’image est peut-être moins fine qu’elle ne l’était.</translation>
        </message>
        <message>
            <source>Only the preview inside this raw file is shown.</source>
            <extracomment>reason</extracomment>
            <translation>Seul l’aperçu contenu dans ce fichier RAW est affiché.</translation>
        </message>
        <message>
            <source>This raw file holds no preview; it was developed with standard settings.</source>
            <extracomment>reason</extracomment>
            <translation>Ce fichier RAW ne contient pas d’aperçu ; il a été développé avec des réglages standard.</translation>
        </message>
        <message numerus="yes">
            <source>Reading the picture took longer than %n seconds.</source>
            <extracomment>part</extracomment>
            <translation>
                <numerusform>La lecture de l’image a duré plus de %Ln seconde.</numerusform>
                <numerusform>La lecture de l’image a duré plus de %Ln secondes.</numerusform>
            </translation>
        </message>
        <message>
            <source>This is {0}, not a picture.</source>
            <extracomment>part</extracomment>
            <translation>C’est {0}, pas une image.</translation>
        </message>
        <message numerus="yes">
            <source>Only the first of %n pages is shown.</source>
            <extracomment>part</extracomment>
            <translation>
                <numerusform>Seule la première page sur %Ln est affichée.</numerusform>
                <numerusform>Seule la première des %Ln pages est affichée.</numerusform>
            </translation>
        </message>
        <message>
            <source>ignored, as you asked</source>
            <extracomment>reason</extracomment>
            <translation>laissé de côté, comme demandé</translation>
        </message>
        <message>
            <source>the same folder as one that was read already</source>
            <extracomment>reason</extracomment>
            <translation>le même dossier qu’un autre déjà lu</translation>
        </message>
        <message>
            <source>you have no permission to open it</source>
            <extracomment>reason</extracomment>
            <translation>vous n’avez pas le droit de l’ouvrir</translation>
        </message>
        <message>
            <source>it cannot be read</source>
            <extracomment>reason</extracomment>
            <translation>il ne peut pas être lu</translation>
        </message>
        <message>
            <source>its path is too long for this system</source>
            <extracomment>reason</extracomment>
            <translation>son chemin est trop long pour ce système</translation>
        </message>
        <message>
            <source>holds a .nomedia file</source>
            <extracomment>reason</extracomment>
            <translation>contient un fichier .nomedia</translation>
        </message>
        <message>
            <source>This is a pipe between programs, not a file.</source>
            <extracomment>reason</extracomment>
            <translation>C’est un tube entre programmes, pas un fichier.</translation>
        </message>
        <message>
            <source>This is a connection between programs, not a file.</source>
            <extracomment>reason</extracomment>
            <translation>C’est une connexion entre programmes, pas un fichier.</translation>
        </message>
        <message>
            <source>This is a device, not a file.</source>
            <extracomment>reason</extracomment>
            <translation>C’est un périphérique, pas un fichier.</translation>
        </message>
        <message>
            <source>“{0}” is not a folder; choose the folder that your photos lie in.</source>
            <extracomment>error</extracomment>
            <translation>« {0} » n’est pas un dossier ; choisir le dossier où se trouvent vos photos.</translation>
        </message>
        <message>
            <source>You have no permission to open the folder “{0}”.</source>
            <extracomment>error</extracomment>
            <translation>Vous n’avez pas le droit d’ouvrir le dossier « {0} ».</translation>
        </message>
        <message>
            <source>The folder “{0}” is not there; is the drive connected?</source>
            <extracomment>error</extracomment>
            <translation>Le dossier « {0} » n’est pas là ; le disque est-il connecté ?</translation>
        </message>
        <message>
            <source>The folder “{0}” cannot be opened; is the drive connected?</source>
            <extracomment>error</extracomment>
            <translation>Le dossier « {0} » ne peut pas être ouvert ; le disque est-il connecté ?</translation>
        </message>
        <message>
            <source>The file .albumenignore in “{0}” cannot be read.</source>
            <extracomment>error</extracomment>
            <translation>Le fichier .albumenignore dans « {0} » ne peut pas être lu.</translation>
        </message>
        <message>
            <source>One of the patterns of files to ignore makes no sense: {0}.</source>
            <extracomment>error</extracomment>
            <translation>Un des motifs de fichiers à laisser de côté n’a pas de sens : {0}.</translation>
        </message>
        <message>
            <source>The folder “{0}” was exchanged while it was being read; please try again.</source>
            <extracomment>error</extracomment>
            <translation>Le dossier « {0} » a été remplacé pendant sa lecture ; veuillez réessayer.</translation>
        </message>
        <message>
            <source>This is a link to something that is not there.</source>
            <extracomment>part</extracomment>
            <translation>C’est un lien vers quelque chose qui n’est pas là.</translation>
        </message>
        <message>
            <source>You have no permission to look at this file.</source>
            <extracomment>part</extracomment>
            <translation>Vous n’avez pas le droit de consulter ce fichier.</translation>
        </message>
        <message>
            <source>The system cannot say anything about this file: {0}.</source>
            <extracomment>part</extracomment>
            <translation>Le système ne peut rien dire de ce fichier : {0}.</translation>
        </message>
        <message>
            <source>This is a link that leads back to itself.</source>
            <extracomment>part</extracomment>
            <translation>C’est un lien qui ramène à lui-même.</translation>
        </message>
        <message>
            <source>There is no model called “{0}”. Choose one of: {1}; or say owner/repository as it stands on the hub, or a folder.</source>
            <extracomment>error</extracomment>
            <translation>Il n’y a pas de modèle nommé « {0} ». Choisir parmi : {1} ; ou indiquer propriétaire/dépôt comme sur le hub, ou un dossier.</translation>
        </message>
        <message>
            <source>The drive on which “{0}” should lie is not there. HF_HOME names another place.</source>
            <extracomment>error</extracomment>
            <translation>Le disque où devrait se trouver « {0} » n’est pas là. HF_HOME permet d’indiquer un autre emplacement.</translation>
        </message>
        <message>
            <source>There is not enough room for {0}: {1} MB are still to come, and of the {2} MB that are free where “{3}” lies, {4} MB should stay so. Make room, or set HF_HOME to a place that has some.</source>
            <extracomment>error</extracomment>
            <translation>Il n’y a pas assez de place pour {0} : {1} Mo sont encore à venir, et sur les {2} Mo libres là où se trouve « {3} », {4} Mo doivent le rester. Faire de la place, ou indiquer dans HF_HOME un emplacement qui en a.</translation>
        </message>
        <message>
            <source>No model on the hub can be called “{0}”.</source>
            <extracomment>error</extracomment>
            <translation>Aucun modèle du hub ne peut se nommer « {0} ».</translation>
        </message>
        <message>
            <source>What answers at {0} is not the hub, or speaks another language ({1}). On a public network, sign in to it first.</source>
            <extracomment>error</extracomment>
            <translation>Ce qui répond à {0} n’est pas le hub, ou parle une autre langue ({1}). Sur un réseau public, s’y connecter d’abord.</translation>
        </message>
        <message>
            <source>The repository “{0}” holds no weights that Albumen can open (model.safetensors).</source>
            <extracomment>error</extracomment>
            <translation>Le dépôt « {0} » ne contient pas de poids qu’Albumen puisse ouvrir (model.safetensors).</translation>
        </message>
        <message>
            <source>The repository “{0}” holds no model that looks at pictures: it lacks config.json or preprocessor_config.json.</source>
            <extracomment>error</extracomment>
            <translation>Le dépôt « {0} » ne contient pas de modèle qui analyse des images : il y manque config.json ou preprocessor_config.json.</translation>
        </message>
        <message>
            <source>The weights of “{0}” are on the hub only as a pickle, which can run foreign code when it is opened. Albumen fetches weights in the safetensors format (model.safetensors).</source>
            <extracomment>error</extracomment>
            <translation>Les poids de « {0} » n’existent sur le hub qu’en pickle, qui peut exécuter du code étranger à l’ouverture. Albumen télécharge des poids au format safetensors (model.safetensors).</translation>
        </message>
        <message>
            <source>The proxy or certificates that the environment names cannot be used: {0}</source>
            <extracomment>error</extracomment>
            <translation>Le proxy ou les certificats indiqués par l’environnement sont inutilisables : {0}</translation>
        </message>
        <message>
            <source>Nothing is fetched, because HF_HUB_OFFLINE is set. Unset it to go online, or name a folder that holds a model.</source>
            <extracomment>error</extracomment>
            <translation>Rien n’est téléchargé, car HF_HUB_OFFLINE est défini. Le retirer pour aller en ligne, ou indiquer un dossier qui contient un modèle.</translation>
        </message>
        <message>
            <source>“{0}” is handed out only to those who have accepted its licence. Accept it at {1}/{2}, make a token at {3}/settings/tokens, and set HF_TOKEN to it.</source>
            <extracomment>error</extracomment>
            <translation>« {0} » n’est remis qu’à ceux qui ont accepté sa licence. L’accepter sur {1}/{2}, créer un jeton sur {3}/settings/tokens et le mettre dans HF_TOKEN.</translation>
        </message>
        <message>
            <source>There is no model “{0}” at {1}; or it is private, and HF_TOKEN holds no token that opens it.</source>
            <extracomment>error</extracomment>
            <translation>Il n’y a pas de modèle « {0} » sur {1} ; ou il est privé, et HF_TOKEN ne contient pas de jeton qui l’ouvre.</translation>
        </message>
        <message>
            <source>{0} is in trouble (it answers {1}). Try again later. What has arrived is kept: the same command goes on from here.</source>
            <extracomment>error</extracomment>
            <translation>{0} a des difficultés (réponse : {1}). Réessayer plus tard. Ce qui est arrivé est conservé : la même commande reprend d’ici.</translation>
        </message>
        <message>
            <source>{0} cannot be reached: {1}. Check the network, and HTTPS_PROXY where there is a proxy.</source>
            <extracomment>error</extracomment>
            <translation>{0} est injoignable : {1}. Vérifier le réseau, et HTTPS_PROXY s’il y a un proxy.</translation>
        </message>
        <message>
            <source>{0} refuses “{1}” ({2}). If HF_TOKEN is set, or you are logged in, that token is not accepted.</source>
            <extracomment>error</extracomment>
            <translation>{0} refuse « {1} » ({2}). Si HF_TOKEN est défini, ou si vous êtes connecté, ce jeton n’est pas accepté.</translation>
        </message>
        <message>
            <source>A file of “{0}” is not at {1} any more. Ask again with the same command.</source>
            <extracomment>error</extracomment>
            <translation>Un fichier de « {0} » n’est plus sur {1}. Redemander avec la même commande.</translation>
        </message>
        <message>
            <source>The Hugging Face cache cannot be written to ({0}): {1}. HF_HOME names another place.</source>
            <extracomment>part</extracomment>
            <translation>Impossible d’écrire dans le cache de Hugging Face ({0}) : {1}. HF_HOME permet d’indiquer un autre emplacement.</translation>
        </message>
        <message>
            <source>The Hugging Face cache cannot be written to: {0}. HF_HOME names another place.</source>
            <extracomment>part</extracomment>
            <translation>Impossible d’écrire dans le cache de Hugging Face : {0}. HF_HOME permet d’indiquer un autre emplacement.</translation>
        </message>
        <message>
            <source>The disk is full ({0}). Make room, or set HF_HOME to a place that has some. What has arrived is kept: the same command goes on from here.</source>
            <extracomment>part</extracomment>
            <translation>Le disque est plein ({0}). Faire de la place, ou indiquer dans HF_HOME un emplacement qui en a. Ce qui est arrivé est conservé : la même commande reprend d’ici.</translation>
        </message>
        <message>
            <source>The disk is full. Make room, or set HF_HOME to a place that has some. What has arrived is kept: the same command goes on from here.</source>
            <extracomment>part</extracomment>
            <translation>Le disque est plein. Faire de la place, ou indiquer dans HF_HOME un emplacement qui en a. Ce qui est arrivé est conservé : la même commande reprend d’ici.</translation>
        </message>
        <message>
            <source>The file {0} of “{1}” arrived damaged, twice: its checksum is not the one that {2} states. Nothing of it was kept. Try again later, or over another network.</source>
            <extracomment>error</extracomment>
            <translation>Le fichier {0} de « {1} » est arrivé endommagé, deux fois : sa somme de contrôle n’est pas celle qu’indique {2}. Rien n’en a été conservé. Réessayer plus tard, ou par un autre réseau.</translation>
        </message>
        <message>
            <source>The connection to {0} broke: {1}. What has arrived is kept: the same command goes on from here.</source>
            <extracomment>error</extracomment>
            <translation>La connexion à {0} a été coupée : {1}. Ce qui est arrivé est conservé : la même commande reprend d’ici.</translation>
        </message>
        <message>
            <source>The weights in “{0}” do not fit its config.json; fetch the model again.</source>
            <extracomment>error</extracomment>
            <translation>Les poids dans « {0} » ne vont pas avec son config.json ; télécharger à nouveau le modèle.</translation>
        </message>
        <message>
            <source>The model in “{0}” cannot be opened; fetch it again. ({1})</source>
            <extracomment>error</extracomment>
            <translation>Le modèle dans « {0} » ne peut pas être ouvert ; le télécharger à nouveau. ({1})</translation>
        </message>
        <message>
            <source>The file “{0}” is damaged or incomplete: fetch the model again.</source>
            <extracomment>error</extracomment>
            <translation>Le fichier « {0} » est endommagé ou incomplet : télécharger à nouveau le modèle.</translation>
        </message>
        <message>
            <source>The file “{0}” is incomplete: fetch the model again.</source>
            <extracomment>error</extracomment>
            <translation>Le fichier « {0} » est incomplet : télécharger à nouveau le modèle.</translation>
        </message>
        <message>
            <source>The file “{0}” is damaged: fetch the model again.</source>
            <extracomment>error</extracomment>
            <translation>Le fichier « {0} » est endommagé : télécharger à nouveau le modèle.</translation>
        </message>
        <message>
            <source>“{0}” does not look at photos. Choose one of: {1}.</source>
            <extracomment>error</extracomment>
            <translation>« {0} » n’analyse pas les photos. Choisir parmi : {1}.</translation>
        </message>
        <message>
            <source>title {0} of {1}</source>
            <extracomment>note</extracomment>
            <translation>titre {0} sur {1}</translation>
        </message>
        <message>
            <source>album {0} of {1}</source>
            <extracomment>note</extracomment>
            <translation>album {0} sur {1}</translation>
        </message>
        <message>
            <source>There is no list of categories called “{0}”. Choose one of: {1}; or a .json or .csv file.</source>
            <extracomment>error</extracomment>
            <translation>Il n’y a pas de liste de catégories nommée « {0} ». Choisir parmi : {1} ; ou un fichier .json ou .csv.</translation>
        </message>
        <message>
            <source>{0} must list between two and {1} different categories; it has {2}.</source>
            <extracomment>error</extracomment>
            <translation>{0} doit contenir entre deux et {1} catégories différentes ; il y en a {2}.</translation>
        </message>
        <message>
            <source>The categories in {0} cannot be read: {1}.</source>
            <extracomment>error</extracomment>
            <translation>Les catégories dans {0} ne peuvent pas être lues : {1}.</translation>
        </message>
        <message>
            <source>There is no namer called “{0}”. Choose one of: facts, {1}; or ollama:MODEL, owner/repository as on the hub, a model's folder, or the address of a model server.</source>
            <extracomment>error</extracomment>
            <translation>Il n’y a pas de nommeur appelé « {0} ». Choisir parmi : facts, {1} ; ou ollama:MODÈLE, propriétaire/dépôt comme sur le hub, le dossier d’un modèle ou l’adresse d’un serveur de modèles.</translation>
        </message>
        <message>
            <source>No LLaVA is on this computer: there is none in the Hugging Face cache ({0}). Fetch one, for instance with: albumen models get {1}, or without a graphics card: albumen models get {2}; or do without: --namer facts.</source>
            <extracomment>error</extracomment>
            <translation>Aucun LLaVA n’est sur cet ordinateur : il n’y en a pas dans le cache de Hugging Face ({0}). En télécharger un, par exemple avec : albumen models get {1}, ou sans carte graphique : albumen models get {2} ; ou s’en passer : --namer facts.</translation>
        </message>
        <message>
            <source>“{0}” is not on this computer: there is no complete {1} in the Hugging Face cache ({2}). Fetch it with: {3}; or do without: --namer facts.</source>
            <extracomment>error</extracomment>
            <translation>« {0} » n’est pas sur cet ordinateur : le cache de Hugging Face ({2}) ne contient pas de {1} complet. Le télécharger avec : {3} ; ou s’en passer : --namer facts.</translation>
        </message>
        <message>
            <source>“{0}” is no address of a server: it must begin with http:// or https://.</source>
            <extracomment>error</extracomment>
            <translation>« {0} » n’est pas une adresse de serveur : elle doit commencer par http:// ou https://.</translation>
        </message>
        <message>
            <source>“{0}” is no address of a server ({1}).</source>
            <extracomment>error</extracomment>
            <translation>« {0} » n’est pas une adresse de serveur ({1}).</translation>
        </message>
        <message>
            <source>Cancelled.</source>
            <extracomment>error</extracomment>
            <translation>Annulé.</translation>
        </message>
        <message>
            <source>What answers at {0} is no model server: it speaks no JSON. Check the address.</source>
            <extracomment>error</extracomment>
            <translation>Ce qui répond à {0} n’est pas un serveur de modèles : il ne parle pas JSON. Vérifier l’adresse.</translation>
        </message>
        <message>
            <source>The model server at {0} refuses ({1}).</source>
            <extracomment>error</extracomment>
            <translation>Le serveur de modèles à {0} refuse ({1}).</translation>
        </message>
        <message>
            <source>The model server at {0} sends questions on to another address, which is not followed. Name that address instead, if you trust it.</source>
            <extracomment>error</extracomment>
            <translation>Le serveur de modèles à {0} renvoie les questions à une autre adresse, qui n’est pas suivie. Indiquer cette adresse à la place, si vous lui faites confiance.</translation>
        </message>
        <message>
            <source>The model in “{0}” needs a package that is not installed: {1}</source>
            <extracomment>error</extracomment>
            <translation>Le modèle dans « {0} » a besoin d’un paquet qui n’est pas installé : {1}</translation>
        </message>
        <message>
            <source>A namer in 8 or 4 bits needs bitsandbytes. Install it with: pip install 'albumen[quantised]'</source>
            <extracomment>error</extracomment>
            <translation>Un nommeur en 8 ou 4 bits a besoin de bitsandbytes. L’installer avec : pip install 'albumen[quantised]'</translation>
        </message>
        <message>
            <source>There is not enough memory for {0}. Close other programs, choose a smaller model or --namer_precision int4, or do without: --namer facts.</source>
            <extracomment>error</extracomment>
            <translation>Il n’y a pas assez de mémoire pour {0}. Fermer d’autres programmes, choisir un modèle plus petit ou --namer_precision int4, ou s’en passer : --namer facts.</translation>
        </message>
        <message>
            <source>The model in “{0}” does not say how it is asked (it has no chat template); choose another.</source>
            <extracomment>error</extracomment>
            <translation>Le modèle dans « {0} » ne dit pas comment l’interroger (il n’a pas de modèle de conversation) ; en choisir un autre.</translation>
        </message>
        <message>
            <source>It has: {0}.</source>
            <extracomment>part</extracomment>
            <translation>Il a : {0}.</translation>
        </message>
        <message>
            <source>It has none yet.</source>
            <extracomment>part</extracomment>
            <translation>Il n’en a pas encore.</translation>
        </message>
        <message>
            <source>What answers at {0} is not Ollama: it gives no message.</source>
            <extracomment>error</extracomment>
            <translation>Ce qui répond à {0} n’est pas Ollama : il ne donne pas de message.</translation>
        </message>
        <message>
            <source>Ollama at {0} has no model that sees. Fetch one, for instance with: ollama pull llava</source>
            <extracomment>error</extracomment>
            <translation>Ollama à {0} n’a pas de modèle qui voit. En télécharger un, par exemple avec : ollama pull llava</translation>
        </message>
        <message>
            <source>Ollama at {0} has no model “{1}”. {2} Fetch it with: ollama pull {3}</source>
            <extracomment>error</extracomment>
            <translation>Ollama à {0} n’a pas de modèle « {1} ». {2} Le télécharger avec : ollama pull {3}</translation>
        </message>
        <message>
            <source>What answers at {0} is not Ollama: it lists no models.</source>
            <extracomment>error</extracomment>
            <translation>Ce qui répond à {0} n’est pas Ollama : il n’indique pas de modèles.</translation>
        </message>
        <message>
            <source>What answers at {0} does not speak OpenAI's protocol: it gives no message.</source>
            <extracomment>error</extracomment>
            <translation>Ce qui répond à {0} ne parle pas le protocole d’OpenAI : il ne donne pas de message.</translation>
        </message>
        <message>
            <source>The model server at {0} asks for a key: put it into the environment variable ALBUMEN_NAMER_KEY.</source>
            <extracomment>error</extracomment>
            <translation>Le serveur de modèles à {0} demande une clé : la mettre dans la variable d’environnement ALBUMEN_NAMER_KEY.</translation>
        </message>
        <message>
            <source>The server at {0} has several models ({1}). Say which one is meant: --namer {2}#NAME</source>
            <extracomment>error</extracomment>
            <translation>Le serveur à {0} a plusieurs modèles ({1}). Indiquer lequel : --namer {2}#NOM</translation>
        </message>
        <message>
            <source>What answers at {0} does not speak OpenAI's protocol: it lists no models.</source>
            <extracomment>error</extracomment>
            <translation>Ce qui répond à {0} ne parle pas le protocole d’OpenAI : il n’indique pas de modèles.</translation>
        </message>
        <message>
            <source>The list of towns is missing. Install Albumen again to name albums after places.</source>
            <extracomment>error</extracomment>
            <translation>La liste des villes manque. Réinstaller Albumen pour nommer les albums d’après les lieux.</translation>
        </message>
        <message>
            <source>The prompt {0} must begin with a line “version 1” and go on with what is asked.</source>
            <extracomment>error</extracomment>
            <translation>L’invite {0} doit commencer par une ligne « version 1 », suivie de la question.</translation>
        </message>
        <message>
            <source>The prompt {0} cannot be read: {1}.</source>
            <extracomment>error</extracomment>
            <translation>L’invite {0} ne peut pas être lue : {1}.</translation>
        </message>
        <message>
            <source>Looking for the parts of “{0}”</source>
            <extracomment>note</extracomment>
            <translation>Recherche des parties de « {0} »</translation>
        </message>
        <message>
            <source>“{0}” does not understand words. Search with clip or siglip2.</source>
            <extracomment>error</extracomment>
            <translation>« {0} » ne comprend pas les mots. Rechercher avec clip ou siglip2.</translation>
        </message>
        <message>
            <source>Categories need a model that looks at photos: say which with --namer.</source>
            <extracomment>error</extracomment>
            <translation>Les catégories demandent un modèle qui analyse les photos : indiquer lequel avec --namer.</translation>
        </message>
        <message>
            <source>Loading {0}</source>
            <extracomment>part</extracomment>
            <translation>Chargement de {0}</translation>
        </message>
        <message>
            <source>Learning colours and shapes from your photos</source>
            <extracomment>note</extracomment>
            <translation>Apprentissage des couleurs et des formes de vos photos</translation>
        </message>
        <message>
            <source>Bringing {0} to 8 bits on some of your photos</source>
            <extracomment>note</extracomment>
            <translation>Passage de {0} en 8 bits sur quelques-unes de vos photos</translation>
        </message>
        <message>
            <source>Photo {0} has not been looked at yet: run albumen index first.</source>
            <extracomment>error</extracomment>
            <translation>La photo {0} n’a pas encore été analysée : lancer d’abord albumen index.</translation>
        </message>
        <message>
            <source>These photos are not described yet. Run: albumen index</source>
            <extracomment>error</extracomment>
            <translation>Ces photos ne sont pas encore décrites. Lancer : albumen index</translation>
        </message>
        <message>
            <source>“{0}” holds albums, not photos; split one of them.</source>
            <extracomment>error</extracomment>
            <translation>« {0} » contient des albums, pas des photos ; scinder l’un d’eux.</translation>
        </message>
        <message>
            <source>“{0}” is too small to split.</source>
            <extracomment>error</extracomment>
            <translation>« {0} » est trop petit pour être scindé.</translation>
        </message>
        <message>
            <source>This library holds no folder yet. Add one with: albumen organize FOLDER</source>
            <extracomment>error</extracomment>
            <translation>Cette photothèque ne contient pas encore de dossier. En ajouter un avec : albumen organize DOSSIER</translation>
        </message>
        <message>
            <source>So that photos are recognised when a program rewrites their metadata</source>
            <extracomment>note</extracomment>
            <translation>Pour reconnaître les photos quand un programme réécrit leurs métadonnées</translation>
        </message>
        <message>
            <source>Loading the model</source>
            <extracomment>note</extracomment>
            <translation>Chargement du modèle</translation>
        </message>
        <message>
            <source>The photos have not been looked at yet: organize the folder first.</source>
            <extracomment>error</extracomment>
            <translation>Les photos n’ont pas encore été analysées : organiser d’abord le dossier.</translation>
        </message>
        <message>
            <source>{0} cannot be shown: {1}</source>
            <extracomment>error</extracomment>
            <translation>Impossible d’afficher {0} : {1}</translation>
        </message>
        <message>
            <source>A map has 2 or 3 dimensions, not {0}.</source>
            <extracomment>error</extracomment>
            <translation>Une carte a 2 ou 3 dimensions, pas {0}.</translation>
        </message>
        <message>
            <source>Finding neighbours</source>
            <extracomment>note</extracomment>
            <translation>Recherche des voisines</translation>
        </message>
        <message>
            <source>Laying photos out</source>
            <extracomment>note</extracomment>
            <translation>Disposition des photos</translation>
        </message>
        <message>
            <source>There are no photos to group.</source>
            <extracomment>error</extracomment>
            <translation>Il n’y a pas de photos à regrouper.</translation>
        </message>
        <message>
            <source>This is not the proposal that you saw: something has changed since. Look again.</source>
            <extracomment>error</extracomment>
            <translation>Ce n’est pas la proposition que vous avez vue : quelque chose a changé depuis. Regarder à nouveau.</translation>
        </message>
        <message>
            <source>The proposal changes no album “{0}”. See: albumen group --dry-run</source>
            <extracomment>error</extracomment>
            <translation>La proposition ne change aucun album « {0} ». Voir : albumen group --dry-run</translation>
        </message>
        <message>
            <source>best so far {0}</source>
            <extracomment>note</extracomment>
            <translation>meilleur résultat jusqu’ici : {0}</translation>
        </message>
        <message>
            <source>beginning with the settings of now</source>
            <extracomment>note</extracomment>
            <translation>en commençant par les réglages actuels</translation>
        </message>
        <message numerus="yes">
            <source>There is nothing to tune yet: at least %n photos must be described.</source>
            <extracomment>error</extracomment>
            <translation>
                <numerusform>Il n’y a encore rien à régler : au moins %Ln photo doit être décrite.</numerusform>
                <numerusform>Il n’y a encore rien à régler : au moins %Ln photos doivent être décrites.</numerusform>
            </translation>
        </message>
        <message>
            <source>{0} photos in {1} albums</source>
            <extracomment>note</extracomment>
            <translation>{0} photos dans {1} albums</translation>
        </message>
        <message>
            <source>Looking at {0}</source>
            <extracomment>note</extracomment>
            <translation>Analyse de {0}</translation>
        </message>
        <message>
            <source>There is no album {0} in this library.</source>
            <extracomment>error</extracomment>
            <translation>Il n’y a pas d’album {0} dans cette photothèque.</translation>
        </message>
        <message>
            <source>{0} overlaps with {1}, which this library already holds.</source>
            <extracomment>error</extracomment>
            <translation>{0} recouvre en partie {1}, que cette photothèque contient déjà.</translation>
        </message>
        <message>
            <source>There is no photo “{0}” in this library: give an id or a path.</source>
            <extracomment>error</extracomment>
            <translation>Il n’y a pas de photo « {0} » dans cette photothèque : donner un numéro ou un chemin.</translation>
        </message>
        <message>
            <source>The setting “{0}” cannot be {1}. {2}</source>
            <extracomment>error</extracomment>
            <translation>Le réglage « {0} » ne peut pas être {1}. {2}</translation>
        </message>
        <message>
            <source>The setting “{0}” must lie between {1} and {2}; it is {3}.</source>
            <extracomment>error</extracomment>
            <translation>Le réglage « {0} » doit être compris entre {1} et {2} ; il est de {3}.</translation>
        </message>
        <message>
            <source>The settings in {0} cannot be read: {1}. Mend or delete that file.</source>
            <extracomment>error</extracomment>
            <translation>Les réglages dans {0} ne peuvent pas être lus : {1}. Réparer ou supprimer ce fichier.</translation>
        </message>
        <message>
            <source>There is no setting called {0}.</source>
            <extracomment>error</extracomment>
            <translation>Il n’y a pas de réglage nommé {0}.</translation>
        </message>
        <message>
            <source>There is nothing to {0}.</source>
            <extracomment>error</extracomment>
            <translation>Il n’y a rien à {0}.</translation>
        </message>
        <message>
            <source>That {0} may be sent pictures cannot be noted: {1}.</source>
            <extracomment>error</extracomment>
            <translation>L’autorisation d’envoyer des images à {0} ne peut pas être notée : {1}.</translation>
        </message>
        <message>
            <source>There is no library in {0}. Make one with: albumen organize FOLDER --library {1}</source>
            <extracomment>error</extracomment>
            <translation>Il n’y a pas de photothèque dans {0}. En créer une avec : albumen organize DOSSIER --library {1}</translation>
        </message>
        <message>
            <source>The library in {0} cannot be opened: {1}.</source>
            <extracomment>error</extracomment>
            <translation>La photothèque dans {0} ne peut pas être ouverte : {1}.</translation>
        </message>
        <message>
            <source>The library in {0} cannot be used: {1}. What you said stands in {2}: move it away, make a new library and give it to `albumen decisions import`.</source>
            <extracomment>error</extracomment>
            <translation>La photothèque dans {0} est inutilisable : {1}. Vos décisions se trouvent dans {2} : mettre ce fichier de côté, créer une nouvelle photothèque et le donner à `albumen decisions import`.</translation>
        </message>
        <message>
            <source>The library in {0} cannot be used: {1}.</source>
            <extracomment>error</extracomment>
            <translation>La photothèque dans {0} est inutilisable : {1}.</translation>
        </message>
        <message>
            <source>Albumen is already at work on this library. Wait for it, or cancel it there.</source>
            <extracomment>error</extracomment>
            <translation>Albumen travaille déjà sur cette photothèque. L’attendre, ou l’annuler là-bas.</translation>
        </message>
        <message>
            <source>This library was written by a newer Albumen (format {0}; this program knows {1}). Update Albumen to open it.</source>
            <extracomment>error</extracomment>
            <translation>Cette photothèque a été écrite par un Albumen plus récent (format {0} ; ce programme connaît {1}). Mettre Albumen à jour pour l’ouvrir.</translation>
        </message>
        <message>
            <source>Something went wrong inside Albumen ({0}).</source>
            <extracomment>error</extracomment>
            <translation>Un problème est survenu dans Albumen ({0}).</translation>
        </message>
        <message>
            <source>Albumen is still busy with the last task.</source>
            <extracomment>error</extracomment>
            <translation>Albumen est encore occupé par la dernière tâche.</translation>
        </message>
        <message>
            <source>The working process ended unexpectedly; what it had done is kept. Start again to go on.</source>
            <extracomment>error</extracomment>
            <translation>Le processus de travail s’est arrêté de façon inattendue ; ce qu’il avait fait est conservé. Relancer pour continuer.</translation>
        </message>
        <message>
            <source>The worker ended with exit code {0}. Memory that ran out is the usual reason.</source>
            <extracomment>error</extracomment>
            <translation>Le processus de travail s’est arrêté avec le code {0}. C’est le plus souvent un manque de mémoire.</translation>
        </message>
        <message>
            <source>Leave out</source>
            <extracomment>setting</extracomment>
            <translation>Laisser de côté</translation>
        </message>
        <message>
            <source>Files and folders to leave out, as patterns like those of .gitignore.</source>
            <extracomment>setting</extracomment>
            <translation>Fichiers et dossiers à laisser de côté, en motifs comme ceux de .gitignore.</translation>
        </message>
        <message>
            <source>Hidden pictures</source>
            <extracomment>setting</extracomment>
            <translation>Images masquées</translation>
        </message>
        <message>
            <source>Also take pictures in hidden files and folders.</source>
            <extracomment>setting</extracomment>
            <translation>Prendre aussi les images des fichiers et dossiers masqués.</translation>
        </message>
        <message>
            <source>Respect .nomedia</source>
            <extracomment>setting</extracomment>
            <translation>Respecter .nomedia</translation>
        </message>
        <message>
            <source>Leave out folders that hold a .nomedia file, as Android's gallery does.</source>
            <extracomment>setting</extracomment>
            <translation>Laisser de côté les dossiers qui contiennent un fichier .nomedia, comme la galerie d’Android.</translation>
        </message>
        <message>
            <source>Descriptor</source>
            <extracomment>setting</extracomment>
            <translation>Descripteur</translation>
        </message>
        <message>
            <source>What looks at the photos: auto (the best DINOv2 here), builtin, a model's folder, or a name that `albumen models` lists.</source>
            <extracomment>setting</extracomment>
            <translation>Ce qui analyse les photos : auto (le meilleur DINOv2 présent), builtin, le dossier d’un modèle ou un nom indiqué par `albumen models`.</translation>
        </message>
        <message>
            <source>Search by words</source>
            <extracomment>setting</extracomment>
            <translation>Recherche par mots</translation>
        </message>
        <message>
            <source>What finds photos by what words say is in them: off, clip, siglip2 or a model's folder. It describes all photos once more.</source>
            <extracomment>setting</extracomment>
            <translation>Ce qui trouve les photos d’après des mots qui disent ce qu’elles montrent : off, clip, siglip2 ou le dossier d’un modèle. Toutes les photos sont décrites une fois de plus.</translation>
        </message>
        <message>
            <source>Edges of photos</source>
            <extracomment>setting</extracomment>
            <translation>Bords des photos</translation>
        </message>
        <message>
            <source>How a photo fits a model's square: crop (as the model was tried) or whole (nothing is cut off).</source>
            <extracomment>setting</extracomment>
            <translation>Comment une photo entre dans le carré d’un modèle : crop (comme le modèle a été éprouvé) ou whole (rien n’est coupé).</translation>
        </message>
        <message>
            <source>Exact decoding</source>
            <extracomment>setting</extracomment>
            <translation>Décodage exact</translation>
        </message>
        <message>
            <source>Decode JPEGs in full before a model sees them, as its reference does; slower, and hardly different.</source>
            <extracomment>setting</extracomment>
            <translation>Décoder les JPEG en entier avant qu’un modèle les voie, comme le fait sa référence ; plus lent, et à peine différent.</translation>
        </message>
        <message>
            <source>Precision</source>
            <extracomment>setting</extracomment>
            <translation>Précision</translation>
        </message>
        <message>
            <source>What numbers a model works with: auto (the fastest that gives the same), fp32, bf16, fp16, or int8 (needs the extra cpu-fast).</source>
            <extracomment>setting</extracomment>
            <translation>Les nombres avec lesquels un modèle calcule : auto (les plus rapides à résultat égal), fp32, bf16, fp16 ou int8 (demande l’extra cpu-fast).</translation>
        </message>
        <message>
            <source>Few – many albums</source>
            <extracomment>setting</extracomment>
            <translation>Peu – beaucoup d’albums</translation>
        </message>
        <message>
            <source>0 makes few large albums, 1 many small ones.</source>
            <extracomment>setting</extracomment>
            <translation>0 fait peu de grands albums, 1 beaucoup de petits.</translation>
        </message>
        <message>
            <source>Strict – generous</source>
            <extracomment>setting</extracomment>
            <translation>Strict – généreux</translation>
        </message>
        <message>
            <source>0 leaves doubtful photos in Unsorted, 1 finds a home for most.</source>
            <extracomment>setting</extracomment>
            <translation>0 laisse les photos douteuses dans « Non classées », 1 trouve un album à la plupart.</translation>
        </message>
        <message>
            <source>Smallest album</source>
            <extracomment>setting</extracomment>
            <translation>Plus petit album</translation>
        </message>
        <message>
            <source>Fewer photos than this do not open an album.</source>
            <extracomment>setting</extracomment>
            <translation>Moins de photos que cela n’ouvrent pas d’album.</translation>
        </message>
        <message>
            <source>Reducer</source>
            <extracomment>setting</extracomment>
            <translation>Réducteur</translation>
        </message>
        <message>
            <source>How vectors are brought to a few dimensions: umap, pca, tsne, pacmap or none.</source>
            <extracomment>setting</extracomment>
            <translation>Comment les vecteurs sont ramenés à quelques dimensions : umap, pca, tsne, pacmap ou none.</translation>
        </message>
        <message>
            <source>Clusterer</source>
            <extracomment>setting</extracomment>
            <translation>Regroupement</translation>
        </message>
        <message>
            <source>How groups are found: hdbscan (by density), kmeans or agglomerative (both find out how many by themselves).</source>
            <extracomment>setting</extracomment>
            <translation>Comment les groupes sont trouvés : hdbscan (par densité), kmeans ou agglomerative (tous deux en trouvent le nombre eux-mêmes).</translation>
        </message>
        <message>
            <source>Dimensions</source>
            <extracomment>setting</extracomment>
            <translation>Dimensions</translation>
        </message>
        <message>
            <source>How many dimensions photos are reduced to before they are grouped.</source>
            <extracomment>setting</extracomment>
            <translation>Le nombre de dimensions auquel les photos sont ramenées avant d’être regroupées.</translation>
        </message>
        <message>
            <source>Seed</source>
            <extracomment>setting</extracomment>
            <translation>Graine</translation>
        </message>
        <message>
            <source>The same photos, settings and seed give the same albums.</source>
            <extracomment>setting</extracomment>
            <translation>Les mêmes photos, réglages et graine donnent les mêmes albums.</translation>
        </message>
        <message>
            <source>Namer</source>
            <extracomment>setting</extracomment>
            <translation>Nommeur</translation>
        </message>
        <message>
            <source>What names albums: auto or facts (dates, places, folder names), or what looks at photos: llava, a model's name or folder, or a model server's address; sheet:NAME looks at nine at once, captions:NAME describes them.</source>
            <extracomment>setting</extracomment>
            <translation>Ce qui nomme les albums : auto ou facts (dates, lieux, noms de dossiers), ou ce qui analyse les photos : llava, le nom ou le dossier d’un modèle, ou l’adresse d’un serveur de modèles ; sheet:NOM en analyse neuf à la fois, captions:NOM les décrit.</translation>
        </message>
        <message>
            <source>Language</source>
            <extracomment>setting</extracomment>
            <translation>Langue</translation>
        </message>
        <message>
            <source>The language of names by a model: auto (that of this computer), en, de, fr, es, it or pt.</source>
            <extracomment>setting</extracomment>
            <translation>La langue des noms donnés par un modèle : auto (celle de cet ordinateur), en, de, fr, es, it ou pt.</translation>
        </message>
        <message>
            <source>Photos looked at</source>
            <extracomment>setting</extracomment>
            <translation>Photos analysées</translation>
        </message>
        <message>
            <source>Photos of an album that a model looks at; 0 takes 9, or 16 for small models.</source>
            <extracomment>setting</extracomment>
            <translation>Photos d’un album qu’un modèle analyse ; 0 en prend 9, ou 16 pour les petits modèles.</translation>
        </message>
        <message>
            <source>Namer's precision</source>
            <extracomment>setting</extracomment>
            <translation>Précision du nommeur</translation>
        </message>
        <message>
            <source>What numbers a namer in this process works with: auto (16 bits; 32 on a processor that is no faster with 16), fp32, bf16, fp16, or int8 and int4 (need the extra quantised).</source>
            <extracomment>setting</extracomment>
            <translation>Les nombres avec lesquels un nommeur calcule dans ce processus : auto (16 bits ; 32 sur un processeur qui n’est pas plus rapide avec 16), fp32, bf16, fp16, ou int8 et int4 (demandent l’extra quantised).</translation>
        </message>
        <message>
            <source>Let others name</source>
            <extracomment>setting</extracomment>
            <translation>Laisser d’autres nommer</translation>
        </message>
        <message>
            <source>Allow a namer on another computer: small pictures of some photos of every album are sent to it, with places, dates and names of folders.</source>
            <extracomment>setting</extracomment>
            <translation>Autoriser un nommeur sur un autre ordinateur : de petites images de quelques photos de chaque album lui sont envoyées, avec lieux, dates et noms de dossiers.</translation>
        </message>
        <message>
            <source>Device</source>
            <extracomment>setting</extracomment>
            <translation>Matériel de calcul</translation>
        </message>
        <message>
            <source>Where models run: auto, cuda, mps or cpu.</source>
            <extracomment>setting</extracomment>
            <translation>Où calculent les modèles : auto, cuda, mps ou cpu.</translation>
        </message>
        <message>
            <source>Decoders</source>
            <extracomment>setting</extracomment>
            <translation>Décodeurs</translation>
        </message>
        <message>
            <source>How many pictures are read at once; 0 takes one per core.</source>
            <extracomment>setting</extracomment>
            <translation>Le nombre d’images lues à la fois ; 0 en prend une par cœur.</translation>
        </message>
        <message>
            <source>undo</source>
            <extracomment>word</extracomment>
            <translation>annuler</translation>
        </message>
        <message>
            <source>redo</source>
            <extracomment>word</extracomment>
            <translation>rétablir</translation>
        </message>
        <message>
            <source>categories</source>
            <extracomment>word</extracomment>
            <translation>catégories</translation>
        </message>
        <message numerus="yes">
            <source>%n albums</source>
            <extracomment>word</extracomment>
            <translation>
                <numerusform>%Ln album</numerusform>
                <numerusform>%Ln albums</numerusform>
            </translation>
        </message>
        <message>
            <source>Undone: {0}</source>
            <extracomment>word</extracomment>
            <translation>Annulé : {0}</translation>
        </message>
        <message>
            <source>Redone: {0}</source>
            <extracomment>word</extracomment>
            <translation>Rétabli : {0}</translation>
        </message>
        <message>
            <source>Back in the history</source>
            <extracomment>word</extracomment>
            <translation>Retour dans l’historique</translation>
        </message>
    </context>
    <context>
        <name>ErrorBar</name>
        <message>
            <source>Error</source>
            <translation>Erreur</translation>
        </message>
        <message>
            <source>Details…</source>
            <translation>Détails…</translation>
        </message>
        <message>
            <source>Close message</source>
            <translation>Fermer le message</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>Export</source>
            <translation>Exporter</translation>
        </message>
        <message>
            <source>All albums</source>
            <translation>Tous les albums</translation>
        </message>
        <message>
            <source>A folder, best an empty or a new one</source>
            <translation>Un dossier, de préférence vide ou nouveau</translation>
        </message>
        <message>
            <source>Export to</source>
            <translation>Exporter vers</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choisir…</translation>
        </message>
        <message>
            <source>Choose a folder to export to</source>
            <translation>Choisir un dossier pour l’export</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>Copies</translation>
        </message>
        <message>
            <source>Hard links</source>
            <translation>Liens physiques</translation>
        </message>
        <message>
            <source>Symbolic links</source>
            <translation>Liens symboliques</translation>
        </message>
        <message>
            <source>Folders that would be made</source>
            <translation>Dossiers qui seraient créés</translation>
        </message>
        <message>
            <source>Export albums into folders</source>
            <translation>Exporter les albums dans des dossiers</translation>
        </message>
        <message>
            <source>Nothing is overwritten, and every file is checked afterwards.</source>
            <translation>Rien n’est écrasé, et chaque fichier est vérifié ensuite.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Which</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>Where to</source>
            <translation>Où</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Comment</translation>
        </message>
        <message>
            <source>Choose where the folders should go.</source>
            <translation>Choisir où placer les dossiers.</translation>
        </message>
        <message>
            <source>Complete files that stand on their own. They take as much space again.</source>
            <translation>Des fichiers complets et indépendants. Ils prennent autant de place que les originaux.</translation>
        </message>
        <message>
            <source>A second name for the same file: no extra space, on the same disk only.</source>
            <translation>Un second nom pour le même fichier : aucune place en plus, seulement sur le même disque.</translation>
        </message>
        <message>
            <source>Pointers to your photos: no extra space, and empty once a photo is moved.</source>
            <translation>Des renvois vers vos photos : aucune place en plus, mais vides si une photo est déplacée.</translation>
        </message>
        <message>
            <source>There is nothing to export.</source>
            <translation>Il n’y a rien à exporter.</translation>
        </message>
        <message>
            <source>{photos}, {size}, in {folders}</source>
            <translation>{photos}, {size}, dans {folders}</translation>
        </message>
        <message>
            <source>{n} are there already.</source>
            <translation>Déjà présents : {n}.</translation>
        </message>
        <message>
            <source>{n} cannot be found now.</source>
            <translation>Introuvables pour l’instant : {n}.</translation>
        </message>
        <message>
            <source>{size} are free there.</source>
            <translation>Espace libre à cet endroit : {size}.</translation>
        </message>
        <message>
            <source>{name}   ·   {files}</source>
            <translation>{name}   ·   {files}</translation>
        </message>
        <message>
            <source>Only “{name}”</source>
            <translation>Seulement « {name} »</translation>
        </message>
        <message>
            <source>Only the {albums} chosen</source>
            <translation>Seulement la sélection ({albums})</translation>
        </message>
    </context>
    <context>
        <name>Frame</name>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>{at} of {count}</source>
            <translation>{at} sur {count}</translation>
        </message>
        <message>
            <source>Back (Esc)</source>
            <translation>Retour (Échap)</translation>
        </message>
        <message>
            <source>Every pixel as it is (Z)</source>
            <translation>Taille réelle (Z)</translation>
        </message>
        <message>
            <source>Turn the view (R)</source>
            <translation>Tourner la vue (R)</translation>
        </message>
        <message>
            <source>What is known of the photo (I)</source>
            <translation>Ce que l’on sait de la photo (I)</translation>
        </message>
        <message>
            <source>Filmstrip (T)</source>
            <translation>Pellicule (T)</translation>
        </message>
        <message>
            <source>Full screen (F)</source>
            <translation>Plein écran (F)</translation>
        </message>
        <message>
            <source>Previous photo</source>
            <translation>Photo précédente</translation>
        </message>
        <message>
            <source>Next photo</source>
            <translation>Photo suivante</translation>
        </message>
        <message>
            <source>Play or pause (P)</source>
            <translation>Lecture ou pause (P)</translation>
        </message>
    </context>
    <context>
        <name>Grid</name>
        <message>
            <source>Photos</source>
            <translation>Photos</translation>
        </message>
        <message>
            <source>{n} %</source>
            <translation>{n} %</translation>
        </message>
    </context>
    <context>
        <name>Header</name>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Size of photos</source>
            <translation>Taille des photos</translation>
        </message>
        <message>
            <source>{files} that cannot be shown, and why</source>
            <translation>{files} que l’on ne peut pas afficher, et pourquoi</translation>
        </message>
        <message>
            <source>{n} chosen</source>
            <translation>Sélection : {n}</translation>
        </message>
        <message numerus="yes">
            <source>%n albums chosen</source>
            <translation>
                <numerusform>%Ln album sélectionné</numerusform>
                <numerusform>%Ln albums sélectionnés</numerusform>
            </translation>
        </message>
        <message>
            <source>Chosen photos</source>
            <translation>Photos sélectionnées</translation>
        </message>
    </context>
    <context>
        <name>headings</name>
        <message>
            <source>In no album</source>
            <translation>Dans aucun album</translation>
        </message>
        <message>
            <source>Without a date</source>
            <translation>Sans date</translation>
        </message>
        <message>
            <source>d MMM yyyy</source>
            <translation>d MMM yyyy</translation>
        </message>
        <message>
            <source>dddd, d MMMM yyyy</source>
            <translation>dddd d MMMM yyyy</translation>
        </message>
        <message>
            <source>MMMM yyyy</source>
            <translation>MMMM yyyy</translation>
        </message>
        <message>
            <source>MMMM</source>
            <translation>MMMM</translation>
        </message>
        <message>
            <source>{first} – {last}</source>
            <translation>{first} – {last}</translation>
        </message>
    </context>
    <context>
        <name>help</name>
        <message>
            <source>Show also in the album, rather than move</source>
            <translation>Afficher aussi dans l’album plutôt que déplacer</translation>
        </message>
        <message>
            <source>Give up</source>
            <translation>Abandonner</translation>
        </message>
        <message>
            <source>While viewing a photo</source>
            <translation>En regardant une photo</translation>
        </message>
        <message>
            <source>While dragging photos</source>
            <translation>En faisant glisser des photos</translation>
        </message>
    </context>
    <context>
        <name>HistoryDialog</name>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>Go back to here</source>
            <translation>Revenir jusqu’ici</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Everything here can be undone, also tomorrow.</source>
            <translation>Tout ce qui est ici peut être annulé, demain aussi.</translation>
        </message>
        <message>
            <source>Redo up to here</source>
            <translation>Rétablir jusqu’ici</translation>
        </message>
    </context>
    <context>
        <name>Inspector</name>
        <message>
            <source>Inspector</source>
            <translation>Informations</translation>
        </message>
        <message>
            <source>Choose a photo, and what is known of it stands here: its facts, its albums, and why it is there.</source>
            <translation>Sélectionnez une photo pour voir ici ce que l’on sait d’elle : ses données, ses albums, et pourquoi elle y est.</translation>
        </message>
        <message>
            <source>Albumen has not looked at this photo yet.</source>
            <translation>Albumen n’a pas encore analysé cette photo.</translation>
        </message>
    </context>
    <context>
        <name>JobBar</name>
        <message>
            <source>Progress</source>
            <translation>Progression</translation>
        </message>
        <message>
            <source>Getting a model</source>
            <translation>Téléchargement d’un modèle</translation>
        </message>
        <message>
            <source>Getting {model}</source>
            <translation>Téléchargement de {model}</translation>
        </message>
        <message>
            <source>Getting ready…</source>
            <translation>Préparation…</translation>
        </message>
        <message>
            <source>Asking for the model…</source>
            <translation>Demande du modèle…</translation>
        </message>
    </context>
    <context>
        <name>Legend</name>
        <message>
            <source>Other photos, faintly</source>
            <translation>Autres photos, estompées</translation>
        </message>
    </context>
    <context>
        <name>library</name>
        <message>
            <source>Choose a folder of photos</source>
            <translation>Choisir un dossier de photos</translation>
        </message>
        <message>
            <source>Open a library</source>
            <translation>Ouvrir une photothèque</translation>
        </message>
    </context>
    <context>
        <name>Line</name>
        <message>
            <source>Getting ready…</source>
            <translation>Préparation…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pause</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{done} sur {total}</translation>
        </message>
        <message>
            <source>{n} a second</source>
            <translation>{n} par seconde</translation>
        </message>
        <message>
            <source>{said}  ·  still working…</source>
            <translation>{said}  ·  toujours en cours…</translation>
        </message>
        <message>
            <source>still working…</source>
            <translation>toujours en cours…</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Arrêt…</translation>
        </message>
    </context>
    <context>
        <name>Lines</name>
        <message>
            <source>No guess yet</source>
            <translation>Pas encore de suggestion</translation>
        </message>
        <message>
            <source>{album}: {words}, {percent}</source>
            <translation>{album} : {words}, {percent}</translation>
        </message>
        <message>
            <source>{album}: a guess, {words}, {percent}</source>
            <translation>{album} : une supposition, {words}, {percent}</translation>
        </message>
        <message>
            <source>{words}, {percent} on average</source>
            <translation>{words}, {percent} en moyenne</translation>
        </message>
    </context>
    <context>
        <name>MapView</name>
        <message>
            <source>Add them</source>
            <translation>Les ajouter</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Carte</translation>
        </message>
        <message>
            <source>Save the map</source>
            <translation>Enregistrer la carte</translation>
        </message>
        <message>
            <source>PNG picture (*.png)</source>
            <translation>Image PNG (*.png)</translation>
        </message>
        <message>
            <source>SVG drawing (*.svg)</source>
            <translation>Dessin SVG (*.svg)</translation>
        </message>
        <message>
            <source>The map could not be written to {path}.</source>
            <translation>La carte n’a pas pu être enregistrée dans {path}.</translation>
        </message>
        <message>
            <source>Saved {name}</source>
            <translation>Enregistré : {name}</translation>
        </message>
        <message>
            <source>Add the missing photos to the map</source>
            <translation>Ajouter les photos manquantes à la carte</translation>
        </message>
        <message>
            <source>No date</source>
            <translation>Sans date</translation>
        </message>
        <message>
            <source>Other albums</source>
            <translation>Autres albums</translation>
        </message>
        <message>
            <source>Unsorted</source>
            <translation>Non classées</translation>
        </message>
        <message>
            <source>Other cameras</source>
            <translation>Autres appareils</translation>
        </message>
        <message>
            <source>No camera known</source>
            <translation>Appareil inconnu</translation>
        </message>
        <message>
            <source>Other categories</source>
            <translation>Autres catégories</translation>
        </message>
        <message>
            <source>No category</source>
            <translation>Sans catégorie</translation>
        </message>
        <message numerus="yes">
            <source>%n photos are not on the map yet</source>
            <translation>
                <numerusform>%Ln photo n’est pas encore sur la carte</numerusform>
                <numerusform>%Ln photos ne sont pas encore sur la carte</numerusform>
            </translation>
        </message>
        <message>
            <source>The map cannot be shown</source>
            <translation>La carte ne peut pas être affichée</translation>
        </message>
        <message>
            <source>Laying out the map</source>
            <translation>Dessin de la carte</translation>
        </message>
        <message>
            <source>It appears here as soon as it is ready.</source>
            <translation>Elle apparaît ici dès qu’elle est prête.</translation>
        </message>
        <message>
            <source>The map puts every photo beside those that look like it. Your albums stay as they are.</source>
            <translation>La carte place chaque photo à côté de celles qui lui ressemblent. Vos albums restent tels quels.</translation>
        </message>
        <message>
            <source>No map yet</source>
            <translation>Pas encore de carte</translation>
        </message>
        <message>
            <source>It can be laid out when the work at hand is done.</source>
            <translation>Elle pourra être dessinée quand la tâche en cours sera terminée.</translation>
        </message>
        <message>
            <source>Lay out the map</source>
            <translation>Dessiner la carte</translation>
        </message>
        <message numerus="yes">
            <source>%n photos, alike ones beside each other</source>
            <translation>
                <numerusform>%Ln photo, les semblables côte à côte</numerusform>
                <numerusform>%Ln photos, les semblables côte à côte</numerusform>
            </translation>
        </message>
        <message>
            <source>Coloured by {what}</source>
            <translation>Couleur : {what}</translation>
        </message>
        <message>
            <source>{n} chosen</source>
            <translation>Sélection : {n}</translation>
        </message>
    </context>
    <context>
        <name>ModelsDialog</name>
        <message>
            <source>Models</source>
            <translation>Modèles</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Utiliser</translation>
        </message>
        <message>
            <source>Everything works without them, and better with them. They run on this computer.</source>
            <translation>Tout marche sans eux, et mieux avec eux. Ils tournent sur cet ordinateur.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Looking at photos</source>
            <translation>Analyse des photos</translation>
        </message>
        <message>
            <source>What albums are made from. Another one looks at all photos anew.</source>
            <translation>Ce dont naissent les albums. Un autre analyse à nouveau toutes les photos.</translation>
        </message>
        <message>
            <source>Search by words</source>
            <translation>Recherche par mots</translation>
        </message>
        <message>
            <source>Finds photos by what words say is in them.</source>
            <translation>Trouve les photos d’après des mots qui disent ce qu’elles montrent.</translation>
        </message>
        <message>
            <source>Naming</source>
            <translation>Noms</translation>
        </message>
        <message>
            <source>Gives albums their names. Names that you gave always stay.</source>
            <translation>Donne leur nom aux albums. Les noms que vous avez donnés restent toujours.</translation>
        </message>
        <message>
            <source>Built in</source>
            <translation>Intégré</translation>
        </message>
        <message>
            <source>Colours, shapes and textures. Nothing to fetch.</source>
            <translation>Couleurs, formes et textures. Rien à télécharger.</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Désactivé</translation>
        </message>
        <message>
            <source>Search finds names, dates, places and files only.</source>
            <translation>La recherche ne trouve que noms, dates, lieux et fichiers.</translation>
        </message>
        <message>
            <source>Dates, places and folders</source>
            <translation>Dates, lieux et dossiers</translation>
        </message>
        <message>
            <source>What photos know of themselves. Built in.</source>
            <translation>Ce que les photos savent d’elles-mêmes. Intégré.</translation>
        </message>
        <message>
            <source>From a folder…</source>
            <translation>Depuis un dossier…</translation>
        </message>
        <message>
            <source>{size} · {licence}, to be accepted on the hub</source>
            <translation>{size} · {licence}, à accepter sur le hub</translation>
        </message>
        <message>
            <source>{size} · {licence}</source>
            <translation>{size} · {licence}</translation>
        </message>
        <message>
            <source>A model server that you run</source>
            <translation>Votre propre serveur de modèles</translation>
        </message>
        <message>
            <source>Address, such as http://127.0.0.1:11434</source>
            <translation>Adresse, comme http://127.0.0.1:11434</translation>
        </message>
        <message>
            <source>Address of a model server</source>
            <translation>Adresse d’un serveur de modèles</translation>
        </message>
        <message>
            <source>Use this server for naming</source>
            <translation>Nommer avec ce serveur</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>Utilisé</translation>
        </message>
        <message>
            <source>Here</source>
            <translation>Présent</translation>
        </message>
        <message>
            <source>Getting it…</source>
            <translation>Téléchargement…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Recommended</source>
            <translation>Conseillé</translation>
        </message>
        <message>
            <source>Get…</source>
            <translation>Télécharger…</translation>
        </message>
        <message>
            <source>{n} %</source>
            <translation>{n} %</translation>
        </message>
        <message>
            <source>Choose a model’s folder</source>
            <translation>Choisir le dossier d’un modèle</translation>
        </message>
        <message>
            <source>“{host}” is another computer. Small pictures of some photos of every album would be sent to it, with places, dates and names of folders.</source>
            <translation>« {host} » est un autre ordinateur. De petites images de quelques photos de chaque album lui seraient envoyées, avec lieux, dates et noms de dossiers.</translation>
        </message>
        <message>
            <source>{sentence} Whoever is on the way could read it.</source>
            <translation>{sentence} Quiconque se trouve sur le trajet pourrait les lire.</translation>
        </message>
        <message>
            <source>Send them to {host}</source>
            <translation>Les envoyer à {host}</translation>
        </message>
    </context>
    <context>
        <name>OfferDialog</name>
        <message>
            <source>Get {model}</source>
            <translation>Télécharger {model}</translation>
        </message>
        <message>
            <source>Get {model}?</source>
            <translation>Télécharger {model} ?</translation>
        </message>
        <message>
            <source>Albumen goes online for this only, because you ask. Your photos stay here. You can stop at any time; what has come is kept.</source>
            <translation>Albumen ne va en ligne que pour cela, à votre demande. Vos photos restent ici. Vous pouvez arrêter à tout moment ; ce qui est arrivé est conservé.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Get it</source>
            <translation>Télécharger</translation>
        </message>
        <message>
            <source>It looks at your photos, so that albums follow what is in them. All of it runs here.</source>
            <translation>Il analyse vos photos, pour que les albums suivent ce qu’elles montrent. Tout se passe ici.</translation>
        </message>
        <message>
            <source>It finds photos by words: “a dog on a beach”. All of it runs here.</source>
            <translation>Il trouve les photos par des mots : « un chien sur une plage ». Tout se passe ici.</translation>
        </message>
        <message>
            <source>It looks at some photos of each album and gives it a name. All of it runs here.</source>
            <translation>Il analyse quelques photos de chaque album et lui donne un nom. Tout se passe ici.</translation>
        </message>
        <message>
            <source>{size}; {free} are free</source>
            <translation>{size} ; espace libre : {free}</translation>
        </message>
        <message>
            <source>{licence}, which you accept on the hub first</source>
            <translation>{licence}, à accepter d’abord sur le hub</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licence</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Provenance</translation>
        </message>
        <message>
            <source>Kept in</source>
            <translation>Conservé dans</translation>
        </message>
    </context>
    <context>
        <name>Outline</name>
        <message>
            <source>You named it or placed photos in it</source>
            <translation>Vous l’avez nommé ou y avez placé des photos</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Photothèque</translation>
        </message>
        <message>
            <source>Albums</source>
            <translation>Albums</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Chronologie</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Lieux</translation>
        </message>
        <message>
            <source>Recent searches</source>
            <translation>Recherches récentes</translation>
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <source>Looking for photos</source>
            <translation>Recherche de photos</translation>
        </message>
        <message>
            <source>They appear here as they are found.</source>
            <translation>Elles apparaissent ici à mesure qu’elles sont trouvées.</translation>
        </message>
        <message>
            <source>Choose a folder, and Albumen sorts its photos into albums. The files stay where they are.</source>
            <translation>Choisissez un dossier, et Albumen classe ses photos dans des albums. Les fichiers restent où ils sont.</translation>
        </message>
        <message>
            <source>No photos yet</source>
            <translation>Pas encore de photos</translation>
        </message>
        <message>
            <source>Organize folder…</source>
            <translation>Organiser un dossier…</translation>
        </message>
        <message>
            <source>Nothing is unsorted</source>
            <translation>Tout est classé</translation>
        </message>
        <message>
            <source>Photos that fit no album would wait here for you.</source>
            <translation>Les photos qui ne vont dans aucun album vous attendraient ici.</translation>
        </message>
        <message>
            <source>No second thoughts</source>
            <translation>Aucun doute</translation>
        </message>
        <message>
            <source>Albumen is content with where your photos are.</source>
            <translation>Albumen est satisfait de la place de vos photos.</translation>
        </message>
        <message>
            <source>No problems</source>
            <translation>Aucun problème</translation>
        </message>
        <message>
            <source>Every picture could be shown.</source>
            <translation>Toutes les images ont pu être affichées.</translation>
        </message>
        <message>
            <source>Copies of a photo, and shots of one moment, would stand here together.</source>
            <translation>Les copies d’une photo et les prises d’un même instant seraient réunies ici.</translation>
        </message>
        <message>
            <source>No duplicates and no bursts</source>
            <translation>Ni doublons ni rafales</translation>
        </message>
        <message>
            <source>Try fewer or other words: an album, a place, a year, a camera or a part of a file name.</source>
            <translation>Essayez moins de mots, ou d’autres : un album, un lieu, une année, un appareil ou une partie d’un nom de fichier.</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Aucun résultat</translation>
        </message>
        <message>
            <source>Clear search</source>
            <translation>Effacer la recherche</translation>
        </message>
        <message>
            <source>Drag photos onto it in the sidebar.</source>
            <translation>Faites glisser des photos sur lui dans la barre latérale.</translation>
        </message>
        <message>
            <source>This album is empty</source>
            <translation>Cet album est vide</translation>
        </message>
        <message>
            <source>Show all photos</source>
            <translation>Afficher toutes les photos</translation>
        </message>
        <message>
            <source>No photos here</source>
            <translation>Aucune photo ici</translation>
        </message>
        <message>
            <source>They may have left the disk.</source>
            <translation>Elles ne sont peut-être plus sur le disque.</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Commands</source>
            <translation>Commandes</translation>
        </message>
        <message>
            <source>What would you like to do?</source>
            <translation>Que voulez-vous faire ?</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Commande</translation>
        </message>
    </context>
    <context>
        <name>PhotoModel</name>
        <message numerus="yes">
            <source>Stack of %n photos</source>
            <translation>
                <numerusform>Pile de %Ln photo</numerusform>
                <numerusform>Pile de %Ln photos</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PhotoPage</name>
        <message>
            <source>Details</source>
            <translation>Détails</translation>
        </message>
        <message>
            <source>Albums</source>
            <translation>Albums</translation>
        </message>
        <message>
            <source>Why here</source>
            <translation>Pourquoi ici</translation>
        </message>
        <message>
            <source>Copies and bursts</source>
            <translation>Copies et rafales</translation>
        </message>
        <message>
            <source>Look-alikes</source>
            <translation>Ressemblances</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Fichiers</translation>
        </message>
        <message>
            <source>Like these, which you placed there:</source>
            <translation>Comme celles-ci, que vous y avez placées :</translation>
        </message>
        <message>
            <source>Like these, which are typical of the album:</source>
            <translation>Comme celles-ci, typiques de l’album :</translation>
        </message>
        <message>
            <source>Move it there</source>
            <translation>L’y déplacer</translation>
        </message>
        <message>
            <source>Where it may belong</source>
            <translation>Où elle a peut-être sa place</translation>
        </message>
        <message>
            <source>Unsorted: it has no album of its own yet.</source>
            <translation>Non classée : elle n’a pas encore d’album.</translation>
        </message>
        <message>
            <source>Shown here too. {how}</source>
            <translation>Affichée ici aussi. {how}</translation>
        </message>
        <message>
            <source>Keep here</source>
            <translation>Garder ici</translation>
        </message>
        <message>
            <source>Say that it belongs here; Albumen learns from it and never moves it</source>
            <translation>Dire qu’elle a sa place ici ; Albumen en apprend et ne la déplace jamais</translation>
        </message>
        <message>
            <source>Not here</source>
            <translation>Pas ici</translation>
        </message>
        <message>
            <source>Take it out; Albumen never puts it here again</source>
            <translation>La retirer ; Albumen ne la remettra jamais ici</translation>
        </message>
        <message>
            <source>The best of these pictures; the others stand behind it.</source>
            <translation>La meilleure de ces images ; les autres sont derrière elle.</translation>
        </message>
        <message>
            <source>The same pixels as the first of these, in another file.</source>
            <translation>Les mêmes pixels que la première, dans un autre fichier.</translation>
        </message>
        <message>
            <source>A copy of the first of these, edited lightly.</source>
            <translation>Une copie de la première, légèrement retouchée.</translation>
        </message>
        <message>
            <source>A shot of the same burst as the first of these.</source>
            <translation>Une prise de la même rafale que la première.</translation>
        </message>
        <message>
            <source>{name} · {size}</source>
            <translation>{name} · {size}</translation>
        </message>
        <message>
            <source>Its drive or folder is away.</source>
            <translation>Son disque ou son dossier n’est pas connecté.</translation>
        </message>
        <message>
            <source>Show in file manager</source>
            <translation>Afficher dans le gestionnaire de fichiers</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Tout afficher</translation>
        </message>
        <message>
            <source>{percent} alike; the same picture would be 100 %</source>
            <translation>Ressemblance : {percent} ; la même image aurait 100 %</translation>
        </message>
        <message>
            <source>Has the keyword “{text}”, as {n} of {of} others there.</source>
            <translation>A le mot-clé « {text} », comme {n} des {of} autres là-bas.</translation>
        </message>
        <message>
            <source>Lies in a folder “{text}”, as {n} of {of} others there.</source>
            <translation>Se trouve dans un dossier « {text} », comme {n} des {of} autres là-bas.</translation>
        </message>
        <message>
            <source>Taken on {text}, as {n} of {of} others there.</source>
            <translation>Prise le {text}, comme {n} des {of} autres là-bas.</translation>
        </message>
        <message>
            <source>Taken with {text}, as {n} of {of} others there.</source>
            <translation>Prise avec {text}, comme {n} des {of} autres là-bas.</translation>
        </message>
        <message>
            <source>The nearest album:</source>
            <translation>L’album le plus proche :</translation>
        </message>
        <message>
            <source>Another album is nearly as near:</source>
            <translation>Un autre album est presque aussi proche :</translation>
        </message>
        <message>
            <source>But another album is nearer:</source>
            <translation>Mais un autre album est plus proche :</translation>
        </message>
    </context>
    <context>
        <name>photos</name>
        <message>
            <source>Move {photos} to</source>
            <translation>Déplacer {photos} vers</translation>
        </message>
        <message>
            <source>Show {photos} also in</source>
            <translation>Afficher {photos} aussi dans</translation>
        </message>
        <message>
            <source>{files} could not be taken back</source>
            <translation>Impossible de récupérer {files}</translation>
        </message>
        <message>
            <source>Moved {files} to the trash</source>
            <translation>Mis à la corbeille : {files}</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Copied the path of {photos}</source>
            <translation>Chemin copié : {photos}</translation>
        </message>
    </context>
    <context>
        <name>phrases</name>
        <message>
            <source>“{name}”</source>
            <translation>« {name} »</translation>
        </message>
    </context>
    <context>
        <name>Portrait</name>
        <message>
            <source>The photo, small; a click shows it large</source>
            <translation>La photo en petit ; un clic l’affiche en grand</translation>
        </message>
    </context>
    <context>
        <name>Preferences</name>
        <message>
            <source>Preferences</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Fenêtre</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
        <message>
            <source>Do it now</source>
            <translation>Le faire maintenant</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Abandonner</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Appliquer</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Comme le système</translation>
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
            <source>Hold still</source>
            <translation>Ne pas animer</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Animer</translation>
        </message>
        <message>
            <source>{n} %</source>
            <translation>{n} %</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Apparence</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Taille du texte</translation>
        </message>
        <message>
            <source>From the next start on.</source>
            <translation>Au prochain démarrage.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Start again now</source>
            <translation>Redémarrer maintenant</translation>
        </message>
        <message>
            <source>Whether pages and pictures glide into place.</source>
            <translation>Faire glisser pages et images jusqu’à leur place.</translation>
        </message>
        <message>
            <source>Motion</source>
            <translation>Animations</translation>
        </message>
        <message>
            <source>For experts</source>
            <translation>Pour les experts</translation>
        </message>
        <message>
            <source>Models…</source>
            <translation>Modèles…</translation>
        </message>
        <message>
            <source>The best that is here</source>
            <translation>Le meilleur présent</translation>
        </message>
        <message>
            <source>What is built in</source>
            <translation>Ce qui est intégré</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Désactivé</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automatique</translation>
        </message>
        <message>
            <source>Dates, places and folders</source>
            <translation>Dates, lieux et dossiers</translation>
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message>
            <source>Photo</source>
            <translation>Photo</translation>
        </message>
    </context>
    <context>
        <name>ProblemDialog</name>
        <message>
            <source>Something went wrong</source>
            <translation>Un problème est survenu</translation>
        </message>
        <message>
            <source>Your photos and albums are safe. This report helps to mend it.</source>
            <translation>Vos photos et vos albums sont intacts. Ce rapport aide à corriger le problème.</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Rapport</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>Copier le rapport</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copié</translation>
        </message>
    </context>
    <context>
        <name>Problems</name>
        <message>
            <source>Problems</source>
            <translation>Problèmes</translation>
        </message>
    </context>
    <context>
        <name>Reasons</name>
        <message>
            <source>Photos that speak for it</source>
            <translation>Photos qui parlent pour cet album</translation>
        </message>
    </context>
    <context>
        <name>RecentCard</name>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Show in file manager</source>
            <translation>Afficher dans le gestionnaire de fichiers</translation>
        </message>
        <message>
            <source>Remove from this list</source>
            <translation>Retirer de cette liste</translation>
        </message>
        <message>
            <source>Not there now</source>
            <translation>Absente pour l’instant</translation>
        </message>
        <message>
            <source>Open {name}</source>
            <translation>Ouvrir {name}</translation>
        </message>
        <message>
            <source>Remove {name} from this list</source>
            <translation>Retirer {name} de cette liste</translation>
        </message>
    </context>
    <context>
        <name>RegroupDialog</name>
        <message>
            <source>Regroup albums</source>
            <translation>Regrouper à nouveau</translation>
        </message>
        <message>
            <source>Look at all photos afresh</source>
            <translation>Repartir de toutes les photos</translation>
        </message>
        <message>
            <source>Show what would change</source>
            <translation>Voir ce qui changerait</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Plus tard</translation>
        </message>
        <message>
            <source>Otherwise albums go on as they are, and what is new or unsorted joins them.</source>
            <translation>Sinon, les albums restent tels quels, et les photos nouvelles ou non classées les rejoignent.</translation>
        </message>
        <message>
            <source>Few or many albums</source>
            <translation>Peu ou beaucoup d’albums</translation>
        </message>
        <message>
            <source>Strict or generous: how many photos stay unsorted</source>
            <translation>Strict ou généreux : combien de photos restent non classées</translation>
        </message>
        <message>
            <source>What regrouping would change</source>
            <translation>Ce que le regroupement changerait</translation>
        </message>
        <message>
            <source>Few albums</source>
            <translation>Peu d’albums</translation>
        </message>
        <message>
            <source>Many albums</source>
            <translation>Beaucoup d’albums</translation>
        </message>
        <message>
            <source>Strict</source>
            <translation>Strict</translation>
        </message>
        <message>
            <source>Generous</source>
            <translation>Généreux</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progression</translation>
        </message>
        <message>
            <source>Waiting until Albumen has finished its task …</source>
            <translation>Attente de la fin de la tâche en cours…</translation>
        </message>
        <message>
            <source>Looking at what would change …</source>
            <translation>Examen de ce qui changerait…</translation>
        </message>
        <message>
            <source>Moving photos …</source>
            <translation>Déplacement des photos…</translation>
        </message>
        <message>
            <source>Albums already are as they would be grouped. Move a slider to try other albums.</source>
            <translation>Les albums sont déjà tels qu’ils seraient regroupés. Déplacez un curseur pour en essayer d’autres.</translation>
        </message>
        <message>
            <source>Nothing would change</source>
            <translation>Rien ne changerait</translation>
        </message>
        <message>
            <source>{stay} of {albums} stay as they are. {moves} of {photos} would move; {before} unsorted would become {after}.</source>
            <translation>Inchangés : {stay} sur {albums}. À déplacer : {moves} sur {photos}. Non classées : {after} au lieu de {before}.</translation>
        </message>
        <message>
            <source>There is no proposal</source>
            <translation>Il n’y a pas de proposition</translation>
        </message>
        <message>
            <source>Accept all</source>
            <translation>Tout accepter</translation>
        </message>
        <message>
            <source>Accept {n} of {all}</source>
            <translation>Accepter {n} sur {all}</translation>
        </message>
        <message>
            <source>All changes</source>
            <translation>Tous les changements</translation>
        </message>
        <message>
            <source>The settings are others now. Show what would change before you accept it.</source>
            <translation>Les réglages ont changé. Voyez ce qui changerait avant d’accepter.</translation>
        </message>
        <message>
            <source>Albums that are not chosen are kept as they are.</source>
            <translation>Les albums non choisis restent tels quels.</translation>
        </message>
        <message>
            <source>What you placed yourself stays where it is. All of it can be undone.</source>
            <translation>Ce que vous avez placé vous-même reste en place. Tout peut être annulé.</translation>
        </message>
    </context>
    <context>
        <name>Rows</name>
        <message>
            <source>Album name</source>
            <translation>Nom de l’album</translation>
        </message>
    </context>
    <context>
        <name>SearchBar</name>
        <message>
            <source>Search names, dates, places, files</source>
            <translation>Chercher noms, dates, lieux, fichiers</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Rechercher</translation>
        </message>
        <message>
            <source>Clear search</source>
            <translation>Effacer la recherche</translation>
        </message>
    </context>
    <context>
        <name>Section</name>
        <message>
            <source>open</source>
            <translation>ouvert</translation>
        </message>
        <message>
            <source>folded</source>
            <translation>replié</translation>
        </message>
    </context>
    <context>
        <name>SeveralPage</name>
        <message>
            <source>Albums</source>
            <translation>Albums</translation>
        </message>
        <message numerus="yes">
            <source>%n photos chosen</source>
            <translation>
                <numerusform>%Ln photo sélectionnée</numerusform>
                <numerusform>%Ln photos sélectionnées</numerusform>
            </translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>Prise de vue</translation>
        </message>
        <message>
            <source>On disk</source>
            <translation>Sur le disque</translation>
        </message>
        <message>
            <source>Cameras</source>
            <translation>Appareils</translation>
        </message>
        <message>
            <source>and {albums} more</source>
            <translation>et encore {albums}</translation>
        </message>
        <message>
            <source>All of them</source>
            <translation>Toutes</translation>
        </message>
        <message>
            <source>{n} of {of}</source>
            <translation>{n} sur {of}</translation>
        </message>
    </context>
    <context>
        <name>Shortcuts</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Raccourcis clavier</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Rechercher</translation>
        </message>
        <message>
            <source>Search shortcuts</source>
            <translation>Rechercher un raccourci</translation>
        </message>
        <message>
            <source>No shortcut is called that.</source>
            <translation>Aucun raccourci ne porte ce nom.</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <source>Sidebar</source>
            <translation>Barre latérale</translation>
        </message>
        <message>
            <source>Filter albums</source>
            <translation>Filtrer les albums</translation>
        </message>
        <message>
            <source>Albums appear here once your photos are organized.</source>
            <translation>Les albums apparaissent ici une fois vos photos organisées.</translation>
        </message>
        <message>
            <source>Sort albums</source>
            <translation>Trier les albums</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>Par nom</translation>
        </message>
        <message>
            <source>Largest first</source>
            <translation>Plus grands d’abord</translation>
        </message>
        <message>
            <source>Newest photos first</source>
            <translation>Photos les plus récentes d’abord</translation>
        </message>
    </context>
    <context>
        <name>sources</name>
        <message>
            <source>Like {name}</source>
            <translation>Comme {name}</translation>
        </message>
        <message>
            <source>All photos</source>
            <translation>Toutes les photos</translation>
        </message>
        <message>
            <source>Unsorted</source>
            <translation>Non classées</translation>
        </message>
        <message>
            <source>Second thoughts</source>
            <translation>Doutes</translation>
        </message>
        <message>
            <source>Duplicates and bursts</source>
            <translation>Doublons et rafales</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Problèmes</translation>
        </message>
        <message>
            <source>More like this</source>
            <translation>Photos semblables</translation>
        </message>
        <message>
            <source>No date</source>
            <translation>Sans date</translation>
        </message>
        <message>
            <source>N</source>
            <translation>N</translation>
        </message>
        <message>
            <source>S</source>
            <translation>S</translation>
        </message>
        <message>
            <source>E</source>
            <translation>E</translation>
        </message>
        <message>
            <source>W</source>
            <translation>O</translation>
        </message>
        <message>
            <source>near {lat}° {ns}, {lon}° {ew}</source>
            <translation>près de {lat}° {ns}, {lon}° {ew}</translation>
        </message>
        <message>
            <source>Placed by you</source>
            <translation>Placées par vous</translation>
        </message>
        <message>
            <source>Placed by Albumen</source>
            <translation>Placées par Albumen</translation>
        </message>
        <message>
            <source>In a burst</source>
            <translation>Dans une rafale</translation>
        </message>
        <message>
            <source>Duplicates</source>
            <translation>Doublons</translation>
        </message>
        <message>
            <source>With a position</source>
            <translation>Avec une position</translation>
        </message>
        <message>
            <source>With a date</source>
            <translation>Avec une date</translation>
        </message>
        <message>
            <source>With a caption</source>
            <translation>Avec une légende</translation>
        </message>
        <message>
            <source>With keywords</source>
            <translation>Avec des mots-clés</translation>
        </message>
        <message>
            <source>Without a position</source>
            <translation>Sans position</translation>
        </message>
        <message>
            <source>A former album</source>
            <translation>Un ancien album</translation>
        </message>
    </context>
    <context>
        <name>spoken</name>
        <message>
            <source>Folders</source>
            <translation>Dossiers</translation>
        </message>
        <message>
            <source>Looking</source>
            <translation>Analyse</translation>
        </message>
        <message>
            <source>Albums</source>
            <translation>Albums</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>Noms</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Vitesse</translation>
        </message>
        <message>
            <source>The folders are looked through again.</source>
            <translation>Les dossiers sont parcourus à nouveau.</translation>
        </message>
        <message>
            <source>All photos are looked at anew, which takes a while. What you decided about them stays.</source>
            <translation>Toutes les photos sont analysées à nouveau, ce qui prend un moment. Vos décisions restent.</translation>
        </message>
        <message>
            <source>Albums are proposed anew. Nothing changes before you have agreed.</source>
            <translation>Les albums sont proposés à nouveau. Rien ne change sans votre accord.</translation>
        </message>
        <message>
            <source>Albums that Albumen named are named again. Names that you gave stay.</source>
            <translation>Les albums nommés par Albumen sont renommés. Les noms que vous avez donnés restent.</translation>
        </message>
        <message>
            <source>Nothing has to be done again.</source>
            <translation>Rien n’est à refaire.</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automatique</translation>
        </message>
        <message>
            <source>Full (32 bits)</source>
            <translation>Complète (32 bits)</translation>
        </message>
        <message>
            <source>Half (bf16)</source>
            <translation>Moitié (bf16)</translation>
        </message>
        <message>
            <source>Half (fp16)</source>
            <translation>Moitié (fp16)</translation>
        </message>
        <message>
            <source>8 bits, fastest</source>
            <translation>8 bits, la plus rapide</translation>
        </message>
        <message>
            <source>4 bits, smallest</source>
            <translation>4 bits, la plus légère</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Laisser de côté</translation>
        </message>
        <message>
            <source>Files and folders to leave out, one a line: “Screenshots/” or “*.gif”.</source>
            <translation>Fichiers et dossiers à laisser de côté, un par ligne : « Screenshots/ » ou « *.gif ».</translation>
        </message>
        <message>
            <source>Hidden pictures too</source>
            <translation>Images masquées aussi</translation>
        </message>
        <message>
            <source>Also take pictures in hidden files and folders.</source>
            <translation>Prendre aussi les images des fichiers et dossiers masqués.</translation>
        </message>
        <message>
            <source>Leave out what the phone’s gallery leaves out</source>
            <translation>Laisser de côté ce que la galerie du téléphone laisse de côté</translation>
        </message>
        <message>
            <source>Folders that hold a file called .nomedia.</source>
            <translation>Les dossiers qui contiennent un fichier nommé .nomedia.</translation>
        </message>
        <message>
            <source>What looks at your photos</source>
            <translation>Ce qui analyse vos photos</translation>
        </message>
        <message>
            <source>Albums follow what it sees. A model sees more than what is built in.</source>
            <translation>Les albums suivent ce qu’il voit. Un modèle voit plus que ce qui est intégré.</translation>
        </message>
        <message>
            <source>Search by words</source>
            <translation>Recherche par mots</translation>
        </message>
        <message>
            <source>Finds photos by what is in them. It looks at all photos once more for that.</source>
            <translation>Trouve les photos d’après ce qu’elles montrent. Toutes sont pour cela analysées une fois de plus.</translation>
        </message>
        <message>
            <source>Edges of photos</source>
            <translation>Bords des photos</translation>
        </message>
        <message>
            <source>A model sees a square.</source>
            <translation>Un modèle voit un carré.</translation>
        </message>
        <message>
            <source>Look at the middle</source>
            <translation>Voir le milieu</translation>
        </message>
        <message>
            <source>Look at the whole photo</source>
            <translation>Voir toute la photo</translation>
        </message>
        <message>
            <source>Read photos in full size</source>
            <translation>Lire les photos en taille réelle</translation>
        </message>
        <message>
            <source>Slower, and hardly different.</source>
            <translation>Plus lent, et à peine différent.</translation>
        </message>
        <message>
            <source>Exactness</source>
            <translation>Précision</translation>
        </message>
        <message>
            <source>How exactly a model reckons. Automatic is the fastest that sees the same.</source>
            <translation>La précision de calcul d’un modèle. « Automatique » prend la plus rapide qui voie la même chose.</translation>
        </message>
        <message>
            <source>How many albums</source>
            <translation>Nombre d’albums</translation>
        </message>
        <message>
            <source>Few large ones, or many small ones.</source>
            <translation>Peu de grands, ou beaucoup de petits.</translation>
        </message>
        <message>
            <source>Few</source>
            <translation>Peu</translation>
        </message>
        <message>
            <source>Many</source>
            <translation>Beaucoup</translation>
        </message>
        <message>
            <source>What may join an album</source>
            <translation>Ce qui peut rejoindre un album</translation>
        </message>
        <message>
            <source>Strict leaves doubtful photos in Unsorted; generous finds a home for most.</source>
            <translation>« Strict » laisse les photos douteuses dans « Non classées » ; « Généreux » trouve un album à la plupart.</translation>
        </message>
        <message>
            <source>Strict</source>
            <translation>Strict</translation>
        </message>
        <message>
            <source>Generous</source>
            <translation>Généreux</translation>
        </message>
        <message>
            <source>Smallest album</source>
            <translation>Plus petit album</translation>
        </message>
        <message>
            <source>Fewer photos than this do not open an album.</source>
            <translation>Moins de photos que cela n’ouvrent pas d’album.</translation>
        </message>
        <message>
            <source>Way of comparing</source>
            <translation>Méthode de comparaison</translation>
        </message>
        <message>
            <source>How what was seen is condensed before photos are grouped.</source>
            <translation>Comment ce qui a été vu est condensé avant le regroupement des photos.</translation>
        </message>
        <message>
            <source>Not at all</source>
            <translation>Aucune</translation>
        </message>
        <message>
            <source>Way of grouping</source>
            <translation>Méthode de regroupement</translation>
        </message>
        <message>
            <source>All of them find out by themselves how many groups there are.</source>
            <translation>Toutes trouvent d’elles-mêmes le nombre de groupes.</translation>
        </message>
        <message>
            <source>By density (HDBSCAN)</source>
            <translation>Par densité (HDBSCAN)</translation>
        </message>
        <message>
            <source>Around centres (k-means)</source>
            <translation>Autour de centres (k-means)</translation>
        </message>
        <message>
            <source>By joining the nearest</source>
            <translation>En réunissant les plus proches</translation>
        </message>
        <message>
            <source>Dimensions</source>
            <translation>Dimensions</translation>
        </message>
        <message>
            <source>To how many numbers a photo is condensed.</source>
            <translation>Le nombre de valeurs auquel une photo est condensée.</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Graine</translation>
        </message>
        <message>
            <source>The same photos, settings and seed give the same albums.</source>
            <translation>Les mêmes photos, réglages et graine donnent les mêmes albums.</translation>
        </message>
        <message>
            <source>What names albums</source>
            <translation>Ce qui nomme les albums</translation>
        </message>
        <message>
            <source>Dates, places and folders, or a model that looks at some photos.</source>
            <translation>Dates, lieux et dossiers, ou un modèle qui analyse quelques photos.</translation>
        </message>
        <message>
            <source>Language of names</source>
            <translation>Langue des noms</translation>
        </message>
        <message>
            <source>In which language a model names albums.</source>
            <translation>La langue dans laquelle un modèle nomme les albums.</translation>
        </message>
        <message>
            <source>That of this computer</source>
            <translation>Celle de cet ordinateur</translation>
        </message>
        <message>
            <source>Photos looked at</source>
            <translation>Photos analysées</translation>
        </message>
        <message>
            <source>Of each album, before it is named. 0 leaves it to Albumen.</source>
            <translation>Par album, avant de le nommer. 0 laisse le choix à Albumen.</translation>
        </message>
        <message>
            <source>How exactly the model that names reckons; fewer bits take less memory.</source>
            <translation>La précision de calcul du modèle qui nomme ; moins de bits prennent moins de mémoire.</translation>
        </message>
        <message>
            <source>A model on another computer may name</source>
            <translation>Un modèle sur un autre ordinateur peut nommer</translation>
        </message>
        <message>
            <source>Small pictures of some photos of every album are sent to the server that you named, with places, dates and names of folders.</source>
            <translation>De petites images de quelques photos de chaque album sont envoyées au serveur que vous avez indiqué, avec lieux, dates et noms de dossiers.</translation>
        </message>
        <message>
            <source>What reckons</source>
            <translation>Matériel de calcul</translation>
        </message>
        <message>
            <source>Automatic takes the graphics card where there is one.</source>
            <translation>« Automatique » prend la carte graphique s’il y en a une.</translation>
        </message>
        <message>
            <source>Graphics card (NVIDIA or AMD)</source>
            <translation>Carte graphique (NVIDIA ou AMD)</translation>
        </message>
        <message>
            <source>Graphics of an Apple processor</source>
            <translation>Partie graphique d’un processeur Apple</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>Processeur</translation>
        </message>
        <message>
            <source>Photos read at once</source>
            <translation>Photos lues à la fois</translation>
        </message>
        <message>
            <source>0 reads as many as the processor has cores.</source>
            <translation>0 en lit autant que le processeur a de cœurs.</translation>
        </message>
    </context>
    <context>
        <name>Strip</name>
        <message>
            <source>Colour</source>
            <translation>Couleur</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>Disposition</translation>
        </message>
        <message>
            <source>Flat</source>
            <translation>À plat</translation>
        </message>
        <message>
            <source>In depth: drag to turn it</source>
            <translation>En relief : glisser pour la tourner</translation>
        </message>
        <message>
            <source>Lasso: draw around photos (L, or Shift and drag)</source>
            <translation>Lasso : entourer des photos (L, ou glisser avec Maj)</translation>
        </message>
        <message>
            <source>Show the whole map (0)</source>
            <translation>Afficher toute la carte (0)</translation>
        </message>
        <message>
            <source>Save the map as a picture…</source>
            <translation>Enregistrer la carte comme image…</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Catégorie</translation>
        </message>
        <message>
            <source>Album</source>
            <translation>Album</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Camera</source>
            <translation>Appareil</translation>
        </message>
        <message>
            <source>Alike photos in islands. The usual choice.</source>
            <translation>Les photos semblables en îlots. Le choix habituel.</translation>
        </message>
        <message>
            <source>Islands that also lie near the islands they resemble.</source>
            <translation>Des îlots également proches de ceux qui leur ressemblent.</translation>
        </message>
        <message>
            <source>Evenly spread, each photo beside its closest likenesses. Slow with many photos.</source>
            <translation>Répartition égale, chaque photo près des plus semblables. Lent avec beaucoup de photos.</translation>
        </message>
        <message>
            <source>The few greatest differences between photos. Quick, and the same each time.</source>
            <translation>Les quelques plus grandes différences entre photos. Rapide, et toujours pareil.</translation>
        </message>
        <message>
            <source>Filmstrip</source>
            <translation>Pellicule</translation>
        </message>
    </context>
    <context>
        <name>suggestions</name>
        <message>
            <source>Recent searches</source>
            <translation>Recherches récentes</translation>
        </message>
        <message>
            <source>Albums</source>
            <translation>Albums</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>Dates</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Lieux</translation>
        </message>
        <message>
            <source>Cameras</source>
            <translation>Appareils</translation>
        </message>
        <message>
            <source>Keywords</source>
            <translation>Mots-clés</translation>
        </message>
        <message>
            <source>Categories</source>
            <translation>Catégories</translation>
        </message>
        <message>
            <source>Kinds of files</source>
            <translation>Types de fichiers</translation>
        </message>
        <message>
            <source>Photos that are</source>
            <translation>État des photos</translation>
        </message>
    </context>
    <context>
        <name>Suggestions</name>
        <message>
            <source>Suggestions</source>
            <translation>Suggestions</translation>
        </message>
    </context>
    <context>
        <name>sureness</name>
        <message>
            <source>almost certain</source>
            <translation>presque certain</translation>
        </message>
        <message>
            <source>likely</source>
            <translation>probable</translation>
        </message>
        <message>
            <source>perhaps</source>
            <translation>peut-être</translation>
        </message>
        <message>
            <source>a long shot</source>
            <translation>peu probable</translation>
        </message>
        <message>
            <source>{n}%</source>
            <translation>{n} %</translation>
        </message>
    </context>
    <context>
        <name>telling</name>
        <message>
            <source>{taken} (by satellite)</source>
            <translation>{taken} (par satellite)</translation>
        </message>
        <message>
            <source>{taken} (from the file’s name)</source>
            <translation>{taken} (d’après le nom du fichier)</translation>
        </message>
        <message>
            <source>{taken} (the file’s own date)</source>
            <translation>{taken} (date du fichier)</translation>
        </message>
        <message>
            <source>the camera’s clock</source>
            <translation>l’horloge de l’appareil</translation>
        </message>
        <message>
            <source>the camera’s clock and the folders</source>
            <translation>l’horloge de l’appareil et les dossiers</translation>
        </message>
        <message>
            <source>the dates of the files</source>
            <translation>les dates des fichiers</translation>
        </message>
        <message>
            <source>the names of the folders</source>
            <translation>les noms des dossiers</translation>
        </message>
        <message>
            <source>the name of a folder</source>
            <translation>le nom d’un dossier</translation>
        </message>
        <message>
            <source>the names of the files</source>
            <translation>les noms des fichiers</translation>
        </message>
        <message>
            <source>the keywords</source>
            <translation>les mots-clés</translation>
        </message>
        <message>
            <source>the titles</source>
            <translation>les titres</translation>
        </message>
        <message>
            <source>words in names</source>
            <translation>les mots dans les noms</translation>
        </message>
        <message>
            <source>Photo {id}</source>
            <translation>Photo {id}</translation>
        </message>
        <message>
            <source>{width} × {height}</source>
            <translation>{width} × {height}</translation>
        </message>
        <message>
            <source>{shape} · {amount} MP</source>
            <translation>{shape} · {amount} Mpx</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>Prise de vue</translation>
        </message>
        <message>
            <source>Dimensions</source>
            <translation>Dimensions</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>Camera</source>
            <translation>Appareil</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lieu</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Position</translation>
        </message>
        <message>
            <source>Keywords</source>
            <translation>Mots-clés</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Remarque</translation>
        </message>
        <message>
            <source>{percent} %</source>
            <translation>{percent} %</translation>
        </message>
        <message>
            <source>You placed it here</source>
            <translation>Vous l’avez placée ici</translation>
        </message>
        <message>
            <source>Placed by Albumen, {percent} % sure</source>
            <translation>Placée par Albumen, sûr à {percent} %</translation>
        </message>
        <message>
            <source>You named it. Albumen never changes that.</source>
            <translation>Vous l’avez nommé. Albumen n’y change jamais rien.</translation>
        </message>
        <message>
            <source>Albumen named it.</source>
            <translation>Albumen l’a nommé.</translation>
        </message>
        <message>
            <source>Named after the place “{text}”: {n} of {of} photos.</source>
            <translation>Nommé d’après le lieu « {text} » : {n} sur {of} photos.</translation>
        </message>
        <message>
            <source>“{text}” is when they were taken, by {source}: {n} of {of} photos.</source>
            <translation>« {text} » dit quand elles ont été prises, selon {source} : {n} sur {of} photos.</translation>
        </message>
        <message>
            <source>“{text}” comes from {source}: {n} of {of} photos.</source>
            <translation>« {text} », d’après {source} : {n} sur {of} photos.</translation>
        </message>
        <message>
            <source>Named after the folder “{text}”.</source>
            <translation>Nommé d’après le dossier « {text} ».</translation>
        </message>
        <message>
            <source>“{text}” is how most of its photos look.</source>
            <translation>« {text} » décrit l’aspect de la plupart de ses photos.</translation>
        </message>
        <message>
            <source>Its photos share neither a place nor a date nor words, so the name says only what is true.</source>
            <translation>Ses photos n’ont en commun ni lieu, ni date, ni mots ; le nom ne dit donc que ce qui est vrai.</translation>
        </message>
        <message>
            <source>{model} looked at {photos}.</source>
            <translation>{model} a analysé {photos}.</translation>
        </message>
        <message>
            <source>It saw “{word}” in {n} of {of}.</source>
            <translation>Il a vu « {word} » dans {n} sur {of}.</translation>
        </message>
        <message>
            <source>{model} looked too, but saw something else in every photo.</source>
            <translation>{model} a regardé aussi, mais a vu autre chose dans chaque photo.</translation>
        </message>
        <message>
            <source>{model} could not be asked: {why}</source>
            <translation>{model} n’a pas pu être interrogé : {why}</translation>
        </message>
    </context>
    <context>
        <name>TitleField</name>
        <message>
            <source>Click to rename</source>
            <translation>Cliquer pour renommer</translation>
        </message>
    </context>
    <context>
        <name>Toast</name>
        <message>
            <source>Message</source>
            <translation>Message</translation>
        </message>
    </context>
    <context>
        <name>TrashDialog</name>
        <message>
            <source>Move files to trash</source>
            <translation>Mettre les fichiers à la corbeille</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Fichiers</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Move {files} to the trash?</source>
            <translation>Mettre {files} à la corbeille ?</translation>
        </message>
        <message>
            <source>None of these files can be moved to the trash</source>
            <translation>Aucun de ces fichiers ne peut être mis à la corbeille</translation>
        </message>
        <message>
            <source>You can take them back from the system’s trash.</source>
            <translation>Vous pourrez les récupérer dans la corbeille du système.</translation>
        </message>
        <message>
            <source>Albumen remembers which albums the photos were in, should a file come back.</source>
            <translation>Albumen retient dans quels albums étaient les photos, au cas où un fichier reviendrait.</translation>
        </message>
        <message>
            <source>Some photos stand in several files; all of them go.</source>
            <translation>Certaines photos ont plusieurs fichiers ; tous partent.</translation>
        </message>
        <message>
            <source>{files} cannot be moved; the list says why.</source>
            <translation>Impossible de déplacer {files} ; la liste dit pourquoi.</translation>
        </message>
        <message>
            <source>Move {files} to trash</source>
            <translation>Mettre {files} à la corbeille</translation>
        </message>
        <message>
            <source>{folder} is not there now. Is its drive connected?</source>
            <translation>{folder} n’est pas là. Son disque est-il connecté ?</translation>
        </message>
        <message>
            <source>It is gone from its folder.</source>
            <translation>Il n’est plus dans son dossier.</translation>
        </message>
        <message>
            <source>It may not be changed: it is read-only.</source>
            <translation>Il ne peut pas être modifié : il est en lecture seule.</translation>
        </message>
        <message>
            <source>“{file}” could not be moved to the trash: the system refused. Nothing was deleted.</source>
            <translation>« {file} » n’a pas pu être mis à la corbeille : le système a refusé. Rien n’a été supprimé.</translation>
        </message>
    </context>
    <context>
        <name>Tree</name>
        <message>
            <source>Library</source>
            <translation>Photothèque</translation>
        </message>
    </context>
    <context>
        <name>viewer</name>
        <message>
            <source>Previous and next photo</source>
            <translation>Photo précédente et suivante</translation>
        </message>
        <message>
            <source>First and last photo</source>
            <translation>Première et dernière photo</translation>
        </message>
        <message>
            <source>Every pixel as it is, and back</source>
            <translation>Taille réelle, et retour</translation>
        </message>
        <message>
            <source>Zoom in, zoom out, fit</source>
            <translation>Agrandir, réduire, ajuster</translation>
        </message>
        <message>
            <source>Move a zoomed photo</source>
            <translation>Déplacer une photo agrandie</translation>
        </message>
        <message>
            <source>Turn the view right, left</source>
            <translation>Tourner la vue à droite, à gauche</translation>
        </message>
        <message>
            <source>What is known of the photo</source>
            <translation>Ce que l’on sait de la photo</translation>
        </message>
        <message>
            <source>Show or hide the filmstrip</source>
            <translation>Afficher ou masquer la pellicule</translation>
        </message>
        <message>
            <source>Play or pause a moving picture</source>
            <translation>Lire une image animée ou la mettre en pause</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>Plein écran</translation>
        </message>
        <message>
            <source>Back to the grid</source>
            <translation>Retour à la grille</translation>
        </message>
    </context>
    <context>
        <name>Viewer</name>
        <message>
            <source>Photo viewer</source>
            <translation>Visionneuse</translation>
        </message>
        <message>
            <source>Reading the file…</source>
            <translation>Lecture du fichier…</translation>
        </message>
        <message>
            <source>The file cannot be read now. Its folder may be away.</source>
            <translation>Le fichier ne peut pas être lu pour l’instant. Son dossier n’est peut-être pas connecté.</translation>
        </message>
    </context>
    <context>
        <name>Ways</name>
        <message>
            <source>Show as</source>
            <translation>Afficher comme</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>Décider</translation>
        </message>
        <message>
            <source>Decide photo by photo (Ctrl+3)</source>
            <translation>Décider photo par photo (Ctrl+3)</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Photos</translation>
        </message>
        <message>
            <source>Show as photos (Ctrl+1)</source>
            <translation>Afficher en photos (Ctrl+1)</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Carte</translation>
        </message>
        <message>
            <source>Show on a map of what they look like (Ctrl+2)</source>
            <translation>Afficher sur une carte selon leur aspect (Ctrl+2)</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>Welcome</source>
            <translation>Bienvenue</translation>
        </message>
        <message>
            <source>Choose a folder of photos…</source>
            <translation>Choisir un dossier de photos…</translation>
        </message>
        <message>
            <source>Albumen</source>
            <translation>Albumen</translation>
        </message>
        <message>
            <source>Albumen looks through a folder of photos and sorts them into named albums. You rename, merge and correct them; what you decide is never undone by the computer.</source>
            <translation>Albumen parcourt un dossier de photos et les classe dans des albums qui ont un nom. Vous les renommez, fusionnez et corrigez ; l’ordinateur ne revient jamais sur vos décisions.</translation>
        </message>
        <message>
            <source>or drop one here</source>
            <translation>ou en déposer un ici</translation>
        </message>
        <message>
            <source>Recent libraries</source>
            <translation>Photothèques récentes</translation>
        </message>
        <message>
            <source>Nothing leaves this computer, and Albumen never changes your photos.</source>
            <translation>Rien ne quitte cet ordinateur, et Albumen ne modifie jamais vos photos.</translation>
        </message>
    </context>
    <context>
        <name>Window</name>
        <message>
            <source>Albumen did something it should not.</source>
            <translation>Albumen a fait quelque chose d’imprévu.</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Menu</translation>
        </message>
        <message>
            <source>Menu (F10)</source>
            <translation>Menu (F10)</translation>
        </message>
        <message>
            <source>Albumen</source>
            <translation>Albumen</translation>
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
            <source>Stopped. What was done is kept; “Look for new photos” goes on from there.</source>
            <translation>Arrêté. Ce qui était fait est conservé ; « Rechercher de nouvelles photos » reprend de là.</translation>
        </message>
        <message>
            <source>This album is of one piece; there is nothing to split.</source>
            <translation>Cet album forme un tout ; il n’y a rien à scinder.</translation>
        </message>
        <message>
            <source>{n} unsorted</source>
            <translation>non classées : {n}</translation>
        </message>
        <message>
            <source>Done: {summary}</source>
            <translation>Terminé : {summary}</translation>
        </message>
        <message>
            <source>Exported {files} to {folder}</source>
            <translation>Exporté vers {folder} : {files}</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Afficher</translation>
        </message>
    </context>
    <context>
        <name>words</name>
        <message>
            <source>Looking for photos</source>
            <translation>Recherche de photos</translation>
        </message>
        <message>
            <source>Reading photos</source>
            <translation>Lecture des photos</translation>
        </message>
        <message>
            <source>Getting to know your photos</source>
            <translation>Découverte de vos photos</translation>
        </message>
        <message>
            <source>Comparing photos</source>
            <translation>Comparaison des photos</translation>
        </message>
        <message>
            <source>Grouping photos</source>
            <translation>Regroupement des photos</translation>
        </message>
        <message>
            <source>Fetching the model</source>
            <translation>Téléchargement du modèle</translation>
        </message>
        <message>
            <source>Naming albums</source>
            <translation>Choix des noms d’albums</translation>
        </message>
        <message>
            <source>Laying out the map</source>
            <translation>Dessin de la carte</translation>
        </message>
        <message>
            <source>Trying settings</source>
            <translation>Essai de réglages</translation>
        </message>
        <message>
            <source>Splitting the album</source>
            <translation>Scission de l’album</translation>
        </message>
        <message>
            <source>Watching the folders</source>
            <translation>Surveillance des dossiers</translation>
        </message>
        <message>
            <source>Preparing the export</source>
            <translation>Préparation de l’export</translation>
        </message>
        <message>
            <source>Exporting photos</source>
            <translation>Export des photos</translation>
        </message>
        <message>
            <source>Checking what was exported</source>
            <translation>Vérification de l’export</translation>
        </message>
        <message numerus="yes">
            <source>%n photos</source>
            <translation>
                <numerusform>%Ln photo</numerusform>
                <numerusform>%Ln photos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n albums</source>
            <translation>
                <numerusform>%Ln album</numerusform>
                <numerusform>%Ln albums</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n files</source>
            <translation>
                <numerusform>%Ln fichier</numerusform>
                <numerusform>%Ln fichiers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n folders</source>
            <translation>
                <numerusform>%Ln dossier</numerusform>
                <numerusform>%Ln dossiers</numerusform>
            </translation>
        </message>
        <message>
            <source>d MMM yyyy</source>
            <comment>date</comment>
            <translation>d MMM yyyy</translation>
        </message>
        <message>
            <source>MMMM yyyy</source>
            <comment>date</comment>
            <translation>MMMM yyyy</translation>
        </message>
        <message>
            <source>{day}, {clock}</source>
            <translation>{day}, {clock}</translation>
        </message>
        <message>
            <source>d MMM yyyy – d MMM yyyy</source>
            <comment>date</comment>
            <translation>d MMM yyyy – d MMM yyyy</translation>
        </message>
        <message>
            <source>d MMM – d MMM yyyy</source>
            <comment>date</comment>
            <translation>d MMM – d MMM yyyy</translation>
        </message>
        <message>
            <source>d – d MMM yyyy</source>
            <comment>date</comment>
            <translation>d – d MMM yyyy</translation>
        </message>
        <message>
            <source>today, {clock}</source>
            <translation>aujourd’hui, {clock}</translation>
        </message>
        <message>
            <source>yesterday, {clock}</source>
            <translation>hier, {clock}</translation>
        </message>
        <message>
            <source>a few seconds left</source>
            <translation>encore quelques secondes</translation>
        </message>
        <message numerus="yes">
            <source>about %n seconds left</source>
            <translation>
                <numerusform>encore %Ln seconde environ</numerusform>
                <numerusform>encore %Ln secondes environ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n minutes left</source>
            <translation>
                <numerusform>encore %Ln minute environ</numerusform>
                <numerusform>encore %Ln minutes environ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n hours left</source>
            <translation>
                <numerusform>encore %Ln heure environ</numerusform>
                <numerusform>encore %Ln heures environ</numerusform>
            </translation>
        </message>
        <message>
            <source>{degrees}° N</source>
            <translation>{degrees}° N</translation>
        </message>
        <message>
            <source>{degrees}° S</source>
            <translation>{degrees}° S</translation>
        </message>
        <message>
            <source>{degrees}° E</source>
            <translation>{degrees}° E</translation>
        </message>
        <message>
            <source>{degrees}° W</source>
            <translation>{degrees}° O</translation>
        </message>
    </context>
    <context>
        <name>Workbench</name>
        <message>
            <source>Move there</source>
            <translation>Y déplacer</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Accepter</translation>
        </message>
        <message>
            <source>It stays</source>
            <translation>Elle reste</translation>
        </message>
        <message>
            <source>Not here</source>
            <translation>Pas ici</translation>
        </message>
    </context>
    <context>
        <name>workbench</name>
        <message>
            <source>Accept</source>
            <translation>Accepter</translation>
        </message>
        <message>
            <source>Not here</source>
            <translation>Pas ici</translation>
        </message>
        <message>
            <source>Other album…</source>
            <translation>Autre album…</translation>
        </message>
        <message>
            <source>New album…</source>
            <translation>Nouvel album…</translation>
        </message>
        <message>
            <source>Accept what is sure enough in this section</source>
            <translation>Accepter ce qui est assez sûr dans cette section</translation>
        </message>
        <message>
            <source>Accept what is sure enough everywhere</source>
            <translation>Accepter partout ce qui est assez sûr</translation>
        </message>
        <message>
            <source>Next photo</source>
            <translation>Photo suivante</translation>
        </message>
        <message>
            <source>Previous photo</source>
            <translation>Photo précédente</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Suggest again</source>
            <translation>Suggérer à nouveau</translation>
        </message>
        <message>
            <source>No album is like it enough. Choose one, or make a new one.</source>
            <translation>Aucun album ne lui ressemble assez. En choisir un, ou en créer un.</translation>
        </message>
        <message>
            <source>It is in “{home}”. Does it belong in “{album}”?</source>
            <translation>Elle est dans « {home} ». A-t-elle sa place dans « {album} » ?</translation>
        </message>
        <message>
            <source>Does it belong in “{album}”?</source>
            <translation>A-t-elle sa place dans « {album} » ?</translation>
        </message>
        <message>
            <source>Because of these, which you put there:</source>
            <translation>À cause de celles-ci, que vous y avez placées :</translation>
        </message>
        <message>
            <source>A guess. It is like these:</source>
            <translation>Une supposition. Elle ressemble à celles-ci :</translation>
        </message>
        <message>
            <source>There are no albums yet. Choose photos that belong together and press N to make one.</source>
            <translation>Il n’y a pas encore d’albums. Choisissez des photos qui vont ensemble et appuyez sur N pour en créer un.</translation>
        </message>
        <message>
            <source>Looking for homes …</source>
            <translation>Recherche d’albums…</translation>
        </message>
        <message>
            <source>No album is like these photos enough. Every photo that you put into one teaches what it holds.</source>
            <translation>Aucun album ne ressemble assez à ces photos. Chaque photo que vous y placez lui apprend ce qu’il contient.</translation>
        </message>
        <message>
            <source>No guess is that sure. Move the slider towards generous, or decide photo by photo.</source>
            <translation>Aucune suggestion n’est si sûre. Déplacez le curseur vers « Généreux », ou décidez photo par photo.</translation>
        </message>
        <message>
            <source>Thinking again</source>
            <translation>Réexamen</translation>
        </message>
        <message>
            <source>Photos that seem to be in the wrong album appear here.</source>
            <translation>Les photos qui semblent être dans le mauvais album apparaissent ici.</translation>
        </message>
        <message>
            <source>Nothing to doubt</source>
            <translation>Aucun doute</translation>
        </message>
        <message>
            <source>What you put into albums agrees with where photos are.</source>
            <translation>Ce que vous avez mis dans les albums concorde avec la place des photos.</translation>
        </message>
        <message>
            <source>Nothing is unsorted</source>
            <translation>Tout est classé</translation>
        </message>
        <message>
            <source>Photos that fit no album will wait here for you.</source>
            <translation>Les photos qui ne vont dans aucun album vous attendront ici.</translation>
        </message>
        <message>
            <source>Accept all {n}</source>
            <translation>Tout accepter ({n})</translation>
        </message>
        <message>
            <source>Accept {n}</source>
            <translation>Accepter {n}</translation>
        </message>
        <message>
            <source>Accept {n} above</source>
            <translation>Accepter {n} au-dessus</translation>
        </message>
        <message>
            <source>{album}?</source>
            <translation>{album} ?</translation>
        </message>
        <message>
            <source>{photos} that resemble no album enough</source>
            <translation>{photos} sans album assez ressemblant</translation>
        </message>
        <message>
            <source>{photos} · {words}, {percent} on average</source>
            <translation>{photos} · {words}, {percent} en moyenne</translation>
        </message>
    </context>
</TS>
