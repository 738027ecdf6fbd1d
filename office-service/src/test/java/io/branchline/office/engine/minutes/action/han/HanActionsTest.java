package io.branchline.office.engine.minutes.action.han;

import static org.assertj.core.api.Assertions.assertThat;

import io.branchline.office.engine.minutes.ActionItem;
import io.branchline.office.engine.minutes.action.ActionFinder;
import io.branchline.office.engine.minutes.owner.People;
import io.branchline.office.engine.speech.Speech;
import io.branchline.office.engine.transcript.Transcript;
import io.branchline.office.engine.transcript.format.TranscriptReader;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HanActionsTest {
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 18);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "高岚：邵文，你下周二之前把茶会的场地定好。|邵文|2026-11-24|下周二之前把茶会的场地定好。",
                "高岚：小骆你约一下摄影师，周五前给个准信。|小骆|2026-11-20|约一下摄影师，周五前给个准信。",
                "高岚：请办公室月底前把名单报上来。|办公室|2026-11-30|月底前把名单报上来。",
                "高岚：茶具由后勤组采购，十二月五号之前到位。|后勤组|2026-12-05|茶具由后勤组采购，十二月五号之前到位。",
                "高岚：我会后联系印刷厂，明天给大家报价。|高岚|2026-11-19|会后联系印刷厂，明天给大家报价。",
                "高岚：展板的事我来找设计公司，今天之内定稿。|高岚|2026-11-18|展板的事，找设计公司，今天之内定稿。",
                "高岚：我们财务部重新核算成本，一月十号之前提交。|财务部|2027-01-10|重新核算成本，一月十号之前提交。",
                "高岚：邵总，十二月八日前把合同送到法务。|邵文|2026-12-08|十二月八日前把合同送到法务。",
                "高岚：邵文，周四展览的清单你列一下，明天发群里。|邵文|2026-11-19|周四展览的清单，列一下，明天发群里。",
                "高岚：音响让行政小毕去租，二十号之前租好。|小毕|2026-11-20|音响让行政小毕去租，二十号之前租好。",
                "高岚：嘉宾名单邵文来核对，月底之前发给酒店。|邵文|2026-11-30|嘉宾名单邵文来核对，月底之前发给酒店。",
                "高岚：邵文你问一下另外两家的报价，下周二之前给我。|邵文|2026-11-24|问一下另外两家的报价，下周二之前给高岚。",
                "高岚：邵文你直接去一趟印刷厂，明天去。|邵文|2026-11-19|直接去一趟印刷厂，明天去。",
                "高岚：值班表由办公室排，一月十号之前公布。|办公室|2027-01-10|值班表由办公室排，一月十号之前公布。",
                "高岚：想请邵文帮我核对一下茶叶的账目。|邵文||帮高岚核对一下茶叶的账目。"
            })
    void a_task_has_its_owner_its_day_and_words_that_begin_with_the_deed(
            String said, String owner, LocalDate due, String text) {
        assertThat(actions(said + "\n邵文：好的。\n")).singleElement().satisfies(action -> {
            assertThat(action.owner()).isEqualTo(owner);
            assertThat(action.due()).isEqualTo(due);
            assertThat(action.text()).isEqualTo(text);
        });
    }

    @Test
    void who_is_asked_without_a_name_is_who_answers() {
        assertThat(actions("高岚：你跟茶厂确认一下发货的日期，周五之前回我。\n邵文：没问题。\n"))
                .singleElement()
                .satisfies(action -> assertThat(action.owner()).isEqualTo("邵文"));
    }

    @Test
    void two_clauses_for_two_people_are_two_tasks() {
        assertThat(actions("高岚：邵文负责布置会场，小骆你去印请柬。\n邵文：好的。\n"))
                .extracting(ActionItem::owner)
                .containsExactlyInAnyOrder("邵文", "小骆");
    }

    @Test
    void what_is_to_be_done_may_stand_in_the_sentence_before() {
        assertThat(actions("高岚：就这么定，东门的路灯先修，元旦前亮灯。供电所牵头，街道配合。\n"))
                .extracting(ActionItem::owner, ActionItem::text)
                .contains(org.assertj.core.groups.Tuple.tuple("供电所", "东门的路灯先修，元旦前亮灯，供电所牵头。"));
    }

    @Test
    void a_stand_up_tells_what_is_done_today() {
        assertThat(actions("邵文：昨天把茶单排完了。今天开始做包装的样稿。\n高岚：好。\n"))
                .singleElement()
                .satisfies(action -> assertThat(action.owner()).isEqualTo("邵文"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "高岚：我来介绍一下今天的茶。",
                "高岚：下面请邵文谈谈今年的收成。",
                "高岚：我觉得要把茶园的路修好。",
                "高岚：你们一定要看到这一点。",
                "高岚：邵文负责的茶园去年收成很好。",
                "高岚：我昨天把账目对完了。",
                "高岚：如果下雨，我们要把茶叶收进来。",
                "高岚：测试提了十个问题，改了八个。",
                "高岚：村里必须有自己的茶厂，让茶农有活干。",
                "高岚：要不要请邵文去联系茶厂？",
                "高岚：明白，我来安排。"
            })
    void talk_plans_of_nobody_and_what_is_over_are_no_tasks(String said) {
        assertThat(actions(said + "\n")).isEmpty();
    }

    @Test
    void in_a_talk_what_we_and_you_must_do_is_no_task() {
        String talk = "我们在山里种了二十年的茶，茶树要看土也要看雾，一年只采一季，其余的时间都在等。".repeat(8);

        assertThat(actions("高岚：" + talk + "我们要把茶叶的标准做出来。\n邵文：" + talk + "你去把茶农的账算一算，政府部门要把路修好。\n"))
                .isEmpty();
    }

    private static List<ActionItem> actions(String text) {
        Transcript transcript = TranscriptReader.read(text);
        return ActionFinder.find(Speech.of(transcript), new People(List.of("高岚", "邵文")), WEDNESDAY);
    }
}
