<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
    <context>
        <name>About</name>
        <message>
            <source>About Albumen</source>
            <translation>关于 Albumen</translation>
        </message>
        <message>
            <source>Albumen</source>
            <translation>Albumen</translation>
        </message>
        <message>
            <source>Version {number}</source>
            <translation>版本 {number}</translation>
        </message>
        <message>
            <source>Turns folders of photos into albums that you can correct.
Your photos are never changed, and nothing leaves this computer.</source>
            <translation>把文件夹里的照片整理成可以修改的相簿。
照片永远不会被改动，一切都留在这台电脑上。</translation>
        </message>
        <message>
            <source>Free software under the Apache licence 2.0. Built with Qt (LGPL).</source>
            <translation>自由软件，采用 Apache 许可证 2.0。基于 Qt（LGPL）构建。</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>actions</name>
        <message>
            <source>Library</source>
            <translation>图库</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>编辑</translation>
        </message>
        <message>
            <source>Album</source>
            <translation>相簿</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>照片</translation>
        </message>
        <message>
            <source>View</source>
            <translation>显示</translation>
        </message>
        <message>
            <source>Go</source>
            <translation>前往</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>帮助</translation>
        </message>
        <message>
            <source>New album from selection</source>
            <translation>用所选照片新建相簿</translation>
        </message>
        <message>
            <source>New empty album</source>
            <translation>新建空相簿</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>重新命名…</translation>
        </message>
        <message>
            <source>Use as cover</source>
            <translation>用作封面</translation>
        </message>
        <message>
            <source>All photos belong here</source>
            <translation>所有照片都属于这里</translation>
        </message>
        <message>
            <source>Merge albums</source>
            <translation>合并相簿</translation>
        </message>
        <message>
            <source>Merge into album…</source>
            <translation>合并到相簿…</translation>
        </message>
        <message>
            <source>Put below album…</source>
            <translation>放到相簿之下…</translation>
        </message>
        <message>
            <source>Take out to the top</source>
            <translation>移到最上层</translation>
        </message>
        <message>
            <source>Split album</source>
            <translation>拆分相簿</translation>
        </message>
        <message>
            <source>Regroup…</source>
            <translation>重新分组…</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>重做</translation>
        </message>
        <message>
            <source>History…</source>
            <translation>历史记录…</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>全选</translation>
        </message>
        <message>
            <source>Select none</source>
            <translation>取消全选</translation>
        </message>
        <message>
            <source>Invert selection</source>
            <translation>反选</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>搜索</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>后退</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>前进</translation>
        </message>
        <message>
            <source>All photos</source>
            <translation>所有照片</translation>
        </message>
        <message>
            <source>Unsorted</source>
            <translation>未归类</translation>
        </message>
        <message>
            <source>Second thoughts</source>
            <translation>存疑照片</translation>
        </message>
        <message>
            <source>Duplicates and bursts</source>
            <translation>重复照片与连拍</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>问题</translation>
        </message>
        <message>
            <source>Commands…</source>
            <translation>命令…</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>键盘快捷键</translation>
        </message>
        <message>
            <source>About Albumen</source>
            <translation>关于 Albumen</translation>
        </message>
        <message>
            <source>Organize folder…</source>
            <translation>整理文件夹…</translation>
        </message>
        <message>
            <source>Open library…</source>
            <translation>打开图库…</translation>
        </message>
        <message>
            <source>Look for new photos</source>
            <translation>查找新照片</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>导出…</translation>
        </message>
        <message>
            <source>Stop what is running</source>
            <translation>停止当前任务</translation>
        </message>
        <message>
            <source>Pause what is running</source>
            <translation>暂停当前任务</translation>
        </message>
        <message>
            <source>Models…</source>
            <translation>模型…</translation>
        </message>
        <message>
            <source>Preferences…</source>
            <translation>设置…</translation>
        </message>
        <message>
            <source>Close library</source>
            <translation>关闭图库</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>退出</translation>
        </message>
        <message>
            <source>View photo</source>
            <translation>查看照片</translation>
        </message>
        <message>
            <source>Open or close stack</source>
            <translation>展开或收起堆叠</translation>
        </message>
        <message>
            <source>Move to album…</source>
            <translation>移到相簿…</translation>
        </message>
        <message>
            <source>Show also in album…</source>
            <translation>同时显示在相簿…</translation>
        </message>
        <message>
            <source>Belongs here</source>
            <translation>属于这里</translation>
        </message>
        <message>
            <source>Remove from album</source>
            <translation>移出相簿</translation>
        </message>
        <message>
            <source>More like this</source>
            <translation>相似照片</translation>
        </message>
        <message>
            <source>Show in file manager</source>
            <translation>在文件管理器中显示</translation>
        </message>
        <message>
            <source>Copy path</source>
            <translation>复制路径</translation>
        </message>
        <message>
            <source>Move files to trash…</source>
            <translation>将文件移到回收站…</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>外观</translation>
        </message>
        <message>
            <source>As photos</source>
            <translation>显示为照片</translation>
        </message>
        <message>
            <source>As a map</source>
            <translation>显示为地图</translation>
        </message>
        <message>
            <source>Decide photo by photo</source>
            <translation>逐张决定</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>布局</translation>
        </message>
        <message>
            <source>Headings</source>
            <translation>分节方式</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>排序方式</translation>
        </message>
        <message>
            <source>Photos in their shape</source>
            <translation>保持照片形状</translation>
        </message>
        <message>
            <source>Squares</source>
            <translation>方形</translation>
        </message>
        <message>
            <source>No headings</source>
            <translation>不分节</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>按天</translation>
        </message>
        <message>
            <source>Months</source>
            <translation>按月</translation>
        </message>
        <message>
            <source>Albums</source>
            <translation>按相簿</translation>
        </message>
        <message>
            <source>Oldest first</source>
            <translation>从旧到新</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>从新到旧</translation>
        </message>
        <message>
            <source>File name</source>
            <translation>文件名</translation>
        </message>
        <message>
            <source>Surest first</source>
            <translation>最有把握的在前</translation>
        </message>
        <message>
            <source>Sidebar</source>
            <translation>边栏</translation>
        </message>
        <message>
            <source>Inspector</source>
            <translation>简介</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>全屏</translation>
        </message>
        <message>
            <source>Larger photos</source>
            <translation>放大照片</translation>
        </message>
        <message>
            <source>Smaller photos</source>
            <translation>缩小照片</translation>
        </message>
        <message>
            <source>How sure Albumen is</source>
            <translation>把握程度</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>跟随系统</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>浅色</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>深色</translation>
        </message>
    </context>
    <context>
        <name>AlbumPage</name>
        <message>
            <source>Its name</source>
            <translation>名称由来</translation>
        </message>
        <message>
            <source>What you said</source>
            <translation>你的决定</translation>
        </message>
        <message>
            <source>Albums in it</source>
            <translation>包含的相簿</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>照片</translation>
        </message>
        <message>
            <source>Shown too</source>
            <translation>同时显示</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>拍摄时间</translation>
        </message>
        <message>
            <source>On disk</source>
            <translation>占用空间</translation>
        </message>
        <message>
            <source>Stands in</source>
            <translation>所在相簿</translation>
        </message>
        <message numerus="yes">
            <source>Here by your word: %n photos</source>
            <translation>
                <numerusform>由你确定属于这里：%Ln 张照片</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Ruled out by you: %n photos</source>
            <translation>
                <numerusform>由你排除：%Ln 张照片</numerusform>
            </translation>
        </message>
        <message>
            <source>You made this album.</source>
            <translation>这个相簿是你创建的。</translation>
        </message>
        <message>
            <source>You chose its cover.</source>
            <translation>封面是你选的。</translation>
        </message>
        <message>
            <source>You chose where it stands among the albums.</source>
            <translation>它在相簿中的位置是你定的。</translation>
        </message>
        <message>
            <source>Nothing yet. Move photos in, or say “keep here”, and it learns what belongs here.</source>
            <translation>还没有。把照片移进来，或选择“留在这里”，Albumen 就会学到什么属于这里。</translation>
        </message>
    </context>
    <context>
        <name>AlbumPicker</name>
        <message>
            <source>Album</source>
            <translation>相簿</translation>
        </message>
        <message>
            <source>Albums</source>
            <translation>相簿</translation>
        </message>
        <message>
            <source>Enter takes the marked album.</source>
            <translation>按回车采用标出的相簿。</translation>
        </message>
        <message>
            <source>Enter makes a new album “{name}”.</source>
            <translation>按回车新建相簿“{name}”。</translation>
        </message>
        <message>
            <source>There is no such album.</source>
            <translation>没有这样的相簿。</translation>
        </message>
    </context>
    <context>
        <name>albums</name>
        <message>
            <source>New album</source>
            <translation>新建相簿</translation>
        </message>
        <message>
            <source>Merge into album</source>
            <translation>合并到相簿</translation>
        </message>
        <message>
            <source>Put below album</source>
            <translation>放到相簿之下</translation>
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message>
            <source>Suggestion</source>
            <translation>建议</translation>
        </message>
        <message>
            <source>More</source>
            <translation>更多</translation>
        </message>
        <message>
            <source>More about this suggestion</source>
            <translation>关于这条建议的更多信息</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>以后再说</translation>
        </message>
        <message>
            <source>The model is here. Name albums with it? Names that you gave stay.</source>
            <translation>模型已就绪。要用它给相簿命名吗？你起的名称会保留。</translation>
        </message>
        <message>
            <source>The model is here. Look at all photos with it? What you decided stays.</source>
            <translation>模型已就绪。要用它查看所有照片吗？你的决定会保留。</translation>
        </message>
        <message>
            <source>The model is used as soon as the current task is done.</source>
            <translation>当前任务完成后就会使用这个模型。</translation>
        </message>
        <message>
            <source>Name albums</source>
            <translation>给相簿命名</translation>
        </message>
        <message>
            <source>Look at photos</source>
            <translation>查看照片</translation>
        </message>
        <message>
            <source>{model} ({size}) would make much better albums than what is built in.</source>
            <translation>用 {model}（{size}）整理出的相簿，会比内置方式好得多。</translation>
        </message>
        <message>
            <source>{model} ({size}) would name albums by what it sees, not only by dates, places and folders.</source>
            <translation>{model}（{size}）会根据看到的内容给相簿命名，而不只是日期、地点和文件夹。</translation>
        </message>
        <message>
            <source>Get it…</source>
            <translation>下载…</translation>
        </message>
        <message>
            <source>From a folder…</source>
            <translation>从文件夹…</translation>
        </message>
        <message>
            <source>Do not offer this again</source>
            <translation>不再提示</translation>
        </message>
        <message>
            <source>Choose a model’s folder</source>
            <translation>选择模型所在的文件夹</translation>
        </message>
    </context>
    <context>
        <name>Bar</name>
        <message>
            <source>Suggest again</source>
            <translation>重新建议</translation>
        </message>
        <message>
            <source>Look again with what your decisions taught (R)</source>
            <translation>根据你的决定重新查看（R）</translation>
        </message>
        <message>
            <source>Looking for homes</source>
            <translation>正在寻找合适的相簿</translation>
        </message>
        <message>
            <source>How sure is sure enough: strict or generous</source>
            <translation>要有多大把握才算数：严格或宽松</translation>
        </message>
        <message>
            <source>Strict</source>
            <translation>严格</translation>
        </message>
        <message>
            <source>Generous</source>
            <translation>宽松</translation>
        </message>
        <message>
            <source>{n} of {all} guesses are at least {percent} sure</source>
            <translation>{all} 个推测中有 {n} 个的把握不低于 {percent}</translation>
        </message>
        <message>
            <source>{left} to go</source>
            <translation>还剩 {left} 张</translation>
        </message>
        <message>
            <source>{n} decided, {left} to go, {time}</source>
            <translation>已决定 {n} 张，还剩 {left} 张，{time}</translation>
        </message>
        <message>
            <source>{n} decided, {left} to go</source>
            <translation>已决定 {n} 张，还剩 {left} 张</translation>
        </message>
    </context>
    <context>
        <name>Board</name>
        <message>
            <source>Suggestions</source>
            <translation>建议</translation>
        </message>
    </context>
    <context>
        <name>Cards</name>
        <message>
            <source>What would change</source>
            <translation>将要变动的内容</translation>
        </message>
    </context>
    <context>
        <name>ChangeModel</name>
        <message>
            <source>New</source>
            <translation>新增</translation>
        </message>
        <message>
            <source>Grows</source>
            <translation>增多</translation>
        </message>
        <message>
            <source>Shrinks</source>
            <translation>减少</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>变动</translation>
        </message>
        <message>
            <source>Takes in</source>
            <translation>并入</translation>
        </message>
        <message>
            <source>Splits</source>
            <translation>拆分</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>消失</translation>
        </message>
        <message>
            <source>Unsorted</source>
            <translation>未归类</translation>
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
            <translation>+{n} 来自{album}</translation>
        </message>
        <message>
            <source>−{n} to {album}</source>
            <translation>−{n} 移到{album}</translation>
        </message>
        <message>
            <source>others</source>
            <translation>其他相簿</translation>
        </message>
        <message>
            <source>{n} that you placed stay</source>
            <translation>你放入的 {n} 张保留不动</translation>
        </message>
        <message>
            <source>follows from the others</source>
            <translation>随其他变动而定</translation>
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
            <translation>{filter}：点按可去掉此条件再搜索</translation>
        </message>
        <message>
            <source>Filter {filter}, remove</source>
            <translation>移除条件：{filter}</translation>
        </message>
    </context>
    <context>
        <name>Choice</name>
        <message>
            <source>{album}, {percent}</source>
            <translation>{album}，{percent}</translation>
        </message>
    </context>
    <context>
        <name>Closeup</name>
        <message>
            <source>The photo, and where it might belong</source>
            <translation>这张照片，以及它可能属于的相簿</translation>
        </message>
        <message>
            <source>Name of the new album</source>
            <translation>新相簿的名称</translation>
        </message>
    </context>
    <context>
        <name>commands</name>
        <message>
            <source>Open a library first</source>
            <translation>请先打开图库</translation>
        </message>
        <message>
            <source>Waits until the current task is done</source>
            <translation>等待当前任务完成</translation>
        </message>
        <message>
            <source>Nothing is running</source>
            <translation>没有正在进行的任务</translation>
        </message>
        <message>
            <source>Show photos first</source>
            <translation>请先显示照片</translation>
        </message>
        <message>
            <source>There are no photos here</source>
            <translation>这里没有照片</translation>
        </message>
        <message>
            <source>Select photos first</source>
            <translation>请先选择照片</translation>
        </message>
        <message>
            <source>Select photos of an album first</source>
            <translation>请先选择相簿中的照片</translation>
        </message>
        <message>
            <source>Select one photo first</source>
            <translation>请先选择一张照片</translation>
        </message>
        <message>
            <source>Select two albums first</source>
            <translation>请先选择两个相簿</translation>
        </message>
        <message>
            <source>Select an album first</source>
            <translation>请先选择相簿</translation>
        </message>
        <message>
            <source>Select one album first</source>
            <translation>请先选择一个相簿</translation>
        </message>
        <message>
            <source>There is nothing to undo</source>
            <translation>没有可撤销的操作</translation>
        </message>
        <message>
            <source>There is nothing to redo</source>
            <translation>没有可重做的操作</translation>
        </message>
        <message>
            <source>This is where you began</source>
            <translation>已回到最初的位置</translation>
        </message>
        <message>
            <source>This is where you were last</source>
            <translation>已到最后的位置</translation>
        </message>
        <message>
            <source>Go to {place}</source>
            <translation>前往{place}</translation>
        </message>
        <message>
            <source>Go to album “{name}”</source>
            <translation>前往相簿“{name}”</translation>
        </message>
    </context>
    <context>
        <name>drops</name>
        <message>
            <source>Show {photos} also in “{album}”</source>
            <translation>将 {photos}同时显示在“{album}”</translation>
        </message>
        <message>
            <source>Move {photos} to “{album}”</source>
            <translation>将 {photos}移到“{album}”</translation>
        </message>
        <message>
            <source>New album</source>
            <translation>新建相簿</translation>
        </message>
        <message>
            <source>New album with {photos}</source>
            <translation>用 {photos}新建相簿</translation>
        </message>
        <message>
            <source>Take {photos} out of the album</source>
            <translation>将 {photos}移出相簿</translation>
        </message>
        <message>
            <source>Merge into “{album}”</source>
            <translation>合并到“{album}”</translation>
        </message>
        <message>
            <source>Put at the top</source>
            <translation>移到最上层</translation>
        </message>
        <message>
            <source>Put below “{album}”</source>
            <translation>放到“{album}”之下</translation>
        </message>
    </context>
    <context>
        <name>engine</name>
        <message>
            <source>Take in decisions about {0} and {1}</source>
            <extracomment>op</extracomment>
            <translation>采纳关于 {0}和 {1}的决定</translation>
        </message>
        <message>
            <source>Take in decisions</source>
            <extracomment>op</extracomment>
            <translation>采纳决定</translation>
        </message>
        <message>
            <source>Place {0} as decided before</source>
            <extracomment>op</extracomment>
            <translation>按以前的决定归类 {0}</translation>
        </message>
        <message>
            <source>Placed {0} as decided before</source>
            <extracomment>op, once it is done</extracomment>
            <translation>已按以前的决定归类 {0}</translation>
        </message>
        <message>
            <source>Place photos as decided before</source>
            <extracomment>op</extracomment>
            <translation>按以前的决定归类照片</translation>
        </message>
        <message>
            <source>Placed photos as decided before</source>
            <extracomment>op, once it is done</extracomment>
            <translation>已按以前的决定归类照片</translation>
        </message>
        <message>
            <source>Rename “{0}” to “{1}”</source>
            <extracomment>op</extracomment>
            <translation>将“{0}”重新命名为“{1}”</translation>
        </message>
        <message>
            <source>Renamed “{0}” to “{1}”</source>
            <extracomment>op, once it is done</extracomment>
            <translation>已将“{0}”重新命名为“{1}”</translation>
        </message>
        <message>
            <source>Merge {0} into “{1}”</source>
            <extracomment>op</extracomment>
            <translation>将{0}合并到“{1}”</translation>
        </message>
        <message>
            <source>Merged {0} into “{1}”</source>
            <extracomment>op, once it is done</extracomment>
            <translation>已将{0}合并到“{1}”</translation>
        </message>
        <message>
            <source>Move {0} to “{1}”</source>
            <extracomment>op</extracomment>
            <translation>将 {0}移到“{1}”</translation>
        </message>
        <message>
            <source>Moved {0} to “{1}”</source>
            <extracomment>op, once it is done</extracomment>
            <translation>已将 {0}移到“{1}”</translation>
        </message>
        <message>
            <source>Show {0} also in “{1}”</source>
            <extracomment>op</extracomment>
            <translation>将 {0}同时显示在“{1}”</translation>
        </message>
        <message>
            <source>Showing {0} also in “{1}”</source>
            <extracomment>op, once it is done</extracomment>
            <translation>已将 {0}同时显示在“{1}”</translation>
        </message>
        <message numerus="yes">
            <source>Accept %n suggestions</source>
            <extracomment>op</extracomment>
            <translation>
                <numerusform>接受 %Ln 条建议</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Accepted %n suggestions</source>
            <extracomment>op, once it is done</extracomment>
            <translation>
                <numerusform>已接受 %Ln 条建议</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Reject %n suggestions</source>
            <extracomment>op</extracomment>
            <translation>
                <numerusform>拒绝 %Ln 条建议</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Rejected %n suggestions</source>
            <extracomment>op, once it is done</extracomment>
            <translation>
                <numerusform>已拒绝 %Ln 条建议</numerusform>
            </translation>
        </message>
        <message>
            <source>Confirm {0}</source>
            <extracomment>op</extracomment>
            <translation>确认{0}</translation>
        </message>
        <message>
            <source>Confirmed {0}</source>
            <extracomment>op, once it is done</extracomment>
            <translation>已确认{0}</translation>
        </message>
        <message>
            <source>Confirm {0} in {1}</source>
            <extracomment>op</extracomment>
            <translation>确认 {0}属于{1}</translation>
        </message>
        <message>
            <source>Confirmed {0} in {1}</source>
            <extracomment>op, once it is done</extracomment>
            <translation>已确认 {0}属于{1}</translation>
        </message>
        <message>
            <source>New cover for “{0}”</source>
            <extracomment>op</extracomment>
            <translation>为“{0}”更换封面</translation>
        </message>
        <message>
            <source>Remove {0} from “{1}”</source>
            <extracomment>op</extracomment>
            <translation>将 {0}移出“{1}”</translation>
        </message>
        <message>
            <source>Removed {0} from “{1}”</source>
            <extracomment>op, once it is done</extracomment>
            <translation>已将 {0}移出“{1}”</translation>
        </message>
        <message>
            <source>New album “{0}” with {1}</source>
            <extracomment>op</extracomment>
            <translation>新建相簿“{0}”，含 {1}</translation>
        </message>
        <message>
            <source>New album “{0}”</source>
            <extracomment>op</extracomment>
            <translation>新建相簿“{0}”</translation>
        </message>
        <message>
            <source>Put {0} on top</source>
            <extracomment>op</extracomment>
            <translation>将{0}移到最上层</translation>
        </message>
        <message>
            <source>Put {0} below “{1}”</source>
            <extracomment>op</extracomment>
            <translation>将{0}放到“{1}”之下</translation>
        </message>
        <message numerus="yes">
            <source>Split “{0}” into %n albums</source>
            <extracomment>op</extracomment>
            <translation>
                <numerusform>将“{0}”拆分为 %Ln 个相簿</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Group %n photos</source>
            <extracomment>op</extracomment>
            <translation>
                <numerusform>为 %Ln 张照片分组</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Grouped %n photos</source>
            <extracomment>op, once it is done</extracomment>
            <translation>
                <numerusform>已为 %Ln 张照片分组</numerusform>
            </translation>
        </message>
        <message>
            <source>Group {0} photos into {1} albums</source>
            <extracomment>op</extracomment>
            <translation>将 {0} 张照片分成 {1} 个相簿</translation>
        </message>
        <message>
            <source>Grouped {0} photos into {1} albums</source>
            <extracomment>op, once it is done</extracomment>
            <translation>已将 {0} 张照片分成 {1} 个相簿</translation>
        </message>
        <message numerus="yes">
            <source>Group %n albums anew</source>
            <extracomment>op</extracomment>
            <translation>
                <numerusform>重新分组 %Ln 个相簿</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Grouped %n albums anew</source>
            <extracomment>op, once it is done</extracomment>
            <translation>
                <numerusform>已重新分组 %Ln 个相簿</numerusform>
            </translation>
        </message>
        <message>
            <source>Place {0}</source>
            <extracomment>op</extracomment>
            <translation>归类 {0}</translation>
        </message>
        <message>
            <source>Placed {0}</source>
            <extracomment>op, once it is done</extracomment>
            <translation>已归类 {0}</translation>
        </message>
        <message numerus="yes">
            <source>Place %n new photos</source>
            <extracomment>op</extracomment>
            <translation>
                <numerusform>归类 %Ln 张新照片</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Placed %n new photos</source>
            <extracomment>op, once it is done</extracomment>
            <translation>
                <numerusform>已归类 %Ln 张新照片</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Name %n albums</source>
            <extracomment>op</extracomment>
            <translation>
                <numerusform>命名 %Ln 个相簿</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Named %n albums</source>
            <extracomment>op, once it is done</extracomment>
            <translation>
                <numerusform>已命名 %Ln 个相簿</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose at least two albums to merge.</source>
            <extracomment>error</extracomment>
            <translation>至少选择两个相簿才能合并。</translation>
        </message>
        <message>
            <source>Photo {0} is not in “{1}”.</source>
            <extracomment>error</extracomment>
            <translation>照片 {0} 不在“{1}”中。</translation>
        </message>
        <message>
            <source>“{0}” cannot stand below itself.</source>
            <extracomment>error</extracomment>
            <translation>“{0}”不能放到自己之下。</translation>
        </message>
        <message>
            <source>Albums can stand {0} deep; “{1}” would stand deeper.</source>
            <extracomment>error</extracomment>
            <translation>相簿最多可以有 {0} 层；“{1}”会超出。</translation>
        </message>
        <message>
            <source>“{0}” cannot be split that way.</source>
            <extracomment>error</extracomment>
            <translation>“{0}”不能这样拆分。</translation>
        </message>
        <message>
            <source>A name needs at least one letter.</source>
            <extracomment>error</extracomment>
            <translation>名称至少要有一个字。</translation>
        </message>
        <message>
            <source>There is no photo {0} in this library.</source>
            <extracomment>error</extracomment>
            <translation>这个图库里没有照片 {0}。</translation>
        </message>
        <message numerus="yes">
            <source>%n photos</source>
            <extracomment>part</extracomment>
            <translation>
                <numerusform>%Ln 张照片</numerusform>
            </translation>
        </message>
        <message>
            <source>There is not enough memory for this model. Close other programs, choose a smaller model, or use the built-in descriptor (--embedder builtin).</source>
            <extracomment>error</extracomment>
            <translation>内存不足，无法使用这个模型。请关闭其他程序、选择较小的模型，或使用内置描述器（--embedder builtin）。</translation>
        </message>
        <message>
            <source>There is no picture to learn from.</source>
            <extracomment>error</extracomment>
            <translation>没有可供学习的图片。</translation>
        </message>
        <message>
            <source>What the built-in descriptor had learned from this library is damaged or of another version. Index the library again to learn it anew.</source>
            <extracomment>error</extracomment>
            <translation>内置描述器从这个图库学到的内容已损坏，或来自其他版本。重新读取图库即可重新学习。</translation>
        </message>
        <message>
            <source>A model in 8 bits sees pictures of one shape: choose --fit crop, or another precision.</source>
            <extracomment>error</extracomment>
            <translation>8 位模型只看同一形状的图片：请选择 --fit crop，或其他精度。</translation>
        </message>
        <message>
            <source>Numbers of 8 bits need OpenVINO. Install it with: pip install 'albumen[cpu-fast]'</source>
            <extracomment>error</extracomment>
            <translation>8 位数值需要 OpenVINO。安装命令：pip install 'albumen[cpu-fast]'</translation>
        </message>
        <message>
            <source>{0} is not on this computer: there is no complete {1} in the Hugging Face cache ({2}). Fetch it with: albumen models get {3}; or give the folder that holds it, or do without: albumen organize --embedder builtin.</source>
            <extracomment>error</extracomment>
            <translation>这台电脑上没有 {0}：Hugging Face 缓存（{2}）中没有完整的 {1}。下载命令：albumen models get {3}；也可以指定它所在的文件夹，或者不用它：albumen organize --embedder builtin。</translation>
        </message>
        <message>
            <source>{0} Give a folder in Hugging Face layout (config.json, preprocessor_config.json, model.safetensors), or do without: albumen organize --embedder builtin.</source>
            <extracomment>error</extracomment>
            <translation>{0}请指定 Hugging Face 格式的文件夹（config.json、preprocessor_config.json、model.safetensors），或者不用它：albumen organize --embedder builtin。</translation>
        </message>
        <message>
            <source>There is no photo to bring the model to 8 bits with.</source>
            <extracomment>error</extracomment>
            <translation>没有可用来把模型转换为 8 位的照片。</translation>
        </message>
        <message>
            <source>The model in 8 bits that this library keeps is damaged or of another version. Index again with: albumen index --precision auto</source>
            <extracomment>error</extracomment>
            <translation>这个图库保存的 8 位模型已损坏，或来自其他版本。重新读取：albumen index --precision auto</translation>
        </message>
        <message>
            <source>The preprocessor_config.json in “{0}” asks for something that Albumen does not do ({1}).</source>
            <extracomment>error</extracomment>
            <translation>“{0}”中的 preprocessor_config.json 要求 Albumen 不支持的处理（{1}）。</translation>
        </message>
        <message>
            <source>{0} does not understand words. CLIP and SigLIP 2 do.</source>
            <extracomment>error</extracomment>
            <translation>{0} 不理解文字。CLIP 和 SigLIP 2 可以。</translation>
        </message>
        <message>
            <source>The model in “{0}” lacks its vocabulary ({1}); fetch it again.</source>
            <extracomment>error</extracomment>
            <translation>“{0}”中的模型缺少词表（{1}）；请重新下载。</translation>
        </message>
        <message>
            <source>The vocabulary of the model in “{0}” is damaged: {1}</source>
            <extracomment>error</extracomment>
            <translation>“{0}”中模型的词表已损坏：{1}</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <extracomment>reason</extracomment>
            <translation>磁盘已满。</translation>
        </message>
        <message>
            <source>It may not be read or written.</source>
            <extracomment>reason</extracomment>
            <translation>没有读写权限。</translation>
        </message>
        <message>
            <source>Nothing can be written there.</source>
            <extracomment>reason</extracomment>
            <translation>那里无法写入。</translation>
        </message>
        <message>
            <source>It is gone.</source>
            <extracomment>reason</extracomment>
            <translation>它已经不在了。</translation>
        </message>
        <message>
            <source>The disk has an error.</source>
            <extracomment>reason</extracomment>
            <translation>磁盘出错。</translation>
        </message>
        <message>
            <source>Its path is too long.</source>
            <extracomment>reason</extracomment>
            <translation>路径太长。</translation>
        </message>
        <message>
            <source>It is no plain file any more</source>
            <extracomment>error</extracomment>
            <translation>它不再是普通文件</translation>
        </message>
        <message>
            <source>The original has changed since Albumen read it. Run albumen index, then export again</source>
            <extracomment>error</extracomment>
            <translation>Albumen 读取之后，原件已有改动。请先运行 albumen index，再重新导出</translation>
        </message>
        <message>
            <source>Windows allows symbolic links only in developer mode (Settings, For developers). Turn it on, or export copies.</source>
            <extracomment>error</extracomment>
            <translation>Windows 只在开发者模式下允许符号链接（“设置”中的“开发者选项”）。请打开它，或导出副本。</translation>
        </message>
        <message>
            <source>{0} cannot hold symbolic links. Export copies instead.</source>
            <extracomment>error</extracomment>
            <translation>{0} 不支持符号链接。请改为导出副本。</translation>
        </message>
        <message>
            <source>what was written reads differently</source>
            <extracomment>error</extracomment>
            <translation>写入的内容读出来不一致</translation>
        </message>
        <message>
            <source>{0} belongs to the library itself. Choose another folder.</source>
            <extracomment>error</extracomment>
            <translation>{0} 属于图库本身。请选择其他文件夹。</translation>
        </message>
        <message>
            <source>{0} is a file, not a folder. Choose another place.</source>
            <extracomment>error</extracomment>
            <translation>{0} 是文件，不是文件夹。请选择其他位置。</translation>
        </message>
        <message>
            <source>Nothing can be written into {0}. Choose another folder.</source>
            <extracomment>error</extracomment>
            <translation>无法写入 {0}。请选择其他文件夹。</translation>
        </message>
        <message>
            <source>“{0}” in {1} is a link to another place. Remove it or choose another folder.</source>
            <extracomment>error</extracomment>
            <translation>{1} 中的“{0}”是指向别处的链接。请移除它，或选择其他文件夹。</translation>
        </message>
        <message>
            <source>There is too little room in {0}: {1} are needed, {2} are free.</source>
            <extracomment>error</extracomment>
            <translation>{0} 空间不足：需要 {1}，可用 {2}。</translation>
        </message>
        <message>
            <source>{0} lies inside {1}, where your photos are. Choose a folder outside of it.</source>
            <extracomment>error</extracomment>
            <translation>{0} 位于 {1} 内，你的照片就在那里。请选择它以外的文件夹。</translation>
        </message>
        <message>
            <source>Your photos in {0} lie inside {1}. Choose a folder that holds none of them.</source>
            <extracomment>error</extracomment>
            <translation>{0} 中的照片位于 {1} 内。请选择不含这些照片的文件夹。</translation>
        </message>
        <message>
            <source>There is no free name for the list of files in {0}.</source>
            <extracomment>error</extracomment>
            <translation>{0} 中没有可用于文件列表的名称。</translation>
        </message>
        <message>
            <source>The photos are exported, but not the list of them ({0}): {1}</source>
            <extracomment>error</extracomment>
            <translation>照片已导出，但照片列表没有导出（{0}）：{1}</translation>
        </message>
        <message>
            <source>Files cannot be exported by “{0}”. Choose one of: {1}.</source>
            <extracomment>error</extracomment>
            <translation>无法用“{0}”导出文件。请选择其一：{1}。</translation>
        </message>
        <message>
            <source>{0} cannot be made. {1}</source>
            <extracomment>error</extracomment>
            <translation>无法创建 {0}。{1}</translation>
        </message>
        <message>
            <source>An export of this library is under way. Wait for it, or cancel it there.</source>
            <extracomment>error</extracomment>
            <translation>这个图库正在导出。请等待完成，或在那里取消。</translation>
        </message>
        <message>
            <source>a text</source>
            <extracomment>part</extracomment>
            <translation>文本</translation>
        </message>
        <message>
            <source>a sound recording</source>
            <extracomment>part</extracomment>
            <translation>录音</translation>
        </message>
        <message>
            <source>a video</source>
            <extracomment>part</extracomment>
            <translation>视频</translation>
        </message>
        <message>
            <source>a web page</source>
            <extracomment>part</extracomment>
            <translation>网页</translation>
        </message>
        <message>
            <source>a vector drawing</source>
            <extracomment>part</extracomment>
            <translation>矢量图</translation>
        </message>
        <message>
            <source>The rest of this animation is damaged.</source>
            <extracomment>error</extracomment>
            <translation>这段动画余下的部分已损坏。</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <extracomment>reason</extracomment>
            <translation>文件是空的。</translation>
        </message>
        <message>
            <source>The file holds nothing but filler; its content was lost.</source>
            <extracomment>reason</extracomment>
            <translation>文件中只有填充数据；内容已丢失。</translation>
        </message>
        <message>
            <source>The file is cut short; its end is missing.</source>
            <extracomment>reason</extracomment>
            <translation>文件不完整；缺少结尾部分。</translation>
        </message>
        <message>
            <source>The file is cut short, and too little of it is left to show.</source>
            <extracomment>reason</extracomment>
            <translation>文件不完整，余下的部分不足以显示。</translation>
        </message>
        <message>
            <source>The file is damaged.</source>
            <extracomment>reason</extracomment>
            <translation>文件已损坏。</translation>
        </message>
        <message>
            <source>This is not a picture, or it is damaged from its very beginning.</source>
            <extracomment>reason</extracomment>
            <translation>这不是图片，或者从开头就已损坏。</translation>
        </message>
        <message>
            <source>The picture is too large to be shown on this computer.</source>
            <extracomment>reason</extracomment>
            <translation>图片太大，无法在这台电脑上显示。</translation>
        </message>
        <message>
            <source>The picture needs too much memory.</source>
            <extracomment>reason</extracomment>
            <translation>图片需要的内存太多。</translation>
        </message>
        <message>
            <source>The picture made the decoder crash.</source>
            <extracomment>reason</extracomment>
            <translation>这张图片导致解码器崩溃。</translation>
        </message>
        <message>
            <source>This is not a file that holds anything, but a folder, a pipe or a device.</source>
            <extracomment>reason</extracomment>
            <translation>这不是有内容的文件，而是文件夹、管道或设备。</translation>
        </message>
        <message>
            <source>You have no permission to open this file.</source>
            <extracomment>reason</extracomment>
            <translation>没有打开这个文件的权限。</translation>
        </message>
        <message>
            <source>The file is no longer there.</source>
            <extracomment>reason</extracomment>
            <translation>文件已不在那里。</translation>
        </message>
        <message>
            <source>The file cannot be read; the drive may be faulty or away.</source>
            <extracomment>reason</extracomment>
            <translation>无法读取文件；磁盘可能有故障或未连接。</translation>
        </message>
        <message>
            <source>The file was being changed while it was read.</source>
            <extracomment>reason</extracomment>
            <translation>读取时文件正被改动。</translation>
        </message>
        <message>
            <source>This is an unfinished download.</source>
            <extracomment>reason</extracomment>
            <translation>这是未完成的下载。</translation>
        </message>
        <message>
            <source>This is macOS’s companion file of a picture, not a picture.</source>
            <extracomment>reason</extracomment>
            <translation>这是 macOS 为图片生成的附属文件，不是图片。</translation>
        </message>
        <message>
            <source>This is a note that another program left behind, not a picture.</source>
            <extracomment>reason</extracomment>
            <translation>这是其他程序留下的记录，不是图片。</translation>
        </message>
        <message>
            <source>Pictures of this kind cannot be shown.</source>
            <extracomment>reason</extracomment>
            <translation>无法显示这种图片。</translation>
        </message>
        <message>
            <source>Only the upper part could be read; the file is cut short.</source>
            <extracomment>reason</extracomment>
            <translation>只能读取上半部分；文件不完整。</translation>
        </message>
        <message>
            <source>The file is cut short; the picture may be coarser than it was.</source>
            <extracomment>reason</extracomment>
            <translation>文件不完整；图片可能比原来粗糙。</translation>
        </message>
        <message>
            <source>Only the preview inside this raw file is shown.</source>
            <extracomment>reason</extracomment>
            <translation>显示的只是这个 RAW 文件中的预览图。</translation>
        </message>
        <message>
            <source>This raw file holds no preview; it was developed with standard settings.</source>
            <extracomment>reason</extracomment>
            <translation>这个 RAW 文件不含预览图；已按标准设置显影。</translation>
        </message>
        <message numerus="yes">
            <source>Reading the picture took longer than %n seconds.</source>
            <extracomment>part</extracomment>
            <translation>
                <numerusform>读取图片的时间超过了 %Ln 秒。</numerusform>
            </translation>
        </message>
        <message>
            <source>This is {0}, not a picture.</source>
            <extracomment>part</extracomment>
            <translation>这是{0}，不是图片。</translation>
        </message>
        <message numerus="yes">
            <source>Only the first of %n pages is shown.</source>
            <extracomment>part</extracomment>
            <translation>
                <numerusform>共 %Ln 页，只显示第一页。</numerusform>
            </translation>
        </message>
        <message>
            <source>ignored, as you asked</source>
            <extracomment>reason</extracomment>
            <translation>已按你的要求忽略</translation>
        </message>
        <message>
            <source>the same folder as one that was read already</source>
            <extracomment>reason</extracomment>
            <translation>与已读取的文件夹相同</translation>
        </message>
        <message>
            <source>you have no permission to open it</source>
            <extracomment>reason</extracomment>
            <translation>没有打开它的权限</translation>
        </message>
        <message>
            <source>it cannot be read</source>
            <extracomment>reason</extracomment>
            <translation>无法读取</translation>
        </message>
        <message>
            <source>its path is too long for this system</source>
            <extracomment>reason</extracomment>
            <translation>路径太长，系统不支持</translation>
        </message>
        <message>
            <source>holds a .nomedia file</source>
            <extracomment>reason</extracomment>
            <translation>含有 .nomedia 文件</translation>
        </message>
        <message>
            <source>This is a pipe between programs, not a file.</source>
            <extracomment>reason</extracomment>
            <translation>这是程序之间的管道，不是文件。</translation>
        </message>
        <message>
            <source>This is a connection between programs, not a file.</source>
            <extracomment>reason</extracomment>
            <translation>这是程序之间的连接，不是文件。</translation>
        </message>
        <message>
            <source>This is a device, not a file.</source>
            <extracomment>reason</extracomment>
            <translation>这是设备，不是文件。</translation>
        </message>
        <message>
            <source>“{0}” is not a folder; choose the folder that your photos lie in.</source>
            <extracomment>error</extracomment>
            <translation>“{0}”不是文件夹；请选择照片所在的文件夹。</translation>
        </message>
        <message>
            <source>You have no permission to open the folder “{0}”.</source>
            <extracomment>error</extracomment>
            <translation>没有打开文件夹“{0}”的权限。</translation>
        </message>
        <message>
            <source>The folder “{0}” is not there; is the drive connected?</source>
            <extracomment>error</extracomment>
            <translation>文件夹“{0}”不在那里；磁盘连接了吗？</translation>
        </message>
        <message>
            <source>The folder “{0}” cannot be opened; is the drive connected?</source>
            <extracomment>error</extracomment>
            <translation>无法打开文件夹“{0}”；磁盘连接了吗？</translation>
        </message>
        <message>
            <source>The file .albumenignore in “{0}” cannot be read.</source>
            <extracomment>error</extracomment>
            <translation>无法读取“{0}”中的 .albumenignore 文件。</translation>
        </message>
        <message>
            <source>One of the patterns of files to ignore makes no sense: {0}.</source>
            <extracomment>error</extracomment>
            <translation>有一条忽略文件的规则不成立：{0}。</translation>
        </message>
        <message>
            <source>The folder “{0}” was exchanged while it was being read; please try again.</source>
            <extracomment>error</extracomment>
            <translation>读取时文件夹“{0}”被替换了；请重试。</translation>
        </message>
        <message>
            <source>This is a link to something that is not there.</source>
            <extracomment>part</extracomment>
            <translation>这个链接指向的内容不存在。</translation>
        </message>
        <message>
            <source>You have no permission to look at this file.</source>
            <extracomment>part</extracomment>
            <translation>没有查看这个文件的权限。</translation>
        </message>
        <message>
            <source>The system cannot say anything about this file: {0}.</source>
            <extracomment>part</extracomment>
            <translation>系统无法提供这个文件的信息：{0}。</translation>
        </message>
        <message>
            <source>This is a link that leads back to itself.</source>
            <extracomment>part</extracomment>
            <translation>这个链接又指回自身。</translation>
        </message>
        <message>
            <source>There is no model called “{0}”. Choose one of: {1}; or say owner/repository as it stands on the hub, or a folder.</source>
            <extracomment>error</extracomment>
            <translation>没有名为“{0}”的模型。请选择其一：{1}；或按 Hub 上的写法给出 owner/repository，或给出文件夹。</translation>
        </message>
        <message>
            <source>The drive on which “{0}” should lie is not there. HF_HOME names another place.</source>
            <extracomment>error</extracomment>
            <translation>“{0}”所在的磁盘未连接。可用 HF_HOME 指定其他位置。</translation>
        </message>
        <message>
            <source>There is not enough room for {0}: {1} MB are still to come, and of the {2} MB that are free where “{3}” lies, {4} MB should stay so. Make room, or set HF_HOME to a place that has some.</source>
            <extracomment>error</extracomment>
            <translation>{0} 空间不足：还需下载 {1} MB；“{3}”所在磁盘可用 {2} MB，其中应保留 {4} MB。请腾出空间，或将 HF_HOME 设为空间充足的位置。</translation>
        </message>
        <message>
            <source>No model on the hub can be called “{0}”.</source>
            <extracomment>error</extracomment>
            <translation>Hub 上不可能有名为“{0}”的模型。</translation>
        </message>
        <message>
            <source>What answers at {0} is not the hub, or speaks another language ({1}). On a public network, sign in to it first.</source>
            <extracomment>error</extracomment>
            <translation>{0} 的应答方不是 Hub，或无法识别（{1}）。如果使用公共网络，请先登录网络。</translation>
        </message>
        <message>
            <source>The repository “{0}” holds no weights that Albumen can open (model.safetensors).</source>
            <extracomment>error</extracomment>
            <translation>仓库“{0}”中没有 Albumen 能打开的权重（model.safetensors）。</translation>
        </message>
        <message>
            <source>The repository “{0}” holds no model that looks at pictures: it lacks config.json or preprocessor_config.json.</source>
            <extracomment>error</extracomment>
            <translation>仓库“{0}”中没有能看图片的模型：缺少 config.json 或 preprocessor_config.json。</translation>
        </message>
        <message>
            <source>The weights of “{0}” are on the hub only as a pickle, which can run foreign code when it is opened. Albumen fetches weights in the safetensors format (model.safetensors).</source>
            <extracomment>error</extracomment>
            <translation>“{0}”的权重在 Hub 上只有 pickle 格式，打开时可能运行外来代码。Albumen 只下载 safetensors 格式的权重（model.safetensors）。</translation>
        </message>
        <message>
            <source>The proxy or certificates that the environment names cannot be used: {0}</source>
            <extracomment>error</extracomment>
            <translation>环境中指定的代理或证书不可用：{0}</translation>
        </message>
        <message>
            <source>Nothing is fetched, because HF_HUB_OFFLINE is set. Unset it to go online, or name a folder that holds a model.</source>
            <extracomment>error</extracomment>
            <translation>由于设置了 HF_HUB_OFFLINE，不会下载任何内容。请取消该设置以便联网，或指定含有模型的文件夹。</translation>
        </message>
        <message>
            <source>“{0}” is handed out only to those who have accepted its licence. Accept it at {1}/{2}, make a token at {3}/settings/tokens, and set HF_TOKEN to it.</source>
            <extracomment>error</extracomment>
            <translation>接受许可证后才能获取“{0}”。请在 {1}/{2} 接受许可证，在 {3}/settings/tokens 创建令牌，并将 HF_TOKEN 设为该令牌。</translation>
        </message>
        <message>
            <source>There is no model “{0}” at {1}; or it is private, and HF_TOKEN holds no token that opens it.</source>
            <extracomment>error</extracomment>
            <translation>{1} 上没有模型“{0}”；或者它是私有的，而 HF_TOKEN 中没有可以打开它的令牌。</translation>
        </message>
        <message>
            <source>{0} is in trouble (it answers {1}). Try again later. What has arrived is kept: the same command goes on from here.</source>
            <extracomment>error</extracomment>
            <translation>{0} 出现故障（应答 {1}）。请稍后再试。已下载的部分会保留：再次运行同一命令即可继续。</translation>
        </message>
        <message>
            <source>{0} cannot be reached: {1}. Check the network, and HTTPS_PROXY where there is a proxy.</source>
            <extracomment>error</extracomment>
            <translation>无法连接 {0}：{1}。请检查网络；如果使用代理，请检查 HTTPS_PROXY。</translation>
        </message>
        <message>
            <source>{0} refuses “{1}” ({2}). If HF_TOKEN is set, or you are logged in, that token is not accepted.</source>
            <extracomment>error</extracomment>
            <translation>{0} 拒绝提供“{1}”（{2}）。如果设置了 HF_TOKEN 或已登录，说明该令牌未被接受。</translation>
        </message>
        <message>
            <source>A file of “{0}” is not at {1} any more. Ask again with the same command.</source>
            <extracomment>error</extracomment>
            <translation>“{0}”的一个文件已不在 {1}。请用同一命令重试。</translation>
        </message>
        <message>
            <source>The Hugging Face cache cannot be written to ({0}): {1}. HF_HOME names another place.</source>
            <extracomment>part</extracomment>
            <translation>无法写入 Hugging Face 缓存（{0}）：{1}。可用 HF_HOME 指定其他位置。</translation>
        </message>
        <message>
            <source>The Hugging Face cache cannot be written to: {0}. HF_HOME names another place.</source>
            <extracomment>part</extracomment>
            <translation>无法写入 Hugging Face 缓存：{0}。可用 HF_HOME 指定其他位置。</translation>
        </message>
        <message>
            <source>The disk is full ({0}). Make room, or set HF_HOME to a place that has some. What has arrived is kept: the same command goes on from here.</source>
            <extracomment>part</extracomment>
            <translation>磁盘已满（{0}）。请腾出空间，或将 HF_HOME 设为空间充足的位置。已下载的部分会保留：再次运行同一命令即可继续。</translation>
        </message>
        <message>
            <source>The disk is full. Make room, or set HF_HOME to a place that has some. What has arrived is kept: the same command goes on from here.</source>
            <extracomment>part</extracomment>
            <translation>磁盘已满。请腾出空间，或将 HF_HOME 设为空间充足的位置。已下载的部分会保留：再次运行同一命令即可继续。</translation>
        </message>
        <message>
            <source>The file {0} of “{1}” arrived damaged, twice: its checksum is not the one that {2} states. Nothing of it was kept. Try again later, or over another network.</source>
            <extracomment>error</extracomment>
            <translation>“{1}”的文件 {0} 两次下载都已损坏：校验和与 {2} 给出的不符。没有保留任何内容。请稍后再试，或换用其他网络。</translation>
        </message>
        <message>
            <source>The connection to {0} broke: {1}. What has arrived is kept: the same command goes on from here.</source>
            <extracomment>error</extracomment>
            <translation>与 {0} 的连接中断：{1}。已下载的部分会保留：再次运行同一命令即可继续。</translation>
        </message>
        <message>
            <source>The weights in “{0}” do not fit its config.json; fetch the model again.</source>
            <extracomment>error</extracomment>
            <translation>“{0}”中的权重与其 config.json 不符；请重新下载模型。</translation>
        </message>
        <message>
            <source>The model in “{0}” cannot be opened; fetch it again. ({1})</source>
            <extracomment>error</extracomment>
            <translation>无法打开“{0}”中的模型；请重新下载。（{1}）</translation>
        </message>
        <message>
            <source>The file “{0}” is damaged or incomplete: fetch the model again.</source>
            <extracomment>error</extracomment>
            <translation>文件“{0}”已损坏或不完整：请重新下载模型。</translation>
        </message>
        <message>
            <source>The file “{0}” is incomplete: fetch the model again.</source>
            <extracomment>error</extracomment>
            <translation>文件“{0}”不完整：请重新下载模型。</translation>
        </message>
        <message>
            <source>The file “{0}” is damaged: fetch the model again.</source>
            <extracomment>error</extracomment>
            <translation>文件“{0}”已损坏：请重新下载模型。</translation>
        </message>
        <message>
            <source>“{0}” does not look at photos. Choose one of: {1}.</source>
            <extracomment>error</extracomment>
            <translation>“{0}”不能看照片。请选择其一：{1}。</translation>
        </message>
        <message>
            <source>title {0} of {1}</source>
            <extracomment>note</extracomment>
            <translation>第 {0} 个标题，共 {1} 个</translation>
        </message>
        <message>
            <source>album {0} of {1}</source>
            <extracomment>note</extracomment>
            <translation>第 {0} 个相簿，共 {1} 个</translation>
        </message>
        <message>
            <source>There is no list of categories called “{0}”. Choose one of: {1}; or a .json or .csv file.</source>
            <extracomment>error</extracomment>
            <translation>没有名为“{0}”的类别列表。请选择其一：{1}；或使用 .json 或 .csv 文件。</translation>
        </message>
        <message>
            <source>{0} must list between two and {1} different categories; it has {2}.</source>
            <extracomment>error</extracomment>
            <translation>{0} 必须列出 2 到 {1} 个不同的类别；现在有 {2} 个。</translation>
        </message>
        <message>
            <source>The categories in {0} cannot be read: {1}.</source>
            <extracomment>error</extracomment>
            <translation>无法读取 {0} 中的类别：{1}。</translation>
        </message>
        <message>
            <source>There is no namer called “{0}”. Choose one of: facts, {1}; or ollama:MODEL, owner/repository as on the hub, a model's folder, or the address of a model server.</source>
            <extracomment>error</extracomment>
            <translation>没有名为“{0}”的命名器。请选择其一：facts、{1}；或 ollama:MODEL、Hub 上的 owner/repository、模型文件夹，或模型服务器的地址。</translation>
        </message>
        <message>
            <source>No LLaVA is on this computer: there is none in the Hugging Face cache ({0}). Fetch one, for instance with: albumen models get {1}, or without a graphics card: albumen models get {2}; or do without: --namer facts.</source>
            <extracomment>error</extracomment>
            <translation>这台电脑上没有 LLaVA：Hugging Face 缓存（{0}）中没有。可以下载一个，例如：albumen models get {1}，没有显卡时：albumen models get {2}；或者不用它：--namer facts。</translation>
        </message>
        <message>
            <source>“{0}” is not on this computer: there is no complete {1} in the Hugging Face cache ({2}). Fetch it with: {3}; or do without: --namer facts.</source>
            <extracomment>error</extracomment>
            <translation>这台电脑上没有“{0}”：Hugging Face 缓存（{2}）中没有完整的 {1}。下载命令：{3}；或者不用它：--namer facts。</translation>
        </message>
        <message>
            <source>“{0}” is no address of a server: it must begin with http:// or https://.</source>
            <extracomment>error</extracomment>
            <translation>“{0}”不是服务器地址：必须以 http:// 或 https:// 开头。</translation>
        </message>
        <message>
            <source>“{0}” is no address of a server ({1}).</source>
            <extracomment>error</extracomment>
            <translation>“{0}”不是服务器地址（{1}）。</translation>
        </message>
        <message>
            <source>Cancelled.</source>
            <extracomment>error</extracomment>
            <translation>已取消。</translation>
        </message>
        <message>
            <source>What answers at {0} is no model server: it speaks no JSON. Check the address.</source>
            <extracomment>error</extracomment>
            <translation>{0} 的应答方不是模型服务器：它返回的不是 JSON。请检查地址。</translation>
        </message>
        <message>
            <source>The model server at {0} refuses ({1}).</source>
            <extracomment>error</extracomment>
            <translation>{0} 的模型服务器拒绝了请求（{1}）。</translation>
        </message>
        <message>
            <source>The model server at {0} sends questions on to another address, which is not followed. Name that address instead, if you trust it.</source>
            <extracomment>error</extracomment>
            <translation>{0} 的模型服务器要把请求转到另一个地址，Albumen 不会跟随。如果信任那个地址，请直接指定它。</translation>
        </message>
        <message>
            <source>The model in “{0}” needs a package that is not installed: {1}</source>
            <extracomment>error</extracomment>
            <translation>“{0}”中的模型需要一个尚未安装的软件包：{1}</translation>
        </message>
        <message>
            <source>A namer in 8 or 4 bits needs bitsandbytes. Install it with: pip install 'albumen[quantised]'</source>
            <extracomment>error</extracomment>
            <translation>8 位或 4 位的命名器需要 bitsandbytes。安装命令：pip install 'albumen[quantised]'</translation>
        </message>
        <message>
            <source>There is not enough memory for {0}. Close other programs, choose a smaller model or --namer_precision int4, or do without: --namer facts.</source>
            <extracomment>error</extracomment>
            <translation>内存不足，无法使用 {0}。请关闭其他程序，选择较小的模型或 --namer_precision int4，或者不用它：--namer facts。</translation>
        </message>
        <message>
            <source>The model in “{0}” does not say how it is asked (it has no chat template); choose another.</source>
            <extracomment>error</extracomment>
            <translation>“{0}”中的模型没有说明如何提问（缺少聊天模板）；请选择其他模型。</translation>
        </message>
        <message>
            <source>It has: {0}.</source>
            <extracomment>part</extracomment>
            <translation>它有：{0}。</translation>
        </message>
        <message>
            <source>It has none yet.</source>
            <extracomment>part</extracomment>
            <translation>它还没有任何模型。</translation>
        </message>
        <message>
            <source>What answers at {0} is not Ollama: it gives no message.</source>
            <extracomment>error</extracomment>
            <translation>{0} 的应答方不是 Ollama：没有返回消息。</translation>
        </message>
        <message>
            <source>Ollama at {0} has no model that sees. Fetch one, for instance with: ollama pull llava</source>
            <extracomment>error</extracomment>
            <translation>{0} 的 Ollama 没有能看图片的模型。可以下载一个，例如：ollama pull llava</translation>
        </message>
        <message>
            <source>Ollama at {0} has no model “{1}”. {2} Fetch it with: ollama pull {3}</source>
            <extracomment>error</extracomment>
            <translation>{0} 的 Ollama 没有模型“{1}”。{2}下载命令：ollama pull {3}</translation>
        </message>
        <message>
            <source>What answers at {0} is not Ollama: it lists no models.</source>
            <extracomment>error</extracomment>
            <translation>{0} 的应答方不是 Ollama：没有列出模型。</translation>
        </message>
        <message>
            <source>What answers at {0} does not speak OpenAI's protocol: it gives no message.</source>
            <extracomment>error</extracomment>
            <translation>{0} 的应答方不使用 OpenAI 的协议：没有返回消息。</translation>
        </message>
        <message>
            <source>The model server at {0} asks for a key: put it into the environment variable ALBUMEN_NAMER_KEY.</source>
            <extracomment>error</extracomment>
            <translation>{0} 的模型服务器要求密钥：请将它写入环境变量 ALBUMEN_NAMER_KEY。</translation>
        </message>
        <message>
            <source>The server at {0} has several models ({1}). Say which one is meant: --namer {2}#NAME</source>
            <extracomment>error</extracomment>
            <translation>{0} 的服务器有多个模型（{1}）。请指明用哪一个：--namer {2}#NAME</translation>
        </message>
        <message>
            <source>What answers at {0} does not speak OpenAI's protocol: it lists no models.</source>
            <extracomment>error</extracomment>
            <translation>{0} 的应答方不使用 OpenAI 的协议：没有列出模型。</translation>
        </message>
        <message>
            <source>The list of towns is missing. Install Albumen again to name albums after places.</source>
            <extracomment>error</extracomment>
            <translation>缺少城镇列表。重新安装 Albumen 后才能按地点给相簿命名。</translation>
        </message>
        <message>
            <source>The prompt {0} must begin with a line “version 1” and go on with what is asked.</source>
            <extracomment>error</extracomment>
            <translation>提示词 {0} 必须以一行“version 1”开头，接着写要问的内容。</translation>
        </message>
        <message>
            <source>The prompt {0} cannot be read: {1}.</source>
            <extracomment>error</extracomment>
            <translation>无法读取提示词 {0}：{1}。</translation>
        </message>
        <message>
            <source>Looking for the parts of “{0}”</source>
            <extracomment>note</extracomment>
            <translation>正在寻找“{0}”的各个部分</translation>
        </message>
        <message>
            <source>“{0}” does not understand words. Search with clip or siglip2.</source>
            <extracomment>error</extracomment>
            <translation>“{0}”不理解文字。请用 clip 或 siglip2 搜索。</translation>
        </message>
        <message>
            <source>Categories need a model that looks at photos: say which with --namer.</source>
            <extracomment>error</extracomment>
            <translation>类别需要能看照片的模型：请用 --namer 指定。</translation>
        </message>
        <message>
            <source>Loading {0}</source>
            <extracomment>part</extracomment>
            <translation>正在载入 {0}</translation>
        </message>
        <message>
            <source>Learning colours and shapes from your photos</source>
            <extracomment>note</extracomment>
            <translation>正在从照片中学习颜色和形状</translation>
        </message>
        <message>
            <source>Bringing {0} to 8 bits on some of your photos</source>
            <extracomment>note</extracomment>
            <translation>正在用部分照片将 {0} 转换为 8 位</translation>
        </message>
        <message>
            <source>Photo {0} has not been looked at yet: run albumen index first.</source>
            <extracomment>error</extracomment>
            <translation>照片 {0} 还没有查看过：请先运行 albumen index。</translation>
        </message>
        <message>
            <source>These photos are not described yet. Run: albumen index</source>
            <extracomment>error</extracomment>
            <translation>这些照片还没有描述。请运行：albumen index</translation>
        </message>
        <message>
            <source>“{0}” holds albums, not photos; split one of them.</source>
            <extracomment>error</extracomment>
            <translation>“{0}”包含的是相簿，不是照片；请拆分其中一个。</translation>
        </message>
        <message>
            <source>“{0}” is too small to split.</source>
            <extracomment>error</extracomment>
            <translation>“{0}”太小，无法拆分。</translation>
        </message>
        <message>
            <source>This library holds no folder yet. Add one with: albumen organize FOLDER</source>
            <extracomment>error</extracomment>
            <translation>这个图库还没有文件夹。添加命令：albumen organize FOLDER</translation>
        </message>
        <message>
            <source>So that photos are recognised when a program rewrites their metadata</source>
            <extracomment>note</extracomment>
            <translation>以便其他程序改写照片的元数据后，仍能认出照片</translation>
        </message>
        <message>
            <source>Loading the model</source>
            <extracomment>note</extracomment>
            <translation>正在载入模型</translation>
        </message>
        <message>
            <source>The photos have not been looked at yet: organize the folder first.</source>
            <extracomment>error</extracomment>
            <translation>还没有查看过照片：请先整理文件夹。</translation>
        </message>
        <message>
            <source>{0} cannot be shown: {1}</source>
            <extracomment>error</extracomment>
            <translation>无法显示 {0}：{1}</translation>
        </message>
        <message>
            <source>A map has 2 or 3 dimensions, not {0}.</source>
            <extracomment>error</extracomment>
            <translation>地图只能是 2 维或 3 维，不能是 {0} 维。</translation>
        </message>
        <message>
            <source>Finding neighbours</source>
            <extracomment>note</extracomment>
            <translation>正在寻找相近的照片</translation>
        </message>
        <message>
            <source>Laying photos out</source>
            <extracomment>note</extracomment>
            <translation>正在排布照片</translation>
        </message>
        <message>
            <source>There are no photos to group.</source>
            <extracomment>error</extracomment>
            <translation>没有可分组的照片。</translation>
        </message>
        <message>
            <source>This is not the proposal that you saw: something has changed since. Look again.</source>
            <extracomment>error</extracomment>
            <translation>这已不是你看到的方案：之后有了变动。请重新查看。</translation>
        </message>
        <message>
            <source>The proposal changes no album “{0}”. See: albumen group --dry-run</source>
            <extracomment>error</extracomment>
            <translation>方案不会改动相簿“{0}”。请参看：albumen group --dry-run</translation>
        </message>
        <message>
            <source>best so far {0}</source>
            <extracomment>note</extracomment>
            <translation>目前最佳 {0}</translation>
        </message>
        <message>
            <source>beginning with the settings of now</source>
            <extracomment>note</extracomment>
            <translation>从当前设置开始</translation>
        </message>
        <message numerus="yes">
            <source>There is nothing to tune yet: at least %n photos must be described.</source>
            <extracomment>error</extracomment>
            <translation>
                <numerusform>还没有可调校的内容：至少要描述 %Ln 张照片。</numerusform>
            </translation>
        </message>
        <message>
            <source>{0} photos in {1} albums</source>
            <extracomment>note</extracomment>
            <translation>{1} 个相簿，{0} 张照片</translation>
        </message>
        <message>
            <source>Looking at {0}</source>
            <extracomment>note</extracomment>
            <translation>正在查看 {0}</translation>
        </message>
        <message>
            <source>There is no album {0} in this library.</source>
            <extracomment>error</extracomment>
            <translation>这个图库里没有相簿 {0}。</translation>
        </message>
        <message>
            <source>{0} overlaps with {1}, which this library already holds.</source>
            <extracomment>error</extracomment>
            <translation>{0} 与图库中已有的 {1} 重叠。</translation>
        </message>
        <message>
            <source>There is no photo “{0}” in this library: give an id or a path.</source>
            <extracomment>error</extracomment>
            <translation>这个图库里没有照片“{0}”：请给出编号或路径。</translation>
        </message>
        <message>
            <source>The setting “{0}” cannot be {1}. {2}</source>
            <extracomment>error</extracomment>
            <translation>设置“{0}”不能是 {1}。{2}</translation>
        </message>
        <message>
            <source>The setting “{0}” must lie between {1} and {2}; it is {3}.</source>
            <extracomment>error</extracomment>
            <translation>设置“{0}”必须在 {1} 和 {2} 之间；现在是 {3}。</translation>
        </message>
        <message>
            <source>The settings in {0} cannot be read: {1}. Mend or delete that file.</source>
            <extracomment>error</extracomment>
            <translation>无法读取 {0} 中的设置：{1}。请修复或删除该文件。</translation>
        </message>
        <message>
            <source>There is no setting called {0}.</source>
            <extracomment>error</extracomment>
            <translation>没有名为 {0} 的设置。</translation>
        </message>
        <message>
            <source>There is nothing to {0}.</source>
            <extracomment>error</extracomment>
            <translation>没有可{0}的操作。</translation>
        </message>
        <message>
            <source>That {0} may be sent pictures cannot be noted: {1}.</source>
            <extracomment>error</extracomment>
            <translation>无法记录允许向 {0} 发送图片：{1}。</translation>
        </message>
        <message>
            <source>There is no library in {0}. Make one with: albumen organize FOLDER --library {1}</source>
            <extracomment>error</extracomment>
            <translation>{0} 中没有图库。创建命令：albumen organize FOLDER --library {1}</translation>
        </message>
        <message>
            <source>The library in {0} cannot be opened: {1}.</source>
            <extracomment>error</extracomment>
            <translation>无法打开 {0} 中的图库：{1}。</translation>
        </message>
        <message>
            <source>The library in {0} cannot be used: {1}. What you said stands in {2}: move it away, make a new library and give it to `albumen decisions import`.</source>
            <extracomment>error</extracomment>
            <translation>无法使用 {0} 中的图库：{1}。你的决定保存在 {2}：请将它移到别处，新建图库，再用 `albumen decisions import` 导入。</translation>
        </message>
        <message>
            <source>The library in {0} cannot be used: {1}.</source>
            <extracomment>error</extracomment>
            <translation>无法使用 {0} 中的图库：{1}。</translation>
        </message>
        <message>
            <source>Albumen is already at work on this library. Wait for it, or cancel it there.</source>
            <extracomment>error</extracomment>
            <translation>Albumen 已在处理这个图库。请等待完成，或在那里取消。</translation>
        </message>
        <message>
            <source>This library was written by a newer Albumen (format {0}; this program knows {1}). Update Albumen to open it.</source>
            <extracomment>error</extracomment>
            <translation>这个图库由更新版本的 Albumen 写入（格式 {0}；本程序支持 {1}）。请更新 Albumen 后再打开。</translation>
        </message>
        <message>
            <source>Something went wrong inside Albumen ({0}).</source>
            <extracomment>error</extracomment>
            <translation>Albumen 内部出错（{0}）。</translation>
        </message>
        <message>
            <source>Albumen is still busy with the last task.</source>
            <extracomment>error</extracomment>
            <translation>Albumen 还在处理上一个任务。</translation>
        </message>
        <message>
            <source>The working process ended unexpectedly; what it had done is kept. Start again to go on.</source>
            <extracomment>error</extracomment>
            <translation>工作进程意外结束；已完成的部分会保留。重新开始即可继续。</translation>
        </message>
        <message>
            <source>The worker ended with exit code {0}. Memory that ran out is the usual reason.</source>
            <extracomment>error</extracomment>
            <translation>工作进程以退出码 {0} 结束。通常是内存不足所致。</translation>
        </message>
        <message>
            <source>Leave out</source>
            <extracomment>setting</extracomment>
            <translation>排除</translation>
        </message>
        <message>
            <source>Files and folders to leave out, as patterns like those of .gitignore.</source>
            <extracomment>setting</extracomment>
            <translation>要排除的文件和文件夹，写法与 .gitignore 的规则相同。</translation>
        </message>
        <message>
            <source>Hidden pictures</source>
            <extracomment>setting</extracomment>
            <translation>隐藏的图片</translation>
        </message>
        <message>
            <source>Also take pictures in hidden files and folders.</source>
            <extracomment>setting</extracomment>
            <translation>同时收入隐藏文件和文件夹中的图片。</translation>
        </message>
        <message>
            <source>Respect .nomedia</source>
            <extracomment>setting</extracomment>
            <translation>遵循 .nomedia</translation>
        </message>
        <message>
            <source>Leave out folders that hold a .nomedia file, as Android's gallery does.</source>
            <extracomment>setting</extracomment>
            <translation>排除含有 .nomedia 文件的文件夹，与 Android 的图库一样。</translation>
        </message>
        <message>
            <source>Descriptor</source>
            <extracomment>setting</extracomment>
            <translation>描述器</translation>
        </message>
        <message>
            <source>What looks at the photos: auto (the best DINOv2 here), builtin, a model's folder, or a name that `albumen models` lists.</source>
            <extracomment>setting</extracomment>
            <translation>用什么查看照片：auto（本机最好的 DINOv2）、builtin、模型文件夹，或 `albumen models` 列出的名称。</translation>
        </message>
        <message>
            <source>Search by words</source>
            <extracomment>setting</extracomment>
            <translation>按文字搜索</translation>
        </message>
        <message>
            <source>What finds photos by what words say is in them: off, clip, siglip2 or a model's folder. It describes all photos once more.</source>
            <extracomment>setting</extracomment>
            <translation>用什么按文字查找照片中的内容：off、clip、siglip2 或模型文件夹。需要把所有照片再描述一遍。</translation>
        </message>
        <message>
            <source>Edges of photos</source>
            <extracomment>setting</extracomment>
            <translation>照片边缘</translation>
        </message>
        <message>
            <source>How a photo fits a model's square: crop (as the model was tried) or whole (nothing is cut off).</source>
            <extracomment>setting</extracomment>
            <translation>照片如何适应模型的正方形：crop（模型测试时的方式）或 whole（不裁掉任何部分）。</translation>
        </message>
        <message>
            <source>Exact decoding</source>
            <extracomment>setting</extracomment>
            <translation>精确解码</translation>
        </message>
        <message>
            <source>Decode JPEGs in full before a model sees them, as its reference does; slower, and hardly different.</source>
            <extracomment>setting</extracomment>
            <translation>在模型查看之前完整解码 JPEG，与参考做法一致；较慢，差别很小。</translation>
        </message>
        <message>
            <source>Precision</source>
            <extracomment>setting</extracomment>
            <translation>精度</translation>
        </message>
        <message>
            <source>What numbers a model works with: auto (the fastest that gives the same), fp32, bf16, fp16, or int8 (needs the extra cpu-fast).</source>
            <extracomment>setting</extracomment>
            <translation>模型用什么数值计算：auto（结果相同中最快的）、fp32、bf16、fp16，或 int8（需要附加组件 cpu-fast）。</translation>
        </message>
        <message>
            <source>Few – many albums</source>
            <extracomment>setting</extracomment>
            <translation>相簿少 – 相簿多</translation>
        </message>
        <message>
            <source>0 makes few large albums, 1 many small ones.</source>
            <extracomment>setting</extracomment>
            <translation>0 生成少量大相簿，1 生成许多小相簿。</translation>
        </message>
        <message>
            <source>Strict – generous</source>
            <extracomment>setting</extracomment>
            <translation>严格 – 宽松</translation>
        </message>
        <message>
            <source>0 leaves doubtful photos in Unsorted, 1 finds a home for most.</source>
            <extracomment>setting</extracomment>
            <translation>0 将没把握的照片留在“未归类”，1 为大多数照片找到相簿。</translation>
        </message>
        <message>
            <source>Smallest album</source>
            <extracomment>setting</extracomment>
            <translation>最小的相簿</translation>
        </message>
        <message>
            <source>Fewer photos than this do not open an album.</source>
            <extracomment>setting</extracomment>
            <translation>照片少于此数时，不会单独成为相簿。</translation>
        </message>
        <message>
            <source>Reducer</source>
            <extracomment>setting</extracomment>
            <translation>降维方法</translation>
        </message>
        <message>
            <source>How vectors are brought to a few dimensions: umap, pca, tsne, pacmap or none.</source>
            <extracomment>setting</extracomment>
            <translation>如何将向量降到少数几个维度：umap、pca、tsne、pacmap 或 none。</translation>
        </message>
        <message>
            <source>Clusterer</source>
            <extracomment>setting</extracomment>
            <translation>分组方法</translation>
        </message>
        <message>
            <source>How groups are found: hdbscan (by density), kmeans or agglomerative (both find out how many by themselves).</source>
            <extracomment>setting</extracomment>
            <translation>如何找出各组：hdbscan（按密度）、kmeans 或 agglomerative（两者都会自行确定组数）。</translation>
        </message>
        <message>
            <source>Dimensions</source>
            <extracomment>setting</extracomment>
            <translation>维数</translation>
        </message>
        <message>
            <source>How many dimensions photos are reduced to before they are grouped.</source>
            <extracomment>setting</extracomment>
            <translation>分组前将照片降到多少个维度。</translation>
        </message>
        <message>
            <source>Seed</source>
            <extracomment>setting</extracomment>
            <translation>随机种子</translation>
        </message>
        <message>
            <source>The same photos, settings and seed give the same albums.</source>
            <extracomment>setting</extracomment>
            <translation>照片、设置和种子相同，得到的相簿就相同。</translation>
        </message>
        <message>
            <source>Namer</source>
            <extracomment>setting</extracomment>
            <translation>命名器</translation>
        </message>
        <message>
            <source>What names albums: auto or facts (dates, places, folder names), or what looks at photos: llava, a model's name or folder, or a model server's address; sheet:NAME looks at nine at once, captions:NAME describes them.</source>
            <extracomment>setting</extracomment>
            <translation>用什么给相簿命名：auto 或 facts（日期、地点、文件夹名称），或能看照片的：llava、模型的名称或文件夹，或模型服务器的地址；sheet:NAME 一次看九张，captions:NAME 逐张描述。</translation>
        </message>
        <message>
            <source>Language</source>
            <extracomment>setting</extracomment>
            <translation>语言</translation>
        </message>
        <message>
            <source>The language of names by a model: auto (that of this computer), en, de, fr, es, it or pt.</source>
            <extracomment>setting</extracomment>
            <translation>模型起名所用的语言：auto（这台电脑的语言）、en、de、fr、es、it 或 pt。</translation>
        </message>
        <message>
            <source>Photos looked at</source>
            <extracomment>setting</extracomment>
            <translation>查看的照片</translation>
        </message>
        <message>
            <source>Photos of an album that a model looks at; 0 takes 9, or 16 for small models.</source>
            <extracomment>setting</extracomment>
            <translation>模型查看每个相簿中的多少张照片；0 表示 9 张，小模型 16 张。</translation>
        </message>
        <message>
            <source>Namer's precision</source>
            <extracomment>setting</extracomment>
            <translation>命名器的精度</translation>
        </message>
        <message>
            <source>What numbers a namer in this process works with: auto (16 bits; 32 on a processor that is no faster with 16), fp32, bf16, fp16, or int8 and int4 (need the extra quantised).</source>
            <extracomment>setting</extracomment>
            <translation>本进程中的命名器用什么数值计算：auto（16 位；如果处理器用 16 位并不更快，则为 32 位）、fp32、bf16、fp16，或 int8 和 int4（需要附加组件 quantised）。</translation>
        </message>
        <message>
            <source>Let others name</source>
            <extracomment>setting</extracomment>
            <translation>允许他处命名</translation>
        </message>
        <message>
            <source>Allow a namer on another computer: small pictures of some photos of every album are sent to it, with places, dates and names of folders.</source>
            <extracomment>setting</extracomment>
            <translation>允许另一台电脑上的命名器：每个相簿中部分照片的小图会连同地点、日期和文件夹名称一起发送过去。</translation>
        </message>
        <message>
            <source>Device</source>
            <extracomment>setting</extracomment>
            <translation>设备</translation>
        </message>
        <message>
            <source>Where models run: auto, cuda, mps or cpu.</source>
            <extracomment>setting</extracomment>
            <translation>模型在哪里运行：auto、cuda、mps 或 cpu。</translation>
        </message>
        <message>
            <source>Decoders</source>
            <extracomment>setting</extracomment>
            <translation>解码器</translation>
        </message>
        <message>
            <source>How many pictures are read at once; 0 takes one per core.</source>
            <extracomment>setting</extracomment>
            <translation>同时读取多少张图片；0 表示每个核心一张。</translation>
        </message>
        <message>
            <source>undo</source>
            <extracomment>word</extracomment>
            <translation>撤销</translation>
        </message>
        <message>
            <source>redo</source>
            <extracomment>word</extracomment>
            <translation>重做</translation>
        </message>
        <message>
            <source>categories</source>
            <extracomment>word</extracomment>
            <translation>类别</translation>
        </message>
        <message numerus="yes">
            <source>%n albums</source>
            <extracomment>word</extracomment>
            <translation>
                <numerusform>%Ln 个相簿</numerusform>
            </translation>
        </message>
        <message>
            <source>Undone: {0}</source>
            <extracomment>word</extracomment>
            <translation>已撤销：{0}</translation>
        </message>
        <message>
            <source>Redone: {0}</source>
            <extracomment>word</extracomment>
            <translation>已重做：{0}</translation>
        </message>
        <message>
            <source>Back in the history</source>
            <extracomment>word</extracomment>
            <translation>在历史记录中后退</translation>
        </message>
    </context>
    <context>
        <name>ErrorBar</name>
        <message>
            <source>Error</source>
            <translation>错误</translation>
        </message>
        <message>
            <source>Details…</source>
            <translation>详细信息…</translation>
        </message>
        <message>
            <source>Close message</source>
            <translation>关闭消息</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>Export</source>
            <translation>导出</translation>
        </message>
        <message>
            <source>All albums</source>
            <translation>所有相簿</translation>
        </message>
        <message>
            <source>A folder, best an empty or a new one</source>
            <translation>文件夹，最好是空的或新的</translation>
        </message>
        <message>
            <source>Export to</source>
            <translation>导出到</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>选择…</translation>
        </message>
        <message>
            <source>Choose a folder to export to</source>
            <translation>选择要导出到的文件夹</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>副本</translation>
        </message>
        <message>
            <source>Hard links</source>
            <translation>硬链接</translation>
        </message>
        <message>
            <source>Symbolic links</source>
            <translation>符号链接</translation>
        </message>
        <message>
            <source>Folders that would be made</source>
            <translation>将要创建的文件夹</translation>
        </message>
        <message>
            <source>Export albums into folders</source>
            <translation>将相簿导出到文件夹</translation>
        </message>
        <message>
            <source>Nothing is overwritten, and every file is checked afterwards.</source>
            <translation>不会覆盖任何内容，导出后会检查每个文件。</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Which</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Where to</source>
            <translation>位置</translation>
        </message>
        <message>
            <source>How</source>
            <translation>方式</translation>
        </message>
        <message>
            <source>Choose where the folders should go.</source>
            <translation>选择文件夹要放的位置。</translation>
        </message>
        <message>
            <source>Complete files that stand on their own. They take as much space again.</source>
            <translation>完整独立的文件。需要占用同样多的空间。</translation>
        </message>
        <message>
            <source>A second name for the same file: no extra space, on the same disk only.</source>
            <translation>同一文件的另一个名称：不占额外空间，只能在同一磁盘上。</translation>
        </message>
        <message>
            <source>Pointers to your photos: no extra space, and empty once a photo is moved.</source>
            <translation>指向照片的链接：不占额外空间，照片移走后就会失效。</translation>
        </message>
        <message>
            <source>There is nothing to export.</source>
            <translation>没有可导出的内容。</translation>
        </message>
        <message>
            <source>{photos}, {size}, in {folders}</source>
            <translation>{photos}，{size}，放入 {folders}</translation>
        </message>
        <message>
            <source>{n} are there already.</source>
            <translation>{n}已在那里。</translation>
        </message>
        <message>
            <source>{n} cannot be found now.</source>
            <translation>{n}现在找不到。</translation>
        </message>
        <message>
            <source>{size} are free there.</source>
            <translation>那里可用空间 {size}。</translation>
        </message>
        <message>
            <source>{name}   ·   {files}</source>
            <translation>{name}   ·   {files}</translation>
        </message>
        <message>
            <source>Only “{name}”</source>
            <translation>仅“{name}”</translation>
        </message>
        <message>
            <source>Only the {albums} chosen</source>
            <translation>仅所选的 {albums}</translation>
        </message>
    </context>
    <context>
        <name>Frame</name>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>{at} of {count}</source>
            <translation>{at} / {count}</translation>
        </message>
        <message>
            <source>Back (Esc)</source>
            <translation>返回（Esc）</translation>
        </message>
        <message>
            <source>Every pixel as it is (Z)</source>
            <translation>按实际像素显示（Z）</translation>
        </message>
        <message>
            <source>Turn the view (R)</source>
            <translation>旋转视图（R）</translation>
        </message>
        <message>
            <source>What is known of the photo (I)</source>
            <translation>照片简介（I）</translation>
        </message>
        <message>
            <source>Filmstrip (T)</source>
            <translation>胶片条（T）</translation>
        </message>
        <message>
            <source>Full screen (F)</source>
            <translation>全屏（F）</translation>
        </message>
        <message>
            <source>Previous photo</source>
            <translation>上一张照片</translation>
        </message>
        <message>
            <source>Next photo</source>
            <translation>下一张照片</translation>
        </message>
        <message>
            <source>Play or pause (P)</source>
            <translation>播放或暂停（P）</translation>
        </message>
    </context>
    <context>
        <name>Grid</name>
        <message>
            <source>Photos</source>
            <translation>照片</translation>
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
            <translation>标题</translation>
        </message>
        <message>
            <source>Size of photos</source>
            <translation>照片大小</translation>
        </message>
        <message>
            <source>{files} that cannot be shown, and why</source>
            <translation>{files}无法显示，及其原因</translation>
        </message>
        <message>
            <source>{n} chosen</source>
            <translation>已选 {n} 张</translation>
        </message>
        <message numerus="yes">
            <source>%n albums chosen</source>
            <translation>
                <numerusform>已选 %Ln 个相簿</numerusform>
            </translation>
        </message>
        <message>
            <source>Chosen photos</source>
            <translation>所选照片</translation>
        </message>
    </context>
    <context>
        <name>headings</name>
        <message>
            <source>In no album</source>
            <translation>不在任何相簿中</translation>
        </message>
        <message>
            <source>Without a date</source>
            <translation>没有日期</translation>
        </message>
        <message>
            <source>d MMM yyyy</source>
            <translation>yyyy年M月d日</translation>
        </message>
        <message>
            <source>dddd, d MMMM yyyy</source>
            <translation>yyyy年M月d日 dddd</translation>
        </message>
        <message>
            <source>MMMM yyyy</source>
            <translation>yyyy年M月</translation>
        </message>
        <message>
            <source>MMMM</source>
            <translation>yyyy年M月</translation>
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
            <translation>同时显示在相簿中，而不是移动</translation>
        </message>
        <message>
            <source>Give up</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>While viewing a photo</source>
            <translation>查看照片时</translation>
        </message>
        <message>
            <source>While dragging photos</source>
            <translation>拖移照片时</translation>
        </message>
    </context>
    <context>
        <name>HistoryDialog</name>
        <message>
            <source>History</source>
            <translation>历史记录</translation>
        </message>
        <message>
            <source>Go back to here</source>
            <translation>回到这里</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Everything here can be undone, also tomorrow.</source>
            <translation>这里的一切都可以撤销，明天也可以。</translation>
        </message>
        <message>
            <source>Redo up to here</source>
            <translation>重做到这里</translation>
        </message>
    </context>
    <context>
        <name>Inspector</name>
        <message>
            <source>Inspector</source>
            <translation>简介</translation>
        </message>
        <message>
            <source>Choose a photo, and what is known of it stands here: its facts, its albums, and why it is there.</source>
            <translation>选择一张照片，这里会显示它的信息：基本资料、所在相簿，以及它为什么在那里。</translation>
        </message>
        <message>
            <source>Albumen has not looked at this photo yet.</source>
            <translation>Albumen 还没有查看过这张照片。</translation>
        </message>
    </context>
    <context>
        <name>JobBar</name>
        <message>
            <source>Progress</source>
            <translation>进度</translation>
        </message>
        <message>
            <source>Getting a model</source>
            <translation>正在下载模型</translation>
        </message>
        <message>
            <source>Getting {model}</source>
            <translation>正在下载 {model}</translation>
        </message>
        <message>
            <source>Getting ready…</source>
            <translation>正在准备…</translation>
        </message>
        <message>
            <source>Asking for the model…</source>
            <translation>正在请求模型…</translation>
        </message>
    </context>
    <context>
        <name>Legend</name>
        <message>
            <source>Other photos, faintly</source>
            <translation>淡色显示其他照片</translation>
        </message>
    </context>
    <context>
        <name>library</name>
        <message>
            <source>Choose a folder of photos</source>
            <translation>选择照片文件夹</translation>
        </message>
        <message>
            <source>Open a library</source>
            <translation>打开图库</translation>
        </message>
    </context>
    <context>
        <name>Line</name>
        <message>
            <source>Getting ready…</source>
            <translation>正在准备…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>暂停</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>已暂停</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{done} / {total}</translation>
        </message>
        <message>
            <source>{n} a second</source>
            <translation>每秒 {n}</translation>
        </message>
        <message>
            <source>{said}  ·  still working…</source>
            <translation>{said}  ·  仍在进行…</translation>
        </message>
        <message>
            <source>still working…</source>
            <translation>仍在进行…</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>正在停止…</translation>
        </message>
    </context>
    <context>
        <name>Lines</name>
        <message>
            <source>No guess yet</source>
            <translation>还没有推测</translation>
        </message>
        <message>
            <source>{album}: {words}, {percent}</source>
            <translation>{album}：{words}，{percent}</translation>
        </message>
        <message>
            <source>{album}: a guess, {words}, {percent}</source>
            <translation>{album}：推测，{words}，{percent}</translation>
        </message>
        <message>
            <source>{words}, {percent} on average</source>
            <translation>{words}，平均 {percent}</translation>
        </message>
    </context>
    <context>
        <name>MapView</name>
        <message>
            <source>Add them</source>
            <translation>加入地图</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>地图</translation>
        </message>
        <message>
            <source>Save the map</source>
            <translation>存储地图</translation>
        </message>
        <message>
            <source>PNG picture (*.png)</source>
            <translation>PNG 图片 (*.png)</translation>
        </message>
        <message>
            <source>SVG drawing (*.svg)</source>
            <translation>SVG 图形 (*.svg)</translation>
        </message>
        <message>
            <source>The map could not be written to {path}.</source>
            <translation>无法将地图写入 {path}。</translation>
        </message>
        <message>
            <source>Saved {name}</source>
            <translation>已存储 {name}</translation>
        </message>
        <message>
            <source>Add the missing photos to the map</source>
            <translation>将缺少的照片加入地图</translation>
        </message>
        <message>
            <source>No date</source>
            <translation>没有日期</translation>
        </message>
        <message>
            <source>Other albums</source>
            <translation>其他相簿</translation>
        </message>
        <message>
            <source>Unsorted</source>
            <translation>未归类</translation>
        </message>
        <message>
            <source>Other cameras</source>
            <translation>其他相机</translation>
        </message>
        <message>
            <source>No camera known</source>
            <translation>相机未知</translation>
        </message>
        <message>
            <source>Other categories</source>
            <translation>其他类别</translation>
        </message>
        <message>
            <source>No category</source>
            <translation>没有类别</translation>
        </message>
        <message numerus="yes">
            <source>%n photos are not on the map yet</source>
            <translation>
                <numerusform>%Ln 张照片还不在地图上</numerusform>
            </translation>
        </message>
        <message>
            <source>The map cannot be shown</source>
            <translation>无法显示地图</translation>
        </message>
        <message>
            <source>Laying out the map</source>
            <translation>正在生成地图</translation>
        </message>
        <message>
            <source>It appears here as soon as it is ready.</source>
            <translation>完成后会显示在这里。</translation>
        </message>
        <message>
            <source>The map puts every photo beside those that look like it. Your albums stay as they are.</source>
            <translation>地图把相似的照片放在一起。相簿保持不变。</translation>
        </message>
        <message>
            <source>No map yet</source>
            <translation>还没有地图</translation>
        </message>
        <message>
            <source>It can be laid out when the work at hand is done.</source>
            <translation>当前任务完成后即可生成。</translation>
        </message>
        <message>
            <source>Lay out the map</source>
            <translation>生成地图</translation>
        </message>
        <message numerus="yes">
            <source>%n photos, alike ones beside each other</source>
            <translation>
                <numerusform>%Ln 张照片，相似的彼此相邻</numerusform>
            </translation>
        </message>
        <message>
            <source>Coloured by {what}</source>
            <translation>按{what}着色</translation>
        </message>
        <message>
            <source>{n} chosen</source>
            <translation>已选 {n} 张</translation>
        </message>
    </context>
    <context>
        <name>ModelsDialog</name>
        <message>
            <source>Models</source>
            <translation>模型</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>使用</translation>
        </message>
        <message>
            <source>Everything works without them, and better with them. They run on this computer.</source>
            <translation>没有模型也能正常使用，有了会更好。模型在这台电脑上运行。</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Looking at photos</source>
            <translation>查看照片</translation>
        </message>
        <message>
            <source>What albums are made from. Another one looks at all photos anew.</source>
            <translation>相簿由此而来。更换后会重新查看所有照片。</translation>
        </message>
        <message>
            <source>Search by words</source>
            <translation>按文字搜索</translation>
        </message>
        <message>
            <source>Finds photos by what words say is in them.</source>
            <translation>按文字查找照片中的内容。</translation>
        </message>
        <message>
            <source>Naming</source>
            <translation>命名</translation>
        </message>
        <message>
            <source>Gives albums their names. Names that you gave always stay.</source>
            <translation>给相簿命名。你起的名称始终保留。</translation>
        </message>
        <message>
            <source>Built in</source>
            <translation>内置</translation>
        </message>
        <message>
            <source>Colours, shapes and textures. Nothing to fetch.</source>
            <translation>颜色、形状和纹理。无需下载。</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Search finds names, dates, places and files only.</source>
            <translation>搜索只查找名称、日期、地点和文件。</translation>
        </message>
        <message>
            <source>Dates, places and folders</source>
            <translation>日期、地点和文件夹</translation>
        </message>
        <message>
            <source>What photos know of themselves. Built in.</source>
            <translation>照片自带的信息。内置。</translation>
        </message>
        <message>
            <source>From a folder…</source>
            <translation>从文件夹…</translation>
        </message>
        <message>
            <source>{size} · {licence}, to be accepted on the hub</source>
            <translation>{size} · {licence}，需在 Hub 上接受</translation>
        </message>
        <message>
            <source>{size} · {licence}</source>
            <translation>{size} · {licence}</translation>
        </message>
        <message>
            <source>A model server that you run</source>
            <translation>你运行的模型服务器</translation>
        </message>
        <message>
            <source>Address, such as http://127.0.0.1:11434</source>
            <translation>地址，例如 http://127.0.0.1:11434</translation>
        </message>
        <message>
            <source>Address of a model server</source>
            <translation>模型服务器的地址</translation>
        </message>
        <message>
            <source>Use this server for naming</source>
            <translation>用这个服务器命名</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>使用中</translation>
        </message>
        <message>
            <source>Here</source>
            <translation>已下载</translation>
        </message>
        <message>
            <source>Getting it…</source>
            <translation>正在下载…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Recommended</source>
            <translation>推荐</translation>
        </message>
        <message>
            <source>Get…</source>
            <translation>下载…</translation>
        </message>
        <message>
            <source>{n} %</source>
            <translation>{n}%</translation>
        </message>
        <message>
            <source>Choose a model’s folder</source>
            <translation>选择模型所在的文件夹</translation>
        </message>
        <message>
            <source>“{host}” is another computer. Small pictures of some photos of every album would be sent to it, with places, dates and names of folders.</source>
            <translation>“{host}”是另一台电脑。每个相簿中部分照片的小图会连同地点、日期和文件夹名称一起发送过去。</translation>
        </message>
        <message>
            <source>{sentence} Whoever is on the way could read it.</source>
            <translation>{sentence}传输途中可能被他人读取。</translation>
        </message>
        <message>
            <source>Send them to {host}</source>
            <translation>发送到 {host}</translation>
        </message>
    </context>
    <context>
        <name>OfferDialog</name>
        <message>
            <source>Get {model}</source>
            <translation>下载 {model}</translation>
        </message>
        <message>
            <source>Get {model}?</source>
            <translation>下载 {model}？</translation>
        </message>
        <message>
            <source>Albumen goes online for this only, because you ask. Your photos stay here. You can stop at any time; what has come is kept.</source>
            <translation>只有这一次 Albumen 会应你的要求联网。照片留在这里。可以随时停止；已下载的部分会保留。</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Get it</source>
            <translation>下载</translation>
        </message>
        <message>
            <source>It looks at your photos, so that albums follow what is in them. All of it runs here.</source>
            <translation>它会查看照片，让相簿按照片内容来整理。全部在这台电脑上运行。</translation>
        </message>
        <message>
            <source>It finds photos by words: “a dog on a beach”. All of it runs here.</source>
            <translation>它按文字查找照片：“海滩上的狗”。全部在这台电脑上运行。</translation>
        </message>
        <message>
            <source>It looks at some photos of each album and gives it a name. All of it runs here.</source>
            <translation>它会查看每个相簿中的部分照片，为相簿命名。全部在这台电脑上运行。</translation>
        </message>
        <message>
            <source>{size}; {free} are free</source>
            <translation>{size}；可用空间 {free}</translation>
        </message>
        <message>
            <source>{licence}, which you accept on the hub first</source>
            <translation>{licence}，需先在 Hub 上接受</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>许可证</translation>
        </message>
        <message>
            <source>From</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>Kept in</source>
            <translation>存放位置</translation>
        </message>
    </context>
    <context>
        <name>Outline</name>
        <message>
            <source>You named it or placed photos in it</source>
            <translation>由你命名，或你在其中放过照片</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>图库</translation>
        </message>
        <message>
            <source>Albums</source>
            <translation>相簿</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>时间线</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>地点</translation>
        </message>
        <message>
            <source>Recent searches</source>
            <translation>最近搜索</translation>
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <source>Looking for photos</source>
            <translation>正在查找照片</translation>
        </message>
        <message>
            <source>They appear here as they are found.</source>
            <translation>找到的照片会陆续显示在这里。</translation>
        </message>
        <message>
            <source>Choose a folder, and Albumen sorts its photos into albums. The files stay where they are.</source>
            <translation>选择一个文件夹，Albumen 会把其中的照片整理成相簿。文件留在原处。</translation>
        </message>
        <message>
            <source>No photos yet</source>
            <translation>还没有照片</translation>
        </message>
        <message>
            <source>Organize folder…</source>
            <translation>整理文件夹…</translation>
        </message>
        <message>
            <source>Nothing is unsorted</source>
            <translation>没有未归类的照片</translation>
        </message>
        <message>
            <source>Photos that fit no album would wait here for you.</source>
            <translation>不适合任何相簿的照片会在这里等你处理。</translation>
        </message>
        <message>
            <source>No second thoughts</source>
            <translation>没有存疑照片</translation>
        </message>
        <message>
            <source>Albumen is content with where your photos are.</source>
            <translation>Albumen 对照片现在的位置没有疑问。</translation>
        </message>
        <message>
            <source>No problems</source>
            <translation>没有问题</translation>
        </message>
        <message>
            <source>Every picture could be shown.</source>
            <translation>所有图片都能显示。</translation>
        </message>
        <message>
            <source>Copies of a photo, and shots of one moment, would stand here together.</source>
            <translation>同一张照片的副本，以及同一时刻的连拍，会一起显示在这里。</translation>
        </message>
        <message>
            <source>No duplicates and no bursts</source>
            <translation>没有重复照片，也没有连拍</translation>
        </message>
        <message>
            <source>Try fewer or other words: an album, a place, a year, a camera or a part of a file name.</source>
            <translation>试试更少或其他的文字：相簿、地点、年份、相机或文件名的一部分。</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>没有找到</translation>
        </message>
        <message>
            <source>Clear search</source>
            <translation>清除搜索</translation>
        </message>
        <message>
            <source>Drag photos onto it in the sidebar.</source>
            <translation>将照片拖到边栏中的这个相簿上。</translation>
        </message>
        <message>
            <source>This album is empty</source>
            <translation>这个相簿是空的</translation>
        </message>
        <message>
            <source>Show all photos</source>
            <translation>显示所有照片</translation>
        </message>
        <message>
            <source>No photos here</source>
            <translation>这里没有照片</translation>
        </message>
        <message>
            <source>They may have left the disk.</source>
            <translation>它们可能已不在磁盘上。</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Commands</source>
            <translation>命令</translation>
        </message>
        <message>
            <source>What would you like to do?</source>
            <translation>想做什么？</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>命令</translation>
        </message>
    </context>
    <context>
        <name>PhotoModel</name>
        <message numerus="yes">
            <source>Stack of %n photos</source>
            <translation>
                <numerusform>%Ln 张照片的堆叠</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PhotoPage</name>
        <message>
            <source>Details</source>
            <translation>详细信息</translation>
        </message>
        <message>
            <source>Albums</source>
            <translation>相簿</translation>
        </message>
        <message>
            <source>Why here</source>
            <translation>为什么在这里</translation>
        </message>
        <message>
            <source>Copies and bursts</source>
            <translation>副本与连拍</translation>
        </message>
        <message>
            <source>Look-alikes</source>
            <translation>相似的照片</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Like these, which you placed there:</source>
            <translation>与你放在那里的这些照片相似：</translation>
        </message>
        <message>
            <source>Like these, which are typical of the album:</source>
            <translation>与相簿中这些有代表性的照片相似：</translation>
        </message>
        <message>
            <source>Move it there</source>
            <translation>移到那里</translation>
        </message>
        <message>
            <source>Where it may belong</source>
            <translation>可能属于哪里</translation>
        </message>
        <message>
            <source>Unsorted: it has no album of its own yet.</source>
            <translation>未归类：还没有自己的相簿。</translation>
        </message>
        <message>
            <source>Shown here too. {how}</source>
            <translation>也显示在这里。{how}</translation>
        </message>
        <message>
            <source>Keep here</source>
            <translation>留在这里</translation>
        </message>
        <message>
            <source>Say that it belongs here; Albumen learns from it and never moves it</source>
            <translation>确定它属于这里；Albumen 会从中学习，并且不再移动它</translation>
        </message>
        <message>
            <source>Not here</source>
            <translation>不属于这里</translation>
        </message>
        <message>
            <source>Take it out; Albumen never puts it here again</source>
            <translation>移出；Albumen 不会再把它放到这里</translation>
        </message>
        <message>
            <source>The best of these pictures; the others stand behind it.</source>
            <translation>这些图片中最好的一张；其他的排在它后面。</translation>
        </message>
        <message>
            <source>The same pixels as the first of these, in another file.</source>
            <translation>与其中第一张像素相同，是另一个文件。</translation>
        </message>
        <message>
            <source>A copy of the first of these, edited lightly.</source>
            <translation>其中第一张的副本，略有修改。</translation>
        </message>
        <message>
            <source>A shot of the same burst as the first of these.</source>
            <translation>与其中第一张属于同一组连拍。</translation>
        </message>
        <message>
            <source>{name} · {size}</source>
            <translation>{name} · {size}</translation>
        </message>
        <message>
            <source>Its drive or folder is away.</source>
            <translation>它所在的磁盘或文件夹未连接。</translation>
        </message>
        <message>
            <source>Show in file manager</source>
            <translation>在文件管理器中显示</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>全部显示</translation>
        </message>
        <message>
            <source>{percent} alike; the same picture would be 100 %</source>
            <translation>相似度 {percent}；同一张图片为 100%</translation>
        </message>
        <message>
            <source>Has the keyword “{text}”, as {n} of {of} others there.</source>
            <translation>带有关键词“{text}”，那里其余 {of} 张照片中有 {n} 张也是这样。</translation>
        </message>
        <message>
            <source>Lies in a folder “{text}”, as {n} of {of} others there.</source>
            <translation>位于文件夹“{text}”，那里其余 {of} 张照片中有 {n} 张也是这样。</translation>
        </message>
        <message>
            <source>Taken on {text}, as {n} of {of} others there.</source>
            <translation>拍摄于 {text}，那里其余 {of} 张照片中有 {n} 张也是这样。</translation>
        </message>
        <message>
            <source>Taken with {text}, as {n} of {of} others there.</source>
            <translation>用 {text} 拍摄，那里其余 {of} 张照片中有 {n} 张也是这样。</translation>
        </message>
        <message>
            <source>The nearest album:</source>
            <translation>最接近的相簿：</translation>
        </message>
        <message>
            <source>Another album is nearly as near:</source>
            <translation>另一个相簿几乎同样接近：</translation>
        </message>
        <message>
            <source>But another album is nearer:</source>
            <translation>但另一个相簿更接近：</translation>
        </message>
    </context>
    <context>
        <name>photos</name>
        <message>
            <source>Move {photos} to</source>
            <translation>将 {photos}移到</translation>
        </message>
        <message>
            <source>Show {photos} also in</source>
            <translation>将 {photos}同时显示在</translation>
        </message>
        <message>
            <source>{files} could not be taken back</source>
            <translation>{files}无法放回原处</translation>
        </message>
        <message>
            <source>Moved {files} to the trash</source>
            <translation>已将 {files}移到回收站</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Copied the path of {photos}</source>
            <translation>已复制 {photos}的路径</translation>
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
            <translation>照片小图；点按可放大</translation>
        </message>
    </context>
    <context>
        <name>Preferences</name>
        <message>
            <source>Preferences</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>窗口</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>页面</translation>
        </message>
        <message>
            <source>Do it now</source>
            <translation>立即执行</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>放弃</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>应用</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>跟随系统</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>浅色</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>深色</translation>
        </message>
        <message>
            <source>Hold still</source>
            <translation>静止</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>动画</translation>
        </message>
        <message>
            <source>{n} %</source>
            <translation>{n}%</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>外观</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>文字大小</translation>
        </message>
        <message>
            <source>From the next start on.</source>
            <translation>下次启动时生效。</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Start again now</source>
            <translation>立即重新启动</translation>
        </message>
        <message>
            <source>Whether pages and pictures glide into place.</source>
            <translation>页面和图片是否平滑移动到位。</translation>
        </message>
        <message>
            <source>Motion</source>
            <translation>动态效果</translation>
        </message>
        <message>
            <source>For experts</source>
            <translation>高级设置</translation>
        </message>
        <message>
            <source>Models…</source>
            <translation>模型…</translation>
        </message>
        <message>
            <source>The best that is here</source>
            <translation>本机最好的</translation>
        </message>
        <message>
            <source>What is built in</source>
            <translation>内置的</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>自动</translation>
        </message>
        <message>
            <source>Dates, places and folders</source>
            <translation>日期、地点和文件夹</translation>
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message>
            <source>Photo</source>
            <translation>照片</translation>
        </message>
    </context>
    <context>
        <name>ProblemDialog</name>
        <message>
            <source>Something went wrong</source>
            <translation>出现问题</translation>
        </message>
        <message>
            <source>Your photos and albums are safe. This report helps to mend it.</source>
            <translation>照片和相簿都没有受影响。这份报告有助于修复问题。</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>报告</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>复制报告</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>已复制</translation>
        </message>
    </context>
    <context>
        <name>Problems</name>
        <message>
            <source>Problems</source>
            <translation>问题</translation>
        </message>
    </context>
    <context>
        <name>Reasons</name>
        <message>
            <source>Photos that speak for it</source>
            <translation>作为依据的照片</translation>
        </message>
    </context>
    <context>
        <name>RecentCard</name>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Show in file manager</source>
            <translation>在文件管理器中显示</translation>
        </message>
        <message>
            <source>Remove from this list</source>
            <translation>从列表中移除</translation>
        </message>
        <message>
            <source>Not there now</source>
            <translation>现在不在那里</translation>
        </message>
        <message>
            <source>Open {name}</source>
            <translation>打开 {name}</translation>
        </message>
        <message>
            <source>Remove {name} from this list</source>
            <translation>从列表中移除 {name}</translation>
        </message>
    </context>
    <context>
        <name>RegroupDialog</name>
        <message>
            <source>Regroup albums</source>
            <translation>重新分组相簿</translation>
        </message>
        <message>
            <source>Look at all photos afresh</source>
            <translation>重新查看所有照片</translation>
        </message>
        <message>
            <source>Show what would change</source>
            <translation>显示将要变动的内容</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>以后</translation>
        </message>
        <message>
            <source>Otherwise albums go on as they are, and what is new or unsorted joins them.</source>
            <translation>否则相簿保持原样，新照片和未归类的照片会加入其中。</translation>
        </message>
        <message>
            <source>Few or many albums</source>
            <translation>相簿少或多</translation>
        </message>
        <message>
            <source>Strict or generous: how many photos stay unsorted</source>
            <translation>严格或宽松：有多少照片留在“未归类”</translation>
        </message>
        <message>
            <source>What regrouping would change</source>
            <translation>重新分组将要变动的内容</translation>
        </message>
        <message>
            <source>Few albums</source>
            <translation>相簿少</translation>
        </message>
        <message>
            <source>Many albums</source>
            <translation>相簿多</translation>
        </message>
        <message>
            <source>Strict</source>
            <translation>严格</translation>
        </message>
        <message>
            <source>Generous</source>
            <translation>宽松</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>进度</translation>
        </message>
        <message>
            <source>Waiting until Albumen has finished its task …</source>
            <translation>正在等待 Albumen 完成任务…</translation>
        </message>
        <message>
            <source>Looking at what would change …</source>
            <translation>正在查看将要变动的内容…</translation>
        </message>
        <message>
            <source>Moving photos …</source>
            <translation>正在移动照片…</translation>
        </message>
        <message>
            <source>Albums already are as they would be grouped. Move a slider to try other albums.</source>
            <translation>相簿已与分组结果一致。移动滑块可以试试其他分法。</translation>
        </message>
        <message>
            <source>Nothing would change</source>
            <translation>没有变动</translation>
        </message>
        <message>
            <source>{stay} of {albums} stay as they are. {moves} of {photos} would move; {before} unsorted would become {after}.</source>
            <translation>{albums}中有 {stay} 个保持原样。{photos}中有 {moves} 张会移动；未归类的会从 {before} 张变为 {after} 张。</translation>
        </message>
        <message>
            <source>There is no proposal</source>
            <translation>没有方案</translation>
        </message>
        <message>
            <source>Accept all</source>
            <translation>全部接受</translation>
        </message>
        <message>
            <source>Accept {n} of {all}</source>
            <translation>接受 {all} 项中的 {n} 项</translation>
        </message>
        <message>
            <source>All changes</source>
            <translation>所有变动</translation>
        </message>
        <message>
            <source>The settings are others now. Show what would change before you accept it.</source>
            <translation>设置已更改。接受之前，请先显示将要变动的内容。</translation>
        </message>
        <message>
            <source>Albums that are not chosen are kept as they are.</source>
            <translation>没有选中的相簿保持原样。</translation>
        </message>
        <message>
            <source>What you placed yourself stays where it is. All of it can be undone.</source>
            <translation>你亲自放入的照片留在原处。所有变动都可以撤销。</translation>
        </message>
    </context>
    <context>
        <name>Rows</name>
        <message>
            <source>Album name</source>
            <translation>相簿名称</translation>
        </message>
    </context>
    <context>
        <name>SearchBar</name>
        <message>
            <source>Search names, dates, places, files</source>
            <translation>搜索名称、日期、地点、文件</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>搜索</translation>
        </message>
        <message>
            <source>Clear search</source>
            <translation>清除搜索</translation>
        </message>
    </context>
    <context>
        <name>Section</name>
        <message>
            <source>open</source>
            <translation>已展开</translation>
        </message>
        <message>
            <source>folded</source>
            <translation>已折叠</translation>
        </message>
    </context>
    <context>
        <name>SeveralPage</name>
        <message>
            <source>Albums</source>
            <translation>相簿</translation>
        </message>
        <message numerus="yes">
            <source>%n photos chosen</source>
            <translation>
                <numerusform>已选 %Ln 张照片</numerusform>
            </translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>拍摄时间</translation>
        </message>
        <message>
            <source>On disk</source>
            <translation>占用空间</translation>
        </message>
        <message>
            <source>Cameras</source>
            <translation>相机</translation>
        </message>
        <message>
            <source>and {albums} more</source>
            <translation>以及另外 {albums}</translation>
        </message>
        <message>
            <source>All of them</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>{n} of {of}</source>
            <translation>{of} 张中的 {n} 张</translation>
        </message>
    </context>
    <context>
        <name>Shortcuts</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>键盘快捷键</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>搜索</translation>
        </message>
        <message>
            <source>Search shortcuts</source>
            <translation>搜索快捷键</translation>
        </message>
        <message>
            <source>No shortcut is called that.</source>
            <translation>没有这个名称的快捷键。</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <source>Sidebar</source>
            <translation>边栏</translation>
        </message>
        <message>
            <source>Filter albums</source>
            <translation>筛选相簿</translation>
        </message>
        <message>
            <source>Albums appear here once your photos are organized.</source>
            <translation>照片整理好后，相簿会显示在这里。</translation>
        </message>
        <message>
            <source>Sort albums</source>
            <translation>相簿排序</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>按名称</translation>
        </message>
        <message>
            <source>Largest first</source>
            <translation>照片最多的在前</translation>
        </message>
        <message>
            <source>Newest photos first</source>
            <translation>最新照片在前</translation>
        </message>
    </context>
    <context>
        <name>sources</name>
        <message>
            <source>Like {name}</source>
            <translation>与 {name} 相似</translation>
        </message>
        <message>
            <source>All photos</source>
            <translation>所有照片</translation>
        </message>
        <message>
            <source>Unsorted</source>
            <translation>未归类</translation>
        </message>
        <message>
            <source>Second thoughts</source>
            <translation>存疑照片</translation>
        </message>
        <message>
            <source>Duplicates and bursts</source>
            <translation>重复照片与连拍</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>问题</translation>
        </message>
        <message>
            <source>More like this</source>
            <translation>相似照片</translation>
        </message>
        <message>
            <source>No date</source>
            <translation>没有日期</translation>
        </message>
        <message>
            <source>N</source>
            <translation>北</translation>
        </message>
        <message>
            <source>S</source>
            <translation>南</translation>
        </message>
        <message>
            <source>E</source>
            <translation>东</translation>
        </message>
        <message>
            <source>W</source>
            <translation>西</translation>
        </message>
        <message>
            <source>near {lat}° {ns}, {lon}° {ew}</source>
            <translation>{ns}纬 {lat}°、{ew}经 {lon}°附近</translation>
        </message>
        <message>
            <source>Placed by you</source>
            <translation>由你归类</translation>
        </message>
        <message>
            <source>Placed by Albumen</source>
            <translation>由 Albumen 归类</translation>
        </message>
        <message>
            <source>In a burst</source>
            <translation>属于连拍</translation>
        </message>
        <message>
            <source>Duplicates</source>
            <translation>重复照片</translation>
        </message>
        <message>
            <source>With a position</source>
            <translation>有位置</translation>
        </message>
        <message>
            <source>With a date</source>
            <translation>有日期</translation>
        </message>
        <message>
            <source>With a caption</source>
            <translation>有说明</translation>
        </message>
        <message>
            <source>With keywords</source>
            <translation>有关键词</translation>
        </message>
        <message>
            <source>Without a position</source>
            <translation>没有位置</translation>
        </message>
        <message>
            <source>A former album</source>
            <translation>以前的相簿</translation>
        </message>
    </context>
    <context>
        <name>spoken</name>
        <message>
            <source>Folders</source>
            <translation>文件夹</translation>
        </message>
        <message>
            <source>Looking</source>
            <translation>查看</translation>
        </message>
        <message>
            <source>Albums</source>
            <translation>相簿</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>速度</translation>
        </message>
        <message>
            <source>The folders are looked through again.</source>
            <translation>会重新查找文件夹中的内容。</translation>
        </message>
        <message>
            <source>All photos are looked at anew, which takes a while. What you decided about them stays.</source>
            <translation>会重新查看所有照片，需要一些时间。你对照片的决定会保留。</translation>
        </message>
        <message>
            <source>Albums are proposed anew. Nothing changes before you have agreed.</source>
            <translation>会重新提出相簿方案。在你同意之前，一切保持不变。</translation>
        </message>
        <message>
            <source>Albums that Albumen named are named again. Names that you gave stay.</source>
            <translation>由 Albumen 命名的相簿会重新命名。你起的名称会保留。</translation>
        </message>
        <message>
            <source>Nothing has to be done again.</source>
            <translation>无需重新处理。</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>自动</translation>
        </message>
        <message>
            <source>Full (32 bits)</source>
            <translation>全精度（32 位）</translation>
        </message>
        <message>
            <source>Half (bf16)</source>
            <translation>半精度（bf16）</translation>
        </message>
        <message>
            <source>Half (fp16)</source>
            <translation>半精度（fp16）</translation>
        </message>
        <message>
            <source>8 bits, fastest</source>
            <translation>8 位，最快</translation>
        </message>
        <message>
            <source>4 bits, smallest</source>
            <translation>4 位，最小</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>排除</translation>
        </message>
        <message>
            <source>Files and folders to leave out, one a line: “Screenshots/” or “*.gif”.</source>
            <translation>要排除的文件和文件夹，每行一个：“Screenshots/”或“*.gif”。</translation>
        </message>
        <message>
            <source>Hidden pictures too</source>
            <translation>包括隐藏的图片</translation>
        </message>
        <message>
            <source>Also take pictures in hidden files and folders.</source>
            <translation>同时收入隐藏文件和文件夹中的图片。</translation>
        </message>
        <message>
            <source>Leave out what the phone’s gallery leaves out</source>
            <translation>排除手机图库所排除的内容</translation>
        </message>
        <message>
            <source>Folders that hold a file called .nomedia.</source>
            <translation>含有名为 .nomedia 的文件的文件夹。</translation>
        </message>
        <message>
            <source>What looks at your photos</source>
            <translation>用什么查看照片</translation>
        </message>
        <message>
            <source>Albums follow what it sees. A model sees more than what is built in.</source>
            <translation>相簿取决于它看到的内容。模型看到的比内置方式更多。</translation>
        </message>
        <message>
            <source>Search by words</source>
            <translation>按文字搜索</translation>
        </message>
        <message>
            <source>Finds photos by what is in them. It looks at all photos once more for that.</source>
            <translation>按照片中的内容查找照片。为此需要把所有照片再查看一遍。</translation>
        </message>
        <message>
            <source>Edges of photos</source>
            <translation>照片边缘</translation>
        </message>
        <message>
            <source>A model sees a square.</source>
            <translation>模型看到的是正方形。</translation>
        </message>
        <message>
            <source>Look at the middle</source>
            <translation>查看中间部分</translation>
        </message>
        <message>
            <source>Look at the whole photo</source>
            <translation>查看整张照片</translation>
        </message>
        <message>
            <source>Read photos in full size</source>
            <translation>以完整尺寸读取照片</translation>
        </message>
        <message>
            <source>Slower, and hardly different.</source>
            <translation>较慢，差别很小。</translation>
        </message>
        <message>
            <source>Exactness</source>
            <translation>精确程度</translation>
        </message>
        <message>
            <source>How exactly a model reckons. Automatic is the fastest that sees the same.</source>
            <translation>模型计算的精确程度。“自动”会选用所见相同的方式中最快的一种。</translation>
        </message>
        <message>
            <source>How many albums</source>
            <translation>相簿数量</translation>
        </message>
        <message>
            <source>Few large ones, or many small ones.</source>
            <translation>少量大相簿，或许多小相簿。</translation>
        </message>
        <message>
            <source>Few</source>
            <translation>少</translation>
        </message>
        <message>
            <source>Many</source>
            <translation>多</translation>
        </message>
        <message>
            <source>What may join an album</source>
            <translation>什么照片可以进入相簿</translation>
        </message>
        <message>
            <source>Strict leaves doubtful photos in Unsorted; generous finds a home for most.</source>
            <translation>“严格”将没把握的照片留在“未归类”；“宽松”为大多数照片找到相簿。</translation>
        </message>
        <message>
            <source>Strict</source>
            <translation>严格</translation>
        </message>
        <message>
            <source>Generous</source>
            <translation>宽松</translation>
        </message>
        <message>
            <source>Smallest album</source>
            <translation>最小的相簿</translation>
        </message>
        <message>
            <source>Fewer photos than this do not open an album.</source>
            <translation>照片少于此数时，不会单独成为相簿。</translation>
        </message>
        <message>
            <source>Way of comparing</source>
            <translation>比较方式</translation>
        </message>
        <message>
            <source>How what was seen is condensed before photos are grouped.</source>
            <translation>分组之前，如何浓缩看到的内容。</translation>
        </message>
        <message>
            <source>Not at all</source>
            <translation>不浓缩</translation>
        </message>
        <message>
            <source>Way of grouping</source>
            <translation>分组方式</translation>
        </message>
        <message>
            <source>All of them find out by themselves how many groups there are.</source>
            <translation>各种方式都会自行确定组数。</translation>
        </message>
        <message>
            <source>By density (HDBSCAN)</source>
            <translation>按密度（HDBSCAN）</translation>
        </message>
        <message>
            <source>Around centres (k-means)</source>
            <translation>围绕中心（k-means）</translation>
        </message>
        <message>
            <source>By joining the nearest</source>
            <translation>逐步合并最相近的</translation>
        </message>
        <message>
            <source>Dimensions</source>
            <translation>维数</translation>
        </message>
        <message>
            <source>To how many numbers a photo is condensed.</source>
            <translation>将一张照片浓缩为多少个数值。</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>随机种子</translation>
        </message>
        <message>
            <source>The same photos, settings and seed give the same albums.</source>
            <translation>照片、设置和种子相同，得到的相簿就相同。</translation>
        </message>
        <message>
            <source>What names albums</source>
            <translation>用什么给相簿命名</translation>
        </message>
        <message>
            <source>Dates, places and folders, or a model that looks at some photos.</source>
            <translation>日期、地点和文件夹，或能看部分照片的模型。</translation>
        </message>
        <message>
            <source>Language of names</source>
            <translation>名称的语言</translation>
        </message>
        <message>
            <source>In which language a model names albums.</source>
            <translation>模型用哪种语言给相簿命名。</translation>
        </message>
        <message>
            <source>That of this computer</source>
            <translation>这台电脑的语言</translation>
        </message>
        <message>
            <source>Photos looked at</source>
            <translation>查看的照片</translation>
        </message>
        <message>
            <source>Of each album, before it is named. 0 leaves it to Albumen.</source>
            <translation>命名之前，查看每个相簿中的多少张照片。0 表示由 Albumen 决定。</translation>
        </message>
        <message>
            <source>How exactly the model that names reckons; fewer bits take less memory.</source>
            <translation>命名模型计算的精确程度；位数越少，占用内存越少。</translation>
        </message>
        <message>
            <source>A model on another computer may name</source>
            <translation>允许另一台电脑上的模型命名</translation>
        </message>
        <message>
            <source>Small pictures of some photos of every album are sent to the server that you named, with places, dates and names of folders.</source>
            <translation>每个相簿中部分照片的小图会连同地点、日期和文件夹名称一起发送到你指定的服务器。</translation>
        </message>
        <message>
            <source>What reckons</source>
            <translation>用什么计算</translation>
        </message>
        <message>
            <source>Automatic takes the graphics card where there is one.</source>
            <translation>“自动”会在有显卡时使用显卡。</translation>
        </message>
        <message>
            <source>Graphics card (NVIDIA or AMD)</source>
            <translation>显卡（NVIDIA 或 AMD）</translation>
        </message>
        <message>
            <source>Graphics of an Apple processor</source>
            <translation>Apple 处理器的图形核心</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>处理器</translation>
        </message>
        <message>
            <source>Photos read at once</source>
            <translation>同时读取的照片</translation>
        </message>
        <message>
            <source>0 reads as many as the processor has cores.</source>
            <translation>0 表示与处理器的核心数相同。</translation>
        </message>
    </context>
    <context>
        <name>Strip</name>
        <message>
            <source>Colour</source>
            <translation>颜色</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>布局</translation>
        </message>
        <message>
            <source>Flat</source>
            <translation>平面</translation>
        </message>
        <message>
            <source>In depth: drag to turn it</source>
            <translation>立体：拖移可旋转</translation>
        </message>
        <message>
            <source>Lasso: draw around photos (L, or Shift and drag)</source>
            <translation>套索：圈选照片（L，或按住 Shift 拖移）</translation>
        </message>
        <message>
            <source>Show the whole map (0)</source>
            <translation>显示整张地图（0）</translation>
        </message>
        <message>
            <source>Save the map as a picture…</source>
            <translation>将地图存储为图片…</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>Album</source>
            <translation>相簿</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Camera</source>
            <translation>相机</translation>
        </message>
        <message>
            <source>Alike photos in islands. The usual choice.</source>
            <translation>相似的照片聚成一个个岛。常用的选择。</translation>
        </message>
        <message>
            <source>Islands that also lie near the islands they resemble.</source>
            <translation>聚成岛，相似的岛也彼此靠近。</translation>
        </message>
        <message>
            <source>Evenly spread, each photo beside its closest likenesses. Slow with many photos.</source>
            <translation>均匀铺开，每张照片都挨着最相似的照片。照片多时较慢。</translation>
        </message>
        <message>
            <source>The few greatest differences between photos. Quick, and the same each time.</source>
            <translation>只看照片之间最大的几种差异。很快，每次结果相同。</translation>
        </message>
        <message>
            <source>Filmstrip</source>
            <translation>胶片条</translation>
        </message>
    </context>
    <context>
        <name>suggestions</name>
        <message>
            <source>Recent searches</source>
            <translation>最近搜索</translation>
        </message>
        <message>
            <source>Albums</source>
            <translation>相簿</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>地点</translation>
        </message>
        <message>
            <source>Cameras</source>
            <translation>相机</translation>
        </message>
        <message>
            <source>Keywords</source>
            <translation>关键词</translation>
        </message>
        <message>
            <source>Categories</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>Kinds of files</source>
            <translation>文件类型</translation>
        </message>
        <message>
            <source>Photos that are</source>
            <translation>照片状态</translation>
        </message>
    </context>
    <context>
        <name>Suggestions</name>
        <message>
            <source>Suggestions</source>
            <translation>建议</translation>
        </message>
    </context>
    <context>
        <name>sureness</name>
        <message>
            <source>almost certain</source>
            <translation>几乎肯定</translation>
        </message>
        <message>
            <source>likely</source>
            <translation>很可能</translation>
        </message>
        <message>
            <source>perhaps</source>
            <translation>也许</translation>
        </message>
        <message>
            <source>a long shot</source>
            <translation>可能性不大</translation>
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
            <translation>{taken}（来自卫星定位）</translation>
        </message>
        <message>
            <source>{taken} (from the file’s name)</source>
            <translation>{taken}（来自文件名）</translation>
        </message>
        <message>
            <source>{taken} (the file’s own date)</source>
            <translation>{taken}（文件自身的日期）</translation>
        </message>
        <message>
            <source>the camera’s clock</source>
            <translation>相机时钟</translation>
        </message>
        <message>
            <source>the camera’s clock and the folders</source>
            <translation>相机时钟和文件夹</translation>
        </message>
        <message>
            <source>the dates of the files</source>
            <translation>文件日期</translation>
        </message>
        <message>
            <source>the names of the folders</source>
            <translation>文件夹名称</translation>
        </message>
        <message>
            <source>the name of a folder</source>
            <translation>某个文件夹的名称</translation>
        </message>
        <message>
            <source>the names of the files</source>
            <translation>文件名</translation>
        </message>
        <message>
            <source>the keywords</source>
            <translation>关键词</translation>
        </message>
        <message>
            <source>the titles</source>
            <translation>标题</translation>
        </message>
        <message>
            <source>words in names</source>
            <translation>名称中的文字</translation>
        </message>
        <message>
            <source>Photo {id}</source>
            <translation>照片 {id}</translation>
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
            <translation>标题</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>拍摄时间</translation>
        </message>
        <message>
            <source>Dimensions</source>
            <translation>尺寸</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>格式</translation>
        </message>
        <message>
            <source>Camera</source>
            <translation>相机</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>地点</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>位置</translation>
        </message>
        <message>
            <source>Keywords</source>
            <translation>关键词</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>{percent} %</source>
            <translation>{percent}%</translation>
        </message>
        <message>
            <source>You placed it here</source>
            <translation>你放在这里的</translation>
        </message>
        <message>
            <source>Placed by Albumen, {percent} % sure</source>
            <translation>由 Albumen 归类，把握 {percent}%</translation>
        </message>
        <message>
            <source>You named it. Albumen never changes that.</source>
            <translation>由你命名。Albumen 不会更改。</translation>
        </message>
        <message>
            <source>Albumen named it.</source>
            <translation>由 Albumen 命名。</translation>
        </message>
        <message>
            <source>Named after the place “{text}”: {n} of {of} photos.</source>
            <translation>以地点“{text}”命名：{of} 张照片中的 {n} 张。</translation>
        </message>
        <message>
            <source>“{text}” is when they were taken, by {source}: {n} of {of} photos.</source>
            <translation>“{text}”是拍摄时间，依据{source}：{of} 张照片中的 {n} 张。</translation>
        </message>
        <message>
            <source>“{text}” comes from {source}: {n} of {of} photos.</source>
            <translation>“{text}”来自{source}：{of} 张照片中的 {n} 张。</translation>
        </message>
        <message>
            <source>Named after the folder “{text}”.</source>
            <translation>以文件夹“{text}”命名。</translation>
        </message>
        <message>
            <source>“{text}” is how most of its photos look.</source>
            <translation>大多数照片看起来都是“{text}”。</translation>
        </message>
        <message>
            <source>Its photos share neither a place nor a date nor words, so the name says only what is true.</source>
            <translation>这些照片的地点、日期和文字都不相同，所以名称只说确定无误的内容。</translation>
        </message>
        <message>
            <source>{model} looked at {photos}.</source>
            <translation>{model} 看了 {photos}。</translation>
        </message>
        <message>
            <source>It saw “{word}” in {n} of {of}.</source>
            <translation>它在 {of} 张中的 {n} 张里看到“{word}”。</translation>
        </message>
        <message>
            <source>{model} looked too, but saw something else in every photo.</source>
            <translation>{model} 也看过，但在每张照片中看到的都不一样。</translation>
        </message>
        <message>
            <source>{model} could not be asked: {why}</source>
            <translation>无法询问 {model}：{why}</translation>
        </message>
    </context>
    <context>
        <name>TitleField</name>
        <message>
            <source>Click to rename</source>
            <translation>点按可重新命名</translation>
        </message>
    </context>
    <context>
        <name>Toast</name>
        <message>
            <source>Message</source>
            <translation>消息</translation>
        </message>
    </context>
    <context>
        <name>TrashDialog</name>
        <message>
            <source>Move files to trash</source>
            <translation>将文件移到回收站</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Move {files} to the trash?</source>
            <translation>将 {files}移到回收站？</translation>
        </message>
        <message>
            <source>None of these files can be moved to the trash</source>
            <translation>这些文件都无法移到回收站</translation>
        </message>
        <message>
            <source>You can take them back from the system’s trash.</source>
            <translation>可以从系统的回收站中取回。</translation>
        </message>
        <message>
            <source>Albumen remembers which albums the photos were in, should a file come back.</source>
            <translation>Albumen 会记住照片所在的相簿，文件取回后仍会归位。</translation>
        </message>
        <message>
            <source>Some photos stand in several files; all of them go.</source>
            <translation>有些照片由多个文件组成；它们会一起移走。</translation>
        </message>
        <message>
            <source>{files} cannot be moved; the list says why.</source>
            <translation>{files}无法移动；列表中说明了原因。</translation>
        </message>
        <message>
            <source>Move {files} to trash</source>
            <translation>将 {files}移到回收站</translation>
        </message>
        <message>
            <source>{folder} is not there now. Is its drive connected?</source>
            <translation>{folder} 现在不在那里。磁盘连接了吗？</translation>
        </message>
        <message>
            <source>It is gone from its folder.</source>
            <translation>它已不在原来的文件夹中。</translation>
        </message>
        <message>
            <source>It may not be changed: it is read-only.</source>
            <translation>无法更改：它是只读的。</translation>
        </message>
        <message>
            <source>“{file}” could not be moved to the trash: the system refused. Nothing was deleted.</source>
            <translation>无法将“{file}”移到回收站：系统拒绝了操作。没有删除任何内容。</translation>
        </message>
    </context>
    <context>
        <name>Tree</name>
        <message>
            <source>Library</source>
            <translation>图库</translation>
        </message>
    </context>
    <context>
        <name>viewer</name>
        <message>
            <source>Previous and next photo</source>
            <translation>上一张和下一张照片</translation>
        </message>
        <message>
            <source>First and last photo</source>
            <translation>第一张和最后一张照片</translation>
        </message>
        <message>
            <source>Every pixel as it is, and back</source>
            <translation>按实际像素显示，再按返回</translation>
        </message>
        <message>
            <source>Zoom in, zoom out, fit</source>
            <translation>放大、缩小、适合窗口</translation>
        </message>
        <message>
            <source>Move a zoomed photo</source>
            <translation>移动放大的照片</translation>
        </message>
        <message>
            <source>Turn the view right, left</source>
            <translation>向右、向左旋转视图</translation>
        </message>
        <message>
            <source>What is known of the photo</source>
            <translation>照片简介</translation>
        </message>
        <message>
            <source>Show or hide the filmstrip</source>
            <translation>显示或隐藏胶片条</translation>
        </message>
        <message>
            <source>Play or pause a moving picture</source>
            <translation>播放或暂停动态图片</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>全屏</translation>
        </message>
        <message>
            <source>Back to the grid</source>
            <translation>返回网格</translation>
        </message>
    </context>
    <context>
        <name>Viewer</name>
        <message>
            <source>Photo viewer</source>
            <translation>照片查看器</translation>
        </message>
        <message>
            <source>Reading the file…</source>
            <translation>正在读取文件…</translation>
        </message>
        <message>
            <source>The file cannot be read now. Its folder may be away.</source>
            <translation>现在无法读取文件。它的文件夹可能未连接。</translation>
        </message>
    </context>
    <context>
        <name>Ways</name>
        <message>
            <source>Show as</source>
            <translation>显示为</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>决定</translation>
        </message>
        <message>
            <source>Decide photo by photo (Ctrl+3)</source>
            <translation>逐张决定（Ctrl+3）</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>照片</translation>
        </message>
        <message>
            <source>Show as photos (Ctrl+1)</source>
            <translation>显示为照片（Ctrl+1）</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>地图</translation>
        </message>
        <message>
            <source>Show on a map of what they look like (Ctrl+2)</source>
            <translation>在地图上按相似程度显示（Ctrl+2）</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>Welcome</source>
            <translation>欢迎</translation>
        </message>
        <message>
            <source>Choose a folder of photos…</source>
            <translation>选择照片文件夹…</translation>
        </message>
        <message>
            <source>Albumen</source>
            <translation>Albumen</translation>
        </message>
        <message>
            <source>Albumen looks through a folder of photos and sorts them into named albums. You rename, merge and correct them; what you decide is never undone by the computer.</source>
            <translation>Albumen 会浏览照片文件夹，把照片整理成有名称的相簿。你可以重新命名、合并和修改；你的决定，电脑不会推翻。</translation>
        </message>
        <message>
            <source>or drop one here</source>
            <translation>或将文件夹拖到这里</translation>
        </message>
        <message>
            <source>Recent libraries</source>
            <translation>最近的图库</translation>
        </message>
        <message>
            <source>Nothing leaves this computer, and Albumen never changes your photos.</source>
            <translation>一切都留在这台电脑上，Albumen 永远不会改动照片。</translation>
        </message>
    </context>
    <context>
        <name>Window</name>
        <message>
            <source>Albumen did something it should not.</source>
            <translation>Albumen 出现了不该有的情况。</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>菜单</translation>
        </message>
        <message>
            <source>Menu (F10)</source>
            <translation>菜单（F10）</translation>
        </message>
        <message>
            <source>Albumen</source>
            <translation>Albumen</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>重做</translation>
        </message>
        <message>
            <source>Stopped. What was done is kept; “Look for new photos” goes on from there.</source>
            <translation>已停止。已完成的部分会保留；“查找新照片”会从那里继续。</translation>
        </message>
        <message>
            <source>This album is of one piece; there is nothing to split.</source>
            <translation>这个相簿是一个整体；没有可拆分的内容。</translation>
        </message>
        <message>
            <source>{n} unsorted</source>
            <translation>{n} 张未归类</translation>
        </message>
        <message>
            <source>Done: {summary}</source>
            <translation>完成：{summary}</translation>
        </message>
        <message>
            <source>Exported {files} to {folder}</source>
            <translation>已将 {files}导出到 {folder}</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>显示</translation>
        </message>
    </context>
    <context>
        <name>words</name>
        <message>
            <source>Looking for photos</source>
            <translation>正在查找照片</translation>
        </message>
        <message>
            <source>Reading photos</source>
            <translation>正在读取照片</translation>
        </message>
        <message>
            <source>Getting to know your photos</source>
            <translation>正在了解照片</translation>
        </message>
        <message>
            <source>Comparing photos</source>
            <translation>正在比较照片</translation>
        </message>
        <message>
            <source>Grouping photos</source>
            <translation>正在为照片分组</translation>
        </message>
        <message>
            <source>Fetching the model</source>
            <translation>正在下载模型</translation>
        </message>
        <message>
            <source>Naming albums</source>
            <translation>正在给相簿命名</translation>
        </message>
        <message>
            <source>Laying out the map</source>
            <translation>正在生成地图</translation>
        </message>
        <message>
            <source>Trying settings</source>
            <translation>正在试用不同设置</translation>
        </message>
        <message>
            <source>Splitting the album</source>
            <translation>正在拆分相簿</translation>
        </message>
        <message>
            <source>Watching the folders</source>
            <translation>正在留意文件夹的变动</translation>
        </message>
        <message>
            <source>Preparing the export</source>
            <translation>正在准备导出</translation>
        </message>
        <message>
            <source>Exporting photos</source>
            <translation>正在导出照片</translation>
        </message>
        <message>
            <source>Checking what was exported</source>
            <translation>正在检查导出的内容</translation>
        </message>
        <message numerus="yes">
            <source>%n photos</source>
            <translation>
                <numerusform>%Ln 张照片</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n albums</source>
            <translation>
                <numerusform>%Ln 个相簿</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n files</source>
            <translation>
                <numerusform>%Ln 个文件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n folders</source>
            <translation>
                <numerusform>%Ln 个文件夹</numerusform>
            </translation>
        </message>
        <message>
            <source>d MMM yyyy</source>
            <comment>date</comment>
            <translation>yyyy年M月d日</translation>
        </message>
        <message>
            <source>MMMM yyyy</source>
            <comment>date</comment>
            <translation>yyyy年M月</translation>
        </message>
        <message>
            <source>{day}, {clock}</source>
            <translation>{day} {clock}</translation>
        </message>
        <message>
            <source>d MMM yyyy – d MMM yyyy</source>
            <comment>date</comment>
            <translation>yyyy年M月d日 – yyyy年M月d日</translation>
        </message>
        <message>
            <source>d MMM – d MMM yyyy</source>
            <comment>date</comment>
            <translation>yyyy年M月d日 – M月d日</translation>
        </message>
        <message>
            <source>d – d MMM yyyy</source>
            <comment>date</comment>
            <translation>yyyy年M月d日 – d日</translation>
        </message>
        <message>
            <source>today, {clock}</source>
            <translation>今天 {clock}</translation>
        </message>
        <message>
            <source>yesterday, {clock}</source>
            <translation>昨天 {clock}</translation>
        </message>
        <message>
            <source>a few seconds left</source>
            <translation>还需几秒</translation>
        </message>
        <message numerus="yes">
            <source>about %n seconds left</source>
            <translation>
                <numerusform>大约还需 %Ln 秒</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n minutes left</source>
            <translation>
                <numerusform>大约还需 %Ln 分钟</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n hours left</source>
            <translation>
                <numerusform>大约还需 %Ln 小时</numerusform>
            </translation>
        </message>
        <message>
            <source>{degrees}° N</source>
            <translation>北纬 {degrees}°</translation>
        </message>
        <message>
            <source>{degrees}° S</source>
            <translation>南纬 {degrees}°</translation>
        </message>
        <message>
            <source>{degrees}° E</source>
            <translation>东经 {degrees}°</translation>
        </message>
        <message>
            <source>{degrees}° W</source>
            <translation>西经 {degrees}°</translation>
        </message>
    </context>
    <context>
        <name>Workbench</name>
        <message>
            <source>Move there</source>
            <translation>移到那里</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>接受</translation>
        </message>
        <message>
            <source>It stays</source>
            <translation>留在原处</translation>
        </message>
        <message>
            <source>Not here</source>
            <translation>不属于这里</translation>
        </message>
    </context>
    <context>
        <name>workbench</name>
        <message>
            <source>Accept</source>
            <translation>接受</translation>
        </message>
        <message>
            <source>Not here</source>
            <translation>不属于这里</translation>
        </message>
        <message>
            <source>Other album…</source>
            <translation>其他相簿…</translation>
        </message>
        <message>
            <source>New album…</source>
            <translation>新建相簿…</translation>
        </message>
        <message>
            <source>Accept what is sure enough in this section</source>
            <translation>接受本节中足够有把握的</translation>
        </message>
        <message>
            <source>Accept what is sure enough everywhere</source>
            <translation>接受所有足够有把握的</translation>
        </message>
        <message>
            <source>Next photo</source>
            <translation>下一张照片</translation>
        </message>
        <message>
            <source>Previous photo</source>
            <translation>上一张照片</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Suggest again</source>
            <translation>重新建议</translation>
        </message>
        <message>
            <source>No album is like it enough. Choose one, or make a new one.</source>
            <translation>没有足够相似的相簿。选择一个，或新建一个。</translation>
        </message>
        <message>
            <source>It is in “{home}”. Does it belong in “{album}”?</source>
            <translation>它在“{home}”中。它属于“{album}”吗？</translation>
        </message>
        <message>
            <source>Does it belong in “{album}”?</source>
            <translation>它属于“{album}”吗？</translation>
        </message>
        <message>
            <source>Because of these, which you put there:</source>
            <translation>依据是你放在那里的这些照片：</translation>
        </message>
        <message>
            <source>A guess. It is like these:</source>
            <translation>推测。它与这些照片相似：</translation>
        </message>
        <message>
            <source>There are no albums yet. Choose photos that belong together and press N to make one.</source>
            <translation>还没有相簿。选择同属一处的照片，按 N 新建相簿。</translation>
        </message>
        <message>
            <source>Looking for homes …</source>
            <translation>正在寻找合适的相簿…</translation>
        </message>
        <message>
            <source>No album is like these photos enough. Every photo that you put into one teaches what it holds.</source>
            <translation>没有与这些照片足够相似的相簿。你每放入一张照片，相簿就多学到一点。</translation>
        </message>
        <message>
            <source>No guess is that sure. Move the slider towards generous, or decide photo by photo.</source>
            <translation>没有这么有把握的推测。将滑块移向宽松，或逐张决定。</translation>
        </message>
        <message>
            <source>Thinking again</source>
            <translation>正在重新考虑</translation>
        </message>
        <message>
            <source>Photos that seem to be in the wrong album appear here.</source>
            <translation>看起来放错相簿的照片会显示在这里。</translation>
        </message>
        <message>
            <source>Nothing to doubt</source>
            <translation>没有存疑的照片</translation>
        </message>
        <message>
            <source>What you put into albums agrees with where photos are.</source>
            <translation>照片现在的位置与你的决定一致。</translation>
        </message>
        <message>
            <source>Nothing is unsorted</source>
            <translation>没有未归类的照片</translation>
        </message>
        <message>
            <source>Photos that fit no album will wait here for you.</source>
            <translation>不适合任何相簿的照片会在这里等你处理。</translation>
        </message>
        <message>
            <source>Accept all {n}</source>
            <translation>全部接受 {n} 张</translation>
        </message>
        <message>
            <source>Accept {n}</source>
            <translation>接受 {n} 张</translation>
        </message>
        <message>
            <source>Accept {n} above</source>
            <translation>接受有把握的 {n} 张</translation>
        </message>
        <message>
            <source>{album}?</source>
            <translation>{album}？</translation>
        </message>
        <message>
            <source>{photos} that resemble no album enough</source>
            <translation>{photos}，没有足够相似的相簿</translation>
        </message>
        <message>
            <source>{photos} · {words}, {percent} on average</source>
            <translation>{photos} · {words}，平均 {percent}</translation>
        </message>
    </context>
</TS>
