<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>About</name>
        <message>
            <source>About Albumen</source>
            <translation>Über Albumen</translation>
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
            <translation>Macht aus Fotoordnern Alben, die sich korrigieren lassen.
Die Fotos werden nie verändert, und nichts verlässt diesen Computer.</translation>
        </message>
        <message>
            <source>Free software under the Apache licence 2.0. Built with Qt (LGPL).</source>
            <translation>Freie Software unter der Apache-Lizenz 2.0. Gebaut mit Qt (LGPL).</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
    </context>
    <context>
        <name>actions</name>
        <message>
            <source>Library</source>
            <translation>Mediathek</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <source>Album</source>
            <translation>Album</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>Foto</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Darstellung</translation>
        </message>
        <message>
            <source>Go</source>
            <translation>Gehe zu</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <source>New album from selection</source>
            <translation>Neues Album mit Auswahl</translation>
        </message>
        <message>
            <source>New empty album</source>
            <translation>Neues leeres Album</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Umbenennen …</translation>
        </message>
        <message>
            <source>Use as cover</source>
            <translation>Als Titelbild verwenden</translation>
        </message>
        <message>
            <source>All photos belong here</source>
            <translation>Alle Fotos gehören hierher</translation>
        </message>
        <message>
            <source>Merge albums</source>
            <translation>Alben vereinen</translation>
        </message>
        <message>
            <source>Merge into album…</source>
            <translation>Mit Album vereinen …</translation>
        </message>
        <message>
            <source>Put below album…</source>
            <translation>Unter Album einordnen …</translation>
        </message>
        <message>
            <source>Take out to the top</source>
            <translation>Auf die oberste Ebene</translation>
        </message>
        <message>
            <source>Split album</source>
            <translation>Album teilen</translation>
        </message>
        <message>
            <source>Regroup…</source>
            <translation>Neu gruppieren …</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Widerrufen</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <source>History…</source>
            <translation>Verlauf …</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Alles auswählen</translation>
        </message>
        <message>
            <source>Select none</source>
            <translation>Nichts auswählen</translation>
        </message>
        <message>
            <source>Invert selection</source>
            <translation>Auswahl umkehren</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Vorwärts</translation>
        </message>
        <message>
            <source>All photos</source>
            <translation>Alle Fotos</translation>
        </message>
        <message>
            <source>Unsorted</source>
            <translation>Unsortiert</translation>
        </message>
        <message>
            <source>Second thoughts</source>
            <translation>Zweifelsfälle</translation>
        </message>
        <message>
            <source>Duplicates and bursts</source>
            <translation>Duplikate und Serien</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Probleme</translation>
        </message>
        <message>
            <source>Commands…</source>
            <translation>Befehle …</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <source>About Albumen</source>
            <translation>Über Albumen</translation>
        </message>
        <message>
            <source>Organize folder…</source>
            <translation>Ordner organisieren …</translation>
        </message>
        <message>
            <source>Open library…</source>
            <translation>Mediathek öffnen …</translation>
        </message>
        <message>
            <source>Look for new photos</source>
            <translation>Nach neuen Fotos suchen</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportieren …</translation>
        </message>
        <message>
            <source>Stop what is running</source>
            <translation>Laufendes anhalten</translation>
        </message>
        <message>
            <source>Pause what is running</source>
            <translation>Laufendes pausieren</translation>
        </message>
        <message>
            <source>Models…</source>
            <translation>Modelle …</translation>
        </message>
        <message>
            <source>Preferences…</source>
            <translation>Einstellungen …</translation>
        </message>
        <message>
            <source>Close library</source>
            <translation>Mediathek schließen</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>View photo</source>
            <translation>Foto ansehen</translation>
        </message>
        <message>
            <source>Open or close stack</source>
            <translation>Stapel öffnen oder schließen</translation>
        </message>
        <message>
            <source>Move to album…</source>
            <translation>In Album bewegen …</translation>
        </message>
        <message>
            <source>Show also in album…</source>
            <translation>Auch in Album zeigen …</translation>
        </message>
        <message>
            <source>Belongs here</source>
            <translation>Gehört hierher</translation>
        </message>
        <message>
            <source>Remove from album</source>
            <translation>Aus Album entfernen</translation>
        </message>
        <message>
            <source>More like this</source>
            <translation>Ähnliche Fotos</translation>
        </message>
        <message>
            <source>Show in file manager</source>
            <translation>Im Dateimanager zeigen</translation>
        </message>
        <message>
            <source>Copy path</source>
            <translation>Pfad kopieren</translation>
        </message>
        <message>
            <source>Move files to trash…</source>
            <translation>Dateien in den Papierkorb legen …</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Erscheinungsbild</translation>
        </message>
        <message>
            <source>As photos</source>
            <translation>Als Fotos</translation>
        </message>
        <message>
            <source>As a map</source>
            <translation>Als Karte</translation>
        </message>
        <message>
            <source>Decide photo by photo</source>
            <translation>Foto für Foto entscheiden</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>Anordnung</translation>
        </message>
        <message>
            <source>Headings</source>
            <translation>Überschriften</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>Sortieren nach</translation>
        </message>
        <message>
            <source>Photos in their shape</source>
            <translation>Fotos im Seitenverhältnis</translation>
        </message>
        <message>
            <source>Squares</source>
            <translation>Quadrate</translation>
        </message>
        <message>
            <source>No headings</source>
            <translation>Keine Überschriften</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Tage</translation>
        </message>
        <message>
            <source>Months</source>
            <translation>Monate</translation>
        </message>
        <message>
            <source>Albums</source>
            <translation>Alben</translation>
        </message>
        <message>
            <source>Oldest first</source>
            <translation>Älteste zuerst</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>Neueste zuerst</translation>
        </message>
        <message>
            <source>File name</source>
            <translation>Dateiname</translation>
        </message>
        <message>
            <source>Surest first</source>
            <translation>Sicherste zuerst</translation>
        </message>
        <message>
            <source>Sidebar</source>
            <translation>Seitenleiste</translation>
        </message>
        <message>
            <source>Inspector</source>
            <translation>Informationen</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>Vollbild</translation>
        </message>
        <message>
            <source>Larger photos</source>
            <translation>Fotos größer</translation>
        </message>
        <message>
            <source>Smaller photos</source>
            <translation>Fotos kleiner</translation>
        </message>
        <message>
            <source>How sure Albumen is</source>
            <translation>Wie sicher Albumen ist</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
    </context>
    <context>
        <name>AlbumPage</name>
        <message>
            <source>Its name</source>
            <translation>Der Name</translation>
        </message>
        <message>
            <source>What you said</source>
            <translation>Eigene Entscheidungen</translation>
        </message>
        <message>
            <source>Albums in it</source>
            <translation>Alben darin</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Fotos</translation>
        </message>
        <message>
            <source>Shown too</source>
            <translation>Auch gezeigt</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>Aufgenommen</translation>
        </message>
        <message>
            <source>On disk</source>
            <translation>Speicherplatz</translation>
        </message>
        <message>
            <source>Stands in</source>
            <translation>Liegt in</translation>
        </message>
        <message numerus="yes">
            <source>Here by your word: %n photos</source>
            <translation>
                <numerusform>Von Hand eingeordnet: %Ln Foto</numerusform>
                <numerusform>Von Hand eingeordnet: %Ln Fotos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Ruled out by you: %n photos</source>
            <translation>
                <numerusform>Von Hand ausgeschlossen: %Ln Foto</numerusform>
                <numerusform>Von Hand ausgeschlossen: %Ln Fotos</numerusform>
            </translation>
        </message>
        <message>
            <source>You made this album.</source>
            <translation>Von Hand angelegt.</translation>
        </message>
        <message>
            <source>You chose its cover.</source>
            <translation>Titelbild von Hand gewählt.</translation>
        </message>
        <message>
            <source>You chose where it stands among the albums.</source>
            <translation>Platz unter den Alben von Hand gewählt.</translation>
        </message>
        <message>
            <source>Nothing yet. Move photos in, or say “keep here”, and it learns what belongs here.</source>
            <translation>Noch keine. Fotos hineinbewegen oder „Hier behalten“ wählen, dann lernt das Album, was hierher gehört.</translation>
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
            <translation>Alben</translation>
        </message>
        <message>
            <source>Enter takes the marked album.</source>
            <translation>Eingabetaste: das markierte Album nehmen.</translation>
        </message>
        <message>
            <source>Enter makes a new album “{name}”.</source>
            <translation>Eingabetaste: ein neues Album „{name}“ anlegen.</translation>
        </message>
        <message>
            <source>There is no such album.</source>
            <translation>Es gibt kein solches Album.</translation>
        </message>
    </context>
    <context>
        <name>albums</name>
        <message>
            <source>New album</source>
            <translation>Neues Album</translation>
        </message>
        <message>
            <source>Merge into album</source>
            <translation>Mit Album vereinen</translation>
        </message>
        <message>
            <source>Put below album</source>
            <translation>Unter Album einordnen</translation>
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message>
            <source>Suggestion</source>
            <translation>Vorschlag</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <source>More about this suggestion</source>
            <translation>Mehr zu diesem Vorschlag</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Jetzt nicht</translation>
        </message>
        <message>
            <source>The model is here. Name albums with it? Names that you gave stay.</source>
            <translation>Das Modell ist da. Alben damit benennen? Selbst vergebene Namen bleiben.</translation>
        </message>
        <message>
            <source>The model is here. Look at all photos with it? What you decided stays.</source>
            <translation>Das Modell ist da. Alle Fotos damit ansehen? Eigene Entscheidungen bleiben.</translation>
        </message>
        <message>
            <source>The model is used as soon as the current task is done.</source>
            <translation>Das Modell wird verwendet, sobald die laufende Aufgabe fertig ist.</translation>
        </message>
        <message>
            <source>Name albums</source>
            <translation>Alben benennen</translation>
        </message>
        <message>
            <source>Look at photos</source>
            <translation>Fotos ansehen</translation>
        </message>
        <message>
            <source>{model} ({size}) would make much better albums than what is built in.</source>
            <translation>{model} ({size}) würde viel bessere Alben ergeben als das, was eingebaut ist.</translation>
        </message>
        <message>
            <source>{model} ({size}) would name albums by what it sees, not only by dates, places and folders.</source>
            <translation>{model} ({size}) würde Alben nach dem benennen, was zu sehen ist, nicht nur nach Daten, Orten und Ordnern.</translation>
        </message>
        <message>
            <source>Get it…</source>
            <translation>Laden …</translation>
        </message>
        <message>
            <source>From a folder…</source>
            <translation>Aus einem Ordner …</translation>
        </message>
        <message>
            <source>Do not offer this again</source>
            <translation>Nicht mehr vorschlagen</translation>
        </message>
        <message>
            <source>Choose a model’s folder</source>
            <translation>Ordner eines Modells wählen</translation>
        </message>
    </context>
    <context>
        <name>Bar</name>
        <message>
            <source>Suggest again</source>
            <translation>Neu vorschlagen</translation>
        </message>
        <message>
            <source>Look again with what your decisions taught (R)</source>
            <translation>Noch einmal suchen, mit dem, was die Entscheidungen gelehrt haben (R)</translation>
        </message>
        <message>
            <source>Looking for homes</source>
            <translation>Passende Alben werden gesucht</translation>
        </message>
        <message>
            <source>How sure is sure enough: strict or generous</source>
            <translation>Wie sicher sicher genug ist: streng oder großzügig</translation>
        </message>
        <message>
            <source>Strict</source>
            <translation>Streng</translation>
        </message>
        <message>
            <source>Generous</source>
            <translation>Großzügig</translation>
        </message>
        <message>
            <source>{n} of {all} guesses are at least {percent} sure</source>
            <translation>{n} von {all} Vermutungen sind zu mindestens {percent} sicher</translation>
        </message>
        <message>
            <source>{left} to go</source>
            <translation>{left} offen</translation>
        </message>
        <message>
            <source>{n} decided, {left} to go, {time}</source>
            <translation>{n} entschieden, {left} offen, {time}</translation>
        </message>
        <message>
            <source>{n} decided, {left} to go</source>
            <translation>{n} entschieden, {left} offen</translation>
        </message>
    </context>
    <context>
        <name>Board</name>
        <message>
            <source>Suggestions</source>
            <translation>Vorschläge</translation>
        </message>
    </context>
    <context>
        <name>Cards</name>
        <message>
            <source>What would change</source>
            <translation>Was sich ändern würde</translation>
        </message>
    </context>
    <context>
        <name>ChangeModel</name>
        <message>
            <source>New</source>
            <translation>Neu</translation>
        </message>
        <message>
            <source>Grows</source>
            <translation>Wächst</translation>
        </message>
        <message>
            <source>Shrinks</source>
            <translation>Schrumpft</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Ändert sich</translation>
        </message>
        <message>
            <source>Takes in</source>
            <translation>Nimmt auf</translation>
        </message>
        <message>
            <source>Splits</source>
            <translation>Teilt sich</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Entfällt</translation>
        </message>
        <message>
            <source>Unsorted</source>
            <translation>Unsortiert</translation>
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
            <translation>+{n} aus {album}</translation>
        </message>
        <message>
            <source>−{n} to {album}</source>
            <translation>−{n} zu {album}</translation>
        </message>
        <message>
            <source>others</source>
            <translation>anderen</translation>
        </message>
        <message>
            <source>{n} that you placed stay</source>
            <translation>{n} fest (von Hand eingeordnet)</translation>
        </message>
        <message>
            <source>follows from the others</source>
            <translation>folgt aus den übrigen</translation>
        </message>
        <message>
            <source>“{album}”</source>
            <translation>„{album}“</translation>
        </message>
    </context>
    <context>
        <name>Chip</name>
        <message>
            <source>{filter}: click to search without it</source>
            <translation>{filter}: klicken, um ohne diesen Filter zu suchen</translation>
        </message>
        <message>
            <source>Filter {filter}, remove</source>
            <translation>Filter {filter}, entfernen</translation>
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
            <translation>Das Foto und wohin es gehören könnte</translation>
        </message>
        <message>
            <source>Name of the new album</source>
            <translation>Name des neuen Albums</translation>
        </message>
    </context>
    <context>
        <name>commands</name>
        <message>
            <source>Open a library first</source>
            <translation>Zuerst eine Mediathek öffnen</translation>
        </message>
        <message>
            <source>Waits until the current task is done</source>
            <translation>Wartet, bis die laufende Aufgabe fertig ist</translation>
        </message>
        <message>
            <source>Nothing is running</source>
            <translation>Es läuft nichts</translation>
        </message>
        <message>
            <source>Show photos first</source>
            <translation>Zuerst Fotos zeigen</translation>
        </message>
        <message>
            <source>There are no photos here</source>
            <translation>Hier sind keine Fotos</translation>
        </message>
        <message>
            <source>Select photos first</source>
            <translation>Zuerst Fotos auswählen</translation>
        </message>
        <message>
            <source>Select photos of an album first</source>
            <translation>Zuerst Fotos eines Albums auswählen</translation>
        </message>
        <message>
            <source>Select one photo first</source>
            <translation>Zuerst ein einzelnes Foto auswählen</translation>
        </message>
        <message>
            <source>Select two albums first</source>
            <translation>Zuerst zwei Alben auswählen</translation>
        </message>
        <message>
            <source>Select an album first</source>
            <translation>Zuerst ein Album auswählen</translation>
        </message>
        <message>
            <source>Select one album first</source>
            <translation>Zuerst ein einzelnes Album auswählen</translation>
        </message>
        <message>
            <source>There is nothing to undo</source>
            <translation>Es gibt nichts zu widerrufen</translation>
        </message>
        <message>
            <source>There is nothing to redo</source>
            <translation>Es gibt nichts zu wiederholen</translation>
        </message>
        <message>
            <source>This is where you began</source>
            <translation>Das war die erste Ansicht</translation>
        </message>
        <message>
            <source>This is where you were last</source>
            <translation>Das war die letzte Ansicht</translation>
        </message>
        <message>
            <source>Go to {place}</source>
            <translation>Gehe zu: {place}</translation>
        </message>
        <message>
            <source>Go to album “{name}”</source>
            <translation>Gehe zu Album „{name}“</translation>
        </message>
    </context>
    <context>
        <name>drops</name>
        <message>
            <source>Show {photos} also in “{album}”</source>
            <translation>{photos} auch in „{album}“ zeigen</translation>
        </message>
        <message>
            <source>Move {photos} to “{album}”</source>
            <translation>{photos} nach „{album}“ bewegen</translation>
        </message>
        <message>
            <source>New album</source>
            <translation>Neues Album</translation>
        </message>
        <message>
            <source>New album with {photos}</source>
            <translation>Neues Album mit {photos}</translation>
        </message>
        <message>
            <source>Take {photos} out of the album</source>
            <translation>{photos} aus dem Album entfernen</translation>
        </message>
        <message>
            <source>Merge into “{album}”</source>
            <translation>Mit „{album}“ vereinen</translation>
        </message>
        <message>
            <source>Put at the top</source>
            <translation>Auf die oberste Ebene</translation>
        </message>
        <message>
            <source>Put below “{album}”</source>
            <translation>Unter „{album}“ einordnen</translation>
        </message>
    </context>
    <context>
        <name>engine</name>
        <message>
            <source>Take in decisions about {0} and {1}</source>
            <extracomment>op</extracomment>
            <translation>Entscheidungen zu {0} und {1} übernehmen</translation>
        </message>
        <message>
            <source>Take in decisions</source>
            <extracomment>op</extracomment>
            <translation>Entscheidungen übernehmen</translation>
        </message>
        <message>
            <source>Place {0} as decided before</source>
            <extracomment>op</extracomment>
            <translation>{0} wie früher entschieden einordnen</translation>
        </message>
        <message>
            <source>Placed {0} as decided before</source>
            <extracomment>op, once it is done</extracomment>
            <translation>{0} wie früher entschieden eingeordnet</translation>
        </message>
        <message>
            <source>Place photos as decided before</source>
            <extracomment>op</extracomment>
            <translation>Fotos wie früher entschieden einordnen</translation>
        </message>
        <message>
            <source>Placed photos as decided before</source>
            <extracomment>op, once it is done</extracomment>
            <translation>Fotos wie früher entschieden eingeordnet</translation>
        </message>
        <message>
            <source>Rename “{0}” to “{1}”</source>
            <extracomment>op</extracomment>
            <translation>„{0}“ in „{1}“ umbenennen</translation>
        </message>
        <message>
            <source>Renamed “{0}” to “{1}”</source>
            <extracomment>op, once it is done</extracomment>
            <translation>„{0}“ in „{1}“ umbenannt</translation>
        </message>
        <message>
            <source>Merge {0} into “{1}”</source>
            <extracomment>op</extracomment>
            <translation>{0} mit „{1}“ vereinen</translation>
        </message>
        <message>
            <source>Merged {0} into “{1}”</source>
            <extracomment>op, once it is done</extracomment>
            <translation>{0} mit „{1}“ vereint</translation>
        </message>
        <message>
            <source>Move {0} to “{1}”</source>
            <extracomment>op</extracomment>
            <translation>{0} nach „{1}“ bewegen</translation>
        </message>
        <message>
            <source>Moved {0} to “{1}”</source>
            <extracomment>op, once it is done</extracomment>
            <translation>{0} nach „{1}“ bewegt</translation>
        </message>
        <message>
            <source>Show {0} also in “{1}”</source>
            <extracomment>op</extracomment>
            <translation>{0} auch in „{1}“ zeigen</translation>
        </message>
        <message>
            <source>Showing {0} also in “{1}”</source>
            <extracomment>op, once it is done</extracomment>
            <translation>{0} nun auch in „{1}“</translation>
        </message>
        <message numerus="yes">
            <source>Accept %n suggestions</source>
            <extracomment>op</extracomment>
            <translation>
                <numerusform>%Ln Vorschlag annehmen</numerusform>
                <numerusform>%Ln Vorschläge annehmen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Accepted %n suggestions</source>
            <extracomment>op, once it is done</extracomment>
            <translation>
                <numerusform>%Ln Vorschlag angenommen</numerusform>
                <numerusform>%Ln Vorschläge angenommen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Reject %n suggestions</source>
            <extracomment>op</extracomment>
            <translation>
                <numerusform>%Ln Vorschlag ablehnen</numerusform>
                <numerusform>%Ln Vorschläge ablehnen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Rejected %n suggestions</source>
            <extracomment>op, once it is done</extracomment>
            <translation>
                <numerusform>%Ln Vorschlag abgelehnt</numerusform>
                <numerusform>%Ln Vorschläge abgelehnt</numerusform>
            </translation>
        </message>
        <message>
            <source>Confirm {0}</source>
            <extracomment>op</extracomment>
            <translation>{0} bestätigen</translation>
        </message>
        <message>
            <source>Confirmed {0}</source>
            <extracomment>op, once it is done</extracomment>
            <translation>{0} bestätigt</translation>
        </message>
        <message>
            <source>Confirm {0} in {1}</source>
            <extracomment>op</extracomment>
            <translation>{0} in {1} bestätigen</translation>
        </message>
        <message>
            <source>Confirmed {0} in {1}</source>
            <extracomment>op, once it is done</extracomment>
            <translation>{0} in {1} bestätigt</translation>
        </message>
        <message>
            <source>New cover for “{0}”</source>
            <extracomment>op</extracomment>
            <translation>Neues Titelbild für „{0}“</translation>
        </message>
        <message>
            <source>Remove {0} from “{1}”</source>
            <extracomment>op</extracomment>
            <translation>{0} aus „{1}“ entfernen</translation>
        </message>
        <message>
            <source>Removed {0} from “{1}”</source>
            <extracomment>op, once it is done</extracomment>
            <translation>{0} aus „{1}“ entfernt</translation>
        </message>
        <message>
            <source>New album “{0}” with {1}</source>
            <extracomment>op</extracomment>
            <translation>Neues Album „{0}“ mit {1}</translation>
        </message>
        <message>
            <source>New album “{0}”</source>
            <extracomment>op</extracomment>
            <translation>Neues Album „{0}“</translation>
        </message>
        <message>
            <source>Put {0} on top</source>
            <extracomment>op</extracomment>
            <translation>{0} auf die oberste Ebene</translation>
        </message>
        <message>
            <source>Put {0} below “{1}”</source>
            <extracomment>op</extracomment>
            <translation>{0} unter „{1}“ einordnen</translation>
        </message>
        <message numerus="yes">
            <source>Split “{0}” into %n albums</source>
            <extracomment>op</extracomment>
            <translation>
                <numerusform>„{0}“ in %Ln Album teilen</numerusform>
                <numerusform>„{0}“ in %Ln Alben teilen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Group %n photos</source>
            <extracomment>op</extracomment>
            <translation>
                <numerusform>%Ln Foto gruppieren</numerusform>
                <numerusform>%Ln Fotos gruppieren</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Grouped %n photos</source>
            <extracomment>op, once it is done</extracomment>
            <translation>
                <numerusform>%Ln Foto gruppiert</numerusform>
                <numerusform>%Ln Fotos gruppiert</numerusform>
            </translation>
        </message>
        <message>
            <source>Group {0} photos into {1} albums</source>
            <extracomment>op</extracomment>
            <translation>{0} Fotos in {1} Alben gruppieren</translation>
        </message>
        <message>
            <source>Grouped {0} photos into {1} albums</source>
            <extracomment>op, once it is done</extracomment>
            <translation>{0} Fotos in {1} Alben gruppiert</translation>
        </message>
        <message numerus="yes">
            <source>Group %n albums anew</source>
            <extracomment>op</extracomment>
            <translation>
                <numerusform>%Ln Album neu gruppieren</numerusform>
                <numerusform>%Ln Alben neu gruppieren</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Grouped %n albums anew</source>
            <extracomment>op, once it is done</extracomment>
            <translation>
                <numerusform>%Ln Album neu gruppiert</numerusform>
                <numerusform>%Ln Alben neu gruppiert</numerusform>
            </translation>
        </message>
        <message>
            <source>Place {0}</source>
            <extracomment>op</extracomment>
            <translation>{0} einordnen</translation>
        </message>
        <message>
            <source>Placed {0}</source>
            <extracomment>op, once it is done</extracomment>
            <translation>{0} eingeordnet</translation>
        </message>
        <message numerus="yes">
            <source>Place %n new photos</source>
            <extracomment>op</extracomment>
            <translation>
                <numerusform>%Ln neues Foto einordnen</numerusform>
                <numerusform>%Ln neue Fotos einordnen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Placed %n new photos</source>
            <extracomment>op, once it is done</extracomment>
            <translation>
                <numerusform>%Ln neues Foto eingeordnet</numerusform>
                <numerusform>%Ln neue Fotos eingeordnet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Name %n albums</source>
            <extracomment>op</extracomment>
            <translation>
                <numerusform>%Ln Album benennen</numerusform>
                <numerusform>%Ln Alben benennen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Named %n albums</source>
            <extracomment>op, once it is done</extracomment>
            <translation>
                <numerusform>%Ln Album benannt</numerusform>
                <numerusform>%Ln Alben benannt</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose at least two albums to merge.</source>
            <extracomment>error</extracomment>
            <translation>Zum Vereinen mindestens zwei Alben auswählen.</translation>
        </message>
        <message>
            <source>Photo {0} is not in “{1}”.</source>
            <extracomment>error</extracomment>
            <translation>Foto {0} ist nicht in „{1}“.</translation>
        </message>
        <message>
            <source>“{0}” cannot stand below itself.</source>
            <extracomment>error</extracomment>
            <translation>„{0}“ kann nicht unter sich selbst stehen.</translation>
        </message>
        <message>
            <source>Albums can stand {0} deep; “{1}” would stand deeper.</source>
            <extracomment>error</extracomment>
            <translation>Alben können höchstens {0} Ebenen tief liegen; „{1}“ läge tiefer.</translation>
        </message>
        <message>
            <source>“{0}” cannot be split that way.</source>
            <extracomment>error</extracomment>
            <translation>„{0}“ lässt sich so nicht teilen.</translation>
        </message>
        <message>
            <source>A name needs at least one letter.</source>
            <extracomment>error</extracomment>
            <translation>Ein Name braucht mindestens einen Buchstaben.</translation>
        </message>
        <message>
            <source>There is no photo {0} in this library.</source>
            <extracomment>error</extracomment>
            <translation>In dieser Mediathek gibt es kein Foto {0}.</translation>
        </message>
        <message numerus="yes">
            <source>%n photos</source>
            <extracomment>part</extracomment>
            <translation>
                <numerusform>%Ln Foto</numerusform>
                <numerusform>%Ln Fotos</numerusform>
            </translation>
        </message>
        <message>
            <source>There is not enough memory for this model. Close other programs, choose a smaller model, or use the built-in descriptor (--embedder builtin).</source>
            <extracomment>error</extracomment>
            <translation>Für dieses Modell reicht der Speicher nicht. Andere Programme schließen, ein kleineres Modell wählen oder den eingebauten Beschreiber verwenden (--embedder builtin).</translation>
        </message>
        <message>
            <source>There is no picture to learn from.</source>
            <extracomment>error</extracomment>
            <translation>Es gibt kein Bild, aus dem sich lernen ließe.</translation>
        </message>
        <message>
            <source>What the built-in descriptor had learned from this library is damaged or of another version. Index the library again to learn it anew.</source>
            <extracomment>error</extracomment>
            <translation>Was der eingebaute Beschreiber aus dieser Mediathek gelernt hatte, ist beschädigt oder stammt von einer anderen Version. Die Mediathek neu einlesen, dann wird es neu gelernt.</translation>
        </message>
        <message>
            <source>A model in 8 bits sees pictures of one shape: choose --fit crop, or another precision.</source>
            <extracomment>error</extracomment>
            <translation>Ein Modell mit 8 Bit sieht nur Bilder einer Form: --fit crop oder eine andere Genauigkeit wählen.</translation>
        </message>
        <message>
            <source>Numbers of 8 bits need OpenVINO. Install it with: pip install 'albumen[cpu-fast]'</source>
            <extracomment>error</extracomment>
            <translation>Zahlen mit 8 Bit brauchen OpenVINO. Installieren mit: pip install 'albumen[cpu-fast]'</translation>
        </message>
        <message>
            <source>{0} is not on this computer: there is no complete {1} in the Hugging Face cache ({2}). Fetch it with: albumen models get {3}; or give the folder that holds it, or do without: albumen organize --embedder builtin.</source>
            <extracomment>error</extracomment>
            <translation>{0} ist nicht auf diesem Computer: Im Zwischenspeicher von Hugging Face ({2}) liegt kein vollständiges {1}. Laden mit: albumen models get {3}; oder den Ordner angeben, in dem es liegt, oder darauf verzichten: albumen organize --embedder builtin.</translation>
        </message>
        <message>
            <source>{0} Give a folder in Hugging Face layout (config.json, preprocessor_config.json, model.safetensors), or do without: albumen organize --embedder builtin.</source>
            <extracomment>error</extracomment>
            <translation>{0} Einen Ordner im Aufbau von Hugging Face angeben (config.json, preprocessor_config.json, model.safetensors) oder darauf verzichten: albumen organize --embedder builtin.</translation>
        </message>
        <message>
            <source>There is no photo to bring the model to 8 bits with.</source>
            <extracomment>error</extracomment>
            <translation>Es gibt kein Foto, mit dem sich das Modell auf 8 Bit bringen ließe.</translation>
        </message>
        <message>
            <source>The model in 8 bits that this library keeps is damaged or of another version. Index again with: albumen index --precision auto</source>
            <extracomment>error</extracomment>
            <translation>Das Modell mit 8 Bit, das diese Mediathek aufbewahrt, ist beschädigt oder stammt von einer anderen Version. Neu einlesen mit: albumen index --precision auto</translation>
        </message>
        <message>
            <source>The preprocessor_config.json in “{0}” asks for something that Albumen does not do ({1}).</source>
            <extracomment>error</extracomment>
            <translation>Die preprocessor_config.json in „{0}“ verlangt etwas, das Albumen nicht kann ({1}).</translation>
        </message>
        <message>
            <source>{0} does not understand words. CLIP and SigLIP 2 do.</source>
            <extracomment>error</extracomment>
            <translation>{0} versteht keine Wörter. CLIP und SigLIP 2 verstehen sie.</translation>
        </message>
        <message>
            <source>The model in “{0}” lacks its vocabulary ({1}); fetch it again.</source>
            <extracomment>error</extracomment>
            <translation>Dem Modell in „{0}“ fehlt sein Wortschatz ({1}); es muss neu geladen werden.</translation>
        </message>
        <message>
            <source>The vocabulary of the model in “{0}” is damaged: {1}</source>
            <extracomment>error</extracomment>
            <translation>Der Wortschatz des Modells in „{0}“ ist beschädigt: {1}</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <extracomment>reason</extracomment>
            <translation>Das Laufwerk ist voll.</translation>
        </message>
        <message>
            <source>It may not be read or written.</source>
            <extracomment>reason</extracomment>
            <translation>Lesen oder Schreiben ist nicht erlaubt.</translation>
        </message>
        <message>
            <source>Nothing can be written there.</source>
            <extracomment>reason</extracomment>
            <translation>Dort kann nichts geschrieben werden.</translation>
        </message>
        <message>
            <source>It is gone.</source>
            <extracomment>reason</extracomment>
            <translation>Es ist nicht mehr da.</translation>
        </message>
        <message>
            <source>The disk has an error.</source>
            <extracomment>reason</extracomment>
            <translation>Das Laufwerk hat einen Fehler.</translation>
        </message>
        <message>
            <source>Its path is too long.</source>
            <extracomment>reason</extracomment>
            <translation>Der Pfad ist zu lang.</translation>
        </message>
        <message>
            <source>It is no plain file any more</source>
            <extracomment>error</extracomment>
            <translation>Es ist keine gewöhnliche Datei mehr</translation>
        </message>
        <message>
            <source>The original has changed since Albumen read it. Run albumen index, then export again</source>
            <extracomment>error</extracomment>
            <translation>Das Original hat sich verändert, seit Albumen es gelesen hat. Erst albumen index ausführen, dann neu exportieren</translation>
        </message>
        <message>
            <source>Windows allows symbolic links only in developer mode (Settings, For developers). Turn it on, or export copies.</source>
            <extracomment>error</extracomment>
            <translation>Windows erlaubt symbolische Links nur im Entwicklermodus (Einstellungen, Für Entwickler). Diesen einschalten oder Kopien exportieren.</translation>
        </message>
        <message>
            <source>{0} cannot hold symbolic links. Export copies instead.</source>
            <extracomment>error</extracomment>
            <translation>{0} kann keine symbolischen Links aufnehmen. Stattdessen Kopien exportieren.</translation>
        </message>
        <message>
            <source>what was written reads differently</source>
            <extracomment>error</extracomment>
            <translation>was geschrieben wurde, liest sich anders</translation>
        </message>
        <message>
            <source>{0} belongs to the library itself. Choose another folder.</source>
            <extracomment>error</extracomment>
            <translation>{0} gehört zur Mediathek selbst. Einen anderen Ordner wählen.</translation>
        </message>
        <message>
            <source>{0} is a file, not a folder. Choose another place.</source>
            <extracomment>error</extracomment>
            <translation>{0} ist eine Datei, kein Ordner. Einen anderen Ort wählen.</translation>
        </message>
        <message>
            <source>Nothing can be written into {0}. Choose another folder.</source>
            <extracomment>error</extracomment>
            <translation>In {0} kann nichts geschrieben werden. Einen anderen Ordner wählen.</translation>
        </message>
        <message>
            <source>“{0}” in {1} is a link to another place. Remove it or choose another folder.</source>
            <extracomment>error</extracomment>
            <translation>„{0}“ in {1} ist ein Link an einen anderen Ort. Diesen entfernen oder einen anderen Ordner wählen.</translation>
        </message>
        <message>
            <source>There is too little room in {0}: {1} are needed, {2} are free.</source>
            <extracomment>error</extracomment>
            <translation>In {0} ist zu wenig Platz: {1} werden gebraucht, {2} sind frei.</translation>
        </message>
        <message>
            <source>{0} lies inside {1}, where your photos are. Choose a folder outside of it.</source>
            <extracomment>error</extracomment>
            <translation>{0} liegt in {1}, wo die Fotos sind. Einen Ordner außerhalb davon wählen.</translation>
        </message>
        <message>
            <source>Your photos in {0} lie inside {1}. Choose a folder that holds none of them.</source>
            <extracomment>error</extracomment>
            <translation>Die Fotos in {0} liegen in {1}. Einen Ordner wählen, der keine davon enthält.</translation>
        </message>
        <message>
            <source>There is no free name for the list of files in {0}.</source>
            <extracomment>error</extracomment>
            <translation>In {0} ist kein Name für die Liste der Dateien frei.</translation>
        </message>
        <message>
            <source>The photos are exported, but not the list of them ({0}): {1}</source>
            <extracomment>error</extracomment>
            <translation>Die Fotos sind exportiert, aber ihre Liste nicht ({0}): {1}</translation>
        </message>
        <message>
            <source>Files cannot be exported by “{0}”. Choose one of: {1}.</source>
            <extracomment>error</extracomment>
            <translation>Dateien lassen sich nicht mit „{0}“ exportieren. Eines davon wählen: {1}.</translation>
        </message>
        <message>
            <source>{0} cannot be made. {1}</source>
            <extracomment>error</extracomment>
            <translation>{0} kann nicht angelegt werden. {1}</translation>
        </message>
        <message>
            <source>An export of this library is under way. Wait for it, or cancel it there.</source>
            <extracomment>error</extracomment>
            <translation>Diese Mediathek wird gerade exportiert. Darauf warten oder dort abbrechen.</translation>
        </message>
        <message>
            <source>a text</source>
            <extracomment>part</extracomment>
            <translation>ein Text</translation>
        </message>
        <message>
            <source>a sound recording</source>
            <extracomment>part</extracomment>
            <translation>eine Tonaufnahme</translation>
        </message>
        <message>
            <source>a video</source>
            <extracomment>part</extracomment>
            <translation>ein Video</translation>
        </message>
        <message>
            <source>a web page</source>
            <extracomment>part</extracomment>
            <translation>eine Webseite</translation>
        </message>
        <message>
            <source>a vector drawing</source>
            <extracomment>part</extracomment>
            <translation>eine Vektorgrafik</translation>
        </message>
        <message>
            <source>The rest of this animation is damaged.</source>
            <extracomment>error</extracomment>
            <translation>Der Rest dieser Animation ist beschädigt.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <extracomment>reason</extracomment>
            <translation>Die Datei ist leer.</translation>
        </message>
        <message>
            <source>The file holds nothing but filler; its content was lost.</source>
            <extracomment>reason</extracomment>
            <translation>Die Datei enthält nur Füllzeichen; ihr Inhalt ging verloren.</translation>
        </message>
        <message>
            <source>The file is cut short; its end is missing.</source>
            <extracomment>reason</extracomment>
            <translation>Die Datei ist abgeschnitten; ihr Ende fehlt.</translation>
        </message>
        <message>
            <source>The file is cut short, and too little of it is left to show.</source>
            <extracomment>reason</extracomment>
            <translation>Die Datei ist abgeschnitten, und was übrig ist, reicht zum Anzeigen nicht.</translation>
        </message>
        <message>
            <source>The file is damaged.</source>
            <extracomment>reason</extracomment>
            <translation>Die Datei ist beschädigt.</translation>
        </message>
        <message>
            <source>This is not a picture, or it is damaged from its very beginning.</source>
            <extracomment>reason</extracomment>
            <translation>Das ist kein Bild, oder es ist von Anfang an beschädigt.</translation>
        </message>
        <message>
            <source>The picture is too large to be shown on this computer.</source>
            <extracomment>reason</extracomment>
            <translation>Das Bild ist zu groß, um auf diesem Computer gezeigt zu werden.</translation>
        </message>
        <message>
            <source>The picture needs too much memory.</source>
            <extracomment>reason</extracomment>
            <translation>Das Bild braucht zu viel Speicher.</translation>
        </message>
        <message>
            <source>The picture made the decoder crash.</source>
            <extracomment>reason</extracomment>
            <translation>Das Bild hat den Decoder abstürzen lassen.</translation>
        </message>
        <message>
            <source>This is not a file that holds anything, but a folder, a pipe or a device.</source>
            <extracomment>reason</extracomment>
            <translation>Das ist keine Datei mit Inhalt, sondern ein Ordner, eine Pipe oder ein Gerät.</translation>
        </message>
        <message>
            <source>You have no permission to open this file.</source>
            <extracomment>reason</extracomment>
            <translation>Die Berechtigung fehlt, diese Datei zu öffnen.</translation>
        </message>
        <message>
            <source>The file is no longer there.</source>
            <extracomment>reason</extracomment>
            <translation>Die Datei ist nicht mehr da.</translation>
        </message>
        <message>
            <source>The file cannot be read; the drive may be faulty or away.</source>
            <extracomment>reason</extracomment>
            <translation>Die Datei kann nicht gelesen werden; vielleicht ist das Laufwerk defekt oder nicht angeschlossen.</translation>
        </message>
        <message>
            <source>The file was being changed while it was read.</source>
            <extracomment>reason</extracomment>
            <translation>Die Datei wurde verändert, während sie gelesen wurde.</translation>
        </message>
        <message>
            <source>This is an unfinished download.</source>
            <extracomment>reason</extracomment>
            <translation>Das ist ein unvollständiger Download.</translation>
        </message>
        <message>
            <source>This is macOS’s companion file of a picture, not a picture.</source>
            <extracomment>reason</extracomment>
            <translation>Das ist die Begleitdatei von macOS zu einem Bild, kein Bild.</translation>
        </message>
        <message>
            <source>This is a note that another program left behind, not a picture.</source>
            <extracomment>reason</extracomment>
            <translation>Das ist eine Notiz, die ein anderes Programm hinterlassen hat, kein Bild.</translation>
        </message>
        <message>
            <source>Pictures of this kind cannot be shown.</source>
            <extracomment>reason</extracomment>
            <translation>Bilder dieser Art können nicht gezeigt werden.</translation>
        </message>
        <message>
            <source>Only the upper part could be read; the file is cut short.</source>
            <extracomment>reason</extracomment>
            <translation>Nur der obere Teil war lesbar; die Datei ist abgeschnitten.</translation>
        </message>
        <message>
            <source>The file is cut short; the picture may be coarser than it was.</source>
            <extracomment>reason</extracomment>
            <translation>Die Datei ist abgeschnitten; das Bild ist vielleicht gröber, als es war.</translation>
        </message>
        <message>
            <source>Only the preview inside this raw file is shown.</source>
            <extracomment>reason</extracomment>
            <translation>Gezeigt wird nur die Vorschau aus dieser Raw-Datei.</translation>
        </message>
        <message>
            <source>This raw file holds no preview; it was developed with standard settings.</source>
            <extracomment>reason</extracomment>
            <translation>Diese Raw-Datei enthält keine Vorschau; sie wurde mit Standardwerten entwickelt.</translation>
        </message>
        <message numerus="yes">
            <source>Reading the picture took longer than %n seconds.</source>
            <extracomment>part</extracomment>
            <translation>
                <numerusform>Das Lesen des Bildes dauerte länger als %Ln Sekunde.</numerusform>
                <numerusform>Das Lesen des Bildes dauerte länger als %Ln Sekunden.</numerusform>
            </translation>
        </message>
        <message>
            <source>This is {0}, not a picture.</source>
            <extracomment>part</extracomment>
            <translation>Das ist {0}, kein Bild.</translation>
        </message>
        <message numerus="yes">
            <source>Only the first of %n pages is shown.</source>
            <extracomment>part</extracomment>
            <translation>
                <numerusform>Nur die erste von %Ln Seite wird gezeigt.</numerusform>
                <numerusform>Nur die erste von %Ln Seiten wird gezeigt.</numerusform>
            </translation>
        </message>
        <message>
            <source>ignored, as you asked</source>
            <extracomment>reason</extracomment>
            <translation>wie gewünscht ausgelassen</translation>
        </message>
        <message>
            <source>the same folder as one that was read already</source>
            <extracomment>reason</extracomment>
            <translation>derselbe Ordner wie ein schon gelesener</translation>
        </message>
        <message>
            <source>you have no permission to open it</source>
            <extracomment>reason</extracomment>
            <translation>die Berechtigung fehlt, ihn zu öffnen</translation>
        </message>
        <message>
            <source>it cannot be read</source>
            <extracomment>reason</extracomment>
            <translation>er kann nicht gelesen werden</translation>
        </message>
        <message>
            <source>its path is too long for this system</source>
            <extracomment>reason</extracomment>
            <translation>sein Pfad ist zu lang für dieses System</translation>
        </message>
        <message>
            <source>holds a .nomedia file</source>
            <extracomment>reason</extracomment>
            <translation>enthält eine .nomedia-Datei</translation>
        </message>
        <message>
            <source>This is a pipe between programs, not a file.</source>
            <extracomment>reason</extracomment>
            <translation>Das ist eine Pipe zwischen Programmen, keine Datei.</translation>
        </message>
        <message>
            <source>This is a connection between programs, not a file.</source>
            <extracomment>reason</extracomment>
            <translation>Das ist eine Verbindung zwischen Programmen, keine Datei.</translation>
        </message>
        <message>
            <source>This is a device, not a file.</source>
            <extracomment>reason</extracomment>
            <translation>Das ist ein Gerät, keine Datei.</translation>
        </message>
        <message>
            <source>“{0}” is not a folder; choose the folder that your photos lie in.</source>
            <extracomment>error</extracomment>
            <translation>„{0}“ ist kein Ordner; den Ordner wählen, in dem die Fotos liegen.</translation>
        </message>
        <message>
            <source>You have no permission to open the folder “{0}”.</source>
            <extracomment>error</extracomment>
            <translation>Die Berechtigung fehlt, den Ordner „{0}“ zu öffnen.</translation>
        </message>
        <message>
            <source>The folder “{0}” is not there; is the drive connected?</source>
            <extracomment>error</extracomment>
            <translation>Der Ordner „{0}“ ist nicht da; ist das Laufwerk angeschlossen?</translation>
        </message>
        <message>
            <source>The folder “{0}” cannot be opened; is the drive connected?</source>
            <extracomment>error</extracomment>
            <translation>Der Ordner „{0}“ lässt sich nicht öffnen; ist das Laufwerk angeschlossen?</translation>
        </message>
        <message>
            <source>The file .albumenignore in “{0}” cannot be read.</source>
            <extracomment>error</extracomment>
            <translation>Die Datei .albumenignore in „{0}“ kann nicht gelesen werden.</translation>
        </message>
        <message>
            <source>One of the patterns of files to ignore makes no sense: {0}.</source>
            <extracomment>error</extracomment>
            <translation>Eines der Muster auszulassender Dateien ergibt keinen Sinn: {0}.</translation>
        </message>
        <message>
            <source>The folder “{0}” was exchanged while it was being read; please try again.</source>
            <extracomment>error</extracomment>
            <translation>Der Ordner „{0}“ wurde beim Lesen ausgetauscht; bitte noch einmal versuchen.</translation>
        </message>
        <message>
            <source>This is a link to something that is not there.</source>
            <extracomment>part</extracomment>
            <translation>Das ist ein Link auf etwas, das nicht da ist.</translation>
        </message>
        <message>
            <source>You have no permission to look at this file.</source>
            <extracomment>part</extracomment>
            <translation>Die Berechtigung fehlt, diese Datei anzusehen.</translation>
        </message>
        <message>
            <source>The system cannot say anything about this file: {0}.</source>
            <extracomment>part</extracomment>
            <translation>Das System kann über diese Datei nichts sagen: {0}.</translation>
        </message>
        <message>
            <source>This is a link that leads back to itself.</source>
            <extracomment>part</extracomment>
            <translation>Das ist ein Link, der auf sich selbst zurückführt.</translation>
        </message>
        <message>
            <source>There is no model called “{0}”. Choose one of: {1}; or say owner/repository as it stands on the hub, or a folder.</source>
            <extracomment>error</extracomment>
            <translation>Es gibt kein Modell namens „{0}“. Eines davon wählen: {1}; oder Besitzer/Repository wie auf dem Hub angeben, oder einen Ordner.</translation>
        </message>
        <message>
            <source>The drive on which “{0}” should lie is not there. HF_HOME names another place.</source>
            <extracomment>error</extracomment>
            <translation>Das Laufwerk, auf dem „{0}“ liegen sollte, ist nicht da. HF_HOME nennt einen anderen Ort.</translation>
        </message>
        <message>
            <source>There is not enough room for {0}: {1} MB are still to come, and of the {2} MB that are free where “{3}” lies, {4} MB should stay so. Make room, or set HF_HOME to a place that has some.</source>
            <extracomment>error</extracomment>
            <translation>Für {0} reicht der Platz nicht: {1} MB fehlen noch, und von den {2} MB, die bei „{3}“ frei sind, sollen {4} MB frei bleiben. Platz schaffen oder HF_HOME auf einen Ort setzen, der welchen hat.</translation>
        </message>
        <message>
            <source>No model on the hub can be called “{0}”.</source>
            <extracomment>error</extracomment>
            <translation>Kein Modell auf dem Hub kann „{0}“ heißen.</translation>
        </message>
        <message>
            <source>What answers at {0} is not the hub, or speaks another language ({1}). On a public network, sign in to it first.</source>
            <extracomment>error</extracomment>
            <translation>Was unter {0} antwortet, ist nicht der Hub oder spricht eine andere Sprache ({1}). In einem öffentlichen Netz zuerst dort anmelden.</translation>
        </message>
        <message>
            <source>The repository “{0}” holds no weights that Albumen can open (model.safetensors).</source>
            <extracomment>error</extracomment>
            <translation>Das Repository „{0}“ enthält keine Gewichte, die Albumen öffnen kann (model.safetensors).</translation>
        </message>
        <message>
            <source>The repository “{0}” holds no model that looks at pictures: it lacks config.json or preprocessor_config.json.</source>
            <extracomment>error</extracomment>
            <translation>Das Repository „{0}“ enthält kein Modell, das Bilder ansieht: config.json oder preprocessor_config.json fehlt.</translation>
        </message>
        <message>
            <source>The weights of “{0}” are on the hub only as a pickle, which can run foreign code when it is opened. Albumen fetches weights in the safetensors format (model.safetensors).</source>
            <extracomment>error</extracomment>
            <translation>Die Gewichte von „{0}“ gibt es auf dem Hub nur als Pickle, das beim Öffnen fremden Code ausführen kann. Albumen lädt Gewichte im Format safetensors (model.safetensors).</translation>
        </message>
        <message>
            <source>The proxy or certificates that the environment names cannot be used: {0}</source>
            <extracomment>error</extracomment>
            <translation>Proxy oder Zertifikate, die die Umgebung nennt, sind nicht brauchbar: {0}</translation>
        </message>
        <message>
            <source>Nothing is fetched, because HF_HUB_OFFLINE is set. Unset it to go online, or name a folder that holds a model.</source>
            <extracomment>error</extracomment>
            <translation>Es wird nichts geladen, weil HF_HUB_OFFLINE gesetzt ist. Die Variable löschen, um online zu gehen, oder einen Ordner mit einem Modell nennen.</translation>
        </message>
        <message>
            <source>“{0}” is handed out only to those who have accepted its licence. Accept it at {1}/{2}, make a token at {3}/settings/tokens, and set HF_TOKEN to it.</source>
            <extracomment>error</extracomment>
            <translation>„{0}“ bekommt nur, wer die Lizenz angenommen hat. Sie unter {1}/{2} annehmen, unter {3}/settings/tokens ein Token erzeugen und HF_TOKEN darauf setzen.</translation>
        </message>
        <message>
            <source>There is no model “{0}” at {1}; or it is private, and HF_TOKEN holds no token that opens it.</source>
            <extracomment>error</extracomment>
            <translation>Es gibt kein Modell „{0}“ unter {1}; oder es ist privat, und HF_TOKEN enthält kein Token, das es öffnet.</translation>
        </message>
        <message>
            <source>{0} is in trouble (it answers {1}). Try again later. What has arrived is kept: the same command goes on from here.</source>
            <extracomment>error</extracomment>
            <translation>{0} hat Schwierigkeiten (Antwort: {1}). Später noch einmal versuchen. Was angekommen ist, bleibt: Derselbe Befehl macht hier weiter.</translation>
        </message>
        <message>
            <source>{0} cannot be reached: {1}. Check the network, and HTTPS_PROXY where there is a proxy.</source>
            <extracomment>error</extracomment>
            <translation>{0} ist nicht erreichbar: {1}. Das Netz prüfen, und HTTPS_PROXY, wo es einen Proxy gibt.</translation>
        </message>
        <message>
            <source>{0} refuses “{1}” ({2}). If HF_TOKEN is set, or you are logged in, that token is not accepted.</source>
            <extracomment>error</extracomment>
            <translation>{0} verweigert „{1}“ ({2}). Ist HF_TOKEN gesetzt oder besteht eine Anmeldung, wird dieses Token nicht angenommen.</translation>
        </message>
        <message>
            <source>A file of “{0}” is not at {1} any more. Ask again with the same command.</source>
            <extracomment>error</extracomment>
            <translation>Eine Datei von „{0}“ liegt nicht mehr unter {1}. Mit demselben Befehl noch einmal fragen.</translation>
        </message>
        <message>
            <source>The Hugging Face cache cannot be written to ({0}): {1}. HF_HOME names another place.</source>
            <extracomment>part</extracomment>
            <translation>In den Zwischenspeicher von Hugging Face kann nicht geschrieben werden ({0}): {1}. HF_HOME nennt einen anderen Ort.</translation>
        </message>
        <message>
            <source>The Hugging Face cache cannot be written to: {0}. HF_HOME names another place.</source>
            <extracomment>part</extracomment>
            <translation>In den Zwischenspeicher von Hugging Face kann nicht geschrieben werden: {0}. HF_HOME nennt einen anderen Ort.</translation>
        </message>
        <message>
            <source>The disk is full ({0}). Make room, or set HF_HOME to a place that has some. What has arrived is kept: the same command goes on from here.</source>
            <extracomment>part</extracomment>
            <translation>Das Laufwerk ist voll ({0}). Platz schaffen oder HF_HOME auf einen Ort setzen, der welchen hat. Was angekommen ist, bleibt: Derselbe Befehl macht hier weiter.</translation>
        </message>
        <message>
            <source>The disk is full. Make room, or set HF_HOME to a place that has some. What has arrived is kept: the same command goes on from here.</source>
            <extracomment>part</extracomment>
            <translation>Das Laufwerk ist voll. Platz schaffen oder HF_HOME auf einen Ort setzen, der welchen hat. Was angekommen ist, bleibt: Derselbe Befehl macht hier weiter.</translation>
        </message>
        <message>
            <source>The file {0} of “{1}” arrived damaged, twice: its checksum is not the one that {2} states. Nothing of it was kept. Try again later, or over another network.</source>
            <extracomment>error</extracomment>
            <translation>Die Datei {0} von „{1}“ kam zweimal beschädigt an: Ihre Prüfsumme ist nicht die, die {2} nennt. Nichts davon wurde behalten. Später noch einmal oder über ein anderes Netz versuchen.</translation>
        </message>
        <message>
            <source>The connection to {0} broke: {1}. What has arrived is kept: the same command goes on from here.</source>
            <extracomment>error</extracomment>
            <translation>Die Verbindung zu {0} ist abgebrochen: {1}. Was angekommen ist, bleibt: Derselbe Befehl macht hier weiter.</translation>
        </message>
        <message>
            <source>The weights in “{0}” do not fit its config.json; fetch the model again.</source>
            <extracomment>error</extracomment>
            <translation>Die Gewichte in „{0}“ passen nicht zur config.json; das Modell neu laden.</translation>
        </message>
        <message>
            <source>The model in “{0}” cannot be opened; fetch it again. ({1})</source>
            <extracomment>error</extracomment>
            <translation>Das Modell in „{0}“ lässt sich nicht öffnen; es neu laden. ({1})</translation>
        </message>
        <message>
            <source>The file “{0}” is damaged or incomplete: fetch the model again.</source>
            <extracomment>error</extracomment>
            <translation>Die Datei „{0}“ ist beschädigt oder unvollständig: das Modell neu laden.</translation>
        </message>
        <message>
            <source>The file “{0}” is incomplete: fetch the model again.</source>
            <extracomment>error</extracomment>
            <translation>Die Datei „{0}“ ist unvollständig: das Modell neu laden.</translation>
        </message>
        <message>
            <source>The file “{0}” is damaged: fetch the model again.</source>
            <extracomment>error</extracomment>
            <translation>Die Datei „{0}“ ist beschädigt: das Modell neu laden.</translation>
        </message>
        <message>
            <source>“{0}” does not look at photos. Choose one of: {1}.</source>
            <extracomment>error</extracomment>
            <translation>„{0}“ sieht sich keine Fotos an. Eines davon wählen: {1}.</translation>
        </message>
        <message>
            <source>title {0} of {1}</source>
            <extracomment>note</extracomment>
            <translation>Titel {0} von {1}</translation>
        </message>
        <message>
            <source>album {0} of {1}</source>
            <extracomment>note</extracomment>
            <translation>Album {0} von {1}</translation>
        </message>
        <message>
            <source>There is no list of categories called “{0}”. Choose one of: {1}; or a .json or .csv file.</source>
            <extracomment>error</extracomment>
            <translation>Es gibt keine Liste von Kategorien namens „{0}“. Eine davon wählen: {1}; oder eine .json- oder .csv-Datei.</translation>
        </message>
        <message>
            <source>{0} must list between two and {1} different categories; it has {2}.</source>
            <extracomment>error</extracomment>
            <translation>{0} muss zwischen zwei und {1} verschiedene Kategorien enthalten; es sind {2}.</translation>
        </message>
        <message>
            <source>The categories in {0} cannot be read: {1}.</source>
            <extracomment>error</extracomment>
            <translation>Die Kategorien in {0} können nicht gelesen werden: {1}.</translation>
        </message>
        <message>
            <source>There is no namer called “{0}”. Choose one of: facts, {1}; or ollama:MODEL, owner/repository as on the hub, a model's folder, or the address of a model server.</source>
            <extracomment>error</extracomment>
            <translation>Es gibt keinen Namensgeber namens „{0}“. Einen davon wählen: facts, {1}; oder ollama:MODELL, Besitzer/Repository wie auf dem Hub, den Ordner eines Modells oder die Adresse eines Modellservers.</translation>
        </message>
        <message>
            <source>No LLaVA is on this computer: there is none in the Hugging Face cache ({0}). Fetch one, for instance with: albumen models get {1}, or without a graphics card: albumen models get {2}; or do without: --namer facts.</source>
            <extracomment>error</extracomment>
            <translation>Auf diesem Computer ist kein LLaVA: Im Zwischenspeicher von Hugging Face ({0}) liegt keines. Zum Beispiel laden mit: albumen models get {1}, oder ohne Grafikkarte: albumen models get {2}; oder darauf verzichten: --namer facts.</translation>
        </message>
        <message>
            <source>“{0}” is not on this computer: there is no complete {1} in the Hugging Face cache ({2}). Fetch it with: {3}; or do without: --namer facts.</source>
            <extracomment>error</extracomment>
            <translation>„{0}“ ist nicht auf diesem Computer: Im Zwischenspeicher von Hugging Face ({2}) liegt kein vollständiges {1}. Laden mit: {3}; oder darauf verzichten: --namer facts.</translation>
        </message>
        <message>
            <source>“{0}” is no address of a server: it must begin with http:// or https://.</source>
            <extracomment>error</extracomment>
            <translation>„{0}“ ist keine Adresse eines Servers: Sie muss mit http:// oder https:// beginnen.</translation>
        </message>
        <message>
            <source>“{0}” is no address of a server ({1}).</source>
            <extracomment>error</extracomment>
            <translation>„{0}“ ist keine Adresse eines Servers ({1}).</translation>
        </message>
        <message>
            <source>Cancelled.</source>
            <extracomment>error</extracomment>
            <translation>Abgebrochen.</translation>
        </message>
        <message>
            <source>What answers at {0} is no model server: it speaks no JSON. Check the address.</source>
            <extracomment>error</extracomment>
            <translation>Was unter {0} antwortet, ist kein Modellserver: Es spricht kein JSON. Die Adresse prüfen.</translation>
        </message>
        <message>
            <source>The model server at {0} refuses ({1}).</source>
            <extracomment>error</extracomment>
            <translation>Der Modellserver unter {0} lehnt ab ({1}).</translation>
        </message>
        <message>
            <source>The model server at {0} sends questions on to another address, which is not followed. Name that address instead, if you trust it.</source>
            <extracomment>error</extracomment>
            <translation>Der Modellserver unter {0} leitet Fragen an eine andere Adresse weiter; dem wird nicht gefolgt. Ist diese vertrauenswürdig, statt seiner sie nennen.</translation>
        </message>
        <message>
            <source>The model in “{0}” needs a package that is not installed: {1}</source>
            <extracomment>error</extracomment>
            <translation>Das Modell in „{0}“ braucht ein Paket, das nicht installiert ist: {1}</translation>
        </message>
        <message>
            <source>A namer in 8 or 4 bits needs bitsandbytes. Install it with: pip install 'albumen[quantised]'</source>
            <extracomment>error</extracomment>
            <translation>Ein Namensgeber mit 8 oder 4 Bit braucht bitsandbytes. Installieren mit: pip install 'albumen[quantised]'</translation>
        </message>
        <message>
            <source>There is not enough memory for {0}. Close other programs, choose a smaller model or --namer_precision int4, or do without: --namer facts.</source>
            <extracomment>error</extracomment>
            <translation>Für {0} reicht der Speicher nicht. Andere Programme schließen, ein kleineres Modell oder --namer_precision int4 wählen, oder darauf verzichten: --namer facts.</translation>
        </message>
        <message>
            <source>The model in “{0}” does not say how it is asked (it has no chat template); choose another.</source>
            <extracomment>error</extracomment>
            <translation>Das Modell in „{0}“ sagt nicht, wie man es fragt (ihm fehlt eine Chat-Vorlage); ein anderes wählen.</translation>
        </message>
        <message>
            <source>It has: {0}.</source>
            <extracomment>part</extracomment>
            <translation>Es hat: {0}.</translation>
        </message>
        <message>
            <source>It has none yet.</source>
            <extracomment>part</extracomment>
            <translation>Es hat noch keines.</translation>
        </message>
        <message>
            <source>What answers at {0} is not Ollama: it gives no message.</source>
            <extracomment>error</extracomment>
            <translation>Was unter {0} antwortet, ist nicht Ollama: Es liefert keine Nachricht.</translation>
        </message>
        <message>
            <source>Ollama at {0} has no model that sees. Fetch one, for instance with: ollama pull llava</source>
            <extracomment>error</extracomment>
            <translation>Ollama unter {0} hat kein Modell, das sieht. Eines laden, zum Beispiel mit: ollama pull llava</translation>
        </message>
        <message>
            <source>Ollama at {0} has no model “{1}”. {2} Fetch it with: ollama pull {3}</source>
            <extracomment>error</extracomment>
            <translation>Ollama unter {0} hat kein Modell „{1}“. {2} Laden mit: ollama pull {3}</translation>
        </message>
        <message>
            <source>What answers at {0} is not Ollama: it lists no models.</source>
            <extracomment>error</extracomment>
            <translation>Was unter {0} antwortet, ist nicht Ollama: Es nennt keine Modelle.</translation>
        </message>
        <message>
            <source>What answers at {0} does not speak OpenAI's protocol: it gives no message.</source>
            <extracomment>error</extracomment>
            <translation>Was unter {0} antwortet, spricht nicht das Protokoll von OpenAI: Es liefert keine Nachricht.</translation>
        </message>
        <message>
            <source>The model server at {0} asks for a key: put it into the environment variable ALBUMEN_NAMER_KEY.</source>
            <extracomment>error</extracomment>
            <translation>Der Modellserver unter {0} verlangt einen Schlüssel: Er gehört in die Umgebungsvariable ALBUMEN_NAMER_KEY.</translation>
        </message>
        <message>
            <source>The server at {0} has several models ({1}). Say which one is meant: --namer {2}#NAME</source>
            <extracomment>error</extracomment>
            <translation>Der Server unter {0} hat mehrere Modelle ({1}). Sagen, welches gemeint ist: --namer {2}#NAME</translation>
        </message>
        <message>
            <source>What answers at {0} does not speak OpenAI's protocol: it lists no models.</source>
            <extracomment>error</extracomment>
            <translation>Was unter {0} antwortet, spricht nicht das Protokoll von OpenAI: Es nennt keine Modelle.</translation>
        </message>
        <message>
            <source>The list of towns is missing. Install Albumen again to name albums after places.</source>
            <extracomment>error</extracomment>
            <translation>Die Liste der Orte fehlt. Albumen neu installieren, um Alben nach Orten zu benennen.</translation>
        </message>
        <message>
            <source>The prompt {0} must begin with a line “version 1” and go on with what is asked.</source>
            <extracomment>error</extracomment>
            <translation>Die Vorlage {0} muss mit einer Zeile „version 1“ beginnen und mit der Frage weitergehen.</translation>
        </message>
        <message>
            <source>The prompt {0} cannot be read: {1}.</source>
            <extracomment>error</extracomment>
            <translation>Die Vorlage {0} kann nicht gelesen werden: {1}.</translation>
        </message>
        <message>
            <source>Looking for the parts of “{0}”</source>
            <extracomment>note</extracomment>
            <translation>Die Teile von „{0}“ werden gesucht</translation>
        </message>
        <message>
            <source>“{0}” does not understand words. Search with clip or siglip2.</source>
            <extracomment>error</extracomment>
            <translation>„{0}“ versteht keine Wörter. Mit clip oder siglip2 suchen.</translation>
        </message>
        <message>
            <source>Categories need a model that looks at photos: say which with --namer.</source>
            <extracomment>error</extracomment>
            <translation>Kategorien brauchen ein Modell, das Fotos ansieht: mit --namer angeben, welches.</translation>
        </message>
        <message>
            <source>Loading {0}</source>
            <extracomment>part</extracomment>
            <translation>{0} wird geladen</translation>
        </message>
        <message>
            <source>Learning colours and shapes from your photos</source>
            <extracomment>note</extracomment>
            <translation>Farben und Formen werden aus den Fotos gelernt</translation>
        </message>
        <message>
            <source>Bringing {0} to 8 bits on some of your photos</source>
            <extracomment>note</extracomment>
            <translation>{0} wird mit einigen der Fotos auf 8 Bit gebracht</translation>
        </message>
        <message>
            <source>Photo {0} has not been looked at yet: run albumen index first.</source>
            <extracomment>error</extracomment>
            <translation>Foto {0} wurde noch nicht angesehen: zuerst albumen index ausführen.</translation>
        </message>
        <message>
            <source>These photos are not described yet. Run: albumen index</source>
            <extracomment>error</extracomment>
            <translation>Diese Fotos sind noch nicht beschrieben. Ausführen: albumen index</translation>
        </message>
        <message>
            <source>“{0}” holds albums, not photos; split one of them.</source>
            <extracomment>error</extracomment>
            <translation>„{0}“ enthält Alben, keine Fotos; eines davon teilen.</translation>
        </message>
        <message>
            <source>“{0}” is too small to split.</source>
            <extracomment>error</extracomment>
            <translation>„{0}“ ist zu klein zum Teilen.</translation>
        </message>
        <message>
            <source>This library holds no folder yet. Add one with: albumen organize FOLDER</source>
            <extracomment>error</extracomment>
            <translation>Diese Mediathek enthält noch keinen Ordner. Hinzufügen mit: albumen organize ORDNER</translation>
        </message>
        <message>
            <source>So that photos are recognised when a program rewrites their metadata</source>
            <extracomment>note</extracomment>
            <translation>Damit Fotos wiedererkannt werden, wenn ein Programm ihre Metadaten ändert</translation>
        </message>
        <message>
            <source>Loading the model</source>
            <extracomment>note</extracomment>
            <translation>Das Modell wird geladen</translation>
        </message>
        <message>
            <source>The photos have not been looked at yet: organize the folder first.</source>
            <extracomment>error</extracomment>
            <translation>Die Fotos wurden noch nicht angesehen: zuerst den Ordner organisieren.</translation>
        </message>
        <message>
            <source>{0} cannot be shown: {1}</source>
            <extracomment>error</extracomment>
            <translation>{0} kann nicht gezeigt werden: {1}</translation>
        </message>
        <message>
            <source>A map has 2 or 3 dimensions, not {0}.</source>
            <extracomment>error</extracomment>
            <translation>Eine Karte hat 2 oder 3 Dimensionen, nicht {0}.</translation>
        </message>
        <message>
            <source>Finding neighbours</source>
            <extracomment>note</extracomment>
            <translation>Nachbarn werden gesucht</translation>
        </message>
        <message>
            <source>Laying photos out</source>
            <extracomment>note</extracomment>
            <translation>Fotos werden angeordnet</translation>
        </message>
        <message>
            <source>There are no photos to group.</source>
            <extracomment>error</extracomment>
            <translation>Es gibt keine Fotos zu gruppieren.</translation>
        </message>
        <message>
            <source>This is not the proposal that you saw: something has changed since. Look again.</source>
            <extracomment>error</extracomment>
            <translation>Das ist nicht mehr der gezeigte Vorschlag: Seither hat sich etwas geändert. Noch einmal ansehen.</translation>
        </message>
        <message>
            <source>The proposal changes no album “{0}”. See: albumen group --dry-run</source>
            <extracomment>error</extracomment>
            <translation>Der Vorschlag ändert kein Album „{0}“. Siehe: albumen group --dry-run</translation>
        </message>
        <message>
            <source>best so far {0}</source>
            <extracomment>note</extracomment>
            <translation>bisher bestes Ergebnis {0}</translation>
        </message>
        <message>
            <source>beginning with the settings of now</source>
            <extracomment>note</extracomment>
            <translation>begonnen wird mit den jetzigen Einstellungen</translation>
        </message>
        <message numerus="yes">
            <source>There is nothing to tune yet: at least %n photos must be described.</source>
            <extracomment>error</extracomment>
            <translation>
                <numerusform>Noch gibt es nichts abzustimmen: Mindestens %Ln Foto muss beschrieben sein.</numerusform>
                <numerusform>Noch gibt es nichts abzustimmen: Mindestens %Ln Fotos müssen beschrieben sein.</numerusform>
            </translation>
        </message>
        <message>
            <source>{0} photos in {1} albums</source>
            <extracomment>note</extracomment>
            <translation>{0} Fotos in {1} Alben</translation>
        </message>
        <message>
            <source>Looking at {0}</source>
            <extracomment>note</extracomment>
            <translation>{0} wird angesehen</translation>
        </message>
        <message>
            <source>There is no album {0} in this library.</source>
            <extracomment>error</extracomment>
            <translation>In dieser Mediathek gibt es kein Album {0}.</translation>
        </message>
        <message>
            <source>{0} overlaps with {1}, which this library already holds.</source>
            <extracomment>error</extracomment>
            <translation>{0} überschneidet sich mit {1}, das schon zu dieser Mediathek gehört.</translation>
        </message>
        <message>
            <source>There is no photo “{0}” in this library: give an id or a path.</source>
            <extracomment>error</extracomment>
            <translation>In dieser Mediathek gibt es kein Foto „{0}“: eine Nummer oder einen Pfad angeben.</translation>
        </message>
        <message>
            <source>The setting “{0}” cannot be {1}. {2}</source>
            <extracomment>error</extracomment>
            <translation>Die Einstellung „{0}“ kann nicht {1} sein. {2}</translation>
        </message>
        <message>
            <source>The setting “{0}” must lie between {1} and {2}; it is {3}.</source>
            <extracomment>error</extracomment>
            <translation>Die Einstellung „{0}“ muss zwischen {1} und {2} liegen; sie ist {3}.</translation>
        </message>
        <message>
            <source>The settings in {0} cannot be read: {1}. Mend or delete that file.</source>
            <extracomment>error</extracomment>
            <translation>Die Einstellungen in {0} können nicht gelesen werden: {1}. Die Datei reparieren oder löschen.</translation>
        </message>
        <message>
            <source>There is no setting called {0}.</source>
            <extracomment>error</extracomment>
            <translation>Es gibt keine Einstellung namens {0}.</translation>
        </message>
        <message>
            <source>There is nothing to {0}.</source>
            <extracomment>error</extracomment>
            <translation>Es gibt nichts zu {0}.</translation>
        </message>
        <message>
            <source>That {0} may be sent pictures cannot be noted: {1}.</source>
            <extracomment>error</extracomment>
            <translation>Dass {0} Bilder bekommen darf, kann nicht vermerkt werden: {1}.</translation>
        </message>
        <message>
            <source>There is no library in {0}. Make one with: albumen organize FOLDER --library {1}</source>
            <extracomment>error</extracomment>
            <translation>In {0} ist keine Mediathek. Anlegen mit: albumen organize ORDNER --library {1}</translation>
        </message>
        <message>
            <source>The library in {0} cannot be opened: {1}.</source>
            <extracomment>error</extracomment>
            <translation>Die Mediathek in {0} lässt sich nicht öffnen: {1}.</translation>
        </message>
        <message>
            <source>The library in {0} cannot be used: {1}. What you said stands in {2}: move it away, make a new library and give it to `albumen decisions import`.</source>
            <extracomment>error</extracomment>
            <translation>Die Mediathek in {0} ist nicht brauchbar: {1}. Alle Entscheidungen stehen in {2}: diese Datei beiseitelegen, eine neue Mediathek anlegen und sie an `albumen decisions import` geben.</translation>
        </message>
        <message>
            <source>The library in {0} cannot be used: {1}.</source>
            <extracomment>error</extracomment>
            <translation>Die Mediathek in {0} ist nicht brauchbar: {1}.</translation>
        </message>
        <message>
            <source>Albumen is already at work on this library. Wait for it, or cancel it there.</source>
            <extracomment>error</extracomment>
            <translation>Albumen arbeitet schon an dieser Mediathek. Darauf warten oder dort abbrechen.</translation>
        </message>
        <message>
            <source>This library was written by a newer Albumen (format {0}; this program knows {1}). Update Albumen to open it.</source>
            <extracomment>error</extracomment>
            <translation>Diese Mediathek stammt von einem neueren Albumen (Format {0}; dieses Programm kennt {1}). Zum Öffnen Albumen aktualisieren.</translation>
        </message>
        <message>
            <source>Something went wrong inside Albumen ({0}).</source>
            <extracomment>error</extracomment>
            <translation>In Albumen ist etwas schiefgegangen ({0}).</translation>
        </message>
        <message>
            <source>Albumen is still busy with the last task.</source>
            <extracomment>error</extracomment>
            <translation>Albumen ist noch mit der letzten Aufgabe beschäftigt.</translation>
        </message>
        <message>
            <source>The working process ended unexpectedly; what it had done is kept. Start again to go on.</source>
            <extracomment>error</extracomment>
            <translation>Der arbeitende Prozess endete unerwartet; was er getan hat, bleibt. Zum Fortsetzen noch einmal starten.</translation>
        </message>
        <message>
            <source>The worker ended with exit code {0}. Memory that ran out is the usual reason.</source>
            <extracomment>error</extracomment>
            <translation>Der arbeitende Prozess endete mit Code {0}. Meist ging der Speicher aus.</translation>
        </message>
        <message>
            <source>Leave out</source>
            <extracomment>setting</extracomment>
            <translation>Auslassen</translation>
        </message>
        <message>
            <source>Files and folders to leave out, as patterns like those of .gitignore.</source>
            <extracomment>setting</extracomment>
            <translation>Auszulassende Dateien und Ordner, als Muster wie in .gitignore.</translation>
        </message>
        <message>
            <source>Hidden pictures</source>
            <extracomment>setting</extracomment>
            <translation>Verborgene Bilder</translation>
        </message>
        <message>
            <source>Also take pictures in hidden files and folders.</source>
            <extracomment>setting</extracomment>
            <translation>Auch Bilder in verborgenen Dateien und Ordnern aufnehmen.</translation>
        </message>
        <message>
            <source>Respect .nomedia</source>
            <extracomment>setting</extracomment>
            <translation>.nomedia beachten</translation>
        </message>
        <message>
            <source>Leave out folders that hold a .nomedia file, as Android's gallery does.</source>
            <extracomment>setting</extracomment>
            <translation>Ordner mit einer .nomedia-Datei auslassen, wie es die Galerie von Android tut.</translation>
        </message>
        <message>
            <source>Descriptor</source>
            <extracomment>setting</extracomment>
            <translation>Beschreiber</translation>
        </message>
        <message>
            <source>What looks at the photos: auto (the best DINOv2 here), builtin, a model's folder, or a name that `albumen models` lists.</source>
            <extracomment>setting</extracomment>
            <translation>Was die Fotos ansieht: auto (das beste DINOv2 auf diesem Computer), builtin, der Ordner eines Modells oder ein Name, den `albumen models` nennt.</translation>
        </message>
        <message>
            <source>Search by words</source>
            <extracomment>setting</extracomment>
            <translation>Suche nach Inhalt</translation>
        </message>
        <message>
            <source>What finds photos by what words say is in them: off, clip, siglip2 or a model's folder. It describes all photos once more.</source>
            <extracomment>setting</extracomment>
            <translation>Was Fotos nach dem findet, was laut Suchwort darauf ist: off, clip, siglip2 oder der Ordner eines Modells. Dafür werden alle Fotos noch einmal beschrieben.</translation>
        </message>
        <message>
            <source>Edges of photos</source>
            <extracomment>setting</extracomment>
            <translation>Ränder der Fotos</translation>
        </message>
        <message>
            <source>How a photo fits a model's square: crop (as the model was tried) or whole (nothing is cut off).</source>
            <extracomment>setting</extracomment>
            <translation>Wie ein Foto in das Quadrat eines Modells passt: crop (so wurde das Modell erprobt) oder whole (nichts wird abgeschnitten).</translation>
        </message>
        <message>
            <source>Exact decoding</source>
            <extracomment>setting</extracomment>
            <translation>Genaues Dekodieren</translation>
        </message>
        <message>
            <source>Decode JPEGs in full before a model sees them, as its reference does; slower, and hardly different.</source>
            <extracomment>setting</extracomment>
            <translation>JPEGs vollständig dekodieren, ehe ein Modell sie sieht, wie es sein Vorbild tut; langsamer und kaum anders.</translation>
        </message>
        <message>
            <source>Precision</source>
            <extracomment>setting</extracomment>
            <translation>Genauigkeit</translation>
        </message>
        <message>
            <source>What numbers a model works with: auto (the fastest that gives the same), fp32, bf16, fp16, or int8 (needs the extra cpu-fast).</source>
            <extracomment>setting</extracomment>
            <translation>Mit welchen Zahlen ein Modell rechnet: auto (die schnellsten mit gleichem Ergebnis), fp32, bf16, fp16 oder int8 (braucht das Extra cpu-fast).</translation>
        </message>
        <message>
            <source>Few – many albums</source>
            <extracomment>setting</extracomment>
            <translation>Wenige – viele Alben</translation>
        </message>
        <message>
            <source>0 makes few large albums, 1 many small ones.</source>
            <extracomment>setting</extracomment>
            <translation>0 ergibt wenige große Alben, 1 viele kleine.</translation>
        </message>
        <message>
            <source>Strict – generous</source>
            <extracomment>setting</extracomment>
            <translation>Streng – großzügig</translation>
        </message>
        <message>
            <source>0 leaves doubtful photos in Unsorted, 1 finds a home for most.</source>
            <extracomment>setting</extracomment>
            <translation>0 lässt zweifelhafte Fotos unsortiert, 1 findet für die meisten ein Album.</translation>
        </message>
        <message>
            <source>Smallest album</source>
            <extracomment>setting</extracomment>
            <translation>Kleinstes Album</translation>
        </message>
        <message>
            <source>Fewer photos than this do not open an album.</source>
            <extracomment>setting</extracomment>
            <translation>Weniger Fotos als so viele eröffnen kein Album.</translation>
        </message>
        <message>
            <source>Reducer</source>
            <extracomment>setting</extracomment>
            <translation>Reduktion</translation>
        </message>
        <message>
            <source>How vectors are brought to a few dimensions: umap, pca, tsne, pacmap or none.</source>
            <extracomment>setting</extracomment>
            <translation>Wie Vektoren auf wenige Dimensionen gebracht werden: umap, pca, tsne, pacmap oder none.</translation>
        </message>
        <message>
            <source>Clusterer</source>
            <extracomment>setting</extracomment>
            <translation>Gruppierung</translation>
        </message>
        <message>
            <source>How groups are found: hdbscan (by density), kmeans or agglomerative (both find out how many by themselves).</source>
            <extracomment>setting</extracomment>
            <translation>Wie Gruppen gefunden werden: hdbscan (nach Dichte), kmeans oder agglomerative (beide finden selbst heraus, wie viele).</translation>
        </message>
        <message>
            <source>Dimensions</source>
            <extracomment>setting</extracomment>
            <translation>Dimensionen</translation>
        </message>
        <message>
            <source>How many dimensions photos are reduced to before they are grouped.</source>
            <extracomment>setting</extracomment>
            <translation>Auf wie viele Dimensionen Fotos gebracht werden, bevor sie gruppiert werden.</translation>
        </message>
        <message>
            <source>Seed</source>
            <extracomment>setting</extracomment>
            <translation>Startzahl</translation>
        </message>
        <message>
            <source>The same photos, settings and seed give the same albums.</source>
            <extracomment>setting</extracomment>
            <translation>Gleiche Fotos, Einstellungen und Startzahl ergeben gleiche Alben.</translation>
        </message>
        <message>
            <source>Namer</source>
            <extracomment>setting</extracomment>
            <translation>Namensgeber</translation>
        </message>
        <message>
            <source>What names albums: auto or facts (dates, places, folder names), or what looks at photos: llava, a model's name or folder, or a model server's address; sheet:NAME looks at nine at once, captions:NAME describes them.</source>
            <extracomment>setting</extracomment>
            <translation>Was Alben benennt: auto oder facts (Daten, Orte, Ordnernamen) oder was Fotos ansieht: llava, Name oder Ordner eines Modells oder die Adresse eines Modellservers; sheet:NAME sieht neun auf einmal an, captions:NAME beschreibt sie.</translation>
        </message>
        <message>
            <source>Language</source>
            <extracomment>setting</extracomment>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>The language of names by a model: auto (that of this computer), en, de, fr, es, it or pt.</source>
            <extracomment>setting</extracomment>
            <translation>Die Sprache der Namen, die ein Modell gibt: auto (die dieses Computers), en, de, fr, es, it oder pt.</translation>
        </message>
        <message>
            <source>Photos looked at</source>
            <extracomment>setting</extracomment>
            <translation>Angesehene Fotos</translation>
        </message>
        <message>
            <source>Photos of an album that a model looks at; 0 takes 9, or 16 for small models.</source>
            <extracomment>setting</extracomment>
            <translation>Fotos eines Albums, die ein Modell ansieht; 0 heißt 9, bei kleinen Modellen 16.</translation>
        </message>
        <message>
            <source>Namer's precision</source>
            <extracomment>setting</extracomment>
            <translation>Genauigkeit des Namensgebers</translation>
        </message>
        <message>
            <source>What numbers a namer in this process works with: auto (16 bits; 32 on a processor that is no faster with 16), fp32, bf16, fp16, or int8 and int4 (need the extra quantised).</source>
            <extracomment>setting</extracomment>
            <translation>Mit welchen Zahlen ein Namensgeber in diesem Prozess rechnet: auto (16 Bit; 32 auf einem Prozessor, der mit 16 nicht schneller ist), fp32, bf16, fp16 oder int8 und int4 (brauchen das Extra quantised).</translation>
        </message>
        <message>
            <source>Let others name</source>
            <extracomment>setting</extracomment>
            <translation>Andere benennen lassen</translation>
        </message>
        <message>
            <source>Allow a namer on another computer: small pictures of some photos of every album are sent to it, with places, dates and names of folders.</source>
            <extracomment>setting</extracomment>
            <translation>Einen Namensgeber auf einem anderen Computer erlauben: Kleine Bilder einiger Fotos jedes Albums werden dorthin gesendet, mit Orten, Daten und Ordnernamen.</translation>
        </message>
        <message>
            <source>Device</source>
            <extracomment>setting</extracomment>
            <translation>Gerät</translation>
        </message>
        <message>
            <source>Where models run: auto, cuda, mps or cpu.</source>
            <extracomment>setting</extracomment>
            <translation>Wo Modelle laufen: auto, cuda, mps oder cpu.</translation>
        </message>
        <message>
            <source>Decoders</source>
            <extracomment>setting</extracomment>
            <translation>Decoder</translation>
        </message>
        <message>
            <source>How many pictures are read at once; 0 takes one per core.</source>
            <extracomment>setting</extracomment>
            <translation>Wie viele Bilder gleichzeitig gelesen werden; 0 nimmt eines je Kern.</translation>
        </message>
        <message>
            <source>undo</source>
            <extracomment>word</extracomment>
            <translation>widerrufen</translation>
        </message>
        <message>
            <source>redo</source>
            <extracomment>word</extracomment>
            <translation>wiederholen</translation>
        </message>
        <message>
            <source>categories</source>
            <extracomment>word</extracomment>
            <translation>Kategorien</translation>
        </message>
        <message numerus="yes">
            <source>%n albums</source>
            <extracomment>word</extracomment>
            <translation>
                <numerusform>%Ln Album</numerusform>
                <numerusform>%Ln Alben</numerusform>
            </translation>
        </message>
        <message>
            <source>Undone: {0}</source>
            <extracomment>word</extracomment>
            <translation>Widerrufen: {0}</translation>
        </message>
        <message>
            <source>Redone: {0}</source>
            <extracomment>word</extracomment>
            <translation>Wiederholt: {0}</translation>
        </message>
        <message>
            <source>Back in the history</source>
            <extracomment>word</extracomment>
            <translation>Im Verlauf zurück</translation>
        </message>
    </context>
    <context>
        <name>ErrorBar</name>
        <message>
            <source>Error</source>
            <translation>Fehler</translation>
        </message>
        <message>
            <source>Details…</source>
            <translation>Details …</translation>
        </message>
        <message>
            <source>Close message</source>
            <translation>Meldung schließen</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <source>All albums</source>
            <translation>Alle Alben</translation>
        </message>
        <message>
            <source>A folder, best an empty or a new one</source>
            <translation>Ein Ordner, am besten ein leerer oder neuer</translation>
        </message>
        <message>
            <source>Export to</source>
            <translation>Exportieren nach</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Auswählen …</translation>
        </message>
        <message>
            <source>Choose a folder to export to</source>
            <translation>Ordner für den Export wählen</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>Kopien</translation>
        </message>
        <message>
            <source>Hard links</source>
            <translation>Harte Links</translation>
        </message>
        <message>
            <source>Symbolic links</source>
            <translation>Symbolische Links</translation>
        </message>
        <message>
            <source>Folders that would be made</source>
            <translation>Ordner, die entstehen würden</translation>
        </message>
        <message>
            <source>Export albums into folders</source>
            <translation>Alben in Ordner exportieren</translation>
        </message>
        <message>
            <source>Nothing is overwritten, and every file is checked afterwards.</source>
            <translation>Nichts wird überschrieben, und jede Datei wird danach geprüft.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Which</source>
            <translation>Welche</translation>
        </message>
        <message>
            <source>Where to</source>
            <translation>Wohin</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Wie</translation>
        </message>
        <message>
            <source>Choose where the folders should go.</source>
            <translation>Wählen, wohin die Ordner sollen.</translation>
        </message>
        <message>
            <source>Complete files that stand on their own. They take as much space again.</source>
            <translation>Vollständige, eigenständige Dateien. Sie brauchen noch einmal so viel Platz.</translation>
        </message>
        <message>
            <source>A second name for the same file: no extra space, on the same disk only.</source>
            <translation>Ein zweiter Name für dieselbe Datei: kein zusätzlicher Platz, nur auf demselben Laufwerk.</translation>
        </message>
        <message>
            <source>Pointers to your photos: no extra space, and empty once a photo is moved.</source>
            <translation>Verweise auf die Fotos: kein zusätzlicher Platz, aber leer, sobald ein Foto woanders liegt.</translation>
        </message>
        <message>
            <source>There is nothing to export.</source>
            <translation>Es gibt nichts zu exportieren.</translation>
        </message>
        <message>
            <source>{photos}, {size}, in {folders}</source>
            <translation>{photos}, {size}, in {folders}</translation>
        </message>
        <message>
            <source>{n} are there already.</source>
            <translation>Schon vorhanden: {n}.</translation>
        </message>
        <message>
            <source>{n} cannot be found now.</source>
            <translation>Gerade nicht auffindbar: {n}.</translation>
        </message>
        <message>
            <source>{size} are free there.</source>
            <translation>Dort sind {size} frei.</translation>
        </message>
        <message>
            <source>{name}   ·   {files}</source>
            <translation>{name}   ·   {files}</translation>
        </message>
        <message>
            <source>Only “{name}”</source>
            <translation>Nur „{name}“</translation>
        </message>
        <message>
            <source>Only the {albums} chosen</source>
            <translation>Nur die Auswahl ({albums})</translation>
        </message>
    </context>
    <context>
        <name>Frame</name>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>{at} of {count}</source>
            <translation>{at} von {count}</translation>
        </message>
        <message>
            <source>Back (Esc)</source>
            <translation>Zurück (Esc)</translation>
        </message>
        <message>
            <source>Every pixel as it is (Z)</source>
            <translation>Originalgröße (Z)</translation>
        </message>
        <message>
            <source>Turn the view (R)</source>
            <translation>Ansicht drehen (R)</translation>
        </message>
        <message>
            <source>What is known of the photo (I)</source>
            <translation>Informationen zum Foto (I)</translation>
        </message>
        <message>
            <source>Filmstrip (T)</source>
            <translation>Filmstreifen (T)</translation>
        </message>
        <message>
            <source>Full screen (F)</source>
            <translation>Vollbild (F)</translation>
        </message>
        <message>
            <source>Previous photo</source>
            <translation>Voriges Foto</translation>
        </message>
        <message>
            <source>Next photo</source>
            <translation>Nächstes Foto</translation>
        </message>
        <message>
            <source>Play or pause (P)</source>
            <translation>Abspielen oder pausieren (P)</translation>
        </message>
    </context>
    <context>
        <name>Grid</name>
        <message>
            <source>Photos</source>
            <translation>Fotos</translation>
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
            <translation>Titel</translation>
        </message>
        <message>
            <source>Size of photos</source>
            <translation>Größe der Fotos</translation>
        </message>
        <message>
            <source>{files} that cannot be shown, and why</source>
            <translation>{files}, nicht anzeigbar, und warum</translation>
        </message>
        <message>
            <source>{n} chosen</source>
            <translation>{n} ausgewählt</translation>
        </message>
        <message numerus="yes">
            <source>%n albums chosen</source>
            <translation>
                <numerusform>%Ln Album ausgewählt</numerusform>
                <numerusform>%Ln Alben ausgewählt</numerusform>
            </translation>
        </message>
        <message>
            <source>Chosen photos</source>
            <translation>Ausgewählte Fotos</translation>
        </message>
    </context>
    <context>
        <name>headings</name>
        <message>
            <source>In no album</source>
            <translation>In keinem Album</translation>
        </message>
        <message>
            <source>Without a date</source>
            <translation>Ohne Datum</translation>
        </message>
        <message>
            <source>d MMM yyyy</source>
            <translation>d. MMM yyyy</translation>
        </message>
        <message>
            <source>dddd, d MMMM yyyy</source>
            <translation>dddd, d. MMMM yyyy</translation>
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
            <translation>Auch im Album zeigen statt bewegen</translation>
        </message>
        <message>
            <source>Give up</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>While viewing a photo</source>
            <translation>Beim Ansehen eines Fotos</translation>
        </message>
        <message>
            <source>While dragging photos</source>
            <translation>Beim Ziehen von Fotos</translation>
        </message>
    </context>
    <context>
        <name>HistoryDialog</name>
        <message>
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>Go back to here</source>
            <translation>Bis hierhin zurückgehen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Everything here can be undone, also tomorrow.</source>
            <translation>Alles hier lässt sich widerrufen, auch morgen noch.</translation>
        </message>
        <message>
            <source>Redo up to here</source>
            <translation>Bis hierhin wiederholen</translation>
        </message>
    </context>
    <context>
        <name>Inspector</name>
        <message>
            <source>Inspector</source>
            <translation>Informationen</translation>
        </message>
        <message>
            <source>Choose a photo, and what is known of it stands here: its facts, its albums, and why it is there.</source>
            <translation>Ein Foto auswählen, dann steht hier, was darüber bekannt ist: seine Angaben, seine Alben und warum es dort ist.</translation>
        </message>
        <message>
            <source>Albumen has not looked at this photo yet.</source>
            <translation>Albumen hat dieses Foto noch nicht angesehen.</translation>
        </message>
    </context>
    <context>
        <name>JobBar</name>
        <message>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <source>Getting a model</source>
            <translation>Ein Modell wird geladen</translation>
        </message>
        <message>
            <source>Getting {model}</source>
            <translation>{model} wird geladen</translation>
        </message>
        <message>
            <source>Getting ready…</source>
            <translation>Wird vorbereitet …</translation>
        </message>
        <message>
            <source>Asking for the model…</source>
            <translation>Das Modell wird angefragt …</translation>
        </message>
    </context>
    <context>
        <name>Legend</name>
        <message>
            <source>Other photos, faintly</source>
            <translation>Übrige Fotos blass</translation>
        </message>
    </context>
    <context>
        <name>library</name>
        <message>
            <source>Choose a folder of photos</source>
            <translation>Fotoordner wählen</translation>
        </message>
        <message>
            <source>Open a library</source>
            <translation>Mediathek öffnen</translation>
        </message>
    </context>
    <context>
        <name>Line</name>
        <message>
            <source>Getting ready…</source>
            <translation>Wird vorbereitet …</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausieren</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Pausiert</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{done} von {total}</translation>
        </message>
        <message>
            <source>{n} a second</source>
            <translation>{n} pro Sekunde</translation>
        </message>
        <message>
            <source>{said}  ·  still working…</source>
            <translation>{said}  ·  läuft noch …</translation>
        </message>
        <message>
            <source>still working…</source>
            <translation>läuft noch …</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Wird angehalten …</translation>
        </message>
    </context>
    <context>
        <name>Lines</name>
        <message>
            <source>No guess yet</source>
            <translation>Noch keine Vermutung</translation>
        </message>
        <message>
            <source>{album}: {words}, {percent}</source>
            <translation>{album}: {words}, {percent}</translation>
        </message>
        <message>
            <source>{album}: a guess, {words}, {percent}</source>
            <translation>{album}: Vermutung, {words}, {percent}</translation>
        </message>
        <message>
            <source>{words}, {percent} on average</source>
            <translation>{words}, im Schnitt {percent}</translation>
        </message>
    </context>
    <context>
        <name>MapView</name>
        <message>
            <source>Add them</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Karte</translation>
        </message>
        <message>
            <source>Save the map</source>
            <translation>Karte speichern</translation>
        </message>
        <message>
            <source>PNG picture (*.png)</source>
            <translation>PNG-Bild (*.png)</translation>
        </message>
        <message>
            <source>SVG drawing (*.svg)</source>
            <translation>SVG-Zeichnung (*.svg)</translation>
        </message>
        <message>
            <source>The map could not be written to {path}.</source>
            <translation>Die Karte konnte nicht nach {path} geschrieben werden.</translation>
        </message>
        <message>
            <source>Saved {name}</source>
            <translation>{name} gespeichert</translation>
        </message>
        <message>
            <source>Add the missing photos to the map</source>
            <translation>Fehlende Fotos zur Karte hinzufügen</translation>
        </message>
        <message>
            <source>No date</source>
            <translation>Kein Datum</translation>
        </message>
        <message>
            <source>Other albums</source>
            <translation>Übrige Alben</translation>
        </message>
        <message>
            <source>Unsorted</source>
            <translation>Unsortiert</translation>
        </message>
        <message>
            <source>Other cameras</source>
            <translation>Übrige Kameras</translation>
        </message>
        <message>
            <source>No camera known</source>
            <translation>Kamera unbekannt</translation>
        </message>
        <message>
            <source>Other categories</source>
            <translation>Übrige Kategorien</translation>
        </message>
        <message>
            <source>No category</source>
            <translation>Keine Kategorie</translation>
        </message>
        <message numerus="yes">
            <source>%n photos are not on the map yet</source>
            <translation>
                <numerusform>%Ln Foto ist noch nicht auf der Karte</numerusform>
                <numerusform>%Ln Fotos sind noch nicht auf der Karte</numerusform>
            </translation>
        </message>
        <message>
            <source>The map cannot be shown</source>
            <translation>Die Karte kann nicht gezeigt werden</translation>
        </message>
        <message>
            <source>Laying out the map</source>
            <translation>Die Karte wird gezeichnet</translation>
        </message>
        <message>
            <source>It appears here as soon as it is ready.</source>
            <translation>Sie erscheint hier, sobald sie fertig ist.</translation>
        </message>
        <message>
            <source>The map puts every photo beside those that look like it. Your albums stay as they are.</source>
            <translation>Die Karte legt jedes Foto neben die, die ihm ähnlich sehen. Die Alben bleiben, wie sie sind.</translation>
        </message>
        <message>
            <source>No map yet</source>
            <translation>Noch keine Karte</translation>
        </message>
        <message>
            <source>It can be laid out when the work at hand is done.</source>
            <translation>Sie kann gezeichnet werden, wenn die laufende Aufgabe fertig ist.</translation>
        </message>
        <message>
            <source>Lay out the map</source>
            <translation>Karte zeichnen</translation>
        </message>
        <message numerus="yes">
            <source>%n photos, alike ones beside each other</source>
            <translation>
                <numerusform>%Ln Foto</numerusform>
                <numerusform>%Ln Fotos, ähnliche nebeneinander</numerusform>
            </translation>
        </message>
        <message>
            <source>Coloured by {what}</source>
            <translation>Farbe: {what}</translation>
        </message>
        <message>
            <source>{n} chosen</source>
            <translation>{n} ausgewählt</translation>
        </message>
    </context>
    <context>
        <name>ModelsDialog</name>
        <message>
            <source>Models</source>
            <translation>Modelle</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Verwenden</translation>
        </message>
        <message>
            <source>Everything works without them, and better with them. They run on this computer.</source>
            <translation>Alles geht auch ohne sie, aber besser mit ihnen. Sie laufen auf diesem Computer.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Looking at photos</source>
            <translation>Fotos ansehen</translation>
        </message>
        <message>
            <source>What albums are made from. Another one looks at all photos anew.</source>
            <translation>Woraus Alben entstehen. Ein anderes Modell sieht alle Fotos neu an.</translation>
        </message>
        <message>
            <source>Search by words</source>
            <translation>Suche nach Inhalt</translation>
        </message>
        <message>
            <source>Finds photos by what words say is in them.</source>
            <translation>Findet Fotos nach dem, was darauf zu sehen ist.</translation>
        </message>
        <message>
            <source>Naming</source>
            <translation>Benennen</translation>
        </message>
        <message>
            <source>Gives albums their names. Names that you gave always stay.</source>
            <translation>Gibt Alben ihre Namen. Selbst vergebene Namen bleiben immer.</translation>
        </message>
        <message>
            <source>Built in</source>
            <translation>Eingebaut</translation>
        </message>
        <message>
            <source>Colours, shapes and textures. Nothing to fetch.</source>
            <translation>Farben, Formen und Strukturen. Nichts zu laden.</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Aus</translation>
        </message>
        <message>
            <source>Search finds names, dates, places and files only.</source>
            <translation>Die Suche findet nur Namen, Daten, Orte und Dateien.</translation>
        </message>
        <message>
            <source>Dates, places and folders</source>
            <translation>Daten, Orte und Ordner</translation>
        </message>
        <message>
            <source>What photos know of themselves. Built in.</source>
            <translation>Was in den Fotos selbst steht. Eingebaut.</translation>
        </message>
        <message>
            <source>From a folder…</source>
            <translation>Aus einem Ordner …</translation>
        </message>
        <message>
            <source>{size} · {licence}, to be accepted on the hub</source>
            <translation>{size} · {licence}, auf dem Hub anzunehmen</translation>
        </message>
        <message>
            <source>{size} · {licence}</source>
            <translation>{size} · {licence}</translation>
        </message>
        <message>
            <source>A model server that you run</source>
            <translation>Eigener Modellserver</translation>
        </message>
        <message>
            <source>Address, such as http://127.0.0.1:11434</source>
            <translation>Adresse, etwa http://127.0.0.1:11434</translation>
        </message>
        <message>
            <source>Address of a model server</source>
            <translation>Adresse eines Modellservers</translation>
        </message>
        <message>
            <source>Use this server for naming</source>
            <translation>Diesen Server zum Benennen verwenden</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>In Gebrauch</translation>
        </message>
        <message>
            <source>Here</source>
            <translation>Vorhanden</translation>
        </message>
        <message>
            <source>Getting it…</source>
            <translation>Wird geladen …</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Recommended</source>
            <translation>Empfohlen</translation>
        </message>
        <message>
            <source>Get…</source>
            <translation>Laden …</translation>
        </message>
        <message>
            <source>{n} %</source>
            <translation>{n} %</translation>
        </message>
        <message>
            <source>Choose a model’s folder</source>
            <translation>Ordner eines Modells wählen</translation>
        </message>
        <message>
            <source>“{host}” is another computer. Small pictures of some photos of every album would be sent to it, with places, dates and names of folders.</source>
            <translation>„{host}“ ist ein anderer Computer. Kleine Bilder einiger Fotos jedes Albums würden dorthin gesendet, mit Orten, Daten und Ordnernamen.</translation>
        </message>
        <message>
            <source>{sentence} Whoever is on the way could read it.</source>
            <translation>{sentence} Unterwegs könnte jeder mitlesen.</translation>
        </message>
        <message>
            <source>Send them to {host}</source>
            <translation>An {host} senden</translation>
        </message>
    </context>
    <context>
        <name>OfferDialog</name>
        <message>
            <source>Get {model}</source>
            <translation>{model} laden</translation>
        </message>
        <message>
            <source>Get {model}?</source>
            <translation>{model} laden?</translation>
        </message>
        <message>
            <source>Albumen goes online for this only, because you ask. Your photos stay here. You can stop at any time; what has come is kept.</source>
            <translation>Nur dafür geht Albumen online, und nur auf Wunsch. Die Fotos bleiben hier. Anhalten geht jederzeit; was angekommen ist, bleibt.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Get it</source>
            <translation>Laden</translation>
        </message>
        <message>
            <source>It looks at your photos, so that albums follow what is in them. All of it runs here.</source>
            <translation>Es sieht die Fotos an, damit sich Alben nach ihrem Inhalt richten. Alles läuft auf diesem Computer.</translation>
        </message>
        <message>
            <source>It finds photos by words: “a dog on a beach”. All of it runs here.</source>
            <translation>Es findet Fotos nach Wörtern: „ein Hund am Strand“. Alles läuft auf diesem Computer.</translation>
        </message>
        <message>
            <source>It looks at some photos of each album and gives it a name. All of it runs here.</source>
            <translation>Es sieht einige Fotos jedes Albums an und gibt ihm einen Namen. Alles läuft auf diesem Computer.</translation>
        </message>
        <message>
            <source>{size}; {free} are free</source>
            <translation>{size}; {free} sind frei</translation>
        </message>
        <message>
            <source>{licence}, which you accept on the hub first</source>
            <translation>{licence}, zuerst auf dem Hub anzunehmen</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Lizenz</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>Kept in</source>
            <translation>Gespeichert in</translation>
        </message>
    </context>
    <context>
        <name>Outline</name>
        <message>
            <source>You named it or placed photos in it</source>
            <translation>Von Hand benannt oder mit von Hand eingeordneten Fotos</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Mediathek</translation>
        </message>
        <message>
            <source>Albums</source>
            <translation>Alben</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Zeitleiste</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Orte</translation>
        </message>
        <message>
            <source>Recent searches</source>
            <translation>Letzte Suchen</translation>
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <source>Looking for photos</source>
            <translation>Fotos werden gesucht</translation>
        </message>
        <message>
            <source>They appear here as they are found.</source>
            <translation>Sie erscheinen hier, sobald sie gefunden werden.</translation>
        </message>
        <message>
            <source>Choose a folder, and Albumen sorts its photos into albums. The files stay where they are.</source>
            <translation>Einen Ordner wählen, und Albumen sortiert seine Fotos in Alben. Die Dateien bleiben, wo sie sind.</translation>
        </message>
        <message>
            <source>No photos yet</source>
            <translation>Noch keine Fotos</translation>
        </message>
        <message>
            <source>Organize folder…</source>
            <translation>Ordner organisieren …</translation>
        </message>
        <message>
            <source>Nothing is unsorted</source>
            <translation>Nichts ist unsortiert</translation>
        </message>
        <message>
            <source>Photos that fit no album would wait here for you.</source>
            <translation>Fotos, die in kein Album passen, würden hier warten.</translation>
        </message>
        <message>
            <source>No second thoughts</source>
            <translation>Keine Zweifelsfälle</translation>
        </message>
        <message>
            <source>Albumen is content with where your photos are.</source>
            <translation>Albumen ist zufrieden damit, wo die Fotos sind.</translation>
        </message>
        <message>
            <source>No problems</source>
            <translation>Keine Probleme</translation>
        </message>
        <message>
            <source>Every picture could be shown.</source>
            <translation>Jedes Bild konnte gezeigt werden.</translation>
        </message>
        <message>
            <source>Copies of a photo, and shots of one moment, would stand here together.</source>
            <translation>Kopien eines Fotos und Aufnahmen eines Augenblicks stünden hier beisammen.</translation>
        </message>
        <message>
            <source>No duplicates and no bursts</source>
            <translation>Keine Duplikate, keine Serien</translation>
        </message>
        <message>
            <source>Try fewer or other words: an album, a place, a year, a camera or a part of a file name.</source>
            <translation>Weniger oder andere Wörter versuchen: ein Album, einen Ort, ein Jahr, eine Kamera oder einen Teil eines Dateinamens.</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nichts gefunden</translation>
        </message>
        <message>
            <source>Clear search</source>
            <translation>Suche löschen</translation>
        </message>
        <message>
            <source>Drag photos onto it in the sidebar.</source>
            <translation>In der Seitenleiste Fotos darauf ziehen.</translation>
        </message>
        <message>
            <source>This album is empty</source>
            <translation>Dieses Album ist leer</translation>
        </message>
        <message>
            <source>Show all photos</source>
            <translation>Alle Fotos zeigen</translation>
        </message>
        <message>
            <source>No photos here</source>
            <translation>Hier sind keine Fotos</translation>
        </message>
        <message>
            <source>They may have left the disk.</source>
            <translation>Vielleicht sind sie nicht mehr auf dem Laufwerk.</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Commands</source>
            <translation>Befehle</translation>
        </message>
        <message>
            <source>What would you like to do?</source>
            <translation>Was soll geschehen?</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Befehl</translation>
        </message>
    </context>
    <context>
        <name>PhotoModel</name>
        <message numerus="yes">
            <source>Stack of %n photos</source>
            <translation>
                <numerusform>Stapel mit %Ln Foto</numerusform>
                <numerusform>Stapel mit %Ln Fotos</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PhotoPage</name>
        <message>
            <source>Details</source>
            <translation>Details</translation>
        </message>
        <message>
            <source>Albums</source>
            <translation>Alben</translation>
        </message>
        <message>
            <source>Why here</source>
            <translation>Warum hier</translation>
        </message>
        <message>
            <source>Copies and bursts</source>
            <translation>Kopien und Serien</translation>
        </message>
        <message>
            <source>Look-alikes</source>
            <translation>Ähnliche Fotos</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Dateien</translation>
        </message>
        <message>
            <source>Like these, which you placed there:</source>
            <translation>Ähnelt diesen, von Hand dort eingeordneten:</translation>
        </message>
        <message>
            <source>Like these, which are typical of the album:</source>
            <translation>Ähnelt diesen, für das Album typischen:</translation>
        </message>
        <message>
            <source>Move it there</source>
            <translation>Dorthin bewegen</translation>
        </message>
        <message>
            <source>Where it may belong</source>
            <translation>Wohin es gehören könnte</translation>
        </message>
        <message>
            <source>Unsorted: it has no album of its own yet.</source>
            <translation>Unsortiert: Es hat noch kein Album.</translation>
        </message>
        <message>
            <source>Shown here too. {how}</source>
            <translation>Auch hier gezeigt. {how}</translation>
        </message>
        <message>
            <source>Keep here</source>
            <translation>Hier behalten</translation>
        </message>
        <message>
            <source>Say that it belongs here; Albumen learns from it and never moves it</source>
            <translation>Gehört hierher; Albumen lernt daraus und bewegt es nie</translation>
        </message>
        <message>
            <source>Not here</source>
            <translation>Nicht hier</translation>
        </message>
        <message>
            <source>Take it out; Albumen never puts it here again</source>
            <translation>Entfernen; Albumen ordnet es nie wieder hier ein</translation>
        </message>
        <message>
            <source>The best of these pictures; the others stand behind it.</source>
            <translation>Das beste dieser Bilder; die anderen stehen dahinter.</translation>
        </message>
        <message>
            <source>The same pixels as the first of these, in another file.</source>
            <translation>Dieselben Pixel wie das erste davon, in einer anderen Datei.</translation>
        </message>
        <message>
            <source>A copy of the first of these, edited lightly.</source>
            <translation>Eine leicht bearbeitete Kopie des ersten davon.</translation>
        </message>
        <message>
            <source>A shot of the same burst as the first of these.</source>
            <translation>Eine Aufnahme aus derselben Serie wie das erste davon.</translation>
        </message>
        <message>
            <source>{name} · {size}</source>
            <translation>{name} · {size}</translation>
        </message>
        <message>
            <source>Its drive or folder is away.</source>
            <translation>Laufwerk oder Ordner ist nicht verbunden.</translation>
        </message>
        <message>
            <source>Show in file manager</source>
            <translation>Im Dateimanager zeigen</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Alle zeigen</translation>
        </message>
        <message>
            <source>{percent} alike; the same picture would be 100 %</source>
            <translation>Zu {percent} ähnlich; dasselbe Bild wäre 100 %</translation>
        </message>
        <message>
            <source>Has the keyword “{text}”, as {n} of {of} others there.</source>
            <translation>Hat das Stichwort „{text}“ wie dort {n} von {of} anderen.</translation>
        </message>
        <message>
            <source>Lies in a folder “{text}”, as {n} of {of} others there.</source>
            <translation>Liegt in einem Ordner „{text}“ wie dort {n} von {of} anderen.</translation>
        </message>
        <message>
            <source>Taken on {text}, as {n} of {of} others there.</source>
            <translation>Aufgenommen am {text} wie dort {n} von {of} anderen.</translation>
        </message>
        <message>
            <source>Taken with {text}, as {n} of {of} others there.</source>
            <translation>Aufgenommen mit {text} wie dort {n} von {of} anderen.</translation>
        </message>
        <message>
            <source>The nearest album:</source>
            <translation>Das ähnlichste Album:</translation>
        </message>
        <message>
            <source>Another album is nearly as near:</source>
            <translation>Ein anderes Album ist fast so ähnlich:</translation>
        </message>
        <message>
            <source>But another album is nearer:</source>
            <translation>Doch ein anderes Album ist ähnlicher:</translation>
        </message>
    </context>
    <context>
        <name>photos</name>
        <message>
            <source>Move {photos} to</source>
            <translation>{photos} bewegen nach</translation>
        </message>
        <message>
            <source>Show {photos} also in</source>
            <translation>{photos} auch zeigen in</translation>
        </message>
        <message>
            <source>{files} could not be taken back</source>
            <translation>{files} nicht zurückgeholt</translation>
        </message>
        <message>
            <source>Moved {files} to the trash</source>
            <translation>{files} in den Papierkorb gelegt</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Widerrufen</translation>
        </message>
        <message>
            <source>Copied the path of {photos}</source>
            <translation>Pfad kopiert: {photos}</translation>
        </message>
    </context>
    <context>
        <name>phrases</name>
        <message>
            <source>“{name}”</source>
            <translation>„{name}“</translation>
        </message>
    </context>
    <context>
        <name>Portrait</name>
        <message>
            <source>The photo, small; a click shows it large</source>
            <translation>Das Foto, klein; ein Klick zeigt es groß</translation>
        </message>
    </context>
    <context>
        <name>Preferences</name>
        <message>
            <source>Preferences</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Fenster</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Seiten</translation>
        </message>
        <message>
            <source>Do it now</source>
            <translation>Gleich ausführen</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Anwenden</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Wie das System</translation>
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
            <source>Hold still</source>
            <translation>Ruhig</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Bewegt</translation>
        </message>
        <message>
            <source>{n} %</source>
            <translation>{n} %</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Erscheinungsbild</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Textgröße</translation>
        </message>
        <message>
            <source>From the next start on.</source>
            <translation>Ab dem nächsten Start.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Start again now</source>
            <translation>Jetzt neu starten</translation>
        </message>
        <message>
            <source>Whether pages and pictures glide into place.</source>
            <translation>Ob Seiten und Bilder an ihren Platz gleiten.</translation>
        </message>
        <message>
            <source>Motion</source>
            <translation>Bewegung</translation>
        </message>
        <message>
            <source>For experts</source>
            <translation>Für Fachleute</translation>
        </message>
        <message>
            <source>Models…</source>
            <translation>Modelle …</translation>
        </message>
        <message>
            <source>The best that is here</source>
            <translation>Das beste vorhandene</translation>
        </message>
        <message>
            <source>What is built in</source>
            <translation>Das eingebaute</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Aus</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automatisch</translation>
        </message>
        <message>
            <source>Dates, places and folders</source>
            <translation>Daten, Orte und Ordner</translation>
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message>
            <source>Photo</source>
            <translation>Foto</translation>
        </message>
    </context>
    <context>
        <name>ProblemDialog</name>
        <message>
            <source>Something went wrong</source>
            <translation>Etwas ist schiefgegangen</translation>
        </message>
        <message>
            <source>Your photos and albums are safe. This report helps to mend it.</source>
            <translation>Fotos und Alben sind sicher. Dieser Bericht hilft, den Fehler zu beheben.</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Bericht</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>Bericht kopieren</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
    </context>
    <context>
        <name>Problems</name>
        <message>
            <source>Problems</source>
            <translation>Probleme</translation>
        </message>
    </context>
    <context>
        <name>Reasons</name>
        <message>
            <source>Photos that speak for it</source>
            <translation>Fotos, die dafür sprechen</translation>
        </message>
    </context>
    <context>
        <name>RecentCard</name>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Show in file manager</source>
            <translation>Im Dateimanager zeigen</translation>
        </message>
        <message>
            <source>Remove from this list</source>
            <translation>Aus dieser Liste entfernen</translation>
        </message>
        <message>
            <source>Not there now</source>
            <translation>Gerade nicht da</translation>
        </message>
        <message>
            <source>Open {name}</source>
            <translation>{name} öffnen</translation>
        </message>
        <message>
            <source>Remove {name} from this list</source>
            <translation>{name} aus dieser Liste entfernen</translation>
        </message>
    </context>
    <context>
        <name>RegroupDialog</name>
        <message>
            <source>Regroup albums</source>
            <translation>Alben neu gruppieren</translation>
        </message>
        <message>
            <source>Look at all photos afresh</source>
            <translation>Ganz von vorn gruppieren</translation>
        </message>
        <message>
            <source>Show what would change</source>
            <translation>Änderungen zeigen</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Später</translation>
        </message>
        <message>
            <source>Otherwise albums go on as they are, and what is new or unsorted joins them.</source>
            <translation>Sonst bestehen die Alben fort, und was neu oder unsortiert ist, kommt hinzu.</translation>
        </message>
        <message>
            <source>Few or many albums</source>
            <translation>Wenige oder viele Alben</translation>
        </message>
        <message>
            <source>Strict or generous: how many photos stay unsorted</source>
            <translation>Streng oder großzügig: wie viele Fotos unsortiert bleiben</translation>
        </message>
        <message>
            <source>What regrouping would change</source>
            <translation>Was Neugruppieren ändern würde</translation>
        </message>
        <message>
            <source>Few albums</source>
            <translation>Wenige Alben</translation>
        </message>
        <message>
            <source>Many albums</source>
            <translation>Viele Alben</translation>
        </message>
        <message>
            <source>Strict</source>
            <translation>Streng</translation>
        </message>
        <message>
            <source>Generous</source>
            <translation>Großzügig</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <source>Waiting until Albumen has finished its task …</source>
            <translation>Warten, bis Albumen mit seiner Aufgabe fertig ist …</translation>
        </message>
        <message>
            <source>Looking at what would change …</source>
            <translation>Änderungen werden ermittelt …</translation>
        </message>
        <message>
            <source>Moving photos …</source>
            <translation>Fotos werden bewegt …</translation>
        </message>
        <message>
            <source>Albums already are as they would be grouped. Move a slider to try other albums.</source>
            <translation>Die Alben sind schon so, wie sie gruppiert würden. Mit den Reglern lassen sich andere erproben.</translation>
        </message>
        <message>
            <source>Nothing would change</source>
            <translation>Nichts würde sich ändern</translation>
        </message>
        <message>
            <source>{stay} of {albums} stay as they are. {moves} of {photos} would move; {before} unsorted would become {after}.</source>
            <translation>Unverändert: {stay} von {albums}. Bewegt würden {moves} von {photos}; unsortiert wären {after} statt {before}.</translation>
        </message>
        <message>
            <source>There is no proposal</source>
            <translation>Es gibt keinen Vorschlag</translation>
        </message>
        <message>
            <source>Accept all</source>
            <translation>Alle annehmen</translation>
        </message>
        <message>
            <source>Accept {n} of {all}</source>
            <translation>{n} von {all} annehmen</translation>
        </message>
        <message>
            <source>All changes</source>
            <translation>Alle Änderungen</translation>
        </message>
        <message>
            <source>The settings are others now. Show what would change before you accept it.</source>
            <translation>Die Einstellungen sind jetzt andere. Vor dem Annehmen die Änderungen zeigen lassen.</translation>
        </message>
        <message>
            <source>Albums that are not chosen are kept as they are.</source>
            <translation>Nicht gewählte Alben bleiben, wie sie sind.</translation>
        </message>
        <message>
            <source>What you placed yourself stays where it is. All of it can be undone.</source>
            <translation>Von Hand Eingeordnetes bleibt, wo es ist. Alles lässt sich widerrufen.</translation>
        </message>
    </context>
    <context>
        <name>Rows</name>
        <message>
            <source>Album name</source>
            <translation>Name des Albums</translation>
        </message>
    </context>
    <context>
        <name>SearchBar</name>
        <message>
            <source>Search names, dates, places, files</source>
            <translation>Namen, Daten, Orte, Dateien suchen</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <source>Clear search</source>
            <translation>Suche löschen</translation>
        </message>
    </context>
    <context>
        <name>Section</name>
        <message>
            <source>open</source>
            <translation>aufgeklappt</translation>
        </message>
        <message>
            <source>folded</source>
            <translation>zugeklappt</translation>
        </message>
    </context>
    <context>
        <name>SeveralPage</name>
        <message>
            <source>Albums</source>
            <translation>Alben</translation>
        </message>
        <message numerus="yes">
            <source>%n photos chosen</source>
            <translation>
                <numerusform>%Ln Foto ausgewählt</numerusform>
                <numerusform>%Ln Fotos ausgewählt</numerusform>
            </translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>Aufgenommen</translation>
        </message>
        <message>
            <source>On disk</source>
            <translation>Speicherplatz</translation>
        </message>
        <message>
            <source>Cameras</source>
            <translation>Kameras</translation>
        </message>
        <message>
            <source>and {albums} more</source>
            <translation>und noch {albums}</translation>
        </message>
        <message>
            <source>All of them</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>{n} of {of}</source>
            <translation>{n} von {of}</translation>
        </message>
    </context>
    <context>
        <name>Shortcuts</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <source>Search shortcuts</source>
            <translation>Tastenkürzel suchen</translation>
        </message>
        <message>
            <source>No shortcut is called that.</source>
            <translation>So heißt kein Tastenkürzel.</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <source>Sidebar</source>
            <translation>Seitenleiste</translation>
        </message>
        <message>
            <source>Filter albums</source>
            <translation>Alben filtern</translation>
        </message>
        <message>
            <source>Albums appear here once your photos are organized.</source>
            <translation>Alben erscheinen hier, sobald die Fotos organisiert sind.</translation>
        </message>
        <message>
            <source>Sort albums</source>
            <translation>Alben sortieren</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>Nach Name</translation>
        </message>
        <message>
            <source>Largest first</source>
            <translation>Größte zuerst</translation>
        </message>
        <message>
            <source>Newest photos first</source>
            <translation>Neueste Fotos zuerst</translation>
        </message>
    </context>
    <context>
        <name>sources</name>
        <message>
            <source>Like {name}</source>
            <translation>Ähnlich wie {name}</translation>
        </message>
        <message>
            <source>All photos</source>
            <translation>Alle Fotos</translation>
        </message>
        <message>
            <source>Unsorted</source>
            <translation>Unsortiert</translation>
        </message>
        <message>
            <source>Second thoughts</source>
            <translation>Zweifelsfälle</translation>
        </message>
        <message>
            <source>Duplicates and bursts</source>
            <translation>Duplikate und Serien</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Probleme</translation>
        </message>
        <message>
            <source>More like this</source>
            <translation>Ähnliche Fotos</translation>
        </message>
        <message>
            <source>No date</source>
            <translation>Kein Datum</translation>
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
            <translation>O</translation>
        </message>
        <message>
            <source>W</source>
            <translation>W</translation>
        </message>
        <message>
            <source>near {lat}° {ns}, {lon}° {ew}</source>
            <translation>bei {lat}° {ns}, {lon}° {ew}</translation>
        </message>
        <message>
            <source>Placed by you</source>
            <translation>Von Hand eingeordnet</translation>
        </message>
        <message>
            <source>Placed by Albumen</source>
            <translation>Von Albumen eingeordnet</translation>
        </message>
        <message>
            <source>In a burst</source>
            <translation>In einer Serie</translation>
        </message>
        <message>
            <source>Duplicates</source>
            <translation>Duplikate</translation>
        </message>
        <message>
            <source>With a position</source>
            <translation>Mit Position</translation>
        </message>
        <message>
            <source>With a date</source>
            <translation>Mit Datum</translation>
        </message>
        <message>
            <source>With a caption</source>
            <translation>Mit Bildunterschrift</translation>
        </message>
        <message>
            <source>With keywords</source>
            <translation>Mit Stichwörtern</translation>
        </message>
        <message>
            <source>Without a position</source>
            <translation>Ohne Position</translation>
        </message>
        <message>
            <source>A former album</source>
            <translation>Ein früheres Album</translation>
        </message>
    </context>
    <context>
        <name>spoken</name>
        <message>
            <source>Folders</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <source>Looking</source>
            <translation>Ansehen</translation>
        </message>
        <message>
            <source>Albums</source>
            <translation>Alben</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>Namen</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Tempo</translation>
        </message>
        <message>
            <source>The folders are looked through again.</source>
            <translation>Die Ordner werden noch einmal durchgesehen.</translation>
        </message>
        <message>
            <source>All photos are looked at anew, which takes a while. What you decided about them stays.</source>
            <translation>Alle Fotos werden neu angesehen, was eine Weile dauert. Eigene Entscheidungen bleiben.</translation>
        </message>
        <message>
            <source>Albums are proposed anew. Nothing changes before you have agreed.</source>
            <translation>Alben werden neu vorgeschlagen. Ohne Zustimmung ändert sich nichts.</translation>
        </message>
        <message>
            <source>Albums that Albumen named are named again. Names that you gave stay.</source>
            <translation>Von Albumen benannte Alben werden neu benannt. Selbst vergebene Namen bleiben.</translation>
        </message>
        <message>
            <source>Nothing has to be done again.</source>
            <translation>Nichts muss noch einmal getan werden.</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automatisch</translation>
        </message>
        <message>
            <source>Full (32 bits)</source>
            <translation>Voll (32 Bit)</translation>
        </message>
        <message>
            <source>Half (bf16)</source>
            <translation>Halb (bf16)</translation>
        </message>
        <message>
            <source>Half (fp16)</source>
            <translation>Halb (fp16)</translation>
        </message>
        <message>
            <source>8 bits, fastest</source>
            <translation>8 Bit, am schnellsten</translation>
        </message>
        <message>
            <source>4 bits, smallest</source>
            <translation>4 Bit, am kleinsten</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Auslassen</translation>
        </message>
        <message>
            <source>Files and folders to leave out, one a line: “Screenshots/” or “*.gif”.</source>
            <translation>Auszulassende Dateien und Ordner, je Zeile eines: „Screenshots/“ oder „*.gif“.</translation>
        </message>
        <message>
            <source>Hidden pictures too</source>
            <translation>Auch verborgene Bilder</translation>
        </message>
        <message>
            <source>Also take pictures in hidden files and folders.</source>
            <translation>Auch Bilder in verborgenen Dateien und Ordnern aufnehmen.</translation>
        </message>
        <message>
            <source>Leave out what the phone’s gallery leaves out</source>
            <translation>Auslassen, was die Galerie des Telefons auslässt</translation>
        </message>
        <message>
            <source>Folders that hold a file called .nomedia.</source>
            <translation>Ordner, die eine Datei namens .nomedia enthalten.</translation>
        </message>
        <message>
            <source>What looks at your photos</source>
            <translation>Was die Fotos ansieht</translation>
        </message>
        <message>
            <source>Albums follow what it sees. A model sees more than what is built in.</source>
            <translation>Alben richten sich danach, was es sieht. Ein Modell sieht mehr als das, was eingebaut ist.</translation>
        </message>
        <message>
            <source>Search by words</source>
            <translation>Suche nach Inhalt</translation>
        </message>
        <message>
            <source>Finds photos by what is in them. It looks at all photos once more for that.</source>
            <translation>Findet Fotos nach ihrem Inhalt. Dafür werden alle Fotos noch einmal angesehen.</translation>
        </message>
        <message>
            <source>Edges of photos</source>
            <translation>Ränder der Fotos</translation>
        </message>
        <message>
            <source>A model sees a square.</source>
            <translation>Ein Modell sieht ein Quadrat.</translation>
        </message>
        <message>
            <source>Look at the middle</source>
            <translation>Die Mitte ansehen</translation>
        </message>
        <message>
            <source>Look at the whole photo</source>
            <translation>Das ganze Foto ansehen</translation>
        </message>
        <message>
            <source>Read photos in full size</source>
            <translation>Fotos in voller Größe lesen</translation>
        </message>
        <message>
            <source>Slower, and hardly different.</source>
            <translation>Langsamer und kaum anders.</translation>
        </message>
        <message>
            <source>Exactness</source>
            <translation>Genauigkeit</translation>
        </message>
        <message>
            <source>How exactly a model reckons. Automatic is the fastest that sees the same.</source>
            <translation>Wie genau ein Modell rechnet. Automatisch heißt: am schnellsten mit gleichem Ergebnis.</translation>
        </message>
        <message>
            <source>How many albums</source>
            <translation>Wie viele Alben</translation>
        </message>
        <message>
            <source>Few large ones, or many small ones.</source>
            <translation>Wenige große oder viele kleine.</translation>
        </message>
        <message>
            <source>Few</source>
            <translation>Wenige</translation>
        </message>
        <message>
            <source>Many</source>
            <translation>Viele</translation>
        </message>
        <message>
            <source>What may join an album</source>
            <translation>Was in ein Album darf</translation>
        </message>
        <message>
            <source>Strict leaves doubtful photos in Unsorted; generous finds a home for most.</source>
            <translation>Streng lässt zweifelhafte Fotos unsortiert; großzügig findet für die meisten ein Album.</translation>
        </message>
        <message>
            <source>Strict</source>
            <translation>Streng</translation>
        </message>
        <message>
            <source>Generous</source>
            <translation>Großzügig</translation>
        </message>
        <message>
            <source>Smallest album</source>
            <translation>Kleinstes Album</translation>
        </message>
        <message>
            <source>Fewer photos than this do not open an album.</source>
            <translation>Weniger Fotos als so viele eröffnen kein Album.</translation>
        </message>
        <message>
            <source>Way of comparing</source>
            <translation>Art des Vergleichens</translation>
        </message>
        <message>
            <source>How what was seen is condensed before photos are grouped.</source>
            <translation>Wie das Gesehene verdichtet wird, bevor Fotos gruppiert werden.</translation>
        </message>
        <message>
            <source>Not at all</source>
            <translation>Gar nicht</translation>
        </message>
        <message>
            <source>Way of grouping</source>
            <translation>Art des Gruppierens</translation>
        </message>
        <message>
            <source>All of them find out by themselves how many groups there are.</source>
            <translation>Alle finden selbst heraus, wie viele Gruppen es gibt.</translation>
        </message>
        <message>
            <source>By density (HDBSCAN)</source>
            <translation>Nach Dichte (HDBSCAN)</translation>
        </message>
        <message>
            <source>Around centres (k-means)</source>
            <translation>Um Mittelpunkte (k-means)</translation>
        </message>
        <message>
            <source>By joining the nearest</source>
            <translation>Durch Vereinen der nächsten</translation>
        </message>
        <message>
            <source>Dimensions</source>
            <translation>Dimensionen</translation>
        </message>
        <message>
            <source>To how many numbers a photo is condensed.</source>
            <translation>Auf wie viele Zahlen ein Foto verdichtet wird.</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Startzahl</translation>
        </message>
        <message>
            <source>The same photos, settings and seed give the same albums.</source>
            <translation>Gleiche Fotos, Einstellungen und Startzahl ergeben gleiche Alben.</translation>
        </message>
        <message>
            <source>What names albums</source>
            <translation>Was Alben benennt</translation>
        </message>
        <message>
            <source>Dates, places and folders, or a model that looks at some photos.</source>
            <translation>Daten, Orte und Ordner oder ein Modell, das einige Fotos ansieht.</translation>
        </message>
        <message>
            <source>Language of names</source>
            <translation>Sprache der Namen</translation>
        </message>
        <message>
            <source>In which language a model names albums.</source>
            <translation>In welcher Sprache ein Modell Alben benennt.</translation>
        </message>
        <message>
            <source>That of this computer</source>
            <translation>Die dieses Computers</translation>
        </message>
        <message>
            <source>Photos looked at</source>
            <translation>Angesehene Fotos</translation>
        </message>
        <message>
            <source>Of each album, before it is named. 0 leaves it to Albumen.</source>
            <translation>Je Album, bevor es benannt wird. 0 überlässt es Albumen.</translation>
        </message>
        <message>
            <source>How exactly the model that names reckons; fewer bits take less memory.</source>
            <translation>Wie genau das benennende Modell rechnet; weniger Bit brauchen weniger Speicher.</translation>
        </message>
        <message>
            <source>A model on another computer may name</source>
            <translation>Ein Modell auf einem anderen Computer darf benennen</translation>
        </message>
        <message>
            <source>Small pictures of some photos of every album are sent to the server that you named, with places, dates and names of folders.</source>
            <translation>Kleine Bilder einiger Fotos jedes Albums werden an den angegebenen Server gesendet, mit Orten, Daten und Ordnernamen.</translation>
        </message>
        <message>
            <source>What reckons</source>
            <translation>Was rechnet</translation>
        </message>
        <message>
            <source>Automatic takes the graphics card where there is one.</source>
            <translation>Automatisch nimmt die Grafikkarte, wo es eine gibt.</translation>
        </message>
        <message>
            <source>Graphics card (NVIDIA or AMD)</source>
            <translation>Grafikkarte (NVIDIA oder AMD)</translation>
        </message>
        <message>
            <source>Graphics of an Apple processor</source>
            <translation>Grafik eines Apple-Prozessors</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>Prozessor</translation>
        </message>
        <message>
            <source>Photos read at once</source>
            <translation>Gleichzeitig gelesene Fotos</translation>
        </message>
        <message>
            <source>0 reads as many as the processor has cores.</source>
            <translation>0 liest so viele, wie der Prozessor Kerne hat.</translation>
        </message>
    </context>
    <context>
        <name>Strip</name>
        <message>
            <source>Colour</source>
            <translation>Farbe</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>Anordnung</translation>
        </message>
        <message>
            <source>Flat</source>
            <translation>Flach</translation>
        </message>
        <message>
            <source>In depth: drag to turn it</source>
            <translation>Räumlich: zum Drehen ziehen</translation>
        </message>
        <message>
            <source>Lasso: draw around photos (L, or Shift and drag)</source>
            <translation>Lasso: Fotos umfahren (L oder mit Umschalt ziehen)</translation>
        </message>
        <message>
            <source>Show the whole map (0)</source>
            <translation>Ganze Karte zeigen (0)</translation>
        </message>
        <message>
            <source>Save the map as a picture…</source>
            <translation>Karte als Bild speichern …</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Kategorie</translation>
        </message>
        <message>
            <source>Album</source>
            <translation>Album</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <source>Camera</source>
            <translation>Kamera</translation>
        </message>
        <message>
            <source>Alike photos in islands. The usual choice.</source>
            <translation>Ähnliche Fotos in Inseln. Die übliche Wahl.</translation>
        </message>
        <message>
            <source>Islands that also lie near the islands they resemble.</source>
            <translation>Inseln, die auch nahe bei ähnlichen Inseln liegen.</translation>
        </message>
        <message>
            <source>Evenly spread, each photo beside its closest likenesses. Slow with many photos.</source>
            <translation>Gleichmäßig verteilt, jedes Foto neben den ähnlichsten. Langsam bei vielen Fotos.</translation>
        </message>
        <message>
            <source>The few greatest differences between photos. Quick, and the same each time.</source>
            <translation>Die wenigen größten Unterschiede zwischen Fotos. Schnell und jedes Mal gleich.</translation>
        </message>
        <message>
            <source>Filmstrip</source>
            <translation>Filmstreifen</translation>
        </message>
    </context>
    <context>
        <name>suggestions</name>
        <message>
            <source>Recent searches</source>
            <translation>Letzte Suchen</translation>
        </message>
        <message>
            <source>Albums</source>
            <translation>Alben</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>Daten</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Orte</translation>
        </message>
        <message>
            <source>Cameras</source>
            <translation>Kameras</translation>
        </message>
        <message>
            <source>Keywords</source>
            <translation>Stichwörter</translation>
        </message>
        <message>
            <source>Categories</source>
            <translation>Kategorien</translation>
        </message>
        <message>
            <source>Kinds of files</source>
            <translation>Dateiarten</translation>
        </message>
        <message>
            <source>Photos that are</source>
            <translation>Eigenschaften</translation>
        </message>
    </context>
    <context>
        <name>Suggestions</name>
        <message>
            <source>Suggestions</source>
            <translation>Vorschläge</translation>
        </message>
    </context>
    <context>
        <name>sureness</name>
        <message>
            <source>almost certain</source>
            <translation>fast sicher</translation>
        </message>
        <message>
            <source>likely</source>
            <translation>wahrscheinlich</translation>
        </message>
        <message>
            <source>perhaps</source>
            <translation>vielleicht</translation>
        </message>
        <message>
            <source>a long shot</source>
            <translation>unsicher</translation>
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
            <translation>{taken} (laut GPS)</translation>
        </message>
        <message>
            <source>{taken} (from the file’s name)</source>
            <translation>{taken} (aus dem Dateinamen)</translation>
        </message>
        <message>
            <source>{taken} (the file’s own date)</source>
            <translation>{taken} (Datum der Datei)</translation>
        </message>
        <message>
            <source>the camera’s clock</source>
            <translation>der Uhr der Kamera</translation>
        </message>
        <message>
            <source>the camera’s clock and the folders</source>
            <translation>der Uhr der Kamera und den Ordnern</translation>
        </message>
        <message>
            <source>the dates of the files</source>
            <translation>dem Datum der Dateien</translation>
        </message>
        <message>
            <source>the names of the folders</source>
            <translation>den Namen der Ordner</translation>
        </message>
        <message>
            <source>the name of a folder</source>
            <translation>dem Namen eines Ordners</translation>
        </message>
        <message>
            <source>the names of the files</source>
            <translation>den Namen der Dateien</translation>
        </message>
        <message>
            <source>the keywords</source>
            <translation>den Stichwörtern</translation>
        </message>
        <message>
            <source>the titles</source>
            <translation>den Titeln</translation>
        </message>
        <message>
            <source>words in names</source>
            <translation>Wörtern in Namen</translation>
        </message>
        <message>
            <source>Photo {id}</source>
            <translation>Foto {id}</translation>
        </message>
        <message>
            <source>{width} × {height}</source>
            <translation>{width} × {height}</translation>
        </message>
        <message>
            <source>{shape} · {amount} MP</source>
            <translation>{shape} · {amount} MP</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>Aufgenommen</translation>
        </message>
        <message>
            <source>Dimensions</source>
            <translation>Dimensionen</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>Camera</source>
            <translation>Kamera</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Ort</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Position</translation>
        </message>
        <message>
            <source>Keywords</source>
            <translation>Stichwörter</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Hinweis</translation>
        </message>
        <message>
            <source>{percent} %</source>
            <translation>{percent} %</translation>
        </message>
        <message>
            <source>You placed it here</source>
            <translation>Von Hand eingeordnet</translation>
        </message>
        <message>
            <source>Placed by Albumen, {percent} % sure</source>
            <translation>Von Albumen eingeordnet, zu {percent} % sicher</translation>
        </message>
        <message>
            <source>You named it. Albumen never changes that.</source>
            <translation>Von Hand benannt. Albumen ändert das nie.</translation>
        </message>
        <message>
            <source>Albumen named it.</source>
            <translation>Von Albumen benannt.</translation>
        </message>
        <message>
            <source>Named after the place “{text}”: {n} of {of} photos.</source>
            <translation>Benannt nach dem Ort „{text}“: {n} von {of} Fotos.</translation>
        </message>
        <message>
            <source>“{text}” is when they were taken, by {source}: {n} of {of} photos.</source>
            <translation>„{text}“ ist die Zeit der Aufnahme laut {source}: {n} von {of} Fotos.</translation>
        </message>
        <message>
            <source>“{text}” comes from {source}: {n} of {of} photos.</source>
            <translation>„{text}“ stammt aus {source}: {n} von {of} Fotos.</translation>
        </message>
        <message>
            <source>Named after the folder “{text}”.</source>
            <translation>Benannt nach dem Ordner „{text}“.</translation>
        </message>
        <message>
            <source>“{text}” is how most of its photos look.</source>
            <translation>„{text}“: So sehen die meisten Fotos darin aus.</translation>
        </message>
        <message>
            <source>Its photos share neither a place nor a date nor words, so the name says only what is true.</source>
            <translation>Die Fotos haben weder Ort noch Datum noch Wörter gemeinsam; der Name sagt nur, was stimmt.</translation>
        </message>
        <message>
            <source>{model} looked at {photos}.</source>
            <translation>{model} hat {photos} angesehen.</translation>
        </message>
        <message>
            <source>It saw “{word}” in {n} of {of}.</source>
            <translation>Es sah „{word}“ in {n} von {of}.</translation>
        </message>
        <message>
            <source>{model} looked too, but saw something else in every photo.</source>
            <translation>{model} hat auch hingesehen, sah aber in jedem Foto etwas anderes.</translation>
        </message>
        <message>
            <source>{model} could not be asked: {why}</source>
            <translation>{model} konnte nicht gefragt werden: {why}</translation>
        </message>
    </context>
    <context>
        <name>TitleField</name>
        <message>
            <source>Click to rename</source>
            <translation>Zum Umbenennen klicken</translation>
        </message>
    </context>
    <context>
        <name>Toast</name>
        <message>
            <source>Message</source>
            <translation>Meldung</translation>
        </message>
    </context>
    <context>
        <name>TrashDialog</name>
        <message>
            <source>Move files to trash</source>
            <translation>Dateien in den Papierkorb legen</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Dateien</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Move {files} to the trash?</source>
            <translation>{files} in den Papierkorb legen?</translation>
        </message>
        <message>
            <source>None of these files can be moved to the trash</source>
            <translation>Keine dieser Dateien lässt sich in den Papierkorb legen</translation>
        </message>
        <message>
            <source>You can take them back from the system’s trash.</source>
            <translation>Aus dem Papierkorb des Systems lassen sie sich zurückholen.</translation>
        </message>
        <message>
            <source>Albumen remembers which albums the photos were in, should a file come back.</source>
            <translation>Kommt eine Datei zurück, weiß Albumen noch, in welchen Alben das Foto war.</translation>
        </message>
        <message>
            <source>Some photos stand in several files; all of them go.</source>
            <translation>Manche Fotos liegen in mehreren Dateien; alle kommen in den Papierkorb.</translation>
        </message>
        <message>
            <source>{files} cannot be moved; the list says why.</source>
            <translation>Bei {files} geht es nicht; die Liste sagt, warum.</translation>
        </message>
        <message>
            <source>Move {files} to trash</source>
            <translation>{files} in den Papierkorb legen</translation>
        </message>
        <message>
            <source>{folder} is not there now. Is its drive connected?</source>
            <translation>{folder} ist gerade nicht da. Ist das Laufwerk angeschlossen?</translation>
        </message>
        <message>
            <source>It is gone from its folder.</source>
            <translation>Sie ist nicht mehr in ihrem Ordner.</translation>
        </message>
        <message>
            <source>It may not be changed: it is read-only.</source>
            <translation>Sie darf nicht geändert werden: Sie ist schreibgeschützt.</translation>
        </message>
        <message>
            <source>“{file}” could not be moved to the trash: the system refused. Nothing was deleted.</source>
            <translation>„{file}“ kam nicht in den Papierkorb: Das System hat es verweigert. Nichts wurde gelöscht.</translation>
        </message>
    </context>
    <context>
        <name>Tree</name>
        <message>
            <source>Library</source>
            <translation>Mediathek</translation>
        </message>
    </context>
    <context>
        <name>viewer</name>
        <message>
            <source>Previous and next photo</source>
            <translation>Voriges und nächstes Foto</translation>
        </message>
        <message>
            <source>First and last photo</source>
            <translation>Erstes und letztes Foto</translation>
        </message>
        <message>
            <source>Every pixel as it is, and back</source>
            <translation>Originalgröße und zurück</translation>
        </message>
        <message>
            <source>Zoom in, zoom out, fit</source>
            <translation>Vergrößern, verkleinern, einpassen</translation>
        </message>
        <message>
            <source>Move a zoomed photo</source>
            <translation>Vergrößertes Foto verschieben</translation>
        </message>
        <message>
            <source>Turn the view right, left</source>
            <translation>Ansicht nach rechts, links drehen</translation>
        </message>
        <message>
            <source>What is known of the photo</source>
            <translation>Informationen zum Foto</translation>
        </message>
        <message>
            <source>Show or hide the filmstrip</source>
            <translation>Filmstreifen ein- oder ausblenden</translation>
        </message>
        <message>
            <source>Play or pause a moving picture</source>
            <translation>Bewegtes Bild abspielen oder pausieren</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>Vollbild</translation>
        </message>
        <message>
            <source>Back to the grid</source>
            <translation>Zurück zum Raster</translation>
        </message>
    </context>
    <context>
        <name>Viewer</name>
        <message>
            <source>Photo viewer</source>
            <translation>Fotoansicht</translation>
        </message>
        <message>
            <source>Reading the file…</source>
            <translation>Die Datei wird gelesen …</translation>
        </message>
        <message>
            <source>The file cannot be read now. Its folder may be away.</source>
            <translation>Die Datei ist gerade nicht lesbar. Vielleicht ist ihr Ordner nicht verbunden.</translation>
        </message>
    </context>
    <context>
        <name>Ways</name>
        <message>
            <source>Show as</source>
            <translation>Zeigen als</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>Entscheiden</translation>
        </message>
        <message>
            <source>Decide photo by photo (Ctrl+3)</source>
            <translation>Foto für Foto entscheiden (Strg+3)</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Fotos</translation>
        </message>
        <message>
            <source>Show as photos (Ctrl+1)</source>
            <translation>Als Fotos zeigen (Strg+1)</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Karte</translation>
        </message>
        <message>
            <source>Show on a map of what they look like (Ctrl+2)</source>
            <translation>Auf einer Karte nach Aussehen zeigen (Strg+2)</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>Welcome</source>
            <translation>Willkommen</translation>
        </message>
        <message>
            <source>Choose a folder of photos…</source>
            <translation>Fotoordner wählen …</translation>
        </message>
        <message>
            <source>Albumen</source>
            <translation>Albumen</translation>
        </message>
        <message>
            <source>Albumen looks through a folder of photos and sorts them into named albums. You rename, merge and correct them; what you decide is never undone by the computer.</source>
            <translation>Albumen sieht einen Fotoordner durch und sortiert die Fotos in benannte Alben. Diese lassen sich umbenennen, vereinen und korrigieren; was einmal entschieden ist, macht der Computer nie rückgängig.</translation>
        </message>
        <message>
            <source>or drop one here</source>
            <translation>oder hierher ziehen</translation>
        </message>
        <message>
            <source>Recent libraries</source>
            <translation>Zuletzt geöffnete Mediatheken</translation>
        </message>
        <message>
            <source>Nothing leaves this computer, and Albumen never changes your photos.</source>
            <translation>Nichts verlässt diesen Computer, und Albumen verändert die Fotos nie.</translation>
        </message>
    </context>
    <context>
        <name>Window</name>
        <message>
            <source>Albumen did something it should not.</source>
            <translation>Albumen hat etwas getan, was es nicht sollte.</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Menü</translation>
        </message>
        <message>
            <source>Menu (F10)</source>
            <translation>Menü (F10)</translation>
        </message>
        <message>
            <source>Albumen</source>
            <translation>Albumen</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Widerrufen</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <source>Stopped. What was done is kept; “Look for new photos” goes on from there.</source>
            <translation>Angehalten. Was getan ist, bleibt; „Nach neuen Fotos suchen“ macht dort weiter.</translation>
        </message>
        <message>
            <source>This album is of one piece; there is nothing to split.</source>
            <translation>Dieses Album ist aus einem Guss; es gibt nichts zu teilen.</translation>
        </message>
        <message>
            <source>{n} unsorted</source>
            <translation>{n} unsortiert</translation>
        </message>
        <message>
            <source>Done: {summary}</source>
            <translation>Fertig: {summary}</translation>
        </message>
        <message>
            <source>Exported {files} to {folder}</source>
            <translation>{files} nach {folder} exportiert</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Zeigen</translation>
        </message>
    </context>
    <context>
        <name>words</name>
        <message>
            <source>Looking for photos</source>
            <translation>Fotos werden gesucht</translation>
        </message>
        <message>
            <source>Reading photos</source>
            <translation>Fotos werden gelesen</translation>
        </message>
        <message>
            <source>Getting to know your photos</source>
            <translation>Die Fotos werden kennengelernt</translation>
        </message>
        <message>
            <source>Comparing photos</source>
            <translation>Fotos werden verglichen</translation>
        </message>
        <message>
            <source>Grouping photos</source>
            <translation>Fotos werden gruppiert</translation>
        </message>
        <message>
            <source>Fetching the model</source>
            <translation>Das Modell wird geladen</translation>
        </message>
        <message>
            <source>Naming albums</source>
            <translation>Alben werden benannt</translation>
        </message>
        <message>
            <source>Laying out the map</source>
            <translation>Die Karte wird gezeichnet</translation>
        </message>
        <message>
            <source>Trying settings</source>
            <translation>Einstellungen werden erprobt</translation>
        </message>
        <message>
            <source>Splitting the album</source>
            <translation>Das Album wird geteilt</translation>
        </message>
        <message>
            <source>Watching the folders</source>
            <translation>Die Ordner werden beobachtet</translation>
        </message>
        <message>
            <source>Preparing the export</source>
            <translation>Der Export wird vorbereitet</translation>
        </message>
        <message>
            <source>Exporting photos</source>
            <translation>Fotos werden exportiert</translation>
        </message>
        <message>
            <source>Checking what was exported</source>
            <translation>Der Export wird geprüft</translation>
        </message>
        <message numerus="yes">
            <source>%n photos</source>
            <translation>
                <numerusform>%Ln Foto</numerusform>
                <numerusform>%Ln Fotos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n albums</source>
            <translation>
                <numerusform>%Ln Album</numerusform>
                <numerusform>%Ln Alben</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n files</source>
            <translation>
                <numerusform>%Ln Datei</numerusform>
                <numerusform>%Ln Dateien</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n folders</source>
            <translation>
                <numerusform>%Ln Ordner</numerusform>
                <numerusform>%Ln Ordner</numerusform>
            </translation>
        </message>
        <message>
            <source>d MMM yyyy</source>
            <comment>date</comment>
            <translation>d. MMM yyyy</translation>
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
            <translation>d. MMM yyyy – d. MMM yyyy</translation>
        </message>
        <message>
            <source>d MMM – d MMM yyyy</source>
            <comment>date</comment>
            <translation>d. MMM – d. MMM yyyy</translation>
        </message>
        <message>
            <source>d – d MMM yyyy</source>
            <comment>date</comment>
            <translation>d. – d. MMM yyyy</translation>
        </message>
        <message>
            <source>today, {clock}</source>
            <translation>heute, {clock}</translation>
        </message>
        <message>
            <source>yesterday, {clock}</source>
            <translation>gestern, {clock}</translation>
        </message>
        <message>
            <source>a few seconds left</source>
            <translation>noch ein paar Sekunden</translation>
        </message>
        <message numerus="yes">
            <source>about %n seconds left</source>
            <translation>
                <numerusform>noch etwa %Ln Sekunde</numerusform>
                <numerusform>noch etwa %Ln Sekunden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n minutes left</source>
            <translation>
                <numerusform>noch etwa eine Minute</numerusform>
                <numerusform>noch etwa %Ln Minuten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n hours left</source>
            <translation>
                <numerusform>noch etwa eine Stunde</numerusform>
                <numerusform>noch etwa %Ln Stunden</numerusform>
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
            <translation>{degrees}° O</translation>
        </message>
        <message>
            <source>{degrees}° W</source>
            <translation>{degrees}° W</translation>
        </message>
    </context>
    <context>
        <name>Workbench</name>
        <message>
            <source>Move there</source>
            <translation>Dorthin bewegen</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Annehmen</translation>
        </message>
        <message>
            <source>It stays</source>
            <translation>Bleibt hier</translation>
        </message>
        <message>
            <source>Not here</source>
            <translation>Nicht hier</translation>
        </message>
    </context>
    <context>
        <name>workbench</name>
        <message>
            <source>Accept</source>
            <translation>Annehmen</translation>
        </message>
        <message>
            <source>Not here</source>
            <translation>Nicht hier</translation>
        </message>
        <message>
            <source>Other album…</source>
            <translation>Anderes Album …</translation>
        </message>
        <message>
            <source>New album…</source>
            <translation>Neues Album …</translation>
        </message>
        <message>
            <source>Accept what is sure enough in this section</source>
            <translation>Hinreichend Sicheres in diesem Abschnitt annehmen</translation>
        </message>
        <message>
            <source>Accept what is sure enough everywhere</source>
            <translation>Hinreichend Sicheres überall annehmen</translation>
        </message>
        <message>
            <source>Next photo</source>
            <translation>Nächstes Foto</translation>
        </message>
        <message>
            <source>Previous photo</source>
            <translation>Voriges Foto</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Widerrufen</translation>
        </message>
        <message>
            <source>Suggest again</source>
            <translation>Neu vorschlagen</translation>
        </message>
        <message>
            <source>No album is like it enough. Choose one, or make a new one.</source>
            <translation>Kein Album ist ihm ähnlich genug. Eines wählen oder ein neues anlegen.</translation>
        </message>
        <message>
            <source>It is in “{home}”. Does it belong in “{album}”?</source>
            <translation>Es ist in „{home}“. Gehört es in „{album}“?</translation>
        </message>
        <message>
            <source>Does it belong in “{album}”?</source>
            <translation>Gehört es in „{album}“?</translation>
        </message>
        <message>
            <source>Because of these, which you put there:</source>
            <translation>Wegen dieser, von Hand dort eingeordneten:</translation>
        </message>
        <message>
            <source>A guess. It is like these:</source>
            <translation>Eine Vermutung. Es ähnelt diesen:</translation>
        </message>
        <message>
            <source>There are no albums yet. Choose photos that belong together and press N to make one.</source>
            <translation>Es gibt noch keine Alben. Fotos auswählen, die zusammengehören, und mit N eines anlegen.</translation>
        </message>
        <message>
            <source>Looking for homes …</source>
            <translation>Passende Alben werden gesucht …</translation>
        </message>
        <message>
            <source>No album is like these photos enough. Every photo that you put into one teaches what it holds.</source>
            <translation>Kein Album ist diesen Fotos ähnlich genug. Jedes von Hand eingeordnete Foto lehrt, was in ein Album gehört.</translation>
        </message>
        <message>
            <source>No guess is that sure. Move the slider towards generous, or decide photo by photo.</source>
            <translation>So sicher ist keine Vermutung. Den Regler in Richtung „Großzügig“ bewegen oder Foto für Foto entscheiden.</translation>
        </message>
        <message>
            <source>Thinking again</source>
            <translation>Wird noch einmal überdacht</translation>
        </message>
        <message>
            <source>Photos that seem to be in the wrong album appear here.</source>
            <translation>Hier erscheinen Fotos, die im falschen Album zu sein scheinen.</translation>
        </message>
        <message>
            <source>Nothing to doubt</source>
            <translation>Keine Zweifel</translation>
        </message>
        <message>
            <source>What you put into albums agrees with where photos are.</source>
            <translation>Die eigenen Entscheidungen passen dazu, wo die Fotos sind.</translation>
        </message>
        <message>
            <source>Nothing is unsorted</source>
            <translation>Nichts ist unsortiert</translation>
        </message>
        <message>
            <source>Photos that fit no album will wait here for you.</source>
            <translation>Fotos, die in kein Album passen, warten hier.</translation>
        </message>
        <message>
            <source>Accept all {n}</source>
            <translation>Alle {n} annehmen</translation>
        </message>
        <message>
            <source>Accept {n}</source>
            <translation>{n} annehmen</translation>
        </message>
        <message>
            <source>Accept {n} above</source>
            <translation>Sichere annehmen ({n})</translation>
        </message>
        <message>
            <source>{album}?</source>
            <translation>{album}?</translation>
        </message>
        <message>
            <source>{photos} that resemble no album enough</source>
            <translation>{photos}, keinem Album ähnlich genug</translation>
        </message>
        <message>
            <source>{photos} · {words}, {percent} on average</source>
            <translation>{photos} · {words}, im Schnitt {percent}</translation>
        </message>
    </context>
</TS>
