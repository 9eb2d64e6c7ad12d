<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh-Hans" sourcelanguage="en">
<context>
    <name>AddressSheet</name>
    <message>
        <source>Our website</source>
        <translation>中心网站</translation>
    </message>
    <message>
        <source>Code of our website, to scan with a phone</source>
        <translation>中心网站的二维码，可用手机扫描</translation>
    </message>
    <message>
        <source>Scan it with your phone. Your phone needs the internet for this.</source>
        <translation>请用手机扫码。手机需要上网。</translation>
    </message>
</context>
<context>
    <name>Attract</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Touch to begin</source>
        <translation>轻触屏幕开始</translation>
    </message>
    <message>
        <source>You don’t need to give your name.</source>
        <translation>您不需要提供姓名。</translation>
    </message>
</context>
<context>
    <name>AttractWords</name>
    <message>
        <source>Both are shown in the same way.</source>
        <translation>两者用同样的方式展示。</translation>
    </message>
    <message>
        <source>See the six steps, one&#xa0;by&#xa0;one</source>
        <translation>六步看懂全过程</translation>
    </message>
    <message>
        <source>In plain words and pictures.</source>
        <translation>文字简单，配有图画。</translation>
    </message>
    <message>
        <source>Results and side&#xa0;effects, side&#xa0;by&#xa0;side</source>
        <translation>结果与副作用并列</translation>
    </message>
    <message>
        <source>Take your time. Read what you&#xa0;like.</source>
        <translation>慢慢看，想看什么就看什么</translation>
    </message>
    <message>
        <source>No hurry, and no test.</source>
        <translation>不用着急，也不是考试。</translation>
    </message>
    <message>
        <source>For patients and families.</source>
        <translation>供患者和家属阅读。</translation>
    </message>
    <message>
        <source>Learn about CAR‑T treatment for multiple myeloma</source>
        <translation>了解多发性骨髓瘤的CAR‑T治疗</translation>
    </message>
</context>
<context>
    <name>Block</name>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Next</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>首页</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
</context>
<context>
    <name>CallHead</name>
    <message>
        <source>Day and night</source>
        <translation>白天和夜间</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>白天</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>夜间</translation>
    </message>
</context>
<context>
    <name>CardOfCode</name>
    <message>
        <source>Emergency card</source>
        <translation>紧急联系卡</translation>
    </message>
    <message>
        <source>Code of the emergency card, to scan with a phone</source>
        <translation>紧急联系卡的二维码，可用手机扫描</translation>
    </message>
    <message>
        <source>Ask staff here for the number</source>
        <translation>请向这里的工作人员询问号码</translation>
    </message>
    <message>
        <source>Scan it.</source>
        <translation>请扫码。</translation>
    </message>
    <message>
        <source>Scan it. It works offline.</source>
        <translation>请用手机扫码，离线可用。</translation>
    </message>
</context>
<context>
    <name>ChangeLine</name>
    <message>
        <source>%1: new</source>
        <translation>%1：新增</translation>
    </message>
    <message>
        <source>%1: changed</source>
        <translation>%1：已修改</translation>
    </message>
    <message>
        <source>%1: taken out</source>
        <translation>%1：已移除</translation>
    </message>
    <message>
        <source>%1: hidden</source>
        <translation>%1：已隐藏</translation>
    </message>
    <message>
        <source>%1: shown again</source>
        <translation>%1：重新显示</translation>
    </message>
    <message>
        <source>Panel “%1”</source>
        <translation>页面“%1”</translation>
    </message>
    <message>
        <source>Guide “%1”</source>
        <translation>手册“%1”</translation>
    </message>
    <message>
        <source>Survey “%1”</source>
        <translation>问卷“%1”</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>图片%1</translation>
    </message>
    <message>
        <source>File %1</source>
        <translation>文件%1</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>资料来源</translation>
    </message>
    <message>
        <source>Words and their meanings</source>
        <translation>词语解释</translation>
    </message>
    <message>
        <source>Shared parts, such as when to call</source>
        <translation>共用部分，例如何时联系医疗团队</translation>
    </message>
    <message>
        <source>Order of panels, home screen, languages</source>
        <translation>页面顺序、首页、语言</translation>
    </message>
</context>
<context>
    <name>CheckPart</name>
    <message>
        <source>Nothing set: visitors read nothing about it</source>
        <translation>未设置：访客看不到隐私说明</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>None: surveys leave by USB stick</source>
        <translation>无：用U盘交接问卷</translation>
    </message>
    <message>
        <source>None, and no recovery key: surveys stay on this kiosk</source>
        <translation>无，也没有恢复密钥：问卷留在本机</translation>
    </message>
    <message>
        <source>For two people</source>
        <translation>两个PIN码都已设置</translation>
    </message>
    <message>
        <source>Everyday PIN only</source>
        <translation>只有日常PIN码</translation>
    </message>
    <message>
        <source>Asks after %1 s</source>
        <translation>%1秒后询问</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1天</translation>
    </message>
    <message>
        <source>Everything patients need is set</source>
        <translation>患者需要的内容都已设置</translation>
    </message>
    <message>
        <source>Not ready yet</source>
        <translation>尚未就绪</translation>
    </message>
    <message>
        <source>Tap the line to go there.</source>
        <translation>轻触下面的行即可前往。</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>未设置</translation>
    </message>
</context>
<context>
    <name>ClaimsBlock</name>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>Cleaning</name>
    <message>
        <source>Cleaning the screen</source>
        <translation>正在清洁屏幕</translation>
    </message>
    <message>
        <source>You can wipe the screen now</source>
        <translation>现在可以擦拭屏幕</translation>
    </message>
    <message>
        <source>Done? Hold here for 2 seconds.</source>
        <translation>擦好了？请按住这里2秒。</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear what is typed</source>
        <translation>清除已输入的内容</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>CodeSheet</name>
    <message>
        <source>Type in the office’s code</source>
        <translation>输入办公室确认码</translation>
    </message>
    <message>
        <source>The office gets a code once every survey of an export has opened there. With it, this kiosk removes those surveys.</source>
        <translation>导出的问卷在办公室全部打开后，办公室会得到一个确认码。输入后，本机会移除这些问卷。</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>确认码</translation>
    </message>
    <message>
        <source>Remove them from this kiosk</source>
        <translation>从本机移除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ContentCard</name>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Live now</source>
        <translation>当前显示</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本%1</translation>
    </message>
    <message>
        <source>As delivered</source>
        <translation>出厂版本</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>没有更改</translation>
    </message>
    <message>
        <source>1 panel changed</source>
        <translation>1个页面已更改</translation>
    </message>
    <message>
        <source>%1 panels changed</source>
        <translation>%1个页面已更改</translation>
    </message>
    <message>
        <source>New texts</source>
        <translation>新内容</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>恢复旧版本</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>second</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
</context>
<context>
    <name>DigitPad</name>
    <message>
        <source>Delete the last sign</source>
        <translation>删除最后一个字符</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>space</source>
        <translation>空格</translation>
    </message>
</context>
<context>
    <name>DottedWords</name>
    <message>
        <source>What it means: %1</source>
        <translation>意思：%1</translation>
    </message>
</context>
<context>
    <name>EditorChecks</name>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Fits its place</source>
        <translation>版面放得下</translation>
    </message>
    <message>
        <source>Does not fit: a second page is needed</source>
        <translation>放不下：需要第二页</translation>
    </message>
    <message>
        <source>At this text size patients scroll</source>
        <translation>此文字大小下，患者需要翻动</translation>
    </message>
    <message>
        <source>Nothing stops this panel</source>
        <translation>此页面可以发布</translation>
    </message>
    <message>
        <source>Fields to mend: %1</source>
        <translation>有%1栏需要修改</translation>
    </message>
    <message>
        <source>%1 needs an update</source>
        <translation>%1需要更新</translation>
    </message>
</context>
<context>
    <name>EditorField</name>
    <message>
        <source>Write this: what the template began with still stands here.</source>
        <translation>请填写：这里还是模板的示例文字。</translation>
    </message>
    <message>
        <source>Also shown on other pages: %1</source>
        <translation>另外%1个页面也会显示</translation>
    </message>
    <message>
        <source>Another language changed</source>
        <translation>另一种语言已修改</translation>
    </message>
    <message>
        <source>Still fits</source>
        <translation>仍然适用</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>From a stick</source>
        <translation>从U盘选取</translation>
    </message>
</context>
<context>
    <name>EditorFields</name>
    <message>
        <source>%1 needs an update</source>
        <translation>%1需要更新</translation>
    </message>
</context>
<context>
    <name>EditorHead</name>
    <message>
        <source>All panels</source>
        <translation>全部页面</translation>
    </message>
    <message>
        <source>Draft not saved</source>
        <translation>草稿未保存</translation>
    </message>
    <message>
        <source>Saving draft</source>
        <translation>正在保存草稿</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>草稿已保存</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>已发布</translation>
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
        <source>Publish</source>
        <translation>发布</translation>
    </message>
</context>
<context>
    <name>EditorKeys</name>
    <message>
        <source>Next field</source>
        <translation>下一栏</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一栏</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>EditorLine</name>
    <message>
        <source>Take out</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>添加一行</translation>
    </message>
</context>
<context>
    <name>EntryPad</name>
    <message>
        <source>Delete the last sign</source>
        <translation>删除最后一个字符</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Clear what is typed</source>
        <translation>清除已输入的内容</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>FieldLabels</name>
    <message>
        <source>When to call</source>
        <translation>何时联系医疗团队</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>提示框</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>核对清单</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>资料来源</translation>
    </message>
    <message>
        <source>Statements with proof</source>
        <translation>有依据的说法</translation>
    </message>
    <message>
        <source>Emergency line</source>
        <translation>急救提示</translation>
    </message>
    <message>
        <source>Learn more</source>
        <translation>了解更多</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>要点</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Words explained</source>
        <translation>词语解释</translation>
    </message>
    <message>
        <source>Guides</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>People in a picture</source>
        <translation>人形图</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>What it is approved for</source>
        <translation>获批适应症</translation>
    </message>
    <message>
        <source>Button to another page</source>
        <translation>前往其他页面的按钮</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Numbered points</source>
        <translation>编号说明</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Moving picture</source>
        <translation>动画</translation>
    </message>
    <message>
        <source>Medical word</source>
        <translation>医学词语</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Other forms of the word, one a line</source>
        <translation>该词的其他写法，每行一个</translation>
    </message>
    <message>
        <source>What the picture shows, for who can&apos;t see it</source>
        <translation>图片说明，供看不见图片的人使用</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>封面</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>开头</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>What the number counts</source>
        <translation>数字统计的内容</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>左侧</translation>
    </message>
    <message>
        <source>What it can&apos;t tell you</source>
        <translation>这不能说明什么</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>这表示什么</translation>
    </message>
    <message>
        <source>Small line below</source>
        <translation>下方小字</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>右侧</translation>
    </message>
    <message>
        <source>How it sounds</source>
        <translation>读音</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>时间跨度</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Strip</source>
        <translation>时间条</translation>
    </message>
    <message>
        <source>Second line</source>
        <translation>副标题</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>词语</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Said while it is not set</source>
        <translation>未设置时显示的文字</translation>
    </message>
    <message>
        <source>When you feel unwell</source>
        <translation>感觉不舒服时</translation>
    </message>
    <message>
        <source>When</source>
        <translation>统计时间</translation>
    </message>
    <message>
        <source>Who was counted</source>
        <translation>统计了哪些人</translation>
    </message>
    <message>
        <source>The approval: a second person must agree</source>
        <translation>获批适应症：须经另一人复核</translation>
    </message>
    <message>
        <source>The call list: a second person must agree</source>
        <translation>联系医疗团队的情况：须经另一人复核</translation>
    </message>
    <message>
        <source>Figures: a second person must agree</source>
        <translation>数据：须经另一人复核</translation>
    </message>
    <message>
        <source>The fever limit: a second person must agree</source>
        <translation>发热标准：须经另一人复核</translation>
    </message>
    <message>
        <source>Reviewed text: a second person must agree</source>
        <translation>已审阅的文字：须经另一人复核</translation>
    </message>
    <message>
        <source>Wait between steps</source>
        <translation>步骤之间的等待</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>警示信号</translation>
    </message>
    <message>
        <source>Heading of a group</source>
        <translation>分组标题</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>要点</translation>
    </message>
    <message>
        <source>Heading of fact</source>
        <translation>要点标题</translation>
    </message>
    <message>
        <source>Number, who was counted, when, source</source>
        <translation>数字、统计对象、时间、来源</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Part of the people</source>
        <translation>其中一部分人</translation>
    </message>
    <message>
        <source>Heading of card</source>
        <translation>卡片标题</translation>
    </message>
    <message>
        <source>Small line over the title</source>
        <translation>标题上方小字</translation>
    </message>
    <message>
        <source>Short name on the Next button</source>
        <translation>“下一页”按钮上的简称</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>页面标题</translation>
    </message>
    <message>
        <source>Chapter of the guide</source>
        <translation>手册章节</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>说明点</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>第%1部分</translation>
    </message>
