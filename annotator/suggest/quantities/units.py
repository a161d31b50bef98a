"""The words by which quantities are known in news prose: tables of data, all of them Simplified."""

from __future__ import annotations

from typing import cast

from annotator.core.quantity import Comparison


def _by_word(table: str) -> dict[str, Comparison]:
    """What words say, from lines of a comparison and the words for it."""
    lines = [line.split() for line in table.split("\n") if line]
    return {word: cast("Comparison", said) for said, *words in lines for word in words}


_COUNTS = """
人次 架次 台次 辆次 班次 件次 户次 场次 艘次 航班次 人份 标准箱 人 名 位 户 家 个 项 件 份 张 套
台 部 辆 架 艘 只 头 匹 条 根 枚 颗 棵 株 座 栋 幢 间 所 处 口 本 册 卷 篇 首 幅 场 次 起 例 宗 笔
批 组 对 双 副 支 枝 把 块 片 段 层 级 类 种 门 期 轮 趟 班 桶 箱 袋 瓶 杯 盒 包 剂 针 床 票 席 字
页 集 版 课 题 县 市 省 区 村 镇 乡 国 州 校 厂 站 届 大类 主题 系列 方面 领域 环节 字节 步
面 盏 尊 顶 折 节 列 发 道 封 句 串 堆 桩 扇 股 群 队 名次 行 倍 代
"""
_NOUNS = """
主题 系列 大类 类 板块 方面 领域 行动 工程 任务 产业 措施 举措 亮点 特色 环节 体系 战役 看点 趋势
品牌 平台 基地 中心 项目 专项 模块 功能 指标 原则 目标 重点 问题 理念 机制 市场 城市群 国有银行
阶段 步骤 核心 支柱 优势 场景
"""
_MEASURES = """
公里 千米 寸 海里 英里 里 米 厘米 毫米 微米 纳米 英尺 英寸 平方公里 平方千米 平方米 平方厘米 立方米
公顷 亩 吨 公斤 千克 克 毫克 斤 磅 盎司 升 毫升 加仑 千瓦时 兆瓦时 千瓦 兆瓦 吉瓦 瓦
度 千伏 伏 赫兹 兆赫 摄氏度 华氏度 ℃ °C 岁 周岁 年 周年 个月 月龄 周 星期 礼拜 个星期
个礼拜 天 小时 个小时 个钟头 刻钟 分钟 秒 秒钟 毫秒 世纪 个世纪 年代 学时 课时 学分 个工作日
工作日 倍 级 分贝 光年 公升 马力 卡路里 千卡 大卡 帧 像素 日龄 km kg cm mm nm m g GB MB TB
KB kW MW GW kWh Mbps Gbps km/h GWh TWh MWh mg ml L dB Hz kHz MHz GHz ha m² km² ㎡ ㎞ ㎏ ㎝ ㎜
"""
_MONEY = """
元 美元 欧元 日元 英镑 港元 港币 人民币 卢布 韩元 新台币 台币 法郎 澳元 加元 新元 泰铢 卢比 瑞郎
比索 里亚尔 元人民币 块钱 块 角 美金 元新台币 元港币 新西兰元 越南盾
"""
SIGNS = {
    **{"$": "$", "US$": "美元", "USD": "美元", "HK$": "港元", "HKD": "港元", "NT$": "新台币"},
    **{"A$": "澳元", "C$": "加元", "S$": "新元", "€": "欧元", "EUR": "欧元", "£": "英镑"},
    **{"¥": "元", "RMB": "元", "CNY": "元", "人民币": "元", "港币": "港币", "新台币": "新台币"},
    **{"台币": "台币", "美金": "美金", "欧元": "欧元", "日元": "日元", "英镑": "英镑"},
}
"""What money stands before a number, and its unit; a bare $ may be of many countries."""
_ORDINAL = """
届 次 名 位 批 期 轮 章 条 款 集 卷 册 季 代 场 个 页 节 天 年 周 组 版 局 家 项 大 站 回 季度 例
部分 阶段 梯队 级 层 轮次 周年 台 艘 架 座 类 顺位 幅 篇 首 张 件 台套 分队 师 团 军 颗 枚 棒 号
大国 大经济体 大城市 课 讲 步 点 单元 线 把 份 档 圈 编 任 种
"""

NOT_GREAT = "学家型量众会陆使人楼区战厦奖师地桥赛道爷妈豆队臣小于约幅概多部致半局院堂自气"
"""Behind 大 these make a word of it: 三大 counts, 三大队 does not."""

