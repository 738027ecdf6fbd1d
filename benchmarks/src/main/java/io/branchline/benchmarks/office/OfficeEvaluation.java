package io.branchline.benchmarks.office;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Prints what the minutes engine reaches on the reference sets. First argument: their folder; then the sets, or all. */
public final class OfficeEvaluation {
    private static final Map<String, Function<Sets, List<Row>>> SETS = new LinkedHashMap<>();

    static {
        SETS.put("minutes-en-ami", AmiEvaluation::run);
        SETS.put("minutes-en-akash", AkashEvaluation::run);
        SETS.put("minutes-en-ethacd", EthacdEvaluation::run);
        SETS.put("minutes-zh-vcsum", VcsumEvaluation::run);
        SETS.put("qmsum-train", QmsumEvaluation::run);
        SETS.put("niah", NiahEvaluation::run);
        SETS.put("vtt-fixtures", VttEvaluation::run);
    }

    private OfficeEvaluation() {}

    @SuppressWarnings("SystemOut") // a command line program
    public static void main(String[] arguments) {
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : "../shared/data/office");
        if (!Files.isDirectory(folder)) {
            System.out.println("No reference sets at " + folder + "; give their folder as the first argument.");
            return;
        }
        Sets sets = new Sets(folder);
        List<String> asked = List.of(arguments).subList(Math.min(1, arguments.length), arguments.length);
        for (String set : asked.isEmpty() ? List.copyOf(SETS.keySet()) : asked) {
            Function<Sets, List<Row>> evaluation = SETS.get(set);
            if (evaluation == null || !sets.has(set)) {
                System.out.println(set + ": absent");
            } else {
                evaluation.apply(sets).forEach(System.out::println);
            }
        }
    }
}