</context>
<context>
    <name>FieldSections</name>
    <message>
        <source>Screens say “Ask staff here for the number”.</source>
        <translation>屏幕上会显示“请向工作人员询问号码”。</translation>
    </message>
</context>
<context>
    <name>FigureAgree</name>
    <message>
        <source>How many people is still right</source>
        <translation>总人数仍然正确</translation>
    </message>
    <message>
        <source>People counted is still right</source>
        <translation>统计人数仍然正确</translation>
    </message>
    <message>
        <source>The range is still right</source>
        <translation>范围仍然正确</translation>
    </message>
    <message>
        <source>How many severe is still right</source>
        <translation>严重人数仍然正确</translation>
    </message>
    <message>
        <source>The source is still right</source>
        <translation>来源仍然正确</translation>
    </message>
    <message>
        <source>When is still right</source>
        <translation>统计时间仍然正确</translation>
    </message>
    <message>
        <source>Who was counted is still right</source>
        <translation>统计对象仍然正确</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>FigureDrawing</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>FigureFoot</name>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Where is this from?</source>
        <translation>资料来源</translation>
    </message>
</context>
<context>
    <name>FigureForm</name>
    <message>
        <source>Number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Of how many people</source>
        <translation>总人数</translation>
    </message>
    <message>
        <source>Of them severe</source>
        <translation>其中严重人数</translation>
    </message>
    <message>
        <source>Range from</source>
        <translation>范围下限</translation>
    </message>
    <message>
        <source>Range to</source>
        <translation>范围上限</translation>
    </message>
    <message>
        <source>People counted</source>
        <translation>统计人数</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>A second person must agree before a figure goes live.</source>
        <translation>数据须经另一人复核才能发布。</translation>
    </message>
    <message>
        <source>Empty: the source does not say it</source>
        <translation>留空表示来源没有说明</translation>
    </message>
    <message>
        <source>Who was counted, %1</source>
        <translation>统计了哪些人，%1</translation>
    </message>
    <message>
        <source>When, %1</source>
        <translation>统计时间，%1</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>FindScene</name>
    <message>
        <source>Your CAR‑T cell: bring it to the myeloma cell</source>
        <translation>您的CAR‑T细胞：请把它移到骨髓瘤细胞旁</translation>
    </message>
    <message>
        <source>Move your CAR‑T cell to the myeloma cell, or tap it.</source>
        <translation>请把CAR‑T细胞移到骨髓瘤细胞旁，也可以轻触它。</translation>
    </message>
</context>
<context>
    <name>GradeMeter</name>
    <message>
        <source>Longest sentence: %1 characters of at most %2.</source>
        <translation>最长句%1个字，上限%2个字。</translation>
    </message>
    <message>
        <source>Longest sentence: %1 words of at most %2.</source>
        <translation>最长句%1个词，上限%2个词。</translation>
    </message>
    <message>
        <source>Hard words: %1.</source>
        <translation>难词：%1。</translation>
    </message>
    <message>
        <source>Reading grade %1, %2 is the limit</source>
        <translation>阅读难度%1级，上限%2级</translation>
    </message>
    <message>
        <source>Reading grade</source>
        <translation>阅读难度</translation>
    </message>
    <message>
        <source>Reading grade, %1 is the limit</source>
        <translation>阅读难度，上限%1级</translation>
    </message>
</context>
<context>
    <name>GuardSheet</name>
    <message>
        <source>A second person must agree</source>
        <translation>须经另一人复核</translation>
    </message>
    <message>
        <source>The other person’s PIN</source>
        <translation>请输入另一人的PIN码</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>不更改</translation>
    </message>
</context>
<context>
    <name>GuideCard</name>
    <message>
        <source>Patients’ guide</source>
        <translation>患者手册</translation>
    </message>
    <message>
        <source>Doctors’ guide</source>
        <translation>医生手册</translation>
    </message>
    <message>
        <source>For patients</source>
        <translation>患者用</translation>
    </message>
    <message>
        <source>For doctors</source>
        <translation>医生用</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>未解锁</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>已解锁</translation>
    </message>
    <message>
        <source>Open to all</source>
        <translation>向所有人开放</translation>
    </message>
    <message>
        <source>For health professionals. It opens after the survey.</source>
        <translation>供医务人员使用。填写问卷后打开。</translation>
    </message>
    <message>
        <source>Go to the survey</source>
        <translation>填写问卷</translation>
    </message>
    <message>
        <source>Read it here</source>
        <translation>在这里阅读</translation>
    </message>
    <message>
        <source>Copy to USB stick</source>
        <translation>复制到U盘</translation>
    </message>
</context>
<context>
    <name>GuideRow</name>
    <message>
        <source>For professionals</source>
        <translation>医务人员用</translation>
    </message>
    <message>
        <source>For patients</source>
        <translation>患者用</translation>
    </message>
    <message>
        <source>opens after the professional survey</source>
        <translation>填写医务人员问卷后打开</translation>
    </message>
    <message>
        <source>PDF of the clinic: %1</source>
        <translation>本中心的PDF：%1</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>GuideStick</name>
    <message>
        <source>Add a PDF of the clinic</source>
        <translation>添加本中心的PDF</translation>
    </message>
    <message>
        <source>Put in the USB stick</source>
        <translation>请插入U盘</translation>
    </message>
    <message>
        <source>Which stick?</source>
        <translation>哪个U盘？</translation>
    </message>
    <message>
        <source>Which PDF?</source>
        <translation>哪个PDF？</translation>
    </message>
    <message>
        <source>What is the guide called?</source>
        <translation>手册叫什么名称？</translation>
    </message>
    <message>
        <source>There is no PDF on this stick. It must lie beside all folders, or in one of them.</source>
        <translation>U盘上没有PDF。请把它放在文件夹之外，或放在第一层文件夹里。</translation>
    </message>
    <message>
        <source>The stick was taken out too early. Put it in and try again.</source>
        <translation>U盘拔出得太早。请重新插入，再试一次。</translation>
    </message>
    <message>
        <source>Reading. Please leave the stick in.</source>
        <translation>正在读取，请不要拔出U盘。</translation>
    </message>
    <message>
        <source>Such as the way to the clinic or a diary. Visitors read it here and take it home.</source>
        <translation>例如前往中心的路线，或日记。访客可以在这里阅读，也可以带回家。</translation>
    </message>
    <message>
        <source>What is on it stays as it is.</source>
        <translation>U盘上原有的内容保持不变。</translation>
    </message>
    <message>
        <source>From a stick</source>
        <translation>从U盘选取</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>GuideWords</name>
    <message>
        <source>Title, %1</source>
        <translation>标题，%1</translation>
    </message>
    <message>
        <source>PDF: %1</source>
        <translation>PDF：%1</translation>
    </message>
    <message>
        <source>Another PDF</source>
        <translation>另选PDF</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>供谁使用</translation>
    </message>
    <message>
        <source>For patients</source>
        <translation>患者用</translation>
    </message>
    <message>
        <source>For professionals</source>
        <translation>医务人员用</translation>
    </message>
    <message>
        <source>Add the guide</source>
        <translation>添加手册</translation>
    </message>
</context>
<context>
    <name>Guides</name>
    <message>
        <source>Guides</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Opening the draft</source>
        <translation>正在打开草稿</translation>
    </message>
</context>
<context>
    <name>GuidesBlock</name>
    <message>
        <source>Our website</source>
        <translation>中心网站</translation>
    </message>
</context>
<context>
    <name>HandoverNews</name>
    <message>
        <source>Copying. Please leave the stick in.</source>
        <translation>正在复制，请不要拔出U盘。</translation>
    </message>
    <message>
        <source>Checking the code.</source>
        <translation>正在核对确认码。</translation>
    </message>
    <message>
        <source>Put in the USB stick for the office.</source>
        <translation>请插入交给办公室的U盘。</translation>
    </message>
    <message>
        <source>Which stick is for the office?</source>
        <translation>哪个U盘要交给办公室？</translation>
    </message>
    <message>
        <source>The kiosk tries to send everything now.</source>
        <translation>本机正在尝试发送全部问卷。</translation>
    </message>
    <message>
        <source>Copied, sealed: %1. You can take the stick out. They stay here until the office’s code is typed in.</source>
        <translation>已加密复制：%1份。现在可以拔出U盘。输入办公室确认码之前，问卷仍保留在本机。</translation>
    </message>
    <message>
        <source>The office has them. Removed from this kiosk: %1.</source>
        <translation>办公室已收到。已从本机移除：%1份。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Record of changes</source>
        <translation>操作记录</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>治疗中心</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>硬盘</translation>
    </message>
    <message>
        <source>Device key</source>
        <translation>本机密钥</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Lockdown</source>
        <translation>系统锁定</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>待发箱</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>PINs</source>
        <translation>PIN码</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>恢复密钥</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>屏幕</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>朗读</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>请查看</translation>
    </message>
    <message>
        <source>Mend this</source>
        <translation>请处理</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>运行状况</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>检查中</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新检查</translation>
    </message>
</context>
<context>
    <name>HealthCard</name>
    <message>
        <source>Health</source>
        <translation>运行状况</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>需处理</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>检查中</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>需查看</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>硬盘</translation>
    </message>
    <message>
        <source>%1% free</source>
        <translation>剩余%1%</translation>
    </message>
    <message>
        <source>See everything</source>
        <translation>查看全部</translation>
    </message>
</context>
<context>
    <name>HeldNote</name>
    <message>
        <source>Hidden in this region until a legal review is on record:</source>
        <translation>法律审核备案之前，在本地区隐藏：</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>ddd d MMMM</source>
        <translation>M月d日 ddd</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>M月d日 dddd</translation>
    </message>
    <message>
        <source>CAR-T treatment</source>
        <translation>CAR-T治疗</translation>
    </message>
    <message>
        <source>What would you like to know?</source>
        <translation>您想了解什么？</translation>
    </message>
</context>
<context>
    <name>IconArrayBlock</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>IdleDialog</name>
    <message>
        <source>Are you still there?</source>
        <translation>您还在吗？</translation>
    </message>
    <message>
        <source>If not, we will go back to the start. That keeps your visit private.</source>
        <translation>如果没有操作，屏幕会回到开始页，以保护您的隐私。</translation>
    </message>
    <message>
        <source>Yes, I’m still here</source>
        <translation>是的，我还在</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>重新开始</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>en_US</source>
        <extracomment>The folder of the keyboard&apos;s layout for this language, below ui/keyboard/layouts</extracomment>
        <translation>zh_CN</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <translation>中文</translation>
    </message>
</context>
<context>
    <name>LanguagePart</name>
    <message>
        <source>In which language does this kiosk begin?</source>
        <translation>本机默认显示哪种语言？</translation>
    </message>
    <message>
        <source>Set by IT</source>
        <translation>由IT人员设置</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Choose a language</source>
        <translation>选择语言</translation>
    </message>