COUNTS = frozenset(_COUNTS.split())
NOUNS = frozenset(_NOUNS.split())
"""What is counted behind 大: 6大系列."""
MEASURES = frozenset(_MEASURES.split())
MONEY = frozenset(_MONEY.split())
PERCENTAGES = frozenset(("%", "‰", "个百分点", "百分点", "成"))
ORDINAL = frozenset(_ORDINAL.split())
UNITS = COUNTS | MEASURES | MONEY | PERCENTAGES

WEAK = frozenset(
    "折寸国市省州县村镇乡区校厂站度里口部起周字门班级段期集版层道节行列发句股群队代块分床角首头包"
)
"""Behind a Chinese numeral of one character these are words more often than units: 一对, 四处."""
INDEFINITE = frozenset("〇零一")
"""What makes no quantity before a count: 一个 is as much as any."""

BEFORE = _by_word("""
> 超过 超出 超 逾 突破 多于 大于 高于 冲破
< 不足 不到 低于 少于 小于 未满 不满 未达
≥ 至少 最少 起码 不低于 不少于 不下 不下于 不小于 上
≤ 最多 至多 不会超过 不能超过 不得超过 不超过 不超 未超过 不高于 不多于 不大于
≈ 大约 约莫 大致 几近 约 近 将近 接近 大概 约为 差不多 约合 逼近
""")
BEHIND = _by_word("""
≥ 以上 开外 及以上
≤ 以下 以内 之内 及以下
≈ 左右 上下 前后 许
= 之多
""")
EACH = (
    "m2",
    "m3",
    "平方米",
    "公里",
    "公斤",
    "小时",
    "人",
    "年",
    "月",
    "日",
    "天",
    "吨",
    "亩",
    "户",
    "台",
    "次",
    "件",
)
"""What stands behind a stroke: 2万元/平方米."""
RECENT = frozenset(("年", "天", "周", "个月", "个星期"))
"""Before these 近 says which ones, not how many: 近三年."""
_GOES_ON = """
面积对临向前貌部子目粉包条
人民大类工均才生物事员造为权文社寿选参 名义单字称额为叫誉胜著气副 家庭长族乡具电园禽政里居喻
次序要日年于数元 项链 年级代轻龄度货会终报月初底末 天空津然气下安文山真赋府 条件例约
部分门队长委署落级属首件 分之别局行校开析布享发配 支成公店工管为离散流享歧红明期辨数子手
角度色落逐 成为立员功长果本就人交败绩熟都分年群双效型品份千了的语因 度假过量 级别
元旦素年首件月宵气老朝帅 门口户票店槛 口岸罩碑号味腔径气 起来到义草步源诉飞床码初因点伏重
代表理价言码之际替谢 里面程约奥昂 米饭兰奇尔粉 克服隆里拉斯林罗制 站在起立稳点台长位
国集家际内外企民务有防旗产庆王人语土会君军力资 区域别间块位内 市场民委政值长级区内县面中直
省级委政份略市区内长会直 校园长区友企 厂房家商 课题堂程本 题目材库为 步入伐行骤 字体幕节号
集中团体合聚成市资装 版本权图 片区面刻段 段落时 期间待望货末限盼刊内 班级长子主车组
包括含装容裹围机 层面次级层出 组织成建长合 对于比应外象话接标口策手方准照此待 把握关脉控手
批评准发复示次量 种植子类族种养粮下 类似型别 所有以谓在需得属长示能 处理于罚置分在长级境方
首次先个都批席届位家相府要 头部条脑疼等版 只有是要能为需见 节目日约能点省奏气假 篇幅章
张家先某贴开 位于置列居移 场景地所面馆合均 本报次地科期身土质年月市省国人来应质能 件事 户籍外口型
座谈位 套路房餐 间隔接断谍 副总主职校秘市省县 块头 枚举 例如外行会子证 宗旨教 笔记者试 双方边重向
瓶颈 杯子 道路德理歉教家具 发展生现布出行表动明挥放达送展给电言射改育掘 列车入为出席举
行业为动政人程驶李为列使走径情长 队伍员长 镇长静 乡村镇亲下情 村民委庄落支里 县城委级长域区政市内
州长市 周边围岁期刊一二三四五六日末年转报知 夜间晚里 升级至值学华 安全排装心置徽 针对 床位
票房据价 席位间地 页面 剂量 秒杀 瓦解斯 寸步土断草心头金 折旧叠腾磨射扣价线断服
磅礴 亩产均 倍加增感速率受
"""
GOES_ON = {each[0]: each[1:] for each in reversed(_GOES_ON.split()) if len(each) > 1}
"""By unit the characters with which it is another word: 三家 counts, 三家庭 does not."""
