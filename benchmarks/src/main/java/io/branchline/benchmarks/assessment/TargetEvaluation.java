package io.branchline.benchmarks.assessment;

import io.branchline.nutrition.engine.measure.Measure;
import io.branchline.nutrition.engine.person.Age;
import io.branchline.nutrition.engine.person.History;
import io.branchline.nutrition.engine.person.Maternity;
import io.branchline.nutrition.engine.person.Sex;
import io.branchline.nutrition.engine.person.Standard;
import io.branchline.nutrition.engine.target.NutrientTarget;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Goals and upper levels of all 22 life stages against the downloaded tables: minerals of the later table (sodium and potassium of 2019),
 * vitamins and upper levels of the other; and the Chinese rules of 2023.
 */
final class TargetEvaluation {
    /** The younger of the two vitamin tables has 20 g of fibre at lactation 14-18; the report of 2005 has 29 g for all. */
    private static final String MISPRINT = "Lactation:14_18 Fiber";

    private final Path folder;

    TargetEvaluation(Path folder) {
        this.folder = folder.resolve("dri");
    }

    boolean run() throws IOException {
        Tally goals = new Tally("NASEM RDA and AI", 1e-9);
        vitamins(goals);
        minerals(goals);
        Tally upper = new Tally("NASEM upper levels", 1e-9);
        upper(upper);
        Tally china = new Tally("China DRIs 2023", 1e-9);
        china(china);
        return goals.report() & upper.report() & china.report();
    }

    private void vitamins(Tally tally) throws IOException {
        List<List<String>> rows = Reference.rows(folder.resolve("nih_rda_ai_nutrientracker.csv"));
        for (List<String> row : rows.subList(1, rows.size())) {
            List<NutrientTarget> targets = targets(row.get(0), Standard.US);
            for (int i = 1; i < row.size(); i++) {
                String column = rows.get(0).get(i);
                String nutrient = nutrient(column);
                boolean newer =
                        nutrient.equals("SODIUM") || nutrient.equals("POTASSIUM") || nutrient.equals("MANGANESE");
                String what = row.get(0) + " " + column;
                if (!newer && !what.startsWith(MISPRINT)) {
                    double printed = Reference.number(row.get(i));
                    tally.compare(what, printed * factor(column, nutrient), goal(targets, nutrient));
                }
            }
        }
    }

    private void minerals(Tally tally) throws IOException {
        List<List<String>> rows = Reference.rows(folder.resolve("ssnair_DRI_minerals.csv"));
        String group = "";
        for (List<String> row : rows.subList(1, rows.size())) {
            if (row.get(1).isEmpty()) {
                group = row.get(0);
                continue;
            }
            String range = row.get(0).replaceAll("[^0-9>]+", "_").replaceAll("_$", "");
            List<NutrientTarget> targets = targets(group.replaceAll("s$", "") + ":" + range, Standard.US);
            for (int i = 1; i < row.size(); i++) {
                String nutrient = rows.get(0).get(i).trim().toUpperCase(Locale.ROOT);
                double factor = nutrient.equals("CHLORIDE") ? 1000 : nutrient.equals("COPPER") ? 0.001 : 1;
                tally.compare(
                        group + " " + row.get(0) + " " + nutrient,
                        Reference.number(row.get(i)) * factor,
                        goal(targets, nutrient));
            }
        }
    }

    private void upper(Tally tally) throws IOException {
        List<List<String>> rows = Reference.rows(folder.resolve("nih_ul_nutrientracker.csv"));
        for (List<String> row : rows.subList(1, rows.size())) {
            List<NutrientTarget> targets = targets(row.get(0), Standard.US);
            for (int i = 1; i < row.size(); i++) {
                String column = rows.get(0).get(i);
                String nutrient = nutrient(column);
                if (!nutrient.equals("SODIUM")) {
                    double printed = Reference.number(row.get(i)) * factor(column, nutrient);
                    tally.compare(row.get(0) + " UL " + column, printed, bound(targets, nutrient));
                }
            }
        }
    }