</context>
<context>
    <name>LeaveOutSheet</name>
    <message>
        <source>Leave 1 new part out?</source>
        <translation>不采用1项新内容？</translation>
    </message>
    <message>
        <source>Leave %1 new parts out?</source>
        <translation>不采用%1项新内容？</translation>
    </message>
    <message>
        <source>The clinic did not change these. Left out, they stay as they were, and this page does not offer them again.</source>
        <translation>本中心没有改过这些内容。不采用则保持原样，此页也不会再次列出。</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Leave them out and publish</source>
        <translation>不采用并发布</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>ListTurner</name>
    <message>
        <source>%1 found</source>
        <translation>找到 %1 项</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>向上</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>LoneFigure</name>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>CAR-T Kiosk</source>
        <translation>CAR-T信息屏</translation>
    </message>
</context>
<context>
    <name>NewTextCard</name>
    <message>
        <source>New one taken</source>
        <translation>已采用新内容</translation>
    </message>
    <message>
        <source>Changed here too: ours stays</source>
        <translation>本中心也改过：保留本中心的</translation>
    </message>
    <message>
        <source>Not taken yet</source>
        <translation>尚未采用</translation>
    </message>
    <message>
        <source>Only pictures, order or dates differ</source>
        <translation>只有图片、顺序或日期不同</translation>
    </message>
    <message>
        <source>Take the new one</source>
        <translation>采用新内容</translation>
    </message>
    <message>
        <source>Keep ours</source>
        <translation>保留本中心的</translation>
    </message>
    <message>
        <source>Hide the texts</source>
        <translation>收起文字</translation>
    </message>
    <message>
        <source>1 text differs</source>
        <translation>1处文字不同</translation>
    </message>
    <message>
        <source>%1 texts differ</source>
        <translation>%1处文字不同</translation>
    </message>
    <message>
        <source>And 1 more text.</source>
        <translation>另有1处文字。</translation>
    </message>
    <message>
        <source>And %1 more texts.</source>
        <translation>另有%1处文字。</translation>
    </message>
</context>
<context>
    <name>NewTextPair</name>
    <message>
        <source>Ours</source>
        <translation>本中心的</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>现在的</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新的</translation>
    </message>
</context>
<context>
    <name>NewTextSide</name>
    <message>
        <source>Nothing here</source>
        <translation>无内容</translation>
    </message>
</context>
<context>
    <name>NewTexts</name>
    <message>
        <source>Changed by the clinic too</source>
        <translation>本中心也改过</translation>
    </message>
    <message>
        <source>Not changed by the clinic</source>
        <translation>本中心没有改过</translation>
    </message>
    <message>
        <source>New texts</source>
        <translation>新内容</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Keep ours</source>
        <translation>保留本中心的</translation>
    </message>
</context>
<context>
    <name>NewTextsHead</name>
    <message>
        <source>Comparing the new texts with ours.</source>
        <translation>正在比较新内容与本中心的内容。</translation>
    </message>
    <message>
        <source>There are no new texts: the panels here are as new as the program.</source>
        <translation>没有新内容：这里的页面已与程序一致。</translation>
    </message>
    <message>
        <source>The program was updated and brings newer panels. Take what you want of them; the rest stays as the clinic has it. Patients see nothing of it before it is published.</source>
        <translation>程序已更新，带来了更新的页面。请采用您需要的内容，其余保持本中心的原样。发布之前，患者看不到这些内容。</translation>
    </message>
    <message>
        <source>Take the part that we did not change</source>
        <translation>采用本中心没有改过的1项</translation>
    </message>
    <message>
        <source>Take all %1 parts that we did not change</source>
        <translation>采用本中心没有改过的全部%1项</translation>
    </message>
</context>
<context>
    <name>Night</name>
    <message>
        <source>Wake the screen</source>
        <translation>唤醒屏幕</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Plus or minus</source>
        <translation>正负号</translation>
    </message>
    <message>
        <source>Decimal point</source>
        <translation>小数点</translation>
    </message>
</context>
<context>
    <name>OutboxCard</name>
    <message>
        <source>Outbox</source>
        <translation>待发箱</translation>
    </message>
    <message>
        <source>waiting to be sent, the first since %1</source>
        <translation>份问卷待发送
最早：%1</translation>
    </message>
    <message>
        <source>waiting to be sent. Last sent %1</source>
        <translation>份问卷待发送
上次：%1</translation>
    </message>
    <message>
        <source>waiting to be sent. None was sent yet.</source>
        <translation>份问卷待发送
尚未发送过</translation>
    </message>
    <message>
        <source>1 needs you</source>
        <translation>1份需要您处理</translation>
    </message>
    <message>
        <source>%1 need you</source>
        <translation>%1份需要您处理</translation>
    </message>
    <message>
        <source>%1 sent so far</source>
        <translation>已发送%1份</translation>
    </message>
    <message>
        <source>Export to USB</source>
        <translation>导出到U盘</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>立即发送</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>查看待发箱</translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <source>Outbox</source>
        <translation>待发箱</translation>
    </message>
    <message>
        <source>Export to USB</source>
        <translation>导出到U盘</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>立即发送</translation>
    </message>
    <message>
        <source>Type in the office’s code</source>
        <translation>输入办公室确认码</translation>
    </message>
    <message>
        <source>Surveys are closed: the store can’t be opened</source>
        <translation>问卷未开放：无法打开问卷存储</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>待发送：%1份</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>没有待发送的问卷</translation>
    </message>
    <message>
        <source>%1. Next try %2.</source>
        <translation>%1。下次尝试：%2。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Last sent %1.</source>
        <translation>上次发送：%1。</translation>
    </message>
    <message>
        <source>%1, saved %2, %3</source>
        <translation>%1，保存于%2，%3</translation>
    </message>
    <message>
        <source>1 try</source>
        <translation>已尝试1次</translation>
    </message>
    <message>
        <source>%1 tries</source>
        <translation>已尝试%1次</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>需处理</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待发送</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>另有%1份。</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>Surveys can’t be saved</source>
        <translation>无法保存问卷</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Clean the screen</source>
        <translation>清洁屏幕</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>重新启动</translation>
    </message>
    <message>
        <source>Leave to the desktop</source>
        <translation>退到桌面</translation>
    </message>
    <message>
        <source>Close the kiosk?</source>
        <translation>关闭信息屏？</translation>
    </message>
    <message>
        <source>Patients see the desktop of this machine then. Surveys that wait stay safe and are sent when the kiosk runs again.</source>
        <translation>之后患者会看到这台电脑的桌面。待发送的问卷会妥善保存，信息屏再次运行时发送。</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>关闭信息屏</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>PackArrival</name>
    <message>
        <source>Who signed it</source>
        <translation>签名方</translation>
    </message>
    <message>
        <source>Known key</source>
        <translation>已信任的密钥</translation>
    </message>
    <message>
        <source>Unknown key</source>
        <translation>未知密钥</translation>
    </message>
    <message>
        <source>Staff said yes to this key before, or it is this kiosk’s own.</source>
        <translation>工作人员以前信任过这个密钥，或者它是本机密钥。</translation>
    </message>
    <message>
        <source>Nobody here has said yes to this key yet. Ask the other clinic for the key of its kiosk, and compare every letter.</source>
        <translation>这里还没有人信任过这个密钥。请向对方中心询问其信息屏的密钥，并逐字核对。</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>%1, version %2 there</source>
        <translation>%1，对方的版本%2</translation>
    </message>
    <message>
        <source>Copied to the stick</source>
        <translation>复制到U盘的时间</translation>
    </message>
    <message>
        <source>Nothing would change</source>
        <translation>没有更改</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1项更改</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>%1项更改</translation>
    </message>
    <message>
        <source>Show these panels</source>
        <translation>显示这些页面</translation>
    </message>
    <message>
        <source>Trust this key and go on</source>
        <translation>信任此密钥并继续</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>保持原样</translation>
    </message>
</context>
<context>
    <name>PackChoice</name>
    <message>
        <source>Which pack?</source>
        <translation>哪个内容包？</translation>
    </message>
    <message>
        <source>Which stick?</source>
        <translation>哪个U盘？</translation>
    </message>
    <message>
        <source>Put in the USB stick</source>
        <translation>请插入U盘</translation>
    </message>
    <message>
        <source>What is on it stays as it is.</source>
        <translation>U盘上原有的内容保持不变。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>PackStick</name>
    <message>
        <source>Taken as version %1. Patients see it once you leave staff mode.</source>
        <translation>已导入为版本%1。退出工作人员模式后患者即可看到。</translation>
    </message>
    <message>
        <source>Copied as %1. You can take the stick out.</source>
        <translation>已复制为%1。现在可以拔出U盘。</translation>
    </message>
    <message>
        <source>There is no pack on this stick. A pack is a file that ends with .kioskpack, beside all folders.</source>
        <translation>U盘上没有内容包。内容包是以.kioskpack结尾的文件，请不要放在文件夹里。</translation>
    </message>
    <message>
        <source>The stick is full. Take another one.</source>
        <translation>U盘已满。请换一个U盘。</translation>
    </message>
    <message>
        <source>The stick can’t be written. Take another one.</source>
        <translation>无法写入这个U盘。请换一个U盘。</translation>
    </message>
    <message>
        <source>The stick was taken out too early. Put it in and try again.</source>
        <translation>U盘拔出得太早。请重新插入，再试一次。</translation>
    </message>
    <message>
        <source>That did not work. Try again, or take another stick.</source>
        <translation>没有成功。请再试一次，或换一个U盘。</translation>
    </message>
    <message>
        <source>Panels by USB stick</source>
        <translation>用U盘传送页面</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Copying. Please leave the stick in.</source>
        <translation>正在复制，请不要拔出U盘。</translation>
    </message>
    <message>
        <source>Taking the panels.</source>
        <translation>正在导入页面。</translation>
    </message>
    <message>
        <source>Reading. Please leave the stick in.</source>
        <translation>正在读取，请不要拔出U盘。</translation>
    </message>
    <message>
        <source>Take these panels to another kiosk</source>
        <translation>把页面带到另一台信息屏</translation>
    </message>
    <message>
        <source>What patients see here goes on the stick, signed by this kiosk.</source>
        <translation>把患者在这里看到的页面复制到U盘，由本机签名。</translation>
    </message>
    <message>
        <source>The key of this kiosk: %1</source>
        <translation>本机密钥：%1</translation>
    </message>
    <message>
        <source>Copy to a stick</source>
        <translation>复制到U盘</translation>
    </message>
    <message>
        <source>Bring panels from another kiosk</source>
        <translation>从另一台信息屏导入页面</translation>
    </message>
    <message>
        <source>You see who signed them and what would change before anything happens.</source>
        <translation>导入之前，您会看到签名方和将要更改的内容。</translation>
    </message>
    <message>
        <source>Look at a stick</source>
        <translation>查看U盘</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>向上</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>PanelHeading</name>
    <message>
        <source>Sources</source>
        <translation>资料来源</translation>
    </message>
</context>
<context>
    <name>PanelList</name>
    <message>
        <source>Panels</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Draft: %1 panels changed</source>
        <translation>草稿：%1个页面已更改</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Draft: 1 panel changed</source>
        <translation>草稿：1个页面已更改</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Opening the draft</source>
        <translation>正在打开草稿</translation>
    </message>
</context>
<context>
    <name>PanelListHead</name>
    <message>
        <source>Home screen and fixed texts</source>
        <translation>首页和固定文字</translation>
    </message>
    <message>
        <source>Another version was shown meanwhile. 1 of your changes no longer fits and was left out: %1</source>
        <translation>期间已改用其他版本。您的1处更改已不适用，未予采用：%1</translation>
    </message>
    <message>
        <source>Another version was shown meanwhile. %1 of your changes no longer fit and were left out: %2</source>
        <translation>期间已改用其他版本。您的%1处更改已不适用，未予采用：%2</translation>
    </message>
    <message>
        <source>I have seen it</source>
        <translation>我已知晓</translation>
    </message>
    <message>
        <source>The program was updated and brings newer panels. See what changed, and take what you want.</source>
        <translation>程序已更新，带来了更新的页面。请查看更改，采用您需要的内容。</translation>
    </message>
    <message>
        <source>Look at the new texts</source>
        <translation>查看新内容</translation>
    </message>
    <message>
        <source>Take-home guides and PDFs of the clinic</source>
        <translation>患者手册与资料，本中心的PDF</translation>
    </message>
    <message>
        <source>Guides</source>
        <translation>手册</translation>
    </message>
