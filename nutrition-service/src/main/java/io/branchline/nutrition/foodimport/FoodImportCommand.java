package io.branchline.nutrition.foodimport;

import io.branchline.kit.Problem;
import io.branchline.nutrition.engine.usda.ReleaseContent;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Starts the service; or, with {@code import-foods <release> <folder>}, loads a release into the database and ends, such as
 * {@code java -Dquarkus.http.host-enabled=false -jar quarkus-run.jar import-foods SR28 sr28asc}.
 */
@QuarkusMain
class FoodImportCommand implements QuarkusApplication {
    private static final Logger LOG = Logger.getLogger("io.branchline.nutrition.foodimport");

    private static final List<String> RELEASES =
            Arrays.stream(Release.values()).map(Release::name).toList();

    private final ReleaseStore store;

    FoodImportCommand(ReleaseStore store) {
        this.store = store;
    }

    @Override
    public int run(String... arguments) {
        if (arguments.length == 0 || !arguments[0].equals("import-foods")) {
            Quarkus.waitForExit();
            return 0;
        }
        if (arguments.length != 3 || !RELEASES.contains(arguments[1])) {
            LOG.errorf("usage: import-foods <%s> <folder>", String.join("|", RELEASES));
            return 2;
        }
        Path folder = Path.of(arguments[2]);
        if (!Files.isDirectory(folder)) {
            LOG.errorf("%s is no folder", folder);
            return 2;
        }
        try {
            ReleaseContent content = store.load(Release.valueOf(arguments[1]), folder);
            content.badLines()
                    .forEach(bad -> LOG.warnf(
                            "%s:%d %s", bad.file(), bad.line(), bad.reason().en()));
            LOG.infof("%d foods of %s loaded", content.foods().size(), arguments[1]);
            return 0;
        } catch (Problem refused) {
            LOG.error(refused.getMessage());
            return 1;
        }
    }
}
