package io.branchline.office;

import io.branchline.office.engine.document.font.TestFont;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Gives the service a Chinese font on machines that have none. */
public class TestFonts implements QuarkusTestResourceLifecycleManager {
    @Override
    public Map<String, String> start() {
        return Map.of(
                "branchline.fonts.folders",
                TestFont.folder("宋体", 0).toAbsolutePath().toString());
    }

    @Override
    public void stop() {}
}
