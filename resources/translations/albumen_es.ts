<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>About</name>
        <message>
            <source>About Albumen</source>
            <translation>Acerca de Albumen</translation>
        </message>
        <message>
            <source>Albumen</source>
            <translation>Albumen</translation>
        </message>
        <message>
            <source>Version {number}</source>
            <translation>Versión {number}</translation>
        </message>
        <message>
            <source>Turns folders of photos into albums that you can correct.
Your photos are never changed, and nothing leaves this computer.</source>
            <translation>Convierte carpetas de fotos en álbumes que se pueden corregir.
Tus fotos no cambian nunca y nada sale de este ordenador.</translation>
        </message>
        <message>
            <source>Free software under the Apache licence 2.0. Built with Qt (LGPL).</source>
            <translation>Software libre con la licencia Apache 2.0. Hecho con Qt (LGPL).</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
    </context>
    <context>
        <name>actions</name>
        <message>
            <source>Library</source>
            <translation>Fototeca</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Edición</translation>
        </message>
        <message>
            <source>Album</source>
            <translation>Álbum</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>Foto</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Visualización</translation>
        </message>
        <message>
            <source>Go</source>
            <translation>Ir</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Ayuda</translation>
        </message>
        <message>
            <source>New album from selection</source>
            <translation>Nuevo álbum con la selección</translation>
        </message>
        <message>
            <source>New empty album</source>
            <translation>Nuevo álbum vacío</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Renombrar…</translation>
        </message>
        <message>
            <source>Use as cover</source>
            <translation>Usar como portada</translation>
        </message>
        <message>
            <source>All photos belong here</source>
            <translation>Todas las fotos son de aquí</translation>
        </message>
        <message>
            <source>Merge albums</source>
            <translation>Combinar álbumes</translation>
        </message>
        <message>
            <source>Merge into album…</source>
            <translation>Combinar con álbum…</translation>
        </message>
        <message>
            <source>Put below album…</source>
            <translation>Poner dentro de álbum…</translation>
        </message>
        <message>
            <source>Take out to the top</source>
            <translation>Sacar al nivel superior</translation>
        </message>
        <message>
            <source>Split album</source>
            <translation>Dividir álbum</translation>
        </message>
        <message>
            <source>Regroup…</source>
            <translation>Reagrupar…</translation>
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
            <source>History…</source>
            <translation>Historial…</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Seleccionar todo</translation>
        </message>
        <message>
            <source>Select none</source>
            <translation>Anular selección</translation>
        </message>
        <message>
            <source>Invert selection</source>
            <translation>Invertir selección</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Adelante</translation>
        </message>
        <message>
            <source>All photos</source>
            <translation>Todas las fotos</translation>
        </message>
        <message>
            <source>Unsorted</source>
            <translation>Sin clasificar</translation>
        </message>
        <message>
            <source>Second thoughts</source>
            <translation>Dudas</translation>
        </message>
        <message>
            <source>Duplicates and bursts</source>
            <translation>Duplicados y ráfagas</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Problemas</translation>
        </message>
        <message>
            <source>Commands…</source>
            <translation>Comandos…</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Atajos de teclado</translation>
        </message>
        <message>
            <source>About Albumen</source>
            <translation>Acerca de Albumen</translation>
        </message>
        <message>
            <source>Organize folder…</source>
            <translation>Organizar carpeta…</translation>
        </message>
        <message>
            <source>Open library…</source>
            <translation>Abrir fototeca…</translation>
        </message>
        <message>
            <source>Look for new photos</source>
            <translation>Buscar fotos nuevas</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>Stop what is running</source>
            <translation>Detener lo que está en curso</translation>
        </message>
        <message>
            <source>Pause what is running</source>
            <translation>Pausar lo que está en curso</translation>
        </message>
        <message>
            <source>Models…</source>
            <translation>Modelos…</translation>
        </message>
        <message>
            <source>Preferences…</source>
            <translation>Ajustes…</translation>
        </message>
        <message>
            <source>Close library</source>
            <translation>Cerrar fototeca</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
        <message>
            <source>View photo</source>
            <translation>Ver foto</translation>
        </message>
        <message>
            <source>Open or close stack</source>
            <translation>Abrir o cerrar pila</translation>
        </message>
        <message>
            <source>Move to album…</source>
            <translation>Mover a álbum…</translation>
        </message>
        <message>
            <source>Show also in album…</source>
            <translation>Mostrar también en álbum…</translation>
        </message>
        <message>
            <source>Belongs here</source>
            <translation>Es de aquí</translation>
        </message>
        <message>
            <source>Remove from album</source>
            <translation>Quitar del álbum</translation>
        </message>
        <message>
            <source>More like this</source>
            <translation>Fotos parecidas</translation>
        </message>
        <message>
            <source>Show in file manager</source>
            <translation>Mostrar en el gestor de archivos</translation>
        </message>
        <message>
            <source>Copy path</source>
            <translation>Copiar ruta</translation>
        </message>
        <message>
            <source>Move files to trash…</source>
            <translation>Mover archivos a la papelera…</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Aspecto</translation>
        </message>
        <message>
            <source>As photos</source>
            <translation>Como fotos</translation>
        </message>
        <message>
            <source>As a map</source>
            <translation>Como mapa</translation>
        </message>
        <message>
            <source>Decide photo by photo</source>
            <translation>Decidir foto por foto</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>Disposición</translation>
        </message>
        <message>
            <source>Headings</source>
            <translation>Encabezados</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>Ordenar por</translation>
        </message>
        <message>
            <source>Photos in their shape</source>
            <translation>Fotos con su forma</translation>
        </message>
        <message>
            <source>Squares</source>
            <translation>Cuadrados</translation>
        </message>
        <message>
            <source>No headings</source>
            <translation>Sin encabezados</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Días</translation>
        </message>
        <message>
            <source>Months</source>
            <translation>Meses</translation>
        </message>
        <message>
            <source>Albums</source>
            <translation>Álbumes</translation>
        </message>
        <message>
            <source>Oldest first</source>
            <translation>Más antiguas primero</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>Más recientes primero</translation>
        </message>
        <message>
            <source>File name</source>
            <translation>Nombre de archivo</translation>
        </message>
        <message>
            <source>Surest first</source>
            <translation>Más seguras primero</translation>
        </message>
        <message>
            <source>Sidebar</source>
            <translation>Barra lateral</translation>
        </message>
        <message>
            <source>Inspector</source>
            <translation>Información</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>Pantalla completa</translation>
        </message>
        <message>
            <source>Larger photos</source>
            <translation>Fotos más grandes</translation>
        </message>
        <message>
            <source>Smaller photos</source>
            <translation>Fotos más pequeñas</translation>
        </message>
        <message>
            <source>How sure Albumen is</source>
            <translation>Grado de certeza</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
    </context>
    <context>
        <name>AlbumPage</name>
        <message>
            <source>Its name</source>
            <translation>Su nombre</translation>
        </message>
        <message>
            <source>What you said</source>
            <translation>Lo que has dicho</translation>
        </message>
        <message>
            <source>Albums in it</source>
            <translation>Álbumes dentro</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Fotos</translation>
        </message>
        <message>
            <source>Shown too</source>
            <translation>Mostradas también</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <source>On disk</source>
            <translation>En disco</translation>
        </message>
        <message>
            <source>Stands in</source>
            <translation>Dentro de</translation>
        </message>
        <message numerus="yes">
            <source>Here by your word: %n photos</source>
            <translation>
                <numerusform>Aquí por decisión tuya: %Ln foto</numerusform>
                <numerusform>Aquí por decisión tuya: %Ln fotos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Ruled out by you: %n photos</source>
            <translation>
                <numerusform>Descartada por ti: %Ln foto</numerusform>
                <numerusform>Descartadas por ti: %Ln fotos</numerusform>
            </translation>
        </message>
        <message>
            <source>You made this album.</source>
            <translation>Este álbum lo creaste tú.</translation>
        </message>
        <message>
            <source>You chose its cover.</source>
            <translation>La portada la elegiste tú.</translation>
        </message>
        <message>
            <source>You chose where it stands among the albums.</source>
            <translation>Su lugar entre los álbumes lo elegiste tú.</translation>
        </message>
        <message>
            <source>Nothing yet. Move photos in, or say “keep here”, and it learns what belongs here.</source>
            <translation>Nada todavía. Al mover fotos aquí o decir «Mantener aquí», aprende qué es de aquí.</translation>
        </message>
    </context>
    <context>
        <name>AlbumPicker</name>
        <message>
            <source>Album</source>
            <translation>Álbum</translation>
        </message>
        <message>
            <source>Albums</source>
            <translation>Álbumes</translation>
        </message>
        <message>
            <source>Enter takes the marked album.</source>
            <translation>Intro elige el álbum marcado.</translation>
        </message>
        <message>
            <source>Enter makes a new album “{name}”.</source>
            <translation>Intro crea un álbum nuevo, «{name}».</translation>
        </message>
        <message>
            <source>There is no such album.</source>
            <translation>No existe ese álbum.</translation>
        </message>
    </context>
    <context>
        <name>albums</name>
        <message>
            <source>New album</source>
            <translation>Nuevo álbum</translation>
        </message>
        <message>
            <source>Merge into album</source>
            <translation>Combinar con álbum</translation>
        </message>
        <message>
            <source>Put below album</source>
            <translation>Poner dentro de álbum</translation>
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message>
            <source>Suggestion</source>
            <translation>Sugerencia</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Más</translation>
        </message>
        <message>
            <source>More about this suggestion</source>
            <translation>Más sobre esta sugerencia</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Ahora no</translation>
        </message>
        <message>
            <source>The model is here. Name albums with it? Names that you gave stay.</source>
            <translation>El modelo está listo. ¿Nombrar los álbumes con él? Los nombres que pusiste se quedan.</translation>
        </message>
        <message>
            <source>The model is here. Look at all photos with it? What you decided stays.</source>
            <translation>El modelo está listo. ¿Analizar todas las fotos con él? Lo que decidiste se queda.</translation>
        </message>
        <message>
            <source>The model is used as soon as the current task is done.</source>
            <translation>El modelo se usará en cuanto termine la tarea actual.</translation>
        </message>
        <message>
            <source>Name albums</source>
            <translation>Nombrar álbumes</translation>
        </message>
        <message>
            <source>Look at photos</source>
            <translation>Analizar fotos</translation>
        </message>
        <message>
            <source>{model} ({size}) would make much better albums than what is built in.</source>
            <translation>{model} ({size}) haría álbumes mucho mejores que lo integrado.</translation>
        </message>
        <message>
            <source>{model} ({size}) would name albums by what it sees, not only by dates, places and folders.</source>
            <translation>{model} ({size}) nombraría los álbumes por lo que ve, no solo por fechas, lugares y carpetas.</translation>
        </message>
        <message>
            <source>Get it…</source>
            <translation>Descargar…</translation>
        </message>
        <message>
            <source>From a folder…</source>
            <translation>Desde una carpeta…</translation>
        </message>
        <message>
            <source>Do not offer this again</source>
            <translation>No volver a ofrecerlo</translation>
        </message>
        <message>
            <source>Choose a model’s folder</source>
            <translation>Elegir la carpeta de un modelo</translation>
        </message>
    </context>
    <context>
        <name>Bar</name>
        <message>
            <source>Suggest again</source>
            <translation>Sugerir de nuevo</translation>
        </message>
        <message>
            <source>Look again with what your decisions taught (R)</source>
            <translation>Volver a mirar con lo que enseñan tus decisiones (R)</translation>
        </message>
        <message>
            <source>Looking for homes</source>
            <translation>Buscando álbum</translation>
        </message>
        <message>
            <source>How sure is sure enough: strict or generous</source>
            <translation>Cuánta certeza basta: estricto o generoso</translation>
        </message>
        <message>
            <source>Strict</source>
            <translation>Estricto</translation>
        </message>
        <message>
            <source>Generous</source>
            <translation>Generoso</translation>
        </message>
        <message>
            <source>{n} of {all} guesses are at least {percent} sure</source>
            <translation>{n} de {all} suposiciones tienen al menos un {percent} de certeza</translation>
        </message>
        <message>
            <source>{left} to go</source>
            <translation>Por decidir: {left}</translation>
        </message>
        <message>
            <source>{n} decided, {left} to go, {time}</source>
            <translation>Decididas: {n}, por decidir: {left}, {time}</translation>
        </message>
        <message>
            <source>{n} decided, {left} to go</source>
            <translation>Decididas: {n}, por decidir: {left}</translation>
        </message>
    </context>
    <context>
        <name>Board</name>
        <message>
            <source>Suggestions</source>
            <translation>Sugerencias</translation>
        </message>
    </context>
    <context>
        <name>Cards</name>
        <message>
            <source>What would change</source>
            <translation>Qué cambiaría</translation>
        </message>
    </context>
    <context>
        <name>ChangeModel</name>
        <message>
            <source>New</source>
            <translation>Nuevo</translation>
        </message>
        <message>
            <source>Grows</source>
            <translation>Crece</translation>
        </message>
        <message>
            <source>Shrinks</source>
            <translation>Se reduce</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Cambia</translation>
        </message>
        <message>
            <source>Takes in</source>
            <translation>Absorbe</translation>
        </message>
        <message>
            <source>Splits</source>
            <translation>Se divide</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Desaparece</translation>
        </message>
        <message>
            <source>Unsorted</source>
            <translation>Sin clasificar</translation>
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
            <translation>+{n} de {album}</translation>
        </message>
        <message>
            <source>−{n} to {album}</source>
            <translation>−{n} a {album}</translation>
        </message>
        <message>
            <source>others</source>
            <translation>otros</translation>
        </message>
        <message>
            <source>{n} that you placed stay</source>
            <translation>Fijadas por ti: {n}</translation>
        </message>
        <message>
            <source>follows from the others</source>
            <translation>depende de los demás</translation>
        </message>
        <message>
            <source>“{album}”</source>
            <translation>«{album}»</translation>
        </message>
    </context>
    <context>
        <name>Chip</name>
        <message>
            <source>{filter}: click to search without it</source>
            <translation>{filter}: clic para buscar sin este filtro</translation>
        </message>
        <message>
            <source>Filter {filter}, remove</source>
            <translation>Filtro {filter}, quitar</translation>
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
            <translation>La foto y dónde podría ir</translation>
        </message>
        <message>
            <source>Name of the new album</source>
            <translation>Nombre del nuevo álbum</translation>
        </message>
    </context>
    <context>
        <name>commands</name>
        <message>
            <source>Open a library first</source>
            <translation>Hay que abrir una fototeca</translation>
        </message>
        <message>
            <source>Waits until the current task is done</source>
            <translation>Espera a que termine la tarea actual</translation>
        </message>
        <message>
            <source>Nothing is running</source>
            <translation>No hay nada en curso</translation>
        </message>
        <message>
            <source>Show photos first</source>
            <translation>Hay que mostrar fotos</translation>
        </message>
        <message>
            <source>There are no photos here</source>
            <translation>Aquí no hay fotos</translation>
        </message>
        <message>
            <source>Select photos first</source>
            <translation>Hay que seleccionar fotos</translation>
        </message>
        <message>
            <source>Select photos of an album first</source>
            <translation>Hay que seleccionar fotos de un álbum</translation>
        </message>
        <message>
            <source>Select one photo first</source>
            <translation>Hay que seleccionar una foto</translation>
        </message>
        <message>
            <source>Select two albums first</source>
            <translation>Hay que seleccionar dos álbumes</translation>
        </message>
        <message>
            <source>Select an album first</source>
            <translation>Hay que seleccionar un álbum</translation>
        </message>
        <message>
            <source>Select one album first</source>
            <translation>Hay que seleccionar un solo álbum</translation>
        </message>
        <message>
            <source>There is nothing to undo</source>
            <translation>No hay nada que deshacer</translation>
        </message>
        <message>
            <source>There is nothing to redo</source>
            <translation>No hay nada que rehacer</translation>
        </message>
        <message>
            <source>This is where you began</source>
            <translation>Este es el principio del recorrido</translation>
        </message>
        <message>
            <source>This is where you were last</source>
            <translation>Este es el final del recorrido</translation>
        </message>
        <message>
            <source>Go to {place}</source>
            <translation>Ir a {place}</translation>
        </message>
        <message>
            <source>Go to album “{name}”</source>
            <translation>Ir al álbum «{name}»</translation>
        </message>
    </context>
    <context>
        <name>drops</name>
        <message>
            <source>Show {photos} also in “{album}”</source>
            <translation>Mostrar {photos} también en «{album}»</translation>
        </message>
        <message>
            <source>Move {photos} to “{album}”</source>
            <translation>Mover {photos} a «{album}»</translation>
        </message>
        <message>
            <source>New album</source>
            <translation>Nuevo álbum</translation>
        </message>
        <message>
            <source>New album with {photos}</source>
            <translation>Nuevo álbum con {photos}</translation>
        </message>
        <message>
            <source>Take {photos} out of the album</source>
            <translation>Sacar {photos} del álbum</translation>
        </message>
        <message>
            <source>Merge into “{album}”</source>
            <translation>Combinar con «{album}»</translation>
        </message>
        <message>
            <source>Put at the top</source>
            <translation>Poner en el nivel superior</translation>
        </message>
        <message>
            <source>Put below “{album}”</source>
            <translation>Poner dentro de «{album}»</translation>
        </message>
    </context>
    <context>
        <name>engine</name>
        <message>
            <source>Take in decisions about {0} and {1}</source>
            <extracomment>op</extracomment>
            <translation>Incorporar decisiones sobre {0} y {1}</translation>
        </message>
        <message>
            <source>Take in decisions</source>
            <extracomment>op</extracomment>
            <translation>Incorporar decisiones</translation>
        </message>
        <message>
            <source>Place {0} as decided before</source>
            <extracomment>op</extracomment>
            <translation>Colocar {0} como se decidió antes</translation>
        </message>
        <message>
            <source>Placed {0} as decided before</source>
            <extracomment>op, once it is done</extracomment>
            <translation>Colocado como se decidió antes: {0}</translation>
        </message>
        <message>
            <source>Place photos as decided before</source>
            <extracomment>op</extracomment>
            <translation>Colocar fotos como se decidió antes</translation>
        </message>
        <message>
            <source>Placed photos as decided before</source>
            <extracomment>op, once it is done</extracomment>
            <translation>Fotos colocadas como se decidió antes</translation>
        </message>
        <message>
            <source>Rename “{0}” to “{1}”</source>
            <extracomment>op</extracomment>
            <translation>Renombrar «{0}» como «{1}»</translation>
        </message>
        <message>
            <source>Renamed “{0}” to “{1}”</source>
            <extracomment>op, once it is done</extracomment>
            <translation>«{0}» se llama ahora «{1}»</translation>
        </message>
        <message>
            <source>Merge {0} into “{1}”</source>
            <extracomment>op</extracomment>
            <translation>Combinar {0} con «{1}»</translation>
        </message>
        <message>
            <source>Merged {0} into “{1}”</source>
            <extracomment>op, once it is done</extracomment>
            <translation>Combinado con «{1}»: {0}</translation>
        </message>
        <message>
            <source>Move {0} to “{1}”</source>
            <extracomment>op</extracomment>
            <translation>Mover {0} a «{1}»</translation>
        </message>
        <message>
            <source>Moved {0} to “{1}”</source>
            <extracomment>op, once it is done</extracomment>
            <translation>Movido a «{1}»: {0}</translation>
        </message>
        <message>
            <source>Show {0} also in “{1}”</source>
            <extracomment>op</extracomment>
            <translation>Mostrar {0} también en «{1}»</translation>
        </message>
        <message>
            <source>Showing {0} also in “{1}”</source>
            <extracomment>op, once it is done</extracomment>
            <translation>Ahora también en «{1}»: {0}</translation>
        </message>
        <message numerus="yes">
            <source>Accept %n suggestions</source>
            <extracomment>op</extracomment>
            <translation>
                <numerusform>Aceptar %Ln sugerencia</numerusform>
                <numerusform>Aceptar %Ln sugerencias</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Accepted %n suggestions</source>
            <extracomment>op, once it is done</extracomment>
            <translation>
                <numerusform>%Ln sugerencia aceptada</numerusform>
                <numerusform>%Ln sugerencias aceptadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Reject %n suggestions</source>
            <extracomment>op</extracomment>
            <translation>
                <numerusform>Rechazar %Ln sugerencia</numerusform>
                <numerusform>Rechazar %Ln sugerencias</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Rejected %n suggestions</source>
            <extracomment>op, once it is done</extracomment>
            <translation>
                <numerusform>%Ln sugerencia rechazada</numerusform>
                <numerusform>%Ln sugerencias rechazadas</numerusform>
            </translation>
        </message>
        <message>
            <source>Confirm {0}</source>
            <extracomment>op</extracomment>
            <translation>Confirmar {0}</translation>
        </message>
        <message>
            <source>Confirmed {0}</source>
            <extracomment>op, once it is done</extracomment>
            <translation>Confirmado: {0}</translation>
        </message>
        <message>
            <source>Confirm {0} in {1}</source>
            <extracomment>op</extracomment>
            <translation>Confirmar {0} en {1}</translation>
        </message>
        <message>
            <source>Confirmed {0} in {1}</source>
            <extracomment>op, once it is done</extracomment>
            <translation>Confirmado en {1}: {0}</translation>
        </message>
        <message>
            <source>New cover for “{0}”</source>
            <extracomment>op</extracomment>
            <translation>Nueva portada para «{0}»</translation>
        </message>
        <message>
            <source>Remove {0} from “{1}”</source>
            <extracomment>op</extracomment>
            <translation>Quitar {0} de «{1}»</translation>
        </message>
        <message>
            <source>Removed {0} from “{1}”</source>
            <extracomment>op, once it is done</extracomment>
            <translation>Quitado de «{1}»: {0}</translation>
        </message>
        <message>
            <source>New album “{0}” with {1}</source>
            <extracomment>op</extracomment>
            <translation>Nuevo álbum «{0}» con {1}</translation>
        </message>
        <message>
            <source>New album “{0}”</source>
            <extracomment>op</extracomment>
            <translation>Nuevo álbum «{0}»</translation>
        </message>
        <message>
            <source>Put {0} on top</source>
            <extracomment>op</extracomment>
            <translation>Poner {0} en el nivel superior</translation>
        </message>
        <message>
            <source>Put {0} below “{1}”</source>
            <extracomment>op</extracomment>
            <translation>Poner {0} dentro de «{1}»</translation>
        </message>
        <message numerus="yes">
            <source>Split “{0}” into %n albums</source>
            <extracomment>op</extracomment>
            <translation>
                <numerusform>Dividir «{0}» en %Ln álbum</numerusform>
                <numerusform>Dividir «{0}» en %Ln álbumes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Group %n photos</source>
            <extracomment>op</extracomment>
            <translation>
                <numerusform>Agrupar %Ln foto</numerusform>
                <numerusform>Agrupar %Ln fotos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Grouped %n photos</source>
            <extracomment>op, once it is done</extracomment>
            <translation>
                <numerusform>%Ln foto agrupada</numerusform>
                <numerusform>%Ln fotos agrupadas</numerusform>
            </translation>
        </message>
        <message>
            <source>Group {0} photos into {1} albums</source>
            <extracomment>op</extracomment>
            <translation>Agrupar {0} fotos en {1} álbumes</translation>
        </message>
        <message>
            <source>Grouped {0} photos into {1} albums</source>
            <extracomment>op, once it is done</extracomment>
            <translation>{0} fotos agrupadas en {1} álbumes</translation>
        </message>
        <message numerus="yes">
            <source>Group %n albums anew</source>
            <extracomment>op</extracomment>
            <translation>
                <numerusform>Reagrupar %Ln álbum</numerusform>
                <numerusform>Reagrupar %Ln álbumes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Grouped %n albums anew</source>
            <extracomment>op, once it is done</extracomment>
            <translation>
                <numerusform>%Ln álbum reagrupado</numerusform>
                <numerusform>%Ln álbumes reagrupados</numerusform>
            </translation>
        </message>
        <message>
            <source>Place {0}</source>
            <extracomment>op</extracomment>
            <translation>Colocar {0}</translation>
        </message>
        <message>
            <source>Placed {0}</source>
            <extracomment>op, once it is done</extracomment>
            <translation>Colocado: {0}</translation>
        </message>
        <message numerus="yes">
            <source>Place %n new photos</source>
            <extracomment>op</extracomment>
            <translation>
                <numerusform>Colocar %Ln foto nueva</numerusform>
                <numerusform>Colocar %Ln fotos nuevas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Placed %n new photos</source>
            <extracomment>op, once it is done</extracomment>
            <translation>
                <numerusform>%Ln foto nueva colocada</numerusform>
                <numerusform>%Ln fotos nuevas colocadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Name %n albums</source>
            <extracomment>op</extracomment>
            <translation>
                <numerusform>Nombrar %Ln álbum</numerusform>
                <numerusform>Nombrar %Ln álbumes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Named %n albums</source>
            <extracomment>op, once it is done</extracomment>
            <translation>
                <numerusform>%Ln álbum nombrado</numerusform>
                <numerusform>%Ln álbumes nombrados</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose at least two albums to merge.</source>
            <extracomment>error</extracomment>
            <translation>Para combinar hay que elegir al menos dos álbumes.</translation>
        </message>
        <message>
            <source>Photo {0} is not in “{1}”.</source>
            <extracomment>error</extracomment>
            <translation>La foto {0} no está en «{1}».</translation>
        </message>
        <message>
            <source>“{0}” cannot stand below itself.</source>
            <extracomment>error</extracomment>
            <translation>«{0}» no puede estar dentro de sí mismo.</translation>
        </message>
        <message>
            <source>Albums can stand {0} deep; “{1}” would stand deeper.</source>
            <extracomment>error</extracomment>
            <translation>Los álbumes admiten {0} niveles; «{1}» quedaría más abajo.</translation>
        </message>
        <message>
            <source>“{0}” cannot be split that way.</source>
            <extracomment>error</extracomment>
            <translation>«{0}» no se puede dividir así.</translation>
        </message>
        <message>
            <source>A name needs at least one letter.</source>
            <extracomment>error</extracomment>
            <translation>Un nombre necesita al menos una letra.</translation>
        </message>
        <message>
            <source>There is no photo {0} in this library.</source>
            <extracomment>error</extracomment>
            <translation>En esta fototeca no hay ninguna foto {0}.</translation>
        </message>
        <message numerus="yes">
            <source>%n photos</source>
            <extracomment>part</extracomment>
            <translation>
                <numerusform>%Ln foto</numerusform>
                <numerusform>%Ln fotos</numerusform>
            </translation>
        </message>
        <message>
            <source>There is not enough memory for this model. Close other programs, choose a smaller model, or use the built-in descriptor (--embedder builtin).</source>
            <extracomment>error</extracomment>
            <translation>No hay memoria suficiente para este modelo. Cerrar otros programas, elegir un modelo más pequeño o usar el descriptor integrado (--embedder builtin).</translation>
        </message>
        <message>
            <source>There is no picture to learn from.</source>
            <extracomment>error</extracomment>
            <translation>No hay ninguna imagen de la que aprender.</translation>
        </message>
        <message>
            <source>What the built-in descriptor had learned from this library is damaged or of another version. Index the library again to learn it anew.</source>
            <extracomment>error</extracomment>
            <translation>Lo que el descriptor integrado había aprendido de esta fototeca está dañado o es de otra versión. Volver a indexar la fototeca para aprenderlo de nuevo.</translation>
        </message>
        <message>
            <source>A model in 8 bits sees pictures of one shape: choose --fit crop, or another precision.</source>
            <extracomment>error</extracomment>
            <translation>Un modelo de 8 bits ve imágenes de una sola forma: elegir --fit crop u otra precisión.</translation>
        </message>
        <message>
            <source>Numbers of 8 bits need OpenVINO. Install it with: pip install 'albumen[cpu-fast]'</source>
            <extracomment>error</extracomment>
            <translation>Los números de 8 bits necesitan OpenVINO. Se instala con: pip install 'albumen[cpu-fast]'</translation>
        </message>
        <message>
            <source>{0} is not on this computer: there is no complete {1} in the Hugging Face cache ({2}). Fetch it with: albumen models get {3}; or give the folder that holds it, or do without: albumen organize --embedder builtin.</source>
            <extracomment>error</extracomment>
            <translation>{0} no está en este ordenador: no hay ningún {1} completo en la caché de Hugging Face ({2}). Se descarga con: albumen models get {3}; también se puede indicar la carpeta que lo contiene, o prescindir de él: albumen organize --embedder builtin.</translation>
        </message>
        <message>
            <source>{0} Give a folder in Hugging Face layout (config.json, preprocessor_config.json, model.safetensors), or do without: albumen organize --embedder builtin.</source>
            <extracomment>error</extracomment>
            <translation>{0} Indicar una carpeta con la estructura de Hugging Face (config.json, preprocessor_config.json, model.safetensors) o prescindir de ella: albumen organize --embedder builtin.</translation>
        </message>
        <message>
            <source>There is no photo to bring the model to 8 bits with.</source>
            <extracomment>error</extracomment>
            <translation>No hay ninguna foto con la que pasar el modelo a 8 bits.</translation>
        </message>
        <message>
            <source>The model in 8 bits that this library keeps is damaged or of another version. Index again with: albumen index --precision auto</source>
            <extracomment>error</extracomment>
            <translation>El modelo de 8 bits que guarda esta fototeca está dañado o es de otra versión. Volver a indexar con: albumen index --precision auto</translation>
        </message>
        <message>
            <source>The preprocessor_config.json in “{0}” asks for something that Albumen does not do ({1}).</source>
            <extracomment>error</extracomment>
            <translation>El preprocessor_config.json de «{0}» pide algo que Albumen no hace ({1}).</translation>
        </message>
        <message>
            <source>{0} does not understand words. CLIP and SigLIP 2 do.</source>
            <extracomment>error</extracomment>
            <translation>{0} no entiende palabras. CLIP y SigLIP 2 sí.</translation>
        </message>
        <message>
            <source>The model in “{0}” lacks its vocabulary ({1}); fetch it again.</source>
            <extracomment>error</extracomment>
            <translation>Al modelo de «{0}» le falta su vocabulario ({1}); hay que descargarlo de nuevo.</translation>
        </message>
        <message>
            <source>The vocabulary of the model in “{0}” is damaged: {1}</source>
            <extracomment>error</extracomment>
            <translation>El vocabulario del modelo de «{0}» está dañado: {1}</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <extracomment>reason</extracomment>
            <translation>El disco está lleno.</translation>
        </message>
        <message>
            <source>It may not be read or written.</source>
            <extracomment>reason</extracomment>
            <translation>No hay permiso para leer o escribir ahí.</translation>
        </message>
        <message>
            <source>Nothing can be written there.</source>
            <extracomment>reason</extracomment>
            <translation>Ahí no se puede escribir nada.</translation>
        </message>
        <message>
            <source>It is gone.</source>
            <extracomment>reason</extracomment>
            <translation>Ya no existe.</translation>
        </message>
        <message>
            <source>The disk has an error.</source>
            <extracomment>reason</extracomment>
            <translation>El disco tiene un error.</translation>
        </message>
        <message>
            <source>Its path is too long.</source>
            <extracomment>reason</extracomment>
            <translation>La ruta es demasiado larga.</translation>
        </message>
        <message>
            <source>It is no plain file any more</source>
            <extracomment>error</extracomment>
            <translation>Ya no es un archivo corriente</translation>
        </message>
        <message>
            <source>The original has changed since Albumen read it. Run albumen index, then export again</source>
            <extracomment>error</extracomment>
            <translation>El original ha cambiado desde que Albumen lo leyó. Ejecutar albumen index y exportar de nuevo</translation>
        </message>
        <message>
            <source>Windows allows symbolic links only in developer mode (Settings, For developers). Turn it on, or export copies.</source>
            <extracomment>error</extracomment>
            <translation>Windows solo permite enlaces simbólicos en el modo de desarrollador (Configuración, Para desarrolladores). Activarlo o exportar copias.</translation>
        </message>
        <message>
            <source>{0} cannot hold symbolic links. Export copies instead.</source>
            <extracomment>error</extracomment>
            <translation>{0} no admite enlaces simbólicos. Exportar copias en su lugar.</translation>
        </message>
        <message>
            <source>what was written reads differently</source>
            <extracomment>error</extracomment>
            <translation>lo escrito no coincide al leerlo</translation>
        </message>
        <message>
            <source>{0} belongs to the library itself. Choose another folder.</source>
            <extracomment>error</extracomment>
            <translation>{0} pertenece a la propia fototeca. Elegir otra carpeta.</translation>
        </message>
        <message>
            <source>{0} is a file, not a folder. Choose another place.</source>
            <extracomment>error</extracomment>
            <translation>{0} es un archivo, no una carpeta. Elegir otro lugar.</translation>
        </message>
        <message>
            <source>Nothing can be written into {0}. Choose another folder.</source>
            <extracomment>error</extracomment>
            <translation>No se puede escribir nada en {0}. Elegir otra carpeta.</translation>
        </message>
        <message>
            <source>“{0}” in {1} is a link to another place. Remove it or choose another folder.</source>
            <extracomment>error</extracomment>
            <translation>«{0}» en {1} es un enlace a otro lugar. Quitarlo o elegir otra carpeta.</translation>
        </message>
        <message>
            <source>There is too little room in {0}: {1} are needed, {2} are free.</source>
            <extracomment>error</extracomment>
            <translation>No hay sitio suficiente en {0}: hacen falta {1} y hay {2} libres.</translation>
        </message>
        <message>
            <source>{0} lies inside {1}, where your photos are. Choose a folder outside of it.</source>
            <extracomment>error</extracomment>
            <translation>{0} está dentro de {1}, donde están las fotos. Elegir una carpeta que esté fuera.</translation>
        </message>
        <message>
            <source>Your photos in {0} lie inside {1}. Choose a folder that holds none of them.</source>
            <extracomment>error</extracomment>
            <translation>Las fotos de {0} están dentro de {1}. Elegir una carpeta que no contenga ninguna.</translation>
        </message>
        <message>
            <source>There is no free name for the list of files in {0}.</source>
            <extracomment>error</extracomment>
            <translation>No queda ningún nombre libre para la lista de archivos en {0}.</translation>
        </message>
        <message>
            <source>The photos are exported, but not the list of them ({0}): {1}</source>
            <extracomment>error</extracomment>
            <translation>Las fotos se exportaron, pero no su lista ({0}): {1}</translation>
        </message>
        <message>
            <source>Files cannot be exported by “{0}”. Choose one of: {1}.</source>
            <extracomment>error</extracomment>
            <translation>Los archivos no se pueden exportar con «{0}». Elegir una de estas opciones: {1}.</translation>
        </message>
        <message>
            <source>{0} cannot be made. {1}</source>
            <extracomment>error</extracomment>
            <translation>No se puede crear {0}. {1}</translation>
        </message>
        <message>
            <source>An export of this library is under way. Wait for it, or cancel it there.</source>
            <extracomment>error</extracomment>
            <translation>Esta fototeca ya se está exportando. Esperar a que termine o cancelar allí.</translation>
        </message>
        <message>
            <source>a text</source>
            <extracomment>part</extracomment>
            <translation>un texto</translation>
        </message>
        <message>
            <source>a sound recording</source>
            <extracomment>part</extracomment>
            <translation>una grabación de sonido</translation>
        </message>
        <message>
            <source>a video</source>
            <extracomment>part</extracomment>
            <translation>un vídeo</translation>
        </message>
        <message>
            <source>a web page</source>
            <extracomment>part</extracomment>
            <translation>una página web</translation>
        </message>
        <message>
            <source>a vector drawing</source>
            <extracomment>part</extracomment>
            <translation>un dibujo vectorial</translation>
        </message>
        <message>
            <source>The rest of this animation is damaged.</source>
            <extracomment>error</extracomment>
            <translation>El resto de esta animación está dañado.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <extracomment>reason</extracomment>
            <translation>El archivo está vacío.</translation>
        </message>
        <message>
            <source>The file holds nothing but filler; its content was lost.</source>
            <extracomment>reason</extracomment>
            <translation>El archivo solo contiene relleno; su contenido se perdió.</translation>
        </message>
        <message>
            <source>The file is cut short; its end is missing.</source>
            <extracomment>reason</extracomment>
            <translation>El archivo está cortado; le falta el final.</translation>
        </message>
        <message>
            <source>The file is cut short, and too little of it is left to show.</source>
            <extracomment>reason</extracomment>
            <translation>El archivo está cortado y queda demasiado poco para mostrarlo.</translation>
        </message>
        <message>
            <source>The file is damaged.</source>
            <extracomment>reason</extracomment>
            <translation>El archivo está dañado.</translation>
        </message>
        <message>
            <source>This is not a picture, or it is damaged from its very beginning.</source>
            <extracomment>reason</extracomment>
            <translation>No es una imagen, o está dañada desde el principio.</translation>
        </message>
        <message>
            <source>The picture is too large to be shown on this computer.</source>
            <extracomment>reason</extracomment>
            <translation>La imagen es demasiado grande para mostrarse en este ordenador.</translation>
        </message>
        <message>
            <source>The picture needs too much memory.</source>
            <extracomment>reason</extracomment>
            <translation>La imagen necesita demasiada memoria.</translation>
        </message>
        <message>
            <source>The picture made the decoder crash.</source>
            <extracomment>reason</extracomment>
            <translation>La imagen hizo fallar el descodificador.</translation>
        </message>
        <message>
            <source>This is not a file that holds anything, but a folder, a pipe or a device.</source>
            <extracomment>reason</extracomment>
            <translation>No es un archivo con contenido, sino una carpeta, una tubería o un dispositivo.</translation>
        </message>
        <message>
            <source>You have no permission to open this file.</source>
            <extracomment>reason</extracomment>
            <translation>No hay permiso para abrir este archivo.</translation>
        </message>
        <message>
            <source>The file is no longer there.</source>
            <extracomment>reason</extracomment>
            <translation>El archivo ya no está ahí.</translation>
        </message>
        <message>
            <source>The file cannot be read; the drive may be faulty or away.</source>
            <extracomment>reason</extracomment>
            <translation>El archivo no se puede leer; puede que la unidad falle o esté desconectada.</translation>
        </message>
        <message>
            <source>The file was being changed while it was read.</source>
            <extracomment>reason</extracomment>
            <translation>El archivo cambió mientras se leía.</translation>
        </message>
        <message>
            <source>This is an unfinished download.</source>
            <extracomment>reason</extracomment>
            <translation>Es una descarga sin terminar.</translation>
        </message>
        <message>
            <source>This is macOS’s companion file of a picture, not a picture.</source>
            <extracomment>reason</extracomment>
            <translation>Es el archivo de macOS que acompaña a una imagen, no una imagen.</translation>
        </message>
        <message>
            <source>This is a note that another program left behind, not a picture.</source>
            <extracomment>reason</extracomment>
            <translation>Es una nota que dejó otro programa, no una imagen.</translation>
        </message>
        <message>
            <source>Pictures of this kind cannot be shown.</source>
            <extracomment>reason</extracomment>
            <translation>Las imágenes de este tipo no se pueden mostrar.</translation>
        </message>
        <message>
            <source>Only the upper part could be read; the file is cut short.</source>
            <extracomment>reason</extracomment>
            <translation>Solo se pudo leer la parte superior; el archivo está cortado.</translation>
        </message>
        <message>
            <source>The file is cut short; the picture may be coarser than it was.</source>
            <extracomment>reason</extracomment>
            <translation>El archivo está cortado; puede que la imagen tenga menos detalle que antes.</translation>
        </message>
        <message>
            <source>Only the preview inside this raw file is shown.</source>
            <extracomment>reason</extracomment>
            <translation>Solo se muestra la vista previa que contiene este archivo RAW.</translation>
        </message>
        <message>
            <source>This raw file holds no preview; it was developed with standard settings.</source>
            <extracomment>reason</extracomment>
            <translation>Este archivo RAW no contiene vista previa; se reveló con los ajustes estándar.</translation>
        </message>
        <message numerus="yes">
            <source>Reading the picture took longer than %n seconds.</source>
            <extracomment>part</extracomment>
            <translation>
                <numerusform>Leer la imagen llevó más de %Ln segundo.</numerusform>
                <numerusform>Leer la imagen llevó más de %Ln segundos.</numerusform>
            </translation>
        </message>
        <message>
            <source>This is {0}, not a picture.</source>
            <extracomment>part</extracomment>
            <translation>Es {0}, no una imagen.</translation>
        </message>
        <message numerus="yes">
            <source>Only the first of %n pages is shown.</source>
            <extracomment>part</extracomment>
            <translation>
                <numerusform>Solo se muestra la primera de %Ln página.</numerusform>
                <numerusform>Solo se muestra la primera de %Ln páginas.</numerusform>
            </translation>
        </message>
        <message>
            <source>ignored, as you asked</source>
            <extracomment>reason</extracomment>
            <translation>se omite, como se pidió</translation>
        </message>
        <message>
            <source>the same folder as one that was read already</source>
            <extracomment>reason</extracomment>
            <translation>la misma carpeta que otra ya leída</translation>
        </message>
        <message>
            <source>you have no permission to open it</source>
            <extracomment>reason</extracomment>
            <translation>no hay permiso para abrirla</translation>
        </message>
        <message>
            <source>it cannot be read</source>
            <extracomment>reason</extracomment>
            <translation>no se puede leer</translation>
        </message>
        <message>
            <source>its path is too long for this system</source>
            <extracomment>reason</extracomment>
            <translation>su ruta es demasiado larga para este sistema</translation>
        </message>
        <message>
            <source>holds a .nomedia file</source>
            <extracomment>reason</extracomment>
            <translation>contiene un archivo .nomedia</translation>
        </message>
        <message>
            <source>This is a pipe between programs, not a file.</source>
            <extracomment>reason</extracomment>
            <translation>Es una tubería entre programas, no un archivo.</translation>
        </message>
        <message>
            <source>This is a connection between programs, not a file.</source>
            <extracomment>reason</extracomment>
            <translation>Es una conexión entre programas, no un archivo.</translation>
        </message>
        <message>
            <source>This is a device, not a file.</source>
            <extracomment>reason</extracomment>
            <translation>Es un dispositivo, no un archivo.</translation>
        </message>
        <message>
            <source>“{0}” is not a folder; choose the folder that your photos lie in.</source>
            <extracomment>error</extracomment>
            <translation>«{0}» no es una carpeta; elegir la carpeta donde están las fotos.</translation>
        </message>
        <message>
            <source>You have no permission to open the folder “{0}”.</source>
            <extracomment>error</extracomment>
            <translation>No hay permiso para abrir la carpeta «{0}».</translation>
        </message>
        <message>
            <source>The folder “{0}” is not there; is the drive connected?</source>
            <extracomment>error</extracomment>
            <translation>La carpeta «{0}» no está ahí; ¿está conectada la unidad?</translation>
        </message>
        <message>
            <source>The folder “{0}” cannot be opened; is the drive connected?</source>
            <extracomment>error</extracomment>
            <translation>La carpeta «{0}» no se puede abrir; ¿está conectada la unidad?</translation>
        </message>
        <message>
            <source>The file .albumenignore in “{0}” cannot be read.</source>
            <extracomment>error</extracomment>
            <translation>El archivo .albumenignore de «{0}» no se puede leer.</translation>
        </message>
        <message>
            <source>One of the patterns of files to ignore makes no sense: {0}.</source>
            <extracomment>error</extracomment>
            <translation>Uno de los patrones de archivos que se omiten no tiene sentido: {0}.</translation>
        </message>
        <message>
            <source>The folder “{0}” was exchanged while it was being read; please try again.</source>
            <extracomment>error</extracomment>
            <translation>La carpeta «{0}» se sustituyó mientras se leía; hay que volver a intentarlo.</translation>
        </message>
        <message>
            <source>This is a link to something that is not there.</source>
            <extracomment>part</extracomment>
            <translation>Es un enlace a algo que no está ahí.</translation>
        </message>
        <message>
            <source>You have no permission to look at this file.</source>
            <extracomment>part</extracomment>
            <translation>No hay permiso para mirar este archivo.</translation>
        </message>
        <message>
            <source>The system cannot say anything about this file: {0}.</source>
            <extracomment>part</extracomment>
            <translation>El sistema no puede decir nada de este archivo: {0}.</translation>
        </message>
        <message>
            <source>This is a link that leads back to itself.</source>
            <extracomment>part</extracomment>
            <translation>Es un enlace que lleva de vuelta a sí mismo.</translation>
        </message>
        <message>
            <source>There is no model called “{0}”. Choose one of: {1}; or say owner/repository as it stands on the hub, or a folder.</source>
            <extracomment>error</extracomment>
            <translation>No hay ningún modelo llamado «{0}». Elegir uno de estos: {1}; o indicar propietario/repositorio tal como está en el hub, o una carpeta.</translation>
        </message>
        <message>
            <source>The drive on which “{0}” should lie is not there. HF_HOME names another place.</source>
            <extracomment>error</extracomment>
            <translation>La unidad donde debería estar «{0}» no está conectada. HF_HOME indica otro lugar.</translation>
        </message>
        <message>
            <source>There is not enough room for {0}: {1} MB are still to come, and of the {2} MB that are free where “{3}” lies, {4} MB should stay so. Make room, or set HF_HOME to a place that has some.</source>
            <extracomment>error</extracomment>
            <translation>No hay sitio suficiente para {0}: faltan {1} MB por llegar, y de los {2} MB libres donde está «{3}» deben quedar {4} MB. Hacer sitio o definir HF_HOME con un lugar que lo tenga.</translation>
        </message>
        <message>
            <source>No model on the hub can be called “{0}”.</source>
            <extracomment>error</extracomment>
            <translation>Ningún modelo del hub puede llamarse «{0}».</translation>
        </message>
        <message>
            <source>What answers at {0} is not the hub, or speaks another language ({1}). On a public network, sign in to it first.</source>
            <extracomment>error</extracomment>
            <translation>Lo que responde en {0} no es el hub, o habla otro idioma ({1}). En una red pública, primero hay que iniciar sesión en ella.</translation>
        </message>
        <message>
            <source>The repository “{0}” holds no weights that Albumen can open (model.safetensors).</source>
            <extracomment>error</extracomment>
            <translation>El repositorio «{0}» no contiene pesos que Albumen pueda abrir (model.safetensors).</translation>
        </message>
        <message>
            <source>The repository “{0}” holds no model that looks at pictures: it lacks config.json or preprocessor_config.json.</source>
            <extracomment>error</extracomment>
            <translation>El repositorio «{0}» no contiene ningún modelo que vea imágenes: le falta config.json o preprocessor_config.json.</translation>
        </message>
        <message>
            <source>The weights of “{0}” are on the hub only as a pickle, which can run foreign code when it is opened. Albumen fetches weights in the safetensors format (model.safetensors).</source>
            <extracomment>error</extracomment>
            <translation>Los pesos de «{0}» solo están en el hub como pickle, que puede ejecutar código ajeno al abrirse. Albumen descarga pesos en el formato safetensors (model.safetensors).</translation>
        </message>
        <message>
            <source>The proxy or certificates that the environment names cannot be used: {0}</source>
            <extracomment>error</extracomment>
            <translation>El proxy o los certificados que indica el entorno no se pueden usar: {0}</translation>
        </message>
        <message>
            <source>Nothing is fetched, because HF_HUB_OFFLINE is set. Unset it to go online, or name a folder that holds a model.</source>
            <extracomment>error</extracomment>
            <translation>No se descarga nada porque HF_HUB_OFFLINE está definida. Quitarla para conectarse o indicar una carpeta que contenga un modelo.</translation>
        </message>
        <message>
            <source>“{0}” is handed out only to those who have accepted its licence. Accept it at {1}/{2}, make a token at {3}/settings/tokens, and set HF_TOKEN to it.</source>
            <extracomment>error</extracomment>
            <translation>«{0}» solo se entrega a quien ha aceptado su licencia. Aceptarla en {1}/{2}, crear un token en {3}/settings/tokens y ponerlo en HF_TOKEN.</translation>
        </message>
        <message>
            <source>There is no model “{0}” at {1}; or it is private, and HF_TOKEN holds no token that opens it.</source>
            <extracomment>error</extracomment>
            <translation>No hay ningún modelo «{0}» en {1}; o es privado y HF_TOKEN no contiene un token que lo abra.</translation>
        </message>
        <message>
            <source>{0} is in trouble (it answers {1}). Try again later. What has arrived is kept: the same command goes on from here.</source>
            <extracomment>error</extracomment>
            <translation>{0} tiene problemas (responde {1}). Volver a intentarlo más tarde. Lo que ha llegado se conserva: el mismo comando continúa desde aquí.</translation>
        </message>
        <message>
            <source>{0} cannot be reached: {1}. Check the network, and HTTPS_PROXY where there is a proxy.</source>
            <extracomment>error</extracomment>
            <translation>No se puede acceder a {0}: {1}. Comprobar la red, y HTTPS_PROXY si hay un proxy.</translation>
        </message>
        <message>
            <source>{0} refuses “{1}” ({2}). If HF_TOKEN is set, or you are logged in, that token is not accepted.</source>
            <extracomment>error</extracomment>
            <translation>{0} rechaza «{1}» ({2}). Si HF_TOKEN está definida o hay una sesión iniciada, ese token no se acepta.</translation>
        </message>
        <message>
            <source>A file of “{0}” is not at {1} any more. Ask again with the same command.</source>
            <extracomment>error</extracomment>
            <translation>Un archivo de «{0}» ya no está en {1}. Pedirlo de nuevo con el mismo comando.</translation>
        </message>
        <message>
            <source>The Hugging Face cache cannot be written to ({0}): {1}. HF_HOME names another place.</source>
            <extracomment>part</extracomment>
            <translation>No se puede escribir en la caché de Hugging Face ({0}): {1}. HF_HOME indica otro lugar.</translation>
        </message>
        <message>
            <source>The Hugging Face cache cannot be written to: {0}. HF_HOME names another place.</source>
            <extracomment>part</extracomment>
            <translation>No se puede escribir en la caché de Hugging Face: {0}. HF_HOME indica otro lugar.</translation>
        </message>
        <message>
            <source>The disk is full ({0}). Make room, or set HF_HOME to a place that has some. What has arrived is kept: the same command goes on from here.</source>
            <extracomment>part</extracomment>
            <translation>El disco está lleno ({0}). Hacer sitio o definir HF_HOME con un lugar que lo tenga. Lo que ha llegado se conserva: el mismo comando continúa desde aquí.</translation>
        </message>
        <message>
            <source>The disk is full. Make room, or set HF_HOME to a place that has some. What has arrived is kept: the same command goes on from here.</source>
            <extracomment>part</extracomment>
            <translation>El disco está lleno. Hacer sitio o definir HF_HOME con un lugar que lo tenga. Lo que ha llegado se conserva: el mismo comando continúa desde aquí.</translation>
        </message>
        <message>
            <source>The file {0} of “{1}” arrived damaged, twice: its checksum is not the one that {2} states. Nothing of it was kept. Try again later, or over another network.</source>
            <extracomment>error</extracomment>
            <translation>El archivo {0} de «{1}» llegó dañado dos veces: su suma de comprobación no es la que declara {2}. No se conservó nada de él. Volver a intentarlo más tarde o por otra red.</translation>
        </message>
        <message>
            <source>The connection to {0} broke: {1}. What has arrived is kept: the same command goes on from here.</source>
            <extracomment>error</extracomment>
            <translation>Se cortó la conexión con {0}: {1}. Lo que ha llegado se conserva: el mismo comando continúa desde aquí.</translation>
        </message>
        <message>
            <source>The weights in “{0}” do not fit its config.json; fetch the model again.</source>
            <extracomment>error</extracomment>
            <translation>Los pesos de «{0}» no encajan con su config.json; descargar el modelo de nuevo.</translation>
        </message>
        <message>
            <source>The model in “{0}” cannot be opened; fetch it again. ({1})</source>
            <extracomment>error</extracomment>
            <translation>El modelo de «{0}» no se puede abrir; descargarlo de nuevo. ({1})</translation>
        </message>
        <message>
            <source>The file “{0}” is damaged or incomplete: fetch the model again.</source>
            <extracomment>error</extracomment>
            <translation>El archivo «{0}» está dañado o incompleto: descargar el modelo de nuevo.</translation>
        </message>
        <message>
            <source>The file “{0}” is incomplete: fetch the model again.</source>
            <extracomment>error</extracomment>
            <translation>El archivo «{0}» está incompleto: descargar el modelo de nuevo.</translation>
        </message>
        <message>
            <source>The file “{0}” is damaged: fetch the model again.</source>
            <extracomment>error</extracomment>
            <translation>El archivo «{0}» está dañado: descargar el modelo de nuevo.</translation>
        </message>
        <message>
            <source>“{0}” does not look at photos. Choose one of: {1}.</source>
            <extracomment>error</extracomment>
            <translation>«{0}» no ve fotos. Elegir uno de estos: {1}.</translation>
        </message>
        <message>
            <source>title {0} of {1}</source>
            <extracomment>note</extracomment>
            <translation>título {0} de {1}</translation>
        </message>
        <message>
            <source>album {0} of {1}</source>
            <extracomment>note</extracomment>
            <translation>álbum {0} de {1}</translation>
        </message>
        <message>
            <source>There is no list of categories called “{0}”. Choose one of: {1}; or a .json or .csv file.</source>
            <extracomment>error</extracomment>
            <translation>No hay ninguna lista de categorías llamada «{0}». Elegir una de estas: {1}; o un archivo .json o .csv.</translation>
        </message>
        <message>
            <source>{0} must list between two and {1} different categories; it has {2}.</source>
            <extracomment>error</extracomment>
            <translation>{0} debe contener entre dos y {1} categorías distintas; tiene {2}.</translation>
        </message>
        <message>
            <source>The categories in {0} cannot be read: {1}.</source>
            <extracomment>error</extracomment>
            <translation>Las categorías de {0} no se pueden leer: {1}.</translation>
        </message>
        <message>
            <source>There is no namer called “{0}”. Choose one of: facts, {1}; or ollama:MODEL, owner/repository as on the hub, a model's folder, or the address of a model server.</source>
            <extracomment>error</extracomment>
            <translation>No hay ningún nombrador llamado «{0}». Elegir uno de estos: facts, {1}; o bien ollama:MODELO, propietario/repositorio como en el hub, la carpeta de un modelo o la dirección de un servidor de modelos.</translation>
        </message>
        <message>
            <source>No LLaVA is on this computer: there is none in the Hugging Face cache ({0}). Fetch one, for instance with: albumen models get {1}, or without a graphics card: albumen models get {2}; or do without: --namer facts.</source>
            <extracomment>error</extracomment>
            <translation>En este ordenador no hay LLaVA: no hay ninguno en la caché de Hugging Face ({0}). Se descarga, por ejemplo, con: albumen models get {1}, o sin tarjeta gráfica: albumen models get {2}; o se prescinde de él: --namer facts.</translation>
        </message>
        <message>
            <source>“{0}” is not on this computer: there is no complete {1} in the Hugging Face cache ({2}). Fetch it with: {3}; or do without: --namer facts.</source>
            <extracomment>error</extracomment>
            <translation>«{0}» no está en este ordenador: no hay ningún {1} completo en la caché de Hugging Face ({2}). Se descarga con: {3}; o se prescinde de él: --namer facts.</translation>
        </message>
        <message>
            <source>“{0}” is no address of a server: it must begin with http:// or https://.</source>
            <extracomment>error</extracomment>
            <translation>«{0}» no es la dirección de un servidor: debe empezar por http:// o https://.</translation>
        </message>
        <message>
            <source>“{0}” is no address of a server ({1}).</source>
            <extracomment>error</extracomment>
            <translation>«{0}» no es la dirección de un servidor ({1}).</translation>
        </message>
        <message>
            <source>Cancelled.</source>
            <extracomment>error</extracomment>
            <translation>Cancelado.</translation>
        </message>
        <message>
            <source>What answers at {0} is no model server: it speaks no JSON. Check the address.</source>
            <extracomment>error</extracomment>
            <translation>Lo que responde en {0} no es un servidor de modelos: no habla JSON. Comprobar la dirección.</translation>
        </message>
        <message>
            <source>The model server at {0} refuses ({1}).</source>
            <extracomment>error</extracomment>
            <translation>El servidor de modelos de {0} lo rechaza ({1}).</translation>
        </message>
        <message>
            <source>The model server at {0} sends questions on to another address, which is not followed. Name that address instead, if you trust it.</source>
            <extracomment>error</extracomment>
            <translation>El servidor de modelos de {0} remite las preguntas a otra dirección, que no se sigue. Indicar esa otra dirección si es de confianza.</translation>
        </message>
        <message>
            <source>The model in “{0}” needs a package that is not installed: {1}</source>
            <extracomment>error</extracomment>
            <translation>El modelo de «{0}» necesita un paquete que no está instalado: {1}</translation>
        </message>
        <message>
            <source>A namer in 8 or 4 bits needs bitsandbytes. Install it with: pip install 'albumen[quantised]'</source>
            <extracomment>error</extracomment>
            <translation>Un nombrador de 8 o 4 bits necesita bitsandbytes. Se instala con: pip install 'albumen[quantised]'</translation>
        </message>
        <message>
            <source>There is not enough memory for {0}. Close other programs, choose a smaller model or --namer_precision int4, or do without: --namer facts.</source>
            <extracomment>error</extracomment>
            <translation>No hay memoria suficiente para {0}. Cerrar otros programas, elegir un modelo más pequeño o --namer_precision int4, o prescindir de él: --namer facts.</translation>
        </message>
        <message>
            <source>The model in “{0}” does not say how it is asked (it has no chat template); choose another.</source>
            <extracomment>error</extracomment>
            <translation>El modelo de «{0}» no dice cómo se le pregunta (no tiene plantilla de chat); elegir otro.</translation>
        </message>
        <message>
            <source>It has: {0}.</source>
            <extracomment>part</extracomment>
            <translation>Tiene: {0}.</translation>
        </message>
        <message>
            <source>It has none yet.</source>
            <extracomment>part</extracomment>
            <translation>Todavía no tiene ninguno.</translation>
        </message>
        <message>
            <source>What answers at {0} is not Ollama: it gives no message.</source>
            <extracomment>error</extracomment>
            <translation>Lo que responde en {0} no es Ollama: no da ningún mensaje.</translation>
        </message>
        <message>
            <source>Ollama at {0} has no model that sees. Fetch one, for instance with: ollama pull llava</source>
            <extracomment>error</extracomment>
            <translation>Ollama en {0} no tiene ningún modelo que vea. Descargar uno, por ejemplo con: ollama pull llava</translation>
        </message>
        <message>
            <source>Ollama at {0} has no model “{1}”. {2} Fetch it with: ollama pull {3}</source>
            <extracomment>error</extracomment>
            <translation>Ollama en {0} no tiene el modelo «{1}». {2} Se descarga con: ollama pull {3}</translation>
        </message>
        <message>
            <source>What answers at {0} is not Ollama: it lists no models.</source>
            <extracomment>error</extracomment>
            <translation>Lo que responde en {0} no es Ollama: no da la lista de modelos.</translation>
        </message>
        <message>
            <source>What answers at {0} does not speak OpenAI's protocol: it gives no message.</source>
            <extracomment>error</extracomment>
            <translation>Lo que responde en {0} no habla el protocolo de OpenAI: no da ningún mensaje.</translation>
        </message>
        <message>
            <source>The model server at {0} asks for a key: put it into the environment variable ALBUMEN_NAMER_KEY.</source>
            <extracomment>error</extracomment>
            <translation>El servidor de modelos de {0} pide una clave: ponerla en la variable de entorno ALBUMEN_NAMER_KEY.</translation>
        </message>
        <message>
            <source>The server at {0} has several models ({1}). Say which one is meant: --namer {2}#NAME</source>
            <extracomment>error</extracomment>
            <translation>El servidor de {0} tiene varios modelos ({1}). Indicar cuál: --namer {2}#NOMBRE</translation>
        </message>
        <message>
            <source>What answers at {0} does not speak OpenAI's protocol: it lists no models.</source>
            <extracomment>error</extracomment>
            <translation>Lo que responde en {0} no habla el protocolo de OpenAI: no da la lista de modelos.</translation>
        </message>
        <message>
            <source>The list of towns is missing. Install Albumen again to name albums after places.</source>
            <extracomment>error</extracomment>
            <translation>Falta la lista de poblaciones. Instalar Albumen de nuevo para nombrar álbumes por lugares.</translation>
        </message>
        <message>
            <source>The prompt {0} must begin with a line “version 1” and go on with what is asked.</source>
            <extracomment>error</extracomment>
            <translation>La instrucción {0} debe empezar con una línea «version 1» y seguir con lo que se pregunta.</translation>
        </message>
        <message>
            <source>The prompt {0} cannot be read: {1}.</source>
            <extracomment>error</extracomment>
            <translation>La instrucción {0} no se puede leer: {1}.</translation>
        </message>
        <message>
            <source>Looking for the parts of “{0}”</source>
            <extracomment>note</extracomment>
            <translation>Buscando las partes de «{0}»</translation>
        </message>
        <message>
            <source>“{0}” does not understand words. Search with clip or siglip2.</source>
            <extracomment>error</extracomment>
            <translation>«{0}» no entiende palabras. Buscar con clip o siglip2.</translation>
        </message>
        <message>
            <source>Categories need a model that looks at photos: say which with --namer.</source>
            <extracomment>error</extracomment>
            <translation>Las categorías necesitan un modelo que vea fotos: indicar cuál con --namer.</translation>
        </message>
        <message>
            <source>Loading {0}</source>
            <extracomment>part</extracomment>
            <translation>Cargando {0}</translation>
        </message>
        <message>
            <source>Learning colours and shapes from your photos</source>
            <extracomment>note</extracomment>
            <translation>Aprendiendo colores y formas de las fotos</translation>
        </message>
        <message>
            <source>Bringing {0} to 8 bits on some of your photos</source>
            <extracomment>note</extracomment>
            <translation>Pasando {0} a 8 bits con algunas de las fotos</translation>
        </message>
        <message>
            <source>Photo {0} has not been looked at yet: run albumen index first.</source>
            <extracomment>error</extracomment>
            <translation>La foto {0} aún no se ha analizado: ejecutar antes albumen index.</translation>
        </message>
        <message>
            <source>These photos are not described yet. Run: albumen index</source>
            <extracomment>error</extracomment>
            <translation>Estas fotos aún no están descritas. Ejecutar: albumen index</translation>
        </message>
        <message>
            <source>“{0}” holds albums, not photos; split one of them.</source>
            <extracomment>error</extracomment>
            <translation>«{0}» contiene álbumes, no fotos; dividir uno de ellos.</translation>
        </message>
        <message>
            <source>“{0}” is too small to split.</source>
            <extracomment>error</extracomment>
            <translation>«{0}» es demasiado pequeño para dividirlo.</translation>
        </message>
        <message>
            <source>This library holds no folder yet. Add one with: albumen organize FOLDER</source>
            <extracomment>error</extracomment>
            <translation>Esta fototeca aún no contiene ninguna carpeta. Se añade con: albumen organize CARPETA</translation>
        </message>
        <message>
            <source>So that photos are recognised when a program rewrites their metadata</source>
            <extracomment>note</extracomment>
            <translation>Para reconocer las fotos cuando un programa reescriba sus metadatos</translation>
        </message>
        <message>
            <source>Loading the model</source>
            <extracomment>note</extracomment>
            <translation>Cargando el modelo</translation>
        </message>
        <message>
            <source>The photos have not been looked at yet: organize the folder first.</source>
            <extracomment>error</extracomment>
            <translation>Las fotos aún no se han analizado: organizar antes la carpeta.</translation>
        </message>
        <message>
            <source>{0} cannot be shown: {1}</source>
            <extracomment>error</extracomment>
            <translation>{0} no se puede mostrar: {1}</translation>
        </message>
        <message>
            <source>A map has 2 or 3 dimensions, not {0}.</source>
            <extracomment>error</extracomment>
            <translation>Un mapa tiene 2 o 3 dimensiones, no {0}.</translation>
        </message>
        <message>
            <source>Finding neighbours</source>
            <extracomment>note</extracomment>
            <translation>Buscando vecinas</translation>
        </message>
        <message>
            <source>Laying photos out</source>
            <extracomment>note</extracomment>
            <translation>Disponiendo las fotos</translation>
        </message>
        <message>
            <source>There are no photos to group.</source>
            <extracomment>error</extracomment>
            <translation>No hay fotos que agrupar.</translation>
        </message>
        <message>
            <source>This is not the proposal that you saw: something has changed since. Look again.</source>
            <extracomment>error</extracomment>
            <translation>No es la propuesta que viste: algo ha cambiado desde entonces. Mirar de nuevo.</translation>
        </message>
        <message>
            <source>The proposal changes no album “{0}”. See: albumen group --dry-run</source>
            <extracomment>error</extracomment>
            <translation>La propuesta no cambia ningún álbum «{0}». Véase: albumen group --dry-run</translation>
        </message>
        <message>
            <source>best so far {0}</source>
            <extracomment>note</extracomment>
            <translation>lo mejor hasta ahora: {0}</translation>
        </message>
        <message>
            <source>beginning with the settings of now</source>
            <extracomment>note</extracomment>
            <translation>empezando por los ajustes actuales</translation>
        </message>
        <message numerus="yes">
            <source>There is nothing to tune yet: at least %n photos must be described.</source>
            <extracomment>error</extracomment>
            <translation>
                <numerusform>Aún no hay nada que afinar: debe haber al menos %Ln foto descrita.</numerusform>
                <numerusform>Aún no hay nada que afinar: debe haber al menos %Ln fotos descritas.</numerusform>
            </translation>
        </message>
        <message>
            <source>{0} photos in {1} albums</source>
            <extracomment>note</extracomment>
            <translation>{0} fotos en {1} álbumes</translation>
        </message>
        <message>
            <source>Looking at {0}</source>
            <extracomment>note</extracomment>
            <translation>Analizando {0}</translation>
        </message>
        <message>
            <source>There is no album {0} in this library.</source>
            <extracomment>error</extracomment>
            <translation>En esta fototeca no hay ningún álbum {0}.</translation>
        </message>
        <message>
            <source>{0} overlaps with {1}, which this library already holds.</source>
            <extracomment>error</extracomment>
            <translation>{0} se solapa con {1}, que ya está en esta fototeca.</translation>
        </message>
        <message>
            <source>There is no photo “{0}” in this library: give an id or a path.</source>
            <extracomment>error</extracomment>
            <translation>En esta fototeca no hay ninguna foto «{0}»: indicar un identificador o una ruta.</translation>
        </message>
        <message>
            <source>The setting “{0}” cannot be {1}. {2}</source>
            <extracomment>error</extracomment>
            <translation>El ajuste «{0}» no puede ser {1}. {2}</translation>
        </message>
        <message>
            <source>The setting “{0}” must lie between {1} and {2}; it is {3}.</source>
            <extracomment>error</extracomment>
            <translation>El ajuste «{0}» debe estar entre {1} y {2}; es {3}.</translation>
        </message>
        <message>
            <source>The settings in {0} cannot be read: {1}. Mend or delete that file.</source>
            <extracomment>error</extracomment>
            <translation>Los ajustes de {0} no se pueden leer: {1}. Reparar o eliminar ese archivo.</translation>
        </message>
        <message>
            <source>There is no setting called {0}.</source>
            <extracomment>error</extracomment>
            <translation>No hay ningún ajuste llamado {0}.</translation>
        </message>
        <message>
            <source>There is nothing to {0}.</source>
            <extracomment>error</extracomment>
            <translation>No hay nada que {0}.</translation>
        </message>
        <message>
            <source>That {0} may be sent pictures cannot be noted: {1}.</source>
            <extracomment>error</extracomment>
            <translation>No se puede anotar que se permite enviar imágenes a {0}: {1}.</translation>
        </message>
        <message>
            <source>There is no library in {0}. Make one with: albumen organize FOLDER --library {1}</source>
            <extracomment>error</extracomment>
            <translation>No hay ninguna fototeca en {0}. Se crea con: albumen organize CARPETA --library {1}</translation>
        </message>
        <message>
            <source>The library in {0} cannot be opened: {1}.</source>
            <extracomment>error</extracomment>
            <translation>La fototeca de {0} no se puede abrir: {1}.</translation>
        </message>
        <message>
            <source>The library in {0} cannot be used: {1}. What you said stands in {2}: move it away, make a new library and give it to `albumen decisions import`.</source>
            <extracomment>error</extracomment>
            <translation>La fototeca de {0} no se puede usar: {1}. Lo que dijiste está en {2}: apartar ese archivo, crear una fototeca nueva y dárselo a `albumen decisions import`.</translation>
        </message>
        <message>
            <source>The library in {0} cannot be used: {1}.</source>
            <extracomment>error</extracomment>
            <translation>La fototeca de {0} no se puede usar: {1}.</translation>
        </message>
        <message>
            <source>Albumen is already at work on this library. Wait for it, or cancel it there.</source>
            <extracomment>error</extracomment>
            <translation>Albumen ya está trabajando en esta fototeca. Esperar a que termine o cancelar allí.</translation>
        </message>
        <message>
            <source>This library was written by a newer Albumen (format {0}; this program knows {1}). Update Albumen to open it.</source>
            <extracomment>error</extracomment>
            <translation>Esta fototeca la escribió una versión más nueva de Albumen (formato {0}; este programa conoce {1}). Actualizar Albumen para abrirla.</translation>
        </message>
        <message>
            <source>Something went wrong inside Albumen ({0}).</source>
            <extracomment>error</extracomment>
            <translation>Algo ha fallado dentro de Albumen ({0}).</translation>
        </message>
        <message>
            <source>Albumen is still busy with the last task.</source>
            <extracomment>error</extracomment>
            <translation>Albumen sigue ocupado con la última tarea.</translation>
        </message>
        <message>
            <source>The working process ended unexpectedly; what it had done is kept. Start again to go on.</source>
            <extracomment>error</extracomment>
            <translation>El proceso de trabajo terminó de forma inesperada; lo hecho se conserva. Empezar de nuevo para continuar.</translation>
        </message>
        <message>
            <source>The worker ended with exit code {0}. Memory that ran out is the usual reason.</source>
            <extracomment>error</extracomment>
            <translation>El proceso de trabajo terminó con el código {0}. Lo habitual es que se agote la memoria.</translation>
        </message>
        <message>
            <source>Leave out</source>
            <extracomment>setting</extracomment>
            <translation>Omitir</translation>
        </message>
        <message>
            <source>Files and folders to leave out, as patterns like those of .gitignore.</source>
            <extracomment>setting</extracomment>
            <translation>Archivos y carpetas que se omiten, con patrones como los de .gitignore.</translation>
        </message>
        <message>
            <source>Hidden pictures</source>
            <extracomment>setting</extracomment>
            <translation>Imágenes ocultas</translation>
        </message>
        <message>
            <source>Also take pictures in hidden files and folders.</source>
            <extracomment>setting</extracomment>
            <translation>Incluir también imágenes de archivos y carpetas ocultos.</translation>
        </message>
        <message>
            <source>Respect .nomedia</source>
            <extracomment>setting</extracomment>
            <translation>Respetar .nomedia</translation>
        </message>
        <message>
            <source>Leave out folders that hold a .nomedia file, as Android's gallery does.</source>
            <extracomment>setting</extracomment>
            <translation>Omitir las carpetas que contienen un archivo .nomedia, como hace la galería de Android.</translation>
        </message>
        <message>
            <source>Descriptor</source>
            <extracomment>setting</extracomment>
            <translation>Descriptor</translation>
        </message>
        <message>
            <source>What looks at the photos: auto (the best DINOv2 here), builtin, a model's folder, or a name that `albumen models` lists.</source>
            <extracomment>setting</extracomment>
            <translation>Lo que analiza las fotos: auto (el mejor DINOv2 disponible), builtin, la carpeta de un modelo o un nombre de la lista de `albumen models`.</translation>
        </message>
        <message>
            <source>Search by words</source>
            <extracomment>setting</extracomment>
            <translation>Búsqueda con palabras</translation>
        </message>
        <message>
            <source>What finds photos by what words say is in them: off, clip, siglip2 or a model's folder. It describes all photos once more.</source>
            <extracomment>setting</extracomment>
            <translation>Lo que encuentra fotos por lo que las palabras dicen que hay en ellas: off, clip, siglip2 o la carpeta de un modelo. Describe todas las fotos una vez más.</translation>
        </message>
        <message>
            <source>Edges of photos</source>
            <extracomment>setting</extracomment>
            <translation>Bordes de las fotos</translation>
        </message>
        <message>
            <source>How a photo fits a model's square: crop (as the model was tried) or whole (nothing is cut off).</source>
            <extracomment>setting</extracomment>
            <translation>Cómo cabe una foto en el cuadrado de un modelo: crop (como se probó el modelo) o whole (no se recorta nada).</translation>
        </message>
        <message>
            <source>Exact decoding</source>
            <extracomment>setting</extracomment>
            <translation>Descodificación exacta</translation>
        </message>
        <message>
            <source>Decode JPEGs in full before a model sees them, as its reference does; slower, and hardly different.</source>
            <extracomment>setting</extracomment>
            <translation>Descodificar los JPEG por completo antes de que los vea un modelo, como hace su referencia; más lento y apenas distinto.</translation>
        </message>
        <message>
            <source>Precision</source>
            <extracomment>setting</extracomment>
            <translation>Precisión</translation>
        </message>
        <message>
            <source>What numbers a model works with: auto (the fastest that gives the same), fp32, bf16, fp16, or int8 (needs the extra cpu-fast).</source>
            <extracomment>setting</extracomment>
            <translation>Con qué números trabaja un modelo: auto (los más rápidos que dan lo mismo), fp32, bf16, fp16 o int8 (necesita el extra cpu-fast).</translation>
        </message>
        <message>
            <source>Few – many albums</source>
            <extracomment>setting</extracomment>
            <translation>Pocos – muchos álbumes</translation>
        </message>
        <message>
            <source>0 makes few large albums, 1 many small ones.</source>
            <extracomment>setting</extracomment>
            <translation>0 hace pocos álbumes grandes; 1, muchos pequeños.</translation>
        </message>
        <message>
            <source>Strict – generous</source>
            <extracomment>setting</extracomment>
            <translation>Estricto – generoso</translation>
        </message>
        <message>
            <source>0 leaves doubtful photos in Unsorted, 1 finds a home for most.</source>
            <extracomment>setting</extracomment>
            <translation>0 deja las fotos dudosas sin clasificar; 1 encuentra álbum para la mayoría.</translation>
        </message>
        <message>
            <source>Smallest album</source>
            <extracomment>setting</extracomment>
            <translation>Álbum más pequeño</translation>
        </message>
        <message>
            <source>Fewer photos than this do not open an album.</source>
            <extracomment>setting</extracomment>
            <translation>Con menos fotos que estas no se abre un álbum.</translation>
        </message>
        <message>
            <source>Reducer</source>
            <extracomment>setting</extracomment>
            <translation>Reducción</translation>
        </message>
        <message>
            <source>How vectors are brought to a few dimensions: umap, pca, tsne, pacmap or none.</source>
            <extracomment>setting</extracomment>
            <translation>Cómo se reducen los vectores a unas pocas dimensiones: umap, pca, tsne, pacmap o none.</translation>
        </message>
        <message>
            <source>Clusterer</source>
            <extracomment>setting</extracomment>
            <translation>Agrupador</translation>
        </message>
        <message>
            <source>How groups are found: hdbscan (by density), kmeans or agglomerative (both find out how many by themselves).</source>
            <extracomment>setting</extracomment>
            <translation>Cómo se encuentran los grupos: hdbscan (por densidad), kmeans o agglomerative (ambos averiguan por sí mismos cuántos).</translation>
        </message>
        <message>
            <source>Dimensions</source>
            <extracomment>setting</extracomment>
            <translation>Dimensiones</translation>
        </message>
        <message>
            <source>How many dimensions photos are reduced to before they are grouped.</source>
            <extracomment>setting</extracomment>
            <translation>A cuántas dimensiones se reducen las fotos antes de agruparlas.</translation>
        </message>
        <message>
            <source>Seed</source>
            <extracomment>setting</extracomment>
            <translation>Semilla</translation>
        </message>
        <message>
            <source>The same photos, settings and seed give the same albums.</source>
            <extracomment>setting</extracomment>
            <translation>Las mismas fotos, ajustes y semilla dan los mismos álbumes.</translation>
        </message>
        <message>
            <source>Namer</source>
            <extracomment>setting</extracomment>
            <translation>Nombrador</translation>
        </message>
        <message>
            <source>What names albums: auto or facts (dates, places, folder names), or what looks at photos: llava, a model's name or folder, or a model server's address; sheet:NAME looks at nine at once, captions:NAME describes them.</source>
            <extracomment>setting</extracomment>
            <translation>Lo que nombra los álbumes: auto o facts (fechas, lugares, nombres de carpetas), o algo que ve las fotos: llava, el nombre o la carpeta de un modelo o la dirección de un servidor de modelos; sheet:NOMBRE ve nueve a la vez, captions:NOMBRE las describe.</translation>
        </message>
        <message>
            <source>Language</source>
            <extracomment>setting</extracomment>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>The language of names by a model: auto (that of this computer), en, de, fr, es, it or pt.</source>
            <extracomment>setting</extracomment>
            <translation>El idioma de los nombres que pone un modelo: auto (el de este ordenador), en, de, fr, es, it o pt.</translation>
        </message>
        <message>
            <source>Photos looked at</source>
            <extracomment>setting</extracomment>
            <translation>Fotos analizadas</translation>
        </message>
        <message>
            <source>Photos of an album that a model looks at; 0 takes 9, or 16 for small models.</source>
            <extracomment>setting</extracomment>
            <translation>Fotos de un álbum que analiza un modelo; 0 significa 9, o 16 con modelos pequeños.</translation>
        </message>
        <message>
            <source>Namer's precision</source>
            <extracomment>setting</extracomment>
            <translation>Precisión del nombrador</translation>
        </message>
        <message>
            <source>What numbers a namer in this process works with: auto (16 bits; 32 on a processor that is no faster with 16), fp32, bf16, fp16, or int8 and int4 (need the extra quantised).</source>
            <extracomment>setting</extracomment>
            <translation>Con qué números trabaja un nombrador en este proceso: auto (16 bits; 32 en un procesador que no es más rápido con 16), fp32, bf16, fp16, o int8 e int4 (necesitan el extra quantised).</translation>
        </message>
        <message>
            <source>Let others name</source>
            <extracomment>setting</extracomment>
            <translation>Permitir que otros nombren</translation>
        </message>
        <message>
            <source>Allow a namer on another computer: small pictures of some photos of every album are sent to it, with places, dates and names of folders.</source>
            <extracomment>setting</extracomment>
            <translation>Permitir un nombrador en otro ordenador: se le envían imágenes pequeñas de algunas fotos de cada álbum, con lugares, fechas y nombres de carpetas.</translation>
        </message>
        <message>
            <source>Device</source>
            <extracomment>setting</extracomment>
            <translation>Dispositivo</translation>
        </message>
        <message>
            <source>Where models run: auto, cuda, mps or cpu.</source>
            <extracomment>setting</extracomment>
            <translation>Dónde se ejecutan los modelos: auto, cuda, mps o cpu.</translation>
        </message>
        <message>
            <source>Decoders</source>
            <extracomment>setting</extracomment>
            <translation>Descodificadores</translation>
        </message>
        <message>
            <source>How many pictures are read at once; 0 takes one per core.</source>
            <extracomment>setting</extracomment>
            <translation>Cuántas imágenes se leen a la vez; 0 significa una por núcleo.</translation>
        </message>
        <message>
            <source>undo</source>
            <extracomment>word</extracomment>
            <translation>deshacer</translation>
        </message>
        <message>
            <source>redo</source>
            <extracomment>word</extracomment>
            <translation>rehacer</translation>
        </message>
        <message>
            <source>categories</source>
            <extracomment>word</extracomment>
            <translation>categorías</translation>
        </message>
        <message numerus="yes">
            <source>%n albums</source>
            <extracomment>word</extracomment>
            <translation>
                <numerusform>%Ln álbum</numerusform>
                <numerusform>%Ln álbumes</numerusform>
            </translation>
        </message>
        <message>
            <source>Undone: {0}</source>
            <extracomment>word</extracomment>
            <translation>Deshecho: {0}</translation>
        </message>
        <message>
            <source>Redone: {0}</source>
            <extracomment>word</extracomment>
            <translation>Rehecho: {0}</translation>
        </message>
        <message>
            <source>Back in the history</source>
            <extracomment>word</extracomment>
            <translation>Atrás en el historial</translation>
        </message>
    </context>
    <context>
        <name>ErrorBar</name>
        <message>
            <source>Error</source>
            <translation>Error</translation>
        </message>
        <message>
            <source>Details…</source>
            <translation>Detalles…</translation>
        </message>
        <message>
            <source>Close message</source>
            <translation>Cerrar mensaje</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <source>All albums</source>
            <translation>Todos los álbumes</translation>
        </message>
        <message>
            <source>A folder, best an empty or a new one</source>
            <translation>Una carpeta, mejor si está vacía o es nueva</translation>
        </message>
        <message>
            <source>Export to</source>
            <translation>Exportar a</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Elegir…</translation>
        </message>
        <message>
            <source>Choose a folder to export to</source>
            <translation>Elegir la carpeta de destino</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>Copias</translation>
        </message>
        <message>
            <source>Hard links</source>
            <translation>Enlaces físicos</translation>
        </message>
        <message>
            <source>Symbolic links</source>
            <translation>Enlaces simbólicos</translation>
        </message>
        <message>
            <source>Folders that would be made</source>
            <translation>Carpetas que se crearían</translation>
        </message>
        <message>
            <source>Export albums into folders</source>
            <translation>Exportar álbumes a carpetas</translation>
        </message>
        <message>
            <source>Nothing is overwritten, and every file is checked afterwards.</source>
            <translation>No se sobrescribe nada y después se comprueba cada archivo.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Which</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>Where to</source>
            <translation>Dónde</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Cómo</translation>
        </message>
        <message>
            <source>Choose where the folders should go.</source>
            <translation>Elegir dónde deben ir las carpetas.</translation>
        </message>
        <message>
            <source>Complete files that stand on their own. They take as much space again.</source>
            <translation>Archivos completos e independientes. Ocupan otro tanto de espacio.</translation>
        </message>
        <message>
            <source>A second name for the same file: no extra space, on the same disk only.</source>
            <translation>Un segundo nombre del mismo archivo: sin espacio adicional, solo en el mismo disco.</translation>
        </message>
        <message>
            <source>Pointers to your photos: no extra space, and empty once a photo is moved.</source>
            <translation>Accesos a tus fotos: sin espacio adicional, y vacíos si se mueve la foto.</translation>
        </message>
        <message>
            <source>There is nothing to export.</source>
            <translation>No hay nada que exportar.</translation>
        </message>
        <message>
            <source>{photos}, {size}, in {folders}</source>
            <translation>{photos}, {size}, en {folders}</translation>
        </message>
        <message>
            <source>{n} are there already.</source>
            <translation>Ya están allí: {n}.</translation>
        </message>
        <message>
            <source>{n} cannot be found now.</source>
            <translation>No se encuentran ahora: {n}.</translation>
        </message>
        <message>
            <source>{size} are free there.</source>
            <translation>Allí hay {size} libres.</translation>
        </message>
        <message>
            <source>{name}   ·   {files}</source>
            <translation>{name}   ·   {files}</translation>
        </message>
        <message>
            <source>Only “{name}”</source>
            <translation>Solo «{name}»</translation>
        </message>
        <message>
            <source>Only the {albums} chosen</source>
            <translation>Solo la selección ({albums})</translation>
        </message>
    </context>
    <context>
        <name>Frame</name>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>{at} of {count}</source>
            <translation>{at} de {count}</translation>
        </message>
        <message>
            <source>Back (Esc)</source>
            <translation>Atrás (Esc)</translation>
        </message>
        <message>
            <source>Every pixel as it is (Z)</source>
            <translation>Cada píxel tal como es (Z)</translation>
        </message>
        <message>
            <source>Turn the view (R)</source>
            <translation>Girar la vista (R)</translation>
        </message>
        <message>
            <source>What is known of the photo (I)</source>
            <translation>Lo que se sabe de la foto (I)</translation>
        </message>
        <message>
            <source>Filmstrip (T)</source>
            <translation>Tira de fotos (T)</translation>
        </message>
        <message>
            <source>Full screen (F)</source>
            <translation>Pantalla completa (F)</translation>
        </message>
        <message>
            <source>Previous photo</source>
            <translation>Foto anterior</translation>
        </message>
        <message>
            <source>Next photo</source>
            <translation>Foto siguiente</translation>
        </message>
        <message>
            <source>Play or pause (P)</source>
            <translation>Reproducir o pausar (P)</translation>
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
            <translation>Título</translation>
        </message>
        <message>
            <source>Size of photos</source>
            <translation>Tamaño de las fotos</translation>
        </message>
        <message>
            <source>{files} that cannot be shown, and why</source>
            <translation>No se pueden mostrar: {files}, y por qué</translation>
        </message>
        <message>
            <source>{n} chosen</source>
            <translation>Selección: {n}</translation>
        </message>
        <message numerus="yes">
            <source>%n albums chosen</source>
            <translation>
                <numerusform>%Ln álbum seleccionado</numerusform>
                <numerusform>%Ln álbumes seleccionados</numerusform>
            </translation>
        </message>
        <message>
            <source>Chosen photos</source>
            <translation>Fotos seleccionadas</translation>
        </message>
    </context>
    <context>
        <name>headings</name>
        <message>
            <source>In no album</source>
            <translation>En ningún álbum</translation>
        </message>
        <message>
            <source>Without a date</source>
            <translation>Sin fecha</translation>
        </message>
        <message>
            <source>d MMM yyyy</source>
            <translation>d MMM yyyy</translation>
        </message>
        <message>
            <source>dddd, d MMMM yyyy</source>
            <translation>dddd, d 'de' MMMM 'de' yyyy</translation>
        </message>
        <message>
            <source>MMMM yyyy</source>
            <translation>MMMM 'de' yyyy</translation>
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
            <translation>Mostrar también en el álbum, en vez de mover</translation>
        </message>
        <message>
            <source>Give up</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>While viewing a photo</source>
            <translation>Al ver una foto</translation>
        </message>
        <message>
            <source>While dragging photos</source>
            <translation>Al arrastrar fotos</translation>
        </message>
    </context>
    <context>
        <name>HistoryDialog</name>
        <message>
            <source>History</source>
            <translation>Historial</translation>
        </message>
        <message>
            <source>Go back to here</source>
            <translation>Volver hasta aquí</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Everything here can be undone, also tomorrow.</source>
            <translation>Todo lo que hay aquí se puede deshacer, también mañana.</translation>
        </message>
        <message>
            <source>Redo up to here</source>
            <translation>Rehacer hasta aquí</translation>
        </message>
    </context>
    <context>
        <name>Inspector</name>
        <message>
            <source>Inspector</source>
            <translation>Información</translation>
        </message>
        <message>
            <source>Choose a photo, and what is known of it stands here: its facts, its albums, and why it is there.</source>
            <translation>Al elegir una foto, aquí aparece lo que se sabe de ella: sus datos, sus álbumes y por qué está ahí.</translation>
        </message>
        <message>
            <source>Albumen has not looked at this photo yet.</source>
            <translation>Albumen aún no ha analizado esta foto.</translation>
        </message>
    </context>
    <context>
        <name>JobBar</name>
        <message>
            <source>Progress</source>
            <translation>Progreso</translation>
        </message>
        <message>
            <source>Getting a model</source>
            <translation>Descargando un modelo</translation>
        </message>
        <message>
            <source>Getting {model}</source>
            <translation>Descargando {model}</translation>
        </message>
        <message>
            <source>Getting ready…</source>
            <translation>Preparando…</translation>
        </message>
        <message>
            <source>Asking for the model…</source>
            <translation>Preguntando por el modelo…</translation>
        </message>
    </context>
    <context>
        <name>Legend</name>
        <message>
            <source>Other photos, faintly</source>
            <translation>Otras fotos, atenuadas</translation>
        </message>
    </context>
    <context>
        <name>library</name>
        <message>
            <source>Choose a folder of photos</source>
            <translation>Elegir una carpeta de fotos</translation>
        </message>
        <message>
            <source>Open a library</source>
            <translation>Abrir una fototeca</translation>
        </message>
    </context>
    <context>
        <name>Line</name>
        <message>
            <source>Getting ready…</source>
            <translation>Preparando…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausar</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pausa</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{done} de {total}</translation>
        </message>
        <message>
            <source>{n} a second</source>
            <translation>{n} por segundo</translation>
        </message>
        <message>
            <source>{said}  ·  still working…</source>
            <translation>{said}  ·  sigue en marcha…</translation>
        </message>
        <message>
            <source>still working…</source>
            <translation>sigue en marcha…</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Deteniendo…</translation>
        </message>
    </context>
    <context>
        <name>Lines</name>
        <message>
            <source>No guess yet</source>
            <translation>Aún sin suposición</translation>
        </message>
        <message>
            <source>{album}: {words}, {percent}</source>
            <translation>{album}: {words}, {percent}</translation>
        </message>
        <message>
            <source>{album}: a guess, {words}, {percent}</source>
            <translation>{album}: suposición, {words}, {percent}</translation>
        </message>
        <message>
            <source>{words}, {percent} on average</source>
            <translation>{words}, {percent} de media</translation>
        </message>
    </context>
    <context>
        <name>MapView</name>
        <message>
            <source>Add them</source>
            <translation>Añadirlas</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Mapa</translation>
        </message>
        <message>
            <source>Save the map</source>
            <translation>Guardar el mapa</translation>
        </message>
        <message>
            <source>PNG picture (*.png)</source>
            <translation>Imagen PNG (*.png)</translation>
        </message>
        <message>
            <source>SVG drawing (*.svg)</source>
            <translation>Dibujo SVG (*.svg)</translation>
        </message>
        <message>
            <source>The map could not be written to {path}.</source>
            <translation>No se pudo escribir el mapa en {path}.</translation>
        </message>
        <message>
            <source>Saved {name}</source>
            <translation>Guardado: {name}</translation>
        </message>
        <message>
            <source>Add the missing photos to the map</source>
            <translation>Añadir al mapa las fotos que faltan</translation>
        </message>
        <message>
            <source>No date</source>
            <translation>Sin fecha</translation>
        </message>
        <message>
            <source>Other albums</source>
            <translation>Otros álbumes</translation>
        </message>
        <message>
            <source>Unsorted</source>
            <translation>Sin clasificar</translation>
        </message>
        <message>
            <source>Other cameras</source>
            <translation>Otras cámaras</translation>
        </message>
        <message>
            <source>No camera known</source>
            <translation>Cámara desconocida</translation>
        </message>
        <message>
            <source>Other categories</source>
            <translation>Otras categorías</translation>
        </message>
        <message>
            <source>No category</source>
            <translation>Sin categoría</translation>
        </message>
        <message numerus="yes">
            <source>%n photos are not on the map yet</source>
            <translation>
                <numerusform>%Ln foto aún no está en el mapa</numerusform>
                <numerusform>%Ln fotos aún no están en el mapa</numerusform>
            </translation>
        </message>
        <message>
            <source>The map cannot be shown</source>
            <translation>No se puede mostrar el mapa</translation>
        </message>
        <message>
            <source>Laying out the map</source>
            <translation>Trazando el mapa</translation>
        </message>
        <message>
            <source>It appears here as soon as it is ready.</source>
            <translation>Aparecerá aquí en cuanto esté listo.</translation>
        </message>
        <message>
            <source>The map puts every photo beside those that look like it. Your albums stay as they are.</source>
            <translation>El mapa pone cada foto junto a las que se le parecen. Los álbumes se quedan como están.</translation>
        </message>
        <message>
            <source>No map yet</source>
            <translation>Aún no hay mapa</translation>
        </message>
        <message>
            <source>It can be laid out when the work at hand is done.</source>
            <translation>Se podrá trazar cuando termine el trabajo en curso.</translation>
        </message>
        <message>
            <source>Lay out the map</source>
            <translation>Trazar el mapa</translation>
        </message>
        <message numerus="yes">
            <source>%n photos, alike ones beside each other</source>
            <translation>
                <numerusform>%Ln foto, junto a las parecidas</numerusform>
                <numerusform>%Ln fotos, las parecidas juntas</numerusform>
            </translation>
        </message>
        <message>
            <source>Coloured by {what}</source>
            <translation>Coloreado por {what}</translation>
        </message>
        <message>
            <source>{n} chosen</source>
            <translation>Selección: {n}</translation>
        </message>
    </context>
    <context>
        <name>ModelsDialog</name>
        <message>
            <source>Models</source>
            <translation>Modelos</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Usar</translation>
        </message>
        <message>
            <source>Everything works without them, and better with them. They run on this computer.</source>
            <translation>Todo funciona sin ellos, y mejor con ellos. Se ejecutan en este ordenador.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Looking at photos</source>
            <translation>Análisis de fotos</translation>
        </message>
        <message>
            <source>What albums are made from. Another one looks at all photos anew.</source>
            <translation>La base de los álbumes. Otro modelo analiza todas las fotos de nuevo.</translation>
        </message>
        <message>
            <source>Search by words</source>
            <translation>Búsqueda con palabras</translation>
        </message>
        <message>
            <source>Finds photos by what words say is in them.</source>
            <translation>Encuentra fotos por lo que las palabras dicen que hay en ellas.</translation>
        </message>
        <message>
            <source>Naming</source>
            <translation>Nombres</translation>
        </message>
        <message>
            <source>Gives albums their names. Names that you gave always stay.</source>
            <translation>Da nombre a los álbumes. Los nombres que pusiste se quedan siempre.</translation>
        </message>
        <message>
            <source>Built in</source>
            <translation>Integrado</translation>
        </message>
        <message>
            <source>Colours, shapes and textures. Nothing to fetch.</source>
            <translation>Colores, formas y texturas. Nada que descargar.</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Desactivado</translation>
        </message>
        <message>
            <source>Search finds names, dates, places and files only.</source>
            <translation>La búsqueda solo encuentra nombres, fechas, lugares y archivos.</translation>
        </message>
        <message>
            <source>Dates, places and folders</source>
            <translation>Fechas, lugares y carpetas</translation>
        </message>
        <message>
            <source>What photos know of themselves. Built in.</source>
            <translation>Lo que las fotos saben de sí mismas. Integrado.</translation>
        </message>
        <message>
            <source>From a folder…</source>
            <translation>Desde una carpeta…</translation>
        </message>
        <message>
            <source>{size} · {licence}, to be accepted on the hub</source>
            <translation>{size} · {licence}, que se acepta en el hub</translation>
        </message>
        <message>
            <source>{size} · {licence}</source>
            <translation>{size} · {licence}</translation>
        </message>
        <message>
            <source>A model server that you run</source>
            <translation>Un servidor de modelos propio</translation>
        </message>
        <message>
            <source>Address, such as http://127.0.0.1:11434</source>
            <translation>Dirección, por ejemplo http://127.0.0.1:11434</translation>
        </message>
        <message>
            <source>Address of a model server</source>
            <translation>Dirección de un servidor de modelos</translation>
        </message>
        <message>
            <source>Use this server for naming</source>
            <translation>Usar este servidor para nombrar</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>En uso</translation>
        </message>
        <message>
            <source>Here</source>
            <translation>Disponible</translation>
        </message>
        <message>
            <source>Getting it…</source>
            <translation>Descargando…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>Recommended</source>
            <translation>Recomendado</translation>
        </message>
        <message>
            <source>Get…</source>
            <translation>Descargar…</translation>
        </message>
        <message>
            <source>{n} %</source>
            <translation>{n} %</translation>
        </message>
        <message>
            <source>Choose a model’s folder</source>
            <translation>Elegir la carpeta de un modelo</translation>
        </message>
        <message>
            <source>“{host}” is another computer. Small pictures of some photos of every album would be sent to it, with places, dates and names of folders.</source>
            <translation>«{host}» es otro ordenador. Se le enviarían imágenes pequeñas de algunas fotos de cada álbum, con lugares, fechas y nombres de carpetas.</translation>
        </message>
        <message>
            <source>{sentence} Whoever is on the way could read it.</source>
            <translation>{sentence} Cualquiera en el camino podría leerlo.</translation>
        </message>
        <message>
            <source>Send them to {host}</source>
            <translation>Enviarlas a {host}</translation>
        </message>
    </context>
    <context>
        <name>OfferDialog</name>
        <message>
            <source>Get {model}</source>
            <translation>Descargar {model}</translation>
        </message>
        <message>
            <source>Get {model}?</source>
            <translation>¿Descargar {model}?</translation>
        </message>
        <message>
            <source>Albumen goes online for this only, because you ask. Your photos stay here. You can stop at any time; what has come is kept.</source>
            <translation>Albumen se conecta solo para esto, porque lo pides. Tus fotos se quedan aquí. Se puede detener en cualquier momento; lo descargado se conserva.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Get it</source>
            <translation>Descargar</translation>
        </message>
        <message>
            <source>It looks at your photos, so that albums follow what is in them. All of it runs here.</source>
            <translation>Analiza tus fotos para que los álbumes sigan lo que hay en ellas. Todo se hace aquí.</translation>
        </message>
        <message>
            <source>It finds photos by words: “a dog on a beach”. All of it runs here.</source>
            <translation>Encuentra fotos con palabras: «un perro en la playa». Todo se hace aquí.</translation>
        </message>
        <message>
            <source>It looks at some photos of each album and gives it a name. All of it runs here.</source>
            <translation>Analiza algunas fotos de cada álbum y le da un nombre. Todo se hace aquí.</translation>
        </message>
        <message>
            <source>{size}; {free} are free</source>
            <translation>{size}; hay {free} libres</translation>
        </message>
        <message>
            <source>{licence}, which you accept on the hub first</source>
            <translation>{licence}, que antes se acepta en el hub</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licencia</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Origen</translation>
        </message>
        <message>
            <source>Kept in</source>
            <translation>Se guarda en</translation>
        </message>
    </context>
    <context>
        <name>Outline</name>
        <message>
            <source>You named it or placed photos in it</source>
            <translation>Le pusiste nombre o colocaste fotos en él</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Fototeca</translation>
        </message>
        <message>
            <source>Albums</source>
            <translation>Álbumes</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Cronología</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Lugares</translation>
        </message>
        <message>
            <source>Recent searches</source>
            <translation>Búsquedas recientes</translation>
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <source>Looking for photos</source>
            <translation>Buscando fotos</translation>
        </message>
        <message>
            <source>They appear here as they are found.</source>
            <translation>Aparecen aquí a medida que se encuentran.</translation>
        </message>
        <message>
            <source>Choose a folder, and Albumen sorts its photos into albums. The files stay where they are.</source>
            <translation>Al elegir una carpeta, Albumen reparte sus fotos en álbumes. Los archivos se quedan donde están.</translation>
        </message>
        <message>
            <source>No photos yet</source>
            <translation>Aún no hay fotos</translation>
        </message>
        <message>
            <source>Organize folder…</source>
            <translation>Organizar carpeta…</translation>
        </message>
        <message>
            <source>Nothing is unsorted</source>
            <translation>No hay nada sin clasificar</translation>
        </message>
        <message>
            <source>Photos that fit no album would wait here for you.</source>
            <translation>Las fotos que no caben en ningún álbum esperarían aquí.</translation>
        </message>
        <message>
            <source>No second thoughts</source>
            <translation>Ninguna duda</translation>
        </message>
        <message>
            <source>Albumen is content with where your photos are.</source>
            <translation>Albumen está conforme con el lugar de las fotos.</translation>
        </message>
        <message>
            <source>No problems</source>
            <translation>Sin problemas</translation>
        </message>
        <message>
            <source>Every picture could be shown.</source>
            <translation>Todas las imágenes se pudieron mostrar.</translation>
        </message>
        <message>
            <source>Copies of a photo, and shots of one moment, would stand here together.</source>
            <translation>Las copias de una foto y las tomas de un mismo momento aparecerían aquí juntas.</translation>
        </message>
        <message>
            <source>No duplicates and no bursts</source>
            <translation>Sin duplicados ni ráfagas</translation>
        </message>
        <message>
            <source>Try fewer or other words: an album, a place, a year, a camera or a part of a file name.</source>
            <translation>Probar con menos palabras o con otras: un álbum, un lugar, un año, una cámara o parte de un nombre de archivo.</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Sin resultados</translation>
        </message>
        <message>
            <source>Clear search</source>
            <translation>Borrar búsqueda</translation>
        </message>
        <message>
            <source>Drag photos onto it in the sidebar.</source>
            <translation>Arrastrar fotos sobre él en la barra lateral.</translation>
        </message>
        <message>
            <source>This album is empty</source>
            <translation>Este álbum está vacío</translation>
        </message>
        <message>
            <source>Show all photos</source>
            <translation>Mostrar todas las fotos</translation>
        </message>
        <message>
            <source>No photos here</source>
            <translation>Aquí no hay fotos</translation>
        </message>
        <message>
            <source>They may have left the disk.</source>
            <translation>Puede que ya no estén en el disco.</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Commands</source>
            <translation>Comandos</translation>
        </message>
        <message>
            <source>What would you like to do?</source>
            <translation>¿Qué hacer?</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Comando</translation>
        </message>
    </context>
    <context>
        <name>PhotoModel</name>
        <message numerus="yes">
            <source>Stack of %n photos</source>
            <translation>
                <numerusform>Pila de %Ln foto</numerusform>
                <numerusform>Pila de %Ln fotos</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PhotoPage</name>
        <message>
            <source>Details</source>
            <translation>Detalles</translation>
        </message>
        <message>
            <source>Albums</source>
            <translation>Álbumes</translation>
        </message>
        <message>
            <source>Why here</source>
            <translation>Por qué aquí</translation>
        </message>
        <message>
            <source>Copies and bursts</source>
            <translation>Copias y ráfagas</translation>
        </message>
        <message>
            <source>Look-alikes</source>
            <translation>Parecidas</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Archivos</translation>
        </message>
        <message>
            <source>Like these, which you placed there:</source>
            <translation>Como estas, que colocaste allí:</translation>
        </message>
        <message>
            <source>Like these, which are typical of the album:</source>
            <translation>Como estas, típicas del álbum:</translation>
        </message>
        <message>
            <source>Move it there</source>
            <translation>Mover allí</translation>
        </message>
        <message>
            <source>Where it may belong</source>
            <translation>Dónde podría ir</translation>
        </message>
        <message>
            <source>Unsorted: it has no album of its own yet.</source>
            <translation>Sin clasificar: aún no tiene álbum propio.</translation>
        </message>
        <message>
            <source>Shown here too. {how}</source>
            <translation>También se muestra aquí. {how}</translation>
        </message>
        <message>
            <source>Keep here</source>
            <translation>Mantener aquí</translation>
        </message>
        <message>
            <source>Say that it belongs here; Albumen learns from it and never moves it</source>
            <translation>Decir que es de aquí; Albumen aprende de ello y no la mueve nunca</translation>
        </message>
        <message>
            <source>Not here</source>
            <translation>No es de aquí</translation>
        </message>
        <message>
            <source>Take it out; Albumen never puts it here again</source>
            <translation>Sacarla; Albumen no vuelve a ponerla aquí</translation>
        </message>
        <message>
            <source>The best of these pictures; the others stand behind it.</source>
            <translation>La mejor de estas imágenes; las demás quedan detrás.</translation>
        </message>
        <message>
            <source>The same pixels as the first of these, in another file.</source>
            <translation>Los mismos píxeles que la primera de estas, en otro archivo.</translation>
        </message>
        <message>
            <source>A copy of the first of these, edited lightly.</source>
            <translation>Una copia de la primera de estas, con retoques leves.</translation>
        </message>
        <message>
            <source>A shot of the same burst as the first of these.</source>
            <translation>Una toma de la misma ráfaga que la primera de estas.</translation>
        </message>
        <message>
            <source>{name} · {size}</source>
            <translation>{name} · {size}</translation>
        </message>
        <message>
            <source>Its drive or folder is away.</source>
            <translation>Su unidad o carpeta está desconectada.</translation>
        </message>
        <message>
            <source>Show in file manager</source>
            <translation>Mostrar en el gestor de archivos</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Mostrar todo</translation>
        </message>
        <message>
            <source>{percent} alike; the same picture would be 100 %</source>
            <translation>Parecido del {percent}; la misma imagen sería 100 %</translation>
        </message>
        <message>
            <source>Has the keyword “{text}”, as {n} of {of} others there.</source>
            <translation>Tiene la palabra clave «{text}», como {n} de las otras {of} de allí.</translation>
        </message>
        <message>
            <source>Lies in a folder “{text}”, as {n} of {of} others there.</source>
            <translation>Está en una carpeta «{text}», como {n} de las otras {of} de allí.</translation>
        </message>
        <message>
            <source>Taken on {text}, as {n} of {of} others there.</source>
            <translation>Tomada el {text}, como {n} de las otras {of} de allí.</translation>
        </message>
        <message>
            <source>Taken with {text}, as {n} of {of} others there.</source>
            <translation>Tomada con {text}, como {n} de las otras {of} de allí.</translation>
        </message>
        <message>
            <source>The nearest album:</source>
            <translation>El álbum más cercano:</translation>
        </message>
        <message>
            <source>Another album is nearly as near:</source>
            <translation>Otro álbum está casi igual de cerca:</translation>
        </message>
        <message>
            <source>But another album is nearer:</source>
            <translation>Pero otro álbum está más cerca:</translation>
        </message>
    </context>
    <context>
        <name>photos</name>
        <message>
            <source>Move {photos} to</source>
            <translation>Mover {photos} a</translation>
        </message>
        <message>
            <source>Show {photos} also in</source>
            <translation>Mostrar {photos} también en</translation>
        </message>
        <message>
            <source>{files} could not be taken back</source>
            <translation>No se pudo recuperar: {files}</translation>
        </message>
        <message>
            <source>Moved {files} to the trash</source>
            <translation>Movido a la papelera: {files}</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Copied the path of {photos}</source>
            <translation>Ruta copiada: {photos}</translation>
        </message>
    </context>
    <context>
        <name>phrases</name>
        <message>
            <source>“{name}”</source>
            <translation>«{name}»</translation>
        </message>
    </context>
    <context>
        <name>Portrait</name>
        <message>
            <source>The photo, small; a click shows it large</source>
            <translation>La foto en pequeño; un clic la muestra en grande</translation>
        </message>
    </context>
    <context>
        <name>Preferences</name>
        <message>
            <source>Preferences</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Ventana</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Páginas</translation>
        </message>
        <message>
            <source>Do it now</source>
            <translation>Hacerlo ahora</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Aplicar</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Como el sistema</translation>
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
            <source>Hold still</source>
            <translation>Reducido</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Completo</translation>
        </message>
        <message>
            <source>{n} %</source>
            <translation>{n} %</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Aspecto</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Tamaño del texto</translation>
        </message>
        <message>
            <source>From the next start on.</source>
            <translation>A partir del próximo inicio.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Start again now</source>
            <translation>Reiniciar ahora</translation>
        </message>
        <message>
            <source>Whether pages and pictures glide into place.</source>
            <translation>Si páginas e imágenes se deslizan hasta su sitio.</translation>
        </message>
        <message>
            <source>Motion</source>
            <translation>Movimiento</translation>
        </message>
        <message>
            <source>For experts</source>
            <translation>Para expertos</translation>
        </message>
        <message>
            <source>Models…</source>
            <translation>Modelos…</translation>
        </message>
        <message>
            <source>The best that is here</source>
            <translation>Lo mejor disponible</translation>
        </message>
        <message>
            <source>What is built in</source>
            <translation>Lo integrado</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Desactivado</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automático</translation>
        </message>
        <message>
            <source>Dates, places and folders</source>
            <translation>Fechas, lugares y carpetas</translation>
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
            <translation>Algo ha fallado</translation>
        </message>
        <message>
            <source>Your photos and albums are safe. This report helps to mend it.</source>
            <translation>Fotos y álbumes están a salvo. Este informe ayuda a arreglarlo.</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Informe</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>Copiar informe</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
    </context>
    <context>
        <name>Problems</name>
        <message>
            <source>Problems</source>
            <translation>Problemas</translation>
        </message>
    </context>
    <context>
        <name>Reasons</name>
        <message>
            <source>Photos that speak for it</source>
            <translation>Fotos que hablan a favor</translation>
        </message>
    </context>
    <context>
        <name>RecentCard</name>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Show in file manager</source>
            <translation>Mostrar en el gestor de archivos</translation>
        </message>
        <message>
            <source>Remove from this list</source>
            <translation>Quitar de esta lista</translation>
        </message>
        <message>
            <source>Not there now</source>
            <translation>Ahora no está</translation>
        </message>
        <message>
            <source>Open {name}</source>
            <translation>Abrir {name}</translation>
        </message>
        <message>
            <source>Remove {name} from this list</source>
            <translation>Quitar {name} de esta lista</translation>
        </message>
    </context>
    <context>
        <name>RegroupDialog</name>
        <message>
            <source>Regroup albums</source>
            <translation>Reagrupar álbumes</translation>
        </message>
        <message>
            <source>Look at all photos afresh</source>
            <translation>Empezar de cero con todas las fotos</translation>
        </message>
        <message>
            <source>Show what would change</source>
            <translation>Mostrar qué cambiaría</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Más tarde</translation>
        </message>
        <message>
            <source>Otherwise albums go on as they are, and what is new or unsorted joins them.</source>
            <translation>Si no, los álbumes siguen como están, y lo nuevo o sin clasificar se les une.</translation>
        </message>
        <message>
            <source>Few or many albums</source>
            <translation>Pocos o muchos álbumes</translation>
        </message>
        <message>
            <source>Strict or generous: how many photos stay unsorted</source>
            <translation>Estricto o generoso: cuántas fotos quedan sin clasificar</translation>
        </message>
        <message>
            <source>What regrouping would change</source>
            <translation>Qué cambiaría al reagrupar</translation>
        </message>
        <message>
            <source>Few albums</source>
            <translation>Pocos álbumes</translation>
        </message>
        <message>
            <source>Many albums</source>
            <translation>Muchos álbumes</translation>
        </message>
        <message>
            <source>Strict</source>
            <translation>Estricto</translation>
        </message>
        <message>
            <source>Generous</source>
            <translation>Generoso</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progreso</translation>
        </message>
        <message>
            <source>Waiting until Albumen has finished its task …</source>
            <translation>Esperando a que Albumen termine su tarea …</translation>
        </message>
        <message>
            <source>Looking at what would change …</source>
            <translation>Mirando qué cambiaría …</translation>
        </message>
        <message>
            <source>Moving photos …</source>
            <translation>Moviendo fotos …</translation>
        </message>
        <message>
            <source>Albums already are as they would be grouped. Move a slider to try other albums.</source>
            <translation>Los álbumes ya están como quedarían. Mover un control para probar otros álbumes.</translation>
        </message>
        <message>
            <source>Nothing would change</source>
            <translation>No cambiaría nada</translation>
        </message>
        <message>
            <source>{stay} of {albums} stay as they are. {moves} of {photos} would move; {before} unsorted would become {after}.</source>
            <translation>Se quedan como están {stay} de {albums}. Cambiarían de sitio {moves} de {photos}; sin clasificar habría {after} en vez de {before}.</translation>
        </message>
        <message>
            <source>There is no proposal</source>
            <translation>No hay propuesta</translation>
        </message>
        <message>
            <source>Accept all</source>
            <translation>Aceptar todo</translation>
        </message>
        <message>
            <source>Accept {n} of {all}</source>
            <translation>Aceptar {n} de {all}</translation>
        </message>
        <message>
            <source>All changes</source>
            <translation>Todos los cambios</translation>
        </message>
        <message>
            <source>The settings are others now. Show what would change before you accept it.</source>
            <translation>Los ajustes han cambiado. Mostrar qué cambiaría antes de aceptarlo.</translation>
        </message>
        <message>
            <source>Albums that are not chosen are kept as they are.</source>
            <translation>Los álbumes no elegidos se quedan como están.</translation>
        </message>
        <message>
            <source>What you placed yourself stays where it is. All of it can be undone.</source>
            <translation>Lo que colocaste se queda donde está. Todo se puede deshacer.</translation>
        </message>
    </context>
    <context>
        <name>Rows</name>
        <message>
            <source>Album name</source>
            <translation>Nombre del álbum</translation>
        </message>
    </context>
    <context>
        <name>SearchBar</name>
        <message>
            <source>Search names, dates, places, files</source>
            <translation>Buscar nombres, fechas, lugares, archivos</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <source>Clear search</source>
            <translation>Borrar búsqueda</translation>
        </message>
    </context>
    <context>
        <name>Section</name>
        <message>
            <source>open</source>
            <translation>desplegada</translation>
        </message>
        <message>
            <source>folded</source>
            <translation>plegada</translation>
        </message>
    </context>
    <context>
        <name>SeveralPage</name>
        <message>
            <source>Albums</source>
            <translation>Álbumes</translation>
        </message>
        <message numerus="yes">
            <source>%n photos chosen</source>
            <translation>
                <numerusform>%Ln foto seleccionada</numerusform>
                <numerusform>%Ln fotos seleccionadas</numerusform>
            </translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <source>On disk</source>
            <translation>En disco</translation>
        </message>
        <message>
            <source>Cameras</source>
            <translation>Cámaras</translation>
        </message>
        <message>
            <source>and {albums} more</source>
            <translation>y {albums} más</translation>
        </message>
        <message>
            <source>All of them</source>
            <translation>Todas</translation>
        </message>
        <message>
            <source>{n} of {of}</source>
            <translation>{n} de {of}</translation>
        </message>
    </context>
    <context>
        <name>Shortcuts</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Atajos de teclado</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <source>Search shortcuts</source>
            <translation>Buscar atajos</translation>
        </message>
        <message>
            <source>No shortcut is called that.</source>
            <translation>Ningún atajo se llama así.</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <source>Sidebar</source>
            <translation>Barra lateral</translation>
        </message>
        <message>
            <source>Filter albums</source>
            <translation>Filtrar álbumes</translation>
        </message>
        <message>
            <source>Albums appear here once your photos are organized.</source>
            <translation>Los álbumes aparecen aquí en cuanto las fotos estén organizadas.</translation>
        </message>
        <message>
            <source>Sort albums</source>
            <translation>Ordenar álbumes</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>Por nombre</translation>
        </message>
        <message>
            <source>Largest first</source>
            <translation>Más grandes primero</translation>
        </message>
        <message>
            <source>Newest photos first</source>
            <translation>Fotos más recientes primero</translation>
        </message>
    </context>
    <context>
        <name>sources</name>
        <message>
            <source>Like {name}</source>
            <translation>Como {name}</translation>
        </message>
        <message>
            <source>All photos</source>
            <translation>Todas las fotos</translation>
        </message>
        <message>
            <source>Unsorted</source>
            <translation>Sin clasificar</translation>
        </message>
        <message>
            <source>Second thoughts</source>
            <translation>Dudas</translation>
        </message>
        <message>
            <source>Duplicates and bursts</source>
            <translation>Duplicados y ráfagas</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Problemas</translation>
        </message>
        <message>
            <source>More like this</source>
            <translation>Fotos parecidas</translation>
        </message>
        <message>
            <source>No date</source>
            <translation>Sin fecha</translation>
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
            <translation>cerca de {lat}° {ns}, {lon}° {ew}</translation>
        </message>
        <message>
            <source>Placed by you</source>
            <translation>Colocadas por ti</translation>
        </message>
        <message>
            <source>Placed by Albumen</source>
            <translation>Colocadas por Albumen</translation>
        </message>
        <message>
            <source>In a burst</source>
            <translation>En una ráfaga</translation>
        </message>
        <message>
            <source>Duplicates</source>
            <translation>Duplicados</translation>
        </message>
        <message>
            <source>With a position</source>
            <translation>Con posición</translation>
        </message>
        <message>
            <source>With a date</source>
            <translation>Con fecha</translation>
        </message>
        <message>
            <source>With a caption</source>
            <translation>Con descripción</translation>
        </message>
        <message>
            <source>With keywords</source>
            <translation>Con palabras clave</translation>
        </message>
        <message>
            <source>Without a position</source>
            <translation>Sin posición</translation>
        </message>
        <message>
            <source>A former album</source>
            <translation>Un álbum anterior</translation>
        </message>
    </context>
    <context>
        <name>spoken</name>
        <message>
            <source>Folders</source>
            <translation>Carpetas</translation>
        </message>
        <message>
            <source>Looking</source>
            <translation>Análisis</translation>
        </message>
        <message>
            <source>Albums</source>
            <translation>Álbumes</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>Nombres</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Velocidad</translation>
        </message>
        <message>
            <source>The folders are looked through again.</source>
            <translation>Las carpetas se recorren de nuevo.</translation>
        </message>
        <message>
            <source>All photos are looked at anew, which takes a while. What you decided about them stays.</source>
            <translation>Todas las fotos se analizan de nuevo, lo que lleva un rato. Lo que decidiste sobre ellas se queda.</translation>
        </message>
        <message>
            <source>Albums are proposed anew. Nothing changes before you have agreed.</source>
            <translation>Se proponen álbumes nuevos. Nada cambia sin tu acuerdo.</translation>
        </message>
        <message>
            <source>Albums that Albumen named are named again. Names that you gave stay.</source>
            <translation>Los álbumes que nombró Albumen se nombran de nuevo. Los nombres que pusiste se quedan.</translation>
        </message>
        <message>
            <source>Nothing has to be done again.</source>
            <translation>No hay que repetir nada.</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automático</translation>
        </message>
        <message>
            <source>Full (32 bits)</source>
            <translation>Completa (32 bits)</translation>
        </message>
        <message>
            <source>Half (bf16)</source>
            <translation>Media (bf16)</translation>
        </message>
        <message>
            <source>Half (fp16)</source>
            <translation>Media (fp16)</translation>
        </message>
        <message>
            <source>8 bits, fastest</source>
            <translation>8 bits, la más rápida</translation>
        </message>
        <message>
            <source>4 bits, smallest</source>
            <translation>4 bits, la más pequeña</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Omitir</translation>
        </message>
        <message>
            <source>Files and folders to leave out, one a line: “Screenshots/” or “*.gif”.</source>
            <translation>Archivos y carpetas que se omiten, uno por línea: «Screenshots/» o «*.gif».</translation>
        </message>
        <message>
            <source>Hidden pictures too</source>
            <translation>También imágenes ocultas</translation>
        </message>
        <message>
            <source>Also take pictures in hidden files and folders.</source>
            <translation>Incluir también imágenes de archivos y carpetas ocultos.</translation>
        </message>
        <message>
            <source>Leave out what the phone’s gallery leaves out</source>
            <translation>Omitir lo que omite la galería del teléfono</translation>
        </message>
        <message>
            <source>Folders that hold a file called .nomedia.</source>
            <translation>Las carpetas que contienen un archivo llamado .nomedia.</translation>
        </message>
        <message>
            <source>What looks at your photos</source>
            <translation>Lo que analiza las fotos</translation>
        </message>
        <message>
            <source>Albums follow what it sees. A model sees more than what is built in.</source>
            <translation>Los álbumes siguen lo que ve. Un modelo ve más que lo integrado.</translation>
        </message>
        <message>
            <source>Search by words</source>
            <translation>Búsqueda con palabras</translation>
        </message>
        <message>
            <source>Finds photos by what is in them. It looks at all photos once more for that.</source>
            <translation>Encuentra fotos por lo que hay en ellas. Para eso las analiza todas una vez más.</translation>
        </message>
        <message>
            <source>Edges of photos</source>
            <translation>Bordes de las fotos</translation>
        </message>
        <message>
            <source>A model sees a square.</source>
            <translation>Un modelo ve un cuadrado.</translation>
        </message>
        <message>
            <source>Look at the middle</source>
            <translation>Mirar el centro</translation>
        </message>
        <message>
            <source>Look at the whole photo</source>
            <translation>Mirar la foto entera</translation>
        </message>
        <message>
            <source>Read photos in full size</source>
            <translation>Leer las fotos a tamaño completo</translation>
        </message>
        <message>
            <source>Slower, and hardly different.</source>
            <translation>Más lento y apenas distinto.</translation>
        </message>
        <message>
            <source>Exactness</source>
            <translation>Exactitud</translation>
        </message>
        <message>
            <source>How exactly a model reckons. Automatic is the fastest that sees the same.</source>
            <translation>Con qué exactitud calcula un modelo. Automático es lo más rápido que ve lo mismo.</translation>
        </message>
        <message>
            <source>How many albums</source>
            <translation>Cuántos álbumes</translation>
        </message>
        <message>
            <source>Few large ones, or many small ones.</source>
            <translation>Pocos grandes o muchos pequeños.</translation>
        </message>
        <message>
            <source>Few</source>
            <translation>Pocos</translation>
        </message>
        <message>
            <source>Many</source>
            <translation>Muchos</translation>
        </message>
        <message>
            <source>What may join an album</source>
            <translation>Qué puede unirse a un álbum</translation>
        </message>
        <message>
            <source>Strict leaves doubtful photos in Unsorted; generous finds a home for most.</source>
            <translation>Estricto deja las fotos dudosas sin clasificar; generoso encuentra álbum para la mayoría.</translation>
        </message>
        <message>
            <source>Strict</source>
            <translation>Estricto</translation>
        </message>
        <message>
            <source>Generous</source>
            <translation>Generoso</translation>
        </message>
        <message>
            <source>Smallest album</source>
            <translation>Álbum más pequeño</translation>
        </message>
        <message>
            <source>Fewer photos than this do not open an album.</source>
            <translation>Con menos fotos que estas no se abre un álbum.</translation>
        </message>
        <message>
            <source>Way of comparing</source>
            <translation>Forma de comparar</translation>
        </message>
        <message>
            <source>How what was seen is condensed before photos are grouped.</source>
            <translation>Cómo se condensa lo visto antes de agrupar las fotos.</translation>
        </message>
        <message>
            <source>Not at all</source>
            <translation>Sin condensar</translation>
        </message>
        <message>
            <source>Way of grouping</source>
            <translation>Forma de agrupar</translation>
        </message>
        <message>
            <source>All of them find out by themselves how many groups there are.</source>
            <translation>Todas averiguan por sí mismas cuántos grupos hay.</translation>
        </message>
        <message>
            <source>By density (HDBSCAN)</source>
            <translation>Por densidad (HDBSCAN)</translation>
        </message>
        <message>
            <source>Around centres (k-means)</source>
            <translation>Alrededor de centros (k-means)</translation>
        </message>
        <message>
            <source>By joining the nearest</source>
            <translation>Uniendo lo más cercano</translation>
        </message>
        <message>
            <source>Dimensions</source>
            <translation>Dimensiones</translation>
        </message>
        <message>
            <source>To how many numbers a photo is condensed.</source>
            <translation>A cuántos números se condensa una foto.</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Semilla</translation>
        </message>
        <message>
            <source>The same photos, settings and seed give the same albums.</source>
            <translation>Las mismas fotos, ajustes y semilla dan los mismos álbumes.</translation>
        </message>
        <message>
            <source>What names albums</source>
            <translation>Lo que nombra los álbumes</translation>
        </message>
        <message>
            <source>Dates, places and folders, or a model that looks at some photos.</source>
            <translation>Fechas, lugares y carpetas, o un modelo que ve algunas fotos.</translation>
        </message>
        <message>
            <source>Language of names</source>
            <translation>Idioma de los nombres</translation>
        </message>
        <message>
            <source>In which language a model names albums.</source>
            <translation>En qué idioma nombra álbumes un modelo.</translation>
        </message>
        <message>
            <source>That of this computer</source>
            <translation>El de este ordenador</translation>
        </message>
        <message>
            <source>Photos looked at</source>
            <translation>Fotos analizadas</translation>
        </message>
        <message>
            <source>Of each album, before it is named. 0 leaves it to Albumen.</source>
            <translation>De cada álbum, antes de nombrarlo. 0 lo deja a Albumen.</translation>
        </message>
        <message>
            <source>How exactly the model that names reckons; fewer bits take less memory.</source>
            <translation>Con qué exactitud calcula el modelo que nombra; menos bits ocupan menos memoria.</translation>
        </message>
        <message>
            <source>A model on another computer may name</source>
            <translation>Puede nombrar un modelo en otro ordenador</translation>
        </message>
        <message>
            <source>Small pictures of some photos of every album are sent to the server that you named, with places, dates and names of folders.</source>
            <translation>Se envían imágenes pequeñas de algunas fotos de cada álbum al servidor que indicaste, con lugares, fechas y nombres de carpetas.</translation>
        </message>
        <message>
            <source>What reckons</source>
            <translation>Lo que calcula</translation>
        </message>
        <message>
            <source>Automatic takes the graphics card where there is one.</source>
            <translation>Automático usa la tarjeta gráfica si la hay.</translation>
        </message>
        <message>
            <source>Graphics card (NVIDIA or AMD)</source>
            <translation>Tarjeta gráfica (NVIDIA o AMD)</translation>
        </message>
        <message>
            <source>Graphics of an Apple processor</source>
            <translation>Gráficos de un procesador de Apple</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>Procesador</translation>
        </message>
        <message>
            <source>Photos read at once</source>
            <translation>Fotos que se leen a la vez</translation>
        </message>
        <message>
            <source>0 reads as many as the processor has cores.</source>
            <translation>0 lee tantas como núcleos tiene el procesador.</translation>
        </message>
    </context>
    <context>
        <name>Strip</name>
        <message>
            <source>Colour</source>
            <translation>Color</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>Disposición</translation>
        </message>
        <message>
            <source>Flat</source>
            <translation>Plano</translation>
        </message>
        <message>
            <source>In depth: drag to turn it</source>
            <translation>En profundidad: arrastrar para girarlo</translation>
        </message>
        <message>
            <source>Lasso: draw around photos (L, or Shift and drag)</source>
            <translation>Lazo: rodear fotos (L, o Mayús y arrastrar)</translation>
        </message>
        <message>
            <source>Show the whole map (0)</source>
            <translation>Mostrar todo el mapa (0)</translation>
        </message>
        <message>
            <source>Save the map as a picture…</source>
            <translation>Guardar el mapa como imagen…</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Categoría</translation>
        </message>
        <message>
            <source>Album</source>
            <translation>Álbum</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Tiempo</translation>
        </message>
        <message>
            <source>Camera</source>
            <translation>Cámara</translation>
        </message>
        <message>
            <source>Alike photos in islands. The usual choice.</source>
            <translation>Fotos parecidas en islas. La opción habitual.</translation>
        </message>
        <message>
            <source>Islands that also lie near the islands they resemble.</source>
            <translation>Islas que además están cerca de las islas a las que se parecen.</translation>
        </message>
        <message>
            <source>Evenly spread, each photo beside its closest likenesses. Slow with many photos.</source>
            <translation>Repartidas por igual, cada foto junto a las que más se le parecen. Lento con muchas fotos.</translation>
        </message>
        <message>
            <source>The few greatest differences between photos. Quick, and the same each time.</source>
            <translation>Las pocas diferencias mayores entre fotos. Rápido, e igual cada vez.</translation>
        </message>
        <message>
            <source>Filmstrip</source>
            <translation>Tira de fotos</translation>
        </message>
    </context>
    <context>
        <name>suggestions</name>
        <message>
            <source>Recent searches</source>
            <translation>Búsquedas recientes</translation>
        </message>
        <message>
            <source>Albums</source>
            <translation>Álbumes</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>Fechas</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Lugares</translation>
        </message>
        <message>
            <source>Cameras</source>
            <translation>Cámaras</translation>
        </message>
        <message>
            <source>Keywords</source>
            <translation>Palabras clave</translation>
        </message>
        <message>
            <source>Categories</source>
            <translation>Categorías</translation>
        </message>
        <message>
            <source>Kinds of files</source>
            <translation>Tipos de archivo</translation>
        </message>
        <message>
            <source>Photos that are</source>
            <translation>Estado de las fotos</translation>
        </message>
    </context>
    <context>
        <name>Suggestions</name>
        <message>
            <source>Suggestions</source>
            <translation>Sugerencias</translation>
        </message>
    </context>
    <context>
        <name>sureness</name>
        <message>
            <source>almost certain</source>
            <translation>casi seguro</translation>
        </message>
        <message>
            <source>likely</source>
            <translation>probable</translation>
        </message>
        <message>
            <source>perhaps</source>
            <translation>quizá</translation>
        </message>
        <message>
            <source>a long shot</source>
            <translation>poco probable</translation>
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
            <translation>{taken} (por satélite)</translation>
        </message>
        <message>
            <source>{taken} (from the file’s name)</source>
            <translation>{taken} (del nombre del archivo)</translation>
        </message>
        <message>
            <source>{taken} (the file’s own date)</source>
            <translation>{taken} (fecha del propio archivo)</translation>
        </message>
        <message>
            <source>the camera’s clock</source>
            <translation>el reloj de la cámara</translation>
        </message>
        <message>
            <source>the camera’s clock and the folders</source>
            <translation>el reloj de la cámara y las carpetas</translation>
        </message>
        <message>
            <source>the dates of the files</source>
            <translation>las fechas de los archivos</translation>
        </message>
        <message>
            <source>the names of the folders</source>
            <translation>los nombres de las carpetas</translation>
        </message>
        <message>
            <source>the name of a folder</source>
            <translation>el nombre de una carpeta</translation>
        </message>
        <message>
            <source>the names of the files</source>
            <translation>los nombres de los archivos</translation>
        </message>
        <message>
            <source>the keywords</source>
            <translation>las palabras clave</translation>
        </message>
        <message>
            <source>the titles</source>
            <translation>los títulos</translation>
        </message>
        <message>
            <source>words in names</source>
            <translation>palabras de los nombres</translation>
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
            <translation>Título</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <source>Dimensions</source>
            <translation>Dimensiones</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Formato</translation>
        </message>
        <message>
            <source>Camera</source>
            <translation>Cámara</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lugar</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Posición</translation>
        </message>
        <message>
            <source>Keywords</source>
            <translation>Palabras clave</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>{percent} %</source>
            <translation>{percent} %</translation>
        </message>
        <message>
            <source>You placed it here</source>
            <translation>La colocaste tú aquí</translation>
        </message>
        <message>
            <source>Placed by Albumen, {percent} % sure</source>
            <translation>Colocada por Albumen, con un {percent} % de certeza</translation>
        </message>
        <message>
            <source>You named it. Albumen never changes that.</source>
            <translation>Le pusiste nombre. Albumen no lo cambia nunca.</translation>
        </message>
        <message>
            <source>Albumen named it.</source>
            <translation>Lo nombró Albumen.</translation>
        </message>
        <message>
            <source>Named after the place “{text}”: {n} of {of} photos.</source>
            <translation>Se llama así por el lugar «{text}»: {n} de {of} fotos.</translation>
        </message>
        <message>
            <source>“{text}” is when they were taken, by {source}: {n} of {of} photos.</source>
            <translation>«{text}» es cuando se tomaron, según {source}: {n} de {of} fotos.</translation>
        </message>
        <message>
            <source>“{text}” comes from {source}: {n} of {of} photos.</source>
            <translation>«{text}» viene de {source}: {n} de {of} fotos.</translation>
        </message>
        <message>
            <source>Named after the folder “{text}”.</source>
            <translation>Se llama así por la carpeta «{text}».</translation>
        </message>
        <message>
            <source>“{text}” is how most of its photos look.</source>
            <translation>«{text}» es el aspecto de la mayoría de sus fotos.</translation>
        </message>
        <message>
            <source>Its photos share neither a place nor a date nor words, so the name says only what is true.</source>
            <translation>Sus fotos no comparten ni lugar ni fecha ni palabras, así que el nombre solo dice lo que es cierto.</translation>
        </message>
        <message>
            <source>{model} looked at {photos}.</source>
            <translation>{model} analizó {photos}.</translation>
        </message>
        <message>
            <source>It saw “{word}” in {n} of {of}.</source>
            <translation>Vio «{word}» en {n} de {of}.</translation>
        </message>
        <message>
            <source>{model} looked too, but saw something else in every photo.</source>
            <translation>{model} también miró, pero vio algo distinto en cada foto.</translation>
        </message>
        <message>
            <source>{model} could not be asked: {why}</source>
            <translation>No se pudo preguntar a {model}: {why}</translation>
        </message>
    </context>
    <context>
        <name>TitleField</name>
        <message>
            <source>Click to rename</source>
            <translation>Clic para renombrar</translation>
        </message>
    </context>
    <context>
        <name>Toast</name>
        <message>
            <source>Message</source>
            <translation>Mensaje</translation>
        </message>
    </context>
    <context>
        <name>TrashDialog</name>
        <message>
            <source>Move files to trash</source>
            <translation>Mover archivos a la papelera</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Archivos</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Move {files} to the trash?</source>
            <translation>¿Mover {files} a la papelera?</translation>
        </message>
        <message>
            <source>None of these files can be moved to the trash</source>
            <translation>Ninguno de estos archivos se puede mover a la papelera</translation>
        </message>
        <message>
            <source>You can take them back from the system’s trash.</source>
            <translation>Se pueden recuperar de la papelera del sistema.</translation>
        </message>
        <message>
            <source>Albumen remembers which albums the photos were in, should a file come back.</source>
            <translation>Albumen recuerda en qué álbumes estaban las fotos, por si vuelve un archivo.</translation>
        </message>
        <message>
            <source>Some photos stand in several files; all of them go.</source>
            <translation>Algunas fotos están en varios archivos; se mueven todos.</translation>
        </message>
        <message>
            <source>{files} cannot be moved; the list says why.</source>
            <translation>No se puede mover: {files}; la lista dice por qué.</translation>
        </message>
        <message>
            <source>Move {files} to trash</source>
            <translation>Mover {files} a la papelera</translation>
        </message>
        <message>
            <source>{folder} is not there now. Is its drive connected?</source>
            <translation>{folder} no está ahora. ¿Está conectada su unidad?</translation>
        </message>
        <message>
            <source>It is gone from its folder.</source>
            <translation>Ya no está en su carpeta.</translation>
        </message>
        <message>
            <source>It may not be changed: it is read-only.</source>
            <translation>No se puede cambiar: es de solo lectura.</translation>
        </message>
        <message>
            <source>“{file}” could not be moved to the trash: the system refused. Nothing was deleted.</source>
            <translation>«{file}» no se pudo mover a la papelera: el sistema lo rechazó. No se eliminó nada.</translation>
        </message>
    </context>
    <context>
        <name>Tree</name>
        <message>
            <source>Library</source>
            <translation>Fototeca</translation>
        </message>
    </context>
    <context>
        <name>viewer</name>
        <message>
            <source>Previous and next photo</source>
            <translation>Foto anterior y siguiente</translation>
        </message>
        <message>
            <source>First and last photo</source>
            <translation>Primera y última foto</translation>
        </message>
        <message>
            <source>Every pixel as it is, and back</source>
            <translation>Cada píxel tal como es, y de vuelta</translation>
        </message>
        <message>
            <source>Zoom in, zoom out, fit</source>
            <translation>Ampliar, reducir, ajustar</translation>
        </message>
        <message>
            <source>Move a zoomed photo</source>
            <translation>Mover una foto ampliada</translation>
        </message>
        <message>
            <source>Turn the view right, left</source>
            <translation>Girar la vista a derecha, izquierda</translation>
        </message>
        <message>
            <source>What is known of the photo</source>
            <translation>Lo que se sabe de la foto</translation>
        </message>
        <message>
            <source>Show or hide the filmstrip</source>
            <translation>Mostrar u ocultar la tira de fotos</translation>
        </message>
        <message>
            <source>Play or pause a moving picture</source>
            <translation>Reproducir o pausar una imagen animada</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>Pantalla completa</translation>
        </message>
        <message>
            <source>Back to the grid</source>
            <translation>Volver a la cuadrícula</translation>
        </message>
    </context>
    <context>
        <name>Viewer</name>
        <message>
            <source>Photo viewer</source>
            <translation>Visor de fotos</translation>
        </message>
        <message>
            <source>Reading the file…</source>
            <translation>Leyendo el archivo…</translation>
        </message>
        <message>
            <source>The file cannot be read now. Its folder may be away.</source>
            <translation>El archivo no se puede leer ahora. Puede que su carpeta esté desconectada.</translation>
        </message>
    </context>
    <context>
        <name>Ways</name>
        <message>
            <source>Show as</source>
            <translation>Mostrar como</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>Decidir</translation>
        </message>
        <message>
            <source>Decide photo by photo (Ctrl+3)</source>
            <translation>Decidir foto por foto (Ctrl+3)</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Fotos</translation>
        </message>
        <message>
            <source>Show as photos (Ctrl+1)</source>
            <translation>Mostrar como fotos (Ctrl+1)</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Mapa</translation>
        </message>
        <message>
            <source>Show on a map of what they look like (Ctrl+2)</source>
            <translation>Mostrar en un mapa según su aspecto (Ctrl+2)</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>Welcome</source>
            <translation>Bienvenida</translation>
        </message>
        <message>
            <source>Choose a folder of photos…</source>
            <translation>Elegir una carpeta de fotos…</translation>
        </message>
        <message>
            <source>Albumen</source>
            <translation>Albumen</translation>
        </message>
        <message>
            <source>Albumen looks through a folder of photos and sorts them into named albums. You rename, merge and correct them; what you decide is never undone by the computer.</source>
            <translation>Albumen recorre una carpeta de fotos y las reparte en álbumes con nombre. Después se pueden renombrar, combinar y corregir; lo que tú decides no lo deshace nunca el ordenador.</translation>
        </message>
        <message>
            <source>or drop one here</source>
            <translation>o soltar una aquí</translation>
        </message>
        <message>
            <source>Recent libraries</source>
            <translation>Fototecas recientes</translation>
        </message>
        <message>
            <source>Nothing leaves this computer, and Albumen never changes your photos.</source>
            <translation>Nada sale de este ordenador, y Albumen no cambia nunca tus fotos.</translation>
        </message>
    </context>
    <context>
        <name>Window</name>
        <message>
            <source>Albumen did something it should not.</source>
            <translation>Albumen ha hecho algo que no debía.</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Menú</translation>
        </message>
        <message>
            <source>Menu (F10)</source>
            <translation>Menú (F10)</translation>
        </message>
        <message>
            <source>Albumen</source>
            <translation>Albumen</translation>
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
            <source>Stopped. What was done is kept; “Look for new photos” goes on from there.</source>
            <translation>Detenido. Lo hecho se conserva; «Buscar fotos nuevas» continúa desde ahí.</translation>
        </message>
        <message>
            <source>This album is of one piece; there is nothing to split.</source>
            <translation>Este álbum es de una pieza; no hay nada que dividir.</translation>
        </message>
        <message>
            <source>{n} unsorted</source>
            <translation>{n} sin clasificar</translation>
        </message>
        <message>
            <source>Done: {summary}</source>
            <translation>Hecho: {summary}</translation>
        </message>
        <message>
            <source>Exported {files} to {folder}</source>
            <translation>Exportado a {folder}: {files}</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
    </context>
    <context>
        <name>words</name>
        <message>
            <source>Looking for photos</source>
            <translation>Buscando fotos</translation>
        </message>
        <message>
            <source>Reading photos</source>
            <translation>Leyendo fotos</translation>
        </message>
        <message>
            <source>Getting to know your photos</source>
            <translation>Conociendo las fotos</translation>
        </message>
        <message>
            <source>Comparing photos</source>
            <translation>Comparando fotos</translation>
        </message>
        <message>
            <source>Grouping photos</source>
            <translation>Agrupando fotos</translation>
        </message>
        <message>
            <source>Fetching the model</source>
            <translation>Descargando el modelo</translation>
        </message>
        <message>
            <source>Naming albums</source>
            <translation>Nombrando álbumes</translation>
        </message>
        <message>
            <source>Laying out the map</source>
            <translation>Trazando el mapa</translation>
        </message>
        <message>
            <source>Trying settings</source>
            <translation>Probando ajustes</translation>
        </message>
        <message>
            <source>Splitting the album</source>
            <translation>Dividiendo el álbum</translation>
        </message>
        <message>
            <source>Watching the folders</source>
            <translation>Vigilando las carpetas</translation>
        </message>
        <message>
            <source>Preparing the export</source>
            <translation>Preparando la exportación</translation>
        </message>
        <message>
            <source>Exporting photos</source>
            <translation>Exportando fotos</translation>
        </message>
        <message>
            <source>Checking what was exported</source>
            <translation>Comprobando lo exportado</translation>
        </message>
        <message numerus="yes">
            <source>%n photos</source>
            <translation>
                <numerusform>%Ln foto</numerusform>
                <numerusform>%Ln fotos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n albums</source>
            <translation>
                <numerusform>%Ln álbum</numerusform>
                <numerusform>%Ln álbumes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n files</source>
            <translation>
                <numerusform>%Ln archivo</numerusform>
                <numerusform>%Ln archivos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n folders</source>
            <translation>
                <numerusform>%Ln carpeta</numerusform>
                <numerusform>%Ln carpetas</numerusform>
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
            <translation>MMMM 'de' yyyy</translation>
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
            <translation>hoy, {clock}</translation>
        </message>
        <message>
            <source>yesterday, {clock}</source>
            <translation>ayer, {clock}</translation>
        </message>
        <message>
            <source>a few seconds left</source>
            <translation>quedan unos segundos</translation>
        </message>
        <message numerus="yes">
            <source>about %n seconds left</source>
            <translation>
                <numerusform>queda alrededor de %Ln segundo</numerusform>
                <numerusform>quedan unos %Ln segundos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n minutes left</source>
            <translation>
                <numerusform>queda alrededor de un minuto</numerusform>
                <numerusform>quedan unos %Ln minutos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n hours left</source>
            <translation>
                <numerusform>queda alrededor de una hora</numerusform>
                <numerusform>quedan unas %Ln horas</numerusform>
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
            <translation>Mover allí</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Aceptar</translation>
        </message>
        <message>
            <source>It stays</source>
            <translation>Se queda</translation>
        </message>
        <message>
            <source>Not here</source>
            <translation>No es de aquí</translation>
        </message>
    </context>
    <context>
        <name>workbench</name>
        <message>
            <source>Accept</source>
            <translation>Aceptar</translation>
        </message>
        <message>
            <source>Not here</source>
            <translation>No es de aquí</translation>
        </message>
        <message>
            <source>Other album…</source>
            <translation>Otro álbum…</translation>
        </message>
        <message>
            <source>New album…</source>
            <translation>Nuevo álbum…</translation>
        </message>
        <message>
            <source>Accept what is sure enough in this section</source>
            <translation>Aceptar lo bastante seguro de esta sección</translation>
        </message>
        <message>
            <source>Accept what is sure enough everywhere</source>
            <translation>Aceptar lo bastante seguro en todas partes</translation>
        </message>
        <message>
            <source>Next photo</source>
            <translation>Foto siguiente</translation>
        </message>
        <message>
            <source>Previous photo</source>
            <translation>Foto anterior</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Suggest again</source>
            <translation>Sugerir de nuevo</translation>
        </message>
        <message>
            <source>No album is like it enough. Choose one, or make a new one.</source>
            <translation>Ningún álbum se le parece lo bastante. Elegir uno o crear uno nuevo.</translation>
        </message>
        <message>
            <source>It is in “{home}”. Does it belong in “{album}”?</source>
            <translation>Está en «{home}». ¿Es de «{album}»?</translation>
        </message>
        <message>
            <source>Does it belong in “{album}”?</source>
            <translation>¿Es de «{album}»?</translation>
        </message>
        <message>
            <source>Because of these, which you put there:</source>
            <translation>Por estas, que pusiste allí:</translation>
        </message>
        <message>
            <source>A guess. It is like these:</source>
            <translation>Una suposición. Se parece a estas:</translation>
        </message>
        <message>
            <source>There are no albums yet. Choose photos that belong together and press N to make one.</source>
            <translation>Aún no hay álbumes. Elegir fotos que vayan juntas y pulsar N para crear uno.</translation>
        </message>
        <message>
            <source>Looking for homes …</source>
            <translation>Buscando álbum …</translation>
        </message>
        <message>
            <source>No album is like these photos enough. Every photo that you put into one teaches what it holds.</source>
            <translation>Ningún álbum se parece lo bastante a estas fotos. Cada foto que pones en uno enseña qué contiene.</translation>
        </message>
        <message>
            <source>No guess is that sure. Move the slider towards generous, or decide photo by photo.</source>
            <translation>Ninguna suposición es tan segura. Mover el control hacia generoso o decidir foto por foto.</translation>
        </message>
        <message>
            <source>Thinking again</source>
            <translation>Pensando de nuevo</translation>
        </message>
        <message>
            <source>Photos that seem to be in the wrong album appear here.</source>
            <translation>Las fotos que parecen estar en un álbum equivocado aparecen aquí.</translation>
        </message>
        <message>
            <source>Nothing to doubt</source>
            <translation>Nada que dudar</translation>
        </message>
        <message>
            <source>What you put into albums agrees with where photos are.</source>
            <translation>Lo que pusiste en los álbumes concuerda con el lugar de las fotos.</translation>
        </message>
        <message>
            <source>Nothing is unsorted</source>
            <translation>No hay nada sin clasificar</translation>
        </message>
        <message>
            <source>Photos that fit no album will wait here for you.</source>
            <translation>Las fotos que no caben en ningún álbum esperarán aquí.</translation>
        </message>
        <message>
            <source>Accept all {n}</source>
            <translation>Aceptar las {n}</translation>
        </message>
        <message>
            <source>Accept {n}</source>
            <translation>Aceptar {n}</translation>
        </message>
        <message>
            <source>Accept {n} above</source>
            <translation>Aceptar las {n} de arriba</translation>
        </message>
        <message>
            <source>{album}?</source>
            <translation>¿{album}?</translation>
        </message>
        <message>
            <source>{photos} that resemble no album enough</source>
            <translation>No se parecen lo bastante a ningún álbum: {photos}</translation>
        </message>
        <message>
            <source>{photos} · {words}, {percent} on average</source>
            <translation>{photos} · {words}, {percent} de media</translation>
        </message>
    </context>
</TS>