</context>
<context>
    <name>PanelListRow</name>
    <message>
        <source>Edit %1</source>
        <translation>编辑%1</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>Hidden in %1</source>
        <translation>在%1版中隐藏</translation>
    </message>
    <message>
        <source>%1 needs an update</source>
        <translation>%1需要更新</translation>
    </message>
    <message>
        <source>Review due</source>
        <translation>待审阅</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message>
        <source>Next</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Tell us what you think</source>
        <translation>告诉我们您的想法</translation>
    </message>
</context>
<context>
    <name>PaperSheet</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>第%1页，共%2页</translation>
    </message>
    <message>
        <source>This file can’t be shown. Ask staff for a printed one.</source>
        <translation>无法显示这个文件。请向工作人员索取纸质版。</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
</context>
<context>
    <name>PhotoPicker</name>
    <message>
        <source>Choose photos</source>
        <translation>选择照片</translation>
    </message>
    <message>
        <source>No more photos fit.</source>
        <translation>照片已放满。</translation>
    </message>
    <message>
        <source>You can add 1 more.</source>
        <translation>您还可以添加1张。</translation>
    </message>
    <message>
        <source>You can add %1 more.</source>
        <translation>您还可以添加%1张。</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>添加照片</translation>
    </message>
    <message>
        <source>Add 1 photo</source>
        <translation>添加1张照片</translation>
    </message>
    <message>
        <source>Add %1 photos</source>
        <translation>添加%1张照片</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>向上</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>PhotoSlot</name>
    <message>
        <source>Place %1 is empty</source>
        <translation>位置%1是空的</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Made smaller to fit 3 MB</source>
        <translation>已缩小到3 MB以内</translation>
    </message>
    <message>
        <source>Photo %1</source>
        <translation>照片%1</translation>
    </message>
    <message>
        <source>Remove photo %1</source>
        <translation>移除照片%1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>PhotoTile</name>
    <message>
        <source>en_US</source>
        <translation>zh_CN</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>Photo %1 of %2, %3, %4</source>
        <translation>第%1张照片，共%2张，%3，%4</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>已添加</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Enter your PIN</source>
        <translation>请输入PIN码</translation>
    </message>
    <message>
        <source>%1 of %2 digits</source>
        <translation>已输入%1位，共%2位</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1分%2秒</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>请稍候</translation>
    </message>
    <message>
        <source>Too many tries. You can try again in %1.</source>
        <translation>尝试过多，请%1后再试。</translation>
    </message>
    <message>
        <source>The PINs of this kiosk can’t be read. Ask IT to reset them.</source>
        <translation>无法读取本机的PIN码。请IT人员重置。</translation>
    </message>
    <message>
        <source>That PIN did not match. %1 tries left.</source>
        <translation>PIN码不正确。还可以试%1次。</translation>
    </message>
    <message>
        <source>That PIN did not match. 1 try left.</source>
        <translation>PIN码不正确。还可以试1次。</translation>
    </message>
    <message>
        <source>That PIN did not match.</source>
        <translation>PIN码不正确。</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>删除最后一位数字</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>确认</translation>
    </message>
</context>
<context>
    <name>PinPart</name>
    <message>
        <source>These two were not the same. Begin again.</source>
        <translation>两次输入不一致。请重新开始。</translation>
    </message>
    <message>
        <source>Too few different digits. Choose another.</source>
        <translation>不同的数字太少。请另选一个。</translation>
    </message>
    <message>
        <source>These digits are in a row. Choose another.</source>
        <translation>数字是连续的。请另选一个。</translation>
    </message>
    <message>
        <source>One half is said twice. Choose another.</source>
        <translation>前后两半重复。请另选一个。</translation>
    </message>
    <message>
        <source>A well-known way over the keys. Choose another.</source>
        <translation>按键顺序太常见。请另选一个。</translation>
    </message>
    <message>
        <source>This looks like a date. Choose another.</source>
        <translation>这像一个日期。请另选一个。</translation>
    </message>
    <message>
        <source>The other person has this PIN. Choose another.</source>
        <translation>另一人已用这个PIN码。请另选一个。</translation>
    </message>
    <message>
        <source>Everyday PIN</source>
        <translation>日常PIN码</translation>
    </message>
    <message>
        <source>For all who look after this kiosk.</source>
        <translation>供所有管理本机的人员使用。</translation>
    </message>
    <message>
        <source>Second person’s PIN</source>
        <translation>复核人员PIN码</translation>
    </message>
    <message>
        <source>Medical texts and limits change only when two people agree. Until this is set, they stay as they are. You can do it later.</source>
        <translation>医学内容和限值须两人同意才能更改。未设置时保持不变，可稍后设置。</translation>
    </message>
    <message>
        <source>Who may change things here?</source>
        <translation>谁可以更改这里的内容？</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>已设置</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation>设置PIN码</translation>
    </message>
    <message>
        <source>Not saved: the disk does not take it. Ask IT.</source>
        <translation>未保存：无法写入硬盘。请联系IT人员。</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>请稍候</translation>
    </message>
    <message>
        <source>Type the same six digits again</source>
        <translation>请再次输入同样的6位数字</translation>
    </message>
    <message>
        <source>Everyday PIN: six digits</source>
        <translation>日常PIN码：6位数字</translation>
    </message>
    <message>
        <source>Second person: six digits</source>
        <translation>复核人员PIN码：6位数字</translation>
    </message>
</context>
<context>
    <name>PlacesBlock</name>
    <message>
        <source>As of %1.</source>
        <translation>截至%1。</translation>
    </message>
    <message>
        <source>en_US</source>
        <translation>zh_CN</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
</context>
<context>
    <name>PreviewFrame</name>
    <message>
        <source>Contrast</source>
        <translation>对比度</translation>
    </message>
    <message>
        <source>Text size %1</source>
        <translation>文字大小%1</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>竖屏</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>横屏</translation>
    </message>
    <message>
        <source>The panel as patients see it</source>
        <translation>患者看到的页面</translation>
    </message>
</context>
<context>
    <name>PreviewRoot</name>
    <message>
        <source>Next</source>
        <translation>下一页</translation>
    </message>
</context>
<context>
    <name>PublishChanges</name>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>texts: %1</source>
        <translation>文字：%1处</translation>
    </message>
    <message>
        <source>pictures: %1</source>
        <translation>图片：%1张</translation>
    </message>
    <message>
        <source>figures: %1</source>
        <translation>数据：%1项</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>shown again</source>
        <translation>重新显示</translation>
    </message>
    <message>
        <source>another order</source>
        <translation>顺序已更改</translation>
    </message>
    <message>
        <source>dates of review</source>
        <translation>审阅日期</translation>
    </message>
    <message>
        <source>as new as the program</source>
        <translation>与程序一致</translation>
    </message>
    <message>
        <source>other: %1</source>
        <translation>其他：%1处</translation>
    </message>
    <message>
        <source>Home screen and order</source>
        <translation>首页与顺序</translation>
    </message>
    <message>
        <source>Parts shown on several pages</source>
        <translation>多个页面共用的部分</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Words explained</source>
        <translation>词语解释</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>资料来源</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>问卷</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>更改内容</translation>
    </message>
    <message>
        <source>a new version</source>
        <translation>新版本</translation>
    </message>
</context>
<context>
    <name>PublishGuards</name>
    <message>
        <source>What it is approved for</source>
        <translation>获批适应症</translation>
    </message>
    <message>
        <source>When to call</source>
        <translation>何时联系医疗团队</translation>
    </message>
    <message>
        <source>Consent to a survey</source>
        <translation>问卷的同意声明</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Fever limit</source>
        <translation>发热标准</translation>
    </message>
    <message>
        <source>Reviewed text</source>
        <translation>已审阅的文字</translation>
    </message>
    <message>
        <source>Needs a second person</source>
        <translation>须经另一人复核</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>已同意</translation>
    </message>
    <message>
        <source>Not agreed yet</source>
        <translation>尚未同意</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已修改</translation>
    </message>
</context>
<context>
    <name>PublishSecond</name>
    <message>
        <source>The other person’s PIN</source>
        <translation>另一人的PIN码</translation>
    </message>
</context>
<context>
    <name>PublishSheet</name>
    <message>
        <source>Looking at the draft</source>
        <translation>正在检查草稿</translation>
    </message>
    <message>
        <source>Publish these changes?</source>
        <translation>发布这些更改？</translation>
    </message>
    <message>
        <source>A second person agrees</source>
        <translation>另一人复核</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>正在发布</translation>
    </message>
    <message>
        <source>Version %1 is ready</source>
        <translation>版本%1已就绪</translation>
    </message>
    <message>
        <source>Not published</source>
        <translation>未发布</translation>
    </message>
    <message>
        <source>Patients see it as soon as staff mode ends. The version before is kept under Versions.</source>
        <translation>退出工作人员模式后患者即可看到。旧版本保留在“版本”中。</translation>
    </message>
    <message>
        <source>This takes a few seconds.</source>
        <translation>需要几秒钟。</translation>
    </message>
    <message>
        <source>Somebody with the other PIN looks at these parts and types it in.</source>
        <translation>请持有另一个PIN码的人查看这些内容，然后输入PIN码。</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>请另一人复核</translation>
    </message>
    <message>
        <source>Publish now</source>
        <translation>立即发布</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Back to the draft</source>
        <translation>返回草稿</translation>
    </message>
