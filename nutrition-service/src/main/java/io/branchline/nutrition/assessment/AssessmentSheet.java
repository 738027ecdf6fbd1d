package io.branchline.nutrition.assessment;

import io.branchline.nutrition.assessment.AssessmentView.FindingView;
import io.branchline.nutrition.assessment.AssessmentView.RedFlagView;
import io.branchline.nutrition.assessment.AssessmentView.TargetView;
import io.branchline.nutrition.engine.body.BodyMassIndex;
import io.branchline.nutrition.engine.finding.Severity;
import io.branchline.nutrition.engine.text.Text;
import io.branchline.nutrition.print.BarChart;
import io.branchline.nutrition.print.BarChart.Bar;
import io.branchline.nutrition.print.LineChart;
import io.branchline.nutrition.print.LineChart.Band;
import io.branchline.nutrition.print.LineChart.Point;
import io.branchline.nutrition.print.Sheet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An assessment on paper: warnings first, then findings, energy, risks and targets, each with its chart or table and its sources. */
final class AssessmentSheet {
    private static final double OVERWEIGHT_WHO = 25;
    private static final double OVERWEIGHT_CHINA = 24;

    private final AssessmentView view;
    private final Locale locale;
    private final Sheet sheet;

    private AssessmentSheet(AssessmentView view, Locale locale) {
        this.view = view;
        this.locale = locale;
        this.sheet = Sheet.titled(locale, say("Health assessment", "健康测评报告"));
    }

    /**
     * The sheet of an assessment.
     *
     * @param trend body mass index by day, the oldest first; a chart is drawn from two days on
     */
    static Sheet of(AssessmentView view, Map<LocalDate, Double> trend, Locale locale) {
        AssessmentSheet made = new AssessmentSheet(view, locale);
        made.sheet.paragraph(made.say("Assessed for ", "评估日期：")
                + view.asOf()
                + made.say(". Leading standard: ", "；主要标准：")
                + view.standard());
        made.flags();
        made.findings(view.findings(), made.say("Findings", "测评结果"));
        made.trend(trend);
        made.energy();
        made.risks();
        made.targets();
        made.sources();
        return made.sheet;
    }

    private void flags() {
        for (RedFlagView flag : view.redFlags()) {
            sheet.warning(flag.text());
        }
    }

    private void findings(List<FindingView> findings, String heading) {
        if (findings.isEmpty()) {
            return;
        }
        sheet.heading(heading);
        sheet.table(
                List.of(
                        say("Item", "项目"),
                        say("Value", "数值"),
                        say("Class", "分级"),
                        say("Reference", "参考范围"),
                        say("How", "计算")),
                findings.stream().map(one -> row(one, findings)).toList());
    }

    /** A value classed by two standards stands there twice, with the standard after its name. */
    private static List<String> row(FindingView one, List<FindingView> all) {
        boolean twice =
                all.stream().filter(other -> other.name().equals(one.name())).count() > 1;
        String standard = one.code().substring(one.code().lastIndexOf('_') + 1);
        return List.of(
                twice ? one.name() + " (" + standard + ")" : one.name(),
                one.value() == null ? one.text() : number(one.value()) + " " + one.unit(),
                one.band() == null ? "" : one.band(),
                one.reference() == null ? "" : one.reference().text(),
                one.substituted() == null ? "" : one.substituted());
    }

    private void trend(Map<LocalDate, Double> trend) {
        if (trend.size() < 2) {
            return;
        }
        boolean china = view.standard() == io.branchline.nutrition.engine.person.Standard.CN;
        double over = china ? OVERWEIGHT_CHINA : OVERWEIGHT_WHO;
        List<Point> points = trend.entrySet().stream()
                .map(entry -> new Point(
                        entry.getKey().toEpochDay(),
                        entry.getValue(),
                        entry.getKey().toString()))
                .toList();
        List<Band> bands = List.of(
                new Band(BodyMassIndex.UNDERWEIGHT, over, say("normal", "正常"), true),
                new Band(over, china ? 28 : 30, say("overweight", "超重"), false));
        String title = say("Body mass index over time, kg/m²", "体质指数变化（kg/m²）");
        sheet.heading(title).drawing(new LineChart(title, points, bands).draw());
    }

