<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
<context>
    <name>Accepting</name>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Accept all suggestions of a kind</source>
        <translation>接受一類的所有建議</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>建議</translation>
    </message>
    <message>
        <source>Which suggestions</source>
        <translation>哪些建議</translation>
    </message>
    <message>
        <source>{count} of {of} suggestions</source>
        <translation>{of} 個建議中的 {count} 個</translation>
    </message>
    <message>
        <source>Space leaves a suggestion out, Enter accepts, Esc closes</source>
        <translation>空白鍵略去一個建議，Enter 接受，Esc 關閉</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Mark as</source>
        <translation>標為</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Undo: {edit}</source>
        <translation>復原：{edit}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>取消復原</translation>
    </message>
    <message>
        <source>Redo: {edit}</source>
        <translation>取消復原：{edit}</translation>
    </message>
</context>
<context>
    <name>ArticleRows</name>
    <message>
        <source>{characters} characters, {marks} marks, {encoding}</source>
        <translation>{characters} 個字元，{marks} 個標註，{encoding}</translation>
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
        <translation>篩選文章</translation>
    </message>
    <message>
        <source>Open articles…</source>
        <translation>開啟文章…</translation>
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
        <translation>{yes} 接受，{no} 拒絕</translation>
    </message>
    <message>
        <source>{yes} takes the first, {choose} chooses, {no} leaves it as it is</source>
        <translation>{yes} 採用第一項，{choose} 選擇，{no} 保持原樣</translation>
    </message>
    <message>
        <source>Open {article}</source>
        <translation>開啟 {article}</translation>
    </message>
    <message>
        <source>Which mark?</source>
        <translation>哪個標註？</translation>
    </message>
    <message>
        <source>a point without words</source>
        <translation>沒有文字的點</translation>
    </message>
    <message>
        <source>Run: {line}</source>
        <translation>執行：{line}</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>What the mark says</source>
        <translation>標註內容</translation>
    </message>
</context>
<context>
    <name>Bringing</name>
    <message>
        <source>Looking at what comes in</source>
        <translation>正在檢視要加入的檔案</translation>
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
        <translation>{count} 篇已在專案中</translation>
    </message>
    <message>
        <source>{count} refused</source>
        <translation>{count} 個被拒絕</translation>
    </message>
    <message>
        <source>stopped before the end</source>
        <translation>未完成即停止</translation>
    </message>
    <message>
        <source>{name}: {count} places cannot be read as {encoding}</source>
        <translation>{name}：有 {count} 處不能依 {encoding} 讀取</translation>
    </message>
    <message>
        <source>{count} files in the folder are of no known format: {names}</source>
        <translation>資料夾中有 {count} 個檔案的格式無法辨識：{names}</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Choose an article on the left, or drop files here.</source>
        <translation>請在左邊選擇文章，或把檔案拖到這裡。</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Repair</source>
        <translation>修復</translation>
    </message>
    <message>
        <source>printed: {words}</source>
        <translation>原樣：{words}</translation>
    </message>
    <message>
        <source>repaired</source>
        <translation>修復為</translation>
    </message>
    <message>
        <source>On damaged words</source>
        <translation>位於殘損文字上</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>殘損</translation>
    </message>
    <message>
        <source>What stood here is lost.</source>
        <translation>這裡原來的內容已遺失。</translation>
    </message>
    <message>
        <source>a point without words</source>
        <translation>沒有文字的點</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手動標註</translation>
    </message>
    <message>
        <source>brought in</source>
        <translation>隨檔案帶入</translation>
    </message>
    <message>
        <source>sheet of {name}</source>
        <translation>{name} 的標註層</translation>
    </message>
    <message>
        <source>suggested by {name}</source>
        <translation>由建議器 {name} 提出</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>發生錯誤</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細資料</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>顯示詳情</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>複製詳情</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已複製</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>隱藏詳情</translation>
    </message>
    <message>
        <source>The program has made a mistake. All marks are kept: each is on disk the moment it is made. You can go on working; if the window behaves oddly, quit and start again. The details say where the mistake is and quote no article.</source>
        <translation>程式發生錯誤。所有標註都已儲存：每個標註一完成就寫入磁碟。可以繼續工作；如果視窗表現異常，請結束後重新啟動。詳情只說明錯誤出在哪裡，不含任何文章內容。</translation>
    </message>