</context>
<context>
    <name>PublishStops</name>
    <message>
        <source>Mend this first</source>
        <translation>请先处理这些问题</translation>
    </message>
    <message>
        <source>“%1” is new, %2 still says what was there before.</source>
        <translation>“%1”已更新，%2仍是原来的内容。</translation>
    </message>
    <message>
        <source>“%1” is still the starter text of the template (%2).</source>
        <translation>“%1”仍是模板的示例文字（%2）。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>%1 still fits</source>
        <translation>%1仍然适用</translation>
    </message>
    <message>
        <source>Hide this panel in %1</source>
        <translation>在%1版中隐藏此页</translation>
    </message>
    <message>
        <source>And %1 more</source>
        <translation>另有%1项</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>No server is set</source>
        <translation>未设置服务器</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>没有网络</translation>
    </message>
    <message>
        <source>Sign-in page in the way</source>
        <translation>被登录页面拦截</translation>
    </message>
    <message>
        <source>Server did not answer in time</source>
        <translation>服务器没有及时回应</translation>
    </message>
    <message>
        <source>Server busy</source>
        <translation>服务器繁忙</translation>
    </message>
    <message>
        <source>Server in trouble</source>
        <translation>服务器出错</translation>
    </message>
    <message>
        <source>Server refused our key</source>
        <translation>服务器拒绝了访问令牌</translation>
    </message>
    <message>
        <source>Server key file cannot be read</source>
        <translation>无法读取服务器令牌文件</translation>
    </message>
    <message>
        <source>Certificate not trusted</source>
        <translation>证书不受信任</translation>
    </message>
    <message>
        <source>Server does not fit the settings</source>
        <translation>服务器与设置不符</translation>
    </message>
    <message>
        <source>Setting max_body is too small for photos inside the answers</source>
        <translation>max_body设置太小，放不下答案中的照片</translation>
    </message>
    <message>
        <source>Server has not finished storing</source>
        <translation>服务器尚未存好</translation>
    </message>
    <message>
        <source>Server reports a conflict</source>
        <translation>服务器报告冲突</translation>
    </message>
    <message>
        <source>Server holds something else under this number</source>
        <translation>服务器上此编号已有其他内容</translation>
    </message>
    <message>
        <source>Form not accepted</source>
        <translation>表单未被接受</translation>
    </message>
    <message>
        <source>Photo too large</source>
        <translation>照片太大</translation>
    </message>
    <message>
        <source>Server does not keep what it accepts</source>
        <translation>服务器没有保留收到的内容</translation>
    </message>
    <message>
        <source>Key missing</source>
        <translation>缺少密钥</translation>
    </message>
    <message>
        <source>Damaged on disk</source>
        <translation>硬盘上的数据已损坏</translation>
    </message>
    <message>
        <source>Disk low</source>
        <translation>硬盘空间不足</translation>
    </message>
    <message>
        <source>Clock in doubt</source>
        <translation>时钟可能不准</translation>
    </message>
    <message>
        <source>Kiosk could not prepare this survey</source>
        <translation>本机无法准备这份问卷</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1，直到%2</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>Everyday staff</source>
        <translation>日常工作人员</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>复核人员</translation>
    </message>
    <message>
        <source>IT</source>
        <translation>IT人员</translation>
    </message>
    <message>
        <source>The kiosk</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Guarded parts approved</source>
        <translation>须复核的内容已获同意</translation>
    </message>
    <message>
        <source>Screen cleaned</source>
        <translation>已清洁屏幕</translation>
    </message>
    <message>
        <source>Draft thrown away</source>
        <translation>草稿已丢弃</translation>
    </message>
    <message>
        <source>Staff mode opened</source>
        <translation>进入工作人员模式</translation>
    </message>
    <message>
        <source>Panels copied to a stick</source>
        <translation>页面已复制到U盘</translation>
    </message>
    <message>
        <source>Guide added</source>
        <translation>手册已添加</translation>
    </message>
    <message>
        <source>Surveys copied to a stick</source>
        <translation>问卷已复制到U盘</translation>
    </message>
    <message>
        <source>Panels brought by a stick</source>
        <translation>已从U盘导入页面</translation>
    </message>
    <message>
        <source>Staff mode ended</source>
        <translation>退出工作人员模式</translation>
    </message>
    <message>
        <source>New texts taken over</source>
        <translation>已采用新内容</translation>
    </message>
    <message>
        <source>PIN taken away</source>
        <translation>PIN码已取消</translation>
    </message>
    <message>
        <source>PIN set</source>
        <translation>PIN码已设置</translation>
    </message>
    <message>
        <source>Panels published</source>
        <translation>页面已发布</translation>
    </message>
    <message>
        <source>Recovery key set</source>
        <translation>恢复密钥已设置</translation>
    </message>
    <message>
        <source>Pack refused</source>
        <translation>内容包被拒绝</translation>
    </message>
    <message>
        <source>Kiosk restarted</source>
        <translation>本机已重新启动</translation>
    </message>
    <message>
        <source>Sending asked for</source>
        <translation>已要求发送</translation>
    </message>
    <message>
        <source>Kiosk set up</source>
        <translation>本机已完成首次设置</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>设置已更改</translation>
    </message>
    <message>
        <source>Damaged settings set aside</source>
        <translation>损坏的设置已另存</translation>
    </message>
    <message>
        <source>Door shut after wrong PINs</source>
        <translation>PIN码多次错误，暂停进入</translation>
    </message>
    <message>
        <source>Signer trusted</source>
        <translation>签名方已信任</translation>
    </message>
    <message>
        <source>Survey added</source>
        <translation>问卷已添加</translation>
    </message>
    <message>
        <source>Survey changed</source>
        <translation>问卷已修改</translation>
    </message>
    <message>
        <source>Survey switched off</source>
        <translation>问卷已关闭</translation>
    </message>
    <message>
        <source>Survey switched on</source>
        <translation>问卷已开启</translation>
    </message>
    <message>
        <source>Other version shown</source>
        <translation>已改用其他版本</translation>
    </message>
    <message>
        <source>Left to the desktop</source>
        <translation>已退到桌面</translation>
    </message>
    <message>
        <source>Sign-in key of the server changed</source>
        <translation>服务器访问令牌已更改</translation>
    </message>
    <message>
        <source>Record copied to a stick</source>
        <translation>操作记录已复制到U盘</translation>
    </message>
    <message>
        <source>Surveys removed by the office’s code</source>
        <translation>已凭办公室确认码移除问卷</translation>
    </message>
    <message>
        <source>Record of changes</source>
        <translation>操作记录</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>运行状况</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>暂无记录</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>RecoveryPart</name>
    <message>
        <source>There is no USB stick in. Put one in and tap again.</source>
        <translation>没有插入U盘。请插入后再轻触一次。</translation>
    </message>
    <message>
        <source>There are several sticks in. Leave one in and tap again.</source>
        <translation>插入了多个U盘。请只留一个，再轻触一次。</translation>
    </message>
    <message>
        <source>There are several keys on this stick. Use a stick with one.</source>
        <translation>U盘上有多个密钥。请用只有一个密钥的U盘。</translation>
    </message>
    <message>
        <source>This stick is full. Make room on it, or use another.</source>
        <translation>U盘已满。请腾出空间，或换一个U盘。</translation>
    </message>
    <message>
        <source>This stick can’t be written to. Use another.</source>
        <translation>无法写入这个U盘。请换一个U盘。</translation>
    </message>
    <message>
        <source>The stick came out. Put it in and tap again.</source>
        <translation>U盘已拔出。请重新插入，再轻触一次。</translation>
    </message>
    <message>
        <source>There is no key on this stick.</source>
        <translation>U盘上没有密钥。</translation>
    </message>
    <message>
        <source>This is no recovery key. It begins with age1 and has 62 signs.</source>
        <translation>这不是恢复密钥。恢复密钥以age1开头，共62个字符。</translation>
    </message>
    <message>
        <source>Not saved: the disk does not take it. Ask IT.</source>
        <translation>未保存：无法写入硬盘。请联系IT人员。</translation>
    </message>
    <message>
        <source>The stick did not keep the key. Use another one.</source>
        <translation>密钥没能存入U盘。请换一个U盘。</translation>
    </message>
    <message>
        <source>Making the key. Please leave the stick in.</source>
        <translation>正在生成密钥，请不要拔出U盘。</translation>
    </message>
    <message>
        <source>Looking for the key. Please leave the stick in.</source>
        <translation>正在查找密钥，请不要拔出U盘。</translation>
    </message>
    <message>
        <source>The key is on “%1” and was read back.</source>
        <translation>密钥已存入“%1”，并已核对。</translation>
    </message>
    <message>
        <source>File: %1. Take the stick out and lock it away. Only its public half stays here.</source>
        <translation>文件：%1。请拔出U盘并锁好。本机只保留公钥。</translation>
    </message>
    <message>
        <source>The key of “%1” is used.</source>
        <translation>已采用“%1”中的密钥。</translation>
    </message>
    <message>
        <source>You can take the stick out. Only the public half stays here.</source>
        <translation>现在可以拔出U盘。本机只保留公钥。</translation>
    </message>
    <message>
        <source>This key is used.</source>
        <translation>已采用这个密钥。</translation>
    </message>
    <message>
        <source>A second key to the surveys</source>
        <translation>问卷的备用密钥</translation>
    </message>
    <message>
        <source>If this kiosk breaks, the office opens its surveys with this key. Without it, what was not yet sent is lost.</source>
        <translation>如果本机损坏，办公室可用它打开问卷。没有它，未发送的问卷会丢失。</translation>
    </message>
    <message>
        <source>Key in use</source>
        <translation>当前密钥</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>Set by IT</source>
        <translation>由IT人员设置</translation>
    </message>
    <message>
        <source>Make a key on a stick</source>
        <translation>在U盘上生成密钥</translation>
    </message>
    <message>
        <source>Use the key on a stick</source>
        <translation>使用U盘上的密钥</translation>
    </message>
    <message>
        <source>Or type the public key that your office sent.</source>
        <translation>也可以输入办公室发来的公钥。</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>公钥</translation>
    </message>
</context>
<context>
    <name>SceneControls</name>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>再看一遍</translation>
    </message>
    <message>
        <source>Still pictures</source>
        <translation>静止画面</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>资料来源</translation>
    </message>
</context>
<context>
    <name>SceneDots</name>
    <message>
        <source>Part %1 of %2</source>
        <translation>第%1节，共%2节</translation>
    </message>
</context>
<context>
    <name>ScenePanel</name>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>SettingField</name>
    <message>
        <source>A token is kept</source>
        <translation>已保存令牌</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>Set by IT</source>
        <translation>由IT人员设置</translation>
    </message>