    private void energy() {
        var energy = view.energy();
        List<Bar> bars = new ArrayList<>();
        kcal(bars, say("At rest", "静息"), energy.restingKcal());
        kcal(bars, say("Whole day", "全天"), energy.totalKcal());
        for (TargetView target : view.targets()) {
            switch (target.nutrient()) {
                case "ENERGY" -> kcal(bars, say("To plan", "计划摄入"), target.goal());
                case "PROTEIN" -> macro(bars, target, 4);
                case "CARBOHYDRATE" -> macro(bars, target, 4);
                case "FAT" -> macro(bars, target, 9);
                default -> {}
            }
        }
        if (bars.isEmpty()) {
            return;
        }
        String title = say("Energy a day, kcal", "每日能量（kcal）");
        sheet.heading(title).drawing(new BarChart(title, bars).draw()).paragraph(energy.why());
        sheet.table(
                List.of(say("Equation", "方程"), say("Value", "数值"), say("How", "计算")),
                energy.alternatives().stream()
                        .map(one -> List.of(
                                one.name(),
                                one.value() == null ? one.text() : number(one.value()) + " " + one.unit(),
                                one.substituted() == null ? "" : one.substituted()))
                        .toList());
    }

    /** Energy of a macronutrient goal; only where its range comes from the energy of the day. */
    private void macro(List<Bar> bars, TargetView target, double perGram) {
        Double low = target.lowerBound();
        Double high = target.upperBound();
        if (low != null && high != null) {
            String shown = "%s kcal (%s g)".formatted(number(target.goal() * perGram), number(target.goal()));
            bars.add(new Bar(target.name(), target.goal() * perGram, shown, low * perGram, high * perGram, false));
        }
    }

    private void kcal(List<Bar> bars, String label, @Nullable Double value) {
        if (value != null) {
            bars.add(new Bar(label, value, number(value) + " kcal"));
        }
    }

    private void risks() {
        List<Bar> bars = view.risks().stream()
                .filter(risk -> risk.value() != null && risk.unit().equals("%"))
                .map(risk -> {
                    double value = java.util.Objects.requireNonNull(risk.value());
                    boolean alert = risk.severity().compareTo(Severity.MODERATE) >= 0;
                    return new Bar(
                            risk.name().replaceFirst("[（(]PREVENT.*", ""),
                            value,
                            number(value) + " %",
                            null,
                            null,
                            alert);
                })
                .toList();
        findings(view.risks(), say("Risks", "风险评估"));
        if (!bars.isEmpty()) {
            sheet.drawing(new BarChart(say("Risks in percent", "风险（%）"), bars).draw());
        }
    }

    private void targets() {
        if (view.targets().isEmpty()) {
            return;
        }
        sheet.heading(say("What to eat in a day", "每日营养目标"));
        sheet.table(
                List.of(say("Nutrient", "营养素"), say("Goal", "目标"), say("At most", "上限"), say("Basis", "依据")),
                view.targets().stream()
                        .map(target -> List.of(
                                target.name(),
                                number(target.goal()) + " " + target.unit(),
                                target.upperBound() == null ? "" : number(target.upperBound()) + " " + target.unit(),
                                target.basis().name()))
                        .toList());
        if (!view.missing().isEmpty()) {
            sheet.note(say("More could be said with: ", "补充以下数据可得到更多结果：")
                    + view.missing().stream().map(one -> one.field()).collect(Collectors.joining(", ")));
        }
    }

    private void sources() {
        List<String> sources = new ArrayList<>();
        view.findings().forEach(one -> sources.add(one.source().standard()));
        view.energy().alternatives().forEach(one -> sources.add(one.source().standard()));
        view.risks().forEach(one -> sources.add(one.source().standard()));
        view.targets().forEach(one -> sources.add(one.source().standard()));
        view.redFlags().forEach(one -> sources.add(one.source().standard()));
        sheet.heading(say("Sources", "来源"));
        sources.stream().distinct().forEach(sheet::note);
        sheet.note(say("This assessment does not replace a doctor's examination.", "本报告不能替代医生的检查与诊断。"));
    }

    private String say(String english, String chinese) {
        return new Text(english, chinese).in(locale);
    }

    /** Whole from 100 on, otherwise up to two decimals. */
    private static String number(double value) {
        String plain = String.format(Locale.ROOT, Math.abs(value) >= 100 ? "%.0f" : "%.2f", value);
        return plain.contains(".") ? plain.replaceAll("0+$", "").replaceAll("\\.$", "") : plain;
    }
}
