package io.branchline.office.engine.document.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.branchline.office.engine.document.compare.Difference.Change;
import io.branchline.office.engine.document.compare.Differences.Part;
import java.util.List;
import org.junit.jupiter.api.Test;

class DifferencesTest {
    private static final Part TITLE = new Part("TITLE", "关于用电的通知");
    private static final Part BODY = new Part("BODY", "节约用电。");
    private static final Part DATE = new Part("DATE", "2026年11月3日");

    @Test
    void equal_versions_do_not_differ() {
        assertThat(Differences.between(List.of(TITLE, BODY), List.of(TITLE, BODY)))
                .isEmpty();
    }

    @Test
    void a_text_replaced_in_its_place_counts_as_changed() {
        Part other = new Part("BODY", "随手关灯。");
        assertThat(Differences.between(List.of(TITLE, BODY, DATE), List.of(TITLE, other, DATE)))
                .containsExactly(new Difference(Change.CHANGED, "BODY", "节约用电。", "随手关灯。"));
    }

    @Test
    void what_comes_and_goes_is_told_apart() {
        assertThat(Differences.between(List.of(TITLE, BODY), List.of(BODY, DATE)))
                .containsExactly(
                        new Difference(Change.REMOVED, "TITLE", "关于用电的通知", null),
                        new Difference(Change.ADDED, "DATE", null, "2026年11月3日"));
    }
}