</context>
<context>
    <name>SettingPlan</name>
    <message>
        <source>Numbers patients will see</source>
        <translation>患者会看到的电话</translation>
    </message>
    <message>
        <source>Rules from your center</source>
        <translation>本中心的规定</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>治疗中心</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>屏幕</translation>
    </message>
    <message>
        <source>Without a touch, the kiosk asks “Still there?”</source>
        <translation>无操作时，屏幕询问“您还在吗？”</translation>
    </message>
    <message>
        <source>Staff mode ends by itself</source>
        <translation>自动退出工作人员模式</translation>
    </message>
    <message>
        <source>Clinic and numbers</source>
        <translation>中心与电话</translation>
    </message>
    <message>
        <source>Idle times</source>
        <translation>无操作时间</translation>
    </message>
    <message>
        <source>Night hours</source>
        <translation>夜间时段</translation>
    </message>
    <message>
        <source>Sound and screen</source>
        <translation>声音与屏幕</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>PINs</source>
        <translation>PIN码</translation>
    </message>
    <message>
        <source>Upload server</source>
        <translation>上传服务器</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>恢复密钥</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>夜间</translation>
    </message>
    <message>
        <source>What visitors read before a survey</source>
        <translation>访客在填写问卷前看到的内容</translation>
    </message>
    <message>
        <source>Where surveys are sent</source>
        <translation>问卷发送到哪里</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>地点</translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>Not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>The CAR-T team</source>
        <translation>CAR-T团队</translation>
    </message>
    <message>
        <source>The hospital</source>
        <translation>医院</translation>
    </message>
    <message>
        <source>To care better for patients</source>
        <translation>更好地照顾患者</translation>
    </message>
    <message>
        <source>For example 365</source>
        <translation>例如365</translation>
    </message>
    <message>
        <source>A name, a room or a number</source>
        <translation>姓名、房间或电话</translation>
    </message>
    <message>
        <source>On once your legal team has agreed in writing.</source>
        <translation>法务书面同意后再打开。</translation>
    </message>
    <message>
        <source>Visitors read this before the first question.</source>
        <translation>访客在第一题之前会看到。</translation>
    </message>
    <message>
        <source>Then the kiosk starts over.</source>
        <translation>之后屏幕回到开始页。</translation>
    </message>
    <message>
        <source>Leave it empty to hand surveys over by USB stick.</source>
        <translation>留空则用U盘交接问卷。</translation>
    </message>
    <message>
        <source>Only where the server asks for one. It is kept on this kiosk and never shown again.</source>
        <translation>仅在服务器要求时填写。它保存在本机，不会再次显示。</translation>
    </message>
    <message>
        <source>The digits change places, so nobody reads a PIN from the fingers.</source>
        <translation>数字位置会变化，别人无法从手指动作看出PIN码。</translation>
    </message>
    <message>
        <source>For a panel that hangs on its side.</source>
        <translation>用于侧向安装的显示屏。</translation>
    </message>
    <message>
        <source>Dark while nobody is there; a touch wakes it.</source>
        <translation>无人时熄屏，轻触即可唤醒。</translation>
    </message>
    <message>
        <source>Shown as a code to scan.</source>
        <translation>显示为可扫描的二维码。</translation>
    </message>
    <message>
        <source>First language</source>
        <translation>默认语言</translation>
    </message>
    <message>
        <source>Languages to choose from</source>
        <translation>可选语言</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Legal review is on record</source>
        <translation>法律审核已备案</translation>
    </message>
    <message>
        <source>Clinic name</source>
        <translation>中心名称</translation>
    </message>
    <message>
        <source>Team, by day</source>
        <translation>白天团队电话</translation>
    </message>
    <message>
        <source>Team, at night</source>
        <translation>夜间团队电话</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>急救电话</translation>
    </message>
    <message>
        <source>Call at fever of</source>
        <translation>需致电的发热体温</translation>
    </message>
    <message>
        <source>Stay near for</source>
        <translation>住在附近多久</translation>
    </message>
    <message>
        <source>Driving</source>
        <translation>开车</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Who reads the surveys</source>
        <translation>谁会看到问卷</translation>
    </message>
    <message>
        <source>Who answers for them</source>
        <translation>由谁负责</translation>
    </message>
    <message>
        <source>What they are for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Kept for how many days</source>
        <translation>保存天数</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>咨询谁</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>恢复密钥</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>服务器地址</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>访问令牌</translation>
    </message>
    <message>
        <source>On panels, seconds</source>
        <translation>阅读页面时（秒）</translation>
    </message>
    <message>
        <source>In a survey, seconds</source>
        <translation>填写问卷时（秒）</translation>
    </message>
    <message>
        <source>Question stays, seconds</source>
        <translation>询问停留（秒）</translation>
    </message>
    <message>
        <source>Staff mode, minutes</source>
        <translation>工作人员模式（分钟）</translation>
    </message>
    <message>
        <source>Dark from</source>
        <translation>熄屏开始</translation>
    </message>
    <message>
        <source>Dark until</source>
        <translation>熄屏结束</translation>
    </message>
    <message>
        <source>Volume of reading aloud</source>
        <translation>朗读音量</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>亮度</translation>
    </message>
    <message>
        <source>Turn the screen</source>
        <translation>旋转屏幕</translation>
    </message>
    <message>
        <source>Moving pictures</source>
        <translation>动画</translation>
    </message>
    <message>
        <source>Shuffle the PIN pad</source>
        <translation>打乱PIN码键盘</translation>
    </message>
    <message>
        <source>Everyday PIN</source>
        <translation>日常PIN码</translation>
    </message>
    <message>
        <source>The day number is missing.</source>
        <translation>缺少白天电话。</translation>
    </message>
    <message>
        <source>The night number is missing.</source>
        <translation>缺少夜间电话。</translation>
    </message>
    <message>
        <source>The emergency number is missing.</source>
        <translation>缺少急救电话。</translation>
    </message>
    <message>
        <source>The region is missing.</source>
        <translation>缺少地区。</translation>
    </message>
    <message>
        <source>The everyday PIN is missing.</source>
        <translation>缺少日常PIN码。</translation>
    </message>
    <message>
        <source>Mainland China</source>
        <translation>中国内地</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>中国香港</translation>
    </message>
    <message>
        <source>Macau</source>
        <translation>中国澳门</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>新加坡</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>沙特阿拉伯</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <translation>其他地区</translation>
    </message>
    <message>
        <source>Never dark</source>
        <translation>不熄屏</translation>
    </message>
    <message>
        <source>As the machine has it</source>
        <translation>按设备设置</translation>
    </message>
    <message>
        <source>Not turned</source>
        <translation>不旋转</translation>
    </message>
    <message>
        <source>A quarter to the right</source>
        <translation>向右转90度</translation>
    </message>
    <message>
        <source>Upside down</source>
        <translation>上下颠倒</translation>
    </message>
    <message>
        <source>A quarter to the left</source>
        <translation>向左转90度</translation>
    </message>
    <message>
        <source>They move</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>They stand still</source>
        <translation>静止</translation>
    </message>
    <message>
        <source>A number must stand here: patients call it.</source>
        <translation>必须填写号码：患者会拨打。</translation>
    </message>
    <message>
        <source>There are letters in it. Use digits, spaces and +.</source>
        <translation>含有字母。请用数字、空格和+。</translation>
    </message>
    <message>
        <source>One sign can’t be dialled. Use digits, spaces and +.</source>
        <translation>有一个符号不能拨打。请用数字、空格和+。</translation>
    </message>
    <message>
        <source>Too short. Enter the whole number.</source>
        <translation>太短。请输入完整号码。</translation>
    </message>
    <message>
        <source>Too long. Enter one number only.</source>
        <translation>太长。请只输入一个号码。</translation>
    </message>
    <message>
        <source>Keep it on one line.</source>
        <translation>请写成一行。</translation>
    </message>
    <message>
        <source>Too long. 200 letters are the most.</source>
        <translation>太长。最多200个字。</translation>
    </message>
    <message>
        <source>Enter a time such as 20:00.</source>
        <translation>请输入时间，例如20:00。</translation>
    </message>
    <message>
        <source>Choose a region from the list.</source>
        <translation>请从列表中选择地区。</translation>
    </message>
    <message>
        <source>Choose at least one language.</source>
        <translation>请至少选择一种语言。</translation>
    </message>
    <message>
        <source>The first language must be one of those to choose from.</source>
        <translation>默认语言必须是可选语言之一。</translation>
    </message>
    <message>
        <source>No server address. It looks like https://fhir.example.org/r4.</source>
        <translation>这不是服务器地址。格式如https://fhir.example.org/r4。</translation>
    </message>
    <message>
        <source>No web address. It looks like https://clinic.example.org.</source>
        <translation>这不是网址。格式如https://clinic.example.org。</translation>
    </message>
    <message>
        <source>No recovery key. It begins with age1.</source>
        <translation>这不是恢复密钥。恢复密钥以age1开头。</translation>
    </message>
    <message>
        <source>No access token. It has no spaces and no accents.</source>
        <translation>这不是访问令牌。令牌没有空格或特殊字母。</translation>
    </message>
    <message>
        <source>A night needs a beginning and an end.</source>
        <translation>请同时填写开始和结束时间。</translation>
    </message>
    <message>
        <source>A night can’t begin and end at the same time.</source>
        <translation>开始和结束时间不能相同。</translation>
    </message>
    <message>
        <source>Set by IT. Only IT can change it.</source>
        <translation>由IT人员设置，只有IT人员可以更改。</translation>
    </message>
    <message>
        <source>Not saved: the disk does not take it. Ask IT.</source>
        <translation>未保存：无法写入硬盘。请联系IT人员。</translation>
    </message>
    <message>
        <source>Enter days as a number from 1 to 36,500.</source>
        <translation>请输入天数，1到36500。</translation>
    </message>
    <message>
        <source>Enter minutes from 1 to 60.</source>
        <translation>请输入分钟数，1到60。</translation>
    </message>
    <message>
        <source>Enter seconds from 5 to 3600.</source>
        <translation>请输入秒数，5到3600。</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>This can’t be set to that.</source>
        <translation>不能设置成这个值。</translation>
    </message>
</context>
<context>
    <name>SettingsGuard</name>
    <message>
        <source>This limit is medical. It changes when a second person types their PIN.</source>
        <translation>这是医学限值。另一人输入PIN码后才会更改。</translation>
    </message>
    <message>
        <source>This PIN is somebody else’s. They type the present one first.</source>
        <translation>这是另一人的PIN码。请其先输入现在的PIN码。</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Saving</source>
        <translation>正在保存</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>已还原</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>SetupRail</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Staff PIN</source>
        <translation>工作人员PIN码</translation>
    </message>
    <message>
        <source>Site and numbers</source>
        <translation>地点与电话</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>恢复密钥</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Check and open</source>
        <translation>检查并开放</translation>
    </message>
    <message>
        <source>First start</source>
        <translation>首次启动</translation>
    </message>
    <message>
        <source>Set up this kiosk</source>
        <translation>设置本机</translation>
    </message>
    <message>
        <source>Set the numbers before patients use this kiosk.</source>
        <translation>请先设置电话，再给患者用。</translation>
    </message>
</context>
<context>
    <name>SetupWays</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Not saved: the disk does not take it. Ask IT.</source>
        <translation>未保存：无法写入硬盘。请联系IT人员。</translation>
    </message>
    <message>
        <source>Open for patients</source>
        <translation>向患者开放</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>下一步：%1</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>SourceButton</name>
    <message>
        <source>Where is this from?</source>
        <translation>资料来源</translation>
    </message>
</context>
<context>
    <name>SourceSheet</name>
    <message>
        <source>Where is this from?</source>
        <translation>资料来源</translation>
    </message>
    <message>
        <source>Who was counted</source>
        <translation>统计了哪些人</translation>
    </message>
    <message>
        <source>When</source>
        <translation>统计时间</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>这表示什么</translation>
    </message>
    <message>
        <source>What it can’t tell you</source>
        <translation>这不能说明什么</translation>
    </message>
    <message>
        <source>What the source does not say</source>
        <translation>来源没有说明的内容</translation>
    </message>
</context>
<context>
    <name>StaffChoice</name>
    <message>
        <source>Set by IT</source>
        <translation>由IT人员设置</translation>
    </message>
</context>
<context>
    <name>StaffCorner</name>
    <message>
        <source>For staff</source>
        <translation>工作人员专用</translation>
    </message>
</context>
<context>
    <name>StaffDialog</name>
    <message>
        <source>Ask staff</source>
        <translation>找工作人员</translation>
    </message>
    <message>
        <source>Ask a person</source>
        <translation>请找工作人员</translation>
    </message>
    <message>
        <source>Please speak to any member of staff in this room. They are glad to help. If you feel unwell, tell them now.</source>
        <translation>请告诉这里的任何一位工作人员，他们很乐意帮助您。如果您感到不舒服，请现在就说。</translation>
    </message>
    <message>
        <source>Back to the screen</source>
        <translation>回到屏幕</translation>
    </message>
</context>
<context>
    <name>StaffDoor</name>
    <message>
        <source>Staff only</source>
        <translation>仅限工作人员</translation>
    </message>
    <message>
        <source>Enter your 6-digit PIN to edit panels, hand over surveys or check this kiosk.</source>
        <translation>请输入6位PIN码，以便编辑页面、交接问卷或检查本机。</translation>
    </message>
    <message>
        <source>Here by mistake? Tap “Close”. Nothing has changed.</source>
        <translation>误入此页？请轻触“关闭”，没有改动。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Clean the screen</source>
        <translation>清洁屏幕</translation>
    </message>
</context>
<context>
    <name>StaffField</name>
    <message>
        <source>Set by IT</source>
        <translation>由IT人员设置</translation>
    </message>
</context>
<context>
    <name>StaffKeyboard</name>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>StaffRail</name>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>问卷</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>待发箱</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>运行状况</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Staff mode</source>
        <translation>工作人员</translation>
    </message>
    <message>
        <source>Closes in %1 s. Touch to stay.</source>
        <translation>%1秒后退出。轻触可继续。</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>StaffSwitch</name>
    <message>
        <source>Set by IT</source>
        <translation>由IT人员设置</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>Step %1: %2, %3</source>
        <translation>第%1步：%2，%3</translation>
    </message>
</context>
<context>
    <name>StepDots</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>第%1页，共%2页</translation>
    </message>
</context>
<context>
    <name>StickSheet</name>
    <message>
        <source>Put the stick in. Nothing of it is kept but what you choose.</source>
        <translation>请插入U盘。只保留您选取的内容。</translation>
    </message>
    <message>
        <source>Which stick?</source>
        <translation>哪个U盘？</translation>
    </message>
    <message>
        <source>Looking at the stick</source>
        <translation>正在查看U盘</translation>
    </message>
    <message>
        <source>This stick can&apos;t be read. Try another one.</source>
        <translation>无法读取这个U盘。请换一个试试。</translation>
    </message>
    <message>
        <source>There is no PDF on this stick.</source>
        <translation>U盘上没有PDF。</translation>
    </message>
    <message>
        <source>There is no picture on this stick.</source>
        <translation>U盘上没有图片。</translation>
    </message>
    <message>
        <source>Touch a PDF to take it.</source>
        <translation>轻触一个PDF即可选取。</translation>
    </message>
    <message>
        <source>Touch a picture to take it. Show no person without their consent.</source>
        <translation>轻触图片即可选取。未经本人同意，请勿展示任何人。</translation>
    </message>
    <message>
        <source>Taking it</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>A PDF from a stick</source>
        <translation>从U盘选取PDF</translation>
    </message>
    <message>
        <source>A picture from a stick</source>
        <translation>从U盘选取图片</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Survey</name>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>检查答案</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一页</translation>
    </message>
</context>
<context>
    <name>SurveyAside</name>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