    private void china(Tally tally) throws IOException {
        List<List<String>> rows = Reference.rows(folder.resolve("china_dris_2023_adults_41rules.csv"));
        List<String> head = rows.get(0);
        for (List<String> row : rows.subList(1, rows.size())) {
            String stage = row.get(head.indexOf("stage"));
            Maternity maternity = stage.startsWith("pregnancy")
                    ? Maternity.pregnant(14 * (stage.charAt(stage.length() - 1) - '1'), null)
                    : stage.equals("lactation") ? Maternity.lactating(3, true) : Maternity.NONE;
            double years = Math.max(Reference.number(row.get(1)), 19);
            List<NutrientTarget> targets = new People(
                            row.get(0).equals("M") ? Sex.MALE : Sex.FEMALE, Age.ofYears(years))
                    .by(Standard.CN)
                    .in(maternity)
                    .having(Set.of(), Set.of(), History.UNKNOWN.postmenopausal(stage.equals("postmenopausal")))
                    .assess()
                    .targets();
            String who = String.join(" ", row.subList(0, 5)) + " ";
            tally.compare(who + "protein", at(row, head, "protein_rni_g"), goal(targets, "PROTEIN"));
            tally.compare(who + "sodium", at(row, head, "na_ai_mg"), goal(targets, "SODIUM"));
            tally.compare(who + "sodium PI", at(row, head, "na_pi_mg"), bound(targets, "SODIUM"));
            tally.compare(who + "calcium", at(row, head, "ca_rni_mg"), goal(targets, "CALCIUM"));
            tally.compare(who + "calcium UL", at(row, head, "ca_ul_mg"), bound(targets, "CALCIUM"));
            tally.compare(who + "iron", at(row, head, "fe_rni_mg"), goal(targets, "IRON"));
            tally.compare(who + "iron UL", at(row, head, "fe_ul_mg"), bound(targets, "IRON"));
            double fibre = Reference.number(row.get(head.indexOf("fiber_ai_g")).split("-", 2)[0]);
            tally.compare(who + "fibre", fibre, goal(targets, "FIBER"));
        }
    }

    private static double at(List<String> row, List<String> head, String column) {
        return Reference.number(row.get(head.indexOf(column)));
    }

    /** Targets of the youngest of a group named like {@code Female:31_50}, {@code Infant:0.6_0.9} or {@code Male:>70}. */
    private static List<NutrientTarget> targets(String group, Standard standard) {
        String[] parts = group.split(":", 2);
        String from = parts[1].split("_", 2)[0];
        double years = parts[0].equals("Infant")
                ? parts[1].startsWith("0") ? parts[1].equals("0_0.5") || parts[1].equals("0_6") ? 0.2 : 0.7 : 0.7
                : from.startsWith(">") ? 71 : Double.parseDouble(from);
        Maternity maternity = parts[0].equals("Pregnancy")
                ? Maternity.pregnant(20, null)
                : parts[0].equals("Lactation") ? Maternity.lactating(3, true) : Maternity.NONE;
        return new People(parts[0].equals("Male") ? Sex.MALE : Sex.FEMALE, Age.ofYears(years))
                .with(Measure.HEIGHT, years < 1 ? 65 : 160)
                .by(standard)
                .in(maternity)
                .assess()
                .targets();
    }

    private static double goal(List<NutrientTarget> targets, String nutrient) {
        return targets.stream()
                .filter(one -> one.nutrient().equals(nutrient))
                .mapToDouble(NutrientTarget::goal)
                .findFirst()
                .orElse(Double.NaN);
    }

    private static double bound(List<NutrientTarget> targets, String nutrient) {
        for (NutrientTarget one : targets) {
            Double bound = one.upperBound();
            if (one.nutrient().equals(nutrient) && bound != null) {
                return bound;
            }
        }
        return Double.NaN;
    }

    private static double factor(String column, String nutrient) {
        return switch (nutrient) {
            case "CHLORIDE" -> 1000;
            case "FLUORIDE" -> column.contains("(ug)") ? 0.001 : 1;
            default -> 1;
        };
    }

    private static String nutrient(String column) {
        String name = column.split("[,(]", 2)[0].trim().toUpperCase(Locale.ROOT).replaceAll("[ -]+", "_");
        return Map.of(
                        "VITAMIN_B_6", "VITAMIN_B6",
                        "VITAMIN_B_12", "VITAMIN_B12")
                .getOrDefault(name, name);
    }
}