</context>
<context>
    <name>Declared</name>
    <message>
        <source>A boundary is a start or an end, not “{side}”</source>
        <translation>邊界只能是 start 或 end，不能是「{side}」</translation>
    </message>
    <message>
        <source>A boundary stays between the other end of its part and the next part</source>
        <translation>邊界不能越過本部分的另一端，也不能越過相鄰的部分</translation>
    </message>
    <message>
        <source>A mark is not linked to itself</source>
        <translation>標註不能與自己關聯</translation>
    </message>
    <message>
        <source>A mark of several parts cannot be looked for</source>
        <translation>由數個部分組成的標註無法尋找</translation>
    </message>
    <message>
        <source>A mark on “{name}” ({mark}) has a link to {to}, which was never there</source>
        <translation>「{name}」上的標註（{mark}）關聯到從未存在的 {to}</translation>
    </message>
    <message>
        <source>A mark on “{name}” ({mark}) shows the picture {picture}, which is not in the project</source>
        <translation>「{name}」上的一個標註（{mark}）顯示圖片 {picture}，但專案中沒有這張圖片</translation>
    </message>
    <message>
        <source>A mark “{label}” has an attribute that cannot be kept: {attributes}</source>
        <translation>標註「{label}」有無法儲存的屬性：{attributes}</translation>
    </message>
    <message>
        <source>A mark “{label}” of the sheet “{sheet}” lies outside “{name}”</source>
        <translation>標註層「{sheet}」的標註「{label}」超出了「{name}」</translation>
    </message>
    <message>
        <source>A mark “{label}” of the sheet “{sheet}” on “{name}” is not what its log says</source>
        <translation>「{name}」上標註層「{sheet}」的標註「{label}」與記錄不符</translation>
    </message>
    <message>
        <source>A picture in “{name}” is not what was kept: give the figure its file again, or restore a backup</source>
        <translation>「{name}」中的一張圖片與儲存時不符：請重新為該圖提供檔案，或還原備份</translation>
    </message>
    <message>
        <source>A rectangle is x,y,width,height in whole pixels, not “{text}”</source>
        <translation>矩形寫作 x,y,寬,高，均為整數像素，而不是「{text}」</translation>
    </message>
    <message>
        <source>A row of {table} refers to {to}, which is not there</source>
        <translation>{table} 的一列指向不存在的 {to}</translation>
    </message>
    <message>
        <source>About Annotator</source>
        <translation>關於 Annotator</translation>
    </message>
    <message>
        <source>Add the selection to the mark</source>
        <translation>把所選文字加入標註</translation>
    </message>
    <message>
        <source>An option is written NAME=VALUE, not “{text}”</source>
        <translation>選項應寫作 NAME=VALUE，而不是「{text}」</translation>
    </message>
    <message>
        <source>Bring article files into the project; where none is open, into one of your own.</source>
        <translation>把文章檔案加入專案；沒有開啟專案時，加入自己的專案。</translation>
    </message>
    <message>
        <source>Bytes of a character were lost, replaced or added</source>
        <translation>字元的位元組遺失、被替換或多出</translation>
    </message>
    <message>
        <source>Change the label</source>
        <translation>變更標籤</translation>
    </message>
    <message>
        <source>Characters in a line</source>
        <translation>每行字數</translation>
    </message>
    <message>
        <source>Choose your name, the language, the look of the page.</source>
        <translation>選擇署名、介面語言和頁面外觀。</translation>
    </message>
    <message>
        <source>Clean</source>
        <translation>潔淨</translation>
    </message>
    <message>
        <source>Clear an attribute</source>
        <translation>清除屬性</translation>
    </message>
    <message>
        <source>Close the project</source>
        <translation>關閉專案</translation>
    </message>
    <message>
        <source>Close the window; every mark is kept already.</source>
        <translation>關閉視窗；所有標註都已儲存。</translation>
    </message>
    <message>
        <source>Do what the key of a label does.</source>
        <translation>執行標籤按鍵所做的事。</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編輯</translation>
    </message>
    <message>
        <source>Edit {number} of the sheet “{sheet}” on “{name}” does not fit those before it</source>
        <translation>「{name}」上標註層「{sheet}」的第 {number} 次編輯與之前的不銜接</translation>
    </message>
    <message>
        <source>Edit {number} of the sheet “{sheet}” on “{name}” is not what was kept</source>
        <translation>「{name}」上標註層「{sheet}」的第 {number} 次編輯與當初儲存的不符</translation>
    </message>
    <message>
        <source>End the sticky label, or else select nothing.</source>
        <translation>解除固定的標籤；沒有時取消選取。</translation>
    </message>
    <message>
        <source>Every command…</source>
        <translation>全部指令…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Find a command, label, reading or article by typing a part of its name.</source>
        <translation>輸入名稱的一部分，尋找指令、標籤、讀法或文章。</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>尋找下一處</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>尋找上一處</translation>
    </message>
    <message>
        <source>Find words in the article, whatever their script, glosses, width and case.</source>
        <translation>在文章中尋找詞語，不分簡繁、注音、全半形與大小寫。</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>尋找…</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全螢幕</translation>
    </message>
    <message>
        <source>Give a figure its picture</source>
        <translation>為圖提供圖片檔案</translation>
    </message>
    <message>
        <source>Give an attribute of the selected mark a value of the kind that the scheme declares.</source>
        <translation>為所選標註的屬性賦值，類型由標籤方案規定。</translation>
    </message>
    <message>
        <source>Give the whole screen to the window, or take it back.</source>
        <translation>讓視窗佔滿螢幕，或恢復原狀。</translation>
    </message>
    <message>
        <source>Glosses</source>
        <translation>注音</translation>
    </message>
    <message>
        <source>Glosses above the characters</source>
        <translation>注音顯示在字上方</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>Go to a mark</source>
        <translation>前往標註</translation>
    </message>
    <message>
        <source>Go to the next place of the words that are looked for.</source>
        <translation>移至所尋詞語的下一處。</translation>
    </message>
    <message>
        <source>Go to the place before of the words that are looked for.</source>
        <translation>移至所尋詞語的上一處。</translation>
    </message>
    <message>
        <source>Half a character (a lone surrogate) cannot be kept in “{name}”; nothing was changed</source>
        <translation>半個字元（孤立代理項）無法儲存到「{name}」；未作任何變動</translation>
    </message>
    <message>
        <source>Have the selected words or damaged place read TEXT from now on; if empty, it vanishes.</source>
        <translation>讓所選文字或殘損處從此讀作 TEXT；為空則不再顯示。</translation>
    </message>
    <message>
        <source>How tags show first and last</source>
        <translation>標示首尾的方式</translation>
    </message>
    <message>
        <source>It is “{usage}”, not “{line}”</source>
        <translation>應寫作「{usage}」，而不是「{line}」</translation>
    </message>
    <message>
        <source>JSONL, an article a line</source>
        <translation>JSONL，每行一篇文章</translation>
    </message>
    <message>
        <source>Keep a picture file in the project, and show it at the selected figure or at the caret.</source>
        <translation>把圖片檔案存入專案，並顯示在所選的圖處或游標處。</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>按鍵…</translation>
    </message>
    <message>
        <source>Label the article</source>
        <translation>為文章加標籤</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>介面語言</translation>
    </message>
    <message>
        <source>Lay another sheet over the article</source>
        <translation>換一張標註層</translation>
    </message>
    <message>
        <source>Length of the lines</source>
        <translation>行寬</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>行距</translation>
    </message>
    <message>
        <source>Line height in text sizes</source>
        <translation>行高（字級的倍數）</translation>
    </message>
    <message>
        <source>Line {line} of “{file}”: {what}</source>
        <translation>「{file}」第 {line} 行：{what}</translation>
    </message>
    <message>
        <source>Link to a mark</source>
        <translation>關聯到標註</translation>
    </message>
    <message>
        <source>Link to a mark…</source>
        <translation>關聯到標註…</translation>
    </message>
    <message>
        <source>Look at and edit another sheet of this article: a colleague&apos;s, or the agreed one.</source>
        <translation>檢視並編輯本文的另一張標註層：同事的，或商定的。</translation>
    </message>
    <message>
        <source>Make a project, one file that holds articles and marks.</source>
        <translation>新增專案：一個存放文章和標註的檔案。</translation>
    </message>
    <message>
        <source>Make a verified copy of the project under another name.</source>
        <translation>以另一名稱製作經過核對的專案複本。</translation>
    </message>
    <message>
        <source>Make the edit that was last undone again.</source>
        <translation>重新做上次復原掉的編輯。</translation>
    </message>
    <message>
        <source>Make the lines of articles longer (+1) or shorter (-1), or as they were at first (0).</source>
        <translation>加長（+1）或縮短（-1）文章的行，或還原（0）。</translation>
    </message>
    <message>
        <source>Make the selected words a further part of the mark that was selected or made last.</source>
        <translation>讓所選文字成為上次選取或新做的標註的又一部分。</translation>
    </message>
    <message>
        <source>Make the selected words what the mark that was selected or made last is about.</source>
        <translation>讓上次選取或新做的標註改標所選文字。</translation>
    </message>
    <message>
        <source>Make the text of articles larger (+1) or smaller (-1), or as it was at first (0).</source>
        <translation>放大（+1）或縮小（-1）文章字級，或恢復初始字級（0）。</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>標註</translation>
    </message>
    <message>
        <source>Mark a part of the selected picture, in pixels of the original from its upper left corner.</source>
        <translation>標註所選圖片的一部分，以原圖左上角起的像素計。</translation>
    </message>
    <message>
        <source>Mark a region of a picture</source>
        <translation>標註圖片區域</translation>
    </message>
    <message>
        <source>Mark every photo credit of the article with its photographer and its missing picture.</source>
        <translation>標出文章中每條圖片署名，連同攝影者和缺失的圖片。</translation>
    </message>
    <message>
        <source>Mark every place of the article that has the words of the selection or the selected mark.</source>
        <translation>將所選詞語或所選標註的詞語在文章中的每一處都標註。</translation>
    </message>
    <message>
        <source>Mark everywhere…</source>
        <translation>全部標註…</translation>
    </message>
    <message>
        <source>Mark photo credits</source>
        <translation>標出圖片署名</translation>
    </message>
    <message>
        <source>Mark the same words everywhere</source>
        <translation>將相同詞語全部標註</translation>
    </message>
    <message>
        <source>Mark the selection</source>
        <translation>標註所選文字</translation>
    </message>
    <message>
        <source>Mark, relabel, or make a label sticky</source>
        <translation>標註、換標籤或固定標籤</translation>
    </message>
    <message>
        <source>Marks with relations between them, or only [start, end, label]</source>
        <translation>標註連同關係，或只有 [start, end, label]</translation>
    </message>
    <message>
        <source>Marks with the label “{label}” have no links</source>
        <translation>標籤為「{label}」的標註沒有關聯</translation>
    </message>
    <message>
        <source>Move a boundary of the mark</source>
        <translation>移動標註的一個邊界</translation>
    </message>
    <message>
        <source>Move the end of the mark</source>
        <translation>移動標註的結尾</translation>
    </message>
    <message>
        <source>Move the end of the selected mark by so many characters as read: 1 longer, -1 shorter.</source>
        <translation>把所選標註的結尾移動若干字（依所讀文字計）：1 加長，-1 縮短。</translation>
    </message>
    <message>
        <source>Move the mark to the selection</source>
        <translation>把標註移到所選文字</translation>
    </message>
    <message>
        <source>Move the start of the mark</source>
        <translation>移動標註的開頭</translation>
    </message>
    <message>
        <source>Move the start of the selected mark by so many characters as read: -1 longer, 1 shorter.</source>
        <translation>把所選標註的開頭移動若干字（依所讀文字計）：-1 加長，1 縮短。</translation>
    </message>
    <message>
        <source>Move the start or the end of a part of the selected mark, counted from 1, to an offset.</source>
        <translation>把所選標註某一部分（從 1 數起）的開頭或結尾移到某個位置。</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>新增專案…</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>下一篇文章</translation>
    </message>
    <message>
        <source>Next mark</source>
        <translation>下一個標註</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>視窗的下一部分</translation>
    </message>
    <message>
        <source>No article is left for “{part}”: there are too few, or too many belong together</source>
        <translation>沒有文章可分給「{part}」：文章太少，或必須放在一起的太多</translation>
    </message>
    <message>
        <source>No mark in this article can play a part in “{label}” yet</source>
        <translation>本文還沒有可在「{label}」中擔任角色的標註</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>沒有開啟的專案</translation>
    </message>
    <message>
        <source>No role links “{one}” and “{other}”; “Say the same” joins them if they are one thing</source>
        <translation>沒有角色能關聯「{one}」和「{other}」；若指同一對象，可用「同指」把它們連起來</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>取消選取</translation>
    </message>
    <message>
        <source>Number the paragraphs in the margin: every, only each fifth, or none; again: none.</source>
        <translation>在頁邊為段落編號：every 每段，fifth 每五段，none 不編號；再來一次則不編號。</translation>
    </message>
    <message>
        <source>Open a project or an article first</source>
        <translation>請先開啟專案或文章</translation>
    </message>
    <message>
        <source>Open a project with a real article, full of glosses and damage, to try things on.</source>
        <translation>開啟一個帶真實文章的專案來試用，文中滿是注音和殘損。</translation>
    </message>
    <message>
        <source>Open a project; you go on where you stopped.</source>
        <translation>開啟專案；從上次停下的地方繼續。</translation>
    </message>
    <message>
        <source>Open an article</source>
        <translation>開啟文章</translation>
    </message>
    <message>
        <source>Open an article first</source>
        <translation>請先開啟一篇文章</translation>
    </message>
    <message>
        <source>Open articles…</source>
        <translation>開啟文章…</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>開啟專案…</translation>
    </message>
    <message>
        <source>Open the article with this id, start of an id, or name.</source>
        <translation>依編號、編號開頭或名稱開啟文章。</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>頁面</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>面板</translation>
    </message>
    <message>
        <source>Photo credits</source>
        <translation>圖片署名</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>純文字</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>上一篇文章</translation>
    </message>
    <message>
        <source>Previous mark</source>
        <translation>上一個標註</translation>
    </message>
    <message>
        <source>Put a point at the caret</source>
        <translation>在游標處放一個點</translation>
    </message>
    <message>
        <source>Put a point where the caret is, which the next label key marks; Esc lets it go.</source>
        <translation>在游標處放一個點，下一個標籤鍵會標註它；按 Esc 取消。</translation>
    </message>
    <message>
        <source>Put the caret where the point belongs, with no words selected</source>
        <translation>請先把游標放到要放點的位置，不要選取文字</translation>
    </message>
    <message>
        <source>Put the project away; every mark in it is kept.</source>
        <translation>收起專案；其中的標註都已儲存。</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>Read articles as a chain of readings: `printed`, `clean`, `clean+simplified`.</source>
        <translation>依一串讀法來讀文章：`printed`、`clean`、`clean+simplified`。</translation>
    </message>
    <message>
        <source>Read it another way</source>
        <translation>換一種讀法</translation>
    </message>
    <message>
        <source>Read it in another encoding…</source>
        <translation>以其他編碼讀取…</translation>
    </message>
    <message>
        <source>Read the open article in another encoding, as long as nobody has worked on it.</source>
        <translation>以其他編碼讀取目前的文章；只要還沒有人標註過。</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>讀法</translation>
    </message>
    <message>
        <source>Reading of a newly opened article</source>
        <translation>新開啟文章的讀法</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>取消復原</translation>
    </message>
    <message>
        <source>Remove a link</source>
        <translation>去掉關聯</translation>
    </message>
    <message>
        <source>Remove the mark</source>
        <translation>刪除標註</translation>
    </message>
    <message>
        <source>Save a backup copy…</source>
        <translation>儲存備份複本…</translation>
    </message>
    <message>
        <source>Say something about the whole article.</source>
        <translation>對整篇文章作說明。</translation>
    </message>
    <message>
        <source>Say that another mark plays a part in the selected one: `link photographer 3f2a`.</source>
        <translation>說明另一個標註在所選標註中擔任的角色：`link photographer 3f2a`。</translation>
    </message>
    <message>
        <source>Say what the selected words are; where only a point is selected, mark the point.</source>
        <translation>說明所選文字是什麼；只選了一個點時，標註這個點。</translation>
    </message>
    <message>
        <source>Say which version this is.</source>
        <translation>顯示版本資訊。</translation>
    </message>
    <message>
        <source>Scheme {number} is not what was kept</source>
        <translation>第 {number} 個標籤方案與當初儲存的不符</translation>
    </message>
    <message>
        <source>See and change what each key does.</source>
        <translation>檢視並變更每個按鍵的作用。</translation>
    </message>
    <message>
        <source>Select a figure, or put the caret where the picture belongs</source>
        <translation>請選擇一張圖，或把游標放在圖片所在之處</translation>
    </message>
    <message>
        <source>Select a mark</source>
        <translation>選取標註</translation>
    </message>
    <message>
        <source>Select a mark and bring it into sight; the caret goes behind its words.</source>
        <translation>選取標註並移到可見處；游標放到其文字之後。</translation>
    </message>
    <message>
        <source>Select a mark first</source>
        <translation>請先選取一個標註</translation>
    </message>
    <message>
        <source>Select a picture first</source>
        <translation>請先選擇一張圖片</translation>
    </message>
    <message>
        <source>Select some words first</source>
        <translation>請先選取文字</translation>
    </message>
    <message>
        <source>Select the code points of the source from START up to END; the same twice is a point.</source>
        <translation>選取原文中從 START 到 END 的碼位；兩數相同則為一個點。</translation>
    </message>
    <message>
        <source>Select the mark first, then the words it is about</source>
        <translation>請先選取標註，再選取它所標的文字</translation>
    </message>
    <message>
        <source>Select the mark first, then the words to add</source>
        <translation>請先選取標註，再選取要加入的文字</translation>
    </message>
    <message>
        <source>Select the mark with this id; an unambiguous start of the id will do.</source>
        <translation>依編號選取標註；編號開頭不致混淆即可。</translation>
    </message>
    <message>
        <source>Select the words or the mark first</source>
        <translation>請先選取詞語或標註</translation>
    </message>
    <message>
        <source>Select the words that the mark is about</source>
        <translation>請選取標註所標的文字</translation>
    </message>
    <message>
        <source>Select the words to add to the mark</source>
        <translation>請選取要加入標註的文字</translation>
    </message>
    <message>
        <source>Select words</source>
        <translation>選取文字</translation>
    </message>
    <message>
        <source>Set an attribute</source>
        <translation>設定屬性</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Several marks begin with “{mark}”</source>
        <translation>有好幾個標註以「{mark}」開頭</translation>
    </message>
    <message>
        <source>Shapes of the characters</source>
        <translation>字形</translation>
    </message>
    <message>
        <source>Show every place of the selected words or of the selected mark, and mark those you tick.</source>
        <translation>列出所選詞語或標註的每一處，並標註勾選的各處。</translation>
    </message>
    <message>
        <source>Show the labels of marks</source>
        <translation>顯示標註的標籤</translation>
    </message>
    <message>
        <source>Show the window light, dark, or as the system does.</source>
        <translation>視窗用淺色、深色，或跟隨系統。</translation>
    </message>
    <message>
        <source>Simplified</source>
        <translation>簡體</translation>
    </message>
    <message>
        <source>Something is too large to be kept in “{name}”; nothing was changed</source>
        <translation>內容過大，無法儲存到「{name}」；未作任何變動</translation>
    </message>
    <message>
        <source>Take back the last edit of this sheet, even one made before a restart.</source>
        <translation>復原本標註層的上一次編輯，重新啟動之前做的也可以。</translation>
    </message>
    <message>
        <source>Take the keyboard from the article to the panels and back.</source>
        <translation>在文章與各面板之間切換鍵盤焦點。</translation>
    </message>
    <message>
        <source>Choose another mark that says the same</source>
        <translation>請選擇另一個同指的標註</translation>
    </message>
    <message>
        <source>A cell of Excel holds {most} characters, and a text has {length}; choose CSV</source>
        <translation>Excel 的儲存格最多容納 {most} 個字元，而有一段文字有 {length} 個；請改選 CSV</translation>
    </message>
    <message>
        <source>A label is written THEIRS=OURS, not “{text}”</source>
        <translation>標籤寫作「他們的=我們的」，而不是「{text}」</translation>
    </message>
    <message>
        <source>A part of these words is repaired already: withdraw that first</source>
        <translation>其中一部分已有修復：請先撤回</translation>
    </message>
    <message>
        <source>A probability lies between 0 and 1, not at {given}</source>
        <translation>機率介於 0 與 1 之間，不能是 {given}</translation>
    </message>
    <message>
        <source>A repair stays within one line</source>
        <translation>修復不能跨行</translation>
    </message>
    <message>
        <source>A row for each mark, or each article</source>
        <translation>每個標註一列，或每篇文章一列</translation>
    </message>
    <message>
        <source>Accept all suggestions of a kind</source>
        <translation>接受一類的所有建議</translation>
    </message>
    <message>
        <source>Accept all suggestions of a kind…</source>
        <translation>接受一類的所有建議…</translation>
    </message>
    <message>
        <source>Accept the suggestion</source>
        <translation>接受建議</translation>
    </message>
    <message>
        <source>Add a list of names</source>
        <translation>加入名單</translation>
    </message>
    <message>
        <source>Add a pattern</source>
        <translation>加入模式</translation>
    </message>
    <message>
        <source>Add, change and remove your own regular expressions, tried on the open article.</source>
        <translation>新增、修改和刪除自己的正規表示式，並在開啟的文章中試用。</translation>
    </message>
    <message>
        <source>Annotation {number} of “{file}”: {what}</source>
        <translation>「{file}」的第 {number} 則註解：{what}</translation>
    </message>
    <message>
        <source>Article {number} of “{file}”: it is not a JSON object</source>
        <translation>「{file}」的第 {number} 篇文章不是 JSON 物件</translation>
    </message>
    <message>
        <source>Article {number} of “{file}”: {what}</source>
        <translation>「{file}」的第 {number} 篇文章：{what}</translation>
    </message>
    <message>
        <source>Ask a suggester about articles, or ask it no more.</source>
        <translation>就文章詢問某個建議器，或不再詢問。</translation>
    </message>
    <message>
        <source>Ask all suggesters, or those named, about the article again.</source>
        <translation>就這篇文章再問所有建議器，或所指名的那些。</translation>
    </message>
    <message>
        <source>Ask the suggesters about every article of the project.</source>
        <translation>就專案的每篇文章詢問建議器。</translation>
    </message>
    <message>
        <source>Book (EPUB)</source>
        <translation>書籍（EPUB）</translation>
    </message>
    <message>
        <source>CLUENER JSON</source>
        <translation>CLUENER JSON</translation>
    </message>
    <message>
        <source>Characters stand as HTML names them</source>
        <translation>字元以 HTML 實體的形式留在文中</translation>
    </message>
    <message>
        <source>Characters were replaced by a sign for what cannot be read</source>
        <translation>字元已被替換為表示無法辨認的符號</translation>
    </message>
    <message>
        <source>Choose a picture file, and show it at the selected figure or at the caret.</source>
        <translation>選擇圖片檔案，顯示在所選的圖處或游標處。</translation>
    </message>
    <message>
        <source>Choose by letters on the page which mark an attribute of the selected one is.</source>
        <translation>用頁面上的字母選擇作為所選標註某個屬性的標註。</translation>
    </message>
    <message>
        <source>Choose by letters on the page which mark speaks of the same as the selected one.</source>
        <translation>用頁面上的字母選擇與所選標註同指的標註。</translation>
    </message>
    <message>
        <source>Choose by letters on the page which mark the selected one is linked with.</source>
        <translation>用頁面上的字母選擇與所選標註關聯的標註。</translation>
    </message>
    <message>
        <source>Choose the mark of an attribute</source>
        <translation>選擇作為屬性的標註</translation>
    </message>
    <message>
        <source>Choose the mark of an attribute from the list</source>
        <translation>從清單選擇作為屬性的標註</translation>
    </message>
    <message>
        <source>Choose the mark that an attribute of the selected one is from a list of all.</source>
        <translation>從全部標註的清單中選擇作為所選標註某個屬性的標註。</translation>
    </message>
    <message>
        <source>Choose the mark that plays a part in the selected one from a list of all.</source>
        <translation>從全部標註的清單中選擇與所選標註關聯的標註。</translation>
    </message>
    <message>
        <source>Choose the mark that speaks of the same as the selected one from a list of all.</source>
        <translation>從全部標註的清單中選擇與所選標註同指的標註。</translation>
    </message>
    <message>
        <source>CoNLL, a character or a word a line</source>
        <translation>CoNLL，每行一字或一詞</translation>
    </message>
    <message>
        <source>Columns kept as known of it, with commas; empty: all others</source>
        <translation>作為文章資訊保留的欄，以逗號分隔；留空：其餘各欄</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>殘損</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期與時間</translation>
    </message>
    <message>
        <source>Draw all links in sight as arcs, and not only those of the selected mark.</source>
        <translation>以弧線畫出可見的全部關聯，而不只是所選標註的關聯。</translation>
    </message>
    <message>
        <source>Each share is at least 1, not “{text}”</source>
        <translation>每個份額至少為 1，而不是「{text}」</translation>
    </message>
    <message>
        <source>Edit the attributes and the note of the selected mark beside it.</source>
        <translation>在所選標註旁編輯其屬性和備註。</translation>
    </message>
    <message>
        <source>Edit what the mark says</source>
        <translation>編輯標註內容</translation>
    </message>
    <message>
        <source>Everything is selected already</source>
        <translation>已經全部選取</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>正在匯出</translation>
    </message>
    <message>
        <source>Feed (RSS, Atom)</source>
        <translation>訂閱來源（RSS、Atom）</translation>
    </message>
    <message>
        <source>Files of the format “{format}” cannot be read back</source>
        <translation>格式「{format}」的檔案無法讀回</translation>
    </message>
    <message>
        <source>For Excel: with a byte order mark, and no cell is a formula</source>
        <translation>供 Excel 使用：帶位元組順序記號，儲存格不會成為公式</translation>
    </message>
    <message>
        <source>Full-width punctuation</source>
        <translation>全形標點</translation>
    </message>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Give a figure its picture…</source>
        <translation>為圖提供圖片檔案…</translation>
    </message>
    <message>
        <source>Give the selected mark another label; attributes and links that do not fit it go.</source>
        <translation>給所選標註換一個標籤；不適用的屬性和關聯隨之去掉。</translation>
    </message>
    <message>
        <source>Go to the mark before with which something looks wrong; before the first, to the last.</source>
        <translation>移到上一個看來有誤的標註；第一個之前回到最後一個。</translation>
    </message>
    <message>
        <source>Go to the mark or suggestion before the selected one or the caret; then to the last.</source>
        <translation>移至所選標註或游標之前的標註或建議；再往前到最後一個。</translation>
    </message>
    <message>
        <source>Go to the mark or suggestion behind the selected one or the caret; then to the first.</source>
        <translation>移至所選標註或游標之後的標註或建議；再往後到第一個。</translation>
    </message>
    <message>
        <source>Go to the next mark with which something looks wrong; after the last, to the first.</source>
        <translation>移到下一個看來有誤的標註；最後一個之後回到第一個。</translation>
    </message>
    <message>
        <source>Go to the suggestion before the selected one or the caret; before the first, to the last.</source>
        <translation>移至所選建議或游標之前的建議；第一個之前是最後一個。</translation>
    </message>
    <message>
        <source>Go to the suggestion behind the selected one or the caret; after the last, to the first.</source>
        <translation>移至所選建議或游標之後的建議；最後一個之後是第一個。</translation>
    </message>
    <message>
        <source>Half-width punctuation</source>
        <translation>半形標點</translation>
    </message>
    <message>
        <source>Have what is selected read as printed again; undo brings the repair back.</source>
        <translation>所選之處重新按原文閱讀；復原可恢復修復。</translation>
    </message>
    <message>
        <source>Hide a label, or show it</source>
        <translation>隱藏或顯示標籤</translation>
    </message>
    <message>
        <source>Hide a sheet</source>
        <translation>隱藏他人的標註</translation>
    </message>
    <message>
        <source>Hide the marks of a label, or show them again; they all stay.</source>
        <translation>隱藏一個標籤的標註，或重新顯示；標註都保留。</translation>
    </message>
    <message>
        <source>In a mark, the key of its end; empty: end or so</source>
        <translation>標記中終點的鍵；留空：end 等</translation>
    </message>
    <message>
        <source>In a mark, the key of its label; empty: label or so</source>
        <translation>標記中標籤的鍵；留空：label 等</translation>
    </message>
    <message>
        <source>In a mark, the key of its start; empty: start or so</source>
        <translation>標記中起點的鍵；留空：start 等</translation>
    </message>
    <message>
        <source>It is 1 to go on or -1 to go back, not “{step}”</source>
        <translation>1 表示向後，-1 表示向前，不能是「{step}」</translation>
    </message>
    <message>
        <source>JSON of other shapes</source>
        <translation>其他結構的 JSON</translation>
    </message>
    <message>
        <source>Keys kept as known of it, with commas; empty: all others</source>
        <translation>作為文章資訊保留的鍵，用逗號分隔；留空：其餘全部</translation>
    </message>
    <message>
        <source>Label Studio JSON</source>
        <translation>Label Studio JSON</translation>
    </message>
    <message>
        <source>Labels whose marks are hidden</source>
        <translation>標註被隱藏的標籤</translation>
    </message>
    <message>
        <source>Learned from marks</source>
        <translation>從標註中學到的</translation>
    </message>
    <message>
        <source>Least probability of a learned name</source>
        <translation>學到的名稱的最低機率</translation>
    </message>
    <message>
        <source>Least probability of a suggestion</source>
        <translation>建議的最低機率</translation>
    </message>
    <message>
        <source>Leave the damaged words as they are</source>
        <translation>受損文字保持原樣</translation>
    </message>
    <message>
        <source>Let the selection reach a character, word, sentence or paragraph on (1) or back (-1).</source>
        <translation>將選取範圍向後（1）或向前（-1）延伸一個字、詞、句或段。</translation>
    </message>
    <message>
        <source>Line {line} of “{file}”: it has more cells than the header</source>
        <translation>「{file}」第 {line} 行：儲存格比標題列多</translation>
    </message>
    <message>
        <source>Link to a mark from the list…</source>
        <translation>從清單選擇標註來關聯…</translation>
    </message>
    <message>
        <source>Link two marks</source>
        <translation>關聯兩個標註</translation>
    </message>
    <message>
        <source>Link two marks as the scheme allows it; where several roles fit, choose one.</source>
        <translation>按標籤方案關聯兩個標註；有多個角色適用時選擇其一。</translation>
    </message>
    <message>
        <source>Lists of names</source>
        <translation>名單</translation>
    </message>
    <message>
        <source>Lists of names…</source>
        <translation>名單…</translation>
    </message>
    <message>
        <source>Look for suggestions</source>
        <translation>尋找建議</translation>
    </message>
    <message>
        <source>Look for suggestions in all articles</source>
        <translation>在所有文章中尋找建議</translation>
    </message>
    <message>
        <source>Looking at the marks</source>
        <translation>正在查看標註</translation>
    </message>
    <message>
        <source>Looking for suggestions</source>
        <translation>正在尋找建議</translation>
    </message>
    <message>
        <source>Make marks of all suggestions in the article by a suggester or for a label, in one step.</source>
        <translation>把文章中某個建議器或某個標籤的所有建議一步變成標註。</translation>
    </message>
    <message>
        <source>Make the selected suggestion a mark, with what it links to, and go to the next suggestion.</source>
        <translation>把所選建議連同它所連結的變成標註，並移至下一個建議。</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Marked before</source>
        <translation>以前標註過的</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>標註</translation>
    </message>
    <message>
        <source>Mend a mark</source>
        <translation>改正一個標註</translation>
    </message>
    <message>
        <source>Mend every mark</source>
        <translation>改正所有標註</translation>
    </message>
    <message>
        <source>Mend what looks wrong with the mark; where a value is missing, go to its field.</source>
        <translation>改正標註中看來有誤之處；缺少屬性值時，移到要填的欄位。</translation>
    </message>
    <message>
        <source>Most uncertain articles first</source>
        <translation>最不確定的文章在前</translation>
    </message>
    <message>
        <source>Move the caret</source>
        <translation>移動游標</translation>
    </message>
    <message>
        <source>Move the caret a character, word, sentence or paragraph on (1) or back (-1).</source>
        <translation>將游標向後（1）或向前（-1）移動一個字、詞、句或段。</translation>
    </message>
    <message>
        <source>Move the end of the selection</source>
        <translation>移動選取範圍的末端</translation>
    </message>
    <message>
        <source>NITF</source>
        <translation>NITF</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>NewsML-G2</source>
        <translation>NewsML-G2</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>下一處疑誤</translation>
    </message>
    <message>
        <source>Next suggestion</source>
        <translation>下一個建議</translation>
    </message>
    <message>
        <source>No longer the same</source>
        <translation>不再同指</translation>
    </message>
    <message>
        <source>Nobody else has marked this article</source>
        <translation>還沒有其他人標註過這篇文章</translation>
    </message>
    <message>
        <source>Nothing is known of what stood here: type it, or leave it as it is</source>
        <translation>無法得知這裡原來的內容：請輸入，或保持原樣</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>沒有選取任何內容</translation>
    </message>
    <message>
        <source>Nothing looks wrong with this mark</source>
        <translation>這個標註看來沒有問題</translation>
    </message>
    <message>
        <source>Number the paragraphs</source>
        <translation>為段落編號</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>數字</translation>
    </message>
    <message>
        <source>Numbers of the paragraphs</source>
        <translation>段落編號</translation>
    </message>
    <message>
        <source>Offer suggestions</source>
        <translation>提供建議</translation>
    </message>
    <message>
        <source>Only labels, which every project of INCEpTION takes</source>
        <translation>只要標籤，INCEpTION 的任何專案都能匯入</translation>
    </message>
    <message>
        <source>Only these labels and what is under them, with commas; empty: all</source>
        <translation>只含這些標籤及其下層，以逗號分隔；留空為全部</translation>
    </message>
    <message>
        <source>Only you can mend this: {what}</source>
        <translation>這要由你來改正：{what}</translation>
    </message>
    <message>
        <source>Open the article before this one in the list of articles.</source>
        <translation>開啟文章清單中的上一篇。</translation>
    </message>
    <message>
        <source>Open the article behind this one in the list of articles.</source>
        <translation>開啟文章清單中的下一篇。</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>OpenDocument 文字文件</translation>
    </message>
    <message>
        <source>Opening the article</source>
        <translation>正在開啟文章</translation>
    </message>
    <message>
        <source>Order the articles by how uncertain their suggestions are, or as they came in.</source>
        <translation>按建議的不確定程度排列文章，或按加入的次序。</translation>
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
        <translation>Parquet，Hugging Face 資料集</translation>
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
        <translation>圖片</translation>
    </message>
    <message>
        <source>Place {place} is repaired already, as “{text}”</source>
        <translation>受損處 {place} 已修復為「{text}」</translation>
    </message>
    <message>
        <source>Preview before articles come in</source>
        <translation>加入文章前的預覽</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>上一處疑誤</translation>
    </message>
    <message>
        <source>Previous suggestion</source>
        <translation>上一個建議</translation>
    </message>
    <message>
        <source>Print the article as it is read now, with its marks.</source>
        <translation>按目前的閱讀方式列印文章及其標註。</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>列印…</translation>
    </message>
    <message>
        <source>Prodigy JSONL</source>
        <translation>Prodigy JSONL</translation>
    </message>
    <message>
        <source>Put right what looks wrong with a mark: the selected one unless the id of one is given.</source>
        <translation>改正標註中看來有誤之處：未指定識別碼時，為選取的標註。</translation>
    </message>
    <message>
        <source>Put right, in one step, all that looks wrong in the article and can be mended.</source>
        <translation>一步改正文章中所有看來有誤而可以改正的標註。</translation>
    </message>
    <message>
        <source>Put the mark right</source>
        <translation>改正標註</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>引語</translation>
    </message>
    <message>
        <source>Read articles with one more step, such as `full-width`, in place of any of its kind.</source>
        <translation>閱讀時再加一種讀法（如 `full-width`），取代同類的讀法。</translation>
    </message>
    <message>
        <source>Read one kind of thing as it is printed: `repairs`, `glosses`, `width` or `script`.</source>
        <translation>某一類內容按原文閱讀：`repairs`、`glosses`、`width` 或 `script`。</translation>
    </message>
    <message>
        <source>Read the page beside as a chain of readings, and show it if it is not there.</source>
        <translation>按一串讀法閱讀並排的那一頁，若未顯示則打開。</translation>
    </message>
    <message>
        <source>Read the second page another way</source>
        <translation>更換第二頁的讀法</translation>
    </message>
    <message>
        <source>Read with a step</source>
        <translation>增加一種讀法</translation>
    </message>
    <message>
        <source>Read without a step</source>
        <translation>去掉一種讀法</translation>
    </message>
    <message>
        <source>Reading mode</source>
        <translation>閱讀模式</translation>
    </message>
    <message>
        <source>Reading the sheet of {name}</source>
        <translation>正在讀取 {name} 的標註層</translation>
    </message>
    <message>
        <source>Reject the suggestion</source>
        <translation>拒絕建議</translation>
    </message>
    <message>
        <source>Remove a list of names</source>
        <translation>移除名單</translation>
    </message>
    <message>
        <source>Remove a pattern</source>
        <translation>移除模式</translation>
    </message>
    <message>
        <source>Repair the selected words</source>
        <translation>修復所選文字</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>已修復</translation>
    </message>
    <message>
        <source>Report for people, HTML</source>
        <translation>供人閱讀的報告，HTML</translation>
    </message>
    <message>
        <source>Row {number} has no label: say which with the list</source>
        <translation>第 {number} 列沒有標籤：請隨名單指明</translation>
    </message>
    <message>
        <source>Save all articles of the project as they are read now, with their marks, a PDF for each.</source>
        <translation>把專案中的全部文章依目前讀法連同標記存成 PDF，每篇一個檔案。</translation>
    </message>
    <message>
        <source>Save all as PDF…</source>
        <translation>全部存成 PDF…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存為 PDF…</translation>
    </message>
    <message>
        <source>Save the article as it is read now, with its marks, as a PDF in which words can be found.</source>
        <translation>把文章按目前的閱讀方式連同標註存為 PDF，其中的文字可以搜尋。</translation>
    </message>
    <message>
        <source>Say that nothing is wrong with the selected words: they count as damaged no more.</source>
        <translation>說明所選文字沒有問題：不再算作受損。</translation>
    </message>
    <message>
        <source>Say that the selected mark and another one speak of the same: both are in one chain then.</source>
        <translation>標明所選標註與另一個標註同指：兩者歸入同一指代鏈。</translation>
    </message>
    <message>
        <source>Say that the selected suggestion is wrong, so that it does not come back; go to the next.</source>
        <translation>說明所選建議是錯的，使它不再出現；並移至下一個。</translation>
    </message>
    <message>
        <source>Say the same as a mark</source>
        <translation>與某標註同指</translation>
    </message>
    <message>
        <source>Say the same as a mark from the list…</source>
        <translation>從清單選擇同指的標註…</translation>
    </message>
    <message>
        <source>Say the same as a mark…</source>
        <translation>與某標註同指…</translation>
    </message>
    <message>
        <source>See, add and remove your own lists of names, which are suggested wherever they stand.</source>
        <translation>檢視、新增和刪除自己的名單，其中的名稱在各處都會被建議。</translation>
    </message>
    <message>
        <source>Select a suggestion first</source>
        <translation>請先選擇一個建議</translation>
    </message>
    <message>
        <source>Select less</source>
        <translation>縮小選取範圍</translation>
    </message>
    <message>
        <source>Select more</source>
        <translation>擴大選取範圍</translation>
    </message>
    <message>
        <source>Select the damaged words first</source>
        <translation>請先選擇殘損的文字</translation>
    </message>
    <message>
        <source>Select the innermost mark at the caret; again, the one around it or under it.</source>
        <translation>選取游標處最內層的標註；再按一次，選取它外層或下層的標註。</translation>
    </message>
    <message>
        <source>Select the mark at the caret</source>
        <translation>選取游標處的標註</translation>
    </message>
    <message>
        <source>Select the word at the caret; again: what it is a part of, its sentence, its paragraph.</source>
        <translation>選取游標處的詞；再按：它所在的名稱、句子、段落。</translation>
    </message>
    <message>
        <source>Select the words of the mark</source>
        <translation>選取標註的文字</translation>
    </message>
    <message>
        <source>Select the words of the selected mark, so that another label can be put on them as well.</source>
        <translation>選取所選標註的文字，以便再加另一個標籤。</translation>
    </message>
    <message>
        <source>Select what was selected before “Select more”, or the next smaller part.</source>
        <translation>選取「擴大選取範圍」之前所選的內容，或更小的一部分。</translation>
    </message>
    <message>
        <source>Set the lines further apart (+1) or closer (-1), or as they were at first (0).</source>
        <translation>加大（+1）或縮小（-1）行距，或還原（0）。</translation>
    </message>
    <message>
        <source>Shares are written 80/10/10 or 80/20, not “{text}”</source>
        <translation>份額寫作 80/10/10 或 80/20，而不是「{text}」</translation>
    </message>
    <message>
        <source>Sheets of others that are shown, one a line</source>
        <translation>所顯示的他人標註層，每行一個</translation>
    </message>
    <message>
        <source>Show a sheet</source>
        <translation>顯示他人的標註</translation>
    </message>
    <message>
        <source>Show all links</source>
        <translation>顯示全部關聯</translation>
    </message>
    <message>
        <source>Show all suggestions of a label or a suggester, and accept those you tick in one step.</source>
        <translation>顯示一個標籤或建議器的所有建議，並一步接受勾選的。</translation>
    </message>
    <message>
        <source>Show articles in a typeface: sans or serif.</source>
        <translation>文章用哪種字體顯示：sans（黑體）或 serif（明體）。</translation>
    </message>
    <message>
        <source>Show glosses</source>
        <translation>顯示注音</translation>
    </message>
    <message>
        <source>Show nothing but the page, or everything again.</source>
        <translation>只顯示頁面，或恢復全部。</translation>
    </message>
    <message>
        <source>Show only suggestions that are at least so probable, from 0 to 1.</source>
        <translation>只顯示機率至少如此的建議，從 0 到 1。</translation>
    </message>
    <message>
        <source>Show or hide a panel: articles, suggestions, labels, mark or marks.</source>
        <translation>顯示或隱藏面板：文章、建議、標籤、標註或所有標註。</translation>
    </message>
    <message>
        <source>Show pictures</source>
        <translation>顯示圖片</translation>
    </message>
    <message>
        <source>Show pinyin glosses small above their characters, hide them, or leave them as printed.</source>
        <translation>把拼音注音小字顯示在字上方、隱藏，或保持原樣。</translation>
    </message>
    <message>
        <source>Show the article a second time beside itself, read another way, or put that away.</source>
        <translation>把文章以另一種讀法並排再顯示一次，或收起。</translation>
    </message>
    <message>
        <source>Show the marks</source>
        <translation>顯示標註</translation>
    </message>
    <message>
        <source>Show the marks of another sheet no more; they all stay.</source>
        <translation>不再顯示他人的標註；標註都還在。</translation>
    </message>
    <message>
        <source>Show the marks of another sheet under those of this one; nothing can be done to them.</source>
        <translation>把他人的標註顯示在自己的標註之下；只能看，不能改。</translation>
    </message>
    <message>
        <source>Show the marks of the article, or read it without them; they all stay.</source>
        <translation>顯示文章的標註，或不帶標註閱讀；標註都保留。</translation>
    </message>
    <message>
        <source>Show the pictures of the article, or only where they stand.</source>
        <translation>顯示文章的圖片，或只標出其位置。</translation>
    </message>
    <message>
        <source>Show this article in the shapes of SC, TC or HK, or in its own: article.</source>
        <translation>這篇文章用 SC、TC 或 HK 的字形顯示，article 為文章自己的字形。</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>結構</translation>
    </message>
    <message>
        <source>Suggest LABEL for what a regular expression matches, or for its group called `mark`.</source>
        <translation>為正規表示式所符合的（或其名為 `mark` 的群組）建議 LABEL。</translation>
    </message>
    <message>
        <source>Suggest the names of a list no more.</source>
        <translation>不再建議名單中的名稱。</translation>
    </message>
    <message>
        <source>Suggest what a regular expression matches no more.</source>
        <translation>不再建議某個正規表示式所符合的。</translation>
    </message>
    <message>
        <source>Suggesters that are switched off</source>
        <translation>關閉的建議器</translation>
    </message>
    <message>
        <source>Suggesters that are switched on</source>
        <translation>開啟的建議器</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>建議</translation>
    </message>
    <message>
        <source>Switch a suggester on or off</source>
        <translation>啟用或停用建議器</translation>
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
        <translation>表格，Excel 活頁簿</translation>
    </message>
    <message>
        <source>Table, TSV</source>
        <translation>表格，TSV</translation>
    </message>
    <message>
        <source>Take over a list of names, which are suggested wherever they stand, in either script.</source>
        <translation>採用一份名單，其中的名稱無論繁簡，出現在哪裡都會建議。</translation>
    </message>
    <message>
        <source>Take the link from the selected mark to another one away, or with a third word from that.</source>
        <translation>去掉所選標註（或第三個詞所指的標註）與另一個標註的關聯。</translation>
    </message>
    <message>
        <source>Take the selected mark away, and with it every link to it; undo brings all back.</source>
        <translation>刪除所選標註及所有指向它的關聯；復原可全部還原。</translation>
    </message>
    <message>
        <source>Take the selected mark out of its chain; a chain with one mark left goes.</source>
        <translation>把所選標註移出指代鏈；只剩一個標註的指代鏈隨之去掉。</translation>
    </message>
    <message>
        <source>Take the value of an attribute of the selected mark away.</source>
        <translation>去掉所選標註某個屬性的值。</translation>
    </message>
    <message>
        <source>Tasks with annotations or predictions, or the labelling configuration (XML)</source>
        <translation>任務連同標註結果或預測，或標註介面的設定檔（XML）</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>字級</translation>
    </message>
    <message>
        <source>Text size in pixels</source>
        <translation>字級（像素）</translation>
    </message>
    <message>
        <source>Text was written in one encoding and read in another</source>
        <translation>文字以一種編碼寫成，卻以另一種編碼讀取</translation>
    </message>
    <message>
        <source>The article “{name}” is not what was kept</source>
        <translation>文章「{name}」與當初儲存的不符</translation>
    </message>
    <message>
        <source>The backup of today could not be made: {problem}</source>
        <translation>今天的備份沒有做成：{problem}</translation>
    </message>
    <message>
        <source>The boundary is there already</source>
        <translation>邊界已經在那裡了</translation>
    </message>
    <message>
        <source>The bytes of “{name}” are not what was read</source>
        <translation>「{name}」的位元組與當初讀入的不符</translation>
    </message>
    <message>
        <source>The caret moves by {units}, not by “{unit}”</source>
        <translation>游標可按 {units} 移動，不能按「{unit}」移動</translation>
    </message>
    <message>
        <source>The column of a label for the whole article; empty: none</source>
        <translation>整篇文章的標籤所在的欄；留空則沒有</translation>
    </message>
    <message>
        <source>The column of the name; empty: one called title, name or id</source>
        <translation>名稱所在的欄；留空：名為 title、name 或 id 的欄</translation>
    </message>
    <message>
        <source>The column of the text; empty: one called text or so</source>
        <translation>文字所在的欄；留空：名為 text 之類的欄</translation>
    </message>
    <message>
        <source>The disk of “{name}” does not take or give what it should; nothing was changed</source>
        <translation>「{name}」所在的磁碟讀寫異常；未作任何變動</translation>
    </message>
    <message>
        <source>The disk of “{name}” is full; nothing was changed</source>
        <translation>「{name}」所在的磁碟已滿；未作任何變動</translation>
    </message>
    <message>
        <source>The document itself</source>
        <translation>文件本身</translation>
    </message>
    <message>
        <source>The figure shows this picture already</source>
        <translation>該圖已顯示這張圖片</translation>
    </message>
    <message>
        <source>The file has another number of articles than were written</source>
        <translation>檔案中的文章數與寫出的不同</translation>
    </message>
    <message>
        <source>The file is damaged: {reason}</source>
        <translation>檔案已損壞：{reason}</translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be made: {reason}</source>
        <translation>無法建立資料夾「{folder}」：{reason}</translation>
    </message>
    <message>
        <source>The format “{format}” has no option “{name}”; it has {names}</source>
        <translation>格式「{format}」沒有選項「{name}」；它有 {names}</translation>
    </message>
    <message>
        <source>The format “{format}” needs {modules}; install it with: pip install &apos;annotator[{extra}]&apos;</source>
        <translation>格式「{format}」需要 {modules}；請用以下命令安裝：pip install &apos;annotator[{extra}]&apos;</translation>
    </message>
    <message>
        <source>The key of the labels of the whole article; empty: labels or so</source>
        <translation>整篇文章標籤的鍵；留空：labels 等</translation>
    </message>
    <message>
        <source>The key of the list of marks; empty: spans, entities or so</source>
        <translation>標記清單的鍵；留空：spans、entities 等</translation>
    </message>
    <message>
        <source>The key of the name; empty: one called title, name or id</source>
        <translation>名稱的鍵；留空：title、name 或 id</translation>
    </message>
    <message>
        <source>The key of the text, as data.text; empty: one called so</source>
        <translation>內文的鍵，如 data.text；留空：text 等</translation>
    </message>
    <message>
        <source>The key {key} is wanted by two: it does “{line}”, not “{other}”</source>
        <translation>按鍵 {key} 有兩處使用：它執行「{line}」，而不是「{other}」</translation>
    </message>
    <message>
        <source>The last session on “{name}” did not close, and its journal ({journal}) is missing: the latest marks may be gone; compare with a backup</source>
        <translation>「{name}」上次沒有正常關閉，日誌（{journal}）又不見了：最近的標註可能已遺失；請與備份比對</translation>
    </message>
    <message>
        <source>The licence of the texts, as cc-by-4.0</source>
        <translation>內文的授權條款，如 cc-by-4.0</translation>
    </message>
    <message>
        <source>The mark begins or ends with white space</source>
        <translation>標註的首尾帶有空白</translation>
    </message>
    <message>
        <source>The mark begins or ends with “{signs}”</source>
        <translation>標註的首尾帶有「{signs}」</translation>
    </message>
    <message>
        <source>The mark cannot be moved any further</source>
        <translation>標註不能再移動了</translation>
    </message>
    <message>
        <source>The mark cannot be shorter than one character</source>
        <translation>標註不能短於一個字</translation>
    </message>
    <message>
        <source>The mark cuts the number “{number}” in two</source>
        <translation>標註把數字「{number}」截斷了</translation>
    </message>
    <message>
        <source>The mark goes on over the end of a paragraph</source>
        <translation>標註跨越了段落</translation>
    </message>
    <message>
        <source>The mark has no part {part}</source>
        <translation>這個標註沒有第 {part} 部分</translation>
    </message>
    <message>
        <source>The mark has no words, only “{signs}”</source>
        <translation>標註中沒有文字，只有「{signs}」</translation>
    </message>
    <message>
        <source>The mark has no “{attribute}”</source>
        <translation>該標註沒有「{attribute}」</translation>
    </message>
    <message>
        <source>The mark has {sign} without its other half</source>
        <translation>標註中有 {sign}，卻沒有與它成對的另一半</translation>
    </message>
    <message>
        <source>The mark is “{label}” already</source>
        <translation>該標註已經是「{label}」</translation>
    </message>
    <message>
        <source>The marks of the sheet “{sheet}” on “{name}” are not those of its log</source>
        <translation>「{name}」上標註層「{sheet}」的標註與記錄不符</translation>
    </message>
    <message>
        <source>The name “{name}” is too long</source>
        <translation>名稱「{name}」太長</translation>
    </message>
    <message>
        <source>The part of the page that the article is, as XPath or css:…; empty: found out</source>
        <translation>網頁中哪一部分是文章，寫作 XPath 或 css:…；留空則自動找出</translation>
    </message>
    <message>
        <source>The parts of a mark “{label}” of the sheet “{sheet}” on “{name}” are out of order</source>
        <translation>「{name}」上標註層「{sheet}」的標註「{label}」各部分次序不對</translation>
    </message>
    <message>
        <source>The picture {picture} is not what was kept</source>
        <translation>圖片 {picture} 與儲存時不符</translation>
    </message>
    <message>
        <source>The project has no picture “{picture}”</source>
        <translation>專案中沒有圖片「{picture}」</translation>
    </message>
    <message>
        <source>The project has no scheme</source>
        <translation>專案沒有標籤方案</translation>
    </message>
    <message>
        <source>The scheme has “{name}” twice</source>
        <translation>標籤方案中「{name}」出現了兩次</translation>
    </message>
    <message>
        <source>The setting “{name}” lies between {least} and {most}, {value} does not</source>
        <translation>設定「{name}」應在 {least} 到 {most} 之間，{value} 不在其中</translation>
    </message>
    <message>
        <source>The shapes are one of {choices}, not “{text}”</source>
        <translation>字形只能是 {choices} 之一，不能是「{text}」</translation>
    </message>
    <message>
        <source>The sheet of “{name}” is not shown</source>
        <translation>「{name}」的標註層沒有顯示</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” has no edit {number}</source>
        <translation>標註層「{sheet}」沒有第 {number} 次編輯</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” on “{name}” lacks edits</source>
        <translation>「{name}」上的標註層「{sheet}」缺少編輯</translation>
    </message>
    <message>
        <source>The text as printed, or as the reading shows it</source>
        <translation>文字：依原樣，或依所選讀法</translation>
    </message>
    <message>
        <source>The text in Simplified characters: 質量 reads 质量.</source>
        <translation>以簡體字顯示文字：質量讀作质量。</translation>
    </message>
    <message>
        <source>The text in Traditional characters, of no particular region; a Traditional text stays.</source>
        <translation>以繁體字顯示文字，不分地區；原為繁體的不變。</translation>
    </message>
    <message>
        <source>The text in the characters of Hong Kong: 裡面 reads 裏面.</source>
        <translation>以香港字形顯示文字：裡面讀作裏面。</translation>
    </message>
    <message>
        <source>The text in the characters of Taiwan and, from Simplified, its words: 软件 reads 軟體.</source>
        <translation>以臺灣用字顯示文字，由簡體轉來時兼用臺灣詞語：软件讀作軟體。</translation>
    </message>
    <message>
        <source>The text with full-width punctuation beside Chinese: 質量,30項 reads 質量，30項.</source>
        <translation>中文旁的標點讀作全形：質量,30項 讀作 質量，30項。</translation>
    </message>
    <message>
        <source>The text with half-width punctuation: 質量，30項 reads 質量,30項; glosses stay.</source>
        <translation>標點讀作半形：質量，30項 讀作 質量,30項；注音不變。</translation>
    </message>
    <message>
        <source>The text with the accepted repairs: 主題?;庑鹿 reads 主題。化解新冠, once it is repaired.</source>
        <translation>帶修復的文本：主題?;庑鹿 修復後讀作 主題。化解新冠。</translation>
    </message>
    <message>
        <source>The text without its glosses: 聯(lián)動(dòng) reads 聯動.</source>
        <translation>去掉注音的文字：聯(lián)動(dòng)讀作聯動。</translation>
    </message>
    <message>
        <source>The two marks are in one chain already</source>
        <translation>兩個標註已在同一指代鏈中</translation>
    </message>
    <message>
        <source>The two marks are linked like this already</source>
        <translation>兩個標註已經這樣關聯了</translation>
    </message>
    <message>
        <source>The two marks are not linked as “{role}”</source>
        <translation>兩個標註之間沒有「{role}」關聯</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>佈景主題</translation>
    </message>
    <message>
        <source>There are edits of which no sheet knows, or sheets that lack edits</source>
        <translation>有的編輯不屬於任何標註層，或有的標註層缺少編輯</translation>
    </message>
    <message>
        <source>There is no article “{article}”</source>
        <translation>沒有文章「{article}」</translation>
    </message>
    <message>
        <source>There is no command “{name}”</source>
        <translation>沒有指令「{name}」</translation>
    </message>
    <message>
        <source>There is no damaged place “{place}” here</source>
        <translation>這裡沒有受損處「{place}」</translation>
    </message>
    <message>
        <source>There is no file “{file}”</source>
        <translation>沒有檔案「{file}」</translation>
    </message>
    <message>
        <source>There is no folder in which settings can be kept; they last until you quit</source>
        <translation>沒有可以儲存設定的資料夾；設定只保留到結束為止</translation>
    </message>
    <message>
        <source>There is no folder “{folder}”</source>
        <translation>沒有資料夾「{folder}」</translation>
    </message>
    <message>
        <source>There is no folder “{folder}” to write into</source>
        <translation>沒有可寫入的資料夾「{folder}」</translation>
    </message>
    <message>
        <source>There is no format “{name}” that can be read; there is {names}</source>
        <translation>沒有可讀取的格式「{name}」；現有 {names}</translation>
    </message>
    <message>
        <source>There is no format “{name}” that can be written; there is {names}</source>
        <translation>沒有可寫出的格式「{name}」；現有 {names}</translation>
    </message>
    <message>
        <source>There is no list “{name}”; there are: {names}</source>
        <translation>沒有名單「{name}」；現有：{names}</translation>
    </message>
    <message>
        <source>There is no manifest without an export; leave out --dry-run</source>
        <translation>沒有匯出就沒有清單；請去掉 --dry-run</translation>
    </message>
    <message>
        <source>There is no mark at the caret</source>
        <translation>游標處沒有標註</translation>
    </message>
    <message>
        <source>There is no mark in this article yet</source>
        <translation>本文還沒有標註</translation>
    </message>
    <message>
        <source>There is no mark “{mark}” on this sheet</source>
        <translation>本標註層上沒有標註「{mark}」</translation>
    </message>
    <message>
        <source>There is no name in “{name}”</source>
        <translation>「{name}」中沒有名稱</translation>
    </message>
    <message>
        <source>There is no panel “{name}”; there is {names}</source>
        <translation>沒有面板「{name}」；現有 {names}</translation>
    </message>
    <message>
        <source>There is no pattern “{pattern}”</source>
        <translation>沒有模式「{pattern}」</translation>
    </message>
    <message>
        <source>There is no permission to open or make “{name}”</source>
        <translation>沒有開啟或新增「{name}」的權限</translation>
    </message>
    <message>
        <source>There is no permission to open “{name}”</source>
        <translation>沒有開啟「{name}」的權限</translation>
    </message>
    <message>
        <source>There is no project “{name}”</source>
        <translation>沒有專案「{name}」</translation>
    </message>
    <message>
        <source>There is no reading “{name}”; there are: {names}</source>
        <translation>沒有讀法「{name}」；現有：{names}</translation>
    </message>
    <message>
        <source>There is no repair here</source>
        <translation>此處沒有修復</translation>
    </message>
    <message>
        <source>There is no room on the disk for “{file}”; nothing was written</source>
        <translation>磁碟空間不足，容不下「{file}」；未寫入任何內容</translation>
    </message>
    <message>
        <source>There is no second page; side-by-side shows one</source>
        <translation>沒有第二頁；side-by-side 可打開</translation>
    </message>
    <message>
        <source>There is no setting “{name}”</source>
        <translation>沒有設定「{name}」</translation>
    </message>
    <message>
        <source>There is no sheet of “{name}”; there is {names}</source>
        <translation>沒有「{name}」的標註層；有 {names}</translation>
    </message>
    <message>
        <source>There is no suggester and no label “{name}”</source>
        <translation>沒有名為「{name}」的建議器或標籤</translation>
    </message>
    <message>
        <source>There is no suggester “{name}”; there are: {names}</source>
        <translation>沒有建議器「{name}」；現有：{names}</translation>
    </message>
    <message>
        <source>There is no suggestion in this article</source>
        <translation>這篇文章裡沒有建議</translation>
    </message>
    <message>
        <source>There is no suggestion of “{name}” left in this article</source>
        <translation>這篇文章裡沒有剩下「{name}」的建議</translation>
    </message>
    <message>
        <source>There is no verb “{name}”</source>
        <translation>沒有動詞「{name}」</translation>
    </message>
    <message>
        <source>There is no “{kind}” in a reading; there is {kinds}</source>
        <translation>讀法中沒有「{kind}」；有：{kinds}</translation>
    </message>
    <message>
        <source>There is not enough memory for “{name}”</source>
        <translation>記憶體不足，無法處理「{name}」</translation>
    </message>
    <message>
        <source>There is nothing in this article that can be mended without you</source>
        <translation>本文中沒有可以自動改正的標註</translation>
    </message>
    <message>
        <source>There is nothing to redo</source>
        <translation>沒有可以取消復原的編輯</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>沒有可以復原的編輯</translation>
    </message>
    <message>
        <source>There is too little to learn from: {count} sentences have names that {editor} has marked, and {least} are needed</source>
        <translation>可供學習的內容太少：{editor} 標註過名稱的句子有 {count} 個，至少需要 {least} 個</translation>
    </message>
    <message>
        <source>These words are marked “{label}” wherever they stand</source>
        <translation>這些詞語各處都已標為「{label}」</translation>
    </message>
    <message>
        <source>These words belong to the mark already</source>
        <translation>這些文字已經屬於該標註</translation>
    </message>
    <message>
        <source>These words read “{text}” already; if they are right, leave them as they are</source>
        <translation>這些文字本來就讀作「{text}」；若無誤，請保持原樣</translation>
    </message>
    <message>
        <source>This figure has no picture yet</source>
        <translation>該圖還沒有圖片</translation>
    </message>
    <message>
        <source>This is a suggestion: accept it first</source>
        <translation>這是一個建議：請先接受它</translation>
    </message>
    <message>
        <source>This is marked “{label}” already</source>
        <translation>此處已標為「{label}」</translation>
    </message>
    <message>
        <source>This is not a scheme of labels: {why}</source>
        <translation>這不是標籤方案：{why}</translation>
    </message>
    <message>
        <source>This is the first article</source>
        <translation>這是第一篇文章</translation>
    </message>
    <message>
        <source>This is the last article</source>
        <translation>這是最後一篇文章</translation>
    </message>
    <message>
        <source>This mark has no words: it is about the whole article</source>
        <translation>此標註沒有文字：它是關於整篇文章的</translation>
    </message>
    <message>
        <source>This mark is about the whole article and has no ends to move</source>
        <translation>該標註針對整篇文章，沒有可移動的邊界</translation>
    </message>
    <message>
        <source>This mark is in no chain</source>
        <translation>此標註不在任何指代鏈中</translation>
    </message>
    <message>
        <source>This pattern is there already</source>
        <translation>這個模式已經有了</translation>
    </message>
    <message>
        <source>This project has no label for marks that speak of the same</source>
        <translation>此專案沒有用於同指標註的標籤</translation>
    </message>
    <message>
        <source>This project has no label “{name}”</source>
        <translation>本專案沒有標籤「{name}」</translation>
    </message>
    <message>
        <source>This region belongs to no picture</source>
        <translation>該區域不屬於任何圖片</translation>
    </message>
    <message>
        <source>Traditional</source>
        <translation>繁體</translation>
    </message>
    <message>
        <source>Traditional, Hong Kong</source>
        <translation>繁體（香港）</translation>
    </message>
    <message>
        <source>Traditional, Taiwan</source>
        <translation>繁體（臺灣）</translation>
    </message>
    <message>
        <source>Training on the marks cannot begin: {reason}</source>
        <translation>無法開始用標註進行訓練：{reason}</translation>
    </message>
    <message>
        <source>Training on the marks was broken off by the system; it is tried again once more is marked</source>
        <translation>用標註進行的訓練被系統中斷；再多做一些標註後會重新訓練</translation>
    </message>
    <message>
        <source>Try the sample article</source>
        <translation>試用範例文章</translation>
    </message>
    <message>
        <source>Two readings side by side</source>
        <translation>兩種讀法並排</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>字體</translation>
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
        <translation>復原</translation>
    </message>
    <message>
        <source>W3C Web Annotations, JSON-LD</source>
        <translation>W3C 網路註解，JSON-LD</translation>
    </message>
    <message>
        <source>Wait until this is done, or stop it: {title}</source>
        <translation>請等待完成，或停止：{title}</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>網頁</translation>
    </message>
    <message>
        <source>Web page in one file</source>
        <translation>單一檔案網頁</translation>
    </message>
    <message>
        <source>WebAnno TSV 3.3</source>
        <translation>WebAnno TSV 3.3</translation>
    </message>
    <message>
        <source>What each line is</source>
        <translation>每行是什麼</translation>
    </message>
    <message>
        <source>What each token is</source>
        <translation>每個詞元是什麼</translation>
    </message>
    <message>
        <source>What stands between columns</source>
        <translation>欄之間的分隔</translation>
    </message>
    <message>
        <source>What stood in place {place} is not known: say it, as in {place}=TEXT</source>
        <translation>無法得知受損處 {place} 原來的文字：請寫明，如 {place}=TEXT</translation>
    </message>
    <message>
        <source>Where the articles are, as data.items; empty: found</source>
        <translation>文章所在處，如 data.items；留空：自動尋找</translation>
    </message>
    <message>
        <source>Which part it is</source>
        <translation>它是哪一部分</translation>
    </message>
    <message>
        <source>Withdraw the repair</source>
        <translation>撤回修復</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word 文件</translation>
    </message>
    <message>
        <source>Write the articles with their marks into a file for other programs.</source>
        <translation>把文章連同標註寫入供其他程式使用的檔案。</translation>
    </message>
    <message>
        <source>You may not read “{file}”</source>
        <translation>沒有讀取「{file}」的權限</translation>
    </message>
    <message>
        <source>You may not write “{file}”</source>
        <translation>沒有寫入「{file}」的權限</translation>
    </message>
    <message>
        <source>Your name on marks</source>
        <translation>標註上的署名</translation>
    </message>
    <message>
        <source>a link has a “role” and a “to”</source>
        <translation>關聯須有「role」和「to」</translation>
    </message>
    <message>
        <source>a mark has no “{name}”</source>
        <translation>標註缺少「{name}」</translation>
    </message>
    <message>
        <source>a span is two whole numbers, [start, end]</source>
        <translation>一段文字是兩個整數 [start, end]</translation>
    </message>
    <message>
        <source>accept {count} suggestions</source>
        <translation>接受 {count} 個建議</translation>
    </message>
    <message>
        <source>accept {count} suggestions: {label}</source>
        <translation>接受 {count} 個建議：{label}</translation>
    </message>
    <message>
        <source>accept {count} suggestions: {suggester}</source>
        <translation>接受 {count} 個建議：{suggester}</translation>
    </message>
    <message>
        <source>accept {label}</source>
        <translation>接受{label}</translation>
    </message>
    <message>
        <source>add words to {label}</source>
        <translation>為{label}加入文字</translation>
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
        <translation>匯入 {name}</translation>
    </message>
    <message>
        <source>it counts characters, but the text does not keep its white space</source>
        <translation>它按字元計數，而該文字並未保留空白</translation>
    </message>
    <message>
        <source>it has a link to “{to}”, which is no mark</source>
        <translation>它的連結指向「{to}」，那不是標註</translation>
    </message>
    <message>
        <source>it has a number that is too large</source>
        <translation>有一個數字過大</translation>
    </message>
    <message>
        <source>it has no “label”</source>
        <translation>沒有「label」</translation>
    </message>
    <message>
        <source>it has no “spans”</source>
        <translation>沒有「spans」</translation>
    </message>
    <message>
        <source>it has no “target”</source>
        <translation>沒有「target」</translation>
    </message>
    <message>
        <source>it has no “text”</source>
        <translation>沒有「text」</translation>
    </message>
    <message>
        <source>it has no “{name}”</source>
        <translation>沒有「{name}」</translation>
    </message>
    <message>
        <source>it has no “{name}”; it has {keys}</source>
        <translation>沒有「{name}」；有的是 {keys}</translation>
    </message>
    <message>
        <source>it has one column; a token and its tag are two</source>
        <translation>它只有一欄；詞元和它的標記應是兩欄</translation>
    </message>
    <message>
        <source>it has {count} columns of annotations, and the head of the file names {most}</source>
        <translation>這一列有 {count} 欄標註，而檔案開頭宣告的是 {most} 欄</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>巢狀過深</translation>
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
        <translation>它不是 [起, 止, 標籤]</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>不是 JSON 物件</translation>
    </message>
    <message>
        <source>it points to “{to}”, which is not in the text</source>
        <translation>它指向「{to}」，而文中沒有此處</translation>
    </message>
    <message>
        <source>it says the text of “{address}” again</source>
        <translation>又一次給出了「{address}」的內文</translation>
    </message>
    <message>
        <source>its attribute “{name}” is not text, a number, true or false</source>
        <translation>屬性「{name}」不是文字、數字、true 或 false</translation>
    </message>
    <message>
        <source>its id stands on the same sheet twice</source>
        <translation>編號在同一標註層上出現了兩次</translation>
    </message>
    <message>
        <source>its place is told by “{kind}”, which is not read</source>
        <translation>它的位置用「{kind}」表示，無法讀取</translation>
    </message>
    <message>
        <source>its relation “{role}” is not between two marks</source>
        <translation>它的關係「{role}」不在兩個標註之間</translation>
    </message>
    <message>
        <source>its spans are not in order</source>
        <translation>各段文字次序不對</translation>
    </message>
    <message>
        <source>its words are “{words}”, but at its place the text has “{there}”</source>
        <translation>所標文字為「{words}」，但原文該處是「{there}」</translation>
    </message>
    <message>
        <source>its words “{words}” are not in the text</source>
        <translation>內文中沒有它的文字「{words}」</translation>
    </message>
    <message>
        <source>its words “{words}” stand in the text more than once</source>
        <translation>它的文字「{words}」在內文中不只一處</translation>
    </message>
    <message>
        <source>its “answer” is not accept, reject or ignore</source>
        <translation>它的 answer 不是 accept、reject 或 ignore</translation>
    </message>
    <message>
        <source>its “id” is not the SHA-256 of its “raw”</source>
        <translation>「id」不是「raw」的 SHA-256</translation>
    </message>
    <message>
        <source>its “probability” is no number from 0 to 1</source>
        <translation>其「probability」不是 0 到 1 之間的數</translation>
    </message>
    <message>
        <source>its “raw” is not base64</source>
        <translation>「raw」不是 base64</translation>
    </message>
    <message>
        <source>its “raw” says something else than its “text”</source>
        <translation>「raw」與「text」內容不一致</translation>
    </message>
    <message>
        <source>its “target” has no “source”</source>
        <translation>它的「target」沒有「source」</translation>
    </message>
    <message>
        <source>leave “{text}” as it is</source>
        <translation>「{text}」保持原樣</translation>
    </message>
    <message>
        <source>line {line}: {what}</source>
        <translation>第 {line} 行：{what}</translation>
    </message>
    <message>
        <source>link {label}</source>
        <translation>關聯{label}</translation>
    </message>
    <message>
        <source>mark as {label}</source>
        <translation>標為{label}</translation>
    </message>
    <message>
        <source>mark {count} × {label}</source>
        <translation>標註 {count} 處{label}</translation>
    </message>
    <message>
        <source>mark {number}: its tokens {first} to {last} are not at its place</source>
        <translation>標註 {number}：它的詞元 {first} 至 {last} 不在它的位置上</translation>
    </message>
    <message>
        <source>mark {number}: {what}</source>
        <translation>第 {number} 個標註：{what}</translation>
    </message>
    <message>
        <source>mend {count} marks</source>
        <translation>改正 {count} 個標註</translation>
    </message>
    <message>
        <source>mend {label}</source>
        <translation>改正{label}</translation>
    </message>
    <message>
        <source>move the end of {label}</source>
        <translation>移動{label}的結尾</translation>
    </message>
    <message>
        <source>move the start of {label}</source>
        <translation>移動{label}的開頭</translation>
    </message>
    <message>
        <source>move {label}</source>
        <translation>移動{label}</translation>
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
        <translation>放入圖片</translation>
    </message>
    <message>
        <source>reject {label}</source>
        <translation>拒絕{label}</translation>
    </message>
    <message>
        <source>relabel as {label}</source>
        <translation>改標為{label}</translation>
    </message>
    <message>
        <source>remove {label}</source>
        <translation>刪除{label}</translation>
    </message>
    <message>
        <source>repair as “{text}”</source>
        <translation>修復為「{text}」</translation>
    </message>
    <message>
        <source>say the same: {label}</source>
        <translation>同指：{label}</translation>
    </message>
    <message>
        <source>set {attribute} of {label}</source>
        <translation>設定{label}的 {attribute}</translation>
    </message>
    <message>
        <source>spaCy DocBin</source>
        <translation>spaCy DocBin</translation>
    </message>
    <message>
        <source>suggest</source>
        <translation>建議</translation>
    </message>
    <message>
        <source>the mark “{id}” has a link to “{to}”, which is not on its sheet</source>
        <translation>標註「{id}」關聯到「{to}」，而後者不在其標註層上</translation>
    </message>
    <message>
        <source>the row “{row}” stands in it twice</source>
        <translation>列號「{row}」出現了兩次</translation>
    </message>
    <message>
        <source>the sentence begins at {start}, and the text before it ends at {end}</source>
        <translation>句子從 {start} 開始，而它前面的文字到 {end} 結束</translation>
    </message>
    <message>
        <source>the span {start} to {end} cuts a character</source>
        <translation>區間 {start} 至 {end} 把一個字元切開了</translation>
    </message>
    <message>
        <source>the span {start} to {end} is not within the text of {length} characters</source>
        <translation>{start} 到 {end} 不在 {length} 個字元的文字之內</translation>
    </message>
    <message>
        <source>unlink {label}</source>
        <translation>取消{label}的關聯</translation>
    </message>
    <message>
        <source>withdraw a repair</source>
        <translation>撤回修復</translation>
    </message>
    <message>
        <source>{articles} articles with {marks} marks are written to {name}</source>
        <translation>已將 {articles} 篇文章、{marks} 個標註寫入 {name}</translation>
    </message>
    <message>
        <source>{articles} articles with {marks} marks are written to {name}, and proved by reading</source>
        <translation>已將 {articles} 篇文章、{marks} 個標註寫入 {name}，讀回核對無誤</translation>
    </message>
    <message>
        <source>{count} articles are looked through</source>
        <translation>已查看 {count} 篇文章</translation>
    </message>
    <message>
        <source>{count} articles lost the bytes of their files</source>
        <translation>失去原始檔案位元組的文章 {count} 篇</translation>
    </message>
    <message>
        <source>{count} articles lost their names and what else is known of them</source>
        <translation>失去名稱與其他資訊的文章 {count} 篇</translation>
    </message>
    <message>
        <source>{count} attributes were left out</source>
        <translation>略去屬性 {count} 個</translation>
    </message>
    <message>
        <source>{count} characters of white space were left out of the text</source>
        <translation>文字中略去了 {count} 個空白字元</translation>
    </message>
    <message>
        <source>{count} control characters were replaced</source>
        <translation>替換了控制字元 {count} 個</translation>
    </message>
    <message>
        <source>{count} links to marks that are not in this export were left out</source>
        <translation>略去了 {count} 個指向未匯出標註的關聯</translation>
    </message>
    <message>
        <source>{count} links were left out</source>
        <translation>略去了 {count} 個關聯</translation>
    </message>
    <message>
        <source>{count} marks have labels that the format has no place for there, and were left out</source>
        <translation>{count} 處標註的標籤在該格式的相應位置沒有寫法，已略去</translation>
    </message>
    <message>
        <source>{count} marks have no words in this reading and were left out</source>
        <translation>{count} 個標註在此讀法中沒有文字，已略去</translation>
    </message>
    <message>
        <source>{count} marks lost the name of the sheet that they are on</source>
        <translation>失去所在標註層名稱的標註 {count} 個</translation>
    </message>
    <message>
        <source>{count} marks lost where in the text they stand</source>
        <translation>{count} 處標註失去了在文中的位置</translation>
    </message>
    <message>
        <source>{count} marks lost white space at their edges</source>
        <translation>{count} 個標註失去了首尾空白</translation>
    </message>
    <message>
        <source>{count} marks lost white space in their labels</source>
        <translation>{count} 個標記的標籤失去了其中的空白</translation>
    </message>
    <message>
        <source>{count} marks lost who made them, when and how</source>
        <translation>失去標註者、時間與方式的標註 {count} 個</translation>
    </message>
    <message>
        <source>{count} marks of nothing but white space were left out</source>
        <translation>略去了 {count} 個只含空白的標註</translation>
    </message>
    <message>
        <source>{count} marks of points without words were left out</source>
        <translation>略去了 {count} 個沒有文字的點標註</translation>
    </message>
    <message>
        <source>{count} marks of whole articles were left out</source>
        <translation>略去了 {count} 個整篇文章的標註</translation>
    </message>
    <message>
        <source>{count} marks of words that stand apart were left out</source>
        <translation>略去了 {count} 個文字不相連的標註</translation>
    </message>
    <message>
        <source>{count} marks that cross another were left out</source>
        <translation>略去與其他標註交叉的標註 {count} 個</translation>
    </message>
    <message>
        <source>{count} marks that overlap another were left out</source>
        <translation>略去了 {count} 個與其他標註重疊的標註</translation>
    </message>
    <message>
        <source>{count} marks were cut at the ends of lines</source>
        <translation>在行末切開的標註 {count} 個</translation>
    </message>
    <message>
        <source>{count} values of “{kind}” have articles in several parts</source>
        <translation>「{kind}」有 {count} 個值的文章分在不同部分</translation>
    </message>
    <message>
        <source>{file}: {what}</source>
        <translation>{file}：{what}</translation>
    </message>
    <message>
        <source>{label} is sticky: what you select is marked so, until Esc</source>
        <translation>{label}已固定：選取的文字都會這樣標註，直到按 Esc</translation>
    </message>
    <message>
        <source>{name}: {articles} articles, {marks} marks</source>
        <translation>{name}：{articles} 篇文章，{marks} 個標註</translation>
    </message>
    <message>
        <source>{rectangle} is outside the picture, which has {width} × {height} pixels</source>
        <translation>{rectangle} 超出了圖片，圖片為 {width} × {height} 像素</translation>
    </message>
    <message>
        <source>{start}–{end} is outside the article, which has {length} characters</source>
        <translation>{start}–{end} 超出了文章，文章共 {length} 個字元</translation>
    </message>
    <message>
        <source>“{article}” means {count} articles: {candidates}</source>
        <translation>「{article}」對應 {count} 篇文章：{candidates}</translation>
    </message>
    <message>
        <source>“{attribute}” is not filled in yet</source>
        <translation>「{attribute}」尚未填寫</translation>
    </message>
    <message>
        <source>“{attribute}” is “{value}” already</source>
        <translation>「{attribute}」已經是「{value}」</translation>
    </message>
    <message>
        <source>“{file}” cannot be read: what it says does not fit together</source>
        <translation>無法讀取「{file}」：其中的內容前後不一致</translation>
    </message>
    <message>
        <source>“{file}” cannot be read: {why}</source>
        <translation>無法讀取「{file}」：{why}</translation>
    </message>
    <message>
        <source>“{file}” cannot be written: {why}</source>
        <translation>無法寫入「{file}」：{why}</translation>
    </message>
    <message>
        <source>“{file}” declares entities, which are not followed</source>
        <translation>「{file}」宣告了實體，不予解析</translation>
    </message>
    <message>
        <source>“{file}” has a type or feature called “{name}”, which cannot be read</source>
        <translation>「{file}」中有名為「{name}」的型別或特徵，無法讀取</translation>
    </message>
    <message>
        <source>“{file}” has an annotation of a text that is not in it</source>
        <translation>「{file}」中有標註指向檔案裡沒有的文字</translation>
    </message>
    <message>
        <source>“{file}” has an element with thousands of attributes</source>
        <translation>「{file}」中有一個元素帶有數千個屬性</translation>
    </message>
    <message>
        <source>“{file}” has annotations called “{type}”, and no “{types}” beside it describes them</source>
        <translation>「{file}」中有型別為「{type}」的標註，但旁邊沒有描述它的「{types}」</translation>
    </message>
    <message>
        <source>“{file}” has more than {most} MiB, which is too much for a picture</source>
        <translation>「{file}」超過 {most} MiB，作為圖片過大</translation>
    </message>
    <message>
        <source>“{file}” has more than {most} annotations</source>
        <translation>「{file}」中的標註超過 {most} 個</translation>
    </message>
    <message>
        <source>“{file}” has more than {most} pages</source>
        <translation>「{file}」超過 {most} 頁</translation>
    </message>
    <message>
        <source>“{file}” has more than {most} tags</source>
        <translation>「{file}」的標籤超過 {most} 個</translation>
    </message>
    <message>
        <source>“{file}” has no column “{name}”; it has {columns}</source>
        <translation>「{file}」沒有「{name}」這一欄；它有 {columns}</translation>
    </message>
    <message>
        <source>“{file}” has no part “{path}”</source>
        <translation>「{file}」中沒有「{path}」這一部分</translation>
    </message>
    <message>
        <source>“{file}” has no text in it</source>
        <translation>「{file}」中沒有文字</translation>
    </message>
    <message>
        <source>“{file}” has no text in it that could be marked</source>
        <translation>「{file}」裡沒有可以標註的文字</translation>
    </message>
    <message>
        <source>“{file}” has no text “{text}” beside it</source>
        <translation>「{file}」旁邊沒有文本「{text}」</translation>
    </message>
    <message>
        <source>“{file}” has not the text of “{address}”, and there is no “{name}” beside it</source>
        <translation>「{file}」裡沒有「{address}」的內文，旁邊也沒有「{name}」</translation>
    </message>
    <message>
        <source>“{file}” has too many files in it</source>
        <translation>「{file}」裡的檔案太多</translation>
    </message>
    <message>
        <source>“{file}” has {width} × {height} pixels; a picture of more than {most} million is not taken in</source>
        <translation>「{file}」有 {width} × {height} 像素；超過 {most} 百萬像素的圖片不予收入</translation>
    </message>
    <message>
        <source>“{file}” holds more than is taken in</source>
        <translation>「{file}」解壓後太大</translation>
    </message>
    <message>
        <source>“{file}” holds no article</source>
        <translation>「{file}」中沒有文章</translation>
    </message>
    <message>
        <source>“{file}” holds no item of news, only a “{name}”</source>
        <translation>「{file}」中沒有新聞條目，只有「{name}」</translation>
    </message>
    <message>
        <source>“{file}” holds something else than text</source>
        <translation>「{file}」的內容不是文字</translation>
    </message>
    <message>
        <source>“{file}” is XML of a kind that is not read: it begins with “{name}”</source>
        <translation>「{file}」是無法讀取的一種 XML：它以「{name}」開頭</translation>
    </message>
    <message>
        <source>“{file}” is a damaged DocBin</source>
        <translation>「{file}」是損毀的 DocBin</translation>
    </message>
    <message>
        <source>“{file}” is a damaged PDF</source>
        <translation>「{file}」是損壞的 PDF</translation>
    </message>
    <message>
        <source>“{file}” is a damaged Parquet file</source>
        <translation>「{file}」是損毀的 Parquet 檔案</translation>
    </message>
    <message>
        <source>“{file}” is a damaged archive</source>
        <translation>「{file}」是損壞的壓縮檔</translation>
    </message>
    <message>
        <source>“{file}” is a damaged document</source>
        <translation>「{file}」是損壞的文件</translation>
    </message>
    <message>
        <source>“{file}” is a damaged picture: it does not say its size</source>
        <translation>「{file}」是損壞的圖片：讀不出尺寸</translation>
    </message>
    <message>
        <source>“{file}” is a damaged workbook</source>
        <translation>「{file}」是損壞的活頁簿</translation>
    </message>
    <message>
        <source>“{file}” is a device, not a file</source>
        <translation>「{file}」是裝置，不是檔案</translation>
    </message>
    <message>
        <source>“{file}” is a drawing (SVG); save it as PNG first</source>
        <translation>「{file}」是向量圖（SVG），請先另存為 PNG</translation>
    </message>
    <message>
        <source>“{file}” is a folder, not a file</source>
        <translation>「{file}」是資料夾，不是檔案</translation>
    </message>
    <message>
        <source>“{file}” is a folder; name a file</source>
        <translation>「{file}」是資料夾；請指定檔案</translation>
    </message>
    <message>
        <source>“{file}” is a link to a file that is not there</source>
        <translation>「{file}」連結到不存在的檔案</translation>
    </message>
    <message>
        <source>“{file}” is damaged: {why}</source>
        <translation>「{file}」已損壞：{why}</translation>
    </message>
    <message>
        <source>“{file}” is empty</source>
        <translation>「{file}」是空的</translation>
    </message>
    <message>
        <source>“{file}” is locked with a password</source>
        <translation>「{file}」設有密碼，無法開啟</translation>
    </message>
    <message>
        <source>“{file}” is no CAS</source>
        <translation>「{file}」不是 CAS 檔案</translation>
    </message>
    <message>
        <source>“{file}” is no PDF</source>
        <translation>「{file}」不是 PDF</translation>
    </message>
    <message>
        <source>“{file}” is no WebAnno TSV 3</source>
        <translation>「{file}」不是 WebAnno TSV 3 檔案</translation>
    </message>
    <message>
        <source>“{file}” is no XMI</source>
        <translation>「{file}」不是 XMI 檔案</translation>
    </message>
    <message>
        <source>“{file}” is no XML</source>
        <translation>「{file}」不是 XML 檔案</translation>
    </message>
    <message>
        <source>“{file}” is no book (EPUB)</source>
        <translation>「{file}」不是電子書（EPUB）</translation>
    </message>
    <message>
        <source>“{file}” is no document of OpenOffice (ODT)</source>
        <translation>「{file}」不是 OpenOffice 文件（ODT）</translation>
    </message>
    <message>
        <source>“{file}” is no document of Word (DOCX)</source>
        <translation>「{file}」不是 Word 文件（DOCX）</translation>
    </message>
    <message>
        <source>“{file}” is no ninjs: it says nothing of a “uri”</source>
        <translation>「{file}」不是 ninjs：其中沒有「uri」</translation>
    </message>
    <message>
        <source>“{file}” is no page that a browser saved</source>
        <translation>「{file}」不是瀏覽器儲存的網頁</translation>
    </message>
    <message>
        <source>“{file}” is no picture of a kind that is shown: PNG, JPEG, GIF, WebP, BMP or TIFF</source>
        <translation>「{file}」不是可顯示的圖片：可顯示 PNG、JPEG、GIF、WebP、BMP、TIFF</translation>
    </message>
    <message>
        <source>“{file}” is no rule for a site: it has {keys}</source>
        <translation>「{file}」不是網站規則：規則含有 {keys}</translation>
    </message>
    <message>
        <source>“{file}” is no rule for a site: {why}</source>
        <translation>「{file}」不是網站規則：{why}</translation>
    </message>
    <message>
        <source>“{file}” is scanned: it has pictures of text and no text; recognise its characters with another program first</source>
        <translation>「{file}」是掃描件：只有文字的圖片，沒有文字；請先用其他程式辨識文字</translation>
    </message>
    <message>
        <source>“{file}” is there already; name a new folder</source>
        <translation>「{file}」已經存在；請另取一個新資料夾</translation>
    </message>
    <message>
        <source>“{file}” nests its elements too deeply, or has too much text in one of them</source>
        <translation>「{file}」的元素巢狀過深，或某個元素中的文字過多</translation>
    </message>
    <message>
        <source>“{file}”: {what}</source>
        <translation>「{file}」：{what}</translation>
    </message>
    <message>
        <source>“{label}” does not fit what is marked here</source>
        <translation>「{label}」不適用於此處所標</translation>
    </message>
    <message>
        <source>“{label}” has no attribute “{name}”; it has {names}</source>
        <translation>「{label}」沒有屬性「{name}」；它有 {names}</translation>
    </message>
    <message>
        <source>“{label}” has no role “{role}”; it has {roles}</source>
        <translation>「{label}」沒有角色「{role}」；它有 {roles}</translation>
    </message>
    <message>
        <source>“{label}” is for a part of a picture: use mark-region</source>
        <translation>「{label}」用於圖片的一部分：請用 mark-region</translation>
    </message>
    <message>
        <source>“{label}” is for whole articles: use label-article</source>
        <translation>「{label}」用於整篇文章：請用 label-article</translation>
    </message>
    <message>
        <source>“{label}” is never the same as another mark</source>
        <translation>「{label}」不能與其他標註同指</translation>
    </message>
    <message>
        <source>“{label}” joins marks: use same-as</source>
        <translation>「{label}」用於連接標註：請用 same-as</translation>
    </message>
    <message>
        <source>“{line}” is no annotation of brat</source>
        <translation>「{line}」不是 brat 的標註</translation>
    </message>
    <message>
        <source>“{line}” is no command: {why}</source>
        <translation>「{line}」不是指令：{why}</translation>
    </message>
    <message>
        <source>“{line}” is no row of WebAnno TSV</source>
        <translation>「{line}」不是 WebAnno TSV 的一列</translation>
    </message>
    <message>
        <source>“{name}” and the journal beside it ({journal}) do not fit: one of them is damaged, or a backup was put in the place of the project; then put the journal aside</source>
        <translation>「{name}」與旁邊的日誌（{journal}）不相配：其中之一已損壞，或者專案被換成了備份；如是後者，請把日誌移開</translation>
    </message>
    <message>
        <source>“{name}” belongs to another program</source>
        <translation>「{name}」屬於其他程式</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened</source>
        <translation>無法開啟「{name}」</translation>
    </message>
    <message>
        <source>“{name}” cannot be printed: the printer does not answer</source>
        <translation>無法列印「{name}」：印表機沒有回應</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {why}</source>
        <translation>無法讀取「{name}」：{why}</translation>
    </message>
    <message>
        <source>“{name}” cannot be used: {reason}</source>
        <translation>無法使用「{name}」：{reason}</translation>
    </message>
    <message>
        <source>“{name}” cannot be written to</source>
        <translation>無法寫入「{name}」</translation>
    </message>
    <message>
        <source>“{name}” cannot be written to: it is open for reading only</source>
        <translation>無法寫入「{name}」：它以唯讀方式開啟</translation>
    </message>
    <message>
        <source>“{name}” exists already</source>
        <translation>「{name}」已經存在</translation>
    </message>
    <message>
        <source>“{name}” has a mark at {start}–{end}, outside its {length} characters</source>
        <translation>「{name}」在 {start}–{end} 處有標註，超出了全文 {length} 個字元</translation>
    </message>
    <message>
        <source>“{name}” has another text in the file</source>
        <translation>「{name}」在檔案中的文字不同</translation>
    </message>
    <message>
        <source>“{name}” has been cut short: {left} of {size} bytes are left; restore a backup</source>
        <translation>「{name}」被截斷：{size} 位元組只剩 {left}；請還原備份</translation>
    </message>
    <message>
        <source>“{name}” has been worked on, so its text can no longer change</source>
        <translation>「{name}」已有人標註，文字不能再改變</translation>
    </message>
    <message>
        <source>“{name}” has half a character (a lone surrogate), which cannot be kept</source>
        <translation>「{name}」含有半個字元（孤立代理項），無法儲存</translation>
    </message>
    <message>
        <source>“{name}” has other bytes in the file</source>
        <translation>「{name}」在檔案中的位元組不同</translation>
    </message>
    <message>
        <source>“{name}” has other marks in the file: {missing} are missing, {more} are new</source>
        <translation>「{name}」在檔案中的標註不同：缺少 {missing} 個，多出 {more} 個</translation>
    </message>
    <message>
        <source>“{name}” has two marks with the id {id}</source>
        <translation>「{name}」有兩個編號為 {id} 的標註</translation>
    </message>
    <message>
        <source>“{name}” has {count} names in the file system (hard links); open a copy of it</source>
        <translation>「{name}」在檔案系統中有 {count} 個名稱（硬連結）；請開啟它的複本</translation>
    </message>
    <message>
        <source>“{name}” is a date such as 2020-09-08, not “{text}”</source>
        <translation>「{name}」是日期，如 2020-09-08，而不是「{text}」</translation>
    </message>
    <message>
        <source>“{name}” is a list of {kind}</source>
        <translation>「{name}」應是{kind}的列表</translation>
    </message>
    <message>
        <source>“{name}” is a mark of {labels}, not of “{label}”</source>
        <translation>「{name}」須為 {labels} 的標註，而非「{label}」</translation>
    </message>
    <message>
        <source>“{name}” is a number, not “{text}”</source>
        <translation>「{name}」是數字，而不是「{text}」</translation>
    </message>
    <message>
        <source>“{name}” is already open in {what} (process {pid} on {host})</source>
        <translation>「{name}」已在 {what} 中開啟（{host} 上的處理程序 {pid}）</translation>
    </message>
    <message>
        <source>“{name}” is asked only where that is said: {leaves}</source>
        <translation>只在說明會送出什麼的地方才會詢問「{name}」：{leaves}</translation>
    </message>
    <message>
        <source>“{name}” is damaged; restore a backup</source>
        <translation>「{name}」已損壞；請還原備份</translation>
    </message>
    <message>
        <source>“{name}” is empty (0 bytes); restore a backup</source>
        <translation>「{name}」是空的（0 位元組）；請還原備份</translation>
    </message>
    <message>
        <source>“{name}” is not a file</source>
        <translation>「{name}」不是檔案</translation>
    </message>
    <message>
        <source>“{name}” is not a project</source>
        <translation>「{name}」不是專案</translation>
    </message>
    <message>
        <source>“{name}” is not a project of Annotator: it has a {kind} of another program</source>
        <translation>「{name}」不是 Annotator 的專案：它帶有其他程式的 {kind}</translation>
    </message>
    <message>
        <source>“{name}” is not an encoding for texts; the usual ones are {usual}</source>
        <translation>「{name}」不是文字編碼；常用的有 {usual}</translation>
    </message>
    <message>
        <source>“{name}” is not asked without --send: {leaves}</source>
        <translation>沒有 --send 就不詢問「{name}」：{leaves}</translation>
    </message>
    <message>
        <source>“{name}” is not {kind}</source>
        <translation>「{name}」不是{kind}</translation>
    </message>
    <message>
        <source>“{name}” is one of {choices}, not “{text}”</source>
        <translation>「{name}」應為 {choices} 之一，而不是「{text}」</translation>
    </message>
    <message>
        <source>“{name}” is open for reading only</source>
        <translation>「{name}」以唯讀方式開啟</translation>
    </message>
    <message>
        <source>“{name}” is open in another program</source>
        <translation>「{name}」已在其他程式中開啟</translation>
    </message>
    <message>
        <source>“{name}” is the sheet that you work on</source>
        <translation>你正在「{name}」的標註層上工作</translation>
    </message>
    <message>
        <source>“{name}” is there already</source>
        <translation>「{name}」已經存在</translation>
    </message>
    <message>
        <source>“{name}” is told otherwise in the file</source>
        <translation>「{name}」在檔案中的資訊不同</translation>
    </message>
    <message>
        <source>“{name}” is too long for a list of names</source>
        <translation>「{name}」作為名單太長了</translation>
    </message>
    <message>
        <source>“{name}” is yes or no, not “{text}”</source>
        <translation>「{name}」應為 yes 或 no，而不是「{text}」</translation>
    </message>
    <message>
        <source>“{name}” lies on {place}: there two people can damage a project by opening it at the same time; better work on a copy on your own disk</source>
        <translation>「{name}」位於 {place}：兩人同時開啟會損壞專案；最好在自己磁碟上的複本中工作</translation>
    </message>
    <message>
        <source>“{name}” sends something away from this computer each time</source>
        <translation>「{name}」每次運作都會把內容傳送到這台電腦之外</translation>
    </message>
    <message>
        <source>“{name}” was made by a newer Annotator (format {theirs}; this one knows {ours}); nothing was changed</source>
        <translation>「{name}」由較新的 Annotator 製作（格式 {theirs}；本程式只認識 {ours}）；未作任何變動</translation>
    </message>
    <message>
        <source>“{name}” was made by an older Annotator and cannot be brought up to date, because it cannot be written to; open a copy</source>
        <translation>「{name}」由較舊的 Annotator 製作，因無法寫入而不能升級；請開啟複本</translation>
    </message>
    <message>
        <source>“{name}” was moved, deleted or replaced while it was open; nothing more can be kept in it: save a copy elsewhere</source>
        <translation>「{name}」在開啟期間被移動、刪除或取代；不能再往其中儲存：請另存複本</translation>
    </message>
    <message>
        <source>“{name}” was not closed the last time, or is open elsewhere, and cannot be written to; copy it together with the files beside it to a folder of yours</source>
        <translation>「{name}」上次沒有關閉，或在別處開啟著，無法寫入；請連同旁邊的檔案一起複製到自己的資料夾</translation>
    </message>
    <message>
        <source>“{name}” was not kept: the copy does not agree with itself; check the project</source>
        <translation>「{name}」沒有儲存：複本自相矛盾；請檢查專案</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” exclude one another in a reading</source>
        <translation>同一讀法中「{one}」與「{other}」不能並用</translation>
    </message>
    <message>
        <source>“{path}” cannot be read</source>
        <translation>無法讀取「{path}」</translation>
    </message>
    <message>
        <source>“{path}” cannot be read: {why}</source>
        <translation>無法讀取「{path}」：{why}</translation>
    </message>
    <message>
        <source>“{path}” cannot be written: {why}</source>
        <translation>無法寫入「{path}」：{why}</translation>
    </message>
    <message>
        <source>“{path}” is no XPath: {why}</source>
        <translation>「{path}」不是 XPath：{why}</translation>
    </message>
    <message>
        <source>“{path}” was damaged and is now “{aside}”; its settings are as at the first start</source>
        <translation>「{path}」已損壞，現改名為「{aside}」；其中的設定還原為初次啟動時的樣子</translation>
    </message>
    <message>
        <source>“{pattern}” is no regular expression: {why}</source>
        <translation>「{pattern}」不是正規表示式：{why}</translation>
    </message>
    <message>
        <source>“{pattern}” takes too long on this article</source>
        <translation>「{pattern}」在這篇文章上耗時太久</translation>
    </message>
    <message>
        <source>“{role}” is played by {labels}, not by “{label}”</source>
        <translation>「{role}」由 {labels} 擔任，不能由「{label}」擔任</translation>
    </message>
    <message>
        <source>“{start} {end}” is no stretch of text</source>
        <translation>「{start} {end}」不是一段文字</translation>
    </message>
    <message>
        <source>“{tag}” is no tag: O, or one of B, I, M, E, L, S and U with a label</source>
        <translation>「{tag}」不是標記：標記是 O，或帶標籤的 B、I、M、E、L、S、U</translation>
    </message>
    <message>
        <source>“{title}” comes too late: the sheet has changed since</source>
        <translation>「{title}」來晚了：標註層已有變動</translation>
    </message>
    <message>
        <source>“{title}” no longer fits: the mark has changed since</source>
        <translation>「{title}」已不適用：標註已有變動</translation>
    </message>
    <message>
        <source>“{title}” no longer fits: the mark is there already</source>
        <translation>「{title}」已不適用：標註已經存在</translation>
    </message>
    <message>
        <source>“{value}” is no value for the setting “{name}”</source>
        <translation>「{value}」不能作為設定「{name}」的值</translation>
    </message>
    <message>
        <source>“{word}” is not a number</source>
        <translation>「{word}」不是數字</translation>
    </message>
    <message>
        <source>“{word}” is not a number, as “{usage}” needs</source>
        <translation>「{word}」不是數字，而「{usage}」需要數字</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>……還有 {count} 項</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟隨系統</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Clean, Simplified</source>
        <translation>潔淨，簡體</translation>
    </message>
    <message>
        <source>Clean, Traditional</source>
        <translation>潔淨，繁體</translation>
    </message>
    <message>
        <source>Clean, Traditional (Taiwan)</source>
        <translation>潔淨，繁體（臺灣）</translation>
    </message>
    <message>
        <source>Clean, Traditional (Hong Kong)</source>
        <translation>潔淨，繁體（香港）</translation>
    </message>
    <message>
        <source>Repairs shown</source>
        <translation>顯示修復</translation>
    </message>
    <message>
        <source>Repairs as printed</source>
        <translation>殘損處如原文</translation>
    </message>
    <message>
        <source>Punctuation as printed</source>
        <translation>標點如原文</translation>
    </message>
    <message>
        <source>Glosses hidden</source>
        <translation>隱藏注音</translation>
    </message>
    <message>
        <source>Glosses as printed</source>
        <translation>注音如原文</translation>
    </message>
    <message>
        <source>End one character later</source>
        <translation>結尾後移一字</translation>
    </message>
    <message>
        <source>End one character earlier</source>
        <translation>結尾前移一字</translation>
    </message>
    <message>
        <source>Start one character earlier</source>
        <translation>開頭前移一字</translation>
    </message>
    <message>
        <source>Start one character later</source>
        <translation>開頭後移一字</translation>
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
        <translation>選到句末</translation>
    </message>
    <message>
        <source>Select to the beginning of a sentence</source>
        <translation>選到句首</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>This mark</source>
        <translation>目前標註</translation>
    </message>
    <message>
        <source>Marks in the article</source>
        <translation>本文標註</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>縮小文字</translation>
    </message>
    <message>
        <source>Text size as at first</source>
        <translation>恢復初始字級</translation>
    </message>
    <message>
        <source>Lines further apart</source>
        <translation>加大行距</translation>
    </message>
    <message>
        <source>Lines closer together</source>
        <translation>縮小行距</translation>
    </message>
    <message>
        <source>Longer lines</source>
        <translation>加長每行</translation>
    </message>
    <message>
        <source>Shorter lines</source>
        <translation>縮短每行</translation>
    </message>
    <message>
        <source>Number every paragraph</source>
        <translation>每段編號</translation>
    </message>
    <message>
        <source>Number each fifth paragraph</source>
        <translation>每五段編號</translation>
    </message>
    <message>
        <source>Shapes as the article</source>
        <translation>字形隨文章</translation>
    </message>
    <message>
        <source>Shapes of mainland China</source>
        <translation>大陸字形</translation>
    </message>
    <message>
        <source>Shapes of Taiwan</source>
        <translation>臺灣字形</translation>
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
        <translation>並排</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>隱藏</translation>
    </message>
    <message>
        <source>Above the characters</source>
        <translation>顯示在字上方</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>黑體</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>明體</translation>
    </message>
    <message>
        <source>As the article</source>
        <translation>依文章</translation>
    </message>
    <message>
        <source>Mainland China</source>
        <translation>中國大陸</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>臺灣</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>香港</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>不編號</translation>
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
        <translation>需要決定時</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>一律</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>永不</translation>
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
        <translation>依所選讀法</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>定位字元</translation>
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
        <translation>詞</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>標註結果（annotations）</translation>
    </message>
    <message>
        <source>Predictions</source>
        <translation>預測（predictions）</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>設定檔</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>原樣</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>檔案(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編輯(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation>標註(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Suggestions</source>
        <translation>建議(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>前往(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>讀法(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>檢視(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>說明(&amp;H)</translation>
    </message>
</context>
<context>
    <name>Dock</name>
    <message>
        <source>Hide: {panel}</source>
        <translation>隱藏：{panel}</translation>
    </message>
</context>
<context>
    <name>Everywhere</name>
    <message>
        <source>Mark</source>
        <translation>標註</translation>
    </message>
    <message>
        <source>Mark everywhere</source>
        <translation>全部標註</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>各處</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>{of} places: choose a label</source>
        <translation>共 {of} 處：請選擇標籤</translation>
    </message>
    <message>
        <source>Marked everywhere already</source>
        <translation>各處都已標註</translation>
    </message>
    <message>
        <source>{count} of {of} places</source>
        <translation>{of} 處中的 {count} 處</translation>
    </message>
    <message>
        <source>{count} of {of} places, {marked} marked already</source>
        <translation>{of} 處中的 {count} 處，另有 {marked} 處已標註</translation>
    </message>
    <message>
        <source>Space leaves a place out, Enter marks, Esc closes</source>
        <translation>空白鍵：不標此處；Enter：標註；Esc：關閉</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Only articles that have marks</source>
        <translation>只含有標註的文章</translation>
    </message>
    <message>
        <source>All, or by name: 2020-*</source>
        <translation>全部，或按名稱：2020-*</translation>
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
        <translation>保留，並註明「damaged」</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>讀法</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>標註</translation>
    </message>
    <message>
        <source>Marks on damaged words</source>
        <translation>殘損文字上的標註</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
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
        <translation>選擇標註…</translation>
    </message>
    <message>
        <source>No mark</source>
        <translation>不選標註</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>選擇日期</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日曆</translation>
    </message>
</context>
<context>
    <name>FileList</name>
    <message>
        <source>Files</source>
        <translation>檔案</translation>
    </message>
</context>
<context>
    <name>FileReading</name>
    <message>
        <source>Read all files of this format like this</source>
        <translation>同格式的檔案都這樣讀</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>編碼</translation>
    </message>
    <message>
        <source>Offsets count</source>
        <translation>位移的單位</translation>
    </message>
    <message>
        <source>How it begins</source>
        <translation>開頭</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>File</source>
        <translation>檔案</translation>
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
        <translation>標註</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Not found</source>
        <translation>找不到</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>在文章中尋找</translation>
    </message>
    <message>
        <source>Find, in either script</source>
        <translation>尋找，簡繁皆可</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>尋找結果</translation>
    </message>
    <message>
        <source>The hit before</source>
        <translation>上一處</translation>
    </message>
    <message>
        <source>The next hit</source>
        <translation>下一處</translation>
    </message>
    <message>
        <source>Put the find bar away</source>
        <translation>收起尋找列</translation>
    </message>
</context>
<context>
    <name>Foretelling</name>
    <message>
        <source>What will be written, and what lost?</source>
        <translation>會寫入什麼，又會遺失什麼？</translation>
    </message>
    <message>
        <source>What will be written, and what lost</source>
        <translation>會寫入和會遺失的內容</translation>
    </message>
    <message>
        <source>Looking through the articles…</source>
        <translation>正在檢查文章…</translation>
    </message>
    <message>
        <source>Nothing will be lost</source>
        <translation>不會遺失任何內容</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>read from the words</source>
        <translation>讀自原文</translation>
    </message>
    <message>
        <source>read from the words: {values}</source>
        <translation>讀自原文：{values}</translation>
    </message>
    <message>
        <source>not on this sheet</source>
        <translation>不在本標註層上</translation>
    </message>
    <message>
        <source>a point without words</source>
        <translation>沒有文字的點</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Not in this project — drop the file here</source>
        <translation>專案中沒有此圖片，請把檔案拖到這裡</translation>
    </message>
    <message>
        <source>Picture missing — drop a file here</source>
        <translation>圖片缺失，可把檔案拖到這裡</translation>
    </message>
    <message>
        <source>Damaged — drop the file here again</source>
        <translation>圖片已損壞，請重新把檔案拖到這裡</translation>
    </message>
    <message>
        <source>This picture cannot be shown</source>
        <translation>這張圖片無法顯示</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>No key</source>
        <translation>不設按鍵</translation>
    </message>
    <message>
        <source>Default key</source>
        <translation>預設按鍵</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>全部還原為預設</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按鍵</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>搜尋指令和按鍵</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按鍵</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>請按下新按鍵</translation>
    </message>
    <message>
        <source>New key:</source>
        <translation>新按鍵：</translation>
    </message>
    <message>
        <source>{key} is the key of “{title}”, which will then have it no more.</source>
        <translation>{key} 目前是「{title}」的按鍵，改用後「{title}」將不再有此按鍵。</translation>
    </message>
    <message>
        <source>Take this key</source>
        <translation>仍用此按鍵</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>使用此按鍵</translation>
    </message>
</context>
<context>
    <name>LabelChoices</name>
    <message>
        <source>Labels that the project does not have, with how many marks have them:</source>
        <translation>專案中沒有的標籤，以及各有多少個標註：</translation>
    </message>
    <message>
        <source>The first {most} of {count} labels that the project does not have:</source>
        <translation>專案中沒有的 {count} 個標籤，以下是前 {most} 個：</translation>
    </message>
    <message>
        <source>What {label} becomes</source>
        <translation>「{label}」改為</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>保持不變</translation>
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
        <translation>已隱藏</translation>
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
        <translation>顯示它的標註</translation>
    </message>
    <message>
        <source>Hide its marks</source>
        <translation>隱藏它的標註</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>標籤</translation>
    </message>
</context>
<context>
    <name>Linking</name>
    <message>
        <source>Type the letters of the mark; L for a list of all, Esc to leave</source>
        <translation>鍵入標註上的字母；L 列出全部，Esc 退出</translation>
    </message>
    <message>
        <source>Both say the same</source>
        <translation>兩者同指</translation>
    </message>
    <message>
        <source>In which role?</source>
        <translation>以何種角色？</translation>
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
        <translation>{here}與{there}同指</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>{role} of</source>
        <translation>{role}，見於</translation>
    </message>
    <message>
        <source>not on this sheet</source>
        <translation>不在本標註層上</translation>
    </message>
    <message>
        <source>a point without words</source>
        <translation>沒有文字的點</translation>
    </message>
    <message>
        <source>Go to {role}: {words}</source>
        <translation>前往{role}：{words}</translation>
    </message>
    <message>
        <source>Remove this link</source>
        <translation>去掉此關聯</translation>
    </message>
    <message>
        <source>Remove the link to {words}</source>
        <translation>去掉與「{words}」的關聯</translation>
    </message>
    <message>
        <source>Link {role}…</source>
        <translation>關聯{role}…</translation>
    </message>
</context>
<context>
    <name>ListsDialog</name>
    <message>
        <source>&amp;Add a file…</source>
        <translation>新增檔案(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>刪除(&amp;R)</translation>
    </message>
    <message>
        <source>Lists of names</source>
        <translation>名單</translation>
    </message>
    <message>
        <source>A CSV file has a name, its label and further names in each row; a text file has a name in each line.</source>
        <translation>CSV 檔案每列依序為名稱、標籤和其他名稱；文字檔案每行一個名稱。</translation>
    </message>
    <message>
        <source>Further names: {count}</source>
        <translation>其他名稱：{count}</translation>
    </message>
    <message>
        <source>Labels that this project does not have: {names}</source>
        <translation>此專案沒有的標籤：{names}</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>依檔案所寫</translation>
    </message>
    <message>
        <source>Label of names without one</source>
        <translation>無標籤名稱所用的標籤</translation>
    </message>
    <message>
        <source>&amp;Label of names without one:</source>
        <translation>無標籤名稱的標籤(&amp;L)：</translation>
    </message>
    <message>
        <source>Files can be dropped here</source>
        <translation>可將檔案拖放到此處</translation>
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
        <translation>位於 {offset} 的點</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>Marks in the article</source>
        <translation>本文標註</translation>
    </message>
    <message>
        <source>Show the marks of</source>
        <translation>顯示誰的標註</translation>
    </message>
    <message>
        <source>No marks yet. Select some words and press the key of a label.</source>
        <translation>還沒有標註。選取文字，再按標籤的按鍵。</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>所有標籤</translation>
    </message>
</context>
<context>
    <name>Mending</name>
    <message>
        <source>What stood here?</source>
        <translation>這裡原來是什麼？</translation>
    </message>
    <message>
        <source>What stood here is lost.</source>
        <translation>這裡原來的內容已遺失。</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>修復建議</translation>
    </message>
    <message>
        <source>What stood here</source>
        <translation>這裡原來的內容</translation>
    </message>
    <message>
        <source>Or type what stood here</source>
        <translation>或輸入這裡原來的內容</translation>
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
        <translation>標為{label}</translation>
    </message>
</context>
<context>
    <name>OptionChoices</name>
    <message>
        <source>The first rows</source>
        <translation>前幾列</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>其餘全部</translation>
    </message>
    <message>
        <source>As found: {name}</source>
        <translation>自動辨識：{name}</translation>
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
        <translation>文章內文及其標註</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Every command</source>
        <translation>全部指令</translation>
    </message>
    <message>
        <source>Type a part of a name</source>
        <translation>輸入名稱的一部分</translation>
    </message>
    <message>
        <source>Command, label, reading or article</source>
        <translation>指令、標籤、讀法或文章</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>符合的結果</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>沒有符合的</translation>
    </message>
</context>
<context>
    <name>PapersChoice</name>
    <message>
        <source>Proof</source>
        <translation>憑證</translation>
    </message>
    <message>
        <source>Manifest: how to make the same export again</source>
        <translation>清單：如何再做出同樣的匯出</translation>
    </message>
    <message>
        <source>List of everything that is lost</source>
        <translation>全部遺失內容的列表</translation>
    </message>
    <message>
        <source>Read back what was written, and compare</source>
        <translation>寫完後讀回並核對</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>Begins</source>
        <translation>開頭</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>字數</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>網頁的各部分</translation>
    </message>
</context>
<context>
    <name>PartsChoice</name>
    <message>
        <source>Parts to train, tune and test with</source>
        <translation>劃分訓練、開發、測試集</translation>
    </message>
    <message>
        <source>None: all in one file</source>
        <translation>不劃分：全部寫入一個檔案</translation>
    </message>
    <message>
        <source>reprints</source>
        <translation>轉載</translation>
    </message>
    <message>
        <source>one source</source>
        <translation>同一來源</translation>
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
        <translation>隨機種子</translation>
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
        <translation>復原：{edit}</translation>
    </message>
    <message>
        <source>redone: {edit}</source>
        <translation>取消復原：{edit}</translation>
    </message>
    <message>
        <source>History</source>
        <translation>歷史記錄</translation>
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
        <translation>新增(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>刪除(&amp;R)</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>This takes too long on this article, and would be left out</source>
        <translation>在這篇文章中耗時過長，將被略去</translation>
    </message>
    <message>
        <source>Type a regular expression; a group called “mark” is what is marked</source>
        <translation>輸入正規表示式；名為「mark」的群組即為所標註的內容</translation>
    </message>
    <message>
        <source>Places in this article: {count}</source>
        <translation>本文中符合：{count} 處</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>表示式</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>各處</translation>
    </message>
    <message>
        <source>&amp;Label:</source>
        <translation>標籤(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;Expression:</source>
        <translation>表示式(&amp;E)：</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>marked already</source>
        <translation>已標註</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>不標</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>已勾選</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Preview before articles come in</source>
        <translation>加入文章前的預覽</translation>
    </message>
    <message>
        <source>{files} of {of} files · {articles} articles · {marks} marks</source>
        <translation>{of} 個檔案中的 {files} 個 · {articles} 篇文章 · {marks} 個標註</translation>
    </message>
    <message>
        <source>{count} articles are there already or come twice</source>
        <translation>{count} 篇已有或重複</translation>
    </message>
    <message>
        <source>Bring {count} files in</source>
        <translation>加入 {count} 個檔案</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>{count} files in the folder are of no known format</source>
        <translation>資料夾中有 {count} 個檔案的格式無法辨識，不加入</translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>Opening {name}</source>
        <translation>正在開啟 {name}</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>正在讀取 {name}</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>正在儲存複本</translation>
    </message>
    <message>
        <source>The copy {name} is saved and checked</source>
        <translation>複本 {name} 已儲存並核對</translation>
    </message>
    <message>
        <source>Keeping the backup of today</source>
        <translation>正在儲存今天的備份</translation>
    </message>
</context>
<context>
    <name>QtDialogs</name>
    <message>
        <source>All files</source>
        <translation>所有檔案</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Open articles</source>
        <translation>開啟文章</translation>
    </message>
    <message>
        <source>Lists of names</source>
        <translation>名單</translation>
    </message>
    <message>
        <source>Choose a list of names</source>
        <translation>選擇名單</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>選擇圖片</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>開啟專案</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新增專案</translation>
    </message>
    <message>
        <source>Save a backup copy</source>
        <translation>儲存備份複本</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>儲存為 PDF</translation>
    </message>
    <message>
        <source>Save all as PDF, in a new folder</source>
        <translation>全部存成 PDF，存入新資料夾</translation>
    </message>
    <message>
        <source>Read it in another encoding</source>
        <translation>以其他編碼讀取</translation>
    </message>
    <message>
        <source>The one in which it begins with words you can read:</source>
        <translation>請選擇開頭能讀通的那一種：</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <translation>啟用</translation>
    </message>
    <message>
        <source>Leave it off</source>
        <translation>不啟用</translation>
    </message>
    <message>
        <source>About Annotator</source>
        <translation>關於 Annotator</translation>
    </message>
    <message>
        <source>Read an article, mark what it says, review the marks, export them as a dataset.</source>
        <translation>閱讀文章，標註內容，審核標註，匯出為資料集。</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>專案</translation>
    </message>
</context>
<context>
    <name>ReadingBar</name>
    <message>
        <source>Reading</source>
        <translation>讀法</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>原樣</translation>
    </message>
    <message>
        <source>Every character as in the file</source>
        <translation>每個字都與檔案中一樣</translation>
    </message>
    <message>
        <source>Clean</source>
        <translation>潔淨</translation>
    </message>
    <message>
        <source>Without pinyin glosses</source>
        <translation>不含拼音注音</translation>
    </message>
    <message>
        <source>In Simplified characters</source>
        <translation>以簡體字顯示</translation>
    </message>
    <message>
        <source>In Traditional characters</source>
        <translation>以繁體字顯示</translation>
    </message>
    <message>
        <source>Glosses ▾</source>
        <translation>注音 ▾</translation>
    </message>
    <message>
        <source>Where pinyin glosses are shown</source>
        <translation>拼音注音顯示在哪裡</translation>
    </message>
    <message>
        <source>Punctuation in full or half width</source>
        <translation>標點為全形或半形</translation>
    </message>
    <message>
        <source>Punctuation ▾</source>
        <translation>標點 ▾</translation>
    </message>
    <message>
        <source>Which Traditional characters</source>
        <translation>哪一種繁體字</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>修復</translation>
    </message>
    <message>
        <source>Damaged words as they are repaired</source>
        <translation>殘損文字按修復顯示</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>縮小文字</translation>
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
        <translation>只顯示頁面；按 {key} 恢復</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>全部還原為預設</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>SheetChoice</name>
    <message>
        <source>All marks</source>
        <translation>全部標註</translation>
    </message>
</context>
<context>
    <name>SheetsMenu</name>
    <message>
        <source>Sheets of others</source>
        <translation>他人的標註</translation>
    </message>
    <message>
        <source>Nobody else has marked this article</source>
        <translation>還沒有其他人標註過這篇文章</translation>
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
        <translation>此頁的讀法</translation>
    </message>
    <message>
        <source>Article, {reading}</source>
        <translation>文章，{reading}</translation>
    </message>
    <message>
        <source>Article beside it, {reading}</source>
        <translation>並排的文章，{reading}</translation>
    </message>
</context>
<context>
    <name>Speaking</name>
    <message>
        <source>{words}, selected</source>
        <translation>已選取{words}</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>未選取任何內容</translation>
    </message>
    <message>
        <source>suggested: {label}: {words}</source>
        <translation>建議：{label}：{words}</translation>
    </message>
    <message>
        <source>a point</source>
        <translation>一個點</translation>
    </message>
    <message>
        <source>the whole article</source>
        <translation>整篇文章</translation>
    </message>
    <message>
        <source>{label}: {words}, {number} of {count}</source>
        <translation>{label}：{words}，第 {number} 處，共 {count} 處</translation>
    </message>
    <message>
        <source>reading: {reading}</source>
        <translation>閱讀方式：{reading}</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Progress</source>
        <translation>進度</translation>
    </message>
    <message>
        <source>reading: {reading}</source>
        <translation>讀法：{reading}</translation>
    </message>
    <message>
        <source>The encoding that the file was read in</source>
        <translation>讀取檔案所用的編碼</translation>
    </message>
    <message>
        <source>{editor} on the sheet of {sheet}</source>
        <translation>{editor}，在 {sheet} 的標註層上</translation>
    </message>
    <message>
        <source>kept {time}</source>
        <translation>已儲存 {time}</translation>
    </message>
    <message>
        <source>Every mark is on disk the moment you make it</source>
        <translation>每個標註一做好就已寫入磁碟</translation>
    </message>
    <message>
        <source>{count} suggestions</source>
        <translation>{count} 條建議</translation>
    </message>
    <message>
        <source>1 suggestion</source>
        <translation>1 條建議</translation>
    </message>
    <message>
        <source>Show or hide the panel of suggestions</source>
        <translation>顯示或隱藏建議面板</translation>
    </message>
    <message>
        <source>offset {start} in the file</source>
        <translation>檔案中的位置 {start}</translation>
    </message>
    <message>
        <source>offset {start}–{end} in the file · {count} characters</source>
        <translation>檔案中的位置 {start}–{end} · {count} 個字元</translation>
    </message>
    <message>
        <source>offset {start}–{end} in the file · 1 character</source>
        <translation>檔案中的位置 {start}–{end} · 1 個字元</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
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
        <translation>不標</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>已勾選</translation>
    </message>
</context>
<context>
    <name>SuggesterRows</name>
    <message>
        <source>on</source>
        <translation>開</translation>
    </message>
    <message>
        <source>off</source>
        <translation>關</translation>
    </message>
    <message>
        <source>Nobody has answered it yet</source>
        <translation>還沒有人答覆過它</translation>
    </message>
    <message>
        <source>{accepted} of {answered} accepted so far</source>
        <translation>至今 {answered} 個中接受了 {accepted} 個</translation>
    </message>
    <message>
        <source>Turned down, as it is seldom right; a click hears it again</source>
        <translation>因為很少正確而不再顯示；按一下可重新啟用</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>Suggesters</source>
        <translation>建議器</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Least probability of a suggestion</source>
        <translation>建議的最低機率</translation>
    </message>
    <message>
        <source>Suggestions that are less probable are not shown</source>
        <translation>機率更低的建議不顯示</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>接受…</translation>
    </message>
    <message>
        <source>Accept all suggestions of a kind…</source>
        <translation>接受一類的所有建議…</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>Undone: {edit}</source>
        <translation>已復原：{edit}</translation>
    </message>
    <message>
        <source>Redone: {edit}</source>
        <translation>已取消復原：{edit}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>A point: the key of a label marks it, Esc lets it go</source>
        <translation>已放一個點：按標籤鍵標註它，按 Esc 取消</translation>
    </message>
</context>
<context>
    <name>ThisMark</name>
    <message>
        <source>printed: {words}</source>
        <translation>原樣：{words}</translation>
    </message>
    <message>
        <source>about the whole article</source>
        <translation>針對整篇文章</translation>
    </message>
    <message>
        <source>{places} in the file</source>
        <translation>檔案中的位置 {places}</translation>
    </message>
    <message>
        <source>This mark</source>
        <translation>目前標註</translation>
    </message>
    <message>
        <source>Label of this mark</source>
        <translation>此標註的標籤</translation>
    </message>
    <message>
        <source>Remove the mark</source>
        <translation>刪除標註</translation>
    </message>
    <message>
        <source>Select a mark to see and change what it says.</source>
        <translation>選取一個標註，檢視並修改其內容。</translation>
    </message>
</context>
<context>
    <name>Ticking</name>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
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
        <translation>正在列印 {name}</translation>
    </message>
    <message>
        <source>{name} is printed</source>
        <translation>{name} 已列印</translation>
    </message>
    <message>
        <source>Saving {name}</source>
        <translation>正在儲存 {name}</translation>
    </message>
    <message>
        <source>{name} is saved</source>
        <translation>{name} 已儲存</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome</source>
        <translation>歡迎</translation>
    </message>
    <message>
        <source>Read an article and mark what it says.</source>
        <translation>讀文章，標出其中所說。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>最近的專案</translation>
    </message>
    <message>
        <source>Or drop articles, folders or a project anywhere here.</source>
        <translation>也可以把文章、資料夾或專案拖到這裡任意位置。</translation>
    </message>
    <message>
        <source>Open articles…</source>
        <translation>開啟文章…</translation>
    </message>
    <message>
        <source>Text files, in any Chinese encoding</source>
        <translation>文字檔，各種中文編碼皆可</translation>
    </message>
    <message>
        <source>Try the sample article</source>
        <translation>試用範例文章</translation>
    </message>
    <message>
        <source>A real one, with glosses and damage</source>
        <translation>真實文章，帶注音和殘損</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>新增專案…</translation>
    </message>
    <message>
        <source>One file that holds articles and marks</source>
        <translation>一個檔案，存放文章和標註</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>開啟專案…</translation>
    </message>
    <message>
        <source>Go on where you stopped</source>
        <translation>從上次停下的地方繼續</translation>
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
        <translation>幾乎都讀不出</translation>
    </message>
    <message>
        <source>{count} places cannot be read</source>
        <translation>{count} 處無法讀出</translation>
    </message>
    <message>
        <source>all can be read</source>
        <translation>全部可讀</translation>
    </message>
    <message>
        <source>code points</source>
        <translation>碼位</translation>
    </message>
    <message>
        <source>UTF-16 units</source>
        <translation>UTF-16 單元</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>位元組</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>詞例</translation>
    </message>
    <message>
        <source>ends are the last one of a mark</source>
        <translation>終點是標註的最後一個</translation>
    </message>
    <message>
        <source>a line end counts as one</source>
        <translation>換行算一個</translation>
    </message>
    <message>
        <source>{count} articles</source>
        <translation>{count} 篇文章</translation>
    </message>
    <message>
        <source>{count} marks</source>
        <translation>{count} 個標註</translation>
    </message>
    <message>
        <source>{count} suggestions</source>
        <translation>{count} 條建議</translation>
    </message>
    <message>
        <source>The encoding is a guess: does the text read as it should?</source>
        <translation>編碼只是推測：下面的文字讀得通嗎？</translation>
    </message>
    <message>
        <source>It may be of another format: {formats}</source>
        <translation>也可能是別的格式：{formats}</translation>
    </message>
    <message>
        <source>{count} articles are in the project already</source>
        <translation>{count} 篇文章已在專案中</translation>
    </message>
    <message>
        <source>{count} articles come in with another file as well</source>
        <translation>{count} 篇文章也在另一個檔案中</translation>
    </message>
</context>
</TS>