</context>
<context>
    <name>SurveyCard</name>
    <message>
        <source>1 question</source>
        <translation>1个问题</translation>
    </message>
    <message>
        <source>%1 questions</source>
        <translation>%1个问题</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本%1</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Can’t be shown</source>
        <translation>无法显示</translation>
    </message>
    <message>
        <source>Set by IT</source>
        <translation>由IT人员设置</translation>
    </message>
    <message>
        <source>Off takes its door away as soon as you leave staff mode.</source>
        <translation>关闭后，一退出工作人员模式，首页就不再显示入口。</translation>
    </message>
    <message>
        <source>Visitors may fill it in</source>
        <translation>访客可以填写</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>SurveyChoice</name>
    <message>
        <source>No names. We keep your answers and the date. The clinic reads them to make this kiosk better.</source>
        <translation>不记录姓名。我们只保存您的答案和日期。治疗中心查看答案，用来改进这块屏幕。</translation>
    </message>
</context>
<context>
    <name>SurveyKeys</name>
    <message>
        <source>Next</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>首页</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
</context>
<context>
    <name>SurveyList</name>
    <message>
        <source>First letters</source>
        <translation>前几个字</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Chosen: %1. Clear</source>
        <translation>已选：%1。清除</translation>
    </message>
    <message>
        <source>Nothing fits. Try other letters.</source>
        <translation>没有找到。请换其他字试试。</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>问卷</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Opening the draft</source>
        <translation>正在打开草稿</translation>
    </message>
    <message>
        <source>Bring a survey on a stick</source>
        <translation>从U盘导入问卷</translation>
    </message>
    <message>
        <source>A FHIR questionnaire, as a file that ends with .json. You see what it asks before anything changes.</source>
        <translation>FHIR问卷，以.json结尾的文件。更改之前，您会看到其中的问题。</translation>
    </message>
    <message>
        <source>Look at a stick</source>
        <translation>查看U盘</translation>
    </message>
</context>
<context>
    <name>SurveyNote</name>
    <message>
        <source>Please read</source>
        <translation>请阅读</translation>
    </message>
</context>
<context>
    <name>SurveyPause</name>
    <message>
        <source>Saving your answers</source>
        <translation>正在保存您的答案</translation>
    </message>
    <message>
        <source>We could not save your answers</source>
        <translation>没能保存您的答案</translation>
    </message>
    <message>
        <source>The survey is closed today.</source>
        <translation>今天不开放问卷。</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>请稍候。</translation>
    </message>
    <message>
        <source>You can try once more, or go on without the survey.</source>
        <translation>您可以再试一次，也可以不填问卷继续。</translation>
    </message>
    <message>
        <source>The guides are open.</source>
        <translation>手册已经开放。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Go to the guides</source>
        <translation>查看手册</translation>
    </message>
</context>
<context>
    <name>SurveyPhotoNews</name>
    <message>
        <source>The stick came out too soon. Put it in and choose again.</source>
        <translation>U盘拔出得太早。请插回并重新选择。</translation>
    </message>
    <message>
        <source>This file is damaged. Choose another one.</source>
        <translation>此文件已损坏。请另选一个。</translation>
    </message>
    <message>
        <source>This picture is too large. Choose a smaller one.</source>
        <translation>这张图片太大。请选一张较小的。</translation>
    </message>
    <message>
        <source>This is not a picture that works here. Choose another one.</source>
        <translation>这不是这里能用的图片。请另选一张。</translation>
    </message>
    <message>
        <source>This picture takes too long to open. Choose another one.</source>
        <translation>打开这张图片用时太久。请另选一张。</translation>
    </message>
    <message>
        <source>This picture could not be opened. Choose another one.</source>
        <translation>这张图片打不开。请另选一张。</translation>
    </message>
    <message>
        <source>This photo is too large for this survey. Choose another one.</source>
        <translation>这张照片超出本问卷的大小限制。请另选一张。</translation>
    </message>
    <message>
        <source>This survey does not take this kind of picture. Choose another one.</source>
        <translation>本问卷不接受这种图片。请另选一张。</translation>
    </message>
    <message>
        <source>Reading photo %1 of %2</source>
        <translation>正在读取第%1张照片，共%2张</translation>
    </message>
    <message>
        <source>One photo could not be added</source>
        <translation>有1张照片无法添加</translation>
    </message>
    <message>
        <source>%1 photos could not be added</source>
        <translation>有%1张照片无法添加</translation>
    </message>
    <message>
        <source>Please leave the stick in.</source>
        <translation>请不要拔出U盘。</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>停止读取</translation>
    </message>
    <message>
        <source>Back to your photos</source>
        <translation>返回您的照片</translation>
    </message>
</context>
<context>
    <name>SurveyPhotos</name>
    <message>
        <source>%1 Location data is taken out.</source>
        <translation>%1位置信息会被去除。</translation>
    </message>
    <message>
        <source>%1 Location data is taken out. Choose none with a face, a name or an ID.</source>
        <translation>%1位置信息会被去除。请勿选择含有面容、姓名或身份信息的照片。</translation>
    </message>
    <message>
        <source>Photos are not possible today. This survey needs one: please ask staff.</source>
        <translation>今天无法添加照片。本问卷需要照片：请询问工作人员。</translation>
    </message>
    <message>
        <source>Photos are not possible today.</source>
        <translation>今天无法添加照片。</translation>
    </message>
</context>
<context>
    <name>SurveyQuestionRow</name>
    <message>
        <source>Not asked</source>
        <translation>不提问</translation>
    </message>
    <message>
        <source>Must be answered</source>
        <translation>必须回答</translation>
    </message>
    <message>
        <source>Consent: stays as it is</source>
        <translation>知情同意：保持不变</translation>
    </message>
    <message>
        <source>%1 needs an update</source>
        <translation>%1需要更新</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>修改文字</translation>
    </message>
    <message>
        <source>Make optional</source>
        <translation>改为选答</translation>
    </message>
    <message>
        <source>Make required</source>
        <translation>改为必答</translation>
    </message>
    <message>
        <source>Ask it</source>
        <translation>恢复提问</translation>
    </message>
    <message>
        <source>Don’t ask</source>
        <translation>不再提问</translation>
    </message>
</context>
<context>
    <name>SurveyQuestions</name>
    <message>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>问卷</translation>
    </message>
</context>
<context>
    <name>SurveyReview</name>
    <message>
        <source>Check your answers</source>
        <translation>请检查您的答案</translation>
    </message>
    <message>
        <source>Touch an answer to change it. Nothing is kept until you send it.</source>
        <translation>轻触答案可以修改。提交之前不会保存任何内容。</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>未回答</translation>
    </message>
    <message>
        <source>%1 %2. Change</source>
        <translation>%1 %2。修改</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>SurveyRows</name>
    <message>
        <source>Add one more, or go on.</source>
        <translation>可以再添加一项，也可以继续。</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>未回答</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>修改%1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除%1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>再添加一项</translation>
    </message>
</context>
<context>
    <name>SurveyStart</name>
    <message>
        <source>Ask staff here</source>
        <translation>请询问这里的工作人员</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>开始之前</translation>
    </message>
    <message>
        <source>For doctors, nurses and other care teams. You can skip most questions.</source>
        <translation>供医生、护士和其他医务人员填写。大部分问题可以跳过。</translation>
    </message>
    <message>
        <source>Who reads it</source>
        <translation>谁会看到</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>%1 days, then it is wiped</source>
        <translation>%1天，之后清除</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>保存多久</translation>
    </message>
    <message>
        <source>Who to ask</source>
        <translation>咨询谁</translation>
    </message>
    <message>
        <source>It opens the doctors’ guide</source>
        <translation>填写后可打开医生手册</translation>
    </message>
    <message>
        <source>No name is asked</source>
        <translation>不问姓名</translation>
    </message>
    <message>
        <source>You can skip any question.</source>
        <translation>每个问题都可以跳过。</translation>
    </message>
    <message>
        <source>Questions %1 are needed for this. So is your consent.</source>
        <translation>需要回答第%1题，并且需要您的知情同意。</translation>
    </message>
    <message>
        <source> and </source>
        <translation>、</translation>
    </message>
    <message>
        <source>We keep your answers and the date.</source>
        <translation>我们只保存您的回答和日期。</translation>
    </message>
    <message>
        <source>The patients’ guide is open to all. It needs no survey.</source>
        <translation>患者手册向所有人开放，不需要填写问卷。</translation>
    </message>
</context>
<context>
    <name>SurveyStick</name>
    <message>
        <source>Put in the USB stick</source>
        <translation>请插入U盘</translation>
    </message>
    <message>
        <source>Which stick?</source>
        <translation>哪个U盘？</translation>
    </message>
    <message>
        <source>Which form?</source>
        <translation>哪份问卷？</translation>
    </message>
    <message>
        <source>There is no form on this stick. A form is a file that ends with .json, beside all folders.</source>
        <translation>U盘上没有问卷。问卷是以.json结尾的文件，请不要放在文件夹里。</translation>
    </message>
    <message>
        <source>The stick was taken out too early. Put it in and try again.</source>
        <translation>U盘拔出得太早。请重新插入，再试一次。</translation>
    </message>
    <message>
        <source>This kiosk can’t show that form.</source>
        <translation>本机无法显示这份问卷。</translation>
    </message>
    <message>
        <source>A survey on a stick</source>
        <translation>U盘上的问卷</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>问卷</translation>
    </message>
    <message>
        <source>Reading. Please leave the stick in.</source>
        <translation>正在读取，请不要拔出U盘。</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>This is a new survey. It gets a door on the home screen.</source>
        <translation>这是新问卷。首页上会有它的入口。</translation>
    </message>
    <message>
        <source>It takes the place of version %1.</source>
        <translation>它会取代版本%1。</translation>
    </message>
    <message>
        <source>Words are missing in: %1. Write them before you publish.</source>
        <translation>缺少文字的语言：%1。请在发布前补齐。</translation>
    </message>
    <message>
        <source>Take it into the draft</source>
        <translation>放入草稿</translation>
    </message>
</context>
<context>
    <name>SurveyTop</name>
    <message>
        <source>Question %1 of %2</source>
        <translation>第%1题，共%2题</translation>
    </message>
    <message>
        <source>%1 questions</source>
        <translation>共%1题</translation>
    </message>
    <message>
        <source>Ask staff</source>
        <translation>找工作人员</translation>
    </message>
</context>
<context>
    <name>SurveyWords</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Help line</source>
        <translation>帮助文字</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Write this in every language.</source>
        <translation>每种语言都要填写。</translation>
    </message>
    <message>
        <source>Another language changed. Write this anew, or say that it still fits.</source>
        <translation>另一种语言已修改。请重写，或确认仍然适用。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Choice %1</source>
        <translation>选项%1</translation>
    </message>
    <message>
        <source>Still fits</source>
        <translation>仍然适用</translation>
    </message>
</context>
<context>
    <name>TakeSheet</name>
    <message>
        <source>The stick is full. Make some room on it, or use another one.</source>
        <translation>U盘已满。请腾出空间，或换一个U盘。</translation>
    </message>
    <message>
        <source>This stick can’t be written to. Slide its lock, or use another one.</source>
        <translation>无法写入这个U盘。请拨开写保护开关，或换一个U盘。</translation>
    </message>
    <message>
        <source>The stick came out too soon. Put it in and try again.</source>
        <translation>U盘拔出得太早。请重新插入，再试一次。</translation>
    </message>
    <message>
        <source>It did not work. Try another stick, or ask staff.</source>
        <translation>复制没有成功。请换一个U盘，或询问工作人员。</translation>
    </message>
    <message>
        <source>Put your USB stick in.</source>
        <translation>请插入您的U盘。</translation>
    </message>
    <message>
        <source>Which stick is yours?</source>
        <translation>哪一个U盘是您的？</translation>
    </message>
    <message>
        <source>Copying. Please leave the stick in.</source>
        <translation>正在复制，请不要拔出U盘。</translation>
    </message>
    <message>
        <source>Your guide is on the stick. You can take it out.</source>
        <translation>手册已复制到U盘。现在可以拔出。</translation>
    </message>
    <message>
        <source>This guide is on the stick already. You can take it out.</source>
        <translation>U盘上已有这份手册。现在可以拔出。</translation>
    </message>
    <message>
        <source>Copy to USB stick</source>
        <translation>复制到U盘</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>文件：%1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Back to the guides</source>
        <translation>返回手册</translation>
    </message>
