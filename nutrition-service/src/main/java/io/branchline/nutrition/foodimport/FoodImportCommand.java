package io.branchline.nutrition.foodimport;

import io.branchline.kit.Problem;
import io.branchline.nutrition.engine.usda.ReleaseContent;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.nio.file.Path;
import org.jboss.logging.Logger;

/**
 * Starts the service; or, with {@code import-foods <release> <folder>}, loads a release into the database and ends, such as
 * {@code java -Dquarkus.http.host-enabled=false -jar quarkus-run.jar import-foods SR28 sr28asc}.
 */
@QuarkusMain
class FoodImportCommand implements QuarkusApplication {
    private static final Logger LOG = Logger.getLogger("io.branchline.nutrition.foodimport");

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
        if (arguments.length != 3) {
            LOG.error("usage: import-foods <SR28|SR_LEGACY|FNDDS_2017_2018|OTHER_SR|OTHER_FNDDS> <folder>");
            return 2;
        }
        try {
            ReleaseContent content = store.load(Release.valueOf(arguments[1]), Path.of(arguments[2]));
            content.badLines()
                    .forEach(bad -> LOG.warnf(
                            "%s:%d %s", bad.file(), bad.line(), bad.reason().en()));
            LOG.infof("%d foods of %s loaded", content.foods().size(), arguments[1]);
            return 0;
        } catch (Problem | IllegalArgumentException refused) {
            LOG.error(refused.getMessage());
            return 1;
        }
    }
}
