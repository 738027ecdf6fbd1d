package io.branchline.benchmarks.assessment;

import io.branchline.nutrition.engine.target.Basis;
import io.branchline.nutrition.engine.target.LifeStage;
import io.branchline.nutrition.engine.target.NasemTargets;
import io.branchline.nutrition.engine.target.NutrientTarget;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Requirements (EAR) and allowances (RDA) against the life-stage tables of the reports, as far as their text can be read. */
final class RequirementEvaluation {
    private static final Pattern TITLE = Pattern.compile(
            "Criteria and Dietary Reference Intake Values for (.+?) ?(<sup>.*)?by Life Stage(?: and Gender)? Group.*");
    private static final Pattern AGES = Pattern.compile("([>≥≤]?) ?(\\d+)(?: through (\\d+))? ?(mo|m|y).*");
    private static final Map<String, String> NAMES = Map.of("Α_TOCOPHEROL", "VITAMIN_E");
    private static final List<String> VITAMINS_B =
            List.of("THIAMIN", "RIBOFLAVIN", "NIACIN", "VITAMIN_B6", "FOLATE", "VITAMIN_B12");

    private final Path file;
    private final Tally requirements = new Tally("NASEM EAR", 1e-9);
    private final Tally allowances = new Tally("NASEM RDA of the reports", 1e-9);
    private final Set<String> read = new HashSet<>();

    RequirementEvaluation(Path folder) {
        file = folder.resolve("dri").resolve("nasem_dri_tables_ocr.md.gz");
    }

    boolean run() throws IOException {
        String nutrient = "";
        String group = "";
        List<String> head = List.of();
        for (String line : Reference.lines(file)) {
            Matcher title = TITLE.matcher(line.replace("*", ""));
            List<String> cells = cells(line);
            if (title.find()) {
                nutrient = nutrient(title.group(1));
                head = List.of();
            } else if (line.contains("Estimated Average Requirements (EARs)")) {
                nutrient = "B";
            } else if (cells.isEmpty() || nutrient.isEmpty()) {
                continue;
            } else if (cells.get(0).startsWith("Life Stage Group")) {
                head = cells;
                group = "";
            } else if (nutrient.equals("B")) {
                group = cells.get(0).equals("EAR") ? group : group(cells.get(0), group);
                vitaminsB(cells, group);
            } else if (cells.get(0).matches("Pregnancy|Lactation")) {
                group = cells.get(0).toUpperCase(Locale.ROOT);
            } else {
                row(nutrient, group, head, cells);
            }
        }
        boolean right = requirements.report() & allowances.report();
        unread();
        return right;
    }

    private void row(String nutrient, String group, List<String> head, List<String> cells) {
        for (LifeStage stage : LifeStage.values()) {
            if (!holds(cells.get(0), group, stage)) {
                continue;
            }
            for (int i = 1; i < Math.min(head.size(), cells.size()); i++) {
                String column = head.get(i);
                boolean otherSex = column.contains(isMale(stage) ? " Female" : " Male");
                String printed = cells.get(i).replaceAll("[—–]", "");
                if (!otherSex && !printed.isBlank()) {
                    compare(nutrient, stage, column, printed);
                }
            }
        }
    }

    private void compare(String nutrient, LifeStage stage, String column, String printed) {
        double unit = nutrient.equals("COPPER") ? 0.001 : 1;
        String what = stage + " " + nutrient;
        Optional<NutrientTarget> target = target(stage, nutrient);
        if (column.startsWith("EAR") && read.add(what)) {
            Double requirement = target.map(NutrientTarget::requirement).orElse(null);
            requirements.compare(
                    what, Reference.number(printed) * unit, requirement == null ? Double.NaN : requirement);
        } else if (column.startsWith("RDA")) {
            double allowance = target.filter(one -> one.basis() == Basis.RDA)
                    .map(NutrientTarget::goal)
                    .orElse(Double.NaN);
            allowances.compare(what, Reference.number(printed) * unit, allowance);
        }
    }

    /** The summary of the vitamins of group B names the sex above the ages, and holds two age groups only. */
    private void vitaminsB(List<String> cells, String group) {
        if (cells.get(0).equals("EAR")) {
            LifeStage stage = LifeStage.valueOf(group);
            for (int i = 0; i < VITAMINS_B.size(); i++) {
                compare(VITAMINS_B.get(i), stage, "EAR", cells.get(i + 1));
            }
        }
    }

    private static String group(String cell, String before) {
        if (cell.matches("(?:Fem|M)ales")) {
            return cell.toUpperCase(Locale.ROOT).replaceAll("S$", "");
        }
        String sex = before.replaceAll("_.*", "");
        return cell.startsWith("19") ? sex + "_19_30" : cell.startsWith(">70") ? sex + "_71" : before;
    }

    private static boolean holds(String printed, String group, LifeStage stage) {
        Matcher ages = AGES.matcher(printed);
        String[] name = stage.name().split("_", -1);
        if (!ages.matches() || !group.equals(name[0].matches("PREGNANCY|LACTATION") ? name[0] : "")) {
            return false;
        }
        boolean months = ages.group(4).startsWith("m");
        int from = Integer.parseInt(ages.group(2));
        int youngest = Integer.parseInt(name[1]);
        if (months || stage.isInfant()) {
            return months == stage.isInfant() && from == youngest;
        }
        return switch (ages.group(1)) {
            case ">" -> youngest > from;
            case "≥" -> youngest >= from;
            case "≤" -> youngest <= from;
            default -> youngest >= from && youngest <= Integer.parseInt(ages.group(3));
        };
    }

    private void unread() {
        Map<String, List<LifeStage>> byHand = new TreeMap<>();
        for (LifeStage stage : LifeStage.values()) {
            for (NutrientTarget target : NasemTargets.of(stage)) {
                if (target.requirement() != null && !read.contains(stage + " " + target.nutrient())) {
                    byHand.computeIfAbsent(target.nutrient(), any -> new ArrayList<>())
                            .add(stage);
                }
            }
        }
        System.out.printf(
                "  EAR without a readable table: %d cells%n",
                byHand.values().stream().mapToInt(List::size).sum());
        byHand.forEach((nutrient, stages) -> System.out.printf("    %s: %d%n", nutrient, stages.size()));
    }

    private static Optional<NutrientTarget> target(LifeStage stage, String nutrient) {
        return NasemTargets.of(stage).stream()
                .filter(one -> one.nutrient().equals(nutrient))
                .findFirst();
    }

    private static boolean isMale(LifeStage stage) {
        return stage.name().startsWith("MALE");
    }

    private static String nutrient(String printed) {
        String name = printed.replaceAll("<sup>.*", "").strip().toUpperCase(Locale.ROOT);
        String known = name.replaceAll("[ -]+", "_");
        return NAMES.getOrDefault(known, known);
    }

    private static List<String> cells(String line) {
        if (!line.startsWith("|") || line.startsWith("| :")) {
            return List.of();
        }
        return Arrays.stream(line.substring(1).split("\\|", -1))
                .map(cell -> cell.replaceAll("<sup>[^<]*</sup>|\\*", "").strip())
                .toList();
    }
}
