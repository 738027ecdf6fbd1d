package io.branchline.benchmarks.food;

import io.branchline.nutrition.engine.usda.FnddsReader;
import io.branchline.nutrition.engine.usda.ReleaseFiles;
import io.branchline.nutrition.engine.usda.ReleaseFood;
import io.branchline.nutrition.engine.usda.Sr28Reader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The USDA releases of the shared data folder, which is the first argument of each measurement. */
final class SharedFoods {
    private SharedFoods() {}

    /** The folder of nutrition data; says so and gives nothing when it is absent. */
    static Optional<Path> folder(String... arguments) {
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : "../shared/data/nutrition");
        if (!Files.isDirectory(folder)) {
            System.out.println("not measured: there is no folder "
                    + folder.toAbsolutePath().normalize());
            return Optional.empty();
        }
        return Optional.of(folder);
    }

    /** All foods of FNDDS 2017-18 and SR28. */
    static List<ReleaseFood> read(Path folder) throws IOException {
        List<ReleaseFood> foods =
                new ArrayList<>(FnddsReader.read(new ReleaseFiles(folder.resolve("usda_fndds_2017_2018")))
                        .foods());
        foods.addAll(
                Sr28Reader.read(new ReleaseFiles(folder.resolve("usda_sr28"))).foods());
        return foods;
    }
}
