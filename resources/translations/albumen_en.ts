<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>About</name>
        <message>
            <source>About Albumen</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Albumen</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Version {number}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Turns folders of photos into albums that you can correct.
Your photos are never changed, and nothing leaves this computer.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Free software under the Apache licence 2.0. Built with Qt (LGPL).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>actions</name>
        <message>
            <source>Library</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Edit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Album</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Photo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>View</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Go</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Help</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>New album from selection</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>New empty album</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Use as cover</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>All photos belong here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Merge albums</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Merge into album…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Put below album…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Take out to the top</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Split album</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Regroup…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Redo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>History…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Select all</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Select none</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Invert selection</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Search</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Forward</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>All photos</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Unsorted</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Second thoughts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Duplicates and bursts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Problems</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Commands…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>About Albumen</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Organize folder…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open library…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Look for new photos</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Export…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stop what is running</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Pause what is running</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Models…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Preferences…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Close library</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Quit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>View photo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open or close stack</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Move to album…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show also in album…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Belongs here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Remove from album</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>More like this</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show in file manager</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Copy path</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Move files to trash…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Theme</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>As photos</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>As a map</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Decide photo by photo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Layout</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Headings</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Photos in their shape</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Squares</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No headings</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Days</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Months</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Albums</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Oldest first</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>File name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Surest first</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sidebar</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Inspector</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Larger photos</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Smaller photos</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>How sure Albumen is</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>As the system</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Light</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Dark</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>AlbumPage</name>
        <message>
            <source>Its name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What you said</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Albums in it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Photos</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Shown too</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Taken</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>On disk</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stands in</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>Here by your word: %n photos</source>
            <translation>
                <numerusform>Here by your word: %Ln photo</numerusform>
                <numerusform>Here by your word: %Ln photos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Ruled out by you: %n photos</source>
            <translation>
                <numerusform>Ruled out by you: %Ln photo</numerusform>
                <numerusform>Ruled out by you: %Ln photos</numerusform>
            </translation>
        </message>
        <message>
            <source>You made this album.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>You chose its cover.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>You chose where it stands among the albums.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing yet. Move photos in, or say “keep here”, and it learns what belongs here.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>AlbumPicker</name>
        <message>
            <source>Album</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Albums</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Enter takes the marked album.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Enter makes a new album “{name}”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is no such album.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>albums</name>
        <message>
            <source>New album</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Merge into album</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Put below album</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message>
            <source>Suggestion</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>More</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>More about this suggestion</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The model is here. Name albums with it? Names that you gave stay.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The model is here. Look at all photos with it? What you decided stays.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The model is used as soon as the current task is done.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Name albums</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Look at photos</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{model} ({size}) would make much better albums than what is built in.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{model} ({size}) would name albums by what it sees, not only by dates, places and folders.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Get it…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>From a folder…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Do not offer this again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose a model’s folder</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Bar</name>
        <message>
            <source>Suggest again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Look again with what your decisions taught (R)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Looking for homes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>How sure is sure enough: strict or generous</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Strict</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Generous</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{n} of {all} guesses are at least {percent} sure</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{left} to go</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{n} decided, {left} to go, {time}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{n} decided, {left} to go</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Board</name>
        <message>
            <source>Suggestions</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Cards</name>
        <message>
            <source>What would change</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ChangeModel</name>
        <message>
            <source>New</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Grows</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Shrinks</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Changes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Takes in</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Splits</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ends</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Unsorted</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name} → {new}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{before} → {after}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>+{n} from {album}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>−{n} to {album}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>others</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{n} that you placed stay</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>follows from the others</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{album}”</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Chip</name>
        <message>
            <source>{filter}: click to search without it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Filter {filter}, remove</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Choice</name>
        <message>
            <source>{album}, {percent}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Closeup</name>
        <message>
            <source>The photo, and where it might belong</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Name of the new album</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>commands</name>
        <message>
            <source>Open a library first</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Waits until the current task is done</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing is running</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show photos first</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There are no photos here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Select photos first</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Select photos of an album first</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Select one photo first</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Select two albums first</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Select an album first</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Select one album first</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is nothing to undo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is nothing to redo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This is where you began</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This is where you were last</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Go to {place}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Go to album “{name}”</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>drops</name>
        <message>
            <source>Show {photos} also in “{album}”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Move {photos} to “{album}”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>New album</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>New album with {photos}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Take {photos} out of the album</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Merge into “{album}”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Put at the top</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Put below “{album}”</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>engine</name>
        <message>
            <source>Take in decisions about {0} and {1}</source>
            <extracomment>op</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Take in decisions</source>
            <extracomment>op</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Place {0} as decided before</source>
            <extracomment>op</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Placed {0} as decided before</source>
            <extracomment>op, once it is done</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Place photos as decided before</source>
            <extracomment>op</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Placed photos as decided before</source>
            <extracomment>op, once it is done</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Rename “{0}” to “{1}”</source>
            <extracomment>op</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Renamed “{0}” to “{1}”</source>
            <extracomment>op, once it is done</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Merge {0} into “{1}”</source>
            <extracomment>op</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Merged {0} into “{1}”</source>
            <extracomment>op, once it is done</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Move {0} to “{1}”</source>
            <extracomment>op</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Moved {0} to “{1}”</source>
            <extracomment>op, once it is done</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show {0} also in “{1}”</source>
            <extracomment>op</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Showing {0} also in “{1}”</source>
            <extracomment>op, once it is done</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>Accept %n suggestions</source>
            <extracomment>op</extracomment>
            <translation>
                <numerusform>Accept %Ln suggestion</numerusform>
                <numerusform>Accept %Ln suggestions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Accepted %n suggestions</source>
            <extracomment>op, once it is done</extracomment>
            <translation>
                <numerusform>Accepted %Ln suggestion</numerusform>
                <numerusform>Accepted %Ln suggestions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Reject %n suggestions</source>
            <extracomment>op</extracomment>
            <translation>
                <numerusform>Reject %Ln suggestion</numerusform>
                <numerusform>Reject %Ln suggestions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Rejected %n suggestions</source>
            <extracomment>op, once it is done</extracomment>
            <translation>
                <numerusform>Rejected %Ln suggestion</numerusform>
                <numerusform>Rejected %Ln suggestions</numerusform>
            </translation>
        </message>
        <message>
            <source>Confirm {0}</source>
            <extracomment>op</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Confirmed {0}</source>
            <extracomment>op, once it is done</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Confirm {0} in {1}</source>
            <extracomment>op</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Confirmed {0} in {1}</source>
            <extracomment>op, once it is done</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>New cover for “{0}”</source>
            <extracomment>op</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Remove {0} from “{1}”</source>
            <extracomment>op</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Removed {0} from “{1}”</source>
            <extracomment>op, once it is done</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>New album “{0}” with {1}</source>
            <extracomment>op</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>New album “{0}”</source>
            <extracomment>op</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Put {0} on top</source>
            <extracomment>op</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Put {0} below “{1}”</source>
            <extracomment>op</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>Split “{0}” into %n albums</source>
            <extracomment>op</extracomment>
            <translation>
                <numerusform>Split “{0}” into %Ln album</numerusform>
                <numerusform>Split “{0}” into %Ln albums</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Group %n photos</source>
            <extracomment>op</extracomment>
            <translation>
                <numerusform>Group %Ln photo</numerusform>
                <numerusform>Group %Ln photos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Grouped %n photos</source>
            <extracomment>op, once it is done</extracomment>
            <translation>
                <numerusform>Grouped %Ln photo</numerusform>
                <numerusform>Grouped %Ln photos</numerusform>
            </translation>
        </message>
        <message>
            <source>Group {0} photos into {1} albums</source>
            <extracomment>op</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Grouped {0} photos into {1} albums</source>
            <extracomment>op, once it is done</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>Group %n albums anew</source>
            <extracomment>op</extracomment>
            <translation>
                <numerusform>Group %Ln album anew</numerusform>
                <numerusform>Group %Ln albums anew</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Grouped %n albums anew</source>
            <extracomment>op, once it is done</extracomment>
            <translation>
                <numerusform>Grouped %Ln album anew</numerusform>
                <numerusform>Grouped %Ln albums anew</numerusform>
            </translation>
        </message>
        <message>
            <source>Place {0}</source>
            <extracomment>op</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Placed {0}</source>
            <extracomment>op, once it is done</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>Place %n new photos</source>
            <extracomment>op</extracomment>
            <translation>
                <numerusform>Place %Ln new photo</numerusform>
                <numerusform>Place %Ln new photos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Placed %n new photos</source>
            <extracomment>op, once it is done</extracomment>
            <translation>
                <numerusform>Placed %Ln new photo</numerusform>
                <numerusform>Placed %Ln new photos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Name %n albums</source>
            <extracomment>op</extracomment>
            <translation>
                <numerusform>Name %Ln album</numerusform>
                <numerusform>Name %Ln albums</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Named %n albums</source>
            <extracomment>op, once it is done</extracomment>
            <translation>
                <numerusform>Named %Ln album</numerusform>
                <numerusform>Named %Ln albums</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose at least two albums to merge.</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Photo {0} is not in “{1}”.</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{0}” cannot stand below itself.</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Albums can stand {0} deep; “{1}” would stand deeper.</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{0}” cannot be split that way.</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A name needs at least one letter.</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is no photo {0} in this library.</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
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
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is no picture to learn from.</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What the built-in descriptor had learned from this library is damaged or of another version. Index the library again to learn it anew.</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A model in 8 bits sees pictures of one shape: choose --fit crop, or another precision.</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Numbers of 8 bits need OpenVINO. Install it with: pip install 'albumen[cpu-fast]'</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{0} is not on this computer: there is no complete {1} in the Hugging Face cache ({2}). Fetch it with: albumen models get {3}; or give the folder that holds it, or do without: albumen organize --embedder builtin.</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{0} Give a folder in Hugging Face layout (config.json, preprocessor_config.json, model.safetensors), or do without: albumen organize --embedder builtin.</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is no photo to bring the model to 8 bits with.</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The model in 8 bits that this library keeps is damaged or of another version. Index again with: albumen index --precision auto</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The preprocessor_config.json in “{0}” asks for something that Albumen does not do ({1}).</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{0} does not understand words. CLIP and SigLIP 2 do.</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The model in “{0}” lacks its vocabulary ({1}); fetch it again.</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The vocabulary of the model in “{0}” is damaged: {1}</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <extracomment>reason</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It may not be read or written.</source>
            <extracomment>reason</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing can be written there.</source>
            <extracomment>reason</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It is gone.</source>
            <extracomment>reason</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The disk has an error.</source>
            <extracomment>reason</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Its path is too long.</source>
            <extracomment>reason</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It is no plain file any more</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The original has changed since Albumen read it. Run albumen index, then export again</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Windows allows symbolic links only in developer mode (Settings, For developers). Turn it on, or export copies.</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{0} cannot hold symbolic links. Export copies instead.</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>what was written reads differently</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{0} belongs to the library itself. Choose another folder.</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{0} is a file, not a folder. Choose another place.</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing can be written into {0}. Choose another folder.</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{0}” in {1} is a link to another place. Remove it or choose another folder.</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is too little room in {0}: {1} are needed, {2} are free.</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{0} lies inside {1}, where your photos are. Choose a folder outside of it.</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Your photos in {0} lie inside {1}. Choose a folder that holds none of them.</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is no free name for the list of files in {0}.</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The photos are exported, but not the list of them ({0}): {1}</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Files cannot be exported by “{0}”. Choose one of: {1}.</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{0} cannot be made. {1}</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>An export of this library is under way. Wait for it, or cancel it there.</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a text</source>
            <extracomment>part</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a sound recording</source>
            <extracomment>part</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a video</source>
            <extracomment>part</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a web page</source>
            <extracomment>part</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a vector drawing</source>
            <extracomment>part</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The rest of this animation is damaged.</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <extracomment>reason</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The file holds nothing but filler; its content was lost.</source>
            <extracomment>reason</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The file is cut short; its end is missing.</source>
            <extracomment>reason</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The file is cut short, and too little of it is left to show.</source>
            <extracomment>reason</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The file is damaged.</source>
            <extracomment>reason</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This is not a picture, or it is damaged from its very beginning.</source>
            <extracomment>reason</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The picture is too large to be shown on this computer.</source>
            <extracomment>reason</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The picture needs too much memory.</source>
            <extracomment>reason</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The picture made the decoder crash.</source>
            <extracomment>reason</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This is not a file that holds anything, but a folder, a pipe or a device.</source>
            <extracomment>reason</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>You have no permission to open this file.</source>
            <extracomment>reason</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The file is no longer there.</source>
            <extracomment>reason</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The file cannot be read; the drive may be faulty or away.</source>
            <extracomment>reason</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The file was being changed while it was read.</source>
            <extracomment>reason</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This is an unfinished download.</source>
            <extracomment>reason</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This is macOS’s companion file of a picture, not a picture.</source>
            <extracomment>reason</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This is a note that another program left behind, not a picture.</source>
            <extracomment>reason</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Pictures of this kind cannot be shown.</source>
            <extracomment>reason</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Only the upper part could be read; the file is cut short.</source>
            <extracomment>reason</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The file is cut short; the picture may be coarser than it was.</source>
            <extracomment>reason</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Only the preview inside this raw file is shown.</source>
            <extracomment>reason</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This raw file holds no preview; it was developed with standard settings.</source>
            <extracomment>reason</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>Reading the picture took longer than %n seconds.</source>
            <extracomment>part</extracomment>
            <translation>
                <numerusform>Reading the picture took longer than %Ln second.</numerusform>
                <numerusform>Reading the picture took longer than %Ln seconds.</numerusform>
            </translation>
        </message>
        <message>
            <source>This is {0}, not a picture.</source>
            <extracomment>part</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>Only the first of %n pages is shown.</source>
            <extracomment>part</extracomment>
            <translation>
                <numerusform>Only the first page is shown.</numerusform>
                <numerusform>Only the first of %Ln pages is shown.</numerusform>
            </translation>
        </message>
        <message>
            <source>ignored, as you asked</source>
            <extracomment>reason</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the same folder as one that was read already</source>
            <extracomment>reason</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>you have no permission to open it</source>
            <extracomment>reason</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>it cannot be read</source>
            <extracomment>reason</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>its path is too long for this system</source>
            <extracomment>reason</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>holds a .nomedia file</source>
            <extracomment>reason</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This is a pipe between programs, not a file.</source>
            <extracomment>reason</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This is a connection between programs, not a file.</source>
            <extracomment>reason</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This is a device, not a file.</source>
            <extracomment>reason</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{0}” is not a folder; choose the folder that your photos lie in.</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>You have no permission to open the folder “{0}”.</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The folder “{0}” is not there; is the drive connected?</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The folder “{0}” cannot be opened; is the drive connected?</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The file .albumenignore in “{0}” cannot be read.</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>One of the patterns of files to ignore makes no sense: {0}.</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The folder “{0}” was exchanged while it was being read; please try again.</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This is a link to something that is not there.</source>
            <extracomment>part</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>You have no permission to look at this file.</source>
            <extracomment>part</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The system cannot say anything about this file: {0}.</source>
            <extracomment>part</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This is a link that leads back to itself.</source>
            <extracomment>part</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is no model called “{0}”. Choose one of: {1}; or say owner/repository as it stands on the hub, or a folder.</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The drive on which “{0}” should lie is not there. HF_HOME names another place.</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is not enough room for {0}: {1} MB are still to come, and of the {2} MB that are free where “{3}” lies, {4} MB should stay so. Make room, or set HF_HOME to a place that has some.</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No model on the hub can be called “{0}”.</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What answers at {0} is not the hub, or speaks another language ({1}). On a public network, sign in to it first.</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The repository “{0}” holds no weights that Albumen can open (model.safetensors).</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The repository “{0}” holds no model that looks at pictures: it lacks config.json or preprocessor_config.json.</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The weights of “{0}” are on the hub only as a pickle, which can run foreign code when it is opened. Albumen fetches weights in the safetensors format (model.safetensors).</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The proxy or certificates that the environment names cannot be used: {0}</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing is fetched, because HF_HUB_OFFLINE is set. Unset it to go online, or name a folder that holds a model.</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{0}” is handed out only to those who have accepted its licence. Accept it at {1}/{2}, make a token at {3}/settings/tokens, and set HF_TOKEN to it.</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is no model “{0}” at {1}; or it is private, and HF_TOKEN holds no token that opens it.</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{0} is in trouble (it answers {1}). Try again later. What has arrived is kept: the same command goes on from here.</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{0} cannot be reached: {1}. Check the network, and HTTPS_PROXY where there is a proxy.</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{0} refuses “{1}” ({2}). If HF_TOKEN is set, or you are logged in, that token is not accepted.</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A file of “{0}” is not at {1} any more. Ask again with the same command.</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The Hugging Face cache cannot be written to ({0}): {1}. HF_HOME names another place.</source>
            <extracomment>part</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The Hugging Face cache cannot be written to: {0}. HF_HOME names another place.</source>
            <extracomment>part</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The disk is full ({0}). Make room, or set HF_HOME to a place that has some. What has arrived is kept: the same command goes on from here.</source>
            <extracomment>part</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The disk is full. Make room, or set HF_HOME to a place that has some. What has arrived is kept: the same command goes on from here.</source>
            <extracomment>part</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The file {0} of “{1}” arrived damaged, twice: its checksum is not the one that {2} states. Nothing of it was kept. Try again later, or over another network.</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The connection to {0} broke: {1}. What has arrived is kept: the same command goes on from here.</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The weights in “{0}” do not fit its config.json; fetch the model again.</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The model in “{0}” cannot be opened; fetch it again. ({1})</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The file “{0}” is damaged or incomplete: fetch the model again.</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The file “{0}” is incomplete: fetch the model again.</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The file “{0}” is damaged: fetch the model again.</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{0}” does not look at photos. Choose one of: {1}.</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>title {0} of {1}</source>
            <extracomment>note</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>album {0} of {1}</source>
            <extracomment>note</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is no list of categories called “{0}”. Choose one of: {1}; or a .json or .csv file.</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{0} must list between two and {1} different categories; it has {2}.</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The categories in {0} cannot be read: {1}.</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is no namer called “{0}”. Choose one of: facts, {1}; or ollama:MODEL, owner/repository as on the hub, a model's folder, or the address of a model server.</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No LLaVA is on this computer: there is none in the Hugging Face cache ({0}). Fetch one, for instance with: albumen models get {1}, or without a graphics card: albumen models get {2}; or do without: --namer facts.</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{0}” is not on this computer: there is no complete {1} in the Hugging Face cache ({2}). Fetch it with: {3}; or do without: --namer facts.</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{0}” is no address of a server: it must begin with http:// or https://.</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{0}” is no address of a server ({1}).</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Cancelled.</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What answers at {0} is no model server: it speaks no JSON. Check the address.</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The model server at {0} refuses ({1}).</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The model server at {0} sends questions on to another address, which is not followed. Name that address instead, if you trust it.</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The model in “{0}” needs a package that is not installed: {1}</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A namer in 8 or 4 bits needs bitsandbytes. Install it with: pip install 'albumen[quantised]'</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is not enough memory for {0}. Close other programs, choose a smaller model or --namer_precision int4, or do without: --namer facts.</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The model in “{0}” does not say how it is asked (it has no chat template); choose another.</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It has: {0}.</source>
            <extracomment>part</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It has none yet.</source>
            <extracomment>part</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What answers at {0} is not Ollama: it gives no message.</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ollama at {0} has no model that sees. Fetch one, for instance with: ollama pull llava</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ollama at {0} has no model “{1}”. {2} Fetch it with: ollama pull {3}</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What answers at {0} is not Ollama: it lists no models.</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What answers at {0} does not speak OpenAI's protocol: it gives no message.</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The model server at {0} asks for a key: put it into the environment variable ALBUMEN_NAMER_KEY.</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The server at {0} has several models ({1}). Say which one is meant: --namer {2}#NAME</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What answers at {0} does not speak OpenAI's protocol: it lists no models.</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The list of towns is missing. Install Albumen again to name albums after places.</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The prompt {0} must begin with a line “version 1” and go on with what is asked.</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The prompt {0} cannot be read: {1}.</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Looking for the parts of “{0}”</source>
            <extracomment>note</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{0}” does not understand words. Search with clip or siglip2.</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Categories need a model that looks at photos: say which with --namer.</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Loading {0}</source>
            <extracomment>part</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Learning colours and shapes from your photos</source>
            <extracomment>note</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Bringing {0} to 8 bits on some of your photos</source>
            <extracomment>note</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Photo {0} has not been looked at yet: run albumen index first.</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>These photos are not described yet. Run: albumen index</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{0}” holds albums, not photos; split one of them.</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{0}” is too small to split.</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This library holds no folder yet. Add one with: albumen organize FOLDER</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>So that photos are recognised when a program rewrites their metadata</source>
            <extracomment>note</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Loading the model</source>
            <extracomment>note</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The photos have not been looked at yet: organize the folder first.</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{0} cannot be shown: {1}</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A map has 2 or 3 dimensions, not {0}.</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Finding neighbours</source>
            <extracomment>note</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Laying photos out</source>
            <extracomment>note</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There are no photos to group.</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This is not the proposal that you saw: something has changed since. Look again.</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The proposal changes no album “{0}”. See: albumen group --dry-run</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>best so far {0}</source>
            <extracomment>note</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>beginning with the settings of now</source>
            <extracomment>note</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>There is nothing to tune yet: at least %n photos must be described.</source>
            <extracomment>error</extracomment>
            <translation>
                <numerusform>There is nothing to tune yet: at least %Ln photo must be described.</numerusform>
                <numerusform>There is nothing to tune yet: at least %Ln photos must be described.</numerusform>
            </translation>
        </message>
        <message>
            <source>{0} photos in {1} albums</source>
            <extracomment>note</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Looking at {0}</source>
            <extracomment>note</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is no album {0} in this library.</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{0} overlaps with {1}, which this library already holds.</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is no photo “{0}” in this library: give an id or a path.</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The setting “{0}” cannot be {1}. {2}</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The setting “{0}” must lie between {1} and {2}; it is {3}.</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The settings in {0} cannot be read: {1}. Mend or delete that file.</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is no setting called {0}.</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is nothing to {0}.</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That {0} may be sent pictures cannot be noted: {1}.</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is no library in {0}. Make one with: albumen organize FOLDER --library {1}</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The library in {0} cannot be opened: {1}.</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The library in {0} cannot be used: {1}. What you said stands in {2}: move it away, make a new library and give it to `albumen decisions import`.</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The library in {0} cannot be used: {1}.</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Albumen is already at work on this library. Wait for it, or cancel it there.</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This library was written by a newer Albumen (format {0}; this program knows {1}). Update Albumen to open it.</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Something went wrong inside Albumen ({0}).</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Albumen is still busy with the last task.</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The working process ended unexpectedly; what it had done is kept. Start again to go on.</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The worker ended with exit code {0}. Memory that ran out is the usual reason.</source>
            <extracomment>error</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Leave out</source>
            <extracomment>setting</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Files and folders to leave out, as patterns like those of .gitignore.</source>
            <extracomment>setting</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Hidden pictures</source>
            <extracomment>setting</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Also take pictures in hidden files and folders.</source>
            <extracomment>setting</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Respect .nomedia</source>
            <extracomment>setting</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Leave out folders that hold a .nomedia file, as Android's gallery does.</source>
            <extracomment>setting</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Descriptor</source>
            <extracomment>setting</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What looks at the photos: auto (the best DINOv2 here), builtin, a model's folder, or a name that `albumen models` lists.</source>
            <extracomment>setting</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Search by words</source>
            <extracomment>setting</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What finds photos by what words say is in them: off, clip, siglip2 or a model's folder. It describes all photos once more.</source>
            <extracomment>setting</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Edges of photos</source>
            <extracomment>setting</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>How a photo fits a model's square: crop (as the model was tried) or whole (nothing is cut off).</source>
            <extracomment>setting</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Exact decoding</source>
            <extracomment>setting</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Decode JPEGs in full before a model sees them, as its reference does; slower, and hardly different.</source>
            <extracomment>setting</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Precision</source>
            <extracomment>setting</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What numbers a model works with: auto (the fastest that gives the same), fp32, bf16, fp16, or int8 (needs the extra cpu-fast).</source>
            <extracomment>setting</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Few – many albums</source>
            <extracomment>setting</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>0 makes few large albums, 1 many small ones.</source>
            <extracomment>setting</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Strict – generous</source>
            <extracomment>setting</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>0 leaves doubtful photos in Unsorted, 1 finds a home for most.</source>
            <extracomment>setting</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Smallest album</source>
            <extracomment>setting</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Fewer photos than this do not open an album.</source>
            <extracomment>setting</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Reducer</source>
            <extracomment>setting</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>How vectors are brought to a few dimensions: umap, pca, tsne, pacmap or none.</source>
            <extracomment>setting</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Clusterer</source>
            <extracomment>setting</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>How groups are found: hdbscan (by density), kmeans or agglomerative (both find out how many by themselves).</source>
            <extracomment>setting</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Dimensions</source>
            <extracomment>setting</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>How many dimensions photos are reduced to before they are grouped.</source>
            <extracomment>setting</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Seed</source>
            <extracomment>setting</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The same photos, settings and seed give the same albums.</source>
            <extracomment>setting</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Namer</source>
            <extracomment>setting</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What names albums: auto or facts (dates, places, folder names), or what looks at photos: llava, a model's name or folder, or a model server's address; sheet:NAME looks at nine at once, captions:NAME describes them.</source>
            <extracomment>setting</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Language</source>
            <extracomment>setting</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The language of names by a model: auto (that of this computer), en, de, fr, es, it or pt.</source>
            <extracomment>setting</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Photos looked at</source>
            <extracomment>setting</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Photos of an album that a model looks at; 0 takes 9, or 16 for small models.</source>
            <extracomment>setting</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Namer's precision</source>
            <extracomment>setting</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What numbers a namer in this process works with: auto (16 bits; 32 on a processor that is no faster with 16), fp32, bf16, fp16, or int8 and int4 (need the extra quantised).</source>
            <extracomment>setting</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Let others name</source>
            <extracomment>setting</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Allow a namer on another computer: small pictures of some photos of every album are sent to it, with places, dates and names of folders.</source>
            <extracomment>setting</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Device</source>
            <extracomment>setting</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Where models run: auto, cuda, mps or cpu.</source>
            <extracomment>setting</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Decoders</source>
            <extracomment>setting</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>How many pictures are read at once; 0 takes one per core.</source>
            <extracomment>setting</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>undo</source>
            <extracomment>word</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>redo</source>
            <extracomment>word</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>categories</source>
            <extracomment>word</extracomment>
            <translation type="unfinished"></translation>
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
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Redone: {0}</source>
            <extracomment>word</extracomment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Back in the history</source>
            <extracomment>word</extracomment>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ErrorBar</name>
        <message>
            <source>Error</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Details…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Close message</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>Export</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>All albums</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A folder, best an empty or a new one</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Export to</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose a folder to export to</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Copies</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Hard links</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Symbolic links</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Folders that would be made</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Export albums into folders</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing is overwritten, and every file is checked afterwards.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Which</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Where to</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>How</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose where the folders should go.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Complete files that stand on their own. They take as much space again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A second name for the same file: no extra space, on the same disk only.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Pointers to your photos: no extra space, and empty once a photo is moved.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is nothing to export.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{photos}, {size}, in {folders}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{n} are there already.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{n} cannot be found now.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{size} are free there.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name}   ·   {files}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Only “{name}”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Only the {albums} chosen</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Frame</name>
        <message>
            <source>Name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{at} of {count}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Back (Esc)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Every pixel as it is (Z)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Turn the view (R)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What is known of the photo (I)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Filmstrip (T)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Full screen (F)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Previous photo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Next photo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Play or pause (P)</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Grid</name>
        <message>
            <source>Photos</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{n} %</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Header</name>
        <message>
            <source>Title</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Size of photos</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{files} that cannot be shown, and why</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{n} chosen</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>%n albums chosen</source>
            <translation>
                <numerusform>%Ln album chosen</numerusform>
                <numerusform>%Ln albums chosen</numerusform>
            </translation>
        </message>
        <message>
            <source>Chosen photos</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>headings</name>
        <message>
            <source>In no album</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Without a date</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>d MMM yyyy</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>dddd, d MMMM yyyy</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>MMMM yyyy</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>MMMM</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{first} – {last}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>help</name>
        <message>
            <source>Show also in the album, rather than move</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Give up</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>While viewing a photo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>While dragging photos</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>HistoryDialog</name>
        <message>
            <source>History</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Go back to here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Everything here can be undone, also tomorrow.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Redo up to here</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Inspector</name>
        <message>
            <source>Inspector</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose a photo, and what is known of it stands here: its facts, its albums, and why it is there.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Albumen has not looked at this photo yet.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>JobBar</name>
        <message>
            <source>Progress</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Getting a model</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Getting {model}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Getting ready…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Asking for the model…</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Legend</name>
        <message>
            <source>Other photos, faintly</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>library</name>
        <message>
            <source>Choose a folder of photos</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open a library</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Line</name>
        <message>
            <source>Getting ready…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Continue</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Pause</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Paused</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{n} a second</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{said}  ·  still working…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>still working…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Lines</name>
        <message>
            <source>No guess yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{album}: {words}, {percent}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{album}: a guess, {words}, {percent}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{words}, {percent} on average</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>MapView</name>
        <message>
            <source>Add them</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Map</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save the map</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>PNG picture (*.png)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>SVG drawing (*.svg)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The map could not be written to {path}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Saved {name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add the missing photos to the map</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No date</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Other albums</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Unsorted</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Other cameras</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No camera known</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Other categories</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No category</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>%n photos are not on the map yet</source>
            <translation>
                <numerusform>%Ln photo is not on the map yet</numerusform>
                <numerusform>%Ln photos are not on the map yet</numerusform>
            </translation>
        </message>
        <message>
            <source>The map cannot be shown</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Laying out the map</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It appears here as soon as it is ready.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The map puts every photo beside those that look like it. Your albums stay as they are.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No map yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It can be laid out when the work at hand is done.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Lay out the map</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>%n photos, alike ones beside each other</source>
            <translation>
                <numerusform>%Ln photo</numerusform>
                <numerusform>%Ln photos, alike ones beside each other</numerusform>
            </translation>
        </message>
        <message>
            <source>Coloured by {what}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{n} chosen</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ModelsDialog</name>
        <message>
            <source>Models</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Use</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Everything works without them, and better with them. They run on this computer.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Looking at photos</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What albums are made from. Another one looks at all photos anew.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Search by words</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Finds photos by what words say is in them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Naming</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Gives albums their names. Names that you gave always stay.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Built in</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Colours, shapes and textures. Nothing to fetch.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Off</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Search finds names, dates, places and files only.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Dates, places and folders</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What photos know of themselves. Built in.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>From a folder…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{size} · {licence}, to be accepted on the hub</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{size} · {licence}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A model server that you run</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Address, such as http://127.0.0.1:11434</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Address of a model server</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Use this server for naming</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In use</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Getting it…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stop</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Recommended</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Get…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{n} %</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose a model’s folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{host}” is another computer. Small pictures of some photos of every album would be sent to it, with places, dates and names of folders.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{sentence} Whoever is on the way could read it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Send them to {host}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>OfferDialog</name>
        <message>
            <source>Get {model}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Get {model}?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Albumen goes online for this only, because you ask. Your photos stay here. You can stop at any time; what has come is kept.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Get it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It looks at your photos, so that albums follow what is in them. All of it runs here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It finds photos by words: “a dog on a beach”. All of it runs here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It looks at some photos of each album and gives it a name. All of it runs here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{size}; {free} are free</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{licence}, which you accept on the hub first</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Size</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Licence</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>From</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Kept in</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Outline</name>
        <message>
            <source>You named it or placed photos in it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Library</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Albums</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Places</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Recent searches</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <source>Looking for photos</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>They appear here as they are found.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose a folder, and Albumen sorts its photos into albums. The files stay where they are.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No photos yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Organize folder…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing is unsorted</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Photos that fit no album would wait here for you.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No second thoughts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Albumen is content with where your photos are.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No problems</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Every picture could be shown.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Copies of a photo, and shots of one moment, would stand here together.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No duplicates and no bursts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Try fewer or other words: an album, a place, a year, a camera or a part of a file name.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Clear search</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Drag photos onto it in the sidebar.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This album is empty</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show all photos</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No photos here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>They may have left the disk.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Commands</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What would you like to do?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Command</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>PhotoModel</name>
        <message numerus="yes">
            <source>Stack of %n photos</source>
            <translation>
                <numerusform>Stack of %Ln photo</numerusform>
                <numerusform>Stack of %Ln photos</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PhotoPage</name>
        <message>
            <source>Details</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Albums</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Why here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Copies and bursts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Look-alikes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Files</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Like these, which you placed there:</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Like these, which are typical of the album:</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Move it there</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Where it may belong</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Unsorted: it has no album of its own yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Shown here too. {how}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Keep here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Say that it belongs here; Albumen learns from it and never moves it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Take it out; Albumen never puts it here again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The best of these pictures; the others stand behind it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The same pixels as the first of these, in another file.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A copy of the first of these, edited lightly.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A shot of the same burst as the first of these.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name} · {size}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Its drive or folder is away.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show in file manager</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show all</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{percent} alike; the same picture would be 100 %</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Has the keyword “{text}”, as {n} of {of} others there.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Lies in a folder “{text}”, as {n} of {of} others there.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Taken on {text}, as {n} of {of} others there.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Taken with {text}, as {n} of {of} others there.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The nearest album:</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Another album is nearly as near:</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>But another album is nearer:</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>photos</name>
        <message>
            <source>Move {photos} to</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show {photos} also in</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{files} could not be taken back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Moved {files} to the trash</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Copied the path of {photos}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>phrases</name>
        <message>
            <source>“{name}”</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Portrait</name>
        <message>
            <source>The photo, small; a click shows it large</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Preferences</name>
        <message>
            <source>Preferences</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Window</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Pages</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Do it now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Discard</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Apply</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>As the system</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Light</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Dark</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Hold still</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Move</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{n} %</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Theme</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Text size</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>From the next start on.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Language</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Start again now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Whether pages and pictures glide into place.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Motion</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>For experts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Models…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The best that is here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What is built in</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Off</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Dates, places and folders</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message>
            <source>Photo</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ProblemDialog</name>
        <message>
            <source>Something went wrong</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Your photos and albums are safe. This report helps to mend it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Report</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Copied</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Problems</name>
        <message>
            <source>Problems</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Reasons</name>
        <message>
            <source>Photos that speak for it</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>RecentCard</name>
        <message>
            <source>Open</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show in file manager</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Remove from this list</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not there now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open {name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Remove {name} from this list</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>RegroupDialog</name>
        <message>
            <source>Regroup albums</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Look at all photos afresh</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show what would change</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Later</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Otherwise albums go on as they are, and what is new or unsorted joins them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Few or many albums</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Strict or generous: how many photos stay unsorted</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What regrouping would change</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Few albums</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Many albums</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Strict</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Generous</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Progress</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Waiting until Albumen has finished its task …</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Looking at what would change …</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Moving photos …</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Albums already are as they would be grouped. Move a slider to try other albums.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing would change</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{stay} of {albums} stay as they are. {moves} of {photos} would move; {before} unsorted would become {after}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is no proposal</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Accept all</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Accept {n} of {all}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>All changes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The settings are others now. Show what would change before you accept it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Albums that are not chosen are kept as they are.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What you placed yourself stays where it is. All of it can be undone.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Rows</name>
        <message>
            <source>Album name</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>SearchBar</name>
        <message>
            <source>Search names, dates, places, files</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Search</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Clear search</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Section</name>
        <message>
            <source>open</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>folded</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>SeveralPage</name>
        <message>
            <source>Albums</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>%n photos chosen</source>
            <translation>
                <numerusform>%Ln photo chosen</numerusform>
                <numerusform>%Ln photos chosen</numerusform>
            </translation>
        </message>
        <message>
            <source>Taken</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>On disk</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Cameras</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>and {albums} more</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>All of them</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{n} of {of}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Shortcuts</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Search</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Search shortcuts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No shortcut is called that.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <source>Sidebar</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Filter albums</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Albums appear here once your photos are organized.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sort albums</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>By name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Largest first</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Newest photos first</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>sources</name>
        <message>
            <source>Like {name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>All photos</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Unsorted</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Second thoughts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Duplicates and bursts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Problems</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>More like this</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No date</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>N</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>S</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>E</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>W</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>near {lat}° {ns}, {lon}° {ew}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Placed by you</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Placed by Albumen</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In a burst</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Duplicates</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>With a position</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>With a date</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>With a caption</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>With keywords</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Without a position</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A former album</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>spoken</name>
        <message>
            <source>Folders</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Looking</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Albums</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Names</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Speed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The folders are looked through again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>All photos are looked at anew, which takes a while. What you decided about them stays.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Albums are proposed anew. Nothing changes before you have agreed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Albums that Albumen named are named again. Names that you gave stay.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing has to be done again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Full (32 bits)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Half (bf16)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Half (fp16)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>8 bits, fastest</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>4 bits, smallest</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Files and folders to leave out, one a line: “Screenshots/” or “*.gif”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Hidden pictures too</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Also take pictures in hidden files and folders.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Leave out what the phone’s gallery leaves out</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Folders that hold a file called .nomedia.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What looks at your photos</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Albums follow what it sees. A model sees more than what is built in.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Search by words</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Finds photos by what is in them. It looks at all photos once more for that.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Edges of photos</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A model sees a square.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Look at the middle</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Look at the whole photo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Read photos in full size</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Slower, and hardly different.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Exactness</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>How exactly a model reckons. Automatic is the fastest that sees the same.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>How many albums</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Few large ones, or many small ones.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Few</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Many</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What may join an album</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Strict leaves doubtful photos in Unsorted; generous finds a home for most.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Strict</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Generous</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Smallest album</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Fewer photos than this do not open an album.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Way of comparing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>How what was seen is condensed before photos are grouped.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not at all</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Way of grouping</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>All of them find out by themselves how many groups there are.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>By density (HDBSCAN)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Around centres (k-means)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>By joining the nearest</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Dimensions</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>To how many numbers a photo is condensed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Seed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The same photos, settings and seed give the same albums.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What names albums</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Dates, places and folders, or a model that looks at some photos.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Language of names</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In which language a model names albums.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That of this computer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Photos looked at</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Of each album, before it is named. 0 leaves it to Albumen.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>How exactly the model that names reckons; fewer bits take less memory.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A model on another computer may name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Small pictures of some photos of every album are sent to the server that you named, with places, dates and names of folders.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What reckons</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Automatic takes the graphics card where there is one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Graphics card (NVIDIA or AMD)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Graphics of an Apple processor</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Processor</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Photos read at once</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>0 reads as many as the processor has cores.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Strip</name>
        <message>
            <source>Colour</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Layout</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Flat</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In depth: drag to turn it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Lasso: draw around photos (L, or Shift and drag)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show the whole map (0)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save the map as a picture…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Category</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Album</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Time</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Camera</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Alike photos in islands. The usual choice.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Islands that also lie near the islands they resemble.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Evenly spread, each photo beside its closest likenesses. Slow with many photos.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The few greatest differences between photos. Quick, and the same each time.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Filmstrip</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>suggestions</name>
        <message>
            <source>Recent searches</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Albums</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Dates</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Places</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Cameras</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Keywords</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Categories</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Kinds of files</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Photos that are</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Suggestions</name>
        <message>
            <source>Suggestions</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>sureness</name>
        <message>
            <source>almost certain</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>likely</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>perhaps</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a long shot</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{n}%</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>telling</name>
        <message>
            <source>{taken} (by satellite)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{taken} (from the file’s name)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{taken} (the file’s own date)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the camera’s clock</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the camera’s clock and the folders</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the dates of the files</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the names of the folders</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the name of a folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the names of the files</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the keywords</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the titles</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>words in names</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Photo {id}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{width} × {height}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{shape} · {amount} MP</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Title</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Taken</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Dimensions</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Format</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Camera</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Place</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Position</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Keywords</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Note</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{percent} %</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>You placed it here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Placed by Albumen, {percent} % sure</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>You named it. Albumen never changes that.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Albumen named it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Named after the place “{text}”: {n} of {of} photos.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{text}” is when they were taken, by {source}: {n} of {of} photos.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{text}” comes from {source}: {n} of {of} photos.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Named after the folder “{text}”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{text}” is how most of its photos look.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Its photos share neither a place nor a date nor words, so the name says only what is true.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{model} looked at {photos}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It saw “{word}” in {n} of {of}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{model} looked too, but saw something else in every photo.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{model} could not be asked: {why}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>TitleField</name>
        <message>
            <source>Click to rename</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Toast</name>
        <message>
            <source>Message</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>TrashDialog</name>
        <message>
            <source>Move files to trash</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Files</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Move {files} to the trash?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>None of these files can be moved to the trash</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>You can take them back from the system’s trash.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Albumen remembers which albums the photos were in, should a file come back.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Some photos stand in several files; all of them go.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{files} cannot be moved; the list says why.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Move {files} to trash</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{folder} is not there now. Is its drive connected?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It is gone from its folder.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It may not be changed: it is read-only.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{file}” could not be moved to the trash: the system refused. Nothing was deleted.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Tree</name>
        <message>
            <source>Library</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>viewer</name>
        <message>
            <source>Previous and next photo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>First and last photo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Every pixel as it is, and back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Zoom in, zoom out, fit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Move a zoomed photo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Turn the view right, left</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What is known of the photo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show or hide the filmstrip</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Play or pause a moving picture</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Back to the grid</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Viewer</name>
        <message>
            <source>Photo viewer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Reading the file…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The file cannot be read now. Its folder may be away.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Ways</name>
        <message>
            <source>Show as</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Decide</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Decide photo by photo (Ctrl+3)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Photos</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show as photos (Ctrl+1)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Map</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show on a map of what they look like (Ctrl+2)</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>Welcome</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose a folder of photos…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Albumen</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Albumen looks through a folder of photos and sorts them into named albums. You rename, merge and correct them; what you decide is never undone by the computer.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>or drop one here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Recent libraries</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing leaves this computer, and Albumen never changes your photos.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Window</name>
        <message>
            <source>Albumen did something it should not.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Menu</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Menu (F10)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Albumen</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Redo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stopped. What was done is kept; “Look for new photos” goes on from there.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This album is of one piece; there is nothing to split.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{n} unsorted</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Done: {summary}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Exported {files} to {folder}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>words</name>
        <message>
            <source>Looking for photos</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Reading photos</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Getting to know your photos</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Comparing photos</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Grouping photos</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Fetching the model</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Naming albums</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Laying out the map</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Trying settings</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Splitting the album</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Watching the folders</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Preparing the export</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Exporting photos</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Checking what was exported</source>
            <translation type="unfinished"></translation>
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
                <numerusform>%Ln file</numerusform>
                <numerusform>%Ln files</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n folders</source>
            <translation>
                <numerusform>%Ln folder</numerusform>
                <numerusform>%Ln folders</numerusform>
            </translation>
        </message>
        <message>
            <source>d MMM yyyy</source>
            <comment>date</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>MMMM yyyy</source>
            <comment>date</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{day}, {clock}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>d MMM yyyy – d MMM yyyy</source>
            <comment>date</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>d MMM – d MMM yyyy</source>
            <comment>date</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>d – d MMM yyyy</source>
            <comment>date</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>today, {clock}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>yesterday, {clock}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a few seconds left</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>about %n seconds left</source>
            <translation>
                <numerusform>about %Ln second left</numerusform>
                <numerusform>about %Ln seconds left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n minutes left</source>
            <translation>
                <numerusform>about a minute left</numerusform>
                <numerusform>about %Ln minutes left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n hours left</source>
            <translation>
                <numerusform>about an hour left</numerusform>
                <numerusform>about %Ln hours left</numerusform>
            </translation>
        </message>
        <message>
            <source>{degrees}° N</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{degrees}° S</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{degrees}° E</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{degrees}° W</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Workbench</name>
        <message>
            <source>Move there</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Accept</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It stays</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not here</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>workbench</name>
        <message>
            <source>Accept</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Other album…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>New album…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Accept what is sure enough in this section</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Accept what is sure enough everywhere</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Next photo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Previous photo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Suggest again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No album is like it enough. Choose one, or make a new one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It is in “{home}”. Does it belong in “{album}”?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Does it belong in “{album}”?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Because of these, which you put there:</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A guess. It is like these:</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There are no albums yet. Choose photos that belong together and press N to make one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Looking for homes …</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No album is like these photos enough. Every photo that you put into one teaches what it holds.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No guess is that sure. Move the slider towards generous, or decide photo by photo.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Thinking again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Photos that seem to be in the wrong album appear here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing to doubt</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What you put into albums agrees with where photos are.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing is unsorted</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Photos that fit no album will wait here for you.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Accept all {n}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Accept {n}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Accept {n} above</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{album}?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{photos} that resemble no album enough</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{photos} · {words}, {percent} on average</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
</TS>
