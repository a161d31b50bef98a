<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Accepting</name>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Accept all suggestions of a kind</source>
        <translation>接受一类的所有建议</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Which suggestions</source>
        <translation>哪些建议</translation>
    </message>
    <message>
        <source>{count} of {of} suggestions</source>
        <translation>{of} 个建议中的 {count} 个</translation>
    </message>
    <message>
        <source>Space leaves a suggestion out, Enter accepts, Esc closes</source>
        <translation>空格略去一个建议，回车接受，Esc 关闭</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Mark as</source>
        <translation>标为</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo: {edit}</source>
        <translation>撤销：{edit}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Redo: {edit}</source>
        <translation>重做：{edit}</translation>
    </message>
</context>
<context>
    <name>ArticleRows</name>
    <message>
        <source>{characters} characters, {marks} marks, {encoding}</source>
        <translation>{characters} 个字符，{marks} 个标注，{encoding}</translation>
    </message>
</context>
<context>
    <name>Articles</name>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Filter articles</source>
        <translation>筛选文章</translation>
    </message>
    <message>
        <source>Open articles…</source>
        <translation>打开文章…</translation>
    </message>
    <message>
        <source>{shown} of {count} articles</source>
        <translation>{count} 篇文章中的 {shown} 篇</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>1 篇文章</translation>
    </message>
    <message>
        <source>{count} articles</source>
        <translation>{count} 篇文章</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>{yes} accepts, {no} rejects</source>
        <translation>{yes} 接受，{no} 拒绝</translation>
    </message>
    <message>
        <source>{yes} takes the first, {choose} chooses, {no} leaves it as it is</source>
        <translation>{yes} 采用第一项，{choose} 选择，{no} 保持原样</translation>
    </message>
    <message>
        <source>Open {article}</source>
        <translation>打开 {article}</translation>
    </message>
    <message>
        <source>Which mark?</source>
        <translation>哪个标注？</translation>
    </message>
    <message>
        <source>a point without words</source>
        <translation>没有文字的点</translation>
    </message>
    <message>
        <source>Run: {line}</source>
        <translation>运行：{line}</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>What the mark says</source>
        <translation>标注内容</translation>
    </message>
</context>
<context>
    <name>Bringing</name>
    <message>
        <source>Looking at what comes in</source>
        <translation>正在查看要加入的文件</translation>
    </message>
    <message>
        <source>Bringing articles in</source>
        <translation>正在加入文章</translation>
    </message>
    <message>
        <source>{count} new articles</source>
        <translation>新增 {count} 篇文章</translation>
    </message>
    <message>
        <source>{count} in the project already</source>
        <translation>{count} 篇已在项目中</translation>
    </message>
    <message>
        <source>{count} refused</source>
        <translation>{count} 个被拒绝</translation>
    </message>
    <message>
        <source>stopped before the end</source>
        <translation>未完成即停止</translation>
    </message>
    <message>
        <source>{name}: {count} places cannot be read as {encoding}</source>
        <translation>{name}：有 {count} 处不能按 {encoding} 读取</translation>
    </message>
    <message>
        <source>{count} files in the folder are of no known format: {names}</source>
        <translation>文件夹中有 {count} 个文件的格式无法识别：{names}</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Choose an article on the left, or drop files here.</source>
        <translation>请在左边选择文章，或把文件拖到这里。</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Repair</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>printed: {words}</source>
        <translation>原样：{words}</translation>
    </message>
    <message>
        <source>repaired</source>
        <translation>修复为</translation>
    </message>
    <message>
        <source>On damaged words</source>
        <translation>位于残损文字上</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>残损</translation>
    </message>
    <message>
        <source>What stood here is lost.</source>
        <translation>这里原来的内容已丢失。</translation>
    </message>
    <message>
        <source>a point without words</source>
        <translation>没有文字的点</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手工标注</translation>
    </message>
    <message>
        <source>brought in</source>
        <translation>随文件带入</translation>
    </message>
    <message>
        <source>sheet of {name}</source>
        <translation>{name} 的标注层</translation>
    </message>
    <message>
        <source>suggested by {name}</source>
        <translation>由建议器 {name} 提出</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>出错了</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>显示详情</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详情</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>隐藏详情</translation>
    </message>
    <message>
        <source>The program has made a mistake. All marks are kept: each is on disk the moment it is made. You can go on working; if the window behaves oddly, quit and start again. The details say where the mistake is and quote no article.</source>
        <translation>程序出了错。所有标注都已保存：每个标注一做好就写入磁盘。可以继续工作；如果窗口表现异常，请退出后重新启动。详情只说明错误出在哪里，不含任何文章内容。</translation>
    </message>
