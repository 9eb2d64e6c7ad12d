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
    <name>DottedWords</name>
    <message>
        <source>What it means: %1</source>
        <translation>意思：%1</translation>
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
    <name>GuidesBlock</name>
    <message>
        <source>Our website</source>
        <translation>中心网站</translation>
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
    <name>LanguageSheet</name>
    <message>
        <source>Choose a language</source>
        <translation>选择语言</translation>
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
    <name>StaffCard</name>
    <message>
        <source>For staff</source>
        <translation>工作人员专用</translation>
    </message>
    <message>
        <source>Touches do nothing for one minute, so that you can wipe the screen.</source>
        <translation>一分钟内触摸不起作用，您可以擦拭屏幕。</translation>
    </message>
    <message>
        <source>Clean the screen</source>
        <translation>清洁屏幕</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
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
