package io.branchline.office.engine.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActionItemTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "写初稿，十二月三号之前发给大家。|十二月三号之前|写初稿，发给大家。",
                "下周一之前把考试方案报给校长。|下周一之前|把考试方案报给校长。",
                "在7月12日之前把合同交给法务。|7月12日之前|把合同交给法务。",
                "把围墙修好，十二月三号之前修完。|十二月三号之前|把围墙修好。",
                "周五前交。|周五前|周五前交。",
                "Send the letter to all families by May 22.|May 22|Send the letter to all families by May 22."
            })
    void where_the_day_stands_beside_it_a_task_is_told_without_the_day(String text, String day, String told) {
        ActionItem action = new ActionItem(
                new UUID(0, 1),
                text,
                "邵文",
                "邵文",
                LocalDate.of(2026, 12, 3),
                day,
                ActionItem.Status.OPEN,
                List.of(),
                0.9);

        assertThat(action.taskWithoutDay()).isEqualTo(told);
    }
}