</context>
<context>
    <name>TemplateSheet</name>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>A heading and two paragraphs</source>
        <translation>一个标题和两段文字</translation>
    </message>
    <message>
        <source>Picture and facts</source>
        <translation>图片与要点</translation>
    </message>
    <message>
        <source>A picture on the left, three facts on the right</source>
        <translation>左边一张图片，右边三个要点</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>核对清单</translation>
    </message>
    <message>
        <source>Four things to tick off</source>
        <translation>四项可勾选的内容</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>问与答</translation>
    </message>
    <message>
        <source>Three questions with their answers</source>
        <translation>三个问题及回答</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Three steps with numbers</source>
        <translation>三个带编号的步骤</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>A paragraph and a box that stands out</source>
        <translation>一段文字和一个醒目的提示框</translation>
    </message>
    <message>
        <source>New panel behind this one</source>
        <translation>在此页之后新建页面</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>TermBlock</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>Thanks</name>
    <message>
        <source>This page clears in 1 second</source>
        <translation>本页将在1秒后清除</translation>
    </message>
    <message>
        <source>This page clears in %1 seconds</source>
        <translation>本页将在%1秒后清除</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>延长时间</translation>
    </message>
    <message>
        <source>Saved on this kiosk. Not yet sent.</source>
        <translation>已保存在本机，尚未发送。</translation>
    </message>
    <message>
        <source>We could not save your answers</source>
        <translation>没能保存您的答案</translation>
    </message>
    <message>
        <source>The survey is closed today.</source>
        <translation>今天不开放问卷。</translation>
    </message>
    <message>
        <source>Thank you. The kiosk sends your answers when it is next online.</source>
        <translation>谢谢您。本机下次联网时会发送您的答案。</translation>
    </message>
    <message>
        <source>The guides are open.</source>
        <translation>手册已经开放。</translation>
    </message>
    <message>
        <source>Your receipt number is %1</source>
        <translation>您的回执号码是%1</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>ToolTray</name>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>朗读</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>对比度</translation>
    </message>
    <message>
        <source>Bring everything lower</source>
        <translation>把整个画面降低</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>降低</translation>
    </message>
</context>
<context>
    <name>TopLine</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Ask staff</source>
        <translation>找工作人员</translation>
    </message>
</context>
<context>
    <name>TryPart</name>
    <message>
        <source>Asking the server. This can take half a minute.</source>
        <translation>正在询问服务器，可能需要半分钟。</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>连接正常。</translation>
    </message>
    <message>
        <source>Surveys can be sent to this server.</source>
        <translation>可以向此服务器发送问卷。</translation>
    </message>
    <message>
        <source>No server is set.</source>
        <translation>未设置服务器。</translation>
    </message>
    <message>
        <source>Surveys wait here until somebody takes them on a USB stick.</source>
        <translation>问卷会留在本机，直到有人用U盘取走。</translation>
    </message>
    <message>
        <source>This is no address the kiosk may use.</source>
        <translation>本机不能使用这个地址。</translation>
    </message>
    <message>
        <source>It must begin with https://. Look for a slip.</source>
        <translation>地址必须以https://开头。请检查是否有误。</translation>
    </message>
    <message>
        <source>A certificate file can’t be read.</source>
        <translation>无法读取证书文件。</translation>
    </message>
    <message>
        <source>Ask IT: it is named in the kiosk’s own file of settings.</source>
        <translation>请联系IT人员：它写在本机的设置文件中。</translation>
    </message>
    <message>
        <source>No network.</source>
        <translation>没有网络。</translation>
    </message>
    <message>
        <source>Look at the cable or the wireless network, then try again.</source>
        <translation>请检查网线或无线网络，然后再试一次。</translation>
    </message>
    <message>
        <source>Nobody knows this name.</source>
        <translation>找不到这个名称。</translation>
    </message>
    <message>
        <source>Look for a slip in the address. If it is right, ask IT about the name service.</source>
        <translation>请检查地址是否有误。如果无误，请向IT人员询问域名服务。</translation>
    </message>
    <message>
        <source>Nobody answers there.</source>
        <translation>对方没有应答。</translation>
    </message>
    <message>
        <source>The address may be wrong, or the server is off. Ask whoever runs it.</source>
        <translation>地址可能有误，或服务器已关机。请询问服务器管理员。</translation>
    </message>
    <message>
        <source>No secure line there.</source>
        <translation>没有安全连接。</translation>
    </message>
    <message>
        <source>Something answers, but not over https. Ask whoever runs the server.</source>
        <translation>有应答，但不是通过https。请询问服务器管理员。</translation>
    </message>
    <message>
        <source>The certificate is not trusted.</source>
        <translation>证书不受信任。</translation>
    </message>
    <message>
        <source>The kiosk does not know who vouches for this server. Ask IT for the clinic’s own certificate.</source>
        <translation>本机无法确认由谁为此服务器担保。请向IT人员索取中心自己的证书。</translation>
    </message>
    <message>
        <source>A web page answers, not the server.</source>
        <translation>应答的是网页，不是服务器。</translation>
    </message>
    <message>
        <source>A sign-in page of the network may be in the way, or this is the address of a website.</source>
        <translation>可能被网络的登录页面拦截，或者这是一个网站的地址。</translation>
    </message>
    <message>
        <source>The server refuses the access token.</source>
        <translation>服务器拒绝了访问令牌。</translation>
    </message>
    <message>
        <source>Ask whoever runs it for a new one, and enter it above.</source>
        <translation>请向服务器管理员索取新令牌，并在上方输入。</translation>
    </message>
    <message>
        <source>The access token can’t be read.</source>
        <translation>无法读取访问令牌。</translation>
    </message>
    <message>
        <source>Enter it again above.</source>
        <translation>请在上方重新输入。</translation>
    </message>
    <message>
        <source>This is no FHIR R4 server.</source>
        <translation>这不是FHIR R4服务器。</translation>
    </message>
    <message>
        <source>The address may lack its last part, such as /fhir or /r4.</source>
        <translation>地址可能缺少最后一段，例如/fhir或/r4。</translation>
    </message>
    <message>
        <source>This server can’t take surveys.</source>
        <translation>此服务器不能接收问卷。</translation>
    </message>
    <message>
        <source>It must let the kiosk choose the numbers (“updateCreate”). Ask whoever runs it.</source>
        <translation>它必须允许本机选择编号（“updateCreate”）。请询问服务器管理员。</translation>
    </message>
    <message>
        <source>The server does not answer in time.</source>
        <translation>服务器没有及时应答。</translation>
    </message>
    <message>
        <source>Try again in a minute. If it stays so, ask whoever runs it.</source>
        <translation>请一分钟后再试。如果仍是这样，请询问服务器管理员。</translation>
    </message>
    <message>
        <source>The server is in trouble just now.</source>
        <translation>服务器暂时出现问题。</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>测试连接</translation>
    </message>
</context>
<context>
    <name>UpperPart</name>
    <message>
        <source>CAR-T treatment</source>
        <translation>CAR-T治疗</translation>
    </message>
</context>
<context>
    <name>UsbBar</name>
    <message>
        <source>Put in your USB stick</source>
        <translation>请插入您的U盘</translation>
    </message>
    <message>
        <source>The stick is out</source>
        <translation>U盘已拔出</translation>
    </message>
    <message>
        <source>Which stick is yours?</source>
        <translation>哪个U盘是您的？</translation>
    </message>
    <message>
        <source>Looking for photos</source>
        <translation>正在查找照片</translation>
    </message>
    <message>
        <source>This stick can’t be read</source>
        <translation>无法读取这个U盘</translation>
    </message>
    <message>
        <source>No photos on “%1”</source>
        <translation>“%1”上没有照片</translation>
    </message>
    <message>
        <source>USB stick found</source>
        <translation>已找到U盘</translation>
    </message>
    <message>
        <source>You can choose photos from it here.</source>
        <translation>您可以在这里从中选择照片。</translation>
    </message>
    <message>
        <source>Your photos here stay.</source>
        <translation>您已添加的照片会保留。</translation>
    </message>
    <message>
        <source>Put it in again to choose photos.</source>
        <translation>请重新插入，再选择照片。</translation>
    </message>
    <message>
        <source>Please leave the stick in.</source>
        <translation>请不要拔出U盘。</translation>
    </message>
    <message>
        <source>Try another one, or ask staff.</source>
        <translation>请换一个试试，或询问工作人员。</translation>
    </message>
    <message>
        <source>Try another stick.</source>
        <translation>请换一个U盘试试。</translation>
    </message>
    <message>
        <source>All places are full. You can take your stick out now.</source>
        <translation>位置已满。您现在可以拔出U盘。</translation>
    </message>
    <message>
        <source>%1. You can take it out now.</source>
        <translation>%1。您现在可以拔出U盘。</translation>
    </message>
    <message>
        <source>1 photo on “%1”</source>
        <translation>“%1”上有1张照片</translation>
    </message>
    <message>
        <source>%1 photos on “%2”</source>
        <translation>“%2”上有%1张照片</translation>
    </message>
    <message>
        <source>Choose photos</source>
        <translation>选择照片</translation>
    </message>
</context>
<context>
    <name>VersionCard</name>
    <message>
        <source>Published by an editor</source>
        <translation>由日常工作人员发布</translation>
    </message>
    <message>
        <source>Published by a reviewer</source>
        <translation>由复核人员发布</translation>
    </message>
    <message>
        <source>Put here by IT</source>
        <translation>由IT人员放入</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本%1</translation>
    </message>
    <message>
        <source>As delivered</source>
        <translation>出厂版本</translation>
    </message>
    <message>
        <source>Patients see this</source>
        <translation>当前显示</translation>
    </message>
    <message>
        <source>Came by stick</source>
        <translation>来自U盘</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>密钥%1</translation>
    </message>
    <message>
        <source>The panels that came with the program.</source>
        <translation>随程序附带的页面。</translation>
    </message>
    <message>
        <source>And 1 more change.</source>
        <translation>另有1项更改。</translation>
    </message>
    <message>
        <source>And %1 more changes.</source>
        <translation>另有%1项更改。</translation>
    </message>
    <message>
        <source>Show this one again</source>
        <translation>恢复此版本</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>By USB stick</source>
        <translation>用U盘传送</translation>
    </message>
    <message>
        <source>Patients see the panels as delivered once you leave staff mode.</source>
        <translation>退出工作人员模式后，患者会看到出厂版本。</translation>
    </message>
    <message>
        <source>Patients see version %1 once you leave staff mode.</source>
        <translation>退出工作人员模式后，患者会看到版本%1。</translation>
    </message>
    <message>
        <source>The program brings newer panels. Look at what changed under Panels.</source>
        <translation>程序附带了更新的页面。请在“页面”中查看更改。</translation>
    </message>
    <message>
        <source>Show older versions</source>
        <translation>显示更早的版本</translation>
    </message>
    <message>
        <source>Show version %1 to patients?</source>
        <translation>向患者显示版本%1？</translation>
    </message>
    <message>
        <source>Show the panels as delivered to patients?</source>
        <translation>向患者显示出厂版本？</translation>
    </message>
    <message>
        <source>All versions stay here, so you can come back to today’s at any time.</source>
        <translation>所有版本都会保留，您随时可以恢复现在的版本。</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>VisitsCard</name>
    <message>
        <source>Visits in 7 days: 1</source>
        <translation>7天内使用：1次</translation>
    </message>
    <message>
        <source>Visits in 7 days: %1</source>
        <translation>7天内使用：%1次</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Most opened</source>
        <translation>最常打开的页面</translation>
    </message>
    <message>
        <source>Left at the warning</source>
        <translation>因无操作结束</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>Most left from</source>
        <translation>最常离开的页面</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>WordSheet</name>
    <message>
        <source>What these words mean</source>
        <translation>这些词的意思</translation>
    </message>
    <message>
        <source>What this word means</source>
        <translation>这个词的意思</translation>
    </message>
</context>
<context>
    <name>style</name>
    <message>
        <source>new line</source>
        <translation>换行</translation>
    </message>
    <message>
        <source>space</source>
        <translation>空格</translation>
    </message>
</context>
</TS>