</context>
<context>
    <name>Declared</name>
    <message>
        <source>A boundary is a start or an end, not “{side}”</source>
        <translation>边界只能是 start 或 end，不能是“{side}”</translation>
    </message>
    <message>
        <source>A boundary stays between the other end of its part and the next part</source>
        <translation>边界不能越过本部分的另一端，也不能越过相邻的部分</translation>
    </message>
    <message>
        <source>A mark is not linked to itself</source>
        <translation>标注不能与自己关联</translation>
    </message>
    <message>
        <source>A mark of several parts cannot be looked for</source>
        <translation>由几部分组成的标注无法查找</translation>
    </message>
    <message>
        <source>A mark on “{name}” ({mark}) has a link to {to}, which was never there</source>
        <translation>“{name}”上的标注（{mark}）关联到从未存在的 {to}</translation>
    </message>
    <message>
        <source>A mark on “{name}” ({mark}) shows the picture {picture}, which is not in the project</source>
        <translation>“{name}”上的一个标注（{mark}）显示图片 {picture}，但项目中没有这张图片</translation>
    </message>
    <message>
        <source>A mark “{label}” has an attribute that cannot be kept: {attributes}</source>
        <translation>标注“{label}”有无法保存的属性：{attributes}</translation>
    </message>
    <message>
        <source>A mark “{label}” of the sheet “{sheet}” lies outside “{name}”</source>
        <translation>标注层“{sheet}”的标注“{label}”超出了“{name}”</translation>
    </message>
    <message>
        <source>A mark “{label}” of the sheet “{sheet}” on “{name}” is not what its log says</source>
        <translation>“{name}”上标注层“{sheet}”的标注“{label}”与记录不符</translation>
    </message>
    <message>
        <source>A picture in “{name}” is not what was kept: give the figure its file again, or restore a backup</source>
        <translation>“{name}”中的一张图片与保存时不符：请重新为该图提供文件，或恢复备份</translation>
    </message>
    <message>
        <source>A rectangle is x,y,width,height in whole pixels, not “{text}”</source>
        <translation>矩形写作 x,y,宽,高，均为整数像素，而不是“{text}”</translation>
    </message>
    <message>
        <source>A row of {table} refers to {to}, which is not there</source>
        <translation>{table} 的一行指向不存在的 {to}</translation>
    </message>
    <message>
        <source>About Annotator</source>
        <translation>关于 Annotator</translation>
    </message>
    <message>
        <source>Add the selection to the mark</source>
        <translation>把所选文字加入标注</translation>
    </message>
    <message>
        <source>An option is written NAME=VALUE, not “{text}”</source>
        <translation>选项应写作 NAME=VALUE，而不是“{text}”</translation>
    </message>
    <message>
        <source>Bring article files into the project; where none is open, into one of your own.</source>
        <translation>把文章文件加入项目；没有打开项目时，加入自己的项目。</translation>
    </message>
    <message>
        <source>Bytes of a character were lost, replaced or added</source>
        <translation>字符的字节丢失、被替换或多出</translation>
    </message>
    <message>
        <source>Change the label</source>
        <translation>更改标签</translation>
    </message>
    <message>
        <source>Characters in a line</source>
        <translation>每行字数</translation>
    </message>
    <message>
        <source>Choose your name, the language, the look of the page.</source>
        <translation>选择署名、界面语言和页面外观。</translation>
    </message>
    <message>
        <source>Clean</source>
        <translation>洁净</translation>
    </message>
    <message>
        <source>Clear an attribute</source>
        <translation>清除属性</translation>
    </message>
    <message>
        <source>Close the project</source>
        <translation>关闭项目</translation>
    </message>
    <message>
        <source>Close the window; every mark is kept already.</source>
        <translation>关闭窗口；所有标注都已保存。</translation>
    </message>
    <message>
        <source>Do what the key of a label does.</source>
        <translation>执行标签按键所做的事。</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Edit {number} of the sheet “{sheet}” on “{name}” does not fit those before it</source>
        <translation>“{name}”上标注层“{sheet}”的第 {number} 次编辑与之前的不衔接</translation>
    </message>
    <message>
        <source>Edit {number} of the sheet “{sheet}” on “{name}” is not what was kept</source>
        <translation>“{name}”上标注层“{sheet}”的第 {number} 次编辑与当初保存的不符</translation>
    </message>
    <message>
        <source>End the sticky label, or else select nothing.</source>
        <translation>解除固定的标签；没有时取消选择。</translation>
    </message>
    <message>
        <source>Every command…</source>
        <translation>全部命令…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Find a command, label, reading or article by typing a part of its name.</source>
        <translation>输入名称的一部分，查找命令、标签、读法或文章。</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>查找下一处</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>查找上一处</translation>
    </message>
    <message>
        <source>Find words in the article, whatever their script, glosses, width and case.</source>
        <translation>在文章中查找词语，不分简繁、注音、全半角和大小写。</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>查找…</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Give a figure its picture</source>
        <translation>为图提供图片文件</translation>
    </message>
    <message>
        <source>Give an attribute of the selected mark a value of the kind that the scheme declares.</source>
        <translation>给所选标注的属性赋值，类型由标签方案规定。</translation>
    </message>
    <message>
        <source>Give the whole screen to the window, or take it back.</source>
        <translation>让窗口占满屏幕，或恢复原状。</translation>
    </message>
    <message>
        <source>Glosses</source>
        <translation>注音</translation>
    </message>
    <message>
        <source>Glosses above the characters</source>
        <translation>注音显示在字上方</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>Go to a mark</source>
        <translation>转到标注</translation>
    </message>
    <message>
        <source>Go to the next place of the words that are looked for.</source>
        <translation>转到所查词语的下一处。</translation>
    </message>
    <message>
        <source>Go to the place before of the words that are looked for.</source>
        <translation>转到所查词语的上一处。</translation>
    </message>
    <message>
        <source>Half a character (a lone surrogate) cannot be kept in “{name}”; nothing was changed</source>
        <translation>半个字符（孤立代理项）无法保存到“{name}”；未作任何改动</translation>
    </message>
    <message>
        <source>Have the selected words or damaged place read TEXT from now on; if empty, it vanishes.</source>
        <translation>让所选文字或残损处从此读作 TEXT；为空则不再显示。</translation>
    </message>
    <message>
        <source>How tags show first and last</source>
        <translation>标记首尾的方式</translation>
    </message>
    <message>
        <source>It is “{usage}”, not “{line}”</source>
        <translation>应写作“{usage}”，而不是“{line}”</translation>
    </message>
    <message>
        <source>JSONL, an article a line</source>
        <translation>JSONL，每行一篇文章</translation>
    </message>
    <message>
        <source>Keep a picture file in the project, and show it at the selected figure or at the caret.</source>
        <translation>把图片文件存入项目，并显示在所选的图处或光标处。</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>按键…</translation>
    </message>
    <message>
        <source>Label the article</source>
        <translation>给文章加标签</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>界面语言</translation>
    </message>
    <message>
        <source>Lay another sheet over the article</source>
        <translation>换一张标注层</translation>
    </message>
    <message>
        <source>Length of the lines</source>
        <translation>行宽</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>行距</translation>
    </message>
    <message>
        <source>Line height in text sizes</source>
        <translation>行高（字号的倍数）</translation>
    </message>
    <message>
        <source>Line {line} of “{file}”: {what}</source>
        <translation>“{file}”第 {line} 行：{what}</translation>
    </message>
    <message>
        <source>Link to a mark</source>
        <translation>关联到标注</translation>
    </message>
    <message>
        <source>Link to a mark…</source>
        <translation>关联到标注…</translation>
    </message>
    <message>
        <source>Look at and edit another sheet of this article: a colleague&apos;s, or the agreed one.</source>
        <translation>查看并编辑本文的另一张标注层：同事的，或商定的。</translation>
    </message>
    <message>
        <source>Make a project, one file that holds articles and marks.</source>
        <translation>新建项目：一个存放文章和标注的文件。</translation>
    </message>
    <message>
        <source>Make a verified copy of the project under another name.</source>
        <translation>以另一名称制作经过核对的项目副本。</translation>
    </message>
    <message>
        <source>Make the edit that was last undone again.</source>
        <translation>重新做上次撤销的编辑。</translation>
    </message>
    <message>
        <source>Make the lines of articles longer (+1) or shorter (-1), or as they were at first (0).</source>
        <translation>加长（+1）或缩短（-1）文章的行，或恢复原样（0）。</translation>
    </message>
    <message>
        <source>Make the selected words a further part of the mark that was selected or made last.</source>
        <translation>让所选文字成为上次选中或新做的标注的又一部分。</translation>
    </message>
    <message>
        <source>Make the selected words what the mark that was selected or made last is about.</source>
        <translation>让上次选中或新做的标注改标所选文字。</translation>
    </message>
    <message>
        <source>Make the text of articles larger (+1) or smaller (-1), or as it was at first (0).</source>
        <translation>放大（+1）或缩小（-1）文章字号，或恢复初始字号（0）。</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>Mark a part of the selected picture, in pixels of the original from its upper left corner.</source>
        <translation>标注所选图片的一部分，以原图左上角起的像素计。</translation>
    </message>
    <message>
        <source>Mark a region of a picture</source>
        <translation>标注图片区域</translation>
    </message>
    <message>
        <source>Mark every photo credit of the article with its photographer and its missing picture.</source>
        <translation>标出文章中每条图片署名，连同摄影者和缺失的图片。</translation>
    </message>
    <message>
        <source>Mark every place of the article that has the words of the selection or the selected mark.</source>
        <translation>将所选词语或所选标注的词语在文章中的每一处都标注。</translation>
    </message>
    <message>
        <source>Mark everywhere…</source>
        <translation>全部标注…</translation>
    </message>
    <message>
        <source>Mark photo credits</source>
        <translation>标出图片署名</translation>
    </message>
    <message>
        <source>Mark the same words everywhere</source>
        <translation>处处标注相同的词语</translation>
    </message>
    <message>
        <source>Mark the selection</source>
        <translation>标注所选文字</translation>
    </message>
    <message>
        <source>Mark, relabel, or make a label sticky</source>
        <translation>标注、换标签或固定标签</translation>
    </message>
    <message>
        <source>Marks with relations between them, or only [start, end, label]</source>
        <translation>标注连同关系，或只有 [start, end, label]</translation>
    </message>
    <message>
        <source>Marks with the label “{label}” have no links</source>
        <translation>标签为“{label}”的标注没有关联</translation>
    </message>
    <message>
        <source>Move a boundary of the mark</source>
        <translation>移动标注的一个边界</translation>
    </message>
    <message>
        <source>Move the end of the mark</source>
        <translation>移动标注的结尾</translation>
    </message>
    <message>
        <source>Move the end of the selected mark by so many characters as read: 1 longer, -1 shorter.</source>
        <translation>把所选标注的结尾移动若干字（按所读文字计）：1 加长，-1 缩短。</translation>
    </message>
    <message>
        <source>Move the mark to the selection</source>
        <translation>把标注移到所选文字</translation>
    </message>
    <message>
        <source>Move the start of the mark</source>
        <translation>移动标注的开头</translation>
    </message>
    <message>
        <source>Move the start of the selected mark by so many characters as read: -1 longer, 1 shorter.</source>
        <translation>把所选标注的开头移动若干字（按所读文字计）：-1 加长，1 缩短。</translation>
    </message>
    <message>
        <source>Move the start or the end of a part of the selected mark, counted from 1, to an offset.</source>
        <translation>把所选标注某一部分（从 1 数起）的开头或结尾移到某个位置。</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>新建项目…</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>下一篇文章</translation>
    </message>
    <message>
        <source>Next mark</source>
        <translation>下一个标注</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>窗口的下一部分</translation>
    </message>
    <message>
        <source>No article is left for “{part}”: there are too few, or too many belong together</source>
        <translation>没有文章可分给“{part}”：文章太少，或必须放在一起的太多</translation>
    </message>
    <message>
        <source>No mark in this article can play a part in “{label}” yet</source>
        <translation>本文还没有可在“{label}”中担任角色的标注</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>没有打开的项目</translation>
    </message>
    <message>
        <source>No role links “{one}” and “{other}”; “Say the same” joins them if they are one thing</source>
        <translation>没有角色能关联“{one}”和“{other}”；若指同一对象，可用“同指”把它们连起来</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>取消选择</translation>
    </message>
    <message>
        <source>Number the paragraphs in the margin: every, only each fifth, or none; again: none.</source>
        <translation>在页边为段落编号：every 每段，fifth 每五段，none 不编号；再来一次则不编号。</translation>
    </message>
    <message>
        <source>Open a project or an article first</source>
        <translation>请先打开项目或文章</translation>
    </message>
    <message>
        <source>Open a project with a real article, full of glosses and damage, to try things on.</source>
        <translation>打开一个带真实文章的项目来试用，文中满是注音和残损。</translation>
    </message>
    <message>
        <source>Open a project; you go on where you stopped.</source>
        <translation>打开项目；从上次停下的地方继续。</translation>
    </message>
    <message>
        <source>Open an article</source>
        <translation>打开文章</translation>
    </message>
    <message>
        <source>Open an article first</source>
        <translation>请先打开一篇文章</translation>
    </message>
    <message>
        <source>Open articles…</source>
        <translation>打开文章…</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>打开项目…</translation>
    </message>
    <message>
        <source>Open the article with this id, start of an id, or name.</source>
        <translation>按编号、编号开头或名称打开文章。</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>面板</translation>
    </message>
    <message>
        <source>Photo credits</source>
        <translation>图片署名</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>上一篇文章</translation>
    </message>
    <message>
        <source>Previous mark</source>
        <translation>上一个标注</translation>
    </message>
    <message>
        <source>Put a point at the caret</source>
        <translation>在光标处放一个点</translation>
    </message>
    <message>
        <source>Put a point where the caret is, which the next label key marks; Esc lets it go.</source>
        <translation>在光标处放一个点，下一个标签键会标注它；按 Esc 取消。</translation>
    </message>
    <message>
        <source>Put the caret where the point belongs, with no words selected</source>
        <translation>请先把光标放到要放点的位置，不要选择文字</translation>
    </message>
    <message>
        <source>Put the project away; every mark in it is kept.</source>
        <translation>收起项目；其中的标注都已保存。</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Read articles as a chain of readings: `printed`, `clean`, `clean+simplified`.</source>
        <translation>按一串读法来读文章：`printed`、`clean`、`clean+simplified`。</translation>
    </message>
    <message>
        <source>Read it another way</source>
        <translation>换一种读法</translation>
    </message>
    <message>
        <source>Read it in another encoding…</source>
        <translation>用其他编码读取…</translation>
    </message>
    <message>
        <source>Read the open article in another encoding, as long as nobody has worked on it.</source>
        <translation>用其他编码读取当前文章；只要还没有人标注过。</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>读法</translation>
    </message>
    <message>
        <source>Reading of a newly opened article</source>
        <translation>新打开文章的读法</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Remove a link</source>
        <translation>去掉关联</translation>
    </message>
    <message>
        <source>Remove the mark</source>
        <translation>删除标注</translation>
    </message>
    <message>
        <source>Save a backup copy…</source>
        <translation>保存备份副本…</translation>
    </message>
    <message>
        <source>Say something about the whole article.</source>
        <translation>对整篇文章作说明。</translation>
    </message>
    <message>
        <source>Say that another mark plays a part in the selected one: `link photographer 3f2a`.</source>
        <translation>说明另一个标注在所选标注中担任的角色：`link photographer 3f2a`。</translation>
    </message>
    <message>
        <source>Say what the selected words are; where only a point is selected, mark the point.</source>
        <translation>说明所选文字是什么；只选了一个点时，标注这个点。</translation>
    </message>
    <message>
        <source>Say which version this is.</source>
        <translation>显示版本信息。</translation>
    </message>
    <message>
        <source>Scheme {number} is not what was kept</source>
        <translation>第 {number} 个标签方案与当初保存的不符</translation>
    </message>
    <message>
        <source>See and change what each key does.</source>
        <translation>查看并更改每个按键的作用。</translation>
    </message>
    <message>
        <source>Select a figure, or put the caret where the picture belongs</source>
        <translation>请选择一张图，或把光标放在图片所在之处</translation>
    </message>
    <message>
        <source>Select a mark</source>
        <translation>选择标注</translation>
    </message>
    <message>
        <source>Select a mark and bring it into sight; the caret goes behind its words.</source>
        <translation>选择标注并移到可见处；光标放到其文字之后。</translation>
    </message>
    <message>
        <source>Select a mark first</source>
        <translation>请先选择一个标注</translation>
    </message>
    <message>
        <source>Select a picture first</source>
        <translation>请先选择一张图片</translation>
    </message>
    <message>
        <source>Select some words first</source>
        <translation>请先选择文字</translation>
    </message>
    <message>
        <source>Select the code points of the source from START up to END; the same twice is a point.</source>
        <translation>选择原文中从 START 到 END 的码位；两数相同则为一个点。</translation>
    </message>
    <message>
        <source>Select the mark first, then the words it is about</source>
        <translation>请先选择标注，再选择它所标的文字</translation>
    </message>
    <message>
        <source>Select the mark first, then the words to add</source>
        <translation>请先选择标注，再选择要加入的文字</translation>
    </message>
    <message>
        <source>Select the mark with this id; an unambiguous start of the id will do.</source>
        <translation>按编号选择标注；编号开头不致混淆即可。</translation>
    </message>
    <message>
        <source>Select the words or the mark first</source>
        <translation>请先选择词语或标注</translation>
    </message>
    <message>
        <source>Select the words that the mark is about</source>
        <translation>请选择标注所标的文字</translation>
    </message>
    <message>
        <source>Select the words to add to the mark</source>
        <translation>请选择要加入标注的文字</translation>
    </message>
    <message>
        <source>Select words</source>
        <translation>选择文字</translation>
    </message>
    <message>
        <source>Set an attribute</source>
        <translation>设定属性</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Several marks begin with “{mark}”</source>
        <translation>有好几个标注以“{mark}”开头</translation>
    </message>
    <message>
        <source>Shapes of the characters</source>
        <translation>字形</translation>
    </message>
    <message>
        <source>Show every place of the selected words or of the selected mark, and mark those you tick.</source>
        <translation>列出所选词语或标注的每一处，并标注勾选的各处。</translation>
    </message>
    <message>
        <source>Show the labels of marks</source>
        <translation>显示标注的标签</translation>
    </message>
    <message>
        <source>Show the window light, dark, or as the system does.</source>
        <translation>窗口用浅色、深色，或跟随系统。</translation>
    </message>
    <message>
        <source>Simplified</source>
        <translation>简体</translation>
    </message>
    <message>
        <source>Something is too large to be kept in “{name}”; nothing was changed</source>
        <translation>内容过大，无法保存到“{name}”；未作任何改动</translation>
    </message>
    <message>
        <source>Take back the last edit of this sheet, even one made before a restart.</source>
        <translation>撤销本标注层的上一次编辑，重启之前做的也可以。</translation>
    </message>
    <message>
        <source>Take the keyboard from the article to the panels and back.</source>
        <translation>在文章与各面板之间切换键盘焦点。</translation>
    </message>
    <message>
        <source>Choose another mark that says the same</source>
        <translation>请选择另一个同指的标注</translation>
    </message>
    <message>
        <source>A cell of Excel holds {most} characters, and a text has {length}; choose CSV</source>
        <translation>Excel 的单元格最多容纳 {most} 个字符，而有一段文本有 {length} 个；请改选 CSV</translation>
    </message>
    <message>
        <source>A label is written THEIRS=OURS, not “{text}”</source>
        <translation>标签写作“他们的=我们的”，而不是“{text}”</translation>
    </message>
    <message>
        <source>A part of these words is repaired already: withdraw that first</source>
        <translation>其中一部分已有修复：请先撤回</translation>
    </message>
    <message>
        <source>A probability lies between 0 and 1, not at {given}</source>
        <translation>概率在 0 到 1 之间，不能是 {given}</translation>
    </message>
    <message>
        <source>A repair stays within one line</source>
        <translation>修复不能跨行</translation>
    </message>
    <message>
        <source>A row for each mark, or each article</source>
        <translation>每个标注一行，或每篇文章一行</translation>
    </message>
    <message>
        <source>Accept all suggestions of a kind</source>
        <translation>接受一类的所有建议</translation>
    </message>
    <message>
        <source>Accept all suggestions of a kind…</source>
        <translation>接受一类的所有建议…</translation>
    </message>
    <message>
        <source>Accept the suggestion</source>
        <translation>接受建议</translation>
    </message>
    <message>
        <source>Add a list of names</source>
        <translation>添加名单</translation>
    </message>
    <message>
        <source>Add a pattern</source>
        <translation>添加模式</translation>
    </message>
    <message>
        <source>Add, change and remove your own regular expressions, tried on the open article.</source>
        <translation>添加、修改和删除自己的正则表达式，并在打开的文章中试用。</translation>
    </message>
    <message>
        <source>Annotation {number} of “{file}”: {what}</source>
        <translation>“{file}”的第 {number} 条批注：{what}</translation>
    </message>
    <message>
        <source>Article {number} of “{file}”: it is not a JSON object</source>
        <translation>“{file}”的第 {number} 篇文章不是 JSON 对象</translation>
    </message>
    <message>
        <source>Article {number} of “{file}”: {what}</source>
        <translation>“{file}”的第 {number} 篇文章：{what}</translation>
    </message>
    <message>
        <source>Ask a suggester about articles, or ask it no more.</source>
        <translation>就文章询问某个建议器，或不再询问。</translation>
    </message>
    <message>
        <source>Ask all suggesters, or those named, about the article again.</source>
        <translation>就这篇文章再问所有建议器，或所指名的那些。</translation>
    </message>
    <message>
        <source>Ask the suggesters about every article of the project.</source>
        <translation>就项目的每篇文章询问建议器。</translation>
    </message>
    <message>
        <source>Book (EPUB)</source>
        <translation>图书（EPUB）</translation>
    </message>
    <message>
        <source>CLUENER JSON</source>
        <translation>CLUENER JSON</translation>
    </message>
    <message>
        <source>Characters stand as HTML names them</source>
        <translation>字符以 HTML 实体的形式留在文中</translation>
    </message>
    <message>
        <source>Characters were replaced by a sign for what cannot be read</source>
        <translation>字符已被替换为表示无法辨认的符号</translation>
    </message>
    <message>
        <source>Choose a picture file, and show it at the selected figure or at the caret.</source>
        <translation>选择图片文件，显示在所选的图处或光标处。</translation>
    </message>
    <message>
        <source>Choose by letters on the page which mark an attribute of the selected one is.</source>
        <translation>用页面上的字母选择作为所选标注某个属性的标注。</translation>
    </message>
    <message>
        <source>Choose by letters on the page which mark speaks of the same as the selected one.</source>
        <translation>用页面上的字母选择与所选标注同指的标注。</translation>
    </message>
    <message>
        <source>Choose by letters on the page which mark the selected one is linked with.</source>
        <translation>用页面上的字母选择与所选标注关联的标注。</translation>
    </message>
    <message>
        <source>Choose the mark of an attribute</source>
        <translation>选择作为属性的标注</translation>
    </message>
    <message>
        <source>Choose the mark of an attribute from the list</source>
        <translation>从列表选择作为属性的标注</translation>
    </message>
    <message>
        <source>Choose the mark that an attribute of the selected one is from a list of all.</source>
        <translation>从全部标注的列表中选择作为所选标注某个属性的标注。</translation>
    </message>
    <message>
        <source>Choose the mark that plays a part in the selected one from a list of all.</source>
        <translation>从全部标注的列表中选择与所选标注关联的标注。</translation>
    </message>
    <message>
        <source>Choose the mark that speaks of the same as the selected one from a list of all.</source>
        <translation>从全部标注的列表中选择与所选标注同指的标注。</translation>
    </message>
    <message>
        <source>CoNLL, a character or a word a line</source>
        <translation>CoNLL，每行一字或一词</translation>
    </message>
    <message>
        <source>Columns kept as known of it, with commas; empty: all others</source>
        <translation>作为文章信息保留的列，用逗号分隔；留空：其余各列</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>残损</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期与时间</translation>
    </message>
    <message>
        <source>Draw all links in sight as arcs, and not only those of the selected mark.</source>
        <translation>以弧线画出可见的全部关联，而不只是所选标注的关联。</translation>
    </message>
    <message>
        <source>Each share is at least 1, not “{text}”</source>
        <translation>每个份额至少为 1，而不是“{text}”</translation>
    </message>
    <message>
        <source>Edit the attributes and the note of the selected mark beside it.</source>
        <translation>在所选标注旁编辑其属性和备注。</translation>
    </message>
    <message>
        <source>Edit what the mark says</source>
        <translation>编辑标注内容</translation>
    </message>
    <message>
        <source>Everything is selected already</source>
        <translation>已经全部选中</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>正在导出</translation>
    </message>
    <message>
        <source>Feed (RSS, Atom)</source>
        <translation>订阅源（RSS、Atom）</translation>
    </message>
    <message>
        <source>Files of the format “{format}” cannot be read back</source>
        <translation>格式“{format}”的文件无法读回</translation>
    </message>
    <message>
        <source>For Excel: with a byte order mark, and no cell is a formula</source>
        <translation>供 Excel 使用：带字节顺序标记，单元格不会成为公式</translation>
    </message>
    <message>
        <source>Full-width punctuation</source>
        <translation>全角标点</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Give a figure its picture…</source>
        <translation>为图提供图片文件…</translation>
    </message>
    <message>
        <source>Give the selected mark another label; attributes and links that do not fit it go.</source>
        <translation>给所选标注换一个标签；不适用的属性和关联随之去掉。</translation>
    </message>
    <message>
        <source>Go to the mark before with which something looks wrong; before the first, to the last.</source>
        <translation>转到上一个看来有误的标注；第一个之前回到最后一个。</translation>
    </message>
    <message>
        <source>Go to the mark or suggestion before the selected one or the caret; then to the last.</source>
        <translation>转到所选标注或光标之前的标注或建议；再往前到最后一个。</translation>
    </message>
    <message>
        <source>Go to the mark or suggestion behind the selected one or the caret; then to the first.</source>
        <translation>转到所选标注或光标之后的标注或建议；再往后到第一个。</translation>
    </message>
    <message>
        <source>Go to the next mark with which something looks wrong; after the last, to the first.</source>
        <translation>转到下一个看来有误的标注；最后一个之后回到第一个。</translation>
    </message>
    <message>
        <source>Go to the suggestion before the selected one or the caret; before the first, to the last.</source>
        <translation>转到所选建议或光标之前的建议；第一个之前是最后一个。</translation>
    </message>
    <message>
        <source>Go to the suggestion behind the selected one or the caret; after the last, to the first.</source>
        <translation>转到所选建议或光标之后的建议；最后一个之后是第一个。</translation>
    </message>
    <message>
        <source>Half-width punctuation</source>
        <translation>半角标点</translation>
    </message>
    <message>
        <source>Have what is selected read as printed again; undo brings the repair back.</source>
        <translation>所选之处重新按原文阅读；撤销可恢复修复。</translation>
    </message>
    <message>
        <source>Hide a label, or show it</source>
        <translation>隐藏或显示标签</translation>
    </message>
    <message>
        <source>Hide a sheet</source>
        <translation>隐藏他人的标注</translation>
    </message>
    <message>
        <source>Hide the marks of a label, or show them again; they all stay.</source>
        <translation>隐藏一个标签的标注，或重新显示；标注都保留。</translation>
    </message>
    <message>
        <source>In a mark, the key of its end; empty: end or so</source>
        <translation>标记中终点的键；留空：end 等</translation>
    </message>
    <message>
        <source>In a mark, the key of its label; empty: label or so</source>
        <translation>标记中标签的键；留空：label 等</translation>
    </message>
    <message>
        <source>In a mark, the key of its start; empty: start or so</source>
        <translation>标记中起点的键；留空：start 等</translation>
    </message>
    <message>
        <source>It is 1 to go on or -1 to go back, not “{step}”</source>
        <translation>1 表示向后，-1 表示向前，不能是“{step}”</translation>
    </message>
    <message>
        <source>JSON of other shapes</source>
        <translation>其他结构的 JSON</translation>
    </message>
    <message>
        <source>Keys kept as known of it, with commas; empty: all others</source>
        <translation>作为文章信息保留的键，用逗号分隔；留空：其余全部</translation>
    </message>
    <message>
        <source>Label Studio JSON</source>
        <translation>Label Studio JSON</translation>
    </message>
    <message>
        <source>Labels whose marks are hidden</source>
        <translation>标注被隐藏的标签</translation>
    </message>
    <message>
        <source>Learned from marks</source>
        <translation>从标注中学到的</translation>
    </message>
    <message>
        <source>Least probability of a learned name</source>
        <translation>学到的名称的最低概率</translation>
    </message>
    <message>
        <source>Least probability of a suggestion</source>
        <translation>建议的最低概率</translation>
    </message>
    <message>
        <source>Leave the damaged words as they are</source>
        <translation>受损文字保持原样</translation>
    </message>
    <message>
        <source>Let the selection reach a character, word, sentence or paragraph on (1) or back (-1).</source>
        <translation>将选区向后（1）或向前（-1）扩展一个字、词、句或段。</translation>
    </message>
    <message>
        <source>Line {line} of “{file}”: it has more cells than the header</source>
        <translation>“{file}”第 {line} 行：单元格比表头多</translation>
    </message>
    <message>
        <source>Link to a mark from the list…</source>
        <translation>从列表选择标注来关联…</translation>
    </message>
    <message>
        <source>Link two marks</source>
        <translation>关联两个标注</translation>
    </message>
    <message>
        <source>Link two marks as the scheme allows it; where several roles fit, choose one.</source>
        <translation>按标签方案关联两个标注；有多个角色适用时选择其一。</translation>
    </message>
    <message>
        <source>Lists of names</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>Lists of names…</source>
        <translation>名单…</translation>
    </message>
    <message>
        <source>Look for suggestions</source>
        <translation>寻找建议</translation>
    </message>
    <message>
        <source>Look for suggestions in all articles</source>
        <translation>在所有文章中寻找建议</translation>
    </message>
    <message>
        <source>Looking at the marks</source>
        <translation>正在查看标注</translation>
    </message>
    <message>
        <source>Looking for suggestions</source>
        <translation>正在寻找建议</translation>
    </message>
    <message>
        <source>Make marks of all suggestions in the article by a suggester or for a label, in one step.</source>
        <translation>把文章中某个建议器或某个标签的所有建议一步变成标注。</translation>
    </message>
    <message>
        <source>Make the selected suggestion a mark, with what it links to, and go to the next suggestion.</source>
        <translation>把所选建议连同它所链接的变成标注，并转到下一个建议。</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Marked before</source>
        <translation>以前标注过的</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>Mend a mark</source>
        <translation>改正一个标注</translation>
    </message>
    <message>
        <source>Mend every mark</source>
        <translation>改正所有标注</translation>
    </message>
    <message>
        <source>Mend what looks wrong with the mark; where a value is missing, go to its field.</source>
        <translation>改正标注中看来有误之处；缺少属性值时，转到要填的那一栏。</translation>
    </message>
    <message>
        <source>Most uncertain articles first</source>
        <translation>最不确定的文章在前</translation>
    </message>
    <message>
        <source>Move the caret</source>
        <translation>移动光标</translation>
    </message>
    <message>
        <source>Move the caret a character, word, sentence or paragraph on (1) or back (-1).</source>
        <translation>将光标向后（1）或向前（-1）移动一个字、词、句或段。</translation>
    </message>
    <message>
        <source>Move the end of the selection</source>
        <translation>移动选区的末端</translation>
    </message>
    <message>
        <source>NITF</source>
        <translation>NITF</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>NewsML-G2</source>
        <translation>NewsML-G2</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>下一处疑误</translation>
    </message>
    <message>
        <source>Next suggestion</source>
        <translation>下一个建议</translation>
    </message>
    <message>
        <source>No longer the same</source>
        <translation>不再同指</translation>
    </message>
    <message>
        <source>Nobody else has marked this article</source>
        <translation>还没有其他人标注过这篇文章</translation>
    </message>
    <message>
        <source>Nothing is known of what stood here: type it, or leave it as it is</source>
        <translation>无法得知这里原来的内容：请输入，或保持原样</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>没有选中任何内容</translation>
    </message>
    <message>
        <source>Nothing looks wrong with this mark</source>
        <translation>这个标注看来没有问题</translation>
    </message>
    <message>
        <source>Number the paragraphs</source>
        <translation>给段落编号</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Numbers of the paragraphs</source>
        <translation>段落编号</translation>
    </message>
    <message>
        <source>Offer suggestions</source>
        <translation>提供建议</translation>
    </message>
    <message>
        <source>Only labels, which every project of INCEpTION takes</source>
        <translation>只要标签，INCEpTION 的任何项目都能导入</translation>
    </message>
    <message>
        <source>Only these labels and what is under them, with commas; empty: all</source>
        <translation>只含这些标签及其下级，用逗号分隔；留空为全部</translation>
    </message>
    <message>
        <source>Only you can mend this: {what}</source>
        <translation>这要由您来改正：{what}</translation>
    </message>
    <message>
        <source>Open the article before this one in the list of articles.</source>
        <translation>打开文章列表中的上一篇。</translation>
    </message>
    <message>
        <source>Open the article behind this one in the list of articles.</source>
        <translation>打开文章列表中的下一篇。</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>OpenDocument 文本</translation>
    </message>
    <message>
        <source>Opening the article</source>
        <translation>正在打开文章</translation>
    </message>
    <message>
        <source>Order the articles by how uncertain their suggestions are, or as they came in.</source>
        <translation>按建议的不确定程度排列文章，或按加入的次序。</translation>
    </message>
    <message>
        <source>Ordering the articles</source>
        <translation>正在排列文章</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>Parquet, a Hugging Face dataset</source>
        <translation>Parquet，Hugging Face 数据集</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Patterns…</source>
        <translation>模式…</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Place {place} is repaired already, as “{text}”</source>
        <translation>受损处 {place} 已修复为“{text}”</translation>
    </message>
    <message>
        <source>Preview before articles come in</source>
        <translation>加入文章前的预览</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>上一处疑误</translation>
    </message>
    <message>
        <source>Previous suggestion</source>
        <translation>上一个建议</translation>
    </message>
    <message>
        <source>Print the article as it is read now, with its marks.</source>
        <translation>按当前的阅读方式打印文章及其标注。</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Prodigy JSONL</source>
        <translation>Prodigy JSONL</translation>
    </message>
    <message>
        <source>Put right what looks wrong with a mark: the selected one unless the id of one is given.</source>
        <translation>改正标注中看来有误之处：未给出标识时，为所选标注。</translation>
    </message>
    <message>
        <source>Put right, in one step, all that looks wrong in the article and can be mended.</source>
        <translation>一步改正文章中所有看来有误而可以改正的标注。</translation>
    </message>
    <message>
        <source>Put the mark right</source>
        <translation>改正标注</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>引语</translation>
    </message>
    <message>
        <source>Read articles with one more step, such as `full-width`, in place of any of its kind.</source>
        <translation>阅读时再加一种读法（如 `full-width`），取代同类的读法。</translation>
    </message>
    <message>
        <source>Read one kind of thing as it is printed: `repairs`, `glosses`, `width` or `script`.</source>
        <translation>某一类内容按原文阅读：`repairs`、`glosses`、`width` 或 `script`。</translation>
    </message>
    <message>
        <source>Read the page beside as a chain of readings, and show it if it is not there.</source>
        <translation>按一串读法阅读并排的那一页，若未显示则打开。</translation>
    </message>
    <message>
        <source>Read the second page another way</source>
        <translation>更换第二页的读法</translation>
    </message>
    <message>
        <source>Read with a step</source>
        <translation>增加一种读法</translation>
    </message>
    <message>
        <source>Read without a step</source>
        <translation>去掉一种读法</translation>
    </message>
    <message>
        <source>Reading mode</source>
        <translation>阅读模式</translation>
    </message>
    <message>
        <source>Reading the sheet of {name}</source>
        <translation>正在读取 {name} 的标注层</translation>
    </message>
    <message>
        <source>Reject the suggestion</source>
        <translation>拒绝建议</translation>
    </message>
    <message>
        <source>Remove a list of names</source>
        <translation>移除名单</translation>
    </message>
    <message>
        <source>Remove a pattern</source>
        <translation>移除模式</translation>
    </message>
    <message>
        <source>Repair the selected words</source>
        <translation>修复所选文字</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>已修复</translation>
    </message>
    <message>
        <source>Report for people, HTML</source>
        <translation>供人阅读的报告，HTML</translation>
    </message>
    <message>
        <source>Row {number} has no label: say which with the list</source>
        <translation>第 {number} 行没有标签：请随名单指明</translation>
    </message>
    <message>
        <source>Save all articles of the project as they are read now, with their marks, a PDF for each.</source>
        <translation>把项目中的全部文章按当前读法连同标记存为 PDF，每篇一个文件。</translation>
    </message>
    <message>
        <source>Save all as PDF…</source>
        <translation>全部存为 PDF…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>Save the article as it is read now, with its marks, as a PDF in which words can be found.</source>
        <translation>把文章按当前的阅读方式连同标注存为 PDF，其中的文字可以查找。</translation>
    </message>
    <message>
        <source>Say that nothing is wrong with the selected words: they count as damaged no more.</source>
        <translation>说明所选文字没有问题：不再算作受损。</translation>
    </message>
    <message>
        <source>Say that the selected mark and another one speak of the same: both are in one chain then.</source>
        <translation>标明所选标注与另一个标注同指：两者归入同一指代链。</translation>
    </message>
    <message>
        <source>Say that the selected suggestion is wrong, so that it does not come back; go to the next.</source>
        <translation>说明所选建议是错的，使它不再出现；并转到下一个。</translation>
    </message>
    <message>
        <source>Say the same as a mark</source>
        <translation>与某标注同指</translation>
    </message>
    <message>
        <source>Say the same as a mark from the list…</source>
        <translation>从列表选择同指的标注…</translation>
    </message>
    <message>
        <source>Say the same as a mark…</source>
        <translation>与某标注同指…</translation>
    </message>
    <message>
        <source>See, add and remove your own lists of names, which are suggested wherever they stand.</source>
        <translation>查看、添加和删除自己的名单，其中的名称在各处都会被建议。</translation>
    </message>
    <message>
        <source>Select a suggestion first</source>
        <translation>请先选择一个建议</translation>
    </message>
    <message>
        <source>Select less</source>
        <translation>缩小选区</translation>
    </message>
    <message>
        <source>Select more</source>
        <translation>扩大选区</translation>
    </message>
    <message>
        <source>Select the damaged words first</source>
        <translation>请先选择残损的文字</translation>
    </message>
    <message>
        <source>Select the innermost mark at the caret; again, the one around it or under it.</source>
        <translation>选中光标处最内层的标注；再按一次，选中它外层或下层的标注。</translation>
    </message>
    <message>
        <source>Select the mark at the caret</source>
        <translation>选中光标处的标注</translation>
    </message>
    <message>
        <source>Select the word at the caret; again: what it is a part of, its sentence, its paragraph.</source>
        <translation>选中光标处的词；再按：它所在的名称、句子、段落。</translation>
    </message>
    <message>
        <source>Select the words of the mark</source>
        <translation>选中标注的文字</translation>
    </message>
    <message>
        <source>Select the words of the selected mark, so that another label can be put on them as well.</source>
        <translation>选中所选标注的文字，以便再加另一个标签。</translation>
    </message>
    <message>
        <source>Select what was selected before “Select more”, or the next smaller part.</source>
        <translation>选中“扩大选区”之前所选的内容，或更小的一部分。</translation>
    </message>
    <message>
        <source>Set the lines further apart (+1) or closer (-1), or as they were at first (0).</source>
        <translation>加大（+1）或减小（-1）行距，或恢复原样（0）。</translation>
    </message>
    <message>
        <source>Shares are written 80/10/10 or 80/20, not “{text}”</source>
        <translation>份额写作 80/10/10 或 80/20，而不是“{text}”</translation>
    </message>
    <message>
        <source>Sheets of others that are shown, one a line</source>
        <translation>所显示的他人标注层，每行一个</translation>
    </message>
    <message>
        <source>Show a sheet</source>
        <translation>显示他人的标注</translation>
    </message>
    <message>
        <source>Show all links</source>
        <translation>显示全部关联</translation>
    </message>
    <message>
        <source>Show all suggestions of a label or a suggester, and accept those you tick in one step.</source>
        <translation>显示一个标签或建议器的所有建议，并一步接受勾选的。</translation>
    </message>
    <message>
        <source>Show articles in a typeface: sans or serif.</source>
        <translation>文章用哪种字体显示：sans（黑体）或 serif（宋体）。</translation>
    </message>
    <message>
        <source>Show glosses</source>
        <translation>显示注音</translation>
    </message>
    <message>
        <source>Show nothing but the page, or everything again.</source>
        <translation>只显示页面，或恢复全部。</translation>
    </message>
    <message>
        <source>Show only suggestions that are at least so probable, from 0 to 1.</source>
        <translation>只显示概率至少如此的建议，从 0 到 1。</translation>
    </message>
    <message>
        <source>Show or hide a panel: articles, suggestions, labels, mark or marks.</source>
        <translation>显示或隐藏面板：文章、建议、标签、标注或所有标注。</translation>
    </message>
    <message>
        <source>Show pictures</source>
        <translation>显示图片</translation>
    </message>
    <message>
        <source>Show pinyin glosses small above their characters, hide them, or leave them as printed.</source>
        <translation>把拼音注音小字显示在字上方、隐藏，或保持原样。</translation>
    </message>
    <message>
        <source>Show the article a second time beside itself, read another way, or put that away.</source>
        <translation>把文章以另一种读法并排再显示一次，或收起。</translation>
    </message>
    <message>
        <source>Show the marks</source>
        <translation>显示标注</translation>
    </message>
    <message>
        <source>Show the marks of another sheet no more; they all stay.</source>
        <translation>不再显示他人的标注；标注都还在。</translation>
    </message>
    <message>
        <source>Show the marks of another sheet under those of this one; nothing can be done to them.</source>
        <translation>把他人的标注显示在自己的标注之下；只能看，不能改。</translation>
    </message>
    <message>
        <source>Show the marks of the article, or read it without them; they all stay.</source>
        <translation>显示文章的标注，或不带标注阅读；标注都保留。</translation>
    </message>
    <message>
        <source>Show the pictures of the article, or only where they stand.</source>
        <translation>显示文章的图片，或只标出其位置。</translation>
    </message>
    <message>
        <source>Show this article in the shapes of SC, TC or HK, or in its own: article.</source>
        <translation>这篇文章用 SC、TC 或 HK 的字形显示，article 为文章自己的字形。</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>结构</translation>
    </message>
    <message>
        <source>Suggest LABEL for what a regular expression matches, or for its group called `mark`.</source>
        <translation>为正则表达式所匹配的（或其名为 `mark` 的组）建议 LABEL。</translation>
    </message>
    <message>
        <source>Suggest the names of a list no more.</source>
        <translation>不再建议名单中的名称。</translation>
    </message>
    <message>
        <source>Suggest what a regular expression matches no more.</source>
        <translation>不再建议某个正则表达式所匹配的。</translation>
    </message>
    <message>
        <source>Suggesters that are switched off</source>
        <translation>关闭的建议器</translation>
    </message>
    <message>
        <source>Suggesters that are switched on</source>
        <translation>开启的建议器</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Switch a suggester on or off</source>
        <translation>启用或停用建议器</translation>
    </message>
    <message>
        <source>TEI P5</source>
        <translation>TEI P5</translation>
    </message>
    <message>
        <source>Table, CSV</source>
        <translation>表格，CSV</translation>
    </message>
    <message>
        <source>Table, Excel workbook</source>
        <translation>表格，Excel 工作簿</translation>
    </message>
    <message>
        <source>Table, TSV</source>
        <translation>表格，TSV</translation>
    </message>
    <message>
        <source>Take over a list of names, which are suggested wherever they stand, in either script.</source>
        <translation>采用一份名单，其中的名称无论繁简，出现在哪里都会建议。</translation>
    </message>
    <message>
        <source>Take the link from the selected mark to another one away, or with a third word from that.</source>
        <translation>去掉所选标注（或第三个词所指的标注）与另一个标注的关联。</translation>
    </message>
    <message>
        <source>Take the selected mark away, and with it every link to it; undo brings all back.</source>
        <translation>删除所选标注及所有指向它的关联；撤销可全部恢复。</translation>
    </message>
    <message>
        <source>Take the selected mark out of its chain; a chain with one mark left goes.</source>
        <translation>把所选标注移出指代链；只剩一个标注的指代链随之去掉。</translation>
    </message>
    <message>
        <source>Take the value of an attribute of the selected mark away.</source>
        <translation>去掉所选标注某个属性的值。</translation>
    </message>
    <message>
        <source>Tasks with annotations or predictions, or the labelling configuration (XML)</source>
        <translation>任务连同标注结果或预测，或标注界面的配置（XML）</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Text size in pixels</source>
        <translation>字号（像素）</translation>
    </message>
    <message>
        <source>Text was written in one encoding and read in another</source>
        <translation>文字以一种编码写成，却以另一种编码读取</translation>
    </message>
    <message>
        <source>The article “{name}” is not what was kept</source>
        <translation>文章“{name}”与当初保存的不符</translation>
    </message>
    <message>
        <source>The backup of today could not be made: {problem}</source>
        <translation>今天的备份没有做成：{problem}</translation>
    </message>
    <message>
        <source>The boundary is there already</source>
        <translation>边界已经在那里了</translation>
    </message>
    <message>
        <source>The bytes of “{name}” are not what was read</source>
        <translation>“{name}”的字节与当初读入的不符</translation>
    </message>
    <message>
        <source>The caret moves by {units}, not by “{unit}”</source>
        <translation>光标可按 {units} 移动，不能按“{unit}”移动</translation>
    </message>
    <message>
        <source>The column of a label for the whole article; empty: none</source>
        <translation>整篇文章的标签所在的列；留空则没有</translation>
    </message>
    <message>
        <source>The column of the name; empty: one called title, name or id</source>
        <translation>名称所在的列；留空：名为 title、name 或 id 的列</translation>
    </message>
    <message>
        <source>The column of the text; empty: one called text or so</source>
        <translation>文字所在的列；留空：名为 text 之类的列</translation>
    </message>
    <message>
        <source>The disk of “{name}” does not take or give what it should; nothing was changed</source>
        <translation>“{name}”所在的磁盘读写异常；未作任何改动</translation>
    </message>
    <message>
        <source>The disk of “{name}” is full; nothing was changed</source>
        <translation>“{name}”所在的磁盘已满；未作任何改动</translation>
    </message>
    <message>
        <source>The document itself</source>
        <translation>文档自身</translation>
    </message>
    <message>
        <source>The figure shows this picture already</source>
        <translation>该图已显示这张图片</translation>
    </message>
    <message>
        <source>The file has another number of articles than were written</source>
        <translation>文件中的文章数与写出的不同</translation>
    </message>
    <message>
        <source>The file is damaged: {reason}</source>
        <translation>文件已损坏：{reason}</translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be made: {reason}</source>
        <translation>无法建立文件夹“{folder}”：{reason}</translation>
    </message>
    <message>
        <source>The format “{format}” has no option “{name}”; it has {names}</source>
        <translation>格式“{format}”没有选项“{name}”；它有 {names}</translation>
    </message>
    <message>
        <source>The format “{format}” needs {modules}; install it with: pip install &apos;annotator[{extra}]&apos;</source>
        <translation>格式“{format}”需要 {modules}；请用以下命令安装：pip install &apos;annotator[{extra}]&apos;</translation>
    </message>
    <message>
        <source>The key of the labels of the whole article; empty: labels or so</source>
        <translation>整篇文章标签的键；留空：labels 等</translation>
    </message>
    <message>
        <source>The key of the list of marks; empty: spans, entities or so</source>
        <translation>标记列表的键；留空：spans、entities 等</translation>
    </message>
    <message>
        <source>The key of the name; empty: one called title, name or id</source>
        <translation>名称的键；留空：title、name 或 id</translation>
    </message>
    <message>
        <source>The key of the text, as data.text; empty: one called so</source>
        <translation>正文的键，如 data.text；留空：text 等</translation>
    </message>
    <message>
        <source>The key {key} is wanted by two: it does “{line}”, not “{other}”</source>
        <translation>按键 {key} 有两处使用：它执行“{line}”，而不是“{other}”</translation>
    </message>
    <message>
        <source>The last session on “{name}” did not close, and its journal ({journal}) is missing: the latest marks may be gone; compare with a backup</source>
        <translation>“{name}”上次没有正常关闭，日志（{journal}）又不见了：最近的标注可能已丢失；请与备份比对</translation>
    </message>
    <message>
        <source>The licence of the texts, as cc-by-4.0</source>
        <translation>正文的许可证，如 cc-by-4.0</translation>
    </message>
    <message>
        <source>The mark begins or ends with white space</source>
        <translation>标注的首尾带有空白</translation>
    </message>
    <message>
        <source>The mark begins or ends with “{signs}”</source>
        <translation>标注的首尾带有“{signs}”</translation>
    </message>
    <message>
        <source>The mark cannot be moved any further</source>
        <translation>标注不能再移动了</translation>
    </message>
    <message>
        <source>The mark cannot be shorter than one character</source>
        <translation>标注不能短于一个字</translation>
    </message>
    <message>
        <source>The mark cuts the number “{number}” in two</source>
        <translation>标注把数字“{number}”截断了</translation>
    </message>
    <message>
        <source>The mark goes on over the end of a paragraph</source>
        <translation>标注跨越了段落</translation>
    </message>
    <message>
        <source>The mark has no part {part}</source>
        <translation>这个标注没有第 {part} 部分</translation>
    </message>
    <message>
        <source>The mark has no words, only “{signs}”</source>
        <translation>标注中没有文字，只有“{signs}”</translation>
    </message>
    <message>
        <source>The mark has no “{attribute}”</source>
        <translation>该标注没有“{attribute}”</translation>
    </message>
    <message>
        <source>The mark has {sign} without its other half</source>
        <translation>标注中有 {sign}，却没有与它成对的另一半</translation>
    </message>
    <message>
        <source>The mark is “{label}” already</source>
        <translation>该标注已经是“{label}”</translation>
    </message>
    <message>
        <source>The marks of the sheet “{sheet}” on “{name}” are not those of its log</source>
        <translation>“{name}”上标注层“{sheet}”的标注与记录不符</translation>
    </message>
    <message>
        <source>The name “{name}” is too long</source>
        <translation>名称“{name}”太长</translation>
    </message>
    <message>
        <source>The part of the page that the article is, as XPath or css:…; empty: found out</source>
        <translation>网页中哪一部分是文章，写作 XPath 或 css:…；留空则自动找出</translation>
    </message>
    <message>
        <source>The parts of a mark “{label}” of the sheet “{sheet}” on “{name}” are out of order</source>
        <translation>“{name}”上标注层“{sheet}”的标注“{label}”各部分次序不对</translation>
    </message>
    <message>
        <source>The picture {picture} is not what was kept</source>
        <translation>图片 {picture} 与保存时不符</translation>
    </message>
    <message>
        <source>The project has no picture “{picture}”</source>
        <translation>项目中没有图片“{picture}”</translation>
    </message>
    <message>
        <source>The project has no scheme</source>
        <translation>项目没有标签方案</translation>
    </message>
    <message>
        <source>The scheme has “{name}” twice</source>
        <translation>标签方案中“{name}”出现了两次</translation>
    </message>
    <message>
        <source>The setting “{name}” lies between {least} and {most}, {value} does not</source>
        <translation>设置“{name}”应在 {least} 到 {most} 之间，{value} 不在其中</translation>
    </message>
    <message>
        <source>The shapes are one of {choices}, not “{text}”</source>
        <translation>字形只能是 {choices} 之一，不能是“{text}”</translation>
    </message>
    <message>
        <source>The sheet of “{name}” is not shown</source>
        <translation>“{name}”的标注层没有显示</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” has no edit {number}</source>
        <translation>标注层“{sheet}”没有第 {number} 次编辑</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” on “{name}” lacks edits</source>
        <translation>“{name}”上的标注层“{sheet}”缺少编辑</translation>
    </message>
    <message>
        <source>The text as printed, or as the reading shows it</source>
        <translation>文字：按原样，或按所选读法</translation>
    </message>
    <message>
        <source>The text in Simplified characters: 質量 reads 质量.</source>
        <translation>以简体字显示文本：質量读作质量。</translation>
    </message>
    <message>
        <source>The text in Traditional characters, of no particular region; a Traditional text stays.</source>
        <translation>以繁体字显示文本，不分地区；原为繁体的不变。</translation>
    </message>
    <message>
        <source>The text in the characters of Hong Kong: 裡面 reads 裏面.</source>
        <translation>以香港字形显示文本：裡面读作裏面。</translation>
    </message>
    <message>
        <source>The text in the characters of Taiwan and, from Simplified, its words: 软件 reads 軟體.</source>
        <translation>以台湾用字显示文本，由简体转来时兼用台湾词语：软件读作軟體。</translation>
    </message>
    <message>
        <source>The text with full-width punctuation beside Chinese: 質量,30項 reads 質量，30項.</source>
        <translation>中文旁的标点读作全角：質量,30項 读作 質量，30項。</translation>
    </message>
    <message>
        <source>The text with half-width punctuation: 質量，30項 reads 質量,30項; glosses stay.</source>
        <translation>标点读作半角：質量，30項 读作 質量,30項；注音不变。</translation>
    </message>
    <message>
        <source>The text with the accepted repairs: 主題?;庑鹿 reads 主題。化解新冠, once it is repaired.</source>
        <translation>带修复的文本：主題?;庑鹿 修复后读作 主題。化解新冠。</translation>
    </message>
    <message>
        <source>The text without its glosses: 聯(lián)動(dòng) reads 聯動.</source>
        <translation>去掉注音的文本：聯(lián)動(dòng)读作聯動。</translation>
    </message>
    <message>
        <source>The two marks are in one chain already</source>
        <translation>两个标注已在同一指代链中</translation>
    </message>
    <message>
        <source>The two marks are linked like this already</source>
        <translation>两个标注已经这样关联了</translation>
    </message>
    <message>
        <source>The two marks are not linked as “{role}”</source>
        <translation>两个标注之间没有“{role}”关联</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>There are edits of which no sheet knows, or sheets that lack edits</source>
        <translation>有的编辑不属于任何标注层，或有的标注层缺少编辑</translation>
    </message>
    <message>
        <source>There is no article “{article}”</source>
        <translation>没有文章“{article}”</translation>
    </message>
    <message>
        <source>There is no command “{name}”</source>
        <translation>没有命令“{name}”</translation>
    </message>
    <message>
        <source>There is no damaged place “{place}” here</source>
        <translation>这里没有受损处“{place}”</translation>
    </message>
    <message>
        <source>There is no file “{file}”</source>
        <translation>没有文件“{file}”</translation>
    </message>
    <message>
        <source>There is no folder in which settings can be kept; they last until you quit</source>
        <translation>没有可以保存设置的文件夹；设置只保留到退出为止</translation>
    </message>
    <message>
        <source>There is no folder “{folder}”</source>
        <translation>没有文件夹“{folder}”</translation>
    </message>
    <message>
        <source>There is no folder “{folder}” to write into</source>
        <translation>没有可写入的文件夹“{folder}”</translation>
    </message>
    <message>
        <source>There is no format “{name}” that can be read; there is {names}</source>
        <translation>没有可读取的格式“{name}”；现有 {names}</translation>
    </message>
    <message>
        <source>There is no format “{name}” that can be written; there is {names}</source>
        <translation>没有可写出的格式“{name}”；现有 {names}</translation>
    </message>
    <message>
        <source>There is no list “{name}”; there are: {names}</source>
        <translation>没有名单“{name}”；现有：{names}</translation>
    </message>
    <message>
        <source>There is no manifest without an export; leave out --dry-run</source>
        <translation>没有导出就没有清单；请去掉 --dry-run</translation>
    </message>
    <message>
        <source>There is no mark at the caret</source>
        <translation>光标处没有标注</translation>
    </message>
    <message>
        <source>There is no mark in this article yet</source>
        <translation>本文还没有标注</translation>
    </message>
    <message>
        <source>There is no mark “{mark}” on this sheet</source>
        <translation>本标注层上没有标注“{mark}”</translation>
    </message>
    <message>
        <source>There is no name in “{name}”</source>
        <translation>“{name}”中没有名称</translation>
    </message>
    <message>
        <source>There is no panel “{name}”; there is {names}</source>
        <translation>没有面板“{name}”；现有 {names}</translation>
    </message>
    <message>
        <source>There is no pattern “{pattern}”</source>
        <translation>没有模式“{pattern}”</translation>
    </message>
    <message>
        <source>There is no permission to open or make “{name}”</source>
        <translation>没有打开或新建“{name}”的权限</translation>
    </message>
    <message>
        <source>There is no permission to open “{name}”</source>
        <translation>没有打开“{name}”的权限</translation>
    </message>
    <message>
        <source>There is no project “{name}”</source>
        <translation>没有项目“{name}”</translation>
    </message>
    <message>
        <source>There is no reading “{name}”; there are: {names}</source>
        <translation>没有读法“{name}”；现有：{names}</translation>
    </message>
    <message>
        <source>There is no repair here</source>
        <translation>此处没有修复</translation>
    </message>
    <message>
        <source>There is no room on the disk for “{file}”; nothing was written</source>
        <translation>磁盘空间不足，容不下“{file}”；未写入任何内容</translation>
    </message>
    <message>
        <source>There is no second page; side-by-side shows one</source>
        <translation>没有第二页；side-by-side 可打开</translation>
    </message>
    <message>
        <source>There is no setting “{name}”</source>
        <translation>没有设置“{name}”</translation>
    </message>
    <message>
        <source>There is no sheet of “{name}”; there is {names}</source>
        <translation>没有“{name}”的标注层；有 {names}</translation>
    </message>
    <message>
        <source>There is no suggester and no label “{name}”</source>
        <translation>没有名为“{name}”的建议器或标签</translation>
    </message>
    <message>
        <source>There is no suggester “{name}”; there are: {names}</source>
        <translation>没有建议器“{name}”；现有：{names}</translation>
    </message>
    <message>
        <source>There is no suggestion in this article</source>
        <translation>这篇文章里没有建议</translation>
    </message>
    <message>
        <source>There is no suggestion of “{name}” left in this article</source>
        <translation>这篇文章里没有剩下“{name}”的建议</translation>
    </message>
    <message>
        <source>There is no verb “{name}”</source>
        <translation>没有动词“{name}”</translation>
    </message>
    <message>
        <source>There is no “{kind}” in a reading; there is {kinds}</source>
        <translation>读法中没有“{kind}”；有：{kinds}</translation>
    </message>
    <message>
        <source>There is not enough memory for “{name}”</source>
        <translation>内存不足，无法处理“{name}”</translation>
    </message>
    <message>
        <source>There is nothing in this article that can be mended without you</source>
        <translation>本文中没有可以自动改正的标注</translation>
    </message>
    <message>
        <source>There is nothing to redo</source>
        <translation>没有可以重做的编辑</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>没有可以撤销的编辑</translation>
    </message>
    <message>
        <source>There is too little to learn from: {count} sentences have names that {editor} has marked, and {least} are needed</source>
        <translation>可供学习的内容太少：{editor} 标注过名称的句子有 {count} 个，至少需要 {least} 个</translation>
    </message>
    <message>
        <source>These words are marked “{label}” wherever they stand</source>
        <translation>这些词语各处都已标为“{label}”</translation>
    </message>
    <message>
        <source>These words belong to the mark already</source>
        <translation>这些文字已经属于该标注</translation>
    </message>
    <message>
        <source>These words read “{text}” already; if they are right, leave them as they are</source>
        <translation>这些文字本来就读作“{text}”；若无误，请保持原样</translation>
    </message>
    <message>
        <source>This figure has no picture yet</source>
        <translation>该图还没有图片</translation>
    </message>
    <message>
        <source>This is a suggestion: accept it first</source>
        <translation>这是一个建议：请先接受它</translation>
    </message>
    <message>
        <source>This is marked “{label}” already</source>
        <translation>此处已标为“{label}”</translation>
    </message>
    <message>
        <source>This is not a scheme of labels: {why}</source>
        <translation>这不是标签方案：{why}</translation>
    </message>
    <message>
        <source>This is the first article</source>
        <translation>这是第一篇文章</translation>
    </message>
    <message>
        <source>This is the last article</source>
        <translation>这是最后一篇文章</translation>
    </message>
    <message>
        <source>This mark has no words: it is about the whole article</source>
        <translation>此标注没有文字：它是关于整篇文章的</translation>
    </message>
    <message>
        <source>This mark is about the whole article and has no ends to move</source>
        <translation>该标注针对整篇文章，没有可移动的边界</translation>
    </message>
    <message>
        <source>This mark is in no chain</source>
        <translation>此标注不在任何指代链中</translation>
    </message>
    <message>
        <source>This pattern is there already</source>
        <translation>这个模式已经有了</translation>
    </message>
    <message>
        <source>This project has no label for marks that speak of the same</source>
        <translation>此项目没有用于同指标注的标签</translation>
    </message>
    <message>
        <source>This project has no label “{name}”</source>
        <translation>本项目没有标签“{name}”</translation>
    </message>
    <message>
        <source>This region belongs to no picture</source>
        <translation>该区域不属于任何图片</translation>
    </message>
    <message>
        <source>Traditional</source>
        <translation>繁体</translation>
    </message>
    <message>
        <source>Traditional, Hong Kong</source>
        <translation>繁体（香港）</translation>
    </message>
    <message>
        <source>Traditional, Taiwan</source>
        <translation>繁体（台湾）</translation>
    </message>
    <message>
        <source>Training on the marks cannot begin: {reason}</source>
        <translation>无法开始用标注进行训练：{reason}</translation>
    </message>
    <message>
        <source>Training on the marks was broken off by the system; it is tried again once more is marked</source>
        <translation>用标注进行的训练被系统中断；再多做一些标注后会重新训练</translation>
    </message>
    <message>
        <source>Try the sample article</source>
        <translation>试用示例文章</translation>
    </message>
    <message>
        <source>Two readings side by side</source>
        <translation>两种读法并排</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>UIMA CAS JSON</source>
        <translation>UIMA CAS JSON</translation>
    </message>
    <message>
        <source>UIMA CAS XMI</source>
        <translation>UIMA CAS XMI</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>W3C Web Annotations, JSON-LD</source>
        <translation>W3C 网络批注，JSON-LD</translation>
    </message>
    <message>
        <source>Wait until this is done, or stop it: {title}</source>
        <translation>请等待完成，或停止：{title}</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>Web page in one file</source>
        <translation>单文件网页</translation>
    </message>
    <message>
        <source>WebAnno TSV 3.3</source>
        <translation>WebAnno TSV 3.3</translation>
    </message>
    <message>
        <source>What each line is</source>
        <translation>每行是什么</translation>
    </message>
    <message>
        <source>What each token is</source>
        <translation>每个词元是什么</translation>
    </message>
    <message>
        <source>What stands between columns</source>
        <translation>列之间的分隔</translation>
    </message>
    <message>
        <source>What stood in place {place} is not known: say it, as in {place}=TEXT</source>
        <translation>无法得知受损处 {place} 原来的文字：请写明，如 {place}=TEXT</translation>
    </message>
    <message>
        <source>Where the articles are, as data.items; empty: found</source>
        <translation>文章所在处，如 data.items；留空：自动查找</translation>
    </message>
    <message>
        <source>Which part it is</source>
        <translation>它是哪一部分</translation>
    </message>
    <message>
        <source>Withdraw the repair</source>
        <translation>撤回修复</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word 文档</translation>
    </message>
    <message>
        <source>Write the articles with their marks into a file for other programs.</source>
        <translation>把文章连同标注写入供其他程序使用的文件。</translation>
    </message>
    <message>
        <source>You may not read “{file}”</source>
        <translation>没有读取“{file}”的权限</translation>
    </message>
    <message>
        <source>You may not write “{file}”</source>
        <translation>没有写入“{file}”的权限</translation>
    </message>
    <message>
        <source>Your name on marks</source>
        <translation>标注上的署名</translation>
    </message>
    <message>
        <source>a link has a “role” and a “to”</source>
        <translation>关联须有“role”和“to”</translation>
    </message>
    <message>
        <source>a mark has no “{name}”</source>
        <translation>标注缺少“{name}”</translation>
    </message>
    <message>
        <source>a span is two whole numbers, [start, end]</source>
        <translation>一段文字是两个整数 [start, end]</translation>
    </message>
    <message>
        <source>accept {count} suggestions</source>
        <translation>接受 {count} 个建议</translation>
    </message>
    <message>
        <source>accept {count} suggestions: {label}</source>
        <translation>接受 {count} 条建议：{label}</translation>
    </message>
    <message>
        <source>accept {count} suggestions: {suggester}</source>
        <translation>接受 {count} 条建议：{suggester}</translation>
    </message>
    <message>
        <source>accept {label}</source>
        <translation>接受{label}</translation>
    </message>
    <message>
        <source>add words to {label}</source>
        <translation>给{label}添加文字</translation>
    </message>
    <message>
        <source>brat standoff</source>
        <translation>brat standoff</translation>
    </message>
    <message>
        <source>clear {attribute} of {label}</source>
        <translation>清除{label}的 {attribute}</translation>
    </message>
    <message>
        <source>doccano JSONL</source>
        <translation>doccano JSONL</translation>
    </message>
    <message>
        <source>import {name}</source>
        <translation>导入 {name}</translation>
    </message>
    <message>
        <source>it counts characters, but the text does not keep its white space</source>
        <translation>它按字符计数，而该文本并未保留空白</translation>
    </message>
    <message>
        <source>it has a link to “{to}”, which is no mark</source>
        <translation>它的链接指向“{to}”，那不是标注</translation>
    </message>
    <message>
        <source>it has a number that is too large</source>
        <translation>有一个数字过大</translation>
    </message>
    <message>
        <source>it has no “label”</source>
        <translation>没有“label”</translation>
    </message>
    <message>
        <source>it has no “spans”</source>
        <translation>没有“spans”</translation>
    </message>
    <message>
        <source>it has no “target”</source>
        <translation>没有“target”</translation>
    </message>
    <message>
        <source>it has no “text”</source>
        <translation>没有“text”</translation>
    </message>
    <message>
        <source>it has no “{name}”</source>
        <translation>没有“{name}”</translation>
    </message>
    <message>
        <source>it has no “{name}”; it has {keys}</source>
        <translation>没有“{name}”；有的是 {keys}</translation>
    </message>
    <message>
        <source>it has one column; a token and its tag are two</source>
        <translation>它只有一列；词元和它的标记应是两列</translation>
    </message>
    <message>
        <source>it has {count} columns of annotations, and the head of the file names {most}</source>
        <translation>这一行有 {count} 列标注，而文件开头声明的是 {most} 列</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>嵌套过深</translation>
    </message>
    <message>
        <source>it is not JSON ({why})</source>
        <translation>不是 JSON（{why}）</translation>
    </message>
    <message>
        <source>it is not UTF-8</source>
        <translation>不是 UTF-8</translation>
    </message>
    <message>
        <source>it is not [start, end, label]</source>
        <translation>它不是 [起, 止, 标签]</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>不是 JSON 对象</translation>
    </message>
    <message>
        <source>it points to “{to}”, which is not in the text</source>
        <translation>它指向“{to}”，而文中没有此处</translation>
    </message>
    <message>
        <source>it says the text of “{address}” again</source>
        <translation>又一次给出了“{address}”的正文</translation>
    </message>
    <message>
        <source>its attribute “{name}” is not text, a number, true or false</source>
        <translation>属性“{name}”不是文本、数字、true 或 false</translation>
    </message>
    <message>
        <source>its id stands on the same sheet twice</source>
        <translation>编号在同一标注层上出现了两次</translation>
    </message>
    <message>
        <source>its place is told by “{kind}”, which is not read</source>
        <translation>它的位置用“{kind}”表示，无法读取</translation>
    </message>
    <message>
        <source>its relation “{role}” is not between two marks</source>
        <translation>它的关系“{role}”不在两个标注之间</translation>
    </message>
    <message>
        <source>its spans are not in order</source>
        <translation>各段文字次序不对</translation>
    </message>
    <message>
        <source>its words are “{words}”, but at its place the text has “{there}”</source>
        <translation>所标文字为“{words}”，但原文该处是“{there}”</translation>
    </message>
    <message>
        <source>its words “{words}” are not in the text</source>
        <translation>正文中没有它的文字“{words}”</translation>
    </message>
    <message>
        <source>its words “{words}” stand in the text more than once</source>
        <translation>它的文字“{words}”在正文中不止一处</translation>
    </message>
    <message>
        <source>its “answer” is not accept, reject or ignore</source>
        <translation>它的 answer 不是 accept、reject 或 ignore</translation>
    </message>
    <message>
        <source>its “id” is not the SHA-256 of its “raw”</source>
        <translation>“id”不是“raw”的 SHA-256</translation>
    </message>
    <message>
        <source>its “probability” is no number from 0 to 1</source>
        <translation>其“probability”不是 0 到 1 之间的数</translation>
    </message>
    <message>
        <source>its “raw” is not base64</source>
        <translation>“raw”不是 base64</translation>
    </message>
    <message>
        <source>its “raw” says something else than its “text”</source>
        <translation>“raw”与“text”内容不一致</translation>
    </message>
    <message>
        <source>its “target” has no “source”</source>
        <translation>它的“target”没有“source”</translation>
    </message>
    <message>
        <source>leave “{text}” as it is</source>
        <translation>“{text}”保持原样</translation>
    </message>
    <message>
        <source>line {line}: {what}</source>
        <translation>第 {line} 行：{what}</translation>
    </message>
    <message>
        <source>link {label}</source>
        <translation>关联{label}</translation>
    </message>
    <message>
        <source>mark as {label}</source>
        <translation>标为{label}</translation>
    </message>
    <message>
        <source>mark {count} × {label}</source>
        <translation>标注 {count} 处{label}</translation>
    </message>
    <message>
        <source>mark {number}: its tokens {first} to {last} are not at its place</source>
        <translation>标注 {number}：它的词元 {first} 至 {last} 不在它的位置上</translation>
    </message>
    <message>
        <source>mark {number}: {what}</source>
        <translation>第 {number} 个标注：{what}</translation>
    </message>
    <message>
        <source>mend {count} marks</source>
        <translation>改正 {count} 个标注</translation>
    </message>
    <message>
        <source>mend {label}</source>
        <translation>改正{label}</translation>
    </message>
    <message>
        <source>move the end of {label}</source>
        <translation>移动{label}的结尾</translation>
    </message>
    <message>
        <source>move the start of {label}</source>
        <translation>移动{label}的开头</translation>
    </message>
    <message>
        <source>move {label}</source>
        <translation>移动{label}</translation>
    </message>
    <message>
        <source>ninjs</source>
        <translation>ninjs</translation>
    </message>
    <message>
        <source>no longer the same: {label}</source>
        <translation>不再同指：{label}</translation>
    </message>
    <message>
        <source>put in a picture</source>
        <translation>放入图片</translation>
    </message>
    <message>
        <source>reject {label}</source>
        <translation>拒绝{label}</translation>
    </message>
    <message>
        <source>relabel as {label}</source>
        <translation>改标为{label}</translation>
    </message>
    <message>
        <source>remove {label}</source>
        <translation>删除{label}</translation>
    </message>
    <message>
        <source>repair as “{text}”</source>
        <translation>修复为“{text}”</translation>
    </message>
    <message>
        <source>say the same: {label}</source>
        <translation>同指：{label}</translation>
    </message>
    <message>
        <source>set {attribute} of {label}</source>
        <translation>设定{label}的 {attribute}</translation>
    </message>
    <message>
        <source>spaCy DocBin</source>
        <translation>spaCy DocBin</translation>
    </message>
    <message>
        <source>suggest</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>the mark “{id}” has a link to “{to}”, which is not on its sheet</source>
        <translation>标注“{id}”关联到“{to}”，而后者不在其标注层上</translation>
    </message>
    <message>
        <source>the row “{row}” stands in it twice</source>
        <translation>行号“{row}”出现了两次</translation>
    </message>
    <message>
        <source>the sentence begins at {start}, and the text before it ends at {end}</source>
        <translation>句子从 {start} 开始，而它前面的文字到 {end} 结束</translation>
    </message>
    <message>
        <source>the span {start} to {end} cuts a character</source>
        <translation>区间 {start} 至 {end} 把一个字符切开了</translation>
    </message>
    <message>
        <source>the span {start} to {end} is not within the text of {length} characters</source>
        <translation>{start} 到 {end} 不在 {length} 个字符的文本之内</translation>
    </message>
    <message>
        <source>unlink {label}</source>
        <translation>取消{label}的关联</translation>
    </message>
    <message>
        <source>withdraw a repair</source>
        <translation>撤回修复</translation>
    </message>
    <message>
        <source>{articles} articles with {marks} marks are written to {name}</source>
        <translation>已将 {articles} 篇文章、{marks} 个标注写入 {name}</translation>
    </message>
    <message>
        <source>{articles} articles with {marks} marks are written to {name}, and proved by reading</source>
        <translation>已将 {articles} 篇文章、{marks} 个标注写入 {name}，读回核对无误</translation>
    </message>
    <message>
        <source>{count} articles are looked through</source>
        <translation>已查看 {count} 篇文章</translation>
    </message>
    <message>
        <source>{count} articles lost the bytes of their files</source>
        <translation>失去原始文件字节的文章 {count} 篇</translation>
    </message>
    <message>
        <source>{count} articles lost their names and what else is known of them</source>
        <translation>失去名称与其他信息的文章 {count} 篇</translation>
    </message>
    <message>
        <source>{count} attributes were left out</source>
        <translation>略去属性 {count} 个</translation>
    </message>
    <message>
        <source>{count} characters of white space were left out of the text</source>
        <translation>文本中略去了 {count} 个空白字符</translation>
    </message>
    <message>
        <source>{count} control characters were replaced</source>
        <translation>替换了控制字符 {count} 个</translation>
    </message>
    <message>
        <source>{count} links to marks that are not in this export were left out</source>
        <translation>略去了 {count} 个指向未导出标注的关联</translation>
    </message>
    <message>
        <source>{count} links were left out</source>
        <translation>略去了 {count} 个关联</translation>
    </message>
    <message>
        <source>{count} marks have labels that the format has no place for there, and were left out</source>
        <translation>{count} 处标注的标签在该格式的相应位置没有写法，已略去</translation>
    </message>
    <message>
        <source>{count} marks have no words in this reading and were left out</source>
        <translation>{count} 个标注在此读法中没有文字，已略去</translation>
    </message>
    <message>
        <source>{count} marks lost the name of the sheet that they are on</source>
        <translation>失去所在标注层名称的标注 {count} 个</translation>
    </message>
    <message>
        <source>{count} marks lost where in the text they stand</source>
        <translation>{count} 处标注丢失了在文中的位置</translation>
    </message>
    <message>
        <source>{count} marks lost white space at their edges</source>
        <translation>{count} 个标注失去了首尾空白</translation>
    </message>
    <message>
        <source>{count} marks lost white space in their labels</source>
        <translation>{count} 个标记的标签失去了其中的空白</translation>
    </message>
    <message>
        <source>{count} marks lost who made them, when and how</source>
        <translation>失去标注者、时间与方式的标注 {count} 个</translation>
    </message>
    <message>
        <source>{count} marks of nothing but white space were left out</source>
        <translation>略去了 {count} 个只含空白的标注</translation>
    </message>
    <message>
        <source>{count} marks of points without words were left out</source>
        <translation>略去了 {count} 个没有文字的点标注</translation>
    </message>
    <message>
        <source>{count} marks of whole articles were left out</source>
        <translation>略去了 {count} 个整篇文章的标注</translation>
    </message>
    <message>
        <source>{count} marks of words that stand apart were left out</source>
        <translation>略去了 {count} 个文字不相连的标注</translation>
    </message>
    <message>
        <source>{count} marks that cross another were left out</source>
        <translation>略去与其他标注交叉的标注 {count} 个</translation>
    </message>
    <message>
        <source>{count} marks that overlap another were left out</source>
        <translation>略去了 {count} 个与其他标注重叠的标注</translation>
    </message>
    <message>
        <source>{count} marks were cut at the ends of lines</source>
        <translation>在行末切开的标注 {count} 个</translation>
    </message>
    <message>
        <source>{count} values of “{kind}” have articles in several parts</source>
        <translation>“{kind}”有 {count} 个值的文章分在不同部分</translation>
    </message>
    <message>
        <source>{file}: {what}</source>
        <translation>{file}：{what}</translation>
    </message>
    <message>
        <source>{label} is sticky: what you select is marked so, until Esc</source>
        <translation>{label}已固定：选中的文字都会这样标注，直到按 Esc</translation>
    </message>
    <message>
        <source>{name}: {articles} articles, {marks} marks</source>
        <translation>{name}：{articles} 篇文章，{marks} 个标注</translation>
    </message>
    <message>
        <source>{rectangle} is outside the picture, which has {width} × {height} pixels</source>
        <translation>{rectangle} 超出了图片，图片为 {width} × {height} 像素</translation>
    </message>
    <message>
        <source>{start}–{end} is outside the article, which has {length} characters</source>
        <translation>{start}–{end} 超出了文章，文章共 {length} 个字符</translation>
    </message>
    <message>
        <source>“{article}” means {count} articles: {candidates}</source>
        <translation>“{article}”对应 {count} 篇文章：{candidates}</translation>
    </message>
    <message>
        <source>“{attribute}” is not filled in yet</source>
        <translation>“{attribute}”尚未填写</translation>
    </message>
    <message>
        <source>“{attribute}” is “{value}” already</source>
        <translation>“{attribute}”已经是“{value}”</translation>
    </message>
    <message>
        <source>“{file}” cannot be read: what it says does not fit together</source>
        <translation>无法读取“{file}”：其中的内容前后不一致</translation>
    </message>
    <message>
        <source>“{file}” cannot be read: {why}</source>
        <translation>无法读取“{file}”：{why}</translation>
    </message>
    <message>
        <source>“{file}” cannot be written: {why}</source>
        <translation>无法写入“{file}”：{why}</translation>
    </message>
    <message>
        <source>“{file}” declares entities, which are not followed</source>
        <translation>“{file}”声明了实体，不予解析</translation>
    </message>
    <message>
        <source>“{file}” has a type or feature called “{name}”, which cannot be read</source>
        <translation>“{file}”中有名为“{name}”的类型或特征，无法读取</translation>
    </message>
    <message>
        <source>“{file}” has an annotation of a text that is not in it</source>
        <translation>“{file}”中有标注指向文件里没有的文本</translation>
    </message>
    <message>
        <source>“{file}” has an element with thousands of attributes</source>
        <translation>“{file}”中有一个元素带有数千个属性</translation>
    </message>
    <message>
        <source>“{file}” has annotations called “{type}”, and no “{types}” beside it describes them</source>
        <translation>“{file}”中有类型为“{type}”的标注，但旁边没有描述它的“{types}”</translation>
    </message>
    <message>
        <source>“{file}” has more than {most} MiB, which is too much for a picture</source>
        <translation>“{file}”超过 {most} MiB，作为图片过大</translation>
    </message>
    <message>
        <source>“{file}” has more than {most} annotations</source>
        <translation>“{file}”中的标注超过 {most} 个</translation>
    </message>
    <message>
        <source>“{file}” has more than {most} pages</source>
        <translation>“{file}”超过 {most} 页</translation>
    </message>
    <message>
        <source>“{file}” has more than {most} tags</source>
        <translation>“{file}”的标签超过 {most} 个</translation>
    </message>
    <message>
        <source>“{file}” has no column “{name}”; it has {columns}</source>
        <translation>“{file}”没有“{name}”这一列；它有 {columns}</translation>
    </message>
    <message>
        <source>“{file}” has no part “{path}”</source>
        <translation>“{file}”中没有“{path}”这一部分</translation>
    </message>
    <message>
        <source>“{file}” has no text in it</source>
        <translation>“{file}”中没有文字</translation>
    </message>
    <message>
        <source>“{file}” has no text in it that could be marked</source>
        <translation>“{file}”里没有可以标注的文字</translation>
    </message>
    <message>
        <source>“{file}” has no text “{text}” beside it</source>
        <translation>“{file}”旁边没有文本“{text}”</translation>
    </message>
    <message>
        <source>“{file}” has not the text of “{address}”, and there is no “{name}” beside it</source>
        <translation>“{file}”里没有“{address}”的正文，旁边也没有“{name}”</translation>
    </message>
    <message>
        <source>“{file}” has too many files in it</source>
        <translation>“{file}”里的文件太多</translation>
    </message>
    <message>
        <source>“{file}” has {width} × {height} pixels; a picture of more than {most} million is not taken in</source>
        <translation>“{file}”有 {width} × {height} 像素；超过 {most} 百万像素的图片不予收入</translation>
    </message>
    <message>
        <source>“{file}” holds more than is taken in</source>
        <translation>“{file}”解压后太大</translation>
    </message>
    <message>
        <source>“{file}” holds no article</source>
        <translation>“{file}”中没有文章</translation>
    </message>
    <message>
        <source>“{file}” holds no item of news, only a “{name}”</source>
        <translation>“{file}”中没有新闻条目，只有“{name}”</translation>
    </message>
    <message>
        <source>“{file}” holds something else than text</source>
        <translation>“{file}”的内容不是文本</translation>
    </message>
    <message>
        <source>“{file}” is XML of a kind that is not read: it begins with “{name}”</source>
        <translation>“{file}”是无法读取的一种 XML：它以“{name}”开头</translation>
    </message>
    <message>
        <source>“{file}” is a damaged DocBin</source>
        <translation>“{file}”是损坏的 DocBin</translation>
    </message>
    <message>
        <source>“{file}” is a damaged PDF</source>
        <translation>“{file}”是损坏的 PDF</translation>
    </message>
    <message>
        <source>“{file}” is a damaged Parquet file</source>
        <translation>“{file}”是损坏的 Parquet 文件</translation>
    </message>
    <message>
        <source>“{file}” is a damaged archive</source>
        <translation>“{file}”是损坏的压缩包</translation>
    </message>
    <message>
        <source>“{file}” is a damaged document</source>
        <translation>“{file}”是损坏的文档</translation>
    </message>
    <message>
        <source>“{file}” is a damaged picture: it does not say its size</source>
        <translation>“{file}”是损坏的图片：读不出尺寸</translation>
    </message>
    <message>
        <source>“{file}” is a damaged workbook</source>
        <translation>“{file}”是损坏的工作簿</translation>
    </message>
    <message>
        <source>“{file}” is a device, not a file</source>
        <translation>“{file}”是设备，不是文件</translation>
    </message>
    <message>
        <source>“{file}” is a drawing (SVG); save it as PNG first</source>
        <translation>“{file}”是矢量图（SVG），请先另存为 PNG</translation>
    </message>
    <message>
        <source>“{file}” is a folder, not a file</source>
        <translation>“{file}”是文件夹，不是文件</translation>
    </message>
    <message>
        <source>“{file}” is a folder; name a file</source>
        <translation>“{file}”是文件夹；请指定文件</translation>
    </message>
    <message>
        <source>“{file}” is a link to a file that is not there</source>
        <translation>“{file}”链接到不存在的文件</translation>
    </message>
    <message>
        <source>“{file}” is damaged: {why}</source>
        <translation>“{file}”已损坏：{why}</translation>
    </message>
    <message>
        <source>“{file}” is empty</source>
        <translation>“{file}”是空的</translation>
    </message>
    <message>
        <source>“{file}” is locked with a password</source>
        <translation>“{file}”设有密码，无法打开</translation>
    </message>
    <message>
        <source>“{file}” is no CAS</source>
        <translation>“{file}”不是 CAS 文件</translation>
    </message>
    <message>
        <source>“{file}” is no PDF</source>
        <translation>“{file}”不是 PDF</translation>
    </message>
    <message>
        <source>“{file}” is no WebAnno TSV 3</source>
        <translation>“{file}”不是 WebAnno TSV 3 文件</translation>
    </message>
    <message>
        <source>“{file}” is no XMI</source>
        <translation>“{file}”不是 XMI 文件</translation>
    </message>
    <message>
        <source>“{file}” is no XML</source>
        <translation>“{file}”不是 XML 文件</translation>
    </message>
    <message>
        <source>“{file}” is no book (EPUB)</source>
        <translation>“{file}”不是电子书（EPUB）</translation>
    </message>
    <message>
        <source>“{file}” is no document of OpenOffice (ODT)</source>
        <translation>“{file}”不是 OpenOffice 文档（ODT）</translation>
    </message>
    <message>
        <source>“{file}” is no document of Word (DOCX)</source>
        <translation>“{file}”不是 Word 文档（DOCX）</translation>
    </message>
    <message>
        <source>“{file}” is no ninjs: it says nothing of a “uri”</source>
        <translation>“{file}”不是 ninjs：其中没有“uri”</translation>
    </message>
    <message>
        <source>“{file}” is no page that a browser saved</source>
        <translation>“{file}”不是浏览器保存的网页</translation>
    </message>
    <message>
        <source>“{file}” is no picture of a kind that is shown: PNG, JPEG, GIF, WebP, BMP or TIFF</source>
        <translation>“{file}”不是可显示的图片：可显示 PNG、JPEG、GIF、WebP、BMP、TIFF</translation>
    </message>
    <message>
        <source>“{file}” is no rule for a site: it has {keys}</source>
        <translation>“{file}”不是网站规则：规则含有 {keys}</translation>
    </message>
    <message>
        <source>“{file}” is no rule for a site: {why}</source>
        <translation>“{file}”不是网站规则：{why}</translation>
    </message>
    <message>
        <source>“{file}” is scanned: it has pictures of text and no text; recognise its characters with another program first</source>
        <translation>“{file}”是扫描件：只有文字的图片，没有文字；请先用其他程序识别文字</translation>
    </message>
    <message>
        <source>“{file}” is there already; name a new folder</source>
        <translation>“{file}”已经存在；请另取一个新文件夹</translation>
    </message>
    <message>
        <source>“{file}” nests its elements too deeply, or has too much text in one of them</source>
        <translation>“{file}”的元素嵌套过深，或某个元素中的文字过多</translation>
    </message>
    <message>
        <source>“{file}”: {what}</source>
        <translation>“{file}”：{what}</translation>
    </message>
    <message>
        <source>“{label}” does not fit what is marked here</source>
        <translation>“{label}”不适用于此处所标</translation>
    </message>
    <message>
        <source>“{label}” has no attribute “{name}”; it has {names}</source>
        <translation>“{label}”没有属性“{name}”；它有 {names}</translation>
    </message>
    <message>
        <source>“{label}” has no role “{role}”; it has {roles}</source>
        <translation>“{label}”没有角色“{role}”；它有 {roles}</translation>
    </message>
    <message>
        <source>“{label}” is for a part of a picture: use mark-region</source>
        <translation>“{label}”用于图片的一部分：请用 mark-region</translation>
    </message>
    <message>
        <source>“{label}” is for whole articles: use label-article</source>
        <translation>“{label}”用于整篇文章：请用 label-article</translation>
    </message>
    <message>
        <source>“{label}” is never the same as another mark</source>
        <translation>“{label}”不能与其他标注同指</translation>
    </message>
    <message>
        <source>“{label}” joins marks: use same-as</source>
        <translation>“{label}”用于连接标注：请用 same-as</translation>
    </message>
    <message>
        <source>“{line}” is no annotation of brat</source>
        <translation>“{line}”不是 brat 的标注</translation>
    </message>
    <message>
        <source>“{line}” is no command: {why}</source>
        <translation>“{line}”不是命令：{why}</translation>
    </message>
    <message>
        <source>“{line}” is no row of WebAnno TSV</source>
        <translation>“{line}”不是 WebAnno TSV 的一行</translation>
    </message>
    <message>
        <source>“{name}” and the journal beside it ({journal}) do not fit: one of them is damaged, or a backup was put in the place of the project; then put the journal aside</source>
        <translation>“{name}”与旁边的日志（{journal}）不相配：其中之一已损坏，或者项目被换成了备份；如是后者，请把日志移开</translation>
    </message>
    <message>
        <source>“{name}” belongs to another program</source>
        <translation>“{name}”属于其他程序</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened</source>
        <translation>无法打开“{name}”</translation>
    </message>
    <message>
        <source>“{name}” cannot be printed: the printer does not answer</source>
        <translation>无法打印“{name}”：打印机没有响应</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {why}</source>
        <translation>无法读取“{name}”：{why}</translation>
    </message>
    <message>
        <source>“{name}” cannot be used: {reason}</source>
        <translation>无法使用“{name}”：{reason}</translation>
    </message>
    <message>
        <source>“{name}” cannot be written to</source>
        <translation>无法写入“{name}”</translation>
    </message>
    <message>
        <source>“{name}” cannot be written to: it is open for reading only</source>
        <translation>无法写入“{name}”：它以只读方式打开</translation>
    </message>
    <message>
        <source>“{name}” exists already</source>
        <translation>“{name}”已经存在</translation>
    </message>
    <message>
        <source>“{name}” has a mark at {start}–{end}, outside its {length} characters</source>
        <translation>“{name}”在 {start}–{end} 处有标注，超出了全文 {length} 个字符</translation>
    </message>
    <message>
        <source>“{name}” has another text in the file</source>
        <translation>“{name}”在文件中的文字不同</translation>
    </message>
    <message>
        <source>“{name}” has been cut short: {left} of {size} bytes are left; restore a backup</source>
        <translation>“{name}”被截断：{size} 字节只剩 {left}；请恢复备份</translation>
    </message>
    <message>
        <source>“{name}” has been worked on, so its text can no longer change</source>
        <translation>“{name}”已有人标注，文本不能再改变</translation>
    </message>
    <message>
        <source>“{name}” has half a character (a lone surrogate), which cannot be kept</source>
        <translation>“{name}”含有半个字符（孤立代理项），无法保存</translation>
    </message>
    <message>
        <source>“{name}” has other bytes in the file</source>
        <translation>“{name}”在文件中的字节不同</translation>
    </message>
    <message>
        <source>“{name}” has other marks in the file: {missing} are missing, {more} are new</source>
        <translation>“{name}”在文件中的标注不同：缺少 {missing} 个，多出 {more} 个</translation>
    </message>
    <message>
        <source>“{name}” has two marks with the id {id}</source>
        <translation>“{name}”有两个编号为 {id} 的标注</translation>
    </message>
    <message>
        <source>“{name}” has {count} names in the file system (hard links); open a copy of it</source>
        <translation>“{name}”在文件系统中有 {count} 个名称（硬链接）；请打开它的副本</translation>
    </message>
    <message>
        <source>“{name}” is a date such as 2020-09-08, not “{text}”</source>
        <translation>“{name}”是日期，如 2020-09-08，而不是“{text}”</translation>
    </message>
    <message>
        <source>“{name}” is a list of {kind}</source>
        <translation>“{name}”应是{kind}的列表</translation>
    </message>
    <message>
        <source>“{name}” is a mark of {labels}, not of “{label}”</source>
        <translation>“{name}”须为 {labels} 的标注，而非“{label}”</translation>
    </message>
    <message>
        <source>“{name}” is a number, not “{text}”</source>
        <translation>“{name}”是数字，而不是“{text}”</translation>
    </message>
    <message>
        <source>“{name}” is already open in {what} (process {pid} on {host})</source>
        <translation>“{name}”已在 {what} 中打开（{host} 上的进程 {pid}）</translation>
    </message>
    <message>
        <source>“{name}” is asked only where that is said: {leaves}</source>
        <translation>只在说明会送出什么的地方才会询问“{name}”：{leaves}</translation>
    </message>
    <message>
        <source>“{name}” is damaged; restore a backup</source>
        <translation>“{name}”已损坏；请恢复备份</translation>
    </message>
    <message>
        <source>“{name}” is empty (0 bytes); restore a backup</source>
        <translation>“{name}”是空的（0 字节）；请恢复备份</translation>
    </message>
    <message>
        <source>“{name}” is not a file</source>
        <translation>“{name}”不是文件</translation>
    </message>
    <message>
        <source>“{name}” is not a project</source>
        <translation>“{name}”不是项目</translation>
    </message>
    <message>
        <source>“{name}” is not a project of Annotator: it has a {kind} of another program</source>
        <translation>“{name}”不是 Annotator 的项目：它带有其他程序的 {kind}</translation>
    </message>
    <message>
        <source>“{name}” is not an encoding for texts; the usual ones are {usual}</source>
        <translation>“{name}”不是文本编码；常用的有 {usual}</translation>
    </message>
    <message>
        <source>“{name}” is not asked without --send: {leaves}</source>
        <translation>没有 --send 就不询问“{name}”：{leaves}</translation>
    </message>
    <message>
        <source>“{name}” is not {kind}</source>
        <translation>“{name}”不是{kind}</translation>
    </message>
    <message>
        <source>“{name}” is one of {choices}, not “{text}”</source>
        <translation>“{name}”应为 {choices} 之一，而不是“{text}”</translation>
    </message>
    <message>
        <source>“{name}” is open for reading only</source>
        <translation>“{name}”以只读方式打开</translation>
    </message>
    <message>
        <source>“{name}” is open in another program</source>
        <translation>“{name}”已在其他程序中打开</translation>
    </message>
    <message>
        <source>“{name}” is the sheet that you work on</source>
        <translation>您正在“{name}”的标注层上工作</translation>
    </message>
    <message>
        <source>“{name}” is there already</source>
        <translation>“{name}”已经存在</translation>
    </message>
    <message>
        <source>“{name}” is told otherwise in the file</source>
        <translation>“{name}”在文件中的信息不同</translation>
    </message>
    <message>
        <source>“{name}” is too long for a list of names</source>
        <translation>“{name}”作为名单太长了</translation>
    </message>
    <message>
        <source>“{name}” is yes or no, not “{text}”</source>
        <translation>“{name}”应为 yes 或 no，而不是“{text}”</translation>
    </message>
    <message>
        <source>“{name}” lies on {place}: there two people can damage a project by opening it at the same time; better work on a copy on your own disk</source>
        <translation>“{name}”位于 {place}：两人同时打开会损坏项目；最好在自己磁盘上的副本中工作</translation>
    </message>
    <message>
        <source>“{name}” sends something away from this computer each time</source>
        <translation>“{name}”每次工作都会把内容发送到本机之外</translation>
    </message>
    <message>
        <source>“{name}” was made by a newer Annotator (format {theirs}; this one knows {ours}); nothing was changed</source>
        <translation>“{name}”由较新的 Annotator 制作（格式 {theirs}；本程序只认识 {ours}）；未作任何改动</translation>
    </message>
    <message>
        <source>“{name}” was made by an older Annotator and cannot be brought up to date, because it cannot be written to; open a copy</source>
        <translation>“{name}”由较旧的 Annotator 制作，因无法写入而不能升级；请打开副本</translation>
    </message>
    <message>
        <source>“{name}” was moved, deleted or replaced while it was open; nothing more can be kept in it: save a copy elsewhere</source>
        <translation>“{name}”在打开期间被移动、删除或替换；不能再往其中保存：请另存副本</translation>
    </message>
    <message>
        <source>“{name}” was not closed the last time, or is open elsewhere, and cannot be written to; copy it together with the files beside it to a folder of yours</source>
        <translation>“{name}”上次没有关闭，或在别处打开着，无法写入；请连同旁边的文件一起复制到自己的文件夹</translation>
    </message>
    <message>
        <source>“{name}” was not kept: the copy does not agree with itself; check the project</source>
        <translation>“{name}”没有保存：副本自相矛盾；请检查项目</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” exclude one another in a reading</source>
        <translation>同一读法中“{one}”与“{other}”不能并用</translation>
    </message>
    <message>
        <source>“{path}” cannot be read</source>
        <translation>无法读取“{path}”</translation>
    </message>
    <message>
        <source>“{path}” cannot be read: {why}</source>
        <translation>无法读取“{path}”：{why}</translation>
    </message>
    <message>
        <source>“{path}” cannot be written: {why}</source>
        <translation>无法写入“{path}”：{why}</translation>
    </message>
    <message>
        <source>“{path}” is no XPath: {why}</source>
        <translation>“{path}”不是 XPath：{why}</translation>
    </message>
    <message>
        <source>“{path}” was damaged and is now “{aside}”; its settings are as at the first start</source>
        <translation>“{path}”已损坏，现改名为“{aside}”；其中的设置恢复为初次启动时的样子</translation>
    </message>
    <message>
        <source>“{pattern}” is no regular expression: {why}</source>
        <translation>“{pattern}”不是正则表达式：{why}</translation>
    </message>
    <message>
        <source>“{pattern}” takes too long on this article</source>
        <translation>“{pattern}”在这篇文章上耗时太久</translation>
    </message>
    <message>
        <source>“{role}” is played by {labels}, not by “{label}”</source>
        <translation>“{role}”由 {labels} 担任，不能由“{label}”担任</translation>
    </message>
    <message>
        <source>“{start} {end}” is no stretch of text</source>
        <translation>“{start} {end}”不是一段文字</translation>
    </message>
    <message>
        <source>“{tag}” is no tag: O, or one of B, I, M, E, L, S and U with a label</source>
        <translation>“{tag}”不是标记：标记是 O，或带标签的 B、I、M、E、L、S、U</translation>
    </message>
    <message>
        <source>“{title}” comes too late: the sheet has changed since</source>
        <translation>“{title}”来晚了：标注层已有改动</translation>
    </message>
    <message>
        <source>“{title}” no longer fits: the mark has changed since</source>
        <translation>“{title}”已不适用：标注已有改动</translation>
    </message>
    <message>
        <source>“{title}” no longer fits: the mark is there already</source>
        <translation>“{title}”已不适用：标注已经存在</translation>
    </message>
    <message>
        <source>“{value}” is no value for the setting “{name}”</source>
        <translation>“{value}”不能作为设置“{name}”的值</translation>
    </message>
    <message>
        <source>“{word}” is not a number</source>
        <translation>“{word}”不是数字</translation>
    </message>
    <message>
        <source>“{word}” is not a number, as “{usage}” needs</source>
        <translation>“{word}”不是数字，而“{usage}”需要数字</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>……还有 {count} 项</translation>
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
        <source>Clean, Simplified</source>
        <translation>洁净，简体</translation>
    </message>
    <message>
        <source>Clean, Traditional</source>
        <translation>洁净，繁体</translation>
    </message>
    <message>
        <source>Clean, Traditional (Taiwan)</source>
        <translation>洁净，繁体（台湾）</translation>
    </message>
    <message>
        <source>Clean, Traditional (Hong Kong)</source>
        <translation>洁净，繁体（香港）</translation>
    </message>
    <message>
        <source>Repairs shown</source>
        <translation>显示修复</translation>
    </message>
    <message>
        <source>Repairs as printed</source>
        <translation>残损处如原文</translation>
    </message>
    <message>
        <source>Punctuation as printed</source>
        <translation>标点如原文</translation>
    </message>
    <message>
        <source>Glosses hidden</source>
        <translation>隐藏注音</translation>
    </message>
    <message>
        <source>Glosses as printed</source>
        <translation>注音如原文</translation>
    </message>
    <message>
        <source>End one character later</source>
        <translation>结尾后移一字</translation>
    </message>
    <message>
        <source>End one character earlier</source>
        <translation>结尾前移一字</translation>
    </message>
    <message>
        <source>Start one character earlier</source>
        <translation>开头前移一字</translation>
    </message>
    <message>
        <source>Start one character later</source>
        <translation>开头后移一字</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>下一句</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>上一句</translation>
    </message>
    <message>
        <source>Select to the end of a sentence</source>
        <translation>选到句末</translation>
    </message>
    <message>
        <source>Select to the beginning of a sentence</source>
        <translation>选到句首</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>This mark</source>
        <translation>当前标注</translation>
    </message>
    <message>
        <source>Marks in the article</source>
        <translation>本文标注</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Text size as at first</source>
        <translation>恢复初始字号</translation>
    </message>
    <message>
        <source>Lines further apart</source>
        <translation>加大行距</translation>
    </message>
    <message>
        <source>Lines closer together</source>
        <translation>减小行距</translation>
    </message>
    <message>
        <source>Longer lines</source>
        <translation>加长每行</translation>
    </message>
    <message>
        <source>Shorter lines</source>
        <translation>缩短每行</translation>
    </message>
    <message>
        <source>Number every paragraph</source>
        <translation>每段编号</translation>
    </message>
    <message>
        <source>Number each fifth paragraph</source>
        <translation>每五段编号</translation>
    </message>
    <message>
        <source>Shapes as the article</source>
        <translation>字形随文章</translation>
    </message>
    <message>
        <source>Shapes of mainland China</source>
        <translation>大陆字形</translation>
    </message>
    <message>
        <source>Shapes of Taiwan</source>
        <translation>台湾字形</translation>
    </message>
    <message>
        <source>Shapes of Hong Kong</source>
        <translation>香港字形</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Above the characters</source>
        <translation>显示在字上方</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>黑体</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>宋体</translation>
    </message>
    <message>
        <source>As the article</source>
        <translation>按文章</translation>
    </message>
    <message>
        <source>Mainland China</source>
        <translation>中国大陆</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>台湾</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>香港</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>不编号</translation>
    </message>
    <message>
        <source>Every one</source>
        <translation>每段</translation>
    </message>
    <message>
        <source>Each fifth</source>
        <translation>每五段</translation>
    </message>
    <message>
        <source>Where something is to be decided</source>
        <translation>需要决定时</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>总是</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>As the reading shows it</source>
        <translation>按所选读法</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>字</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>词</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>标注结果（annotations）</translation>
    </message>
    <message>
        <source>Predictions</source>
        <translation>预测（predictions）</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>原样</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation>标注(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Suggestions</source>
        <translation>建议(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>读法(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
</context>
<context>
    <name>Dock</name>
    <message>
        <source>Hide: {panel}</source>
        <translation>隐藏：{panel}</translation>
    </message>
</context>
<context>
    <name>Everywhere</name>
    <message>
        <source>Mark</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>Mark everywhere</source>
        <translation>全部标注</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>各处</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>{of} places: choose a label</source>
        <translation>共 {of} 处：请选择标签</translation>
    </message>
    <message>
        <source>Marked everywhere already</source>
        <translation>各处都已标注</translation>
    </message>
    <message>
        <source>{count} of {of} places</source>
        <translation>{of} 处中的 {count} 处</translation>
    </message>
    <message>
        <source>{count} of {of} places, {marked} marked already</source>
        <translation>{of} 处中的 {count} 处，另有 {marked} 处已标注</translation>
    </message>
    <message>
        <source>Space leaves a place out, Enter marks, Esc closes</source>
        <translation>空格：不标此处；回车：标注；Esc：关闭</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Only articles that have marks</source>
        <translation>只含有标注的文章</translation>
    </message>
    <message>
        <source>All, or by name: 2020-*</source>
        <translation>全部，或按名称：2020-*</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Are left out</source>
        <translation>略去</translation>
    </message>
    <message>
        <source>Stay, flagged “damaged”</source>
        <translation>保留，并注明“damaged”</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>读法</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>Marks on damaged words</source>
        <translation>残损文字上的标注</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>Mend</source>
        <translation>改正</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Choose a mark…</source>
        <translation>选择标注…</translation>
    </message>
    <message>
        <source>No mark</source>
        <translation>不选标注</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>选择日期</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
</context>
<context>
    <name>FileList</name>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>FileReading</name>
    <message>
        <source>Read all files of this format like this</source>
        <translation>同格式的文件都这样读</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Offsets count</source>
        <translation>偏移量的单位</translation>
    </message>
    <message>
        <source>How it begins</source>
        <translation>开头</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>标注</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>在文章中查找</translation>
    </message>
    <message>
        <source>Find, in either script</source>
        <translation>查找，简繁皆可</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>The hit before</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>The next hit</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Put the find bar away</source>
        <translation>收起查找栏</translation>
    </message>
</context>
<context>
    <name>Foretelling</name>
    <message>
        <source>What will be written, and what lost?</source>
        <translation>会写入什么，又会丢失什么？</translation>
    </message>
    <message>
        <source>What will be written, and what lost</source>
        <translation>会写入和会丢失的内容</translation>
    </message>
    <message>
        <source>Looking through the articles…</source>
        <translation>正在检查文章…</translation>
    </message>
    <message>
        <source>Nothing will be lost</source>
        <translation>不会丢失任何内容</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>read from the words</source>
        <translation>读自原文</translation>
    </message>
    <message>
        <source>read from the words: {values}</source>
        <translation>读自原文：{values}</translation>
    </message>
    <message>
        <source>not on this sheet</source>
        <translation>不在本标注层上</translation>
    </message>
    <message>
        <source>a point without words</source>
        <translation>没有文字的点</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Not in this project — drop the file here</source>
        <translation>项目中没有此图片，请把文件拖到这里</translation>
    </message>
    <message>
        <source>Picture missing — drop a file here</source>
        <translation>图片缺失，可把文件拖到这里</translation>
    </message>
    <message>
        <source>Damaged — drop the file here again</source>
        <translation>图片已损坏，请重新把文件拖到这里</translation>
    </message>
    <message>
        <source>This picture cannot be shown</source>
        <translation>这张图片无法显示</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>No key</source>
        <translation>不设按键</translation>
    </message>
    <message>
        <source>Default key</source>
        <translation>默认按键</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>全部恢复默认</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>搜索命令和按键</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>请按下新按键</translation>
    </message>
    <message>
        <source>New key:</source>
        <translation>新按键：</translation>
    </message>
    <message>
        <source>{key} is the key of “{title}”, which will then have it no more.</source>
        <translation>{key} 现在是“{title}”的按键，改用后“{title}”将不再有此按键。</translation>
    </message>
    <message>
        <source>Take this key</source>
        <translation>仍用此按键</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>使用此按键</translation>
    </message>
</context>
<context>
    <name>LabelChoices</name>
    <message>
        <source>Labels that the project does not have, with how many marks have them:</source>
        <translation>项目中没有的标签，以及各有多少个标注：</translation>
    </message>
    <message>
        <source>The first {most} of {count} labels that the project does not have:</source>
        <translation>项目中没有的 {count} 个标签，以下是前 {most} 个：</translation>
    </message>
    <message>
        <source>What {label} becomes</source>
        <translation>“{label}”改为</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Is left out</source>
        <translation>不加入</translation>
    </message>
</context>
<context>
    <name>LabelRows</name>
    <message>
        <source>sticky</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>Whole article</source>
        <translation>整篇文章</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Show its marks</source>
        <translation>显示它的标注</translation>
    </message>
    <message>
        <source>Hide its marks</source>
        <translation>隐藏它的标注</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
</context>
<context>
    <name>Linking</name>
    <message>
        <source>Type the letters of the mark; L for a list of all, Esc to leave</source>
        <translation>键入标注上的字母；L 列出全部，Esc 退出</translation>
    </message>
    <message>
        <source>Both say the same</source>
        <translation>两者同指</translation>
    </message>
    <message>
        <source>In which role?</source>
        <translation>以何种角色？</translation>
    </message>
    <message>
        <source>{there} is now {role} of {here}</source>
        <translation>{there}已是{here}的{role}</translation>
    </message>
    <message>
        <source>The other way round: {there} is now {role} of {here}</source>
        <translation>方向相反：{there}已是{here}的{role}</translation>
    </message>
    <message>
        <source>{here} and {there} say the same</source>
        <translation>{here}与{there}同指</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>{role} of</source>
        <translation>{role}，见于</translation>
    </message>
    <message>
        <source>not on this sheet</source>
        <translation>不在本标注层上</translation>
    </message>
    <message>
        <source>a point without words</source>
        <translation>没有文字的点</translation>
    </message>
    <message>
        <source>Go to {role}: {words}</source>
        <translation>转到{role}：{words}</translation>
    </message>
    <message>
        <source>Remove this link</source>
        <translation>去掉此关联</translation>
    </message>
    <message>
        <source>Remove the link to {words}</source>
        <translation>去掉与“{words}”的关联</translation>
    </message>
    <message>
        <source>Link {role}…</source>
        <translation>关联{role}…</translation>
    </message>
</context>
<context>
    <name>ListsDialog</name>
    <message>
        <source>&amp;Add a file…</source>
        <translation>添加文件(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>删除(&amp;R)</translation>
    </message>
    <message>
        <source>Lists of names</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>A CSV file has a name, its label and further names in each row; a text file has a name in each line.</source>
        <translation>CSV 文件每行依次为名称、标签和其他名称；文本文件每行一个名称。</translation>
    </message>
    <message>
        <source>Further names: {count}</source>
        <translation>其他名称：{count}</translation>
    </message>
    <message>
        <source>Labels that this project does not have: {names}</source>
        <translation>此项目没有的标签：{names}</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>按文件所写</translation>
    </message>
    <message>
        <source>Label of names without one</source>
        <translation>无标签名称所用的标签</translation>
    </message>
    <message>
        <source>&amp;Label of names without one:</source>
        <translation>无标签名称的标签(&amp;L)：</translation>
    </message>
    <message>
        <source>Files can be dropped here</source>
        <translation>可将文件拖放到此处</translation>
    </message>
</context>
<context>
    <name>MarkRows</name>
    <message>
        <source>the whole article</source>
        <translation>整篇文章</translation>
    </message>
    <message>
        <source>a point at {offset}</source>
        <translation>位于 {offset} 的点</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>Marks in the article</source>
        <translation>本文标注</translation>
    </message>
    <message>
        <source>Show the marks of</source>
        <translation>显示谁的标注</translation>
    </message>
    <message>
        <source>No marks yet. Select some words and press the key of a label.</source>
        <translation>还没有标注。选择文字，再按标签的按键。</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>所有标签</translation>
    </message>
</context>
<context>
    <name>Mending</name>
    <message>
        <source>What stood here?</source>
        <translation>这里原来是什么？</translation>
    </message>
    <message>
        <source>What stood here is lost.</source>
        <translation>这里原来的内容已丢失。</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>修复建议</translation>
    </message>
    <message>
        <source>What stood here</source>
        <translation>这里原来的内容</translation>
    </message>
    <message>
        <source>Or type what stood here</source>
        <translation>或输入这里原来的内容</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>（空）</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>Mark as {label}</source>
        <translation>标为{label}</translation>
    </message>
</context>
<context>
    <name>OptionChoices</name>
    <message>
        <source>The first rows</source>
        <translation>前几行</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>其余全部</translation>
    </message>
    <message>
        <source>As found: {name}</source>
        <translation>自动识别：{name}</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>The text of the article with its marks</source>
        <translation>文章正文及其标注</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Every command</source>
        <translation>全部命令</translation>
    </message>
    <message>
        <source>Type a part of a name</source>
        <translation>输入名称的一部分</translation>
    </message>
    <message>
        <source>Command, label, reading or article</source>
        <translation>命令、标签、读法或文章</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>匹配结果</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>没有匹配的</translation>
    </message>
</context>
<context>
    <name>PapersChoice</name>
    <message>
        <source>Proof</source>
        <translation>凭证</translation>
    </message>
    <message>
        <source>Manifest: how to make the same export again</source>
        <translation>清单：如何再做出同样的导出</translation>
    </message>
    <message>
        <source>List of everything that is lost</source>
        <translation>全部丢失内容的列表</translation>
    </message>
    <message>
        <source>Read back what was written, and compare</source>
        <translation>写完后读回并核对</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>Begins</source>
        <translation>开头</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>字数</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>网页的各部分</translation>
    </message>
</context>
<context>
    <name>PartsChoice</name>
    <message>
        <source>Parts to train, tune and test with</source>
        <translation>划分训练、开发、测试集</translation>
    </message>
    <message>
        <source>None: all in one file</source>
        <translation>不划分：全部写入一个文件</translation>
    </message>
    <message>
        <source>reprints</source>
        <translation>转载</translation>
    </message>
    <message>
        <source>one source</source>
        <translation>同一来源</translation>
    </message>
    <message>
        <source>one day</source>
        <translation>同一日期</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Kept together</source>
        <translation>放在一起</translation>
    </message>
</context>
<context>
    <name>Past</name>
    <message>
        <source>undone: {edit}</source>
        <translation>撤销：{edit}</translation>
    </message>
    <message>
        <source>redone: {edit}</source>
        <translation>重做：{edit}</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
</context>
<context>
    <name>PatternRows</name>
    <message>
        <source>New pattern</source>
        <translation>新模式</translation>
    </message>
</context>
<context>
    <name>PatternsDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>删除(&amp;R)</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>This takes too long on this article, and would be left out</source>
        <translation>在这篇文章中耗时过长，将被略去</translation>
    </message>
    <message>
        <source>Type a regular expression; a group called “mark” is what is marked</source>
        <translation>输入正则表达式；名为“mark”的组即为所标注的内容</translation>
    </message>
    <message>
        <source>Places in this article: {count}</source>
        <translation>本文中匹配：{count} 处</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>表达式</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>各处</translation>
    </message>
    <message>
        <source>&amp;Label:</source>
        <translation>标签(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;Expression:</source>
        <translation>表达式(&amp;E)：</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>marked already</source>
        <translation>已标注</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>不标</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>已勾选</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Preview before articles come in</source>
        <translation>加入文章前的预览</translation>
    </message>
    <message>
        <source>{files} of {of} files · {articles} articles · {marks} marks</source>
        <translation>{of} 个文件中的 {files} 个 · {articles} 篇文章 · {marks} 个标注</translation>
    </message>
    <message>
        <source>{count} articles are there already or come twice</source>
        <translation>{count} 篇已有或重复</translation>
    </message>
    <message>
        <source>Bring {count} files in</source>
        <translation>加入 {count} 个文件</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>{count} files in the folder are of no known format</source>
        <translation>文件夹中有 {count} 个文件的格式无法识别，不加入</translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>Opening {name}</source>
        <translation>正在打开 {name}</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>正在读取 {name}</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>正在保存副本</translation>
    </message>
    <message>
        <source>The copy {name} is saved and checked</source>
        <translation>副本 {name} 已保存并核对</translation>
    </message>
    <message>
        <source>Keeping the backup of today</source>
        <translation>正在保存今天的备份</translation>
    </message>
</context>
<context>
    <name>QtDialogs</name>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Open articles</source>
        <translation>打开文章</translation>
    </message>
    <message>
        <source>Lists of names</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>Choose a list of names</source>
        <translation>选择名单</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>选择图片</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>Save a backup copy</source>
        <translation>保存备份副本</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>保存为 PDF</translation>
    </message>
    <message>
        <source>Save all as PDF, in a new folder</source>
        <translation>全部存为 PDF，存入新文件夹</translation>
    </message>
    <message>
        <source>Read it in another encoding</source>
        <translation>用其他编码读取</translation>
    </message>
    <message>
        <source>The one in which it begins with words you can read:</source>
        <translation>请选择开头能读通的那一种：</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Leave it off</source>
        <translation>不启用</translation>
    </message>
    <message>
        <source>About Annotator</source>
        <translation>关于 Annotator</translation>
    </message>
    <message>
        <source>Read an article, mark what it says, review the marks, export them as a dataset.</source>
        <translation>阅读文章，标注内容，审核标注，导出为数据集。</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
</context>
<context>
    <name>ReadingBar</name>
    <message>
        <source>Reading</source>
        <translation>读法</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>原样</translation>
    </message>
    <message>
        <source>Every character as in the file</source>
        <translation>每个字都与文件中一样</translation>
    </message>
    <message>
        <source>Clean</source>
        <translation>洁净</translation>
    </message>
    <message>
        <source>Without pinyin glosses</source>
        <translation>不含拼音注音</translation>
    </message>
    <message>
        <source>In Simplified characters</source>
        <translation>以简体字显示</translation>
    </message>
    <message>
        <source>In Traditional characters</source>
        <translation>以繁体字显示</translation>
    </message>
    <message>
        <source>Glosses ▾</source>
        <translation>注音 ▾</translation>
    </message>
    <message>
        <source>Where pinyin glosses are shown</source>
        <translation>拼音注音显示在哪里</translation>
    </message>
    <message>
        <source>Punctuation in full or half width</source>
        <translation>标点为全角或半角</translation>
    </message>
    <message>
        <source>Punctuation ▾</source>
        <translation>标点 ▾</translation>
    </message>
    <message>
        <source>Which Traditional characters</source>
        <translation>哪一种繁体字</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>Damaged words as they are repaired</source>
        <translation>残损文字按修复显示</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
</context>
<context>
    <name>ReadingMode</name>
    <message>
        <source>Only the page is shown; {key} leads back</source>
        <translation>只显示页面；按 {key} 恢复</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>全部恢复默认</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>SheetChoice</name>
    <message>
        <source>All marks</source>
        <translation>全部标注</translation>
    </message>
</context>
<context>
    <name>SheetsMenu</name>
    <message>
        <source>Sheets of others</source>
        <translation>他人的标注</translation>
    </message>
    <message>
        <source>Nobody else has marked this article</source>
        <translation>还没有其他人标注过这篇文章</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>How this page is read</source>
        <translation>此页的读法</translation>
    </message>
    <message>
        <source>Article, {reading}</source>
        <translation>文章，{reading}</translation>
    </message>
    <message>
        <source>Article beside it, {reading}</source>
        <translation>并排的文章，{reading}</translation>
    </message>
</context>
<context>
    <name>Speaking</name>
    <message>
        <source>{words}, selected</source>
        <translation>已选中{words}</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>未选中任何内容</translation>
    </message>
    <message>
        <source>suggested: {label}: {words}</source>
        <translation>建议：{label}：{words}</translation>
    </message>
    <message>
        <source>a point</source>
        <translation>一个点</translation>
    </message>
    <message>
        <source>the whole article</source>
        <translation>整篇文章</translation>
    </message>
    <message>
        <source>{label}: {words}, {number} of {count}</source>
        <translation>{label}：{words}，第 {number} 处，共 {count} 处</translation>
    </message>
    <message>
        <source>reading: {reading}</source>
        <translation>阅读方式：{reading}</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>reading: {reading}</source>
        <translation>读法：{reading}</translation>
    </message>
    <message>
        <source>The encoding that the file was read in</source>
        <translation>读取文件所用的编码</translation>
    </message>
    <message>
        <source>{editor} on the sheet of {sheet}</source>
        <translation>{editor}，在 {sheet} 的标注层上</translation>
    </message>
    <message>
        <source>kept {time}</source>
        <translation>已保存 {time}</translation>
    </message>
    <message>
        <source>Every mark is on disk the moment you make it</source>
        <translation>每个标注一做好就已写入磁盘</translation>
    </message>
    <message>
        <source>{count} suggestions</source>
        <translation>{count} 条建议</translation>
    </message>
    <message>
        <source>1 suggestion</source>
        <translation>1 条建议</translation>
    </message>
    <message>
        <source>Show or hide the panel of suggestions</source>
        <translation>显示或隐藏建议面板</translation>
    </message>
    <message>
        <source>offset {start} in the file</source>
        <translation>文件中的位置 {start}</translation>
    </message>
    <message>
        <source>offset {start}–{end} in the file · {count} characters</source>
        <translation>文件中的位置 {start}–{end} · {count} 个字符</translation>
    </message>
    <message>
        <source>offset {start}–{end} in the file · 1 character</source>
        <translation>文件中的位置 {start}–{end} · 1 个字符</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>Suggested</name>
    <message>
        <source>left out</source>
        <translation>不标</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>已勾选</translation>
    </message>
</context>
<context>
    <name>SuggesterRows</name>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Nobody has answered it yet</source>
        <translation>还没有人答复过它</translation>
    </message>
    <message>
        <source>{accepted} of {answered} accepted so far</source>
        <translation>至今 {answered} 个中接受了 {accepted} 个</translation>
    </message>
    <message>
        <source>Turned down, as it is seldom right; a click hears it again</source>
        <translation>因为很少正确而不再显示；点击可重新启用</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>Suggesters</source>
        <translation>建议器</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Least probability of a suggestion</source>
        <translation>建议的最低概率</translation>
    </message>
    <message>
        <source>Suggestions that are less probable are not shown</source>
        <translation>概率更低的建议不显示</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>接受…</translation>
    </message>
    <message>
        <source>Accept all suggestions of a kind…</source>
        <translation>接受一类的所有建议…</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>Undone: {edit}</source>
        <translation>已撤销：{edit}</translation>
    </message>
    <message>
        <source>Redone: {edit}</source>
        <translation>已重做：{edit}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>A point: the key of a label marks it, Esc lets it go</source>
        <translation>已放一个点：按标签键标注它，按 Esc 取消</translation>
    </message>
</context>
<context>
    <name>ThisMark</name>
    <message>
        <source>printed: {words}</source>
        <translation>原样：{words}</translation>
    </message>
    <message>
        <source>about the whole article</source>
        <translation>针对整篇文章</translation>
    </message>
    <message>
        <source>{places} in the file</source>
        <translation>文件中的位置 {places}</translation>
    </message>
    <message>
        <source>This mark</source>
        <translation>当前标注</translation>
    </message>
    <message>
        <source>Label of this mark</source>
        <translation>此标注的标签</translation>
    </message>
    <message>
        <source>Remove the mark</source>
        <translation>删除标注</translation>
    </message>
    <message>
        <source>Select a mark to see and change what it says.</source>
        <translation>选择一个标注，查看并修改其内容。</translation>
    </message>
</context>
<context>
    <name>Ticking</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>Verbs</name>
    <message>
        <source>Bringing in {name}</source>
        <translation>正在收入 {name}</translation>
    </message>
    <message>
        <source>Printing {name}</source>
        <translation>正在打印 {name}</translation>
    </message>
    <message>
        <source>{name} is printed</source>
        <translation>{name} 已打印</translation>
    </message>
    <message>
        <source>Saving {name}</source>
        <translation>正在保存 {name}</translation>
    </message>
    <message>
        <source>{name} is saved</source>
        <translation>{name} 已保存</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Read an article and mark what it says.</source>
        <translation>读文章，标出其中所说。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>最近的项目</translation>
    </message>
    <message>
        <source>Or drop articles, folders or a project anywhere here.</source>
        <translation>也可以把文章、文件夹或项目拖到这里任意位置。</translation>
    </message>
    <message>
        <source>Open articles…</source>
        <translation>打开文章…</translation>
    </message>
    <message>
        <source>Text files, in any Chinese encoding</source>
        <translation>文本文件，各种中文编码均可</translation>
    </message>
    <message>
        <source>Try the sample article</source>
        <translation>试用示例文章</translation>
    </message>
    <message>
        <source>A real one, with glosses and damage</source>
        <translation>真实文章，带注音和残损</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>新建项目…</translation>
    </message>
    <message>
        <source>One file that holds articles and marks</source>
        <translation>一个文件，存放文章和标注</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>打开项目…</translation>
    </message>
    <message>
        <source>Go on where you stopped</source>
        <translation>从上次停下的地方继续</translation>
    </message>
    <message>
        <source>It is no longer at {place}</source>
        <translation>已不在 {place}</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Stopped: {title}</source>
        <translation>已停止：{title}</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>hardly anything can be read</source>
        <translation>几乎都读不出</translation>
    </message>
    <message>
        <source>{count} places cannot be read</source>
        <translation>{count} 处无法读出</translation>
    </message>
    <message>
        <source>all can be read</source>
        <translation>全部可读</translation>
    </message>
    <message>
        <source>code points</source>
        <translation>码点</translation>
    </message>
    <message>
        <source>UTF-16 units</source>
        <translation>UTF-16 单元</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>词例</translation>
    </message>
    <message>
        <source>ends are the last one of a mark</source>
        <translation>终点是标注的最后一个</translation>
    </message>
    <message>
        <source>a line end counts as one</source>
        <translation>换行算一个</translation>
    </message>
    <message>
        <source>{count} articles</source>
        <translation>{count} 篇文章</translation>
    </message>
    <message>
        <source>{count} marks</source>
        <translation>{count} 个标注</translation>
    </message>
    <message>
        <source>{count} suggestions</source>
        <translation>{count} 条建议</translation>
    </message>
    <message>
        <source>The encoding is a guess: does the text read as it should?</source>
        <translation>编码只是推测：下面的文字读得通吗？</translation>
    </message>
    <message>
        <source>It may be of another format: {formats}</source>
        <translation>也可能是别的格式：{formats}</translation>
    </message>
    <message>
        <source>{count} articles are in the project already</source>
        <translation>{count} 篇文章已在项目中</translation>
    </message>
    <message>
        <source>{count} articles come in with another file as well</source>
        <translation>{count} 篇文章也在另一个文件中</translation>
    </message>
</context>
</TS>
