<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
    <context>
        <name>About</name>
        <message>
            <source>About Albumen</source>
            <translation>Sobre o Albumen</translation>
        </message>
        <message>
            <source>Albumen</source>
            <translation>Albumen</translation>
        </message>
        <message>
            <source>Version {number}</source>
            <translation>Versão {number}</translation>
        </message>
        <message>
            <source>Turns folders of photos into albums that you can correct.
Your photos are never changed, and nothing leaves this computer.</source>
            <translation>Transforma pastas de fotos em álbuns que você pode corrigir.
Suas fotos nunca são alteradas, e nada sai deste computador.</translation>
        </message>
        <message>
            <source>Free software under the Apache licence 2.0. Built with Qt (LGPL).</source>
            <translation>Software livre sob a licença Apache 2.0. Feito com Qt (LGPL).</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
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
            <translation>Editar</translation>
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
            <translation>Visualizar</translation>
        </message>
        <message>
            <source>Go</source>
            <translation>Ir</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Ajuda</translation>
        </message>
        <message>
            <source>New album from selection</source>
            <translation>Novo álbum com a seleção</translation>
        </message>
        <message>
            <source>New empty album</source>
            <translation>Novo álbum vazio</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Renomear…</translation>
        </message>
        <message>
            <source>Use as cover</source>
            <translation>Usar como capa</translation>
        </message>
        <message>
            <source>All photos belong here</source>
            <translation>Todas as fotos pertencem aqui</translation>
        </message>
        <message>
            <source>Merge albums</source>
            <translation>Combinar álbuns</translation>
        </message>
        <message>
            <source>Merge into album…</source>
            <translation>Combinar com álbum…</translation>
        </message>
        <message>
            <source>Put below album…</source>
            <translation>Colocar dentro de álbum…</translation>
        </message>
        <message>
            <source>Take out to the top</source>
            <translation>Mover para o nível superior</translation>
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
            <translation>Desfazer</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Refazer</translation>
        </message>
        <message>
            <source>History…</source>
            <translation>Histórico…</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Selecionar tudo</translation>
        </message>
        <message>
            <source>Select none</source>
            <translation>Limpar seleção</translation>
        </message>
        <message>
            <source>Invert selection</source>
            <translation>Inverter seleção</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Pesquisar</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Voltar</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Avançar</translation>
        </message>
        <message>
            <source>All photos</source>
            <translation>Todas as fotos</translation>
        </message>
        <message>
            <source>Unsorted</source>
            <translation>Sem classificação</translation>
        </message>
        <message>
            <source>Second thoughts</source>
            <translation>Dúvidas</translation>
        </message>
        <message>
            <source>Duplicates and bursts</source>
            <translation>Duplicatas e sequências</translation>
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
            <translation>Atalhos de teclado</translation>
        </message>
        <message>
            <source>About Albumen</source>
            <translation>Sobre o Albumen</translation>
        </message>
        <message>
            <source>Organize folder…</source>
            <translation>Organizar pasta…</translation>
        </message>
        <message>
            <source>Open library…</source>
            <translation>Abrir fototeca…</translation>
        </message>
        <message>
            <source>Look for new photos</source>
            <translation>Procurar fotos novas</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>Stop what is running</source>
            <translation>Parar o que está em andamento</translation>
        </message>
        <message>
            <source>Pause what is running</source>
            <translation>Pausar o que está em andamento</translation>
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
            <translation>Fechar fototeca</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Sair</translation>
        </message>
        <message>
            <source>View photo</source>
            <translation>Ver foto</translation>
        </message>
        <message>
            <source>Open or close stack</source>
            <translation>Abrir ou fechar pilha</translation>
        </message>
        <message>
            <source>Move to album…</source>
            <translation>Mover para álbum…</translation>
        </message>
        <message>
            <source>Show also in album…</source>
            <translation>Mostrar também em álbum…</translation>
        </message>
        <message>
            <source>Belongs here</source>
            <translation>Pertence aqui</translation>
        </message>
        <message>
            <source>Remove from album</source>
            <translation>Remover do álbum</translation>
        </message>
        <message>
            <source>More like this</source>
            <translation>Mais como esta</translation>
        </message>
        <message>
            <source>Show in file manager</source>
            <translation>Mostrar no gerenciador de arquivos</translation>
        </message>
        <message>
            <source>Copy path</source>
            <translation>Copiar caminho</translation>
        </message>
        <message>
            <source>Move files to trash…</source>
            <translation>Mover arquivos para a lixeira…</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
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
            <translation>Decidir foto a foto</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>Disposição</translation>
        </message>
        <message>
            <source>Headings</source>
            <translation>Títulos</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>Ordenar por</translation>
        </message>
        <message>
            <source>Photos in their shape</source>
            <translation>Fotos na proporção original</translation>
        </message>
        <message>
            <source>Squares</source>
            <translation>Quadrados</translation>
        </message>
        <message>
            <source>No headings</source>
            <translation>Sem títulos</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Dias</translation>
        </message>
        <message>
            <source>Months</source>
            <translation>Meses</translation>
        </message>
        <message>
            <source>Albums</source>
            <translation>Álbuns</translation>
        </message>
        <message>
            <source>Oldest first</source>
            <translation>Mais antigas primeiro</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>Mais recentes primeiro</translation>
        </message>
        <message>
            <source>File name</source>
            <translation>Nome do arquivo</translation>
        </message>
        <message>
            <source>Surest first</source>
            <translation>Mais certas primeiro</translation>
        </message>
        <message>
            <source>Sidebar</source>
            <translation>Barra lateral</translation>
        </message>
        <message>
            <source>Inspector</source>
            <translation>Informações</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>Tela cheia</translation>
        </message>
        <message>
            <source>Larger photos</source>
            <translation>Fotos maiores</translation>
        </message>
        <message>
            <source>Smaller photos</source>
            <translation>Fotos menores</translation>
        </message>
        <message>
            <source>How sure Albumen is</source>
            <translation>Grau de certeza do Albumen</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Como no sistema</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Escuro</translation>
        </message>
    </context>
    <context>
        <name>AlbumPage</name>
        <message>
            <source>Its name</source>
            <translation>O nome</translation>
        </message>
        <message>
            <source>What you said</source>
            <translation>O que você disse</translation>
        </message>
        <message>
            <source>Albums in it</source>
            <translation>Álbuns dentro dele</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Fotos</translation>
        </message>
        <message>
            <source>Shown too</source>
            <translation>Também mostradas</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>Data</translation>
        </message>
        <message>
            <source>On disk</source>
            <translation>Em disco</translation>
        </message>
        <message>
            <source>Stands in</source>
            <translation>Fica em</translation>
        </message>
        <message numerus="yes">
            <source>Here by your word: %n photos</source>
            <translation>
                <numerusform>Aqui por decisão sua: %Ln foto</numerusform>
                <numerusform>Aqui por decisão sua: %Ln fotos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Ruled out by you: %n photos</source>
            <translation>
                <numerusform>Recusada por você: %Ln foto</numerusform>
                <numerusform>Recusadas por você: %Ln fotos</numerusform>
            </translation>
        </message>
        <message>
            <source>You made this album.</source>
            <translation>Você criou este álbum.</translation>
        </message>
        <message>
            <source>You chose its cover.</source>
            <translation>Você escolheu a capa.</translation>
        </message>
        <message>
            <source>You chose where it stands among the albums.</source>
            <translation>Você escolheu o lugar dele entre os álbuns.</translation>
        </message>
        <message>
            <source>Nothing yet. Move photos in, or say “keep here”, and it learns what belongs here.</source>
            <translation>Nada ainda. Mova fotos para cá ou use “Manter aqui”, e ele aprende o que pertence aqui.</translation>
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
            <translation>Álbuns</translation>
        </message>
        <message>
            <source>Enter takes the marked album.</source>
            <translation>Enter usa o álbum marcado.</translation>
        </message>
        <message>
            <source>Enter makes a new album “{name}”.</source>
            <translation>Enter cria um novo álbum “{name}”.</translation>
        </message>
        <message>
            <source>There is no such album.</source>
            <translation>Esse álbum não existe.</translation>
        </message>
    </context>
    <context>
        <name>albums</name>
        <message>
            <source>New album</source>
            <translation>Novo álbum</translation>
        </message>
        <message>
            <source>Merge into album</source>
            <translation>Combinar com álbum</translation>
        </message>
        <message>
            <source>Put below album</source>
            <translation>Colocar dentro de álbum</translation>
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message>
            <source>Suggestion</source>
            <translation>Sugestão</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mais</translation>
        </message>
        <message>
            <source>More about this suggestion</source>
            <translation>Mais sobre esta sugestão</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Agora não</translation>
        </message>
        <message>
            <source>The model is here. Name albums with it? Names that you gave stay.</source>
            <translation>O modelo está aqui. Dar nomes aos álbuns com ele? Os nomes que você deu ficam.</translation>
        </message>
        <message>
            <source>The model is here. Look at all photos with it? What you decided stays.</source>
            <translation>O modelo está aqui. Analisar todas as fotos com ele? O que você decidiu fica.</translation>
        </message>
        <message>
            <source>The model is used as soon as the current task is done.</source>
            <translation>O modelo será usado assim que a tarefa atual terminar.</translation>
        </message>
        <message>
            <source>Name albums</source>
            <translation>Dar nomes aos álbuns</translation>
        </message>
        <message>
            <source>Look at photos</source>
            <translation>Analisar fotos</translation>
        </message>
        <message>
            <source>{model} ({size}) would make much better albums than what is built in.</source>
            <translation>{model} ({size}) faria álbuns bem melhores que o recurso integrado.</translation>
        </message>
        <message>
            <source>{model} ({size}) would name albums by what it sees, not only by dates, places and folders.</source>
            <translation>{model} ({size}) daria nomes aos álbuns pelo que vê, não só por datas, lugares e pastas.</translation>
        </message>
        <message>
            <source>Get it…</source>
            <translation>Baixar…</translation>
        </message>
        <message>
            <source>From a folder…</source>
            <translation>De uma pasta…</translation>
        </message>
        <message>
            <source>Do not offer this again</source>
            <translation>Não sugerir de novo</translation>
        </message>
        <message>
            <source>Choose a model’s folder</source>
            <translation>Escolher a pasta de um modelo</translation>
        </message>
    </context>
    <context>
        <name>Bar</name>
        <message>
            <source>Suggest again</source>
            <translation>Sugerir de novo</translation>
        </message>
        <message>
            <source>Look again with what your decisions taught (R)</source>
            <translation>Procurar de novo com o que suas decisões ensinaram (R)</translation>
        </message>
        <message>
            <source>Looking for homes</source>
            <translation>Procurando álbuns</translation>
        </message>
        <message>
            <source>How sure is sure enough: strict or generous</source>
            <translation>Quanta certeza basta: rigoroso ou generoso</translation>
        </message>
        <message>
            <source>Strict</source>
            <translation>Rigoroso</translation>
        </message>
        <message>
            <source>Generous</source>
            <translation>Generoso</translation>
        </message>
        <message>
            <source>{n} of {all} guesses are at least {percent} sure</source>
            <translation>{n} de {all} palpites com pelo menos {percent} de certeza</translation>
        </message>
        <message>
            <source>{left} to go</source>
            <translation>A decidir: {left}</translation>
        </message>
        <message>
            <source>{n} decided, {left} to go, {time}</source>
            <translation>Decididas: {n}, a decidir: {left}, {time}</translation>
        </message>
        <message>
            <source>{n} decided, {left} to go</source>
            <translation>Decididas: {n}, a decidir: {left}</translation>
        </message>
    </context>
    <context>
        <name>Board</name>
        <message>
            <source>Suggestions</source>
            <translation>Sugestões</translation>
        </message>
    </context>
    <context>
        <name>Cards</name>
        <message>
            <source>What would change</source>
            <translation>O que mudaria</translation>
        </message>
    </context>
    <context>
        <name>ChangeModel</name>
        <message>
            <source>New</source>
            <translation>Novo</translation>
        </message>
        <message>
            <source>Grows</source>
            <translation>Cresce</translation>
        </message>
        <message>
            <source>Shrinks</source>
            <translation>Diminui</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Muda</translation>
        </message>
        <message>
            <source>Takes in</source>
            <translation>Incorpora</translation>
        </message>
        <message>
            <source>Splits</source>
            <translation>Divide-se</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Acaba</translation>
        </message>
        <message>
            <source>Unsorted</source>
            <translation>Sem classificação</translation>
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
            <translation>−{n} para {album}</translation>
        </message>
        <message>
            <source>others</source>
            <translation>outros</translation>
        </message>
        <message>
            <source>{n} that you placed stay</source>
            <translation>Ficam por decisão sua: {n}</translation>
        </message>
        <message>
            <source>follows from the others</source>
            <translation>decorre das outras</translation>
        </message>
        <message>
            <source>“{album}”</source>
            <translation>“{album}”</translation>
        </message>
    </context>
    <context>
        <name>Chip</name>
        <message>
            <source>{filter}: click to search without it</source>
            <translation>{filter}: clique para pesquisar sem isso</translation>
        </message>
        <message>
            <source>Filter {filter}, remove</source>
            <translation>Filtro {filter}, remover</translation>
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
            <translation>A foto, e onde ela poderia ficar</translation>
        </message>
        <message>
            <source>Name of the new album</source>
            <translation>Nome do novo álbum</translation>
        </message>
    </context>
    <context>
        <name>commands</name>
        <message>
            <source>Open a library first</source>
            <translation>Abra uma fototeca primeiro</translation>
        </message>
        <message>
            <source>Waits until the current task is done</source>
            <translation>Espera o fim da tarefa atual</translation>
        </message>
        <message>
            <source>Nothing is running</source>
            <translation>Nada está em andamento</translation>
        </message>
        <message>
            <source>Show photos first</source>
            <translation>Mostre fotos primeiro</translation>
        </message>
        <message>
            <source>There are no photos here</source>
            <translation>Não há fotos aqui</translation>
        </message>
        <message>
            <source>Select photos first</source>
            <translation>Selecione fotos primeiro</translation>
        </message>
        <message>
            <source>Select photos of an album first</source>
            <translation>Selecione fotos de um álbum primeiro</translation>
        </message>
        <message>
            <source>Select one photo first</source>
            <translation>Selecione uma foto primeiro</translation>
        </message>
        <message>
            <source>Select two albums first</source>
            <translation>Selecione dois álbuns primeiro</translation>
        </message>
        <message>
            <source>Select an album first</source>
            <translation>Selecione um álbum primeiro</translation>
        </message>
        <message>
            <source>Select one album first</source>
            <translation>Selecione um só álbum primeiro</translation>
        </message>
        <message>
            <source>There is nothing to undo</source>
            <translation>Não há nada para desfazer</translation>
        </message>
        <message>
            <source>There is nothing to redo</source>
            <translation>Não há nada para refazer</translation>
        </message>
        <message>
            <source>This is where you began</source>
            <translation>Aqui você começou</translation>
        </message>
        <message>
            <source>This is where you were last</source>
            <translation>Aqui você esteve por último</translation>
        </message>
        <message>
            <source>Go to {place}</source>
            <translation>Ir para {place}</translation>
        </message>
        <message>
            <source>Go to album “{name}”</source>
            <translation>Ir para o álbum “{name}”</translation>
        </message>
    </context>
    <context>
        <name>drops</name>
        <message>
            <source>Show {photos} also in “{album}”</source>
            <translation>Mostrar {photos} também em “{album}”</translation>
        </message>
        <message>
            <source>Move {photos} to “{album}”</source>
            <translation>Mover {photos} para “{album}”</translation>
        </message>
        <message>
            <source>New album</source>
            <translation>Novo álbum</translation>
        </message>
        <message>
            <source>New album with {photos}</source>
            <translation>Novo álbum com {photos}</translation>
        </message>
        <message>
            <source>Take {photos} out of the album</source>
            <translation>Tirar {photos} do álbum</translation>
        </message>
        <message>
            <source>Merge into “{album}”</source>
            <translation>Combinar com “{album}”</translation>
        </message>
        <message>
            <source>Put at the top</source>
            <translation>Colocar no nível superior</translation>
        </message>
        <message>
            <source>Put below “{album}”</source>
            <translation>Colocar dentro de “{album}”</translation>
        </message>
    </context>
    <context>
        <name>engine</name>
        <message>
            <source>Take in decisions about {0} and {1}</source>
            <extracomment>op</extracomment>
            <translation>Importar decisões sobre {0} e {1}</translation>
        </message>
        <message>
            <source>Take in decisions</source>
            <extracomment>op</extracomment>
            <translation>Importar decisões</translation>
        </message>
        <message>
            <source>Place {0} as decided before</source>
            <extracomment>op</extracomment>
            <translation>Colocar {0} como já decidido</translation>
        </message>
        <message>
            <source>Placed {0} as decided before</source>
            <extracomment>op, once it is done</extracomment>
            <translation>Colocado como já decidido: {0}</translation>
        </message>
        <message>
            <source>Place photos as decided before</source>
            <extracomment>op</extracomment>
            <translation>Colocar fotos como já decidido</translation>
        </message>
        <message>
            <source>Placed photos as decided before</source>
            <extracomment>op, once it is done</extracomment>
            <translation>Fotos colocadas como já decidido</translation>
        </message>
        <message>
            <source>Rename “{0}” to “{1}”</source>
            <extracomment>op</extracomment>
            <translation>Renomear “{0}” como “{1}”</translation>
        </message>
        <message>
            <source>Renamed “{0}” to “{1}”</source>
            <extracomment>op, once it is done</extracomment>
            <translation>“{0}” renomeado como “{1}”</translation>
        </message>
        <message>
            <source>Merge {0} into “{1}”</source>
            <extracomment>op</extracomment>
            <translation>Combinar {0} com “{1}”</translation>
        </message>
        <message>
            <source>Merged {0} into “{1}”</source>
            <extracomment>op, once it is done</extracomment>
            <translation>Combinado com “{1}”: {0}</translation>
        </message>
        <message>
            <source>Move {0} to “{1}”</source>
            <extracomment>op</extracomment>
            <translation>Mover {0} para “{1}”</translation>
        </message>
        <message>
            <source>Moved {0} to “{1}”</source>
            <extracomment>op, once it is done</extracomment>
            <translation>Movido para “{1}”: {0}</translation>
        </message>
        <message>
            <source>Show {0} also in “{1}”</source>
            <extracomment>op</extracomment>
            <translation>Mostrar {0} também em “{1}”</translation>
        </message>
        <message>
            <source>Showing {0} also in “{1}”</source>
            <extracomment>op, once it is done</extracomment>
            <translation>Agora também em “{1}”: {0}</translation>
        </message>
        <message numerus="yes">
            <source>Accept %n suggestions</source>
            <extracomment>op</extracomment>
            <translation>
                <numerusform>Aceitar %Ln sugestão</numerusform>
                <numerusform>Aceitar %Ln sugestões</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Accepted %n suggestions</source>
            <extracomment>op, once it is done</extracomment>
            <translation>
                <numerusform>%Ln sugestão aceita</numerusform>
                <numerusform>%Ln sugestões aceitas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Reject %n suggestions</source>
            <extracomment>op</extracomment>
            <translation>
                <numerusform>Recusar %Ln sugestão</numerusform>
                <numerusform>Recusar %Ln sugestões</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Rejected %n suggestions</source>
            <extracomment>op, once it is done</extracomment>
            <translation>
                <numerusform>%Ln sugestão recusada</numerusform>
                <numerusform>%Ln sugestões recusadas</numerusform>
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
            <translation>Confirmar {0} em {1}</translation>
        </message>
        <message>
            <source>Confirmed {0} in {1}</source>
            <extracomment>op, once it is done</extracomment>
            <translation>Confirmado em {1}: {0}</translation>
        </message>
        <message>
            <source>New cover for “{0}”</source>
            <extracomment>op</extracomment>
            <translation>Nova capa para “{0}”</translation>
        </message>
        <message>
            <source>Remove {0} from “{1}”</source>
            <extracomment>op</extracomment>
            <translation>Remover {0} de “{1}”</translation>
        </message>
        <message>
            <source>Removed {0} from “{1}”</source>
            <extracomment>op, once it is done</extracomment>
            <translation>Removido de “{1}”: {0}</translation>
        </message>
        <message>
            <source>New album “{0}” with {1}</source>
            <extracomment>op</extracomment>
            <translation>Novo álbum “{0}” com {1}</translation>
        </message>
        <message>
            <source>New album “{0}”</source>
            <extracomment>op</extracomment>
            <translation>Novo álbum “{0}”</translation>
        </message>
        <message>
            <source>Put {0} on top</source>
            <extracomment>op</extracomment>
            <translation>Colocar {0} no nível superior</translation>
        </message>
        <message>
            <source>Put {0} below “{1}”</source>
            <extracomment>op</extracomment>
            <translation>Colocar {0} dentro de “{1}”</translation>
        </message>
        <message numerus="yes">
            <source>Split “{0}” into %n albums</source>
            <extracomment>op</extracomment>
            <translation>
                <numerusform>Dividir “{0}” em %Ln álbum</numerusform>
                <numerusform>Dividir “{0}” em %Ln álbuns</numerusform>
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
            <translation>Agrupar {0} fotos em {1} álbuns</translation>
        </message>
        <message>
            <source>Grouped {0} photos into {1} albums</source>
            <extracomment>op, once it is done</extracomment>
            <translation>{0} fotos agrupadas em {1} álbuns</translation>
        </message>
        <message numerus="yes">
            <source>Group %n albums anew</source>
            <extracomment>op</extracomment>
            <translation>
                <numerusform>Reagrupar %Ln álbum</numerusform>
                <numerusform>Reagrupar %Ln álbuns</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Grouped %n albums anew</source>
            <extracomment>op, once it is done</extracomment>
            <translation>
                <numerusform>%Ln álbum reagrupado</numerusform>
                <numerusform>%Ln álbuns reagrupados</numerusform>
            </translation>
        </message>
        <message>
            <source>Place {0}</source>
            <extracomment>op</extracomment>
            <translation>Colocar {0} em álbuns</translation>
        </message>
        <message>
            <source>Placed {0}</source>
            <extracomment>op, once it is done</extracomment>
            <translation>Colocado em álbuns: {0}</translation>
        </message>
        <message numerus="yes">
            <source>Place %n new photos</source>
            <extracomment>op</extracomment>
            <translation>
                <numerusform>Colocar %Ln foto nova em álbuns</numerusform>
                <numerusform>Colocar %Ln fotos novas em álbuns</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Placed %n new photos</source>
            <extracomment>op, once it is done</extracomment>
            <translation>
                <numerusform>%Ln foto nova colocada em álbuns</numerusform>
                <numerusform>%Ln fotos novas colocadas em álbuns</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Name %n albums</source>
            <extracomment>op</extracomment>
            <translation>
                <numerusform>Dar nome a %Ln álbum</numerusform>
                <numerusform>Dar nome a %Ln álbuns</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Named %n albums</source>
            <extracomment>op, once it is done</extracomment>
            <translation>
                <numerusform>Nome dado a %Ln álbum</numerusform>
                <numerusform>Nome dado a %Ln álbuns</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose at least two albums to merge.</source>
            <extracomment>error</extracomment>
            <translation>Escolha pelo menos dois álbuns para combinar.</translation>
        </message>
        <message>
            <source>Photo {0} is not in “{1}”.</source>
            <extracomment>error</extracomment>
            <translation>A foto {0} não está em “{1}”.</translation>
        </message>
        <message>
            <source>“{0}” cannot stand below itself.</source>
            <extracomment>error</extracomment>
            <translation>“{0}” não pode ficar dentro de si mesmo.</translation>
        </message>
        <message>
            <source>Albums can stand {0} deep; “{1}” would stand deeper.</source>
            <extracomment>error</extracomment>
            <translation>Álbuns podem ter no máximo {0} níveis; “{1}” ficaria mais fundo.</translation>
        </message>
        <message>
            <source>“{0}” cannot be split that way.</source>
            <extracomment>error</extracomment>
            <translation>“{0}” não pode ser dividido dessa forma.</translation>
        </message>
        <message>
            <source>A name needs at least one letter.</source>
            <extracomment>error</extracomment>
            <translation>Um nome precisa de pelo menos uma letra.</translation>
        </message>
        <message>
            <source>There is no photo {0} in this library.</source>
            <extracomment>error</extracomment>
            <translation>Não há foto {0} nesta fototeca.</translation>
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
            <translation>Não há memória suficiente para este modelo. Feche outros programas, escolha um modelo menor ou use o descritor integrado (--embedder builtin).</translation>
        </message>
        <message>
            <source>There is no picture to learn from.</source>
            <extracomment>error</extracomment>
            <translation>Não há imagem com que aprender.</translation>
        </message>
        <message>
            <source>What the built-in descriptor had learned from this library is damaged or of another version. Index the library again to learn it anew.</source>
            <extracomment>error</extracomment>
            <translation>O que o descritor integrado aprendeu com esta fototeca está danificado ou é de outra versão. Indexe a fototeca novamente para que ele aprenda de novo.</translation>
        </message>
        <message>
            <source>A model in 8 bits sees pictures of one shape: choose --fit crop, or another precision.</source>
            <extracomment>error</extracomment>
            <translation>Um modelo em 8 bits vê imagens de uma só forma: escolha --fit crop ou outra precisão.</translation>
        </message>
        <message>
            <source>Numbers of 8 bits need OpenVINO. Install it with: pip install 'albumen[cpu-fast]'</source>
            <extracomment>error</extracomment>
            <translation>Números de 8 bits precisam do OpenVINO. Instale com: pip install 'albumen[cpu-fast]'</translation>
        </message>
        <message>
            <source>{0} is not on this computer: there is no complete {1} in the Hugging Face cache ({2}). Fetch it with: albumen models get {3}; or give the folder that holds it, or do without: albumen organize --embedder builtin.</source>
            <extracomment>error</extracomment>
            <translation>{0} não está neste computador: não há {1} completo no cache do Hugging Face ({2}). Baixe com: albumen models get {3}; ou indique a pasta que o contém, ou faça sem ele: albumen organize --embedder builtin.</translation>
        </message>
        <message>
            <source>{0} Give a folder in Hugging Face layout (config.json, preprocessor_config.json, model.safetensors), or do without: albumen organize --embedder builtin.</source>
            <extracomment>error</extracomment>
            <translation>{0} Indique uma pasta no formato do Hugging Face (config.json, preprocessor_config.json, model.safetensors) ou faça sem ele: albumen organize --embedder builtin.</translation>
        </message>
        <message>
            <source>There is no photo to bring the model to 8 bits with.</source>
            <extracomment>error</extracomment>
            <translation>Não há foto com que levar o modelo a 8 bits.</translation>
        </message>
        <message>
            <source>The model in 8 bits that this library keeps is damaged or of another version. Index again with: albumen index --precision auto</source>
            <extracomment>error</extracomment>
            <translation>O modelo em 8 bits que esta fototeca guarda está danificado ou é de outra versão. Indexe novamente com: albumen index --precision auto</translation>
        </message>
        <message>
            <source>The preprocessor_config.json in “{0}” asks for something that Albumen does not do ({1}).</source>
            <extracomment>error</extracomment>
            <translation>O preprocessor_config.json em “{0}” pede algo que o Albumen não faz ({1}).</translation>
        </message>
        <message>
            <source>{0} does not understand words. CLIP and SigLIP 2 do.</source>
            <extracomment>error</extracomment>
            <translation>{0} não entende palavras. CLIP e SigLIP 2 entendem.</translation>
        </message>
        <message>
            <source>The model in “{0}” lacks its vocabulary ({1}); fetch it again.</source>
            <extracomment>error</extracomment>
            <translation>Falta ao modelo em “{0}” o vocabulário ({1}); baixe-o novamente.</translation>
        </message>
        <message>
            <source>The vocabulary of the model in “{0}” is damaged: {1}</source>
            <extracomment>error</extracomment>
            <translation>O vocabulário do modelo em “{0}” está danificado: {1}</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <extracomment>reason</extracomment>
            <translation>O disco está cheio.</translation>
        </message>
        <message>
            <source>It may not be read or written.</source>
            <extracomment>reason</extracomment>
            <translation>Sem permissão de leitura ou gravação.</translation>
        </message>
        <message>
            <source>Nothing can be written there.</source>
            <extracomment>reason</extracomment>
            <translation>Não é possível gravar ali.</translation>
        </message>
        <message>
            <source>It is gone.</source>
            <extracomment>reason</extracomment>
            <translation>Não está mais lá.</translation>
        </message>
        <message>
            <source>The disk has an error.</source>
            <extracomment>reason</extracomment>
            <translation>O disco tem um erro.</translation>
        </message>
        <message>
            <source>Its path is too long.</source>
            <extracomment>reason</extracomment>
            <translation>O caminho é longo demais.</translation>
        </message>
        <message>
            <source>It is no plain file any more</source>
            <extracomment>error</extracomment>
            <translation>Não é mais um arquivo comum</translation>
        </message>
        <message>
            <source>The original has changed since Albumen read it. Run albumen index, then export again</source>
            <extracomment>error</extracomment>
            <translation>O original mudou desde que o Albumen o leu. Execute albumen index e exporte novamente</translation>
        </message>
        <message>
            <source>Windows allows symbolic links only in developer mode (Settings, For developers). Turn it on, or export copies.</source>
            <extracomment>error</extracomment>
            <translation>O Windows só permite links simbólicos no modo de desenvolvedor (Configurações, Para desenvolvedores). Ative-o ou exporte cópias.</translation>
        </message>
        <message>
            <source>{0} cannot hold symbolic links. Export copies instead.</source>
            <extracomment>error</extracomment>
            <translation>{0} não aceita links simbólicos. Exporte cópias.</translation>
        </message>
        <message>
            <source>what was written reads differently</source>
            <extracomment>error</extracomment>
            <translation>o que foi gravado difere ao ser lido</translation>
        </message>
        <message>
            <source>{0} belongs to the library itself. Choose another folder.</source>
            <extracomment>error</extracomment>
            <translation>{0} pertence à própria fototeca. Escolha outra pasta.</translation>
        </message>
        <message>
            <source>{0} is a file, not a folder. Choose another place.</source>
            <extracomment>error</extracomment>
            <translation>{0} é um arquivo, não uma pasta. Escolha outro lugar.</translation>
        </message>
        <message>
            <source>Nothing can be written into {0}. Choose another folder.</source>
            <extracomment>error</extracomment>
            <translation>Não é possível gravar em {0}. Escolha outra pasta.</translation>
        </message>
        <message>
            <source>“{0}” in {1} is a link to another place. Remove it or choose another folder.</source>
            <extracomment>error</extracomment>
            <translation>“{0}” em {1} é um link para outro lugar. Remova-o ou escolha outra pasta.</translation>
        </message>
        <message>
            <source>There is too little room in {0}: {1} are needed, {2} are free.</source>
            <extracomment>error</extracomment>
            <translation>Há pouco espaço em {0}: são necessários {1}, e há {2} livres.</translation>
        </message>
        <message>
            <source>{0} lies inside {1}, where your photos are. Choose a folder outside of it.</source>
            <extracomment>error</extracomment>
            <translation>{0} fica dentro de {1}, onde estão suas fotos. Escolha uma pasta fora dela.</translation>
        </message>
        <message>
            <source>Your photos in {0} lie inside {1}. Choose a folder that holds none of them.</source>
            <extracomment>error</extracomment>
            <translation>Suas fotos em {0} ficam dentro de {1}. Escolha uma pasta que não contenha nenhuma delas.</translation>
        </message>
        <message>
            <source>There is no free name for the list of files in {0}.</source>
            <extracomment>error</extracomment>
            <translation>Não há nome livre para a lista de arquivos em {0}.</translation>
        </message>
        <message>
            <source>The photos are exported, but not the list of them ({0}): {1}</source>
            <extracomment>error</extracomment>
            <translation>As fotos foram exportadas, mas a lista delas não ({0}): {1}</translation>
        </message>
        <message>
            <source>Files cannot be exported by “{0}”. Choose one of: {1}.</source>
            <extracomment>error</extracomment>
            <translation>Arquivos não podem ser exportados com “{0}”. Escolha uma destas opções: {1}.</translation>
        </message>
        <message>
            <source>{0} cannot be made. {1}</source>
            <extracomment>error</extracomment>
            <translation>Não é possível criar {0}. {1}</translation>
        </message>
        <message>
            <source>An export of this library is under way. Wait for it, or cancel it there.</source>
            <extracomment>error</extracomment>
            <translation>Uma exportação desta fototeca está em andamento. Espere por ela ou cancele-a ali.</translation>
        </message>
        <message>
            <source>a text</source>
            <extracomment>part</extracomment>
            <translation>um texto</translation>
        </message>
        <message>
            <source>a sound recording</source>
            <extracomment>part</extracomment>
            <translation>uma gravação de som</translation>
        </message>
        <message>
            <source>a video</source>
            <extracomment>part</extracomment>
            <translation>um vídeo</translation>
        </message>
        <message>
            <source>a web page</source>
            <extracomment>part</extracomment>
            <translation>uma página da web</translation>
        </message>
        <message>
            <source>a vector drawing</source>
            <extracomment>part</extracomment>
            <translation>um desenho vetorial</translation>
        </message>
        <message>
            <source>The rest of this animation is damaged.</source>
            <extracomment>error</extracomment>
            <translation>O resto desta animação está danificado.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <extracomment>reason</extracomment>
            <translation>O arquivo está vazio.</translation>
        </message>
        <message>
            <source>The file holds nothing but filler; its content was lost.</source>
            <extracomment>reason</extracomment>
            <translation>O arquivo só contém enchimento; seu conteúdo se perdeu.</translation>
        </message>
        <message>
            <source>The file is cut short; its end is missing.</source>
            <extracomment>reason</extracomment>
            <translation>O arquivo está cortado; falta o fim.</translation>
        </message>
        <message>
            <source>The file is cut short, and too little of it is left to show.</source>
            <extracomment>reason</extracomment>
            <translation>O arquivo está cortado, e o que resta é pouco para mostrar.</translation>
        </message>
        <message>
            <source>The file is damaged.</source>
            <extracomment>reason</extracomment>
            <translation>O arquivo está danificado.</translation>
        </message>
        <message>
            <source>This is not a picture, or it is damaged from its very beginning.</source>
            <extracomment>reason</extracomment>
            <translation>Isto não é uma imagem, ou está danificada desde o início.</translation>
        </message>
        <message>
            <source>The picture is too large to be shown on this computer.</source>
            <extracomment>reason</extracomment>
            <translation>A imagem é grande demais para ser mostrada neste computador.</translation>
        </message>
        <message>
            <source>The picture needs too much memory.</source>
            <extracomment>reason</extracomment>
            <translation>A imagem precisa de memória demais.</translation>
        </message>
        <message>
            <source>The picture made the decoder crash.</source>
            <extracomment>reason</extracomment>
            <translation>A imagem fez o decodificador falhar.</translation>
        </message>
        <message>
            <source>This is not a file that holds anything, but a folder, a pipe or a device.</source>
            <extracomment>reason</extracomment>
            <translation>Isto não é um arquivo com conteúdo, mas uma pasta, um pipe ou um dispositivo.</translation>
        </message>
        <message>
            <source>You have no permission to open this file.</source>
            <extracomment>reason</extracomment>
            <translation>Sem permissão para abrir este arquivo.</translation>
        </message>
        <message>
            <source>The file is no longer there.</source>
            <extracomment>reason</extracomment>
            <translation>O arquivo não está mais lá.</translation>
        </message>
        <message>
            <source>The file cannot be read; the drive may be faulty or away.</source>
            <extracomment>reason</extracomment>
            <translation>O arquivo não pode ser lido; a unidade pode estar com defeito ou desconectada.</translation>
        </message>
        <message>
            <source>The file was being changed while it was read.</source>
            <extracomment>reason</extracomment>
            <translation>O arquivo foi alterado enquanto era lido.</translation>
        </message>
        <message>
            <source>This is an unfinished download.</source>
            <extracomment>reason</extracomment>
            <translation>Isto é um download incompleto.</translation>
        </message>
        <message>
            <source>This is macOS’s companion file of a picture, not a picture.</source>
            <extracomment>reason</extracomment>
            <translation>Isto é um arquivo que o macOS cria junto a uma imagem, não uma imagem.</translation>
        </message>
        <message>
            <source>This is a note that another program left behind, not a picture.</source>
            <extracomment>reason</extracomment>
            <translation>Isto é uma nota deixada por outro programa, não uma imagem.</translation>
        </message>
        <message>
            <source>Pictures of this kind cannot be shown.</source>
            <extracomment>reason</extracomment>
            <translation>Imagens deste tipo não podem ser mostradas.</translation>
        </message>
        <message>
            <source>Only the upper part could be read; the file is cut short.</source>
            <extracomment>reason</extracomment>
            <translation>Só a parte de cima pôde ser lida; o arquivo está cortado.</translation>
        </message>
        <message>
            <source>The file is cut short; the picture may be coarser than it was.</source>
            <extracomment>reason</extracomment>
            <translation>O arquivo está cortado; a imagem pode ter menos detalhes do que tinha.</translation>
        </message>
        <message>
            <source>Only the preview inside this raw file is shown.</source>
            <extracomment>reason</extracomment>
            <translation>Só é mostrada a prévia contida neste arquivo RAW.</translation>
        </message>
        <message>
            <source>This raw file holds no preview; it was developed with standard settings.</source>
            <extracomment>reason</extracomment>
            <translation>Este arquivo RAW não contém prévia; foi revelado com os ajustes padrão.</translation>
        </message>
        <message numerus="yes">
            <source>Reading the picture took longer than %n seconds.</source>
            <extracomment>part</extracomment>
            <translation>
                <numerusform>A leitura da imagem levou mais de %Ln segundo.</numerusform>
                <numerusform>A leitura da imagem levou mais de %Ln segundos.</numerusform>
            </translation>
        </message>
        <message>
            <source>This is {0}, not a picture.</source>
            <extracomment>part</extracomment>
            <translation>Isto é {0}, não uma imagem.</translation>
        </message>
        <message numerus="yes">
            <source>Only the first of %n pages is shown.</source>
            <extracomment>part</extracomment>
            <translation>
                <numerusform>Só a primeira de %Ln página é mostrada.</numerusform>
                <numerusform>Só a primeira de %Ln páginas é mostrada.</numerusform>
            </translation>
        </message>
        <message>
            <source>ignored, as you asked</source>
            <extracomment>reason</extracomment>
            <translation>ignorado, como você pediu</translation>
        </message>
        <message>
            <source>the same folder as one that was read already</source>
            <extracomment>reason</extracomment>
            <translation>a mesma pasta que outra já lida</translation>
        </message>
        <message>
            <source>you have no permission to open it</source>
            <extracomment>reason</extracomment>
            <translation>sem permissão para abrir</translation>
        </message>
        <message>
            <source>it cannot be read</source>
            <extracomment>reason</extracomment>
            <translation>não pode ser lido</translation>
        </message>
        <message>
            <source>its path is too long for this system</source>
            <extracomment>reason</extracomment>
            <translation>o caminho é longo demais para este sistema</translation>
        </message>
        <message>
            <source>holds a .nomedia file</source>
            <extracomment>reason</extracomment>
            <translation>contém um arquivo .nomedia</translation>
        </message>
        <message>
            <source>This is a pipe between programs, not a file.</source>
            <extracomment>reason</extracomment>
            <translation>Isto é um pipe entre programas, não um arquivo.</translation>
        </message>
        <message>
            <source>This is a connection between programs, not a file.</source>
            <extracomment>reason</extracomment>
            <translation>Isto é uma conexão entre programas, não um arquivo.</translation>
        </message>
        <message>
            <source>This is a device, not a file.</source>
            <extracomment>reason</extracomment>
            <translation>Isto é um dispositivo, não um arquivo.</translation>
        </message>
        <message>
            <source>“{0}” is not a folder; choose the folder that your photos lie in.</source>
            <extracomment>error</extracomment>
            <translation>“{0}” não é uma pasta; escolha a pasta em que estão suas fotos.</translation>
        </message>
        <message>
            <source>You have no permission to open the folder “{0}”.</source>
            <extracomment>error</extracomment>
            <translation>Sem permissão para abrir a pasta “{0}”.</translation>
        </message>
        <message>
            <source>The folder “{0}” is not there; is the drive connected?</source>
            <extracomment>error</extracomment>
            <translation>A pasta “{0}” não está lá; a unidade está conectada?</translation>
        </message>
        <message>
            <source>The folder “{0}” cannot be opened; is the drive connected?</source>
            <extracomment>error</extracomment>
            <translation>A pasta “{0}” não pode ser aberta; a unidade está conectada?</translation>
        </message>
        <message>
            <source>The file .albumenignore in “{0}” cannot be read.</source>
            <extracomment>error</extracomment>
            <translation>O arquivo .albumenignore em “{0}” não pode ser lido.</translation>
        </message>
        <message>
            <source>One of the patterns of files to ignore makes no sense: {0}.</source>
            <extracomment>error</extracomment>
            <translation>Um dos padrões de arquivos a ignorar não faz sentido: {0}.</translation>
        </message>
        <message>
            <source>The folder “{0}” was exchanged while it was being read; please try again.</source>
            <extracomment>error</extracomment>
            <translation>A pasta “{0}” foi trocada enquanto era lida; tente novamente.</translation>
        </message>
        <message>
            <source>This is a link to something that is not there.</source>
            <extracomment>part</extracomment>
            <translation>Isto é um link para algo que não está lá.</translation>
        </message>
        <message>
            <source>You have no permission to look at this file.</source>
            <extracomment>part</extracomment>
            <translation>Sem permissão para examinar este arquivo.</translation>
        </message>
        <message>
            <source>The system cannot say anything about this file: {0}.</source>
            <extracomment>part</extracomment>
            <translation>O sistema não consegue dizer nada sobre este arquivo: {0}.</translation>
        </message>
        <message>
            <source>This is a link that leads back to itself.</source>
            <extracomment>part</extracomment>
            <translation>Isto é um link que leva de volta a si mesmo.</translation>
        </message>
        <message>
            <source>There is no model called “{0}”. Choose one of: {1}; or say owner/repository as it stands on the hub, or a folder.</source>
            <extracomment>error</extracomment>
            <translation>Não há modelo chamado “{0}”. Escolha um destes: {1}; ou indique proprietário/repositório como está no hub, ou uma pasta.</translation>
        </message>
        <message>
            <source>The drive on which “{0}” should lie is not there. HF_HOME names another place.</source>
            <extracomment>error</extracomment>
            <translation>A unidade em que “{0}” deveria estar não está lá. HF_HOME indica outro lugar.</translation>
        </message>
        <message>
            <source>There is not enough room for {0}: {1} MB are still to come, and of the {2} MB that are free where “{3}” lies, {4} MB should stay so. Make room, or set HF_HOME to a place that has some.</source>
            <extracomment>error</extracomment>
            <translation>Não há espaço suficiente para {0}: ainda faltam {1} MB, e dos {2} MB livres onde fica “{3}”, {4} MB devem continuar livres. Libere espaço ou defina HF_HOME para um lugar que o tenha.</translation>
        </message>
        <message>
            <source>No model on the hub can be called “{0}”.</source>
            <extracomment>error</extracomment>
            <translation>Nenhum modelo no hub pode se chamar “{0}”.</translation>
        </message>
        <message>
            <source>What answers at {0} is not the hub, or speaks another language ({1}). On a public network, sign in to it first.</source>
            <extracomment>error</extracomment>
            <translation>O que responde em {0} não é o hub ou fala outra língua ({1}). Em uma rede pública, entre nela primeiro.</translation>
        </message>
        <message>
            <source>The repository “{0}” holds no weights that Albumen can open (model.safetensors).</source>
            <extracomment>error</extracomment>
            <translation>O repositório “{0}” não contém pesos que o Albumen possa abrir (model.safetensors).</translation>
        </message>
        <message>
            <source>The repository “{0}” holds no model that looks at pictures: it lacks config.json or preprocessor_config.json.</source>
            <extracomment>error</extracomment>
            <translation>O repositório “{0}” não contém um modelo que analise imagens: falta config.json ou preprocessor_config.json.</translation>
        </message>
        <message>
            <source>The weights of “{0}” are on the hub only as a pickle, which can run foreign code when it is opened. Albumen fetches weights in the safetensors format (model.safetensors).</source>
            <extracomment>error</extracomment>
            <translation>Os pesos de “{0}” só estão no hub como pickle, que pode executar código alheio ao ser aberto. O Albumen baixa pesos no formato safetensors (model.safetensors).</translation>
        </message>
        <message>
            <source>The proxy or certificates that the environment names cannot be used: {0}</source>
            <extracomment>error</extracomment>
            <translation>O proxy ou os certificados que o ambiente indica não podem ser usados: {0}</translation>
        </message>
        <message>
            <source>Nothing is fetched, because HF_HUB_OFFLINE is set. Unset it to go online, or name a folder that holds a model.</source>
            <extracomment>error</extracomment>
            <translation>Nada é baixado, porque HF_HUB_OFFLINE está definida. Remova-a para se conectar ou indique uma pasta que contenha um modelo.</translation>
        </message>
        <message>
            <source>“{0}” is handed out only to those who have accepted its licence. Accept it at {1}/{2}, make a token at {3}/settings/tokens, and set HF_TOKEN to it.</source>
            <extracomment>error</extracomment>
            <translation>“{0}” só é entregue a quem aceitou a licença. Aceite-a em {1}/{2}, crie um token em {3}/settings/tokens e defina HF_TOKEN com ele.</translation>
        </message>
        <message>
            <source>There is no model “{0}” at {1}; or it is private, and HF_TOKEN holds no token that opens it.</source>
            <extracomment>error</extracomment>
            <translation>Não há modelo “{0}” em {1}; ou ele é privado, e HF_TOKEN não contém um token que o abra.</translation>
        </message>
        <message>
            <source>{0} is in trouble (it answers {1}). Try again later. What has arrived is kept: the same command goes on from here.</source>
            <extracomment>error</extracomment>
            <translation>{0} está com problemas (responde {1}). Tente novamente mais tarde. O que chegou fica guardado: o mesmo comando continua daqui.</translation>
        </message>
        <message>
            <source>{0} cannot be reached: {1}. Check the network, and HTTPS_PROXY where there is a proxy.</source>
            <extracomment>error</extracomment>
            <translation>Não é possível acessar {0}: {1}. Verifique a rede, e HTTPS_PROXY se houver um proxy.</translation>
        </message>
        <message>
            <source>{0} refuses “{1}” ({2}). If HF_TOKEN is set, or you are logged in, that token is not accepted.</source>
            <extracomment>error</extracomment>
            <translation>{0} recusa “{1}” ({2}). Se HF_TOKEN está definida ou há uma sessão iniciada, esse token não é aceito.</translation>
        </message>
        <message>
            <source>A file of “{0}” is not at {1} any more. Ask again with the same command.</source>
            <extracomment>error</extracomment>
            <translation>Um arquivo de “{0}” não está mais em {1}. Peça novamente com o mesmo comando.</translation>
        </message>
        <message>
            <source>The Hugging Face cache cannot be written to ({0}): {1}. HF_HOME names another place.</source>
            <extracomment>part</extracomment>
            <translation>Não é possível gravar no cache do Hugging Face ({0}): {1}. HF_HOME indica outro lugar.</translation>
        </message>
        <message>
            <source>The Hugging Face cache cannot be written to: {0}. HF_HOME names another place.</source>
            <extracomment>part</extracomment>
            <translation>Não é possível gravar no cache do Hugging Face: {0}. HF_HOME indica outro lugar.</translation>
        </message>
        <message>
            <source>The disk is full ({0}). Make room, or set HF_HOME to a place that has some. What has arrived is kept: the same command goes on from here.</source>
            <extracomment>part</extracomment>
            <translation>O disco está cheio ({0}). Libere espaço ou defina HF_HOME para um lugar que o tenha. O que chegou fica guardado: o mesmo comando continua daqui.</translation>
        </message>
        <message>
            <source>The disk is full. Make room, or set HF_HOME to a place that has some. What has arrived is kept: the same command goes on from here.</source>
            <extracomment>part</extracomment>
            <translation>O disco está cheio. Libere espaço ou defina HF_HOME para um lugar que o tenha. O que chegou fica guardado: o mesmo comando continua daqui.</translation>
        </message>
        <message>
            <source>The file {0} of “{1}” arrived damaged, twice: its checksum is not the one that {2} states. Nothing of it was kept. Try again later, or over another network.</source>
            <extracomment>error</extracomment>
            <translation>O arquivo {0} de “{1}” chegou danificado duas vezes: a soma de verificação não é a que {2} informa. Nada dele foi guardado. Tente novamente mais tarde ou por outra rede.</translation>
        </message>
        <message>
            <source>The connection to {0} broke: {1}. What has arrived is kept: the same command goes on from here.</source>
            <extracomment>error</extracomment>
            <translation>A conexão com {0} caiu: {1}. O que chegou fica guardado: o mesmo comando continua daqui.</translation>
        </message>
        <message>
            <source>The weights in “{0}” do not fit its config.json; fetch the model again.</source>
            <extracomment>error</extracomment>
            <translation>Os pesos em “{0}” não combinam com seu config.json; baixe o modelo novamente.</translation>
        </message>
        <message>
            <source>The model in “{0}” cannot be opened; fetch it again. ({1})</source>
            <extracomment>error</extracomment>
            <translation>O modelo em “{0}” não pode ser aberto; baixe-o novamente. ({1})</translation>
        </message>
        <message>
            <source>The file “{0}” is damaged or incomplete: fetch the model again.</source>
            <extracomment>error</extracomment>
            <translation>O arquivo “{0}” está danificado ou incompleto: baixe o modelo novamente.</translation>
        </message>
        <message>
            <source>The file “{0}” is incomplete: fetch the model again.</source>
            <extracomment>error</extracomment>
            <translation>O arquivo “{0}” está incompleto: baixe o modelo novamente.</translation>
        </message>
        <message>
            <source>The file “{0}” is damaged: fetch the model again.</source>
            <extracomment>error</extracomment>
            <translation>O arquivo “{0}” está danificado: baixe o modelo novamente.</translation>
        </message>
        <message>
            <source>“{0}” does not look at photos. Choose one of: {1}.</source>
            <extracomment>error</extracomment>
            <translation>“{0}” não analisa fotos. Escolha um destes: {1}.</translation>
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
            <translation>Não há lista de categorias chamada “{0}”. Escolha uma destas: {1}; ou um arquivo .json ou .csv.</translation>
        </message>
        <message>
            <source>{0} must list between two and {1} different categories; it has {2}.</source>
            <extracomment>error</extracomment>
            <translation>{0} deve listar entre duas e {1} categorias diferentes; tem {2}.</translation>
        </message>
        <message>
            <source>The categories in {0} cannot be read: {1}.</source>
            <extracomment>error</extracomment>
            <translation>As categorias em {0} não podem ser lidas: {1}.</translation>
        </message>
        <message>
            <source>There is no namer called “{0}”. Choose one of: facts, {1}; or ollama:MODEL, owner/repository as on the hub, a model's folder, or the address of a model server.</source>
            <extracomment>error</extracomment>
            <translation>Não há nomeador chamado “{0}”. Escolha um destes: facts, {1}; ou ollama:MODELO, proprietário/repositório como no hub, a pasta de um modelo ou o endereço de um servidor de modelos.</translation>
        </message>
        <message>
            <source>No LLaVA is on this computer: there is none in the Hugging Face cache ({0}). Fetch one, for instance with: albumen models get {1}, or without a graphics card: albumen models get {2}; or do without: --namer facts.</source>
            <extracomment>error</extracomment>
            <translation>Não há LLaVA neste computador: não existe nenhum no cache do Hugging Face ({0}). Baixe um, por exemplo com: albumen models get {1}, ou sem placa de vídeo: albumen models get {2}; ou faça sem ele: --namer facts.</translation>
        </message>
        <message>
            <source>“{0}” is not on this computer: there is no complete {1} in the Hugging Face cache ({2}). Fetch it with: {3}; or do without: --namer facts.</source>
            <extracomment>error</extracomment>
            <translation>“{0}” não está neste computador: não há {1} completo no cache do Hugging Face ({2}). Baixe com: {3}; ou faça sem ele: --namer facts.</translation>
        </message>
        <message>
            <source>“{0}” is no address of a server: it must begin with http:// or https://.</source>
            <extracomment>error</extracomment>
            <translation>“{0}” não é um endereço de servidor: deve começar com http:// ou https://.</translation>
        </message>
        <message>
            <source>“{0}” is no address of a server ({1}).</source>
            <extracomment>error</extracomment>
            <translation>“{0}” não é um endereço de servidor ({1}).</translation>
        </message>
        <message>
            <source>Cancelled.</source>
            <extracomment>error</extracomment>
            <translation>Cancelado.</translation>
        </message>
        <message>
            <source>What answers at {0} is no model server: it speaks no JSON. Check the address.</source>
            <extracomment>error</extracomment>
            <translation>O que responde em {0} não é um servidor de modelos: não fala JSON. Verifique o endereço.</translation>
        </message>
        <message>
            <source>The model server at {0} refuses ({1}).</source>
            <extracomment>error</extracomment>
            <translation>O servidor de modelos em {0} recusa ({1}).</translation>
        </message>
        <message>
            <source>The model server at {0} sends questions on to another address, which is not followed. Name that address instead, if you trust it.</source>
            <extracomment>error</extracomment>
            <translation>O servidor de modelos em {0} encaminha as perguntas para outro endereço, que não é seguido. Se confiar nesse endereço, indique-o diretamente.</translation>
        </message>
        <message>
            <source>The model in “{0}” needs a package that is not installed: {1}</source>
            <extracomment>error</extracomment>
            <translation>O modelo em “{0}” precisa de um pacote que não está instalado: {1}</translation>
        </message>
        <message>
            <source>A namer in 8 or 4 bits needs bitsandbytes. Install it with: pip install 'albumen[quantised]'</source>
            <extracomment>error</extracomment>
            <translation>Um nomeador em 8 ou 4 bits precisa do bitsandbytes. Instale com: pip install 'albumen[quantised]'</translation>
        </message>
        <message>
            <source>There is not enough memory for {0}. Close other programs, choose a smaller model or --namer_precision int4, or do without: --namer facts.</source>
            <extracomment>error</extracomment>
            <translation>Não há memória suficiente para {0}. Feche outros programas, escolha um modelo menor ou --namer_precision int4, ou faça sem ele: --namer facts.</translation>
        </message>
        <message>
            <source>The model in “{0}” does not say how it is asked (it has no chat template); choose another.</source>
            <extracomment>error</extracomment>
            <translation>O modelo em “{0}” não diz como ser consultado (não tem modelo de conversa); escolha outro.</translation>
        </message>
        <message>
            <source>It has: {0}.</source>
            <extracomment>part</extracomment>
            <translation>Ele tem: {0}.</translation>
        </message>
        <message>
            <source>It has none yet.</source>
            <extracomment>part</extracomment>
            <translation>Ainda não tem nenhum.</translation>
        </message>
        <message>
            <source>What answers at {0} is not Ollama: it gives no message.</source>
            <extracomment>error</extracomment>
            <translation>O que responde em {0} não é o Ollama: não envia mensagem.</translation>
        </message>
        <message>
            <source>Ollama at {0} has no model that sees. Fetch one, for instance with: ollama pull llava</source>
            <extracomment>error</extracomment>
            <translation>O Ollama em {0} não tem um modelo que veja. Baixe um, por exemplo com: ollama pull llava</translation>
        </message>
        <message>
            <source>Ollama at {0} has no model “{1}”. {2} Fetch it with: ollama pull {3}</source>
            <extracomment>error</extracomment>
            <translation>O Ollama em {0} não tem o modelo “{1}”. {2} Baixe com: ollama pull {3}</translation>
        </message>
        <message>
            <source>What answers at {0} is not Ollama: it lists no models.</source>
            <extracomment>error</extracomment>
            <translation>O que responde em {0} não é o Ollama: não lista modelos.</translation>
        </message>
        <message>
            <source>What answers at {0} does not speak OpenAI's protocol: it gives no message.</source>
            <extracomment>error</extracomment>
            <translation>O que responde em {0} não fala o protocolo da OpenAI: não envia mensagem.</translation>
        </message>
        <message>
            <source>The model server at {0} asks for a key: put it into the environment variable ALBUMEN_NAMER_KEY.</source>
            <extracomment>error</extracomment>
            <translation>O servidor de modelos em {0} pede uma chave: coloque-a na variável de ambiente ALBUMEN_NAMER_KEY.</translation>
        </message>
        <message>
            <source>The server at {0} has several models ({1}). Say which one is meant: --namer {2}#NAME</source>
            <extracomment>error</extracomment>
            <translation>O servidor em {0} tem vários modelos ({1}). Diga qual deles usar: --namer {2}#NAME</translation>
        </message>
        <message>
            <source>What answers at {0} does not speak OpenAI's protocol: it lists no models.</source>
            <extracomment>error</extracomment>
            <translation>O que responde em {0} não fala o protocolo da OpenAI: não lista modelos.</translation>
        </message>
        <message>
            <source>The list of towns is missing. Install Albumen again to name albums after places.</source>
            <extracomment>error</extracomment>
            <translation>Falta a lista de localidades. Instale o Albumen novamente para dar aos álbuns nomes de lugares.</translation>
        </message>
        <message>
            <source>The prompt {0} must begin with a line “version 1” and go on with what is asked.</source>
            <extracomment>error</extracomment>
            <translation>O prompt {0} deve começar com uma linha “version 1” e continuar com a pergunta.</translation>
        </message>
        <message>
            <source>The prompt {0} cannot be read: {1}.</source>
            <extracomment>error</extracomment>
            <translation>O prompt {0} não pode ser lido: {1}.</translation>
        </message>
        <message>
            <source>Looking for the parts of “{0}”</source>
            <extracomment>note</extracomment>
            <translation>Procurando as partes de “{0}”</translation>
        </message>
        <message>
            <source>“{0}” does not understand words. Search with clip or siglip2.</source>
            <extracomment>error</extracomment>
            <translation>“{0}” não entende palavras. Pesquise com clip ou siglip2.</translation>
        </message>
        <message>
            <source>Categories need a model that looks at photos: say which with --namer.</source>
            <extracomment>error</extracomment>
            <translation>Categorias precisam de um modelo que analise fotos: diga qual com --namer.</translation>
        </message>
        <message>
            <source>Loading {0}</source>
            <extracomment>part</extracomment>
            <translation>Carregando {0}</translation>
        </message>
        <message>
            <source>Learning colours and shapes from your photos</source>
            <extracomment>note</extracomment>
            <translation>Aprendendo cores e formas com suas fotos</translation>
        </message>
        <message>
            <source>Bringing {0} to 8 bits on some of your photos</source>
            <extracomment>note</extracomment>
            <translation>Levando {0} a 8 bits com algumas das suas fotos</translation>
        </message>
        <message>
            <source>Photo {0} has not been looked at yet: run albumen index first.</source>
            <extracomment>error</extracomment>
            <translation>A foto {0} ainda não foi analisada: execute albumen index primeiro.</translation>
        </message>
        <message>
            <source>These photos are not described yet. Run: albumen index</source>
            <extracomment>error</extracomment>
            <translation>Estas fotos ainda não foram descritas. Execute: albumen index</translation>
        </message>
        <message>
            <source>“{0}” holds albums, not photos; split one of them.</source>
            <extracomment>error</extracomment>
            <translation>“{0}” contém álbuns, não fotos; divida um deles.</translation>
        </message>
        <message>
            <source>“{0}” is too small to split.</source>
            <extracomment>error</extracomment>
            <translation>“{0}” é pequeno demais para dividir.</translation>
        </message>
        <message>
            <source>This library holds no folder yet. Add one with: albumen organize FOLDER</source>
            <extracomment>error</extracomment>
            <translation>Esta fototeca ainda não contém pastas. Adicione uma com: albumen organize PASTA</translation>
        </message>
        <message>
            <source>So that photos are recognised when a program rewrites their metadata</source>
            <extracomment>note</extracomment>
            <translation>Para reconhecer as fotos quando um programa regrava seus metadados</translation>
        </message>
        <message>
            <source>Loading the model</source>
            <extracomment>note</extracomment>
            <translation>Carregando o modelo</translation>
        </message>
        <message>
            <source>The photos have not been looked at yet: organize the folder first.</source>
            <extracomment>error</extracomment>
            <translation>As fotos ainda não foram analisadas: organize a pasta primeiro.</translation>
        </message>
        <message>
            <source>{0} cannot be shown: {1}</source>
            <extracomment>error</extracomment>
            <translation>{0} não pode ser mostrado: {1}</translation>
        </message>
        <message>
            <source>A map has 2 or 3 dimensions, not {0}.</source>
            <extracomment>error</extracomment>
            <translation>Um mapa tem 2 ou 3 dimensões, não {0}.</translation>
        </message>
        <message>
            <source>Finding neighbours</source>
            <extracomment>note</extracomment>
            <translation>Procurando vizinhas</translation>
        </message>
        <message>
            <source>Laying photos out</source>
            <extracomment>note</extracomment>
            <translation>Dispondo as fotos</translation>
        </message>
        <message>
            <source>There are no photos to group.</source>
            <extracomment>error</extracomment>
            <translation>Não há fotos para agrupar.</translation>
        </message>
        <message>
            <source>This is not the proposal that you saw: something has changed since. Look again.</source>
            <extracomment>error</extracomment>
            <translation>Esta não é a proposta que você viu: algo mudou desde então. Veja de novo.</translation>
        </message>
        <message>
            <source>The proposal changes no album “{0}”. See: albumen group --dry-run</source>
            <extracomment>error</extracomment>
            <translation>A proposta não muda nenhum álbum “{0}”. Veja: albumen group --dry-run</translation>
        </message>
        <message>
            <source>best so far {0}</source>
            <extracomment>note</extracomment>
            <translation>melhor até agora {0}</translation>
        </message>
        <message>
            <source>beginning with the settings of now</source>
            <extracomment>note</extracomment>
            <translation>começando com os ajustes atuais</translation>
        </message>
        <message numerus="yes">
            <source>There is nothing to tune yet: at least %n photos must be described.</source>
            <extracomment>error</extracomment>
            <translation>
                <numerusform>Ainda não há nada para ajustar: pelo menos %Ln foto precisa estar descrita.</numerusform>
                <numerusform>Ainda não há nada para ajustar: pelo menos %Ln fotos precisam estar descritas.</numerusform>
            </translation>
        </message>
        <message>
            <source>{0} photos in {1} albums</source>
            <extracomment>note</extracomment>
            <translation>{0} fotos em {1} álbuns</translation>
        </message>
        <message>
            <source>Looking at {0}</source>
            <extracomment>note</extracomment>
            <translation>Analisando {0}</translation>
        </message>
        <message>
            <source>There is no album {0} in this library.</source>
            <extracomment>error</extracomment>
            <translation>Não há álbum {0} nesta fototeca.</translation>
        </message>
        <message>
            <source>{0} overlaps with {1}, which this library already holds.</source>
            <extracomment>error</extracomment>
            <translation>{0} coincide em parte com {1}, que já está nesta fototeca.</translation>
        </message>
        <message>
            <source>There is no photo “{0}” in this library: give an id or a path.</source>
            <extracomment>error</extracomment>
            <translation>Não há foto “{0}” nesta fototeca: indique um número ou um caminho.</translation>
        </message>
        <message>
            <source>The setting “{0}” cannot be {1}. {2}</source>
            <extracomment>error</extracomment>
            <translation>O ajuste “{0}” não pode ser {1}. {2}</translation>
        </message>
        <message>
            <source>The setting “{0}” must lie between {1} and {2}; it is {3}.</source>
            <extracomment>error</extracomment>
            <translation>O ajuste “{0}” deve ficar entre {1} e {2}; está em {3}.</translation>
        </message>
        <message>
            <source>The settings in {0} cannot be read: {1}. Mend or delete that file.</source>
            <extracomment>error</extracomment>
            <translation>Os ajustes em {0} não podem ser lidos: {1}. Corrija ou apague esse arquivo.</translation>
        </message>
        <message>
            <source>There is no setting called {0}.</source>
            <extracomment>error</extracomment>
            <translation>Não há ajuste chamado {0}.</translation>
        </message>
        <message>
            <source>There is nothing to {0}.</source>
            <extracomment>error</extracomment>
            <translation>Não há nada para {0}.</translation>
        </message>
        <message>
            <source>That {0} may be sent pictures cannot be noted: {1}.</source>
            <extracomment>error</extracomment>
            <translation>Não é possível registrar que {0} pode receber imagens: {1}.</translation>
        </message>
        <message>
            <source>There is no library in {0}. Make one with: albumen organize FOLDER --library {1}</source>
            <extracomment>error</extracomment>
            <translation>Não há fototeca em {0}. Crie uma com: albumen organize PASTA --library {1}</translation>
        </message>
        <message>
            <source>The library in {0} cannot be opened: {1}.</source>
            <extracomment>error</extracomment>
            <translation>A fototeca em {0} não pode ser aberta: {1}.</translation>
        </message>
        <message>
            <source>The library in {0} cannot be used: {1}. What you said stands in {2}: move it away, make a new library and give it to `albumen decisions import`.</source>
            <extracomment>error</extracomment>
            <translation>A fototeca em {0} não pode ser usada: {1}. O que você disse está em {2}: mova esse arquivo para outro lugar, crie uma nova fototeca e passe-o a `albumen decisions import`.</translation>
        </message>
        <message>
            <source>The library in {0} cannot be used: {1}.</source>
            <extracomment>error</extracomment>
            <translation>A fototeca em {0} não pode ser usada: {1}.</translation>
        </message>
        <message>
            <source>Albumen is already at work on this library. Wait for it, or cancel it there.</source>
            <extracomment>error</extracomment>
            <translation>O Albumen já está trabalhando nesta fototeca. Espere por ele ou cancele ali.</translation>
        </message>
        <message>
            <source>This library was written by a newer Albumen (format {0}; this program knows {1}). Update Albumen to open it.</source>
            <extracomment>error</extracomment>
            <translation>Esta fototeca foi gravada por um Albumen mais novo (formato {0}; este programa conhece {1}). Atualize o Albumen para abri-la.</translation>
        </message>
        <message>
            <source>Something went wrong inside Albumen ({0}).</source>
            <extracomment>error</extracomment>
            <translation>Algo deu errado dentro do Albumen ({0}).</translation>
        </message>
        <message>
            <source>Albumen is still busy with the last task.</source>
            <extracomment>error</extracomment>
            <translation>O Albumen ainda está ocupado com a última tarefa.</translation>
        </message>
        <message>
            <source>The working process ended unexpectedly; what it had done is kept. Start again to go on.</source>
            <extracomment>error</extracomment>
            <translation>O processo de trabalho terminou inesperadamente; o que tinha feito fica guardado. Inicie novamente para continuar.</translation>
        </message>
        <message>
            <source>The worker ended with exit code {0}. Memory that ran out is the usual reason.</source>
            <extracomment>error</extracomment>
            <translation>O processo de trabalho terminou com o código {0}. O motivo habitual é falta de memória.</translation>
        </message>
        <message>
            <source>Leave out</source>
            <extracomment>setting</extracomment>
            <translation>Deixar de fora</translation>
        </message>
        <message>
            <source>Files and folders to leave out, as patterns like those of .gitignore.</source>
            <extracomment>setting</extracomment>
            <translation>Arquivos e pastas a deixar de fora, como padrões iguais aos de .gitignore.</translation>
        </message>
        <message>
            <source>Hidden pictures</source>
            <extracomment>setting</extracomment>
            <translation>Imagens ocultas</translation>
        </message>
        <message>
            <source>Also take pictures in hidden files and folders.</source>
            <extracomment>setting</extracomment>
            <translation>Incluir também imagens em arquivos e pastas ocultos.</translation>
        </message>
        <message>
            <source>Respect .nomedia</source>
            <extracomment>setting</extracomment>
            <translation>Respeitar .nomedia</translation>
        </message>
        <message>
            <source>Leave out folders that hold a .nomedia file, as Android's gallery does.</source>
            <extracomment>setting</extracomment>
            <translation>Deixar de fora pastas com um arquivo .nomedia, como faz a galeria do Android.</translation>
        </message>
        <message>
            <source>Descriptor</source>
            <extracomment>setting</extracomment>
            <translation>Descritor</translation>
        </message>
        <message>
            <source>What looks at the photos: auto (the best DINOv2 here), builtin, a model's folder, or a name that `albumen models` lists.</source>
            <extracomment>setting</extracomment>
            <translation>O que analisa as fotos: auto (o melhor DINOv2 daqui), builtin, a pasta de um modelo ou um nome que `albumen models` lista.</translation>
        </message>
        <message>
            <source>Search by words</source>
            <extracomment>setting</extracomment>
            <translation>Pesquisa por palavras</translation>
        </message>
        <message>
            <source>What finds photos by what words say is in them: off, clip, siglip2 or a model's folder. It describes all photos once more.</source>
            <extracomment>setting</extracomment>
            <translation>O que encontra fotos pelo que as palavras dizem que há nelas: off, clip, siglip2 ou a pasta de um modelo. Descreve todas as fotos mais uma vez.</translation>
        </message>
        <message>
            <source>Edges of photos</source>
            <extracomment>setting</extracomment>
            <translation>Bordas das fotos</translation>
        </message>
        <message>
            <source>How a photo fits a model's square: crop (as the model was tried) or whole (nothing is cut off).</source>
            <extracomment>setting</extracomment>
            <translation>Como uma foto cabe no quadrado de um modelo: crop (como o modelo foi testado) ou whole (nada é cortado).</translation>
        </message>
        <message>
            <source>Exact decoding</source>
            <extracomment>setting</extracomment>
            <translation>Decodificação exata</translation>
        </message>
        <message>
            <source>Decode JPEGs in full before a model sees them, as its reference does; slower, and hardly different.</source>
            <extracomment>setting</extracomment>
            <translation>Decodificar JPEGs por inteiro antes que um modelo os veja, como faz a referência dele; mais lento e quase igual.</translation>
        </message>
        <message>
            <source>Precision</source>
            <extracomment>setting</extracomment>
            <translation>Precisão</translation>
        </message>
        <message>
            <source>What numbers a model works with: auto (the fastest that gives the same), fp32, bf16, fp16, or int8 (needs the extra cpu-fast).</source>
            <extracomment>setting</extracomment>
            <translation>Com que números um modelo trabalha: auto (os mais rápidos que dão o mesmo), fp32, bf16, fp16 ou int8 (precisa do extra cpu-fast).</translation>
        </message>
        <message>
            <source>Few – many albums</source>
            <extracomment>setting</extracomment>
            <translation>Poucos – muitos álbuns</translation>
        </message>
        <message>
            <source>0 makes few large albums, 1 many small ones.</source>
            <extracomment>setting</extracomment>
            <translation>0 faz poucos álbuns grandes, 1 muitos pequenos.</translation>
        </message>
        <message>
            <source>Strict – generous</source>
            <extracomment>setting</extracomment>
            <translation>Rigoroso – generoso</translation>
        </message>
        <message>
            <source>0 leaves doubtful photos in Unsorted, 1 finds a home for most.</source>
            <extracomment>setting</extracomment>
            <translation>0 deixa fotos duvidosas em Sem classificação, 1 encontra lugar para a maioria.</translation>
        </message>
        <message>
            <source>Smallest album</source>
            <extracomment>setting</extracomment>
            <translation>Menor álbum</translation>
        </message>
        <message>
            <source>Fewer photos than this do not open an album.</source>
            <extracomment>setting</extracomment>
            <translation>Menos fotos do que isto não abrem um álbum.</translation>
        </message>
        <message>
            <source>Reducer</source>
            <extracomment>setting</extracomment>
            <translation>Redução</translation>
        </message>
        <message>
            <source>How vectors are brought to a few dimensions: umap, pca, tsne, pacmap or none.</source>
            <extracomment>setting</extracomment>
            <translation>Como os vetores são levados a poucas dimensões: umap, pca, tsne, pacmap ou none.</translation>
        </message>
        <message>
            <source>Clusterer</source>
            <extracomment>setting</extracomment>
            <translation>Agrupamento</translation>
        </message>
        <message>
            <source>How groups are found: hdbscan (by density), kmeans or agglomerative (both find out how many by themselves).</source>
            <extracomment>setting</extracomment>
            <translation>Como os grupos são encontrados: hdbscan (por densidade), kmeans ou agglomerative (ambos descobrem sozinhos quantos são).</translation>
        </message>
        <message>
            <source>Dimensions</source>
            <extracomment>setting</extracomment>
            <translation>Dimensões</translation>
        </message>
        <message>
            <source>How many dimensions photos are reduced to before they are grouped.</source>
            <extracomment>setting</extracomment>
            <translation>A quantas dimensões as fotos são reduzidas antes de serem agrupadas.</translation>
        </message>
        <message>
            <source>Seed</source>
            <extracomment>setting</extracomment>
            <translation>Semente</translation>
        </message>
        <message>
            <source>The same photos, settings and seed give the same albums.</source>
            <extracomment>setting</extracomment>
            <translation>As mesmas fotos, ajustes e semente dão os mesmos álbuns.</translation>
        </message>
        <message>
            <source>Namer</source>
            <extracomment>setting</extracomment>
            <translation>Nomeador</translation>
        </message>
        <message>
            <source>What names albums: auto or facts (dates, places, folder names), or what looks at photos: llava, a model's name or folder, or a model server's address; sheet:NAME looks at nine at once, captions:NAME describes them.</source>
            <extracomment>setting</extracomment>
            <translation>O que dá nomes aos álbuns: auto ou facts (datas, lugares, nomes de pastas), ou o que analisa fotos: llava, o nome ou a pasta de um modelo, ou o endereço de um servidor de modelos; sheet:NAME vê nove de uma vez, captions:NAME as descreve.</translation>
        </message>
        <message>
            <source>Language</source>
            <extracomment>setting</extracomment>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>The language of names by a model: auto (that of this computer), en, de, fr, es, it or pt.</source>
            <extracomment>setting</extracomment>
            <translation>O idioma dos nomes dados por um modelo: auto (o deste computador), en, de, fr, es, it ou pt.</translation>
        </message>
        <message>
            <source>Photos looked at</source>
            <extracomment>setting</extracomment>
            <translation>Fotos analisadas</translation>
        </message>
        <message>
            <source>Photos of an album that a model looks at; 0 takes 9, or 16 for small models.</source>
            <extracomment>setting</extracomment>
            <translation>Fotos de um álbum que um modelo analisa; 0 usa 9, ou 16 para modelos pequenos.</translation>
        </message>
        <message>
            <source>Namer's precision</source>
            <extracomment>setting</extracomment>
            <translation>Precisão do nomeador</translation>
        </message>
        <message>
            <source>What numbers a namer in this process works with: auto (16 bits; 32 on a processor that is no faster with 16), fp32, bf16, fp16, or int8 and int4 (need the extra quantised).</source>
            <extracomment>setting</extracomment>
            <translation>Com que números um nomeador neste processo trabalha: auto (16 bits; 32 em um processador que não é mais rápido com 16), fp32, bf16, fp16, ou int8 e int4 (precisam do extra quantised).</translation>
        </message>
        <message>
            <source>Let others name</source>
            <extracomment>setting</extracomment>
            <translation>Deixar outros darem nomes</translation>
        </message>
        <message>
            <source>Allow a namer on another computer: small pictures of some photos of every album are sent to it, with places, dates and names of folders.</source>
            <extracomment>setting</extracomment>
            <translation>Permitir um nomeador em outro computador: imagens pequenas de algumas fotos de cada álbum são enviadas a ele, com lugares, datas e nomes de pastas.</translation>
        </message>
        <message>
            <source>Device</source>
            <extracomment>setting</extracomment>
            <translation>Dispositivo</translation>
        </message>
        <message>
            <source>Where models run: auto, cuda, mps or cpu.</source>
            <extracomment>setting</extracomment>
            <translation>Onde os modelos são executados: auto, cuda, mps ou cpu.</translation>
        </message>
        <message>
            <source>Decoders</source>
            <extracomment>setting</extracomment>
            <translation>Decodificadores</translation>
        </message>
        <message>
            <source>How many pictures are read at once; 0 takes one per core.</source>
            <extracomment>setting</extracomment>
            <translation>Quantas imagens são lidas ao mesmo tempo; 0 usa uma por núcleo.</translation>
        </message>
        <message>
            <source>undo</source>
            <extracomment>word</extracomment>
            <translation>desfazer</translation>
        </message>
        <message>
            <source>redo</source>
            <extracomment>word</extracomment>
            <translation>refazer</translation>
        </message>
        <message>
            <source>categories</source>
            <extracomment>word</extracomment>
            <translation>categorias</translation>
        </message>
        <message numerus="yes">
            <source>%n albums</source>
            <extracomment>word</extracomment>
            <translation>
                <numerusform>%Ln álbum</numerusform>
                <numerusform>%Ln álbuns</numerusform>
            </translation>
        </message>
        <message>
            <source>Undone: {0}</source>
            <extracomment>word</extracomment>
            <translation>Desfeito: {0}</translation>
        </message>
        <message>
            <source>Redone: {0}</source>
            <extracomment>word</extracomment>
            <translation>Refeito: {0}</translation>
        </message>
        <message>
            <source>Back in the history</source>
            <extracomment>word</extracomment>
            <translation>De volta no histórico</translation>
        </message>
    </context>
    <context>
        <name>ErrorBar</name>
        <message>
            <source>Error</source>
            <translation>Erro</translation>
        </message>
        <message>
            <source>Details…</source>
            <translation>Detalhes…</translation>
        </message>
        <message>
            <source>Close message</source>
            <translation>Fechar mensagem</translation>
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
            <translation>Todos os álbuns</translation>
        </message>
        <message>
            <source>A folder, best an empty or a new one</source>
            <translation>Uma pasta, de preferência vazia ou nova</translation>
        </message>
        <message>
            <source>Export to</source>
            <translation>Exportar para</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Escolher…</translation>
        </message>
        <message>
            <source>Choose a folder to export to</source>
            <translation>Escolher uma pasta para a exportação</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>Cópias</translation>
        </message>
        <message>
            <source>Hard links</source>
            <translation>Links físicos</translation>
        </message>
        <message>
            <source>Symbolic links</source>
            <translation>Links simbólicos</translation>
        </message>
        <message>
            <source>Folders that would be made</source>
            <translation>Pastas que seriam criadas</translation>
        </message>
        <message>
            <source>Export albums into folders</source>
            <translation>Exportar álbuns em pastas</translation>
        </message>
        <message>
            <source>Nothing is overwritten, and every file is checked afterwards.</source>
            <translation>Nada é sobrescrito, e cada arquivo é conferido depois.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Which</source>
            <translation>O quê</translation>
        </message>
        <message>
            <source>Where to</source>
            <translation>Para onde</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Como</translation>
        </message>
        <message>
            <source>Choose where the folders should go.</source>
            <translation>Escolha para onde vão as pastas.</translation>
        </message>
        <message>
            <source>Complete files that stand on their own. They take as much space again.</source>
            <translation>Arquivos completos e independentes. Ocupam o mesmo espaço outra vez.</translation>
        </message>
        <message>
            <source>A second name for the same file: no extra space, on the same disk only.</source>
            <translation>Um segundo nome para o mesmo arquivo: sem espaço extra, só no mesmo disco.</translation>
        </message>
        <message>
            <source>Pointers to your photos: no extra space, and empty once a photo is moved.</source>
            <translation>Referências às suas fotos: sem espaço extra, e vazias se uma foto for movida.</translation>
        </message>
        <message>
            <source>There is nothing to export.</source>
            <translation>Não há nada para exportar.</translation>
        </message>
        <message>
            <source>{photos}, {size}, in {folders}</source>
            <translation>{photos}, {size}, em {folders}</translation>
        </message>
        <message>
            <source>{n} are there already.</source>
            <translation>Já estão lá: {n}.</translation>
        </message>
        <message>
            <source>{n} cannot be found now.</source>
            <translation>Não encontradas agora: {n}.</translation>
        </message>
        <message>
            <source>{size} are free there.</source>
            <translation>Espaço livre ali: {size}.</translation>
        </message>
        <message>
            <source>{name}   ·   {files}</source>
            <translation>{name}   ·   {files}</translation>
        </message>
        <message>
            <source>Only “{name}”</source>
            <translation>Só “{name}”</translation>
        </message>
        <message>
            <source>Only the {albums} chosen</source>
            <translation>Só a seleção ({albums})</translation>
        </message>
    </context>
    <context>
        <name>Frame</name>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>{at} of {count}</source>
            <translation>{at} de {count}</translation>
        </message>
        <message>
            <source>Back (Esc)</source>
            <translation>Voltar (Esc)</translation>
        </message>
        <message>
            <source>Every pixel as it is (Z)</source>
            <translation>Cada pixel como é (Z)</translation>
        </message>
        <message>
            <source>Turn the view (R)</source>
            <translation>Girar a visualização (R)</translation>
        </message>
        <message>
            <source>What is known of the photo (I)</source>
            <translation>O que se sabe da foto (I)</translation>
        </message>
        <message>
            <source>Filmstrip (T)</source>
            <translation>Tira de fotos (T)</translation>
        </message>
        <message>
            <source>Full screen (F)</source>
            <translation>Tela cheia (F)</translation>
        </message>
        <message>
            <source>Previous photo</source>
            <translation>Foto anterior</translation>
        </message>
        <message>
            <source>Next photo</source>
            <translation>Próxima foto</translation>
        </message>
        <message>
            <source>Play or pause (P)</source>
            <translation>Reproduzir ou pausar (P)</translation>
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
            <translation>{n}%</translation>
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
            <translation>Tamanho das fotos</translation>
        </message>
        <message>
            <source>{files} that cannot be shown, and why</source>
            <translation>{files} que não dá para mostrar, e por quê</translation>
        </message>
        <message>
            <source>{n} chosen</source>
            <translation>{n} na seleção</translation>
        </message>
        <message numerus="yes">
            <source>%n albums chosen</source>
            <translation>
                <numerusform>%Ln álbum na seleção</numerusform>
                <numerusform>%Ln álbuns na seleção</numerusform>
            </translation>
        </message>
        <message>
            <source>Chosen photos</source>
            <translation>Fotos selecionadas</translation>
        </message>
    </context>
    <context>
        <name>headings</name>
        <message>
            <source>In no album</source>
            <translation>Em nenhum álbum</translation>
        </message>
        <message>
            <source>Without a date</source>
            <translation>Sem data</translation>
        </message>
        <message>
            <source>d MMM yyyy</source>
            <translation>d 'de' MMM 'de' yyyy</translation>
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
            <translation>Mostrar também no álbum, em vez de mover</translation>
        </message>
        <message>
            <source>Give up</source>
            <translation>Desistir</translation>
        </message>
        <message>
            <source>While viewing a photo</source>
            <translation>Ao ver uma foto</translation>
        </message>
        <message>
            <source>While dragging photos</source>
            <translation>Ao arrastar fotos</translation>
        </message>
    </context>
    <context>
        <name>HistoryDialog</name>
        <message>
            <source>History</source>
            <translation>Histórico</translation>
        </message>
        <message>
            <source>Go back to here</source>
            <translation>Voltar até aqui</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Everything here can be undone, also tomorrow.</source>
            <translation>Tudo aqui pode ser desfeito, também amanhã.</translation>
        </message>
        <message>
            <source>Redo up to here</source>
            <translation>Refazer até aqui</translation>
        </message>
    </context>
    <context>
        <name>Inspector</name>
        <message>
            <source>Inspector</source>
            <translation>Informações</translation>
        </message>
        <message>
            <source>Choose a photo, and what is known of it stands here: its facts, its albums, and why it is there.</source>
            <translation>Escolha uma foto, e o que se sabe dela aparece aqui: os dados, os álbuns, e por que está neles.</translation>
        </message>
        <message>
            <source>Albumen has not looked at this photo yet.</source>
            <translation>O Albumen ainda não analisou esta foto.</translation>
        </message>
    </context>
    <context>
        <name>JobBar</name>
        <message>
            <source>Progress</source>
            <translation>Progresso</translation>
        </message>
        <message>
            <source>Getting a model</source>
            <translation>Baixando um modelo</translation>
        </message>
        <message>
            <source>Getting {model}</source>
            <translation>Baixando {model}</translation>
        </message>
        <message>
            <source>Getting ready…</source>
            <translation>Preparando…</translation>
        </message>
        <message>
            <source>Asking for the model…</source>
            <translation>Solicitando o modelo…</translation>
        </message>
    </context>
    <context>
        <name>Legend</name>
        <message>
            <source>Other photos, faintly</source>
            <translation>Outras fotos, ao fundo</translation>
        </message>
    </context>
    <context>
        <name>library</name>
        <message>
            <source>Choose a folder of photos</source>
            <translation>Escolher uma pasta de fotos</translation>
        </message>
        <message>
            <source>Open a library</source>
            <translation>Abrir uma fototeca</translation>
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
            <translation>Em pausa</translation>
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
            <translation>{said}  ·  ainda em andamento…</translation>
        </message>
        <message>
            <source>still working…</source>
            <translation>ainda em andamento…</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Parando…</translation>
        </message>
    </context>
    <context>
        <name>Lines</name>
        <message>
            <source>No guess yet</source>
            <translation>Ainda sem palpite</translation>
        </message>
        <message>
            <source>{album}: {words}, {percent}</source>
            <translation>{album}: {words}, {percent}</translation>
        </message>
        <message>
            <source>{album}: a guess, {words}, {percent}</source>
            <translation>{album}: um palpite, {words}, {percent}</translation>
        </message>
        <message>
            <source>{words}, {percent} on average</source>
            <translation>{words}, {percent} em média</translation>
        </message>
    </context>
    <context>
        <name>MapView</name>
        <message>
            <source>Add them</source>
            <translation>Adicionar</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Mapa</translation>
        </message>
        <message>
            <source>Save the map</source>
            <translation>Salvar o mapa</translation>
        </message>
        <message>
            <source>PNG picture (*.png)</source>
            <translation>Imagem PNG (*.png)</translation>
        </message>
        <message>
            <source>SVG drawing (*.svg)</source>
            <translation>Desenho SVG (*.svg)</translation>
        </message>
        <message>
            <source>The map could not be written to {path}.</source>
            <translation>O mapa não pôde ser gravado em {path}.</translation>
        </message>
        <message>
            <source>Saved {name}</source>
            <translation>{name} salvo</translation>
        </message>
        <message>
            <source>Add the missing photos to the map</source>
            <translation>Adicionar ao mapa as fotos que faltam</translation>
        </message>
        <message>
            <source>No date</source>
            <translation>Sem data</translation>
        </message>
        <message>
            <source>Other albums</source>
            <translation>Outros álbuns</translation>
        </message>
        <message>
            <source>Unsorted</source>
            <translation>Sem classificação</translation>
        </message>
        <message>
            <source>Other cameras</source>
            <translation>Outras câmeras</translation>
        </message>
        <message>
            <source>No camera known</source>
            <translation>Câmera desconhecida</translation>
        </message>
        <message>
            <source>Other categories</source>
            <translation>Outras categorias</translation>
        </message>
        <message>
            <source>No category</source>
            <translation>Sem categoria</translation>
        </message>
        <message numerus="yes">
            <source>%n photos are not on the map yet</source>
            <translation>
                <numerusform>%Ln foto ainda não está no mapa</numerusform>
                <numerusform>%Ln fotos ainda não estão no mapa</numerusform>
            </translation>
        </message>
        <message>
            <source>The map cannot be shown</source>
            <translation>O mapa não pode ser mostrado</translation>
        </message>
        <message>
            <source>Laying out the map</source>
            <translation>Montando o mapa</translation>
        </message>
        <message>
            <source>It appears here as soon as it is ready.</source>
            <translation>Ele aparece aqui assim que estiver pronto.</translation>
        </message>
        <message>
            <source>The map puts every photo beside those that look like it. Your albums stay as they are.</source>
            <translation>O mapa coloca cada foto ao lado das que se parecem com ela. Seus álbuns ficam como estão.</translation>
        </message>
        <message>
            <source>No map yet</source>
            <translation>Ainda sem mapa</translation>
        </message>
        <message>
            <source>It can be laid out when the work at hand is done.</source>
            <translation>Ele pode ser montado quando a tarefa atual terminar.</translation>
        </message>
        <message>
            <source>Lay out the map</source>
            <translation>Montar o mapa</translation>
        </message>
        <message numerus="yes">
            <source>%n photos, alike ones beside each other</source>
            <translation>
                <numerusform>%Ln foto, as parecidas lado a lado</numerusform>
                <numerusform>%Ln fotos, as parecidas lado a lado</numerusform>
            </translation>
        </message>
        <message>
            <source>Coloured by {what}</source>
            <translation>Cor por: {what}</translation>
        </message>
        <message>
            <source>{n} chosen</source>
            <translation>{n} na seleção</translation>
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
            <translation>Tudo funciona sem eles, e melhor com eles. Eles são executados neste computador.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Looking at photos</source>
            <translation>Analisar fotos</translation>
        </message>
        <message>
            <source>What albums are made from. Another one looks at all photos anew.</source>
            <translation>Aquilo de que os álbuns são feitos. Outro modelo analisa todas as fotos de novo.</translation>
        </message>
        <message>
            <source>Search by words</source>
            <translation>Pesquisa por palavras</translation>
        </message>
        <message>
            <source>Finds photos by what words say is in them.</source>
            <translation>Encontra fotos pelo que as palavras dizem que há nelas.</translation>
        </message>
        <message>
            <source>Naming</source>
            <translation>Dar nomes</translation>
        </message>
        <message>
            <source>Gives albums their names. Names that you gave always stay.</source>
            <translation>Dá nomes aos álbuns. Os nomes que você deu sempre ficam.</translation>
        </message>
        <message>
            <source>Built in</source>
            <translation>Integrado</translation>
        </message>
        <message>
            <source>Colours, shapes and textures. Nothing to fetch.</source>
            <translation>Cores, formas e texturas. Nada para baixar.</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Desativada</translation>
        </message>
        <message>
            <source>Search finds names, dates, places and files only.</source>
            <translation>A pesquisa só encontra nomes, datas, lugares e arquivos.</translation>
        </message>
        <message>
            <source>Dates, places and folders</source>
            <translation>Datas, lugares e pastas</translation>
        </message>
        <message>
            <source>What photos know of themselves. Built in.</source>
            <translation>O que as fotos sabem de si mesmas. Integrado.</translation>
        </message>
        <message>
            <source>From a folder…</source>
            <translation>De uma pasta…</translation>
        </message>
        <message>
            <source>{size} · {licence}, to be accepted on the hub</source>
            <translation>{size} · {licence}, a aceitar no hub</translation>
        </message>
        <message>
            <source>{size} · {licence}</source>
            <translation>{size} · {licence}</translation>
        </message>
        <message>
            <source>A model server that you run</source>
            <translation>Um servidor de modelos seu</translation>
        </message>
        <message>
            <source>Address, such as http://127.0.0.1:11434</source>
            <translation>Endereço, como http://127.0.0.1:11434</translation>
        </message>
        <message>
            <source>Address of a model server</source>
            <translation>Endereço de um servidor de modelos</translation>
        </message>
        <message>
            <source>Use this server for naming</source>
            <translation>Usar este servidor para dar nomes</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>Em uso</translation>
        </message>
        <message>
            <source>Here</source>
            <translation>Já baixado</translation>
        </message>
        <message>
            <source>Getting it…</source>
            <translation>Baixando…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Parar</translation>
        </message>
        <message>
            <source>Recommended</source>
            <translation>Recomendado</translation>
        </message>
        <message>
            <source>Get…</source>
            <translation>Baixar…</translation>
        </message>
        <message>
            <source>{n} %</source>
            <translation>{n}%</translation>
        </message>
        <message>
            <source>Choose a model’s folder</source>
            <translation>Escolher a pasta de um modelo</translation>
        </message>
        <message>
            <source>“{host}” is another computer. Small pictures of some photos of every album would be sent to it, with places, dates and names of folders.</source>
            <translation>“{host}” é outro computador. Imagens pequenas de algumas fotos de cada álbum seriam enviadas a ele, com lugares, datas e nomes de pastas.</translation>
        </message>
        <message>
            <source>{sentence} Whoever is on the way could read it.</source>
            <translation>{sentence} Quem estiver no caminho poderia ler tudo.</translation>
        </message>
        <message>
            <source>Send them to {host}</source>
            <translation>Enviar para {host}</translation>
        </message>
    </context>
    <context>
        <name>OfferDialog</name>
        <message>
            <source>Get {model}</source>
            <translation>Baixar {model}</translation>
        </message>
        <message>
            <source>Get {model}?</source>
            <translation>Baixar {model}?</translation>
        </message>
        <message>
            <source>Albumen goes online for this only, because you ask. Your photos stay here. You can stop at any time; what has come is kept.</source>
            <translation>O Albumen se conecta à internet só para isto, a seu pedido. Suas fotos ficam aqui. Você pode parar a qualquer momento; o que chegou fica guardado.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Get it</source>
            <translation>Baixar</translation>
        </message>
        <message>
            <source>It looks at your photos, so that albums follow what is in them. All of it runs here.</source>
            <translation>Ele analisa suas fotos, para que os álbuns sigam o que há nelas. Tudo é feito aqui.</translation>
        </message>
        <message>
            <source>It finds photos by words: “a dog on a beach”. All of it runs here.</source>
            <translation>Ele encontra fotos por palavras: “um cão na praia”. Tudo é feito aqui.</translation>
        </message>
        <message>
            <source>It looks at some photos of each album and gives it a name. All of it runs here.</source>
            <translation>Ele analisa algumas fotos de cada álbum e lhe dá um nome. Tudo é feito aqui.</translation>
        </message>
        <message>
            <source>{size}; {free} are free</source>
            <translation>{size}; espaço livre: {free}</translation>
        </message>
        <message>
            <source>{licence}, which you accept on the hub first</source>
            <translation>{licence}, que você aceita antes no hub</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamanho</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licença</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Origem</translation>
        </message>
        <message>
            <source>Kept in</source>
            <translation>Guardado em</translation>
        </message>
    </context>
    <context>
        <name>Outline</name>
        <message>
            <source>You named it or placed photos in it</source>
            <translation>Você deu o nome ou colocou fotos nele</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Fototeca</translation>
        </message>
        <message>
            <source>Albums</source>
            <translation>Álbuns</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Linha do tempo</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Lugares</translation>
        </message>
        <message>
            <source>Recent searches</source>
            <translation>Pesquisas recentes</translation>
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <source>Looking for photos</source>
            <translation>Procurando fotos</translation>
        </message>
        <message>
            <source>They appear here as they are found.</source>
            <translation>Elas aparecem aqui à medida que são encontradas.</translation>
        </message>
        <message>
            <source>Choose a folder, and Albumen sorts its photos into albums. The files stay where they are.</source>
            <translation>Escolha uma pasta, e o Albumen organiza as fotos em álbuns. Os arquivos ficam onde estão.</translation>
        </message>
        <message>
            <source>No photos yet</source>
            <translation>Ainda sem fotos</translation>
        </message>
        <message>
            <source>Organize folder…</source>
            <translation>Organizar pasta…</translation>
        </message>
        <message>
            <source>Nothing is unsorted</source>
            <translation>Nada sem classificação</translation>
        </message>
        <message>
            <source>Photos that fit no album would wait here for you.</source>
            <translation>Fotos que não combinam com nenhum álbum esperariam aqui por você.</translation>
        </message>
        <message>
            <source>No second thoughts</source>
            <translation>Sem dúvidas</translation>
        </message>
        <message>
            <source>Albumen is content with where your photos are.</source>
            <translation>O Albumen está satisfeito com o lugar das suas fotos.</translation>
        </message>
        <message>
            <source>No problems</source>
            <translation>Sem problemas</translation>
        </message>
        <message>
            <source>Every picture could be shown.</source>
            <translation>Todas as imagens puderam ser mostradas.</translation>
        </message>
        <message>
            <source>Copies of a photo, and shots of one moment, would stand here together.</source>
            <translation>Cópias de uma foto e fotos de um mesmo momento ficariam aqui juntas.</translation>
        </message>
        <message>
            <source>No duplicates and no bursts</source>
            <translation>Sem duplicatas nem sequências</translation>
        </message>
        <message>
            <source>Try fewer or other words: an album, a place, a year, a camera or a part of a file name.</source>
            <translation>Tente menos palavras ou outras: um álbum, um lugar, um ano, uma câmera ou parte do nome de um arquivo.</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nada encontrado</translation>
        </message>
        <message>
            <source>Clear search</source>
            <translation>Limpar pesquisa</translation>
        </message>
        <message>
            <source>Drag photos onto it in the sidebar.</source>
            <translation>Arraste fotos para ele na barra lateral.</translation>
        </message>
        <message>
            <source>This album is empty</source>
            <translation>Este álbum está vazio</translation>
        </message>
        <message>
            <source>Show all photos</source>
            <translation>Mostrar todas as fotos</translation>
        </message>
        <message>
            <source>No photos here</source>
            <translation>Sem fotos aqui</translation>
        </message>
        <message>
            <source>They may have left the disk.</source>
            <translation>Talvez não estejam mais no disco.</translation>
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
            <translation>O que você gostaria de fazer?</translation>
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
                <numerusform>Pilha de %Ln foto</numerusform>
                <numerusform>Pilha de %Ln fotos</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PhotoPage</name>
        <message>
            <source>Details</source>
            <translation>Detalhes</translation>
        </message>
        <message>
            <source>Albums</source>
            <translation>Álbuns</translation>
        </message>
        <message>
            <source>Why here</source>
            <translation>Por que aqui</translation>
        </message>
        <message>
            <source>Copies and bursts</source>
            <translation>Cópias e sequências</translation>
        </message>
        <message>
            <source>Look-alikes</source>
            <translation>Parecidas</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Arquivos</translation>
        </message>
        <message>
            <source>Like these, which you placed there:</source>
            <translation>Como estas, que você colocou ali:</translation>
        </message>
        <message>
            <source>Like these, which are typical of the album:</source>
            <translation>Como estas, que são típicas do álbum:</translation>
        </message>
        <message>
            <source>Move it there</source>
            <translation>Mover para lá</translation>
        </message>
        <message>
            <source>Where it may belong</source>
            <translation>Onde poderia ficar</translation>
        </message>
        <message>
            <source>Unsorted: it has no album of its own yet.</source>
            <translation>Sem classificação: ainda não tem álbum próprio.</translation>
        </message>
        <message>
            <source>Shown here too. {how}</source>
            <translation>Mostrada também aqui. {how}</translation>
        </message>
        <message>
            <source>Keep here</source>
            <translation>Manter aqui</translation>
        </message>
        <message>
            <source>Say that it belongs here; Albumen learns from it and never moves it</source>
            <translation>Dizer que pertence aqui; o Albumen aprende com isso e nunca a move</translation>
        </message>
        <message>
            <source>Not here</source>
            <translation>Aqui não</translation>
        </message>
        <message>
            <source>Take it out; Albumen never puts it here again</source>
            <translation>Tirar daqui; o Albumen nunca mais a coloca aqui</translation>
        </message>
        <message>
            <source>The best of these pictures; the others stand behind it.</source>
            <translation>A melhor destas imagens; as outras ficam atrás dela.</translation>
        </message>
        <message>
            <source>The same pixels as the first of these, in another file.</source>
            <translation>Os mesmos pixels da primeira destas, em outro arquivo.</translation>
        </message>
        <message>
            <source>A copy of the first of these, edited lightly.</source>
            <translation>Uma cópia da primeira destas, levemente editada.</translation>
        </message>
        <message>
            <source>A shot of the same burst as the first of these.</source>
            <translation>Uma foto da mesma sequência que a primeira destas.</translation>
        </message>
        <message>
            <source>{name} · {size}</source>
            <translation>{name} · {size}</translation>
        </message>
        <message>
            <source>Its drive or folder is away.</source>
            <translation>A unidade ou a pasta está desconectada.</translation>
        </message>
        <message>
            <source>Show in file manager</source>
            <translation>Mostrar no gerenciador de arquivos</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Mostrar todas</translation>
        </message>
        <message>
            <source>{percent} alike; the same picture would be 100 %</source>
            <translation>{percent} de semelhança; a mesma imagem teria 100%</translation>
        </message>
        <message>
            <source>Has the keyword “{text}”, as {n} of {of} others there.</source>
            <translation>Tem a palavra-chave “{text}”, como {n} de {of} outras ali.</translation>
        </message>
        <message>
            <source>Lies in a folder “{text}”, as {n} of {of} others there.</source>
            <translation>Está em uma pasta “{text}”, como {n} de {of} outras ali.</translation>
        </message>
        <message>
            <source>Taken on {text}, as {n} of {of} others there.</source>
            <translation>Tirada em {text}, como {n} de {of} outras ali.</translation>
        </message>
        <message>
            <source>Taken with {text}, as {n} of {of} others there.</source>
            <translation>Tirada com {text}, como {n} de {of} outras ali.</translation>
        </message>
        <message>
            <source>The nearest album:</source>
            <translation>O álbum mais próximo:</translation>
        </message>
        <message>
            <source>Another album is nearly as near:</source>
            <translation>Outro álbum está quase tão próximo:</translation>
        </message>
        <message>
            <source>But another album is nearer:</source>
            <translation>Mas outro álbum está mais próximo:</translation>
        </message>
    </context>
    <context>
        <name>photos</name>
        <message>
            <source>Move {photos} to</source>
            <translation>Mover {photos} para</translation>
        </message>
        <message>
            <source>Show {photos} also in</source>
            <translation>Mostrar {photos} também em</translation>
        </message>
        <message>
            <source>{files} could not be taken back</source>
            <translation>Não foi possível recuperar {files}</translation>
        </message>
        <message>
            <source>Moved {files} to the trash</source>
            <translation>Movido para a lixeira: {files}</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Desfazer</translation>
        </message>
        <message>
            <source>Copied the path of {photos}</source>
            <translation>Caminho de {photos} copiado</translation>
        </message>
    </context>
    <context>
        <name>phrases</name>
        <message>
            <source>“{name}”</source>
            <translation>“{name}”</translation>
        </message>
    </context>
    <context>
        <name>Portrait</name>
        <message>
            <source>The photo, small; a click shows it large</source>
            <translation>A foto, pequena; um clique a mostra grande</translation>
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
            <translation>Janela</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Páginas</translation>
        </message>
        <message>
            <source>Do it now</source>
            <translation>Fazer agora</translation>
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
            <translation>Como no sistema</translation>
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
            <source>Hold still</source>
            <translation>Sem movimento</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Com movimento</translation>
        </message>
        <message>
            <source>{n} %</source>
            <translation>{n}%</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Tamanho do texto</translation>
        </message>
        <message>
            <source>From the next start on.</source>
            <translation>A partir da próxima vez que abrir.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Start again now</source>
            <translation>Reiniciar agora</translation>
        </message>
        <message>
            <source>Whether pages and pictures glide into place.</source>
            <translation>Se páginas e imagens deslizam até o lugar.</translation>
        </message>
        <message>
            <source>Motion</source>
            <translation>Movimento</translation>
        </message>
        <message>
            <source>For experts</source>
            <translation>Para especialistas</translation>
        </message>
        <message>
            <source>Models…</source>
            <translation>Modelos…</translation>
        </message>
        <message>
            <source>The best that is here</source>
            <translation>O melhor daqui</translation>
        </message>
        <message>
            <source>What is built in</source>
            <translation>O integrado</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Desativada</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automático</translation>
        </message>
        <message>
            <source>Dates, places and folders</source>
            <translation>Datas, lugares e pastas</translation>
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
            <translation>Algo deu errado</translation>
        </message>
        <message>
            <source>Your photos and albums are safe. This report helps to mend it.</source>
            <translation>Suas fotos e álbuns estão seguros. Este relatório ajuda a corrigir o problema.</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Relatório</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>Copiar relatório</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
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
            <translation>Fotos que falam a favor</translation>
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
            <translation>Mostrar no gerenciador de arquivos</translation>
        </message>
        <message>
            <source>Remove from this list</source>
            <translation>Remover desta lista</translation>
        </message>
        <message>
            <source>Not there now</source>
            <translation>Não disponível agora</translation>
        </message>
        <message>
            <source>Open {name}</source>
            <translation>Abrir {name}</translation>
        </message>
        <message>
            <source>Remove {name} from this list</source>
            <translation>Remover {name} desta lista</translation>
        </message>
    </context>
    <context>
        <name>RegroupDialog</name>
        <message>
            <source>Regroup albums</source>
            <translation>Reagrupar álbuns</translation>
        </message>
        <message>
            <source>Look at all photos afresh</source>
            <translation>Analisar todas as fotos do zero</translation>
        </message>
        <message>
            <source>Show what would change</source>
            <translation>Mostrar o que mudaria</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Mais tarde</translation>
        </message>
        <message>
            <source>Otherwise albums go on as they are, and what is new or unsorted joins them.</source>
            <translation>Do contrário, os álbuns continuam como estão, e o que é novo ou sem classificação se junta a eles.</translation>
        </message>
        <message>
            <source>Few or many albums</source>
            <translation>Poucos ou muitos álbuns</translation>
        </message>
        <message>
            <source>Strict or generous: how many photos stay unsorted</source>
            <translation>Rigoroso ou generoso: quantas fotos ficam sem classificação</translation>
        </message>
        <message>
            <source>What regrouping would change</source>
            <translation>O que mudaria ao reagrupar</translation>
        </message>
        <message>
            <source>Few albums</source>
            <translation>Poucos álbuns</translation>
        </message>
        <message>
            <source>Many albums</source>
            <translation>Muitos álbuns</translation>
        </message>
        <message>
            <source>Strict</source>
            <translation>Rigoroso</translation>
        </message>
        <message>
            <source>Generous</source>
            <translation>Generoso</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progresso</translation>
        </message>
        <message>
            <source>Waiting until Albumen has finished its task …</source>
            <translation>Aguardando o Albumen concluir sua tarefa…</translation>
        </message>
        <message>
            <source>Looking at what would change …</source>
            <translation>Vendo o que mudaria…</translation>
        </message>
        <message>
            <source>Moving photos …</source>
            <translation>Movendo fotos…</translation>
        </message>
        <message>
            <source>Albums already are as they would be grouped. Move a slider to try other albums.</source>
            <translation>Os álbuns já estão como seriam agrupados. Mova um controle para tentar outros álbuns.</translation>
        </message>
        <message>
            <source>Nothing would change</source>
            <translation>Nada mudaria</translation>
        </message>
        <message>
            <source>{stay} of {albums} stay as they are. {moves} of {photos} would move; {before} unsorted would become {after}.</source>
            <translation>Ficam como estão: {stay} de {albums}. Mudariam de lugar: {moves} de {photos}. Sem classificação: de {before} para {after}.</translation>
        </message>
        <message>
            <source>There is no proposal</source>
            <translation>Não há proposta</translation>
        </message>
        <message>
            <source>Accept all</source>
            <translation>Aceitar tudo</translation>
        </message>
        <message>
            <source>Accept {n} of {all}</source>
            <translation>Aceitar {n} de {all}</translation>
        </message>
        <message>
            <source>All changes</source>
            <translation>Todas as mudanças</translation>
        </message>
        <message>
            <source>The settings are others now. Show what would change before you accept it.</source>
            <translation>Os ajustes agora são outros. Veja o que mudaria antes de aceitar.</translation>
        </message>
        <message>
            <source>Albums that are not chosen are kept as they are.</source>
            <translation>Álbuns não escolhidos ficam como estão.</translation>
        </message>
        <message>
            <source>What you placed yourself stays where it is. All of it can be undone.</source>
            <translation>O que você colocou fica onde está. Tudo pode ser desfeito.</translation>
        </message>
    </context>
    <context>
        <name>Rows</name>
        <message>
            <source>Album name</source>
            <translation>Nome do álbum</translation>
        </message>
    </context>
    <context>
        <name>SearchBar</name>
        <message>
            <source>Search names, dates, places, files</source>
            <translation>Pesquisar nomes, datas, lugares, arquivos</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Pesquisar</translation>
        </message>
        <message>
            <source>Clear search</source>
            <translation>Limpar pesquisa</translation>
        </message>
    </context>
    <context>
        <name>Section</name>
        <message>
            <source>open</source>
            <translation>aberta</translation>
        </message>
        <message>
            <source>folded</source>
            <translation>recolhida</translation>
        </message>
    </context>
    <context>
        <name>SeveralPage</name>
        <message>
            <source>Albums</source>
            <translation>Álbuns</translation>
        </message>
        <message numerus="yes">
            <source>%n photos chosen</source>
            <translation>
                <numerusform>%Ln foto selecionada</numerusform>
                <numerusform>%Ln fotos selecionadas</numerusform>
            </translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>Data</translation>
        </message>
        <message>
            <source>On disk</source>
            <translation>Em disco</translation>
        </message>
        <message>
            <source>Cameras</source>
            <translation>Câmeras</translation>
        </message>
        <message>
            <source>and {albums} more</source>
            <translation>e mais {albums}</translation>
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
            <translation>Atalhos de teclado</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Pesquisar</translation>
        </message>
        <message>
            <source>Search shortcuts</source>
            <translation>Pesquisar atalhos</translation>
        </message>
        <message>
            <source>No shortcut is called that.</source>
            <translation>Nenhum atalho tem esse nome.</translation>
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
            <translation>Filtrar álbuns</translation>
        </message>
        <message>
            <source>Albums appear here once your photos are organized.</source>
            <translation>Os álbuns aparecem aqui quando suas fotos estiverem organizadas.</translation>
        </message>
        <message>
            <source>Sort albums</source>
            <translation>Ordenar álbuns</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>Por nome</translation>
        </message>
        <message>
            <source>Largest first</source>
            <translation>Maiores primeiro</translation>
        </message>
        <message>
            <source>Newest photos first</source>
            <translation>Fotos mais recentes primeiro</translation>
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
            <translation>Todas as fotos</translation>
        </message>
        <message>
            <source>Unsorted</source>
            <translation>Sem classificação</translation>
        </message>
        <message>
            <source>Second thoughts</source>
            <translation>Dúvidas</translation>
        </message>
        <message>
            <source>Duplicates and bursts</source>
            <translation>Duplicatas e sequências</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Problemas</translation>
        </message>
        <message>
            <source>More like this</source>
            <translation>Mais como esta</translation>
        </message>
        <message>
            <source>No date</source>
            <translation>Sem data</translation>
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
            <translation>L</translation>
        </message>
        <message>
            <source>W</source>
            <translation>O</translation>
        </message>
        <message>
            <source>near {lat}° {ns}, {lon}° {ew}</source>
            <translation>perto de {lat}° {ns}, {lon}° {ew}</translation>
        </message>
        <message>
            <source>Placed by you</source>
            <translation>Colocadas por você</translation>
        </message>
        <message>
            <source>Placed by Albumen</source>
            <translation>Colocadas pelo Albumen</translation>
        </message>
        <message>
            <source>In a burst</source>
            <translation>Em uma sequência</translation>
        </message>
        <message>
            <source>Duplicates</source>
            <translation>Duplicatas</translation>
        </message>
        <message>
            <source>With a position</source>
            <translation>Com posição</translation>
        </message>
        <message>
            <source>With a date</source>
            <translation>Com data</translation>
        </message>
        <message>
            <source>With a caption</source>
            <translation>Com legenda</translation>
        </message>
        <message>
            <source>With keywords</source>
            <translation>Com palavras-chave</translation>
        </message>
        <message>
            <source>Without a position</source>
            <translation>Sem posição</translation>
        </message>
        <message>
            <source>A former album</source>
            <translation>Um antigo álbum</translation>
        </message>
    </context>
    <context>
        <name>spoken</name>
        <message>
            <source>Folders</source>
            <translation>Pastas</translation>
        </message>
        <message>
            <source>Looking</source>
            <translation>Análise</translation>
        </message>
        <message>
            <source>Albums</source>
            <translation>Álbuns</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>Nomes</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Velocidade</translation>
        </message>
        <message>
            <source>The folders are looked through again.</source>
            <translation>As pastas são percorridas de novo.</translation>
        </message>
        <message>
            <source>All photos are looked at anew, which takes a while. What you decided about them stays.</source>
            <translation>Todas as fotos são analisadas de novo, o que leva algum tempo. O que você decidiu sobre elas fica.</translation>
        </message>
        <message>
            <source>Albums are proposed anew. Nothing changes before you have agreed.</source>
            <translation>Álbuns são propostos de novo. Nada muda antes que você concorde.</translation>
        </message>
        <message>
            <source>Albums that Albumen named are named again. Names that you gave stay.</source>
            <translation>Os álbuns que receberam nome do Albumen recebem outro. Os nomes que você deu ficam.</translation>
        </message>
        <message>
            <source>Nothing has to be done again.</source>
            <translation>Nada precisa ser refeito.</translation>
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
            <translation>Meia (bf16)</translation>
        </message>
        <message>
            <source>Half (fp16)</source>
            <translation>Meia (fp16)</translation>
        </message>
        <message>
            <source>8 bits, fastest</source>
            <translation>8 bits, a mais rápida</translation>
        </message>
        <message>
            <source>4 bits, smallest</source>
            <translation>4 bits, a menor</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Deixar de fora</translation>
        </message>
        <message>
            <source>Files and folders to leave out, one a line: “Screenshots/” or “*.gif”.</source>
            <translation>Arquivos e pastas a deixar de fora, um por linha: “Screenshots/” ou “*.gif”.</translation>
        </message>
        <message>
            <source>Hidden pictures too</source>
            <translation>Imagens ocultas também</translation>
        </message>
        <message>
            <source>Also take pictures in hidden files and folders.</source>
            <translation>Incluir também imagens em arquivos e pastas ocultos.</translation>
        </message>
        <message>
            <source>Leave out what the phone’s gallery leaves out</source>
            <translation>Deixar de fora o que a galeria do celular deixa de fora</translation>
        </message>
        <message>
            <source>Folders that hold a file called .nomedia.</source>
            <translation>Pastas que contêm um arquivo chamado .nomedia.</translation>
        </message>
        <message>
            <source>What looks at your photos</source>
            <translation>O que analisa suas fotos</translation>
        </message>
        <message>
            <source>Albums follow what it sees. A model sees more than what is built in.</source>
            <translation>Os álbuns seguem o que ele vê. Um modelo vê mais que o recurso integrado.</translation>
        </message>
        <message>
            <source>Search by words</source>
            <translation>Pesquisa por palavras</translation>
        </message>
        <message>
            <source>Finds photos by what is in them. It looks at all photos once more for that.</source>
            <translation>Encontra fotos pelo que há nelas. Para isso, analisa todas as fotos mais uma vez.</translation>
        </message>
        <message>
            <source>Edges of photos</source>
            <translation>Bordas das fotos</translation>
        </message>
        <message>
            <source>A model sees a square.</source>
            <translation>Um modelo vê um quadrado.</translation>
        </message>
        <message>
            <source>Look at the middle</source>
            <translation>Ver o meio</translation>
        </message>
        <message>
            <source>Look at the whole photo</source>
            <translation>Ver a foto inteira</translation>
        </message>
        <message>
            <source>Read photos in full size</source>
            <translation>Ler fotos em tamanho total</translation>
        </message>
        <message>
            <source>Slower, and hardly different.</source>
            <translation>Mais lento e quase igual.</translation>
        </message>
        <message>
            <source>Exactness</source>
            <translation>Exatidão</translation>
        </message>
        <message>
            <source>How exactly a model reckons. Automatic is the fastest that sees the same.</source>
            <translation>Com que exatidão um modelo calcula. Automático é o mais rápido que vê o mesmo.</translation>
        </message>
        <message>
            <source>How many albums</source>
            <translation>Quantos álbuns</translation>
        </message>
        <message>
            <source>Few large ones, or many small ones.</source>
            <translation>Poucos grandes ou muitos pequenos.</translation>
        </message>
        <message>
            <source>Few</source>
            <translation>Poucos</translation>
        </message>
        <message>
            <source>Many</source>
            <translation>Muitos</translation>
        </message>
        <message>
            <source>What may join an album</source>
            <translation>O que pode entrar em um álbum</translation>
        </message>
        <message>
            <source>Strict leaves doubtful photos in Unsorted; generous finds a home for most.</source>
            <translation>Rigoroso deixa fotos duvidosas em Sem classificação; generoso encontra lugar para a maioria.</translation>
        </message>
        <message>
            <source>Strict</source>
            <translation>Rigoroso</translation>
        </message>
        <message>
            <source>Generous</source>
            <translation>Generoso</translation>
        </message>
        <message>
            <source>Smallest album</source>
            <translation>Menor álbum</translation>
        </message>
        <message>
            <source>Fewer photos than this do not open an album.</source>
            <translation>Menos fotos do que isto não abrem um álbum.</translation>
        </message>
        <message>
            <source>Way of comparing</source>
            <translation>Forma de comparar</translation>
        </message>
        <message>
            <source>How what was seen is condensed before photos are grouped.</source>
            <translation>Como o que foi visto é condensado antes de agrupar as fotos.</translation>
        </message>
        <message>
            <source>Not at all</source>
            <translation>Nenhuma</translation>
        </message>
        <message>
            <source>Way of grouping</source>
            <translation>Forma de agrupar</translation>
        </message>
        <message>
            <source>All of them find out by themselves how many groups there are.</source>
            <translation>Todas descobrem sozinhas quantos grupos há.</translation>
        </message>
        <message>
            <source>By density (HDBSCAN)</source>
            <translation>Por densidade (HDBSCAN)</translation>
        </message>
        <message>
            <source>Around centres (k-means)</source>
            <translation>Em torno de centros (k-means)</translation>
        </message>
        <message>
            <source>By joining the nearest</source>
            <translation>Juntando os mais próximos</translation>
        </message>
        <message>
            <source>Dimensions</source>
            <translation>Dimensões</translation>
        </message>
        <message>
            <source>To how many numbers a photo is condensed.</source>
            <translation>A quantos números uma foto é condensada.</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Semente</translation>
        </message>
        <message>
            <source>The same photos, settings and seed give the same albums.</source>
            <translation>As mesmas fotos, ajustes e semente dão os mesmos álbuns.</translation>
        </message>
        <message>
            <source>What names albums</source>
            <translation>O que dá nomes aos álbuns</translation>
        </message>
        <message>
            <source>Dates, places and folders, or a model that looks at some photos.</source>
            <translation>Datas, lugares e pastas, ou um modelo que analisa algumas fotos.</translation>
        </message>
        <message>
            <source>Language of names</source>
            <translation>Idioma dos nomes</translation>
        </message>
        <message>
            <source>In which language a model names albums.</source>
            <translation>Em que idioma um modelo dá nomes aos álbuns.</translation>
        </message>
        <message>
            <source>That of this computer</source>
            <translation>O deste computador</translation>
        </message>
        <message>
            <source>Photos looked at</source>
            <translation>Fotos analisadas</translation>
        </message>
        <message>
            <source>Of each album, before it is named. 0 leaves it to Albumen.</source>
            <translation>De cada álbum, antes de receber nome. 0 deixa a escolha ao Albumen.</translation>
        </message>
        <message>
            <source>How exactly the model that names reckons; fewer bits take less memory.</source>
            <translation>Com que exatidão o modelo que dá nomes calcula; menos bits ocupam menos memória.</translation>
        </message>
        <message>
            <source>A model on another computer may name</source>
            <translation>Um modelo em outro computador pode dar nomes</translation>
        </message>
        <message>
            <source>Small pictures of some photos of every album are sent to the server that you named, with places, dates and names of folders.</source>
            <translation>Imagens pequenas de algumas fotos de cada álbum são enviadas ao servidor que você indicou, com lugares, datas e nomes de pastas.</translation>
        </message>
        <message>
            <source>What reckons</source>
            <translation>O que calcula</translation>
        </message>
        <message>
            <source>Automatic takes the graphics card where there is one.</source>
            <translation>Automático usa a placa de vídeo, se houver.</translation>
        </message>
        <message>
            <source>Graphics card (NVIDIA or AMD)</source>
            <translation>Placa de vídeo (NVIDIA ou AMD)</translation>
        </message>
        <message>
            <source>Graphics of an Apple processor</source>
            <translation>Gráficos de um processador Apple</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>Processador</translation>
        </message>
        <message>
            <source>Photos read at once</source>
            <translation>Fotos lidas ao mesmo tempo</translation>
        </message>
        <message>
            <source>0 reads as many as the processor has cores.</source>
            <translation>0 lê tantas quantos são os núcleos do processador.</translation>
        </message>
    </context>
    <context>
        <name>Strip</name>
        <message>
            <source>Colour</source>
            <translation>Cor</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>Disposição</translation>
        </message>
        <message>
            <source>Flat</source>
            <translation>Plano</translation>
        </message>
        <message>
            <source>In depth: drag to turn it</source>
            <translation>Em profundidade: arraste para girar</translation>
        </message>
        <message>
            <source>Lasso: draw around photos (L, or Shift and drag)</source>
            <translation>Laço: contorne fotos (L, ou Shift e arrastar)</translation>
        </message>
        <message>
            <source>Show the whole map (0)</source>
            <translation>Mostrar o mapa inteiro (0)</translation>
        </message>
        <message>
            <source>Save the map as a picture…</source>
            <translation>Salvar o mapa como imagem…</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Categoria</translation>
        </message>
        <message>
            <source>Album</source>
            <translation>Álbum</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Data</translation>
        </message>
        <message>
            <source>Camera</source>
            <translation>Câmera</translation>
        </message>
        <message>
            <source>Alike photos in islands. The usual choice.</source>
            <translation>Fotos parecidas em ilhas. A escolha habitual.</translation>
        </message>
        <message>
            <source>Islands that also lie near the islands they resemble.</source>
            <translation>Ilhas que também ficam perto das ilhas parecidas.</translation>
        </message>
        <message>
            <source>Evenly spread, each photo beside its closest likenesses. Slow with many photos.</source>
            <translation>Distribuição uniforme, cada foto ao lado das mais parecidas. Lento com muitas fotos.</translation>
        </message>
        <message>
            <source>The few greatest differences between photos. Quick, and the same each time.</source>
            <translation>As poucas maiores diferenças entre fotos. Rápido, e sempre igual.</translation>
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
            <translation>Pesquisas recentes</translation>
        </message>
        <message>
            <source>Albums</source>
            <translation>Álbuns</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>Datas</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Lugares</translation>
        </message>
        <message>
            <source>Cameras</source>
            <translation>Câmeras</translation>
        </message>
        <message>
            <source>Keywords</source>
            <translation>Palavras-chave</translation>
        </message>
        <message>
            <source>Categories</source>
            <translation>Categorias</translation>
        </message>
        <message>
            <source>Kinds of files</source>
            <translation>Tipos de arquivo</translation>
        </message>
        <message>
            <source>Photos that are</source>
            <translation>Estado das fotos</translation>
        </message>
    </context>
    <context>
        <name>Suggestions</name>
        <message>
            <source>Suggestions</source>
            <translation>Sugestões</translation>
        </message>
    </context>
    <context>
        <name>sureness</name>
        <message>
            <source>almost certain</source>
            <translation>quase certo</translation>
        </message>
        <message>
            <source>likely</source>
            <translation>provável</translation>
        </message>
        <message>
            <source>perhaps</source>
            <translation>talvez</translation>
        </message>
        <message>
            <source>a long shot</source>
            <translation>pouco provável</translation>
        </message>
        <message>
            <source>{n}%</source>
            <translation>{n}%</translation>
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
            <translation>{taken} (do nome do arquivo)</translation>
        </message>
        <message>
            <source>{taken} (the file’s own date)</source>
            <translation>{taken} (data do próprio arquivo)</translation>
        </message>
        <message>
            <source>the camera’s clock</source>
            <translation>o relógio da câmera</translation>
        </message>
        <message>
            <source>the camera’s clock and the folders</source>
            <translation>o relógio da câmera e as pastas</translation>
        </message>
        <message>
            <source>the dates of the files</source>
            <translation>as datas dos arquivos</translation>
        </message>
        <message>
            <source>the names of the folders</source>
            <translation>os nomes das pastas</translation>
        </message>
        <message>
            <source>the name of a folder</source>
            <translation>o nome de uma pasta</translation>
        </message>
        <message>
            <source>the names of the files</source>
            <translation>os nomes dos arquivos</translation>
        </message>
        <message>
            <source>the keywords</source>
            <translation>as palavras-chave</translation>
        </message>
        <message>
            <source>the titles</source>
            <translation>os títulos</translation>
        </message>
        <message>
            <source>words in names</source>
            <translation>palavras nos nomes</translation>
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
            <translation>Data</translation>
        </message>
        <message>
            <source>Dimensions</source>
            <translation>Dimensões</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Formato</translation>
        </message>
        <message>
            <source>Camera</source>
            <translation>Câmera</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lugar</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Posição</translation>
        </message>
        <message>
            <source>Keywords</source>
            <translation>Palavras-chave</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>{percent} %</source>
            <translation>{percent}%</translation>
        </message>
        <message>
            <source>You placed it here</source>
            <translation>Você a colocou aqui</translation>
        </message>
        <message>
            <source>Placed by Albumen, {percent} % sure</source>
            <translation>Colocada pelo Albumen, {percent}% de certeza</translation>
        </message>
        <message>
            <source>You named it. Albumen never changes that.</source>
            <translation>Você deu o nome. O Albumen nunca o muda.</translation>
        </message>
        <message>
            <source>Albumen named it.</source>
            <translation>O Albumen deu o nome.</translation>
        </message>
        <message>
            <source>Named after the place “{text}”: {n} of {of} photos.</source>
            <translation>Nome do lugar “{text}”: {n} de {of} fotos.</translation>
        </message>
        <message>
            <source>“{text}” is when they were taken, by {source}: {n} of {of} photos.</source>
            <translation>“{text}” é quando foram tiradas, segundo {source}: {n} de {of} fotos.</translation>
        </message>
        <message>
            <source>“{text}” comes from {source}: {n} of {of} photos.</source>
            <translation>“{text}” vem de: {source} ({n} de {of} fotos).</translation>
        </message>
        <message>
            <source>Named after the folder “{text}”.</source>
            <translation>Nome da pasta “{text}”.</translation>
        </message>
        <message>
            <source>“{text}” is how most of its photos look.</source>
            <translation>“{text}” é a aparência da maioria das fotos.</translation>
        </message>
        <message>
            <source>Its photos share neither a place nor a date nor words, so the name says only what is true.</source>
            <translation>As fotos não têm em comum lugar, data nem palavras, por isso o nome só diz o que é verdade.</translation>
        </message>
        <message>
            <source>{model} looked at {photos}.</source>
            <translation>{model} analisou {photos}.</translation>
        </message>
        <message>
            <source>It saw “{word}” in {n} of {of}.</source>
            <translation>Viu “{word}” em {n} de {of}.</translation>
        </message>
        <message>
            <source>{model} looked too, but saw something else in every photo.</source>
            <translation>{model} também analisou, mas viu algo diferente em cada foto.</translation>
        </message>
        <message>
            <source>{model} could not be asked: {why}</source>
            <translation>Não foi possível consultar {model}: {why}</translation>
        </message>
    </context>
    <context>
        <name>TitleField</name>
        <message>
            <source>Click to rename</source>
            <translation>Clique para renomear</translation>
        </message>
    </context>
    <context>
        <name>Toast</name>
        <message>
            <source>Message</source>
            <translation>Mensagem</translation>
        </message>
    </context>
    <context>
        <name>TrashDialog</name>
        <message>
            <source>Move files to trash</source>
            <translation>Mover arquivos para a lixeira</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Arquivos</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Move {files} to the trash?</source>
            <translation>Mover {files} para a lixeira?</translation>
        </message>
        <message>
            <source>None of these files can be moved to the trash</source>
            <translation>Nenhum destes arquivos pode ser movido para a lixeira</translation>
        </message>
        <message>
            <source>You can take them back from the system’s trash.</source>
            <translation>Você pode recuperá-los da lixeira do sistema.</translation>
        </message>
        <message>
            <source>Albumen remembers which albums the photos were in, should a file come back.</source>
            <translation>O Albumen lembra em que álbuns as fotos estavam, caso um arquivo volte.</translation>
        </message>
        <message>
            <source>Some photos stand in several files; all of them go.</source>
            <translation>Algumas fotos estão em vários arquivos; todos vão.</translation>
        </message>
        <message>
            <source>{files} cannot be moved; the list says why.</source>
            <translation>Não é possível mover {files}; a lista diz por quê.</translation>
        </message>
        <message>
            <source>Move {files} to trash</source>
            <translation>Mover {files} para a lixeira</translation>
        </message>
        <message>
            <source>{folder} is not there now. Is its drive connected?</source>
            <translation>{folder} não está lá agora. A unidade está conectada?</translation>
        </message>
        <message>
            <source>It is gone from its folder.</source>
            <translation>Não está mais na pasta.</translation>
        </message>
        <message>
            <source>It may not be changed: it is read-only.</source>
            <translation>Não pode ser alterado: é somente leitura.</translation>
        </message>
        <message>
            <source>“{file}” could not be moved to the trash: the system refused. Nothing was deleted.</source>
            <translation>“{file}” não pôde ser movido para a lixeira: o sistema recusou. Nada foi apagado.</translation>
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
            <translation>Foto anterior e seguinte</translation>
        </message>
        <message>
            <source>First and last photo</source>
            <translation>Primeira e última foto</translation>
        </message>
        <message>
            <source>Every pixel as it is, and back</source>
            <translation>Cada pixel como é, e de volta</translation>
        </message>
        <message>
            <source>Zoom in, zoom out, fit</source>
            <translation>Ampliar, reduzir, ajustar</translation>
        </message>
        <message>
            <source>Move a zoomed photo</source>
            <translation>Mover uma foto ampliada</translation>
        </message>
        <message>
            <source>Turn the view right, left</source>
            <translation>Girar a visualização à direita, à esquerda</translation>
        </message>
        <message>
            <source>What is known of the photo</source>
            <translation>O que se sabe da foto</translation>
        </message>
        <message>
            <source>Show or hide the filmstrip</source>
            <translation>Mostrar ou ocultar a tira de fotos</translation>
        </message>
        <message>
            <source>Play or pause a moving picture</source>
            <translation>Reproduzir ou pausar uma imagem em movimento</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>Tela cheia</translation>
        </message>
        <message>
            <source>Back to the grid</source>
            <translation>Voltar à grade</translation>
        </message>
    </context>
    <context>
        <name>Viewer</name>
        <message>
            <source>Photo viewer</source>
            <translation>Visualizador de fotos</translation>
        </message>
        <message>
            <source>Reading the file…</source>
            <translation>Lendo o arquivo…</translation>
        </message>
        <message>
            <source>The file cannot be read now. Its folder may be away.</source>
            <translation>O arquivo não pode ser lido agora. A pasta pode estar desconectada.</translation>
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
            <translation>Decidir foto a foto (Ctrl+3)</translation>
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
            <translation>Mostrar em um mapa de semelhanças (Ctrl+2)</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>Welcome</source>
            <translation>Boas-vindas</translation>
        </message>
        <message>
            <source>Choose a folder of photos…</source>
            <translation>Escolher uma pasta de fotos…</translation>
        </message>
        <message>
            <source>Albumen</source>
            <translation>Albumen</translation>
        </message>
        <message>
            <source>Albumen looks through a folder of photos and sorts them into named albums. You rename, merge and correct them; what you decide is never undone by the computer.</source>
            <translation>O Albumen percorre uma pasta de fotos e as organiza em álbuns com nomes. Você os renomeia, combina e corrige; o computador nunca desfaz o que você decide.</translation>
        </message>
        <message>
            <source>or drop one here</source>
            <translation>ou solte uma aqui</translation>
        </message>
        <message>
            <source>Recent libraries</source>
            <translation>Fototecas recentes</translation>
        </message>
        <message>
            <source>Nothing leaves this computer, and Albumen never changes your photos.</source>
            <translation>Nada sai deste computador, e o Albumen nunca altera suas fotos.</translation>
        </message>
    </context>
    <context>
        <name>Window</name>
        <message>
            <source>Albumen did something it should not.</source>
            <translation>O Albumen fez algo que não devia.</translation>
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
            <translation>Desfazer</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Refazer</translation>
        </message>
        <message>
            <source>Stopped. What was done is kept; “Look for new photos” goes on from there.</source>
            <translation>Interrompido. O que foi feito fica guardado; “Procurar fotos novas” continua a partir daí.</translation>
        </message>
        <message>
            <source>This album is of one piece; there is nothing to split.</source>
            <translation>Este álbum é homogêneo; não há nada para dividir.</translation>
        </message>
        <message>
            <source>{n} unsorted</source>
            <translation>{n} sem classificação</translation>
        </message>
        <message>
            <source>Done: {summary}</source>
            <translation>Concluído: {summary}</translation>
        </message>
        <message>
            <source>Exported {files} to {folder}</source>
            <translation>Exportado para {folder}: {files}</translation>
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
            <translation>Procurando fotos</translation>
        </message>
        <message>
            <source>Reading photos</source>
            <translation>Lendo fotos</translation>
        </message>
        <message>
            <source>Getting to know your photos</source>
            <translation>Conhecendo suas fotos</translation>
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
            <translation>Baixando o modelo</translation>
        </message>
        <message>
            <source>Naming albums</source>
            <translation>Dando nomes aos álbuns</translation>
        </message>
        <message>
            <source>Laying out the map</source>
            <translation>Montando o mapa</translation>
        </message>
        <message>
            <source>Trying settings</source>
            <translation>Testando ajustes</translation>
        </message>
        <message>
            <source>Splitting the album</source>
            <translation>Dividindo o álbum</translation>
        </message>
        <message>
            <source>Watching the folders</source>
            <translation>Observando as pastas</translation>
        </message>
        <message>
            <source>Preparing the export</source>
            <translation>Preparando a exportação</translation>
        </message>
        <message>
            <source>Exporting photos</source>
            <translation>Exportando fotos</translation>
        </message>
        <message>
            <source>Checking what was exported</source>
            <translation>Conferindo o que foi exportado</translation>
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
                <numerusform>%Ln álbuns</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n files</source>
            <translation>
                <numerusform>%Ln arquivo</numerusform>
                <numerusform>%Ln arquivos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n folders</source>
            <translation>
                <numerusform>%Ln pasta</numerusform>
                <numerusform>%Ln pastas</numerusform>
            </translation>
        </message>
        <message>
            <source>d MMM yyyy</source>
            <comment>date</comment>
            <translation>d 'de' MMM 'de' yyyy</translation>
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
            <translation>d 'de' MMM 'de' yyyy – d 'de' MMM 'de' yyyy</translation>
        </message>
        <message>
            <source>d MMM – d MMM yyyy</source>
            <comment>date</comment>
            <translation>d 'de' MMM – d 'de' MMM 'de' yyyy</translation>
        </message>
        <message>
            <source>d – d MMM yyyy</source>
            <comment>date</comment>
            <translation>d – d 'de' MMM 'de' yyyy</translation>
        </message>
        <message>
            <source>today, {clock}</source>
            <translation>hoje, {clock}</translation>
        </message>
        <message>
            <source>yesterday, {clock}</source>
            <translation>ontem, {clock}</translation>
        </message>
        <message>
            <source>a few seconds left</source>
            <translation>faltam poucos segundos</translation>
        </message>
        <message numerus="yes">
            <source>about %n seconds left</source>
            <translation>
                <numerusform>falta cerca de %Ln segundo</numerusform>
                <numerusform>faltam cerca de %Ln segundos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n minutes left</source>
            <translation>
                <numerusform>falta cerca de %Ln minuto</numerusform>
                <numerusform>faltam cerca de %Ln minutos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n hours left</source>
            <translation>
                <numerusform>falta cerca de %Ln hora</numerusform>
                <numerusform>faltam cerca de %Ln horas</numerusform>
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
            <translation>{degrees}° L</translation>
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
            <translation>Mover para lá</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Aceitar</translation>
        </message>
        <message>
            <source>It stays</source>
            <translation>Fica aqui</translation>
        </message>
        <message>
            <source>Not here</source>
            <translation>Aqui não</translation>
        </message>
    </context>
    <context>
        <name>workbench</name>
        <message>
            <source>Accept</source>
            <translation>Aceitar</translation>
        </message>
        <message>
            <source>Not here</source>
            <translation>Aqui não</translation>
        </message>
        <message>
            <source>Other album…</source>
            <translation>Outro álbum…</translation>
        </message>
        <message>
            <source>New album…</source>
            <translation>Novo álbum…</translation>
        </message>
        <message>
            <source>Accept what is sure enough in this section</source>
            <translation>Aceitar o que tem certeza suficiente nesta seção</translation>
        </message>
        <message>
            <source>Accept what is sure enough everywhere</source>
            <translation>Aceitar o que tem certeza suficiente em todas as seções</translation>
        </message>
        <message>
            <source>Next photo</source>
            <translation>Próxima foto</translation>
        </message>
        <message>
            <source>Previous photo</source>
            <translation>Foto anterior</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Desfazer</translation>
        </message>
        <message>
            <source>Suggest again</source>
            <translation>Sugerir de novo</translation>
        </message>
        <message>
            <source>No album is like it enough. Choose one, or make a new one.</source>
            <translation>Nenhum álbum é parecido o bastante com ela. Escolha um ou crie um novo.</translation>
        </message>
        <message>
            <source>It is in “{home}”. Does it belong in “{album}”?</source>
            <translation>Está em “{home}”. Será que pertence a “{album}”?</translation>
        </message>
        <message>
            <source>Does it belong in “{album}”?</source>
            <translation>Será que pertence a “{album}”?</translation>
        </message>
        <message>
            <source>Because of these, which you put there:</source>
            <translation>Por causa destas, que você colocou lá:</translation>
        </message>
        <message>
            <source>A guess. It is like these:</source>
            <translation>Um palpite. Parece com estas:</translation>
        </message>
        <message>
            <source>There are no albums yet. Choose photos that belong together and press N to make one.</source>
            <translation>Ainda não há álbuns. Selecione fotos que combinam entre si e pressione N para criar um.</translation>
        </message>
        <message>
            <source>Looking for homes …</source>
            <translation>Procurando álbuns…</translation>
        </message>
        <message>
            <source>No album is like these photos enough. Every photo that you put into one teaches what it holds.</source>
            <translation>Nenhum álbum é parecido o bastante com estas fotos. Cada foto que você coloca em um álbum ensina o que ele contém.</translation>
        </message>
        <message>
            <source>No guess is that sure. Move the slider towards generous, or decide photo by photo.</source>
            <translation>Nenhum palpite tem tanta certeza. Mova o controle para o lado generoso ou decida foto a foto.</translation>
        </message>
        <message>
            <source>Thinking again</source>
            <translation>Repensando</translation>
        </message>
        <message>
            <source>Photos that seem to be in the wrong album appear here.</source>
            <translation>Fotos que parecem estar no álbum errado aparecem aqui.</translation>
        </message>
        <message>
            <source>Nothing to doubt</source>
            <translation>Nenhuma dúvida</translation>
        </message>
        <message>
            <source>What you put into albums agrees with where photos are.</source>
            <translation>O que você colocou em álbuns condiz com o lugar das fotos.</translation>
        </message>
        <message>
            <source>Nothing is unsorted</source>
            <translation>Nada sem classificação</translation>
        </message>
        <message>
            <source>Photos that fit no album will wait here for you.</source>
            <translation>Fotos que não combinam com nenhum álbum esperam aqui por você.</translation>
        </message>
        <message>
            <source>Accept all {n}</source>
            <translation>Aceitar todas ({n})</translation>
        </message>
        <message>
            <source>Accept {n}</source>
            <translation>Aceitar {n}</translation>
        </message>
        <message>
            <source>Accept {n} above</source>
            <translation>Aceitar {n} acima</translation>
        </message>
        <message>
            <source>{album}?</source>
            <translation>{album}?</translation>
        </message>
        <message>
            <source>{photos} that resemble no album enough</source>
            <translation>{photos} sem semelhança suficiente com um álbum</translation>
        </message>
        <message>
            <source>{photos} · {words}, {percent} on average</source>
            <translation>{photos} · {words}, {percent} em média</translation>
        </message>
    </context>
</TS>
